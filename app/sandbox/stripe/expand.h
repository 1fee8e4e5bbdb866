// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// expand[]=a.b: puts objects in the place of their ids, and what only expansion shows (price.tiers, charge.refunds, …).
// Pure functions of the world. Source: reference/stripe.md §1.6.

#include "app/sandbox/stripe/render.h"

#include "app/sandbox/stripe/api_error.h"

namespace reckoner::sandbox::stripe {

Answer expanded(const World &world, QJsonObject answer, const QStringList &paths, const ApiVersion &version);

// The object of that id, whatever it is; none: no such object here.
std::optional<QJsonObject> objectById(const World &world, const QString &id, const ApiVersion &version);

} // namespace reckoner::sandbox::stripe
