// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/keychain_secrets.h"

#include "core/base/words.h"
#include "core/config/api_key.h"
#include "core/secrets/secret_record.h"

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

} // namespace

Task<Loaded> withKeychainSecrets(Loaded loaded, KeychainLookup lookup, QObject *context)
{
    using Answer = Task<Loaded>;
    const PaddleSettings &paddle = loaded.settings.paddle;
    if (!paddle.enabled || !loaded.faults.empty())
        return Answer::settled(std::move(loaded));
    const bool wantsKey = paddle.apiKey.isEmpty() &&
                          (lookup.needs == LoadOptions::Needs::ApiKey || lookup.needs == LoadOptions::Needs::Both);
    const bool wantsWebhook = paddle.webhookSecrets.empty() && (lookup.needs == LoadOptions::Needs::WebhookSecret ||
                                                                lookup.needs == LoadOptions::Needs::Both);
    const QString keyItem = secrets::apiKeyItem(lookup.profile, paddle.account());
    const QString webhookItem = secrets::webhookSecretsItem(lookup.profile, paddle.account());
    auto shared = std::make_shared<Loaded>(std::move(loaded)); // owned by the steps below, one after the other
    const auto webhook = [shared, lookup, webhookItem, wantsWebhook, context]() -> Answer {
        if (!wantsWebhook)
            return Answer::settled(std::move(*shared));
        return findItem(lookup, webhookItem, context)
            .then(context, [shared](Result<FoundItem> &&found) -> Result<Loaded> {
                if (!found)
                    return std::move(found).error();
                addWebhookSecrets(*shared, std::move(*found));
                return std::move(*shared);
            });
    };
    if (!wantsKey)
        return webhook();
    return findItem(lookup, keyItem, context)
        .then(context, [shared, lookup, webhook](Result<FoundItem> &&found) -> Answer {
            if (!found)
                return Answer::settled(std::move(found).error());
            addApiKey(*shared, lookup, std::move(*found));
            return webhook();
        });
}

} // namespace reckoner::config
