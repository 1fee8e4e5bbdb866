// SPDX-License-Identifier: GPL-3.0-or-later
// Stripe's webhooks from the signature to the mirror: verified, read in both shapes, projected, and asked about where
// the body is not enough.
#include "core/events/signature.h"
#include "core/provider/stripe/payment_mapping.h"
#include "core/storage/account_store.h"
#include "core/sync/effect.h"
#include "core/sync/event_verification.h"
#include "core/sync/projector.h"
#include "core/sync/stripe_snapshot.h"
#include "tests/stripe/stripe_samples.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"

#include <QTest>

using namespace reckoner;
using namespace reckoner::events;
using namespace reckoner::sync;
using namespace reckoner::tests;

namespace {

// Of reference/stripe.md §4.2.
const QByteArray kSignedBody = R"({"id":"evt_test_1","object":"event"})";
constexpr qint64 kSignedSeconds = 1'700'000'000;
const QByteArray kSignature = "29ab30b7065c11b28e53ac114fac5d6c492ed811a12d11ed2c2aad5bb4cf9809";
const QByteArray kOldSignature = "96c90e277402e8941b687da1b8dde3c82b6f2d5345c60062edf3a1a2c40481ac";

StoredEvent storedEvent(const QByteArray &body)
{
    StoredEvent event;
    event.account = stripeSeen().account;
    event.body = body;
    const Result<Envelope> envelope = parseEnvelope(body, EventForm::Stripe);
    if (!envelope)
        qFatal("%s", qPrintable(envelope.error().message));
    event.envelope = *envelope;
    return event;
}

EventReading readingOfBody(const QByteArray &body)
{
    const Result<EventReading> reading = readingOf(storedEvent(body));
    if (!reading)
        qFatal("%s", qPrintable(reading.error().message));
    return *reading;
}

// Remembers what it was asked.
struct AskedRefetcher final : Refetcher {
    void refetch(const SnapshotKey &key) override { conflicts.push_back(key.id); }
    void refetchFor(const SnapshotKey &key, std::vector<qint64> seqs) override
    {
        questions.push_back(key.id);
        events += int(seqs.size());
    }
    QStringList conflicts, questions;
    int events = 0;
};

void storeBodies(storage::Database &database, const QByteArrayList &bodies)
{
    const auto stored = database.writeBlocking([&](storage::Transaction &transaction) -> Result<int> {
        const Result<void> account = storage::ensureAccount(transaction, stripeSeen().account, stripeSeen().at);
        if (!account)
            return account.error();
        for (const QByteArray &body : bodies) {
            RawEvent raw;
            raw.account = stripeSeen().account;
            raw.body = body;
            raw.receivedAt = stripeSeen().at;
            RK_TRY_ASSIGN(
                const InsertAnswer answer,
                EventStore(transaction.connection()).insertOnce(transaction, {raw, storedEvent(body).envelope}));
            Q_UNUSED(answer)
        }
        return 0;
    });
    if (!stored)
        qFatal("%s", qPrintable(stored.error().detail));
}

QString statusOf(storage::Database &database)
{
    return database
        .readBlocking([](storage::Connection &connection) -> Result<QString> {
            RK_TRY_ASSIGN(const auto status,
                          connection.prepare("SELECT status FROM subscription").first([](const storage::Row &row) {
                              return row.text(0);
                          }));
            return status.value_or(QString());
        })
        .value_or(QStringLiteral("error"));
}

} // namespace

class TstStripeEvents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSignatureIsCheckedAsStripeMakesIt()
    {
        const QByteArray header = "t=1700000000,v1=" + QByteArray(64, '0') + ",v1=" + kSignature + ",v0=decoy";
        SignatureVerifier verifier({SecretBytes("whsec_old_secret"), SecretBytes("whsec_test_secret")},
                                   kDefaultSignatureTolerance, EventForm::Stripe);
        const auto at = [](qint64 later) { return Instant::fromSeconds(kSignedSeconds + later); };
        QVERIFY(!verifier.check(header, kSignedBody, at(0)));
        QVERIFY(!verifier.check(header, kSignedBody, at(300)));
        QCOMPARE(*verifier.check(header, kSignedBody, at(301)), SignatureFault::TooOld);
        QCOMPARE(*verifier.check(header, kSignedBody, at(-301)), SignatureFault::TooFarAhead);
        QVERIFY(!verifier.check("t=1700000000,v1=" + kOldSignature, kSignedBody, at(0)));
        QCOMPARE(*verifier.check(header, kSignedBody + ' ', at(0)), SignatureFault::NoMatch);
        for (const QByteArray &bad :
             {QByteArray("v1=" + kSignature), QByteArray("t=1700000000"),
              QByteArray("t=1,t=1700000000,v1=" + kSignature), QByteArray("ts=1700000000;h1=" + kSignature),
              QByteArray("t=1700000000,v1=" + kSignature.toUpper())})
            QCOMPARE(*verifier.check(bad, kSignedBody, at(0)), SignatureFault::Malformed);
        QCOMPARE(sign(kSignedBody, SecretBytes("whsec_test_secret"), kSignedSeconds, EventForm::Stripe),
                 "t=1700000000,v1=" + kSignature);
        QCOMPARE(std::get<QByteArray>(signatureField({{"stripe-signature", "t=1"}}, EventForm::Stripe)),
                 QByteArray("t=1"));
        QCOMPARE(eventFormOf(stripeSeen().account), EventForm::Stripe);
    }

    void anEnvelopeNamesWhatItIsAbout()
    {
        const Envelope subscription =
            storedEvent(stripeEvent("customer.subscription.updated", sampleSubscription(Shape::Modern))).envelope;
        QCOMPARE(subscription.entityId, QStringLiteral("sub_1"));
        QCOMPARE(subscription.subscriptionId.toString(), QStringLiteral("sub_1"));
        QCOMPARE(subscription.customerId.toString(), QStringLiteral("cus_1"));
        QCOMPARE(subscription.occurredAt, stripeSeen().at);
        // Money is filed under the intent.
        QCOMPARE(storedEvent(stripeEvent("invoice.paid", sampleInvoice(Shape::Legacy))).envelope.entityId,
                 QStringLiteral("pi_1"));
        const QByteArray thin =
            stripeJson("{'id':'evt_9','object':'v2.core.event','type':'v1.invoice.paid','created':"
                       "'2026-01-02T03:04:05.678Z','related_object':{'id':'in_1','type':'invoice'}}");
        QCOMPARE(storedEvent(thin).envelope.entityId, QStringLiteral("in_1"));
        for (const char *bad :
             {"{}", "[]", "{'id':'evt_1','object':'event','type':'a','created':-1,'data':{'object':{}}}",
              "{'id':'evt_1','object':'event','type':'a','created':1,'data':{}}",
              "{'id':'evt_1','object':'card','type':'a','created':1,'data':{'object':{}}}"})
            QCOMPARE(parseEnvelope(stripeJson(bad), EventForm::Stripe).error().kind, ErrorKind::Invalid);
    }

    void theSameEventIsKnownWhateverWaits()
    {
        const QByteArray one = stripeEvent("customer.updated", sampleCustomer());
        QByteArray other = one;
        other.replace("\"pending_webhooks\":1", "\"pending_webhooks\":0");
        QVERIFY(sameEvent(one, other, EventForm::Stripe));
        QByteArray changed = one;
        changed.replace("Ada", "Eve");
        QVERIFY(!sameEvent(one, changed, EventForm::Stripe));
    }

    void whatIsInTheBodyIsReadAndTheRestIsAskedFor_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("asked"); // empty: the body is enough
        const auto row = [](const char *name, const QByteArray &body, const char *asked) {
            QTest::newRow(name) << body << QString::fromLatin1(asked);
        };
        row("customer", stripeEvent("customer.updated", sampleCustomer()), "");
        row("subscription",
            stripeEvent("customer.subscription.updated", sampleSubscription(Shape::Legacy), "2025-02-24.acacia"), "");
        row("product", stripeEvent("product.created", sampleProduct()), "");
        row("price", stripeEvent("price.updated", samplePrice()), "");
        row("refund", stripeEvent("refund.created", sampleRefund()), "");
        row("dispute", stripeEvent("charge.dispute.created", sampleDispute("needs_response")), "");
        row("intent", stripeEvent("payment_intent.succeeded", sampleIntent(Shape::Modern)), "pi_1");
        row("invoice", stripeEvent("invoice.paid", sampleInvoice(Shape::Modern)), "in_1");
        row("invoice of before", stripeEvent("invoice.paid", sampleInvoice(Shape::Legacy), "2024-06-20"), "pi_1");
        row("charge",
            stripeEvent("charge.refunded",
                        "{'id':'ch_1','object':'charge','payment_intent':'pi_1','customer':'cus_1'}"),
            "pi_1");
        row("payment of an invoice",
            stripeEvent("invoice_payment.paid", "{'id':'inpay_1','object':'invoice_payment','invoice':'in_1'}"),
            "in_1");
        row("checkout",
            stripeEvent("checkout.session.completed",
                        "{'id':'cs_1','object':'checkout.session','payment_intent':null,'invoice':'in_1',"
                        "'subscription':'sub_1'}"),
            "in_1");
        row("too new a version",
            stripeEvent("customer.subscription.updated", sampleSubscription(Shape::Modern), "2026-10-28.endive"),
            "sub_1");
        row("too old a version", stripeEvent("customer.updated", sampleCustomer(), "2019-05-16"), "cus_1");
        row("thin",
            stripeJson("{'id':'evt_9','object':'v2.core.event','type':'v1.customer.updated','created':"
                       "'2026-01-02T03:04:05Z','related_object':{'id':'cus_1','type':'customer'}}"),
            "cus_1");
    }
    void whatIsInTheBodyIsReadAndTheRestIsAskedFor()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, asked);
        QVERIFY(projectedEntity(storedEvent(body)).has_value());
        const EventReading reading = readingOfBody(body);
        QCOMPARE(reading.snapshot.has_value(), asked.isEmpty());
        QCOMPARE(reading.ask.id, asked);
    }

    void whatIsNotKeptIsLeftAlone()
    {
        for (const char *type : {"invoice.upcoming", "payout.paid", "customer.source.created", "balance.available"})
            QVERIFY2(!projectedEntity(storedEvent(stripeEvent(type, sampleCustomer()))), type);
        const QByteArray draft =
            stripeEvent("invoice.created", "{'id':'in_2','object':'invoice','status':'draft','customer':'cus_1'}");
        QVERIFY(readingOfBody(draft).ask.id.isEmpty());
        const EventReading gone = readingOfBody(stripeEvent("customer.deleted", sampleCustomer()));
        QCOMPARE(std::get<customers::Customer>(*gone.snapshot).status, QStringLiteral("archived"));
    }

    // The payment of an invoice has an id of its own, which the event does not know.
    void whatTheProviderAnsweredIsNoFaultOfTheLog()
    {
        const auto logged = [](const QByteArray &body, storage::Entity entity, const QString &id) {
            LoggedEvent made;
            made.event = storedEvent(body);
            made.event.outcome = Outcome::Applied;
            made.event.effect = effectOf({entity, made.event.account, id, {}}, {}, "{}");
            made.contentHash = bodyHash(body);
            return made;
        };
        const QByteArray paid = stripeEvent("invoice.paid", sampleInvoice(Shape::Modern));
        const QByteArray updated = stripeEvent("customer.updated", sampleCustomer());
        QCOMPARE(faultsOf(logged(paid, storage::Entity::Payment, QStringLiteral("pi_1"))).size(), size_t(0));
        QCOMPARE(faultsOf(logged(updated, storage::Entity::Customer, QStringLiteral("cus_1"))).size(), size_t(0));
        QCOMPARE(faultsOf(logged(updated, storage::Entity::Customer, QStringLiteral("cus_2"))).size(), size_t(1));
    }

    void eventsReachTheMirrorInAnyOrder_data() { testkit::addDialectRows(); }
    void eventsReachTheMirrorInAnyOrder()
    {
        RK_TEMPORARY_DATABASE(database);
        FakeClock clock{stripeSeen().at};
        const auto body = [](qint64 at, const char *status) {
            QByteArray object = sampleSubscription(Shape::Modern);
            object.replace("\"status\":\"active\"", "\"status\":\"" + QByteArray(status) + '"');
            return stripeEvent("customer.subscription.updated", object, "2026-08-26.dahlia", at);
        };
        AskedRefetcher refetcher;
        Projector projector(*database, clock, {.refetcher = &refetcher});
        storeBodies(*database, {body(kSignedSeconds + 2, "past_due"), body(kSignedSeconds, "active")});
        QCOMPARE(projector.projectAllBlocking()->applied, 2);
        QCOMPARE(statusOf(*database), QStringLiteral("past_due"));
        storeBodies(*database, {body(kSignedSeconds + 1, "trialing")});
        QCOMPARE(projector.projectAllBlocking()->stale, 1);
        QCOMPARE(statusOf(*database), QStringLiteral("past_due"));
        // Two in one second with different data: nobody knows which was last but Stripe.
        QByteArray same = body(kSignedSeconds + 2, "active");
        same.replace("evt_customer", "evt_other");
        storeBodies(*database, {same});
        QCOMPARE(projector.projectAllBlocking()->conflicts, 1);
        QCOMPARE(refetcher.conflicts, QStringList{QStringLiteral("sub_1")});
    }

    void itemsAreNamedByTheCatalog_data() { testkit::addDialectRows(); }
    void itemsAreNamedByTheCatalog()
    {
        RK_TEMPORARY_DATABASE(database);
        FakeClock clock{stripeSeen().at};
        Projector projector(*database, clock);
        storeBodies(*database, {stripeEvent("product.created", sampleProduct())});
        QCOMPARE(projector.projectAllBlocking()->applied, 1);
        storeBodies(*database, {stripeEvent("customer.subscription.created", sampleSubscription(Shape::Modern))});
        QCOMPARE(projector.projectAllBlocking()->applied, 1);
        const auto name = database->readBlocking([](storage::Connection &connection) -> Result<QString> {
            RK_TRY_ASSIGN(const auto found, connection.prepare("SELECT product_name FROM subscription_item")
                                                .first([](const storage::Row &row) { return row.text(0); }));
            return found.value_or(QString());
        });
        QCOMPARE(name.value_or(QStringLiteral("error")), QStringLiteral("Solo"));
    }

    void paymentsAreAskedForOnceForAllTheirEvents_data() { testkit::addDialectRows(); }
    void paymentsAreAskedForOnceForAllTheirEvents()
    {
        RK_TEMPORARY_DATABASE(database);
        FakeClock clock{stripeSeen().at};
        AskedRefetcher refetcher;
        Projector projector(*database, clock, {.refetcher = &refetcher});
        storeBodies(*database, {stripeEvent("payment_intent.succeeded", sampleIntent(Shape::Legacy)),
                                stripeEvent("invoice.paid", sampleInvoice(Shape::Legacy)),
                                stripeEvent("invoice.payment_succeeded", sampleInvoice(Shape::Legacy))});
        QCOMPARE(projector.projectAllBlocking()->failed, 3); // they wait for the answer
        QCOMPARE(refetcher.questions, QStringList{QStringLiteral("pi_1")});
        QCOMPARE(refetcher.events, 3);
    }
};

RK_TEST(TstStripeEvents)
#include "tst_stripe_events.moc"
