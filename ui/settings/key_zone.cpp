// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/key_zone.h"

#include "core/config/api_key.h"
#include "ui/settings/permission_list.h"
#include "ui/settings/settings_words.h"

#include <QVBoxLayout>

namespace reckoner::ui {

KeyZone::KeyZone(SettingsDesk &desk, const Clock &clock, QWidget *parent)
    : SecretZone({.title = tr("API key"),
                  .fieldName = tr("New API key"),
                  .fieldLabel = tr("New &key"),
                  .hint = tr("From Paddle, Developer tools, Authentication."),
                  .homeName = tr("Where to keep the API key"),
                  .unlock = tr("&Unlock the keychain"),
                  .remove = tr("&Remove key…"),
                  .store = tr("&Store key"),
                  .test = tr("&Test connection"),
                  .missing = tr("There is no key for this account yet.")},
                 SecretHomeChoice::Offer::WithFile, clock, parent),
      m_desk(desk), m_report(new PermissionList(this))
{
    contents()->addWidget(m_report);
    judge();
}

void KeyZone::setAccount(const ProfileValues &values)
{
    if (!(values.account() == m_values.account()) || values.apiUrl != m_values.apiUrl)
        forgetTest();
    m_values = values;
    judge();
}

SecretZone::Judgement KeyZone::judged(QByteArrayView entered) const
{
    const auto form = config::apiKeyForm(entered, m_values.environment);
    const bool early = form == config::ApiKeyForm::TooShort; // still being typed
    return {form == config::ApiKeyForm::Good || form == config::ApiKeyForm::Older,
            early ? QString() : keyFormText(entered, m_values.environment)};
}

SecretZone::Removal KeyZone::removal() const
{
    return {
        tr("Remove the API key?"),
        tr("Reckoner forgets the key of %1 and can then only show the mirror. The key itself stays valid: revoke it "
           "in Paddle if somebody else may have it.")
            .arg(m_values.account().toString()),
        tr("&Remove the key")};
}

Task<secrets::KeychainAnswer> KeyZone::storeSecret(SecretBytes secret, SecretHome home)
{
    return m_desk.storeApiKey(m_values.account(), std::move(secret), home);
}

Task<secrets::KeychainAnswer> KeyZone::removeSecret(SecretHome home)
{
    return m_desk.removeApiKey(m_values.account(), home);
}

void KeyZone::startTest(SecretBytes entered)
{
    doctor::ConnectionQuestion question{m_values.environment, m_values.label, m_values.apiUrl, std::move(entered)};
    m_report->showTesting();
    const int number = ++m_tests;
    m_desk.testConnection(std::move(question)).then(this, [this, number](Result<doctor::KeyReport> &&report) {
        tested();
        if (number != m_tests)
            return;
        if (report)
            m_report->showReport(*report);
        else
            m_report->showFailure(report.error());
    });
}

void KeyZone::forgetTest()
{
    m_report->clear();
    ++m_tests; // an answer about another account would be shown as one about this
}

} // namespace reckoner::ui
