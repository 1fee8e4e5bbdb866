// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fake_operation_desk.h"

#include "tests/ui/fake_desk.h"

#include <algorithm>

namespace reckoner::testkit {

using namespace actions;

namespace {

ui::OperationRow fakeOperation(int number, const OperationRequest &request, OperationState state)
{
    ui::OperationRow row;
    Operation &operation = row.operation;
    operation.id = OperationId(QStringLiteral("op_%1").arg(number));
    operation.customerId = CustomerId(QStringLiteral("ctm_01hfake%1").arg(number));
    operation.request = request;
    if (std::holds_alternative<SubscriptionRequest>(request))
        operation.subscriptionId = SubscriptionId(QStringLiteral("sub_01hfake%1").arg(number));
    operation.actor = number % 2 == 0 ? QStringLiteral("anna") : QStringLiteral("ben");
    operation.reason = QStringLiteral("asked by phone");
    operation.state = state;
    operation.createdAt = sampleNow() - std::chrono::hours(number);
    operation.sentAt = operation.createdAt;
    operation.before = QByteArrayLiteral(R"({"status":"active","scheduled_change":null})");
    if (isFinal(state))
        operation.finishedAt = operation.createdAt + std::chrono::seconds(2);
    if (state == OperationState::Succeeded) {
        operation.resolution = QStringLiteral("answered");
        operation.after = QByteArrayLiteral(R"({"status":"active","scheduled_change":{"action":"cancel"}})");
    }
    if (state == OperationState::Failed) {
        operation.resolution = QStringLiteral("refused");
        operation.error = Error{ErrorKind::ProviderRefused,
                                QStringLiteral("The card was declined."),
                                {},
                                HttpFailure{.status = 400,
                                            .code = QStringLiteral("card_declined"),
                                            .requestId = QStringLiteral("req_1"),
                                            .retryAfterMs = 0,
                                            .fields = {}}};
    }
    if (state == OperationState::Unknown) {
        operation.checks = 1;
        operation.nextCheckAt = sampleNow() + std::chrono::seconds(25);
    }
    if (state == OperationState::NeedsPerson)
        operation.checks = 3;
    row.customerName = QStringLiteral("Customer %1").arg(number);
    return row;
}

bool fakeOperationFits(const ui::OperationRow &row, const ui::OperationQuery &query)
{
    const auto &states = query.filter.states;
    const auto &kinds = query.filter.kinds;
    const Operation &operation = row.operation;
    return (states.empty() || std::find(states.begin(), states.end(), operation.state) != states.end()) &&
           (kinds.empty() || std::find(kinds.begin(), kinds.end(), requestKind(operation.request)) != kinds.end()) &&
           (!query.filter.from || operation.createdAt >= *query.filter.from) &&
           (query.search.isEmpty() || operation.actor == query.search || row.customerName == query.search ||
            operation.id.toString() == query.search);
}

} // namespace

FakeOperationDesk::FakeOperationDesk()
{
    using subscriptions::CancelRequest;
    using subscriptions::PauseRequest;
    rows.push_back(fakeOperation(1, SubscriptionRequest(CancelRequest{}), OperationState::Unknown));
    rows.push_back(fakeOperation(2, SubscriptionRequest(PauseRequest{}), OperationState::NeedsPerson));
    rows.push_back(fakeOperation(3, SubscriptionRequest(CancelRequest{}), OperationState::Succeeded));
    rows.push_back(fakeOperation(4, SubscriptionRequest(Activate{}), OperationState::Failed));
    rows.push_back(fakeOperation(5, CustomerRequest(provider::CustomerEdit{}), OperationState::Succeeded));
    for (int number = 40; number < 60; ++number)
        rows.push_back(fakeOperation(number, SubscriptionRequest(PauseRequest{}), OperationState::Succeeded));
}

Task<ui::OperationPage> FakeOperationDesk::list(ui::OperationQuery query, std::optional<ui::OperationCursor>,
                                                storage::PageLimit)
{
    asked.push_back(query);
    ui::OperationPage page;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(page.rows),
                 [&](const ui::OperationRow &row) { return fakeOperationFits(row, query); });
    return Task<ui::OperationPage>::settled(std::move(page));
}

Task<qint64> FakeOperationDesk::count(ui::OperationQuery query)
{
    return Task<qint64>::settled(qint64(std::count_if(
        rows.begin(), rows.end(), [&](const ui::OperationRow &row) { return fakeOperationFits(row, query); })));
}

Task<std::vector<ui::OperationCursor>> FakeOperationDesk::anchors(ui::OperationQuery, int)
{
    return Task<std::vector<ui::OperationCursor>>::settled(std::vector<ui::OperationCursor>());
}

Task<std::vector<ui::OperationRow>> FakeOperationDesk::rowsByIds(ui::OperationQuery query, std::vector<QString> ids)
{
    std::vector<ui::OperationRow> found;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(found), [&](const ui::OperationRow &row) {
        return fakeOperationFits(row, query) &&
               std::find(ids.begin(), ids.end(), row.operation.id.toString()) != ids.end();
    });
    return Task<std::vector<ui::OperationRow>>::settled(std::move(found));
}

Task<ui::OperationDetails> FakeOperationDesk::details(OperationId id)
{
    for (const ui::OperationRow &row : rows) {
        if (row.operation.id != id)
            continue;
        ui::OperationDetails details{row.operation, row.customerName, {}, {}};
        if (!row.operation.after.isEmpty()) {
            details.effect =
                sync::Effect{QStringLiteral("subscription"),
                             row.operation.subscriptionId.toString(),
                             false,
                             {{QStringLiteral("scheduled_change.action"), {}, QStringLiteral("\"cancel\"")}}};
        }
        audit::AuditEntry entry;
        entry.seq = 17;
        entry.at = row.operation.createdAt;
        entry.action = QStringLiteral("cancel.requested");
        entry.actor = row.operation.actor;
        entry.reason = row.operation.reason;
        details.trail.push_back(entry);
        entry.seq = 18;
        entry.action = QStringLiteral("cancel.") + operationStateText(row.operation.state);
        details.trail.push_back(entry);
        return Task<ui::OperationDetails>::settled(std::move(details));
    }
    return Task<ui::OperationDetails>::settled(Error{ErrorKind::NotFound, QStringLiteral("Not there."), {}, {}});
}

Task<std::vector<ui::OperationRow>> FakeOperationDesk::open()
{
    std::vector<ui::OperationRow> found;
    std::copy_if(rows.rbegin(), rows.rend(), std::back_inserter(found),
                 [](const ui::OperationRow &row) { return !isFinal(row.operation.state); });
    return Task<std::vector<ui::OperationRow>>::settled(std::move(found));
}

Task<Operation> FakeOperationDesk::checkNow(OperationId id)
{
    checked.push_back(id);
    if (checkError)
        return Task<Operation>::settled(*checkError);
    for (ui::OperationRow &row : rows) {
        if (row.operation.id == id) {
            row.operation.state = OperationState::Succeeded;
            row.operation.resolution = QStringLiteral("read back");
            row.operation.finishedAt = sampleNow();
            return Task<Operation>::settled(row.operation);
        }
    }
    return Task<Operation>::settled(Error{ErrorKind::NotFound, QStringLiteral("Not there."), {}, {}});
}

Task<Operation> FakeOperationDesk::settle(OperationId id, Verdict how, QString reason)
{
    settled.push_back({id, how, reason});
    for (ui::OperationRow &row : rows) {
        if (row.operation.id == id) {
            row.operation.state = how == Verdict::Done ? OperationState::Succeeded : OperationState::Failed;
            row.operation.resolution = QStringLiteral("by anna: not done (%1)").arg(reason);
            row.operation.finishedAt = sampleNow();
            return Task<Operation>::settled(row.operation);
        }
    }
    return Task<Operation>::settled(Error{ErrorKind::NotFound, QStringLiteral("Not there."), {}, {}});
}

Task<ui::AuditCheck> FakeOperationDesk::verifyAudit()
{
    return Task<ui::AuditCheck>::settled(ui::AuditCheck{verdict, sampleNow() - std::chrono::hours(24 * 40)});
}

void FakeOperationDesk::tell(int row)
{
    Q_EMIT operationChanged(at(row));
    Q_EMIT operationsChanged({at(row).id.toString()});
}

} // namespace reckoner::testkit
