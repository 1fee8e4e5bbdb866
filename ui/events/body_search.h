// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Looking for a text in the bodies of events: no index helps there, so it goes through the events from the newest on,
// a part at a time on a worker, says how far it looked, can be stopped, and rests after kMostBodiesLooked until one
// wants more. Keeps what was found as the rows of a list. The strip above the table. Main thread.

#include "ui/events/event_desk.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace reckoner::ui {

class PlainLabel;

inline constexpr int kBodiesAtOnce = 1000;           // some milliseconds of a worker, then it may be stopped
inline constexpr qint64 kMostBodiesLooked = 200'000; // then it asks whether to go on
inline constexpr size_t kMostBodiesFound = 5'000;    // likewise

class BodySearch : public QWidget
{
    Q_OBJECT

public:
    enum class State { Idle, Looking, Resting, Stopped, Failed, Done };
    explicit BodySearch(EventDesk &desk, QWidget *parent = nullptr);

    // Forgets what was found and begins at the newest event; query.body is the text. Empty: only forgets.
    void start(EventQuery query);
    void stop();
    void goOn();

    State state() const { return m_state; }
    bool isActive() const { return m_state != State::Idle; }
    const std::vector<EventRow> &found() const { return m_found; } // newest first
    qint64 looked() const { return m_looked; }
    QString words() const;
    QPushButton &button() { return *m_button; }

    // The found rows as the source of a list.
    EventPage page(std::optional<events::EventCursor> after, storage::PageLimit limit) const;
    std::vector<events::EventCursor> anchors(int step) const;

Q_SIGNALS:
    void foundMore(); // at most a few times a second, and when it ends

private:
    void next();
    void take(Result<BodyLook> look);
    void rest(State state);
    void tell();

    EventDesk &m_desk;
    EventQuery m_query;
    State m_state = State::Idle;
    std::vector<EventRow> m_found;
    std::optional<events::EventCursor> m_after;
    qint64 m_looked = 0, m_restAt = 0;
    size_t m_restWith = 0;
    std::optional<qint64> m_all; // how many there are to look through
    QString m_problem;
    int m_run = 0; // answers to an earlier search are dropped
    QTimer m_show;
    PlainLabel *m_words;
    QProgressBar *m_progress;
    QPushButton *m_button;
};

} // namespace reckoner::ui
