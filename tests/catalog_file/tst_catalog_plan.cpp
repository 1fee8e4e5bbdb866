// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_file/catalog_keys.h"
#include "core/catalog_file/catalog_plan.h"
#include "tests/catalog_file/sample_catalogs.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <map>

using namespace reckoner;
using namespace reckoner::catalog_file;
using namespace Qt::StringLiterals;

namespace {

// What the provider would have after the steps, in their order; fails where a step could not be done.
CatalogDocument after(const CatalogPlan &plan, CatalogDocument there)
{
    int made = 0;
    const auto productAt = [&](const PlanStep &step) {
        return std::find_if(there.products.begin(), there.products.end(), [&](const ProductEntry &p) {
            return step.product.isEmpty() ? p.key == step.productKey : p.id == step.product;
        });
    };
    for (const PlanStep &step : plan.steps) {
        const auto product = productAt(step);
        if (step.kind == EntryKind::Product) {
            ProductEntry entry = step.wantedProduct;
            if (step.action == StepAction::Create) {
                entry.id = ProductId(u"pro_made_%1"_s.arg(made++));
                there.products.push_back(entry);
            } else {
                entry.id = product->id;
                entry.key = product->key;
                entry.prices = product->prices;
                *product = entry;
            }
            continue;
        }
        RC_ASSERT(product != there.products.end());
        PriceEntry entry = step.wantedPrice;
        if (step.action == StepAction::Create) {
            RC_ASSERT(product->status == u"active"_s);
            entry.id = PriceId(u"pri_made_%1"_s.arg(made++));
            product->prices.push_back(entry);
            continue;
        }
        for (PriceEntry &price : product->prices)
            if (price.id.toString() == step.id) {
                entry.id = price.id;
                entry.key = price.key;
                price = entry;
            }
    }
    makeCanonical(there);
    return there;
}

CatalogDocument withIds(CatalogDocument document)
{
    for (ProductEntry &product : document.products) {
        product.id = ProductId(u"pro_"_s + product.key);
        for (PriceEntry &price : product.prices)
            price.id = PriceId(u"pri_"_s + product.key + u'_' + price.key);
    }
    return document;
}

std::vector<EntryDifference> differing(std::vector<EntryDifference> all)
{
    // Nobody creates a thing to archive it.
    std::erase_if(all, [](const EntryDifference &one) {
        return one.presence == Presence::OnlyThere || (one.presence == Presence::OnlyWanted && one.isArchived);
    });
    return all;
}

} // namespace

class TstCatalogPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPlanLeadsToWhatIsWanted();
    void anUndoBringsTheStateBack();
    void stepsStandInAnOrderThatWorks();
    void whatCannotBeDoneIsSaid();
    void theDigestCoversWhatIsThere();
    void whatIsNotNamedIsLeftAloneUnlessAskedFor();
    void anEmptyAccountIsFilled();
    void keysAreKeptAndFoundAgain();
    void aRenamedKeyIsFoundById();
};

void TstCatalogPlan::aPlanLeadsToWhatIsWanted()
{
    QVERIFY(rc::check("the steps of a plan leave no difference", [] {
        CatalogDocument wanted = *genDocument();
        const CatalogDocument there = withIds(*genDocument());
        wanted.account = AccountId(u"paddle/production/other"_s);
        const CatalogPlan plan = planCatalog(wanted, there);
        const CatalogDocument reached = after(plan, there);
        std::set<QString> refused;
        for (const PlanRefusal &refusal : plan.refusals)
            refused.insert(refusal.path);
        for (const EntryDifference &left : differing(diffCatalogs(wanted, reached)))
            RC_ASSERT(refused.contains(left.path));
        RC_ASSERT(planCatalog(wanted, reached).steps.empty() || !plan.refusals.empty());
    }));
}

void TstCatalogPlan::anUndoBringsTheStateBack()
{
    QVERIFY(rc::check("undo after apply: what was there is as it was, what was made is archived", [] {
        CatalogDocument wanted = *genDocument();
        wanted.account = AccountId(u"paddle/production/other"_s);
        const CatalogDocument there = withIds(*genDocument());
        const CatalogPlan plan = planCatalog(wanted, there, {*rc::gen::element(Missing::LeftAlone, Missing::Archived)});
        const CatalogDocument reached = after(plan, there);
        const CatalogDocument undo = undoDocument(plan, there);
        const CatalogPlan back = planCatalog(undo, reached);
        RC_ASSERT(back.refusals.empty());
        const CatalogDocument again = after(back, reached);
        for (const EntryDifference &left : diffCatalogs(there, again))
            RC_ASSERT((left.presence == Presence::OnlyThere && left.isArchived));
    }));
}

void TstCatalogPlan::stepsStandInAnOrderThatWorks()
{
    CatalogDocument wanted = sampleDocument();
    CatalogDocument there = withIds(sampleDocument());
    there.products[1].prices.pop_back();
    there.products.erase(there.products.begin());
    wanted.products[1].status = u"archived"_s;
    wanted.products[1].prices[0].status = u"archived"_s;
    wanted.products[1].prices[1].status = u"archived"_s;
    const CatalogPlan plan = planCatalog(wanted, there);
    QStringList order;
    for (const PlanStep &step : plan.steps)
        order.append(stepActionText(step.action) + u' ' + step.path);
    QCOMPARE(order, (QStringList{u"create setup"_s, u"create setup.once"_s, u"archive starter.monthly"_s,
                                 u"archive starter"_s}));
}

void TstCatalogPlan::whatCannotBeDoneIsSaid()
{
    const CatalogDocument there = withIds(sampleDocument());
    CatalogDocument wanted = there;
    wanted.products[1].prices[0].type = u"custom"_s;
    CatalogPlan plan = planCatalog(wanted, there);
    QCOMPARE(plan.refusals.size(), size_t(1));
    QVERIFY(plan.refusals[0].why.contains(u"type cannot be changed"_s));
    wanted = there; // a price moves to another product, with its id
    wanted.products[0].prices.push_back(wanted.products[1].prices[0]);
    wanted.products[1].prices.erase(wanted.products[1].prices.begin());
    plan = planCatalog(wanted, there);
    QCOMPARE(plan.refusals.size(), size_t(1));
    QVERIFY2(plan.refusals[0].why.contains(u"cannot move to another product"_s), qPrintable(plan.refusals[0].why));
    wanted = there; // a new price of an archived product
    wanted.products[1].status = u"archived"_s;
    CatalogDocument archived = wanted;
    wanted.products[1].prices.push_back(wanted.products[1].prices[0]);
    wanted.products[1].prices.back().key = u"weekly"_s;
    wanted.products[1].prices.back().id = {};
    plan = planCatalog(wanted, archived);
    QCOMPARE(plan.refusals.size(), size_t(1));
    QVERIFY(plan.refusals[0].why.contains(u"takes no new prices"_s));
}

void TstCatalogPlan::theDigestCoversWhatIsThere()
{
    const CatalogDocument there = withIds(sampleDocument());
    CatalogDocument wanted = there;
    wanted.products[1].name = u"Beginner"_s;
    const CatalogPlan plan = planCatalog(wanted, there);
    QCOMPARE(planCatalog(wanted, there).digest, plan.digest);
    CatalogDocument moved = there; // elsewhere in the catalog
    moved.products[0].prices[0].amount = Money(1, Currency::of("JPY"));
    CatalogDocument alsoMoved = wanted;
    alsoMoved.products[0].prices[0].amount = Money(1, Currency::of("JPY"));
    QVERIFY(planCatalog(alsoMoved, moved).digest != plan.digest);
    wanted.products[1].name = u"Novice"_s;
    QVERIFY(planCatalog(wanted, there).digest != plan.digest);
}

void TstCatalogPlan::whatIsNotNamedIsLeftAloneUnlessAskedFor()
{
    const CatalogDocument there = withIds(sampleDocument());
    CatalogDocument wanted = there;
    wanted.products.pop_back();
    const CatalogPlan leaving = planCatalog(wanted, there);
    QVERIFY(leaving.steps.empty());
    QCOMPARE(leaving.leftAlone, (QStringList{u"starter"_s, u"starter.monthly"_s, u"starter.yearly"_s}));
    const CatalogPlan archiving = planCatalog(wanted, there, {Missing::Archived});
    QCOMPARE(archiving.count(StepAction::Archive), 3);
    QCOMPARE(archiving.steps.back().path, u"starter"_s);
    QVERIFY(leaving.digest != archiving.digest);
}

void TstCatalogPlan::anEmptyAccountIsFilled()
{
    CatalogDocument there;
    there.account = AccountId(u"paddle/production/main"_s);
    const CatalogPlan plan = planCatalog(sampleDocument(), there);
    QCOMPARE(plan.count(StepAction::Create), 5);
    QVERIFY(planCatalog(sampleDocument(), withIds(sampleDocument())).steps.empty());
}

void TstCatalogPlan::keysAreKeptAndFoundAgain()
{
    CatalogSnapshot snapshot{AccountId(u"paddle/sandbox/one"_s), {}, {}};
    const auto product = [&](const QString &id, const QString &name, const QByteArray &custom) {
        catalog::Product p;
        p.id = ProductId(id);
        p.name = name;
        p.type = u"standard"_s;
        p.status = u"active"_s;
        p.customData = custom;
        p.createdAt = Instant::fromSeconds(qint64(snapshot.products.size()));
        snapshot.products.push_back(p);
    };
    product(u"pro_1"_s, u"Größe & Co, yearly"_s, {});
    product(u"pro_2"_s, u"Große & Co yearly"_s, {});
    product(u"pro_3"_s, u"料金"_s, "{\"reckoner_key\":\"plan\",\"a\":1}");
    product(u"pro_4"_s, u"Other"_s, "{\"reckoner_key\":\"plan\"}");
    const KeyedCatalog keyed = keyedCatalog(snapshot, {});
    const auto keyOf = [&](const char *id) { return keyed.keys.products.at(ProductId(QString::fromLatin1(id))); };
    QCOMPARE(keyOf("pro_1"), u"gro-e-co-yearly"_s);
    QCOMPARE(keyOf("pro_2"), u"gro-e-co-yearly-2"_s);
    QCOMPARE(keyOf("pro_3"), u"plan"_s);
    QCOMPARE(keyOf("pro_4"), u"other"_s);
    QCOMPARE(keyedCatalog(snapshot, keyed.keys).keys, keyed.keys);
    snapshot.products[0].name = u"Another name"_s; // what is known stays
    QCOMPARE(keyedCatalog(snapshot, keyed.keys).keys, keyed.keys);
    for (const ProductEntry &entry : keyed.document.products)
        QVERIFY(!entry.customData.contains("reckoner_key"));
}

void TstCatalogPlan::aRenamedKeyIsFoundById()
{
    const CatalogDocument there = withIds(sampleDocument());
    CatalogDocument wanted = there;
    wanted.products[1].key = u"basic"_s;
    makeCanonical(wanted);
    QVERIFY(planCatalog(wanted, there).steps.empty());
    wanted.account = AccountId(u"paddle/sandbox/elsewhere"_s); // there ids mean nothing
    QCOMPARE(planCatalog(wanted, there).count(StepAction::Create), 3);
}

RK_TEST(TstCatalogPlan)
#include "tst_catalog_plan.moc"
