// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckoner/pages.h"

#include "core/http/client.h"
#include "core/simulate/paddle_simulator.h"
#include "core/simulate/sandbox_simulator.h"
#include "ui/catalog/catalog_file_menu.h"
#include "ui/catalog/catalog_page.h"
#include "ui/catalog/core_catalog_desk.h"
#include "ui/catalog/core_catalog_file_desk.h"
#include "ui/checkout/checkout_links_page.h"
#include "ui/checkout/core_checkout_desk.h"
#include "ui/common/page_title.h"
#include "ui/common/style.h"
#include "ui/common/view_state.h"
#include "ui/credits/core_credit_desk.h"
#include "ui/credits/credits_page.h"
#include "ui/customers/core_customer_desk.h"
#include "ui/customers/customers_page.h"
#include "ui/events/core_event_desk.h"
#include "ui/events/events_page.h"
#include "ui/migration/core_price_migration_desk.h"
#include "ui/migration/migration_menu.h"
#include "ui/operations/core_operation_desk.h"
#include "ui/operations/operations_page.h"
#include "ui/overview/core_overview_desk.h"
#include "ui/overview/overview_page.h"
#include "ui/payments/core_payment_desk.h"
#include "ui/payments/payments_page.h"
#include "ui/pricing/core_pricing_desk.h"
#include "ui/pricing/pricing_page.h"
#include "ui/reconciliation/core_reconciliation_desk.h"
#include "ui/reconciliation/reconciliation_page.h"
#include "ui/settings/settings_page.h"
#include "ui/simulator/core_simulator_desk.h"
#include "ui/simulator/simulator_page.h"
#include "ui/subscriptions/core_subscription_desk.h"
#include "ui/subscriptions/subscriptions_page.h"

#include <QApplication>
#include <QFileInfo>

namespace reckoner::app {

static const QString kCompactRowsKey = QStringLiteral("appearance/compact_rows");

static void applyRememberedRows(const ui::ViewState &state)
{
    const bool compact = state.value(kCompactRowsKey, false).toBool();
    ui::applyRowHeight(*qApp, compact ? ui::RowHeight::Compact : ui::RowHeight::Usual);
}

// What the client's own pace leaves, for those who watch a long run; the emulator on this machine has none to keep.
static ui::PriceMigrationDesk::RequestBudget requestBudget(const Session &session)
{
    if (!session.client())
        return {};
    const http::Client::Budget budget = session.client()->budget();
    return {budget.perMinute, budget.left};
}

static_assert(int(ui::SchemeChoice::Automatic) == int(ui::ThemeChoice::Automatic) &&
              int(ui::SchemeChoice::Dark) == int(ui::ThemeChoice::Dark));

// To add a page: make its desk with own(), then add() it where it stands in the navigation. key is also the name of its
// icon. Captures are references to what outlives the pages, and the context by value.
Pages::Pages(Parts parts)
{
    Session &session = parts.session;
    const ui::PageContext context = parts.context;
    applyRememberedRows(context.state);

    auto &overview = own(new ui::CoreOverviewDesk({.database = session.database(),
                                                   .feed = parts.feed,
                                                   .account = session.account(),
                                                   .clock = session.clock(),
                                                   .hasLedger = session.ledger() != nullptr,
                                                   .reconcileEvery = session.settings().reconciliation.every}));
    add(QStringLiteral("overview"), QT_TR_NOOP("Overview"),
        [&overview, context] { return new ui::OverviewPage(overview, context); });

    auto &customers = own(new ui::CoreCustomerDesk(ui::CoreCustomerDesk::Parts{.database = session.database(),
                                                                               .feed = parts.feed,
                                                                               .clock = session.clock(),
                                                                               .account = session.account(),
                                                                               .provider = session.provider(),
                                                                               .actions = session.customerActions(),
                                                                               .resolver = session.resolver(),
                                                                               .providerName = context.providerName,
                                                                               .person = session.settings().actor}));
    add(QStringLiteral("customers"), QT_TR_NOOP("Customers"), [&customers, context] {
        return new ui::CustomersPage({customers, context});
    });

    auto &subscriptions =
        own(new ui::CoreSubscriptionDesk(ui::CoreSubscriptionDesk::Parts{.database = session.database(),
                                                                         .feed = parts.feed,
                                                                         .account = session.account(),
                                                                         .provider = session.provider(),
                                                                         .actions = session.actions(),
                                                                         .resolver = session.resolver(),
                                                                         .providerName = context.providerName,
                                                                         .clock = context.clock}));
    add(QStringLiteral("subscriptions"), QT_TR_NOOP("Subscriptions"), [&subscriptions, context] {
        auto *page = new ui::SubscriptionsPage(subscriptions, context);
        page->loadOperations();
        return page;
    });

    auto &catalog = own(new ui::CoreCatalogDesk({.database = session.database(),
                                                 .feed = parts.feed,
                                                 .account = session.account(),
                                                 .clock = session.clock(),
                                                 .provider = session.provider(),
                                                 .actions = session.catalogActions(),
                                                 .resolver = session.resolver(),
                                                 .providerName = context.providerName,
                                                 .person = session.settings().actor}));
    auto &catalogFiles = own(new ui::CoreCatalogFileDesk(
        {.database = session.database(),
         .clock = session.clock(),
         .account = session.account(),
         .provider = session.provider(),
         .providerName = context.providerName,
         .person = session.settings().actor,
         .undoFolder = QFileInfo(config::profileDatabasePath(QStringLiteral("default"))).absolutePath(),
         .changes = session.paddleAtWork() ? &session.paddleAtWork()->catalogChanges() : nullptr}));
    auto &migrations =
        own(new ui::CorePriceMigrationDesk({.database = session.database(),
                                            .account = session.account(),
                                            .actions = session.actions(),
                                            .resolver = session.resolver(),
                                            .providerName = context.providerName,
                                            .requestBudget = [&session] { return requestBudget(session); }}));
    add(QStringLiteral("plans"), QT_TR_NOOP("Plans & Prices"), [&catalog, &catalogFiles, &migrations, context] {
        auto *page = new ui::CatalogPage(context, catalog);
        new ui::MigrationMenu(migrations, context, *page); // the page's
        auto *files = new ui::CatalogFileMenu(catalogFiles, context, *page);
        connect(&catalog, &ui::CatalogDesk::catalogChanged, files, &ui::CatalogFileMenu::watchDrift);
        page->title().addAction(files);
        return page;
    });

    auto &prices = own(new ui::CorePricingDesk({.database = session.database(),
                                                .clock = session.clock(),
                                                .account = session.account(),
                                                .actor = session.settings().actor}));
    add(QStringLiteral("pricing"), QT_TR_NOOP("Pricing"),
        [&prices, context] { return new ui::PricingPage(prices, context); });

    auto &payments = own(new ui::CorePaymentDesk({.database = session.database(),
                                                  .feed = parts.feed,
                                                  .account = session.account(),
                                                  .provider = session.provider()}));
    add(QStringLiteral("payments"), QT_TR_NOOP("Payments"),
        [&payments, context] { return new ui::PaymentsPage(context, payments); });

    auto &events = own(new ui::CoreEventDesk(
        {.database = session.database(),
         .feed = parts.feed,
         .clock = session.clock(),
         .account = session.account(),
         .provider = session.provider(),
         .providerName = context.providerName,
         .actor = session.settings().actor,
         .webhookSecrets = session.settings().webhookSecretValues(),
         .notifications = session.paddleAtWork() ? &session.paddleAtWork()->notifications() : nullptr,
         .gate = &session.feedGate(),
         .production = session.settings().environment() == config::Environment::Production,
         .hook = session.creditHook()}));
    add(QStringLiteral("events"), QT_TR_NOOP("Events"),
        [&events, context] { return new ui::EventsPage(events, context); });

    auto &credits = own(new ui::CoreCreditDesk({.database = session.database(),
                                                .feed = parts.feed,
                                                .clock = session.clock(),
                                                .account = session.account(),
                                                .actor = session.settings().actor,
                                                .outbox = session.outbox(),
                                                .creditsFrom = session.settings().credits.from}));
    const bool makesLinks = !session.provider() || session.provider()->capabilities().checkoutLinks;
    auto &checkout = own(new ui::CoreCheckoutDesk({.database = session.database(),
                                                   .feed = parts.feed,
                                                   .clock = session.clock(),
                                                   .account = session.account(),
                                                   .providerName = context.providerName,
                                                   .actions = makesLinks ? session.checkoutActions() : nullptr,
                                                   .customers = makesLinks ? session.customerActions() : nullptr,
                                                   .resolver = makesLinks ? session.resolver() : nullptr,
                                                   .makesLinks = makesLinks}));
    add(QStringLiteral("credits"), QT_TR_NOOP("Credits"), [&credits, &checkout, context] {
        auto *page = new ui::CreditsPage(credits, context);
        page->addPart(new ui::CheckoutLinksPage(checkout, context, page), tr("Checkout links"));
        return page;
    });

    auto &reconciliation = own(new ui::CoreReconciliationDesk({.database = session.database(),
                                                               .clock = session.clock(),
                                                               .account = session.account(),
                                                               .actor = session.settings().actor,
                                                               .ledger = session.ledger(),
                                                               .creditsFrom = session.settings().credits.from}));
    add(QStringLiteral("reconciliation"), QT_TR_NOOP("Reconciliation"),
        [&reconciliation, context] { return new ui::ReconciliationPage(reconciliation, context); });

    auto &operations = own(new ui::CoreOperationDesk({.database = session.database(),
                                                      .feed = parts.feed,
                                                      .account = session.account(),
                                                      .resolver = session.resolver(),
                                                      .providerName = context.providerName}));
    add(QStringLiteral("operations"), QT_TR_NOOP("Operations"),
        [&operations, context] { return new ui::OperationsPage(operations, context); });

    addSimulator(parts);

    if (parts.settings)
        add(QStringLiteral("settings"), QT_TR_NOOP("Settings"),
            [this, desk = parts.settings, context, &appearance = parts.appearance] {
                auto *page =
                    new ui::SettingsPage(*desk, context,
                                         {.language = appearance.language(),
                                          .scheme = ui::SchemeChoice(int(appearance.theme())),
                                          .compactRows = context.state.value(kCompactRowsKey, false).toBool()});
                connect(page, &ui::SettingsPage::reconnectRequested, this, &Pages::reconnectRequested);
                connect(page, &ui::SettingsPage::languageChosen, &appearance, &ui::Appearance::setLanguage);
                connect(page, &ui::SettingsPage::schemeChosen, &appearance,
                        [&appearance](ui::SchemeChoice scheme) { appearance.setTheme(ui::ThemeChoice(int(scheme))); });
                connect(page, &ui::SettingsPage::compactRowsChosen, this, [&state = context.state](bool compact) {
                    state.setValue(kCompactRowsKey, compact);
                    applyRememberedRows(state);
                });
                return page;
            });
}

// Only where nobody's money can be touched: the emulator on this machine, or a sandbox account.
void Pages::addSimulator(const Parts &parts)
{
    const config::PaddleSettings &paddle = parts.session.settings().paddle;
    provider::paddle::PaddleProvider *provider = parts.session.paddleAtWork();
    if (paddle.environment == config::Environment::Production || !provider)
        return;
    std::unique_ptr<simulate::Simulator> simulator;
    if (auto emulator = simulate::SandboxSimulator::create(QUrl(paddle.apiUrl)))
        simulator = std::move(*emulator);
    else
        simulator = std::make_unique<simulate::PaddleSimulator>(provider->simulations(), provider->notifications());
    auto &desk = own(new ui::CoreSimulatorDesk(
        {.database = parts.session.database(), .account = parts.session.account(), .happened = parts.happened},
        std::move(simulator)));
    add(QStringLiteral("simulator"), QT_TR_NOOP("Simulator"),
        [&desk, context = parts.context] { return new ui::SimulatorPage(desk, context); });
}

Pages::~Pages() = default;

const PageEntry *Pages::find(const QString &key) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const auto &e) { return e.key == key; });
    return found == m_entries.end() ? nullptr : &*found;
}

QString Pages::nameOf(const PageEntry &entry)
{
    return tr(entry.name);
}

void Pages::add(const QString &key, const char *name, std::function<ui::Page *()> make)
{
    m_entries.push_back({key, name, std::move(make)});
}

} // namespace reckoner::app
