// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/requests/sample.h"

namespace reckoner::conformance {

using namespace Qt::StringLiterals;

using namespace provider;
using paddle::PaddleProvider;

namespace {

struct NamedPaymentDraft {
    const char *name;
    PaymentDraft draft;
};

std::vector<NamedPaymentDraft> paymentDrafts()
{
    PaymentDraft least;
    least.items = {{samplePriceId(), 1}};
    PaymentDraft customer = least;
    customer.customerId = sampleCustomerId();
    PaymentDraft full = customer;
    full.addressId = sampleId<AddressId>("add");
    full.items.push_back({samplePriceId(2), 250});
    full.currency = Currency::of("EUR");
    full.customData = kCustomData;
    PaymentDraft rounded = customer; // a link to a checkout for a quote
    PriceDraft line;
    line.productId = sampleId<ProductId>("pro");
    line.description = u"Rounding of a quote"_qs;
    line.name = u"Rounding"_qs;
    line.unitPrice = sampleMoney(2);
    line.billingCycle = catalog::periodFromText(u"year"_qs, 1);
    line.quantity = QuantityRange{1, 1};
    rounded.customLines = {line};
    return {{"items", least}, {"customer", customer}, {"full", full}, {"a custom line", rounded}};
}

struct NamedAdjustment {
    const char *name;
    AdjustmentDraft draft;
};

std::vector<NamedAdjustment> adjustmentDrafts()
{
    const auto payment = sampleId<PaymentId>("txn");
    const QString line = sampleId("txnitm", 1), other = sampleId("txnitm", 2), reason = u"Asked for by the customer"_qs;
    return {
        {"full refund", {payment, u"refund"_qs, reason, {}}},
        {"full credit", {payment, u"credit"_qs, reason, {}}},
        {"part of a line", {payment, u"refund"_qs, reason, {{line, sampleMoney(100)}}}},
        {"a whole line", {payment, u"refund"_qs, reason, {{line, std::nullopt}}}},
        {"lines", {payment, u"credit"_qs, reason, {{line, sampleMoney(1)}, {other, std::nullopt}}}},
    };
}

struct NamedPaymentFilter {
    const char *name;
    PaymentFilter filter;
};

std::vector<NamedPaymentFilter> paymentFilters()
{
    const QStringList origins{u"api"_qs,
                              u"subscription_charge"_qs,
                              u"subscription_payment_method_change"_qs,
                              u"subscription_recurring"_qs,
                              u"subscription_update"_qs,
                              u"web"_qs};
    return {
        {"of a subscription",
         {.subscriptionId = sampleSubscriptionId(),
          .customerId = {},
          .createdFrom = {},
          .updatedFrom = {},
          .origins = {}}},
        {"of a customer",
         {.subscriptionId = {}, .customerId = sampleCustomerId(), .createdFrom = {}, .updatedFrom = {}, .origins = {}}},
        {"since",
         {.subscriptionId = {},
          .customerId = {},
          .createdFrom = sampleDate(),
          .updatedFrom = sampleDate(),
          .origins = {}}},
        {"origins", {.subscriptionId = {}, .customerId = {}, .createdFrom = {}, .updatedFrom = {}, .origins = origins}},
        {"all", {sampleSubscriptionId(), sampleCustomerId(), sampleDate(), sampleDate(), origins}},
    };
}

} // namespace

std::vector<CallRow> paymentCalls()
{
    std::vector<CallRow> rows;
    const auto payment = sampleId<PaymentId>("txn");
    rows.push_back(once("getPayment", {}, [payment](PaddleProvider &paddle) { return paddle.getPayment(payment); }));
    rows.push_back(once("invoiceLink", {}, [payment](PaddleProvider &paddle) { return paddle.invoiceLink(payment); }));
    for (const auto &[name, filter] : paymentFilters())
        rows.push_back(once("listPayments", QString::fromLatin1(name),
                            [filter = filter](PaddleProvider &paddle) { return paddle.listPayments(filter, {}); }));
    const AdjustmentFilter filters[]{
        {.customerId = sampleCustomerId(), .subscriptionId = {}, .paymentId = {}, .id = {}},
        {.customerId = {}, .subscriptionId = sampleSubscriptionId(), .paymentId = {}, .id = {}},
        {.customerId = {}, .subscriptionId = {}, .paymentId = payment, .id = {}},
        {.customerId = {}, .subscriptionId = {}, .paymentId = {}, .id = sampleId<AdjustmentId>("adj")},
        {sampleCustomerId(), sampleSubscriptionId(), payment, sampleId<AdjustmentId>("adj")},
    };
    for (const AdjustmentFilter &filter : filters)
        rows.push_back(once("findAdjustments", {},
                            [filter](PaddleProvider &paddle) { return paddle.findAdjustments(filter, {}); }));
    for (const auto &[name, draft] : paymentDrafts()) {
        rows.push_back(once("createPayment", QString::fromLatin1(name),
                            [draft = draft](PaddleProvider &paddle) { return paddle.createPayment(draft); }));
        rows.push_back(once("previewPayment", QString::fromLatin1(name),
                            [draft = draft](PaddleProvider &paddle) { return paddle.previewPayment(draft); }));
    }
    PaymentDraft reduced = paymentDrafts().front().draft;
    reduced.discountId = QStringLiteral("dsc_01gv5kpg05xp104ek2fmgjwttf");
    rows.push_back(once("createPayment", QStringLiteral("with a discount"),
                        [reduced](PaddleProvider &paddle) { return paddle.createPayment(reduced); }));
    for (const bool recurs : {false, true}) {
        const DiscountDraft discount{
            QStringLiteral("As quoted"), Money(100, Currency::of("USD")), recurs, {sampleId<PriceId>("pri")}, 1};
        rows.push_back(once("createDiscount", recurs ? QStringLiteral("recurring") : QStringLiteral("once"),
                            [discount](PaddleProvider &paddle) { return paddle.createDiscount(discount); }));
    }
    for (const auto &[name, draft] : adjustmentDrafts())
        rows.push_back(once("createAdjustment", QString::fromLatin1(name),
                            [draft = draft](PaddleProvider &paddle) { return paddle.createAdjustment(draft); }));
    return rows;
}

} // namespace reckoner::conformance
