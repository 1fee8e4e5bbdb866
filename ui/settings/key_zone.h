// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The API key of the account: what there is, a new one, and the test of the connection. A stored key is never shown.
// Main thread.

#include "ui/common/zone.h"
#include "ui/settings/settings_desk.h"

class QDialog;
class QPushButton;

namespace reckoner::ui {

class FieldRow;
class PermissionList;
class PlainLabel;
class SecretField;
class SecretHomeChoice;
class StatusPill;

class KeyZone : public Zone
{
    Q_OBJECT

public:
    KeyZone(SettingsDesk &desk, const Clock &clock, QWidget *parent = nullptr);

    // The account that is entered at the moment, saved or not.
    void setAccount(const ProfileValues &values);
    void setSecrets(const AccountSecrets &secrets);
    void showProblem(const QString &text);
    void focusField();
    void test();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void secretsChanged();
    void unlockRequested();
    void dialogOpened(QDialog *dialog);

private:
    QWidget *makeState();
    QWidget *makeButtons();
    void judge();
    void store();
    void stored(const Result<secrets::KeychainAnswer> &answer);
    void confirmRemoval();
    void remove();

    SettingsDesk &m_desk;
    const Clock &m_clock;
    ProfileValues m_values;
    std::optional<SecretFacts> m_facts;
    StatusPill *m_pill;
    PlainLabel *m_state;
    PlainLabel *m_outcome;
    QPushButton *m_remove, *m_unlock, *m_store, *m_test;
    SecretField *m_field;
    FieldRow *m_row;
    SecretHomeChoice *m_home;
    PermissionList *m_report;
    bool m_busy = false;
    int m_tests = 0;
};

} // namespace reckoner::ui
