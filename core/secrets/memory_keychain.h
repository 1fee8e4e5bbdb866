// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Keeps secrets for as long as the program runs and nowhere else: for people without a keychain who enter the key
// anew every day, and for the demo. Always ready. Settles at once; any one thread.

#include "core/secrets/keychain.h"

#include <map>

namespace reckoner::secrets {

class MemoryKeychain final : public Keychain
{
public:
    Task<KeychainState> state() override;
    Task<KeychainAnswer> read(QString item, Unlocking unlocking) override;
    Task<KeychainAnswer> store(QString item, SecretBytes secret) override;
    Task<KeychainAnswer> remove(QString item) override;

private:
    std::map<QString, SecretBytes> m_items;
};

} // namespace reckoner::secrets
