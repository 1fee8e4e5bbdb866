// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/stripe/seed.h"

#include "app/sandbox/paddle/names.h"
#include "app/sandbox/stripe/checkout.h"
#include "app/sandbox/stripe/customers.h"

namespace reckoner::sandbox::stripe {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSeedDay = 86'400;
constexpr qint64 kSeedDays = 250;
constexpr int kSeedCustomers = 64;
constexpr int kOtherPeople = 400; // further than any person of the other data set
constexpr qint64 kSeedEventDays = 10;

class StripeSeeder
{
public:
    explicit StripeSeeder(World &world) : m_world(world), m_end(world.now()), m_start(m_end - kSeedDays * kSeedDay) {}
    void run();

private:
    void at(qint64 when, std::function<void()> act) { m_acts.emplace(when, std::move(act)); }
    QString product(const char *name, const char *description);
    QString price(const QString &product, const char *currency, const char *amount, std::optional<Recurring> recurring);
    void makeCatalogue();
    void signUp(int index);
    QString subscribe(int index, const QString &customer);
    void live(int index, const QString &id);
    void lastDays();
    void changeTo(const QString &id, const QString &price, qint64 quantity, const char *behavior);
    Subscription *running(const QString &id);
    Charge *latestCharge(const QString &id); // null: nothing was paid
    void refundLatest(const QString &id, int percent);
    void dispute(const QString &id);

    World &m_world;
    const qint64 m_end, m_start;
    std::multimap<qint64, std::function<void()>> m_acts;
    QString m_starter, m_starterYear, m_team, m_teamEur, m_business, m_businessJpy, m_businessKwd, m_metered,
        m_onboarding;
    QStringList m_subscriptions;
};

QString StripeSeeder::product(const char *name, const char *description)
{
    Product made;
    made.name = QString::fromUtf8(name);
    made.fields = {{u"description"_s, QString::fromUtf8(description)},
                   {u"metadata"_s, QJsonObject{{u"app"_s, u"demo"_s}}}};
    return makeProduct(m_world, std::move(made)).id;
}

QString StripeSeeder::price(const QString &product, const char *currency, const char *amount,
                            std::optional<Recurring> recurring)
{
    Price made;
    made.product = product;
    made.currency = QLatin1String(currency);
    made.amounts.unitAmount = QLatin1String(amount);
    made.recurring = recurring;
    return makePrice(m_world, std::move(made)).id;
}

void StripeSeeder::makeCatalogue()
{
    const Recurring month{}, year{.interval = Interval::Year};
    const QString starter = product("Starter", "For one person.");
    m_starter = price(starter, "usd", "900", month);
    m_starterYear = price(starter, "usd", "9000", year);
    const QString team = product("Team", "Per seat, with roles and single sign-on.");
    m_team = price(team, "usd", "1900", month);
    m_teamEur = price(team, "eur", "1800", month);
    const QString business = product("Business", "For companies, with a service agreement.");
    m_business = price(business, "usd", "9900", month);
    m_businessJpy = price(business, "jpy", "14800", month);
    m_businessKwd = price(business, "kwd", "30500", month);
    Price tiered;
    tiered.product = product("Storage", "By the hundred gigabytes, cheaper by volume.");
    tiered.currency = u"usd"_s;
    tiered.recurring = month;
    tiered.tiersMode = u"graduated"_s;
    tiered.amounts.tiers = {{.upTo = 5, .unitAmount = u"700"_s, .flatAmount = {}},
                            {.upTo = {}, .unitAmount = u"550.5"_s, .flatAmount = u"100"_s}};
    m_metered = makePrice(m_world, std::move(tiered)).id;
    m_onboarding = price(product("Onboarding", "Two hours with one of our staff."), "usd", "25000", std::nullopt);
    m_world.products.at(starter).defaultPrice = m_starter;
    m_world.prices.at(m_team).lookupKey = u"team_monthly"_s;
}

Subscription *StripeSeeder::running(const QString &id)
{
    Subscription *found = m_world.subscriptions.find(id);
    return found && !isEnded(*found) ? found : nullptr;
}

QString StripeSeeder::subscribe(int index, const QString &customer)
{
    const QString prices[] = {m_starter, m_team,        m_team,        m_teamEur, m_business,
                              m_metered, m_starterYear, m_businessJpy, m_teamEur, m_businessKwd};
    Subscription draft;
    draft.customer = customer;
    draft.items.push_back({.id = {}, .price = prices[index % 10], .quantity = index % 10 == 5 ? 8 : 1 + index % 4});
    draft.currency = m_world.prices.at(draft.items.front().price).currency;
    draft.fields = {{u"metadata"_s, QJsonObject{{u"seat_owner"_s, u"user_%1"_s.arg(index)}}}};
    if (index % 9 == 4 || index == kSeedCustomers - 1) // and one whose trial runs still
        draft.trialEnd = m_world.now() + 14 * kSeedDay;
    if (index % 13 == 6) {
        draft.collectionMethod = u"send_invoice"_s;
        draft.daysUntilDue = 30;
    }
    const auto started = startSubscription(m_world, std::move(draft), {});
    return started ? (*started)->id : QString();
}

void StripeSeeder::changeTo(const QString &id, const QString &price, qint64 quantity, const char *behavior)
{
    Subscription *subscription = running(id);
    if (!subscription || subscription->status != u"active"_s)
        return;
    if (!amountsIn(m_world.prices.at(price), subscription->currency))
        return;
    const Subscription before = *subscription;
    SubscriptionChange change;
    change.items.push_back({.id = subscription->items.front().id, .price = price, .quantity = quantity});
    change.prorationBehavior = QLatin1String(behavior);
    if (changeItems(m_world, *subscription, change))
        emitUpdated(m_world, "customer.subscription.updated", *subscription, before);
}

Charge *StripeSeeder::latestCharge(const QString &id)
{
    const Subscription *subscription = m_world.subscriptions.find(id);
    const Invoice *invoice = subscription ? m_world.invoices.find(subscription->latestInvoice) : nullptr;
    const PaymentIntent *intent = invoice ? m_world.paymentIntents.find(invoice->paymentIntent) : nullptr;
    Charge *charge = intent ? m_world.charges.find(intent->latestCharge) : nullptr;
    return charge && charge->captured && !charge->disputed ? charge : nullptr;
}

void StripeSeeder::refundLatest(const QString &id, int percent)
{
    if (Charge *charge = latestCharge(id))
        (void)refundCharge(m_world, *charge, charge->amountCaptured * percent / 100 / 10 * 10,
                           {{u"reason"_s, u"requested_by_customer"_s}});
}

void StripeSeeder::dispute(const QString &id)
{
    if (Charge *charge = latestCharge(id))
        openDispute(m_world, *charge, u"product_not_received"_s, charge->amount);
}

// What happens to a subscription after a while; one thing each.
void StripeSeeder::live(int index, const QString &id)
{
    const qint64 later = m_world.now() + (40 + index * 7 % 60) * kSeedDay;
    switch (index % 8) {
    case 0: at(later, [this, id] { changeTo(id, m_team, 6, "create_prorations"); }); return;
    case 1: at(later, [this, id] { changeTo(id, m_business, 1, "always_invoice"); }); return;
    case 2:
        at(later, [this, id] {
            if (Subscription *subscription = running(id))
                cancelSubscription(m_world, *subscription, {});
        });
        return;
    case 3:
        at(later, [this, id] {
            if (Subscription *subscription = running(id)) {
                const Subscription before = *subscription;
                subscription->cancelAtPeriodEnd = true;
                subscription->cancelAt = currentPeriod(*subscription).end;
                subscription->canceledAt = m_world.now();
                emitUpdated(m_world, "customer.subscription.updated", *subscription, before);
                scheduleTick(m_world, *subscription);
            }
        });
        return;
    case 4: at(later, [this, id, index] { refundLatest(id, index % 3 == 0 ? 100 : 40); }); return;
    case 5:
        at(later, [this, id] { // the card stops working
            const Subscription *subscription = running(id);
            PaymentMethod *method = nullptr;
            if (subscription)
                method = m_world.paymentMethods.find(m_world.customers.at(subscription->customer).defaultPaymentMethod);
            if (method) {
                method->behaviour = CardBehaviour::Declines;
                method->declineCode = u"insufficient_funds"_s;
            }
        });
        return;
    case 6: at(later, [this, id] { dispute(id); }); return;
    default: return;
    }
}

void StripeSeeder::signUp(int index)
{
    const paddle::Person person = paddle::person(index % 2 == 0 ? index * 4 : kOtherPeople + index);
    Customer customer;
    customer.name = person.name;
    customer.email = person.email;
    customer.fields = {
        {u"address"_s,
         QJsonObject{{u"country"_s, person.place.country}, {u"city"_s, person.city}, {u"line1"_s, person.street}}},
        {u"metadata"_s, QJsonObject{{u"app_user_id"_s, u"user_%1"_s.arg(index)}}}};
    const QString id = makeCustomer(m_world, std::move(customer)).id;
    const QString cards[] = {u"pm_card_visa"_s, u"pm_card_mastercard"_s, u"pm_card_amex"_s, u"pm_card_visa_debit"_s};
    const auto method = takePaymentMethod(m_world, cards[index % 4], id);
    m_world.customers.at(id).defaultPaymentMethod = (*method)->id;
    const QString subscription = subscribe(index, id);
    if (subscription.isEmpty())
        return;
    m_subscriptions.append(subscription);
    live(index, subscription);
}

// What staff see on top when they open the console.
void StripeSeeder::lastDays()
{
    for (int i = 0; i < 6; ++i) {
        CheckoutSession session;
        session.id = m_world.makeId("cs_test_", 58);
        session.created = m_world.now();
        session.mode = u"payment"_s;
        session.currency = u"usd"_s;
        session.lines = {{.id = m_world.makeId("li_"), .price = m_onboarding, .quantity = 1}};
        session.expiresAt = m_world.now() + kSeedDay;
        session.uiMode = u"hosted_page"_s;
        session.fields = {{u"success_url"_s, u"https://example.com/done"_s},
                          {u"customer_email"_s, paddle::person(kOtherPeople + 90 + i).email}};
        session.createsCustomer = true;
        CheckoutSession &made = m_world.sessions.insert(std::move(session));
        m_world.schedule(made.expiresAt, Work::ExpireSession, made.id);
        if (i % 3 == 0)
            (void)completeSession(m_world, made, {.email = made.fields.value(u"customer_email"_s).toString()});
        else if (i % 3 == 1)
            (void)failSession(m_world, made);
    }
}

void StripeSeeder::run()
{
    m_world.eventsFrom = m_end - kSeedEventDays * kSeedDay;
    at(m_start, [this] { makeCatalogue(); });
    for (int index = 0; index < kSeedCustomers; ++index)
        at(m_start + (1 + index * (kSeedDays - 10) / kSeedCustomers) * kSeedDay + index * 977,
           [this, index] { signUp(index); });
    at(m_end - kSeedDay / 2, [this] { lastDays(); });
    m_world.replay(m_acts); // which act on m_acts themselves
    m_world.eventsFrom = 0; // what happens from here on is told, also on a test clock in the past
}

} // namespace

void seedDemo(World &world)
{
    StripeSeeder(world).run();
}

} // namespace reckoner::sandbox::stripe
