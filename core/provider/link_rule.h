// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which of the links that a provider hands out may be opened or copied: https to one of its own hosts, on the usual
// port, with no name and password in it. Links carry access, so the check comes before anybody sees them, and they are
// never logged. Pure, any thread. Source: reference/security.md A10.

#include "core/base/result.h"

#include <QStringList>
#include <QUrl>

namespace reckoner::provider {

struct LinkRule {
    QStringList hosts; // exact names in lower case; none: no link may be opened
    // The emulator on this machine speaks http on a loopback port: "http://127.0.0.1:8080". Empty with a real provider.
    QUrl emulator;
};

// The link as it may be opened. Errors: Invalid, with the host in the message and nothing else of the link.
Result<QUrl> checkedLink(const QUrl &link, const LinkRule &rule);

} // namespace reckoner::provider
