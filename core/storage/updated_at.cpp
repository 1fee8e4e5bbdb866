// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/updated_at.h"

#include "core/base/provider_of.h"

namespace reckoner::storage {

void setUpdatedAt(Columns &columns, const AccountId &account, Instant updatedAt)
{
    constexpr const char *kColumn = ":updated_at_us";
    if (providerOf(account) == ProviderKind::Stripe)
        columns.attach(kColumn, updatedAt.micros());
    else
        columns.set(kColumn, updatedAt);
}

} // namespace reckoner::storage
