// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/credits_text.h"

#include <QLocale>

namespace reckoner::ui {

QString creditsText(qint64 credits)
{
    return QLocale().toString(credits);
}

QString signedCreditsText(qint64 credits)
{
    if (credits == 0)
        return creditsText(0);
    const QString size = creditsText(credits < 0 ? -credits : credits);
    return (credits < 0 ? QString(QChar(0x2212)) : QStringLiteral("+")) + size;
}

} // namespace reckoner::ui
