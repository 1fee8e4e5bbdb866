// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/stripe/catalog_mapping.h"
#include "core/provider/stripe/customer_mapping.h"
#include "core/provider/stripe/invoice_mapping.h"
#include "core/provider/stripe/payment_mapping.h"
#include "core/provider/stripe/preview_mapping.h"
#include "core/provider/stripe/subscription_mapping.h"
#include "tests/stripe/stripe_samples.h"
#include "tests/testkit/registry.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <map>

#include <rapidcheck.h>

using namespace reckoner;
using namespace reckoner::provider::stripe;
using namespace reckoner::subscriptions;
using namespace reckoner::tests;
using payments::PaymentStatus;

namespace {

template <class T> T readSample(Result<T> (*read)(JsonView, const Seen &), const QByteArray &json)
{
    const JsonDocument document = stripeParsed(json);
    Result<T> value = read(document.root(), stripeSeen());
    if (!value)
        qFatal("%s", qPrintable(value.error().message));
    return *std::move(value);
}

Subscription subscriptionWith(Shape shape, const char *tail)
{
    return readSample<Subscription>(subscriptionFromJson, sampleSubscription(shape, tail));
}

ItemsChange changeTo(std::vector<ItemChange> items, ProrationMode mode = ProrationMode::ProratedImmediately)
{
    return {std::move(items), mode};
}

// What Stripe makes of a patch list.
std::vector<StripeItem> patchedItems(std::vector<StripeItem> items, const std::vector<ItemPatch> &patches)
{
    for (const ItemPatch &patch : patches) {
        const auto item = std::find_if(items.begin(), items.end(),
                                       [&patch](const StripeItem &one) { return one.id == patch.itemId; });
        if (patch.itemId.isEmpty())
            items.push_back({{}, patch.priceId, patch.quantity});
        else if (item != items.end() && patch.priceId.isEmpty())
            items.erase(item);
        else if (item != items.end())
            *item = {patch.itemId, patch.priceId, patch.quantity};
    }
    return items;
}

std::map<PriceId, qint64> quantitiesOf(const std::vector<StripeItem> &items)
{
    std::map<PriceId, qint64> all;
    for (const StripeItem &item : items)
        all[item.priceId] += item.quantity;
    return all;
}

} // namespace

class TstStripeMapping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFormIsWrittenAsStripesOwnClientWritesIt()
    {
        FormBody form; // vector of reference/stripe.md §1.2
        form.add("items[0][id]", QStringLiteral("si_1"))
            .add("items[0][quantity]", qint64(3))
            .addFlag("items[1][deleted]", true)
            .unset("metadata[b]")
            .add("metadata[c]", QStringLiteral("x y+é&"))
            .add("created[gte]", Instant::fromSeconds(1))
            .add("empty", QString());
        QCOMPARE(form.encoded(), QByteArray("items[0][id]=si_1&items[0][quantity]=3&items[1][deleted]=true&"
                                            "metadata[b]=&metadata[c]=x%20y%2B%C3%A9%26&created[gte]=1"));
        QCOMPARE(FormBody().addMetadata("{\"a\":\"1\",\"n\":2}").encoded(), QByteArray("metadata[a]=1&metadata[n]=2"));
    }

    void theCatalogAndCustomersAreRead()
    {
        const auto customer = readSample<customers::Customer>(customerFromJson, sampleCustomer());
        QCOMPARE(customer.email, QStringLiteral("ada@example.com"));
        QCOMPARE(customer.locale, QStringLiteral("de"));
        QCOMPARE(customer.createdAt, Instant::fromSeconds(1690000000));
        QCOMPARE(customer.updatedAt, stripeSeen().at);
        const auto gone = readSample<customers::Customer>(
            customerFromJson, stripeJson("{'id':'cus_1','object':'customer','deleted':true}"));
        QCOMPARE(gone.status, QStringLiteral("archived"));
        const auto price = readSample<catalog::Price>(priceFromJson, samplePrice());
        QCOMPARE(price.unitPrice, Money(1000, Currency::of("USD")));
        QCOMPARE(price.billingCycle->interval, catalog::Interval::Month);
        QCOMPARE(price.taxMode, catalog::TaxMode::External);
        const auto tiered = readSample<catalog::Price>(
            priceFromJson, stripeJson("{'id':'price_2','currency':'jpy','billing_scheme':'tiered','unit_amount':null,"
                                      "'product':{'id':'prod_9','name':'x'},'active':false}"));
        QCOMPARE(tiered.type, QStringLiteral("tiered"));
        QCOMPARE(tiered.status, QStringLiteral("archived"));
        QCOMPARE(tiered.productId.toString(), QStringLiteral("prod_9"));
        QCOMPARE(readSample<catalog::Product>(productFromJson, sampleProduct()).name, QStringLiteral("Solo"));
    }

    void amountsFollowStripesOwnUnits()
    {
        QCOMPARE(moneyFromStripe(500, Currency::of("JPY"))->minor(), 500);
        QCOMPARE(moneyFromStripe(1230, Currency::of("KWD"))->minor(), 1230);
        QCOMPARE(moneyFromStripe(50000, Currency::of("ISK"))->minor(), 500);
        QCOMPARE(moneyFromStripe(50001, Currency::of("ISK")).error().kind, ErrorKind::Invalid);
        QCOMPARE(*stripeAmount(Money(500, Currency::of("ISK"))), 50000);
        const JsonDocument loud = stripeParsed(stripeJson("{'id':'price_1','currency':'USD','unit_amount':1}"));
        QCOMPARE(priceFromJson(loud.root(), stripeSeen()).error().kind, ErrorKind::Invalid);
    }

    void bothShapesOfASubscriptionAreTheSame()
    {
        for (const Shape shape : {Shape::Legacy, Shape::Modern}) {
            const Subscription s = subscriptionWith(shape, "");
            QCOMPARE(s.status, Status::Active);
            QCOMPARE(s.currentPeriod->startsAt, Instant::fromSeconds(1699000000));
            QCOMPARE(s.nextBilledAt, std::optional(Instant::fromSeconds(1701592000)));
            QCOMPARE(s.items.size(), size_t(1));
            QCOMPARE(s.items[0].quantity, 2);
            QCOMPARE(s.items[0].unitPrice, Money(1000, Currency::of("USD")));
            QVERIFY(!s.scheduledChange);
        }
    }

    void whatIsScheduledIsTold()
    {
        const Subscription atEnd =
            subscriptionWith(Shape::Modern, ",'cancel_at_period_end':true,'cancel_at':1701592000");
        QCOMPARE(atEnd.scheduledChange->action, ScheduledAction::Cancel);
        QVERIFY(!atEnd.nextBilledAt);
        // In flexible billing mode the portal sets only cancel_at.
        const Subscription later =
            subscriptionWith(Shape::Modern, ",'cancel_at_period_end':false,'cancel_at':1709999999");
        QCOMPARE(later.scheduledChange->effectiveAt, Instant::fromSeconds(1709999999));
        QVERIFY(later.nextBilledAt);
        const Subscription paused =
            subscriptionWith(Shape::Legacy, ",'pause_collection':{'behavior':'void','resumes_at':1701000000}");
        QCOMPARE(paused.status, Status::Paused);
        QCOMPARE(paused.rawStatus, QStringLiteral("active"));
        QCOMPARE(paused.scheduledChange->action, ScheduledAction::Resume);
        QVERIFY(!paused.nextBilledAt);
    }

    void statesThatOthersDoNotHaveKeepTheirWord()
    {
        for (const char *word : {"incomplete", "incomplete_expired", "unpaid", "something_new"}) {
            QByteArray json = sampleSubscription(Shape::Modern);
            json.replace("\"status\":\"active\"", "\"status\":\"" + QByteArray(word) + '"');
            const auto s = readSample<Subscription>(subscriptionFromJson, json);
            QCOMPARE(s.status, Status::Unknown);
            QCOMPARE(s.rawStatus, QLatin1StringView(word));
        }
    }

    void anUpgradeChangesTheItemAndNeverAddsOne()
    {
        const std::vector<StripeItem> before{{QStringLiteral("si_1"), PriceId(QStringLiteral("price_1")), 2}};
        const auto patches = itemPatches(before, {{PriceId(QStringLiteral("price_2")), 5}});
        QCOMPARE(patches, (std::vector<ItemPatch>{{QStringLiteral("si_1"), PriceId(QStringLiteral("price_2")), 5}}));
        const Result<FormBody> form = changeItemsForm(changeTo({{PriceId(QStringLiteral("price_2")), 5}}), before);
        QCOMPARE(form->encoded(), QByteArray("items[0][id]=si_1&items[0][price]=price_2&items[0][quantity]=5&"
                                             "proration_behavior=always_invoice&payment_behavior=error_if_incomplete"));
        QCOMPARE(changeItemsForm(changeTo({{PriceId(QStringLiteral("price_1")), 2}}), before).error().kind,
                 ErrorKind::Invalid);
        const ItemsChange full = changeTo({{PriceId(QStringLiteral("price_2")), 1}}, ProrationMode::FullImmediately);
        QCOMPARE(changeItemsForm(full, before).error().kind, ErrorKind::Invalid);
    }

    void patchesMakeExactlyWhatIsWanted()
    {
        QVERIFY(rc::check("patched(before, patches(before, wanted)) == wanted", [] {
            std::vector<StripeItem> before;
            const int count = *rc::gen::inRange(0, 5);
            for (int i = 0; i < count; ++i)
                before.push_back({QStringLiteral("si_%1").arg(i), PriceId(QStringLiteral("price_%1").arg(i)),
                                  *rc::gen::inRange<qint64>(1, 4)});
            std::vector<ItemChange> wanted;
            std::map<PriceId, qint64> expected;
            const int items = *rc::gen::inRange(0, 6);
            for (int i = 0; i < items; ++i) {
                const ItemChange item{PriceId(QStringLiteral("price_%1").arg(*rc::gen::inRange(0, 8))),
                                      *rc::gen::inRange<qint64>(1, 4)};
                wanted.push_back(item);
                expected[item.priceId] += item.quantity;
            }
            const auto patches = itemPatches(before, wanted);
            RC_ASSERT(quantitiesOf(patchedItems(before, patches)) == expected);
            for (const ItemPatch &patch : patches)
                RC_ASSERT((!patch.itemId.isEmpty() || !patch.priceId.isEmpty()));
        }));
    }

    void aPaymentIsPutTogether()
    {
        for (const Shape shape : {Shape::Legacy, Shape::Modern}) {
            const auto payment = paymentFromParts({sampleIntent(shape), sampleInvoice(shape), stripeSeen()});
            QVERIFY2(payment, payment ? "" : qPrintable(payment.error().message));
            QCOMPARE(payment->id.toString(), QStringLiteral("pi_1"));
            QCOMPARE(payment->subscriptionId.toString(), QStringLiteral("sub_1"));
            QCOMPARE(payment->status, PaymentStatus::Completed);
            QCOMPARE(payment->invoiceNumber, QStringLiteral("A-0001"));
            QCOMPARE(payment->totals.total.minor(), 2000);
            QCOMPARE(payment->lines.size(), size_t(1));
            QCOMPARE(payment->lines[0].line.priceId.toString(), QStringLiteral("price_1"));
            QCOMPARE(payment->lines[0].line.unitPrice.minor(), 1000);
            QCOMPARE(payment->attempts[0].last4, QStringLiteral("4242"));
            QCOMPARE(payment->attempts[0].status, QStringLiteral("captured"));
            for (const char *secret : {"secret_x", "invoice.stripe.com", "pdf"})
                QVERIFY2(!payment->raw.contains(secret), secret);
            const JsonDocument kept = stripeParsed(payment->raw);
            QCOMPARE(paymentFromJson(kept.root(), stripeSeen())->totals.total, payment->totals.total);
        }
    }

    void aFailedPaymentSaysWhy()
    {
        const QByteArray intent = sampleIntent(
            Shape::Modern, "requires_payment_method",
            ",'last_payment_error':{'code':'card_declined','decline_code':'insufficient_funds','charge':'ch_1'}");
        const auto payment = paymentFromParts({intent, {}, stripeSeen()});
        QCOMPARE(payment->status, PaymentStatus::PastDue);
        QCOMPARE(payment->attempts[0].status, QStringLiteral("error"));
        QCOMPARE(payment->attempts[0].errorCode, QStringLiteral("insufficient_funds"));
        const auto open = paymentFromParts({sampleIntent(Shape::Modern, "processing"), {}, stripeSeen()});
        QCOMPARE(open->status, PaymentStatus::Billed);
        QCOMPARE(open->lines.size(), size_t(1)); // its description
        const auto strange = paymentFromParts({sampleIntent(Shape::Modern, "of_tomorrow"), {}, stripeSeen()});
        QCOMPARE(strange->rawStatus, QStringLiteral("of_tomorrow"));
    }

    void anInvoicePaidWithoutMoneyIsAPaymentToo()
    {
        const auto payment = paymentFromParts({{}, sampleInvoice(Shape::Modern), stripeSeen()});
        QCOMPARE(payment->id.toString(), QStringLiteral("in_1"));
        QCOMPARE(payment->status, PaymentStatus::Completed);
        QCOMPARE(payment->billedAt, std::optional(Instant::fromSeconds(1700000002)));
    }

    void refundsAndDisputesAreAdjustments()
    {
        const auto refund = readSample<payments::Adjustment>(refundFromJson, sampleRefund());
        QCOMPARE(refund.paymentId.toString(), QStringLiteral("pi_1"));
        QCOMPARE(refund.status, QStringLiteral("approved"));
        QCOMPARE(refund.total.minor(), 500);
        QCOMPARE(readSample<payments::Adjustment>(disputeFromJson, sampleDispute("needs_response")).status,
                 QStringLiteral("approved"));
        QCOMPARE(readSample<payments::Adjustment>(disputeFromJson, sampleDispute("won")).status,
                 QStringLiteral("reversed"));
        QCOMPARE(readSample<payments::Adjustment>(disputeFromJson, sampleDispute("warning_under_review")).action,
                 QStringLiteral("chargeback_warning"));
        provider::AdjustmentDraft draft{PaymentId(QStringLiteral("pi_1")),
                                        QStringLiteral("refund"),
                                        QStringLiteral("late"),
                                        {{{}, Money(500, Currency::of("USD"))}}};
        QCOMPARE(refundForm(draft)->encoded(), QByteArray("payment_intent=pi_1&amount=500&reason=requested_by_customer&"
                                                          "metadata[reason]=late"));
        draft.paymentId = PaymentId(QStringLiteral("py_1")); // a charge by another method than a card
        QVERIFY(refundForm(draft)->encoded().startsWith("charge=py_1&"));
        draft.action = QStringLiteral("credit");
        QCOMPARE(refundForm(draft).error().kind, ErrorKind::Invalid);
    }

    void aPreviewTellsWhatIsChargedNow()
    {
        for (const Shape shape : {Shape::Legacy, Shape::Modern}) {
            const Subscription before = subscriptionWith(shape, "");
            const JsonDocument raw = stripeParsed(samplePreview(shape));
            const ItemsChange change = changeTo({{PriceId(QStringLiteral("price_1")), 3}});
            const Result<InvoiceBill> bill = invoiceBillFromJson(raw.root(), "preview");
            QVERIFY2(bill, bill ? "" : qPrintable(bill.error().message));
            QCOMPARE(bill->prorationAt, std::optional(Instant::fromSeconds(1699500000)));
            const auto preview = previewFromAnswers({before, change, *bill, {}, "{}", stripeSeen().at});
            QCOMPARE(preview->summary->credit.minor(), 1614);
            QCOMPARE(preview->summary->charge.minor(), 2421);
            QCOMPARE(preview->summary->result.minor(), 807);
            QCOMPARE(preview->immediate->totals.grandTotal.minor(), 807);
            QCOMPARE(preview->immediate->lines[0].quantity, -2);
            for (const BillLine &line : preview->immediate->lines)
                QCOMPARE(line.prorationRate, QStringLiteral("0.807000000")); // which share of its price it is
            QCOMPARE(preview->after.items[0].quantity, 3);
        }
    }

    void aLineSaysItsQuantityOnce()
    {
        QByteArray json = samplePreview(Shape::Modern);
        json.replace("Time on Solo", "2 × Solo (at $10.00 / month)");
        const JsonDocument raw = stripeParsed(json);
        const Result<InvoiceBill> bill = invoiceBillFromJson(raw.root(), "preview");
        QVERIFY(bill);
        QCOMPARE(bill->lines[0].line.productName, QStringLiteral("Solo (at $10.00 / month)"));
        QCOMPARE(bill->lines[1].line.productName, QStringLiteral("2 × Solo (at $10.00 / month)")); // of three
    }

    void aShareOfAnUnknownPriceIsNotTakenForTheWhole()
    {
        QByteArray json = samplePreview(Shape::Legacy);
        json.replace("\"unit_amount\":1000", "\"unit_amount\":null"); // of a price in tiers
        const JsonDocument raw = stripeParsed(json);
        const Result<InvoiceBill> bill = invoiceBillFromJson(raw.root(), "preview");
        QVERIFY(bill);
        QCOMPARE(bill->lines[0].line.prorationRate, QStringLiteral("?"));
    }

    void publishedObjectsAreRead()
    {
        QFile file(QStringLiteral(RECKONER_SOURCE_DIR "/../shared/api/stripe-fixtures3.json"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("Stripe's published objects (stripe-fixtures3.json) are not beside this tree: not tested.");
        const JsonDocument all = stripeParsed(file.readAll());
        const JsonView objects = all.root()["resources"];
        QVERIFY(customerFromJson(objects["customer"], stripeSeen()).has_value());
        QVERIFY(productFromJson(objects["product"], stripeSeen()).has_value());
        QVERIFY(priceFromJson(objects["price"], stripeSeen()).has_value());
        const auto subscription = subscriptionFromJson(objects["subscription"], stripeSeen());
        QVERIFY2(subscription, subscription ? "" : qPrintable(subscription.error().message));
        QVERIFY(refundFromJson(objects["refund"], stripeSeen()).has_value());
        QVERIFY(disputeFromJson(objects["dispute"], stripeSeen()).has_value());
        const auto payment =
            paymentFromParts({objects["payment_intent"].toJson(), objects["invoice"].toJson(), stripeSeen()});
        QVERIFY2(payment, payment ? "" : qPrintable(payment.error().message));
    }
};

RK_TEST(TstStripeMapping)
#include "tst_stripe_mapping.moc"
