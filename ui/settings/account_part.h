// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One account of the profile: its values, which are saved with the page, and its secrets, which are stored at once.
// Main thread.

#include "ui/settings/settings_desk.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QDialog;
class QLineEdit;

namespace reckoner::ui {

class Choice;
class FieldRow;
class KeyZone;
class PlainLabel;
class WebhookZone;
class Zone;

class AccountPart : public QWidget
{
    Q_OBJECT

public:
    AccountPart(config::ProviderChoice provider, SettingsDesk &desk, const Clock &clock, QWidget *parent = nullptr);

    void setFacts(const SettingsFacts &facts, const AccountValues &values);
    // What is entered here.
    AccountValues values() const;
    void setFaults(const QHash<QString, QString> &faultsByKey);
    // Asks for the keychain's password where it is locked and the caller lets it.
    void loadSecrets(secrets::Unlocking unlocking);
    KeyZone &key() { return *m_key; }
    WebhookZone &webhooks() { return *m_webhooks; }
    void focusFirst();

Q_SIGNALS:
    void edited();
    void secretsChanged();
    void dialogOpened(QDialog *dialog);
    void secretsFound(const reckoner::ui::AccountSecrets &secrets);
    void settled(); // the secrets have been looked at

private:
    Zone *makeAccount();
    void addField(Zone *zone, const char *name, FieldRow *row, QLineEdit *line);
    void noteEdited();

    SettingsDesk &m_desk;
    const AccountValues m_named; // says whose account this is
    QCheckBox *m_enabled = nullptr;
    Choice *m_environment = nullptr;
    PlainLabel *m_environmentNote = nullptr;
    QLineEdit *m_label = nullptr, *m_apiUrl = nullptr;
    QLineEdit *m_vendorId = nullptr;   // Paddle's alone
    QHash<QString, FieldRow *> m_rows; // by the profile's key
    KeyZone *m_key;
    WebhookZone *m_webhooks;
    AccountId m_account; // whose secrets are shown
    int m_loads = 0;     // answers to earlier questions are dropped
    bool m_filling = false;
};

} // namespace reckoner::ui
