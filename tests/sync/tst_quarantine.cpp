// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit_log.h"
#include "core/sync/projector.h"
#include "core/sync/quarantine.h"
#include "tests/events/inbox_fixture.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"

#include <QTest>

using namespace reckoner;
using namespace reckoner::sync;
using namespace reckoner::testkit;
using namespace Qt::StringLiterals;
using events::EventStore;

namespace {

const Instant kQuarantineArrival = Instant::fromSeconds(1'770'000'000);
const QByteArray kQuarantineSecret = "pdl_ntfset_quarantine";

// An event of the future, which one may admit when its time has come.
struct Case {
    explicit Case(storage::Database &db, Micros ahead = std::chrono::hours(2)) : database(db)
    {
        RK_ASSERT(addAccount(database).has_value());
        const QString id = forge.id(u"pro"_s);
        forged = forge.event(u"product.created"_s, kQuarantineArrival + ahead,
                             EventForge::product(id, u"P"_s, kQuarantineArrival + ahead));
    }
    qint64 quarantine(const QByteArray &body)
    {
        events::RawEvent raw = rawEvent(body, kQuarantineArrival);
        raw.headers = {{"Paddle-Signature", EventForge::signature(body, kQuarantineSecret, kQuarantineArrival)}};
        events::InboxItem item = events::inboxItem(std::move(raw), kQuarantineArrival);
        RK_ASSERT(std::holds_alternative<events::NewQuarantine>(item));
        RK_ASSERT(database
                      .writeBlocking([&](storage::Transaction &transaction) {
                          return events::insertItems(transaction, std::span(&item, 1));
                      })
                      .has_value());
        return entries().front().id;
    }
    std::vector<events::QuarantineEntry> entries()
    {
        return *database.readBlocking(
            [](storage::Connection &connection) { return EventStore(connection).quarantine(testAccount(), 10); });
    }
    Result<Admission> admit(qint64 id, Micros later, const AdmitOptions &options = {}, const QString &reason = u"why"_s)
    {
        return database.writeBlocking([&](storage::Transaction &transaction) {
            return admitQuarantined(transaction, {testAccount(), id, u"anna"_s, reason}, kQuarantineArrival + later,
                                    options);
        });
    }
    QStringList audited()
    {
        const auto entries = *database.readBlocking(
            [](storage::Connection &connection) { return audit::AuditLog::list(connection, {}, {}, 10); });
        QStringList lines;
        for (const audit::AuditEntry &entry : entries)
            lines.append(u"%1 %2 %3 %4"_s.arg(entry.actor, entry.action, entry.subject, entry.reason));
        return lines;
    }

    storage::Database &database;
    EventForge forge;
    ForgedEvent forged;
};

} // namespace

class TstQuarantine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatCanBeReadNowIsAdmittedAndApplied_data() { addDialectRows(); }
    void whatCanBeReadNowIsAdmittedAndApplied()
    {
        RK_TEMPORARY_DATABASE(database);
        Case story(*database);
        const qint64 id = story.quarantine(story.forged.body);
        const auto early = story.admit(id, std::chrono::minutes(1));
        QCOMPARE(early.error().kind, ErrorKind::Invalid);
        const auto admitted = story.admit(id, std::chrono::hours(3), {.secrets = {SecretBytes(kQuarantineSecret)}});
        QVERIFY2(admitted.has_value(), admitted ? "" : qPrintable(admitted.error().message));
        QCOMPARE(admitted->storedAs, events::StoredAs::New);
        QCOMPARE(admitted->eventId.toString(), story.forged.eventId);
        QCOMPARE(story.audited(), QStringList{u"anna event.admitted %1 why"_s.arg(story.forged.eventId)});
        QVERIFY(story.entries().front().resolvedAt.has_value());
        QCOMPARE(story.entries().front().resolution, u"admitted by anna"_s);
        QCOMPARE(story.admit(id, std::chrono::hours(3)).error().kind, ErrorKind::NotFound); // decided already
        const FakeClock clock(kQuarantineArrival + std::chrono::hours(4));
        QCOMPARE(Projector(*database, clock).projectAllBlocking()->applied, 1);
    }

    void aSignatureThatFitsNoSecretIsNotAdmitted()
    {
        TemporaryDatabase database(storage::Dialect::Sqlite);
        Case story(*database);
        const qint64 id = story.quarantine(story.forged.body);
        const auto refused = story.admit(id, std::chrono::hours(3), {.secrets = {SecretBytes(QByteArray("other"))}});
        QCOMPARE(refused.error().kind, ErrorKind::Unauthenticated);
        QVERIFY(!story.entries().front().resolvedAt);
        QVERIFY(story.audited().isEmpty());
    }

    void aReasonIsNeeded()
    {
        TemporaryDatabase database(storage::Dialect::Sqlite);
        Case story(*database);
        const qint64 id = story.quarantine(story.forged.body);
        QCOMPARE(story.admit(id, std::chrono::hours(3), {}, u"  "_s).error().kind, ErrorKind::Invalid);
    }

    void whatArrivedMeanwhileIsADuplicate_data() { addDialectRows(); }
    void whatArrivedMeanwhileIsADuplicate()
    {
        RK_TEMPORARY_DATABASE(database);
        Case story(*database);
        const qint64 id = story.quarantine(story.forged.body);
        QVERIFY(database->writeBlocking([&](storage::Transaction &transaction) {
            return EventStore(transaction.connection())
                .insertOnce(transaction, newEvent(story.forged, kQuarantineArrival + std::chrono::hours(2)));
        }));
        QCOMPARE(story.admit(id, std::chrono::hours(3))->storedAs, events::StoredAs::Duplicate);
    }

    void anotherContentOfAKnownEventStaysOut_data() { addDialectRows(); }
    void anotherContentOfAKnownEventStaysOut()
    {
        RK_TEMPORARY_DATABASE(database);
        Case story(*database);
        const qint64 id = story.quarantine(story.forged.body);
        ForgedEvent other = story.forged;
        other.data.insert(u"name"_s, u"Q"_s);
        QVERIFY(database->writeBlocking([&](storage::Transaction &transaction) {
            return EventStore(transaction.connection())
                .insertOnce(transaction,
                            newEvent(story.forge.replayed(other), kQuarantineArrival + std::chrono::hours(2)));
        }));
        QCOMPARE(story.admit(id, std::chrono::hours(3)).error().kind, ErrorKind::Conflict);
        QVERIFY(!story.entries().front().resolvedAt);
    }

    void dismissingLeavesTheBodyAndSaysWhy_data() { addDialectRows(); }
    void dismissingLeavesTheBodyAndSaysWhy()
    {
        RK_TEMPORARY_DATABASE(database);
        Case story(*database);
        const qint64 id = story.quarantine("not json");
        const auto dismiss = [&] {
            return database->writeBlocking([&](storage::Transaction &transaction) {
                return dismissQuarantined(transaction, {testAccount(), id, u"anna"_s, u"a test"_s}, kQuarantineArrival);
            });
        };
        QVERIFY(dismiss());
        QCOMPARE(story.entries().front().entry.raw.body, QByteArray("not json"));
        QCOMPARE(story.audited(), QStringList{u"anna event.dismissed quarantine/%1 a test"_s.arg(id)});
        QCOMPARE(dismiss().error().kind, ErrorKind::NotFound);
    }
};

RK_TEST(TstQuarantine)
#include "tst_quarantine.moc"
