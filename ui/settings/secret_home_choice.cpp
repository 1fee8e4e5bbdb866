// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/secret_home_choice.h"

namespace reckoner::ui {

SecretHomeChoice::SecretHomeChoice(Offer offer, const QString &accessibleName, QWidget *parent)
    : Choice(accessibleName, parent)
{
    add(int(SecretHome::Keychain), tr("In the keychain"),
        tr("The keychain of your desktop session keeps it encrypted. Recommended."));
    add(int(SecretHome::Session), tr("In memory only"),
        tr("Forgotten when Reckoner is closed; it has to be entered each time."));
    if (offer == Offer::WithFile)
        add(int(SecretHome::File), tr("In a file, unencrypted"),
            tr("Whoever can read your files, a backup of them, or this machine's disk has the key and with it the "
               "power to move money. Only where there is no keychain and the disk is encrypted."));
}

void SecretHomeChoice::setKeychain(secrets::KeychainState state)
{
    const bool none = state == secrets::KeychainState::NoService;
    setHindrance(int(SecretHome::Keychain),
                 none ? secrets::keychainMessage(secrets::KeychainOutcome::NoService) : QString());
}

} // namespace reckoner::ui
