// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Events in words that staff understand: what a type means, what became of an event and why, what can be done next.
// Main thread (translations).

#include "ui/common/entity_ref.h"
#include "ui/common/filter_bar.h"
#include "ui/common/status_pill.h"
#include "ui/events/event_desk.h"

namespace reckoner::ui {

// "Subscription changed"; a type that this version does not know: its own name.
QString eventTypeText(const QString &type);
// The groups of types, as choices of a filter: "subscription." and "Subscriptions".
std::vector<FilterChoice> eventTypeGroups();

Pill outcomePill(events::Outcome outcome);
// Why, in a few words: reason is what the projector noted.
QString outcomeReason(events::Outcome outcome, const QString &reason);
// What became of it and, where something is left to do, the next step.
QString outcomeSentence(const events::StoredEvent &event, Instant now);
QString sourceWord(events::Source source);
// What this event is about, when some page shows it: by the prefix of its id.
std::optional<EntityRef> entityOf(const QString &id);

struct Explanation {
    Pill pill;
    QString what; // what happened
    QString next; // what can be done about it
};
Explanation quarantineWords(const events::QuarantineEntry &entry, const QString &provider);
// reason: as it stands in the inbox, "signature_no_match".
Explanation rejectWords(const QString &reason, const QString &detail, const QString &provider);

// What holding the stored signature against the stored bytes has shown.
Explanation signatureWords(SignatureCheck check, const QString &provider);

Pill coveragePill(events::CoverageState state);
// Proof of what one reading of the feed has covered.
QString coverageSentence(const events::Coverage &coverage, const QString &provider);

} // namespace reckoner::ui
