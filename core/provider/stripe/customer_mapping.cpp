// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/stripe/customer_mapping.h"

#include "core/base/words.h"

namespace reckoner::provider::stripe {

Result<customers::Customer> customerFromJson(JsonView json, const Seen &seen)
{
    JsonReader in(json, "customer");
    customers::Customer customer;
    customer.id = requiredId<CustomerId>(in, "id");
    customer.name = textOrEmpty(in, "name");
    customer.email = textOrEmpty(in, "email");
    const auto locales = in.optionalArray("preferred_locales");
    if (!locales.empty())
        customer.locale = locales.front().string().value_or(QString());
    const bool deleted = in.optionalBoolean("deleted").value_or(false);
    customer.status = deleted ? QStringLiteral("archived") : QStringLiteral("active");
    customer.customData = jsonOrEmpty(json, "metadata");
    return finishedAs(in, std::move(customer), json.toJson(), seen);
}

FormBody customerForm(const CustomerDraft &draft)
{
    FormBody form;
    form.add("email", draft.email).add("name", draft.name).add("preferred_locales[0]", draft.locale);
    return form.addMetadata(draft.customData);
}

Result<FormBody> customerEditForm(const CustomerEdit &edit)
{
    if (edit.status)
        return Error{ErrorKind::Invalid,
                     Words::tr("Stripe cannot archive customers. Deleting one there also ends its subscriptions; do "
                               "that in Stripe's dashboard."),
                     {},
                     {}};
    FormBody form;
    form.addEdit("name", edit.name).addEdit("email", edit.email);
    return form.addMetadataEdit(edit.customData);
}

} // namespace reckoner::provider::stripe
