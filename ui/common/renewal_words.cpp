// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/renewal_words.h"

#include "core/base/result.h"

#include <QCoreApplication>
#include <QLocale>

namespace reckoner::ui {

namespace {

struct RenewalWords {
    Q_DECLARE_TR_FUNCTIONS(reckoner::ui::RenewalWords)
};

QString quietText(Micros quiet)
{
    const int minutes = int(std::chrono::duration_cast<std::chrono::minutes>(quiet).count());
    if (minutes < 120)
        return RenewalWords::tr("%Ln min", nullptr, minutes);
    return minutes < 48 * 60 ? RenewalWords::tr("%Ln hour(s)", nullptr, minutes / 60)
                             : RenewalWords::tr("%Ln day(s)", nullptr, minutes / (24 * 60));
}

} // namespace

QString renewalGapText(const sync::RenewalGap &gap)
{
    switch (gap.state) {
    case sync::RenewalState::Fine: return {};
    case sync::RenewalState::Silent:
        return RenewalWords::tr("No renewals for %1, %Ln expected.", "how long", gap.missing).arg(quietText(gap.quiet));
    case sync::RenewalState::Losing:
        return RenewalWords::tr("%Ln renewal(s) were due and have not been heard of, while %1 others were.", "number",
                                gap.missing)
            .arg(QLocale().toString(gap.seen));
    }
    RK_UNREACHABLE();
}

} // namespace reckoner::ui
