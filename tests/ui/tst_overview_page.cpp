// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/registry.h"
#include "tests/ui/fake_desk.h"
#include "tests/ui/window_checks.h"
#include "ui/common/view_state.h"
#include "ui/overview/overview_card.h"
#include "ui/overview/overview_page.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace reckoner;

namespace {

class FakeOverviewDesk final : public ui::OverviewDesk
{
public:
    Task<ui::Overview> read() override
    {
        ++reads;
        return Task<ui::Overview>::settled(error ? Result<ui::Overview>(*error) : Result<ui::Overview>(overview));
    }
    ui::Overview overview;
    std::optional<Error> error;
    int reads = 0;
};

} // namespace

class TstOverviewPage : public QObject
{
    Q_OBJECT

private:
    struct Shown {
        FakeOverviewDesk desk;
        ui::ViewState state;
        FakeClock clock{testkit::sampleNow()};
        std::unique_ptr<ui::OverviewPage> page;
    };
    static std::unique_ptr<Shown> show(ui::Overview overview)
    {
        auto shown = std::make_unique<Shown>();
        shown->desk.overview = std::move(overview);
        shown->page = std::make_unique<ui::OverviewPage>(
            shown->desk, ui::PageContext{shown->clock, shown->state, ui::SafetyLevel::Confirm, ui::BandKind::Sandbox,
                                         QStringLiteral("Paddle")});
        shown->page->resize(1000, 700);
        shown->page->show();
        shown->page->reload();
        return shown;
    }
    static ui::Overview busyMorning()
    {
        ui::Overview overview;
        overview.pastDue = testkit::sampleRows(ui::kOverviewRows);
        overview.pastDueCount = 19;
        actions::Operation operation;
        operation.id = OperationId(QStringLiteral("op_1"));
        operation.request = actions::SubscriptionRequest(subscriptions::CancelRequest{});
        operation.state = actions::OperationState::NeedsPerson;
        operation.createdAt = testkit::sampleNow() - std::chrono::minutes(12);
        overview.unsettled.push_back(operation);
        events::StoredEvent event;
        event.outcome = events::Outcome::Parked;
        event.envelope.eventId = EventId(QStringLiteral("evt_1"));
        event.envelope.eventType = QStringLiteral("subscription.updated");
        event.receivedAt = testkit::sampleNow() - std::chrono::hours(3);
        overview.parked.push_back(event);
        overview.events.byOutcome = {{events::Outcome::Parked, 1}};
        overview.events.quarantined = 2;
        overview.outbox.parked = 2;
        overview.outbox.keyRefused = true;
        overview.outbox.oldest = testkit::sampleNow() - std::chrono::hours(2);
        overview.hasLedger = true;
        credits::CreditEntryRow entry;
        entry.entry.customerId = CustomerId(QStringLiteral("ctm_1"));
        entry.entry.amount = 50'000;
        entry.entry.at = *overview.outbox.oldest;
        entry.customerEmail = QStringLiteral("ada@example.com");
        overview.untold.push_back(entry);
        overview.findings = {12, 431'000, testkit::sampleNow().plusDays(-9)};
        reconcile::StoredFinding finding;
        finding.id = QStringLiteral("rf_1");
        finding.customerId = CustomerId(QStringLiteral("ctm_2"));
        finding.customerName = QStringLiteral("Ada Lovelace");
        finding.credits = -500;
        finding.at = testkit::sampleNow().plusDays(-3);
        overview.newestFindings.push_back(finding);
        reconcile::Run run;
        run.startedAt = run.finishedAt = testkit::sampleNow() - std::chrono::hours(5);
        overview.lastRun = run;
        overview.reconcileEvery = std::chrono::hours(24);
        overview.subscriptionsByStatus = {{QStringLiteral("active"), 400}, {QStringLiteral("past_due"), 19}};
        return overview;
    }

private Q_SLOTS:
    void initTestCase() { testkit::dressApplication(); }
    void saysWhatWaitsAndLeadsThere()
    {
        const auto shown = show(busyMorning());
        QSignalSpy asked(shown->page.get(), &ui::Page::entityRequested);
        QCOMPARE(shown->page->operations().lines(), 1);
        QCOMPARE(shown->page->pastDue().lines(), ui::kOverviewRows);
        QVERIFY(
            shown->page->inbox().summary().startsWith(QStringLiteral("1 could not be applied, 2 are in quarantine")));
        auto *link = shown->page->operations().findChild<QAbstractButton *>();
        QVERIFY(link);
        link->setFocus();
        QTest::keyClick(link, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(0).value<ui::EntityRef>(),
                 (ui::EntityRef{ui::EntityKind::Operation, QStringLiteral("op_1")}));
        testkit::keepShot(shown->page.get(), QStringLiteral("overview"));
    }
    void creditsAndFindingsLeadToTheirPages()
    {
        const auto shown = show(busyMorning());
        QSignalSpy asked(shown->page.get(), &ui::Page::entityRequested);
        QVERIFY(shown->page->credits().summary().contains(QStringLiteral("refused the key. 2 entries wait")) ||
                shown->page->credits().summary().contains(QStringLiteral("refused the key. 2 entry(s) wait")));
        QVERIFY(shown->page->reconciliation().summary().contains(QStringLiteral("431,000 credits differ")));
        for (ui::OverviewCard *card : {&shown->page->credits(), &shown->page->reconciliation()}) {
            QCOMPARE(card->lines(), 1);
            auto *link = card->findChild<QAbstractButton *>();
            QVERIFY(link);
            link->click();
        }
        QCOMPARE(asked.at(0).at(0).value<ui::EntityRef>(),
                 (ui::EntityRef{ui::EntityKind::Credits, QStringLiteral("ctm_1")}));
        QCOMPARE(asked.at(1).at(0).value<ui::EntityRef>(),
                 (ui::EntityRef{ui::EntityKind::Finding, QStringLiteral("rf_1")}));
    }
    void whatWasNeverComparedSaysSo()
    {
        const auto shown = show({});
        QVERIFY(shown->page->reconciliation().summary().contains(QStringLiteral("not been compared")));
        QVERIFY(shown->page->credits().summary().contains(QStringLiteral("told of every grant")));
        ui::Overview quiet;
        quiet.lastRun = reconcile::Run();
        quiet.outbox.waiting = 3;
        const auto agreed = show(quiet);
        QVERIFY(agreed->page->reconciliation().summary().contains(QStringLiteral("agree")));
        QVERIFY(agreed->page->credits().summary().contains(QStringLiteral("No ledger is told")));
    }
    void quietMorningSaysSo()
    {
        const auto shown = show({});
        QCOMPARE(shown->page->operations().lines(), 0);
        QVERIFY(shown->page->pastDue().summary().contains(QStringLiteral("Every renewal was paid")));
    }
    void changesAreGatheredIntoOneReading()
    {
        const auto shown = show(busyMorning());
        const int before = shown->desk.reads;
        for (int i = 0; i < 50; ++i)
            Q_EMIT shown->desk.changed();
        QTRY_COMPARE(shown->desk.reads, before + 1);
    }
    void failureOffersAnotherTry()
    {
        const auto shown = show({});
        shown->desk.error = Error{ErrorKind::Storage, QStringLiteral("The database is away."), {}, {}};
        QSignalSpy loaded(shown->page.get(), &ui::Page::loaded);
        shown->page->reload();
        QCOMPARE(loaded.count(), 1);
        QVERIFY(!shown->page->operations().isVisible());
    }
    void everyControlHasANameAndNothingIsCut()
    {
        const auto shown = show(busyMorning());
        QCOMPARE(testkit::controlsWithoutName(shown->page.get()), QStringList());
        QCOMPARE(testkit::labelsWithMarkup(shown->page.get()), QStringList());
        QCOMPARE(testkit::buttonsWithCutText(shown->page.get()), QStringList());
    }
};

RK_TEST(TstOverviewPage)
#include "tst_overview_page.moc"
