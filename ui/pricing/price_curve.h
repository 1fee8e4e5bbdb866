// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What 1 000 credits cost, by how many are bought, for each plan; on the scale of the slider below. A line for each
// plan (told apart by its dashes and its name, not only by colour) and a mark at the chosen amount. Main thread.

#include "core/pricing/quote.h"
#include "ui/pricing/credit_scale.h"

#include <QWidget>

namespace reckoner::ui {

class PriceCurve : public QWidget
{
    Q_OBJECT

public:
    explicit PriceCurve(QWidget *parent = nullptr);
    void setList(const pricing::PriceList &list);
    void setChosen(pricing::Plan plan, qint64 credits);
    QSize sizeHint() const override { return {360, 200}; }
    QSize minimumSizeHint() const override { return {200, 140}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Point {
        double place = 0; // of the scale
        double price = 0; // of 1 000 credits in a month, in minor units
    };
    struct Curve {
        pricing::Plan plan;
        std::vector<Point> points; // gaps end a piece: price < 0
    };
    static std::optional<double> priceOf(const pricing::PriceList &list, pricing::Plan plan, qint64 credits);
    void paintGrid(QPainter &painter, const QRectF &area) const;
    void paintPrices(QPainter &painter, const QRectF &area) const;
    void paintCurve(QPainter &painter, const QRectF &area, const Curve &curve) const;
    void paintLegend(QPainter &painter, const QRectF &area) const;
    QPointF at(const QRectF &area, const Point &point) const;

    pricing::PriceList m_list;
    CreditScale m_scale;
    std::vector<Curve> m_curves;
    double m_top = 1; // the dearest
    pricing::Plan m_plan = pricing::Plan::PayAsYouGo;
    qint64 m_credits = 0;
};

QString planTitle(pricing::Plan plan); // "Pay as you go"

} // namespace reckoner::ui
