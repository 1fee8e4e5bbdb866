// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/stripe/customers.h"
#include "app/sandbox/stripe/payments.h"

namespace reckoner::sandbox::stripe {

using namespace Qt::StringLiterals;

namespace {

Answer createCoupon(Call &call)
{
    Params &in = call.in;
    Coupon coupon;
    coupon.id = in.text("id").value_or(QString());
    coupon.percentOff = in.decimal("percent_off").value_or(QString());
    const auto amount = in.integer("amount_off", {.minimum = 1});
    coupon.amountOff = amount.value_or(0);
    coupon.currency = in.text("currency").value_or(QString()).toLower();
    coupon.duration = in.oneOf("duration", {u"once"_s, u"repeating"_s, u"forever"_s}).value_or(u"once"_s);
    coupon.months = int(in.integer("duration_in_months", {.minimum = 1}).value_or(0));
    in.copy(coupon.fields,
            {{"name"}, {"max_redemptions", Params::Kind::Integer}, {"redeem_by", Params::Kind::Integer}});
    in.metadataOf(coupon.fields);
    if (coupon.percentOff.isEmpty() != amount.has_value())
        in.fail(refused(u"You must pass either percent_off or amount_off."_s, "", u"percent_off"_s));
    if (amount && coupon.currency.isEmpty())
        in.fail(missingParam(u"currency"_s));
    if (coupon.duration == u"repeating"_s && coupon.months == 0)
        in.fail(missingParam(u"duration_in_months"_s));
    SB_TRY(in.check());
    if (call.world.coupons.find(coupon.id))
        return refused(u"Coupon already exists."_s, "resource_already_exists", u"id"_s);
    if (coupon.id.isEmpty())
        coupon.id = call.world.makeId("", 8);
    coupon.created = call.world.now();
    const Coupon &made = call.world.coupons.insert(std::move(coupon));
    emitOf(call.world, "coupon.created", made);
    return call.json(made);
}

Answer createPromotionCode(Call &call)
{
    Params &in = call.in;
    PromotionCode code;
    if (auto promotion = in.object("promotion")) { // since clover
        promotion->ignore({"type"});
        code.coupon = promotion->text("coupon", {.isRequired = true}).value_or(QString());
    } else {
        code.coupon = in.text("coupon", {.isRequired = true}).value_or(QString());
    }
    code.code = in.text("code").value_or(call.world.makeId("", 8).toUpper());
    code.active = in.boolean("active").value_or(true);
    in.metadataOf(code.fields);
    SB_TRY(in.check());
    SB_TRY(findRow(call.world.coupons, code.coupon, "coupon", u"coupon"_s));
    code.id = call.world.makeId("promo_");
    code.created = call.world.now();
    return call.json(call.world.promotionCodes.insert(std::move(code)));
}

} // namespace

std::optional<QString> readDiscounts(const World &world, Params &in)
{
    std::optional<QString> coupon;
    for (Params &one : in.list("discounts")) {
        coupon = one.text("coupon");
        if (const auto code = one.text("promotion_code")) {
            if (const PromotionCode *known = world.promotionCodes.find(*code))
                coupon = known->coupon;
            else
                one.fail(noSuch("promotion code", *code, one.path("promotion_code"), 400));
        }
        one.ignore({"discount"});
        if (coupon && !world.coupons.find(*coupon))
            one.fail(noSuch("coupon", *coupon, one.path("coupon"), 400));
    }
    return coupon;
}

void registerCouponRoutes(Router &router)
{
    router.add("POST", "/v1/coupons", createCoupon);
    router.add("GET", "/v1/coupons", [](Call &call) {
        return listAnswer(call, call.world.coupons, "coupon", [](const Coupon &) { return true; });
    });
    addRead(router, "/v1/coupons/{id}", &World::coupons, "coupon", u"coupon"_s);
    router.add("DELETE", "/v1/coupons/{id}", [](Call &call) -> Answer {
        SB_TRY(call.in.check());
        SB_TRY_ASSIGN(Coupon * coupon, findRow(call.world.coupons, call.param("id"), "coupon", u"coupon"_s));
        coupon->deleted = true;
        emitOf(call.world, "coupon.deleted", *coupon);
        return deletedJson("coupon", coupon->id);
    });
    router.add("POST", "/v1/promotion_codes", createPromotionCode);
    router.add("GET", "/v1/promotion_codes", [](Call &call) {
        const auto code = call.in.text("code"), coupon = call.in.text("coupon");
        return listAnswer(call, call.world.promotionCodes, "promotion code",
                          [&](const PromotionCode &one) { return fits(code, one.code) && fits(coupon, one.coupon); });
    });
}

} // namespace reckoner::sandbox::stripe
