// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A Stripe account from end to end: the emulator with its webhooks, our listener, the mirror, and the operations, all
// in process and by one clock that only the story moves. Test thread. What goes wrong on the way ends the program.

#include "core/provider/stripe/stripe_provider.h"
#include "tests/flows/story.h"

namespace reckoner::flows {

class StripeStory
{
public:
    explicit StripeStory(storage::Dialect dialect = storage::Dialect::Sqlite);
    ~StripeStory();

    // As the emulator's API takes it; the id of what was made.
    QString post(const QByteArray &path, const QByteArray &form);
    void control(const QByteArray &path, const QByteArray &json);
    int tryControl(const QByteArray &path, const QByteArray &json); // the status
    // Each month, unless it is paid in another cycle, or once.
    PriceId price(const QString &name, qint64 amountMinor,
                  std::optional<catalog::Period> cycle = catalog::periodFromText(QStringLiteral("month"), 1));
    CustomerId customer(const QString &email);
    SubscriptionId subscribe(const CustomerId &customer, const PriceId &price, qint64 quantity = 1);

    void advance(Micros by);
    // Waits for the webhooks, projects them, and for what was asked because of them.
    void receive();
    void backfill();
    int wireCount(const QByteArray &method, const QByteArray &path) const;

    subscriptions::Subscription mirrored(const SubscriptionId &id);
    std::vector<payments::Payment> payments(const SubscriptionId &id); // of the mirror, oldest first
    qint64 countOf(const char *sql);
    actions::ExecuteRequest confirmed(const SubscriptionId &id, actions::SubscriptionRequest request);
    actions::Operation execute(const SubscriptionId &id, actions::SubscriptionRequest request);

    FakeClock clock{kStoryStart};
    testkit::TemporaryDatabase database;
    const AccountId account{QStringLiteral("stripe/sandbox/story")};
    server::Readiness readiness;
    server::Metrics metrics;
    events::EventWriter writer;
    sync::Intake intake;
    std::unique_ptr<server::WebhookServer> listener;
    std::unique_ptr<sandbox::Sandbox> server;
    std::unique_ptr<http::Client> client;
    std::unique_ptr<provider::stripe::StripeProvider> provider;
    std::unique_ptr<sync::ProviderRefetcher> refetcher;
    std::unique_ptr<sync::Projector> projector;
    std::unique_ptr<actions::SubscriptionActions> actions;

private:
    http::ClientResponse sendRaw(const QByteArray &method, const QByteArray &path, const QByteArray &type,
                                 const QByteArray &body);
    QByteArray send(const QByteArray &method, const QByteArray &path, const QByteArray &type, const QByteArray &body);
};

} // namespace reckoner::flows
