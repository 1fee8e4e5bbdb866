// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What findings, their states, verbs and likenesses are called, in the words of people. Main thread (translations).

#include "core/reconcile/repair.h"
#include "ui/common/status_pill.h"

namespace reckoner::ui {

QString findingTitle(reconcile::FindingClass kind);               // "Missing in the external ledger"
QString findingSentence(const reconcile::StoredFinding &finding); // what is wrong, and what that means
Pill findingPill(reconcile::FindingState state);
QString sideTitle(reconcile::Side side); // "Payment", "Our grant", "External ledger"
QString verbTitle(reconcile::Verb verb); // "Send again"
QString verbMeaning(reconcile::Verb verb, const reconcile::StoredFinding &finding); // what will happen
QString storedVerbTitle(const QString &verb);                                       // of a decision
QString likenessWords(const std::vector<reconcile::Likeness> &reasons);             // "same customer, same amount"
QString sourceTitle(const QString &source);

} // namespace reckoner::ui
