// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The items of a subscription as they shall be: swap the price, change the quantity, take one away (and bring it
// back), add another, undo step by step. Shows before → after per item and says what is wrong with the whole. Main
// thread.

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
    // Makes it this list, as far as the subscription's own items are in it: what somebody had put in before.
    void setItems(const std::vector<subscriptions::ItemChange> &items);
    bool isChanged() const;
    // Takes the last step back; typing at one quantity is one step.
    void undo();
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
    QPushButton *undoButton() const { return m_undo; }

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
    // A row as it can be put back.
    struct RowState {
        std::optional<subscriptions::SubscriptionItem> original;
        PriceId price;
        qint64 quantity = 1;
        bool removed = false;
        bool operator==(const RowState &) const = default;
    };
    using State = std::vector<RowState>;
    State state() const;
    void restore(const State &state);
    void noteStep();
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
    QPushButton *m_undo;
    std::vector<State> m_steps; // as it was before each, oldest first
    State m_shown;
    int m_typedRow = -1; // whose quantity the last step has changed
    bool m_restoring = false;
    std::vector<Row> m_rows;
};

} // namespace reckoner::ui
