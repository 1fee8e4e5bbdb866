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

void addApiKey(Loaded &loaded, const KeychainLookup &lookup, FoundItem found)
{
    PaddleSettings &paddle = loaded.settings.paddle;
    loaded.keychain = found.outcome;
    if (found.outcome != KeychainOutcome::Done) {
        loaded.missingKey = {Words::tr("The Paddle API key is missing (PADDLE_API_KEY). %1")
                                 .arg(secrets::keychainMessage(found.outcome)),
                             secrets::secretPlaces("PADDLE_API_KEY") + QStringLiteral(", keychain item ") +
                                 secrets::apiKeyItem(lookup.profile, paddle.account())};
        return;
    }
    paddle.apiKey = std::move(found.records.front().value);
    loaded.notes << found.place;
    loaded.secretOrigins.push_back({kApiKeySecret, Words::tr("The Paddle API key"), found.place});
    const QString wrong = apiKeyFault(paddle.apiKey, paddle.environment);
    if (!wrong.isEmpty())
        loaded.faults.push_back({wrong, found.place, kApiKeySecret});
}

void addWebhookSecrets(Loaded &loaded, FoundItem found)
{
    if (found.outcome != KeychainOutcome::Done)
        return;
    for (secrets::SecretRecord &record : found.records)
        loaded.settings.paddle.webhookSecrets.emplace_back(std::move(record.value), record.expiresAt);
    loaded.notes << found.place;
    loaded.secretOrigins.push_back({kWebhookSecret, Words::tr("The Paddle webhook secret"), found.place});
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
        using Needs = LoadOptions::Needs;
        const PaddleSettings &paddle = m_loaded.settings.paddle;
        const CreditSettings &credits = m_loaded.settings.credits;
        const bool wantsKeys = m_lookup.needs == Needs::ApiKey || m_lookup.needs == Needs::Both;
        const bool wantsWebhook = m_lookup.needs == Needs::WebhookSecret || m_lookup.needs == Needs::Both;
        const AccountId account = paddle.account();
        if (wantsKeys && paddle.apiKey.isEmpty())
            m_steps.push_back({secrets::apiKeyItem(m_lookup.profile, account),
                               [this](FoundItem found) { addApiKey(m_loaded, m_lookup, std::move(found)); }});
        if (wantsWebhook && paddle.webhookSecrets.empty())
            m_steps.push_back({secrets::webhookSecretsItem(m_lookup.profile, account),
                               [this](FoundItem found) { addWebhookSecrets(m_loaded, std::move(found)); }});
        if (wantsKeys && credits.enabled && !credits.ledgerUrl.isEmpty() && credits.ledgerKey.isEmpty())
            m_steps.push_back({secrets::ledgerKeyItem(m_lookup.profile, account),
                               [this](FoundItem found) { addLedgerKey(m_loaded, std::move(found)); }});
        return next();
    }

private:
    struct Step {
        QString item;
        std::function<void(FoundItem)> take;
    };

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
    if (!loaded.settings.paddle.enabled || !loaded.faults.empty())
        return Task<Loaded>::settled(std::move(loaded));
    return std::make_shared<KeychainSteps>(std::move(loaded), std::move(lookup), context)->run();
}

} // namespace reckoner::config
