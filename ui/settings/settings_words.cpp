// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_words.h"

#include "core/config/api_key.h"
#include "ui/common/time_text.h"

#include <QCoreApplication>

namespace reckoner::ui {

namespace {

class SettingsWords
{
    Q_DECLARE_TR_FUNCTIONS(SettingsWords)
};

} // namespace

Pill gradePill(doctor::Grade grade)
{
    switch (grade) {
    case doctor::Grade::Good: return {Tone::Ok, SettingsWords::tr("Good")};
    case doctor::Grade::Remark: return {Tone::Info, SettingsWords::tr("Note")};
    case doctor::Grade::Bad: return {Tone::Bad, SettingsWords::tr("Fault")};
    }
    RK_UNREACHABLE();
}

Pill abilityPill(doctor::Ability ability)
{
    switch (ability) {
    case doctor::Ability::Allowed: return {Tone::Ok, SettingsWords::tr("Allowed")};
    case doctor::Ability::Forbidden: return {Tone::Warn, SettingsWords::tr("Not allowed")};
    case doctor::Ability::Unknown: return {Tone::Idle, SettingsWords::tr("Not known")};
    }
    RK_UNREACHABLE();
}

QString checkText(doctor::Check check)
{
    switch (check) {
    case doctor::Check::Profile: return SettingsWords::tr("Profile");
    case doctor::Check::ApiKey: return SettingsWords::tr("API key");
    case doctor::Check::WebhookSecrets: return SettingsWords::tr("Webhook secrets");
    case doctor::Check::Keychain: return SettingsWords::tr("Keychain");
    case doctor::Check::Database: return SettingsWords::tr("Database");
    case doctor::Check::Schema: return SettingsWords::tr("Schema");
    case doctor::Check::Provider: return SettingsWords::tr("Connection");
    case doctor::Check::Permissions: return SettingsWords::tr("Permissions");
    case doctor::Check::Credits: return SettingsWords::tr("Credits");
    }
    RK_UNREACHABLE();
}

QString checkMeaning(doctor::Check check, config::ProviderChoice provider)
{
    const QString name = AccountValues{.provider = provider}.providerName();
    switch (check) {
    case doctor::Check::Profile: return SettingsWords::tr("Which account Reckoner works with, and who says so.");
    case doctor::Check::ApiKey:
        return SettingsWords::tr("Without a key nothing can be fetched or changed at %1.", "a provider").arg(name);
    case doctor::Check::WebhookSecrets:
        return SettingsWords::tr("With them a server checks that a webhook really comes from %1.", "a provider")
            .arg(name);
    case doctor::Check::Keychain: return SettingsWords::tr("Where this session can keep secrets.");
    case doctor::Check::Database: return SettingsWords::tr("Where the mirror, the events and the operations are kept.");
    case doctor::Check::Schema: return SettingsWords::tr("Whether the database fits this version of Reckoner.");
    case doctor::Check::Provider:
        return SettingsWords::tr("Whether %1 can be reached and accepts the key.", "a provider").arg(name);
    case doctor::Check::Permissions: return SettingsWords::tr("What the key may read.");
    case doctor::Check::Credits: return SettingsWords::tr("Whether credits are granted and the ledger is told.");
    }
    RK_UNREACHABLE();
}

QString nextStepText(doctor::NextStep step)
{
    switch (step) {
    case doctor::NextStep::None: return {};
    case doctor::NextStep::EditProfile: return SettingsWords::tr("Correct it");
    case doctor::NextStep::EnterApiKey: return SettingsWords::tr("Enter the key");
    case doctor::NextStep::EnterWebhookSecret: return SettingsWords::tr("Enter a secret");
    case doctor::NextStep::UnlockKeychain: return SettingsWords::tr("Unlock it");
    case doctor::NextStep::ChooseDatabase: return SettingsWords::tr("Open the database settings");
    case doctor::NextStep::Migrate: return SettingsWords::tr("Bring it up to date");
    case doctor::NextStep::EnablePaddle: return SettingsWords::tr("Connect to Paddle");
    case doctor::NextStep::TestAgain: return SettingsWords::tr("Test again");
    }
    RK_UNREACHABLE();
}

QString environmentText(config::Environment environment)
{
    return environment == config::Environment::Production ? SettingsWords::tr("production")
                                                          : SettingsWords::tr("sandbox");
}

QString connectionAdvice(const Error &problem, config::ProviderChoice provider)
{
    const bool stripe = provider == config::ProviderChoice::Stripe;
    switch (problem.kind) {
    case ErrorKind::Unauthenticated:
        if (stripe)
            return SettingsWords::tr("A key stops working when it is rolled or deleted. Look at it in Stripe under "
                                     "Developers, API keys; make a new one there and enter it here.");
        return SettingsWords::tr("A key stops working when it expires (90 days unless you chose otherwise), when it is "
                                 "revoked, and in the other environment. Look at it in Paddle under Developer tools, "
                                 "Authentication; make a new one there and enter it here.");
    case ErrorKind::Forbidden:
        if (stripe)
            return SettingsWords::tr("The key is known and lacks permissions. Edit it in Stripe under Developers, API "
                                     "keys; it need not be entered again.");
        return SettingsWords::tr("The key is known and lacks permissions. Edit it in Paddle under Developer tools, "
                                 "Authentication; it need not be entered again.");
    case ErrorKind::RateLimited: {
        const qint64 ms = problem.http ? problem.http->retryAfterMs : 0;
        return SettingsWords::tr("Nothing is wrong with the key. Test again in %1.")
            .arg(durationText(std::chrono::milliseconds(std::max<qint64>(ms, 1000))));
    }
    case ErrorKind::Unreachable:
        return SettingsWords::tr("The key was not judged. Check the network, the proxy and the API address, then test "
                                 "again.");
    case ErrorKind::ProviderBroken:
        return SettingsWords::tr("Something other than %1 may have answered. Check the proxy and the API address, "
                                 "then test again.",
                                 "a provider")
            .arg(AccountValues{.provider = provider}.providerName());
    case ErrorKind::Invalid: return SettingsWords::tr("Correct it, then test again.");
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::ProviderRefused:
    case ErrorKind::UnknownOutcome:
    case ErrorKind::Storage:
    case ErrorKind::Cancelled: return SettingsWords::tr("Test again.");
    }
    RK_UNREACHABLE();
}

QString secretText(const SecretFacts &facts, Instant now)
{
    QStringList parts;
    if (facts.setAt)
        parts.append(SettingsWords::tr("set on %1").arg(dayText(*facts.setAt)));
    if (!facts.lastCharacters.isEmpty())
        parts.append(SettingsWords::tr("ends in %1", "last characters of a secret").arg(facts.lastCharacters));
    parts.append(SettingsWords::tr("kept in: %1", "a place").arg(facts.place));
    if (facts.expiresAt)
        parts.append(*facts.expiresAt < now ? SettingsWords::tr("to be removed since %1").arg(dayText(*facts.expiresAt))
                                            : SettingsWords::tr("to be removed on %1").arg(dayText(*facts.expiresAt)));
    return parts.join(QStringLiteral(" · "));
}

static QString stripeKeyFormText(QByteArrayView key, config::Environment environment)
{
    switch (config::stripeKeyForm(key.trimmed(), environment)) {
    case config::StripeKeyForm::Good: return {};
    case config::StripeKeyForm::Blanks:
        return SettingsWords::tr("There are blanks in the key. Copy it again as a whole.");
    case config::StripeKeyForm::TooShort: return SettingsWords::tr("The key is too short. Copy it again as a whole.");
    case config::StripeKeyForm::Publishable:
        return SettingsWords::tr("This is a publishable key (pk_…), which browsers use and which can do nothing here. "
                                 "Take the secret key (sk_…) or a restricted key (rk_…).");
    case config::StripeKeyForm::WebhookSecret:
        return SettingsWords::tr("This is a webhook secret (whsec_…). It is entered below, under Webhook secrets.");
    case config::StripeKeyForm::Unknown:
        return SettingsWords::tr("This is no key of Stripe's: those begin with sk_test_, sk_live_, rk_test_ or "
                                 "rk_live_.");
    case config::StripeKeyForm::OtherMode:
        return environment == config::Environment::Sandbox
                   ? SettingsWords::tr("This is a live key (sk_live_ or rk_live_), and the account is a sandbox. Use a "
                                       "key that begins with sk_test_ or rk_test_, or choose production above.")
                   : SettingsWords::tr("This is a test key (sk_test_ or rk_test_), and the account is production. Use "
                                       "a key that begins with sk_live_ or rk_live_, or choose the sandbox above.");
    }
    RK_UNREACHABLE();
}

QString keyFormText(QByteArrayView key, const AccountValues &account)
{
    const config::Environment environment = account.environment;
    if (account.provider == config::ProviderChoice::Stripe)
        return stripeKeyFormText(key, environment);
    switch (config::apiKeyForm(key.trimmed(), environment)) {
    case config::ApiKeyForm::Good:
    case config::ApiKeyForm::Older: return {};
    case config::ApiKeyForm::Blanks: return SettingsWords::tr("There are blanks in the key. Copy it again as a whole.");
    case config::ApiKeyForm::TooShort: return SettingsWords::tr("The key is too short. Copy it again as a whole.");
    case config::ApiKeyForm::Malformed:
        return SettingsWords::tr("The key is not complete: keys of this kind have 69 characters, this one has %1.")
            .arg(key.trimmed().size());
    case config::ApiKeyForm::OtherEnvironment:
        return environment == config::Environment::Sandbox
                   ? SettingsWords::tr("This is a key for production (pdl_live_), and the account is a sandbox. Use a "
                                       "key that begins with pdl_sdbx_, or choose production above.")
                   : SettingsWords::tr("This is a key for the sandbox (pdl_sdbx_), and the account is production. Use "
                                       "a key that begins with pdl_live_, or choose the sandbox above.");
    }
    RK_UNREACHABLE();
}

} // namespace reckoner::ui
