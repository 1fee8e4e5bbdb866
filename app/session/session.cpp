// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"

#include "core/base/words.h"
#include "core/provider/base_url.h"
#include "core/storage/account_store.h"
#include "core/storage/migrate.h"

#include <QDir>
#include <QFileInfo>

namespace reckoner::app {

namespace {

Error schemaIsOlder(const storage::DatabaseUrl &url, qsizetype steps)
{
    return {ErrorKind::Storage,
            Words::tr("The database %1 has an older schema: %2 steps are missing. Make a backup, then run: "
                      "reckonerctl db migrate")
                .arg(url.toString())
                .arg(steps),
            {},
            {}};
}

Result<void> useSchema(storage::Database &database, SchemaUse use, const Clock &clock)
{
    if (use == SchemaUse::AsItIs)
        return {};
    RK_TRY_ASSIGN(const storage::SchemaState state, storage::schemaState(database));
    if (state.isCurrent())
        return {};
    if (use == SchemaUse::MigrateIfEmpty && !state.applied.empty() && state.unknown.empty())
        return schemaIsOlder(database.url(), qsizetype(state.pending.size()));
    RK_TRY(storage::migrate(database, clock));
    return {};
}

// What is worked with, and whose webhooks are taken: an event cannot be stored for an account that is not there.
std::vector<AccountId> accountsOf(const config::Settings &settings)
{
    std::vector<AccountId> accounts{settings.account()};
    if (settings.takesWebhooksOf(config::ProviderChoice::Paddle))
        accounts.push_back(settings.paddle.account());
    if (settings.takesWebhooksOf(config::ProviderChoice::Stripe))
        accounts.push_back(settings.stripe.account());
    return accounts;
}

Result<void> ensureAccounts(storage::Transaction &transaction, const std::vector<AccountId> &accounts, Instant now)
{
    for (const AccountId &account : accounts)
        RK_TRY(storage::ensureAccount(transaction, account, now));
    return {};
}

credits::BonusRule bonusRule(const config::BonusSettings &settings)
{
    return {settings.credits, settings.from, settings.until};
}

} // namespace

Result<storage::DatabaseUrl> databaseUrl(const config::Settings &settings, const QString &profile)
{
    const QString text = settings.database.isEmpty() ? QStringLiteral("sqlite:") + config::profileDatabasePath(profile)
                                                     : settings.database;
    return storage::DatabaseUrl::parse(text);
}

Error providerNotEnabled()
{
    return {ErrorKind::Unauthenticated,
            Words::tr("Paddle is not enabled. Set PADDLE_BILLING_ENABLED=true, PADDLE_ENVIRONMENT and "
                      "PADDLE_API_KEY, or the same in "
                      "the profile. For Stripe, set STRIPE_BILLING_ENABLED=true, STRIPE_ENVIRONMENT and "
                      "STRIPE_SECRET_KEY."),
            {},
            {}};
}

Result<std::unique_ptr<storage::Database>> Session::openDatabase(const SessionOptions &options, const Clock &clock)
{
    RK_TRY_ASSIGN(const storage::DatabaseUrl url, databaseUrl(options.settings, options.profile));
    if (url.dialect == storage::Dialect::Sqlite)
        QDir().mkpath(QFileInfo(url.path).absolutePath()); // when it fails, opening says why
    RK_TRY_ASSIGN(std::unique_ptr<storage::Database> database, storage::Database::open(url, options.database));
    RK_TRY(useSchema(*database, options.schema, clock));
    if (options.schema == SchemaUse::AsItIs)
        return database;
    RK_TRY(database->writeBlocking(
        [accounts = accountsOf(options.settings), now = clock.now()](storage::Transaction &transaction) {
            return ensureAccounts(transaction, accounts, now);
        }));
    return database;
}

provider::Provider *Session::provider()
{
    if (m_settings.provider == config::ProviderChoice::Stripe)
        return m_stripe.get();
    return m_paddle.get();
}

provider::paddle::PaddleProvider *Session::paddleAtWork()
{
    return m_settings.provider == config::ProviderChoice::Paddle ? m_paddle.get() : nullptr;
}

const http::Client *Session::client() const
{
    if (m_settings.provider == config::ProviderChoice::Stripe)
        return m_stripeClient.get();
    return m_client.get();
}

Result<void> Session::openPaddle()
{
    const config::PaddleSettings &paddle = m_settings.paddle;
    if (!paddle.enabled || paddle.apiKey.isEmpty()) // without a key the mirror can still be worked with
        return {};
    http::ClientOptions client;
    if (provider::isLoopbackUrl(QUrl(paddle.apiUrl))) // the emulator on this machine has no pace to keep
        client.limits.requestsPerMinute = 0;
    m_client = std::make_unique<http::Client>(std::move(client));
    const bool production = paddle.environment == config::Environment::Production;
    RK_TRY_ASSIGN(m_paddle,
                  provider::paddle::PaddleProvider::create(
                      *m_client,
                      {.account = paddle.account(),
                       .environment = production ? provider::Environment::Production : provider::Environment::Sandbox,
                       .apiKey = paddle.apiKey,
                       .baseUrl = QUrl(paddle.apiUrl)},
                      m_clock));
    return {};
}

Result<void> Session::openStripe()
{
    const config::StripeSettings &stripe = m_settings.stripe;
    if (!stripe.enabled || stripe.secretKey.isEmpty())
        return {};
    const bool production = stripe.environment == config::Environment::Production;
    http::ClientOptions client;
    // Below what Stripe allows: 100 a second live, 25 in the sandbox (reference/stripe.md §1.8).
    client.limits.requestsPerMinute = production ? 80 * 60 : 20 * 60;
    client.limits.burst = 20;
    if (provider::isLoopbackUrl(QUrl(stripe.apiUrl)))
        client.limits.requestsPerMinute = 0;
    m_stripeClient = std::make_unique<http::Client>(std::move(client));
    RK_TRY_ASSIGN(m_stripe,
                  provider::stripe::StripeProvider::create(
                      *m_stripeClient,
                      {.account = stripe.account(),
                       .environment = production ? provider::Environment::Production : provider::Environment::Sandbox,
                       .secretKey = stripe.secretKey,
                       .baseUrl = QUrl(stripe.apiUrl),
                       .checkoutReturnUrl = QUrl(stripe.checkoutReturnUrl)},
                      m_clock));
    return {};
}

void Session::openActions()
{
    if (!provider())
        return;
    const actions::SubscriptionActions::Context context{*m_database, *provider(), m_clock, m_settings.actor};
    m_actions = std::make_unique<actions::SubscriptionActions>(context);
    m_customerActions = std::make_unique<actions::CustomerActions>(context);
    m_catalogActions = std::make_unique<actions::CatalogActions>(context);
    m_checkoutActions = std::make_unique<actions::CheckoutActions>(context);
    m_resolver = std::make_unique<actions::OperationResolver>(context);
}

Result<void> Session::openCredits()
{
    const config::CreditSettings &credits = m_settings.credits;
    if (!credits.enabled)
        return {};
    m_creditHook = std::make_unique<sync::CreditHook>(
        sync::CreditPolicy{credits.from, bonusRule(credits.signup), bonusRule(credits.trial)}, m_clock,
        sync::creditsOfPlan);
    if (credits.ledgerUrl.isEmpty() || credits.ledgerKey.isEmpty())
        return {};
    http::ClientOptions client;
    client.limits.requestsPerMinute = 0; // of our own; it says when to wait
    m_ledgerClient = std::make_unique<http::Client>(std::move(client));
    RK_TRY_ASSIGN(m_ledger,
                  provider::HttpCreditLedger::create(*m_ledgerClient, {.baseUrl = QUrl(credits.ledgerUrl),
                                                                       .adminKey = credits.ledgerKey,
                                                                       .fallbackKey = credits.ledgerFallbackKey}));
    m_outbox =
        std::make_unique<sync::OutboxWorker>(sync::OutboxWorker::Parts{*m_database, *m_ledger, m_clock, account()});
    return {};
}

Result<std::unique_ptr<Session>> Session::on(std::unique_ptr<storage::Database> database, SessionOptions options,
                                             const Clock &clock)
{
    std::unique_ptr<Session> session(new Session(std::move(options.settings), clock));
    session->m_database = std::move(database);
    RK_TRY(session->openPaddle());
    RK_TRY(session->openStripe());
    session->openActions();
    RK_TRY(session->openCredits());
    return session;
}

Result<std::unique_ptr<Session>> Session::open(SessionOptions options, const Clock &clock)
{
    RK_TRY_ASSIGN(std::unique_ptr<storage::Database> database, openDatabase(options, clock));
    return on(std::move(database), std::move(options), clock);
}

Session::~Session() = default;

} // namespace reckoner::app
