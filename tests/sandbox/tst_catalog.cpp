// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/api.h"
#include "tests/testkit/registry.h"

#include <QTest>

namespace reckoner::sandbox {

using namespace Qt::StringLiterals;

class TstCatalog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void productsAreMadeReadAndChanged();
    void archivedRowsAreListedOnRequestOnly();
    void customRowsAreListedOnRequestOnly();
    void pricesHaveTheDocumentedDefaults();
    void patchLeavesWhatIsOmittedAndClearsNull();
    void badPricesAreRefused_data();
    void badPricesAreRefused();
    void includesAreExpanded();
    void pricesAreFiltered();
    void discountsAreChecked();
    void writesFileEvents();
};

void TstCatalog::productsAreMadeReadAndChanged()
{
    Api api;
    const Reply made = api.post("/products", {{u"name"_s, u"Zoë €"_s},
                                              {u"tax_category"_s, u"saas"_s},
                                              {u"custom_data"_s, QJsonObject{{u"n"_s, 1}, {u"s"_s, u"x"_s}}}});
    QCOMPARE(made.status, 201);
    QCOMPARE(made.text("name"), u"Zoë €"_s);
    QCOMPARE(made.text("type"), u"standard"_s);
    QCOMPARE(made.text("status"), u"active"_s);
    QCOMPARE(made.data().value("custom_data"_L1).toObject().value("n"_L1).toInt(), 1);
    const QByteArray path = "/products/" + made.text("id").toUtf8();
    QCOMPARE(api.get(path).data(), made.data());
    const Reply changed = api.patch(path, {{u"status"_s, u"archived"_s}});
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.text("status"), u"archived"_s);
    QCOMPARE(changed.text("created_at"), made.text("created_at"));
    QVERIFY(changed.text("updated_at") != made.text("updated_at"));
    QCOMPARE(api.remove(path).status, 405);
}

void TstCatalog::archivedRowsAreListedOnRequestOnly()
{
    Api api;
    const QString id = api.makeProduct();
    api.makeProduct();
    api.patch("/products/" + id.toUtf8(), {{u"status"_s, u"archived"_s}});
    QCOMPARE(api.get("/products").list().size(), 1);
    QCOMPARE(api.get("/products?status=archived").list().first().toObject().value("id"_L1).toString(), id);
    QCOMPARE(api.get("/products?status=active,archived").list().size(), 2);
}

void TstCatalog::customRowsAreListedOnRequestOnly()
{
    Api api;
    api.post("/products", {{u"name"_s, u"P"_s}, {u"tax_category"_s, u"saas"_s}, {u"type"_s, u"custom"_s}});
    QCOMPARE(api.get("/products").list().size(), 0);
    QCOMPARE(api.get("/products?type=custom").list().size(), 1);
}

void TstCatalog::pricesHaveTheDocumentedDefaults()
{
    Api api;
    const Reply price =
        api.post("/prices", {{u"product_id"_s, api.makeProduct()},
                             {u"description"_s, u"once"_s},
                             {u"unit_price"_s, QJsonObject{{u"amount"_s, u"2499"_s}, {u"currency_code"_s, u"USD"_s}}}});
    QCOMPARE(price.status, 201);
    const QJsonObject data = price.data();
    QVERIFY(data.value("billing_cycle"_L1).isNull());
    QVERIFY(data.value("trial_period"_L1).isNull());
    QVERIFY(data.value("name"_L1).isNull());
    QCOMPARE(data.value("tax_mode"_L1).toString(), u"account_setting"_s);
    QCOMPARE(data.value("quantity"_L1).toObject(), QJsonObject({{u"minimum"_s, 1}, {u"maximum"_s, 100}}));
    QCOMPARE(data.value("unit_price"_L1).toObject().value("amount"_L1).toString(), u"2499"_s);
    QCOMPARE(data.value("unit_price_overrides"_L1).toArray().size(), 0);
}

void TstCatalog::patchLeavesWhatIsOmittedAndClearsNull()
{
    Api api;
    const QByteArray path = "/prices/" + api.makePrice(api.makeProduct()).toUtf8();
    const QJsonObject override{{u"country_codes"_s, QJsonArray{u"DE"_s, u"AT"_s}},
                               {u"unit_price"_s, QJsonObject{{u"amount"_s, u"900"_s}, {u"currency_code"_s, u"EUR"_s}}}};
    const Reply named = api.patch(path, {{u"name"_s, u"Monthly"_s}, {u"unit_price_overrides"_s, QJsonArray{override}}});
    QCOMPARE(named.text("name"), u"Monthly"_s);
    QCOMPARE(named.text("description"), u"monthly"_s);
    QCOMPARE(named.data().value("unit_price_overrides"_L1).toArray(), QJsonArray{override});
    const Reply cleared = api.patch(path, {{u"name"_s, QJsonValue::Null},
                                           {u"unit_price_overrides"_s, QJsonArray()},
                                           {u"product_id"_s, u"pro_ignored"_s}});
    QVERIFY(cleared.data().value("name"_L1).isNull());
    QCOMPARE(cleared.data().value("unit_price_overrides"_L1).toArray().size(), 0);
    QCOMPARE(cleared.text("product_id"), named.text("product_id"));
}

void TstCatalog::badPricesAreRefused_data()
{
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto cycle = [](int frequency) {
        return QJsonObject{{u"interval"_s, u"month"_s}, {u"frequency"_s, frequency}};
    };
    const QJsonObject override{{u"country_codes"_s, QJsonArray{u"DE"_s}},
                               {u"unit_price"_s, QJsonObject{{u"amount"_s, u"9"_s}, {u"currency_code"_s, u"EUR"_s}}}};
    QTest::newRow("frequency 0") << QJsonObject{{u"billing_cycle"_s, cycle(0)}} << 400
                                 << u"price_billing_cycle_frequency_below_1"_s;
    QTest::newRow("frequency 100") << QJsonObject{{u"billing_cycle"_s, cycle(100)}} << 400
                                   << u"price_billing_cycle_frequency_greater_than_maximum"_s;
    QTest::newRow("trial alone") << QJsonObject{{u"billing_cycle"_s, QJsonValue::Null}, {u"trial_period"_s, cycle(1)}}
                                 << 400 << u"price_trial_period_requires_billing_cycle"_s;
    QTest::newRow("half a trial") << QJsonObject{{u"trial_period"_s, QJsonObject{{u"interval"_s, u"day"_s}}}} << 400
                                  << u"price_trial_period_missing_fields"_s;
    QTest::newRow("trial of 0") << QJsonObject{{u"trial_period"_s, cycle(0)}} << 400
                                << u"price_trial_period_frequency_below_1"_s;
    QTest::newRow("country twice") << QJsonObject{{u"unit_price_overrides"_s, QJsonArray{override, override}}} << 400
                                   << u"price_duplicate_currency_override_for_country"_s;
    QTest::newRow("no such product") << QJsonObject{{u"product_id"_s, u"pro_01aaaaaaaaaaaaaaaaaaaaaaaa"_s}} << 404
                                     << u"not_found"_s;
    QTest::newRow("amount with a point") << QJsonObject{{u"unit_price"_s, QJsonObject{{u"amount"_s, u"9.99"_s},
                                                                                      {u"currency_code"_s, u"EUR"_s}}}}
                                         << 400 << u"invalid_field"_s;
    QTest::newRow("negative amount") << QJsonObject{{u"unit_price"_s, QJsonObject{{u"amount"_s, u"-1"_s},
                                                                                  {u"currency_code"_s, u"EUR"_s}}}}
                                     << 400 << u"invalid_field"_s;
}

void TstCatalog::badPricesAreRefused()
{
    QFETCH(QJsonObject, change);
    QFETCH(int, status);
    QFETCH(QString, code);
    Api api;
    QJsonObject body{{u"product_id"_s, api.makeProduct()},
                     {u"description"_s, u"monthly"_s},
                     {u"unit_price"_s, QJsonObject{{u"amount"_s, u"999"_s}, {u"currency_code"_s, u"USD"_s}}},
                     {u"billing_cycle"_s, QJsonObject{{u"interval"_s, u"month"_s}, {u"frequency"_s, 1}}}};
    for (auto at = change.constBegin(); at != change.constEnd(); ++at)
        body.insert(at.key(), at.value());
    const Reply reply = api.post("/prices", body);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.code(), code);
}

void TstCatalog::includesAreExpanded()
{
    Api api;
    const QString product = api.makeProduct(), price = api.makePrice(product);
    QCOMPARE(api.get("/prices/" + price.toUtf8() + "?include=product")
                 .data()
                 .value("product"_L1)
                 .toObject()
                 .value("id"_L1)
                 .toString(),
             product);
    QCOMPARE(api.get("/products/" + product.toUtf8() + "?include=prices")
                 .data()
                 .value("prices"_L1)
                 .toArray()
                 .first()
                 .toObject()
                 .value("id"_L1)
                 .toString(),
             price);
    QVERIFY(!api.get("/products/" + product.toUtf8()).data().contains("prices"_L1));
}

void TstCatalog::pricesAreFiltered()
{
    Api api;
    const QString one = api.makeProduct(), other = api.makeProduct();
    api.makePrice(one, "300");
    api.makePrice(one, "100");
    api.makePrice(other, "200");
    QCOMPARE(api.get("/prices?product_id=" + one.toUtf8()).list().size(), 2);
    QCOMPARE(api.get("/prices?recurring=false").list().size(), 0);
    QCOMPARE(api.get("/prices?recurring=perhaps").status, 400);
    QStringList amounts;
    for (const auto &row : api.get("/prices?order_by=unit_price.amount[DESC]").list())
        amounts.append(row.toObject().value("unit_price"_L1).toObject().value("amount"_L1).toString());
    QCOMPARE(amounts, QStringList({u"300"_s, u"200"_s, u"100"_s}));
}

void TstCatalog::discountsAreChecked()
{
    Api api;
    const QJsonObject tenPercent{
        {u"description"_s, u"Ten"_s}, {u"type"_s, u"percentage"_s}, {u"amount"_s, u"10"_s}, {u"code"_s, u"TEN"_s}};
    const Reply made = api.post("/discounts", tenPercent);
    QCOMPARE(made.status, 201);
    QCOMPARE(made.data().value("times_used"_L1).toInt(-1), 0);
    QJsonObject again = tenPercent;
    again.insert(u"code"_s, u"ten"_s);
    QCOMPARE(api.post("/discounts", again).code(), u"discount_code_conflict"_s);
    QCOMPARE(api.post("/discounts", {{u"description"_s, u"Flat"_s}, {u"type"_s, u"flat"_s}, {u"amount"_s, u"500"_s}})
                 .errorFields(),
             QStringList{u"currency_code"_s});
    QCOMPARE(
        api.post("/discounts", {{u"description"_s, u"All"_s}, {u"type"_s, u"percentage"_s}, {u"amount"_s, u"100.5"_s}})
            .errorFields(),
        QStringList{u"amount"_s});
    QCOMPARE(api.get("/discounts?code=ten").list().size(), 1);
    QCOMPARE(api.patch("/discounts/" + made.text("id").toUtf8(), {{u"status"_s, u"archived"_s}}).text("status"),
             u"archived"_s);
    QCOMPARE(api.get("/discounts").list().size(), 0);
}

void TstCatalog::writesFileEvents()
{
    Api api;
    const QString product = api.makeProduct();
    api.makePrice(product);
    const Reply changed = api.patch("/products/" + product.toUtf8(), {{u"name"_s, u"Q"_s}});
    const QJsonArray events = api.get("/events?order_by=id[ASC]").list();
    QCOMPARE(events.size(), 3);
    QStringList types;
    for (const auto &event : events)
        types.append(event.toObject().value("event_type"_L1).toString());
    QCOMPARE(types, QStringList({u"product.created"_s, u"price.created"_s, u"product.updated"_s}));
    const QJsonObject last = events.last().toObject();
    QCOMPARE(last.value("data"_L1).toObject(), changed.data());
    QCOMPARE(last.value("occurred_at"_L1).toString(), changed.text("updated_at"));
    QVERIFY(!last.contains("notification_id"_L1));
    QCOMPARE(api.get("/events?event_type=price.created").list().size(), 1);
    const QByteArray after = events.first().toObject().value("event_id"_L1).toString().toUtf8();
    QCOMPARE(api.get("/events?order_by=id[ASC]&after=" + after).list().size(), 2);
}

RK_TEST(TstCatalog)

} // namespace reckoner::sandbox

#include "tst_catalog.moc"
