// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which accounts the profile works with, one in view at a time, and what they share: the credit ledger that is told,
// and who one is. Main thread.

#include "ui/settings/settings_desk.h"
#include "ui/settings/settings_section.h"

#include <QHash>

#include <array>

class QDialog;
class QLineEdit;
class QTabBar;

namespace reckoner::ui {

class AccountPart;
class LedgerZone;

class AccountSection : public SettingsSection
{
    Q_OBJECT

public:
    AccountSection(SettingsDesk &desk, const Clock &clock, QWidget *parent = nullptr);

    void setFacts(const SettingsFacts &facts);
    // Writes what is entered here into values.
    void collect(ProfileValues &values) const;
    void setFaults(const QHash<QString, QString> &faultsByKey);
    void showAccount(config::ProviderChoice provider);
    // Of the account in view.
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
    void makeTabs();
    void makeParts(const Clock &clock);
    void makeOperator();
    void noteEdited();
    AccountPart &part(config::ProviderChoice provider) const { return *m_parts[size_t(provider)]; }
    AccountPart &shown() const;

    SettingsDesk &m_desk;
    QTabBar *m_tabs = nullptr;              // one for each provider, in the order of ProviderChoice
    std::array<AccountPart *, 2> m_parts{}; // likewise
    QLineEdit *m_actor = nullptr;
    FieldRow *m_actorRow = nullptr;
    LedgerZone *m_ledger = nullptr;
    bool m_filling = false, m_wasShown = false;
};

} // namespace reckoner::ui
