// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Replaying stored events against our own projector: how many, what would change (a dry run that begins by itself),
// then the replay at a pace, with progress, which can be stopped and gone on with, and a result per event. Works in
// batches, each of which is all or nothing and leaves its own audit entry. Sends nothing to anybody. Main thread;
// opened with open().

#include "ui/common/environment_band.h"
#include "ui/events/event_desk.h"
#include "ui/events/event_run_dialog.h"

#include <QTimer>

namespace reckoner::ui {

class DataTable;
class FieldChanges;
class ReplayResults;

// More are replayed a part at a time.
inline constexpr int kMostReplayedAtOnce = 50'000;
inline constexpr int kReplayBatch = 200; // short enough to stop soon and not to hold up what comes in

class ReplayDialog final : public EventRunDialog
{
    Q_OBJECT

public:
    struct Choice {
        std::vector<EventId> ids; // empty: all that the query finds
        EventQuery query = {};
    };
    ReplayDialog(EventDesk &desk, Choice choice, SafetyLevel safety, QWidget *parent = nullptr);
    void reject() override;

    ReplayResults &results() { return *m_results; }
    bool isRunning() const
    {
        return m_phase == Phase::Counting || m_phase == Phase::Trying || m_phase == Phase::Applying;
    }

Q_SIGNALS:
    void replayed(); // the replay has ended, whole or in part

private:
    enum class Phase { Counting, Trying, Tried, Applying, Done };
    void build();
    void showEffectOf(int row);
    void count();
    void begin(Phase phase);
    void goOn();
    bool canGoOn() const;
    void nextBatch();
    void take(Result<sync::ReplayReport> report);
    void end(Phase phase);
    void fail(const Error &error);
    void sync();
    QString summary() const;

    EventDesk &m_desk;
    Choice m_choice;
    SafetyLevel m_safety;
    ReplayResults *m_results;
    DataTable *m_table = nullptr;
    FieldChanges *m_effect = nullptr;
    Phase m_phase = Phase::Counting;
    Phase m_endedIn = Phase::Counting; // Trying or Applying, when it is done before its end
    QTimer m_wait;                     // for the pace
    size_t m_next = 0;                 // of the events to run
    bool m_stopping = false;
    bool m_more = false; // the query finds more than can be replayed at once
};

} // namespace reckoner::ui
