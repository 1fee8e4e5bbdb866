// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/api.h"
#include "tests/testkit/registry.h"

#include <QTest>

namespace reckoner::sandbox {

using namespace Qt::StringLiterals;

class TstCustomers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emailIsUniqueAndTheConflictNamesTheOwner();
    void archivedCustomersKeepTheirEmail();
    void badEmailsAreRefused_data();
    void badEmailsAreRefused();
    void customersAreFoundByEmailAndSearch();
    void addressesBelongToTheirCustomer();
    void postalCodeIsWantedWhereItIsUsed();
    void businessesReplaceContactsWhole();
    void creditBalancesAreListed();
    void paymentMethodsAreListedAndDeleted();
    void portalSessionsLinkOwnSubscriptionsOnly();
    void authTokensAreMade();
};

void TstCustomers::emailIsUniqueAndTheConflictNamesTheOwner()
{
    Api api;
    const QString id = api.makeCustomer("sam@example.com");
    const Reply again = api.post("/customers", {{u"email"_s, u"SAM@example.com"_s}});
    QCOMPARE(again.status, 409);
    QCOMPARE(again.code(), u"customer_already_exists"_s);
    QCOMPARE(again.json().value("error"_L1).toObject().value("detail"_L1).toString(),
             u"customer email conflicts with customer of id %1"_s.arg(id));
    const QString other = api.makeCustomer("kim@example.com");
    QCOMPARE(api.patch("/customers/" + other.toUtf8(), {{u"email"_s, u"sam@example.com"_s}}).status, 409);
    QCOMPARE(api.patch("/customers/" + id.toUtf8(), {{u"email"_s, u"sam@example.com"_s}, {u"name"_s, u"Sam"_s}})
                 .text("name"),
             u"Sam"_s);
}

void TstCustomers::archivedCustomersKeepTheirEmail()
{
    Api api;
    const QString id = api.makeCustomer("sam@example.com");
    QCOMPARE(api.patch("/customers/" + id.toUtf8(), {{u"status"_s, u"archived"_s}}).status, 200);
    QCOMPARE(api.post("/customers", {{u"email"_s, u"sam@example.com"_s}}).status, 409);
    QCOMPARE(api.get("/customers?email=sam@example.com").list().size(), 0);
    QCOMPARE(api.get("/customers?email=sam@example.com&status=active,archived").list().size(), 1);
}

void TstCustomers::badEmailsAreRefused_data()
{
    QTest::addColumn<QString>("email");
    QTest::newRow("no at") << u"sam.example.com"_s;
    QTest::newRow("space") << u"sam smith@example.com"_s;
    QTest::newRow("not ASCII") << u"zoë@example.com"_s;
    QTest::newRow("stray dot") << u"sam.@example.com"_s;
    QTest::newRow("long local part") << QString(65, u'a') + u"@example.com"_s;
    QTest::newRow("no domain") << u"sam@localhost"_s;
}

void TstCustomers::badEmailsAreRefused()
{
    QFETCH(QString, email);
    Api api;
    const Reply reply = api.post("/customers", {{u"email"_s, email}});
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.code(), u"customer_email_invalid"_s);
}

void TstCustomers::customersAreFoundByEmailAndSearch()
{
    Api api;
    const QString id = api.makeCustomer("sam+x@example.com");
    api.makeCustomer("kim@example.org");
    QCOMPARE(api.get("/customers?email=sam%2Bx@example.com").list().size(), 1);
    QCOMPARE(api.get("/customers?email=kim@example.org,sam%2Bx@example.com").list().size(), 2);
    QCOMPARE(api.get("/customers?email=sam").list().size(), 0);
    QCOMPARE(api.get("/customers?search=EXAMPLE.COM").list().size(), 1);
    QCOMPARE(api.get("/customers?search=" + id.right(6).toUtf8()).list().size(), 1);
    QCOMPARE(api.get("/customers?search=" + QByteArray(101, 'a')).status, 400);
}

void TstCustomers::addressesBelongToTheirCustomer()
{
    Api api;
    const QString sam = api.makeCustomer("sam@example.com"), kim = api.makeCustomer("kim@example.com");
    const QString address = api.makeAddress(sam);
    QVERIFY(address.startsWith(u"add_"_s));
    QCOMPARE(api.get("/customers/" + sam.toUtf8() + "/addresses/" + address.toUtf8()).text("customer_id"), sam);
    QCOMPARE(api.get("/customers/" + kim.toUtf8() + "/addresses/" + address.toUtf8()).status, 404);
    QCOMPARE(api.get("/customers/" + kim.toUtf8() + "/addresses").list().size(), 0);
    QCOMPARE(api.get("/customers/ctm_none/addresses").status, 404);
    const Reply changed = api.patch("/customers/" + sam.toUtf8() + "/addresses/" + address.toUtf8(),
                                    {{u"city"_s, u"New York"_s}, {u"postal_code"_s, u"10022"_s}});
    QCOMPARE(changed.text("city"), u"New York"_s);
    QCOMPARE(changed.text("country_code"), u"US"_s);
}

void TstCustomers::postalCodeIsWantedWhereItIsUsed()
{
    Api api;
    const QByteArray path = "/customers/" + api.makeCustomer("sam@example.com").toUtf8() + "/addresses";
    QCOMPARE(api.post(path, {{u"country_code"_s, u"US"_s}}).errorFields(), QStringList{u"postal_code"_s});
    QCOMPARE(api.post(path, {{u"country_code"_s, u"IE"_s}}).status, 201);
    QCOMPARE(api.post(path, {{u"country_code"_s, u"KP"_s}}).errorFields(), QStringList{u"country_code"_s});
}

void TstCustomers::businessesReplaceContactsWhole()
{
    Api api;
    const QByteArray path = "/customers/" + api.makeCustomer("sam@example.com").toUtf8() + "/businesses";
    const QJsonArray contacts{QJsonObject{{u"email"_s, u"a@example.com"_s}, {u"name"_s, u"A"_s}},
                              QJsonObject{{u"email"_s, u"b@example.com"_s}, {u"name"_s, QJsonValue::Null}}};
    const Reply made =
        api.post(path, {{u"name"_s, u"ACME"_s}, {u"tax_identifier"_s, u"DE123"_s}, {u"contacts"_s, contacts}});
    QCOMPARE(made.status, 201);
    QCOMPARE(made.data().value("contacts"_L1).toArray(), contacts);
    const QByteArray one = path + '/' + made.text("id").toUtf8();
    QCOMPARE(api.patch(one, {{u"contacts"_s, QJsonArray()}}).data().value("contacts"_L1).toArray().size(), 0);
    QCOMPARE(api.patch(one, {{u"tax_identifier"_s, QJsonValue::Null}}).data().value("tax_identifier"_L1),
             QJsonValue(QJsonValue::Null));
    QCOMPARE(api.post(path, {{u"name"_s, u"B"_s}, {u"contacts"_s, QJsonArray{QJsonObject{{u"name"_s, u"x"_s}}}}})
                 .errorFields(),
             QStringList{u"contacts[0].email"_s});
    QCOMPARE(api.get(path + "?search=acme").list().size(), 1);
}

void TstCustomers::creditBalancesAreListed()
{
    Api api;
    const QString sam = api.makeCustomer("sam@example.com");
    const QByteArray path = "/customers/" + sam.toUtf8() + "/credit-balances";
    QCOMPARE(api.get(path).list().size(), 0);
    QVERIFY(!api.get(path).json().value("meta"_L1).toObject().contains("pagination"_L1));
    api.sandbox().withWorld([&](paddle::World &world) {
        world.creditBalance(sam, u"USD"_s).available = 1200;
        world.creditBalance(sam, u"EUR"_s).used = 5;
    });
    QCOMPARE(api.get(path).list().size(), 2);
    const QJsonObject usd = api.get(path + "?currency_code=USD").list().first().toObject();
    QCOMPARE(usd.value("balance"_L1).toObject(),
             QJsonObject({{u"available"_s, u"1200"_s}, {u"reserved"_s, u"0"_s}, {u"used"_s, u"0"_s}}));
}

void TstCustomers::paymentMethodsAreListedAndDeleted()
{
    Api api;
    const QString sam = api.makeCustomer("sam@example.com");
    QString id;
    api.sandbox().withWorld([&](paddle::World &world) {
        paddle::PaymentMethod method;
        id = method.id = world.makeId("paymtd");
        method.customerId = sam;
        method.lastFour = u"4242"_s;
        method.savedAt = method.updatedAt = world.stamp();
        world.paymentMethods.insert(method);
    });
    const QByteArray path = "/customers/" + sam.toUtf8() + "/payment-methods";
    QCOMPARE(api.get(path).list().size(), 1);
    QCOMPARE(api.get(path + '/' + id.toUtf8()).data().value("card"_L1).toObject().value("last4"_L1).toString(),
             u"4242"_s);
    const Reply removed = api.remove(path + '/' + id.toUtf8());
    QCOMPARE(removed.status, 204);
    QVERIFY(removed.body.isEmpty());
    QCOMPARE(api.remove(path + '/' + id.toUtf8()).status, 404);
    QCOMPARE(api.get("/events?event_type=payment_method.deleted").list().size(), 1);
}

void TstCustomers::portalSessionsLinkOwnSubscriptionsOnly()
{
    Api api;
    const QString sam = api.makeCustomer("sam@example.com"), kim = api.makeCustomer("kim@example.com");
    QString subscription;
    api.sandbox().withWorld([&](paddle::World &world) {
        paddle::Subscription row;
        subscription = row.id = world.makeId("sub");
        row.customerId = sam;
        world.subscriptions.insert(row);
    });
    const QJsonObject body{{u"subscription_ids"_s, QJsonArray{subscription}}};
    const Reply made = api.post("/customers/" + sam.toUtf8() + "/portal-sessions", body);
    QCOMPARE(made.status, 201);
    QVERIFY(made.text("id").startsWith(u"cpls_"_s));
    QCOMPARE(made.data()
                 .value("urls"_L1)
                 .toObject()
                 .value("subscriptions"_L1)
                 .toArray()
                 .first()
                 .toObject()
                 .value("id"_L1)
                 .toString(),
             subscription);
    QCOMPARE(api.post("/customers/" + kim.toUtf8() + "/portal-sessions", body).status, 404);
}

void TstCustomers::authTokensAreMade()
{
    Api api;
    const QByteArray path = "/customers/" + api.makeCustomer("sam@example.com").toUtf8() + "/auth-token";
    const Reply token = api.post(path);
    QCOMPARE(token.status, 200);
    QVERIFY(token.text("customer_auth_token").startsWith(u"pca_"_s));
    QVERIFY(token.text("customer_auth_token") != api.post(path).text("customer_auth_token"));
}

RK_TEST(TstCustomers)

} // namespace reckoner::sandbox

#include "tst_customers.moc"
