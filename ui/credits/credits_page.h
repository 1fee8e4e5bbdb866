// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Credits page: the ledger's entries, the customers with their balances, and what is due against what was granted;
// the door to a grant by hand, and, above both, what keeps the external ledger from being told. The badge counts what
// waits for a person. Main thread.

#include "ui/common/tabbed_page.h"
#include "ui/credits/credit_desk.h"

#include <QTimer>

class QPushButton;

namespace reckoner::ui {

class CreditCustomersPage;
class CreditEntriesPage;
class DueCreditsPage;
class GrantDialog;

class CreditsPage final : public TabbedPage
{
    Q_OBJECT

public:
    enum Tab { Entries, Customers, Due };
    CreditsPage(CreditDesk &desk, const PageContext &context, QWidget *parent = nullptr);

    void reload() override;
    bool canShow(EntityKind kind) const override;
    // Of a customer: the entries.
    void showEntity(const EntityRef &entity) override;
    void showTab(Tab tab) { chooseTab(tab); }
    // A further tab, after those of its own; the page takes it, and shows what it can show.
    void addPart(Page *part, const QString &name) { addTab(part, name); }
    GrantDialog *openGrant(const CustomerId &customer);
    GrantDialog *openGrant(const sync::DueCredits &due);
    void retry(const std::vector<qint64> &seqs);

    CreditEntriesPage &entries() { return *m_entries; }
    CreditCustomersPage &customers() { return *m_customers; }
    DueCreditsPage &due() { return *m_due; }
    QPushButton *grantButton() { return m_grant; }

protected:
    void tabShown(int tab) override;

private:
    GrantDialog *open(GrantDialog *dialog);
    void loadCounts();
    void showCounts(const credits::OutboxCounts &counts);

    CreditDesk &m_desk;
    PageContext m_context;
    QPushButton *m_grant = nullptr;
    CreditEntriesPage *m_entries;
    CreditCustomersPage *m_customers;
    DueCreditsPage *m_due;
    QTimer m_recount;
    bool m_retrying = false;
};

} // namespace reckoner::ui
