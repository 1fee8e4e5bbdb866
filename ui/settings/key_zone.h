// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The API key of an account, with the test of the connection and what the key may read. Main thread.

#include "ui/settings/secret_zone.h"

namespace reckoner::ui {

class PermissionList;

class KeyZone final : public SecretZone
{
    Q_OBJECT

public:
    KeyZone(config::ProviderChoice provider, SettingsDesk &desk, const Clock &clock, QWidget *parent = nullptr);

    // The account that is entered at the moment, saved or not.
    void setAccount(const AccountValues &values);
    void setSecrets(const AccountSecrets &secrets) { setFacts(secrets.apiKey, secrets, secrets.fault); }

private:
    static Texts texts(config::ProviderChoice provider);
    Judgement judged(QByteArrayView entered) const override;
    Removal removal() const override;
    Task<secrets::KeychainAnswer> storeSecret(SecretBytes secret, SecretHome home) override;
    Task<secrets::KeychainAnswer> removeSecret(SecretHome home) override;
    void startTest(SecretBytes entered) override;
    void forgetTest() override;

    SettingsDesk &m_desk;
    AccountValues m_values;
    PermissionList *m_report;
    int m_tests = 0;
};

} // namespace reckoner::ui
