// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/customer_request.h"

#include "core/base/json.h"
#include "core/base/words.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace reckoner::actions {

using customers::Address;
using customers::Business;
using customers::Customer;
using provider::AddressDraft;
using provider::AddressEdit;
using provider::BusinessDraft;
using provider::BusinessEdit;
using provider::CustomerDraft;
using provider::CustomerEdit;

namespace {

// The provider's clock may be behind ours by this much: what it made a little "before" the sending counts.
constexpr Micros kMadeBySlack = std::chrono::minutes(2);
// reference/paddle.md §2.3.
constexpr qsizetype kMostEmailCharacters = 320, kMostNameCharacters = 1024;

struct CustomerRequestKind {
    QString operator()(const CustomerDraft &) const { return QStringLiteral("create_customer"); }
    QString operator()(const CustomerEdit &) const { return QStringLiteral("edit_customer"); }
    QString operator()(const AddressDraft &) const { return QStringLiteral("create_address"); }
    QString operator()(const BusinessDraft &) const { return QStringLiteral("create_business"); }
    QString operator()(const AddressEdit &) const { return QStringLiteral("edit_address"); }
    QString operator()(const BusinessEdit &) const { return QStringLiteral("edit_business"); }
};

// The fields of an edit with their names in JSON and the row's own; one list for storing, comparing and reading back.
template <class Edit, class Row> struct EditedField {
    const char *name;
    std::optional<QString> Edit::*wanted;
    QString Row::*stands;
};
constexpr std::array<EditedField<AddressEdit, Address>, 8> kAddressFields{{
    {"description", &AddressEdit::description, &Address::description},
    {"first_line", &AddressEdit::firstLine, &Address::firstLine},
    {"second_line", &AddressEdit::secondLine, &Address::secondLine},
    {"city", &AddressEdit::city, &Address::city},
    {"postal_code", &AddressEdit::postalCode, &Address::postalCode},
    {"region", &AddressEdit::region, &Address::region},
    {"country_code", &AddressEdit::countryCode, &Address::countryCode},
    {"status", &AddressEdit::status, &Address::status},
}};
constexpr std::array<EditedField<BusinessEdit, Business>, 4> kBusinessFields{{
    {"name", &BusinessEdit::name, &Business::name},
    {"company_number", &BusinessEdit::companyNumber, &Business::companyNumber},
    {"tax_identifier", &BusinessEdit::taxIdentifier, &Business::taxIdentifier},
    {"status", &BusinessEdit::status, &Business::status},
}};

void putOptional(QJsonObject &json, const char *key, const std::optional<QString> &value)
{
    if (value)
        json.insert(QLatin1StringView(key), *value);
}

template <class Edit, class Fields> QJsonObject editJson(const Edit &edit, const QString &idName, const Fields &fields)
{
    QJsonObject json{{idName, edit.id.toString()}};
    for (const auto &field : fields)
        putOptional(json, field.name, edit.*field.wanted);
    return json;
}

// Custom data stays the text that was given: QJson would round its numbers.
struct CustomerRequestJson {
    QJsonObject operator()(const CustomerDraft &draft) const
    {
        return {{QStringLiteral("name"), draft.name},
                {QStringLiteral("email"), draft.email},
                {QStringLiteral("locale"), draft.locale},
                {QStringLiteral("custom_data"), QString::fromUtf8(draft.customData)}};
    }
    QJsonObject operator()(const CustomerEdit &edit) const
    {
        QJsonObject json;
        putOptional(json, "name", edit.name);
        putOptional(json, "email", edit.email);
        putOptional(json, "status", edit.status);
        if (edit.customData)
            json.insert(QStringLiteral("custom_data"), QString::fromUtf8(*edit.customData));
        return json;
    }
    QJsonObject operator()(const AddressDraft &draft) const
    {
        return {{QStringLiteral("description"), draft.description}, {QStringLiteral("first_line"), draft.firstLine},
                {QStringLiteral("second_line"), draft.secondLine},  {QStringLiteral("city"), draft.city},
                {QStringLiteral("postal_code"), draft.postalCode},  {QStringLiteral("region"), draft.region},
                {QStringLiteral("country_code"), draft.countryCode}};
    }
    QJsonObject operator()(const BusinessDraft &draft) const
    {
        return {{QStringLiteral("name"), draft.name},
                {QStringLiteral("company_number"), draft.companyNumber},
                {QStringLiteral("tax_identifier"), draft.taxIdentifier}};
    }
    QJsonObject operator()(const AddressEdit &edit) const
    {
        return editJson(edit, QStringLiteral("address_id"), kAddressFields);
    }
    QJsonObject operator()(const BusinessEdit &edit) const
    {
        return editJson(edit, QStringLiteral("business_id"), kBusinessFields);
    }
};

template <class Edit, class Fields> Edit readEdit(JsonReader &in, const char *idName, const Fields &fields)
{
    Edit edit;
    edit.id = decltype(edit.id)(in.string(idName));
    for (const auto &field : fields)
        edit.*field.wanted = in.optionalString(field.name);
    return edit;
}

CustomerRequest readCustomerRequest(JsonReader &in, const QString &kind)
{
    if (kind == QLatin1StringView("create_customer"))
        return CustomerDraft{in.string("name"), in.string("email"), in.string("locale"), in.utf8("custom_data")};
    if (kind == QLatin1StringView("create_address"))
        return AddressDraft{in.string("description"), in.string("first_line"),  in.string("second_line"),
                            in.string("city"),        in.string("postal_code"), in.string("region"),
                            in.string("country_code")};
    if (kind == QLatin1StringView("create_business"))
        return BusinessDraft{in.string("name"), in.string("company_number"), in.string("tax_identifier")};
    if (kind == QLatin1StringView("edit_address"))
        return readEdit<AddressEdit>(in, "address_id", kAddressFields);
    if (kind == QLatin1StringView("edit_business"))
        return readEdit<BusinessEdit>(in, "business_id", kBusinessFields);
    CustomerEdit edit{in.optionalString("name"), in.optionalString("email"), in.optionalString("status"), {}};
    if (const auto customData = in.optionalString("custom_data"))
        edit.customData = customData->toUtf8();
    return edit;
}

Error invalidRequest(const QString &message)
{
    return {ErrorKind::Invalid, message, {}, {}};
}

Result<void> checkName(const QString &name)
{
    if (name.size() > kMostNameCharacters)
        return invalidRequest(Words::tr("The name is longer than %1 characters.").arg(kMostNameCharacters));
    return {};
}

Result<void> checkEmail(const QString &email)
{
    if (email.isEmpty())
        return invalidRequest(Words::tr("Give an e-mail address."));
    const qsizetype at = email.indexOf(QLatin1Char('@'));
    const bool spaced = std::any_of(email.begin(), email.end(), [](QChar c) { return c.isSpace() || c == u','; });
    if (at < 1 || at == email.size() - 1 || spaced || email.count(QLatin1Char('@')) != 1)
        return invalidRequest(Words::tr("“%1” is not an e-mail address.").arg(email));
    if (email.size() > kMostEmailCharacters)
        return invalidRequest(Words::tr("The e-mail address is longer than %1 characters.").arg(kMostEmailCharacters));
    return {};
}

Result<void> checkCustomData(const QByteArray &text)
{
    if (text.isEmpty())
        return {};
    Result<JsonDocument> document = JsonDocument::parse(text);
    if (!document)
        return invalidRequest(Words::tr("The custom data is not JSON: %1").arg(document.error().detail));
    if (!document->root().isObject())
        return invalidRequest(Words::tr("The custom data must be one JSON object: {…}."));
    return {};
}

Result<void> checkCountry(const QString &code)
{
    if (code.size() != 2)
        return invalidRequest(Words::tr("The country is its code of two letters, such as DE."));
    return {};
}

Result<void> checkBusinessName(const QString &name)
{
    if (name.trimmed().isEmpty())
        return invalidRequest(Words::tr("A business needs a name."));
    return {};
}

template <class Edit, class Fields> Result<void> checkAnyField(const Edit &edit, const Fields &fields)
{
    const bool any =
        std::any_of(fields.begin(), fields.end(), [&](const auto &field) { return (edit.*field.wanted).has_value(); });
    if (edit.id.isEmpty() || !any)
        return invalidRequest(Words::tr("Nothing was changed."));
    return {};
}

struct CustomerRequestCheck {
    Result<void> operator()(const CustomerDraft &draft) const
    {
        RK_TRY(checkEmail(draft.email));
        RK_TRY(checkName(draft.name));
        return checkCustomData(draft.customData);
    }
    Result<void> operator()(const CustomerEdit &edit) const
    {
        if (!edit.name && !edit.email && !edit.status && !edit.customData)
            return invalidRequest(Words::tr("Nothing was changed."));
        if (edit.email)
            RK_TRY(checkEmail(*edit.email));
        if (edit.name)
            RK_TRY(checkName(*edit.name));
        return checkCustomData(edit.customData.value_or(QByteArray()));
    }
    Result<void> operator()(const AddressDraft &draft) const { return checkCountry(draft.countryCode); }
    Result<void> operator()(const BusinessDraft &draft) const { return checkBusinessName(draft.name); }
    Result<void> operator()(const AddressEdit &edit) const
    {
        RK_TRY(checkAnyField(edit, kAddressFields));
        return edit.countryCode ? checkCountry(*edit.countryCode) : Result<void>();
    }
    Result<void> operator()(const BusinessEdit &edit) const
    {
        RK_TRY(checkAnyField(edit, kBusinessFields));
        return edit.name ? checkBusinessName(*edit.name) : Result<void>();
    }
};

bool sameDraft(const AddressDraft &draft, const Address &row)
{
    return draft.description == row.description && draft.firstLine == row.firstLine &&
           draft.secondLine == row.secondLine && draft.city == row.city && draft.postalCode == row.postalCode &&
           draft.region == row.region && draft.countryCode == row.countryCode;
}

bool sameDraft(const BusinessDraft &draft, const Business &row)
{
    return draft.name == row.name && draft.companyNumber == row.companyNumber &&
           draft.taxIdentifier == row.taxIdentifier;
}

template <class Row, class Draft> const Row *newestMade(const Draft &draft, const std::vector<Row> &rows, Instant from)
{
    const Row *made = nullptr;
    for (const Row &row : rows) {
        if (row.createdAt >= from && sameDraft(draft, row) && (!made || row.createdAt > made->createdAt))
            made = &row;
    }
    return made;
}

template <class Edit, class Row, class Fields>
Evidence evidenceOf(const Edit &edit, const Row &now, Instant sentAt, const Fields &fields)
{
    const bool holds = std::all_of(fields.begin(), fields.end(), [&](const auto &field) {
        return !(edit.*field.wanted) || *(edit.*field.wanted) == now.*field.stands;
    });
    if (holds)
        return Evidence::Done;
    return now.updatedAt < sentAt - kMadeBySlack ? Evidence::Untouched : Evidence::Different;
}

template <class Edit, class Row, class Fields> Edit differenceOf(const Row &from, const Row &to, const Fields &fields)
{
    Edit edit;
    edit.id = from.id;
    for (const auto &field : fields) {
        if (from.*field.stands != to.*field.stands)
            edit.*field.wanted = to.*field.stands;
    }
    return edit;
}

bool holdsCustomer(const CustomerEdit &edit, const Customer &now)
{
    return (!edit.name || *edit.name == now.name) &&
           (!edit.email || edit.email->compare(now.email, Qt::CaseInsensitive) == 0) &&
           (!edit.status || *edit.status == now.status) &&
           (!edit.customData || sameCustomData(*edit.customData, now.customData));
}

} // namespace

QString requestKind(const CustomerRequest &request)
{
    return std::visit(CustomerRequestKind(), request);
}

bool isCustomerRequestKind(const QString &kind)
{
    for (const CustomerRequest &request :
         {CustomerRequest(CustomerDraft()), CustomerRequest(CustomerEdit()), CustomerRequest(AddressDraft()),
          CustomerRequest(BusinessDraft()), CustomerRequest(AddressEdit()), CustomerRequest(BusinessEdit())}) {
        if (requestKind(request) == kind)
            return true;
    }
    return false;
}

QByteArray requestToJson(const CustomerRequest &request)
{
    QJsonObject json = std::visit(CustomerRequestJson(), request);
    json.insert(QStringLiteral("kind"), requestKind(request));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<CustomerRequest> customerRequestFromJson(QByteArrayView json)
{
    RK_TRY_ASSIGN(const JsonDocument document, JsonDocument::parse(json));
    JsonReader in(document.root(), "operation");
    const QString kind = in.string("kind");
    if (!isCustomerRequestKind(kind))
        in.fail("kind", QStringLiteral("is not a known kind of operation on a customer"));
    CustomerRequest request = readCustomerRequest(in, kind);
    RK_TRY(in.finish());
    return request;
}

Result<void> checkRequest(const CustomerRequest &request)
{
    return std::visit(CustomerRequestCheck(), request);
}

bool sameCustomData(const QByteArray &a, const QByteArray &b)
{
    const QByteArray left = a.trimmed(), right = b.trimmed();
    if (left == right)
        return true;
    if (left.isEmpty() || right.isEmpty())
        return false;
    const QJsonDocument one = QJsonDocument::fromJson(left), other = QJsonDocument::fromJson(right);
    return !one.isNull() && one == other;
}

std::vector<CustomerField> conflictsOf(const CustomerEdit &edit, const Customer &base, const Customer &theirs)
{
    std::vector<CustomerField> conflicts;
    const auto note = [&](CustomerField field, bool theyChanged, bool weDiffer) {
        if (theyChanged && weDiffer)
            conflicts.push_back(field);
    };
    if (edit.name)
        note(CustomerField::Name, base.name != theirs.name, *edit.name != theirs.name);
    if (edit.email)
        note(CustomerField::Email, base.email != theirs.email, *edit.email != theirs.email);
    if (edit.customData)
        note(CustomerField::CustomData, !sameCustomData(base.customData, theirs.customData),
             !sameCustomData(*edit.customData, theirs.customData));
    if (edit.status)
        note(CustomerField::Status, base.status != theirs.status, *edit.status != theirs.status);
    return conflicts;
}

Evidence evidenceFor(const CustomerEdit &edit, const Customer &before, const Customer &now)
{
    if (holdsCustomer(edit, now))
        return Evidence::Done;
    const bool same = now.updatedAt == before.updatedAt ||
                      (now.name == before.name && now.email == before.email && now.status == before.status &&
                       sameCustomData(now.customData, before.customData));
    return same ? Evidence::Untouched : Evidence::Different;
}

Evidence evidenceFor(const AddressEdit &edit, const Address &now, Instant sentAt)
{
    return evidenceOf(edit, now, sentAt, kAddressFields);
}

Evidence evidenceFor(const BusinessEdit &edit, const Business &now, Instant sentAt)
{
    return evidenceOf(edit, now, sentAt, kBusinessFields);
}

AddressEdit editBetween(const Address &from, const Address &to)
{
    return differenceOf<AddressEdit>(from, to, kAddressFields);
}

BusinessEdit editBetween(const Business &from, const Business &to)
{
    return differenceOf<BusinessEdit>(from, to, kBusinessFields);
}

const Address *madeBy(const AddressDraft &draft, const std::vector<Address> &rows, Instant sentAt)
{
    return newestMade(draft, rows, sentAt - kMadeBySlack);
}

const Business *madeBy(const BusinessDraft &draft, const std::vector<Business> &rows, Instant sentAt)
{
    return newestMade(draft, rows, sentAt - kMadeBySlack);
}

} // namespace reckoner::actions
