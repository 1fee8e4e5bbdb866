// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The profiles of this person: which one the next start takes, a new one, another window. Main thread.

#include "ui/settings/settings_desk.h"
#include "ui/settings/settings_section.h"

class QLineEdit;
class QPushButton;

namespace reckoner::ui {

class ProfilesSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit ProfilesSection(SettingsDesk &desk, QWidget *parent = nullptr);
    void setFacts(const SettingsFacts &facts);
    void focusFirst();

Q_SIGNALS:
    void profilesChanged();

private:
    void addRow(const QString &name, const SettingsFacts &facts);
    void judge();
    void create();
    void say(const QString &text, bool good);

    SettingsDesk &m_desk;
    QWidget *m_rows;
    QLineEdit *m_name;
    FieldRow *m_row;
    QPushButton *m_create;
    PlainLabel *m_outcome;
    QStringList m_names;
};

} // namespace reckoner::ui
