// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What one item of a keychain holds: the secrets themselves, each with when it was set and when it ends, so that
// nothing about them has to be kept in a file. Text of lines ("set …", "expires …", "secret …"), an empty line between
// records; a text of another form, as other programs store it, is one secret. Pure functions, any thread.

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/secret.h"

#include <optional>
#include <vector>

namespace reckoner::secrets {

struct SecretRecord {
    SecretBytes value;
    std::optional<Instant> setAt, expiresAt;
};

inline constexpr int kMaxRecords = 8; // Paddle's signature names no more than a handful of secrets at a time

SecretBytes encodeRecords(const std::vector<SecretRecord> &records);
std::vector<SecretRecord> decodeRecords(const SecretBytes &text);

// The last four characters, by which people tell secrets apart; empty where that would give away too much of it.
QString lastCharacters(const SecretBytes &secret);

// Names of items. The profile is part of them: two profiles may call different accounts alike, and the key of one must
// never reach the other.
QString apiKeyItem(const QString &profile, const AccountId &account);
QString webhookSecretsItem(const QString &profile, const AccountId &account);
QString ledgerKeyItem(const QString &profile, const AccountId &account);

} // namespace reckoner::secrets
