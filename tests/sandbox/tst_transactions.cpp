// SPDX-License-Identifier: GPL-3.0-or-later
// Creating, changing, previewing and listing transactions and their refusals (reference/paddle.md §2.6, §2.7).
#include "tests/sandbox/billing_bench.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace reckoner;
using namespace reckoner::sandbox::paddle;
using namespace Qt::StringLiterals;

class TstTransactions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedCheckoutComesOutToTheCent();
    void refusals_data();
    void refusals();
    void inlinePriceMakesACustomPrice();
    void billedIsImmutableAndCanBeCanceled();
    void invoiceMakesItsSubscriptionWhenBilled();
    void placeDecidesCurrencyAndTax();
    void previewCountsOnlyWhatItShould();
    void pricingPreviewFormats();
    void listPagesByThirty();
    void includesComeWithTheTransaction();
    void noPaymentLinkNoTransaction();
    void revisionIsAllowedOnce();
};

void TstTransactions::publishedCheckoutComesOutToTheCent()
{
    BillingBench bench;
    const QString seat = bench.addPrice(3000), addon = bench.addPrice(10000),
                  once = bench.addPrice(19900, "USD", std::nullopt);
    const QString id =
        bench.call("POST", u"/transactions"_s, itemsBody({{seat, 10}, {addon, 1}, {once, 1}}))[u"id"_s].toString();
    const QJsonObject paid =
        bench.call("POST", u"/_sandbox/pay"_s,
                   R"({"transaction_id":")" + id.toLatin1() + R"(","email":"a@example.com","region":"NY"})");
    const QJsonObject totals = paid[u"details"_s][u"totals"_s].toObject();
    QCOMPARE(totals[u"total"_s].toString(), u"65215"_s);
    QCOMPARE(totals[u"tax"_s].toString(), u"5315"_s);
    QCOMPARE(totals[u"fee"_s].toString(), u"3311"_s);
    QCOMPARE(totals[u"earnings"_s].toString(), u"56589"_s);
    QCOMPARE(paid[u"details"_s][u"payout_totals"_s].toObject(), totals);
    QCOMPARE(paid[u"details"_s][u"line_items"_s][0][u"unit_totals"_s][u"tax"_s].toString(), u"266"_s);
    QCOMPARE(bench.subscription(paid[u"subscription_id"_s].toString()).items.size(), size_t(2)); // the recurring ones
}

void TstTransactions::refusals_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *body, const char *code) {
        QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(code);
    };
    row("no items", R"({"items":[]})", "invalid_field");
    row("no quantity", R"({"items":[{"price_id":"M"}]})", "invalid_field");
    row("unknown price", R"({"items":[{"price_id":"pri_00000000000000000000000000","quantity":1}]})",
        "transaction_price_not_found");
    row("both", R"({"items":[{"price_id":"M","price":{"description":"d"},"quantity":1}]})",
        "transaction_both_price_id_and_object_found");
    row("twice", R"({"items":[{"price_id":"M","quantity":1},{"price_id":"M","quantity":1}]})",
        "transaction_duplicate_price_ids");
    row("range", R"({"items":[{"price_id":"M","quantity":101}]})", "transaction_item_quantity_out_of_range");
    row("cycles", R"({"items":[{"price_id":"M","quantity":1},{"price_id":"Y","quantity":1}]})",
        "transaction_price_different_billing_cycle");
    row("trials", R"({"items":[{"price_id":"M","quantity":1},{"price_id":"T","quantity":1}]})",
        "transaction_price_different_trial_period");
    row("address alone", R"({"items":[{"price_id":"M","quantity":1}],"address_id":"add_00000000000000000000000000"})",
        "transaction_customer_is_required_with_address");
    row("business alone", R"({"items":[{"price_id":"M","quantity":1}],"business_id":"biz_00000000000000000000000000"})",
        "transaction_customer_is_required_for_business_validation");
    row("details",
        R"({"items":[{"price_id":"M","quantity":1}],"billing_details":{"payment_terms":{"interval":"day","frequency":1}}})",
        "transaction_billing_details_must_be_null");
    row("no details", R"({"items":[{"price_id":"M","quantity":1}],"collection_mode":"manual"})",
        "transaction_billing_details_object_required");
    row("no terms", R"({"items":[{"price_id":"M","quantity":1}],"collection_mode":"manual","billing_details":{}})",
        "transaction_payment_terms_object_required");
    row("manual yen",
        R"({"items":[{"price_id":"M","quantity":1}],"currency_code":"JPY","collection_mode":"manual","billing_details":{"payment_terms":{"interval":"day","frequency":1}}})",
        "transaction_currency_code_not_valid_for_manual");
    row("domain", R"({"items":[{"price_id":"M","quantity":1}],"checkout":{"url":"https://shop.invalid/pay"}})",
        "transaction_checkout_url_domain_is_not_approved");
    row("discount", R"({"items":[{"price_id":"M","quantity":1}],"discount_id":"dsc_00000000000000000000000000"})",
        "transaction_discount_not_found");
    row("future",
        R"({"items":[{"price_id":"M","quantity":1}],"billing_period":{"starts_at":"2030-01-01T00:00:00Z","ends_at":"2031-01-01T00:00:00Z"}})",
        "transaction_billing_period_starts_at_greater_than_now");
    row("small", R"({"items":[{"price_id":"S","quantity":1}]})", "transaction_balance_less_than_charge_limit");
    row("small recurring", R"({"items":[{"price_id":"S","quantity":1},{"price_id":"O","quantity":1}]})",
        "transaction_recurring_balance_less_than_charge_limit");
    row("status", R"({"items":[{"price_id":"M","quantity":1}],"status":"completed"})",
        "transaction_invalid_status_change");
    row("billed draft", R"({"items":[{"price_id":"M","quantity":1}],"status":"billed"})",
        "transaction_status_must_be_ready");
    row("number", R"({"items":[{"price_id":"M","quantity":1}],"custom_data":{"a":{"b":[9007199254740992]}}})",
        "transaction_custom_data_numeric_value_too_large");
}

void TstTransactions::refusals()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    BillingBench bench;
    constexpr Cycle month{Interval::Month, 1};
    const std::pair<const char *, QString> names[] = {
        {"\"M\"", bench.addPrice(10000)},
        {"\"Y\"", bench.addPrice(10000, "USD", Cycle{Interval::Year, 1})},
        {"\"T\"", bench.addPrice(10000, "USD", month, Cycle{Interval::Day, 7})},
        {"\"S\"", bench.addPrice(70)},
        {"\"O\"", bench.addPrice(10000, "USD", std::nullopt)}};
    for (const auto &[name, id] : names)
        body.replace(name, '"' + id.toLatin1() + '"');
    bench.newEvents();
    bench.call("POST", u"/transactions"_s, body);
    QCOMPARE(bench.lastCode, code);
    QCOMPARE(bench.lastStatus, 400);
    QCOMPARE(bench.world.transactions.size(), size_t(0));
    QVERIFY(bench.newEvents().isEmpty());
}

void TstTransactions::inlinePriceMakesACustomPrice()
{
    BillingBench bench;
    const QByteArray body =
        R"({"items":[{"quantity":2,"price":{"description":"Set-up","unit_price":{"amount":"5000","currency_code":"USD"},)"
        R"("product":{"name":"Set-up","tax_category":"standard"}}}]})";
    const QJsonObject preview = bench.call("POST", u"/transactions/preview"_s, body);
    QCOMPARE(preview[u"details"_s][u"totals"_s][u"total"_s].toString(), u"10000"_s);
    QCOMPARE(bench.world.prices.size(), size_t(0)); // previews file nothing
    const QJsonObject made = bench.call("POST", u"/transactions"_s, body);
    QCOMPARE(bench.lastStatus, 201);
    QCOMPARE(made[u"items"_s][0][u"price"_s][u"type"_s].toString(), u"custom"_s);
    QCOMPARE(bench.world.prices.size(), size_t(1));
    QCOMPARE(bench.world.products.rows().begin()->second.type, u"custom"_s);
}

void TstTransactions::billedIsImmutableAndCanBeCanceled()
{
    BillingBench bench;
    const QString price = bench.addPrice(50000);
    const QString sub = bench.subscribeManually(price);
    const QString path = u"/transactions/"_s + bench.lastTransaction(sub).id;
    bench.call("PATCH", path, R"({"custom_data":{"a":1}})");
    QCOMPARE(bench.lastCode, u"transaction_immutable"_s);
    bench.call("PATCH", path, R"({"status":"canceled","custom_data":{"a":1}})");
    QCOMPARE(bench.lastCode, u"transaction_cannot_be_modified_and_canceled"_s);
    bench.call("PATCH", path, R"({"status":"paid"})");
    QCOMPARE(bench.lastCode, u"transaction_invalid_status_change"_s);
    bench.call("PATCH", path, R"({"status":"canceled"})");
    QCOMPARE(bench.lastStatus, 200);
    bench.call("PATCH", path, R"({"status":"canceled"})");
    QCOMPARE(bench.lastCode, u"transaction_invalid_status_change"_s);
}

void TstTransactions::invoiceMakesItsSubscriptionWhenBilled()
{
    BillingBench bench;
    const QString sub = bench.subscribeManually(bench.addPrice(50000));
    const Transaction &invoice = bench.lastTransaction(sub);
    QCOMPARE(bench.subscription(sub).startedAt, invoice.billedAt);
    QVERIFY(invoice.invoiceNumber->startsWith(u"325-"_s));
    QCOMPARE(bench.call("GET", u"/transactions/%1"_s.arg(invoice.id))[u"checkout"_s], QJsonValue(QJsonValue::Null));
    QVERIFY(bench.call("GET", u"/transactions/%1/invoice"_s.arg(invoice.id))[u"url"_s].toString().contains(invoice.id));
    bench.call("POST", u"/_sandbox/pay"_s,
               R"({"transaction_id":")" + invoice.id.toLatin1() + R"(","decline":"declined"})");
    QCOMPARE(invoice.status, TransactionStatus::Billed);
    QCOMPARE(invoice.payments.size(), size_t(1));
}

void TstTransactions::placeDecidesCurrencyAndTax()
{
    BillingBench bench;
    const QString id = bench.addPrice(1000);
    bench.world.prices.find(id)->overrides = {{{u"JP"_s}, {1500, u"JPY"_s}}, {{u"DE"_s, u"FR"_s}, {900, u"EUR"_s}}};
    const auto totalIn = [&](const char *country) {
        const QByteArray more = R"("address":{"country_code":")" + QByteArray(country) + R"("})";
        const QJsonObject preview = bench.call("POST", u"/transactions/preview"_s, itemsBody({{id, 1}}, more));
        return preview[u"currency_code"_s].toString() + u' ' +
               preview[u"details"_s][u"totals"_s][u"total"_s].toString();
    };
    QCOMPARE(totalIn("JP"), u"JPY 1650"_s);
    QCOMPARE(totalIn("DE"), u"EUR 1071"_s);
    QCOMPARE(totalIn("FR"), u"EUR 1080"_s);
    QCOMPARE(totalIn("GB"), u"USD 1200"_s);
    QCOMPARE(totalIn("US"), u"USD 1000"_s);
    const QByteArray newYork = R"("address":{"country_code":"US","postal_code":"10021"},"currency_code":"EUR")";
    const QJsonObject preview = bench.call("POST", u"/transactions/preview"_s, itemsBody({{id, 1}}, newYork));
    QCOMPARE(preview[u"details"_s][u"totals"_s][u"total"_s].toString(), u"980"_s); // 900 EUR and 8.875 %: 979.875
    bench.call("POST", u"/transactions/preview"_s, itemsBody({{id, 1}}, R"("address":{"country_code":"XX"})"));
    QCOMPARE(bench.lastStatus, 400);
}

void TstTransactions::previewCountsOnlyWhatItShould()
{
    BillingBench bench;
    const QString trial = bench.addPrice(10000, "USD", Cycle{Interval::Month, 1}, Cycle{Interval::Day, 7}),
                  once = bench.addPrice(500, "USD", std::nullopt);
    const QByteArray items = R"({"items":[{"price_id":")" + trial.toLatin1() + R"(","quantity":1},{"price_id":")" +
                             once.toLatin1() + R"(","quantity":1,"include_in_totals":false}])";
    QCOMPARE(
        bench.call("POST", u"/transactions/preview"_s, items + '}')[u"details"_s][u"totals"_s][u"total"_s].toString(),
        u"0"_s);
    const QJsonObject charged = bench.call("POST", u"/transactions/preview"_s, items + R"(,"ignore_trials":true})");
    QCOMPARE(charged[u"details"_s][u"totals"_s][u"total"_s].toString(), u"10000"_s);
    QCOMPARE(charged[u"details"_s][u"line_items"_s].toArray().size(), 2);
}

void TstTransactions::pricingPreviewFormats()
{
    BillingBench bench;
    const QString usd = bench.addPrice(1234567);
    const QJsonObject shown = bench.call(
        "POST", u"/pricing-preview"_s, itemsBody({{usd, 1}}, R"("address":{"country_code":"GB","postal_code":"N1"})"));
    QCOMPARE(bench.lastStatus, 200);
    const QJsonValue line = shown[u"details"_s][u"line_items"_s][0];
    QCOMPARE(line[u"formatted_totals"_s][u"total"_s].toString(), u"$14,814.80"_s);
    const QJsonObject yen =
        bench.call("POST", u"/pricing-preview"_s, itemsBody({{usd, 1}}, R"("currency_code":"JPY")"));
    QCOMPARE(yen[u"details"_s][u"line_items"_s][0][u"formatted_totals"_s][u"total"_s].toString(), u"¥1,851,851"_s);
}

void TstTransactions::listPagesByThirty()
{
    BillingBench bench;
    const QString price = bench.addPrice(1000, "USD", std::nullopt);
    for (int i = 0; i < 35; ++i) {
        bench.call("POST", u"/transactions"_s, itemsBody({{price, 1}}));
        bench.advance(std::chrono::minutes(1));
    }
    QCOMPARE(bench.list(u"/transactions?per_page=200"_s).size(), 30);
    const QJsonArray newest = bench.list(u"/transactions?per_page=2"_s),
                     oldest = bench.list(u"/transactions?per_page=1&order_by=created_at[ASC]"_s);
    QCOMPARE(newest.size(), 2);
    QVERIFY(newest[0][u"id"_s].toString() > newest[1][u"id"_s].toString());
    QVERIFY(oldest[0][u"id"_s].toString() < newest[1][u"id"_s].toString());
    QCOMPARE(bench.list(u"/transactions?created_at[GTE]=2026-01-10T12:33:00Z"_s).size(), 2);
    QCOMPARE(bench.list(u"/transactions?subscription_id=null&status=draft"_s).size(), 30);
    QVERIFY(bench.list(u"/transactions?status=completed"_s).isEmpty());
    bench.call("GET", u"/transactions?order_by=name"_s);
    QCOMPARE(bench.lastStatus, 400);
}

void TstTransactions::includesComeWithTheTransaction()
{
    BillingBench bench;
    const QString sub = bench.subscribe(bench.addPrice(10000));
    const QString path = u"/transactions/"_s + bench.lastTransaction(sub).id;
    const QJsonObject all = bench.call(
        "GET",
        path +
            u"?include=customer,address,business,discount,adjustments,adjustments_totals,available_payment_methods"_s);
    QVERIFY(all[u"customer"_s].isObject() && all[u"address"_s].isObject());
    QVERIFY(all[u"business"_s].isNull() && all[u"adjustments"_s].isArray());
    QCOMPARE(all[u"adjustments_totals"_s][u"breakdown"_s][u"refund"_s].toString(), u"0"_s);
    bench.call("GET", path + u"?include=secrets"_s);
    QCOMPARE(bench.lastStatus, 400);
    const QJsonArray listed = bench.list(u"/transactions?include=address,business"_s);
    QVERIFY(listed.first()[u"address"_s].isObject() && listed.first()[u"business"_s].isNull());
    bench.call("GET", u"/transactions?include=secrets"_s);
    QCOMPARE(bench.lastStatus, 400);
    const auto before = bench.world.transactions.rows().size();
    bench.call("POST", u"/transactions?include=secrets"_s, itemsBody({{bench.addPrice(100), 1}}));
    QCOMPARE(bench.lastStatus, 400);
    QCOMPARE(bench.world.transactions.rows().size(), before); // refused before anything is made
}

void TstTransactions::noPaymentLinkNoTransaction()
{
    BillingBench bench;
    bench.world.rules.defaultPaymentLink.clear();
    const QString price = bench.addPrice(10000);
    bench.call("POST", u"/transactions"_s, itemsBody({{price, 1}}));
    QCOMPARE(bench.lastCode, u"transaction_default_checkout_url_not_set"_s);
    const QJsonObject made = bench.call("POST", u"/transactions"_s,
                                        itemsBody({{price, 1}}, R"("checkout":{"url":"https://example.com/pay?a=b"})"));
    QCOMPARE(made[u"checkout"_s][u"url"_s].toString(),
             u"https://example.com/pay?a=b&_ptxn="_s + made[u"id"_s].toString());
}

void TstTransactions::revisionIsAllowedOnce()
{
    BillingBench bench;
    const QString sub = bench.subscribe(bench.addPrice(10000));
    const QString path = u"/transactions/%1/revise"_s.arg(bench.lastTransaction(sub).id);
    bench.call("POST", path);
    QCOMPARE(bench.lastCode, u"transaction_nothing_to_revise"_s);
    bench.newEvents();
    bench.call("POST", path, R"({"customer":{"name":"New Name"}})");
    QCOMPARE(bench.lastStatus, 200);
    QCOMPARE(bench.newEvents().last(), u"transaction.revised"_s);
    bench.call("POST", path, R"({"customer":{"name":"Other"}})");
    QCOMPARE(bench.lastCode, u"transaction_revised_limit_reached"_s);
}

RK_TEST(TstTransactions)
#include "tst_transactions.moc"
