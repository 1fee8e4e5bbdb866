// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The desk on the real core: reads through the stores on the database's readers, writes through CustomerActions and
// the notes, changes from the change feed. Main thread; everything it is given must outlive it.

#include "core/actions/operation_resolver.h"
#include "core/storage/change_feed.h"
#include "core/storage/database.h"
#include "ui/customers/customer_desk.h"

namespace reckoner::ui {

class CoreCustomerDesk final : public CustomerDesk
{
    Q_OBJECT

public:
    struct Parts {
        storage::Database &database;
        storage::ChangeFeed &feed;
        const Clock &clock;
        AccountId account;
        provider::Provider *provider; // these three may be null: then there is only the mirror, and notes
        actions::CustomerActions *actions;
        actions::OperationResolver *resolver;
        QString providerName;
        QString person;
    };
    explicit CoreCustomerDesk(Parts parts, QObject *parent = nullptr);

    AccountId account() const override { return m_parts.account; }
    QString providerName() const override { return m_parts.providerName; }
    QString person() const override { return m_parts.person; }
    bool isConnected() const override { return m_parts.actions != nullptr; }

    Task<CustomerPage> list(CustomerQuery query, std::optional<customers::CustomerCursor> after,
                            storage::PageLimit limit) override;
    Task<qint64> count(CustomerQuery query) override;
    Task<std::vector<customers::CustomerCursor>> anchors(CustomerQuery query, int step) override;
    Task<std::vector<customers::CustomerRow>> rowsByIds(CustomerQuery query, std::vector<CustomerId> ids) override;
    Task<CustomerDetails> details(CustomerId id) override;
    Task<std::vector<customers::Customer>> byEmail(QString email) override;

    Task<void> refreshParts(CustomerId id) override;
    Task<storage::Mirrored<customers::Customer>> refresh(CustomerId id) override;
    Task<actions::Operation> execute(actions::ExecuteCustomerRequest request) override;

    Task<customers::CustomerNote> addNote(CustomerId customer, QString body) override;
    Task<customers::CustomerNote> changeNote(customers::CustomerNote wanted) override;
    Task<customers::CustomerPair> decidePair(actions::PairDecision decision) override;
    Task<void> undoPair(customers::CustomerPair seen, QString reason) override;

private:
    void noteChanges(const std::vector<storage::Change> &changes);
    template <class Row> Task<void> keepOwned(Task<provider::ListPage<Row>> page, const CustomerId &owner);
    using ChangedRows = std::map<std::pair<AccountId, storage::Entity>, std::vector<QString>>;
    // Whose they are; of other accounts, who of ours is the same person.
    void tellOwners(ChangedRows rows);

    Parts m_parts;
};

} // namespace reckoner::ui
