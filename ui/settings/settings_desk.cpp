// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_desk.h"

namespace reckoner::ui {

AccountId ProfileValues::account() const
{
    config::PaddleSettings named;
    named.environment = environment;
    named.label = label;
    return named.account();
}

} // namespace reckoner::ui
