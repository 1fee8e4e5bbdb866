// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which accounts a profile offers to work with, one at a time, and which of them this person worked with last: that is
// a matter of the window, as its size is, and not of the profile, which servers and scripts read as well. Main thread.

#include "core/config/settings.h"

namespace reckoner::ui {
class ViewState;
}

namespace reckoner::app {

struct WorkAccount {
    config::ProviderChoice provider = config::ProviderChoice::Paddle;
    AccountId id;
    QString title; // "Stripe · sandbox"
    bool isCurrent = false;
};

// Those that are enabled.
std::vector<WorkAccount> workAccounts(const config::Settings &settings);
// None: nothing was chosen yet.
std::optional<config::ProviderChoice> rememberedProvider(const ui::ViewState &state);
void rememberProvider(ui::ViewState &state, config::ProviderChoice provider);

} // namespace reckoner::app
