// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which events a command is about, as its options say: each on its own, or several in one --filter text, as in
// "type=subscription. outcome=parked from=2026-01-01". Main thread.

#include "app/reckonerctl/command.h"
#include "core/events/event_store.h"

namespace reckoner::ctl {

struct EventFilterOptions {
    std::string filter, type, outcome, entity, customer, source, from, until;
    bool isEmpty() const;
};

void addEventFilterOptions(CLI::App &command, EventFilterOptions &options);
// Errors: Invalid, naming the word that is not understood.
Result<events::EventFilter> eventFilter(const AccountId &account, const EventFilterOptions &options);

} // namespace reckoner::ctl
