// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include "core/base/assert.h"

namespace reckoner {

QString errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Invalid: return QStringLiteral("invalid");
    case ErrorKind::NotFound: return QStringLiteral("not_found");
    case ErrorKind::Conflict: return QStringLiteral("conflict");
    case ErrorKind::Unauthenticated: return QStringLiteral("unauthenticated");
    case ErrorKind::Forbidden: return QStringLiteral("forbidden");
    case ErrorKind::RateLimited: return QStringLiteral("rate_limited");
    case ErrorKind::Unreachable: return QStringLiteral("unreachable");
    case ErrorKind::ProviderRefused: return QStringLiteral("provider_refused");
    case ErrorKind::ProviderBroken: return QStringLiteral("provider_broken");
    case ErrorKind::UnknownOutcome: return QStringLiteral("unknown_outcome");
    case ErrorKind::Storage: return QStringLiteral("storage");
    case ErrorKind::Cancelled: return QStringLiteral("cancelled");
    }
    RK_UNREACHABLE();
}

} // namespace reckoner
