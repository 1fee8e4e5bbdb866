// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/requests/sample.h"

namespace reckoner::conformance {

using namespace Qt::StringLiterals;

using namespace provider;
using paddle::PaddleProvider;

namespace {

const QString kTakenEmail = u"zoe+billing@example.com"_qs;

// The e-mail address is taken: what follows the refusal is recorded as well.
CallRow takenEmail(const QString &variant, const QByteArray &refusalDetail)
{
    return {"createCustomer", variant, [refusalDetail](PaddleProvider &paddle, testkit::CutServer &server) {
                server.next(tests::whole(tests::refusal("customer_already_exists", refusalDetail.constData()), 409));
                static_cast<void>(testkit::await(paddle.createCustomer({{}, kTakenEmail, {}, {}})));
            }};
}

std::vector<SubscriptionId> sampleSubscriptions(int count)
{
    std::vector<SubscriptionId> ids;
    for (int i = 0; i < count; ++i)
        ids.push_back(sampleSubscriptionId(i));
    return ids;
}

struct NamedCustomerEdit {
    const char *name;
    CustomerEdit edit;
};

std::vector<NamedCustomerEdit> customerEdits()
{
    return {
        {"nothing", {}},
        {"name", {.name = u"Zoë"_qs}},
        {"no name", {.name = QString()}},
        {"e-mail", {.email = u"z@example.com"_qs}},
        {"archived", {.status = u"archived"_qs}},
        {"active", {.status = u"active"_qs}},
        {"custom data", {.customData = kCustomData}},
        {"no custom data", {.customData = QByteArray()}},
        {"all", {.name = u"Z"_qs, .email = u"z@example.com"_qs, .status = u"active"_qs, .customData = kCustomData}},
    };
}

} // namespace

std::vector<CallRow> customerCalls()
{
    std::vector<CallRow> rows;
    const CustomerId customer = sampleCustomerId();
    const CustomerDraft full{.name = u"Zoë"_qs, .email = kTakenEmail, .locale = u"de"_qs, .customData = kCustomData};
    const AddressDraft address{.description = u"Head office"_qs,
                               .firstLine = u"1 Example Road"_qs,
                               .secondLine = u"Unit 2"_qs,
                               .city = u"Köln"_qs,
                               .postalCode = u"50667"_qs,
                               .region = u"NRW"_qs,
                               .countryCode = u"DE"_qs};
    AddressDraft country;
    country.countryCode = u"US"_qs;
    rows.push_back(
        once("getCustomer", {}, [customer](PaddleProvider &paddle) { return paddle.getCustomer(customer); }));
    rows.push_back(once("findCustomersByEmail", u"plus sign"_qs,
                        [](PaddleProvider &paddle) { return paddle.findCustomersByEmail(kTakenEmail); }));
    rows.push_back(once("findCustomersByEmail", u"ampersand"_qs,
                        [](PaddleProvider &paddle) { return paddle.findCustomersByEmail(u"a&b=c@example.com"_qs); }));
    rows.push_back(once("createCustomer", u"least"_qs, [](PaddleProvider &paddle) {
        return paddle.createCustomer({{}, kTakenEmail, {}, {}});
    }));
    rows.push_back(
        once("createCustomer", u"full"_qs, [full](PaddleProvider &paddle) { return paddle.createCustomer(full); }));
    rows.push_back(takenEmail(u"taken, by whom is said"_qs, "conflicts with customer of id " + customer.toUtf8()));
    rows.push_back(takenEmail(u"taken, by whom is not said"_qs, "conflicts with another customer"));
    for (const auto &[name, edit] : customerEdits())
        rows.push_back(
            once("updateCustomer", QString::fromLatin1(name),
                 [customer, edit = edit](PaddleProvider &paddle) { return paddle.updateCustomer(customer, edit); }));
    rows.push_back(once("createAddress", u"country"_qs, [customer, country](PaddleProvider &paddle) {
        return paddle.createAddress(customer, country);
    }));
    rows.push_back(once("createAddress", u"full"_qs, [customer, address](PaddleProvider &paddle) {
        return paddle.createAddress(customer, address);
    }));
    rows.push_back(once("createBusiness", u"name"_qs, [customer](PaddleProvider &paddle) {
        return paddle.createBusiness(customer, {u"ACME"_qs, {}, {}});
    }));
    rows.push_back(once("createBusiness", u"full"_qs, [customer](PaddleProvider &paddle) {
        return paddle.createBusiness(customer, {u"ACME"_qs, u"7"_qs, u"DE123456789"_qs});
    }));
    AddressEdit moved;
    moved.id = AddressId(u"add_01h848pep46enq8y372x7maj0p"_qs);
    moved.city = u"Bonn"_qs;
    moved.secondLine = QString();
    moved.status = u"archived"_qs;
    rows.push_back(once("updateAddress", {},
                        [customer, moved](PaddleProvider &paddle) { return paddle.updateAddress(customer, moved); }));
    BusinessEdit renamed;
    renamed.id = BusinessId(u"biz_01h84a7hr4pzhsajkm8tev89ev"_qs);
    renamed.name = u"ACME Ltd"_qs;
    renamed.taxIdentifier = QString();
    rows.push_back(once("updateBusiness", {}, [customer, renamed](PaddleProvider &paddle) {
        return paddle.updateBusiness(customer, renamed);
    }));
    for (const int count : {0, 1, 25})
        rows.push_back(
            once("createPortalSession", u"%1 subscriptions"_qs.arg(count), [customer, count](PaddleProvider &paddle) {
                return paddle.createPortalSession(customer, sampleSubscriptions(count));
            }));
    return rows;
}

} // namespace reckoner::conformance
