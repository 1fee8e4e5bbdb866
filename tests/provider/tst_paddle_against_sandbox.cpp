// SPDX-License-Identifier: GPL-3.0-or-later
// The provider against the emulator, which was written from the same contract and shares no code with it: what one
// sends the other must understand, and the amounts of preview, bill and balance must agree.
#include "app/sandbox/paddle/billing_checkout.h"
#include "app/sandbox/sandbox.h"
#include "core/provider/list_walk.h"
#include "core/provider/paddle/paddle_provider.h"
#include "tests/testkit/await.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace reckoner;
using namespace reckoner::provider;
using namespace reckoner::provider::paddle;
using namespace reckoner::subscriptions;
using testkit::await;

namespace {

// The value, or a failed test that says what the provider said.
template <class T> T got(Task<T> task)
{
    Result<T> result = await(std::move(task));
    if (!result)
        qFatal("%s | %s | %s", qPrintable(errorKindName(result.error().kind)), qPrintable(result.error().message),
               qPrintable(result.error().detail));
    return std::move(result).value();
}

const Instant kStoryStart = Instant::parse(QByteArrayView("2026-03-01T12:00:00Z")).value();

// One sandbox with a small catalog and a customer.
struct Story {
    explicit Story(QByteArray key = sandbox::SandboxOptions::defaultApiKey())
    {
        sandbox::SandboxOptions options;
        options.clock = kStoryStart;
        options.clockMode = sandbox::paddle::ClockMode::Frozen;
        server = std::move(sandbox::Sandbox::start(std::move(options))).value();
        http::ClientOptions http;
        http.limits.requestsPerMinute = 0;
        http.limits.retryBaseMs = 1;
        http.useSystemProxy = false;
        client = std::make_unique<http::Client>(http);
        PaddleOptions paddle;
        paddle.account = AccountId(QStringLiteral("paddle-sandbox-story"));
        paddle.apiKey = SecretBytes(std::move(key));
        paddle.baseUrl = QUrl(server->baseUrl());
        provider = std::move(PaddleProvider::create(*client, std::move(paddle), clock)).value();
    }

    PriceId price(const QString &name, qint64 amount,
                  std::optional<catalog::Period> cycle = catalog::periodFromText(QStringLiteral("month"), 1))
    {
        const catalog::Product product =
            got(provider->createProduct({name, {}, QStringLiteral("saas"), {}, {}, "{\"made\":\"here\"}"}));
        PriceDraft draft;
        draft.productId = product.id;
        draft.description = name;
        draft.name = name;
        draft.unitPrice = Money(amount, Currency::of("USD"));
        draft.billingCycle = cycle;
        draft.taxMode = catalog::TaxMode::External;
        return got(provider->createPrice(draft)).id;
    }

    customers::Customer customer(const QString &email)
    {
        return got(provider->createCustomer({QStringLiteral("Zoë"), email, {}, {}}));
    }

    // Through the checkout to a subscription.
    Subscription subscribe(const customers::Customer &customer, const PriceId &price, qint64 quantity = 1)
    {
        AddressDraft address;
        address.countryCode = QStringLiteral("US");
        address.postalCode = QStringLiteral("10001");
        address.region = QStringLiteral("NY");
        PaymentDraft draft;
        draft.customerId = customer.id;
        draft.addressId = got(provider->createAddress(customer.id, address)).id;
        draft.items = {{price, quantity}};
        draft.customData = "{\"op\":\"story\"}";
        const payments::Payment open = got(provider->createPayment(draft));
        server->withWorld([&](sandbox::paddle::World &world) {
            auto *transaction = world.transactions.find(open.id.toString());
            RK_ASSERT(transaction);
            RK_ASSERT(sandbox::paddle::payCheckout(world, *transaction, {}));
        });
        const payments::Payment paid = got(provider->getPayment(open.id));
        RK_ASSERT(paid.status == payments::PaymentStatus::Completed);
        return got(provider->getSubscription(paid.subscriptionId));
    }

    void advance(Micros by) { server->advanceTo(server->now() + by); }

    FakeClock clock{kStoryStart};
    std::unique_ptr<sandbox::Sandbox> server;
    std::unique_ptr<http::Client> client;
    std::unique_ptr<PaddleProvider> provider;
};

ItemsChange changeTo(const PriceId &price, ProrationMode mode, qint64 quantity = 1)
{
    return {{{price, quantity}}, mode, OnPaymentFailure::PreventChange};
}

} // namespace

class TstPaddleAgainstSandbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keyIsChecked()
    {
        Story story;
        QVERIFY(await(story.provider->checkCredentials()).has_value());
        Story stranger(QByteArray("pdl_sdbx_apikey_wrong"));
        QVERIFY(await(stranger.provider->checkCredentials()).error().kind == ErrorKind::Unauthenticated);
    }

    void catalogIsMadeListedAndArchived()
    {
        Story story;
        const PriceId solo = story.price(QStringLiteral("Solo"), 600);
        story.price(QStringLiteral("Team"), 11000);
        PriceEdit edit;
        edit.status = QStringLiteral("archived");
        edit.trialPeriod = catalog::periodFromText(QStringLiteral("day"), 14);
        QCOMPARE(got(story.provider->updatePrice(solo, edit)).status, QStringLiteral("archived"));
        const auto prices = got(ListWalk<catalog::Price>::run(this, [&](ListFrom from) {
            return story.provider->listPrices({from.cursor, 1});
        }));
        QCOMPARE(prices.size(), 2u); // the archived one too
        QCOMPARE(prices[0].trialPeriod->frequency, 14);
        const auto products = got(ListWalk<catalog::Product>::run(this, [&](ListFrom from) {
            return story.provider->listProducts({from.cursor, 1});
        }));
        QCOMPARE(products.size(), 2u);
        QCOMPARE(products[0].customData, QByteArray("{\"made\":\"here\"}"));
        ProductEdit rename;
        rename.name = QStringLiteral("Solo 2");
        QCOMPARE(got(story.provider->updateProduct(products[0].id, rename)).name, QStringLiteral("Solo 2"));
    }

    void customerOfATakenAddressIsTheOneThatHasIt()
    {
        Story story;
        const auto first = story.customer(QStringLiteral("zoe+a@example.com"));
        QCOMPARE(story.customer(QStringLiteral("zoe+a@example.com")).id, first.id);
        CustomerEdit archive;
        archive.status = QStringLiteral("archived");
        got(story.provider->updateCustomer(first.id, archive));
        const auto again = story.customer(QStringLiteral("zoe+a@example.com"));
        QCOMPARE(again.id, first.id);
        QCOMPARE(again.status, QStringLiteral("archived"));
        QCOMPARE(got(story.provider->findCustomersByEmail(QStringLiteral("zoe+a@example.com"))).size(), 1u);
        const auto business = got(story.provider->createBusiness(first.id, {QStringLiteral("Example Ltd"), {}, {}}));
        BusinessEdit rename;
        rename.id = business.id;
        rename.name = QStringLiteral("Example GmbH");
        rename.status = QStringLiteral("archived");
        const auto renamed = got(story.provider->updateBusiness(first.id, rename));
        QCOMPARE(renamed.name, QStringLiteral("Example GmbH"));
        QCOMPARE(renamed.status, QStringLiteral("archived"));
        QCOMPARE(renamed.id, business.id);
        QCOMPARE(got(story.provider->listBusinesses(first.id, {})).rows.size(), 1u);
    }

    void upgradeCostsWhatThePreviewSaid()
    {
        Story story;
        const PriceId solo = story.price(QStringLiteral("Solo"), 600),
                      team = story.price(QStringLiteral("Team"), 11000);
        const Subscription subscription = story.subscribe(story.customer(QStringLiteral("a@example.com")), solo);
        QVERIFY(subscription.status == Status::Active);
        QCOMPARE(subscription.customData, QByteArray("{\"op\":\"story\"}"));
        story.advance(std::chrono::hours(24 * 13));
        const ItemsChange change = changeTo(team, ProrationMode::ProratedImmediately);
        const ProviderPreview preview = got(story.provider->previewItems(subscription.id, change));
        QVERIFY(preview.summary->action == ResultAction::Charge);
        QCOMPARE(preview.immediate->totals.total, preview.summary->result);
        QVERIFY(!preview.summary->credit.isNegative() && !preview.summary->credit.isZero());
        QCOMPARE(preview.after.items.at(0).priceId, team);
        QVERIFY(got(story.provider->getSubscription(subscription.id)).items.at(0).priceId ==
                solo); // a preview changes nothing
        QCOMPARE(got(story.provider->changeItems(subscription.id, change)).items.at(0).priceId, team);
        PaymentFilter filter;
        filter.subscriptionId = subscription.id;
        filter.origins = {QStringLiteral("subscription_update")};
        filter.createdFrom = kStoryStart;
        const auto bills = got(story.provider->listPayments(filter, {})).rows;
        QCOMPARE(bills.size(), 1u);
        QCOMPARE(bills[0].totals.total, preview.summary->result);
        QCOMPARE(bills[0].lines.size(), preview.immediate->lines.size());
        QCOMPARE(story.provider->immediateCharges().left(subscription.id, story.clock.now()).thisHour, 19);
    }

    void downgradeGoesToTheCreditBalance()
    {
        Story story;
        const PriceId solo = story.price(QStringLiteral("Solo"), 600),
                      team = story.price(QStringLiteral("Team"), 11000);
        const auto customer = story.customer(QStringLiteral("b@example.com"));
        const Subscription subscription = story.subscribe(customer, team);
        QVERIFY(got(story.provider->creditBalances(customer.id)).empty());
        story.advance(std::chrono::hours(24 * 10));
        const ItemsChange change = changeTo(solo, ProrationMode::ProratedImmediately);
        const ProviderPreview preview = got(story.provider->previewItems(subscription.id, change));
        QVERIFY(preview.summary->action == ResultAction::Credit);
        QCOMPARE(preview.immediate->totals.grandTotal.minor(), 0);
        QCOMPARE(preview.immediate->totals.creditToBalance, preview.summary->result);
        got(story.provider->changeItems(subscription.id, change));
        const auto balances = got(story.provider->creditBalances(customer.id));
        QCOMPARE(balances.size(), 1u);
        QCOMPARE(balances[0].available, preview.summary->result);
    }

    void lifeOfASubscription()
    {
        Story story;
        const PriceId solo = story.price(QStringLiteral("Solo"), 600);
        const PriceId setUp = story.price(QStringLiteral("Set-up"), 5000, std::nullopt);
        const Subscription subscription = story.subscribe(story.customer(QStringLiteral("c@example.com")), solo);
        const SubscriptionId id = subscription.id;
        story.advance(std::chrono::hours(24));
        const auto scheduled = got(story.provider->pause(id, {}));
        QVERIFY(scheduled.scheduledChange && scheduled.scheduledChange->action == ScheduledAction::Pause);
        QVERIFY(!scheduled.nextBilledAt.has_value());
        QVERIFY(!got(story.provider->clearScheduledChange(id)).scheduledChange);
        const ChargeRequest charge{{{setUp, 1}}, EffectiveFrom::Immediately, OnPaymentFailure::PreventChange};
        const ProviderPreview preview = got(story.provider->previewCharge(id, charge));
        QCOMPARE(preview.immediate->totals.total.toString(), QStringLiteral("54.44 USD")); // 5000 at 8.875 %
        got(story.provider->charge(id, charge));
        QVERIFY(got(story.provider->pause(id, {EffectiveFrom::Immediately, std::nullopt, false})).status ==
                Status::Paused);
        QVERIFY(got(story.provider->resume(id, {})).status == Status::Active);
        QVERIFY(got(story.provider->paymentMethodUpdatePayment(id)).totals.total.isZero());
        QVERIFY(got(story.provider->cancel(id, {EffectiveFrom::Immediately})).status == Status::Canceled);
        const auto refused = await(story.provider->cancel(id, {}));
        QVERIFY(refused.error().kind == ErrorKind::ProviderRefused);
        QVERIFY(!refused.error().http->requestId.isEmpty());
        SubscriptionFilter filter;
        filter.statuses = {QStringLiteral("canceled")};
        QCOMPARE(got(story.provider->findSubscriptions(filter, {})).rows.size(), 1u);
        const PortalSession session = got(story.provider->createPortalSession(subscription.customerId, {id}));
        QVERIFY(checkedLink(session.overview, story.provider->linkRule()));
        QVERIFY(checkedLink(session.subscriptions.at(0).updatePaymentMethod, story.provider->linkRule()));
    }

    void nextBillMovesAsItsPreviewSaid()
    {
        Story story;
        const Subscription subscription =
            story.subscribe(story.customer(QStringLiteral("m@example.com")), story.price(QStringLiteral("Solo"), 3000));
        story.advance(std::chrono::hours(24));
        NextBillChange change{subscription.nextBilledAt->plusDays(7), ProrationMode::DoNotBill};
        const ProviderPreview gift = got(story.provider->previewNextBill(subscription.id, change));
        QVERIFY(!gift.immediate);
        QCOMPARE(gift.after.nextBilledAt, std::optional(change.nextBilledAt));
        QCOMPARE(got(story.provider->moveNextBill(subscription.id, change)).nextBilledAt,
                 std::optional(change.nextBilledAt));
        change = {change.nextBilledAt.plusDays(7), ProrationMode::ProratedImmediately};
        const ProviderPreview paid = got(story.provider->previewNextBill(subscription.id, change));
        QVERIFY(paid.immediate && paid.immediate->totals.grandTotal.minor() > 0);
        const auto tooSoon = await(story.provider->moveNextBill(
            subscription.id, {kStoryStart + std::chrono::hours(24), ProrationMode::DoNotBill}));
        QVERIFY(!tooSoon && tooSoon.error().kind == ErrorKind::ProviderRefused);
    }

    void refundIsFoundAgainByItsPayment()
    {
        Story story;
        const auto customer = story.customer(QStringLiteral("d@example.com"));
        const Subscription subscription = story.subscribe(customer, story.price(QStringLiteral("Solo"), 600));
        PaymentFilter filter;
        filter.customerId = customer.id;
        const auto payments = got(story.provider->listPayments(filter, {})).rows;
        QCOMPARE(payments.size(), 1u);
        const Money part(100, Currency::of("USD"));
        const auto refund = got(story.provider->createAdjustment(
            {payments[0].id, QStringLiteral("refund"), QStringLiteral("op 7"), {{payments[0].lines[0].id, part}}}));
        QCOMPARE(refund.total, part);
        AdjustmentFilter adjustments;
        adjustments.paymentId = payments[0].id;
        const auto found = got(story.provider->findAdjustments(adjustments, {})).rows;
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found[0].reason, QStringLiteral("op 7"));
        QCOMPARE(found[0].subscriptionId, subscription.id);
    }

    void feedIsReadInPagesAndPickedUpAgain()
    {
        Story story;
        story.subscribe(story.customer(QStringLiteral("e@example.com")), story.price(QStringLiteral("Solo"), 600));
        const auto events = got(ListWalk<events::FeedEvent>::run(this, [&](ListFrom from) {
            return story.provider->listEvents({from.cursor, 3});
        }));
        QVERIFY(events.size() > 6);
        for (size_t i = 1; i < events.size(); ++i)
            QVERIFY(events[i - 1].envelope.eventId < events[i].envelope.eventId);
        story.customer(QStringLiteral("f@example.com"));
        const auto later = got(story.provider->listEvents({events.back().envelope.eventId.toString(), 0})).rows;
        QCOMPARE(later.size(), 1u);
        QCOMPARE(later[0].envelope.eventType, QStringLiteral("customer.created"));
        QVERIFY(!got(story.provider->listEventTypes()).empty());
        QVERIFY(!got(story.provider->listWebhookNetworks()).isEmpty());
    }

    void notificationSettingsAreKept()
    {
        Story story;
        NotificationSettingDraft draft;
        draft.description = QStringLiteral("Ours");
        draft.destination = QStringLiteral("https://example.com/hook");
        draft.events = {QStringLiteral("transaction.completed")};
        PaddleNotifications &notifications = story.provider->notifications();
        const NotificationSetting made = got(notifications.createSetting(draft));
        QVERIFY(made.secret.reveal().startsWith("pdl_ntfset_"));
        NotificationSettingEdit edit;
        edit.active = false;
        QVERIFY(!got(notifications.updateSetting(made.id, edit)).active);
        QCOMPARE(got(notifications.listSettings({})).rows.size(), 1u);
        QVERIFY(await(notifications.deleteSetting(made.id)).has_value());
        QVERIFY(await(notifications.getSetting(made.id)).error().kind == ErrorKind::NotFound);
    }
};

RK_TEST(TstPaddleAgainstSandbox)
#include "tst_paddle_against_sandbox.moc"
