// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A secret that may have an end: while a webhook secret is rotated, the old one works on until then. Plain value.

#include "core/base/instant.h"
#include "core/base/secret.h"

#include <optional>

namespace reckoner {

struct ExpiringSecret {
    // From a plain secret as it is: one that works until it is taken away.
    ExpiringSecret(SecretBytes secret, std::optional<Instant> end = std::nullopt) // NOLINT(google-explicit-constructor)
        : value(std::move(secret)), expiresAt(end)
    {
    }
    bool isOver(Instant now) const { return expiresAt && now >= *expiresAt; }

    SecretBytes value;
    std::optional<Instant> expiresAt;
};

} // namespace reckoner
