// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/intake.h"
#include "tests/events/inbox_fixture.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"

using namespace reckoner;
using namespace reckoner::sync;
using namespace reckoner::testkit;
using namespace Qt::StringLiterals;

namespace {

const Instant kTaken = Instant::fromSeconds(1'770'000'000);
const QByteArray kSecret = "pdl_ntfset_01intake_first";
const QByteArray kNextSecret = "pdl_ntfset_01intake_second";

// An intake over a fresh database, and the answers in a list.
struct Gate {
    explicit Gate(storage::Database &database, std::vector<std::pair<QHostAddress, int>> allowlist = {})
        : clock(kTaken), writer(database), intake(writer, clock)
    {
        intake.setAccounts({{testAccount(),
                             {SecretBytes(kNextSecret), SecretBytes(kSecret)},
                             std::chrono::seconds(300),
                             std::move(allowlist)}});
    }
    IntakeAnswer take(events::RawEvent raw)
    {
        std::optional<IntakeAnswer> answer;
        intake.take(std::move(raw), [&](const IntakeAnswer &a) { answer = a; });
        writer.flush();
        return answer.value_or(IntakeAnswer{0, IntakeResult::Refused, {}, {}, 0});
    }
    IntakeAnswer takeSigned(const QByteArray &body, const QByteArray &secret = kSecret, Micros age = {})
    {
        events::RawEvent raw = rawEvent(body, kTaken);
        raw.headers = {{"paddle-signature", EventForge::signature(body, secret, kTaken - age)}};
        return take(std::move(raw));
    }

    FakeClock clock;
    events::EventWriter writer;
    Intake intake;
};

ForgedEvent productEvent(EventForge &forge, Instant occurredAt = kTaken)
{
    return forge.event(u"product.updated"_s, occurredAt, EventForge::product(forge.id(u"pro"_s), u"P"_s, occurredAt));
}

} // namespace

class TstIntake : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSignedEventIsStoredOnce_data() { addDialectRows(); }
    void aSignedEventIsStoredOnce()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(addAccount(*database));
        Gate gate(*database);
        EventForge forge;
        const ForgedEvent event = productEvent(forge);
        IntakeAnswer answer = gate.takeSigned(event.body);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.result, IntakeResult::Stored);
        QCOMPARE(answer.eventId.toString(), event.eventId);
        answer = gate.takeSigned(forge.replayed(event).body, kNextSecret);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.result, IntakeResult::Duplicate);
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM webhook_event"), 1);
    }

    // For the emulator, whose clock is moved ahead of ours.
    void eventsOfTheFutureAreTakenUpToTheTolerance()
    {
        TemporaryDatabase database(storage::Dialect::Sqlite);
        QVERIFY(addAccount(*database));
        Gate gate(*database);
        gate.intake.setAccounts({{.account = testAccount(),
                                  .secrets = {SecretBytes(kSecret)},
                                  .futureTolerance = std::chrono::hours(24 * 40)}});
        EventForge forge;
        QCOMPARE(gate.takeSigned(productEvent(forge, kTaken + std::chrono::hours(24 * 40)).body).result,
                 IntakeResult::Stored);
        QCOMPARE(gate.takeSigned(productEvent(forge, kTaken + std::chrono::hours(24 * 41)).body).result,
                 IntakeResult::Quarantined);
        events::RawEvent fed =
            rawEvent(EventForge::asFed(productEvent(forge, kTaken + std::chrono::hours(24))), kTaken);
        fed.source = events::Source::Feed;
        std::optional<IntakeAnswer> answer;
        gate.intake.takeTrusted(std::move(fed), [&](const IntakeAnswer &a) { answer = a; });
        gate.writer.flush();
        QCOMPARE(answer->result, IntakeResult::Stored);
    }

    void everySignatureFaultIs401AndStoresNothing()
    {
        TemporaryDatabase database(storage::Dialect::Sqlite);
        QVERIFY(addAccount(*database));
        Gate gate(*database);
        EventForge forge;
        const QByteArray body = productEvent(forge).body;
        QCOMPARE(gate.takeSigned(body, "another secret").reason, u"signature_no_match"_s);
        QCOMPARE(gate.takeSigned(body, kSecret, std::chrono::seconds(301)).reason, u"signature_too_old"_s);
        QCOMPARE(gate.takeSigned(body, kSecret, -std::chrono::seconds(301)).reason, u"signature_too_far_ahead"_s);
        events::RawEvent raw = rawEvent(body, kTaken);
        raw.headers.clear();
        QCOMPARE(gate.take(raw).reason, u"signature_missing"_s);
        const http::Header good{"Paddle-Signature", EventForge::signature(body, kSecret, kTaken)};
        raw.headers = {good, good};
        const IntakeAnswer twice = gate.take(raw);
        QCOMPARE(twice.status, 401);
        QCOMPARE(twice.reason, u"signature_malformed"_s);
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM webhook_event"), 0);
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM webhook_quarantine"), 0);
        QCOMPARE(countOf(*database, "SELECT SUM(rejected) FROM webhook_reject_count"), 5);
    }

    void anAccountWithoutSecretLetsNobodyIn()
    {
        TemporaryDatabase database(storage::Dialect::Sqlite);
        QVERIFY(addAccount(*database));
        Gate gate(*database);
        gate.intake.setAccounts({{testAccount(), {SecretBytes()}, std::chrono::seconds(300), {}}});
        EventForge forge;
        const QByteArray body = productEvent(forge).body;
        QCOMPARE(gate.takeSigned(body, QByteArray()).reason, u"no_secret_configured"_s);
        events::RawEvent stranger = rawEvent(body, kTaken);
        stranger.account = AccountId(u"nobody"_s);
        QCOMPARE(gate.take(stranger).status, 404);
    }

    void whatIsAuthenticButUnusableIsKeptAndAnswered200_data() { addDialectRows(); }
    void whatIsAuthenticButUnusableIsKeptAndAnswered200()
    {
        RK_TEMPORARY_DATABASE(database);
        QVERIFY(addAccount(*database));
        Gate gate(*database);
        EventForge forge;
        const ForgedEvent event = productEvent(forge);
        ForgedEvent other = event;
        other.data.insert(u"name"_s, u"Q"_s);
        QCOMPARE(gate.takeSigned(event.body).status, 200);
        const std::vector<std::pair<QByteArray, QString>> unusable{
            {"", u"unreadable"_s},
            {"hello", u"unreadable"_s},
            {"{\"event_id\":\"evt_1\"}", u"unreadable"_s},
            {QByteArray(100, '['), u"unreadable"_s},
            {productEvent(forge, kTaken + std::chrono::minutes(6)).body, u"from_the_future"_s},
            {forge.replayed(other).body, u"conflict"_s},
        };
        for (const auto &[body, reason] : unusable) {
            const IntakeAnswer answer = gate.takeSigned(body);
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.result, IntakeResult::Quarantined);
            QCOMPARE(answer.reason, reason);
        }
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM webhook_quarantine"), qint64(unusable.size()));
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM webhook_event"), 1);
    }

    void theAllowlistComesFirstAndDoesNotReplaceTheSignature()
    {
        TemporaryDatabase database(storage::Dialect::Sqlite);
        QVERIFY(addAccount(*database));
        Gate gate(*database, {{QHostAddress(u"192.0.2.0"_s), 24}});
        EventForge forge;
        const QByteArray body = productEvent(forge).body;
        const auto from = [&](const QByteArray &peer, const QByteArray &secret) {
            events::RawEvent raw = rawEvent(body, kTaken);
            raw.peer = peer;
            raw.headers = {{"Paddle-Signature", EventForge::signature(body, secret, kTaken)}};
            return gate.take(raw).status;
        };
        QCOMPARE(from("198.51.100.4", kSecret), 403);
        QCOMPARE(from("not an address", kSecret), 403);
        QCOMPARE(from("192.0.2.99", "wrong"), 401);
        QCOMPARE(from("::ffff:192.0.2.99", kSecret), 200);
    }

    void aStoreThatCannotCommitIs503()
    {
        TemporaryDatabase database(storage::Dialect::Sqlite);
        QVERIFY(addAccount(*database));
        QVERIFY(database->writeBlocking([](storage::Transaction &transaction) {
            return transaction.connection().execute("DROP TABLE event_tally");
        }));
        Gate gate(*database);
        EventForge forge;
        const IntakeAnswer answer = gate.takeSigned(productEvent(forge).body);
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.result, IntakeResult::Busy);
    }

    void feedAndFileNeedNoSignature()
    {
        TemporaryDatabase database(storage::Dialect::Sqlite);
        QVERIFY(addAccount(*database));
        Gate gate(*database);
        EventForge forge;
        events::RawEvent raw = rawEvent(EventForge::asFed(productEvent(forge)), kTaken);
        raw.headers.clear();
        raw.source = events::Source::Feed;
        int status = 0;
        gate.intake.takeTrusted(raw, [&](const IntakeAnswer &answer) { status = answer.status; });
        gate.writer.flush();
        QCOMPARE(status, 200);
        QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM webhook_event WHERE source = 'feed'"), 1);
    }
};

RK_TEST(TstIntake)
#include "tst_intake.moc"
