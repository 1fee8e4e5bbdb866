// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/paddle/seed.h"

#include "app/sandbox/paddle/billing_adjustments.h"
#include "app/sandbox/paddle/billing_checkout.h"
#include "app/sandbox/paddle/calendar.h"
#include "app/sandbox/paddle/names.h"
#include "app/sandbox/paddle/proration_change.h"

#include <QJsonObject>

#include <algorithm>

namespace reckoner::sandbox::paddle {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMonths = 14;
constexpr int kSignups = 470;
constexpr int kPeople = 340; // some of them subscribe more than once
constexpr int kInvoicedSignups = 30;
constexpr int kAbandonedCheckouts = 40;
constexpr int kEventDays = 10; // the event feed begins so long before the end

struct SeedPrices {
    QString starterMonth, starterYear, starterMonthEur, starterMonthGbp, starterMonthJpy;
    QString teamMonth, teamYear, teamMonthEur, teamYearEur, teamMonthGbp, teamMonthJpy;
    QString businessMonth, businessYear, businessYearEur, businessYearGbp;
    QString analytics, analyticsEur, support, creditPack, creditPackEur;
};

struct SeedProduct {
    const char *name;
    const char *description;
    const char *taxCategory;
    const char *plan;
};

class Seeder
{
public:
    explicit Seeder(World &world) : m_world(world), m_end(world.now()), m_start(m_end.plusMonths(-kMonths)) {}
    void run();

private:
    // splitmix64: the same numbers on every platform and in every year.
    quint64 next();
    int below(int limit) { return int(next() % quint64(limit)); }
    bool chance(int percent) { return below(100) < percent; }
    Instant between(Instant from, Instant until);

    void makeCatalog();
    Product &makeProduct(const SeedProduct &product);
    struct PriceOptions {
        std::optional<Cycle> cycle = Cycle{Interval::Month, 1};
        std::optional<Cycle> trial = std::nullopt;
        const char *taxMode = "account_setting";
        int maximumQuantity = 100;
        int credits = 0;
    };
    QString makePrice(const QString &productId, const char *name, qint64 amount, const char *currency,
                      PriceOptions options);
    void makeDiscounts();

    void planActs();
    void at(Instant when, std::function<void()> act) { m_acts.emplace(when, std::move(act)); }
    std::vector<std::pair<QString, qint64>> basketFor(const QString &currency);
    QString currencyOf(const QString &country) const;
    QString open(const std::vector<std::pair<QString, qint64>> &basket, const QString &currency,
                 const std::optional<QString> &discountId);
    CheckoutPayment paymentOf(int personIndex);
    void signUp(int personIndex, std::optional<Micros> completeAfter = std::nullopt);
    void signUpByInvoice(int index);
    void abandonCheckout(int personIndex);
    void planLife(const QString &subscriptionId);
    void planOneOfManyThings(const QString &subscriptionId, Instant when, int kind);
    void changeItems(const QString &subscriptionId);
    void buyCredits(const QString &subscriptionId);
    void refundOneOf(const QString &subscriptionId, const char *action);
    void payInvoices();
    void lastDays();

    Subscription *find(const QString &id) { return m_world.subscriptions.find(id); }
    LineRequest lineOf(const QString &priceId, qint64 quantity);

    World &m_world;
    const Instant m_end;
    const Instant m_start;
    quint64 m_state = 0x5eed'0f'de'50ULL;
    SeedPrices m_prices;
    std::vector<QString> m_discounts; // running ones
    std::multimap<Instant, std::function<void()>> m_acts;
    std::vector<QString> m_subscriptions;
};

quint64 Seeder::next()
{
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

Instant Seeder::between(Instant from, Instant until)
{
    const qint64 span = std::max<qint64>((until - from).count(), 1);
    return from + Micros(qint64(next() % quint64(span)));
}

// ---- catalog
// ---------------------------------------------------------------------------------------------------------

Product &Seeder::makeProduct(const SeedProduct &given)
{
    Product product;
    product.createdAt = product.updatedAt = m_world.stamp();
    product.id = m_world.makeId("pro", product.createdAt);
    product.name = QString::fromUtf8(given.name);
    product.description = QString::fromUtf8(given.description);
    product.taxCategory = QLatin1StringView(given.taxCategory);
    product.customData = QJsonObject{{u"plan"_s, QLatin1StringView(given.plan)}};
    return m_world.products.insert(std::move(product));
}

QString Seeder::makePrice(const QString &productId, const char *name, qint64 amount, const char *currency,
                          PriceOptions options)
{
    Price price;
    price.createdAt = price.updatedAt = m_world.stamp();
    price.id = m_world.makeId("pri", price.createdAt);
    price.productId = productId;
    price.name = QString::fromUtf8(name);
    price.description = u"%1 %2"_s.arg(*price.name, QLatin1StringView(currency));
    price.unitPrice = {amount, QLatin1StringView(currency)};
    price.billingCycle = options.cycle;
    price.trialPeriod = options.trial;
    price.taxMode = QLatin1StringView(options.taxMode);
    price.maximumQuantity = options.maximumQuantity;
    if (options.credits > 0)
        price.customData = QJsonObject{{u"credits"_s, options.credits}};
    return m_world.prices.insert(std::move(price)).id;
}

void Seeder::makeCatalog()
{
    constexpr Cycle year{Interval::Year, 1}, fortnight{Interval::Day, 14}, thirtyDays{Interval::Day, 30};
    const PriceOptions inclusive{.taxMode = "internal"};
    const PriceOptions yearly{.cycle = year};
    const PriceOptions yearlyInclusive{.cycle = year, .taxMode = "internal"};
    SeedPrices &p = m_prices;
    const QString starter =
        makeProduct({"Starter", "For one person: projects, reminders and a shared calendar.", "standard", "starter"})
            .id;
    p.starterMonth = makePrice(starter, "Starter, monthly", 900, "USD", {.trial = fortnight, .maximumQuantity = 1});
    p.starterYear = makePrice(starter, "Starter, yearly", 9000, "USD", yearly);
    p.starterMonthEur = makePrice(starter, "Starter, monthly", 850, "EUR", {.trial = fortnight, .taxMode = "internal"});
    p.starterMonthGbp = makePrice(starter, "Starter, monthly", 750, "GBP", inclusive);
    p.starterMonthJpy = makePrice(starter, "スターター（月払い）", 1200, "JPY", inclusive);
    const QString team = makeProduct({"Team", "Per seat: everything in Starter, with roles, audit and single sign-on.",
                                      "standard", "team"})
                             .id;
    p.teamMonth = makePrice(team, "Team, monthly per seat", 1900, "USD", {.maximumQuantity = 999});
    p.teamYear = makePrice(team, "Team, yearly per seat", 19000, "USD", {.cycle = year, .maximumQuantity = 999});
    p.teamMonthEur =
        makePrice(team, "Team, monthly per seat", 1800, "EUR", {.taxMode = "internal", .maximumQuantity = 999});
    p.teamYearEur = makePrice(team, "Team, yearly per seat", 18000, "EUR", yearlyInclusive);
    p.teamMonthGbp = makePrice(team, "Team, monthly per seat", 1600, "GBP", inclusive);
    p.teamMonthJpy = makePrice(team, "チーム（月払い・1席）", 2600, "JPY", inclusive);
    const QString business =
        makeProduct(
            {"Business", "For companies: invoices, a service agreement and data residency.", "saas", "business"})
            .id;
    p.businessMonth = makePrice(business, "Business, monthly", 9900, "USD", {.trial = thirtyDays});
    p.businessYear = makePrice(business, "Business, yearly", 99000, "USD", yearly);
    p.businessYearEur = makePrice(business, "Business, yearly", 95000, "EUR", {.cycle = year, .taxMode = "external"});
    p.businessYearGbp = makePrice(business, "Business, yearly", 82000, "GBP", {.cycle = year, .taxMode = "external"});
    const QString analytics =
        makeProduct({"Analytics add-on", "Reports across projects and a weekly digest.", "standard", "analytics"}).id;
    p.analytics = makePrice(analytics, "Analytics, monthly", 2500, "USD", {});
    p.analyticsEur = makePrice(analytics, "Analytics, monthly", 2300, "EUR", inclusive);
    const QString support = makeProduct({"Priority support", "Answers within two hours on working days.",
                                         "professional-services", "support"})
                                .id;
    p.support = makePrice(support, "Priority support, monthly", 5000, "USD", {.maximumQuantity = 1});
    const QString credits =
        makeProduct({"Credit pack", "50 000 credits, used whenever they are needed.", "digital-goods", "credits"}).id;
    p.creditPack = makePrice(credits, "50 000 credits", 8900, "USD", {.cycle = std::nullopt, .credits = 50'000});
    p.creditPackEur = makePrice(credits, "50 000 credits", 8300, "EUR",
                                {.cycle = std::nullopt, .taxMode = "internal", .credits = 50'000});
    Price &overridden = *m_world.prices.find(p.teamMonth);
    overridden.overrides.push_back({{u"IN"_s, u"BR"_s}, {900, u"USD"_s}});
}

void Seeder::makeDiscounts()
{
    struct Given {
        const char *code;
        const char *type;
        const char *amount;
        bool recur;
        std::optional<qint64> intervals;
        bool archived;
    };
    const Given given[] = {{"LAUNCH20", "percentage", "20", true, 3, false},
                           {"PARTNER125", "percentage", "12.5", true, std::nullopt, false},
                           {"FIVEOFF", "flat", "500", false, std::nullopt, false},
                           {"OLDSUMMER", "percentage", "50", false, std::nullopt, true}};
    for (const Given &one : given) {
        Discount discount;
        discount.createdAt = discount.updatedAt = m_world.stamp();
        discount.id = m_world.makeId("dsc", discount.createdAt);
        discount.description = u"Discount %1"_s.arg(QLatin1StringView(one.code));
        discount.type = QLatin1StringView(one.type);
        discount.amount = QLatin1StringView(one.amount);
        if (discount.type == u"flat")
            discount.currency = u"USD"_s;
        discount.code = QLatin1StringView(one.code);
        discount.enabledForCheckout = true;
        discount.recur = one.recur;
        discount.maximumRecurringIntervals = one.intervals;
        discount.status = one.archived ? u"archived"_s : u"active"_s;
        if (!one.archived)
            m_discounts.push_back(discount.id);
        m_world.discounts.insert(std::move(discount));
    }
}

// ---- signing up
// ------------------------------------------------------------------------------------------------------

QString Seeder::currencyOf(const QString &country) const
{
    static const QStringList euro{u"DE"_s, u"FR"_s, u"ES"_s, u"GR"_s};
    if (euro.contains(country))
        return u"EUR"_s;
    return country == u"GB" ? u"GBP"_s : country == u"JP" ? u"JPY"_s : u"USD"_s;
}

std::vector<std::pair<QString, qint64>> Seeder::basketFor(const QString &currency)
{
    const SeedPrices &p = m_prices;
    const int dice = below(100);
    const qint64 seats = 2 + below(dice % 7 == 0 ? 40 : 8);
    if (currency == u"EUR") {
        if (dice < 30)
            return {{p.starterMonthEur, 1}};
        if (dice < 60)
            return {{p.teamMonthEur, seats}};
        if (dice < 75)
            return {{p.teamMonthEur, seats}, {p.analyticsEur, 1}};
        return dice < 90 ? std::vector<std::pair<QString, qint64>>{{p.teamYearEur, seats}}
                         : std::vector<std::pair<QString, qint64>>{{p.businessYearEur, 1}};
    }
    if (currency == u"GBP")
        return {{dice < 45   ? p.starterMonthGbp
                 : dice < 88 ? p.teamMonthGbp
                             : p.businessYearGbp,
                 dice < 45 || dice >= 88 ? 1 : seats}};
    if (currency == u"JPY")
        return {{dice < 50 ? p.starterMonthJpy : p.teamMonthJpy, dice < 50 ? 1 : seats}};
    if (dice < 24)
        return {{p.starterMonth, 1}};
    if (dice < 30)
        return {{p.starterYear, 1}};
    if (dice < 55)
        return {{p.teamMonth, seats}};
    if (dice < 70)
        return {{p.teamMonth, seats}, {p.analytics, 1}};
    if (dice < 78)
        return {{p.teamMonth, seats}, {p.analytics, 2}, {p.support, 1}};
    if (dice < 86)
        return {{p.teamYear, seats}};
    return {{dice < 94 ? p.businessMonth : p.businessYear, 1}};
}

LineRequest Seeder::lineOf(const QString &priceId, qint64 quantity)
{
    const Price &price = *m_world.prices.find(priceId);
    return {price, *m_world.products.find(price.productId), quantity, std::nullopt, price.trialPeriod.has_value()};
}

QString Seeder::open(const std::vector<std::pair<QString, qint64>> &basket, const QString &currency,
                     const std::optional<QString> &discountId)
{
    std::vector<LineRequest> requests;
    for (const auto &[priceId, quantity] : basket)
        requests.push_back(lineOf(priceId, quantity));
    TransactionDraft draft;
    draft.currency = currency;
    draft.origin = u"web"_s;
    draft.discountId = discountId;
    const Discount *discount = discountId ? m_world.discounts.find(*discountId) : nullptr;
    draft.lines = makeLines(lineContext(m_world, Place{}, currency, discount), requests);
    draft.customData = QJsonObject{{u"workspace"_s, u"ws-%1"_s.arg(m_world.transactions.size() + 1001)}};
    return openTransaction(m_world, std::move(draft)).id;
}

CheckoutPayment Seeder::paymentOf(int personIndex)
{
    static const char *const kCards[] = {"visa", "mastercard", "american_express", "jcb"};
    const Person who = person(personIndex);
    CheckoutPayment payment;
    payment.email = who.email;
    if (personIndex % 29 != 0) // some never say their name
        payment.name = who.name;
    payment.locale = who.locale;
    payment.place = who.place;
    payment.city = who.city;
    payment.firstLine = who.street;
    payment.cardType = QLatin1StringView(kCards[who.place.country == u"JP" ? 3 : personIndex % 3]);
    payment.lastFour = QString::number(1000 + below(9000));
    return payment;
}

void Seeder::signUp(int personIndex, std::optional<Micros> completeAfter)
{
    CheckoutPayment payment = paymentOf(personIndex);
    payment.completeAfter = completeAfter;
    const QString currency = currencyOf(payment.place.country);
    const std::optional<QString> discount =
        chance(14) ? std::optional(m_discounts[size_t(below(currency == u"USD" ? 3 : 2))]) : std::nullopt;
    Transaction &transaction = *m_world.transactions.find(open(basketFor(currency), currency, discount));
    if (chance(6)) {
        payment.declinedWith = chance(50) ? u"declined"_s : u"authentication_failed"_s;
        [[maybe_unused]] const Check refused = payCheckout(m_world, transaction, payment);
        payment.declinedWith.reset();
    }
    if (transaction.status == TransactionStatus::Draft || transaction.status == TransactionStatus::Ready) {
        const Check paid = payCheckout(m_world, transaction, payment);
        RK_ASSERT(paid.has_value());
    }
    if (!transaction.subscriptionId)
        return;
    m_subscriptions.push_back(*transaction.subscriptionId);
    planLife(*transaction.subscriptionId);
}

void Seeder::signUpByInvoice(int index)
{
    const int personIndex = kPeople + index;
    CheckoutPayment payment = paymentOf(personIndex);
    const QString currency = currencyOf(payment.place.country);
    payment.name = person(personIndex).name;
    const Customer &customer = makeCustomer(m_world, payment);
    const Address &address = makeAddress(m_world, customer.id, payment);
    Business business;
    business.createdAt = business.updatedAt = m_world.stamp();
    business.id = m_world.makeId("biz", business.createdAt);
    business.customerId = customer.id;
    business.name = companyName(index, payment.place.country);
    business.contacts.push_back({u"accounts+%1@example.com"_s.arg(index), u"Accounts payable"_s});
    m_world.businesses.insert(business);
    const bool invoiceable = manualCurrency(currency);
    TransactionDraft draft;
    draft.customerId = customer.id;
    draft.addressId = address.id;
    draft.businessId = business.id;
    draft.currency = invoiceable ? currency : u"USD"_s;
    draft.collectionMode = CollectionMode::Manual;
    draft.billingDetails = BillingDetails{index % 3 == 0, Cycle{Interval::Day, 14 + 16 * (index % 2)},
                                          u"PO-%1"_s.arg(4400 + index), std::nullopt};
    const QString price = index % 3 == 0             ? m_prices.teamMonth
                          : draft.currency == u"EUR" ? m_prices.businessYearEur
                          : draft.currency == u"GBP" ? m_prices.businessYearGbp
                                                     : m_prices.businessYear;
    std::vector<LineRequest> requests{lineOf(price, index % 3 == 0 ? 10 + index : 1)};
    draft.lines = makeLines(lineContext(m_world, payment.place, draft.currency, nullptr), requests);
    Transaction &transaction = openTransaction(m_world, std::move(draft));
    issueInvoice(m_world, transaction);
    m_subscriptions.push_back(*transaction.subscriptionId);
}

void Seeder::abandonCheckout(int personIndex)
{
    const QString currency = currencyOf(person(personIndex).place.country);
    Transaction &transaction = *m_world.transactions.find(open(basketFor(currency), currency, std::nullopt));
    if (chance(40)) {
        CheckoutPayment payment = paymentOf(personIndex);
        payment.declinedWith = u"not_enough_balance"_s;
        [[maybe_unused]] const Check refused = payCheckout(m_world, transaction, payment);
    }
    if (transaction.status != TransactionStatus::Completed && chance(30)) // a trial has nothing to decline
        cancelTransaction(m_world, transaction);
}

// ---- what happens to a subscription
// ----------------------------------------------------------------------------------

void Seeder::planLife(const QString &id)
{
    const Instant born = m_world.now();
    const Instant early = std::min(born.plusDays(3), m_end);
    for (int i = below(3); i > 0; --i)
        planOneOfManyThings(id, between(early, m_end), below(60));
    if (chance(11))
        planOneOfManyThings(id, between(early, m_end), 60 + below(40));
}

// Below 60: things that go on; from there: things that end it.
void Seeder::planOneOfManyThings(const QString &id, Instant when, int kind)
{
    at(when, [this, id, kind] {
        Subscription *subscription = find(id);
        if (!subscription || subscription->status == SubscriptionStatus::Canceled)
            return;
        const bool running = subscription->status == SubscriptionStatus::Active && !subscription->scheduledChange;
        if (kind < 30)
            changeItems(id);
        else if (kind < 40)
            buyCredits(id);
        else if (kind < 46)
            m_world.declines.push_back(
                {u"not_enough_balance"_s, subscription->customerId}); // once, recovered by a retry
        else if (kind < 52)
            refundOneOf(id, "refund");
        else if (kind < 60 && running && subscription->collectionMode == CollectionMode::Automatic)
            pauseNow(m_world, *subscription, m_world.stamp(), m_world.now().plusDays(20 + kind));
        else if (kind >= 60 && kind < 78 && running)
            scheduleChange(m_world, *subscription, {u"cancel"_s, subscription->currentPeriod->endsAt, std::nullopt});
        else if (kind >= 78 && kind < 86)
            cancelNow(m_world, *subscription, m_world.stamp());
        else if (kind >= 86 && subscription->paymentMethodId)
            m_world.paymentMethods.find(*subscription->paymentMethodId)->declinesWith = u"expired_card"_s;
    });
}

void Seeder::changeItems(const QString &id)
{
    Subscription *subscription = find(id);
    if (subscription->status != SubscriptionStatus::Active)
        return;
    static const char *const kModes[] = {"prorated_immediately", "prorated_next_billing_period", "prorated_immediately",
                                         "do_not_bill", "full_immediately"};
    QByteArray body = R"({"proration_billing_mode":")" + QByteArray(kModes[below(5)]) + R"(","items":[)";
    const bool shrinks = chance(35);
    for (const SubscriptionItem &item : subscription->items) {
        const qint64 more = shrinks ? -std::min<qint64>(item.quantity - 1, 1 + below(4)) : 1 + below(5);
        const qint64 quantity =
            std::clamp(item.quantity + more, item.price.minimumQuantity, item.price.maximumQuantity);
        body +=
            R"({"price_id":")" + item.price.id.toLatin1() + R"(","quantity":)" + QByteArray::number(quantity) + "},";
    }
    body.chop(1);
    const auto document = JsonDocument::parse(body + "]}");
    RK_ASSERT(document.has_value());
    auto plan = planUpdate(m_world, *subscription, document->root());
    if (plan.has_value()) // refusals are part of life
        [[maybe_unused]]
        const Check applied = applyPlan(m_world, *subscription, std::move(*plan));
}

void Seeder::buyCredits(const QString &id)
{
    Subscription *subscription = find(id);
    const QString &pack = subscription->currency == u"EUR" ? m_prices.creditPackEur : m_prices.creditPack;
    const QByteArray body = R"({"effective_from":")" + QByteArray(chance(70) ? "immediately" : "next_billing_period") +
                            R"(","items":[{"price_id":")" + pack.toLatin1() + R"(","quantity":)" +
                            QByteArray::number(1 + below(3)) + "}]}";
    const auto document = JsonDocument::parse(body);
    RK_ASSERT(document.has_value());
    auto plan = planCharge(m_world, *subscription, document->root());
    if (plan.has_value()) [[maybe_unused]]
        const Check applied = applyPlan(m_world, *subscription, std::move(*plan));
}

void Seeder::refundOneOf(const QString &id, const char *action)
{
    const Subscription *subscription = find(id);
    Transaction *transaction = m_world.transactions.find(subscription->transactionIds.back());
    if (!transaction || transaction->totals.grandTotal < 200)
        return;
    AdjustmentRequest request;
    request.action = QLatin1StringView(action);
    request.reason = chance(50) ? u"Bought by mistake"_s : u"Service was not available"_s;
    request.type = chance(50) ? u"full"_s : u"partial"_s;
    if (request.type == u"partial")
        request.lines.push_back(
            {transaction->lines.front().id, std::max<qint64>(transaction->lines.front().totals.total / 3, 1)});
    [[maybe_unused]] const auto made = makeAdjustment(m_world, *transaction, request);
}

void Seeder::payInvoices()
{
    std::vector<QString> due;
    for (const auto &[id, transaction] : m_world.transactions.rows()) {
        if (transaction.collectionMode == CollectionMode::Manual &&
            (transaction.status == TransactionStatus::Billed || transaction.status == TransactionStatus::PastDue))
            due.push_back(id);
    }
    for (const QString &id : due) {
        Transaction &transaction = *m_world.transactions.find(id);
        if (chance(8))
            refundOneOf(*transaction.subscriptionId, "credit");
        else if (chance(55)) [[maybe_unused]]
            const Check paid = payCheckout(m_world, transaction, CheckoutPayment{});
    }
}

// So that every state is there to be seen at the end.
void Seeder::lastDays()
{
    int scheduled = 0, paused = 0, pending = 0, chargebacks = 0;
    for (const QString &id : m_subscriptions) {
        Subscription *subscription = find(id);
        const bool running = subscription->status == SubscriptionStatus::Active && !subscription->scheduledChange &&
                             subscription->currentPeriod;
        const bool free = running && checkRenewalLock(m_world, *subscription).has_value();
        const Instant ends = running ? subscription->currentPeriod->endsAt : m_end;
        const int dice = below(100);
        if (free && dice < 5)
            scheduleChange(m_world, *subscription, {u"cancel"_s, ends, std::nullopt});
        else if (free && dice < 9)
            scheduleChange(m_world, *subscription,
                           {u"pause"_s, ends, scheduled++ % 2 == 0 ? std::nullopt : std::optional(ends.plusMonths(2))});
        else if (free && dice < 15)
            pauseNow(m_world, *subscription, m_world.stamp(),
                     paused++ % 2 == 0 ? std::nullopt : std::optional(m_end.plusDays(45)));
        else if (running && dice < 19 && pending < 6 && ++pending)
            refundOneOf(id, "refund");
        else if (running && dice < 22 && chargebacks < 3 && ++chargebacks)
            refundOneOf(id, "chargeback");
    }
}

void Seeder::planActs()
{
    // More and more people come: the square of a chance lies rather near nothing, counted back from the end.
    const qint64 span = (m_end - m_start).count();
    for (int i = 0; i < kSignups; ++i) {
        const qint64 a = qint64(next() % 1000);
        const Instant when = m_end - Micros(span / 1'000'000 * (a * a)) - std::chrono::minutes(30 + below(600));
        at(std::max(when, m_start + std::chrono::hours(1)),
           [this, who = i < kPeople ? i : below(kPeople)] { signUp(who); });
    }
    for (int i = 0; i < kInvoicedSignups; ++i)
        at(between(m_start, m_end.plusDays(-10)), [this, i] { signUpByInvoice(i); });
    for (int i = 0; i < kAbandonedCheckouts; ++i)
        at(between(m_start, m_end), [this, i] { abandonCheckout(kPeople + kInvoicedSignups + i); });
    for (Instant week = m_start.plusDays(7); week < m_end.plusDays(-12); week = week.plusDays(7))
        at(week, [this] { payInvoices(); });
    for (int i = 0; i < 14; ++i) { // cards that stop working shortly before the end
        at(m_end.plusDays(-24 + i), [this] {
            Subscription *subscription =
                m_subscriptions.empty() ? nullptr : find(m_subscriptions[size_t(below(int(m_subscriptions.size())))]);
            if (subscription && subscription->paymentMethodId)
                m_world.paymentMethods.find(*subscription->paymentMethodId)->declinesWith = u"declined"_s;
        });
    }
    at(m_end.plusDays(-40), [this] { m_world.prices.find(m_prices.starterYear)->status = u"archived"_s; });
    at(m_end - std::chrono::minutes(5), [this] { lastDays(); });
    at(m_end - std::chrono::seconds(30),
       [this] { signUp(kPeople + kInvoicedSignups + kAbandonedCheckouts + 1, std::chrono::seconds(100)); });
}

void Seeder::run()
{
    const ClockMode mode = m_world.clockMode();
    m_world.setClockMode(ClockMode::Frozen);
    m_world.setNow(m_start);
    m_world.eventsFrom = m_end.plusDays(-kEventDays);
    makeCatalog();
    makeDiscounts();
    planActs();
    while (!m_acts.empty()) { // an act may plan others, never before itself
        const auto act = m_acts.extract(m_acts.begin());
        m_world.advanceTo(act.key());
        act.mapped()();
    }
    m_world.advanceTo(m_end);
    m_world.declines.clear();
    m_world.setClockMode(mode);
}

} // namespace

void seedDemo(World &world)
{
    Seeder(world).run();
}

} // namespace reckoner::sandbox::paddle
