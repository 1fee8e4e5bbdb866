// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/signature.h"
#include "core/sync/event_transfer.h"
#include "core/sync/event_verification.h"
#include "core/sync/mirror_writer.h"
#include "core/sync/projector.h"
#include "core/sync/rebuild.h"
#include "tests/events/inbox_fixture.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"

#include <QRandomGenerator>

using namespace reckoner;
using namespace reckoner::sync;
using namespace reckoner::testkit;
using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Transaction;

namespace {

const Instant kRebuildBegin = Instant::fromSeconds(1'770'000'000);
const QByteArray kRebuildSecret = "pdl_ntfset_rebuild_secret";

Instant rebuildTime(int micros)
{
    return kRebuildBegin + Micros(micros);
}

void storeSigned(storage::Database &database, const std::vector<ForgedEvent> &forged)
{
    std::vector<events::NewEvent> all;
    for (const ForgedEvent &event : forged) {
        all.push_back(newEvent(event, kRebuildBegin));
        all.back().raw.headers = {
            {"Content-Type", "application/json"},
            {"Paddle-Signature", EventForge::signature(event.body, kRebuildSecret, kRebuildBegin)}};
    }
    const auto stored =
        database.writeBlocking([&](Transaction &transaction) { return events::insertEvents(transaction, all); });
    if (!stored)
        qFatal("%s", qPrintable(stored.error().detail));
}

// Customers with all that belongs to one; subscriptions and payments change several times.
std::vector<ForgedEvent> severalLives(EventForge &forge, int customers)
{
    std::vector<ForgedEvent> events;
    int time = 0;
    for (int i = 0; i < customers; ++i) {
        const QString customer = forge.id(u"ctm"_s), subscription = forge.id(u"sub"_s), payment = forge.id(u"txn"_s);
        const QString product = forge.id(u"pro"_s);
        const auto now = [&time] { return rebuildTime(++time); };
        for (const QString &name : {u"Ada %1"_s.arg(i), u"Ada “L.” O'Brien %1"_s.arg(i)}) {
            const Instant at = now();
            events.push_back(forge.event(
                u"customer.updated"_s, at,
                EventForge::customer(
                    {.id = customer, .name = name, .email = u"ada%1@example.com"_s.arg(i), .updatedAt = at})));
        }
        for (const QString &status : {u"active"_s, u"past_due"_s, u"active"_s, u"canceled"_s}) {
            const Instant at = now();
            events.push_back(forge.event(u"subscription.updated"_s, at,
                                         EventForge::subscription({.id = subscription,
                                                                   .customerId = customer,
                                                                   .status = status,
                                                                   .updatedAt = at,
                                                                   .quantity = time})));
        }
        for (const QString &status : {u"ready"_s, u"completed"_s}) {
            const Instant at = now();
            events.push_back(forge.event(QString(u"transaction."_s + status), at,
                                         EventForge::transaction({.id = payment,
                                                                  .customerId = customer,
                                                                  .subscriptionId = subscription,
                                                                  .status = status,
                                                                  .updatedAt = at})));
        }
        const Instant at = now();
        const ForgedAdjustment refund{
            .id = forge.id(u"adj"_s), .transactionId = payment, .customerId = customer, .updatedAt = at};
        events.push_back(forge.event(u"adjustment.created"_s, at, EventForge::adjustment(refund)));
        events.push_back(forge.event(u"address.created"_s, at, EventForge::address(forge.id(u"add"_s), customer, at)));
        events.push_back(
            forge.event(u"business.created"_s, at, EventForge::business(forge.id(u"biz"_s), customer, at)));
        events.push_back(forge.event(u"product.created"_s, at, EventForge::product(product, u"Plan %1"_s.arg(i), at)));
        events.push_back(
            forge.event(u"price.created"_s, at, EventForge::price(forge.id(u"pri"_s), product, 990 + i, at)));
    }
    return events;
}

constexpr int kEntitiesOfALife = 8;

const QStringList kMirrorTables{
    u"product"_s, u"price"_s,        u"price_override"_s,   u"customer"_s,     u"customer_text"_s,
    u"address"_s, u"business"_s,     u"business_contact"_s, u"subscription"_s, u"subscription_item"_s,
    u"payment"_s, u"payment_line"_s, u"payment_attempt"_s,  u"adjustment"_s,   u"credit_balance"_s};

enum class Counters { With, Without };

// Every row of every table of the mirror, by the database's own means.
QByteArrayList dumpOfMirror(storage::Database &database, Counters counters = Counters::With)
{
    const bool isPostgres = database.dialect() == storage::Dialect::Postgres;
    const auto dump = database.readBlocking([&](Connection &connection) -> Result<QByteArrayList> {
        QByteArrayList all;
        for (const QString &table : kMirrorTables) {
            RK_TRY_ASSIGN(const std::vector<QString> columns,
                          connection
                              .prepare(isPostgres ? u"SELECT column_name FROM information_schema.columns WHERE "
                                                    "table_schema = current_schema() AND table_name = :t ORDER BY 1"_s
                                                  : u"SELECT name FROM pragma_table_info(:t) ORDER BY 1"_s)
                              .bind(":t", table)
                              .all([](const storage::Row &row) { return row.text(0); }));
            QStringList values;
            for (const QString &column : columns) {
                if (counters == Counters::With || (column != u"row_version" && column != u"search_id"))
                    values.append((isPostgres ? u"quote_nullable(%1)"_s : u"quote(%1)"_s).arg(column));
            }
            RK_TRY_ASSIGN(
                const std::vector<QByteArray> rows,
                connection.prepare(u"SELECT %1 AS line FROM %2 ORDER BY 1"_s.arg(values.join(u" || '|' || "), table))
                    .all([&](const storage::Row &row) { return QByteArray(table.toUtf8() + ' ' + row.bytes(0)); }));
            all.append(QByteArrayList(rows.begin(), rows.end()));
        }
        return all;
    });
    if (!dump)
        qFatal("%s", qPrintable(dump.error().detail));
    return *dump;
}

void execute(storage::Database &database, const QStringList &statements)
{
    const auto done = database.writeBlocking([&](Transaction &transaction) -> Result<void> {
        for (const QString &sql : statements)
            RK_TRY(transaction.connection().execute(sql));
        return {};
    });
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
}

void emptyMirror(storage::Database &database)
{
    QStringList statements;
    if (database.dialect() == storage::Dialect::Sqlite)
        statements.append(u"INSERT INTO customer_search (customer_search) VALUES ('delete-all')"_s);
    statements.append(u"DELETE FROM customer_text"_s);
    for (const QString &table : kMirrorTables) {
        if (!table.contains(u'_'))
            statements.append(u"DELETE FROM "_s + table); // their parts go with them
    }
    execute(database, statements);
}

RebuildRequest rebuildRequest(RebuildMode mode)
{
    return {.account = testAccount(), .mode = mode, .actor = u"ada"_s, .reason = u"the disk was restored"_s};
}

RebuildReport rebuilt(storage::Database &database, const RebuildRequest &request)
{
    const FakeClock clock(kRebuildBegin + std::chrono::hours(1));
    const auto report = Rebuild(database, clock).runBlocking(request);
    if (!report)
        qFatal("%s %s", qPrintable(report.error().message), qPrintable(report.error().detail));
    return *report;
}

QStringList columnsOf(const RebuildReport &report)
{
    QStringList columns;
    for (const RebuildDifference &difference : report.differences) {
        for (const RebuildField &field : difference.fields)
            columns.append(field.column);
    }
    columns.sort();
    return columns;
}

VerificationReport verified(storage::Database &database, const QByteArray &secret = kRebuildSecret)
{
    const auto report = verifyLog(database, testAccount(), {SecretBytes(secret)});
    if (!report)
        qFatal("%s", qPrintable(report.error().detail));
    return *report;
}

std::vector<QByteArray> exported(storage::Database &database)
{
    std::vector<QByteArray> lines;
    const auto count = exportLog(database, testAccount(), [&](const QByteArray &line) {
        lines.push_back(line);
        return true;
    });
    if (!count || *count != qint64(lines.size()))
        qFatal("the export failed");
    return lines;
}

Result<ImportReport> imported(storage::Database &database, const std::vector<QByteArray> &lines)
{
    const FakeClock clock(kRebuildBegin + std::chrono::hours(2));
    size_t at = 0;
    return importLog(database, clock, testAccount(), [&]() -> std::optional<QByteArray> {
        return at < lines.size() ? std::optional(lines[at++] + '\n') : std::nullopt;
    });
}

} // namespace

class TstRebuild : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasNeverDamagedStaysByteForByte_data() { addDialectRows(); }
    void whatWasNeverDamagedStaysByteForByte()
    {
        RK_TEMPORARY_DATABASE(database);
        fill(*database, 20, 1);
        const QByteArrayList before = dumpOfMirror(*database);
        const qint64 fed = countOf(*database, "SELECT COUNT(*) FROM change_feed");
        for (const RebuildMode mode : {RebuildMode::DryRun, RebuildMode::Apply}) {
            const RebuildReport report = rebuilt(*database, rebuildRequest(mode));
            QVERIFY(report.complete);
            QCOMPARE(columnsOf(report), QStringList());
            QCOMPARE(report.entities, 20 * kEntitiesOfALife);
            QCOMPARE(report.same, report.entities);
            QCOMPARE(report.unreadable, 0);
            QCOMPARE(report.onlyInMirror, 0);
            QCOMPARE(dumpOfMirror(*database), before);
        }
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM change_feed WHERE entity <> 'sync_cursor'"),
                 fed); // nobody has to look at anything again
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM audit_log"), 0);
    }

    void anEmptyMirrorIsMadeAgain_data() { addDialectRows(); }
    void anEmptyMirrorIsMadeAgain()
    {
        RK_TEMPORARY_DATABASE(database);
        fill(*database, 20, 2);
        const QByteArrayList before = dumpOfMirror(*database, Counters::Without);
        emptyMirror(*database);
        QCOMPARE(dumpOfMirror(*database).size(), 0);
        QCOMPARE(rebuilt(*database, rebuildRequest(RebuildMode::DryRun)).missing, 20 * kEntitiesOfALife);
        QCOMPARE(dumpOfMirror(*database).size(), 0);
        const RebuildReport report = rebuilt(*database, rebuildRequest(RebuildMode::Apply));
        QCOMPARE(report.missing, 20 * kEntitiesOfALife);
        QCOMPARE(report.onlyInMirror, 0);
        QCOMPARE(dumpOfMirror(*database, Counters::Without), before);
        QVERIFY(countOf(*database, "SELECT COUNT(*) FROM audit_log WHERE action = 'events.rebuilt'") >= 1);
        QCOMPARE(rebuilt(*database, rebuildRequest(RebuildMode::Apply)).same, 20 * kEntitiesOfALife);
    }

    void damagedRowsAreToldFieldByFieldAndCorrected_data() { addDialectRows(); }
    void damagedRowsAreToldFieldByFieldAndCorrected()
    {
        RK_TEMPORARY_DATABASE(database);
        fill(*database, 5, 3);
        const QByteArrayList before = dumpOfMirror(*database, Counters::Without);
        const auto minimum = [](const char *column, const char *table) {
            return u"(SELECT MIN(%1) FROM %2)"_s.arg(QLatin1StringView(column), QLatin1StringView(table));
        };
        execute(*database,
                {u"UPDATE subscription SET status = 'active' WHERE subscription_id = "_s +
                     minimum("subscription_id", "subscription"),
                 u"UPDATE subscription SET version_occurred_us = version_occurred_us - 7 WHERE subscription_id <> "_s +
                     minimum("subscription_id", "subscription"), // they missed an event
                 u"DELETE FROM payment_line WHERE payment_id = "_s + minimum("payment_id", "payment"),
                 u"UPDATE customer SET email = 'x', email_folded = 'x' WHERE customer_id = "_s +
                     minimum("customer_id", "customer"),
                 u"DELETE FROM product WHERE product_id = "_s + minimum("product_id", "product")});
        const QByteArrayList damaged = dumpOfMirror(*database);
        const RebuildReport dry = rebuilt(*database, rebuildRequest(RebuildMode::DryRun));
        QCOMPARE(dry.different, 1 + 4 + 1 + 1);
        QCOMPARE(dry.missing, 1);
        const QStringList columns = columnsOf(dry);
        for (const QString &column : {u"subscription.status"_s, u"subscription.version_occurred_us"_s,
                                      u"payment_line[0].total_minor"_s, u"customer.email"_s, u"product.name"_s})
            QVERIFY2(columns.contains(column), qPrintable(columns.join(u' ')));
        QVERIFY(!columns.contains(u"customer.name"_s));
        QCOMPARE(dumpOfMirror(*database), damaged);
        const qint64 versions = countOf(*database, "SELECT SUM(row_version) FROM subscription");
        const RebuildReport report = rebuilt(*database, rebuildRequest(RebuildMode::Apply));
        QCOMPARE(columnsOf(report), columns);
        QCOMPARE(dumpOfMirror(*database, Counters::Without), before);
        QCOMPARE(countOf(*database, "SELECT SUM(row_version) FROM subscription"), versions + 5); // nobody overlooks it
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM change_feed WHERE entity = 'product'") > 0, true);
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM audit_log"), 1);
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM webhook_event WHERE outcome = 'applied' AND effect = ''"), 0);
    }

    void whatOnlyTheProvidersListsKnowStays_data() { addDialectRows(); }
    void whatOnlyTheProvidersListsKnowStays()
    {
        RK_TEMPORARY_DATABASE(database);
        fill(*database, 3, 4);
        EventForge forge(99);
        // One product that no event is about, and a newer word on one that some are.
        const auto known = database->readBlocking([](Connection &connection) {
            return connection.prepare("SELECT MIN(product_id) FROM product").first([](const storage::Row &row) {
                return row.text(0);
            });
        });
        const Instant later = kRebuildBegin + std::chrono::minutes(5);
        for (const QString &id : {forge.id(u"pro"_s), known->value()}) {
            events::StoredEvent event;
            event.account = testAccount();
            event.body =
                forge.event(u"product.updated"_s, later, EventForge::product(id, u"By the list"_s, later)).body;
            event.envelope = *events::parseEnvelope(event.body);
            const auto written = database->writeBlocking([&](Transaction &transaction) {
                return MirrorWriter(transaction.connection())
                    .upsertIfNewer(transaction, *snapshotOf(event), later, storage::Authority::Answer);
            });
            QVERIFY(written && written->decision == storage::Decision::Apply);
        }
        const QByteArrayList before = dumpOfMirror(*database);
        const RebuildReport report = rebuilt(*database, rebuildRequest(RebuildMode::Apply));
        QCOMPARE(report.newer, 1);
        QCOMPARE(report.same, 3 * kEntitiesOfALife - 1);
        QCOMPARE(report.onlyInMirror, 1);
        QCOMPARE(dumpOfMirror(*database), before);
    }

    void whatWaitsIsNotPartOfIt()
    {
        TemporaryDatabase database(storage::Dialect::Sqlite);
        fill(*database, 1, 5);
        EventForge forge(98);
        const Instant later = kRebuildBegin + std::chrono::minutes(5);
        storeSigned(*database, {forge.event(u"product.created"_s, later,
                                            EventForge::product(forge.id(u"pro"_s), u"Waiting"_s, later))});
        const QByteArrayList before = dumpOfMirror(*database);
        QCOMPARE(rebuilt(*database, rebuildRequest(RebuildMode::Apply)).missing, 0);
        QCOMPARE(dumpOfMirror(*database), before);
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM webhook_event WHERE outcome = 'pending'"), 1);
    }

    void anInterruptedRebuildIsGoneOnWith_data() { addDialectRows(); }
    void anInterruptedRebuildIsGoneOnWith()
    {
        RK_TEMPORARY_DATABASE(database);
        constexpr int kLives = 40; // several batches
        fill(*database, kLives, 6);
        const QByteArrayList before = dumpOfMirror(*database, Counters::Without);
        emptyMirror(*database);
        const FakeClock clock(kRebuildBegin + std::chrono::hours(1));
        Rebuild rebuild(*database, clock);
        const RebuildRequest request = rebuildRequest(RebuildMode::Apply);
        int runs = 0;
        for (bool complete = false; !complete; ++runs) {
            const auto report = rebuild.runBlocking(request, [](const RebuildReport &) { return false; });
            QVERIFY(report);
            QCOMPARE(report->resumedBehind.isEmpty(), runs == 0);
            complete = report->complete;
            if (complete)
                QCOMPARE(report->missing, kLives * kEntitiesOfALife);
            QVERIFY(runs < 10);
        }
        QVERIFY(runs > 2);
        QCOMPARE(dumpOfMirror(*database, Counters::Without), before);
        QVERIFY(rebuilt(*database, request).resumedBehind.isEmpty()); // done: the next one is a new one
        RebuildRequest some = request;
        some.only = {u"nobody"_s};
        QCOMPARE(rebuilt(*database, some).same, 0);
        some.reason.clear();
        QCOMPARE(rebuild.runBlocking(some).error().kind, ErrorKind::Invalid);
    }

    void verificationFindsEveryKindOfDamage_data() { addDialectRows(); }
    void verificationFindsEveryKindOfDamage()
    {
        RK_TEMPORARY_DATABASE(database);
        const qint64 events = fill(*database, 4, 7);
        VerificationReport report = verified(*database);
        QCOMPARE(report.checked, events);
        QCOMPARE(report.proven, events);
        QCOMPARE(report.faults, 0);
        report = verified(*database, "pdl_ntfset_another_secret");
        QCOMPARE(report.unproven, events);
        QCOMPARE(report.faults, 0);
        QCOMPARE(verifyLog(*database, testAccount(), {})->unproven, events);

        const bool isPostgres = database->dialect() == storage::Dialect::Postgres;
        const auto nth = [](int n) { return u" WHERE seq = (SELECT MIN(seq) + %1 FROM webhook_event)"_s.arg(n); };
        execute(*database, {(isPostgres ? u"UPDATE webhook_event SET body = body || decode('20', 'hex')"_s
                                        : u"UPDATE webhook_event SET body = CAST(body || ' ' AS BLOB)"_s) +
                                nth(0),
                            u"UPDATE webhook_event SET event_type = 'subscription.trialing'"_s + nth(3),
                            (isPostgres ? u"UPDATE webhook_event SET effect = ''::bytea"_s
                                        : u"UPDATE webhook_event SET effect = x''"_s) +
                                nth(4) + u" AND outcome = 'applied'"_s,
                            u"UPDATE webhook_event SET signature_header = ''"_s + nth(6)});
        report = verified(*database);
        QStringList faults;
        for (const FaultyEvent &fault : report.faulty)
            faults.append(logFaultText(fault.fault));
        faults.sort();
        QVERIFY(faults.contains(u"body"_s) && faults.contains(u"columns"_s) && faults.contains(u"signature"_s));
        QCOMPARE(report.unproven, 1); // the longer body
        QCOMPARE(report.notSigned, 1);
        QCOMPARE(report.proven, events - 2);
    }

    void anEffectMustBeOnWhatTheBodySays()
    {
        TemporaryDatabase database(storage::Dialect::Sqlite);
        fill(*database, 1, 8, Order::AsItHappened);
        execute(*database,
                {u"UPDATE webhook_event SET effect = CAST(replace(CAST(effect AS TEXT), '\"after\":\"past_due\"', "
                 "'\"after\":\"paused\"') AS BLOB) WHERE outcome = 'applied'"_s});
        const VerificationReport report = verified(*database);
        QCOMPARE(report.faults, 1);
        QCOMPARE(report.faulty.front().fault, LogFault::Effect);
        QVERIFY2(report.faulty.front().detail.contains(u"status"_s), qPrintable(report.faulty.front().detail));
    }

    void theLogTravelsByteForByte_data() { addDialectRows(); }
    void theLogTravelsByteForByte()
    {
        RK_TEMPORARY_DATABASE(database);
        const qint64 events = fill(*database, 10, 9);
        EventForge forge(97);
        ForgedEvent odd = forge.event(u"product.created"_s, kRebuildBegin,
                                      EventForge::product(forge.id(u"pro"_s), u"NAME"_s, kRebuildBegin));
        odd.body.replace("NAME", R"(a\u0000b \ud83d \"q\" \/ é 😀)");
        odd.body = " \t" + odd.body + "\n ";
        storeSigned(*database, {odd});
        const FakeClock clock(kRebuildBegin + std::chrono::hours(1));
        QVERIFY(Projector(*database, clock).projectAllBlocking());
        const std::vector<QByteArray> lines = exported(*database);
        QCOMPARE(qint64(lines.size()), events + 1);

        TemporaryDatabase other(dialect);
        QVERIFY(addAccount(*other));
        const auto first = imported(*other, lines);
        QVERIFY2(first.has_value(), first ? "" : qPrintable(first.error().message));
        QCOMPARE(first->newEvents, events + 1);
        QCOMPARE(first->quarantined, 0);
        QVERIFY(Projector(*other, clock).projectAllBlocking());
        QCOMPARE(dumpOfMirror(*other, Counters::Without), dumpOfMirror(*database, Counters::Without));
        QCOMPARE(verified(*other).proven, events + 1); // the very bytes that were signed
        QCOMPARE(verified(*other).faults, 0);
        const qint64 deliveries = countOf(*other, "SELECT COUNT(*) FROM webhook_delivery");
        const auto second = imported(*other, lines);
        QCOMPARE(second->duplicates, events + 1);
        QCOMPARE(second->newEvents, 0);
        QCOMPARE(countOf(*other, "SELECT COUNT(*) FROM webhook_delivery"), deliveries);
        QCOMPARE(exported(*other).size(), lines.size());
    }

    void damagedLinesAreRefusedAndBareBodiesTaken()
    {
        TemporaryDatabase database(storage::Dialect::Sqlite);
        fill(*database, 1, 10, Order::AsItHappened);
        const std::vector<QByteArray> lines = exported(*database);
        TemporaryDatabase other(storage::Dialect::Sqlite);
        QVERIFY(addAccount(*other));
        QByteArray changed = lines[1];
        changed.replace("ada0@example.com", "eve0@example.com");
        QVERIFY(changed != lines[1]);
        const auto refused = imported(*other, {lines[0], changed});
        QVERIFY(!refused && refused.error().message.contains(u"Line 2"_s));
        EventForge forge(96);
        const ForgedEvent bare = forge.event(u"product.created"_s, kRebuildBegin,
                                             EventForge::product(forge.id(u"pro"_s), u"P"_s, kRebuildBegin));
        const auto taken = imported(*other, {bare.body, "", "no event"});
        QVERIFY(taken);
        QCOMPARE(taken->newEvents, 1);
        QCOMPARE(taken->quarantined, 1);
    }

private:
    enum class Order { Shuffled, AsItHappened };

    // Stored and projected in pieces, in any order. The number of events.
    static qint64 fill(storage::Database &database, int lives, quint32 seed, Order order = Order::Shuffled)
    {
        if (!addAccount(database))
            qFatal("no account");
        EventForge forge(seed);
        std::vector<ForgedEvent> events = severalLives(forge, lives);
        QRandomGenerator random(seed);
        if (order == Order::Shuffled)
            std::shuffle(events.begin(), events.end(), random);
        const FakeClock clock(kRebuildBegin + std::chrono::minutes(1));
        Projector projector(database, clock);
        for (size_t from = 0; from < events.size();) {
            const size_t to = std::min(events.size(), from + 1 + random.bounded(40));
            storeSigned(database, {events.begin() + qptrdiff(from), events.begin() + qptrdiff(to)});
            if (!projector.runOnceBlocking(16))
                qFatal("not projected");
            from = to;
        }
        const auto rest = projector.projectAllBlocking();
        if (!rest || rest->failed + rest->parked > 0)
            qFatal("not projected");
        return qint64(events.size());
    }
};

RK_TEST(TstRebuild)
#include "tst_rebuild.moc"
