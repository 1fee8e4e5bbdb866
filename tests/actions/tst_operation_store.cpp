// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/operation_store.h"
#include "core/storage/account_store.h"
#include "tests/actions/scripted_provider.h"
#include "tests/testkit/list_walk.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"

#include <QTest>

using namespace reckoner;
using namespace reckoner::actions;

namespace {

const Instant kOperationsBegin = Instant::fromSeconds(1'780'000'000);

Operation filedOperation(int number, const AccountId &account)
{
    Operation operation;
    operation.id = OperationId(QStringLiteral("op_%1").arg(number, 2, 10, QLatin1Char('0')));
    operation.account = account;
    operation.subscriptionId = SubscriptionId(QStringLiteral("sub_%1").arg(number));
    operation.request = subscriptions::PauseRequest{};
    operation.createdAt = kOperationsBegin + std::chrono::seconds(number / 3); // three at a time
    return operation;
}

} // namespace

class TstOperationStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsFilterAndPage_data() { testkit::addDialectRows(); }
    void listsFilterAndPage()
    {
        RK_TEMPORARY_DATABASE(database);
        const AccountId account = testkit::ScriptedProvider(testkit::activeSubscription(kOperationsBegin)).account();
        const auto stored = database->writeBlocking([&](storage::Transaction &transaction) -> Result<void> {
            RK_TRY(storage::ensureAccount(transaction, account, kOperationsBegin));
            for (int i = 0; i < 11; ++i) {
                Operation operation = filedOperation(i, account);
                RK_TRY(OperationStore::insert(transaction, operation));
                if (i % 4 != 0)
                    continue;
                operation.state = OperationState::Failed;
                operation.finishedAt = kOperationsBegin;
                RK_TRY(OperationStore::move(transaction, operation, OperationState::Filed));
            }
            return {};
        });
        QVERIFY2(stored.has_value(), stored ? "" : qPrintable(stored.error().detail));
        const auto listed = [&](const OperationFilter &filter, int rows) {
            return *database->readBlocking([&](storage::Connection &connection) -> Result<QStringList> {
                RK_TRY_ASSIGN(const QStringList ids,
                              testkit::walked(
                                  rows,
                                  [&](const std::optional<OperationStore::Cursor> &after) {
                                      return OperationStore::list(connection, account, filter, after, {rows});
                                  },
                                  [&](int step) { return OperationStore::anchors(connection, account, filter, step); },
                                  [](const Operation &row) { return row.id.toString(); }));
                RK_TRY_ASSIGN(const qint64 count, OperationStore::count(connection, account, filter));
                return count == ids.size() ? ids : QStringList{QStringLiteral("count differs")};
            });
        };
        QStringList all;
        for (int i = 10; i >= 0; --i)
            all.append(filedOperation(i, account).id.toString());
        for (const int rows : {1, 2, 5, 11, 20})
            QCOMPARE(listed({}, rows), all);
        QCOMPARE(listed({.states = {OperationState::Failed}, .subscriptionId = {}}, 2),
                 (QStringList{QStringLiteral("op_08"), QStringLiteral("op_04"), QStringLiteral("op_00")}));
        QCOMPARE(listed({.states = {}, .subscriptionId = SubscriptionId(QStringLiteral("sub_7"))}, 2),
                 QStringList{QStringLiteral("op_07")});
        const auto some = database->readBlocking([&](storage::Connection &connection) {
            return OperationStore::byIds(connection, account,
                                         {OperationId(QStringLiteral("op_03")), OperationId(QStringLiteral("gone"))});
        });
        QCOMPARE(some->size(), size_t(1));
        QCOMPARE(some->front().subscriptionId.toString(), QStringLiteral("sub_3"));
    }
};

RK_TEST(TstOperationStore)
#include "tst_operation_store.moc"
