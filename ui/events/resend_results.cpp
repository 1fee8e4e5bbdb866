// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/resend_results.h"

#include "ui/common/plain_text.h"
#include "ui/common/roles.h"
#include "ui/events/event_words.h"

namespace reckoner::ui {

using resend::Sent;
using resend::SentEvent;

Pill sentPill(Sent::How how)
{
    switch (how) {
    case Sent::How::Accepted: return {Tone::Ok, ResendResults::tr("Accepted")};
    case Sent::How::Refused: return {Tone::Bad, ResendResults::tr("Refused")};
    case Sent::How::NotSent: return {Tone::Bad, ResendResults::tr("Not sent")};
    case Sent::How::Unknown: return {Tone::Warn, ResendResults::tr("Unknown")};
    }
    RK_UNREACHABLE();
}

void ResendResults::append(SentEvent sent)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_sent.push_back(std::move(sent));
    endInsertRows();
}

int ResendResults::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sent.size());
}

int ResendResults::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ResendResults::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Event: return tr("Event");
    case Type: return tr("What happened");
    case Result: return tr("Result");
    case Status: return tr("Answer", "status of HTTP");
    case Words: return tr("Why");
    case ColumnCount: break;
    }
    return {};
}

QVariant ResendResults::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const SentEvent &sent = m_sent[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(sent, index.column());
    case ToneRole: return index.column() == Result ? QVariant(int(sentPill(sent.sent.how).tone)) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Words ? plainToolTip(harmless(sent.sent.words))
                                       : plainToolTip(sent.eventId.toString());
    case IdRole: return sent.eventId.toString();
    case CopyRole: return index.column() == Event ? sent.eventId.toString() : text(sent, index.column());
    default: return {};
    }
}

QString ResendResults::text(const SentEvent &sent, int column)
{
    switch (Column(column)) {
    case Event: return shortId(sent.eventId.toString(), 20);
    case Type: return sent.eventType.isEmpty() ? QString() : eventTypeText(sent.eventType);
    case Result: return sentPill(sent.sent.how).word;
    case Status: return sent.sent.status > 0 ? QString::number(sent.sent.status) : QStringLiteral("–");
    case Words: return harmless(sent.sent.words);
    case ColumnCount: break;
    }
    return {};
}

} // namespace reckoner::ui
