// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_window.h"

#include "ui/common/plain_text.h"
#include "ui/common/roles.h"
#include "ui/common/time_text.h"
#include "ui/events/event_words.h"

#include <QLocale>

namespace reckoner::ui {

EventWindow::EventWindow(const Clock &clock, QObject *parent) : RowWindow(parent), m_clock(clock) {}

int EventWindow::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventWindow::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Attempts)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Type: return tr("What happened");
    case Outcome: return tr("Outcome");
    case Entity: return tr("To what");
    case Customer: return tr("Customer");
    case Occurred: return tr("Happened");
    case Received: return tr("Received");
    case Source: return tr("Source");
    case Attempts: return tr("Attempts");
    case EventIdColumn: return tr("Event id");
    case ColumnCount: break;
    }
    return {};
}

QVariant EventWindow::cell(const EventRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole: {
        const QString tip = toolTip(row, column);
        return tip.isEmpty() ? QVariant() : QVariant(plainToolTip(tip));
    }
    case Qt::TextAlignmentRole: return column == Attempts ? int(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case IdRole: return rowId(row);
    case CopyRole: return copyText(row, column);
    case SubtitleRole: return column == Type ? QVariant(harmless(row.event.envelope.eventType, 60)) : QVariant();
    case ToneRole: return column == Outcome ? QVariant(int(outcomePill(row.event.outcome).tone)) : QVariant();
    default: return {};
    }
}

QString EventWindow::text(const EventRow &row, int column) const
{
    const events::Envelope &envelope = row.event.envelope;
    switch (Column(column)) {
    case Type: return eventTypeText(envelope.eventType);
    case Outcome: return outcomePill(row.event.outcome).word;
    case Entity: return shortId(envelope.entityId, 18);
    case Customer:
        return row.customerName.isEmpty() ? shortId(envelope.customerId.toString(), 14) : harmless(row.customerName);
    case Occurred: return relativeText(envelope.occurredAt, m_clock.now());
    case Received: return relativeText(row.event.receivedAt, m_clock.now());
    case Source: return sourceWord(row.event.source);
    case Attempts: return QLocale().toString(row.event.attempts);
    case EventIdColumn: return shortId(envelope.eventId.toString(), 20);
    case ColumnCount: break;
    }
    return {};
}

QString EventWindow::toolTip(const EventRow &row, int column) const
{
    const events::Envelope &envelope = row.event.envelope;
    switch (Column(column)) {
    case Type: return envelope.eventType;
    case Outcome: return outcomeSentence(row.event, m_clock.now());
    case Entity: return envelope.entityId;
    case Customer: return harmless(row.customerName) + QLatin1Char('\n') + envelope.customerId.toString();
    case Occurred: return exactText(envelope.occurredAt);
    case Received: return exactText(row.event.receivedAt);
    case EventIdColumn: return envelope.eventId.toString();
    case Source:
    case Attempts:
    case ColumnCount: break;
    }
    return {};
}

QVariant EventWindow::copyText(const EventRow &row, int column) const
{
    const events::Envelope &envelope = row.event.envelope;
    switch (Column(column)) {
    case Type: return envelope.eventType;
    case Outcome: return outcomeText(row.event.outcome);
    case Entity: return envelope.entityId;
    case Customer: return envelope.customerId.toString();
    case Occurred: return envelope.occurredAt.toString();
    case Received: return row.event.receivedAt.toString();
    case EventIdColumn: return envelope.eventId.toString();
    case Source:
    case Attempts:
    case ColumnCount: break;
    }
    return {};
}

} // namespace reckoner::ui
