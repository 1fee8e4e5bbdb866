// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How synchronisation is talked about: a few words for the band, sentences for the popover and the notice. Main thread
// (translations).

#include "ui/sync/sync_desk.h"

namespace reckoner::ui {

QString backfillPartName(sync::BackfillPart part); // "subscriptions"
// "Mirror up to date 2 min ago", "Loading payments: 1,200 of about 2,300", "Synchronisation interrupted · mirror as of
// 3 h ago".
QString syncShort(const SyncStatus &status, Instant now);
// What it means and what happens next.
QString syncSentence(const SyncStatus &status, const QString &provider, Instant now);
// "1,200 of about 2,300 payments, 310 a second, 4 s left"; empty without progress.
QString progressSentence(const sync::BackfillProgress &progress);

} // namespace reckoner::ui
