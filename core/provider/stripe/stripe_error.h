// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What Stripe's answers other than 2xx mean: the kind callers branch on, words for people, and what staff can quote to
// Stripe (code, decline code, request id). A stored 500 that is replayed for its idempotency key says no more than the
// first time: the outcome stays unknown. Pure functions, any thread. Source: reference/stripe.md §1.4, §1.5, §1.8.

#include "core/base/error.h"
#include "core/http/client.h"

namespace reckoner::provider::stripe {

Error errorFromAnswer(const http::ClientResponse &answer, http::RequestKind kind);
// A 2xx that cannot be used. problem: for the log.
Error unusableAnswer(const http::ClientResponse &answer, http::RequestKind kind, const QString &problem);
// Why a card was declined, in words; empty for a code that we have none for. Source: §1.5, §2.6.
QString declineText(const QString &code);

} // namespace reckoner::provider::stripe
