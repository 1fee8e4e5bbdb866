// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The life of a subscription (reference/paddle.md §3.2, §3.7, §4.5): created by a transaction, renewed, paused,
// resumed, canceled, dunned. Routes and due work call the same functions; each moves state, money and events together.
// Checks of what a request may ask for are the routes' business. Sandbox thread.

#include "app/sandbox/paddle/billing_transactions.h"

namespace reckoner::sandbox::paddle {

// Days after a failed renewal at which it is tried again, until Rules::dunningEndsAfter.
constexpr int kDunningRetryDays[] = {1, 3, 5, 9, 14, 20, 27};

// A new updated_at, then one event per type with the same state.
void tellSubscription(World &world, Subscription &subscription, std::initializer_list<const char *> types);

bool hasRecurringItems(const Transaction &transaction);
// From a paid (automatic) or billed (manual) transaction; links the two.
Subscription &createSubscription(World &world, Transaction &transaction, Instant startedAt,
                                 const std::optional<QString> &paymentMethodId);

// Everything after a captured payment: the subscription if there is to be one, completion, recovery from past due.
void settleTransaction(World &world, Transaction &transaction, const std::optional<QString> &paymentMethodId);
// Marks a manual transaction billed with all that follows: subscription, payment terms.
void issueInvoice(World &world, Transaction &transaction);

// Opens the period that begins then and bills it; also ends a trial.
void renewSubscription(World &world, Subscription &subscription, Instant start);
// Pays a transaction that has just been billed, or makes it and its subscription past due. The decline code, if any.
std::optional<QString> collect(World &world, Subscription &subscription, Transaction &transaction);

void scheduleChange(World &world, Subscription &subscription, ScheduledChange change);
void clearScheduledChange(World &world, Subscription &subscription);
void cancelNow(World &world, Subscription &subscription, Instant at);
void pauseNow(World &world, Subscription &subscription, Instant at, const std::optional<Instant> &resumeAt);
enum class OnResume { StartNewPeriod, ContinuePeriod };
void resumeNow(World &world, Subscription &subscription, Instant at, OnResume how);

// Sets the period and the billing dates of subscription and items; fileDueWork makes the clock know of them.
void openPeriod(Subscription &subscription, Period period);
void fileDueWork(World &world, const Subscription &subscription);

// What a renewal with this period is made of, without deferred lines.
std::vector<TransactionLine> renewalLines(const World &world, const Subscription &subscription, Period period);
const Discount *runningDiscount(const World &world, const Subscription &subscription, Instant at);
TransactionDraft subscriptionDraft(const Subscription &subscription, const QString &origin, Period period,
                                   std::vector<TransactionLine> lines);
std::vector<Transaction *> openTransactions(World &world, const Subscription &subscription); // billed, paid or past due

void registerBillingWork(World &world);

} // namespace reckoner::sandbox::paddle
