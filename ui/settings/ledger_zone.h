// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The admin key of the external credit ledger that the profile names. Hidden where it names none. Main thread.

#include "ui/settings/secret_zone.h"

namespace reckoner::ui {

class LedgerZone final : public SecretZone
{
    Q_OBJECT

public:
    LedgerZone(SettingsDesk &desk, const Clock &clock, QWidget *parent = nullptr);

    // Empty: no ledger is told of credits.
    void setLedger(const QString &url);
    void setAccount(const AccountId &account);
    void setSecrets(const AccountSecrets &secrets) { setFacts(secrets.ledgerKey, secrets, secrets.ledgerFault); }

private:
    Judgement judged(QByteArrayView entered) const override;
    Removal removal() const override;
    Task<secrets::KeychainAnswer> storeSecret(SecretBytes secret, SecretHome home) override;
    Task<secrets::KeychainAnswer> removeSecret(SecretHome home) override;
    void startTest(SecretBytes entered) override;
    void forgetTest() override;

    SettingsDesk &m_desk;
    AccountId m_account;
    PlainLabel *m_address;
    int m_tests = 0;
};

} // namespace reckoner::ui
