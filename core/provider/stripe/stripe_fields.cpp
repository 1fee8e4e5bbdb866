// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/stripe/stripe_fields.h"

#include "core/base/words.h"

#include <limits>

namespace reckoner::provider::stripe {

namespace {

constexpr qint64 kLastSecond = 253'402'300'799; // of the year 9999
// Stripe takes 8 digits, 12 in some currencies (§2.1); below this, sums and differences of two cannot overflow.
constexpr qint64 kLargestStripeAmount = 1'000'000'000'000'000;
constexpr int kLongestCycle = 1'000; // 156 weeks, 3 years (§2.1); days have no bound of their own

// How many of Stripe's units make one of ours; negative: how many of ours make one of Stripe's.
int unitsOf(Currency currency)
{
    if (currency == Currency::of("ISK") || currency == Currency::of("UGX"))
        return 100;
    return currency == Currency::of("MGA") ? -100 : 1;
}

Error strangeAmount(Currency currency)
{
    return {ErrorKind::Invalid, Words::tr("Stripe does not count %1 like this.").arg(currency.code()), {}, {}};
}

} // namespace

Currency stripeCurrency(JsonReader &in, const char *key)
{
    const QString text = in.string(key);
    const Result<Currency> currency = Currency::fromCode(text.toUpper());
    if (!currency || text != text.toLower()) {
        in.fail(key, QStringLiteral("is not a currency in lower-case letters"));
        return {};
    }
    return *currency;
}

std::optional<Instant> optionalStripeTime(JsonReader &in, const char *key)
{
    const auto seconds = in.optionalInteger(key);
    if (!seconds)
        return std::nullopt;
    if (*seconds < 0 || *seconds > kLastSecond) {
        in.fail(key, QStringLiteral("is not a time in seconds"));
        return std::nullopt;
    }
    return Instant::fromSeconds(*seconds);
}

Instant stripeTime(JsonReader &in, const char *key)
{
    in.integer(key); // says so when it is missing
    return optionalStripeTime(in, key).value_or(Instant());
}

Result<Money> moneyFromStripe(qint64 amount, Currency currency)
{
    const int units = unitsOf(currency);
    if (amount > kLargestStripeAmount || amount < -kLargestStripeAmount)
        return strangeAmount(currency);
    if (units < 0)
        return Money(amount, currency).times(-units);
    if (amount % units != 0)
        return strangeAmount(currency);
    return Money(amount / units, currency);
}

Result<qint64> stripeAmount(Money money)
{
    const int units = unitsOf(money.currency());
    if (units > 0)
        return money.times(units).transform([](Money all) { return all.minor(); });
    if (money.minor() % units != 0)
        return strangeAmount(money.currency());
    return money.minor() / -units;
}

Money stripeMoney(JsonReader &in, const char *key, Currency currency)
{
    const Result<Money> money = moneyFromStripe(in.optionalInteger(key).value_or(0), currency);
    if (!money)
        in.fail(key, QStringLiteral("is not an amount of this currency"));
    return money ? *money : Money(0, currency);
}

QString expandableId(const JsonView &object, const char *key)
{
    const JsonView value = object.member(key);
    const QString id = (value.isObject() ? value["id"] : value).string().value_or(QString());
    return isIdText(id) ? id : QString();
}

JsonView expandedObject(const JsonView &object, const char *key)
{
    const JsonView value = object.member(key);
    return value.isObject() ? value : JsonView();
}

std::optional<subscriptions::BillingPeriod> stripePeriod(const JsonView &object, const char *starts, const char *ends)
{
    JsonReader in(object, "period");
    const auto from = optionalStripeTime(in, starts), until = optionalStripeTime(in, ends);
    if (!from || !until || !in.finish())
        return std::nullopt;
    return subscriptions::BillingPeriod{*from, *until};
}

std::optional<catalog::Period> recurringPeriod(const JsonView &price)
{
    const JsonView recurring = price["recurring"];
    const auto interval = recurring["interval"].string();
    const qint64 count = recurring["interval_count"].integer().value_or(1);
    if (!interval || count < 1 || count > kLongestCycle)
        return std::nullopt;
    return catalog::periodFromText(*interval, int(count));
}

} // namespace reckoner::provider::stripe
