// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox_stripe/stripe_api.h"
#include "tests/testkit/registry.h"

#include <QTest>

namespace reckoner::sandbox {

using namespace Qt::StringLiterals;

// Money over time: renewals, dunning, changes, what is paused, refunded, credited (reference/stripe.md §2.3 to §2.9).
class TstStripeBilling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMonthLaterTheRenewalIsPaid();
    void aFailingCardEndsInCancellation();
    void theFirstPaymentMayFailOrBeAwaited();
    void theInvoiceIsWhatThePreviewSaid();
    void pendingProrationsComeWithTheRenewal();
    void anotherIntervalBeginsAnewInClassicMode();
    void aRefusedChangeLeavesNothing();
    void aChangeThatMustBePaidWaitsForNobodysAuthentication();
    void aChangeThatChargesNothingNeedsNoCard();
    void itemsAreAPatchList();
    void collectionPausesByKind();
    void aTrialWithoutACardPausesAndResumes();
    void schedulesChangeThePriceAtThePeriodsEnd();
    void aBalanceIsTakenIntoAccount();
    void refundsStopAtWhatWasPaid();
    void aCreditNoteLowersWhatAnOpenInvoiceCharges();
    void currenciesDoNotMix();
    void aCouponLastsAsLongAsItSays();
    void checkoutTakesTheDiscountOff();
    void checkoutSettlesLater();
    void checkoutAuthenticatesTheFirstPaymentOfASubscription();
    void deletedCustomersStayAsShadows();

private:
    static QJsonObject item(const QJsonObject &subscription)
    {
        return subscription.value(u"items"_s).toObject().value(u"data"_s).toArray().first().toObject();
    }
    static QString text(const QJsonObject &object, const char *name)
    {
        return object.value(QLatin1String(name)).toString();
    }
    static qint64 number(const QJsonObject &object, const char *name)
    {
        return object.value(QLatin1String(name)).toInteger();
    }
    static QByteArray id(const QJsonObject &object) { return text(object, "id").toUtf8(); }
};

void TstStripeBilling::aMonthLaterTheRenewalIsPaid()
{
    StripeApi stripe;
    const QJsonObject subscription = stripe.subscribe(stripe.makeCustomer(), stripe.makePrice());
    QCOMPARE(text(subscription, "status"), u"active"_s);
    stripe.advance("P28D");
    QJsonArray invoices = stripe.get("/v1/invoices?subscription=" + id(subscription)).list();
    QCOMPARE(invoices.size(), 2);
    QCOMPARE(text(invoices.first().toObject(), "status"), u"draft"_s); // for an hour
    stripe.advance("PT2H");
    invoices = stripe.get("/v1/invoices?subscription=" + id(subscription)).list();
    const QJsonObject renewal = invoices.first().toObject();
    QCOMPARE(text(renewal, "status"), u"paid"_s);
    QCOMPARE(text(renewal, "billing_reason"), u"subscription_cycle"_s);
    // 31 January, 28 February, 31 March.
    const QJsonObject period = renewal.value(u"lines"_s)
                                   .toObject()
                                   .value(u"data"_s)
                                   .toArray()
                                   .first()
                                   .toObject()
                                   .value(u"period"_s)
                                   .toObject();
    QCOMPARE(number(period, "end"), Instant::parse(QByteArrayView("2026-03-31T12:00:00Z"))->seconds());
}

void TstStripeBilling::aFailingCardEndsInCancellation()
{
    StripeApi stripe;
    const QByteArray customer = stripe.makeCustomer();
    const QJsonObject subscription = stripe.subscribe(customer, stripe.makePrice());
    stripe.control("declines", {{u"customer"_s, QString::fromUtf8(customer)}, {u"times"_s, 10}});
    stripe.advance("P29D");
    const QByteArray path = "/v1/subscriptions/" + id(subscription);
    QCOMPARE(text(stripe.get(path).json(), "status"), u"past_due"_s);
    const QJsonObject invoice =
        stripe.get(path + "?expand[]=latest_invoice").json().value(u"latest_invoice"_s).toObject();
    QCOMPARE(text(invoice, "status"), u"open"_s);
    QCOMPARE(number(invoice, "attempt_count"), qint64(1));
    QVERIFY(number(invoice, "next_payment_attempt") > 0);
    stripe.advance("P20D");
    const QJsonObject ended = stripe.get(path).json();
    QCOMPARE(text(ended, "status"), u"canceled"_s);
    QCOMPARE(text(ended.value(u"cancellation_details"_s).toObject(), "reason"), u"payment_failed"_s);
}

void TstStripeBilling::theFirstPaymentMayFailOrBeAwaited()
{
    StripeApi stripe;
    const QByteArray price = stripe.makePrice(), broke = stripe.makeCustomer("pm_card_visa_chargeDeclined");
    const QJsonObject incomplete = stripe.subscribe(broke, price);
    QCOMPARE(text(incomplete, "status"), u"incomplete"_s);
    const Reply refused = stripe.post("/v1/subscriptions", "customer=" + broke + "&items[0][price]=" + price +
                                                               "&payment_behavior=error_if_incomplete");
    QCOMPARE(refused.status, 402);
    QCOMPARE(errorOf(refused, "type"), u"card_error"_s);
    const QByteArray poor = idOf(stripe.post("/v1/customers", "email=b@example.com"));
    QCOMPARE(errorOf(stripe.post("/v1/subscriptions", "customer=" + poor + "&items[0][price]=" + price), "code"),
             u"resource_missing"_s);
    const QJsonObject awaited = stripe.subscribe(poor, price, "payment_behavior=default_incomplete");
    QCOMPARE(text(awaited, "status"), u"incomplete"_s);
    const QByteArray invoice = text(awaited, "latest_invoice").toUtf8();
    QCOMPARE(stripe.post("/v1/invoices/" + invoice + "/pay", "payment_method=pm_card_visa").status, 200);
    QCOMPARE(text(stripe.get("/v1/subscriptions/" + id(awaited)).json(), "status"), u"active"_s);
    stripe.advance("P1D");
    QCOMPARE(text(stripe.get("/v1/subscriptions/" + id(incomplete)).json(), "status"), u"incomplete_expired"_s);
}

void TstStripeBilling::theInvoiceIsWhatThePreviewSaid()
{
    StripeApi stripe;
    const QJsonObject subscription = stripe.subscribe(stripe.makeCustomer(), stripe.makePrice());
    const QByteArray larger = stripe.makePrice("unit_amount=1800"), si = id(item(subscription));
    stripe.advance("P10DT3H");
    const QByteArray at = QByteArray::number(number(item(subscription), "current_period_start") + 10 * 86'400);
    const QByteArray change = "items[0][id]=" + si + "&items[0][price]=" + larger + "&items[0][quantity]=3";
    QByteArray nested = change;
    nested.replace("items[0]", "subscription_details[items][0]");
    const QByteArray asked = "subscription=" + id(subscription) + '&' + nested +
                             "&subscription_details[proration_behavior]=always_invoice"
                             "&subscription_details[proration_date]=" +
                             at;
    const QJsonObject preview = stripe.post("/v1/invoices/create_preview", asked).json();
    QVERIFY(text(preview, "id").startsWith(u"upcoming_in_"_s));
    const QJsonObject changed =
        stripe
            .post("/v1/subscriptions/" + id(subscription),
                  change + "&proration_behavior=always_invoice&expand[]=latest_invoice&proration_date=" + at)
            .json();
    const QJsonObject invoice = changed.value(u"latest_invoice"_s).toObject();
    QCOMPARE(number(invoice, "total"), number(preview, "total"));
    QCOMPARE(text(invoice, "billing_reason"), u"subscription_update"_s);
    QCOMPARE(text(invoice, "status"), u"paid"_s);
    // 18 of 28 days: -642.86 and +3471.43
    QCOMPARE(number(invoice, "total"), qint64(-643 + 3471));
    // The older route says the same of the next change, and is gone for newer versions.
    const QByteArray upcoming = "/v1/invoices/upcoming?subscription=" + id(subscription);
    QCOMPARE(stripe.get(upcoming, StripeApi::kLegacy).status, 200);
    QCOMPARE(stripe.get(upcoming + "&subscription_trial_end=soon", StripeApi::kLegacy).status, 400);
    QCOMPARE(stripe.get(upcoming, StripeApi::kModern).status, 404);
}

void TstStripeBilling::pendingProrationsComeWithTheRenewal()
{
    StripeApi stripe;
    const QJsonObject subscription = stripe.subscribe(stripe.makeCustomer(), stripe.makePrice());
    stripe.advance("P14D");
    const Reply changed = stripe.post("/v1/subscriptions/" + id(subscription),
                                      "items[0][id]=" + id(item(subscription)) + "&items[0][quantity]=2");
    QCOMPARE(changed.status, 200);
    QCOMPARE(stripe.get("/v1/invoiceitems?pending=true").list().size(), 2);
    stripe.advance("P15D");
    const QJsonObject renewal = stripe.get("/v1/invoices?subscription=" + id(subscription)).list().first().toObject();
    QCOMPARE(number(renewal, "total"), qint64(2000 - 500 + 1000));
    QCOMPARE(stripe.get("/v1/invoiceitems?pending=true").list().size(), 0);
}

void TstStripeBilling::anotherIntervalBeginsAnewInClassicMode()
{
    StripeApi stripe;
    const QByteArray yearly =
        idOf(stripe.post("/v1/prices", "currency=usd&recurring[interval]=year&unit_amount=10000&product_data[name]=T"));
    for (const QByteArray &mode : {QByteArray("classic"), QByteArray("flexible")}) {
        const QJsonObject subscription =
            stripe.subscribe(stripe.makeCustomer(), stripe.makePrice(), "billing_mode[type]=" + mode);
        stripe.advance("P14D");
        const QJsonObject changed = stripe
                                        .post("/v1/subscriptions/" + id(subscription),
                                              "items[0][id]=" + id(item(subscription)) + "&items[0][price]=" + yearly)
                                        .json();
        const bool isReset = number(changed, "billing_cycle_anchor") != number(subscription, "billing_cycle_anchor");
        QCOMPARE(isReset, mode == "classic");
        QCOMPARE(text(changed, "latest_invoice") != text(subscription, "latest_invoice"), mode == "classic");
    }
}

void TstStripeBilling::aRefusedChangeLeavesNothing()
{
    StripeApi stripe;
    const QByteArray customer = stripe.makeCustomer();
    const QJsonObject subscription = stripe.subscribe(customer, stripe.makePrice());
    const QByteArray path = "/v1/subscriptions/" + id(subscription);
    stripe.advance("P5D");
    const QByteArray before = stripe.get(path).body;
    const QByteArray change = "items[0][id]=" + id(item(subscription)) + "&items[0][quantity]=9";
    stripe.control("declines", {{u"customer"_s, QString::fromUtf8(customer)}});
    QCOMPARE(
        stripe.post(path, change + "&proration_behavior=always_invoice&payment_behavior=error_if_incomplete").status,
        402);
    QCOMPARE(stripe.post(path, change + "&proration_date=1000").status, 400);
    QCOMPARE(stripe.post(path, change + "&wat=1").status, 400);
    QCOMPARE(stripe.post(path, "items[0][id]=si_other&items[0][quantity]=9").status, 400);
    QCOMPARE(stripe.post(path, "items[0][id]=" + id(item(subscription)) + "&items[0][deleted]=true").status, 400);
    QCOMPARE(stripe.get(path).body, before);
    // Parked until it is paid.
    stripe.control("declines", {{u"customer"_s, QString::fromUtf8(customer)}});
    const QJsonObject parked =
        stripe.post(path, change + "&proration_behavior=always_invoice&payment_behavior=pending_if_incomplete").json();
    QVERIFY(parked.value(u"pending_update"_s).isObject());
    QCOMPARE(number(item(parked), "quantity"), qint64(1));
    stripe.post("/v1/invoices/" + text(parked, "latest_invoice").toUtf8() + "/pay");
    const QJsonObject applied = stripe.get(path).json();
    QVERIFY(applied.value(u"pending_update"_s).isNull());
    QCOMPARE(number(item(applied), "quantity"), qint64(9));
}

void TstStripeBilling::aChangeThatMustBePaidWaitsForNobodysAuthentication()
{
    StripeApi stripe;
    const QByteArray customer = stripe.makeCustomer();
    const QJsonObject subscription = stripe.subscribe(customer, stripe.makePrice());
    const QByteArray path = "/v1/subscriptions/" + id(subscription);
    stripe.post("/v1/customers/" + customer, "invoice_settings[default_payment_method]=pm_card_threeDSecure2Required");
    stripe.advance("P5D");
    const QByteArray before = stripe.get(path).body;
    const QByteArray change =
        "items[0][id]=" + id(item(subscription)) + "&items[0][quantity]=9&proration_behavior=always_invoice";
    QCOMPARE(stripe.post(path, change + "&payment_behavior=error_if_incomplete").status, 402);
    QCOMPARE(stripe.get(path).body, before);
    const QJsonObject parked = stripe.post(path, change + "&payment_behavior=pending_if_incomplete").json();
    QVERIFY(parked.value(u"pending_update"_s).isObject());
    QCOMPARE(number(item(parked), "quantity"), qint64(1));
}

void TstStripeBilling::aChangeThatChargesNothingNeedsNoCard()
{
    StripeApi stripe;
    const QByteArray customer = stripe.makeCustomer();
    const QJsonObject credited = stripe.subscribe(customer, stripe.makePrice());
    const QJsonObject sent = stripe.subscribe(idOf(stripe.post("/v1/customers", "email=b@example.com")),
                                              stripe.makePrice(), "collection_method=send_invoice&days_until_due=30");
    stripe.post("/v1/customers/" + customer,
                "invoice_settings[default_payment_method]=pm_card_visa_chargeDeclined&balance=-100000");
    stripe.advance("P5D");
    for (const QJsonObject &subscription : {credited, sent}) {
        const Reply changed = stripe.post("/v1/subscriptions/" + id(subscription),
                                          "items[0][id]=" + id(item(subscription)) +
                                              "&items[0][quantity]=9&proration_behavior=always_invoice"
                                              "&payment_behavior=error_if_incomplete");
        QCOMPARE(changed.status, 200);
        QCOMPARE(number(item(changed.json()), "quantity"), qint64(9));
    }
}

void TstStripeBilling::itemsAreAPatchList()
{
    StripeApi stripe;
    const QJsonObject subscription =
        stripe.subscribe(stripe.makeCustomer(), stripe.makePrice(), "items[0][quantity]=4");
    const QByteArray path = "/v1/subscriptions/" + id(subscription), si = id(item(subscription));
    const QByteArray other = stripe.makePrice("unit_amount=500");
    const auto items = [](const Reply &reply) {
        return reply.json().value(u"items"_s).toObject().value(u"data"_s).toArray();
    };
    QCOMPARE(items(stripe.post(path, "items[0][price]=" + other)).size(), 2); // without an id it is one more
    const QJsonArray removed = items(stripe.post(path, "items[0][id]=" + si + "&items[0][deleted]=true"));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(text(removed.first().toObject().value(u"price"_s).toObject(), "id").toUtf8(), other);
}

void TstStripeBilling::collectionPausesByKind()
{
    for (const auto &[behavior, status] :
         {std::pair(QByteArray("void"), u"void"_s), std::pair(QByteArray("keep_as_draft"), u"draft"_s),
          std::pair(QByteArray("mark_uncollectible"), u"uncollectible"_s)}) {
        StripeApi stripe;
        const QJsonObject subscription = stripe.subscribe(stripe.makeCustomer(), stripe.makePrice());
        const QByteArray path = "/v1/subscriptions/" + id(subscription);
        stripe.post(path, "pause_collection[behavior]=" + behavior);
        stripe.advance("P29D");
        const QJsonObject now = stripe.get(path + "?expand[]=latest_invoice").json();
        QCOMPARE(text(now, "status"), u"active"_s);
        QCOMPARE(text(now.value(u"latest_invoice"_s).toObject(), "status"), status);
        QVERIFY(stripe.post(path, "pause_collection=").json().value(u"pause_collection"_s).isNull());
    }
}

void TstStripeBilling::aTrialWithoutACardPausesAndResumes()
{
    StripeApi stripe;
    const QByteArray customer = idOf(stripe.post("/v1/customers", "email=b@example.com"));
    const QJsonObject subscription = stripe.subscribe(
        customer, stripe.makePrice(), "trial_period_days=7&trial_settings[end_behavior][missing_payment_method]=pause");
    QCOMPARE(text(subscription, "status"), u"trialing"_s);
    const QByteArray path = "/v1/subscriptions/" + id(subscription);
    stripe.advance("P8D");
    QCOMPARE(text(stripe.get(path).json(), "status"), u"paused"_s);
    stripe.post("/v1/customers/" + customer, "invoice_settings[default_payment_method]=pm_card_visa");
    QCOMPARE(text(stripe.post(path + "/resume").json(), "status"), u"active"_s);
    QCOMPARE(stripe.post(path + "/resume").status, 400);
}

void TstStripeBilling::schedulesChangeThePriceAtThePeriodsEnd()
{
    StripeApi stripe;
    const QByteArray price = stripe.makePrice(), smaller = stripe.makePrice("unit_amount=400");
    const QJsonObject subscription = stripe.subscribe(stripe.makeCustomer(), price);
    const QByteArray schedule =
        idOf(stripe.post("/v1/subscription_schedules", "from_subscription=" + id(subscription)));
    const QByteArray start = QByteArray::number(number(item(subscription), "current_period_start")),
                     end = QByteArray::number(number(item(subscription), "current_period_end"));
    const Reply planned =
        stripe.post("/v1/subscription_schedules/" + schedule,
                    "phases[0][start_date]=" + start + "&phases[0][end_date]=" + end +
                        "&phases[0][items][0][price]=" + price + "&phases[1][items][0][price]=" + smaller);
    QCOMPARE(planned.status, 200);
    stripe.advance("P28DT2H");
    const QJsonObject later = stripe.get("/v1/subscriptions/" + id(subscription) + "?expand[]=latest_invoice").json();
    QCOMPARE(text(item(later).value(u"price"_s).toObject(), "id").toUtf8(), smaller);
    QCOMPARE(number(later.value(u"latest_invoice"_s).toObject(), "total"), qint64(400));
    stripe.advance("P40D");
    QCOMPARE(text(stripe.get("/v1/subscription_schedules/" + schedule).json(), "status"), u"released"_s);
    QCOMPARE(text(stripe.get("/v1/subscriptions/" + id(subscription)).json(), "status"), u"active"_s);
}

void TstStripeBilling::aBalanceIsTakenIntoAccount()
{
    StripeApi stripe;
    const QByteArray customer = stripe.makeCustomer();
    stripe.post("/v1/customers/" + customer + "/balance_transactions", "amount=-300&currency=usd");
    const QJsonObject subscription = stripe.subscribe(customer, stripe.makePrice(), "expand[]=latest_invoice");
    const QJsonObject invoice = subscription.value(u"latest_invoice"_s).toObject();
    QCOMPARE(number(invoice, "total"), qint64(1000));
    QCOMPARE(number(invoice, "amount_due"), qint64(700));
    QCOMPARE(number(invoice, "starting_balance"), qint64(-300));
    QCOMPARE(number(stripe.get("/v1/customers/" + customer).json(), "balance"), qint64(0));
    // Below the least charge it is carried on.
    stripe.post("/v1/invoiceitems", "customer=" + customer + "&amount=20&currency=usd");
    const QByteArray small =
        idOf(stripe.post("/v1/invoices", "customer=" + customer + "&pending_invoice_items_behavior=include"));
    QCOMPARE(text(stripe.post("/v1/invoices/" + small + "/finalize").json(), "status"), u"paid"_s);
    QCOMPARE(number(stripe.get("/v1/customers/" + customer).json(), "balance"), qint64(20));
}

void TstStripeBilling::refundsStopAtWhatWasPaid()
{
    StripeApi stripe;
    const QByteArray intent =
        idOf(stripe.post("/v1/payment_intents", "amount=7000&currency=usd&payment_method=pm_card_visa&confirm=true"));
    QCOMPARE(stripe.post("/v1/refunds", "amount=4000&payment_intent=" + intent).status, 200);
    const Reply over = stripe.post("/v1/refunds", "amount=4000&payment_intent=" + intent);
    QCOMPARE(errorOf(over, "message"),
             u"Refund amount ($40.00) is greater than unrefunded amount on charge ($30.00)"_s);
    QCOMPARE(errorOf(over, "param"), u"amount"_s);
    QCOMPARE(number(stripe.post("/v1/refunds", "payment_intent=" + intent).json(), "amount"), qint64(3000));
    QCOMPARE(errorOf(stripe.post("/v1/refunds", "payment_intent=" + intent), "code"), u"charge_already_refunded"_s);
    // What was charged cannot be made ready for another charge.
    QCOMPARE(errorOf(stripe.post("/v1/payment_intents/" + intent, "payment_method=pm_card_visa"), "code"),
             u"payment_intent_unexpected_state"_s);
    QCOMPARE(stripe.post("/v1/payment_intents/" + intent, "description=Paid").status, 200);
    // A refund that fails later gives the amount free again.
    const QByteArray other = idOf(
        stripe.post("/v1/payment_intents", "amount=900&currency=usd&payment_method=pm_card_refundFail&confirm=true"));
    const QByteArray refund = idOf(stripe.post("/v1/refunds", "payment_intent=" + other));
    stripe.advance("PT2H");
    QCOMPARE(text(stripe.get("/v1/refunds/" + refund).json(), "status"), u"failed"_s);
    QCOMPARE(stripe.post("/v1/refunds", "payment_intent=" + other).status, 200);
}

void TstStripeBilling::aCreditNoteLowersWhatAnOpenInvoiceCharges()
{
    StripeApi stripe;
    const QByteArray customer = stripe.makeCustomer();
    const auto openInvoice = [&] {
        stripe.post("/v1/invoiceitems", "customer=" + customer + "&amount=2000&currency=usd");
        const QByteArray made =
            idOf(stripe.post("/v1/invoices", "customer=" + customer + "&pending_invoice_items_behavior=include"));
        stripe.post("/v1/invoices/" + made + "/finalize");
        return made;
    };
    const QByteArray lowered = openInvoice();
    const QByteArray note = "invoice=" + lowered;
    QCOMPARE(stripe.post("/v1/credit_notes", note + "&credit_amount=500").status, 400); // nothing was paid yet
    QCOMPARE(stripe.post("/v1/credit_notes", note + "&amount=500&refund=re_none").status, 404);
    QCOMPARE(stripe.post("/v1/credit_notes", note + "&amount=500").status, 200);
    QCOMPARE(number(stripe.post("/v1/invoices/" + lowered + "/pay").json(), "amount_paid"), qint64(1500));
    QCOMPARE(number(stripe.get("/v1/charges?customer=" + customer).list().first().toObject(), "amount"), qint64(1500));
    const QByteArray credited = openInvoice();
    stripe.post("/v1/credit_notes", "invoice=" + credited + "&amount=2000");
    const QJsonObject settled = stripe.get("/v1/invoices/" + credited).json();
    QCOMPARE(text(settled, "status"), u"paid"_s);
    QCOMPARE(number(settled, "amount_paid"), qint64(0));
    const QJsonArray payments = stripe.get("/v1/invoice_payments?invoice=" + credited).list();
    QCOMPARE(text(payments.first().toObject(), "status"), u"canceled"_s);
    QCOMPARE(stripe.get("/v1/charges?customer=" + customer).list().size(), 1);
    QCOMPARE(number(stripe.get("/v1/customers/" + customer).json(), "balance"), qint64(0));
}

void TstStripeBilling::currenciesDoNotMix()
{
    StripeApi stripe;
    const QByteArray customer = stripe.makeCustomer();
    stripe.subscribe(customer, stripe.makePrice());
    const QByteArray euros =
        idOf(stripe.post("/v1/prices", "currency=eur&recurring[interval]=month&unit_amount=900&product_data[name]=T"));
    const Reply mixed = stripe.post("/v1/subscriptions", "customer=" + customer + "&items[0][price]=" + euros);
    QCOMPARE(mixed.status, 400);
    QVERIFY(errorOf(mixed, "message").startsWith(u"You cannot combine currencies"_s));
    const QByteArray once = idOf(stripe.post("/v1/prices", "currency=eur&unit_amount=900&product_data[name]=T"));
    QCOMPARE(stripe
                 .post("/v1/subscriptions", "customer=" + customer + "&items[0][price]=" + stripe.makePrice() +
                                                "&add_invoice_items[0][price]=" + once)
                 .status,
             400);
    const QByteArray invoice = idOf(stripe.post("/v1/invoices", "customer=" + customer));
    const QByteArray item = "customer=" + customer + "&amount=500&invoice=" + invoice + "&currency=";
    QCOMPARE(stripe.post("/v1/invoiceitems", item + "eur").status, 400);
    QCOMPARE(stripe.post("/v1/invoiceitems", item + "usd").status, 200);
    QCOMPARE(stripe.post("/v1/prices", "currency=kwd&unit_amount=1001&product_data[name]=T").status, 400);
    QCOMPARE(stripe.post("/v1/prices", "currency=kwd&unit_amount=1000&product_data[name]=T").status, 200);
    QCOMPARE(stripe.post("/v1/prices", "currency=xyz&unit_amount=1000&product_data[name]=T").status, 400);
    QCOMPARE(errorOf(stripe.post("/v1/payment_intents", "amount=40&currency=jpy"), "code"), u"amount_too_small"_s);
}

void TstStripeBilling::aCouponLastsAsLongAsItSays()
{
    StripeApi stripe;
    const QByteArray coupon =
        idOf(stripe.post("/v1/coupons", "percent_off=50&duration=repeating&duration_in_months=2"));
    const QJsonObject subscription =
        stripe.subscribe(stripe.makeCustomer(), stripe.makePrice(), "discounts[0][coupon]=" + coupon);
    stripe.advance("P30D");
    const QByteArray preview = "subscription=" + id(subscription);
    QCOMPARE(number(stripe.post("/v1/invoices/create_preview", preview).json(), "total"), qint64(1000));
    stripe.advance("P30D");
    QList<qint64> totals;
    for (const auto &invoice : stripe.get("/v1/invoices?subscription=" + id(subscription)).list())
        totals.append(number(invoice.toObject(), "total"));
    QCOMPARE(totals, (QList<qint64>{1000, 500, 500}));
    const QByteArray euros = idOf(stripe.post("/v1/coupons", "amount_off=300&currency=EUR"));
    QCOMPARE(stripe.post("/v1/subscriptions/" + id(subscription), "discounts[0][coupon]=" + euros).status, 400);
}

void TstStripeBilling::checkoutTakesTheDiscountOff()
{
    StripeApi stripe;
    const QByteArray form = "mode=payment&success_url=https://example.com&invoice_creation[enabled]=true&"
                            "customer=" +
                            stripe.makeCustomer() +
                            "&line_items[0][quantity]=2&line_items[0][price_data][currency]=usd&"
                            "line_items[0][price_data][unit_amount]=700&"
                            "line_items[0][price_data][product_data][name]=Pack&";
    const auto coupon = [&](const QByteArray &more) {
        return form + "discounts[0][coupon]=" + idOf(stripe.post("/v1/coupons", more));
    };
    const Reply made = stripe.post("/v1/checkout/sessions", coupon("amount_off=300&currency=usd"));
    QCOMPARE(number(made.json(), "amount_subtotal"), qint64(1400));
    QCOMPARE(number(made.json(), "amount_total"), qint64(1100));
    const QJsonObject done = stripe.control("checkout/" + idOf(made), {}).json();
    const QJsonObject intent = stripe.get("/v1/payment_intents/" + text(done, "payment_intent").toUtf8()).json();
    QCOMPARE(number(intent, "amount_received"), qint64(1100));
    const QJsonObject invoice = stripe.get("/v1/invoices/" + text(done, "invoice").toUtf8()).json();
    QCOMPARE(number(invoice, "amount_paid"), qint64(1100));
    const Reply given = stripe.post("/v1/checkout/sessions", coupon("percent_off=100"));
    QCOMPARE(text(stripe.control("checkout/" + idOf(given), {}).json(), "payment_status"), u"no_payment_required"_s);
    QCOMPARE(stripe.post("/v1/checkout/sessions", coupon("amount_off=300&currency=eur")).status, 400);
    QCOMPARE(stripe.post("/v1/checkout/sessions", form + "discounts[0][promotion_code]=promo_none").status, 400);
}

void TstStripeBilling::checkoutSettlesLater()
{
    StripeApi stripe;
    const QByteArray form = "mode=payment&success_url=https://example.com&line_items[0][quantity]=2&"
                            "line_items[0][price_data][currency]=usd&line_items[0][price_data][unit_amount]=700&"
                            "line_items[0][price_data][product_data][name]=Pack";
    const QByteArray session = idOf(stripe.post("/v1/checkout/sessions", form));
    QCOMPARE(stripe.control("checkout/" + session, {{u"outcome"_s, u"fail"_s}}).status, 200);
    QCOMPARE(text(stripe.get("/v1/checkout/sessions/" + session).json(), "status"), u"open"_s);
    QCOMPARE(stripe.control("checkout/" + session, {{u"outcome"_s, u"later"_s}}).status, 200);
    QJsonObject now = stripe.get("/v1/checkout/sessions/" + session).json();
    QCOMPARE(text(now, "status"), u"complete"_s);
    QCOMPARE(text(now, "payment_status"), u"unpaid"_s);
    QCOMPARE(stripe.control("checkout/" + session, {{u"outcome"_s, u"settle"_s}}).status, 200);
    QCOMPARE(text(stripe.get("/v1/checkout/sessions/" + session).json(), "payment_status"), u"paid"_s);
    // Who tries again is who has paid.
    const QByteArray third = idOf(stripe.post("/v1/checkout/sessions", form + "&customer_creation=always"));
    stripe.control("checkout/" + third, {{u"outcome"_s, u"fail"_s}});
    now = stripe.control("checkout/" + third, {{u"outcome"_s, u"complete"_s}}).json();
    const QByteArray paid = text(now, "payment_intent").toUtf8();
    QCOMPARE(text(stripe.get("/v1/payment_intents/" + paid).json(), "customer"), text(now, "customer"));
    const QByteArray second = idOf(stripe.post("/v1/checkout/sessions", form));
    stripe.advance("P1D");
    QCOMPARE(text(stripe.get("/v1/checkout/sessions/" + second).json(), "status"), u"expired"_s);
}

void TstStripeBilling::checkoutAuthenticatesTheFirstPaymentOfASubscription()
{
    StripeApi stripe;
    const QByteArray session =
        idOf(stripe.post("/v1/checkout/sessions", "mode=subscription&success_url=https://example.com"
                                                  "&line_items[0][quantity]=1&line_items[0][price]=" +
                                                      stripe.makePrice()));
    const Reply done =
        stripe.control("checkout/" + session, {{u"payment_method"_s, u"pm_card_threeDSecure2Required"_s}});
    QCOMPARE(text(done.json(), "payment_status"), u"paid"_s);
    const QByteArray made = text(done.json(), "subscription").toUtf8();
    const QJsonObject subscription = stripe.get("/v1/subscriptions/" + made + "?expand[]=latest_invoice").json();
    QCOMPARE(text(subscription, "status"), u"active"_s);
    QCOMPARE(text(subscription.value(u"latest_invoice"_s).toObject(), "status"), u"paid"_s);
}

void TstStripeBilling::deletedCustomersStayAsShadows()
{
    StripeApi stripe;
    const QByteArray customer = stripe.makeCustomer();
    const QJsonObject subscription = stripe.subscribe(customer, stripe.makePrice());
    QVERIFY(stripe.remove("/v1/customers/" + customer).json().value(u"deleted"_s).toBool());
    QVERIFY(stripe.get("/v1/customers/" + customer).json().value(u"deleted"_s).toBool());
    QCOMPARE(stripe.post("/v1/customers/" + customer, "name=A").status, 404);
    QCOMPARE(text(stripe.get("/v1/subscriptions/" + id(subscription)).json(), "status"), u"canceled"_s);
}

RK_TEST(TstStripeBilling)

} // namespace reckoner::sandbox

#include "tst_stripe_billing.moc"
