// SPDX-License-Identifier: GPL-3.0-or-later
// A product or price is changed by one at a time, whichever process each of them is in.
#include "core/actions/operation_store.h"
#include "core/catalog/catalog_claim_store.h"
#include "core/storage/account_store.h"
#include "tests/catalog/catalog_bench.h"
#include "tests/testkit/registry.h"

using namespace reckoner;
using namespace reckoner::catalog;
using namespace reckoner::catalog_tests;
using namespace Qt::StringLiterals;

namespace {

const AccountId kClaimAccount(u"paddle/sandbox/claims"_s);
const Instant kClaimStart = Instant::fromSeconds(1'780'000'000);

CatalogClaim stepClaim(const QString &entity, Instant since = kClaimStart)
{
    return {kClaimAccount, entity, CatalogClaim::By::PlanStep, u"digest"_s, since, since + std::chrono::minutes(3)};
}

actions::Operation claimingOperation(const QString &entity)
{
    actions::Operation operation;
    operation.id = OperationId(u"op_"_s + entity);
    operation.account = kClaimAccount;
    operation.catalogId = entity;
    operation.state = actions::OperationState::Sent;
    operation.request = actions::CatalogRequest(provider::PriceEdit{});
    operation.createdAt = kClaimStart;
    operation.sentAt = kClaimStart;
    return operation;
}

Result<bool> insertOperation(storage::Transaction &transaction, const QString &entity)
{
    RK_TRY(actions::OperationStore::insert(transaction, claimingOperation(entity)));
    return true;
}

Result<bool> claimStep(storage::Transaction &transaction, const QString &entity)
{
    RK_TRY_ASSIGN(const auto held, CatalogClaimStore::claim(transaction, stepClaim(entity)));
    return !held;
}

} // namespace

class TstCatalogClaims : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ofTwoProcessesOneChangesAnEntry_data() { testkit::addDialectRows(); }
    void ofTwoProcessesOneChangesAnEntry()
    {
        RK_TEMPORARY_DATABASE(database);
        got(database->writeBlocking([](storage::Transaction &transaction) {
            return storage::ensureAccount(transaction, kClaimAccount, kClaimStart);
        }));
        const std::unique_ptr<storage::Database> other = got(storage::Database::open(database.url()));
        int operations = 0, steps = 0;
        for (int i = 0; i < 40; ++i) {
            const QString entity = QStringLiteral("pri_%1").arg(i);
            // On a thread each; who begins takes turns.
            const auto operation = [&] {
                return database->write(
                    [entity](storage::Transaction &transaction) { return insertOperation(transaction, entity); });
            };
            const auto step = [&] {
                return other->write(
                    [entity](storage::Transaction &transaction) { return claimStep(transaction, entity); });
            };
            auto first = i % 2 ? operation() : step();
            auto second = i % 2 ? step() : operation();
            const Result<bool> one = testkit::await(std::move(first)), two = testkit::await(std::move(second));
            const Result<bool> &filed = i % 2 ? one : two, &sent = i % 2 ? two : one;
            QVERIFY(sent.has_value());
            QVERIFY(filed.has_value() || filed.error().kind == ErrorKind::Conflict);
            QCOMPARE(int(filed.has_value()) + int(*sent), 1);
            operations += filed.has_value();
            steps += *sent;
        }
        QCOMPARE(operations + steps, 40);
    }

    void aClaimEndsWithItsOperation_data() { testkit::addDialectRows(); }
    void aClaimEndsWithItsOperation()
    {
        RK_TEMPORARY_DATABASE(database);
        const auto write = [&](auto &&change) { return database->writeBlocking(change); };
        got(write([](storage::Transaction &transaction) {
            return storage::ensureAccount(transaction, kClaimAccount, kClaimStart);
        }));
        QVERIFY(got(write([](storage::Transaction &transaction) { return insertOperation(transaction, u"pri_1"_s); })));
        QVERIFY(!got(write([](storage::Transaction &transaction) { return claimStep(transaction, u"pri_1"_s); })));
        got(write([](storage::Transaction &transaction) -> Result<bool> {
            actions::Operation failed = claimingOperation(u"pri_1"_s);
            failed.state = actions::OperationState::Failed;
            failed.finishedAt = kClaimStart;
            RK_TRY(actions::OperationStore::move(transaction, failed, actions::OperationState::Sent));
            return true;
        }));
        QVERIFY(got(write([](storage::Transaction &transaction) { return claimStep(transaction, u"pri_1"_s); })));
        QVERIFY(got(write([](storage::Transaction &transaction) { return claimStep(transaction, u"pri_1"_s); })));
    }

    void aStepsClaimRunsOutAndIsReleasedByItsHolderOnly_data() { testkit::addDialectRows(); }
    void aStepsClaimRunsOutAndIsReleasedByItsHolderOnly()
    {
        RK_TEMPORARY_DATABASE(database);
        got(database->writeBlocking([](storage::Transaction &transaction) -> Result<bool> {
            RK_TRY(storage::ensureAccount(transaction, kClaimAccount, kClaimStart));
            RK_TRY(CatalogClaimStore::claim(transaction, stepClaim(u"pri_1"_s)));
            CatalogClaim later = stepClaim(u"pri_1"_s, kClaimStart + std::chrono::minutes(2));
            later.holder = u"another"_s;
            RK_TRY_ASSIGN(auto held, CatalogClaimStore::claim(transaction, later));
            RK_ASSERT(held && held->holder == u"digest"_s && held->by == CatalogClaim::By::PlanStep);
            later.since = kClaimStart + std::chrono::minutes(3);
            RK_TRY_ASSIGN(held, CatalogClaimStore::claim(transaction, later));
            RK_ASSERT(!held);
            RK_TRY(
                CatalogClaimStore::release(transaction, kClaimAccount, u"digest"_s, u"pri_1"_s)); // no longer its own
            RK_TRY_ASSIGN(held, CatalogClaimStore::find(transaction.connection(), kClaimAccount, u"pri_1"_s));
            RK_ASSERT(held && held->holder == u"another"_s);
            RK_TRY(CatalogClaimStore::release(transaction, kClaimAccount, u"another"_s, u"pri_1"_s));
            RK_TRY_ASSIGN(held, CatalogClaimStore::find(transaction.connection(), kClaimAccount, u"pri_1"_s));
            RK_ASSERT(!held);
            return true;
        }));
    }
};

RK_TEST(TstCatalogClaims)
#include "tst_catalog_claims.moc"
