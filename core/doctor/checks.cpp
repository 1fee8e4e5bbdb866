// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/checks.h"

#include "core/base/words.h"

#include <QLocale>

#include <algorithm>

namespace reckoner::doctor {

namespace {

using secrets::KeychainOutcome;
using secrets::KeychainState;

using config::ProviderChoice;

QString nameOf(ProviderChoice provider)
{
    config::Settings named;
    named.provider = provider;
    return named.providerName();
}

ProviderChoice providerOf(const QString &key)
{
    return key.startsWith(QLatin1StringView("stripe.")) ? ProviderChoice::Stripe : ProviderChoice::Paddle;
}

Finding faultFinding(const config::Fault &fault)
{
    const bool key = fault.key == config::kApiKeySecret || fault.key == config::kStripeKeySecret;
    return {key ? Check::ApiKey : Check::Profile,
            Grade::Bad,
            fault.what,
            Words::tr("Looked at: %1").arg(fault.where),
            key ? NextStep::EnterApiKey : NextStep::EditProfile,
            providerOf(fault.key)};
}

NextStep stepForKey(const std::optional<KeychainOutcome> &keychain)
{
    const bool closed = keychain == KeychainOutcome::Locked || keychain == KeychainOutcome::Dismissed;
    return closed ? NextStep::UnlockKeychain : NextStep::EnterApiKey;
}

Finding webhookFinding(ProviderChoice provider, size_t count)
{
    const bool stripe = provider == ProviderChoice::Stripe;
    if (count == 0)
        return {Check::WebhookSecrets,
                Grade::Remark,
                stripe ? Words::tr("No webhook secret of Stripe is set; reckonerd needs one.")
                       : Words::tr("No webhook secret is set; reckonerd needs one."),
                stripe ? Words::tr("Set STRIPE_WEBHOOK_SECRET.") : Words::tr("Set PADDLE_WEBHOOK_SECRET."),
                NextStep::EnterWebhookSecret,
                provider};
    return {Check::WebhookSecrets,
            Grade::Good,
            stripe ? Words::tr("Webhook secrets of Stripe that are set: %1.").arg(count)
                   : Words::tr("Webhook secrets that are set: %1.").arg(count),
            {},
            NextStep::None,
            provider};
}

Finding accountFinding(const config::PaddleSettings &paddle)
{
    const QString account = paddle.account().toString();
    return {Check::Profile,
            Grade::Good,
            paddle.apiUrl.isEmpty() ? Words::tr("Paddle account %1").arg(account)
                                    : Words::tr("Paddle account %1 at %2").arg(account, paddle.apiUrl),
            {},
            NextStep::None};
}

Check checkOfSecret(const QString &key)
{
    if (key == config::kApiKeySecret || key == config::kStripeKeySecret)
        return Check::ApiKey;
    if (key == config::kLedgerKeySecret || key == config::kLedgerFallbackKeySecret)
        return Check::Credits;
    return key == config::kReportDsnSecret ? Check::Profile : Check::WebhookSecrets;
}

Finding stripeFinding(const config::StripeSettings &stripe)
{
    const QString account = stripe.account().toString();
    return {Check::Profile,
            Grade::Good,
            stripe.apiUrl.isEmpty() ? Words::tr("Stripe account %1").arg(account)
                                    : Words::tr("Stripe account %1 at %2").arg(account, stripe.apiUrl),
            {},
            NextStep::None};
}

} // namespace

std::vector<Finding> settingsFindings(const config::Loaded &loaded)
{
    std::vector<Finding> findings;
    for (const config::Fault &fault : loaded.faults)
        findings.push_back(faultFinding(fault));
    const config::PaddleSettings &paddle = loaded.settings.paddle;
    const config::StripeSettings &stripe = loaded.settings.stripe;
    if (stripe.enabled)
        findings.push_back(stripeFinding(stripe));
    if (paddle.enabled)
        findings.push_back(accountFinding(paddle));
    if (!paddle.enabled && !stripe.enabled) {
        if (loaded.faults.empty())
            findings.push_back({Check::Profile, Grade::Remark,
                                Words::tr("Paddle is not enabled; the mirror can be read."),
                                Words::tr("Set PADDLE_BILLING_ENABLED=true to connect."), NextStep::EnablePaddle});
        return findings;
    }
    for (const config::SecretOrigin &origin : loaded.secretOrigins) {
        findings.push_back({checkOfSecret(origin.key),
                            Grade::Good,
                            Words::tr("%1 comes from: %2", "a secret, a place").arg(origin.what, origin.place),
                            {},
                            NextStep::None});
    }
    for (const config::Fault &missing : loaded.missingKeys)
        findings.push_back({Check::ApiKey, Grade::Bad, missing.what, Words::tr("Looked at: %1").arg(missing.where),
                            stepForKey(loaded.keychain), providerOf(missing.key)});
    if (paddle.enabled)
        findings.push_back(webhookFinding(ProviderChoice::Paddle, paddle.webhookSecrets.size()));
    if (stripe.enabled)
        findings.push_back(webhookFinding(ProviderChoice::Stripe, stripe.webhookSecrets.size()));
    return findings;
}

std::vector<Finding> creditFindings(const config::CreditSettings &settings, const credits::OutboxCounts &counts,
                                    const QStringList &faults)
{
    std::vector<Finding> findings;
    const auto add = [&](Grade grade, const QString &what, const QString &next = {}) {
        findings.push_back({Check::Credits, grade, what, next, NextStep::None});
    };
    if (!settings.enabled)
        return findings;
    if (settings.ledgerUrl.isEmpty())
        add(Grade::Remark, Words::tr("Credits are granted here, and no external ledger is told."),
            Words::tr("Set credits.ledger_url and LEDGER_ADMIN_KEY where there is one."));
    else if (settings.ledgerKey.isEmpty())
        add(Grade::Bad, Words::tr("The credit ledger has an address and no key; nothing is told."),
            Words::tr("Set LEDGER_ADMIN_KEY or credits.ledger_key_file."));
    if (!settings.ledgerFallbackKey.isEmpty())
        add(Grade::Remark,
            Words::tr("A fall-back key of the credit ledger is set; it hides that the admin key is wrong."),
            Words::tr("Take LEDGER_DEV_KEY away where customers pay."));
    if (counts.keyRefused)
        add(Grade::Bad, Words::tr("The credit ledger refused the key; %1 entries wait.").arg(counts.open()),
            Words::tr("Put the key right, then run: reckonerctl credits outbox --retry"));
    else if (counts.parked + counts.dead > 0)
        add(Grade::Bad, Words::tr("The credit ledger was not told of %1 entries.").arg(counts.parked + counts.dead),
            Words::tr("See why with: reckonerctl credits entries --outbox needs-person"));
    for (const QString &fault : faults)
        add(Grade::Bad, Words::tr("The credit ledger contradicts itself: %1.").arg(fault),
            Words::tr("Restore the database from a backup, or ask for help."));
    if (findings.empty())
        add(Grade::Good, Words::tr("Credits are granted and told; %1 entries are on their way.").arg(counts.open()));
    return findings;
}

Finding keychainFinding(KeychainState state)
{
    switch (state) {
    case KeychainState::Ready:
        return {Check::Keychain, Grade::Good, Words::tr("The keychain of this session is open."), {}, NextStep::None};
    case KeychainState::Locked:
        return {Check::Keychain, Grade::Remark, Words::tr("The keychain of this session is locked."),
                Words::tr("Unlock it with its password."), NextStep::UnlockKeychain};
    case KeychainState::NoCollection:
        return {Check::Keychain, Grade::Remark, Words::tr("There is a keychain service, and no keychain yet."),
                Words::tr("It is made when the first secret is stored."), NextStep::None};
    case KeychainState::NoService:
        return {
            Check::Keychain, Grade::Remark, secrets::keychainMessage(KeychainOutcome::NoService), {}, NextStep::None};
    }
    RK_UNREACHABLE();
}

std::vector<Finding> databaseFindings(const DatabaseFacts &facts)
{
    if (facts.problem)
        return {{Check::Database, Grade::Bad, facts.problem->message,
                 Words::tr("Check the address, or choose another database."), NextStep::ChooseDatabase}};
    if (!facts.exists || (facts.applied == 0 && !facts.isNewer))
        return {{Check::Database, Grade::Remark, Words::tr("Database %1 is empty.").arg(facts.address),
                 Words::tr("The first command sets it up; reckonerctl sync fills it."), NextStep::Migrate}};
    std::vector<Finding> findings;
    const QString size = facts.bytes ? QLocale().formattedDataSize(*facts.bytes) : QString();
    findings.push_back({Check::Database,
                        Grade::Good,
                        size.isEmpty() ? Words::tr("Database %1 can be opened.").arg(facts.address)
                                       : Words::tr("Database %1 can be opened; it takes %2.").arg(facts.address, size),
                        {},
                        NextStep::None});
    if (facts.isNewer)
        findings.push_back({Check::Schema, Grade::Bad, Words::tr("The database was written by a newer Reckoner."),
                            Words::tr("Update Reckoner."), NextStep::ChooseDatabase});
    else if (facts.pending > 0)
        findings.push_back({Check::Schema, Grade::Bad,
                            Words::tr("The schema is older: %1 of its steps are missing.").arg(facts.pending),
                            Words::tr("Make a backup, then run: reckonerctl db migrate"), NextStep::Migrate});
    else
        findings.push_back({Check::Schema,
                            Grade::Good,
                            Words::tr("The schema is current (steps: %1).").arg(facts.applied),
                            {},
                            NextStep::None});
    return findings;
}

std::vector<Finding> connectionFindings(const KeyReport &report)
{
    if (report.problem) {
        const bool key = report.problem->kind == ErrorKind::Unauthenticated;
        return {{Check::Provider,
                 Grade::Bad,
                 report.problem->message,
                 {},
                 key ? NextStep::EnterApiKey : NextStep::TestAgain,
                 report.provider}};
    }
    const QString name = nameOf(report.provider);
    std::vector<Finding> findings{{Check::Provider,
                                   Grade::Good,
                                   Words::tr("%1 answers and accepts the key.", "a provider").arg(name),
                                   {},
                                   NextStep::None}};
    QStringList forbidden;
    for (const Permission &permission : report.permissions) {
        if (permission.read == Ability::Forbidden)
            forbidden.append(resourceText(permission.resource));
    }
    if (!forbidden.isEmpty())
        findings.push_back({Check::Permissions, Grade::Remark,
                            Words::tr("The key may not read: %1.").arg(forbidden.join(QStringLiteral(", "))),
                            report.provider == ProviderChoice::Stripe
                                ? Words::tr("Give it the permission in Stripe under Developers, API keys.")
                                : Words::tr("Give it the permission in Paddle under Developer tools, Authentication."),
                            NextStep::TestAgain, report.provider});
    else if (!report.permissions.empty())
        findings.push_back({Check::Permissions,
                            Grade::Good,
                            Words::tr("The key may read everything that Reckoner shows."),
                            {},
                            NextStep::None});
    return findings;
}

bool hasFault(const std::vector<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return finding.grade == Grade::Bad; });
}

QString resourceText(Resource resource)
{
    switch (resource) {
    case Resource::Products: return Words::tr("products");
    case Resource::Prices: return Words::tr("prices");
    case Resource::Customers: return Words::tr("customers");
    case Resource::Addresses: return Words::tr("addresses");
    case Resource::Businesses: return Words::tr("businesses");
    case Resource::Subscriptions: return Words::tr("subscriptions");
    case Resource::Payments: return Words::tr("payments");
    case Resource::Adjustments: return Words::tr("refunds and credits");
    case Resource::Events: return Words::tr("events");
    case Resource::WebhookDestinations: return Words::tr("webhook destinations");
    }
    RK_UNREACHABLE();
}

} // namespace reckoner::doctor
