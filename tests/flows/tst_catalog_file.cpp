// SPDX-License-Identifier: GPL-3.0-or-later
// A catalog goes from one account to another by a plan: exactly the plan, whatever happens on the way, and back again.
#include "app/sandbox/sandbox.h"
#include "core/actions/catalog_actions.h"
#include "core/actions/operation_resolver.h"
#include "core/audit/audit_log.h"
#include "core/catalog_file/catalog_apply.h"
#include "core/catalog_file/catalog_sync.h"
#include "core/catalog_file/document_reader.h"
#include "core/catalog_file/document_writer.h"
#include "core/catalog_file/promotion_drift.h"
#include "core/catalog_file/stored_run.h"
#include "core/events/event_store.h"
#include "core/provider/paddle/paddle_provider.h"
#include "core/storage/account_store.h"
#include "tests/flows/story.h"
#include "tests/testkit/registry.h"

using namespace reckoner;
using namespace reckoner::flows;
using namespace reckoner::catalog_file;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kShop = R"(format = 1
account = "paddle/sandbox/one"
[products.starter]
name = "Starter"
tax_category = "saas"
[products.starter.prices.monthly]
description = "Starter, by the month"
amount = "12.00 USD"
billing_cycle = "1 month"
trial_period = "14 day"
overrides = [{ countries = ["DE", "AT"], amount = "11.00 EUR" }]
[products.starter.prices.yearly]
description = "Starter, by the year"
amount = "120.00 USD"
billing_cycle = "1 year"
quantity = [1, 10]
[products.setup]
name = "Setup"
tax_category = "standard"
custom_data = '{"team": "sales"}'
[products.setup.prices.once]
description = "Setup, once"
amount = "5000 JPY"
)";

CatalogDocument document(const QByteArray &text)
{
    ReadDocument read = readDocument(text);
    if (!read.faults.empty())
        qFatal("%s", qPrintable(faultLines(u"test"_s, read.faults)));
    return read.document;
}

// An account of its own emulator; several share a database.
struct CatalogSide {
    CatalogSide(storage::Database &shared, const Clock &time, const QString &label)
        : database(shared), clock(time), account(u"paddle/sandbox/"_s + label)
    {
        got(database.writeBlocking([&](storage::Transaction &transaction) {
            return storage::ensureAccount(transaction, account, clock.now());
        }));
        server = got(sandbox::Sandbox::start({.clock = kStoryStart}));
        http::ClientOptions http;
        http.limits.requestsPerMinute = 0;
        http.limits.retryBaseMs = 1;
        http.useSystemProxy = false;
        client = std::make_unique<http::Client>(http);
        provider::paddle::PaddleOptions paddle;
        paddle.account = account;
        paddle.apiKey = SecretBytes(sandbox::SandboxOptions::defaultApiKey());
        paddle.baseUrl = QUrl(server->baseUrl());
        provider = got(provider::paddle::PaddleProvider::create(*client, std::move(paddle), clock));
    }

    CatalogDocument now()
    {
        RemoteCatalog remote(database, *provider);
        return got(remote.read()).keyed.document;
    }
    CatalogPlan plan(const CatalogDocument &wanted, PlanOptions options = {})
    {
        return planCatalog(wanted, now(), options);
    }
    ApplyReport apply(const CatalogDocument &wanted, const QString &digest, PlanOptions options = {})
    {
        CatalogApply job({database, *provider, clock, u"anna"_s});
        CatalogApply::Request request;
        request.wanted = wanted;
        request.options = options;
        request.digest = digest;
        request.reason = u"a test"_s;
        request.onProgress = onProgress;
        return got(job.run(std::move(request)));
    }
    ApplyReport planAndApply(const CatalogDocument &wanted) { return apply(wanted, plan(wanted).digest); }
    int mutations() const
    {
        int count = 0;
        for (const sandbox::ReceivedRequest &request : server->requests())
            count += request.method != "GET";
        return count;
    }
    // How many products and prices there are, archived ones too.
    std::pair<size_t, size_t> size()
    {
        RemoteCatalog remote(database, *provider);
        const CatalogSnapshot all = got(remote.snapshot());
        return {all.products.size(), all.prices.size()};
    }

    storage::Database &database;
    const Clock &clock;
    AccountId account;
    std::unique_ptr<sandbox::Sandbox> server;
    std::unique_ptr<http::Client> client;
    std::unique_ptr<provider::paddle::PaddleProvider> provider;
    std::function<void(int, int, const PlanStep &)> onProgress;
};

std::vector<EntryDifference> activeDifferences(const CatalogDocument &wanted, const CatalogDocument &there)
{
    auto all = diffCatalogs(wanted, there);
    std::erase_if(all,
                  [](const EntryDifference &one) { return one.presence == Presence::OnlyThere && one.isArchived; });
    return all;
}

} // namespace

#define CATALOG_DONE(report)                                                                                           \
    do {                                                                                                               \
        const ApplyReport &reportOnce = (report);                                                                      \
        QVERIFY2(reportOnce.end == ApplyEnd::Done,                                                                     \
                 qPrintable(reportOnce.error ? reportOnce.error->message : u"moved"_s));                               \
    } while (false)

class TstCatalogFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fromOneAccountToAnotherAndBack_data() { testkit::addDialectRows(); }
    void fromOneAccountToAnotherAndBack();
    void aChangeAndItsUndo();
    void aPlanCutAtAnyStepGoesOnAndDoesNothingTwice_data();
    void aPlanCutAtAnyStepGoesOnAndDoesNothingTwice();
    void aMovedAccountIsRefusedWithTheNewPlan();
    void aChangeByOthersOnTheWayIsNotWrittenOver();
    void aLostMapIsFoundInCustomData();
    void anotherPlanWaitsForAnOpenOne();
    void aRefusalByTheProviderEndsThePlan();
    void onePersonsChangeAndAPlansStepExcludeEachOther_data() { testkit::addDialectRows(); }
    void onePersonsChangeAndAPlansStepExcludeEachOther();
    void whatChangesAfterAPlanIsFound_data() { testkit::addDialectRows(); }
    void whatChangesAfterAPlanIsFound();
    void whatChangesAtTheSourceIsFound_data() { testkit::addDialectRows(); }
    void whatChangesAtTheSourceIsFound();
    void changesAloneAreReadUntilTheWholeIsDue_data() { testkit::addDialectRows(); }
    void changesAloneAreReadUntilTheWholeIsDue();
    void plansAreListedWithTheirStepsAndUndo();
    void whatTheMirrorMissedIsReportedAndTaken_data() { testkit::addDialectRows(); }
    void whatTheMirrorMissedIsReportedAndTaken();
};

void TstCatalogFile::fromOneAccountToAnotherAndBack()
{
    RK_TEMPORARY_DATABASE(database);
    FakeClock clock(kStoryStart);
    CatalogSide one(*database, clock, u"one"_s), two(*database, clock, u"two"_s);
    CATALOG_DONE(one.planAndApply(document(kShop)));
    QVERIFY(activeDifferences(document(kShop), one.now()).empty());
    const CatalogDocument exported = document(writeDocument(one.now())); // as the file has it
    const CatalogPlan plan = two.plan(exported);
    QCOMPARE(plan.count(StepAction::Create), 5);
    const ApplyReport report = two.apply(exported, plan.digest);
    CATALOG_DONE(report);
    QCOMPARE(report.countDone(), 5);
    QVERIFY(activeDifferences(exported, two.now()).empty());
    QVERIFY(two.plan(exported).steps.empty());
    CATALOG_DONE(two.planAndApply(document(writeDocument(report.undo))));
    QVERIFY(withoutArchived(two.now()).products.empty());
    CATALOG_DONE(two.planAndApply(exported)); // and once more: what was archived is restored
    QCOMPARE(two.size(), std::pair(size_t(2), size_t(3)));
    const auto verdict = got(database->readBlocking([](storage::Connection &c) { return audit::AuditLog::verify(c); }));
    QVERIFY(!verdict.firstBroken);
}

void TstCatalogFile::aChangeAndItsUndo()
{
    testkit::TemporaryDatabase database(storage::Dialect::Sqlite);
    FakeClock clock(kStoryStart);
    CatalogSide one(*database, clock, u"one"_s);
    CATALOG_DONE(one.planAndApply(document(kShop)));
    const CatalogDocument before = one.now();
    QByteArray text = kShop;
    text.replace("12.00 USD", "15.00 USD").replace("14 day", "7 day").replace("11.00 EUR", "13.50 EUR");
    text.replace("name = \"Setup\"", "name = \"Set-up\"\ndescription = \"By us\"").replace("\"sales\"", "\"support\"");
    text +=
        "status = \"archived\"\n[products.setup.prices.twice]\ndescription = \"Setup, twice\"\namount = \"9000 JPY\"\n";
    const ApplyReport report = one.planAndApply(document(text));
    CATALOG_DONE(report);
    QCOMPARE(report.plan.count(StepAction::Create), 1);
    QCOMPARE(report.plan.count(StepAction::Archive), 1);
    QCOMPARE(report.plan.count(StepAction::Change), 2);
    QVERIFY(activeDifferences(document(text), one.now()).empty());
    CATALOG_DONE(one.planAndApply(document(writeDocument(report.undo))));
    QVERIFY(activeDifferences(before, one.now()).empty());
}

void TstCatalogFile::aPlanCutAtAnyStepGoesOnAndDoesNothingTwice_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("applied");
    for (int step = 0; step < 7; ++step)
        for (const bool applied : {false, true})
            QTest::addRow("step %d, %s", step, applied ? "done" : "not done") << step << applied;
}

void TstCatalogFile::aPlanCutAtAnyStepGoesOnAndDoesNothingTwice()
{
    QFETCH(int, step);
    QFETCH(bool, applied);
    testkit::TemporaryDatabase database(storage::Dialect::Sqlite);
    FakeClock clock(kStoryStart);
    CatalogSide two(*database, clock, u"two"_s);
    QByteArray first = kShop.left(kShop.indexOf("[products.setup]"));
    CATALOG_DONE(two.planAndApply(document(first)));
    QByteArray text = kShop; // two changes, two new things, one of a product that is there, one archived
    text.replace("12.00 USD", "13.00 USD").replace("name = \"Starter\"", "name = \"Start\"");
    text.replace("quantity = [1, 10]", "status = \"archived\"");
    text += "[products.setup.prices.twice]\ndescription = \"Setup, twice\"\namount = \"9000 JPY\"\n";
    text += "[products.starter.prices.weekly]\ndescription = \"Starter, by the week\"\namount = \"4.00 "
            "USD\"\nbilling_cycle = \"1 week\"\n";
    const CatalogDocument wanted = document(text);
    const CatalogPlan plan = two.plan(wanted);
    QCOMPARE(plan.steps.size(), size_t(7));
    two.server->clearRequests();
    const auto methodOf = [&](int at) {
        return plan.steps[size_t(at)].action == StepAction::Create ? QByteArray("POST") : QByteArray("PATCH");
    };
    int skip = 0;
    for (int before = 0; before < step; ++before)
        skip += methodOf(before) == methodOf(step);
    two.server->addFault({.kind = sandbox::FaultKind::Cut, .method = methodOf(step), .skip = skip, .applied = applied});
    ApplyReport report = two.apply(wanted, plan.digest);
    if (!applied) {
        QVERIFY(report.end == ApplyEnd::Stopped);
        QVERIFY(report.error->kind == ErrorKind::UnknownOutcome);
        QCOMPARE(report.countDone(), step);
        const int sent = two.mutations();
        QCOMPARE(sent, step + 1);
        report = two.apply(wanted, plan.digest); // too early: it may still arrive
        QVERIFY(report.end == ApplyEnd::Stopped && report.resumed);
        QCOMPARE(two.mutations(), sent);
        clock.set(clock.now() + kCatalogSentIsLost);
        report = two.apply(wanted, plan.digest);
    }
    CATALOG_DONE(report);
    QCOMPARE(report.countDone(), 7);
    QCOMPARE(two.mutations(), applied ? 7 : 8);
    const auto readBack = got(database->readBlocking([](storage::Connection &connection) {
        return connection.prepare("SELECT COUNT(*) FROM audit_log WHERE action LIKE '%.read_back'")
            .first([](const storage::Row &row) { return row.integer(0); });
    }));
    QCOMPARE(readBack.value_or(-1), applied ? 1 : 0);
    QCOMPARE(two.size(), std::pair(size_t(2), size_t(5)));
    QVERIFY(activeDifferences(wanted, two.now()).empty());
    const int all = two.mutations();
    QVERIFY(two.apply(wanted, plan.digest).end == ApplyEnd::Moved); // it is done: there is another plan now
    QCOMPARE(two.mutations(), all);
}

void TstCatalogFile::aMovedAccountIsRefusedWithTheNewPlan()
{
    testkit::TemporaryDatabase database(storage::Dialect::Sqlite);
    FakeClock clock(kStoryStart);
    CatalogSide one(*database, clock, u"one"_s);
    CATALOG_DONE(one.planAndApply(document(kShop)));
    const CatalogDocument wanted = document(QByteArray(kShop).replace("12.00 USD", "15.00 USD"));
    const CatalogPlan plan = one.plan(wanted);
    provider::ProductEdit edit;
    edit.name = u"Renamed by hand"_s;
    got(one.provider->updateProduct(one.now().products[0].id, edit));
    const int before = one.mutations();
    const ApplyReport report = one.apply(wanted, plan.digest);
    QVERIFY(report.end == ApplyEnd::Moved);
    QVERIFY(report.plan.digest != plan.digest);
    QCOMPARE(report.plan.steps.size(), size_t(2)); // and says what is different now
    QCOMPARE(one.mutations(), before);
    CATALOG_DONE(one.apply(wanted, report.plan.digest));
}

void TstCatalogFile::aChangeByOthersOnTheWayIsNotWrittenOver()
{
    testkit::TemporaryDatabase database(storage::Dialect::Sqlite);
    FakeClock clock(kStoryStart);
    CatalogSide one(*database, clock, u"one"_s);
    CATALOG_DONE(one.planAndApply(document(kShop)));
    QByteArray text = kShop;
    text.replace("12.00 USD", "15.00 USD").replace("120.00 USD", "150.00 USD");
    const CatalogPlan plan = one.plan(document(text));
    const PriceId last(plan.steps.back().id);
    one.onProgress = [&](int done, int, const PlanStep &) {
        if (done > 0)
            return;
        one.server->withWorld(
            [&](sandbox::paddle::World &world) { world.prices.find(last.toString())->unitPrice.amount = 777; });
    };
    const ApplyReport report = one.apply(document(text), plan.digest);
    QVERIFY(report.end == ApplyEnd::Stopped);
    QVERIFY(report.error->kind == ErrorKind::Conflict);
    QCOMPARE(got(one.provider->getPrice(last)).unitPrice.minor(), 777);
    one.onProgress = {};
    CATALOG_DONE(one.planAndApply(document(text))); // a new plan is not held up by the old one
}

void TstCatalogFile::aLostMapIsFoundInCustomData()
{
    testkit::TemporaryDatabase database(storage::Dialect::Sqlite), empty(storage::Dialect::Sqlite);
    FakeClock clock(kStoryStart);
    CatalogSide one(*database, clock, u"one"_s);
    const QByteArray odd = QByteArray(kShop).replace("products.starter", "products.odd-key").replace(".monthly", ".m1");
    CATALOG_DONE(one.planAndApply(document(odd)));
    got(empty->writeBlocking([&](storage::Transaction &transaction) {
        return storage::ensureAccount(transaction, one.account, clock.now());
    }));
    RemoteCatalog elsewhere(*empty, *one.provider);
    const CatalogDocument found = got(elsewhere.read()).keyed.document;
    QVERIFY(found == one.now());
    QVERIFY(planCatalog(document(odd), found).steps.empty());
}

void TstCatalogFile::anotherPlanWaitsForAnOpenOne()
{
    testkit::TemporaryDatabase database(storage::Dialect::Sqlite);
    FakeClock clock(kStoryStart);
    CatalogSide one(*database, clock, u"one"_s);
    one.server->addFault({.kind = sandbox::FaultKind::Cut, .method = "POST", .skip = 2});
    QVERIFY(one.planAndApply(document(kShop)).end == ApplyEnd::Stopped);
    const CatalogDocument other = document(QByteArray(kShop).replace("12.00 USD", "15.00 USD"));
    CatalogApply job({*database, *one.provider, clock, u"ben"_s});
    CatalogApply::Request request;
    request.wanted = other;
    request.digest = one.plan(other).digest;
    const auto refused = testkit::await(job.run(request));
    QVERIFY(!refused && refused.error().kind == ErrorKind::Conflict);
    clock.set(clock.now() + kCatalogSentIsLost);
    CATALOG_DONE(one.planAndApply(other));
    QCOMPARE(one.size(), std::pair(size_t(2), size_t(3)));
}

void TstCatalogFile::aRefusalByTheProviderEndsThePlan()
{
    testkit::TemporaryDatabase database(storage::Dialect::Sqlite);
    FakeClock clock(kStoryStart);
    CatalogSide one(*database, clock, u"one"_s);
    one.server->addFault({.kind = sandbox::FaultKind::Status,
                          .method = "POST",
                          .skip = 1,
                          .status = 400,
                          .code = u"product_tax_category_not_approved"_s});
    const ApplyReport report = one.planAndApply(document(kShop));
    QVERIFY(report.end == ApplyEnd::Stopped);
    QVERIFY(report.steps[1].state == StepState::Failed);
    QCOMPARE(report.countDone(), 1);
    CATALOG_DONE(one.planAndApply(document(kShop)));
    QCOMPARE(one.size(), std::pair(size_t(2), size_t(3)));
}

void TstCatalogFile::onePersonsChangeAndAPlansStepExcludeEachOther()
{
    RK_FETCH_DIALECT()
    testkit::TemporaryDatabase database(dialect);
    FakeClock clock(kStoryStart);
    CatalogSide one(*database, clock, u"one"_s);
    CATALOG_DONE(one.planAndApply(document(kShop)));
    const auto monthly = [&] {
        for (const ProductEntry &product : one.now().products)
            for (const PriceEntry &price : product.prices)
                if (price.key == u"monthly"_s)
                    return price.id;
        return PriceId();
    };
    const PriceId id = monthly();
    actions::CatalogActions byHand({*database, *one.provider, clock, u"ben"_s});
    const auto edit = [&](const char *name) {
        const auto seen = got(byHand.refreshPrice(id));
        provider::PriceEdit wish;
        wish.name = QString::fromLatin1(name);
        return testkit::await(byHand.execute({.id = actions::CatalogActions::newOperationId(),
                                              .catalogId = id.toString(),
                                              .request = wish,
                                              .expectedRowVersion = seen.rowVersion,
                                              .reason = u"a test"_s}));
    };
    const CatalogDocument dearer = document(QByteArray(kShop).replace("12.00 USD", "15.00 USD"));
    const sandbox::Fault lost{
        .kind = sandbox::FaultKind::Cut, .method = "PATCH", .path = "/prices/*", .applied = false};
    // A person's change whose answer was lost holds up the plan.
    one.server->addFault(lost);
    const actions::Operation unknown = got(edit("first"));
    QCOMPARE(unknown.state, actions::OperationState::Unknown);
    const QString digest = one.plan(dearer).digest;
    const int before = one.mutations();
    ApplyReport report = one.apply(dearer, digest);
    QVERIFY(report.end == ApplyEnd::Stopped && report.error && report.error->kind == ErrorKind::Conflict);
    QCOMPARE(one.mutations(), before);
    actions::OperationResolver resolver({*database, *one.provider, clock, u"ben"_s});
    got(resolver.settle(unknown.id, actions::Verdict::NotDone, u"looked"_s));
    // The plan's step whose answer was lost holds up a person.
    one.server->addFault(lost);
    report = one.apply(dearer, digest);
    QVERIFY(report.end == ApplyEnd::Stopped && report.error && report.error->kind == ErrorKind::UnknownOutcome);
    const auto refused = edit("second");
    QVERIFY(!refused && refused.error().kind == ErrorKind::Conflict);
    QVERIFY(refused.error().message.contains(digest.left(12)));
    clock.set(clock.now() + kCatalogSentIsLost + std::chrono::seconds(1)); // it can no longer arrive
    CATALOG_DONE(one.apply(dearer, digest));
    QCOMPARE(got(edit("third")).state, actions::OperationState::Succeeded);
}

void TstCatalogFile::whatChangesAfterAPlanIsFound()
{
    RK_FETCH_DIALECT()
    testkit::TemporaryDatabase database(dialect);
    FakeClock clock(kStoryStart);
    CatalogSide one(*database, clock, u"one"_s);
    const auto drift = [&] {
        return got(database->readBlocking(
            [&](storage::Connection &connection) { return promotionDrift(connection, one.account); }));
    };
    QCOMPARE(drift().watched, 0);
    CATALOG_DONE(one.planAndApply(document(kShop)));
    QCOMPARE(drift().watched, 5);
    QVERIFY(drift().findings.empty());
    clock.set(clock.now() + std::chrono::minutes(1));
    const ProductId starter = one.now().products[1].id;
    provider::ProductEdit edit;
    edit.name = u"Renamed elsewhere"_s;
    got(one.provider->updateProduct(starter, edit));
    QVERIFY(drift().findings.empty()); // the mirror does not know yet
    CatalogSync sync({*database, *one.provider, clock, u"anna"_s});
    const SyncReport seen = got(sync.report());
    got(sync.acceptRemote(seen, {starter.toString()}, u"seen"_s));
    PromotionDrift found = drift();
    QCOMPARE(found.findings.size(), size_t(1));
    QCOMPARE(found.findings[0].path, u"starter"_s);
    QCOMPARE(found.findings[0].id, starter.toString());
    QCOMPARE(found.findings[0].fields.size(), size_t(1));
    QCOMPARE(found.findings[0].fields[0].before, u"Starter"_s);
    QCOMPARE(found.findings[0].fields[0].after, u"Renamed elsewhere"_s);
    // What was brought over is a plan that mends it; a later plan's word counts.
    const CatalogPlan mend = one.plan(found.promoted);
    QCOMPARE(mend.steps.size(), size_t(1));
    CATALOG_DONE(one.apply(found.promoted, mend.digest));
    QVERIFY(drift().findings.empty());
    QCOMPARE(drift().watched, 5);
    clock.set(clock.now() + std::chrono::minutes(1));
    CATALOG_DONE(one.planAndApply(document(QByteArray(kShop).replace("12.00 USD", "15.00 USD"))));
    QVERIFY(drift().findings.empty());
}

void TstCatalogFile::whatChangesAtTheSourceIsFound()
{
    RK_FETCH_DIALECT()
    testkit::TemporaryDatabase database(dialect);
    FakeClock clock(kStoryStart);
    CatalogSide one(*database, clock, u"one"_s), two(*database, clock, u"two"_s);
    const auto drift = [&] {
        return got(database->readBlocking(
            [&](storage::Connection &connection) { return promotionDrift(connection, two.account); }));
    };
    CATALOG_DONE(one.planAndApply(document(kShop)));
    // Written otherwise into the file on purpose: that is no drift.
    CatalogDocument wanted = document(QByteArray(kShop).replace("120.00 USD", "130.00 USD"));
    clock.set(kStoryStart + std::chrono::hours(1));
    CATALOG_DONE(two.planAndApply(wanted));
    QCOMPARE(drift().watchedAtSource, 5);
    QVERIFY(drift().isNone());
    one.server->advanceTo(kStoryStart + std::chrono::hours(2));
    provider::ProductEdit edit;
    edit.name = u"Beginner"_s;
    const ProductId starter = one.now().products[1].id;
    got(one.provider->updateProduct(starter, edit));
    CatalogSync sync({*database, *one.provider, clock, u"anna"_s});
    got(sync.acceptRemote(got(sync.report()), {starter.toString()}, u"seen"_s));
    const PromotionDrift found = drift();
    QVERIFY(found.findings.empty());
    QCOMPARE(found.atSource.size(), size_t(1));
    QCOMPARE(found.atSource[0].account, one.account);
    QCOMPARE(found.atSource[0].id, starter.toString());
    QCOMPARE(found.atSource[0].fields.size(), size_t(1));
    QCOMPARE(found.atSource[0].fields[0].after, u"Beginner"_s);
    const CatalogPlan again = two.plan(found.newer); // and nothing but that
    QCOMPARE(again.steps.size(), size_t(1));
    clock.set(kStoryStart + std::chrono::hours(3));
    CATALOG_DONE(two.apply(found.newer, again.digest));
    QVERIFY(drift().isNone());
}

void TstCatalogFile::changesAloneAreReadUntilTheWholeIsDue()
{
    RK_FETCH_DIALECT()
    testkit::TemporaryDatabase database(dialect);
    FakeClock clock(kStoryStart);
    CatalogSide one(*database, clock, u"one"_s);
    CATALOG_DONE(one.planAndApply(document(kShop)));
    CatalogSync sync({*database, *one.provider, clock, u"anna"_s, &one.provider->catalogChanges()});
    const auto changes = [&] { return got(sync.report(ReadKind::Changes)); };
    QVERIFY(changes().read == ReadKind::Whole); // nothing was read before
    clock.set(kStoryStart + std::chrono::hours(1));
    SyncReport report = changes();
    QVERIFY(report.read == ReadKind::Changes);
    QCOMPARE(*report.since, kStoryStart);
    QVERIFY(report.differences.empty());
    // Made since: found by its id. Changed without an event: not seen. Changed with one: read, whatever became of it.
    provider::PriceDraft draft;
    const CatalogDocument there = one.now();
    draft.productId = there.products[1].id;
    draft.description = u"Starter, by the week"_s;
    draft.unitPrice = Money(400, Currency::of("USD"));
    const PriceId made = got(one.provider->createPrice(draft)).id;
    provider::PriceEdit edit;
    edit.description = u"Changed elsewhere"_s;
    const PriceId quiet = there.products[1].prices[0].id, told = there.products[1].prices[1].id;
    got(one.provider->updatePrice(quiet, edit));
    got(one.provider->updatePrice(told, edit));
    got(database->writeBlocking([&](storage::Transaction &transaction) -> Result<bool> {
        events::NewEvent event;
        event.raw.account = one.account;
        event.raw.body = "{}";
        event.raw.receivedAt = clock.now();
        event.envelope.eventId = EventId(u"evt_1"_s);
        event.envelope.eventType = u"price.updated"_s;
        event.envelope.occurredAt = clock.now();
        event.envelope.entityId = told.toString();
        RK_TRY(events::EventStore(transaction.connection()).insertOnce(transaction, event));
        return true;
    }));
    clock.set(kStoryStart + std::chrono::hours(2));
    report = changes();
    QVERIFY(report.read == ReadKind::Changes);
    QSet<QString> found;
    for (const MirrorDifference &difference : report.differences)
        found.insert(difference.id);
    QCOMPARE(found, (QSet<QString>{made.toString(), told.toString()}));
    clock.set(kStoryStart + std::chrono::hours(5));
    QCOMPARE(changes().differences.size(), size_t(2)); // what differed is looked at again
    got(sync.acceptRemote(report, found, u"it is right"_s));
    clock.set(kStoryStart + kWholeReadHolds);
    report = changes();
    QVERIFY(report.read == ReadKind::Whole);
    QCOMPARE(report.differences.size(), size_t(1));
    QCOMPARE(report.differences[0].id, quiet.toString());
    // What is sent from here after a part was read is a plan like any other.
    clock.set(clock.now() + std::chrono::minutes(1));
    report = changes();
    QVERIFY(report.read == ReadKind::Changes);
    CATALOG_DONE(one.planAndApply(pushDocument(report, {quiet.toString()})));
    QVERIFY(got(sync.report()).differences.empty());
}

void TstCatalogFile::plansAreListedWithTheirStepsAndUndo()
{
    testkit::TemporaryDatabase database(storage::Dialect::Sqlite);
    FakeClock clock(kStoryStart);
    CatalogSide two(*database, clock, u"two"_s);
    const ApplyReport first = two.planAndApply(document(kShop)); // of account one
    CATALOG_DONE(first);
    clock.set(kStoryStart + std::chrono::minutes(1));
    const CatalogPlan back = two.plan(first.undo);
    CatalogApply job({*database, *two.provider, clock, u"anna"_s});
    CatalogApply::Request request;
    request.wanted = first.undo;
    request.digest = back.digest;
    request.undoOf = first.plan.digest;
    CATALOG_DONE(got(job.run(std::move(request))));
    const auto runs = got(database->readBlocking(
        [&](storage::Connection &connection) { return CatalogRunStore::list(connection, two.account, 10); }));
    QCOMPARE(runs.size(), size_t(2));
    QCOMPARE(runs[0].run.undoOf, first.plan.digest);
    QCOMPARE(runs[1].run.source, AccountId(u"paddle/sandbox/one"_s));
    QCOMPARE(runs[1].done, 5);
    QCOMPARE(runs[1].steps, 5);
    auto record = got(database->readBlocking([&](storage::Connection &connection) {
        return CatalogRunStore::find(connection, two.account, runs[1].run.id);
    }));
    QVERIFY(record.has_value());
    const StoredRun stored = got(storedRun(*record));
    QCOMPARE(stored.plan.digest, first.plan.digest);
    QCOMPARE(stored.countDone(), 5);
    QVERIFY(stored.undo == first.undo);
    record->digest = u"another"_s;
    QVERIFY(!storedRun(*record));
}

void TstCatalogFile::whatTheMirrorMissedIsReportedAndTaken()
{
    RK_TEMPORARY_DATABASE(database);
    FakeClock clock(kStoryStart);
    CatalogSide one(*database, clock, u"one"_s);
    CATALOG_DONE(one.planAndApply(document(kShop)));
    CatalogSync sync({*database, *one.provider, clock, u"anna"_s});
    QVERIFY(got(sync.report()).differences.empty()); // what was applied is in the mirror
    const ProductId id = one.now().products[0].id;
    provider::ProductEdit edit;
    edit.name = u"Renamed elsewhere"_s;
    got(one.provider->updateProduct(id, edit));
    SyncReport report = got(sync.report());
    QCOMPARE(report.differences.size(), size_t(1));
    QCOMPARE(report.differences[0].fields[0].remote, u"Renamed elsewhere"_s);
    const QSet<QString> ids{id.toString()};
    QVERIFY(!testkit::await(sync.ignore(report, ids, u" "_s)));
    QCOMPARE(got(sync.ignore(report, ids, u"on purpose"_s)), 1);
    QVERIFY(got(sync.report()).differences[0].isIgnored());
    QCOMPARE(got(sync.unignore(report, ids)), 1);
    QVERIFY(!got(sync.report()).differences[0].isIgnored());
    QVERIFY(got(sync.report()).local.products.size() == 2); // reporting changed nothing
    QCOMPARE(got(sync.acceptRemote(report, ids, u"it is right"_s)), 1);
    QVERIFY(got(sync.report()).differences.empty());
}

RK_TEST(TstCatalogFile)
#include "tst_catalog_file.moc"
