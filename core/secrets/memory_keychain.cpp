// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/memory_keychain.h"

namespace reckoner::secrets {

Task<KeychainState> MemoryKeychain::state()
{
    return Task<KeychainState>::settled(KeychainState::Ready);
}

Task<KeychainAnswer> MemoryKeychain::read(QString item, Unlocking)
{
    const auto found = m_items.find(item);
    if (found == m_items.end())
        return Task<KeychainAnswer>::settled(KeychainAnswer{KeychainOutcome::NotThere, {}, {}});
    return Task<KeychainAnswer>::settled(KeychainAnswer{KeychainOutcome::Done, found->second, {}});
}

Task<KeychainAnswer> MemoryKeychain::store(QString item, SecretBytes secret)
{
    m_items.insert_or_assign(item, std::move(secret));
    return Task<KeychainAnswer>::settled(KeychainAnswer{KeychainOutcome::Done, {}, {}});
}

Task<KeychainAnswer> MemoryKeychain::remove(QString item)
{
    const bool was = m_items.erase(item) > 0;
    return Task<KeychainAnswer>::settled(
        KeychainAnswer{was ? KeychainOutcome::Done : KeychainOutcome::NotThere, {}, {}});
}

} // namespace reckoner::secrets
