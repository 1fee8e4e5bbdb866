// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/environment_band.h"

#include "ui/common/plain_text.h"
#include "ui/common/theme.h"
#include "ui/common/time_text.h"

#include <QCoreApplication>
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

EnvironmentBand::EnvironmentBand(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(kBandHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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
    if (!facts.activity.isEmpty() && facts.syncedAt)
        m_right = tr("%1 · mirror as of %2", "activity, relative time")
                      .arg(facts.activity, relativeText(*facts.syncedAt, now));
    else if (!facts.activity.isEmpty())
        m_right = facts.activity;
    else if (facts.syncedAt)
        m_right = tr("Mirror up to date %1", "relative time").arg(relativeText(*facts.syncedAt, now));
    else
        m_right = tr("Mirror not complete yet");
    setAccessibleName(tr("Environment: %1").arg(QStringList{m_name, m_middle, m_right}.join(QStringLiteral(", "))));
    setToolTip(facts.syncedAt ? plainToolTip(exactText(*facts.syncedAt)) : QString());
    update();
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
    const QFontMetrics metrics(plain);
    painter.setFont(plain);
    const int right = metrics.horizontalAdvance(m_right);
    painter.drawText(QRect(width() - kSpaceL - right, 0, right + 2, height()), Qt::AlignVCenter, m_right);
    const QRect middle(kSpaceL + nameWidth + kSpaceM, 0, width() - right - nameWidth - 2 * kSpaceL - 2 * kSpaceM,
                       height());
    painter.drawText(middle, Qt::AlignVCenter, metrics.elidedText(m_middle, Qt::ElideRight, middle.width()));
}

} // namespace reckoner::ui
