// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit_log.h"
#include "core/credits/credit_entry_store.h"
#include "core/credits/credit_posting.h"
#include "core/credits/outbox_store.h"
#include "core/reconcile/repair.h"
#include "core/reconcile/run_reconciliation.h"
#include "core/reconcile/side_store.h"
#include "core/storage/account_store.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"

#include <algorithm>

Q_DECLARE_METATYPE(std::vector<qint64>)
Q_DECLARE_METATYPE(reckoner::reconcile::Verb)

namespace reckoner::reconcile {

namespace {

const AccountId kRepairAccount(QStringLiteral("paddle/sandbox/main"));
const ExternalSource kRepairSource{kRepairAccount, QStringLiteral("api")};
const Instant kRepairNow = Instant::fromSeconds(1'790'000'000);
const Instant kBefore = kRepairNow.plusDays(-3);

// Both ledgers: ours in the database, the other in memory and imported from there.
class TwoLedgers
{
public:
    explicit TwoLedgers(storage::Database &database) : m_database(database)
    {
        write([](storage::Transaction &transaction) {
            return storage::ensureAccount(transaction, kRepairAccount, kBefore);
        });
    }
    template <class F> auto write(F fn) -> typename std::invoke_result_t<F, storage::Transaction &>::value_type
    {
        auto result = m_database.writeBlocking(fn);
        if (!result)
            qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
        if constexpr (!std::is_void_v<typename std::invoke_result_t<F, storage::Transaction &>::value_type>)
            return std::move(*result);
    }
    credits::CreditEntry post(int number, qint64 credits)
    {
        credits::CreditGrant grant;
        grant.account = kRepairAccount;
        grant.customerId = CustomerId(QStringLiteral("ctm_1"));
        grant.kind = credits::GrantKind::Manual;
        grant.credits = credits;
        grant.operationId = OperationId(QStringLiteral("op_%1").arg(number));
        grant.actor = grant.reason = QStringLiteral("test");
        grant.purchasedAt = grant.grantedAt = kBefore;
        grant.id = credits::grantIdOf(grant);
        return write([&](storage::Transaction &transaction) { return credits::postGrant(transaction, grant); }).entry;
    }
    void tell(const QString &id, qint64 credits, const QString &key = {})
    {
        ExternalEntry entry;
        entry.id = id;
        entry.idempotencyKey = key;
        entry.customerId = CustomerId(QStringLiteral("ctm_1"));
        entry.credits = credits;
        entry.createdAt = kBefore;
        external.push_back(entry);
    }
    // What the outbox would send by now arrives, each key once.
    void deliver()
    {
        const auto rows = m_database.readBlocking([](storage::Connection &connection) {
            return credits::CreditEntryStore::list(connection, {.account = kRepairAccount}, std::nullopt, {1000});
        });
        for (const credits::CreditEntryRow &row : rows->rows) {
            if (row.outbox.state == credits::OutboxState::Sent)
                continue;
            const QString key = row.outbox.idempotencyKey;
            const bool known = std::any_of(external.begin(), external.end(),
                                           [&](const ExternalEntry &each) { return each.idempotencyKey == key; });
            if (!known)
                tell(QStringLiteral("sent%1").arg(external.size()), row.outbox.amount, key);
            settleSent(row.outbox.entrySeq);
        }
    }
    void settleSent(qint64 seq)
    {
        write([&](storage::Transaction &transaction) {
            return transaction.prepare("UPDATE outbox SET state = 'sent', settled_at_us = 1 WHERE entry_seq = :seq")
                .bind(":seq", seq)
                .run();
        });
    }
    Run run(Instant now = kRepairNow)
    {
        write([&](storage::Transaction &transaction) -> Result<ImportState> {
            RK_TRY_ASSIGN(const qint64 number, ExternalEntryStore::begin(transaction, kRepairSource, now));
            RK_TRY(ExternalEntryStore::put(transaction, kRepairSource, number, external));
            return ExternalEntryStore::finish(transaction, kRepairSource, number, now);
        });
        const auto outcome = m_database.readBlocking(
            [&](storage::Connection &connection) { return compare(connection, {.source = kRepairSource, .now = now}); });
        if (!outcome)
            qFatal("%s %s", qPrintable(outcome.error().message), qPrintable(outcome.error().detail));
        return write([&](storage::Transaction &transaction) {
            return FindingStore::record(transaction, {.account = kRepairAccount,
                                                      .source = kRepairSource.name,
                                                      .actor = QStringLiteral("anna"),
                                                      .startedAt = now,
                                                      .finishedAt = now,
                                                      .outcome = *outcome});
        });
    }
    std::vector<StoredFinding> findings(std::vector<FindingState> states = {FindingState::Open})
    {
        return m_database
            .readBlocking([&](storage::Connection &connection) {
                return FindingStore::list(connection, {.account = kRepairAccount, .states = std::move(states)},
                                          std::nullopt, {1000});
            })
            .value()
            .rows;
    }
    Result<StoredFinding> act(const StoredFinding &finding, Verb verb, std::vector<Counterpart> counterparts = {})
    {
        return m_database.writeBlocking([&](storage::Transaction &transaction) {
            return reconcile::repair(transaction, {.account = kRepairAccount,
                                                   .findingId = finding.id,
                                                   .seenVersion = finding.rowVersion,
                                                   .verb = verb,
                                                   .actor = QStringLiteral("anna"),
                                                   .reason = QStringLiteral("looked at it"),
                                                   .now = kRepairNow,
                                                   .ignoreUntil = kRepairNow.plusDays(7),
                                                   .counterparts = std::move(counterparts)});
        });
    }
    qint64 localSum()
    {
        const auto rows = m_database.readBlocking([](storage::Connection &connection) {
            return credits::CreditEntryStore::list(connection, {.account = kRepairAccount}, std::nullopt, {1000});
        });
        qint64 sum = 0;
        for (const credits::CreditEntryRow &row : rows->rows)
            sum += row.entry.amount;
        return sum;
    }
    qint64 externalSum() const
    {
        qint64 sum = 0;
        for (const ExternalEntry &entry : external)
            sum += entry.credits;
        return sum;
    }

    std::vector<ExternalEntry> external;

private:
    storage::Database &m_database;
};

} // namespace

class TstRepair : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyVerbLeadsToAgreement_data();
    void everyVerbLeadsToAgreement();
    void aMatchJoinsTheHalves_data() { testkit::addDialectRows(); }
    void aMatchJoinsTheHalves();
    void aSplitSharesOneEntry_data() { testkit::addDialectRows(); }
    void aSplitSharesOneEntry();
    void noVerbTwice_data() { testkit::addDialectRows(); }
    void noVerbTwice();
    void whatMayStayIsOpenAgainWhenItChanges_data() { testkit::addDialectRows(); }
    void whatMayStayIsOpenAgainWhenItChanges();
    void everyDecisionIsAudited_data() { testkit::addDialectRows(); }
    void everyDecisionIsAudited();
    void evidenceNamesWhoDecided_data() { testkit::addDialectRows(); }
    void evidenceNamesWhoDecided();
};

void TstRepair::everyVerbLeadsToAgreement_data()
{
    QTest::addColumn<storage::Dialect>("dialect");
    QTest::addColumn<qint64>("ours"); // 0: nothing
    QTest::addColumn<std::vector<qint64>>("theirs");
    QTest::addColumn<bool>("keyed");
    QTest::addColumn<Verb>("verb");
    struct Case {
        const char *name;
        qint64 ours;
        std::vector<qint64> theirs;
        bool keyed;
        Verb verb;
    };
    const std::vector<Case> cases{
        {"missing outside", 1000, {}, true, Verb::RetryGrant},
        {"orphan, taken over", 0, {700}, false, Verb::TakeOver},
        {"orphan, reversed", 0, {700}, false, Verb::Reverse},
        {"posted twice", 1000, {1000, 1000}, true, Verb::Reverse},
        {"too much", 1000, {1300}, true, Verb::Reverse},
        {"too little", 1000, {900}, true, Verb::Reverse},
    };
    for (const auto dialect : {storage::Dialect::Sqlite, storage::Dialect::Postgres})
        for (const Case &each : cases)
            QTest::addRow("%s, %s", each.name, dialect == storage::Dialect::Sqlite ? "sqlite" : "postgres")
                << dialect << each.ours << each.theirs << each.keyed << each.verb;
}

void TstRepair::everyVerbLeadsToAgreement()
{
    RK_TEMPORARY_DATABASE(database);
    QFETCH(qint64, ours);
    QFETCH(std::vector<qint64>, theirs);
    QFETCH(bool, keyed);
    QFETCH(Verb, verb);
    TwoLedgers ledgers(*database);
    ledgers.tell(QStringLiteral("e0"), 50, idempotencyKeyOf(ledgers.post(0, 50)));
    ledgers.deliver();
    QString key;
    if (ours != 0) {
        const credits::CreditEntry entry = ledgers.post(1, ours);
        ledgers.settleSent(entry.seq);
        key = idempotencyKeyOf(entry);
    }
    for (size_t i = 0; i < theirs.size(); ++i)
        ledgers.tell(QStringLiteral("e%1").arg(i + 1), theirs[i], keyed ? key : QString());
    QCOMPARE(ledgers.run().openAfter, 1);
    const auto done = ledgers.act(ledgers.findings().front(), verb);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QCOMPARE(done->state, FindingState::Acted);
    ledgers.deliver();
    const Run after = ledgers.run(kRepairNow + std::chrono::hours(1));
    QCOMPARE(after.findings, 0);
    QCOMPARE(after.settled, 1);
    QVERIFY(addsUp(after.totals));
    QCOMPARE(ledgers.localSum(), ledgers.externalSum());
    QCOMPARE(ledgers.localSum(), 50 + (verb == Verb::TakeOver ? 700 : ours));
}

void TstRepair::aMatchJoinsTheHalves()
{
    RK_TEMPORARY_DATABASE(database);
    TwoLedgers ledgers(*database);
    ledgers.settleSent(ledgers.post(1, 1000).seq);
    ledgers.tell(QStringLiteral("e1"), 1000);
    QCOMPARE(ledgers.run().openAfter, 2);
    const auto open = ledgers.findings();
    const bool firstIsOurs = open[0].finding.local.has_value();
    const StoredFinding &ours = open[firstIsOurs ? 0 : 1], &theirs = open[firstIsOurs ? 1 : 0];
    QCOMPARE(ours.finding.candidates.size(), size_t(1));
    QCOMPARE(ours.finding.candidates[0].score, 100);
    const auto done = ledgers.act(ours, Verb::Match, {{theirs.id, 0}});
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QVERIFY(ledgers.findings().empty());
    QCOMPARE(ledgers.run(kRepairNow + std::chrono::hours(1)).findings, 0);
}

void TstRepair::aSplitSharesOneEntry()
{
    RK_TEMPORARY_DATABASE(database);
    TwoLedgers ledgers(*database);
    ledgers.settleSent(ledgers.post(1, 1000).seq);
    ledgers.settleSent(ledgers.post(2, 2000).seq);
    ledgers.tell(QStringLiteral("e1"), 3000);
    QCOMPARE(ledgers.run().openAfter, 3);
    std::optional<StoredFinding> theirs;
    std::vector<Counterpart> parts;
    for (const StoredFinding &finding : ledgers.findings()) {
        if (finding.finding.external)
            theirs = finding;
        else
            parts.push_back({finding.id, finding.credits});
    }
    parts[0].credits += 1;
    const auto refused = ledgers.act(*theirs, Verb::Split, parts);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Invalid);
    parts[0].credits -= 1;
    const auto done = ledgers.act(*theirs, Verb::Split, parts);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QVERIFY(ledgers.findings().empty());
    QCOMPARE(ledgers.run(kRepairNow + std::chrono::hours(1)).findings, 0);
}

void TstRepair::noVerbTwice()
{
    RK_TEMPORARY_DATABASE(database);
    TwoLedgers ledgers(*database);
    ledgers.settleSent(ledgers.post(1, 1000).seq);
    ledgers.run();
    const StoredFinding finding = ledgers.findings().front();
    QVERIFY(ledgers.act(finding, Verb::RetryGrant));
    const auto again = ledgers.act(finding, Verb::RetryGrant);
    QVERIFY(!again);
    StoredFinding now = ledgers.findings({FindingState::Acted}).front();
    QVERIFY(!ledgers.act(now, Verb::RetryGrant)); // while it is quiet
    QVERIFY(ledgers.act(now, Verb::Note));
    now = ledgers.findings({FindingState::Acted}).front();
    QVERIFY(ledgers.act(now, Verb::Note)); // as often as one likes
    // A later run that shows it again opens it, and the verb may be used once more.
    ledgers.settleSent(ledgers.findings({FindingState::Acted}).front().finding.local->id.toLongLong());
    QCOMPARE(ledgers.run(kRepairNow + std::chrono::hours(1)).openAfter, 1);
    QVERIFY(ledgers.act(ledgers.findings().front(), Verb::RetryGrant));
}

void TstRepair::whatMayStayIsOpenAgainWhenItChanges()
{
    RK_TEMPORARY_DATABASE(database);
    TwoLedgers ledgers(*database);
    const credits::CreditEntry entry = ledgers.post(1, 1000);
    ledgers.settleSent(entry.seq);
    ledgers.tell(QStringLiteral("e1"), 900, idempotencyKeyOf(entry));
    ledgers.run();
    QCOMPARE(ledgers.act(ledgers.findings().front(), Verb::Accept)->state, FindingState::Accepted);
    QCOMPARE(ledgers.run(kRepairNow.plusDays(30)).openAfter, 0);
    ledgers.external[0].credits = 800;
    QCOMPARE(ledgers.run(kRepairNow.plusDays(30)).openAfter, 1);
    QCOMPARE(ledgers.act(ledgers.findings().front(), Verb::IgnoreUntil)->state, FindingState::Ignored);
    QCOMPARE(ledgers.run(kRepairNow.plusDays(6)).openAfter, 0);
    QCOMPARE(ledgers.run(kRepairNow.plusDays(8)).openAfter, 1);
}

void TstRepair::everyDecisionIsAudited()
{
    RK_TEMPORARY_DATABASE(database);
    TwoLedgers ledgers(*database);
    ledgers.tell(QStringLiteral("e1"), 900);
    ledgers.run();
    const StoredFinding finding = ledgers.findings().front();
    QVERIFY(ledgers.act(finding, Verb::TakeOver));
    const auto entries = database->readBlocking([&](storage::Connection &connection) {
        return audit::AuditLog::list(connection, finding.id, std::nullopt, 10);
    });
    QCOMPARE(entries->size(), size_t(1));
    QCOMPARE(entries->front().action, QStringLiteral("reconciliation.take_over"));
    QCOMPARE(entries->front().actor, QStringLiteral("anna"));
    QCOMPARE(entries->front().reason, QStringLiteral("looked at it"));
    const auto verdict =
        database->readBlocking([](storage::Connection &connection) { return audit::AuditLog::verify(connection); });
    QVERIFY(!verdict->firstBroken);
}

void TstRepair::evidenceNamesWhoDecided()
{
    RK_TEMPORARY_DATABASE(database);
    TwoLedgers ledgers(*database);
    ledgers.tell(QStringLiteral("e1"), 900);
    const Run run = ledgers.run();
    QVERIFY(ledgers.act(ledgers.findings().front(), Verb::Accept));
    const auto evidence = database->readBlocking(
        [&](storage::Connection &connection) { return readEvidence(connection, kRepairAccount, run.number); });
    QVERIFY(evidence);
    QCOMPARE(evidence->findings.size(), size_t(1));
    const QByteArray csv = evidenceCsv(*evidence);
    QVERIFY(csv.contains("accept,anna"));
    QVERIFY(csv.contains(run.digest.toLatin1()));
    QVERIFY(csv.endsWith("sha256," + evidenceDigest(*evidence).toLatin1() + "\r\n"));
}

} // namespace reckoner::reconcile

using reckoner::reconcile::TstRepair;
RK_TEST(TstRepair)
#include "tst_repair.moc"
