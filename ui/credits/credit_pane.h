// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The details beside the lists of the Credits page: of an entry what it is, what became of telling the ledger and what
// to do next, and what is behind it; of a customer the balances, with the ways to the entries and to a grant. Main
// thread.

#include "ui/common/details_pane.h"
#include "ui/credits/credit_desk.h"

class QPushButton;
class QTabWidget;

namespace reckoner::ui {

class BalancePanel;
class FactGrid;
class JsonPanel;
class PlainLabel;
class StatusPill;

class CreditEntryPane : public DetailsPane
{
    Q_OBJECT

public:
    explicit CreditEntryPane(QWidget *parent = nullptr);
    void showNothing();
    void showLoading();
    void showError(const Error &error);
    void showDetails(const CreditEntryDetails &details, bool hasLedger, Instant now);
    const std::optional<CreditEntryDetails> &details() const { return m_details; }
    BalancePanel &balances() { return *m_balances; }
    QPushButton &retryButton() { return *m_retry; }

Q_SIGNALS:
    void retryEntryRequested(qint64 seq);

private:
    QWidget *makeHeader();
    QWidget *makeOverview();
    void fillFacts(Instant now);

    std::optional<CreditEntryDetails> m_details;
    ElidedLabel *m_amount, *m_customer;
    StatusPill *m_state;
    PlainLabel *m_what, *m_next;
    QPushButton *m_retry;
    BalancePanel *m_balances;
    FactGrid *m_facts;
    JsonPanel *m_sent;
    QTabWidget *m_tabs;
};

class CreditCustomerPane : public DetailsPane
{
    Q_OBJECT

public:
    explicit CreditCustomerPane(QWidget *parent = nullptr);
    void showNothing();
    void showRow(const credits::CreditCustomerRow &row, bool hasLedger, Instant now);
    const std::optional<credits::CreditCustomerRow> &row() const { return m_row; }
    BalancePanel &balances() { return *m_balances; }
    QPushButton &grantButton() { return *m_grant; }

Q_SIGNALS:
    void entriesRequested(const reckoner::CustomerId &customer);
    void grantRequested(const reckoner::CustomerId &customer);

private:
    std::optional<credits::CreditCustomerRow> m_row;
    ElidedLabel *m_name, *m_email;
    BalancePanel *m_balances;
    FactGrid *m_facts;
    QPushButton *m_entries, *m_grant;
};

} // namespace reckoner::ui
