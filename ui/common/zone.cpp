// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/zone.h"

#include "ui/common/plain_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace reckoner::ui {

Zone::Zone(const QString &heading, QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceM);
    m_layout->setSpacing(kSpaceS);
    m_layout->addWidget(headingLabel(heading, this));
    setAccessibleName(heading);
}

void Zone::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokensFor(palette());
    painter.setPen(QColor(t.line));
    painter.setBrush(QColor(t.surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCornerRadius, kCornerRadius);
}

} // namespace reckoner::ui
