// SPDX-License-Identifier: GPL-3.0-or-later
// A checkout with Stripe: the session is no payment, what is paid on its page is, and the link and the credits follow.
#include "core/actions/checkout_actions.h"
#include "core/catalog/plan_store.h"
#include "core/checkout/checkout_link_store.h"
#include "core/checkout/offer_reader.h"
#include "core/credits/credit_entry_store.h"
#include "core/sync/credit_hook.h"
#include "tests/stripe_flows/stripe_story.h"
#include "tests/testkit/registry.h"

using namespace reckoner;
using namespace reckoner::flows;
using namespace Qt::StringLiterals;
using actions::OperationState;
using payments::PaymentStatus;

namespace {

struct StripeCheckout {
    explicit StripeCheckout(storage::Dialect dialect = storage::Dialect::Sqlite)
        : story(dialect), hook(sync::CreditPolicy{}, story.clock, sync::creditsOfPlan),
          links({*story.database, *story.provider, story.clock, u"anna"_s}),
          resolver({*story.database, *story.provider, story.clock, u"anna"_s})
    {
        story.refetcher = std::make_unique<sync::ProviderRefetcher>(*story.provider, *story.database, &hook);
        story.projector = std::make_unique<sync::Projector>(
            *story.database, story.clock, sync::ProjectorOptions{.refetcher = story.refetcher.get(), .hook = &hook});
        pack = story.price(u"Credit pack"_s, 8'900, std::nullopt);
        team = story.price(u"Team"_s, 1'900);
        ada = story.customer(u"ada@example.com"_s);
        story.backfill();
        plan(pack, u"pack"_s, 50'000);
        plan(team, u"team"_s, 12'000);
    }
    void plan(const PriceId &price, const QString &code, qint64 credits)
    {
        catalog::Plan plan;
        plan.account = story.account;
        plan.code = plan.name = code;
        plan.changedBy = u"anna"_s;
        plan.changedAt = story.clock.now();
        plan.prices = {{price, {}, code, credits}};
        got(story.database->writeBlocking(
            [&](storage::Transaction &transaction) { return catalog::PlanStore::put(transaction, plan); }));
    }
    checkout::CheckoutOffer offer(const PriceId &price, qint64 quantity = 1)
    {
        checkout::CheckoutWish wish;
        wish.priceId = price;
        wish.quantity = quantity;
        return got(story.database->readBlocking([&](storage::Connection &connection) {
            return checkout::readOffer(connection, story.account, wish, story.clock.now());
        }));
    }
    actions::Operation make(checkout::CheckoutOffer what)
    {
        return got(links.execute({actions::CheckoutActions::newOperationId(), ada, std::move(what), u"By phone"_s}));
    }
    std::optional<checkout::CheckoutLinkRow> link(const OperationId &operation)
    {
        return got(story.database->readBlocking([&](storage::Connection &connection) {
            return checkout::CheckoutLinkStore::ofOperation(connection, story.account, operation);
        }));
    }
    void atThePage(const PaymentId &session, const QByteArray &outcome)
    {
        story.control("/_sandbox/stripe/checkout/" + session.toUtf8(), "{\"outcome\":\"" + outcome + "\"}");
        story.advance(std::chrono::minutes(5));
    }
    qint64 balance()
    {
        const auto row = got(story.database->readBlocking([&](storage::Connection &connection) {
            return credits::CreditEntryStore::customer(connection, story.account, ada);
        }));
        return row ? row->customer.balance : 0;
    }

    StripeStory story;
    sync::CreditHook hook;
    actions::CheckoutActions links;
    actions::OperationResolver resolver;
    PriceId pack, team;
    CustomerId ada;
};

} // namespace

class TstStripeCheckout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsPaidOnceGrantsItsCredits_data() { testkit::addDialectRows(); }
    void whatIsPaidOnceGrantsItsCredits()
    {
        RK_FETCH_DIALECT()
        StripeCheckout made(dialect);
        const actions::Operation operation = made.make(made.offer(made.pack, 2));
        QCOMPARE(operation.state, OperationState::Succeeded);
        const auto open = made.link(operation.id);
        QVERIFY(open && open->link.url.contains(u"/stripe/checkout/"_s));
        QCOMPARE(open->status, PaymentStatus::Draft);
        QCOMPARE(open->link.amount, Money(17'800, Currency::of("USD")));
        QCOMPARE(made.story.countOf("SELECT COUNT(*) FROM payment"), 0); // a page is no payment
        made.atThePage(open->link.paymentId, "complete");
        const auto paid = made.link(operation.id);
        QCOMPARE(paid->status, PaymentStatus::Completed);
        QVERIFY(paid->link.paymentId.toString().startsWith(u"pi_"_s));
        QCOMPARE(paid->paid, std::optional(Money(17'800, Currency::of("USD"))));
        QCOMPARE(paid->granted, qint64(100'000));
        QCOMPARE(made.balance(), qint64(100'000));
        QCOMPARE(made.story.countOf("SELECT COUNT(*) FROM payment"), 1);
        made.story.backfill(); // the same again is nothing new
        made.story.advance(std::chrono::minutes(5));
        QCOMPARE(made.balance(), qint64(100'000));
    }

    void aSubscriptionBeginsAndItsRenewalIsAnotherPayment_data() { testkit::addDialectRows(); }
    void aSubscriptionBeginsAndItsRenewalIsAnotherPayment()
    {
        RK_FETCH_DIALECT()
        StripeCheckout made(dialect);
        const actions::Operation operation = made.make(made.offer(made.team));
        const PaymentId session = made.link(operation.id)->link.paymentId;
        made.atThePage(session, "complete");
        const auto begun = made.link(operation.id);
        QCOMPARE(begun->status, PaymentStatus::Completed);
        QVERIFY(!begun->subscriptionId.isEmpty());
        QCOMPARE(made.story.mirrored(begun->subscriptionId).status, subscriptions::Status::Active);
        QCOMPARE(made.balance(), qint64(12'000));
        made.story.advance(std::chrono::hours(24 * 32));
        made.story.advance(std::chrono::minutes(5));
        QCOMPARE(made.link(operation.id)->link.paymentId, begun->link.paymentId); // stays with the first
        QCOMPARE(made.balance(), qint64(24'000));
    }

    void aRoundingLineGrantsNothing_data() { testkit::addDialectRows(); }
    void aRoundingLineGrantsNothing()
    {
        RK_FETCH_DIALECT()
        StripeCheckout made(dialect);
        for (const PriceId &price : {made.pack, made.team}) {
            checkout::CheckoutOffer offer = made.offer(price);
            provider::PaymentDraft draft;
            draft.customerId = made.ada;
            draft.items = {{price, 1}};
            provider::PriceDraft rounding;
            rounding.productId = offer.productId;
            rounding.name = u"Rounding"_s;
            rounding.unitPrice = Money(37, Currency::of("USD"));
            rounding.billingCycle = offer.billingCycle;
            draft.customLines = {rounding};
            const payments::Payment session = got(made.story.provider->createPayment(draft));
            const qint64 before = made.balance();
            made.atThePage(session.id, "complete");
            QCOMPARE(made.balance() - before, price == made.pack ? qint64(50'000) : qint64(12'000));
        }
        QCOMPARE(made.story.countOf("SELECT COUNT(*) FROM payment_line WHERE price_type = 'custom'"), 2);
        QCOMPARE(made.story.countOf("SELECT COUNT(*) FROM webhook_event WHERE outcome IN ('parked', 'pending')"), 0);
    }

    void thePreviewIsStripesOwn()
    {
        StripeCheckout made;
        const auto once = got(made.links.preview(made.ada, made.offer(made.pack, 3)));
        QCOMPARE(once.bill.totals.total, Money(26'700, Currency::of("USD")));
        QVERIFY(once.difference.isZero());
        const auto begun = got(made.links.preview({}, made.offer(made.team))); // somebody who is created first
        QCOMPARE(begun.bill.totals.total, Money(1'900, Currency::of("USD")));
        QCOMPARE(made.story.countOf("SELECT COUNT(*) FROM operation"), 0);
    }

    void anExpiredPageSaysSo()
    {
        StripeCheckout made;
        const actions::Operation operation = made.make(made.offer(made.pack));
        made.atThePage(made.link(operation.id)->link.paymentId, "expire");
        QCOMPARE(made.link(operation.id)->status, PaymentStatus::Canceled);
        QCOMPARE(made.balance(), qint64(0));
        QCOMPARE(made.story.countOf("SELECT COUNT(*) FROM webhook_event WHERE outcome IN ('parked', 'pending')"), 0);
    }

    void aDeclinedCardMakesNothing()
    {
        StripeCheckout made;
        const actions::Operation operation = made.make(made.offer(made.pack));
        const PaymentId session = made.link(operation.id)->link.paymentId;
        made.story.control("/_sandbox/stripe/declines", R"({"decline_code":"insufficient_funds"})");
        QCOMPARE(made.story.tryControl("/_sandbox/stripe/checkout/" + session.toUtf8(), "{}"), 402);
        made.story.advance(std::chrono::minutes(5));
        const auto declined = made.link(operation.id);
        QVERIFY(declined->status != PaymentStatus::Completed);
        QCOMPARE(made.balance(), qint64(0));
        made.atThePage(session, "complete"); // with another card
        QCOMPARE(made.link(operation.id)->status, PaymentStatus::Completed);
        QCOMPARE(made.balance(), qint64(50'000));
    }

    void aLostAnswerIsFoundByItsOperation()
    {
        StripeCheckout made;
        made.story.control("/_sandbox/faults",
                           R"({"kind":"reset","method":"POST","path":"/v1/checkout/sessions","applied":true})");
        const actions::Operation unknown = made.make(made.offer(made.pack));
        QCOMPARE(unknown.state, OperationState::Unknown);
        QVERIFY(!made.link(unknown.id));
        made.story.advance(std::chrono::seconds(6));
        QCOMPARE(got(made.resolver.resolveDue()), 1);
        const auto found = made.link(unknown.id);
        QVERIFY(found && !found->link.url.isEmpty());
        QCOMPARE(made.story.wireCount("POST", "/v1/checkout/sessions"), 1);
        made.atThePage(found->link.paymentId, "complete");
        QCOMPARE(made.balance(), qint64(50'000));
    }
};

RK_TEST(TstStripeCheckout)
#include "tst_stripe_checkout.moc"
