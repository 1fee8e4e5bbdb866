// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The keychain of the desktop session (Secret Service: gnome-keyring, KWallet), through QtKeychain. QtKeychain alone
// answers "not found" for a locked keychain and a dismissed question, and "done" for the removal of a locked item, so
// the service's state is asked over D-Bus first, the unlocking is done there, and each change is read back. Jobs are
// given a time and abandoned after it, never deleted: deleting a running one is a use after free. Secrets held by the
// libraries in between cannot be wiped; our own copies are. Main thread (QtKeychain needs its GLib event loop).
// Source: shared/reference/qt.md §1.

#include "core/secrets/keychain.h"

#include <memory>

namespace reckoner::secrets {

struct SystemKeychainOptions {
    QString service = QStringLiteral("Reckoner"); // the name that all items stand under
    int callTimeoutMs = 3'000;                    // for what the service answers by itself
    int jobTimeoutMs = 30'000;                    // for a secret; the service may make its first keychain meanwhile
    int promptTimeoutMs = 180'000;                // for a person who looks for the password
};

class SystemKeychain final : public Keychain
{
public:
    explicit SystemKeychain(SystemKeychainOptions options = {});
    ~SystemKeychain() override; // tasks under way settle Cancelled

    Task<KeychainState> state() override;
    Task<KeychainAnswer> read(QString item, Unlocking unlocking) override;
    Task<KeychainAnswer> store(QString item, SecretBytes secret) override; // asks for the password if it must
    Task<KeychainAnswer> remove(QString item) override;                    // likewise

private:
    class Calls;
    std::unique_ptr<Calls> m_calls;
};

} // namespace reckoner::secrets
