// SPDX-License-Identifier: GPL-3.0-or-later
// Everything else that people do to subscriptions, what time does to them, and payments that fail: after each the
// mirror says what the provider says.
#include "core/subscriptions/item_merge.h"
#include "core/subscriptions/transitions.h"
#include "tests/flows/mirror_check.h"
#include "tests/flows/story.h"
#include "tests/testkit/registry.h"

#include <functional>

using namespace reckoner;
using namespace reckoner::flows;
using namespace reckoner::subscriptions;
using actions::Operation;
using actions::OperationState;

namespace {

constexpr auto kDay = std::chrono::hours(24);

// A story with two plans, an add-on and a subscription that is a few days old, all of it in the mirror.
struct Shop {
    explicit Shop(storage::Dialect dialect = storage::Dialect::Sqlite, std::optional<catalog::Period> trial = {})
        : story({.dialect = dialect})
    {
        solo = story.price({.trial = trial});
        team = story.price({.name = QStringLiteral("Team"), .amountMinor = 11'000});
        addOn = story.price({.name = QStringLiteral("Analytics"), .amountMinor = 1'500});
        id = story.subscribe(solo);
        story.backfill();
        story.advance(kDay * 4);
        story.receive();
    }
    Story story;
    PriceId solo, team, addOn;
    SubscriptionId id;
};

using Act = std::function<void(Shop &)>;
using Holds = std::function<bool(const Subscription &)>;

struct LifeCase {
    Act before = [](Shop &) {};
    actions::SubscriptionRequest (*request)(Shop &) = nullptr;
    Holds after = {};
    bool isTrial = false;
};

ItemsChange itemsOf(const Subscription &subscription, ProrationMode mode)
{
    return {currentItems(subscription), mode, OnPaymentFailure::PreventChange};
}

bool isScheduled(const Subscription &s, ScheduledAction action)
{
    return s.scheduledChange && s.scheduledChange->action == action;
}

} // namespace
Q_DECLARE_METATYPE(LifeCase)

class TstLifecycle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachActionDoesAtTheProviderWhatTheMirrorShows_data();
    void eachActionDoesAtTheProviderWhatTheMirrorShows();
    void aPauseWithADateEndsByItself_data();
    void aPauseWithADateEndsByItself();
    void aDeclinedUpgradeChangesNothing_data();
    void aDeclinedUpgradeChangesNothing();
    void aDeclinedRenewalIsPastDueUntilItIsPaid();
    void aYearOfRenewalsIsMirroredToTheCent();
};

void TstLifecycle::eachActionDoesAtTheProviderWhatTheMirrorShows_data()
{
    QTest::addColumn<LifeCase>("life");
    const auto row = [](const char *name, LifeCase life) { QTest::newRow(name) << life; };
    row("cancel at period end", {.request = [](Shop &) -> actions::SubscriptionRequest { return CancelRequest{}; },
                                 .after =
                                     [](const Subscription &s) {
                                         return s.status == Status::Active && isScheduled(s, ScheduledAction::Cancel);
                                     }});
    row("undo cancellation",
        {.before = [](Shop &shop) { shop.story.done(shop.id, CancelRequest{}); },
         .request = [](Shop &) -> actions::SubscriptionRequest { return actions::ClearScheduledChange{}; },
         .after =
             [](const Subscription &s) { return s.status == Status::Active && !s.scheduledChange && s.nextBilledAt; }});
    row("cancel now",
        {.request = [](Shop &) -> actions::SubscriptionRequest { return CancelRequest{EffectiveFrom::Immediately}; },
         .after =
             [](const Subscription &s) { return s.status == Status::Canceled && s.canceledAt && !s.nextBilledAt; }});
    row("pause at period end", {.request = [](Shop &) -> actions::SubscriptionRequest { return PauseRequest{}; },
                                .after =
                                    [](const Subscription &s) {
                                        return s.status == Status::Active && isScheduled(s, ScheduledAction::Pause);
                                    }});
    row("pause now", {.request = [](Shop &) -> actions::SubscriptionRequest {
                          return PauseRequest{EffectiveFrom::Immediately, {}, false};
                      },
                      .after = [](const Subscription &s) { return s.status == Status::Paused && s.pausedAt; }});
    row("resume now",
        {.before =
             [](Shop &shop) {
                 shop.story.done(shop.id, PauseRequest{EffectiveFrom::Immediately, {}, false});
             },
         .request = [](Shop &) -> actions::SubscriptionRequest { return ResumeRequest{}; },
         .after = [](const Subscription &s) { return s.status == Status::Active && !s.pausedAt && s.nextBilledAt; }});
    row("activate trial", {.request = [](Shop &) -> actions::SubscriptionRequest { return actions::Activate{}; },
                           .after = [](const Subscription &s) { return s.status == Status::Active; },
                           .isTrial = true});
    row("add-on", {.request = [](Shop &shop) -> actions::SubscriptionRequest {
                       ItemsChange change = itemsOf(shop.story.mirrored(shop.id), ProrationMode::ProratedImmediately);
                       change.items.push_back({shop.addOn, 2});
                       return change;
                   },
                   .after = [](const Subscription &s) { return s.items.size() == 2; }});
    row("quantity", {.request = [](Shop &shop) -> actions::SubscriptionRequest { return changeTo(shop.solo, 12); },
                     .after = [](const Subscription &s) { return s.items.size() == 1 && s.items[0].quantity == 12; }});
    row("downgrade to credit",
        {.before = [](Shop &shop) { shop.story.done(shop.id, changeTo(shop.team)); },
         .request = [](Shop &shop) -> actions::SubscriptionRequest { return changeTo(shop.solo); },
         .after = [](const Subscription &s) { return s.items[0].productName == QLatin1StringView("Solo"); }});
    row("deferred",
        {.request = [](Shop &shop) -> actions::SubscriptionRequest {
             return changeTo(shop.team, 1, ProrationMode::ProratedNextBillingPeriod);
         },
         .after = [](const Subscription &s) { return s.items[0].productName == QLatin1StringView("Team"); }});
    row("without billing",
        {.request = [](Shop &shop) -> actions::SubscriptionRequest {
             return changeTo(shop.team, 1, ProrationMode::DoNotBill);
         },
         .after = [](const Subscription &s) { return s.items[0].productName == QLatin1StringView("Team"); }});
    row("in full",
        {.request = [](Shop &shop) -> actions::SubscriptionRequest {
             return changeTo(shop.team, 1, ProrationMode::FullImmediately);
         },
         .after = [](const Subscription &s) { return s.items[0].productName == QLatin1StringView("Team"); }});
}

void TstLifecycle::eachActionDoesAtTheProviderWhatTheMirrorShows()
{
    QFETCH(LifeCase, life);
    Shop shop(storage::Dialect::Sqlite,
              life.isTrial ? std::optional(catalog::periodFromText(QStringLiteral("day"), 14)) : std::nullopt);
    Story &story = shop.story;
    if (life.isTrial)
        QVERIFY(story.mirrored(shop.id).status == Status::Trialing);
    life.before(shop);
    story.receive();
    const qint64 wireBefore = qint64(story.server->requests().size());
    const actions::SubscriptionRequest request = life.request(shop);
    const actions::ExecuteRequest confirmed = story.confirmed(shop.id, request);
    const size_t billsBefore = story.bills(shop.id).size();
    const Operation operation = got(story.actions->execute(confirmed));
    QVERIFY2(operation.state == OperationState::Succeeded, operation.error ? qPrintable(operation.error->message) : "");
    QVERIFY(life.after(story.atProvider(shop.id)));
    QVERIFY(life.after(story.mirrored(shop.id))); // from the answer
    QVERIFY(qint64(story.server->requests().size()) > wireBefore);
    if (confirmed.preview) { // billed now exactly when the preview said so, and that amount
        const auto bills = story.bills(shop.id);
        QCOMPARE(bills.size(), billsBefore + (confirmed.preview->provider.immediate ? 1 : 0));
        if (confirmed.preview->provider.immediate)
            QCOMPARE(asBilled(bills.back().totals), asBilled(confirmed.preview->provider.immediate->totals));
    }
    story.receive();
    QVERIFY(life.after(story.mirrored(shop.id))); // and webhooks did not undo it
    VERIFY_MIRROR_EQUALS_PROVIDER(story);
    // Two months on, whatever was scheduled or deferred has happened on both sides alike.
    story.advance(kDay * 62);
    story.receive();
    VERIFY_MIRROR_EQUALS_PROVIDER(story);
    QVERIFY(!story.audit().firstBroken);
    QCOMPARE(story.countOf("SELECT COUNT(*) FROM webhook_event WHERE outcome IN ('parked', 'failed', 'pending')"), 0);
}

void TstLifecycle::aPauseWithADateEndsByItself_data()
{
    testkit::addDialectRows();
}

void TstLifecycle::aPauseWithADateEndsByItself()
{
    RK_FETCH_DIALECT()
    Shop shop(dialect);
    Story &story = shop.story;
    const Instant periodEnd = story.mirrored(shop.id).currentPeriod->endsAt;
    const Instant resumeAt = periodEnd + kDay * 45;
    story.done(shop.id, PauseRequest{EffectiveFrom::NextBillingPeriod, resumeAt, false});
    const Subscription scheduled = story.mirrored(shop.id);
    QVERIFY(isScheduled(scheduled, ScheduledAction::Pause));
    QCOMPARE(scheduled.scheduledChange->resumeAt, std::optional(resumeAt));
    story.advanceTo(periodEnd + std::chrono::minutes(1));
    story.receive();
    const Subscription paused = story.mirrored(shop.id);
    QVERIFY(paused.status == Status::Paused);
    QVERIFY(paused.pausedAt.has_value());
    VERIFY_MIRROR_EQUALS_PROVIDER(story);
    const size_t billsWhilePaused = story.bills(shop.id).size();
    story.advanceTo(resumeAt - std::chrono::minutes(1));
    QVERIFY(story.mirrored(shop.id).status == Status::Paused);
    QCOMPARE(story.bills(shop.id).size(), billsWhilePaused);
    story.advanceTo(resumeAt + std::chrono::minutes(1));
    story.receive();
    const Subscription resumed = story.mirrored(shop.id);
    QVERIFY(resumed.status == Status::Active);
    QVERIFY(!resumed.scheduledChange);
    QVERIFY(*resumed.nextBilledAt > resumeAt);
    QCOMPARE(story.bills(shop.id).size(), billsWhilePaused + 1); // billed again, once
    VERIFY_MIRROR_EQUALS_PROVIDER(story);
    QCOMPARE(story.countOf("SELECT COUNT(*) FROM webhook_quarantine"), 0);
}

void TstLifecycle::aDeclinedUpgradeChangesNothing_data()
{
    testkit::addDialectRows();
}

void TstLifecycle::aDeclinedUpgradeChangesNothing()
{
    RK_FETCH_DIALECT()
    Shop shop(dialect);
    Story &story = shop.story;
    const Subscription before = story.mirrored(shop.id);
    const qint64 rowVersion = story.rowVersion(shop.id);
    story.fault({{QStringLiteral("kind"), QStringLiteral("payment_declined")},
                 {QStringLiteral("error_code"), QStringLiteral("expired_card")}});
    const Operation refused = story.execute(shop.id, changeTo(shop.team));
    QVERIFY(refused.state == OperationState::Failed);
    QVERIFY(refused.error->kind == ErrorKind::ProviderRefused);
    QCOMPARE(refused.error->http->code, QStringLiteral("subscription_payment_declined"));
    QVERIFY(!refused.error->http->requestId.isEmpty());
    QVERIFY2(refused.error->message.contains(QStringLiteral("update the payment method")),
             qPrintable(refused.error->message));
    story.receive();
    QCOMPARE(story.mirrored(shop.id).items, before.items);
    QCOMPARE(story.atProvider(shop.id).items, before.items);
    QCOMPARE(story.rowVersion(shop.id), rowVersion);
    VERIFY_MIRROR_EQUALS_PROVIDER(story);
    // The next try is a new operation and goes through.
    const Operation again = story.execute(shop.id, changeTo(shop.team));
    QVERIFY(again.state == OperationState::Succeeded);
    QVERIFY(again.id != refused.id);
    QCOMPARE(story.audit().checked, 4);
}

void TstLifecycle::aDeclinedRenewalIsPastDueUntilItIsPaid()
{
    Shop shop;
    Story &story = shop.story;
    const Instant renewal = *story.mirrored(shop.id).nextBilledAt;
    story.fault({{QStringLiteral("kind"), QStringLiteral("payment_declined")}, {QStringLiteral("times"), 1}});
    story.advanceTo(renewal + std::chrono::minutes(1));
    story.receive();
    const Subscription pastDue = story.mirrored(shop.id);
    QVERIFY(pastDue.status == Status::PastDue);
    VERIFY_MIRROR_EQUALS_PROVIDER(story);
    const auto unpaid = story.bills(shop.id, QStringLiteral("subscription_recurring"));
    QCOMPARE(unpaid.size(), 1u);
    QVERIFY(unpaid[0].status == payments::PaymentStatus::PastDue);
    // Nothing can be changed meanwhile, and it says why before anything is sent.
    const auto refused = testkit::await(story.actions->preview(shop.id, changeTo(shop.team)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().message, hindranceText(Hindrance::PastDue));
    QCOMPARE(story.wireCount("PATCH", "/subscriptions/*"), 0);
    story.advance(kDay * 14); // the provider tries the card again
    story.receive();
    QVERIFY(story.mirrored(shop.id).status == Status::Active);
    const auto paid = story.bills(shop.id, QStringLiteral("subscription_recurring"));
    QCOMPARE(paid.size(), 1u);
    QVERIFY(paid[0].status == payments::PaymentStatus::Completed);
    VERIFY_MIRROR_EQUALS_PROVIDER(story);
}

void TstLifecycle::aYearOfRenewalsIsMirroredToTheCent()
{
    Shop shop;
    Story &story = shop.story;
    story.done(shop.id, changeTo(shop.team, 3));
    story.advance(kDay * 365);
    story.receive();
    const auto renewals = story.bills(shop.id, QStringLiteral("subscription_recurring"));
    QCOMPARE(renewals.size(), 12u);
    for (const payments::Payment &payment : renewals)
        QCOMPARE(payment.totals.grandTotal.minor(), 35'929); // 330.00 at 8.875 %
    QCOMPARE(story.countOf(
                 "SELECT COALESCE(SUM(grand_total_minor), 0) FROM payment WHERE origin = 'subscription_recurring'"),
             12 * 35'929);
    VERIFY_MIRROR_EQUALS_PROVIDER(story);
}

RK_TEST(TstLifecycle)
#include "tst_lifecycle.moc"
