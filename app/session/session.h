// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What every program of ours opens from its settings: the database with its schema, the provider's client, the actions
// and the resolver. Programs own one and pass its parts down. Everything lives on the thread that makes the session;
// only the database may be opened on another before, for that waits for disk and network.

#include "core/actions/catalog_actions.h"
#include "core/actions/checkout_actions.h"
#include "core/actions/customer_actions.h"
#include "core/actions/operation_resolver.h"
#include "core/actions/subscription_actions.h"
#include "core/config/settings.h"
#include "core/http/client.h"
#include "core/provider/ledger/http_credit_ledger.h"
#include "core/provider/paddle/paddle_provider.h"
#include "core/provider/stripe/stripe_provider.h"
#include "core/storage/database.h"
#include "core/sync/credit_hook.h"
#include "core/sync/feed_gate.h"
#include "core/sync/outbox_worker.h"

#include <memory>

namespace reckoner::app {

enum class SchemaUse {
    MigrateAlways,  // the console on its own file, and `db migrate`
    MigrateIfEmpty, // a new database is brought up; an older one is refused with the command that updates it
    AsItIs,         // doctor looks only
};

struct SessionOptions {
    config::Settings settings;
    QString profile = QStringLiteral("default"); // names the SQLite file when no database is set
    SchemaUse schema = SchemaUse::MigrateIfEmpty;
    storage::DatabaseOptions database;
};

class Session
{
public:
    // Errors: Invalid (database address, key), Storage (cannot be opened, newer or older schema).
    static Result<std::unique_ptr<Session>> open(SessionOptions options, const Clock &clock);
    // The same in its two halves: what blocks, for a Worker, and the rest, for the thread that is to own the session.
    static Result<std::unique_ptr<storage::Database>> openDatabase(const SessionOptions &options, const Clock &clock);
    static Result<std::unique_ptr<Session>> on(std::unique_ptr<storage::Database> database, SessionOptions options,
                                               const Clock &clock);
    ~Session();

    const config::Settings &settings() const { return m_settings; }
    AccountId account() const { return m_settings.account(); } // of the provider that is worked with
    storage::Database &database() { return *m_database; }
    const Clock &clock() const { return m_clock; }
    // The one that is worked with; null when it is not enabled: then everything else works from the mirror.
    provider::Provider *provider();
    // Those that are enabled and have a key, whatever is worked with: their webhooks are taken.
    provider::paddle::PaddleProvider *paddle() { return m_paddle.get(); }
    provider::stripe::StripeProvider *stripe() { return m_stripe.get(); }
    // For what Paddle alone offers; null unless it is Paddle that is worked with.
    provider::paddle::PaddleProvider *paddleAtWork();
    // Whose pace every call of provider() keeps; null with it.
    const http::Client *client() const;
    actions::SubscriptionActions *actions() { return m_actions.get(); }
    actions::CustomerActions *customerActions() { return m_customerActions.get(); }
    actions::CatalogActions *catalogActions() { return m_catalogActions.get(); }
    actions::CheckoutActions *checkoutActions() { return m_checkoutActions.get(); }
    actions::OperationResolver *resolver() { return m_resolver.get(); }
    // What every projector and replay is given; null when credits are not enabled.
    sync::CreditHook *creditHook() { return m_creditHook.get(); }
    // null when no external ledger is configured: then the outbox keeps what it is to be told.
    provider::HttpCreditLedger *ledger() { return m_ledger.get(); }
    sync::OutboxWorker *outbox() { return m_outbox.get(); }
    // Of all that read this provider's event feed.
    sync::FeedGate &feedGate() { return m_feedGate; }

private:
    Session(config::Settings settings, const Clock &clock) : m_settings(std::move(settings)), m_clock(clock) {}
    Result<void> openPaddle();
    Result<void> openStripe();
    void openActions();
    Result<void> openCredits();

    config::Settings m_settings;
    const Clock &m_clock;
    sync::FeedGate m_feedGate;
    std::unique_ptr<sync::CreditHook> m_creditHook; // outlives the database, whose writer may be in it to the last
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<http::Client> m_client;
    std::unique_ptr<provider::paddle::PaddleProvider> m_paddle;
    std::unique_ptr<http::Client> m_stripeClient; // of its own: the pace is another
    std::unique_ptr<provider::stripe::StripeProvider> m_stripe;
    std::unique_ptr<actions::SubscriptionActions> m_actions;
    std::unique_ptr<actions::CustomerActions> m_customerActions;
    std::unique_ptr<actions::CatalogActions> m_catalogActions;
    std::unique_ptr<actions::CheckoutActions> m_checkoutActions;
    std::unique_ptr<actions::OperationResolver> m_resolver;
    std::unique_ptr<http::Client> m_ledgerClient;
    std::unique_ptr<provider::HttpCreditLedger> m_ledger;
    std::unique_ptr<sync::OutboxWorker> m_outbox;
};

// Where the settings say the data is, or the profile's own file. Errors: Invalid.
Result<storage::DatabaseUrl> databaseUrl(const config::Settings &settings, const QString &profile);
// What a command says when the provider is needed and not enabled.
Error providerNotEnabled();

} // namespace reckoner::app
