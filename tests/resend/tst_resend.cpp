// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandbox.h"
#include "core/audit/audit_log.h"
#include "core/events/signature.h"
#include "core/provider/paddle/paddle_provider.h"
#include "core/resend/notification_target.h"
#include "core/resend/resend.h"
#include "core/resend/url_target.h"
#include "tests/events/inbox_fixture.h"
#include "tests/testkit/await.h"
#include "tests/testkit/cut_server.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"

#include <QElapsedTimer>

using namespace reckoner;
using namespace reckoner::resend;
using namespace reckoner::testkit;
using namespace Qt::StringLiterals;

namespace {

const Instant kResentAt = Instant::fromSeconds(1'770'000'000);
const QByteArray kReceiversSecret = "pdl_ntfset_only_for_staging";

// An inbox with some events and a receiver for them.
struct ResendBench {
    explicit ResendBench(storage::Database &inbox, int count) : database(inbox)
    {
        if (!addAccount(database))
            qFatal("no account");
        EventForge forge;
        for (int i = 0; i < count; ++i) {
            const Instant at = kResentAt - std::chrono::minutes(count - i);
            const ForgedEvent forged = forge.event(u"customer.updated"_s, at,
                                                   EventForge::customer({.id = forge.id(u"ctm"_s), .updatedAt = at}));
            bodies.push_back(forged.body);
            ids.emplace_back(forged.eventId);
            const auto stored = database.writeBlocking([&](storage::Transaction &transaction) {
                return events::EventStore(transaction.connection()).insertOnce(transaction, newEvent(forged, at));
            });
            if (!stored)
                qFatal("%s", qPrintable(stored.error().message));
        }
    }
    Result<std::unique_ptr<UrlTarget>> target(const QByteArray &path = "/hook") const
    {
        return UrlTarget::create({.url = receiver.url(path), .secret = SecretBytes(kReceiversSecret)}, clock);
    }
    ResendRequest request() const { return {testAccount(), ids, 0, u"ada"_s, u"The receiver was down"_s}; }
    std::vector<audit::AuditEntry> audited() const
    {
        return *database.readBlocking([](storage::Connection &connection) {
            return audit::AuditLog::list(connection, u"events"_s, std::nullopt, 100);
        });
    }

    storage::Database &database;
    FakeClock clock{kResentAt};
    CutServer receiver;
    std::vector<EventId> ids;
    std::vector<QByteArray> bodies;
};

#define RESEND_RESULT(name, expression)                                                                                \
    const auto name = (expression);                                                                                    \
    QVERIFY2(name.has_value(), name ? "" : qPrintable(name.error().message + name.error().detail))

} // namespace

class TstResend : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bytesGoAsTheyCameWithANewSignature_data() { addDialectRows(); }
    void bytesGoAsTheyCameWithANewSignature()
    {
        RK_TEMPORARY_DATABASE(database);
        ResendBench bench(*database, 3);
        RESEND_RESULT(target, bench.target());
        std::vector<SentEvent> told;
        Resend resend(*database, bench.clock, **target, [&](const SentEvent &sent) { told.push_back(sent); });
        RESEND_RESULT(report, await(resend.run(bench.request())));
        QCOMPARE(report->accepted, 3);
        QVERIFY(report->restedWhy.isEmpty());
        const auto requests = bench.receiver.requests();
        QCOMPARE(requests.size(), size_t(3));
        events::SignatureVerifier verifier({SecretBytes(kReceiversSecret)});
        for (size_t i = 0; i < requests.size(); ++i) {
            QCOMPARE(requests[i].body, bench.bodies[i]);
            QVERIFY(!verifier.check(requests[i].header("Paddle-Signature"), requests[i].body, kResentAt));
            QVERIFY(told[i].eventId == bench.ids[i] && told[i].eventType == u"customer.updated"_s);
            QCOMPARE(told[i].sent.status, 200);
        }
        const auto audited = bench.audited(); // newest first
        QCOMPARE(audited.size(), size_t(2));
        QCOMPARE(audited[1].action, u"events.resend.begun"_s);
        QCOMPARE(audited[0].action, u"events.resend.ended"_s);
        QCOMPARE(audited[0].reason, u"The receiver was down"_s);
        QVERIFY(audited[1].after.contains("127.0.0.1"));
        for (const audit::AuditEntry &entry : audited)
            QVERIFY(!(entry.after + entry.before).contains(kReceiversSecret));
    }

    void nothingLeavesWithoutAReason()
    {
        RK_TEMPORARY_DATABASE(database);
        ResendBench bench(*database, 1);
        RESEND_RESULT(target, bench.target());
        Resend resend(*database, bench.clock, **target);
        ResendRequest request = bench.request();
        request.reason = u"  "_s;
        QVERIFY(!await(resend.run(request)));
        QCOMPARE(bench.receiver.seen(), 0);
    }
    void nothingLeavesWithoutAReason_data() { addDialectRows(); }

    void redirectsAreNotFollowed_data() { addDialectRows(); }
    void redirectsAreNotFollowed()
    {
        RK_TEMPORARY_DATABASE(database);
        ResendBench bench(*database, 1);
        bench.receiver.always(
            {.response = {.status = 307, .headers = {{"Location", bench.receiver.url("/away").toEncoded()}}}});
        RESEND_RESULT(target, bench.target());
        Resend resend(*database, bench.clock, **target);
        RESEND_RESULT(report, await(resend.run(bench.request())));
        QCOMPARE(report->refused, 1);
        QCOMPARE(bench.receiver.seen("POST", "/hook"), 1);
        QCOMPARE(bench.receiver.seen(), 1);
    }

    void restsWhenNothingIsTakenAndGoesOn_data() { addDialectRows(); }
    void restsWhenNothingIsTakenAndGoesOn()
    {
        RK_TEMPORARY_DATABASE(database);
        ResendBench bench(*database, 12);
        bench.receiver.always({.response = {.status = 500}});
        bench.receiver.next({});
        bench.receiver.next({.at = CutPoint::Reset});
        RESEND_RESULT(target, bench.target());
        Resend resend(*database, bench.clock, **target);
        RESEND_RESULT(report, await(resend.run(bench.request())));
        QCOMPARE(report->accepted, 1);
        QCOMPARE(report->unknown, 1); // it was reset behind the body: never told as sent, never sent again by itself
        QCOMPARE(report->refused, 4);
        QCOMPARE(report->done, size_t(6));
        QVERIFY(!report->restedWhy.isEmpty());
        QCOMPARE(bench.receiver.seen(), 6);
        bench.receiver.always({});
        ResendRequest rest = bench.request();
        rest.ids.erase(rest.ids.begin(), rest.ids.begin() + 6);
        RESEND_RESULT(more, await(resend.run(rest)));
        QCOMPARE(more->accepted, 6);
        QCOMPARE(bench.receiver.seen(), 12);
        QCOMPARE(bench.audited().size(), size_t(4));
    }

    void keepsThePaceAndStops_data() { addDialectRows(); }
    void keepsThePaceAndStops()
    {
        RK_TEMPORARY_DATABASE(database);
        ResendBench bench(*database, 10);
        RESEND_RESULT(target, bench.target());
        std::optional<Result<ResendReport>> report;
        int told = 0;
        QElapsedTimer clock;
        Resend resend(*database, bench.clock, **target, [&](const SentEvent &) { ++told; });
        ResendRequest request = bench.request();
        request.perMinute = 600; // ten a second
        clock.start();
        QObject context;
        auto task = resend.run(request).then(&context, [&](Result<ResendReport> done) -> Result<bool> {
            report.emplace(std::move(done));
            return true;
        });
        QTRY_COMPARE(told, 4);
        QVERIFY2(clock.elapsed() >= 290, qPrintable(QString::number(clock.elapsed())));
        task.cancel();
        QTRY_VERIFY(report.has_value());
        QVERIFY(report->has_value());
        QVERIFY((*report)->done < 6);
        QCOMPARE(int((*report)->done), bench.receiver.seen());
        QVERIFY(!(*report)->restedWhy.isEmpty());
    }

    void onlySafeAddressesAndProductionOnlyWhenTyped()
    {
        SystemClock clock;
        for (const char *bad : {"http://example.com/a", "ftp://example.com/", "https://me:pw@example.com/",
                                "https:///x", "http://127.0.0.1.example.com/", "nonsense"})
            QVERIFY2(!checkResendUrl(QUrl(QLatin1StringView(bad))), bad);
        for (const char *good :
             {"https://example.com/a", "http://127.0.0.1:99/", "http://localhost/", "http://[::1]/x"})
            QVERIFY2(checkResendUrl(QUrl(QLatin1StringView(good))).has_value(), good);
        UrlTargetOptions options{.url = QUrl(u"https://staging.example.com/x"_s), .secret = SecretBytes("s")};
        QVERIFY(UrlTarget::create(options, clock).has_value());
        options.environment = provider::Environment::Production;
        QVERIFY(!UrlTarget::create(options, clock));
        options.confirmedHost = u"example.com"_s;
        QVERIFY(!UrlTarget::create(options, clock));
        options.confirmedHost = u"staging.example.com"_s;
        QVERIFY(UrlTarget::create(options, clock).has_value());
        options.secret = {};
        QVERIFY(!UrlTarget::create(options, clock));
    }

    // The emulator made the event and sent it once; asked again it sends the same event under a new notification.
    void providerSendsItsWebhookAgain()
    {
        CutServer receiver;
        auto sandbox = sandbox::Sandbox::start({.webhookUrl = receiver.url("/hook").toString()});
        QVERIFY(sandbox.has_value());
        http::Client client;
        SystemClock clock;
        auto paddle =
            provider::paddle::PaddleProvider::create(client,
                                                     {.account = testAccount(),
                                                      .apiKey = SecretBytes(sandbox::SandboxOptions::defaultApiKey()),
                                                      .baseUrl = QUrl((*sandbox)->baseUrl())},
                                                     clock);
        QVERIFY(paddle.has_value());
        QVERIFY(await((*paddle)->createCustomer({.name = u"A"_s, .email = u"a@example.com"_s})).has_value());
        QTRY_COMPARE(receiver.seen("POST", "/hook"), 1);
        QTest::qWait(100); // its answer reaches the emulator
        RESEND_RESULT(feed, await((*paddle)->listEvents({})));
        QCOMPARE(feed->rows.size(), size_t(1));
        events::StoredEvent event;
        event.envelope = feed->rows[0].envelope;
        QVERIFY(event.envelope.notificationId.isEmpty()); // the feed does not say it
        NotificationTarget target((*paddle)->notifications());
        RESEND_RESULT(sent, await(target.send(event)));
        QVERIFY2(sent->how == Sent::How::Accepted, qPrintable(sent->words));
        QTRY_COMPARE(receiver.seen("POST", "/hook"), 2);
        const auto requests = receiver.requests();
        const auto first = events::parseEnvelope(requests[0].body), second = events::parseEnvelope(requests[1].body);
        QVERIFY(first && second && first->eventId == second->eventId);
        QVERIFY(first->notificationId != second->notificationId);

        event.envelope.eventId = EventId(u"evt_01hv8gq3318ktkfengj2r75gfx"_s);
        RESEND_RESULT(none, await(target.send(event)));
        QVERIFY(none->how == Sent::How::Refused && !none->words.isEmpty());
        QCOMPARE(receiver.seen(), 2);
    }
};

RK_TEST(TstResend)
#include "tst_resend.moc"
