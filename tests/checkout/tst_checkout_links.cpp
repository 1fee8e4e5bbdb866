// SPDX-License-Identifier: GPL-3.0-or-later
// From the wish to the credits: a link is made, paid in the emulator, its webhook comes, the credits are granted and
// the link shows it; with what goes wrong on the way.
#include "core/actions/checkout_actions.h"
#include "core/actions/customer_actions.h"
#include "core/actions/operation_store.h"
#include "core/catalog/plan_store.h"
#include "core/checkout/checkout_link_store.h"
#include "core/checkout/offer_reader.h"
#include "core/credits/credit_entry_store.h"
#include "core/pricing/price_list_store.h"
#include "core/sync/credit_hook.h"
#include "tests/flows/story.h"
#include "tests/testkit/registry.h"

#include <QJsonDocument>

using namespace reckoner;
using namespace reckoner::flows;
using namespace Qt::StringLiterals;
using actions::Operation;
using actions::OperationState;
using checkout::CheckoutLinkRow;

namespace {

struct CheckoutStory {
    explicit CheckoutStory(storage::Dialect dialect = storage::Dialect::Sqlite)
        : story({.dialect = dialect}), links(story.context()), customers(story.context())
    {
        hook = std::make_unique<sync::CreditHook>(sync::CreditPolicy{}, story.clock, sync::creditsOfPlan);
        story.projector = std::make_unique<sync::Projector>(
            *story.database, story.clock,
            sync::ProjectorOptions{.refetcher = story.refetcher.get(), .hook = hook.get()});
        pack = story.price({u"Credit pack"_s, 8'900, std::nullopt});
        annual = story.price({u"Team"_s, 1'799, catalog::periodFromText(u"year"_s, 1)});
        buyer = story.customer(u"ada@example.com"_s).id;
        story.backfill();
        plan(pack, u"pack"_s, 50'000);
        plan(annual, u"team"_s, 12'000);
        pricing::PriceListChange prices;
        prices.list = pricing::examplePriceList();
        prices.list.account = story.account;
        prices.list.validFrom = prices.now = story.clock.now();
        prices.actor = u"anna"_s;
        prices.reason = u"First prices"_s;
        got(story.database->writeBlocking(
            [&](storage::Transaction &transaction) { return pricing::PriceListStore::add(transaction, prices); }));
    }

    // version: of the plan that is changed; 0: a new one.
    void plan(const PriceId &price, const QString &code, qint64 credits, qint64 version = 0)
    {
        catalog::Plan plan;
        plan.rowVersion = version;
        plan.account = story.account;
        plan.code = plan.name = code;
        plan.changedBy = u"anna"_s;
        plan.changedAt = story.clock.now();
        plan.prices = {{price, {}, code, credits}};
        got(story.database->writeBlocking(
            [&](storage::Transaction &transaction) { return catalog::PlanStore::put(transaction, plan); }));
    }
    Result<checkout::CheckoutOffer> offer(const checkout::CheckoutWish &wish)
    {
        return story.database->readBlocking([&](storage::Connection &connection) {
            return checkout::readOffer(connection, story.account, wish, story.clock.now());
        });
    }
    checkout::CheckoutOffer quoted(pricing::Plan plan, qint64 credits)
    {
        checkout::CheckoutWish wish;
        wish.quote = pricing::QuoteRequest{plan, credits};
        return got(offer(wish));
    }
    actions::ExecuteCheckout wish(checkout::CheckoutOffer offer)
    {
        return {actions::CheckoutActions::newOperationId(), buyer, std::move(offer), u"Asked by phone"_s};
    }
    Operation stored(const OperationId &operation)
    {
        return *got(story.database->readBlocking(
            [&](storage::Connection &connection) { return actions::OperationStore::find(connection, operation); }));
    }
    std::optional<CheckoutLinkRow> link(const OperationId &operation)
    {
        return got(story.database->readBlocking([&](storage::Connection &connection) {
            return checkout::CheckoutLinkStore::ofOperation(connection, story.account, operation);
        }));
    }
    std::vector<CheckoutLinkRow> list(checkout::CheckoutLinkFilter filter)
    {
        filter.account = story.account;
        return got(story.database->readBlocking([&](storage::Connection &connection) {
                   return checkout::CheckoutLinkStore::list(connection, filter, std::nullopt, {50});
               }))
            .rows;
    }
    void pay(const PaymentId &payment)
    {
        QCOMPARE(story.control("POST", "/_sandbox/pay", {{u"transaction_id"_s, payment.toString()}}), 200);
        story.receive();
    }
    qint64 balance()
    {
        const auto row = got(story.database->readBlocking([&](storage::Connection &connection) {
            return credits::CreditEntryStore::customer(connection, story.account, buyer);
        }));
        return row ? row->customer.balance : 0;
    }
    int resolveAfter(std::chrono::seconds seconds)
    {
        story.advance(seconds);
        return got(story.resolver->resolveDue());
    }

    Story story;
    std::unique_ptr<sync::CreditHook> hook;
    actions::CheckoutActions links;
    actions::CustomerActions customers;
    PriceId pack, annual;
    CustomerId buyer;
};

} // namespace

class TstCheckoutLinks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLinkIsPaidAndItsCreditsAreGranted_data() { testkit::addDialectRows(); }
    void aLinkIsPaidAndItsCreditsAreGranted()
    {
        RK_FETCH_DIALECT()
        CheckoutStory made(dialect);
        const Operation operation = got(made.links.execute(made.wish(made.quoted(pricing::Plan::PayAsYouGo, 50'000))));
        QVERIFY(operation.state == OperationState::Succeeded);
        const auto link = made.link(operation.id);
        QVERIFY(link.has_value());
        QVERIFY(link->link.url.endsWith(u"?_ptxn="_s + link->link.paymentId.toString()));
        QCOMPARE(link->link.amount, Money(8'900, Currency::of("USD")));
        QCOMPARE(link->link.credits, qint64(50'000));
        QCOMPARE(link->link.madeBy, u"anna"_s);
        QCOMPARE(link->link.reason, u"Asked by phone"_s);
        QCOMPARE(link->customerEmail, u"ada@example.com"_s);
        QVERIFY(!checkout::isOver(link->status));
        QCOMPARE(made.list({.state = checkout::LinkState::Open}).size(), size_t(1));
        made.pay(link->link.paymentId);
        const auto paid = made.link(operation.id);
        QVERIFY(paid->status == payments::PaymentStatus::Completed);
        QCOMPARE(paid->granted, qint64(50'000));
        QVERIFY(paid->paid.has_value());
        QCOMPARE(made.balance(), qint64(50'000));
        QCOMPARE(made.list({.state = checkout::LinkState::Open}).size(), size_t(0));
        QCOMPARE(made.list({.state = checkout::LinkState::Completed}).size(), size_t(1));
        QCOMPARE(made.list({.search = u"ADA@ex"_s}).size(), size_t(1));
        QCOMPARE(made.list({.search = u"bob"_s}).size(), size_t(0));
        QVERIFY(!made.story.audit().firstBroken);
    }

    void anAnnualQuoteOfTwoWithItsRoundingGrants24000()
    {
        CheckoutStory made;
        const checkout::CheckoutOffer offer = made.quoted(pricing::Plan::Year, 2'000);
        QCOMPARE(offer.rounding->minor(), qint64(2));
        const Operation operation = got(made.links.execute(made.wish(offer)));
        const payments::Payment payment = got(made.story.provider->getPayment(made.link(operation.id)->link.paymentId));
        QCOMPARE(payment.totals.subtotal.minor(), qint64(3'600));
        QCOMPARE(payment.lines.size(), size_t(2));
        QCOMPARE(payment.lines.back().priceType, u"custom"_s);
        made.pay(payment.id);
        QCOMPARE(made.balance(), qint64(24'000));
        QVERIFY(!made.link(operation.id)->subscriptionId.isEmpty());
        // The next year brings the same, at the price that was quoted.
        made.story.advance(std::chrono::hours(24 * 366));
        made.story.receive();
        QCOMPARE(made.balance(), qint64(48'000));
    }

    void aCheaperQuoteIsPaidWithADiscountAndGrantsAllItsCredits()
    {
        CheckoutStory made;
        const PriceId dear = made.story.price({u"Dear pack"_s, 2'500, std::nullopt});
        made.story.backfill();
        made.plan(dear, u"dear"_s, 10'000); // the list wants less for them
        const checkout::CheckoutOffer offer = made.quoted(pricing::Plan::PayAsYouGo, 10'000);
        QCOMPARE(offer.priceId, dear);
        QVERIFY(offer.discount.has_value());
        const Operation operation = got(made.links.execute(made.wish(offer)));
        QVERIFY(operation.state == OperationState::Succeeded);
        const auto link = made.link(operation.id);
        QCOMPARE(link->link.amount, got(checkout::totalOf(offer)));
        const payments::Payment payment = got(made.story.provider->getPayment(link->link.paymentId));
        QCOMPARE(payment.totals.discount, *offer.discount);
        QCOMPARE(got(payment.totals.subtotal.minus(payment.totals.discount)), link->link.amount);
        QCOMPARE(payment.lines.size(), size_t(1)); // no custom line, which would bring nothing
        made.pay(payment.id);
        QCOMPARE(made.balance(), qint64(10'000));
        QCOMPARE(made.story.wireCount("POST", "/discounts"), 1);
    }

    void aRenewalIsAsCheapAsTheQuote()
    {
        CheckoutStory made;
        const PriceId dear = made.story.price({u"Dear team"_s, 6'000, catalog::periodFromText(u"year"_s, 1)});
        made.story.backfill();
        made.plan(dear, u"dear"_s, 36'000); // three thousand a month, which the other price does not come to
        made.plan(made.annual, u"team"_s, 1, 1);
        const checkout::CheckoutOffer offer = made.quoted(pricing::Plan::Year, 3'000);
        QCOMPARE(offer.priceId, dear);
        QVERIFY(offer.discount.has_value());
        const Operation operation = got(made.links.execute(made.wish(offer)));
        made.pay(made.link(operation.id)->link.paymentId);
        QCOMPARE(made.balance(), offer.credits);
        made.story.advance(std::chrono::hours(24 * 366));
        made.story.receive();
        QCOMPARE(made.balance(), 2 * offer.credits);
        const SubscriptionId subscription = made.link(operation.id)->subscriptionId;
        provider::PaymentFilter filter;
        filter.subscriptionId = subscription;
        const auto bills = got(made.story.provider->listPayments(filter, {}));
        QCOMPARE(bills.rows.size(), size_t(2));
        for (const payments::Payment &bill : bills.rows)
            QCOMPARE(got(bill.totals.subtotal.minus(bill.totals.discount)), got(checkout::totalOf(offer)));
    }

    void aDiscountWhoseAnswerIsLostMakesNoPayment()
    {
        CheckoutStory made;
        const PriceId dear = made.story.price({u"Dear pack"_s, 2'500, std::nullopt});
        made.story.backfill();
        made.plan(dear, u"dear"_s, 10'000);
        made.story.fault(
            {{u"kind"_s, u"reset"_s}, {u"method"_s, u"POST"_s}, {u"path"_s, u"/discounts"_s}, {u"applied"_s, true}});
        const actions::ExecuteCheckout wish = made.wish(made.quoted(pricing::Plan::PayAsYouGo, 10'000));
        const Operation unknown = got(made.links.execute(wish));
        QVERIFY(unknown.state == OperationState::Unknown);
        for (const int seconds : {6, 30, 120})
            made.resolveAfter(std::chrono::seconds(seconds));
        QVERIFY(made.stored(unknown.id).state != OperationState::Succeeded);
        QVERIFY(!made.link(unknown.id));
        QCOMPARE(made.story.wireCount("POST", "/discounts"), 1);
        QCOMPARE(made.story.wireCount("POST", "/transactions"), 0);
    }

    void theProvidersPreviewHasTheTaxOfTheCustomersPlace()
    {
        CheckoutStory made;
        const checkout::CheckoutOffer offer = made.quoted(pricing::Plan::Year, 2'000);
        const auto nowhere = got(made.links.preview({}, offer));
        QCOMPARE(nowhere.countryCode, QString());
        QCOMPARE(nowhere.difference.minor(), qint64(0));
        provider::AddressDraft address;
        address.countryCode = u"DE"_s;
        address.postalCode = u"10115"_s;
        got(made.story.provider->createAddress(made.buyer, address));
        made.story.advance(std::chrono::seconds(5));
        made.story.receive();
        const auto there = got(made.links.preview(made.buyer, offer));
        QCOMPARE(there.countryCode, u"DE"_s);
        QVERIFY(there.bill.totals.tax.minor() > 0);
        QCOMPARE(there.difference.minor(), qint64(0));
        QCOMPARE(there.bill.lines.size(), size_t(2));
        QCOMPARE(made.story.wireCount("POST", "/transactions"), 0);
    }

    void amountsOfACountryAreSaidBeforeAnythingIsMade()
    {
        CheckoutStory made;
        made.story.clock.advance(std::chrono::seconds(1));
        provider::PriceEdit local;
        local.overrides = {{{u"DE"_s}, Money(7'900, Currency::of("USD"))}};
        got(made.story.provider->updatePrice(made.pack, local));
        provider::AddressDraft address;
        address.countryCode = u"DE"_s;
        address.postalCode = u"10115"_s;
        got(made.story.provider->createAddress(made.buyer, address));
        made.story.backfill();
        const checkout::CheckoutOffer offer = made.quoted(pricing::Plan::PayAsYouGo, 50'000);
        QVERIFY(offer.hasCountryAmounts);
        const auto there = got(made.links.preview(made.buyer, offer));
        QCOMPARE(there.difference, Money(-1'000, Currency::of("USD")));
    }

    void aLostAnswerIsFoundByTheOperationAndMadeOnce_data() { testkit::addDialectRows(); }
    void aLostAnswerIsFoundByTheOperationAndMadeOnce()
    {
        RK_FETCH_DIALECT()
        CheckoutStory made(dialect);
        got(made.links.execute(made.wish(made.quoted(pricing::Plan::PayAsYouGo, 50'000)))); // an older one like it
        made.story.fault(
            {{u"kind"_s, u"reset"_s}, {u"method"_s, u"POST"_s}, {u"path"_s, u"/transactions"_s}, {u"applied"_s, true}});
        const actions::ExecuteCheckout wish = made.wish(made.quoted(pricing::Plan::PayAsYouGo, 50'000));
        const Operation unknown = got(made.links.execute(wish));
        QVERIFY(unknown.state == OperationState::Unknown);
        QVERIFY(got(made.links.execute(wish)).state == OperationState::Unknown); // nothing is sent again
        const auto second = testkit::await(made.links.execute(made.wish(wish.offer)));
        QVERIFY(!second.has_value() && second.error().kind == ErrorKind::Conflict);
        QVERIFY(!made.link(unknown.id));
        QCOMPARE(made.resolveAfter(std::chrono::seconds(6)), 1);
        QVERIFY(made.stored(unknown.id).state == OperationState::Succeeded);
        const auto link = made.link(unknown.id);
        QVERIFY(link && !link->link.url.isEmpty());
        QCOMPARE(made.story.wireCount("POST", "/transactions"), 2);
        QCOMPARE(made.list({}).size(), size_t(2));
        made.pay(link->link.paymentId);
        QCOMPARE(made.balance(), qint64(50'000));
    }

    void aRequestThatNeverArrivedIsNotClaimed()
    {
        CheckoutStory made;
        made.story.fault({{u"kind"_s, u"reset"_s},
                          {u"method"_s, u"POST"_s},
                          {u"path"_s, u"/transactions"_s},
                          {u"applied"_s, false}});
        const Operation unknown = got(made.links.execute(made.wish(made.quoted(pricing::Plan::PayAsYouGo, 50'000))));
        QVERIFY(unknown.state == OperationState::Unknown);
        for (const int seconds : {6, 30, 120})
            made.resolveAfter(std::chrono::seconds(seconds));
        const Operation lost = made.stored(unknown.id);
        QVERIFY(lost.state == OperationState::Failed); // nobody has its link: nobody is charged, and nobody need look
        QVERIFY(lost.finishedAt && !lost.nextCheckAt && lost.error);
        QVERIFY(!made.link(unknown.id));
        QCOMPARE(made.story.wireCount("POST", "/transactions"), 1);
        QVERIFY(got(made.links.execute(made.wish(made.quoted(pricing::Plan::PayAsYouGo, 50'000)))).state ==
                OperationState::Succeeded); // it can be made again at once
    }

    void fiftyConfirmationsAreOneRequest()
    {
        CheckoutStory made;
        const actions::ExecuteCheckout wish = made.wish(made.quoted(pricing::Plan::PayAsYouGo, 50'000));
        std::vector<Task<Operation>> tasks;
        for (int i = 0; i < 50; ++i)
            tasks.push_back(made.links.execute(wish));
        for (Task<Operation> &task : tasks)
            got(std::move(task));
        QCOMPARE(made.story.wireCount("POST", "/transactions"), 1);
        QCOMPARE(made.list({}).size(), size_t(1));
    }

    void anAccountWithoutAPaymentLinkSaysWhereToSetIt()
    {
        CheckoutStory made;
        QCOMPARE(made.story.control("POST", "/_sandbox/payment_link", {{u"url"_s, u""_s}}), 200);
        const Operation refused = got(made.links.execute(made.wish(made.quoted(pricing::Plan::PayAsYouGo, 50'000))));
        QVERIFY(refused.state == OperationState::Failed);
        QCOMPARE(refused.error->http->code, u"transaction_default_checkout_url_not_set"_s);
        QVERIFY(refused.error->message.contains(u"default payment link"_s));
        QVERIFY(refused.error->message.contains(u"Checkout settings"_s));
        QVERIFY(!made.link(refused.id));
        QCOMPARE(made.story.control("POST", "/_sandbox/payment_link", {{u"url"_s, u"https://localhost/pay"_s}}), 200);
        QVERIFY(got(made.links.execute(made.wish(made.quoted(pricing::Plan::PayAsYouGo, 50'000)))).state ==
                OperationState::Succeeded);
    }

    void whatWasShownIsWhatIsSent()
    {
        CheckoutStory made;
        const checkout::CheckoutOffer seen = made.quoted(pricing::Plan::PayAsYouGo, 50'000);
        made.story.clock.advance(std::chrono::seconds(1));
        provider::PriceEdit cheaper;
        cheaper.unitPrice = Money(8'800, Currency::of("USD"));
        got(made.story.provider->updatePrice(made.pack, cheaper));
        made.story.backfill();
        const auto late = testkit::await(made.links.execute(made.wish(seen)));
        QVERIFY(!late.has_value());
        QVERIFY(late.error().kind == ErrorKind::Conflict);
        QCOMPARE(made.story.wireCount("POST", "/transactions"), 0);
        QCOMPARE(made.quoted(pricing::Plan::PayAsYouGo, 50'000).rounding->minor(), qint64(100));
    }

    void aPriceOfTheCatalogIsSoldAsItIs()
    {
        CheckoutStory made;
        checkout::CheckoutWish wish;
        wish.priceId = made.pack;
        wish.quantity = 3;
        const Operation operation = got(made.links.execute(made.wish(got(made.offer(wish)))));
        const auto link = made.link(operation.id);
        QCOMPARE(link->link.amount.minor(), qint64(26'700));
        made.pay(link->link.paymentId);
        QCOMPARE(made.balance(), qint64(150'000));
    }

    void aCustomerIsFoundHereThereOrNowhere()
    {
        CheckoutStory made;
        QCOMPARE(got(made.links.findCustomer(u"ADA@example.com"_s))->id, made.buyer);
        QCOMPARE(got(made.links.findCustomer(made.buyer.toString()))->id, made.buyer);
        const auto there = made.story.customer(u"bob@example.com"_s); // the mirror does not know him yet
        QCOMPARE(got(made.links.findCustomer(u"bob@example.com"_s))->id, there.id);
        QVERIFY(!got(made.links.findCustomer(u"nobody@example.com"_s)));
        const auto unknown = testkit::await(made.links.findCustomer(u"ctm_nobody"_s));
        QVERIFY(!unknown.has_value() && unknown.error().kind == ErrorKind::NotFound);
        provider::CustomerEdit edit;
        edit.status = u"archived"_s;
        got(made.story.provider->updateCustomer(there.id, edit));
        made.story.advance(std::chrono::seconds(5));
        made.story.receive();
        QVERIFY(!testkit::await(made.links.findCustomer(there.id.toString())).has_value());
    }

    void whatIsFiledIsMadeByTheExecutorOfCheckoutsOnly()
    {
        CheckoutStory made;
        const Operation filed = got(made.links.file(made.wish(made.quoted(pricing::Plan::PayAsYouGo, 50'000))));
        QVERIFY(filed.state == OperationState::Filed);
        QCOMPARE(got(made.customers.executeFiled(10)), 0);
        QCOMPARE(got(made.links.executeFiled(10)), 1);
        QVERIFY(made.stored(filed.id).state == OperationState::Succeeded);
        QVERIFY(made.link(filed.id).has_value());
    }
};

RK_TEST(TstCheckoutLinks)
#include "tst_checkout_links.moc"
