// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/events_page.h"

#include "ui/common/icon.h"
#include "ui/common/renewal_words.h"
#include "ui/events/event_log_page.h"
#include "ui/events/fetch_dialog.h"
#include "ui/events/quarantine_page.h"
#include "ui/events/rejects_page.h"
#include "ui/events/replay_dialog.h"
#include "ui/events/resend_dialog.h"

#include <QLocale>
#include <QPushButton>
#include <QTabBar>

namespace reckoner::ui {

static constexpr int kCountsGatherMs = 1000; // all outcomes are counted
static constexpr int kGapLookMs = 60'000;
static const QString kGapNotice = QStringLiteral("events.gap");

EventsPage::EventsPage(EventDesk &desk, const PageContext &context, QWidget *parent)
    : TabbedPage(tr("Parts of the inbox"), parent), m_desk(desk), m_context(context),
      m_log(new EventLogPage(desk, context, this)), m_quarantine(new QuarantinePage(desk, context, this)),
      m_rejects(new RejectsPage(desk, context, this))
{
    addTab(m_log, tr("Log"));
    addTab(m_log, tr("Parked"));
    addTab(m_quarantine, tr("Quarantine"));
    addTab(m_rejects, tr("Rejected"));
    m_fetch = addAction(icon(QLatin1StringView("fetch")), tr("&Fetch missed events…"));
    connect(m_log, &Page::loaded, this, &Page::loaded);
    connect(m_log, &EventLogPage::replayRequested, this, &EventsPage::openReplay);
    connect(m_log, &EventLogPage::resendRequested, this, &EventsPage::openResend);
    connect(m_quarantine, &QuarantinePage::resolved, this, &EventsPage::loadCounts);
    connect(m_fetch, &QPushButton::clicked, this, &EventsPage::openFetch);
    m_recount.setSingleShot(true);
    m_recount.setInterval(kCountsGatherMs);
    connect(&m_recount, &QTimer::timeout, this, &EventsPage::loadCounts);
    connect(&m_gapLook, &QTimer::timeout, this, &EventsPage::lookForGap);
    m_gapLook.start(kGapLookMs);
    connect(&m_desk, &EventDesk::eventsChanged, this, [this](const QSet<QString> &ids) {
        m_log->noteEvents(ids);
        if (!m_recount.isActive())
            m_recount.start();
    });
}

void EventsPage::follow(const EntityRef &entity)
{
    if (canShow(entity.kind))
        showEntity(entity);
    else
        TabbedPage::follow(entity);
}

void EventsPage::reload()
{
    TabbedPage::reload();
    loadCounts();
    lookForGap();
}

void EventsPage::lookForGap()
{
    m_desk.renewalGap().then(this, [this](Result<sync::RenewalGap> gap) {
        if (!gap)
            return; // what keeps it from being read is told by the list
        const QString text = renewalGapText(*gap);
        if (text.isEmpty())
            notices().clearNotice(kGapNotice);
        else
            notices().setNotice(kGapNotice,
                                {Tone::Warn,
                                 text + QLatin1Char(' ') +
                                     tr("Webhooks may be lost. Fetching closes the gap and shows what was missing."),
                                 tr("Fetch missed events…"), [this] { openFetch(); }, Notice::Closing::BySystem});
    });
}

void EventsPage::showEntity(const EntityRef &entity)
{
    showTab(Log);
    m_log->showEntity(entity);
}

// Parked is the log with one filter, so that everything that can be done in the log can be done there.
void EventsPage::tabShown(int tab)
{
    if (tab == Log || tab == Parked) {
        const auto wanted = tab == Parked ? std::optional(events::Outcome::Parked) : std::nullopt;
        if (m_log->outcome() != wanted)
            m_log->setOutcome(wanted);
    } else {
        TabbedPage::tabShown(tab);
    }
    loadCounts();
}

void EventsPage::loadCounts()
{
    m_desk.counts().then(this, [this](Result<events::EventCounts> counts) {
        if (counts)
            showCounts(*counts);
    });
}

void EventsPage::showCounts(const events::EventCounts &counts)
{
    qint64 parked = 0, failed = 0;
    for (const auto &[outcome, count] : counts.byOutcome) {
        parked += outcome == events::Outcome::Parked ? count : 0;
        failed += outcome == events::Outcome::Failed ? count : 0;
    }
    const auto tell = [this](Tab tab, const QString &name, qint64 count) {
        tabs().setTabText(tab, count > 0 ? tr("%1 (%2)", "tab, how many").arg(name, QLocale().toString(count)) : name);
    };
    tell(Parked, tr("Parked"), parked);
    tell(Quarantine, tr("Quarantine"), counts.quarantined);
    tell(Rejected, tr("Rejected"), counts.rejected);
    Q_EMIT badgeChanged(int(std::min<qint64>(parked + failed + counts.quarantined, 99'999)));
}

void EventsPage::openFetch()
{
    auto *dialog = new FetchDialog(m_desk, m_context.clock, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FetchDialog::fetched, this, &EventsPage::loadCounts);
    connect(dialog, &FetchDialog::fetched, this, &EventsPage::lookForGap);
    dialog->open();
    Q_EMIT dialogOpened(dialog);
}

void EventsPage::openReplay(const std::vector<EventId> &ids, const EventQuery &query)
{
    auto *dialog = new ReplayDialog(m_desk, {ids, query}, m_context.safety, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReplayDialog::replayed, this, &EventsPage::loadCounts);
    dialog->open();
    Q_EMIT dialogOpened(dialog);
}

void EventsPage::openResend(const std::vector<EventId> &ids, const EventQuery &query)
{
    auto *dialog = new ResendDialog(m_desk, {ids, query, m_context.safety}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    Q_EMIT dialogOpened(dialog);
}

} // namespace reckoner::ui
