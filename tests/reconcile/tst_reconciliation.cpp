// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reconcile/reconciliation.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <set>

#include <rapidcheck.h>

namespace reckoner::reconcile {

namespace {

const Instant kNow = Instant::fromSeconds(1'780'000'000);

struct WorldEntry {
    std::string id, key, transaction, customer;
    qint64 credits = 0;
    Currency currency = Currency::of("USD");
    Instant at = kNow - std::chrono::hours(24 * 30);
    bool ofPayment = false;
    EntryView view() const { return {id, key, transaction, customer, credits, currency, at, ofPayment}; }
};

struct World {
    std::array<std::vector<WorldEntry>, 3> sides;
    std::vector<WorldEntry> &of(Side side) { return sides[size_t(side)]; }
    const std::vector<WorldEntry> &of(Side side) const { return sides[size_t(side)]; }
};

Outcome reconciled(const World &world, ReconciliationOptions options = {.now = kNow})
{
    Reconciliation run(options);
    for (const Side side : kSides)
        for (const WorldEntry &entry : world.of(side))
            run.add(side, entry.view());
    auto outcome = run.finish();
    RK_ASSERT(outcome.has_value());
    return std::move(outcome).value();
}

// A grant as all three tell it.
void addGrant(World &world, int number, qint64 credits)
{
    WorldEntry entry;
    entry.id = "grant/" + std::to_string(number);
    entry.key = "key/" + std::to_string(number);
    entry.transaction = "txn_" + std::to_string(number);
    entry.customer = "ctm_" + std::to_string(number / 3);
    entry.credits = credits;
    entry.at = kNow - std::chrono::minutes(1000 + number);
    entry.ofPayment = true;
    world.of(Side::Provider).push_back(entry);
    world.of(Side::Local).push_back(entry);
    entry.id = "ext/" + std::to_string(number);
    world.of(Side::External).push_back(entry);
}

World agreeing(int grants)
{
    World world;
    for (int i = 0; i < grants; ++i)
        addGrant(world, i, 1000 * (1 + i % 50));
    return world;
}

// What is wrong, and how the classes name it: class and the id of the first entry.
using Known = std::multiset<std::pair<FindingClass, std::string>>;

Known knownOf(const Outcome &outcome)
{
    Known known;
    for (const Finding &finding : outcome.findings)
        known.insert({finding.kind, finding.first().id.toStdString()});
    return known;
}

class Planter
{
public:
    Planter(World &world, quint32 seed) : m_world(world), m_random(seed) {}
    Known plant(int discrepancies)
    {
        std::vector<size_t> places(m_world.of(Side::Local).size());
        for (size_t i = 0; i < places.size(); ++i)
            places[i] = i;
        std::shuffle(places.begin(), places.end(), m_random);
        for (int i = 0; i < discrepancies; ++i)
            plantAt(places[size_t(i)]);
        for (const Side side : kSides) {
            std::erase_if(m_world.of(side), [](const WorldEntry &entry) { return entry.id.empty(); });
            std::shuffle(m_world.of(side).begin(), m_world.of(side).end(), m_random);
        }
        return m_known;
    }

private:
    void plantAt(size_t at)
    {
        WorldEntry &local = m_world.of(Side::Local)[at];
        const std::string localId = local.id;
        std::vector<WorldEntry> &external = m_world.of(Side::External);
        const std::string extraId = "extra/" + std::to_string(at);
        switch (m_random() % 8) {
        case 0: // nobody posted it
            m_known.insert({FindingClass::MissingLocal, localId});
            local.id.clear();
            external[at].id.clear();
            break;
        case 1: // only the external ledger has it
            m_known.insert({FindingClass::MissingLocal, external[at].id});
            local.id.clear();
            break;
        case 2:
            m_known.insert({FindingClass::MissingExternal, localId});
            external[at].id.clear();
            break;
        case 3:
            m_known.insert({FindingClass::Amount, localId});
            external[at].credits += 1;
            break;
        case 4: // posted again under the same key
            m_known.insert({FindingClass::Duplicate, extraId});
            external.push_back(external[at]);
            external.back().id = extraId;
            external.back().at = external.back().at + std::chrono::minutes(5);
            break;
        case 5: // posted again by hand, without a key
            m_known.insert({FindingClass::Duplicate, extraId});
            external.push_back(external[at]);
            external.back().id = extraId;
            external.back().key.clear();
            break;
        case 6:
            m_known.insert({FindingClass::Currency, localId});
            external[at].currency = Currency::of("EUR");
            break;
        case 7:
            m_known.insert({FindingClass::Orphan, extraId});
            external.push_back(external[at]);
            external.back().id = extraId;
            external.back().key.clear();
            external.back().transaction = "txn_of_nobody_" + extraId;
            break;
        }
    }

    World &m_world;
    std::minstd_rand m_random;
    Known m_known;
};

// What the verbs do to the three sides.
void repair(World &world, const Outcome &outcome)
{
    std::map<QString, qint64> corrected;
    std::set<QString> removed;
    std::set<QString> recurrency;
    for (const Finding &finding : outcome.findings) {
        WorldEntry entry;
        const Entry &first = finding.first();
        entry.key = first.key.toStdString();
        entry.transaction = first.transaction.toStdString();
        entry.customer = first.customer.toStdString();
        entry.credits = first.credits;
        entry.ofPayment = true;
        entry.id = "repaired/" + first.id.toStdString();
        switch (finding.kind) {
        case FindingClass::MissingLocal: // record the grant
            world.of(Side::Local).push_back(entry);
            break;
        case FindingClass::MissingExternal: // retry
            world.of(Side::External).push_back(entry);
            break;
        case FindingClass::Amount: corrected[finding.external->id] = first.credits; break;
        case FindingClass::Currency: // accepted
            recurrency.insert(finding.external->id);
            break;
        case FindingClass::Duplicate:
        case FindingClass::Orphan: // reversed
            removed.insert(first.id);
            break;
        }
    }
    for (WorldEntry &entry : world.of(Side::External)) {
        const QString id = QString::fromStdString(entry.id);
        if (const auto found = corrected.find(id); found != corrected.end())
            entry.credits = found->second;
        if (recurrency.count(id) > 0)
            entry.currency = Currency::of("USD");
        if (removed.count(id) == 0)
            continue;
        entry.key = std::string(kReversalPrefix) + entry.id;
    }
    for (const QString &id : removed) {
        const auto original = std::find_if(world.of(Side::External).begin(), world.of(Side::External).end(),
                                           [&](const WorldEntry &entry) { return entry.id == id.toStdString(); });
        WorldEntry reversal = *original;
        reversal.id = "reversal/" + original->id;
        reversal.credits = -reversal.credits;
        world.of(Side::External).push_back(reversal);
    }
}

World one()
{
    World world;
    addGrant(world, 1, 1000);
    return world;
}

} // namespace

class TstReconciliation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sidesThatAgreeHaveNoFinding();
    void aThousandPlantedDifferencesAreClassedAndRepaired();
    void anyMixAddsUpWhateverTheOrder();
    void whatIsYoungIsOnItsWay();
    void whatCustomersSpentIsLeftOut();
    void entriesWithoutKeysMeetByTransaction();
    void aGrantWithoutItsPaymentIsAnOrphan();
    void likelyCounterpartsAreNamedWithReasons();
    void sumsBeyondSixtyFourBitsAreRefused();
};

void TstReconciliation::sidesThatAgreeHaveNoFinding()
{
    const Outcome outcome = reconciled(agreeing(1000));
    QVERIFY(outcome.findings.empty());
    QCOMPARE(outcome.totals.matched.findings, 1000);
    QVERIFY(outcome.totals.matched.sides == outcome.totals.all);
    QVERIFY(reconciled({}).findings.empty());
}

void TstReconciliation::aThousandPlantedDifferencesAreClassedAndRepaired()
{
    World world = agreeing(100'000);
    const Known planted = Planter(world, 20'261'121).plant(1000);
    Outcome outcome = reconciled(world);
    QCOMPARE(outcome.findings.size(), size_t(1000));
    QVERIFY(knownOf(outcome) == planted);
    QVERIFY(addsUp(outcome.totals));
    int rounds = 0;
    while (!outcome.findings.empty() && rounds < 3) {
        repair(world, outcome);
        outcome = reconciled(world);
        ++rounds;
    }
    QVERIFY2(rounds <= 2, qPrintable(QString::number(outcome.findings.size())));
    QVERIFY(outcome.findings.empty());
}

void TstReconciliation::anyMixAddsUpWhateverTheOrder()
{
    QVERIFY(rc::check([] {
        World world;
        const int count = *rc::gen::inRange(0, 40);
        for (int i = 0; i < count; ++i) {
            WorldEntry entry;
            entry.id = "id" + std::to_string(i);
            entry.key = *rc::gen::element<std::string>("", "", "k1", "k2", "k3", "reversal:x");
            entry.transaction = *rc::gen::element<std::string>("", "t1", "t2", "t3");
            entry.customer = *rc::gen::element<std::string>("", "c1", "c2");
            entry.credits = *rc::gen::element<qint64>(-1000, 1000, 1000, 2000);
            entry.currency = *rc::gen::element(Currency(), Currency::of("USD"), Currency::of("EUR"));
            entry.at = kNow - std::chrono::minutes(*rc::gen::inRange(0, 100));
            entry.ofPayment = *rc::gen::arbitrary<bool>();
            world.of(*rc::gen::element(Side::Provider, Side::Local, Side::External)).push_back(entry);
        }
        const Outcome outcome = reconciled(world);
        RC_ASSERT(addsUp(outcome.totals));
        RC_ASSERT(qint64(outcome.findings.size()) == outcome.totals.findings());
        World turned = world;
        for (auto &side : turned.sides)
            std::reverse(side.begin(), side.end());
        const Outcome again = reconciled(turned);
        RC_ASSERT(again.totals == outcome.totals);
        RC_ASSERT(knownOf(again) == knownOf(outcome));
    }));
}

void TstReconciliation::whatIsYoungIsOnItsWay()
{
    World world = one();
    world.of(Side::External).clear();
    for (const Side side : {Side::Provider, Side::Local})
        world.of(side)[0].at = kNow - std::chrono::minutes(14);
    QVERIFY(reconciled(world).findings.empty());
    QCOMPARE(reconciled(world).totals.pending.findings, 1);
    QCOMPARE(reconciled(world, {.now = kNow + std::chrono::minutes(2)}).findings.size(), size_t(1));
}

void TstReconciliation::whatCustomersSpentIsLeftOut()
{
    World world = one();
    WorldEntry spent;
    spent.id = "ext/spent";
    spent.customer = "ctm_0";
    spent.credits = -30;
    world.of(Side::External).push_back(spent);
    const Outcome outcome = reconciled(world);
    QVERIFY(outcome.findings.empty());
    QCOMPARE(outcome.totals.usage.sides[size_t(Side::External)].credits, -30);
}

void TstReconciliation::entriesWithoutKeysMeetByTransaction()
{
    World world;
    for (int line = 0; line < 2; ++line)
        addGrant(world, line, 1000 * (1 + line));
    for (const Side side : kSides)
        for (WorldEntry &entry : world.of(side))
            entry.transaction = "txn_both";
    for (WorldEntry &entry : world.of(Side::External))
        entry.key.clear();
    std::reverse(world.of(Side::External).begin(), world.of(Side::External).end());
    QVERIFY(reconciled(world).findings.empty());
    world.of(Side::External)[0].credits = 7;
    const Outcome outcome = reconciled(world);
    QCOMPARE(outcome.findings.size(), size_t(1));
    QCOMPARE(outcome.findings[0].kind, FindingClass::Amount);
}

void TstReconciliation::aGrantWithoutItsPaymentIsAnOrphan()
{
    World world = one();
    world.of(Side::Provider).clear();
    QCOMPARE(reconciled(world).findings.front().kind, FindingClass::Orphan);
    QVERIFY(reconciled(world, {.now = kNow, .withProvider = false}).findings.empty());
    world.of(Side::Local)[0].ofPayment = false; // a bonus
    QVERIFY(reconciled(world).findings.empty());
}

void TstReconciliation::likelyCounterpartsAreNamedWithReasons()
{
    World world = one();
    WorldEntry &external = world.of(Side::External)[0];
    external.key = "another key";
    external.transaction.clear();
    external.at = external.at + std::chrono::minutes(10);
    const Outcome outcome = reconciled(world);
    QCOMPARE(outcome.findings.size(), size_t(2));
    QCOMPARE(outcome.findings[0].kind, FindingClass::MissingExternal);
    QCOMPARE(outcome.findings[0].candidates.size(), size_t(1));
    const Candidate &candidate = outcome.findings[0].candidates[0];
    QCOMPARE(candidate.score, 100);
    QCOMPARE(candidate.entry.id, QStringLiteral("ext/1"));
    const std::vector<Likeness> reasons{Likeness::SameCustomer, Likeness::SameAmount, Likeness::SameHour};
    QVERIFY(candidate.reasons == reasons);
    QCOMPARE(outcome.findings[1].candidates[0].entry.id, QStringLiteral("grant/1"));
}

void TstReconciliation::sumsBeyondSixtyFourBitsAreRefused()
{
    Reconciliation run({.now = kNow});
    for (const char *id : {"a", "b"})
        run.add(Side::External, {.id = id, .key = id, .credits = std::numeric_limits<qint64>::max()});
    const auto outcome = run.finish();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Invalid);
}

} // namespace reckoner::reconcile

using reckoner::reconcile::TstReconciliation;
RK_TEST(TstReconciliation)
#include "tst_reconciliation.moc"
