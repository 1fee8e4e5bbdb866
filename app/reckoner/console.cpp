// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckoner/console.h"

#include "app/reckoner/mirror_sync.h"
#include "app/reckoner/page_router.h"
#include "app/reckoner/pages.h"
#include "core/base/assert.h"
#include "ui/common/state_view.h"
#include "ui/shell/main_window.h"
#include "ui/subscriptions/subscriptions_page.h"

#include <QApplication>
#include <QLocale>

#include <utility>

namespace reckoner::app {

namespace {

constexpr int kBandRefreshMs = 10'000;
const QString kSyncNotice = QStringLiteral("sync");
const QString kDatabaseNotice = QStringLiteral("database");
const QString kPageKey = QStringLiteral("window/page");
const QString kStartPage = QStringLiteral("subscriptions");
const QString kProblemPage = QStringLiteral("warning");
const QString kSchemeKey = QStringLiteral("theme/dark");

ui::SafetyLevel safetyOf(const config::Settings &settings)
{
    const bool production = settings.paddle.environment == config::Environment::Production;
    switch (production ? settings.productionSafety : settings.sandboxSafety) {
    case config::SafetyLevel::Silent: return ui::SafetyLevel::Silent;
    case config::SafetyLevel::Confirm: return ui::SafetyLevel::Confirm;
    case config::SafetyLevel::TypeName: return ui::SafetyLevel::Type;
    case config::SafetyLevel::ReadOnly: return ui::SafetyLevel::ReadOnly;
    }
    RK_UNREACHABLE();
}

QString progressText(const sync::BackfillProgress &progress)
{
    const QLocale locale;
    QString what;
    switch (progress.part) {
    case sync::BackfillPart::Products: what = Console::tr("products"); break;
    case sync::BackfillPart::Prices: what = Console::tr("prices"); break;
    case sync::BackfillPart::Customers: what = Console::tr("customers"); break;
    case sync::BackfillPart::Addresses: what = Console::tr("addresses"); break;
    case sync::BackfillPart::Businesses: what = Console::tr("businesses"); break;
    case sync::BackfillPart::Subscriptions: what = Console::tr("subscriptions"); break;
    case sync::BackfillPart::Payments: what = Console::tr("payments"); break;
    case sync::BackfillPart::Adjustments: what = Console::tr("adjustments"); break;
    }
    if (progress.estimatedTotal && *progress.estimatedTotal >= progress.done)
        return Console::tr("First load: %1, %2 of about %3", "kind, done, total")
            .arg(what, locale.toString(progress.done), locale.toString(*progress.estimatedTotal));
    return Console::tr("First load: %1, %2 so far", "kind, done").arg(what, locale.toString(progress.done));
}

} // namespace

Console::Console(Options options, const Clock &clock, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_clock(clock), m_viewState(m_options.viewStateFile)
{
    m_options.scheme = m_viewState.value(kSchemeKey, m_options.scheme == ui::ColorScheme::Dark).toBool()
                           ? ui::ColorScheme::Dark
                           : ui::ColorScheme::Light;
    ui::applyTheme(*qApp, m_options.scheme);
    m_window = std::make_unique<ui::MainWindow>(m_viewState);
    const config::Settings &settings = m_options.session.settings;
    m_facts.kind = settings.paddle.environment == config::Environment::Production ? ui::BandKind::Production
                                                                                  : ui::BandKind::Sandbox;
    m_facts.provider = QStringLiteral("Paddle");
    m_facts.account = settings.paddle.label;
    m_facts.safety = safetyOf(settings);
    m_facts.activity = tr("Opening");
    refreshBand();
    connect(m_window.get(), &ui::MainWindow::themeToggleRequested, this, [this] {
        setScheme(m_options.scheme == ui::ColorScheme::Dark ? ui::ColorScheme::Light : ui::ColorScheme::Dark);
    });
    connect(&m_bandTimer, &QTimer::timeout, this, &Console::refreshBand);
    m_bandTimer.start(kBandRefreshMs);
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
    m_options.scheme = scheme;
    m_viewState.setValue(kSchemeKey, scheme == ui::ColorScheme::Dark);
    ui::applyTheme(*qApp, scheme);
}

void Console::show()
{
    m_window->show();
    QTimer::singleShot(0, this, &Console::open);
}

void Console::open()
{
    Result<std::unique_ptr<Session>> session = Session::open(m_options.session, m_clock);
    if (!session) {
        showProblem(session.error());
        return;
    }
    if (std::exchange(m_problem, nullptr))
        m_window->removePage(kProblemPage);
    m_session = std::move(*session);
    m_feed = std::make_unique<storage::ChangeFeed>(m_session->database());
    connect(m_feed.get(), &storage::ChangeFeed::reachableChanged, this, [this](bool reachable) {
        if (reachable)
            m_window->notices().clearNotice(kDatabaseNotice);
        else
            m_window->notices().setNotice(kDatabaseNotice, {ui::Tone::Bad,
                                                            tr("The database cannot be reached. What you see may be "
                                                               "old; changes are not possible until it is back."),
                                                            {},
                                                            {},
                                                            ui::Notice::Closing::BySystem});
    });
    if (!m_session->paddle())
        m_facts.safety = ui::SafetyLevel::ReadOnly;
    addPages();
    if (m_session->paddle())
        startSync();
    else
        m_window->notices().setNotice(
            kSyncNotice,
            {ui::Tone::Info, tr("Working from the mirror only. %1").arg(paddleNotEnabled().message), {}, {}});
    m_facts.activity.clear();
    refreshBand();
    Q_EMIT opened();
}

void Console::showProblem(const Error &error)
{
    if (!m_problem) { // a second failure is told in the same place
        m_problem = new ui::StateView;
        connect(m_problem, &ui::StateView::retryRequested, this, &Console::open);
        m_window->addPage(kProblemPage, tr("Problem"));
        m_window->fillPage(kProblemPage, m_problem);
        m_window->showPage(kProblemPage);
    }
    m_problem->showError(tr("Reckoner cannot open its data"), error);
    m_facts.activity = tr("Not open");
    refreshBand();
    Q_EMIT failedToOpen(error.message);
}

void Console::addPages()
{
    m_pages = std::make_unique<Pages>(
        Pages::Parts{.session = *m_session,
                     .feed = *m_feed,
                     .context = {m_clock, m_viewState, m_facts.safety, m_facts.kind, m_facts.provider}});
    m_router = std::make_unique<PageRouter>(*m_pages, *m_window);
    connect(m_router.get(), &PageRouter::pageShown, this,
            [this](const QString &key) { m_viewState.setValue(kPageKey, key); });
    m_router->attach(m_viewState.value(kPageKey, kStartPage).toString());
}

void Console::startSync()
{
    m_session->resolver()->start();
    m_sync = std::make_unique<MirrorSync>(MirrorSync::Parts{m_session->database(), *m_session->paddle(), m_clock},
                                          m_options.pollMs);
    connect(m_sync.get(), &MirrorSync::firstLoadProgressed, this, [this](const sync::BackfillProgress &progress) {
        m_facts.activity = progressText(progress);
        refreshBand();
    });
    connect(m_sync.get(), &MirrorSync::wasUpToDate, this, [this](Instant at) {
        m_facts.syncedAt = at;
        refreshBand();
    });
    connect(m_sync.get(), &MirrorSync::upToDate, this, [this](Instant at) {
        const bool first = !std::exchange(m_isMirrorComplete, true);
        m_facts.activity.clear();
        m_facts.syncedAt = at;
        m_window->notices().clearNotice(kSyncNotice);
        refreshBand();
        if (first)
            Q_EMIT mirrorComplete();
    });
    connect(m_sync.get(), &MirrorSync::failed, this, [this](const Error &error) {
        if (error.kind == ErrorKind::Cancelled)
            return;
        m_facts.activity = tr("Synchronisation interrupted");
        refreshBand();
        m_window->notices().setNotice(
            kSyncNotice,
            {ui::Tone::Warn,
             tr("The mirror could not be brought up to date: %1 It is tried again by itself.").arg(error.message),
             tr("Try now"), [this] { m_sync->poke(); }});
    });
    connect(m_session->actions(), &actions::SubscriptionActions::operationChanged, m_sync.get(),
            [sync = m_sync.get()](const actions::Operation &operation) {
                if (operation.state == actions::OperationState::Succeeded)
                    sync->poke(); // payments and the like that the change has caused
            });
    m_sync->start();
}

void Console::refreshBand()
{
    m_window->setEnvironment(m_facts, m_clock.now());
}

} // namespace reckoner::app
