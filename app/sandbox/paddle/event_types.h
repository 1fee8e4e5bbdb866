// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The event types that Paddle documents (reference/paddle.md §4.1). Pure.

#include "app/sandbox/paddle/world.h"

#include <QStringList>

namespace reckoner::sandbox::paddle {

QStringList eventTypeNames();
QJsonObject eventTypeJson(const QString &name); // name, description, group, available_versions

// pdl_ntfset_<id>_<secret>
QByteArray makeEndpointSecret(World &world, const QString &settingId);

} // namespace reckoner::sandbox::paddle
