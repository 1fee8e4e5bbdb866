// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/list_walk.h"

#include "core/base/words.h"

namespace reckoner::provider {

Result<void> ListGuard::accept(const QString &cursor)
{
    if (m_seen.contains(cursor))
        return Error{
            ErrorKind::ProviderBroken,
            Words::tr(
                "The provider's list leads round in a circle. Try again; report it to the provider if it stays so."),
            cursor,
            {}};
    if (++m_pages > m_limits.pages)
        return Error{
            ErrorKind::ProviderBroken,
            Words::tr(
                "The provider's list does not end after %1 pages. Try again; report it to the provider if it stays so.")
                .arg(m_limits.pages),
            {},
            {}};
    m_seen.insert(cursor);
    return {};
}

} // namespace reckoner::provider
