// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing_api/idempotency_store.h"
#include "core/storage/account_store.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"

using namespace reckoner;
using namespace reckoner::billing_api;
using namespace Qt::StringLiterals;
using State = KeyedAnswer::State;

namespace {

const Instant kKeyStart = Instant::fromSeconds(1'000'000);

struct KeyBench {
    explicit KeyBench(storage::Database &used) : database(used)
    {
        static_cast<void>(database.writeBlocking([this](storage::Transaction &transaction) {
            return storage::ensureAccount(transaction, request().account, kKeyStart);
        }));
    }
    IdempotentRequest request(const QString &operation = u"op_1"_s, Instant now = kKeyStart) const
    {
        return {AccountId(u"paddle/sandbox/keys"_s), u"ada"_s, u"k"_s, u"hash"_s, OperationId(operation), now};
    }
    KeyedAnswer take(const IdempotentRequest &wanted)
    {
        return database
            .writeBlocking(
                [&](storage::Transaction &transaction) { return IdempotencyStore::take(transaction, wanted); })
            .value();
    }
    void finish(const IdempotentRequest &done)
    {
        QVERIFY(database.writeBlocking(
            [&](storage::Transaction &transaction) { return IdempotencyStore::finish(transaction, done, 201, "{}"); }));
    }
    storage::Database &database;
};

} // namespace

class TstIdempotencyStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aKeyStandsForOneRequestForADay_data() { testkit::addDialectRows(); }
    void aKeyStandsForOneRequestForADay()
    {
        RK_TEMPORARY_DATABASE(database);
        KeyBench bench(*database);
        const IdempotentRequest first = bench.request();
        QVERIFY(bench.take(first).state == State::New);
        KeyedAnswer again = bench.take(bench.request(u"op_2"_s));
        QVERIFY(again.state == State::Open);
        QCOMPARE(again.operation, first.operation);
        IdempotentRequest other = bench.request(u"op_3"_s);
        other.requestHash = u"other"_s;
        QVERIFY(bench.take(other).state == State::Mismatch);
        IdempotentRequest another = bench.request(u"op_4"_s);
        another.caller = u"bob"_s; // nobody sees another's
        QVERIFY(bench.take(another).state == State::New);
        bench.finish(first);
        again = bench.take(bench.request(u"op_5"_s, kKeyStart + kIdempotencyKeptFor - Micros(1)));
        QVERIFY(again.state == State::Done);
        QCOMPARE(again.status, 201);
        QCOMPARE(again.body, QByteArray("{}"));
        QVERIFY(bench.take(other).state == State::Mismatch);
        again = bench.take(bench.request(u"op_6"_s, kKeyStart + kIdempotencyKeptFor));
        QVERIFY(again.state == State::New);
        QCOMPARE(again.operation.toString(), u"op_6"_s);
    }

    void whatWasLeftBehindIsTakenOverOnce_data() { testkit::addDialectRows(); }
    void whatWasLeftBehindIsTakenOverOnce()
    {
        RK_TEMPORARY_DATABASE(database);
        KeyBench bench(*database);
        QVERIFY(bench.take(bench.request()).state == State::New);
        const Instant late = kKeyStart + kIdempotencyTakeover;
        QVERIFY(bench.take(bench.request(u"op_2"_s, late - Micros(1))).state == State::Open);
        const KeyedAnswer taken = bench.take(bench.request(u"op_3"_s, late));
        QVERIFY(taken.state == State::Abandoned);
        QCOMPARE(taken.operation.toString(), u"op_1"_s); // what was begun goes on under its own name
        QVERIFY(bench.take(bench.request(u"op_4"_s, late)).state == State::Open);
    }

    void onlyItsOwnOperationSettlesAKey_data() { testkit::addDialectRows(); }
    void onlyItsOwnOperationSettlesAKey()
    {
        RK_TEMPORARY_DATABASE(database);
        KeyBench bench(*database);
        bench.take(bench.request());
        bench.finish(bench.request(u"op_other"_s));
        QVERIFY(bench.take(bench.request()).state == State::Open);
        QVERIFY(database->writeBlocking([&](storage::Transaction &transaction) {
            return IdempotencyStore::release(transaction, bench.request());
        }));
        QVERIFY(bench.take(bench.request(u"op_2"_s)).state == State::New);
        QCOMPARE(database
                     ->writeBlocking([](storage::Transaction &transaction) {
                         return IdempotencyStore::prune(transaction, kKeyStart + kIdempotencyKeptFor);
                     })
                     .value(),
                 qint64(1));
    }
};

RK_TEST(TstIdempotencyStore)
#include "tst_idempotency_store.moc"
