// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The items of a subscription as they shall be: swap the price, change the quantity, take one away (and bring it
// back), add another. Shows before → after per item and says what is wrong with the whole. Main thread.

#include "core/subscriptions/item_merge.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

namespace reckoner::ui {

class PlainLabel;

class ItemEditor : public QWidget
{
    Q_OBJECT

public:
    ItemEditor(subscriptions::Subscription subscription, std::vector<catalog::OfferedPrice> offers,
               QWidget *parent = nullptr);

    std::vector<subscriptions::ItemChange> items() const;
    bool isChanged() const;
    // Sentences; empty: nothing is wrong.
    QStringList problems() const;
    subscriptions::CycleChange cycleChange() const;
    // The catalog as far as it is needed for checks and estimates.
    const std::vector<catalog::OfferedPrice> &offers() const { return m_offers; }

    // For tests and keyboards: the controls of a row.
    int rowCount() const { return int(m_rows.size()); }
    QComboBox *priceBox(int row) const;
    QSpinBox *quantityBox(int row) const;
    QToolButton *removeButton(int row) const;
    QPushButton *addButton() const { return m_add; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Row {
        std::optional<subscriptions::SubscriptionItem> original; // none: added here
        bool removed = false;
        QWidget *widget;
        QComboBox *price;
        QSpinBox *quantity;
        PlainLabel *note;
        PlainLabel *amount;
        QToolButton *remove;
    };
    void addRow(const std::optional<subscriptions::SubscriptionItem> &original, const PriceId &price, qint64 quantity);
    void fillPrices(QComboBox *box, const std::optional<subscriptions::SubscriptionItem> &original,
                    const PriceId &selected);
    void toggleRemoved(QWidget *widget);
    void sync();
    void syncRow(Row &row);
    PriceId chosenPrice(const Row &row) const;
    const catalog::OfferedPrice *offer(const PriceId &id) const;
    QString offerTitle(const catalog::OfferedPrice &offer) const;
    std::optional<Money> unitPrice(const Row &row) const;
    PriceId unusedPrice() const;

    subscriptions::Subscription m_subscription;
    std::vector<catalog::OfferedPrice> m_offers;
    QVBoxLayout *m_rowsLayout;
    QPushButton *m_add;
    std::vector<Row> m_rows;
};

} // namespace reckoner::ui
