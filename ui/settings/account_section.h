// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which account the profile works with: its values, which are saved with the page. Main thread.

#include "ui/settings/settings_desk.h"
#include "ui/settings/settings_section.h"

#include <QHash>

class QCheckBox;
class QLineEdit;

namespace reckoner::ui {

class Choice;
class KeyZone;
class LedgerZone;
class WebhookZone;

class AccountSection : public SettingsSection
{
    Q_OBJECT

public:
    AccountSection(SettingsDesk &desk, const Clock &clock, QWidget *parent = nullptr);

    void setFacts(const SettingsFacts &facts);
    // Writes what is entered here into values.
    void collect(ProfileValues &values) const;
    void setFaults(const QHash<QString, QString> &faultsByKey);
    void focusKey();
    void focusWebhookSecret();
    void focusFirst();
    // Asks for the keychain's password where it is locked.
    void unlock();
    void testConnection();
    bool isBusy() const;

Q_SIGNALS:
    void edited();
    void secretsChanged();
    void dialogOpened(QDialog *dialog);
    void settled(); // the secrets have been looked at

private:
    void makeAccount();
    void makeOperator();
    void noteEdited();
    void loadSecrets(secrets::Unlocking unlocking);

    SettingsDesk &m_desk;
    QCheckBox *m_enabled;
    Choice *m_environment;
    PlainLabel *m_environmentNote;
    QLineEdit *m_label, *m_apiUrl, *m_vendorId, *m_actor;
    QHash<QString, FieldRow *> m_rows; // by the profile's key
    KeyZone *m_key;
    WebhookZone *m_webhooks;
    LedgerZone *m_ledger;
    AccountId m_account; // whose secrets are shown
    int m_loads = 0;     // answers to earlier questions are dropped
    bool m_filling = false;
};

} // namespace reckoner::ui
