// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/requests/sample.h"

namespace reckoner::conformance {

using namespace Qt::StringLiterals;

using namespace provider;
using paddle::PaddleProvider;

namespace {

struct NamedProductEdit {
    const char *name;
    ProductEdit edit;
};

std::vector<NamedProductEdit> productEdits()
{
    return {
        {"nothing", {}},
        {"name", {.name = u"Solo"_qs}},
        {"description", {.description = u"For one"_qs}},
        {"no description", {.description = QString()}},
        {"tax category", {.taxCategory = u"standard"_qs}},
        {"image", {.imageUrl = u"https://example.com/a.png"_qs}},
        {"no image", {.imageUrl = QString()}},
        {"archived", {.status = u"archived"_qs}},
        {"active", {.status = u"active"_qs}},
        {"custom data", {.customData = kCustomData}},
        {"no custom data", {.customData = QByteArray()}},
    };
}

PriceDraft plainPrice()
{
    PriceDraft draft;
    draft.productId = sampleId<ProductId>("pro");
    draft.description = u"Monthly"_qs;
    draft.unitPrice = sampleMoney(600);
    return draft;
}

PriceDraft fullPrice(catalog::TaxMode mode)
{
    PriceDraft draft = plainPrice();
    draft.name = u"Solo"_qs;
    draft.type = u"standard"_qs;
    draft.billingCycle = catalog::Period{catalog::Interval::Year, 1, {}};
    draft.trialPeriod = catalog::Period{catalog::Interval::Day, 14, {}};
    draft.taxMode = mode;
    draft.overrides = {{{u"DE"_qs, u"FR"_qs}, sampleMoney(550, "EUR")}, {{u"JP"_qs}, sampleMoney(900, "JPY")}};
    draft.quantity = QuantityRange{1, 250};
    draft.customData = kCustomData;
    return draft;
}

struct NamedPriceEdit {
    const char *name;
    PriceEdit edit;
};

std::vector<NamedPriceEdit> priceEdits()
{
    using Cycle = std::optional<catalog::Period>;
    using Overrides = std::vector<catalog::PriceOverride>;
    return {
        {"nothing", {}},
        {"description", {.description = u"Yearly"_qs}},
        {"name", {.name = u"Team"_qs}},
        {"no name", {.name = QString()}},
        {"archived", {.status = u"archived"_qs}},
        {"amount", {.unitPrice = sampleMoney(1200)}},
        {"billing cycle", {.billingCycle = Cycle(catalog::Period{catalog::Interval::Week, 2, {}})}},
        {"one time", {.billingCycle = Cycle()}},
        {"trial", {.trialPeriod = Cycle(catalog::Period{catalog::Interval::Month, 1, {}})}},
        {"no trial", {.trialPeriod = Cycle()}},
        {"tax mode", {.taxMode = catalog::TaxMode::Internal}},
        {"overrides", {.overrides = Overrides{{{u"GB"_qs}, sampleMoney(500, "GBP")}}}},
        {"no overrides", {.overrides = Overrides()}},
        {"quantity", {.quantity = QuantityRange{2, 10}}},
        {"custom data", {.customData = kCustomData}},
        {"no custom data", {.customData = QByteArray()}},
    };
}

} // namespace

std::vector<CallRow> catalogCalls()
{
    std::vector<CallRow> rows;
    const auto product = sampleId<ProductId>("pro");
    rows.push_back(once("getProduct", {}, [product](PaddleProvider &paddle) { return paddle.getProduct(product); }));
    rows.push_back(once("getPrice", {}, [](PaddleProvider &paddle) { return paddle.getPrice(samplePriceId()); }));
    const ProductDraft least{
        .name = u"Solo"_qs, .description = {}, .taxCategory = u"saas"_qs, .type = {}, .imageUrl = {}, .customData = {}};
    const ProductDraft full{.name = u"Zoë & Söhne 💡"_qs,
                            .description = u"All of it"_qs,
                            .taxCategory = u"standard"_qs,
                            .type = u"custom"_qs,
                            .imageUrl = u"https://example.com/a.png"_qs,
                            .customData = kCustomData};
    rows.push_back(
        once("createProduct", u"least"_qs, [least](PaddleProvider &paddle) { return paddle.createProduct(least); }));
    rows.push_back(
        once("createProduct", u"full"_qs, [full](PaddleProvider &paddle) { return paddle.createProduct(full); }));
    for (const auto &[name, edit] : productEdits())
        rows.push_back(once("updateProduct", QString::fromLatin1(name), [product, edit = edit](PaddleProvider &paddle) {
            return paddle.updateProduct(product, edit);
        }));
    rows.push_back(
        once("createPrice", u"least"_qs, [](PaddleProvider &paddle) { return paddle.createPrice(plainPrice()); }));
    for (const auto mode : {catalog::TaxMode::AccountSetting, catalog::TaxMode::External, catalog::TaxMode::Internal,
                            catalog::TaxMode::Location})
        rows.push_back(once("createPrice", u"full, "_qs + catalog::taxModeText(mode),
                            [mode](PaddleProvider &paddle) { return paddle.createPrice(fullPrice(mode)); }));
    for (const auto &[name, edit] : priceEdits())
        rows.push_back(once("updatePrice", QString::fromLatin1(name), [edit = edit](PaddleProvider &paddle) {
            return paddle.updatePrice(samplePriceId(), edit);
        }));
    const subscriptions::PricePreviewRequest bare{
        .items = {{samplePriceId(), 1}}, .countryCode = {}, .postalCode = {}, .currency = {}, .discountId = {}};
    const subscriptions::PricePreviewRequest abroad{.items = {{samplePriceId(), 7}},
                                                    .countryCode = u"US"_qs,
                                                    .postalCode = u"10001"_qs,
                                                    .currency = Currency::of("EUR"),
                                                    .discountId = u"dsc_01h848pep46enq8y372x7maj0p"_qs};
    for (const auto &[name, request] : {std::pair("bare", bare), std::pair("abroad", abroad)})
        rows.push_back(once("previewPrices", QString::fromLatin1(name),
                            [request = request](PaddleProvider &paddle) { return paddle.previewPrices(request); }));
    return rows;
}

} // namespace reckoner::conformance
