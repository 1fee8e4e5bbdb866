// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a secret shall be kept: the keychain, or what is left where there is none. The file is never chosen by itself
// and says what it means. Main thread.

#include "ui/common/choice.h"
#include "ui/settings/settings_desk.h"

namespace reckoner::ui {

class SecretHomeChoice : public Choice
{
    Q_OBJECT

public:
    enum class Offer { WithFile, WithoutFile };
    SecretHomeChoice(Offer offer, const QString &accessibleName, QWidget *parent = nullptr);
    void setKeychain(secrets::KeychainState state);
    SecretHome home() const { return SecretHome(current()); }
};

} // namespace reckoner::ui
