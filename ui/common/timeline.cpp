// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/timeline.h"

#include "ui/common/time_text.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace reckoner::ui {

static constexpr int kTimelineLine = 14, kTimelineDot = 9, kTimelineSameSpot = 24;

Timeline::Timeline(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Timeline::setMarks(std::vector<TimelineMark> marks, Instant now)
{
    std::sort(marks.begin(), marks.end(), [](const TimelineMark &a, const TimelineMark &b) { return a.at < b.at; });
    m_marks = std::move(marks);
    m_now = now;
    QStringList told;
    for (const TimelineMark &mark : m_marks)
        told.append(tr("%1: %2", "what, when").arg(mark.label, dayText(mark.at)));
    setAccessibleName(told.join(QStringLiteral("; ")));
    settle();
}

QSize Timeline::sizeHint() const
{
    const QFontMetrics metrics(captionFont(font()));
    return {360, kTimelineLine + kTimelineDot + m_levels * (2 * metrics.height() + 2) + 2};
}

std::vector<Timeline::Place> Timeline::places(int width) const
{
    const QFontMetrics metrics(captionFont(font()));
    std::vector<Place> found;
    int occupied[2] = {-1000, -1000};
    for (size_t i = 0; i < m_marks.size(); ++i) {
        const TimelineMark &mark = m_marks[i];
        QString label = mark.label;
        Tone tone = mark.tone;
        const QString day = dayText(mark.at);
        for (; i + 1 < m_marks.size() && dayText(m_marks[i + 1].at) == day &&
               position(m_marks[i + 1].at, width) - position(mark.at, width) < kTimelineSameSpot;
             ++i) {
            label = tr("%1 · %2", "two things on one day").arg(label, m_marks[i + 1].label);
            tone = m_marks[i + 1].tone;
        }
        const int wide = std::max(metrics.horizontalAdvance(label), metrics.horizontalAdvance(day)) + 2;
        const int start = std::clamp(int(position(mark.at, width)) - wide / 2, 0, std::max(0, width - wide));
        const int level = start > occupied[0] + kSpaceS ? 0 : 1;
        occupied[level] = start + wide;
        found.push_back({start, wide, level, label, day, position(mark.at, width), tone});
    }
    return found;
}

double Timeline::position(Instant at, int width) const
{
    const double left = kTimelineDot, right = width - kTimelineDot;
    const qint64 from = m_marks.front().at.micros(), span = std::max<qint64>(1, m_marks.back().at.micros() - from);
    return left + double(std::clamp<qint64>(at.micros() - from, 0, span)) / double(span) * (right - left);
}

void Timeline::settle()
{
    int levels = 1;
    for (const Place &place : places(width()))
        levels = std::max(levels, place.level + 1);
    if (std::exchange(m_levels, levels) != levels)
        updateGeometry();
    update();
}

void Timeline::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    settle();
}

void Timeline::paintEvent(QPaintEvent *)
{
    if (m_marks.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokensFor(palette());
    const QFont small = captionFont(font());
    const QFontMetrics metrics(small);
    painter.setFont(small);
    const double left = kTimelineDot;
    painter.setPen(QPen(QColor(t.control), 2));
    painter.drawLine(QPointF(left, kTimelineLine), QPointF(width() - left, kTimelineLine));
    painter.setPen(QPen(QColor(t.accent), 2));
    if (m_now > m_marks.front().at)
        painter.drawLine(QPointF(left, kTimelineLine), QPointF(position(m_now, width()), kTimelineLine));
    for (const Place &place : places(width())) {
        painter.setPen(QPen(QColor(t.surface), 2));
        painter.setBrush(toneColor(t, place.tone));
        painter.drawEllipse(QPointF(place.dot, kTimelineLine), kTimelineDot / 2.0 + 1, kTimelineDot / 2.0 + 1);
        const int top = kTimelineLine + kTimelineDot + place.level * (2 * metrics.height() + 2);
        painter.setPen(QColor(t.text));
        painter.drawText(QRect(place.start, top, place.wide, metrics.height()), Qt::AlignCenter, place.label);
        painter.setPen(QColor(t.muted));
        painter.drawText(QRect(place.start, top + metrics.height(), place.wide, metrics.height()), Qt::AlignCenter,
                         place.day);
    }
}

} // namespace reckoner::ui
