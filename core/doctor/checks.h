// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rules of doctor: what was looked at, turned into findings. The command line and the Settings page gather the
// facts each in its way and say the same. Pure functions, any thread.

#include "core/credits/outbox_store.h"
#include "core/doctor/connection_test.h"
#include "core/doctor/database_facts.h"
#include "core/doctor/finding.h"

#include <vector>

namespace reckoner::doctor {

// Profile, environment variables and where the secrets come from.
std::vector<Finding> settingsFindings(const config::Loaded &loaded);
Finding keychainFinding(secrets::KeychainState state);
// What waits to be told to the external ledger, and what contradicts the credit ledger's own rules.
std::vector<Finding> creditFindings(const config::CreditSettings &settings, const credits::OutboxCounts &counts,
                                    const QStringList &faults);
std::vector<Finding> databaseFindings(const DatabaseFacts &facts);
// What the provider said to the key, and which reads are missing.
std::vector<Finding> connectionFindings(const KeyReport &report);

bool hasFault(const std::vector<Finding> &findings);
// "subscriptions", in the reader's language.
QString resourceText(Resource resource);

} // namespace reckoner::doctor
