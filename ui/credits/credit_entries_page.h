// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The credit ledger, entry by entry, newest first, with what became of telling the external ledger. Main thread.

#include "ui/common/list_page.h"
#include "ui/credits/credit_desk.h"

#include <QTimer>

namespace reckoner::ui {

class CreditEntryPane;
class CreditEntryWindow;

class CreditEntriesPage final : public ListPage
{
    Q_OBJECT

public:
    CreditEntriesPage(CreditDesk &desk, const PageContext &context, QWidget *parent = nullptr);
    CreditEntryPane &pane() { return *m_pane; }
    credits::CreditEntryFilter entryFilter() const;
    // Only this customer's; as if somebody had typed the id.
    void showCustomer(const CustomerId &customer);

Q_SIGNALS:
    void retryRequested(const std::vector<qint64> &seqs);

protected:
    void applyQuery() override;
    void showDetails(const QString &id) override;
    void openDetails() override;
    void fillContextMenu(QMenu &menu) override;
    QByteArray detailsJson() const override;
    std::optional<Qt::SortOrder> sortDirection(int column) const override;

private:
    CreditEntriesPage(CreditDesk &desk, const PageContext &context, CreditEntryWindow *rows, CreditEntryPane *pane,
                      QWidget *parent);
    void setUpFilter();
    void setUpTable();
    void noteEntries(const QSet<QString> &seqs);
    void askBalance(const CustomerId &customer);

    CreditDesk &m_desk;
    CreditEntryWindow *m_rows;
    CreditEntryPane *m_pane;
    int m_detailsAsked = 0;
};

} // namespace reckoner::ui
