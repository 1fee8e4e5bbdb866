// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/environment_band.h"

#include "ui/common/plain_text.h"
#include "ui/common/theme.h"
#include "ui/common/time_text.h"

#include <QCoreApplication>
#include <QEnterEvent>
#include <QPainter>

namespace reckoner::ui {

QString safetyLevelText(SafetyLevel level)
{
    switch (level) {
    case SafetyLevel::Silent: return QCoreApplication::translate("EnvironmentBand", "no extra questions");
    case SafetyLevel::Confirm: return QCoreApplication::translate("EnvironmentBand", "confirms each change");
    case SafetyLevel::Type: return QCoreApplication::translate("EnvironmentBand", "asks for a reason and the name");
    case SafetyLevel::ReadOnly: return QCoreApplication::translate("EnvironmentBand", "read only");
    }
    Q_UNREACHABLE();
}

BandButton::BandButton(QWidget *parent) : QAbstractButton(parent)
{
    setFont(captionFont(font()));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void BandButton::setKind(BandKind kind)
{
    m_kind = kind;
    update();
}

QSize BandButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * kSpaceS, kBandHeight};
}

void BandButton::enterEvent(QEnterEvent *)
{
    update();
}

void BandButton::leaveEvent(QEvent *)
{
    update();
}

void BandButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensFor(palette());
    const QColor ink(m_kind == BandKind::Production ? t.productionText : t.sandboxText);
    painter.setPen(ink);
    QFont face = font();
    face.setUnderline(underMouse());
    painter.setFont(face);
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(ink, kFocusRing));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 4, -1, -4), kCornerRadius, kCornerRadius);
    }
}

EnvironmentBand::EnvironmentBand(QWidget *parent) : QWidget(parent), m_status(new BandButton(this))
{
    setFixedHeight(kBandHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_status, &QAbstractButton::clicked, this, &EnvironmentBand::statusRequested);
}

QSize EnvironmentBand::sizeHint() const
{
    return {400, kBandHeight};
}

void EnvironmentBand::setFacts(const EnvironmentFacts &facts, Instant now)
{
    m_kind = facts.kind;
    m_name = facts.kind == BandKind::Production ? tr("PRODUCTION") : tr("SANDBOX");
    m_middle = tr("%1 · %2 · %3", "provider, account, safety level")
                   .arg(facts.provider, harmless(facts.account, 64), safetyLevelText(facts.safety));
    QString status = tr("Mirror not complete yet");
    if (!facts.activity.isEmpty())
        status = facts.activity;
    else if (facts.syncedAt)
        status = tr("Mirror up to date %1", "relative time").arg(relativeText(*facts.syncedAt, now));
    m_status->setText(status);
    m_status->setKind(facts.kind);
    m_status->setAccessibleName(tr("Synchronisation: %1").arg(status));
    m_status->setToolTip(facts.syncedAt ? plainToolTip(exactText(*facts.syncedAt)) : QString());
    setAccessibleName(tr("Environment: %1").arg(QStringList{m_name, m_middle, status}.join(QStringLiteral(", "))));
    placeStatus();
    update();
}

void EnvironmentBand::placeStatus()
{
    const QSize size = m_status->sizeHint();
    m_status->setGeometry(width() - kSpaceS - size.width(), 0, size.width(), height());
}

void EnvironmentBand::resizeEvent(QResizeEvent *)
{
    placeStatus();
}

void EnvironmentBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensFor(palette());
    const bool production = m_kind == BandKind::Production;
    painter.fillRect(rect(), QColor(production ? t.productionBand : t.sandboxBand));
    painter.setPen(QColor(production ? t.productionText : t.sandboxText));
    QFont name = captionFont(font());
    name.setWeight(QFont::Bold);
    name.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    painter.setFont(name);
    const int nameWidth = QFontMetrics(name).horizontalAdvance(m_name);
    painter.drawText(QRect(kSpaceL, 0, nameWidth + 4, height()), Qt::AlignVCenter, m_name);
    const QFont plain = captionFont(font());
    painter.setFont(plain);
    const int left = kSpaceL + nameWidth + kSpaceM;
    const QRect middle(left, 0, m_status->x() - left - kSpaceM, height());
    painter.drawText(middle, Qt::AlignVCenter,
                     QFontMetrics(plain).elidedText(m_middle, Qt::ElideRight, middle.width()));
}

} // namespace reckoner::ui
