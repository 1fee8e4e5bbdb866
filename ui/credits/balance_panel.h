// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A customer's credits side by side: what was granted here, and what the external ledger said, with the age of its
// answer and whether the two agree. Main thread.

#include "core/credits/credit_entry_store.h"

#include <QWidget>

class QPushButton;

namespace reckoner::ui {

class PlainLabel;
class StatusPill;

class BalancePanel : public QWidget
{
    Q_OBJECT

public:
    explicit BalancePanel(QWidget *parent = nullptr);
    void setRow(const credits::CreditCustomerRow &row, Instant now);
    void setHasLedger(bool hasLedger);
    void setAsking(bool asking);
    QPushButton &askButton() { return *m_ask; }
    QString sentence() const;

Q_SIGNALS:
    void askRequested(const reckoner::CustomerId &customer);

private:
    CustomerId m_customer;
    PlainLabel *m_here, *m_hereNote, *m_there, *m_thereNote, *m_sentence;
    StatusPill *m_pill;
    QPushButton *m_ask;
};

} // namespace reckoner::ui
