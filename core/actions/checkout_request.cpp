// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/checkout_request.h"

#include "core/base/json.h"
#include "core/base/operation_tag.h"
#include "core/base/words.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace reckoner::actions {

using checkout::CheckoutOffer;

namespace {

const QString kCheckoutKind = QStringLiteral("create_checkout");

QString minorText(const Money &amount)
{
    return QString::fromLatin1(amount.minorUtf8());
}

// What a storefront, a report or a person at the provider can tell the payment by; amounts of credits as text, for
// numbers can be too large there (reference/paddle.md §1.4).
QByteArray checkoutCustomData(const CheckoutOffer &offer, const OperationId &operation)
{
    QJsonObject json;
    if (offer.credits > 0)
        json.insert(QStringLiteral("reckoner_credits"), QString::number(offer.credits));
    if (offer.pricesVersion != 0) {
        json.insert(QStringLiteral("reckoner_prices_version"), QString::number(offer.pricesVersion));
        json.insert(QStringLiteral("reckoner_plan"), pricing::planText(offer.plan));
    }
    return withOperationTag(QJsonDocument(json).toJson(QJsonDocument::Compact), operation);
}

} // namespace

QString requestKind(const CheckoutRequest &)
{
    return kCheckoutKind;
}

bool isCheckoutRequestKind(const QString &kind)
{
    return kind == kCheckoutKind;
}

QByteArray requestToJson(const CheckoutRequest &request)
{
    const CheckoutOffer &offer = request.offer;
    QJsonObject json{{QStringLiteral("kind"), kCheckoutKind},
                     {QStringLiteral("price_id"), offer.priceId.toString()},
                     {QStringLiteral("product_id"), offer.productId.toString()},
                     {QStringLiteral("name"), offer.name},
                     {QStringLiteral("quantity"), offer.quantity},
                     {QStringLiteral("unit_price"), minorText(offer.unitPrice)},
                     {QStringLiteral("currency"), offer.unitPrice.currency().code()},
                     {QStringLiteral("tax_mode"), catalog::taxModeText(offer.taxMode)},
                     {QStringLiteral("credits"), offer.credits}};
    if (offer.billingCycle) {
        json.insert(QStringLiteral("interval"), catalog::intervalText(*offer.billingCycle));
        json.insert(QStringLiteral("frequency"), offer.billingCycle->frequency);
    }
    if (offer.rounding)
        json.insert(QStringLiteral("rounding"), minorText(*offer.rounding));
    if (offer.discount)
        json.insert(QStringLiteral("discount"), minorText(*offer.discount));
    if (offer.hasCountryAmounts)
        json.insert(QStringLiteral("country_amounts"), true);
    if (offer.pricesVersion != 0) {
        json.insert(QStringLiteral("prices_version"), offer.pricesVersion);
        json.insert(QStringLiteral("plan"), pricing::planText(offer.plan));
        json.insert(QStringLiteral("quoted_credits"), offer.quotedCredits);
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<CheckoutRequest> checkoutRequestFromJson(QByteArrayView json)
{
    RK_TRY_ASSIGN(const JsonDocument document, JsonDocument::parse(json));
    JsonReader in(document.root(), "request");
    CheckoutOffer offer;
    offer.priceId = PriceId(in.string("price_id"));
    offer.productId = ProductId(in.string("product_id"));
    offer.name = in.string("name");
    offer.quantity = in.integer("quantity");
    const Currency currency = in.currency("currency");
    offer.unitPrice = in.money("unit_price", currency);
    offer.taxMode = catalog::taxModeFromText(in.string("tax_mode"));
    offer.credits = in.integer("credits");
    if (const auto interval = in.optionalString("interval"))
        offer.billingCycle = catalog::periodFromText(*interval, int(in.integer("frequency")));
    offer.rounding = in.optionalMoney("rounding", currency);
    offer.discount = in.optionalMoney("discount", currency);
    offer.hasCountryAmounts = in.optionalBoolean("country_amounts").value_or(false);
    offer.pricesVersion = in.optionalInteger("prices_version").value_or(0);
    if (offer.pricesVersion != 0) {
        const auto plan = pricing::planFromText(in.string("plan"));
        if (!plan)
            in.fail("plan", QStringLiteral("is not a known plan"));
        offer.plan = plan.value_or(pricing::Plan::PayAsYouGo);
        offer.quotedCredits = in.integer("quoted_credits");
    }
    RK_TRY(in.finish());
    return CheckoutRequest{std::move(offer)};
}

provider::PaymentDraft paymentDraftFor(const CheckoutRequest &request, const CustomerId &customer,
                                       const OperationId &operation)
{
    const CheckoutOffer &offer = request.offer;
    provider::PaymentDraft draft;
    draft.customerId = customer;
    draft.items = {{offer.priceId, offer.quantity}};
    draft.currency = offer.unitPrice.currency();
    draft.customData = checkoutCustomData(offer, operation);
    if (offer.rounding) {
        provider::PriceDraft line;
        line.productId = offer.productId; // so that it is taxed as what it belongs to
        line.description = QStringLiteral("Rounding of a quote");
        line.name = Words::tr("Rounding");
        line.unitPrice = *offer.rounding;
        line.billingCycle = offer.billingCycle;
        line.taxMode = offer.taxMode;
        line.quantity = provider::QuantityRange{1, 1};
        draft.customLines = {std::move(line)};
    }
    return draft;
}

std::optional<provider::DiscountDraft> discountDraftFor(const CheckoutRequest &request, const OperationId &operation)
{
    const CheckoutOffer &offer = request.offer;
    if (!offer.discount)
        return std::nullopt;
    provider::DiscountDraft draft;
    draft.description = Words::tr("As quoted (%1)").arg(operation.toString());
    draft.amount = *offer.discount;
    draft.recurs = offer.billingCycle.has_value();
    draft.priceIds = {offer.priceId};
    return draft;
}

} // namespace reckoner::actions
