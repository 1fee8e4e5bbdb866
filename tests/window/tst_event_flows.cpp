// SPDX-License-Identifier: GPL-3.0-or-later
// The inbox through the window while a team's server takes the webhooks: a secret that was rotated wrongly, seen, put
// right and caught up with proof; and ten thousand events replayed, tried first and stopped half way.
#include "app/reckoner/page_router.h"
#include "core/audit/audit_log.h"
#include "core/server/webhook_server.h"
#include "core/sync/projector.h"
#include "tests/testkit/event_forge.h"
#include "tests/testkit/registry.h"
#include "tests/window/console_at_sandbox.h"
#include "ui/events/event_log_page.h"
#include "ui/events/events_page.h"
#include "ui/events/explanation_pane.h"
#include "ui/events/fetch_dialog.h"
#include "ui/events/rejects_page.h"
#include "ui/events/replay_dialog.h"
#include "ui/events/replay_results.h"
#include "ui/shell/main_window.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTableWidget>

using namespace reckoner;
using namespace reckoner::window;

namespace {

constexpr int kNeverByItself = 3'600'000;
constexpr int kReplayed = 10'000, kReplayedProducts = 100;
constexpr int kReplayWaitMs = 120'000;

template <class T> T gotten(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

// What reckonerd is to the team: the listener, on the database that the window shows.
class TeamServer
{
public:
    explicit TeamServer(const QString &databaseUrl)
        : database(gotten(storage::Database::open(gotten(storage::DatabaseUrl::parse(databaseUrl))))),
          writer(std::make_unique<events::EventWriter>(*database)), intake(*writer, m_clock),
          account(gotten(database->readBlocking([](storage::Connection &connection) {
                      return connection.prepare("SELECT account_id FROM account").first([](const storage::Row &row) {
                          return AccountId(row.text(0));
                      });
                  })).value())
    {
        m_listener = gotten(server::WebhookServer::start({.routes = {{"/webhooks/paddle", account}}},
                                                         {intake, m_readiness, m_metrics, m_clock}));
    }
    ~TeamServer() { m_listener.reset(); }

    QString url() const { return QStringLiteral("http://127.0.0.1:%1/webhooks/paddle").arg(m_listener->port()); }
    void setSecret(const QByteArray &secret)
    {
        intake.setAccounts({{.account = account, .secrets = {SecretBytes(secret)}}});
    }
    qint64 countOf(const char *sql)
    {
        writer->flush();
        return gotten(database->readBlocking([sql](storage::Connection &connection) {
                   return connection.prepare(sql).first([](const storage::Row &row) { return row.integer(0); });
               }))
            .value();
    }

    std::unique_ptr<storage::Database> database;
    std::unique_ptr<events::EventWriter> writer;
    sync::Intake intake;
    const AccountId account;

private:
    SystemClock m_clock;
    server::Readiness m_readiness;
    server::Metrics m_metrics;
    std::unique_ptr<server::WebhookServer> m_listener;
};

// A destination at the provider; gives the secret it signs with.
QByteArray addDestination(ConsoleAtSandbox &at, const QString &url)
{
    const sandbox::Reply reply =
        at.api.post("/notification-settings",
                    {{QStringLiteral("type"), QStringLiteral("url")},
                     {QStringLiteral("description"), QStringLiteral("the team's server")},
                     {QStringLiteral("destination"), url},
                     {QStringLiteral("subscribed_events"),
                      QJsonArray{QStringLiteral("customer.created"), QStringLiteral("transaction.completed"),
                                 QStringLiteral("subscription.created"), QStringLiteral("subscription.activated")}}});
    return reply.text("endpoint_secret_key").toUtf8();
}

QString digitsOf(QString text)
{
    static const QRegularExpression kNoDigit(QStringLiteral("\\D"));
    return text.remove(kNoDigit);
}

ui::EventsPage *eventsPage(ConsoleAtSandbox &at)
{
    at.console->router()->showPage(QStringLiteral("events"));
    return qobject_cast<ui::EventsPage *>(at.page());
}

void storeProducts(TeamServer &team, Instant begin)
{
    testkit::EventForge forge(7);
    QStringList ids;
    for (int i = 0; i < kReplayedProducts; ++i)
        ids.append(forge.id(QStringLiteral("pro")));
    for (int i = 0; i < kReplayed; ++i) {
        const Instant at = begin + std::chrono::seconds(i);
        const QString id = ids.at(i % kReplayedProducts);
        const auto event =
            forge.event(QStringLiteral("product.updated"), at,
                        testkit::EventForge::product(id, QStringLiteral("Edition %1").arg(i / kReplayedProducts), at));
        team.intake.takeTrusted({.account = team.account,
                                 .source = events::Source::Import,
                                 .body = testkit::EventForge::asFed(event),
                                 .headers = {},
                                 .peer = {},
                                 .receivedAt = at},
                                [](const sync::IntakeAnswer &) {});
        if (i % 1000 == 999)
            team.writer->flush(); // its queue has an end
    }
    SystemClock clock;
    sync::Projector projector(*team.database, clock);
    gotten(projector.projectAllBlocking());
}

const char *const kWholeReadingsSql = "SELECT COUNT(*) FROM event_coverage WHERE state = 'complete'";
const char *const kProductEventsSql = "SELECT COUNT(*) FROM webhook_event WHERE event_type = 'product.updated'";
const char *const kReplayEntriesSql = "SELECT COUNT(*) FROM audit_log WHERE action = 'events.replayed'";

} // namespace

class TstEventFlows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wrongSecretIsSeenPutRightAndCaughtUp();
    void tenThousandAreTriedReplayedAndStoppedHalfWay();
};

void TstEventFlows::wrongSecretIsSeenPutRightAndCaughtUp()
{
    ConsoleAtSandbox at({.feedPollMs = kNeverByItself});
    const QString solo = at.price({});
    at.advance(std::chrono::hours(24)); // a reading goes on behind what is old enough to have arrived
    QVERIFY(at.open());
    TeamServer team(at.databaseUrl());
    QVERIFY(at.until([&] { return team.countOf(kWholeReadingsSql) > 0; })); // the one behind the first load
    const QByteArray secret = addDestination(at, team.url());
    QVERIFY(!secret.isEmpty());
    team.setSecret("pdl_ntfset_01of_the_live_environment");
    const qint64 before = team.countOf("SELECT COUNT(*) FROM webhook_event");
    at.subscribe(solo);
    at.advance({}); // waits for the webhooks
    QCOMPARE(team.countOf("SELECT COUNT(*) FROM webhook_event"), before);

    ui::EventsPage *page = eventsPage(at);
    QVERIFY(page);
    QVERIFY(at.until([&] { return page->tabs().tabText(ui::EventsPage::Rejected).contains(QLatin1Char('(')); }));
    QTest::mouseClick(&page->tabs(), Qt::LeftButton, {}, page->tabs().tabRect(ui::EventsPage::Rejected).center());
    ui::RejectsPage &rejects = page->rejects();
    QVERIFY(at.until([&] { return rejects.rows().rowCount() > 0; }));
    rejects.select(*rejects.rows().idAt(0));
    QVERIFY(wordsIn(&rejects).contains(QStringLiteral("belongs to another destination or to the other environment")));
    QVERIFY(rejects.pane().nextStep().contains(QStringLiteral("then fetch the missed events")));

    team.setSecret(secret); // as the page said
    QVERIFY(at.until([&] { return page->fetchButton()->isEnabled(); }));
    at.press(page->fetchButton());
    QVERIFY(at.until([&] { return page->findChild<ui::FetchDialog *>() != nullptr; }));
    auto *fetch = page->findChild<ui::FetchDialog *>();
    const int readings = fetch->readings().rowCount();
    at.press(fetch->primaryButton());
    QVERIFY(at.until([&] { return fetch->readings().rowCount() == readings + 1; }));
    QVERIFY2(at.until([&] { return fetch->summary().contains(QStringLiteral("had not arrived")); }),
             qPrintable(fetch->summary()));
    QCOMPARE(fetch->readings().item(0, fetch->readings().columnCount() - 1)->text(), QStringLiteral("No gap"));
    const qint64 caughtUp = team.countOf("SELECT COUNT(*) FROM webhook_event");
    QVERIFY(caughtUp > before);
    fetch->reject();

    at.subscribe(solo); // and from here on they come by themselves
    at.advance({});
    QVERIFY(team.countOf("SELECT COUNT(*) FROM webhook_event WHERE source = 'webhook'") >= 4);
}

void TstEventFlows::tenThousandAreTriedReplayedAndStoppedHalfWay()
{
    ConsoleAtSandbox at({.feedPollMs = kNeverByItself});
    QVERIFY(at.open());
    TeamServer team(at.databaseUrl());
    storeProducts(team, at.clock.now() - std::chrono::hours(24));
    QCOMPARE(team.countOf(kProductEventsSql), kReplayed);
    const qint64 entries = team.countOf(kReplayEntriesSql);

    ui::EventsPage *page = eventsPage(at);
    QVERIFY(page);
    ui::EventQuery products;
    products.filter.account = team.account;
    products.filter.typePrefix = QStringLiteral("product.");
    page->openReplay({}, products);
    auto *dialog = page->findChild<ui::ReplayDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE_WITH_TIMEOUT(dialog->results().rowCount(), kReplayed, kReplayWaitMs); // the dry run
    QTRY_VERIFY(!dialog->isRunning());
    QCOMPARE(dialog->results().changing(), 0); // the newest editions are there
    QCOMPARE(team.countOf(kReplayEntriesSql), entries);

    dialog->reasonField()->setFocus();
    QTest::keyClicks(dialog->reasonField(), QStringLiteral("to see that nothing moves"));
    at.press(dialog->primaryButton());
    QTRY_VERIFY_WITH_TIMEOUT(dialog->results().rowCount() >= kReplayed / 4 && dialog->isRunning(), kReplayWaitMs);
    QTest::keyClick(dialog, Qt::Key_Escape); // stops behind the batch under way
    QTRY_VERIFY(!dialog->isRunning());
    const int stoppedAt = dialog->results().rowCount();
    QVERIFY(dialog->isVisible() && stoppedAt < kReplayed);
    QVERIFY(digitsOf(dialog->primaryButton()->text()) == QString::number(kReplayed - stoppedAt));
    QCOMPARE(team.countOf(kReplayEntriesSql) - entries, stoppedAt / ui::kReplayBatch);

    at.press(dialog->primaryButton()); // goes on where it stopped
    QTRY_COMPARE_WITH_TIMEOUT(dialog->results().rowCount(), kReplayed, kReplayWaitMs);
    QTRY_VERIFY(!dialog->isRunning());
    QCOMPARE(team.countOf(kReplayEntriesSql) - entries, kReplayed / ui::kReplayBatch);
    QCOMPARE(team.countOf("SELECT COUNT(*) FROM product WHERE name = 'Edition 99'"), kReplayedProducts);
    dialog->reject();
}

RK_TEST(TstEventFlows)
#include "tst_event_flows.moc"
