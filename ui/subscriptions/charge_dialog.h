// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A one-time charge beside what recurs: which one-time prices, how many, now or with the next bill; how much of the
// provider's limit for immediate charges is left stands beside it. Source: reference/paddle.md §3.6, §1.6. Main thread.

#include "ui/subscriptions/previewed_dialog.h"

class QComboBox;
class QPushButton;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

namespace reckoner::ui {

class Choice;

class ChargeDialog : public PreviewedDialog
{
    Q_OBJECT

public:
    ChargeDialog(Context context, ChangeMaterial material, QWidget *parent = nullptr);
    QComboBox *priceBox(int row) const { return m_rows[size_t(row)].price; }
    QSpinBox *quantityBox(int row) const { return m_rows[size_t(row)].quantity; }
    QPushButton *addButton() const { return m_add; }
    Choice &effective() { return *m_effective; }
    QString budgetText() const;

protected:
    std::optional<actions::SubscriptionRequest> wanted() const override;
    Consequence consequence() const override;
    void showDates() override;
    void build() override;
    void sync() override;
    std::function<void()> keptInput() override;

private:
    struct Row {
        QWidget *widget;
        QComboBox *price;
        QSpinBox *quantity;
        PlainLabel *amount;
        QToolButton *remove;
    };
    void addRow();
    void removeRow(QWidget *widget);
    void put(const subscriptions::ChargeRequest &wish);
    const catalog::OfferedPrice *offer(const Row &row) const;
    subscriptions::ChargeRequest asked() const;
    QString hindrance() const;
    bool isSpent() const;

    std::vector<catalog::OfferedPrice> m_offers; // that can be billed once in the subscription's currency
    QVBoxLayout *m_rowsLayout = nullptr;
    QPushButton *m_add = nullptr;
    Choice *m_effective = nullptr;
    PlainLabel *m_budget = nullptr;
    std::vector<Row> m_rows;
};

} // namespace reckoner::ui
