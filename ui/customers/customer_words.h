// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How customers are talked about: status, where they live, how they pay, and what about them needs somebody. Main
// thread (translations).

#include "ui/common/status_pill.h"
#include "ui/customers/customer_desk.h"

namespace reckoner::ui {

Pill customerPill(const QString &status);
// "3 · Past due": how many, and the state of the one that needs people most.
Pill subscriptionsPill(int count, const QString &worstStatus);
// Name, or e-mail address, or id: what one calls them in a sentence. Made harmless.
QString customerTitle(const customers::Customer &customer);
// "Stripe · main": whose account, and which of theirs.
QString accountText(const AccountId &account);
// "next bill 12 May", "cancels on 12 May": what comes next.
QString nextText(const subscriptions::SubscriptionRow &row);
// "Same external id and same e-mail address".
QString groundsText(customers::PairGrounds grounds);
// Of payments, one amount per currency.
std::vector<Money> collectedOf(const std::vector<payments::PaymentTotals> &totals);
std::vector<Money> refundedOf(const std::vector<payments::PaymentTotals> &totals); // without those that are zero
// "1 Road, 89073 Ulm, DE".
QString addressLine(const customers::Address &address);
// What was paid, one amount per currency: "$120.00 + €40.00"; a dash for nothing.
QString paidText(const std::vector<Money> &paid);
// What about this customer is not as it should be, a sentence each, worst first.
QStringList openProblems(const CustomerDetails &details);

} // namespace reckoner::ui
