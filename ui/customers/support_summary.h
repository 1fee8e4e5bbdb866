// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A customer in a few lines of plain text, to paste into a ticket or a mail to a colleague: who, what they have, what
// comes next, the last payments, the same of confirmed records in other accounts, open problems, ids. No secrets: no
// custom data, no notes, no more of a card than its last four digits. Main thread (translations).

#include "ui/customers/customer_desk.h"

namespace reckoner::ui {

QString supportSummary(const CustomerDetails &details, const QString &providerName, Instant now);

} // namespace reckoner::ui
