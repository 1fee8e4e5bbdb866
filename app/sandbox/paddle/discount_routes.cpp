// SPDX-License-Identifier: GPL-3.0-or-later
// Discounts: reference/paddle.md §2.10.
#include "app/sandbox/paddle/entity_json.h"
#include "app/sandbox/paddle/fields.h"
#include "app/sandbox/paddle/routes.h"

#include <QRegularExpression>

namespace reckoner::sandbox::paddle {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestCount = 999'999'999;

QJsonObject discountAnswerJson(const Discount &discount)
{
    QJsonObject json = toJson(discount);
    json.insert(u"times_used"_s, discount.timesUsed);
    return json;
}

void readDiscountAmount(Fields &in, Discount &discount, Need need)
{
    static const QRegularExpression percent(u"^(?!0{1,2}(\\.0{1,2})?$)(100(\\.0{1,2})?|[0-9]{1,2}(\\.[0-9]{1,2})?)$"_s);
    static const QRegularExpression minor(u"^[1-9][0-9]{0,15}$"_s);
    if (const auto amount = in.text("amount", {.need = need, .minimum = 1, .maximum = 32}))
        discount.amount = *amount;
    if (discount.type == "percentage"_L1) {
        if (!percent.match(discount.amount).hasMatch())
            in.fail(u"amount"_s, u"must be a percentage between 0.01 and 100"_s);
    } else {
        if (!minor.match(discount.amount).hasMatch())
            in.fail(u"amount"_s, u"must be a positive amount in the lowest denomination"_s);
        if (!discount.currency)
            in.fail(u"currency_code"_s, u"is required for flat discounts"_s);
    }
}

void readDiscountLimits(Fields &in, Discount &discount)
{
    if (const auto recur = in.boolean("recur"))
        discount.recur = *recur;
    if (in.has("maximum_recurring_intervals"))
        discount.maximumRecurringIntervals =
            in.integer("maximum_recurring_intervals", 1, kLargestCount, Need::Optional, Null::Allowed);
    if (discount.maximumRecurringIntervals && !discount.recur)
        in.fail(u"maximum_recurring_intervals"_s, u"needs recur"_s);
    if (in.has("usage_limit"))
        discount.usageLimit = in.integer("usage_limit", 1, kLargestCount, Need::Optional, Null::Allowed);
    if (in.has("expires_at"))
        discount.expiresAt = in.instant("expires_at", Need::Optional, Null::Allowed);
    if (in.has("restrict_to")) {
        discount.restrictTo.reset();
        const auto ids = in.array("restrict_to", 1, 100, Need::Optional, Null::Allowed);
        for (JsonView id : ids) {
            if (!discount.restrictTo)
                discount.restrictTo.emplace();
            discount.restrictTo->append(id.string().value_or(QString()));
        }
    }
}

Outcome<Discount> readDiscount(const World &world, const Request &request, Discount discount, Need need)
{
    static const QRegularExpression code(u"^[a-zA-Z0-9]{1,32}$"_s);
    Fields in(request.body);
    discount.description =
        in.text("description", {.need = need, .minimum = 1, .maximum = 500}).value_or(discount.description);
    discount.type = in.oneOf("type", {u"flat"_s, u"flat_per_seat"_s, u"percentage"_s}, need).value_or(discount.type);
    if (in.has("currency_code"))
        discount.currency = in.currency("currency_code", Need::Optional, Null::Allowed);
    readDiscountAmount(in, discount, need);
    readDiscountLimits(in, discount);
    discount.enabledForCheckout = in.boolean("enabled_for_checkout").value_or(discount.enabledForCheckout);
    if (in.has("code"))
        discount.code = in.text("code", {.null = Null::Allowed, .minimum = 1, .maximum = 32});
    if (discount.code && !code.match(*discount.code).hasMatch())
        in.fail(u"code"_s, u"must be letters and digits only"_s);
    discount.mode = in.oneOf("mode", {u"standard"_s, u"custom"_s}).value_or(discount.mode);
    if (need == Need::Optional)
        discount.status = in.oneOf("status", {u"active"_s, u"archived"_s}).value_or(discount.status);
    if (in.has("custom_data"))
        discount.customData = in.customData();
    SB_TRY(in.check());
    if (discount.usageLimit && *discount.usageLimit < discount.timesUsed)
        return apiError(400, "discount_usage_limit_less_than_times_used",
                        u"the discount has been used %1 times"_s.arg(discount.timesUsed), "discounts");
    for (const auto &[id, other] : world.discounts.rows()) {
        if (id != discount.id && discount.code && other.code &&
            other.code->compare(*discount.code, Qt::CaseInsensitive) == 0)
            return apiError(409, "discount_code_conflict", u"the code is used by discount %1"_s.arg(id), "discounts");
    }
    return discount;
}

Answer createDiscount(World &world, const Request &request)
{
    SB_TRY_ASSIGN(Discount discount, readDiscount(world, request, {}, Need::Required));
    discount.createdAt = discount.updatedAt = world.stamp();
    discount.id = world.makeId("dsc", discount.createdAt);
    if (discount.enabledForCheckout && !discount.code)
        discount.code = QString::fromLatin1(world.makeToken(10)).toUpper();
    world.discounts.insert(discount);
    world.emitEvent("discount.created", toJson(discount), discount.createdAt);
    return Answer::created(discountAnswerJson(discount));
}

Answer updateDiscount(World &world, const Request &request)
{
    Discount *stored = world.discounts.find(request.param("discount_id"));
    if (!stored)
        return notFound("discount", request.param("discount_id"));
    SB_TRY_ASSIGN(Discount discount, readDiscount(world, request, *stored, Need::Optional));
    discount.updatedAt = world.stamp();
    *stored = discount;
    world.emitEvent("discount.updated", toJson(discount), discount.updatedAt);
    return Answer::ok(discountAnswerJson(discount));
}

Answer getDiscount(World &world, const Request &request)
{
    const Discount *discount = world.discounts.find(request.param("discount_id"));
    return discount ? Answer::ok(discountAnswerJson(*discount))
                    : Answer(notFound("discount", request.param("discount_id")));
}

Answer listDiscounts(World &world, const Request &request)
{
    const QStringList ids = request.query.list(u"id"_s), codes = request.query.list(u"code"_s);
    QStringList statuses = request.query.list(u"status"_s), modes = request.query.list(u"mode"_s);
    if (statuses.isEmpty())
        statuses.append(u"active"_s);
    if (modes.isEmpty())
        modes.append(u"standard"_s);
    std::vector<const Discount *> rows;
    for (const auto &[id, discount] : world.discounts.rows()) {
        const bool codeFits = codes.isEmpty() || (discount.code && codes.contains(*discount.code, Qt::CaseInsensitive));
        if (codeFits && listMatches(ids, id) && statuses.contains(discount.status) && modes.contains(discount.mode))
            rows.push_back(&discount);
    }
    static const ListSpec<Discount> spec{
        .orderBy = {{u"created_at"_s, [](const Discount &d) { return SortKey(d.createdAt.micros()); }}}};
    return listAnswer(request, rows, spec, discountAnswerJson);
}

} // namespace

void registerDiscountRoutes(Router &router, World &)
{
    router.add("GET", "/discounts", listDiscounts);
    router.add("POST", "/discounts", createDiscount);
    router.add("GET", "/discounts/{discount_id}", getDiscount);
    router.add("PATCH", "/discounts/{discount_id}", updateDiscount);
}

} // namespace reckoner::sandbox::paddle
