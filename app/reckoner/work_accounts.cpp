// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckoner/work_accounts.h"

#include "app/reckoner/console.h"
#include "ui/common/view_state.h"
#include "ui/settings/settings_words.h"

namespace reckoner::app {

using config::ProviderChoice;

static const QString kProviderKey = QStringLiteral("window/provider");
static const QString kPaddleWord = QStringLiteral("paddle"), kStripeWord = QStringLiteral("stripe");

std::vector<WorkAccount> workAccounts(const config::Settings &settings)
{
    std::vector<WorkAccount> accounts;
    const auto add = [&](ProviderChoice provider, bool enabled) {
        if (!enabled)
            return;
        config::Settings worked = settings;
        worked.provider = provider;
        accounts.push_back({provider, worked.account(),
                            Console::tr("%1 · %2", "provider, environment")
                                .arg(worked.providerName(), ui::environmentText(worked.environment())),
                            provider == settings.provider});
    };
    add(ProviderChoice::Paddle, settings.paddle.enabled);
    add(ProviderChoice::Stripe, settings.stripe.enabled);
    return accounts;
}

std::optional<ProviderChoice> rememberedProvider(const ui::ViewState &state)
{
    const QString word = state.value(kProviderKey).toString();
    if (word == kStripeWord)
        return ProviderChoice::Stripe;
    return word == kPaddleWord ? std::optional(ProviderChoice::Paddle) : std::nullopt;
}

void rememberProvider(ui::ViewState &state, ProviderChoice provider)
{
    state.setValue(kProviderKey, provider == ProviderChoice::Stripe ? kStripeWord : kPaddleWord);
}

} // namespace reckoner::app
