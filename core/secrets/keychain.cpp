// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain.h"

#include "core/base/words.h"

namespace reckoner::secrets {

QString keychainMessage(KeychainOutcome outcome)
{
    switch (outcome) {
    case KeychainOutcome::Done: return {};
    case KeychainOutcome::NotThere: return Words::tr("The keychain has no such secret. Enter it in Settings.");
    case KeychainOutcome::Locked:
        return Words::tr("The keychain is locked. Unlock it with its password, then try again.");
    case KeychainOutcome::Dismissed:
        return Words::tr("The question for the keychain's password was closed, so the keychain stays locked. Try "
                         "again and enter the password.");
    case KeychainOutcome::NoService:
        return Words::tr("This session has no keychain service. Install and start one (gnome-keyring or "
                         "KWallet), or give the secret by environment variable or file.");
    case KeychainOutcome::Failed:
        return Words::tr("The keychain could not do this. Look at it with its own program (Passwords and Keys, "
                         "KWalletManager), then try again.");
    }
    RK_UNREACHABLE();
}

QString keychainOutcomeName(KeychainOutcome outcome)
{
    switch (outcome) {
    case KeychainOutcome::Done: return QStringLiteral("done");
    case KeychainOutcome::NotThere: return QStringLiteral("not_there");
    case KeychainOutcome::Locked: return QStringLiteral("locked");
    case KeychainOutcome::Dismissed: return QStringLiteral("dismissed");
    case KeychainOutcome::NoService: return QStringLiteral("no_service");
    case KeychainOutcome::Failed: return QStringLiteral("failed");
    }
    RK_UNREACHABLE();
}

QString keychainStateName(KeychainState state)
{
    switch (state) {
    case KeychainState::Ready: return QStringLiteral("ready");
    case KeychainState::Locked: return QStringLiteral("locked");
    case KeychainState::NoCollection: return QStringLiteral("no_collection");
    case KeychainState::NoService: return QStringLiteral("no_service");
    }
    RK_UNREACHABLE();
}

} // namespace reckoner::secrets
