// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The webhook secrets of an account: several while one is replaced by the next. A stored one is never shown. Main
// thread.

#include "ui/common/zone.h"
#include "ui/settings/settings_desk.h"

class QComboBox;
class QDialog;
class QPushButton;

namespace reckoner::ui {

class FieldRow;
class PlainLabel;
class SecretField;
class SecretHomeChoice;

class WebhookZone : public Zone
{
    Q_OBJECT

public:
    WebhookZone(config::ProviderChoice provider, SettingsDesk &desk, const Clock &clock, QWidget *parent = nullptr);
    void setAccount(const AccountId &account) { m_account = account; }
    void setSecrets(const AccountSecrets &secrets);
    void focusField();

Q_SIGNALS:
    void secretsChanged();
    void dialogOpened(QDialog *dialog);

private:
    void addRow(const SecretFacts &facts, int index);
    void judge();
    void add();
    void confirmRemoval(int index, const QString &which);
    void finish(const Result<secrets::KeychainAnswer> &answer, const QString &failed);

    const config::ProviderChoice m_provider;
    SettingsDesk &m_desk;
    const Clock &m_clock;
    AccountId m_account;
    QWidget *m_rows;
    SecretField *m_field;
    FieldRow *m_row;
    QComboBox *m_until;
    SecretHomeChoice *m_home;
    QPushButton *m_add;
    PlainLabel *m_outcome;
};

} // namespace reckoner::ui
