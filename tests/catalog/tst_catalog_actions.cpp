// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/catalog_check.h"
#include "core/actions/operation_store.h"
#include "core/audit/audit_log.h"
#include "core/base/operation_tag.h"
#include "tests/catalog/catalog_bench.h"
#include "tests/testkit/registry.h"

using namespace reckoner;
using namespace reckoner::actions;
using namespace reckoner::catalog_tests;
using catalog::periodFromText;
using provider::PriceDraft;
using provider::PriceEdit;
using provider::ProductDraft;
using provider::ProductEdit;

Q_DECLARE_METATYPE(std::function<void(reckoner::provider::PriceDraft &)>)

namespace {

Money euros(qint64 minor)
{
    return Money(minor, Currency::of("EUR"));
}

PriceDraft fullDraft()
{
    PriceDraft draft = CatalogBench::priceDraft(ProductId(QStringLiteral("pro_1")), 1200);
    draft.trialPeriod = periodFromText(QStringLiteral("day"), 14);
    draft.overrides = {{{QStringLiteral("DE"), QStringLiteral("FR")}, euros(1100)}};
    draft.quantity = provider::QuantityRange{1, 50};
    draft.customData = R"({"big":1234567890123456})";
    return draft;
}

PriceEdit fullEdit()
{
    PriceEdit edit;
    edit.name = QString();
    edit.unitPrice = euros(5);
    edit.billingCycle = std::optional<catalog::Period>(); // taken away
    edit.trialPeriod = periodFromText(QStringLiteral("week"), 2);
    edit.taxMode = catalog::TaxMode::Internal;
    edit.overrides = std::vector<catalog::PriceOverride>();
    edit.quantity = provider::QuantityRange{2, 3};
    edit.customData = QByteArray();
    return edit;
}

QStringList fieldsOf(const std::vector<CatalogFault> &faults)
{
    QStringList names;
    for (const CatalogFault &fault : faults)
        names.append(fieldName(fault.field));
    return names;
}

} // namespace

class TstCatalogActions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void requestsSurviveBeingStored()
    {
        ProductEdit productEdit;
        productEdit.status = QStringLiteral("archived");
        for (const CatalogRequest &request :
             {CatalogRequest(CatalogBench::productDraft(QStringLiteral("Ätna \"A\""))), CatalogRequest(productEdit),
              CatalogRequest(fullDraft()), CatalogRequest(fullEdit()), CatalogRequest(PriceEdit{})}) {
            const auto read = operationRequestFromJson(requestToJson(request));
            QVERIFY2(read, qPrintable(read ? QString() : read.error().detail + read.error().message));
            QVERIFY(catalogRequest(*read));
            QCOMPARE(requestToJson(*read), requestToJson(request));
        }
        const auto edit = catalogRequestFromJson(requestToJson(CatalogRequest(fullEdit())));
        QVERIFY(std::get<PriceEdit>(*edit).billingCycle && !*std::get<PriceEdit>(*edit).billingCycle);
    }
    void anEditAsksOnlyForWhatDiffers()
    {
        catalog::Price before;
        const PriceDraft same = fullDraft();
        before.productId = same.productId;
        before.description = same.description;
        before.name = same.name;
        before.unitPrice = same.unitPrice;
        before.billingCycle = same.billingCycle;
        before.trialPeriod = same.trialPeriod;
        before.taxMode = same.taxMode;
        before.overrides = same.overrides;
        before.quantityMaximum = 50;
        before.customData = R"({ "big": 1234567890123456 })";
        QVERIFY(changesNothing(editBetween(before, same)));
        PriceDraft wanted = same;
        wanted.trialPeriod.reset();
        wanted.unitPrice = euros(1300);
        const PriceEdit edit = editBetween(before, wanted);
        QVERIFY(edit.trialPeriod && !*edit.trialPeriod);
        QVERIFY(edit.unitPrice == euros(1300));
        QVERIFY(!edit.billingCycle && !edit.overrides && !edit.quantity && !edit.customData && !edit.name);
        QVERIFY(evidenceFor(edit, before, before) == Evidence::Untouched);
        catalog::Price now = before;
        now.trialPeriod.reset();
        now.unitPrice = euros(1300);
        now.updatedAt = before.updatedAt + std::chrono::seconds(1);
        QVERIFY(evidenceFor(edit, before, now) == Evidence::Done);
        now.unitPrice = euros(1301);
        QVERIFY(evidenceFor(edit, before, now) == Evidence::Different);
    }
    void whatPaddleRefusesIsKnownBeforehand_data()
    {
        QTest::addColumn<std::function<void(PriceDraft &)>>("spoil");
        QTest::addColumn<QString>("field");
        using Spoil = std::function<void(PriceDraft &)>;
        const auto row = [](const char *name, const Spoil &spoil) {
            QTest::newRow(name) << spoil << QString::fromLatin1(name).section(u':', 0, 0);
        };
        row("description: short", [](PriceDraft &d) { d.description = QStringLiteral("x"); });
        row("description: long", [](PriceDraft &d) { d.description = QString(501, u'x'); });
        row("name: long", [](PriceDraft &d) { d.name = QString(151, u'x'); });
        row("product_id: none", [](PriceDraft &d) { d.productId = ProductId(); });
        row("unit_price: negative", [](PriceDraft &d) { d.unitPrice = euros(-1); });
        row("unit_price: no currency", [](PriceDraft &d) { d.unitPrice = Money(); });
        row("trial_period: once", [](PriceDraft &d) { d.billingCycle.reset(); });
        row("billing_cycle: zero", [](PriceDraft &d) { d.billingCycle->frequency = 0; });
        row("quantity: none", [](PriceDraft &d) { d.quantity->minimum = 0; });
        row("quantity: turned round", [](PriceDraft &d) { d.quantity->minimum = 51; });
        row("unit_price_overrides: twice", [](PriceDraft &d) { d.overrides.push_back(d.overrides.front()); });
        row("unit_price_overrides: no country", [](PriceDraft &d) { d.overrides.front().countries.clear(); });
        row("unit_price_overrides: small letters",
            [](PriceDraft &d) { d.overrides.front().countries = {QStringLiteral("de")}; });
        row("custom_data: a list", [](PriceDraft &d) { d.customData = "[1]"; });
    }
    void whatPaddleRefusesIsKnownBeforehand()
    {
        QFETCH(std::function<void(PriceDraft &)>, spoil);
        QFETCH(QString, field);
        PriceDraft draft = fullDraft();
        QVERIFY(faultsOf(draft).empty());
        spoil(draft);
        QVERIFY2(fieldsOf(faultsOf(draft)).contains(field), qPrintable(fieldsOf(faultsOf(draft)).join(u' ')));
        QVERIFY(!checkRequest(CatalogRequest(draft)));
    }
    void aCatalogIsMadeEditedArchivedAndRestored_data() { testkit::addDialectRows(); }
    void aCatalogIsMadeEditedArchivedAndRestored()
    {
        RK_FETCH_DIALECT()
        CatalogBench bench(dialect);
        const QString team = bench.done(CatalogBench::productDraft(QStringLiteral("Team")));
        const QString monthly = bench.done(CatalogBench::priceDraft(ProductId(team), 1200));
        QCOMPARE(bench.product(team)->value.name, QStringLiteral("Team"));
        QVERIFY(bench.product(team)->value.customData.contains("tier"));
        QCOMPARE(bench.price(monthly)->value.unitPrice.minor(), 1200);
        PriceEdit dearer;
        dearer.unitPrice = Money(1500, Currency::of("USD"));
        bench.done(dearer, monthly);
        QCOMPARE(bench.price(monthly)->value.unitPrice.minor(), 1500);
        PriceEdit archive;
        archive.status = QStringLiteral("archived");
        bench.done(archive, monthly);
        QVERIFY(!bench.price(monthly)->value.isActive());
        archive.status = QStringLiteral("active");
        bench.done(archive, monthly);
        QVERIFY(got(bench.provider->getPrice(PriceId(monthly))).isActive());
        const auto entries = got(bench.database->readBlocking([&](storage::Connection &connection) {
            return audit::AuditLog::list(connection, monthly, std::nullopt, 20);
        }));
        QCOMPARE(entries.size(), size_t(7)); // made; three edits, asked and done
        QCOMPARE(entries.front().action, QStringLiteral("edit_price.succeeded"));
        QCOMPARE(entries.front().reason, QStringLiteral("autumn prices"));
        QVERIFY(!entries.front().before.isEmpty() && !entries.front().after.isEmpty());
    }
    void aLostAnswerIsReadBackAndNothingIsMadeTwice_data()
    {
        QTest::addColumn<storage::Dialect>("dialect");
        QTest::addColumn<int>("cut");
        QTest::newRow("before the answer") << storage::Dialect::Sqlite << int(http::Cut::CloseBeforeHeaders);
        QTest::newRow("half a body") << storage::Dialect::Sqlite << int(http::Cut::HalfBody);
        QTest::newRow("reset") << storage::Dialect::Sqlite << int(http::Cut::Reset);
        QTest::newRow("postgres") << storage::Dialect::Postgres << int(http::Cut::CloseBeforeHeaders);
    }
    void aLostAnswerIsReadBackAndNothingIsMadeTwice()
    {
        RK_FETCH_DIALECT()
        QFETCH(int, cut);
        CatalogBench bench(dialect);
        bench.fault("POST", "/products", http::Cut(cut), true);
        const ExecuteCatalogRequest wish = bench.wish(CatalogBench::productDraft(QStringLiteral("Team")));
        const Operation unknown = got(bench.actions->execute(wish));
        QVERIFY(unknown.state == OperationState::Unknown);
        QVERIFY(got(bench.actions->execute(wish)).state == OperationState::Unknown); // the same operation
        QCOMPARE(bench.resolveAfter(std::chrono::seconds(6)), 1);
        const Operation settled = bench.stored(unknown.id);
        QVERIFY(settled.state == OperationState::Succeeded);
        QVERIFY(settled.catalogId.startsWith(QLatin1StringView("pro_")));
        QCOMPARE(bench.wireCount("POST", "/products"), 1);
        QVERIFY(hasOperationTag(bench.product(settled.catalogId)->value.customData, unknown.id));

        const QString price = bench.done(CatalogBench::priceDraft(ProductId(settled.catalogId), 900));
        const QByteArray path = "/prices/" + price.toUtf8();
        bench.fault("PATCH", path, http::Cut(cut), true);
        PriceEdit edit;
        edit.unitPrice = Money(950, Currency::of("USD"));
        QVERIFY(bench.execute(edit, price).state == OperationState::Unknown);
        const auto second = testkit::await(bench.actions->execute(bench.wish(edit, price)));
        QVERIFY(!second && second.error().kind == ErrorKind::Conflict); // one at a time
        QCOMPARE(bench.resolveAfter(std::chrono::seconds(6)), 1);
        QCOMPARE(bench.price(price)->value.unitPrice.minor(), 950);
        QCOMPARE(bench.wireCount("PATCH", path), 1);
    }
    void whatWasNotDoneGoesToAPerson()
    {
        CatalogBench bench(storage::Dialect::Sqlite);
        bench.fault("POST", "/products", http::Cut::CloseBeforeHeaders, false);
        const Operation unknown = bench.execute(CatalogBench::productDraft(QStringLiteral("Team")));
        QVERIFY(unknown.state == OperationState::Unknown);
        bench.resolveAfter(std::chrono::seconds(6));
        bench.resolveAfter(std::chrono::seconds(30));
        bench.resolveAfter(std::chrono::seconds(120));
        QVERIFY(bench.stored(unknown.id).state == OperationState::NeedsPerson);
        QCOMPARE(bench.wireCount("POST", "/products"), 1);
    }
    void anEntryThatMovedIsNotOverwritten()
    {
        CatalogBench bench(storage::Dialect::Sqlite);
        const QString team = bench.done(CatalogBench::productDraft(QStringLiteral("Team")));
        ProductEdit mine;
        mine.name = QStringLiteral("Mine");
        const ExecuteCatalogRequest wish = bench.wish(mine, team);
        ProductEdit theirs;
        theirs.name = QStringLiteral("Theirs");
        got(bench.provider->updateProduct(ProductId(team), theirs));
        QCOMPARE(got(bench.actions->refreshProduct(ProductId(team))).value.name, QStringLiteral("Theirs"));
        const auto refused = testkit::await(bench.actions->execute(wish));
        QVERIFY(!refused && refused.error().kind == ErrorKind::Conflict);
        QCOMPARE(got(bench.provider->getProduct(ProductId(team))).name, QStringLiteral("Theirs"));
    }
    void whatIsFiledIsExecutedOnceByTheServer()
    {
        CatalogBench bench(storage::Dialect::Sqlite);
        const Operation filed =
            got(bench.actions->file(bench.wish(CatalogBench::productDraft(QStringLiteral("Team")))));
        QVERIFY(filed.state == OperationState::Filed);
        CatalogActions other(bench.context());
        auto one = bench.actions->executeFiled(10);
        auto two = other.executeFiled(10);
        got(std::move(one));
        got(std::move(two));
        QVERIFY(bench.stored(filed.id).state == OperationState::Succeeded);
        QCOMPARE(bench.wireCount("POST", "/products"), 1);
    }
};

RK_TEST(TstCatalogActions)
#include "tst_catalog_actions.moc"
