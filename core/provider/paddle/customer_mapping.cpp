// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/paddle/customer_mapping.h"

#include "core/provider/paddle/mapping_fields.h"

#include <QJsonObject>
#include <QRegularExpression>

namespace reckoner::provider::paddle {

Result<customers::Customer> customerFromJson(JsonView json, const AccountId &account)
{
    JsonReader in(json, "customer");
    customers::Customer customer;
    customer.account = account;
    customer.id = requiredId<CustomerId>(in, "id");
    customer.name = textOrEmpty(in, "name");
    customer.email = textOrEmpty(in, "email");
    customer.locale = textOrEmpty(in, "locale");
    customer.status = textOrEmpty(in, "status");
    customer.marketingConsent = in.optionalBoolean("marketing_consent").value_or(false);
    customer.customData = jsonOrEmpty(json, "custom_data");
    return finished(in, std::move(customer), json.toJson());
}

Result<customers::Address> addressFromJson(JsonView json, const AccountId &account)
{
    JsonReader in(json, "address");
    customers::Address address;
    address.account = account;
    address.id = requiredId<AddressId>(in, "id");
    address.customerId = optionalId<CustomerId>(in, "customer_id");
    address.description = textOrEmpty(in, "description");
    address.firstLine = textOrEmpty(in, "first_line");
    address.secondLine = textOrEmpty(in, "second_line");
    address.city = textOrEmpty(in, "city");
    address.postalCode = textOrEmpty(in, "postal_code");
    address.region = textOrEmpty(in, "region");
    address.countryCode = textOrEmpty(in, "country_code");
    address.status = textOrEmpty(in, "status");
    address.customData = jsonOrEmpty(json, "custom_data");
    return finished(in, std::move(address), json.toJson());
}

Result<customers::Business> businessFromJson(JsonView json, const AccountId &account)
{
    JsonReader in(json, "business");
    customers::Business business;
    business.account = account;
    business.id = requiredId<BusinessId>(in, "id");
    business.customerId = optionalId<CustomerId>(in, "customer_id");
    business.name = textOrEmpty(in, "name");
    business.companyNumber = textOrEmpty(in, "company_number");
    business.taxIdentifier = textOrEmpty(in, "tax_identifier");
    qsizetype index = 0;
    for (const JsonView &one : in.optionalArray("contacts")) {
        JsonReader contact(one, in.at("contacts", index++));
        business.contacts.push_back({textOrEmpty(contact, "name"), textOrEmpty(contact, "email")});
        in.absorb(contact.finish());
    }
    business.status = textOrEmpty(in, "status");
    business.customData = jsonOrEmpty(json, "custom_data");
    return finished(in, std::move(business), json.toJson());
}

namespace {

void putText(QJsonObject &body, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        body.insert(key, value);
}

// What is emptied is taken away: null (§1.4).
void putNullable(QJsonObject &body, const QString &key, const std::optional<QString> &value)
{
    if (value)
        body.insert(key, value->isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(*value));
}

void putRequired(QJsonObject &body, const QString &key, const std::optional<QString> &value)
{
    if (value)
        body.insert(key, *value);
}

} // namespace

Result<QByteArray> customerBody(const CustomerDraft &draft)
{
    QJsonObject body{{QStringLiteral("email"), draft.email}};
    putText(body, QStringLiteral("name"), draft.name);
    putText(body, QStringLiteral("locale"), draft.locale);
    if (!draft.customData.isEmpty()) {
        RK_TRY_ASSIGN(const QJsonObject data, customDataObject(draft.customData));
        body.insert(QStringLiteral("custom_data"), data);
    }
    return compactJson(body);
}

Result<QByteArray> customerEditBody(const CustomerEdit &edit)
{
    QJsonObject body;
    putNullable(body, QStringLiteral("name"), edit.name);
    putRequired(body, QStringLiteral("email"), edit.email);
    putRequired(body, QStringLiteral("status"), edit.status);
    if (edit.customData && edit.customData->isEmpty()) {
        body.insert(QStringLiteral("custom_data"), QJsonValue::Null);
    } else if (edit.customData) {
        RK_TRY_ASSIGN(const QJsonObject data, customDataObject(*edit.customData));
        body.insert(QStringLiteral("custom_data"), data);
    }
    return compactJson(body);
}

QByteArray addressBody(const AddressDraft &draft)
{
    QJsonObject body{{QStringLiteral("country_code"), draft.countryCode}};
    putText(body, QStringLiteral("description"), draft.description);
    putText(body, QStringLiteral("first_line"), draft.firstLine);
    putText(body, QStringLiteral("second_line"), draft.secondLine);
    putText(body, QStringLiteral("city"), draft.city);
    putText(body, QStringLiteral("postal_code"), draft.postalCode);
    putText(body, QStringLiteral("region"), draft.region);
    return compactJson(body);
}

QByteArray addressEditBody(const AddressEdit &edit)
{
    QJsonObject body;
    putNullable(body, QStringLiteral("description"), edit.description);
    putNullable(body, QStringLiteral("first_line"), edit.firstLine);
    putNullable(body, QStringLiteral("second_line"), edit.secondLine);
    putNullable(body, QStringLiteral("city"), edit.city);
    putNullable(body, QStringLiteral("postal_code"), edit.postalCode);
    putNullable(body, QStringLiteral("region"), edit.region);
    putRequired(body, QStringLiteral("country_code"), edit.countryCode);
    putRequired(body, QStringLiteral("status"), edit.status);
    return compactJson(body);
}

QByteArray businessBody(const BusinessDraft &draft)
{
    QJsonObject body{{QStringLiteral("name"), draft.name}};
    putText(body, QStringLiteral("company_number"), draft.companyNumber);
    putText(body, QStringLiteral("tax_identifier"), draft.taxIdentifier);
    return compactJson(body);
}

QByteArray businessEditBody(const BusinessEdit &edit)
{
    QJsonObject body;
    putRequired(body, QStringLiteral("name"), edit.name);
    putNullable(body, QStringLiteral("company_number"), edit.companyNumber);
    putNullable(body, QStringLiteral("tax_identifier"), edit.taxIdentifier);
    putRequired(body, QStringLiteral("status"), edit.status);
    return compactJson(body);
}

CustomerId conflictingCustomer(const QString &detail)
{
    static const QRegularExpression idAtEnd(QStringLiteral("\\b(ctm_[a-z0-9]{1,64})\\b"));
    const auto match = idAtEnd.match(detail);
    return match.hasMatch() ? CustomerId(match.captured(1)) : CustomerId();
}

} // namespace reckoner::provider::paddle
