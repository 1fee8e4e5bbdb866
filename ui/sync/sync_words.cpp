// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_words.h"

#include "core/base/assert.h"
#include "ui/common/time_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace reckoner::ui {

namespace {

struct SyncWords {
    Q_DECLARE_TR_FUNCTIONS(SyncWords)
};

QString syncAmountText(const sync::BackfillProgress &progress)
{
    const QLocale locale;
    if (progress.estimatedTotal && *progress.estimatedTotal >= progress.done)
        return SyncWords::tr("%1 of about %2", "rows done, in all")
            .arg(locale.toString(progress.done), locale.toString(*progress.estimatedTotal));
    return locale.toString(progress.done);
}

QString syncAgeText(const SyncStatus &status, Instant now)
{
    return status.completeAt ? relativeText(*status.completeAt, now) : QString();
}

} // namespace

QString backfillPartName(sync::BackfillPart part)
{
    switch (part) {
    case sync::BackfillPart::Products: return SyncWords::tr("products");
    case sync::BackfillPart::Prices: return SyncWords::tr("prices");
    case sync::BackfillPart::Customers: return SyncWords::tr("customers");
    case sync::BackfillPart::Addresses: return SyncWords::tr("addresses");
    case sync::BackfillPart::Businesses: return SyncWords::tr("businesses");
    case sync::BackfillPart::Subscriptions: return SyncWords::tr("subscriptions");
    case sync::BackfillPart::Payments: return SyncWords::tr("payments");
    case sync::BackfillPart::Adjustments: return SyncWords::tr("adjustments");
    case sync::BackfillPart::CreditBalances: return SyncWords::tr("credit balances");
    }
    RK_UNREACHABLE();
}

QString progressSentence(const sync::BackfillProgress &progress)
{
    const QLocale locale;
    QStringList parts{
        SyncWords::tr("%1 %2", "count, kind").arg(syncAmountText(progress), backfillPartName(progress.part))};
    if (progress.rowsPerSecond >= 1)
        parts.append(
            SyncWords::tr("%1 a second", "rate of rows").arg(locale.toString(std::lround(progress.rowsPerSecond))));
    if (progress.timeLeft)
        parts.append(SyncWords::tr("%1 left", "a duration").arg(durationText(*progress.timeLeft)));
    return parts.join(QStringLiteral(" · "));
}

QString syncShort(const SyncStatus &status, Instant now)
{
    using Phase = SyncStatus::Phase;
    const QString age = syncAgeText(status, now);
    switch (status.phase) {
    case Phase::FirstLoad:
        return status.progress ? SyncWords::tr("Loading %1: %2", "kind, count")
                                     .arg(backfillPartName(status.progress->part), syncAmountText(*status.progress))
                               : SyncWords::tr("Loading");
    case Phase::Paused:
        return age.isEmpty() ? SyncWords::tr("Paused") : SyncWords::tr("Paused, mirror as of %1").arg(age);
    case Phase::Stopped: return SyncWords::tr("First load stopped");
    case Phase::Failed:
        return age.isEmpty() ? SyncWords::tr("Synchronisation interrupted")
                             : SyncWords::tr("Synchronisation interrupted · mirror as of %1", "relative time").arg(age);
    case Phase::Off:
        return age.isEmpty() ? SyncWords::tr("Mirror only") : SyncWords::tr("Mirror only, as of %1").arg(age);
    case Phase::Idle:
    case Phase::Reading:
        return age.isEmpty() ? SyncWords::tr("Mirror not complete yet")
                             : SyncWords::tr("Mirror up to date %1", "relative time").arg(age);
    }
    RK_UNREACHABLE();
}

QString syncSentence(const SyncStatus &status, const QString &provider, Instant now)
{
    using Phase = SyncStatus::Phase;
    const QString age = syncAgeText(status, now);
    const QString mirror = age.isEmpty()
                               ? SyncWords::tr("The mirror is not complete yet.")
                               : SyncWords::tr("The mirror is as of %1; reading it goes on as always.").arg(age);
    switch (status.phase) {
    case Phase::FirstLoad:
        return SyncWords::tr("Everything is fetched from %1 once. You can work meanwhile; what has arrived is shown.")
            .arg(provider);
    case Phase::Reading:
    case Phase::Idle:
        return age.isEmpty() ? mirror
                             : SyncWords::tr("Everything that happened at %1 is here, as of %2.").arg(provider, age);
    case Phase::Paused:
        return SyncWords::tr("Nothing is fetched from %1 until you resume.").arg(provider) + QLatin1Char(' ') + mirror;
    case Phase::Stopped:
        return SyncWords::tr("The first load was stopped. What was fetched is kept; resume goes on where it stopped.");
    case Phase::Failed:
        return (status.isOffline() ? SyncWords::tr("%1 cannot be reached. It is tried again by itself.").arg(provider)
                                   : SyncWords::tr("The mirror could not be brought up to date: %1 It is tried again "
                                                   "by itself.")
                                         .arg(status.error ? status.error->message : QString())) +
               QLatin1Char(' ') + mirror;
    case Phase::Off: return SyncWords::tr("No provider is connected in this profile.") + QLatin1Char(' ') + mirror;
    }
    RK_UNREACHABLE();
}

} // namespace reckoner::ui
