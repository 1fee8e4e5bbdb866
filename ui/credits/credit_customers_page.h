// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Customers who have or had credits, the last entry first: what was granted here beside what the ledger says. Main
// thread.

#include "ui/common/list_page.h"
#include "ui/credits/credit_desk.h"

namespace reckoner::ui {

class CreditCustomerPane;
class CreditCustomerWindow;

class CreditCustomersPage final : public ListPage
{
    Q_OBJECT

public:
    CreditCustomersPage(CreditDesk &desk, const PageContext &context, QWidget *parent = nullptr);
    CreditCustomerPane &pane() { return *m_pane; }
    credits::CreditCustomerFilter customerFilter() const;

Q_SIGNALS:
    void entriesRequested(const reckoner::CustomerId &customer);
    void grantRequested(const reckoner::CustomerId &customer);

protected:
    void applyQuery() override;
    void showDetails(const QString &id) override;
    void openDetails() override;
    void fillContextMenu(QMenu &menu) override;
    std::optional<Qt::SortOrder> sortDirection(int column) const override;

private:
    CreditCustomersPage(CreditDesk &desk, const PageContext &context, CreditCustomerWindow *rows,
                        CreditCustomerPane *pane, QWidget *parent);
    void setUpFilter();
    void setUpTable();
    void askBalance(const CustomerId &customer);

    CreditDesk &m_desk;
    CreditCustomerWindow *m_rows;
    CreditCustomerPane *m_pane;
    int m_detailsAsked = 0;
};

} // namespace reckoner::ui
