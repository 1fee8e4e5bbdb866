// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_file/entry_requests.h"

#include <algorithm>

namespace reckoner::catalog_file {

namespace {

bool changesField(const PlanStep &step, QLatin1StringView field)
{
    return std::any_of(step.fields.begin(), step.fields.end(),
                       [field](const FieldChange &change) { return change.field == field; });
}

// Sets what of the edit changes.
template <class Target, class Value>
void setChanged(const PlanStep &step, const char *field, std::optional<Target> &target, const Value &value)
{
    if (changesField(step, QLatin1StringView(field)))
        target.emplace(value);
}

} // namespace

provider::ProductDraft productDraft(const PlanStep &step)
{
    const ProductEntry &wanted = step.wantedProduct;
    provider::ProductDraft draft;
    draft.name = wanted.name;
    draft.description = wanted.description;
    draft.taxCategory = wanted.taxCategory;
    draft.type = wanted.type;
    draft.imageUrl = wanted.imageUrl;
    draft.customData = customDataWithKey(wanted.customData, step.path);
    return draft;
}

provider::ProductEdit productEdit(const PlanStep &step)
{
    const ProductEntry &wanted = step.wantedProduct;
    provider::ProductEdit edit;
    setChanged(step, "name", edit.name, wanted.name);
    setChanged(step, "description", edit.description, wanted.description);
    setChanged(step, "tax_category", edit.taxCategory, wanted.taxCategory);
    setChanged(step, "image_url", edit.imageUrl, wanted.imageUrl);
    setChanged(step, "status", edit.status, wanted.status);
    setChanged(step, "custom_data", edit.customData, customDataWithKey(wanted.customData, step.path));
    return edit;
}

provider::PriceDraft priceDraft(const PlanStep &step, const ProductId &product)
{
    const PriceEntry &wanted = step.wantedPrice;
    provider::PriceDraft draft;
    draft.productId = product;
    draft.description = wanted.description;
    draft.name = wanted.name;
    draft.type = wanted.type;
    draft.unitPrice = wanted.amount;
    draft.billingCycle = wanted.billingCycle;
    draft.trialPeriod = wanted.trialPeriod;
    draft.taxMode = wanted.taxMode;
    draft.overrides = wanted.overrides;
    draft.quantity = {wanted.quantityMinimum, wanted.quantityMaximum};
    draft.customData = customDataWithKey(wanted.customData, step.path);
    return draft;
}

provider::PriceEdit priceEdit(const PlanStep &step)
{
    const PriceEntry &wanted = step.wantedPrice;
    provider::PriceEdit edit;
    setChanged(step, "description", edit.description, wanted.description);
    setChanged(step, "name", edit.name, wanted.name);
    setChanged(step, "status", edit.status, wanted.status);
    setChanged(step, "amount", edit.unitPrice, wanted.amount);
    setChanged(step, "billing_cycle", edit.billingCycle, wanted.billingCycle);
    setChanged(step, "trial_period", edit.trialPeriod, wanted.trialPeriod);
    setChanged(step, "tax_mode", edit.taxMode, wanted.taxMode);
    setChanged(step, "overrides", edit.overrides, wanted.overrides);
    if (changesField(step, QLatin1StringView("quantity")))
        edit.quantity = provider::QuantityRange{wanted.quantityMinimum, wanted.quantityMaximum};
    setChanged(step, "custom_data", edit.customData, customDataWithKey(wanted.customData, step.path));
    return edit;
}

} // namespace reckoner::catalog_file
