// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How much the console asks before a change is sent, for each environment. Main thread.

#include "ui/settings/settings_desk.h"
#include "ui/settings/settings_section.h"

namespace reckoner::ui {

class Choice;

class SafetySection : public SettingsSection
{
    Q_OBJECT

public:
    explicit SafetySection(QWidget *parent = nullptr);
    void setFacts(const SettingsFacts &facts);
    void collect(ProfileValues &values) const;
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    Choice *addLevels(const QString &heading, const QString &explanation);
    Choice *m_sandbox, *m_production;
};

} // namespace reckoner::ui
