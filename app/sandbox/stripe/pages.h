// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What buyers see, as stand-ins below /stripe/: the hosted checkout (GET shows it, POST with outcome=complete, later,
// fail or expire acts), an invoice and its PDF, a receipt, the portal, an authentication. Without a key: whoever has
// the link may open it. Sandbox thread.

#include "app/sandbox/stripe/checkout.h"
#include "core/http/server.h"

namespace reckoner::sandbox::stripe {

http::ServerResponse pageAnswer(World &world, const http::ServerRequest &request);

} // namespace reckoner::sandbox::stripe
