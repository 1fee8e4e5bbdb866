// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How operations are talked about, on every page alike: what was asked, how it stands, how it ended, and what went
// wrong. Main thread (translations).

#include "core/actions/operation.h"
#include "ui/common/status_pill.h"

namespace reckoner::ui {

// "Change of items", "Cancellation", …
QString requestTitle(const actions::SubscriptionRequest &request);
QString requestTitle(const actions::CustomerRequest &request);
QString requestTitle(const actions::CatalogRequest &request);
QString requestTitle(const actions::CheckoutRequest &request);
QString requestTitle(const actions::OperationRequest &request);
Pill operationPill(actions::OperationState state);
// How it was settled, in words: "The provider answered.", "Anna recorded that it was done (…)". Empty: not yet.
QString resolutionText(const actions::Operation &operation);

// What is being done about one whose answer was lost: "It is read back in 25 s; nothing is sent again."
QString waitingText(const actions::Operation &operation, Instant now, const QString &provider);

// What went wrong, with the provider's code and request id where there are some.
QString errorSentence(const Error &error);

// Why an answer leaves the dialog open: nothing was sent, or it was refused; none: done, filed, or not confirmed.
std::optional<QString> refusalText(const Result<actions::Operation> &answer, const QString &provider);

} // namespace reckoner::ui
