// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_desk.h"

namespace reckoner::ui {

AccountId AccountValues::account() const
{
    return doctor::ConnectionQuestion{environment, label, apiUrl, {}, provider}.account();
}

QString AccountValues::providerName() const
{
    config::Settings named;
    named.provider = provider;
    return named.providerName();
}

QString AccountValues::key(const char *name) const
{
    return (provider == config::ProviderChoice::Stripe ? QStringLiteral("stripe.") : QStringLiteral("paddle.")) +
           QLatin1StringView(name);
}

} // namespace reckoner::ui
