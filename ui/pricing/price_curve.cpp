// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pricing/price_curve.h"

#include "ui/common/money_text.h"
#include "ui/common/theme.h"
#include "ui/pricing/credit_slider.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace reckoner::ui {

using pricing::Plan;

namespace {

constexpr int kCurvePoints = 240; // closer than a pixel is not seen
constexpr int kGridLines = 3;

struct CurveLook {
    Tone tone;
    Qt::PenStyle style;
};

CurveLook lookOf(Plan plan)
{
    switch (plan) {
    case Plan::PayAsYouGo: return {Tone::Info, Qt::SolidLine};
    case Plan::Month: return {Tone::Warn, Qt::DashLine};
    case Plan::Year: return {Tone::Ok, Qt::DotLine};
    }
    RK_UNREACHABLE();
}

} // namespace

QString planTitle(Plan plan)
{
    switch (plan) {
    case Plan::PayAsYouGo: return PriceCurve::tr("Pay as you go");
    case Plan::Month: return PriceCurve::tr("Monthly");
    case Plan::Year: return PriceCurve::tr("Annual");
    }
    RK_UNREACHABLE();
}

PriceCurve::PriceCurve(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Price of 1,000 credits by the amount that is bought"));
}

std::optional<double> PriceCurve::priceOf(const pricing::PriceList &list, Plan plan, qint64 credits)
{
    pricing::PriceList any = list;
    any.unitCredits = 1; // a curve has no gaps where there is no whole quantity
    const auto made = pricing::quote(any, {plan, credits});
    if (!made)
        return std::nullopt;
    return double(made->total.minor()) * 1000 / double(made->grantedCredits);
}

void PriceCurve::setList(const pricing::PriceList &list)
{
    m_list = list;
    m_scale = CreditScale(list);
    m_curves.clear();
    m_top = 1;
    for (const Plan plan : pricing::kPlans) {
        Curve curve{plan, {}};
        for (int i = 0; i <= kCurvePoints && !m_scale.isEmpty(); ++i) {
            const qint64 credits = m_scale.creditsOf(m_scale.stepAt(double(i) / kCurvePoints));
            const auto price = priceOf(list, plan, credits);
            curve.points.push_back({m_scale.placeOf(credits), price.value_or(-1)});
            m_top = std::max(m_top, price.value_or(0));
        }
        m_curves.push_back(std::move(curve));
    }
    update();
}

void PriceCurve::setChosen(Plan plan, qint64 credits)
{
    m_plan = plan;
    m_credits = credits;
    update();
}

QPointF PriceCurve::at(const QRectF &area, const Point &point) const
{
    return {area.left() + point.place * area.width(), area.bottom() - point.price / (m_top * 1.1) * area.height()};
}

void PriceCurve::paintGrid(QPainter &painter, const QRectF &area) const
{
    const Tokens &tokens = tokensFor(palette());
    for (int i = 0; i <= kGridLines; ++i) {
        const double price = m_top * 1.1 * i / kGridLines;
        const double y = std::round(at(area, {0, price}).y()) + 0.5;
        painter.setPen(QPen(QColor::fromRgb(tokens.line), 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
}

// Above the curves, each on a piece of ground of its own.
void PriceCurve::paintPrices(QPainter &painter, const QRectF &area) const
{
    const Tokens &tokens = tokensFor(palette());
    for (int i = 1; i <= kGridLines && !m_list.currency.isEmpty(); ++i) {
        const double price = m_top * 1.1 * i / kGridLines;
        const QString text = moneyText(Money(qint64(std::llround(price)), m_list.currency));
        const QRectF ground(area.left(), at(area, {0, price}).y() - fontMetrics().height() - 1,
                            fontMetrics().horizontalAdvance(text) + kSpaceXs, fontMetrics().height());
        painter.fillRect(ground, palette().color(QPalette::Window));
        painter.setPen(QColor::fromRgb(tokens.muted));
        painter.drawText(ground, Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

void PriceCurve::paintCurve(QPainter &painter, const QRectF &area, const Curve &curve) const
{
    const Tokens &tokens = tokensFor(palette());
    const CurveLook look = lookOf(curve.plan);
    QPainterPath path;
    bool drawing = false;
    for (const Point &point : curve.points) {
        if (point.price < 0) {
            drawing = false;
            continue;
        }
        if (drawing)
            path.lineTo(at(area, point));
        else
            path.moveTo(at(area, point));
        drawing = true;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(toneColor(tokens, look.tone), curve.plan == m_plan ? 2.5 : 1.5, look.style));
    painter.drawPath(path);
    const auto price = curve.plan == m_plan ? priceOf(m_list, m_plan, m_credits) : std::nullopt;
    if (!price)
        return;
    const QPointF mark = at(area, {m_scale.placeOf(m_credits), *price});
    painter.setPen(QPen(QColor::fromRgb(tokens.control), 1));
    painter.drawLine(QPointF(mark.x(), area.top()), QPointF(mark.x(), area.bottom()));
    painter.setPen(QPen(toneColor(tokens, look.tone), 2));
    painter.setBrush(QColor::fromRgb(tokens.surface));
    painter.drawEllipse(mark, 5, 5);
}

void PriceCurve::paintLegend(QPainter &painter, const QRectF &area) const
{
    const Tokens &tokens = tokensFor(palette());
    constexpr int kSample = 24;
    double x = area.right();
    for (auto plan = pricing::kPlans.rbegin(); plan != pricing::kPlans.rend(); ++plan) {
        const QString text = planTitle(*plan);
        const int wide = fontMetrics().horizontalAdvance(text);
        x -= wide;
        painter.setPen(QColor::fromRgb(tokens.text));
        painter.drawText(QPointF(x, area.top() - kSpaceS), text);
        x -= kSample + kSpaceXs;
        painter.setPen(QPen(toneColor(tokens, lookOf(*plan).tone), 2, lookOf(*plan).style));
        const double y = area.top() - kSpaceS - fontMetrics().xHeight() / 2.0;
        painter.drawLine(QPointF(x, y), QPointF(x + kSample, y));
        x -= kSpaceM;
    }
}

void PriceCurve::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int room = CreditSlider::sideRoom(this);
    const QRectF area = QRectF(rect()).adjusted(room, fontMetrics().height() + kSpaceM, -room, -kSpaceXs);
    paintLegend(painter, area);
    paintGrid(painter, area);
    for (const Curve &curve : m_curves)
        if (curve.plan != m_plan)
            paintCurve(painter, area, curve);
    for (const Curve &curve : m_curves)
        if (curve.plan == m_plan)
            paintCurve(painter, area, curve);
    paintPrices(painter, area);
}

} // namespace reckoner::ui
