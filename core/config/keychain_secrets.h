// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The last place where secrets are looked for: what neither environment nor files gave is read from the keychain, for
// the profile's accounts. First what is kept for this session only, then the desktop's keychain. Nothing blocks.
// Thread: the keychains'.

#include "core/config/settings.h"
#include "core/secrets/keychain.h"

namespace reckoner::config {

struct KeychainLookup {
    QString profile; // part of the items' names
    LoadOptions::Needs needs = LoadOptions::Needs::ApiKey;
    secrets::Unlocking unlocking = secrets::Unlocking::Never;
    secrets::Keychain *session = nullptr; // null: not looked into; else it outlives the task
    secrets::Keychain *system = nullptr;
};

// Adds keys to settings that are free of faults; a key that is malformed becomes one. Where an enabled account has none
// at the end, missingKeys says what was in the way; without the credit ledger's, the ledger is told of nothing. Errors:
// Cancelled.
Task<Loaded> withKeychainSecrets(Loaded loaded, KeychainLookup lookup, QObject *context);

} // namespace reckoner::config
