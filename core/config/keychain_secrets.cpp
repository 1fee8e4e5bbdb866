// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/keychain_secrets.h"

#include "core/base/words.h"
#include "core/config/api_key.h"
#include "core/secrets/secret_record.h"

#include <functional>
#include <memory>

namespace reckoner::config {

namespace {

using secrets::KeychainAnswer;
using secrets::KeychainOutcome;

struct FoundItem {
    KeychainOutcome outcome = KeychainOutcome::NotThere;
    std::vector<secrets::SecretRecord> records; // at least one if Done
    QString place;
};

FoundItem foundItem(KeychainAnswer answer, const QString &place)
{
    FoundItem found{answer.outcome, secrets::decodeRecords(answer.secret), place};
    if (found.outcome == KeychainOutcome::Done && found.records.empty())
        found.outcome = KeychainOutcome::NotThere;
    return found;
}

Task<FoundItem> findItem(const KeychainLookup &lookup, const QString &item, QObject *context)
{
    using Answer = Task<FoundItem>;
    const auto inSystem = [system = lookup.system, unlocking = lookup.unlocking, item, context]() -> Answer {
        if (!system)
            return Answer::settled(FoundItem{});
        return system->read(item, unlocking)
            .then(context, [item](Result<KeychainAnswer> &&answer) -> Result<FoundItem> {
                if (!answer)
                    return std::move(answer).error();
                return foundItem(std::move(*answer), QStringLiteral("keychain item %1").arg(item));
            });
    };
    if (!lookup.session)
        return inSystem();
    return lookup.session->read(item, secrets::Unlocking::Never)
        .then(context, [inSystem](Result<KeychainAnswer> &&answer) -> Answer {
            if (!answer)
                return Answer::settled(std::move(answer).error());
            FoundItem found = foundItem(std::move(*answer), Words::tr("entered for this session only"));
            return found.outcome == KeychainOutcome::Done ? Answer::settled(std::move(found)) : inSystem();
        });
}

// How the secrets of an account are called, and what they must look like.
struct AccountWords {
    QLatin1StringView key, webhookKey; // of faults and origins
    const char *variable;
    QString keyName, webhookName, missing;
    AccountId account;
};

AccountWords wordsOf(const PaddleSettings &paddle)
{
    return {kApiKeySecret,
            kWebhookSecret,
            "PADDLE_API_KEY",
            Words::tr("The Paddle API key"),
            Words::tr("The Paddle webhook secret"),
            Words::tr("The Paddle API key is missing (PADDLE_API_KEY). %1"),
            paddle.account()};
}

AccountWords wordsOf(const StripeSettings &stripe)
{
    return {kStripeKeySecret,
            kStripeWebhookSecret,
            "STRIPE_SECRET_KEY",
            Words::tr("The Stripe secret key"),
            Words::tr("The Stripe webhook secret"),
            Words::tr("The Stripe secret key is missing (STRIPE_SECRET_KEY). %1"),
            stripe.account()};
}

// fault: what is wrong with a key, empty for nothing.
void addKey(Loaded &loaded, const QString &profile, const AccountWords &words, FoundItem found, SecretBytes &key,
            const std::function<QString(const SecretBytes &)> &fault)
{
    loaded.keychain = found.outcome;
    if (found.outcome != KeychainOutcome::Done) {
        loaded.missingKeys.push_back({words.missing.arg(secrets::keychainMessage(found.outcome)),
                                      secrets::secretPlaces(words.variable) + QStringLiteral(", keychain item ") +
                                          secrets::apiKeyItem(profile, words.account),
                                      words.key});
        return;
    }
    key = std::move(found.records.front().value);
    loaded.notes << found.place;
    loaded.secretOrigins.push_back({words.key, words.keyName, found.place});
    const QString wrong = fault(key);
    if (!wrong.isEmpty())
        loaded.faults.push_back({wrong, found.place, words.key});
}

void addWebhookSecrets(Loaded &loaded, const AccountWords &words, FoundItem found,
                       std::vector<ExpiringSecret> &webhookSecrets)
{
    if (found.outcome != KeychainOutcome::Done)
        return;
    for (secrets::SecretRecord &record : found.records)
        webhookSecrets.emplace_back(std::move(record.value), record.expiresAt);
    loaded.notes << found.place;
    loaded.secretOrigins.push_back({words.webhookKey, words.webhookName, found.place});
}

void addLedgerKey(Loaded &loaded, FoundItem found)
{
    if (found.outcome != KeychainOutcome::Done)
        return;
    loaded.settings.credits.ledgerKey = std::move(found.records.front().value);
    loaded.notes << found.place;
    loaded.secretOrigins.push_back({kLedgerKeySecret, Words::tr("The admin key of the credit ledger"), found.place});
}

// One item after the other, for a locked keychain asks once.
class KeychainSteps : public std::enable_shared_from_this<KeychainSteps>
{
public:
    KeychainSteps(Loaded loaded, KeychainLookup lookup, QObject *context)
        : m_loaded(std::move(loaded)), m_lookup(std::move(lookup)), m_context(context)
    {
    }

    Task<Loaded> run()
    {
        Settings &settings = m_loaded.settings;
        PaddleSettings &paddle = settings.paddle;
        StripeSettings &stripe = settings.stripe;
        const CreditSettings &credits = settings.credits;
        if (paddle.enabled)
            addSteps(wordsOf(paddle), paddle.apiKey, paddle.webhookSecrets,
                     [&paddle](const SecretBytes &key) { return apiKeyFault(key, paddle.environment); });
        if (stripe.enabled)
            addSteps(wordsOf(stripe), stripe.secretKey, stripe.webhookSecrets,
                     [&stripe](const SecretBytes &key) { return stripeKeyFault(key, stripe.environment); });
        // The ledger is one for all accounts; its item has the name of the first there was.
        if (wantsKeys() && credits.enabled && !credits.ledgerUrl.isEmpty() && credits.ledgerKey.isEmpty())
            m_steps.push_back({secrets::ledgerKeyItem(m_lookup.profile, paddle.account()),
                               [this](FoundItem found) { addLedgerKey(m_loaded, std::move(found)); }});
        return next();
    }

private:
    struct Step {
        QString item;
        std::function<void(FoundItem)> take;
    };

    using Needs = LoadOptions::Needs;
    bool wantsKeys() const { return m_lookup.needs == Needs::ApiKey || m_lookup.needs == Needs::Both; }
    bool wantsWebhooks() const { return m_lookup.needs == Needs::WebhookSecret || m_lookup.needs == Needs::Both; }

    // key and webhookSecrets are in m_loaded, which stays where it is until the last step is done.
    void addSteps(const AccountWords &words, SecretBytes &key, std::vector<ExpiringSecret> &webhookSecrets,
                  std::function<QString(const SecretBytes &)> fault)
    {
        if (wantsKeys() && key.isEmpty())
            m_steps.push_back({secrets::apiKeyItem(m_lookup.profile, words.account),
                               [this, words, &key, fault = std::move(fault)](FoundItem found) {
                                   addKey(m_loaded, m_lookup.profile, words, std::move(found), key, fault);
                               }});
        if (wantsWebhooks() && webhookSecrets.empty())
            m_steps.push_back({secrets::webhookSecretsItem(m_lookup.profile, words.account),
                               [this, words, &webhookSecrets](FoundItem found) {
                                   addWebhookSecrets(m_loaded, words, std::move(found), webhookSecrets);
                               }});
    }

    Task<Loaded> next()
    {
        if (m_done == m_steps.size())
            return Task<Loaded>::settled(std::move(m_loaded));
        const Step &step = m_steps[m_done++];
        return findItem(m_lookup, step.item, m_context)
            .then(m_context, [self = shared_from_this(), take = step.take](Result<FoundItem> &&found) -> Task<Loaded> {
                if (!found)
                    return Task<Loaded>::settled(std::move(found).error());
                take(std::move(*found));
                return self->next();
            });
    }

    Loaded m_loaded;
    const KeychainLookup m_lookup;
    QObject *const m_context;
    std::vector<Step> m_steps;
    size_t m_done = 0;
};

} // namespace

Task<Loaded> withKeychainSecrets(Loaded loaded, KeychainLookup lookup, QObject *context)
{
    const bool connects = loaded.settings.paddle.enabled || loaded.settings.stripe.enabled;
    if (!connects || !loaded.faults.empty())
        return Task<Loaded>::settled(std::move(loaded));
    return std::make_shared<KeychainSteps>(std::move(loaded), std::move(lookup), context)->run();
}

} // namespace reckoner::config
