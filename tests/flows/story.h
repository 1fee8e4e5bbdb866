// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything between a click and the provider and back, in one process: the emulator, the provider's client, the
// actions and their resolver, and the way of a webhook (listener, intake, writer, projector) over a fresh database.
// The emulator's clock stands still until the story moves it, and ours follows. Main thread.

#include "app/sandbox/sandbox.h"
#include "core/actions/operation_resolver.h"
#include "core/actions/subscription_actions.h"
#include "core/audit/audit_log.h"
#include "core/provider/paddle/paddle_provider.h"
#include "core/server/webhook_server.h"
#include "core/storage/change_feed.h"
#include "core/sync/projector.h"
#include "core/sync/provider_refetcher.h"
#include "tests/testkit/await.h"
#include "tests/testkit/temporary_database.h"

#include <QJsonObject>
#include <QTest>

#include <set>

namespace reckoner::flows {

inline const Instant kStoryStart = Instant::parse(QByteArrayView("2026-03-01T12:00:00Z")).value();

// The value, or the end of the test program with what was said instead: a story cannot go on without.
template <class T> T got(Result<T> result)
{
    if (!result)
        qFatal("%s | %s | %s", qPrintable(errorKindName(result.error().kind)), qPrintable(result.error().message),
               qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}
template <class T> T got(Task<T> task)
{
    return got(testkit::await(std::move(task)));
}

enum class Webhooks { Sent, None }; // None: the story reads the event feed

struct StoryOptions {
    storage::Dialect dialect = storage::Dialect::Sqlite;
    Webhooks webhooks = Webhooks::Sent;
    http::ClientLimits limits = {};
    QByteArray apiKey = sandbox::SandboxOptions::defaultApiKey(); // ours; the emulator accepts its own
};

struct PriceShape {
    QString name = QStringLiteral("Solo");
    qint64 amountMinor = 600;
    std::optional<catalog::Period> cycle = catalog::periodFromText(QStringLiteral("month"), 1);
    std::optional<catalog::Period> trial = {};
};

class Story : public QObject
{
    Q_OBJECT
public:
    explicit Story(StoryOptions options = {});
    ~Story() override;

    // Made through the provider's API.
    PriceId price(PriceShape shape);
    customers::Customer customer(const QString &email);
    // Through the checkout to a subscription.
    SubscriptionId subscribe(const PriceId &price, qint64 quantity = 1);

    // Moves both clocks; the emulator does what falls due on the way, one after the other, with its webhooks.
    void advance(Micros by) { advanceTo(server->now() + by); }
    void advanceTo(Instant until);
    // Waits until the emulator has sent what it wants to send, and projects what has come in.
    sync::ProjectionCounts receive();
    // Reads the whole of the provider into the mirror.
    void backfill();
    // The event feed in place of webhooks.
    events::Coverage catchUp();

    // POST, GET, DELETE of the emulator's own endpoints, waited for without an event loop; the status.
    int control(const QByteArray &method, const QByteArray &path, const QJsonObject &body = {});
    void fault(const QJsonObject &fault);
    // How many such requests reached the emulator. * matches anything.
    int wireCount(const QByteArray &method, const QByteArray &path) const;

    subscriptions::Subscription mirrored(const SubscriptionId &id);
    qint64 rowVersion(const SubscriptionId &id);
    subscriptions::Subscription atProvider(const SubscriptionId &id) { return got(provider->getSubscription(id)); }
    std::vector<payments::Payment> bills(const SubscriptionId &id,
                                         const QString &origin = {}); // at the provider, oldest first
    qint64 countOf(const char *sql);
    audit::AuditVerdict audit();

    actions::SubscriptionActions::Context context(const QString &actor = QStringLiteral("anna"));
    actions::ChangePreview preview(const SubscriptionId &id, subscriptions::ItemsChange change);
    // What execute() takes for what the mirror shows now.
    actions::ExecuteRequest confirmed(const SubscriptionId &id, actions::SubscriptionRequest request);
    actions::Operation execute(const SubscriptionId &id, actions::SubscriptionRequest request);
    // Succeeded, or the end of the test program.
    actions::Operation done(const SubscriptionId &id, actions::SubscriptionRequest request);

    // Has the change feed reported it since the last forgetReports()? Waits for it.
    bool reports(storage::Entity entity, const QString &id);
    void forgetReports() { m_reported.clear(); }

    FakeClock clock{kStoryStart};
    testkit::TemporaryDatabase database;
    const AccountId account{QStringLiteral("paddle/sandbox/story")};
    server::Readiness readiness;
    server::Metrics metrics;
    events::EventWriter writer; // answers what it still holds when it goes: before what counts answers
    sync::Intake intake;
    std::unique_ptr<server::WebhookServer> listener;
    std::unique_ptr<sandbox::Sandbox> server;
    std::unique_ptr<http::Client> client;
    std::unique_ptr<provider::paddle::PaddleProvider> provider;
    std::unique_ptr<sync::ProviderRefetcher> refetcher;
    std::unique_ptr<sync::Projector> projector;
    std::unique_ptr<actions::SubscriptionActions> actions;
    std::unique_ptr<actions::OperationResolver> resolver;
    std::unique_ptr<storage::ChangeFeed> feed;

private:
    void startServers(const StoryOptions &options);
    std::set<std::pair<storage::Entity, QString>> m_reported;
    int m_customers = 0;
};

// What a bill comes to, whatever of it is still to be paid: a preview has not been paid yet.
subscriptions::BillTotals asBilled(subscriptions::BillTotals totals);

subscriptions::ItemsChange
changeTo(const PriceId &price, qint64 quantity = 1,
         subscriptions::ProrationMode mode = subscriptions::ProrationMode::ProratedImmediately);

} // namespace reckoner::flows
