// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/price_store.h"
#include "core/catalog/product_store.h"
#include "core/credits/credit_balance_store.h"
#include "core/customers/customer_store.h"
#include "core/payments/payment_store.h"
#include "core/subscriptions/price_usage_store.h"
#include "core/subscriptions/subscription_store.h"
#include "tests/billing/mirror_rows.h"
#include "tests/testkit/list_walk.h"
#include "tests/testkit/registry.h"

#include <QTest>

namespace reckoner {

using namespace billing_tests;
using storage::Authority;
using storage::Connection;
using storage::Decision;
using storage::PageLimit;
using storage::Transaction;
using storage::UpsertOutcome;

namespace {

template <class Store, class T> UpsertOutcome put(storage::Database &database, const T &value, storage::Version at)
{
    return write(database, [&](Transaction &transaction) {
        return Store(transaction.connection()).upsertIfNewer(transaction, value, at, Authority::Event);
    });
}

// Stale, duplicate, conflict and apply, the same for every entity; change() makes other data of a value.
template <class Store, class T, class Change>
bool obeysTheVersionRule(storage::Database &database, const T &value, Change change)
{
    T other = value;
    change(other);
    const auto decide = [&](const T &row, qint64 at) { return put<Store>(database, row, version(at)).decision; };
    return decide(value, 10) == Decision::Apply && decide(other, 9) == Decision::Stale &&
           decide(value, 10) == Decision::Duplicate && decide(other, 10) == Decision::Conflict &&
           decide(other, 11) == Decision::Apply && decide(value, 10) == Decision::Stale;
}

} // namespace

class TstMirrorStores : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void productsKeepEveryField_data() { testkit::addDialectRows(); }
    void productsKeepEveryField();
    void pricesKeepEveryField_data() { testkit::addDialectRows(); }
    void pricesKeepEveryField();
    void pricesForAChangeShareTheCycle_data() { testkit::addDialectRows(); }
    void pricesForAChangeShareTheCycle();
    void customersKeepEveryField_data() { testkit::addDialectRows(); }
    void customersKeepEveryField();
    void customersAreFoundByPrefixAndAddress_data() { testkit::addDialectRows(); }
    void customersAreFoundByPrefixAndAddress();
    void addressesAndBusinessesBelongToTheirCustomer_data() { testkit::addDialectRows(); }
    void addressesAndBusinessesBelongToTheirCustomer();
    void paymentsKeepEveryField_data() { testkit::addDialectRows(); }
    void paymentsKeepEveryField();
    void paymentsListBySubscriptionAndCustomer_data() { testkit::addDialectRows(); }
    void paymentsListBySubscriptionAndCustomer();
    void paymentsAreFilteredSearchedAndSummed_data() { testkit::addDialectRows(); }
    void paymentsAreFilteredSearchedAndSummed();
    void pricesKnowWhoHoldsThem_data() { testkit::addDialectRows(); }
    void pricesKnowWhoHoldsThem();
    void adjustmentsKeepEveryField_data() { testkit::addDialectRows(); }
    void adjustmentsKeepEveryField();
    void creditBalancesAreOnePerCurrency_data() { testkit::addDialectRows(); }
    void creditBalancesAreOnePerCurrency();
};

void TstMirrorStores::productsKeepEveryField()
{
    RK_TEMPORARY_DATABASE(database);
    addAccounts(*database);
    const catalog::Product stored = product(QStringLiteral("pro_1"), QStringLiteral("Team"));
    QVERIFY((obeysTheVersionRule<catalog::ProductStore>(
        *database, stored, [](catalog::Product &p) { p.description = QStringLiteral("other"); })));
    put<catalog::ProductStore>(*database, stored, version(20));
    put<catalog::ProductStore>(*database, product(QStringLiteral("pro_2"), QStringLiteral("Addon")), version(1));
    read(*database, [&](Connection &connection) -> Result<int> {
        catalog::ProductStore store(connection);
        RK_TRY_ASSIGN(const auto found, store.find(kAccount, stored.id));
        [&] {
            QVERIFY(found);
            const catalog::Product &back = found->value;
            QCOMPARE(back.name, stored.name);
            QCOMPARE(back.description, stored.description);
            QCOMPARE(back.type, stored.type);
            QCOMPARE(back.taxCategory, stored.taxCategory);
            QCOMPARE(back.status, stored.status);
            QCOMPARE(back.imageUrl, stored.imageUrl);
            QCOMPARE(back.customData, stored.customData);
            QCOMPARE(back.createdAt, stored.createdAt);
            QCOMPARE(back.updatedAt, stored.updatedAt);
            QCOMPARE(back.raw, stored.raw);
            QCOMPARE(found->rowVersion, qint64(3));
        }();
        RK_TRY_ASSIGN(const auto first, store.list({kAccount, QStringLiteral("active")}, {}, PageLimit{1}));
        RK_TRY_ASSIGN(const auto second, store.list({kAccount, QStringLiteral("active")}, first.next, PageLimit{1}));
        RK_TRY_ASSIGN(const qint64 count, store.count({kAccount, {}}));
        RK_TRY_ASSIGN(const auto byIds, store.byIds(kAccount, {stored.id}));
        [&] {
            QCOMPARE(first.rows.at(0).name, QStringLiteral("Addon"));
            QCOMPARE(second.rows.at(0).name, QStringLiteral("Team"));
            QVERIFY(!second.next);
            QCOMPARE(count, qint64(2));
            QCOMPARE(byIds.size(), size_t(1));
        }();
        return 0;
    });
}

void TstMirrorStores::pricesKeepEveryField()
{
    RK_TEMPORARY_DATABASE(database);
    addAccounts(*database);
    catalog::Price stored = price(QStringLiteral("pri_1"), QStringLiteral("pro_1"), 3000);
    stored.trialPeriod = catalog::Period{catalog::Interval::Day, 14, {}};
    stored.overrides = {{{QStringLiteral("DE"), QStringLiteral("AT")}, Money(2800, Currency::of("EUR"))},
                        {{QStringLiteral("JP")}, Money(400000, Currency::of("JPY"))}};
    QVERIFY((obeysTheVersionRule<catalog::PriceStore>(*database, stored,
                                                      [](catalog::Price &p) { p.overrides.pop_back(); })));
    put<catalog::PriceStore>(*database, stored, version(20));
    catalog::Price once = price(QStringLiteral("pri_2"), QStringLiteral("pro_1"), 19900);
    once.billingCycle.reset();
    put<catalog::PriceStore>(*database, once, version(1));
    const auto found = read(
        *database, [&](Connection &connection) { return catalog::PriceStore(connection).find(kAccount, stored.id); });
    QVERIFY(found);
    const catalog::Price &back = found->value;
    QCOMPARE(back.productId, stored.productId);
    QCOMPARE(back.unitPrice, stored.unitPrice);
    QCOMPARE(back.billingCycle, stored.billingCycle);
    QCOMPARE(back.trialPeriod, stored.trialPeriod);
    QCOMPARE(back.taxMode, stored.taxMode);
    QCOMPARE(back.overrides, stored.overrides);
    QCOMPARE(back.quantityMinimum, stored.quantityMinimum);
    QCOMPARE(back.quantityMaximum, stored.quantityMaximum);
    QCOMPARE(back.status, stored.status);
    QCOMPARE(back.raw, stored.raw);
    const auto listed = read(*database, [&](Connection &connection) {
        return catalog::PriceStore(connection).list({kAccount, {}, {}, catalog::PriceKind::OneTime}, {}, PageLimit{});
    });
    QCOMPARE(listed.rows.size(), size_t(1));
    QCOMPARE(listed.rows[0].price.id, once.id);
    QVERIFY(!listed.rows[0].price.billingCycle);
    const qint64 count = read(*database, [&](Connection &connection) {
        return catalog::PriceStore(connection).count({kAccount, {}, {}, catalog::PriceKind::Any});
    });
    QCOMPARE(count, qint64(2));
}

void TstMirrorStores::pricesForAChangeShareTheCycle()
{
    RK_TEMPORARY_DATABASE(database);
    addAccounts(*database);
    put<catalog::ProductStore>(*database, product(QStringLiteral("pro_1"), QStringLiteral("Zeta")), version(1));
    put<catalog::ProductStore>(*database, product(QStringLiteral("pro_2"), QStringLiteral("Alpha")), version(1));
    catalog::Price monthly = price(QStringLiteral("monthly"), QStringLiteral("pro_1"), 3000);
    monthly.overrides = {{{QStringLiteral("DE")}, Money(2800, Currency::of("EUR"))}};
    catalog::Price other = price(QStringLiteral("other"), QStringLiteral("pro_2"), 900);
    catalog::Price yearly = price(QStringLiteral("yearly"), QStringLiteral("pro_1"), 30000);
    yearly.billingCycle = catalog::Period{catalog::Interval::Year, 1, {}};
    catalog::Price archived = price(QStringLiteral("archived"), QStringLiteral("pro_1"), 1);
    archived.status = QStringLiteral("archived");
    catalog::Price once = price(QStringLiteral("once"), QStringLiteral("pro_1"), 1);
    once.billingCycle.reset();
    catalog::Price custom = price(QStringLiteral("custom"), QStringLiteral("pro_1"), 1);
    custom.type = QStringLiteral("custom");
    for (const catalog::Price &each : {monthly, other, yearly, archived, once, custom})
        put<catalog::PriceStore>(*database, each, version(1));
    const auto ids = [&](const std::optional<catalog::Period> &cycle) {
        const auto offered = read(*database, [&](Connection &connection) {
            return catalog::PriceStore(connection).pricesForChange(kAccount, cycle);
        });
        QStringList found;
        for (const catalog::OfferedPrice &each : offered)
            found.append(each.productName + u'/' + each.price.id.toString() + u'/' +
                         QString::number(each.price.overrides.size()));
        return found;
    };
    QCOMPARE(ids(catalog::Period{catalog::Interval::Month, 1, {}}),
             (QStringList{QStringLiteral("Alpha/other/0"), QStringLiteral("Zeta/monthly/1")}));
    QCOMPARE(ids({}), (QStringList{QStringLiteral("Alpha/other/0"), QStringLiteral("Zeta/monthly/1"),
                                   QStringLiteral("Zeta/yearly/0")}));
}

void TstMirrorStores::customersKeepEveryField()
{
    RK_TEMPORARY_DATABASE(database);
    addAccounts(*database);
    const customers::Customer stored =
        customer(QStringLiteral("ctm_1"), QStringLiteral("Zoë"), QStringLiteral("Zoe@Example.com"));
    QVERIFY((obeysTheVersionRule<customers::CustomerStore>(
        *database, stored, [](customers::Customer &c) { c.marketingConsent = false; })));
    put<customers::CustomerStore>(*database, stored, version(20));
    const auto found = read(*database, [&](Connection &connection) {
        return customers::CustomerStore(connection).find(kAccount, stored.id);
    });
    QVERIFY(found);
    QCOMPARE(found->value.name, stored.name);
    QCOMPARE(found->value.email, stored.email);
    QCOMPARE(found->value.locale, stored.locale);
    QCOMPARE(found->value.status, stored.status);
    QCOMPARE(found->value.marketingConsent, true);
    QCOMPARE(found->value.createdAt, stored.createdAt);
    QCOMPARE(found->value.updatedAt, stored.updatedAt);
    QCOMPARE(feed(*database), (QStringList{QStringLiteral("customer ctm_1"), QStringLiteral("customer ctm_1"),
                                           QStringLiteral("customer ctm_1")}));
    // Names with NUL are shown with U+FFFD; equal data is still recognised.
    customers::Customer odd = customer(QStringLiteral("ctm_2"), QString(QChar(0)) + QStringLiteral("x"), QString());
    put<customers::CustomerStore>(*database, odd, version(1));
    QCOMPARE(put<customers::CustomerStore>(*database, odd, version(1)).decision, Decision::Duplicate);
    const auto back = read(
        *database, [&](Connection &connection) { return customers::CustomerStore(connection).find(kAccount, odd.id); });
    QCOMPARE(back->value.name, QString(QChar(QChar::ReplacementCharacter)) + QStringLiteral("x"));
}

void TstMirrorStores::customersAreFoundByPrefixAndAddress()
{
    RK_TEMPORARY_DATABASE(database);
    addAccounts(*database);
    int i = 0;
    for (const auto &[name, email] : {std::pair{"Ada", "ada@example.com"},
                                      {"adam", "z@example.com"},
                                      {"Éva", "eva@example.com"},
                                      {"", "ADA2@example.com"},
                                      {"Bob", "bob@example.com"}})
        put<customers::CustomerStore>(
            *database, customer(QStringLiteral("ctm_%1").arg(i++), QString::fromUtf8(name), QString::fromUtf8(email)),
            version(1));
    const auto listed = [&](const QString &prefix, customers::CustomerOrder order) {
        return read(*database, [&](Connection &connection) -> Result<QStringList> {
            customers::CustomerStore store(connection);
            const customers::CustomerFilter filter{kAccount, {}, prefix, order};
            RK_TRY_ASSIGN(const QStringList ids, testkit::walked(
                                                     2,
                                                     [&](const std::optional<customers::CustomerCursor> &after) {
                                                         return store.list(filter, after, PageLimit{2});
                                                     },
                                                     [&](int step) { return store.anchors(filter, step); },
                                                     [](const customers::Customer &row) { return row.id.toString(); }));
            RK_TRY_ASSIGN(const qint64 count, store.count(filter));
            return count == ids.size() ? ids : QStringList{QStringLiteral("count differs")};
        });
    };
    using customers::CustomerOrder;
    QCOMPARE(listed(QStringLiteral("AD"), CustomerOrder::Name),
             (QStringList{QStringLiteral("ctm_3"), QStringLiteral("ctm_0"), QStringLiteral("ctm_1")}));
    QCOMPARE(listed(QStringLiteral("é"), CustomerOrder::Name), QStringList{QStringLiteral("ctm_2")});
    QCOMPARE(listed(QString(), CustomerOrder::Email),
             (QStringList{QStringLiteral("ctm_3"), QStringLiteral("ctm_0"), QStringLiteral("ctm_4"),
                          QStringLiteral("ctm_2"), QStringLiteral("ctm_1")}));
    QCOMPARE(listed(QString(), CustomerOrder::UpdatedNewestFirst),
             (QStringList{QStringLiteral("ctm_4"), QStringLiteral("ctm_3"), QStringLiteral("ctm_2"),
                          QStringLiteral("ctm_1"), QStringLiteral("ctm_0")}));
    const auto byEmail = read(*database, [&](Connection &connection) {
        return customers::CustomerStore(connection).byEmail(kAccount, QStringLiteral("ada2@EXAMPLE.com"));
    });
    QCOMPARE(byEmail.size(), size_t(1));
    QCOMPARE(byEmail[0].id.toString(), QStringLiteral("ctm_3"));
}

void TstMirrorStores::addressesAndBusinessesBelongToTheirCustomer()
{
    RK_TEMPORARY_DATABASE(database);
    addAccounts(*database);
    customers::Address address;
    address.account = kAccount;
    address.id = AddressId(QStringLiteral("add_1"));
    address.customerId = CustomerId(QStringLiteral("ctm_1"));
    address.city = QStringLiteral("Berlin");
    address.countryCode = QStringLiteral("DE");
    address.status = QStringLiteral("active");
    QVERIFY((obeysTheVersionRule<customers::CustomerStore>(
        *database, address, [](customers::Address &a) { a.city = QStringLiteral("Bonn"); })));
    customers::Business business;
    business.account = kAccount;
    business.id = BusinessId(QStringLiteral("biz_1"));
    business.customerId = CustomerId(QStringLiteral("ctm_1"));
    business.name = QStringLiteral("ACME");
    business.taxIdentifier = QStringLiteral("DE123");
    business.contacts = {{QStringLiteral("Ada"), QStringLiteral("ada@example.com")},
                         {QString(), QStringLiteral("b@example.com")}};
    QVERIFY((obeysTheVersionRule<customers::CustomerStore>(*database, business,
                                                           [](customers::Business &b) { b.contacts.pop_back(); })));
    put<customers::CustomerStore>(*database, business, version(20));
    read(*database, [&](Connection &connection) -> Result<int> {
        customers::CustomerStore store(connection);
        RK_TRY_ASSIGN(const auto addresses, store.addressesOf(kAccount, CustomerId(QStringLiteral("ctm_1"))));
        RK_TRY_ASSIGN(const auto businesses, store.businessesOf(kAccount, CustomerId(QStringLiteral("ctm_1"))));
        RK_TRY_ASSIGN(const auto others, store.businessesOf(kOtherAccount, CustomerId(QStringLiteral("ctm_1"))));
        RK_TRY_ASSIGN(const auto found, store.findBusiness(kAccount, business.id));
        [&] {
            QCOMPARE(addresses.size(), size_t(1));
            QCOMPARE(addresses[0].city, QStringLiteral("Bonn"));
            QCOMPARE(businesses.size(), size_t(1));
            QCOMPARE(businesses[0].contacts.size(), size_t(2));
            QVERIFY(others.empty());
            QCOMPARE(found->value.contacts.at(1).email, QStringLiteral("b@example.com"));
            QCOMPARE(found->value.taxIdentifier, business.taxIdentifier);
        }();
        return 0;
    });
}

void TstMirrorStores::paymentsKeepEveryField()
{
    RK_TEMPORARY_DATABASE(database);
    addAccounts(*database);
    const payments::Payment stored = payment(QStringLiteral("txn_1"), QStringLiteral("sub_1"));
    QVERIFY((obeysTheVersionRule<payments::PaymentStore>(
        *database, stored, [](payments::Payment &p) { p.attempts[0].status = QStringLiteral("captured"); })));
    put<payments::PaymentStore>(*database, stored, version(20));
    const auto found = read(*database, [&](Connection &connection) {
        return payments::PaymentStore(connection).find(kAccount, stored.id);
    });
    QVERIFY(found);
    const payments::Payment &back = found->value;
    QCOMPARE(back.customerId, stored.customerId);
    QCOMPARE(back.subscriptionId, stored.subscriptionId);
    QCOMPARE(back.status, stored.status);
    QCOMPARE(back.origin, stored.origin);
    QCOMPARE(back.invoiceNumber, stored.invoiceNumber);
    QCOMPARE(back.billingPeriod, stored.billingPeriod);
    QCOMPARE(back.totals, stored.totals);
    QCOMPARE(back.fee, stored.fee);
    QCOMPARE(back.earnings, stored.earnings);
    QCOMPARE(back.billedAt, stored.billedAt);
    QCOMPARE(back.raw, stored.raw);
    QCOMPARE(back.lines.size(), size_t(2));
    QCOMPARE(back.lines[1].id, QStringLiteral("txnitm_2"));
    QCOMPARE(back.lines[0].priceType, QStringLiteral("standard"));
    const subscriptions::BillLine &line = back.lines[0].line, &expected = stored.lines[0].line;
    QCOMPARE(line.priceId, expected.priceId);
    QCOMPARE(line.quantity, expected.quantity);
    QCOMPARE(line.prorationRate, expected.prorationRate);
    QCOMPARE(line.prorationPeriod, expected.prorationPeriod);
    QCOMPARE(line.taxRate, expected.taxRate);
    QCOMPARE(line.unitPrice, expected.unitPrice);
    QCOMPARE(line.subtotal, expected.subtotal);
    QCOMPARE(line.tax, expected.tax);
    QCOMPARE(line.total, expected.total);
    QCOMPARE(back.attempts.size(), size_t(1));
    QCOMPARE(back.attempts[0].errorCode, QStringLiteral("expired_card"));
    QCOMPARE(back.attempts[0].last4, QStringLiteral("4242"));
    QCOMPARE(back.attempts[0].amount, dollars(21666));
    QCOMPARE(back.attempts[0].createdAt, stored.attempts[0].createdAt);
    QCOMPARE(back.attempts[0].capturedAt, stored.attempts[0].capturedAt);
}

void TstMirrorStores::paymentsAreFilteredSearchedAndSummed()
{
    RK_TEMPORARY_DATABASE(database);
    addAccounts(*database);
    using payments::PaymentStatus;
    const auto add = [&](int number, PaymentStatus status, const Money &amount, const QString &last4) {
        payments::Payment row = payment(QStringLiteral("txn_%1").arg(number), QStringLiteral("sub_1"));
        row.createdAt = second(number);
        row.status = status;
        row.invoiceNumber = QStringLiteral("325-%1").arg(number);
        row.lines.clear();
        row.attempts[0].last4 = last4;
        row.currency = amount.currency();
        row.attempts[0].amount = amount;
        const Money none(0, amount.currency());
        row.totals = {amount, none, none, amount, none, none, none, amount};
        row.fee.reset();
        row.earnings.reset();
        put<payments::PaymentStore>(*database, row, version(1));
    };
    const Currency yen = Currency::of("JPY");
    add(1, PaymentStatus::Completed, dollars(10'000), QStringLiteral("4242"));
    add(2, PaymentStatus::PastDue, dollars(5'000), QStringLiteral("1881"));
    add(3, PaymentStatus::Paid, Money(5'000, yen), QStringLiteral("4242"));
    add(4, PaymentStatus::Completed, dollars(99), QStringLiteral("0004"));
    put<customers::CustomerStore>(
        *database, customer(QStringLiteral("ctm_1"), QStringLiteral("Ada"), QStringLiteral("ada@example.com")),
        version(1));
    payments::Adjustment refund;
    refund.account = kAccount;
    refund.paymentId = PaymentId(QStringLiteral("txn_1"));
    refund.currency = Currency::of("USD");
    refund.subtotal = refund.tax = dollars(0);
    const auto adjust = [&](const char *id, const char *action, const char *status, qint64 minor) {
        refund.id = AdjustmentId(QString::fromLatin1(id));
        refund.action = QString::fromLatin1(action);
        refund.status = QString::fromLatin1(status);
        refund.total = dollars(minor);
        put<payments::PaymentStore>(*database, refund, version(1));
    };
    adjust("adj_1", "refund", "approved", 2'500);
    adjust("adj_2", "refund", "rejected", 9'999);
    adjust("adj_3", "chargeback", "approved", 1'000);
    adjust("adj_4", "chargeback_reverse", "approved", 1'000);
    adjust("adj_5", "credit", "approved", 700);

    payments::PaymentFilter filter;
    filter.account = kAccount;
    const auto found = [&](const payments::PaymentFilter &wanted) {
        return read(*database, [&](Connection &connection) -> Result<QStringList> {
            payments::PaymentStore store(connection);
            RK_TRY_ASSIGN(const auto page, store.list(wanted, std::nullopt, PageLimit{10}));
            RK_TRY_ASSIGN(const qint64 count, store.count(wanted));
            QStringList ids;
            for (const payments::PaymentRow &row : page.rows)
                ids.append(row.payment.id.toString());
            return count == ids.size() ? ids : QStringList{QStringLiteral("count differs")};
        });
    };
    const auto searched = [&](const char *text) {
        payments::PaymentFilter wanted = filter;
        wanted.search = QString::fromUtf8(text);
        return found(wanted).join(u' ');
    };
    QCOMPARE(searched("4242"), QStringLiteral("txn_3 txn_1"));
    QCOMPARE(searched("325-2"), QStringLiteral("txn_2"));
    QCOMPARE(searched("txn_4"), QStringLiteral("txn_4"));
    QCOMPARE(searched("sub_1").split(u' ').size(), 4);
    QCOMPARE(searched("ADA@ex").split(u' ').size(), 4);
    QCOMPARE(searched("nobody"), QString());
    QCOMPARE(searched("%"), QString());
    payments::PaymentFilter amounts = filter;
    amounts.wholeFrom = 50;
    QCOMPARE(found(amounts).join(u' '), QStringLiteral("txn_3 txn_2 txn_1")); // 5000 yen are no 50
    amounts.wholeBelow = 100;
    QCOMPARE(found(amounts).join(u' '), QStringLiteral("txn_2"));
    payments::PaymentFilter inYen = filter;
    inYen.currency = QStringLiteral("JPY");
    QCOMPARE(found(inYen).join(u' '), QStringLiteral("txn_3"));

    const auto totals =
        read(*database, [&](Connection &connection) { return payments::PaymentStore(connection).totals(filter); });
    QCOMPARE(totals.size(), size_t(2));
    QCOMPARE(totals[0].currency, yen);
    QCOMPARE(totals[0].collected, Money(5'000, yen));
    QCOMPARE(totals[1].count, 3);
    QCOMPARE(totals[1].billed, dollars(15'099));
    QCOMPARE(totals[1].collected, dollars(10'099));
    QCOMPARE(totals[1].refunded, dollars(2'500));
    payments::PaymentFilter nothing = filter;
    nothing.search = QStringLiteral("nobody");
    QVERIFY(read(*database, [&](Connection &connection) {
                return payments::PaymentStore(connection).totals(nothing);
            }).empty());
    QCOMPARE(read(*database,
                  [&](Connection &connection) { return payments::PaymentStore(connection).currencies(kAccount); }),
             (QStringList{QStringLiteral("JPY"), QStringLiteral("USD")}));
    const auto rows = read(*database, [&](Connection &connection) {
        return payments::PaymentStore(connection).rowsByIds(kAccount, {PaymentId(QStringLiteral("txn_2"))});
    });
    QCOMPARE(rows.front().payment.attempts.front().last4, QStringLiteral("1881"));
}

void TstMirrorStores::pricesKnowWhoHoldsThem()
{
    RK_TEMPORARY_DATABASE(database);
    addAccounts(*database);
    const auto add = [&](int number, subscriptions::Status status, qint64 quantity) {
        subscriptions::Subscription row =
            subscription(QStringLiteral("sub_%1").arg(number), QStringLiteral("ctm_%1").arg(number));
        row.status = status;
        row.items = {item(QStringLiteral("pri_1"), quantity, 1'000), item(QStringLiteral("pri_2"), 1, 50)};
        put<subscriptions::SubscriptionStore>(*database, row, version(1));
    };
    add(1, subscriptions::Status::Active, 2);
    add(2, subscriptions::Status::Trialing, 3);
    add(3, subscriptions::Status::Canceled, 100);
    add(4, subscriptions::Status::Paused, 100);
    add(5, subscriptions::Status::PastDue, 1);
    const auto usage = read(
        *database, [&](Connection &connection) { return subscriptions::PriceUsageStore(connection).all(kAccount); });
    QCOMPARE(usage.size(), size_t(2));
    QCOMPARE(usage[0].priceId, PriceId(QStringLiteral("pri_1")));
    QCOMPARE(usage[0].subscriptions, 3);
    QCOMPARE(usage[0].quantity, 6);
    QCOMPARE(usage[0].perCycle, dollars(6'000));
    QCOMPARE(usage[1].perCycle, dollars(150));
    QVERIFY(read(*database, [&](Connection &connection) {
                return subscriptions::PriceUsageStore(connection).all(kOtherAccount);
            }).empty());
}

void TstMirrorStores::paymentsListBySubscriptionAndCustomer()
{
    RK_TEMPORARY_DATABASE(database);
    addAccounts(*database);
    for (int i = 0; i < 7; ++i) {
        payments::Payment row = payment(QStringLiteral("txn_%1").arg(i), QStringLiteral("sub_%1").arg(i % 2));
        row.createdAt = second(i / 2);
        row.status = i == 6 ? payments::PaymentStatus::PastDue : payments::PaymentStatus::Completed;
        put<payments::PaymentStore>(*database, row, version(1));
    }
    put<customers::CustomerStore>(
        *database, customer(QStringLiteral("ctm_1"), QStringLiteral("Ada"), QStringLiteral("ada@example.com")),
        version(1));
    const auto listed = [&](const payments::PaymentFilter &filter) {
        return read(*database, [&](Connection &connection) -> Result<QStringList> {
            payments::PaymentStore store(connection);
            RK_TRY_ASSIGN(const QStringList ids, testkit::walked(
                                                     2,
                                                     [&](const std::optional<payments::PaymentCursor> &after) {
                                                         return store.list(filter, after, PageLimit{2});
                                                     },
                                                     [&](int step) { return store.anchors(filter, step); },
                                                     [](const payments::PaymentRow &row) {
                                                         return row.customerName == QStringLiteral("Ada")
                                                                    ? row.payment.id.toString()
                                                                    : QStringLiteral("no name");
                                                     }));
            RK_TRY_ASSIGN(const qint64 count, store.count(filter));
            return count == ids.size() ? ids : QStringList{QStringLiteral("count differs")};
        });
    };
    payments::PaymentFilter filter;
    filter.account = kAccount;
    QCOMPARE(listed(filter).size(), 7);
    filter.subscriptionId = SubscriptionId(QStringLiteral("sub_0"));
    QCOMPARE(listed(filter), (QStringList{QStringLiteral("txn_6"), QStringLiteral("txn_4"), QStringLiteral("txn_2"),
                                          QStringLiteral("txn_0")}));
    filter.statuses = {payments::PaymentStatus::PastDue};
    QCOMPARE(listed(filter), QStringList{QStringLiteral("txn_6")});
    filter.statuses = {payments::PaymentStatus::Unknown};
    QCOMPARE(listed(filter), QStringList());
    filter = {};
    filter.account = kAccount;
    filter.customerId = CustomerId(QStringLiteral("ctm_1"));
    filter.createdFrom = second(1);
    filter.createdBefore = second(2);
    QCOMPARE(listed(filter), (QStringList{QStringLiteral("txn_3"), QStringLiteral("txn_2")}));
    const auto last = read(*database, [&](Connection &connection) {
        return payments::PaymentStore(connection).lastBilled(kAccount, SubscriptionId(QStringLiteral("sub_0")));
    });
    QVERIFY(last);
    QCOMPARE(last->id.toString(), QStringLiteral("txn_4")); // txn_6 is past due
    QCOMPARE(last->lines.size(), size_t(2));
    const auto rows = read(*database, [&](Connection &connection) {
        return payments::PaymentStore(connection).rowsByIds(kAccount, {PaymentId(QStringLiteral("txn_1"))});
    });
    QCOMPARE(rows.size(), size_t(1));
}

void TstMirrorStores::adjustmentsKeepEveryField()
{
    RK_TEMPORARY_DATABASE(database);
    addAccounts(*database);
    payments::Adjustment stored;
    stored.account = kAccount;
    stored.id = AdjustmentId(QStringLiteral("adj_1"));
    stored.paymentId = PaymentId(QStringLiteral("txn_1"));
    stored.subscriptionId = SubscriptionId(QStringLiteral("sub_1"));
    stored.customerId = CustomerId(QStringLiteral("ctm_1"));
    stored.action = QStringLiteral("refund");
    stored.type = QStringLiteral("partial");
    stored.status = QStringLiteral("pending_approval");
    stored.reason = QStringLiteral("error");
    stored.currency = Currency::of("USD");
    stored.subtotal = dollars(92);
    stored.tax = dollars(8);
    stored.total = dollars(100);
    stored.creditAppliedToBalance = true;
    stored.createdAt = second(1);
    stored.updatedAt = second(2);
    QVERIFY((obeysTheVersionRule<payments::PaymentStore>(
        *database, stored, [](payments::Adjustment &a) { a.status = QStringLiteral("approved"); })));
    const auto found = read(*database, [&](Connection &connection) {
        return payments::PaymentStore(connection).findAdjustment(kAccount, stored.id);
    });
    QVERIFY(found);
    QCOMPARE(found->value.status, QStringLiteral("approved"));
    QCOMPARE(found->value.subtotal, stored.subtotal);
    QCOMPARE(found->value.tax, stored.tax);
    QCOMPARE(found->value.total, stored.total);
    QCOMPARE(found->value.creditAppliedToBalance, true);
    for (int i = 2; i < 5; ++i) {
        stored.id = AdjustmentId(QStringLiteral("adj_%1").arg(i));
        put<payments::PaymentStore>(*database, stored, version(1));
    }
    const auto page = read(*database, [&](Connection &connection) -> Result<QStringList> {
        payments::PaymentStore store(connection);
        const payments::AdjustmentFilter filter{
            kAccount, stored.customerId, stored.subscriptionId, stored.paymentId, {}};
        RK_TRY_ASSIGN(const QStringList ids, testkit::walked(
                                                 3,
                                                 [&](const std::optional<payments::AdjustmentCursor> &after) {
                                                     return store.listAdjustments(filter, after, PageLimit{3});
                                                 },
                                                 [&](int step) { return store.adjustmentAnchors(filter, step); },
                                                 [](const payments::Adjustment &row) { return row.id.toString(); }));
        RK_TRY_ASSIGN(const qint64 count, store.countAdjustments(filter));
        return count == ids.size() ? ids : QStringList{QStringLiteral("count differs")};
    });
    QCOMPARE(page, (QStringList{QStringLiteral("adj_4"), QStringLiteral("adj_3"), QStringLiteral("adj_2"),
                                QStringLiteral("adj_1")}));
}

void TstMirrorStores::creditBalancesAreOnePerCurrency()
{
    RK_TEMPORARY_DATABASE(database);
    addAccounts(*database);
    const CustomerId who(QStringLiteral("ctm_1"));
    const credits::CreditBalance usd{kAccount, who, dollars(100), dollars(20), dollars(3)};
    const Currency euro = Currency::of("EUR");
    const credits::CreditBalance eur{kAccount, who, Money(7, euro), Money(0, euro), Money(0, euro)};
    QVERIFY((obeysTheVersionRule<credits::CreditBalanceStore>(
        *database, usd, [](credits::CreditBalance &b) { b.available = dollars(99); })));
    put<credits::CreditBalanceStore>(*database, eur, version(1));
    const auto all = read(
        *database, [&](Connection &connection) { return credits::CreditBalanceStore(connection).of(kAccount, who); });
    QCOMPARE(all.size(), size_t(2));
    QCOMPARE(all[0].available, Money(7, euro));
    QCOMPARE(all[1].available, dollars(99));
    QCOMPARE(all[1].reserved, dollars(20));
    QCOMPARE(all[1].used, dollars(3));
    const auto found = read(*database, [&](Connection &connection) {
        return credits::CreditBalanceStore(connection).find(kAccount, who, euro);
    });
    QVERIFY(found);
    const auto pages = read(*database, [&](Connection &connection) -> Result<size_t> {
        credits::CreditBalanceStore store(connection);
        RK_TRY_ASSIGN(const auto first, store.list({kAccount, {}}, {}, PageLimit{1}));
        RK_TRY_ASSIGN(const auto second, store.list({kAccount, {}}, first.next, PageLimit{1}));
        RK_TRY_ASSIGN(const qint64 count, store.count({kAccount, who}));
        return second.next ? size_t(0) : first.rows.size() + second.rows.size() + size_t(count);
    });
    QCOMPARE(pages, size_t(4));
    credits::CreditBalance mixed = usd;
    mixed.used = Money(1, euro);
    const auto refused = database->writeBlocking([&](Transaction &transaction) {
        return credits::CreditBalanceStore(transaction.connection())
            .upsertIfNewer(transaction, mixed, version(30), Authority::Answer);
    });
    QCOMPARE(refused.error().kind, ErrorKind::Invalid);
}

} // namespace reckoner

using reckoner::TstMirrorStores;
RK_TEST(TstMirrorStores)
#include "tst_mirror_stores.moc"
