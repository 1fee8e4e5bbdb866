// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/replay_results.h"

#include "core/sync/effect.h"
#include "ui/common/plain_text.h"
#include "ui/common/roles.h"
#include "ui/events/event_words.h"

#include <QLocale>

namespace reckoner::ui {

void ReplayResults::clear()
{
    beginResetModel();
    m_events.clear();
    m_fields.clear();
    m_changing = 0;
    endResetModel();
}

void ReplayResults::append(std::vector<sync::ProjectedEvent> events)
{
    if (events.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(events.size()) - 1);
    for (sync::ProjectedEvent &event : events) {
        const auto effect =
            event.effect.isEmpty() ? Result<sync::Effect>(sync::Effect{}) : sync::effectFromJson(event.effect);
        m_fields.push_back(effect ? int(effect->changes.size()) : 0);
        m_changing += event.now == events::Outcome::Applied ? 1 : 0;
        m_events.push_back(std::move(event));
    }
    endInsertRows();
}

int ReplayResults::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int ReplayResults::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReplayResults::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Event: return tr("Event");
    case Before: return tr("On record");
    case Now: return tr("Replayed");
    case Fields: return tr("Fields");
    case Reason: return tr("Why");
    case ColumnCount: break;
    }
    return {};
}

QVariant ReplayResults::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const sync::ProjectedEvent &event = m_events[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(event, m_fields[size_t(index.row())], index.column());
    case ToneRole:
        if (index.column() == Before)
            return int(outcomePill(event.before).tone);
        return index.column() == Now ? QVariant(int(outcomePill(event.now).tone)) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Event    ? plainToolTip(event.eventId.toString())
               : index.column() == Reason ? plainToolTip(outcomeReason(event.now, event.reason))
                                          : QVariant();
    case Qt::TextAlignmentRole: return index.column() == Fields ? int(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case IdRole:
    case CopyRole: return index.column() == Event || role == IdRole ? event.eventId.toString() : QVariant();
    default: return {};
    }
}

QString ReplayResults::text(const sync::ProjectedEvent &event, int fields, int column) const
{
    switch (Column(column)) {
    case Event: return shortId(event.eventId.toString(), 20);
    case Before: return outcomePill(event.before).word;
    case Now: return outcomePill(event.now).word;
    case Fields: return fields > 0 ? QLocale().toString(fields) : QStringLiteral("–");
    case Reason: return outcomeReason(event.now, event.reason);
    case ColumnCount: break;
    }
    return {};
}

} // namespace reckoner::ui
