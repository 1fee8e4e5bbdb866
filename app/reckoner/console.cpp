// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckoner/console.h"

#include "app/reckoner/console_commands.h"
#include "app/reckoner/demo.h"
#include "app/reckoner/demo_credits.h"
#include "app/reckoner/mirror_sync.h"
#include "app/reckoner/page_router.h"
#include "app/reckoner/pages.h"
#include "app/reckoner/work_accounts.h"
#include "core/base/assert.h"
#include "ui/common/state_view.h"
#include "ui/pricing/pricing_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/core_search_desk.h"
#include "ui/shell/event_dock.h"
#include "ui/shell/first_run_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/open_database_dialog.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/subscriptions/subscriptions_page.h"
#include "ui/sync/sync_popover.h"
#include "ui/sync/sync_words.h"

#include <QApplication>

#include <algorithm>
#include <utility>

namespace reckoner::app {

namespace {

constexpr int kBandRefreshMs = 10'000;
const QString kSyncNotice = QStringLiteral("sync");
const QString kDatabaseNotice = QStringLiteral("database");
const QString kNoPageNotice = QStringLiteral("no_page");
const QString kPageKey = QStringLiteral("window/page");
const QString kStartPage = QStringLiteral("subscriptions");
const QString kAccountNotice = QStringLiteral("account");
const QString kSettingsNotice = QStringLiteral("settings");
const QString kSettingsPage = QStringLiteral("settings");
const QString kPricingPage = QStringLiteral("pricing");
const QString kProblemPage = QStringLiteral("warning");
const QString kWelcomePage = QStringLiteral("overview");

ui::SafetyLevel safetyOf(const config::Settings &settings)
{
    const bool production = settings.environment() == config::Environment::Production;
    switch (production ? settings.productionSafety : settings.sandboxSafety) {
    case config::SafetyLevel::Silent: return ui::SafetyLevel::Silent;
    case config::SafetyLevel::Confirm: return ui::SafetyLevel::Confirm;
    case config::SafetyLevel::TypeName: return ui::SafetyLevel::Type;
    case config::SafetyLevel::ReadOnly: return ui::SafetyLevel::ReadOnly;
    }
    RK_UNREACHABLE();
}

bool isOfPaddle(const config::Settings &settings)
{
    return settings.provider == config::ProviderChoice::Paddle;
}

} // namespace

Console::Console(Options options, const Clock &clock, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_clock(clock), m_viewState(m_options.viewStateFile),
      m_appearance(m_viewState, m_options.appearance), m_opener(QStringLiteral("open")),
      m_window(std::make_unique<ui::MainWindow>(m_viewState))
{
    if (m_options.settings)
        m_settings = std::make_unique<ConsoleSettings>(*m_options.settings, nullptr, m_clock);
    if (!m_options.accountIsDecided)
        m_worksWith = rememberedProvider(m_viewState);
    applySettings();
    connect(&m_appearance, &ui::Appearance::languageChanged, this, &Console::remakeWindow, Qt::QueuedConnection);
    ui::MainWindow *window = m_window.get();
    connect(window, &ui::MainWindow::themeToggleRequested, this, [this] {
        setScheme(m_appearance.scheme() == ui::ColorScheme::Dark ? ui::ColorScheme::Light : ui::ColorScheme::Dark);
    });
    connect(window, &ui::MainWindow::statusRequested, this, &Console::openSyncPopover);
    connect(window, &ui::MainWindow::accountChosen, this, [this](int number) {
        const auto accounts = workAccounts(settings());
        if (number < int(accounts.size()))
            workWith(accounts[size_t(number)].provider);
    });
    connect(window, &ui::MainWindow::shortcutsRequested, this, &Console::openShortcuts);
    connect(window, &ui::MainWindow::aboutRequested, this, &Console::openAbout);
    connect(&m_bandTimer, &QTimer::timeout, this, &Console::refreshBand);
    m_bandTimer.start(kBandRefreshMs);
    dressWindow();
}

Console::~Console()
{
    m_router.reset();
    m_window.reset();
}

ui::SubscriptionsPage *Console::subscriptions()
{
    return m_router ? qobject_cast<ui::SubscriptionsPage *>(m_router->page(kStartPage)) : nullptr;
}

void Console::setScheme(ui::ColorScheme scheme)
{
    m_appearance.setTheme(scheme == ui::ColorScheme::Dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
}

// What the window's own parts need, whenever they are made or there is more for them.
void Console::dressWindow()
{
    ui::CommandPalette &palette = m_window->commands();
    palette.setDesk(m_search.get());
    palette.setCommands(consoleCommands(*this));
    connect(&palette, &ui::CommandPalette::entityRequested, this, &Console::showEntity, Qt::UniqueConnection);
    connect(&palette, &ui::CommandPalette::elsewhereRequested, this, &Console::showElsewhere, Qt::UniqueConnection);
    m_window->dock().setDesk(m_tail.get());
    connect(&m_window->dock(), &ui::EventDock::entityRequested, this, &Console::showEntity, Qt::UniqueConnection);
    tellAccounts();
    refreshBand();
}

void Console::remakeWindow()
{
    const QString page = m_router ? m_router->current() : QString();
    m_problem = nullptr; // goes with the old parts
    m_window->remake();
    dressWindow();
    if (m_router) {
        m_router->attach(page);
        tellDatabase();
        tellSync();
    } else if (m_openError) {
        showProblem(*std::exchange(m_openError, std::nullopt));
    } else if (m_asksHowToBegin) {
        showFirstRun();
    }
}

void Console::show()
{
    m_window->show();
    if (m_options.begin == Begin::FirstRun)
        showFirstRun();
    else
        QTimer::singleShot(0, this, &Console::open);
}

void Console::showFirstRun()
{
    m_asksHowToBegin = true;
    auto *page = new ui::FirstRunPage;
    m_window->addPage(QLatin1StringView("overview"), tr("Welcome"), page);
    const auto begin = [this](Begin how) {
        m_asksHowToBegin = false;
        m_options.begin = how;
        m_window->removePage(kWelcomePage);
        open();
    };
    connect(page, &ui::FirstRunPage::demoRequested, this, [begin] { begin(Begin::Demo); });
    const auto beginWith = [this, begin](config::ProviderChoice provider) {
        connect(
            this, &Console::opened, this,
            [this, provider] {
                m_router->showPage(kSettingsPage);
                if (auto *settings = m_router->made<ui::SettingsPage>(kSettingsPage))
                    settings->showAccount(provider);
            },
            Qt::SingleShotConnection);
        begin(Begin::Settings);
    };
    connect(page, &ui::FirstRunPage::connectRequested, this,
            [beginWith] { beginWith(config::ProviderChoice::Paddle); });
    connect(page, &ui::FirstRunPage::connectStripeRequested, this,
            [beginWith] { beginWith(config::ProviderChoice::Stripe); });
    connect(page, &ui::FirstRunPage::databaseRequested, this, &Console::askForDatabase);
}

void Console::askForDatabase()
{
    auto *dialog = new ui::OpenDatabaseDialog(m_window.get());
    connect(dialog, &ui::OpenDatabaseDialog::chosen, this, [this](const QString &url) {
        m_asksHowToBegin = false;
        m_options.begin = Begin::Settings;
        m_options.session.settings.database = url;
        m_options.session.schema = SchemaUse::MigrateIfEmpty; // a colleague's: not ours to bring up
        m_window->removePage(kWelcomePage);
        open();
    });
    showPopup(dialog);
}

bool Console::startDemo()
{
    DemoOptions options;
    options.frozenAt = m_options.demoAt;
    Result<std::unique_ptr<Demo>> demo = Demo::start(options);
    if (!demo) {
        showProblem(demo.error());
        return false;
    }
    m_demo = std::move(*demo);
    m_options.session.settings = m_demo->settings();
    m_settings = demoSettings(*m_demo, m_clock);
    return true;
}

void Console::applySettings()
{
    config::Settings &settings = m_options.session.settings;
    if (m_worksWith && settings.paddle.enabled && settings.stripe.enabled)
        settings.provider = *m_worksWith;
    m_facts.kind =
        settings.environment() == config::Environment::Production ? ui::BandKind::Production : ui::BandKind::Sandbox;
    m_facts.provider = settings.providerName();
    m_facts.account = m_options.begin == Begin::Demo ? QStringLiteral("demo") : settings.label();
    m_facts.safety = safetyOf(settings);
}

void Console::open()
{
    if (m_opening || m_session)
        return;
    if (m_options.begin == Begin::Demo && !m_demo && !startDemo())
        return;
    if (!m_options.faults.empty()) {
        showProblem({ErrorKind::Invalid, config::faultsText(m_options.faults).trimmed(), {}, {}});
        return;
    }
    const config::PaddleSettings &paddle = m_options.session.settings.paddle;
    const config::StripeSettings &stripe = m_options.session.settings.stripe;
    const bool needsKey = (paddle.enabled && paddle.apiKey.isEmpty()) || (stripe.enabled && stripe.secretKey.isEmpty());
    if (m_settings && needsKey && !std::exchange(m_askedKeychain, true)) {
        askKeychain();
        return;
    }
    applySettings();
    tellAccounts();
    m_opening = true;
    if (!m_problem)
        m_window->showOpening(tr("Opening the database"));
    refreshBand();
    m_opener.run([options = m_options.session, &clock = m_clock] { return Session::openDatabase(options, clock); })
        .then(this, [this](Result<std::unique_ptr<storage::Database>> database) {
            m_opening = false;
            settleOpened(std::move(database));
        });
}

void Console::settleOpened(Result<std::unique_ptr<storage::Database>> database)
{
    if (!database) {
        showProblem(database.error());
        return;
    }
    Result<std::unique_ptr<Session>> session = Session::on(std::move(*database), m_options.session, m_clock);
    if (!session) {
        showProblem(session.error());
        return;
    }
    takeSession(std::move(*session));
}

// The pages are made when the feed has found its start: no change falls between their first rows and what it tells.
void Console::takeSession(std::unique_ptr<Session> session)
{
    m_session = std::move(session);
    m_openError.reset();
    if (m_problem) {
        m_window->removePage(kProblemPage);
        m_window->removePage(kSettingsPage); // of the problem; the pages bring their own
    }
    if (!m_session->provider())
        m_facts.safety = ui::SafetyLevel::ReadOnly;
    m_feed =
        std::make_unique<storage::ChangeFeed>(m_session->database(), 200, nullptr, storage::ChangeFeed::Start::Later);
    connect(m_feed.get(), &storage::ChangeFeed::reachableChanged, this, [this](bool reachable) {
        m_databaseReachable = reachable;
        tellDatabase();
    });
    if (m_demo && isOfPaddle(m_session->settings()))
        seedDemoPrices(*m_session).then(this, [](Result<qint64>) {}); // what fails shows as a page without prices
    connect(m_feed.get(), &storage::ChangeFeed::started, this, [this] {
        addPages();
        startSync();
        refreshBand();
        if (const auto next = std::exchange(m_showNext, std::nullopt))
            showEntity(*next);
        Q_EMIT opened();
    });
}

void Console::tellDatabase()
{
    if (m_databaseReachable)
        m_window->notices().clearNotice(kDatabaseNotice);
    else
        m_window->notices().setNotice(kDatabaseNotice, {ui::Tone::Bad,
                                                        tr("The database cannot be reached. What you see may be old; "
                                                           "changes are not possible until it is back."),
                                                        {},
                                                        {},
                                                        ui::Notice::Closing::BySystem});
}

void Console::showProblem(const Error &error)
{
    if (!m_problem) { // a second failure is told in the same place
        m_problem = new ui::StateView;
        connect(m_problem, &ui::StateView::retryRequested, this, [this] { m_settings ? reconnect() : open(); });
        m_window->addPage(kProblemPage, tr("Problem"));
        m_window->fillPage(kProblemPage, m_problem);
        offerSettings();
        m_window->showPage(kProblemPage);
    }
    m_openError = error;
    m_showNext.reset();
    m_problem->showError(tr("Reckoner cannot open its data"), error);
    refreshBand();
    Q_EMIT failedToOpen(error.message);
}

// Settings that keep everything from opening are put right where they are.
void Console::offerSettings()
{
    if (!m_settings)
        return;
    auto *page = new ui::SettingsPage(m_settings->desk(), {m_clock, m_viewState}, {});
    connect(page, &ui::SettingsPage::reconnectRequested, this, &Console::reconnect);
    connect(m_window.get(), &ui::MainWindow::pageChosen, page, [this](const QString &key) { m_window->showPage(key); });
    m_window->addPage(kSettingsPage, tr("Settings"));
    m_window->fillPage(kSettingsPage, page);
    page->reload();
}

// Nobody is asked for a password at the start; a locked keychain is said, and unlocked by reconnect().
void Console::askKeychain()
{
    m_settings->readAll(secrets::Unlocking::Never).then(this, [this](Result<config::Loaded> &&loaded) {
        if (loaded && loaded->faults.empty())
            takeSettings(*loaded);
        open();
    });
}

void Console::takeSettings(const config::Loaded &loaded)
{
    m_options.session.settings = loaded.settings;
    m_options.session.schema =
        loaded.settings.database.isEmpty() ? SchemaUse::MigrateAlways : SchemaUse::MigrateIfEmpty;
    m_missingKeys = loaded.missingKeys;
}

void Console::reconnect()
{
    if (!m_settings || m_opening)
        return;
    m_settings->readAll(secrets::Unlocking::MayAsk).then(this, [this](Result<config::Loaded> &&loaded) {
        if (!loaded || m_opening)
            return;
        if (!loaded->faults.empty()) {
            m_window->notices().setNotice(kSettingsNotice,
                                          {ui::Tone::Bad, config::faultsText(loaded->faults).trimmed(), {}, {}});
            return;
        }
        m_window->notices().clearNotice(kSettingsNotice);
        m_options.faults.clear();
        takeSettings(*loaded);
        close();
        open();
    });
}

bool Console::workWith(config::ProviderChoice provider)
{
    const auto accounts = workAccounts(settings());
    const bool offered = std::any_of(accounts.begin(), accounts.end(), [provider](const WorkAccount &account) {
        return account.provider == provider && !account.isCurrent;
    });
    if (!offered || m_opening || losesEdits())
        return false;
    m_window->notices().clearNotice(kAccountNotice);
    m_window->commands().forgetVisited();
    m_worksWith = provider;
    rememberProvider(m_viewState, provider);
    // What asked for it may stand in what goes now.
    QTimer::singleShot(0, this, [this] {
        close();
        open();
    });
    return true;
}

void Console::showElsewhere(const AccountId &account, const ui::EntityRef &entity)
{
    for (const WorkAccount &each : workAccounts(settings())) {
        if (each.id == account && workWith(each.provider))
            m_showNext = entity;
    }
}

// Leads to what is entered and not stored yet: a dialog, or a page that is being edited.
bool Console::losesEdits()
{
    // A dialog keeps the mouse from everything else, but not the tools of those who use a screen reader.
    const auto dialogs = m_window->findChildren<QDialog *>();
    const auto dialog = std::find_if(dialogs.begin(), dialogs.end(), [](QDialog *each) { return each->isVisible(); });
    if (dialog != dialogs.end()) {
        (*dialog)->activateWindow();
        return true;
    }
    if (!m_router)
        return false;
    const auto *settingsPage = m_router->made<ui::SettingsPage>(kSettingsPage);
    const auto *pricingPage = m_router->made<ui::PricingPage>(kPricingPage);
    for (const PageEntry &entry : m_pages->entries()) {
        const bool isEdited = entry.key == kSettingsPage  ? settingsPage && settingsPage->hasUnsavedEdits()
                              : entry.key == kPricingPage ? pricingPage && pricingPage->isEdited()
                                                          : false;
        if (!isEdited)
            continue;
        m_router->showPage(entry.key);
        m_window->notices().setNotice(
            kAccountNotice, {ui::Tone::Info,
                             tr("On the page %1 something is entered and not saved. Save it or discard it, then choose "
                                "the other account.")
                                 .arg(Pages::nameOf(entry)),
                             {},
                             {}});
        return true;
    }
    return false;
}

void Console::tellAccounts()
{
    QStringList titles;
    int current = 0;
    for (const WorkAccount &account : workAccounts(settings())) {
        if (account.isCurrent)
            current = int(titles.size());
        titles.append(account.title);
    }
    m_window->setAccounts(titles, current);
}

// Takes down what a session needs, and leaves the window.
void Console::close()
{
    delete m_popover;
    m_router.reset();
    if (m_pages) {
        for (const PageEntry &entry : m_pages->entries())
            m_window->removePage(entry.key);
    }
    m_window->commands().setDesk(nullptr);
    m_window->dock().setDesk(nullptr);
    m_sync.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the pages go before their desks
    m_pages.reset();
    m_search.reset();
    m_tail.reset();
    m_feed.reset();
    m_session.reset();
    m_wasLoaded = m_wasComplete = false;
    m_window->notices().clearNotice(kSyncNotice);
}

void Console::addPages()
{
    const AccountId account = m_session->account();
    std::vector<ui::CoreSearchDesk::Other> others;
    for (const WorkAccount &each : workAccounts(settings())) {
        if (!each.isCurrent)
            others.push_back({each.id, each.title});
    }
    m_search = std::make_unique<ui::CoreSearchDesk>(m_session->database(), account, std::move(others));
    m_tail =
        std::make_unique<ui::CoreEventTailDesk>(ui::CoreEventTailDesk::Parts{m_session->database(), *m_feed, account});
    m_pages = std::make_unique<Pages>(
        Pages::Parts{.session = *m_session,
                     .feed = *m_feed,
                     .context = {m_clock, m_viewState, m_facts.safety, m_facts.kind, m_facts.provider},
                     .appearance = m_appearance,
                     .settings = m_settings ? &m_settings->desk() : nullptr,
                     .happened = [this] {
                         if (m_sync)
                             m_sync->poke();
                     }});
    connect(m_pages.get(), &Pages::reconnectRequested, this, &Console::reconnect);
    m_router = std::make_unique<PageRouter>(*m_pages, *m_window);
    connect(m_router.get(), &PageRouter::pageShown, this,
            [this](const QString &key) { m_viewState.setValue(kPageKey, key); });
    connect(m_feed.get(), &storage::ChangeFeed::missed, m_router.get(), &PageRouter::reloadAll);
    dressWindow(); // now there is something to search, and pages to go to
    m_router->attach(m_viewState.value(kPageKey, kStartPage).toString());
}

void Console::startSync()
{
    if (!m_session->provider()) {
        tellSync();
        return;
    }
    m_session->resolver()->start();
    // A team's reckonerd tells the ledger; a person alone has nobody else for it.
    if (m_session->outbox() && m_session->database().dialect() == storage::Dialect::Sqlite)
        m_session->outbox()->start();
    m_sync = std::make_unique<MirrorSync>(
        MirrorSync::Parts{m_session->database(), *m_session->provider(), m_clock, &m_session->feedGate(),
                          m_session->creditHook(),
                          m_demo ? Demo::writePlans(m_session->account(), m_clock.now()) : nullptr},
        m_options.pollMs);
    connect(m_sync.get(), &MirrorSync::statusChanged, this, [this] {
        refreshBand();
        tellSync();
    });
    connect(m_sync.get(), &MirrorSync::upToDate, this, &Console::noteUpToDate);
    connect(m_session->actions(), &actions::SubscriptionActions::operationChanged, m_sync.get(),
            [sync = m_sync.get()](const actions::Operation &operation) {
                if (operation.state == actions::OperationState::Succeeded)
                    sync->poke(); // payments and the like that the change has caused
            });
    m_sync->start();
}

void Console::noteUpToDate()
{
    if (m_demo && !std::exchange(m_wasLoaded, true))
        return; // the demo's ledger is told of what the event feed brings, too
    if (std::exchange(m_wasComplete, true))
        return;
    if (!m_demo || !isOfPaddle(m_session->settings())) {
        Q_EMIT mirrorComplete();
        return;
    }
    seedDemoReconciliation(*m_session).then(this, [this](Result<qint64>) { Q_EMIT mirrorComplete(); });
}

// The notice above the page: only what a person has to know to trust, or not, what they see.
void Console::tellSync()
{
    ui::NoticeBar &notices = m_window->notices();
    if (!m_sync) {
        const QString key = isOfPaddle(settings()) ? config::kApiKeySecret : config::kStripeKeySecret;
        const auto missing = std::find_if(m_missingKeys.begin(), m_missingKeys.end(),
                                          [&](const config::Fault &fault) { return fault.key == key; });
        const bool isMissing = missing != m_missingKeys.end();
        notices.setNotice(
            kSyncNotice,
            {ui::Tone::Info,
             tr("Working from the mirror only. %1").arg(isMissing ? missing->what : providerNotEnabled().message),
             isMissing ? tr("Try again") : QString(), [this] { reconnect(); }});
        return;
    }
    const ui::SyncStatus &status = m_sync->status();
    const QString text = ui::syncSentence(status, m_facts.provider, m_clock.now());
    using Phase = ui::SyncStatus::Phase;
    if (status.phase == Phase::Failed)
        notices.setNotice(kSyncNotice, {ui::Tone::Warn, text, tr("Try now"), [this] { m_sync->syncNow(); }});
    else if (status.phase == Phase::Paused || status.phase == Phase::Stopped)
        notices.setNotice(kSyncNotice, {ui::Tone::Info, text, tr("Resume"), [this] { m_sync->resume(); },
                                        ui::Notice::Closing::BySystem});
    else
        notices.clearNotice(kSyncNotice);
}

void Console::refreshBand()
{
    if (m_opening)
        m_facts.activity = tr("Opening");
    else if (m_openError)
        m_facts.activity = tr("Not open");
    else if (m_sync)
        m_facts.activity = ui::syncShort(m_sync->status(), m_clock.now());
    else
        m_facts.activity = m_session ? tr("Mirror only") : QString();
    m_facts.syncedAt = m_sync ? m_sync->status().completeAt : std::nullopt;
    m_window->setEnvironment(m_facts, m_clock.now());
}

void Console::showEntity(const ui::EntityRef &entity)
{
    if (m_router && !m_router->showEntity(entity))
        m_window->notices().setNotice(kNoPageNotice,
                                      {ui::Tone::Info, tr("No page of this version shows %1.").arg(entity.id), {}, {}});
}

void Console::openSyncPopover()
{
    if (!m_sync) {
        if (m_session)
            tellSync();
        return;
    }
    if (!m_popover) {
        m_popover = new ui::SyncPopover(*m_sync, m_clock, m_facts.provider, m_window.get());
        m_popover->setAttribute(Qt::WA_DeleteOnClose);
    }
    const QWidget &band = m_window->band();
    m_popover->openAt(band.mapToGlobal(QPoint(band.width() - ui::kSpaceS, band.height())));
}

void Console::showPopup(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    Q_EMIT dialogOpened(dialog);
}

void Console::openShortcuts()
{
    showPopup(new ui::ShortcutsDialog(m_window.get()));
}

void Console::openAbout()
{
    showPopup(new ui::AboutDialog(m_window.get()));
}

} // namespace reckoner::app
