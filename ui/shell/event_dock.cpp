// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/event_dock.h"

#include "core/base/assert.h"
#include "ui/common/data_table.h"
#include "ui/common/icon.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/roles.h"
#include "ui/common/state_view.h"
#include "ui/common/status_pill.h"
#include "ui/common/time_text.h"
#include "ui/common/two_part_delegate.h"
#include "ui/events/event_words.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace reckoner::ui {

using events::Outcome;
using events::StoredEvent;

namespace {

// What an id names stands in its beginning.
std::optional<EntityRef> tailEntity(const QString &id)
{
    constexpr std::array kinds{std::pair{"ctm_", EntityKind::Customer}, std::pair{"sub_", EntityKind::Subscription},
                               std::pair{"txn_", EntityKind::Payment}, std::pair{"pro_", EntityKind::Product},
                               std::pair{"pri_", EntityKind::Price}};
    for (const auto &[prefix, kind] : kinds) {
        if (id.startsWith(QLatin1StringView(prefix)))
            return EntityRef{kind, id};
    }
    return std::nullopt;
}

QString tailTime(Instant moment)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(moment.micros() / 1000, Qt::UTC).toLocalTime();
    return local.time().toString(QStringLiteral("HH:mm:ss")) + QLatin1Char(' ') +
           QLocale().toString(local.date(), QLocale::ShortFormat);
}

} // namespace

int EventTailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int EventTailModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventTailModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const StoredEvent &event = m_events[size_t(index.row())];
    const Pill pill = outcomePill(event.outcome);
    if (role == IdRole)
        return event.envelope.eventId.toString();
    if (role == ToneRole)
        return int(pill.tone);
    if (role == Qt::ToolTipRole && index.column() == Occurred)
        return plainToolTip(exactText(event.envelope.occurredAt));
    if (role == Qt::ToolTipRole)
        return plainToolTip(harmless(index.data().toString()));
    if (role == CopyRole && index.column() == Entity)
        return event.envelope.entityId;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Occurred: return tailTime(event.envelope.occurredAt);
    case Type: return harmless(event.envelope.eventType);
    case Entity: return harmless(event.envelope.entityId);
    case OutcomeColumn: return pill.word;
    case Reason: return outcomeReason(event.outcome, event.reason);
    case ColumnCount: break;
    }
    RK_UNREACHABLE();
}

QVariant EventTailModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Occurred: return tr("Happened");
    case Type: return tr("Event");
    case Entity: return tr("About");
    case OutcomeColumn: return tr("Outcome");
    case Reason: return tr("Why");
    case ColumnCount: break;
    }
    RK_UNREACHABLE();
}

int EventTailModel::countNew(const std::vector<StoredEvent> &events) const
{
    QSet<qint64> known;
    for (const StoredEvent &event : m_events)
        known.insert(event.seq);
    return int(
        std::count_if(events.begin(), events.end(), [&](const auto &event) { return !known.contains(event.seq); }));
}

// Events come in at the top in nearly every case: then rows are put in there and the rest only repainted.
void EventTailModel::setEvents(std::vector<StoredEvent> events)
{
    if (events.size() > size_t(kMostEvents))
        events.resize(size_t(kMostEvents));
    size_t fresh = 0;
    while (fresh < events.size() && (m_events.empty() || events[fresh].seq != m_events.front().seq))
        ++fresh;
    const size_t kept = std::min(m_events.size(), events.size() - fresh);
    const bool onTop =
        !m_events.empty() && fresh < events.size() &&
        std::equal(m_events.begin(), m_events.begin() + ptrdiff_t(kept), events.begin() + ptrdiff_t(fresh),
                   [](const auto &a, const auto &b) { return a.seq == b.seq; });
    if (!onTop) {
        beginResetModel();
        m_events = std::move(events);
        endResetModel();
        return;
    }
    if (kept < m_events.size()) {
        beginRemoveRows({}, int(kept), int(m_events.size()) - 1);
        m_events.resize(kept);
        endRemoveRows();
    }
    if (fresh > 0) {
        beginInsertRows({}, 0, int(fresh) - 1);
        m_events.insert(m_events.begin(), events.begin(), events.begin() + ptrdiff_t(fresh));
        endInsertRows();
    }
    const size_t more = m_events.size();
    if (more < events.size()) {
        beginInsertRows({}, int(more), int(events.size()) - 1);
        m_events.insert(m_events.end(), events.begin() + ptrdiff_t(more), events.end());
        endInsertRows();
    }
    m_events = std::move(events); // outcomes
    if (!m_events.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_events.size()) - 1, ColumnCount - 1));
}

EventDock::EventDock(QWidget *parent)
    : QWidget(parent), m_state(new PlainLabel(this)), m_follow(new QPushButton(this)), m_pause(new QToolButton(this)),
      m_table(new DataTable(tr("Live events"), this)), m_model(new EventTailModel(this))
{
    build();
    connect(m_follow, &QPushButton::clicked, this, &EventDock::follow);
    connect(m_pause, &QToolButton::clicked, this, [this] {
        if (m_paused)
            follow();
        else
            setPaused(true);
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value > 0 && m_table->verticalScrollBar()->maximum() > 0)
            setPaused(true);
    });
    connect(m_table, &DataTable::rowOpened, this, &EventDock::open);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == EventTailModel::Entity)
            open(index);
    });
    connect(m_table, &DataTable::escaped, this, &EventDock::closeRequested);
    tell();
}

void EventDock::build()
{
    auto *name = headingLabel(tr("Live events"), this);
    m_state->setMuted();
    m_follow->setAutoDefault(false);
    m_follow->hide();
    m_pause->setAutoRaise(true);
    m_pause->setIcon(icon(QLatin1StringView("pause"), IconColor::Muted));
    auto *close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setIcon(icon(QLatin1StringView("close"), IconColor::Muted));
    close->setAccessibleName(tr("Close the live events"));
    close->setToolTip(tr("Close (Ctrl+J)"));
    connect(close, &QToolButton::clicked, this, &EventDock::closeRequested);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kSpaceL, kSpaceXs, kSpaceS, kSpaceXs);
    head->setSpacing(kSpaceM);
    head->addWidget(name);
    head->addWidget(m_state, 1);
    head->addWidget(m_follow);
    head->addWidget(m_pause);
    head->addWidget(close);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(EventTailModel::OutcomeColumn, new PillDelegate(m_table));
    m_table->setItemDelegateForColumn(EventTailModel::Entity, new IdDelegate(m_table));
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeightCompact);
    m_table->horizontalHeader()->setSectionsClickable(false);
    const std::array widths{160, 220, 290, 110, 240};
    for (int column = 0; column < int(widths.size()); ++column)
        m_table->setColumnWidth(column, widths[size_t(column)]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_stack = new ContentStack(m_table, this);
    m_stack->showLoading(tr("Reading the newest events"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    setMinimumHeight(140);
    setFocusProxy(m_table);
}

void EventDock::setDesk(EventTailDesk *desk)
{
    m_desk = desk;
    if (!desk)
        return;
    connect(desk, &EventTailDesk::eventsChanged, this, &EventDock::refresh);
    refresh();
}

void EventDock::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void EventDock::refresh()
{
    if (!m_desk || !isVisible())
        return;
    if (std::exchange(m_reading, true)) {
        m_again = true;
        return;
    }
    m_desk->newest(EventTailModel::kMostEvents).then(this, [this](Result<std::vector<StoredEvent>> events) {
        m_reading = false;
        if (!events) {
            if (m_model->rowCount() == 0)
                m_stack->showError(tr("The events could not be read"), events.error());
        } else if (m_paused) {
            m_waiting = m_model->countNew(*events);
            m_held = std::move(*events);
        } else {
            m_model->setEvents(std::move(*events));
            if (m_model->rowCount() > 0)
                m_stack->showContent();
            else
                m_stack->showEmpty(tr("No events yet"), tr("What the provider tells appears here as it comes in."));
        }
        tell();
        Q_EMIT refreshed();
        if (std::exchange(m_again, false))
            refresh();
    });
}

void EventDock::follow()
{
    if (!m_held.empty())
        m_model->setEvents(std::exchange(m_held, {}));
    m_table->scrollToTop();
    setPaused(false); // only now: rows that come in on top move the scroll bar
    refresh();
}

void EventDock::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    m_waiting = 0;
    tell();
}

void EventDock::tell()
{
    m_state->setOwnText(m_paused ? tr("Paused") : tr("Newest on top, as they come in"));
    m_follow->setVisible(m_paused);
    m_follow->setText(m_waiting > 0 ? tr("Show %Ln new", nullptr, m_waiting) : tr("Follow again"));
    m_pause->setIcon(icon(QLatin1StringView(m_paused ? "resume" : "pause"), IconColor::Muted));
    m_pause->setAccessibleName(m_paused ? tr("Follow the events") : tr("Pause the events"));
    m_pause->setToolTip(m_pause->accessibleName());
}

// The entity where one was pointed at, else the event itself.
void EventDock::open(const QModelIndex &index)
{
    const StoredEvent &event = m_model->event(index.row());
    const std::optional<EntityRef> about = tailEntity(event.envelope.entityId);
    if (index.column() == EventTailModel::Entity && about)
        Q_EMIT entityRequested(*about);
    else
        Q_EMIT entityRequested({EntityKind::Event, event.envelope.eventId.toString()});
}

void EventDock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensFor(palette());
    painter.fillRect(rect(), QColor(t.raised));
    painter.fillRect(0, 0, width(), 1, QColor(t.line));
}

} // namespace reckoner::ui
