// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a provider's calls may go instead of its own host: an emulator on this machine, or a gateway over https. Pure
// functions, any thread. Source: reference/security.md A11.

#include <QUrl>

namespace reckoner::provider {

bool isLoopbackUrl(const QUrl &url);
// https and a host, or http on this machine; no path, query, fragment, name or password.
bool isBareBaseUrl(const QUrl &url);

} // namespace reckoner::provider
