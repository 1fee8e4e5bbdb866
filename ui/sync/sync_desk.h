// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the windows know of keeping the mirror filled, and what they may ask for. It goes on whatever page is shown.
// Main thread.

#include "core/base/error.h"
#include "core/sync/backfill.h"

#include <QObject>

namespace reckoner::ui {

struct SyncStatus {
    enum class Phase {
        Off,       // no provider in this profile: the mirror is all there is
        Idle,      // waits for its next turn
        FirstLoad, // everything is fetched once
        Reading,   // the event feed is read
        Paused,    // by a person, until resumed
        Stopped,   // the first load was given up by a person; what was fetched is kept
        Failed,    // tried again at the next turn
    };
    Phase phase = Phase::Off;
    bool firstLoadComplete = false;
    std::optional<sync::BackfillProgress> progress = {}; // of the first load, also while it is paused
    std::optional<Instant> completeAt = {};              // the mirror held everything up to then
    std::optional<Error> error = {};                     // of Failed

    bool isOffline() const { return phase == Phase::Failed && error && error->kind == ErrorKind::Unreachable; }
};

class SyncDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual const SyncStatus &status() const = 0;
    virtual void syncNow() = 0;
    // Lets what is under way end soonest, and does nothing more until resume().
    virtual void pause() = 0;
    virtual void resume() = 0;
    // Gives up what is under way. The event feed is read again at its next turn; a first load waits for resume().
    virtual void cancel() = 0;

Q_SIGNALS:
    void statusChanged();
};

} // namespace reckoner::ui
