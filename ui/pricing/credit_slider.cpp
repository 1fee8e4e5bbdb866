// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pricing/credit_slider.h"
#include "ui/common/credits_text.h"

#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace reckoner::ui {

namespace {

constexpr int kThumbRadius = 8, kGroove = 4, kTickHeight = 6, kLabelGap = 10;

} // namespace

CreditSlider::CreditSlider(QWidget *parent) : QAbstractSlider(parent)
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Credits"));
    connect(this, &QAbstractSlider::valueChanged, this, [this] { Q_EMIT creditsChanged(credits()); });
}

void CreditSlider::setScale(const CreditScale &scale)
{
    const qint64 before = credits();
    m_scale = scale;
    const QSignalBlocker quiet(this); // the same credits may be another step
    setRange(0, std::max(0, scale.steps()));
    setSingleStep(1);
    setValue(scale.stepOf(before));
    setEnabled(!scale.isEmpty());
    update();
}

int CreditSlider::sideRoom(const QWidget *widget)
{
    return std::max(kThumbRadius + kFocusRing,
                    widget->fontMetrics().horizontalAdvance(creditsText(1'000'000)) / 2 + kSpaceXs);
}

int CreditSlider::xOf(qint64 credits) const
{
    const int room = sideRoom(this);
    return room + int(std::lround(m_scale.placeOf(credits) * (width() - 2 * room)));
}

QSize CreditSlider::sizeHint() const
{
    return {360, 2 * kThumbRadius + 2 * kFocusRing + kTickHeight + kSpaceXs + fontMetrics().height() + kSpaceXs};
}

QSize CreditSlider::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void CreditSlider::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int room = sideRoom(this), y = kThumbRadius + kFocusRing;
    const QRectF groove(room, y - kGroove / 2.0, width() - 2 * room, kGroove);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgb(tokens.control));
    painter.drawRoundedRect(groove, kGroove / 2.0, kGroove / 2.0);
    const int thumb = xOf(credits());
    painter.setBrush(QColor::fromRgb(isEnabled() ? tokens.accent : tokens.muted));
    painter.drawRoundedRect(QRectF(groove.left(), groove.top(), thumb - groove.left(), kGroove), 2, 2);
    int free = -1; // labels do not touch each other; the last one stands in any case
    const std::vector<qint64> ticks = m_scale.ticks();
    const auto labelOf = [](qint64 tick) { return creditsText(tick); };
    const auto halfOf = [&](qint64 tick) { return fontMetrics().horizontalAdvance(labelOf(tick)) / 2; };
    const int lastStart = ticks.empty() ? 0 : xOf(ticks.back()) - halfOf(ticks.back());
    for (const qint64 tick : ticks) {
        const int x = xOf(tick);
        painter.setPen(QPen(QColor::fromRgb(tokens.muted), 1));
        painter.drawLine(QPointF(x + 0.5, y + kThumbRadius), QPointF(x + 0.5, y + kThumbRadius + kTickHeight));
        const int half = halfOf(tick);
        const bool last = tick == ticks.back();
        if (!last && (x - half <= free || x + half + kLabelGap > lastStart))
            continue;
        free = x + half + kLabelGap;
        painter.drawText(
            QRect(x - half - 1, y + kThumbRadius + kTickHeight + kSpaceXs, 2 * half + 2, fontMetrics().height()),
            Qt::AlignCenter, labelOf(tick));
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(QColor::fromRgb(tokens.accent), kFocusRing));
        painter.drawEllipse(QPointF(thumb, y), kThumbRadius, kThumbRadius);
    }
    painter.setPen(QPen(QColor::fromRgb(isEnabled() ? tokens.accent : tokens.muted), 2));
    painter.setBrush(QColor::fromRgb(tokens.surface));
    painter.drawEllipse(QPointF(thumb, y), kThumbRadius - 2, kThumbRadius - 2);
}

void CreditSlider::moveTo(int x)
{
    const int room = sideRoom(this);
    setValue(m_scale.stepAt(double(x - room) / std::max(1, width() - 2 * room)));
}

void CreditSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(true);
    moveTo(int(event->position().x()));
}

void CreditSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        moveTo(int(event->position().x()));
}

void CreditSlider::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
}

void CreditSlider::toTick(int direction)
{
    const std::vector<qint64> ticks = m_scale.ticks();
    const qint64 now = credits();
    if (direction > 0) {
        const auto next = std::upper_bound(ticks.begin(), ticks.end(), now);
        if (next != ticks.end())
            setCredits(*next);
        return;
    }
    const auto here = std::lower_bound(ticks.begin(), ticks.end(), now);
    if (here != ticks.begin())
        setCredits(*std::prev(here));
}

void CreditSlider::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageUp)
        toTick(1);
    else if (event->key() == Qt::Key_PageDown)
        toTick(-1);
    else
        QAbstractSlider::keyPressEvent(event);
}

} // namespace reckoner::ui
