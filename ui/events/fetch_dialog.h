// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Fetching events that no webhook brought, from the provider's feed, and the proof of what has been covered: each
// reading with where it began and ended, its pages and counts, and whether it joins the one before. Main thread; opened
// with open().

#include "core/base/clock.h"
#include "ui/events/event_desk.h"
#include "ui/events/event_dialog.h"

class QProgressBar;
class QTableWidget;

namespace reckoner::ui {

class PlainLabel;

// Whether a reading joins the one before it: ids of the feed grow, and it must begin no later than that one ended.
enum class Joint { First, Joined, Gap };
Joint jointOf(const events::Coverage &reading, const events::Coverage *before);

class FetchDialog final : public EventDialog
{
    Q_OBJECT

public:
    FetchDialog(EventDesk &desk, const Clock &clock, QWidget *parent = nullptr);
    void reject() override;
    QTableWidget &readings() { return *m_table; }
    QString summary() const;

Q_SIGNALS:
    void fetched();

private:
    enum class Column { When, Result, Covers, Pages, Events, New, Known, Quarantined, Joins, Count };
    void build();
    void load();
    void fetch();
    void showProgress(const events::Coverage &coverage);
    void fill();
    void fillRow(int row, const events::Coverage &reading, Joint joint);
    void sync();

    EventDesk &m_desk;
    const Clock &m_clock;
    PlainLabel *m_summary = nullptr;
    QProgressBar *m_progress = nullptr;
    QTableWidget *m_table = nullptr;
    std::vector<events::Coverage> m_readings; // newest first
    std::optional<Task<void>> m_fetching;
    bool m_stopping = false;
};

} // namespace reckoner::ui
