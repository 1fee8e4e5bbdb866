// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_log_page.h"

#include "ui/common/data_table.h"
#include "ui/common/date_field.h"
#include "ui/common/filter_bar.h"
#include "ui/common/icon.h"
#include "ui/common/page_title.h"
#include "ui/common/status_pill.h"
#include "ui/common/two_part_delegate.h"
#include "ui/events/body_search.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_window.h"
#include "ui/events/event_words.h"
#include "ui/events/live_tail.h"

#include <QMenu>
#include <QTabWidget>

#include <array>

namespace reckoner::ui {

namespace {

constexpr int kEventRecountMs = 1000;
constexpr int kEventMinuteMs = 30'000;
const QString kOutcomeKey = QStringLiteral("outcome"), kTypeKey = QStringLiteral("type"),
              kSourceKey = QStringLiteral("source"), kSinceKey = QStringLiteral("since"),
              kMoreKey = QStringLiteral("more"), kBodyKey = QStringLiteral("body"),
              kEntityKey = QStringLiteral("entity"), kFromKey = QStringLiteral("from"),
              kUntilKey = QStringLiteral("until");

constexpr std::array kEventOutcomes{events::Outcome::Applied,  events::Outcome::Pending, events::Outcome::Failed,
                                    events::Outcome::Parked,   events::Outcome::Stale,   events::Outcome::Duplicate,
                                    events::Outcome::Unhandled};

struct EventSince {
    const char *key;
    int hours;
};
constexpr std::array kEventSinces{EventSince{"hour", 1}, EventSince{"day", 24}, EventSince{"week", 7 * 24},
                                  EventSince{"month", 30 * 24}, EventSince{"quarter", 90 * 24}};

QString eventSinceText(int hours)
{
    if (hours == 1)
        return EventLogPage::tr("Last hour");
    return hours == 24 ? EventLogPage::tr("Last 24 hours") : EventLogPage::tr("Last %Ln day(s)", nullptr, hours / 24);
}

} // namespace

EventLogPage::EventLogPage(EventDesk &desk, const PageContext &context, QWidget *parent)
    : EventLogPage(desk, context, new EventWindow(context.clock), new EventPane(context.providerName), parent)
{
}

EventLogPage::EventLogPage(EventDesk &desk, const PageContext &context, EventWindow *window, EventPane *pane,
                           QWidget *parent)
    : ListPage(context, QStringLiteral("events"), words(), window, pane, parent, PanePlace::Below), m_desk(desk),
      m_window(window), m_pane(pane), m_tail(new LiveTail(&table(), this)), m_bodies(new BodySearch(desk, this))
{
    buildFilter();
    buildTable();
    title().addAction(m_tail);
    addToHead(m_bodies);
    m_pane->setReadOnly(context.safety == SafetyLevel::ReadOnly);
    connectParts();
    finishSetUp(EventWindow::Occurred);
}

void EventLogPage::connectParts()
{
    connect(m_bodies, &BodySearch::foundMore, m_window, &EventWindow::reload);
    connect(m_tail, &LiveTail::resumed, this, [this] {
        select({});
        reload();
    });
    connect(m_pane, &EventPane::entityRequested, this, &Page::entityRequested);
    connect(m_pane, &EventPane::retryRequested, this, [this] { showDetails(selected()); });
    connect(m_pane, &EventPane::replayRequested, this, [this] {
        if (m_pane->details())
            Q_EMIT replayRequested({m_pane->details()->event.envelope.eventId}, query());
    });
    m_recount.setSingleShot(true);
    m_recount.setInterval(kEventRecountMs);
    connect(&m_recount, &QTimer::timeout, this, &EventLogPage::countWaiting);
    connect(&m_minute, &QTimer::timeout, this, [this] { table().viewport()->update(); });
    m_minute.start(kEventMinuteMs);
}

ListPage::Words EventLogPage::words()
{
    return {.title = tr("Events"),
            .searchHint = tr("Event, entity, customer or type"),
            .searchName = tr("Search events"),
            .loading = tr("Loading events"),
            .failed = tr("The events could not be read"),
            .noMatch = tr("No event fits the search and the filters."),
            .emptyTitle = tr("No events yet"),
            .emptyHint =
                tr("Events appear here as soon as webhooks arrive or the provider's feed is read. Fetch missed "
                   "events reads it now.")};
}

void EventLogPage::buildFilter()
{
    std::vector<FilterChoice> outcomes, sources, since;
    for (const events::Outcome outcome : kEventOutcomes)
        outcomes.push_back({outcomeText(outcome), outcomePill(outcome).word});
    for (const events::Source source : {events::Source::Webhook, events::Source::Feed, events::Source::Import})
        sources.push_back({sourceText(source), sourceWord(source)});
    for (const EventSince &each : kEventSinces)
        since.push_back({QLatin1StringView(each.key), eventSinceText(each.hours)});
    filter().addChoice(kOutcomeKey, tr("Outcome"), std::move(outcomes));
    filter().addChoice(kTypeKey, tr("About", "what kind of entity"), eventTypeGroups());
    filter().addChoice(kSourceKey, tr("Source"), std::move(sources));
    filter().addChoice(kSinceKey, tr("Happened"), std::move(since));
    filter().addFields(kMoreKey, tr("More", "filters"),
                       {{kBodyKey, tr("&Text in body"), tr("Exactly as it is spelled there")},
                        {kEntityKey, tr("&Entity id"), tr("sub_…, txn_…, ctm_…, pri_…")},
                        {kFromKey, tr("&From"), {}, FilterField::Kind::Day},
                        {kUntilKey, tr("&Until", "this day included"), {}, FilterField::Kind::Day}});
}

void EventLogPage::buildTable()
{
    DataTable &list = table();
    list.setItemDelegateForColumn(EventWindow::Type, new TwoPartDelegate(&list));
    list.setItemDelegateForColumn(EventWindow::Outcome, new PillDelegate(&list));
    list.setItemDelegateForColumn(EventWindow::Entity, new IdDelegate(&list));
    list.setItemDelegateForColumn(EventWindow::EventIdColumn, new IdDelegate(&list));
    const std::array widths{250, 126, 148, 150, 96, 96, 84, 76, 170};
    for (int column = 0; column < int(widths.size()); ++column)
        list.setColumnWidth(column, widths[size_t(column)]);
    list.setColumnHidden(EventWindow::EventIdColumn, true);
    list.setFlexible({{EventWindow::Type, 180, 5}, {EventWindow::Customer, 84, 3}});
}

void EventLogPage::reload()
{
    m_tail->setWaiting(0);
    ListPage::reload();
}

void EventLogPage::setOutcome(std::optional<events::Outcome> outcome)
{
    filter().setChoice(kOutcomeKey, outcome ? outcomeText(*outcome) : QString());
    reload();
}

std::optional<events::Outcome> EventLogPage::outcome() const
{
    return query().filter.outcome;
}

EventQuery EventLogPage::query() const
{
    FilterBar &bar = const_cast<EventLogPage *>(this)->filter();
    EventQuery query;
    query.search = bar.searchText();
    query.filter.outcome = events::outcomeFromText(bar.choice(kOutcomeKey));
    query.filter.source = events::sourceFromText(bar.choice(kSourceKey));
    query.filter.typePrefix = bar.choice(kTypeKey);
    for (const EventSince &since : kEventSinces) {
        if (bar.choice(kSinceKey) == QLatin1StringView(since.key))
            query.filter.from = context().clock.now() - std::chrono::hours(since.hours);
    }
    query.body = bar.field(kBodyKey);
    query.filter.entityId = bar.field(kEntityKey);
    if (const QDate from = QDate::fromString(bar.field(kFromKey), Qt::ISODate); from.isValid())
        query.filter.from = std::max(query.filter.from.value_or(Instant()), startOfDay(from));
    if (const QDate until = QDate::fromString(bar.field(kUntilKey), Qt::ISODate); until.isValid())
        query.filter.until = startOfDay(until.addDays(1));
    return query;
}

// What the search through bodies has found so far; the list is read again when there is more.
void EventLogPage::listFound(const EventQuery &asked)
{
    EventQuery byId = asked;
    byId.body.clear();
    const BodySearch *bodies = m_bodies;
    EventDesk *desk = &m_desk;
    m_window->setSource({
        .page = [bodies](auto after,
                         storage::PageLimit limit) { return Task<EventPage>::settled(bodies->page(after, limit)); },
        .count = [bodies] { return Task<qint64>::settled(qint64(bodies->found().size())); },
        .anchors =
            [bodies](int step) { return Task<std::vector<events::EventCursor>>::settled(bodies->anchors(step)); },
        .byIds = [desk, byId](std::vector<QString> ids) { return desk->rowsByIds(byId, std::move(ids)); },
    });
}

void EventLogPage::applyQuery()
{
    const EventQuery asked = query();
    m_bodies->start(asked);
    m_tail->setVisible(asked.body.isEmpty());
    if (!asked.body.isEmpty()) {
        listFound(asked);
        return;
    }
    EventDesk *desk = &m_desk;
    m_window->setSource({
        .page = [desk, asked](auto after, storage::PageLimit limit) { return desk->list(asked, after, limit); },
        .count = [desk, asked] { return desk->count(asked); },
        .anchors = [desk, asked](int step) { return desk->anchors(asked, step); },
        .byIds = [desk, asked](std::vector<QString> ids) { return desk->rowsByIds(asked, std::move(ids)); },
        .growth = EventWindow::Growth::AtTop,
    });
}

std::optional<Qt::SortOrder> EventLogPage::sortDirection(int column) const
{
    return column == EventWindow::Occurred ? std::optional(Qt::DescendingOrder) : std::nullopt;
}

void EventLogPage::showDetails(const QString &id)
{
    if (id.isEmpty())
        return;
    m_pane->showLoading();
    m_desk.details(EventId(id)).then(this, [this, id](Result<EventDetails> details) {
        if (id != selected())
            return; // another one was chosen meanwhile
        if (details)
            m_pane->showDetails(*details, context().clock.now());
        else
            m_pane->showError(details.error());
    });
}

void EventLogPage::openDetails()
{
    m_pane->tabs().tabBar()->setFocus(Qt::OtherFocusReason);
}

std::vector<EventId> EventLogPage::chosen() const
{
    std::vector<EventId> ids;
    auto *self = const_cast<EventLogPage *>(this);
    for (const QModelIndex &row : self->table().selectionModel()->selectedRows()) {
        if (const std::optional<QString> id = m_window->idAt(row.row()))
            ids.emplace_back(*id);
    }
    return ids;
}

void EventLogPage::fillContextMenu(QMenu &menu)
{
    const std::vector<EventId> ids = chosen();
    if (ids.size() == 1 && m_pane->details()) {
        const events::Envelope &envelope = m_pane->details()->event.envelope;
        const auto open = [&](const QString &text, const QString &id) {
            if (const std::optional<EntityRef> entity = entityOf(id))
                menu.addAction(text, this, [this, entity] { Q_EMIT entityRequested(*entity); });
        };
        if (envelope.entityId != envelope.customerId.toString())
            open(tr("Open what it is about"), envelope.entityId);
        open(tr("Open the customer"), envelope.customerId.toString());
        menu.addSeparator();
    }
    addSending(menu);
}

std::optional<std::vector<EventId>> EventLogPage::all() const
{
    std::vector<EventId> found;
    for (const EventRow &row : m_bodies->found())
        found.push_back(row.event.envelope.eventId);
    std::reverse(found.begin(), found.end());
    if (m_bodies->isActive() && found.empty())
        return std::nullopt;
    return found;
}

void EventLogPage::addSending(QMenu &menu)
{
    const bool readOnly = context().safety == SafetyLevel::ReadOnly;
    const auto add = [&](const char *iconName, const QString &text, auto send) {
        QAction *action = iconName ? menu.addAction(icon(QLatin1StringView(iconName)), text, this, send)
                                   : menu.addAction(text, this, send);
        action->setEnabled(!readOnly);
    };
    const std::vector<EventId> ids = chosen();
    if (!ids.empty()) {
        add("refresh", tr("Replay %Ln event(s)…", nullptr, int(ids.size())),
            [this, ids] { Q_EMIT replayRequested(ids, query()); });
        add(nullptr, tr("Send %Ln event(s) again…", nullptr, int(ids.size())),
            [this, ids] { Q_EMIT resendRequested(ids, query()); });
    }
    if (const auto found = all()) {
        add(nullptr, tr("Replay all that the filter finds…"),
            [this, found] { Q_EMIT replayRequested(*found, query()); });
        add(nullptr, tr("Send all that the filter finds again…"),
            [this, found] { Q_EMIT resendRequested(*found, query()); });
    }
}

void EventLogPage::noteEvents(const QSet<QString> &ids)
{
    if (m_tail->isFollowing() && !m_bodies->isActive()) {
        noteChanged(ids);
        return;
    }
    // While somebody reads nothing comes in; rows that are there are still kept true.
    QSet<QString> known;
    for (const QString &id : ids) {
        if (m_window->indexOf(id) >= 0)
            known.insert(id);
    }
    if (!known.isEmpty())
        noteChanged(known);
    if (known.size() < ids.size() && !m_recount.isActive() && !m_bodies->isActive())
        m_recount.start();
}

void EventLogPage::countWaiting()
{
    m_desk.count(query()).then(this, [this](Result<qint64> count) {
        if (count && m_window->isCounted())
            m_tail->setWaiting(*count - m_window->rowCount());
    });
}

} // namespace reckoner::ui
