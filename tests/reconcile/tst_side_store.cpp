// SPDX-License-Identifier: GPL-3.0-or-later
// What payments are owed is streamed from the database in pages of lines: it must be what the rules say of each payment
// by itself, wherever a page ends, and at the cost of one walk.
#include "core/catalog/plan_store.h"
#include "core/credits/grant_rules.h"
#include "core/payments/payment_store.h"
#include "core/reconcile/side_store.h"
#include "core/storage/account_store.h"
#include "tests/testkit/reading_cost.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"

#include <rapidcheck.h>

namespace reckoner::reconcile {

namespace {

const AccountId kOwedAccount(QStringLiteral("paddle/sandbox/main"));
const Instant kOwedNow = Instant::fromSeconds(1'790'000'000);
const Currency kOwedCurrency = Currency::fromCode(QByteArrayView("USD")).value();

credits::PlanCreditsByPrice owedPlans()
{
    return {{PriceId(QStringLiteral("pri_solo")), {QStringLiteral("solo"), 1'000}},
            {PriceId(QStringLiteral("pri_team")), {QStringLiteral("team"), 7'500}}};
}

payments::Payment owedPayment(int number, int lines)
{
    payments::Payment payment;
    payment.account = kOwedAccount;
    payment.id = PaymentId(QStringLiteral("txn_%1").arg(number, 8, 10, QLatin1Char('0')));
    payment.customerId = CustomerId(QStringLiteral("ctm_%1").arg(number % 3));
    payment.status = payments::PaymentStatus::Completed;
    payment.origin = number % 2 == 0 ? QStringLiteral("subscription_recurring") : QStringLiteral("web");
    payment.currency = kOwedCurrency;
    payment.createdAt = payment.updatedAt = kOwedNow.plusDays(-30);
    payment.billedAt = payment.createdAt;
    payment.raw = "{}";
    qint64 total = 0;
    for (int i = 0; i < lines; ++i) {
        payments::PaymentLine line;
        line.id = QStringLiteral("txnitm_%1_%2").arg(number).arg(i);
        line.line.priceId = PriceId(i % 2 == 0 ? QStringLiteral("pri_solo") : QStringLiteral("pri_team"));
        line.priceType = QStringLiteral("standard");
        line.line.quantity = i + 1;
        line.line.unitPrice = line.line.subtotal = line.line.total = Money(100 * (i + 1), kOwedCurrency);
        line.line.discount = line.line.tax = Money(0, kOwedCurrency);
        total += line.line.total.minor();
        payment.lines.push_back(line);
    }
    for (Money *money : {&payment.totals.subtotal, &payment.totals.total, &payment.totals.grandTotal})
        *money = Money(total, kOwedCurrency);
    for (Money *money : {&payment.totals.discount, &payment.totals.tax, &payment.totals.credit,
                         &payment.totals.creditToBalance, &payment.totals.balance})
        *money = Money(0, kOwedCurrency);
    return payment;
}

void storeOwed(storage::Database &database, const std::vector<payments::Payment> &all)
{
    const auto stored = database.writeBlocking([&](storage::Transaction &transaction) -> Result<bool> {
        RK_TRY(storage::ensureAccount(transaction, kOwedAccount, kOwedNow));
        RK_TRY_ASSIGN(const std::vector<catalog::Plan> known,
                      catalog::PlanStore::list(transaction.connection(), kOwedAccount));
        for (const auto &[price, brings] : known.empty() ? owedPlans() : credits::PlanCreditsByPrice()) {
            catalog::Plan plan;
            plan.account = kOwedAccount;
            plan.code = plan.name = brings.planCode;
            plan.changedBy = QStringLiteral("anna");
            plan.changedAt = kOwedNow;
            plan.prices = {{price, {}, brings.planCode, brings.credits}};
            RK_TRY(catalog::PlanStore::put(transaction, plan));
        }
        payments::PaymentStore store(transaction.connection());
        for (const payments::Payment &payment : all)
            RK_TRY(store.upsertIfNewer(transaction, payment, {payment.updatedAt, payment.updatedAt},
                                       storage::Authority::Answer));
        return true;
    });
    if (!stored)
        qFatal("%s %s", qPrintable(stored.error().message), qPrintable(stored.error().detail));
}

// By line and credits, as findings of grants that were never posted.
std::map<QString, qint64> streamed(storage::Database &database, int linesPerPage, std::optional<Instant> from = {})
{
    const auto outcome = database.readBlocking([&](storage::Connection &connection) -> Result<Outcome> {
        Reconciliation run({.now = kOwedNow});
        RK_TRY(SideStore::loadProvider(connection, kOwedAccount, from, run, linesPerPage));
        return run.finish();
    });
    if (!outcome)
        qFatal("%s %s", qPrintable(outcome.error().message), qPrintable(outcome.error().detail));
    std::map<QString, qint64> owed;
    for (const Finding &finding : outcome->findings)
        owed[finding.provider->id] = finding.provider->credits;
    return owed;
}

std::map<QString, qint64> byTheRules(const std::vector<payments::Payment> &all)
{
    const credits::PlanCreditsByPrice plans = owedPlans();
    std::map<QString, qint64> owed;
    for (const payments::Payment &payment : all) {
        if (payment.status != payments::PaymentStatus::Completed)
            continue;
        const auto decision = credits::decidePurchase({.payment = payment,
                                                       .eventId = {},
                                                       .purchasedAt = *payment.billedAt,
                                                       .now = *payment.billedAt,
                                                       .plans = plans});
        for (const credits::CreditGrant &grant : decision.grants)
            owed[payment.id.toString() + QLatin1Char('/') + grant.lineId] = grant.credits;
    }
    return owed;
}

} // namespace

class TstSideStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsStreamedIsWhatTheRulesSay_data() { testkit::addDialectRows(); }
    void whatIsStreamedIsWhatTheRulesSay();
    void theCostGrowsWithTheLines();
    void whatWasPaidBeforeCreditsBeganIsLeftOut_data() { testkit::addDialectRows(); }
    void whatWasPaidBeforeCreditsBeganIsLeftOut();
};

void TstSideStore::whatIsStreamedIsWhatTheRulesSay()
{
    RK_TEMPORARY_DATABASE(database);
    int numbers = 0;
    std::vector<payments::Payment> all;
    QVERIFY(rc::check([&] {
        std::vector<payments::Payment> more;
        for (int i = *rc::gen::inRange(1, 6); i > 0; --i) {
            payments::Payment payment = owedPayment(++numbers, *rc::gen::inRange(1, 6));
            payments::PaymentLine &line = payment.lines[size_t(*rc::gen::inRange<int>(0, int(payment.lines.size())))];
            switch (*rc::gen::inRange(0, 7)) {
            case 0: line.line.priceId = PriceId(QStringLiteral("pri_unknown")); break;
            case 1: line.priceType = QStringLiteral("custom"); break;
            case 2: line.line.quantity = -1; break;
            case 3: line.line.prorationRate = QStringLiteral("0.58129"); break;
            case 4: payment.status = payments::PaymentStatus::Paid; break;
            default: break;
            }
            more.push_back(std::move(payment));
        }
        storeOwed(*database, more);
        all.insert(all.end(), more.begin(), more.end());
        RC_ASSERT(streamed(*database, *rc::gen::inRange(1, 9)) == byTheRules(all));
    }));
    QVERIFY(!byTheRules(all).empty());
}

// Pages of a few lines walk the same index, and read nothing twice. PostgreSQL walks tables of this size as a whole.
void TstSideStore::theCostGrowsWithTheLines()
{
    testkit::TemporaryDatabase database(storage::Dialect::Sqlite);
    const auto costOf = [&](int payments, int first) {
        std::vector<payments::Payment> all;
        for (int i = 0; i < payments; ++i)
            all.push_back(owedPayment(first + i, 2));
        storeOwed(*database, all);
        return database
            ->readBlocking([](storage::Connection &connection) -> Result<qint64> {
                const testkit::ReadingCost cost(connection);
                Reconciliation run({.now = kOwedNow});
                RK_TRY(SideStore::loadProvider(connection, kOwedAccount, {}, run, 20));
                return cost.spent();
            })
            .value();
    };
    const qint64 hundred = costOf(100, 0), fourHundred = costOf(300, 100);
    QVERIFY2(fourHundred < 6 * hundred, qPrintable(QStringLiteral("%1 %2").arg(hundred).arg(fourHundred)));
}

void TstSideStore::whatWasPaidBeforeCreditsBeganIsLeftOut()
{
    RK_TEMPORARY_DATABASE(database);
    std::vector<payments::Payment> all{owedPayment(1, 1), owedPayment(2, 1)};
    all[0].billedAt = kOwedNow.plusDays(-10);
    storeOwed(*database, all);
    QCOMPARE(streamed(*database, 100).size(), size_t(2));
    const auto later = streamed(*database, 100, kOwedNow.plusDays(-20));
    QCOMPARE(later.size(), size_t(1));
    QVERIFY(later.begin()->first.startsWith(QStringLiteral("txn_00000001")));
}

} // namespace reckoner::reconcile

using reckoner::reconcile::TstSideStore;
RK_TEST(TstSideStore)
#include "tst_side_store.moc"
