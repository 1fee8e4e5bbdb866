// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/key_zone.h"

#include "core/config/api_key.h"
#include "ui/settings/permission_list.h"
#include "ui/settings/settings_words.h"

#include <QVBoxLayout>

namespace reckoner::ui {

SecretZone::Texts KeyZone::texts(config::ProviderChoice provider)
{
    const bool stripe = provider == config::ProviderChoice::Stripe;
    return {.title = stripe ? tr("Secret key") : tr("API key"),
            .fieldName = stripe ? tr("New secret key") : tr("New API key"),
            .fieldLabel = tr("New &key"),
            .hint = stripe ? tr("From Stripe, Developers, API keys. A restricted key (rk_…) does as well.")
                           : tr("From Paddle, Developer tools, Authentication."),
            .homeName = stripe ? tr("Where to keep the secret key") : tr("Where to keep the API key"),
            .unlock = tr("&Unlock the keychain"),
            .remove = tr("&Remove key…"),
            .store = tr("&Store key"),
            .test = tr("&Test connection"),
            .missing = tr("There is no key for this account yet.")};
}

KeyZone::KeyZone(config::ProviderChoice provider, SettingsDesk &desk, const Clock &clock, QWidget *parent)
    : SecretZone(texts(provider), SecretHomeChoice::Offer::WithFile, clock, parent), m_desk(desk),
      m_report(new PermissionList(this))
{
    m_values.provider = provider;
    contents()->addWidget(m_report);
    judge();
}

void KeyZone::setAccount(const AccountValues &values)
{
    if (!(values.account() == m_values.account()) || values.apiUrl != m_values.apiUrl)
        forgetTest();
    m_values = values;
    judge();
}

SecretZone::Judgement KeyZone::judged(QByteArrayView entered) const
{
    bool early = false, good = false; // early: still being typed
    if (m_values.provider == config::ProviderChoice::Stripe) {
        const auto form = config::stripeKeyForm(entered, m_values.environment);
        early = form == config::StripeKeyForm::TooShort;
        good = form == config::StripeKeyForm::Good;
    } else {
        const auto form = config::apiKeyForm(entered, m_values.environment);
        early = form == config::ApiKeyForm::TooShort;
        good = form == config::ApiKeyForm::Good || form == config::ApiKeyForm::Older;
    }
    return {good, early ? QString() : keyFormText(entered, m_values)};
}

SecretZone::Removal KeyZone::removal() const
{
    return {tr("Remove the API key?"),
            tr("Reckoner forgets the key of %1 and can then only show the mirror. The key itself stays valid: revoke "
               "it in %2 if somebody else may have it.",
               "an account, a provider")
                .arg(m_values.account().toString(), m_values.providerName()),
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
    doctor::ConnectionQuestion question{m_values.environment, m_values.label, m_values.apiUrl, std::move(entered),
                                        m_values.provider};
    m_report->showTesting(m_values.provider);
    const int number = ++m_tests;
    m_desk.testConnection(std::move(question)).then(this, [this, number](Result<doctor::KeyReport> &&report) {
        tested();
        if (number != m_tests)
            return;
        if (report)
            m_report->showReport(*report);
        else
            m_report->showFailure(report.error(), m_values.provider);
    });
}

void KeyZone::forgetTest()
{
    m_report->clear();
    ++m_tests; // an answer about another account would be shown as one about this
}

} // namespace reckoner::ui
