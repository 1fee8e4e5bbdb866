// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/paddle/credit_balance_mapping.h"

#include "core/provider/paddle/mapping_fields.h"

namespace reckoner::provider::paddle {

Result<credits::CreditBalance> creditBalanceFromJson(JsonView json, const AccountId &account)
{
    JsonReader in(json, "credit_balance");
    credits::CreditBalance result;
    result.account = account;
    result.customerId = requiredId<CustomerId>(in, "customer_id");
    const Currency currency = in.currency("currency_code");
    JsonReader balance(in.object("balance"), in.at("balance"));
    result.available = balance.money("available", currency);
    result.reserved = balance.money("reserved", currency);
    result.used = balance.money("used", currency);
    in.absorb(balance.finish());
    RK_TRY(in.finish());
    return result;
}

} // namespace reckoner::provider::paddle
