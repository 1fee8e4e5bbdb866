// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/provider_of.h"

namespace reckoner {

ProviderKind providerOf(const AccountId &account)
{
    return account.toString().startsWith(QLatin1StringView("stripe/")) ? ProviderKind::Stripe : ProviderKind::Paddle;
}

} // namespace reckoner
