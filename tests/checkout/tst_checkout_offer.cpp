// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/checkout_request.h"
#include "core/actions/operation_request.h"
#include "core/base/operation_tag.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <rapidcheck.h>

using namespace reckoner;
using namespace reckoner::checkout;
using namespace Qt::StringLiterals;

namespace {

Money dollars(qint64 minor)
{
    return Money(minor, Currency::of("USD"));
}

SoldPrice soldAt(const QString &id, qint64 minor, qint64 credits, const std::optional<catalog::Period> &cycle = {})
{
    SoldPrice sold;
    sold.price.id = PriceId(id);
    sold.price.productId = ProductId(u"pro_1"_s);
    sold.price.name = id;
    sold.price.unitPrice = dollars(minor);
    sold.price.billingCycle = cycle;
    sold.price.quantityMaximum = 1'000;
    sold.price.status = u"active"_s;
    sold.productName = u"Credits"_s;
    sold.credits = credits;
    return sold;
}

pricing::Quote quoted(pricing::Plan plan, qint64 credits)
{
    pricing::PriceList list = pricing::examplePriceList();
    list.version = 7;
    return pricing::quote(list, {plan, credits}).value();
}

const std::optional<catalog::Period> kYearly = catalog::periodFromText(u"year"_s, 1);

QString whyNot(const pricing::Quote &quote, const std::vector<SoldPrice> &prices)
{
    const auto offer = offerOfQuote(quote, prices);
    return offer ? QString() : offer.error().message;
}

} // namespace

class TstCheckoutOffer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPackOfTheQuotedPriceNeedsNoRounding()
    {
        const auto offer = offerOfQuote(quoted(pricing::Plan::PayAsYouGo, 50'000), {soldAt(u"pack"_s, 8'900, 50'000)});
        QVERIFY(offer.has_value());
        QCOMPARE(offer->quantity, qint64(1));
        QVERIFY(!offer->rounding);
        QCOMPARE(totalOf(*offer).value(), dollars(8'900));
        QCOMPARE(offer->credits, qint64(50'000));
        QCOMPARE(offer->pricesVersion, qint64(7));
    }

    void anAnnualQuoteOfTwoIsRoundedByALineOfItsOwn()
    {
        const pricing::Quote quote = quoted(pricing::Plan::Year, 2'000);
        QCOMPARE(quote.grantedCredits, qint64(24'000));
        const auto offer = offerOfQuote(quote, {soldAt(u"annual"_s, 1'799, 12'000, kYearly)});
        QVERIFY(offer.has_value());
        QCOMPARE(offer->quantity, qint64(2));
        QCOMPARE(*offer->rounding, dollars(2));
        QCOMPARE(totalOf(*offer).value(), quote.total);
        QCOMPARE(offer->credits, qint64(24'000));
        QCOMPARE(offer->billingCycle, kYearly);
    }

    void theLeastIsLeftToTheCustomLine()
    {
        const auto offer = offerOfQuote(
            quoted(pricing::Plan::PayAsYouGo, 50'000),
            {soldAt(u"thousand"_s, 100, 1'000), soldAt(u"ten"_s, 1'700, 10'000), soldAt(u"dear"_s, 9'000, 50'000)});
        QVERIFY(offer.has_value());
        QCOMPARE(offer->priceId, PriceId(u"ten"_s));
        QCOMPARE(offer->quantity, qint64(5));
        QCOMPARE(*offer->rounding, dollars(400));
    }

    void whatTheCatalogLacksIsSaid()
    {
        const pricing::Quote quote = quoted(pricing::Plan::PayAsYouGo, 50'000);
        QVERIFY(whyNot(quote, {}).contains(u"No active price in USD"_s));
        QVERIFY(whyNot(quote, {soldAt(u"a"_s, 100, 0)}).contains(u"No active price in USD"_s));
        QVERIFY(whyNot(quote, {soldAt(u"a"_s, 100, 1'000, kYearly)}).contains(u"billed in the cycle"_s));
        QVERIFY(whyNot(quote, {soldAt(u"a"_s, 100, 30'000)}).contains(u"exactly 50000 credits"_s));
        SoldPrice few = soldAt(u"a"_s, 100, 1'000);
        few.price.quantityMaximum = 10;
        QVERIFY(whyNot(quote, {few}).contains(u"not sold in that quantity"_s));
        pricing::Quote free = quote;
        free.total = dollars(0);
        QVERIFY(whyNot(free, {soldAt(u"a"_s, 8'900, 50'000)}).contains(u"by hand"_s));
        SoldPrice archived = soldAt(u"a"_s, 8'900, 50'000);
        archived.price.status = u"archived"_s;
        QVERIFY(!whyNot(quote, {archived}).isEmpty());
    }

    void aCheaperQuoteIsTheCatalogsPriceLessADiscount()
    {
        const pricing::Quote quote = quoted(pricing::Plan::PayAsYouGo, 50'000);
        const auto offer = offerOfQuote(quote, {soldAt(u"dear"_s, 9'500, 50'000)});
        QVERIFY(offer.has_value());
        QCOMPARE(*offer->discount, dollars(600));
        QVERIFY(!offer->rounding);
        QCOMPARE(totalOf(*offer).value(), quote.total);
        QCOMPARE(offer->credits, qint64(50'000)); // by the catalog's price, which a custom line could not bring
        const auto discount = actions::discountDraftFor({*offer}, OperationId(u"op_1"_s));
        QVERIFY(discount.has_value());
        QCOMPARE(discount->amount, dollars(600));
        QVERIFY(!discount->recurs);
        QCOMPARE(discount->uses, 1);
        QCOMPARE(discount->priceIds, std::vector<PriceId>{PriceId(u"dear"_s)});
        QVERIFY(discount->description.contains(u"op_1"_s));
        const auto yearly =
            offerOfQuote(quoted(pricing::Plan::Year, 2'000), {soldAt(u"annual"_s, 2'000, 12'000, kYearly)});
        QVERIFY(actions::discountDraftFor({*yearly}, OperationId(u"op_1"_s))->recurs);
        // Rather something on top than something off.
        const auto either = offerOfQuote(quote, {soldAt(u"dear"_s, 8'901, 50'000), soldAt(u"cheap"_s, 100, 50'000)});
        QCOMPARE(either->priceId, PriceId(u"cheap"_s));
        QVERIFY(!actions::discountDraftFor({*either}, OperationId(u"op_1"_s)));
    }

    void aPriceWithCountryAmountsIsTheLastChoiceAndSaid()
    {
        const pricing::Quote quote = quoted(pricing::Plan::PayAsYouGo, 50'000);
        SoldPrice local = soldAt(u"local"_s, 8'900, 50'000);
        local.price.overrides = {{{u"DE"_s}, Money(8'000, Currency::of("EUR"))}};
        const auto alone = offerOfQuote(quote, {local});
        QVERIFY(alone.has_value());
        QVERIFY(alone->hasCountryAmounts);
        const auto both = offerOfQuote(quote, {local, soldAt(u"dear"_s, 9'500, 50'000)});
        QCOMPARE(both->priceId, PriceId(u"dear"_s));
        QVERIFY(!both->hasCountryAmounts);
    }

    void theProvidersBillIsHeldAgainstTheOffer()
    {
        const pricing::Quote quote = quoted(pricing::Plan::PayAsYouGo, 50'000);
        auto offer = offerOfQuote(quote, {soldAt(u"pack"_s, 8'900, 50'000)}).value();
        subscriptions::BillTotals totals;
        totals.subtotal = dollars(8'900);
        totals.total = dollars(10'591);
        offer.taxMode = catalog::TaxMode::External;
        QCOMPARE(differenceOf(offer, totals).value(), dollars(0));
        offer.taxMode = catalog::TaxMode::AccountSetting;
        QCOMPARE(differenceOf(offer, totals).value(), dollars(0));
        offer.taxMode = catalog::TaxMode::Internal;
        QCOMPARE(differenceOf(offer, totals).value(), dollars(1'691));
        totals = {.subtotal = dollars(7'479), .total = dollars(8'900)};
        QCOMPARE(differenceOf(offer, totals).value(), dollars(0));
        offer.taxMode = catalog::TaxMode::AccountSetting;
        QCOMPARE(differenceOf(offer, totals).value(), dollars(0));
        totals = {.subtotal = dollars(8'000), .total = dollars(9'520)};
        QCOMPARE(differenceOf(offer, totals).value(), dollars(-900));
        totals = {.subtotal = Money(1, Currency::of("EUR")), .total = Money(1, Currency::of("EUR"))};
        QVERIFY(!differenceOf(offer, totals).has_value());
        // The discount is made with the link: the preview knows nothing of it.
        offer = offerOfQuote(quote, {soldAt(u"dear"_s, 9'500, 50'000)}).value();
        totals = {.subtotal = dollars(9'500), .total = dollars(9'500)};
        QCOMPARE(differenceOf(offer, totals).value(), dollars(0));
    }

    void aPriceIsSoldInTheQuantitiesItAllows()
    {
        SoldPrice sold = soldAt(u"a"_s, 500, 10);
        sold.price.quantityMinimum = 2;
        sold.price.quantityMaximum = 5;
        QVERIFY(!offerOfPrice(sold, 1).has_value());
        QVERIFY(!offerOfPrice(sold, 6).has_value());
        const auto offer = offerOfPrice(sold, 3);
        QVERIFY(offer.has_value());
        QCOMPARE(offer->credits, qint64(30));
        QCOMPARE(totalOf(*offer).value(), dollars(1'500));
        QCOMPARE(offer->pricesVersion, qint64(0));
        sold.price.unitPrice = dollars(std::numeric_limits<qint64>::max() / 2);
        QVERIFY(!offerOfPrice(sold, 3).has_value());
        sold = soldAt(u"a"_s, 500, std::numeric_limits<qint64>::max() / 2);
        QVERIFY(!offerOfPrice(sold, 3).has_value());
    }

    // Whatever the catalog has: an offer comes to the quote and to its credits.
    void anOfferIsTheQuoteOrThereIsNone()
    {
        QVERIFY(rc::check([] {
            const auto plan =
                *rc::gen::elementOf(std::vector<pricing::Plan>(pricing::kPlans.begin(), pricing::kPlans.end()));
            const pricing::Quote quote = quoted(plan, 1'000 * *rc::gen::inRange<qint64>(1, 1'000));
            std::vector<SoldPrice> prices;
            const std::vector<std::optional<catalog::Period>> cycles{
                {}, catalog::periodFromText(u"month"_s, 1), kYearly};
            for (int i = *rc::gen::inRange(0, 8); i > 0; --i)
                prices.push_back(soldAt(u"p%1"_s.arg(i), *rc::gen::inRange<qint64>(0, 3'000),
                                        1'000 * *rc::gen::inRange<qint64>(0, 13), *rc::gen::elementOf(cycles)));
            const auto offer = offerOfQuote(quote, prices);
            if (!offer)
                return;
            RC_ASSERT(totalOf(*offer).value() == quote.total);
            RC_ASSERT(offer->credits == quote.grantedCredits);
            RC_ASSERT((!offer->rounding || offer->rounding->minor() > 0));
            RC_ASSERT((!offer->discount || (offer->discount->minor() > 0 && !offer->rounding)));
            const CheckoutWish wish = wishOf(*offer);
            RC_ASSERT(wish.quote->credits == quote.credits);
            const auto read = actions::operationRequestFromJson(
                actions::requestToJson(actions::OperationRequest(actions::CheckoutRequest{*offer})));
            RC_ASSERT(read.has_value());
            RC_ASSERT(actions::checkoutRequest(*read)->offer == *offer);
        }));
    }

    void thePaymentCarriesTheOperationAndTheQuote()
    {
        const auto offer =
            offerOfQuote(quoted(pricing::Plan::Year, 2'000), {soldAt(u"annual"_s, 1'799, 12'000, kYearly)});
        const provider::PaymentDraft draft =
            actions::paymentDraftFor({*offer}, CustomerId(u"ctm_1"_s), OperationId(u"op_1"_s));
        QCOMPARE(draft.customerId, CustomerId(u"ctm_1"_s));
        QVERIFY(draft.customData.contains("op_1"));
        QVERIFY(draft.customData.contains(R"("reckoner_credits":"24000")"));
        QVERIFY(draft.customData.contains(R"("reckoner_prices_version":"7")"));
        QVERIFY(hasOperationTag(draft.customData, OperationId(u"op_1"_s)));
        QCOMPARE(draft.customLines.size(), size_t(1));
        QCOMPARE(draft.customLines.front().unitPrice, dollars(2));
        QCOMPARE(draft.customLines.front().billingCycle, kYearly);
    }
};

RK_TEST(TstCheckoutOffer)
#include "tst_checkout_offer.moc"
