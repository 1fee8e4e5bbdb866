// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A step of a plan as what the provider is asked for. Created things carry their key in custom_data; of a changed thing
// only what changes is sent. Pure, any thread.

#include "core/catalog_file/catalog_plan.h"
#include "core/provider/provider.h"

namespace reckoner::catalog_file {

provider::ProductDraft productDraft(const PlanStep &step);
provider::ProductEdit productEdit(const PlanStep &step);
provider::PriceDraft priceDraft(const PlanStep &step, const ProductId &product);
provider::PriceEdit priceEdit(const PlanStep &step);

} // namespace reckoner::catalog_file
