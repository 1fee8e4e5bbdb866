// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A customer desk with a few invented people behind it, for tests of windows: counts what it is asked, and executes
// what a test prepares. Main thread.

#include "ui/customers/customer_desk.h"

#include <map>

namespace reckoner::testkit {

class FakeCustomerDesk final : public ui::CustomerDesk
{
    Q_OBJECT

public:
    explicit FakeCustomerDesk(int count = 30);

    AccountId account() const override { return AccountId(QStringLiteral("paddle/sandbox/main")); }
    QString providerName() const override { return QStringLiteral("Paddle"); }
    QString person() const override { return QStringLiteral("anna"); }
    bool isConnected() const override { return connected; }

    Task<ui::CustomerPage> list(ui::CustomerQuery query, std::optional<customers::CustomerCursor> after,
                                storage::PageLimit limit) override;
    Task<qint64> count(ui::CustomerQuery query) override;
    Task<std::vector<customers::CustomerCursor>> anchors(ui::CustomerQuery query, int step) override;
    Task<std::vector<customers::CustomerRow>> rowsByIds(ui::CustomerQuery query, std::vector<CustomerId> ids) override;
    Task<ui::CustomerDetails> details(CustomerId id) override;
    Task<std::vector<customers::Customer>> byEmail(QString email) override;
    Task<void> refreshParts(CustomerId id) override;
    Task<storage::Mirrored<customers::Customer>> refresh(CustomerId id) override;
    Task<actions::Operation> execute(actions::ExecuteCustomerRequest request) override;
    Task<customers::CustomerNote> addNote(CustomerId customer, QString body) override;
    Task<customers::CustomerNote> changeNote(customers::CustomerNote wanted) override;
    Task<customers::CustomerPair> decidePair(actions::PairDecision decision) override;
    Task<void> undoPair(customers::CustomerPair seen, QString reason) override;

    static CustomerId idAt(int row);
    customers::Customer &customer(int row) { return people[idAt(row)].customer; }

    bool connected = true;
    std::map<CustomerId, ui::CustomerDetails> people; // by id, which is the order of the list
    std::vector<ui::CustomerQuery> asked;
    std::vector<CustomerId> refreshed, partsAsked;
    std::vector<actions::ExecuteCustomerRequest> executed;
    std::optional<Error> listError, refreshError, noteError, pairError;
    std::vector<actions::PairDecision> decided;
    std::vector<customers::CustomerPair> undone;
    // What the provider has, where it differs from the mirror.
    std::map<CustomerId, customers::Customer> theirs;
    std::function<Result<actions::Operation>(const actions::ExecuteCustomerRequest &)> outcome;
    // What the provider tells of addresses and businesses when it is asked for them.
    std::function<void(ui::CustomerDetails &)> atProvider;
    bool holdExecution = false;
    std::vector<Promise<actions::Operation>> heldExecutions;

private:
    std::vector<customers::CustomerRow> rows(const ui::CustomerQuery &query) const;
};

actions::Operation customerOperation(const actions::ExecuteCustomerRequest &request, actions::OperationState state);

} // namespace reckoner::testkit
