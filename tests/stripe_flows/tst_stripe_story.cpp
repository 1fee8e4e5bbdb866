// SPDX-License-Identifier: GPL-3.0-or-later
// Stories with a Stripe account: what happens there reaches the mirror, what is confirmed here is what is billed there.
#include "core/catalog/price_store.h"
#include "core/subscriptions/change_estimate.h"
#include "tests/stripe_flows/stripe_story.h"
#include "tests/testkit/registry.h"

using namespace reckoner;
using namespace reckoner::flows;
using namespace reckoner::subscriptions;
using actions::OperationState;
using payments::PaymentStatus;

namespace {

Money storyUsd(qint64 cents)
{
    return Money(cents, Currency::of("USD"));
}

} // namespace

class TstStripeStory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBackfillFillsTheMirror_data() { testkit::addDialectRows(); }
    void aBackfillFillsTheMirror()
    {
        RK_FETCH_DIALECT()
        StripeStory story(dialect);
        const PriceId solo = story.price(QStringLiteral("Solo"), 1000);
        const CustomerId ada = story.customer(QStringLiteral("ada@example.com"));
        const SubscriptionId id = story.subscribe(ada, solo, 2);
        story.backfill();
        const Subscription subscription = story.mirrored(id);
        QCOMPARE(subscription.status, Status::Active);
        QCOMPARE(subscription.items[0].productName, QStringLiteral("Solo"));
        QCOMPARE(subscription.items[0].quantity, 2);
        const auto bills = story.payments(id);
        QCOMPARE(bills.size(), size_t(1));
        QCOMPARE(bills[0].status, PaymentStatus::Completed);
        QCOMPARE(bills[0].totals.total, storyUsd(2000));
        QCOMPARE(bills[0].attempts[0].last4, QStringLiteral("4242"));
        QCOMPARE(bills[0].lines[0].line.priceId, solo);
    }

    void webhooksBringTheSame_data() { testkit::addDialectRows(); }
    void webhooksBringTheSame()
    {
        RK_FETCH_DIALECT()
        StripeStory story(dialect);
        const PriceId solo = story.price(QStringLiteral("Solo"), 1000);
        const SubscriptionId id = story.subscribe(story.customer(QStringLiteral("ada@example.com")), solo);
        story.advance(std::chrono::minutes(5)); // what was in one second has been asked about
        QCOMPARE(story.mirrored(id).status, Status::Active);
        QCOMPARE(story.countOf("SELECT COUNT(*) FROM customer WHERE email = 'ada@example.com'"), 1);
        const auto bills = story.payments(id);
        QCOMPARE(bills.size(), size_t(1));
        QCOMPARE(bills[0].status, PaymentStatus::Completed);
        QVERIFY(!bills[0].invoiceNumber.isEmpty());
        QCOMPARE(story.countOf("SELECT COUNT(*) FROM webhook_event WHERE outcome IN ('parked', 'pending')"), 0);
        QCOMPARE(story.countOf("SELECT COUNT(*) FROM webhook_quarantine"), 0);
    }

    void anUpgradeCostsWhatWasConfirmed_data() { testkit::addDialectRows(); }
    void anUpgradeCostsWhatWasConfirmed()
    {
        RK_FETCH_DIALECT()
        StripeStory story(dialect);
        const PriceId solo = story.price(QStringLiteral("Solo"), 1000),
                      team = story.price(QStringLiteral("Team"), 1800);
        const SubscriptionId id = story.subscribe(story.customer(QStringLiteral("ada@example.com")), solo);
        story.backfill();
        story.advance(std::chrono::hours(24 * 10) + std::chrono::seconds(17));
        const ItemsChange change{{{team, 3}}, ProrationMode::ProratedImmediately};
        const actions::ExecuteRequest request = story.confirmed(id, change);
        const ProviderPreview &preview = request.preview->provider;
        QVERIFY(preview.prorationAt);
        const auto prices = got(story.database->readBlocking([&](storage::Connection &connection) {
            return catalog::PriceStore(connection).byIds(story.account, {solo, team});
        }));
        const ChangeEstimate estimate =
            got(estimateChange({story.mirrored(id), change, prices, *preview.prorationAt, std::nullopt}));
        QCOMPARE(estimate.summary, *preview.summary);
        QCOMPARE(estimate.immediate->total, preview.immediate->totals.total);
        story.clock.advance(std::chrono::seconds(20)); // a person reads it
        const actions::Operation operation = got(story.actions->execute(request));
        QCOMPARE(operation.state, OperationState::Succeeded);
        QCOMPARE(story.wireCount("POST", "/v1/subscriptions/" + id.toUtf8()), 1);
        story.advance(std::chrono::minutes(5));
        const auto bills = story.payments(id);
        QCOMPARE(bills.size(), size_t(2));
        QCOMPARE(bills[1].origin, QStringLiteral("subscription_update"));
        QCOMPARE(bills[1].totals.total, preview.immediate->totals.total);
        QCOMPARE(story.mirrored(id).items[0].priceId, team);
        QCOMPARE(story.mirrored(id).items.size(), size_t(1));
    }

    void pausingAndCancelingAreUndone()
    {
        StripeStory story;
        const PriceId solo = story.price(QStringLiteral("Solo"), 1000);
        const SubscriptionId id = story.subscribe(story.customer(QStringLiteral("ada@example.com")), solo);
        story.backfill();
        const auto done = [&](const actions::SubscriptionRequest &request) {
            return story.execute(id, request).state == OperationState::Succeeded;
        };
        QVERIFY(done(PauseRequest{.effectiveFrom = EffectiveFrom::Immediately}));
        QCOMPARE(story.mirrored(id).status, Status::Paused);
        QVERIFY(done(ResumeRequest{}));
        QCOMPARE(story.mirrored(id).status, Status::Active);
        QVERIFY(done(CancelRequest{}));
        QCOMPARE(story.mirrored(id).scheduledChange->action, ScheduledAction::Cancel);
        QVERIFY(done(actions::ClearScheduledChange{}));
        QVERIFY(!story.mirrored(id).scheduledChange);
        QVERIFY(done(CancelRequest{.effectiveFrom = EffectiveFrom::Immediately}));
        QCOMPARE(story.mirrored(id).status, Status::Canceled);
    }

    void aPartialThenAFullRefund()
    {
        StripeStory story;
        const PriceId solo = story.price(QStringLiteral("Solo"), 1000);
        const SubscriptionId id = story.subscribe(story.customer(QStringLiteral("ada@example.com")), solo);
        story.backfill();
        const PaymentId payment = story.payments(id)[0].id;
        provider::AdjustmentDraft part{
            payment, QStringLiteral("refund"), QStringLiteral("late"), {{{}, storyUsd(400)}}};
        QCOMPARE(got(story.provider->createAdjustment(part)).total, storyUsd(400));
        QCOMPARE(got(story.provider->createAdjustment({payment, QStringLiteral("refund"), QStringLiteral("rest"), {}}))
                     .total,
                 storyUsd(600));
        const auto more = testkit::await(story.provider->createAdjustment(part));
        QCOMPARE(more.error().kind, ErrorKind::ProviderRefused);
        story.advance(std::chrono::minutes(5));
        QCOMPARE(story.countOf("SELECT SUM(total_minor) FROM adjustment WHERE status = 'approved'"), 1000);
    }

    void aFailedRenewalShowsWhy()
    {
        StripeStory story;
        const PriceId solo = story.price(QStringLiteral("Solo"), 1000);
        const CustomerId ada = story.customer(QStringLiteral("ada@example.com"));
        const SubscriptionId id = story.subscribe(ada, solo);
        story.backfill();
        story.control("/_sandbox/stripe/declines",
                      "{\"customer\":\"" + ada.toUtf8() + "\",\"times\":10,\"decline_code\":\"insufficient_funds\"}");
        story.advance(std::chrono::hours(24 * 32));
        story.advance(std::chrono::minutes(5));
        QCOMPARE(story.mirrored(id).status, Status::PastDue);
        const auto bills = story.payments(id);
        QCOMPARE(bills.back().status, PaymentStatus::PastDue);
        QCOMPARE(bills.back().attempts[0].errorCode, QStringLiteral("insufficient_funds"));
    }
};

RK_TEST(TstStripeStory)
#include "tst_stripe_story.moc"
