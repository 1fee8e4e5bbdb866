// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Settings: sections at the left, their contents at the right, and a bar that says what is not saved yet. What is saved
// takes effect when the console connects anew, which is offered at once; language and appearance take effect when they
// are chosen. Faults are marked at their fields, all at a time. Main thread.

#include "ui/common/page.h"
#include "ui/settings/look_section.h"
#include "ui/settings/settings_desk.h"

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace reckoner::ui {

class AccountSection;
class ContentStack;
class DatabaseSection;
class DoctorSection;
class NoticeBar;
class PlainLabel;
class ProfilesSection;
class SafetySection;

class SettingsPage : public Page
{
    Q_OBJECT

public:
    enum class Section { Account, Database, Safety, Look, Profiles, Doctor };

    SettingsPage(SettingsDesk &desk, const PageContext &context, const LookValues &look, QWidget *parent = nullptr);

    void reload() override;
    void focusFilter() override;
    void showSection(Section section);
    bool hasUnsavedEdits() const;
    bool isBusy() const; // something is being looked at or tested
    void save();
    void showAccount(config::ProviderChoice provider);
    void takeStep(doctor::NextStep step, config::ProviderChoice provider = config::ProviderChoice::Paddle);

Q_SIGNALS:
    void reconnectRequested();                    // read the settings again and open anew
    void languageChosen(const QString &language); // "de"; empty: the system's
    void schemeChosen(reckoner::ui::SchemeChoice scheme);
    void compactRowsChosen(bool compact);

private:
    QWidget *makeBody(const Clock &clock, const LookValues &look);
    QWidget *makeSaveBar();
    void connectSections();
    void fill(const SettingsFacts &facts);
    void noteEdited();
    void showSaveBar(const std::vector<config::ProfileEdit> &edits, const std::vector<config::Fault> &faults);
    void sayUnreadable(const SettingsFacts &facts);
    void confirmSetAside();
    void offerReconnect();
    std::vector<config::ProfileEdit> edits() const;

    SettingsDesk &m_desk;
    SettingsFacts m_facts;
    NoticeBar *m_notices;
    ContentStack *m_content;
    QListWidget *m_list = nullptr;
    QStackedWidget *m_sections = nullptr;
    AccountSection *m_account = nullptr;
    DatabaseSection *m_database = nullptr;
    SafetySection *m_safety = nullptr;
    LookSection *m_look = nullptr;
    ProfilesSection *m_profiles = nullptr;
    DoctorSection *m_doctor = nullptr;
    QWidget *m_saveBar = nullptr;
    PlainLabel *m_saveText = nullptr;
    QPushButton *m_save = nullptr, *m_discard = nullptr;
    bool m_filling = false, m_doctorRan = false;
};

} // namespace reckoner::ui
