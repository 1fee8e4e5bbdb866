// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What Stripe's objects have in common: Unix seconds, lower-case currencies, integer amounts in Stripe's own minor
// units, members that are an id or the object itself. Used by the mappings beside it and by nothing else. Pure
// functions, any thread. Source: reference/stripe.md §0, §1.6, §2.1.

#include "core/provider/field_readers.h"

#include "core/catalog/price.h"
#include "core/subscriptions/subscription.h"

namespace reckoner::provider::stripe {

// Whose object it is and when it was seen so: Stripe's objects carry no time of change (§6), so that of the event or of
// the answer stands for it.
struct Seen {
    AccountId account;
    Instant at;
};

// Errors: a currency that is not one of ISO 4217, as a problem of the reader.
Currency stripeCurrency(JsonReader &in, const char *key);
Instant stripeTime(JsonReader &in, const char *key);
std::optional<Instant> optionalStripeTime(JsonReader &in, const char *key);

// Stripe counts some currencies otherwise than ISO 4217 does (§2.1): ISK and UGX in hundredths that are not used, MGA
// without its fifths. Errors: Invalid for what cannot be so.
Result<Money> moneyFromStripe(qint64 amount, Currency currency);
Result<qint64> stripeAmount(Money money);
Money stripeMoney(JsonReader &in, const char *key, Currency currency); // absent or null: zero

// The id of a member that is an id or, expanded, the object. Empty for null and for nothing.
QString expandableId(const JsonView &object, const char *key);
// A member that was expanded; Missing while it is only an id.
JsonView expandedObject(const JsonView &object, const char *key);
template <class IdType> IdType expandableIdOf(const JsonView &object, const char *key)
{
    return IdType(expandableId(object, key));
}

std::optional<subscriptions::BillingPeriod> stripePeriod(const JsonView &object, const char *starts, const char *ends);
// recurring{interval, interval_count}
std::optional<catalog::Period> recurringPeriod(const JsonView &price);

// The last step of a mapping: what was seen when, and what the reader found wrong.
template <class Entity> Result<Entity> finishedAs(JsonReader &in, Entity entity, QByteArray raw, const Seen &seen)
{
    entity.account = seen.account;
    entity.createdAt = optionalStripeTime(in, "created").value_or(seen.at);
    entity.updatedAt = seen.at;
    entity.raw = std::move(raw);
    RK_TRY(in.finish());
    return entity;
}

} // namespace reckoner::provider::stripe
