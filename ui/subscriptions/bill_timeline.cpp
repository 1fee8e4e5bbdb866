// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/bill_timeline.h"

#include "ui/common/money_text.h"
#include "ui/common/plain_text.h"
#include "ui/common/subscription_words.h"
#include "ui/common/time_text.h"
#include "ui/subscriptions/recurring_cost.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace reckoner::ui {

namespace {

constexpr int kBillRail = 26, kBillRow = 46, kBillNowRow = 30, kBillDot = 5;

enum BillRole { WhenRole = Qt::UserRole + 40, WhatRole, DateRole, DetailRole, AmountRole, DotRole };

class BillEventDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {160, isNow(index) ? kBillNowRow : kBillRow};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokensFor(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect &row = option.rect;
        if (option.state & QStyle::State_Selected)
            painter->fillRect(row, QColor(t.selection));
        paintRail(*painter, row, index, t);
        const QRect text = row.adjusted(kBillRail + 4, 4, -kSpaceM, -4);
        if (isNow(index))
            paintNow(*painter, text, option, index, t);
        else
            paintEvent(*painter, text, option, index, t);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(QColor(t.accent), 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(row.adjusted(0, 0, -1, -1));
        }
        painter->restore();
    }

private:
    static bool isNow(const QModelIndex &index)
    {
        return index.data(WhenRole).toInt() == int(TimelineEvent::When::Now);
    }

    // What is ahead hangs on a dotted line, what was on a full one.
    static void paintRail(QPainter &painter, const QRect &row, const QModelIndex &index, const Tokens &t)
    {
        const double x = row.left() + kBillRail / 2.0 + 2, middle = row.center().y() + 0.5;
        const bool ahead = index.data(WhenRole).toInt() == int(TimelineEvent::When::Ahead);
        const auto line = [&](double from, double to, bool dotted) {
            painter.setPen(QPen(QColor(t.control), 2, dotted ? Qt::DotLine : Qt::SolidLine));
            painter.drawLine(QPointF(x, from), QPointF(x, to));
        };
        if (index.row() > 0)
            line(row.top(), middle, ahead || isNow(index));
        if (index.row() + 1 < index.model()->rowCount())
            line(middle, row.bottom() + 1, ahead);
        const QColor color = toneColor(t, Tone(index.data(DotRole).toInt()));
        painter.setPen(QPen(color, 2));
        painter.setBrush(ahead ? QColor(t.surface) : color);
        painter.drawEllipse(QPointF(x, middle), kBillDot, kBillDot);
    }

    static void paintNow(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                         const QModelIndex &index, const Tokens &t)
    {
        QFont strong = option.font;
        strong.setWeight(QFont::DemiBold);
        painter.setFont(strong);
        painter.setPen(QColor(t.accent));
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, index.data(WhatRole).toString());
        painter.setFont(captionFont(option.font));
        painter.setPen(QColor(t.muted));
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, index.data(DateRole).toString());
    }

    static void paintEvent(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                           const QModelIndex &index, const Tokens &t)
    {
        QFont strong = option.font;
        strong.setWeight(QFont::DemiBold);
        const QFont small = captionFont(option.font);
        const QFontMetrics large(strong), fine(small);
        const QString amount = index.data(AmountRole).toString(), date = index.data(DateRole).toString();
        const int amountWidth = large.horizontalAdvance(amount), dateWidth = fine.horizontalAdvance(date);
        const QRect top(place.left(), place.top(), place.width(), place.height() / 2),
            bottom(place.left(), place.center().y() + 1, place.width(), place.height() / 2);
        painter.setFont(strong);
        painter.setPen(QColor(t.text));
        painter.drawText(top, Qt::AlignRight | Qt::AlignVCenter, amount);
        painter.drawText(
            top.adjusted(0, 0, -amountWidth - kSpaceS, 0), Qt::AlignLeft | Qt::AlignVCenter,
            large.elidedText(index.data(WhatRole).toString(), Qt::ElideRight, place.width() - amountWidth - kSpaceS));
        painter.setFont(small);
        painter.setPen(QColor(t.muted));
        painter.drawText(bottom, Qt::AlignLeft | Qt::AlignVCenter, date);
        painter.setPen(toneColor(t, Tone(index.data(DotRole).toInt())));
        const QRect rest = bottom.adjusted(dateWidth + kSpaceS, 0, 0, 0);
        painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter,
                         fine.elidedText(index.data(DetailRole).toString(), Qt::ElideRight, rest.width()));
    }
};

void addAhead(std::vector<TimelineEvent> &events, const subscriptions::Subscription &s, Instant now)
{
    using When = TimelineEvent::When;
    const Result<Money> renewal = recurringSubtotal(s);
    const QString amount = renewal && !s.items.empty() ? moneyText(*renewal) : QString();
    if (s.scheduledChange) {
        const subscriptions::ScheduledChange &change = *s.scheduledChange;
        events.push_back(
            {When::Ahead, change.effectiveAt, scheduledTitle(change), scheduledSentence(change), {}, Tone::Warn});
        if (change.resumeAt)
            events.push_back({When::Ahead, *change.resumeAt, BillTimeline::tr("Resumes"),
                              BillTimeline::tr("billed in full then"), amount, Tone::Info});
    }
    const bool trial = s.status == subscriptions::Status::Trialing;
    if (s.nextBilledAt && *s.nextBilledAt > now)
        events.push_back({When::Ahead, *s.nextBilledAt,
                          trial ? BillTimeline::tr("Trial ends, first bill") : BillTimeline::tr("Next bill"),
                          BillTimeline::tr("before tax"), amount, Tone::Info});
    const bool ends = s.currentPeriod && s.currentPeriod->endsAt > now && s.currentPeriod->endsAt != s.nextBilledAt &&
                      (!s.scheduledChange || s.scheduledChange->effectiveAt != s.currentPeriod->endsAt);
    if (ends)
        events.push_back({When::Ahead, s.currentPeriod->endsAt, BillTimeline::tr("Period ends"), {}, {}, Tone::Idle});
}

void addPast(std::vector<TimelineEvent> &events, const subscriptions::Subscription &s,
             const std::vector<payments::Payment> &payments)
{
    using When = TimelineEvent::When;
    for (const payments::Payment &payment : payments) {
        const Pill pill = paymentPill(payment.status, payment.rawStatus);
        const QString origin = originText(payment.origin);
        events.push_back({When::Past, payment.billedAt.value_or(payment.createdAt),
                          origin.isEmpty() ? BillTimeline::tr("Payment") : origin, pill.word,
                          moneyText(payment.totals.grandTotal), pill.tone,
                          EntityRef{EntityKind::Payment, payment.id.toString()}});
    }
    if (s.pausedAt)
        events.push_back({When::Past, *s.pausedAt, BillTimeline::tr("Paused"), {}, {}, Tone::Warn});
    if (s.canceledAt)
        events.push_back({When::Past, *s.canceledAt, BillTimeline::tr("Canceled"), {}, {}, Tone::Idle});
    if (s.startedAt)
        events.push_back({When::Past, *s.startedAt, BillTimeline::tr("Started"), {}, {}, Tone::Idle});
}

} // namespace

std::vector<TimelineEvent> billEvents(const subscriptions::Subscription &subscription,
                                      const std::vector<payments::Payment> &payments, Instant now)
{
    std::vector<TimelineEvent> events;
    addAhead(events, subscription, now);
    addPast(events, subscription, payments);
    events.push_back({TimelineEvent::When::Now, now, BillTimeline::tr("Today"), {}, {}, Tone::Info});
    std::stable_sort(events.begin(), events.end(), [](const TimelineEvent &a, const TimelineEvent &b) {
        return a.when != b.when ? a.when < b.when : a.at > b.at;
    });
    return events;
}

BillTimeline::BillTimeline(QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Past and coming bills"));
    setItemDelegate(new BillEventDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const TimelineEvent &event = m_events[size_t(row(item))];
        if (event.link)
            Q_EMIT entityRequested(*event.link);
    });
}

void BillTimeline::setEvents(const std::vector<TimelineEvent> &events)
{
    m_events = events;
    const int current = currentRow();
    clear();
    for (const TimelineEvent &event : events) {
        auto *item = new QListWidgetItem(this);
        const QString day = dayText(event.at);
        item->setData(WhenRole, int(event.when));
        item->setData(WhatRole, event.what);
        item->setData(DateRole, day);
        item->setData(DetailRole, event.detail);
        item->setData(AmountRole, event.amount);
        item->setData(DotRole, int(event.tone));
        QStringList told{event.what, dayAndTimeText(event.at)};
        if (!event.amount.isEmpty())
            told.append(event.amount);
        if (!event.detail.isEmpty())
            told.append(event.detail);
        item->setData(Qt::AccessibleTextRole, told.join(QStringLiteral(", ")));
        QString tip = exactText(event.at);
        if (!event.detail.isEmpty())
            tip = event.detail + QLatin1Char('\n') + tip;
        item->setToolTip(plainToolTip(tip));
    }
    setCurrentRow(std::clamp(current, 0, std::max(0, count() - 1)));
}

} // namespace reckoner::ui
