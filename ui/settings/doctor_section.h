// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The checks of `reckonerctl doctor` as a list: result, what it means, and the next step as a button. Main thread.

#include "ui/settings/settings_desk.h"
#include "ui/settings/settings_section.h"

class QPushButton;

namespace reckoner::ui {

class DoctorSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit DoctorSection(SettingsDesk &desk, QWidget *parent = nullptr);
    void run();
    void focusFirst();
    int faultCount() const { return m_faults; }
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void stepRequested(reckoner::doctor::NextStep step, reckoner::config::ProviderChoice provider);
    void finished(int faults);

private:
    void show(const std::vector<doctor::Finding> &findings);
    void addRow(const doctor::Finding &finding);

    SettingsDesk &m_desk;
    QPushButton *m_run;
    PlainLabel *m_summary;
    QWidget *m_rows;
    int m_runs = 0, m_faults = 0;
    bool m_busy = false;
};

} // namespace reckoner::ui
