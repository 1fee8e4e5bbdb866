// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catalog_page/fake_catalog_desk.h"
#include "tests/migration/fake_migration_desk.h"
#include "tests/testkit/registry.h"
#include "tests/ui/window_checks.h"
#include "ui/catalog/catalog_page.h"
#include "ui/catalog/catalog_pane.h"
#include "ui/common/account_confirmation.h"
#include "ui/common/notice_bar.h"
#include "ui/common/view_state.h"
#include "ui/migration/migration_list_view.h"
#include "ui/migration/migration_menu.h"
#include "ui/migration/migration_run_view.h"
#include "ui/migration/migration_trial_view.h"
#include "ui/migration/migration_wish_form.h"
#include "ui/migration/price_migration_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace reckoner;
using namespace reckoner::actions;
using testkit::FakeCatalogDesk;
using testkit::FakeMigrationDesk;
using ui::PriceMigrationDialog;
using Step = PriceMigrationDialog::Step;

namespace {

struct MigrationShown {
    explicit MigrationShown(const char *from = "pri_month", ui::SafetyLevel safety = ui::SafetyLevel::Confirm)
    {
        for (int i = 0; i < 3; ++i)
            desk.known.push_back({{SubscriptionId(QStringLiteral("sub_%1").arg(i)),
                                   MigrationRowState::Pending,
                                   OperationId(QStringLiteral("op_mig_1_sub_%1").arg(i)),
                                   {}},
                                  QStringLiteral("Buyer %1").arg(i)});
        const Currency usd = Currency::of("USD");
        desk.report.previewed = 2;
        desk.report.refused.push_back({SubscriptionId(QStringLiteral("sub_2")), QStringLiteral("Another interval.")});
        desk.report.totals[QStringLiteral("USD")] = {Money(0, usd), Money(2'000, usd), Money(4'000, usd)};
        desk.report.outliers.push_back({SubscriptionId(QStringLiteral("sub_1")), Money(1'000, usd), Money(2'000, usd)});
        open(from, safety);
    }
    void open(const char *from, ui::SafetyLevel safety = ui::SafetyLevel::Confirm)
    {
        dialog = std::make_unique<PriceMigrationDialog>(
            PriceMigrationDialog::Context{desk, clock, safety, ui::BandKind::Sandbox}, catalog.all,
            PriceId(QString::fromLatin1(from)));
        dialog->open();
    }
    bool ready()
    {
        return QTest::qWaitFor([&] { return dialog->primaryButton()->isEnabled(); });
    }
    bool press(Step reaches)
    {
        if (!ready())
            return false;
        dialog->primaryButton()->click();
        return QTest::qWaitFor([&] { return dialog->step() == reaches && !dialog->isBusy(); });
    }
    bool toRun()
    {
        return press(Step::Confirm) && press(Step::Run) &&
               QTest::qWaitFor([&] { return dialog->run().rows()->rowCount() == 3; });
    }
    QString word(int row) { return dialog->run().rows()->item(row, 2)->text(); }

    FakeCatalogDesk catalog;
    FakeMigrationDesk desk;
    FakeClock clock{Instant::fromSeconds(1'770'000'000)};
    std::unique_ptr<PriceMigrationDialog> dialog;
};

QStringList migrationFaults(QWidget *window)
{
    return testkit::controlsWithoutName(window) + testkit::labelsWithMarkup(window) +
           testkit::buttonsWithCutText(window) + testkit::labelsWithCutText(window) +
           testkit::clashingMnemonics(window);
}

} // namespace

class TstPriceMigrationDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testkit::dressApplication(); }

    void aWishIsCountedBeforeItCanBeTriedOut()
    {
        MigrationShown shown;
        QCOMPARE(shown.dialog->step(), Step::Wish);
        QVERIFY(!shown.dialog->primaryButton()->isEnabled());
        QTRY_VERIFY(shown.dialog->primaryButton()->isEnabled());
        QVERIFY(shown.dialog->wish().countText().contains(u'3'));
        QTRY_COMPARE(migrationFaults(shown.dialog.get()).join(u'\n'), QString()); // laid out a turn later
        shown.desk.reached = 0;
        shown.dialog->wish().countryField()->setText(QStringLiteral("de"));
        shown.dialog->wish().billedBefore()->setChecked(true);
        shown.dialog->wish().customerField()->setText(QStringLiteral("Ann"));
        QTRY_COMPARE(shown.desk.lastFilter.country, QStringLiteral("DE"));
        QVERIFY(shown.desk.lastFilter.billedBefore.has_value());
        QCOMPARE(shown.desk.lastFilter.search, QStringLiteral("Ann"));
        QTRY_VERIFY(shown.dialog->status().contains(QStringLiteral("No subscription")));
        QVERIFY(!shown.dialog->primaryButton()->isEnabled());
        shown.desk.reached = 3;
        shown.dialog->wish().countryField()->setText(QStringLiteral("1x"));
        QTRY_VERIFY(shown.dialog->status().contains(QStringLiteral("1X")) ||
                    shown.dialog->status().contains(QStringLiteral("1x")));
        shown.dialog->wish().countryField()->clear();
        shown.dialog->wish().toField()->setCurrentIndex(
            shown.dialog->wish().toField()->findData(QStringLiteral("pri_month"))); // the same
        QTRY_VERIFY(shown.dialog->status().contains(QStringLiteral("another price")));
    }
    void aRenewalThatOnlyTheBillsKnowIsNotMadeUp()
    {
        MigrationShown shown;
        shown.desk.report.totals[QStringLiteral("USD")].isRecurringKnown = false;
        QVERIFY(shown.press(Step::Confirm));
        for (int column = 2; column <= 4; ++column)
            QCOMPARE(shown.dialog->trial().totals()->item(0, column)->text(), QStringLiteral("–"));
        QVERIFY(shown.dialog->trial().totals()->item(0, 1)->text().contains(QStringLiteral("0.00"))); // due now
    }
    void theTrialTellsTotalsAndWhatStandsOutAndChangesNothing()
    {
        MigrationShown shown;
        QVERIFY(shown.press(Step::Confirm));
        QCOMPARE(shown.desk.lastSample, 25);
        QCOMPARE(shown.dialog->trial().totals()->rowCount(), 1);
        QVERIFY(shown.dialog->trial().totals()->item(0, 4)->text().contains(QStringLiteral("20.00")));
        QCOMPARE(shown.dialog->trial().noteworthy()->rowCount(), 2);
        QCOMPARE(shown.dialog->trial().noteworthy()->item(0, 4)->text(), QStringLiteral("Another interval."));
        QVERIFY(shown.desk.begunWishes.empty());
        QTRY_COMPARE(migrationFaults(shown.dialog.get()).join(u'\n'), QString()); // laid out a turn later
        shown.dialog->backButton()->click();
        QCOMPARE(shown.dialog->step(), Step::Wish);
    }
    void theRunShowsEachRowAndStopsAndGoesOn()
    {
        MigrationShown shown;
        QVERIFY(shown.toRun());
        QCOMPARE(shown.desk.begunWishes.size(), size_t(1));
        shown.desk.step(MigrationRowState::Done);
        QCOMPARE(shown.word(0), QStringLiteral("Moved"));
        QVERIFY(shown.dialog->run().stopButton()->isVisible());
        QTRY_COMPARE(migrationFaults(shown.dialog.get()).join(u'\n'), QString()); // laid out a turn later
        shown.dialog->run().stopButton()->click();
        QVERIFY(!shown.dialog->run().stopButton()->isEnabled());
        shown.desk.step(MigrationRowState::Refused, QStringLiteral("It is cancelled."));
        QVERIFY(shown.desk.running().isEmpty());
        QTRY_COMPARE(shown.dialog->run().rows()->item(1, 3)->text(), QStringLiteral("It is cancelled."));
        QVERIFY(shown.ready()); // Go on
        shown.dialog->primaryButton()->click();
        QCOMPARE(shown.desk.running(), QStringLiteral("mig_1"));
        shown.desk.step(MigrationRowState::Unsettled);
        QTRY_COMPARE(shown.word(2), QStringLiteral("Not confirmed"));
        QVERIFY(shown.ready());
        shown.desk.known[2].row.state = MigrationRowState::Done; // settled by itself
        Q_EMIT shown.desk.operationSettled();
        QTRY_COMPARE(shown.word(2), QStringLiteral("Moved"));
        QTRY_VERIFY(!shown.dialog->primaryButton()->isVisible());
        shown.dialog->run().stateField()->setCurrentIndex(2); // Refused
        QTRY_COMPARE(shown.dialog->run().rows()->rowCount(), 1);
    }
    void aRunGoesOnWhenTheWindowIsClosedAndIsFoundAgain()
    {
        MigrationShown shown;
        QVERIFY(shown.toRun());
        PriceMigration running = shown.desk.begunWishes.front();
        shown.dialog->reject();
        shown.desk.step(MigrationRowState::Done);
        QCOMPARE(shown.desk.running(), QStringLiteral("mig_1"));
        shown.desk.all = {{running, shown.desk.counts()}};
        shown.open("");
        QTRY_COMPARE(shown.dialog->list().table()->rowCount(), 1);
        QCOMPARE(shown.dialog->list().table()->item(0, 2)->text(), QStringLiteral("Running"));
        QTRY_COMPARE(migrationFaults(shown.dialog.get()).join(u'\n'), QString()); // laid out a turn later
        QVERIFY(shown.press(Step::Run));
        QVERIFY(shown.dialog->run().stopButton()->isVisible());
        shown.desk.fail({ErrorKind::Unreachable, QStringLiteral("No line."), {}, {}});
        QTRY_VERIFY(!shown.dialog->notices().texts().isEmpty());
        QVERIFY(shown.dialog->notices().texts().constFirst().contains(QStringLiteral("No line.")));
        QVERIFY(shown.ready()); // to go on
    }
    void whatIsMovedCanBeMovedBackOnceMoreConfirmed()
    {
        MigrationShown shown("pri_month", ui::SafetyLevel::Type);
        QVERIFY(shown.press(Step::Confirm));
        QVERIFY(!shown.dialog->primaryButton()->isEnabled());
        const auto confirm = [&] {
            shown.dialog->reasonField()->setText(QStringLiteral("New prices"));
            shown.dialog->confirmation()->field()->setText(QStringLiteral("acc_1"));
        };
        confirm();
        QVERIFY(shown.press(Step::Run));
        QCOMPARE(shown.desk.begunWishes.front().reason, QStringLiteral("New prices"));
        for (int i = 0; i < 3; ++i)
            shown.desk.step(MigrationRowState::Done);
        QTRY_VERIFY(shown.dialog->run().undoButton()->isVisible());
        shown.dialog->run().undoButton()->click();
        QCOMPARE(shown.dialog->step(), Step::Confirm);
        QVERIFY(!shown.dialog->primaryButton()->isEnabled());
        confirm();
        QVERIFY(shown.press(Step::Run));
        QCOMPARE(shown.desk.undone, std::vector<QString>{QStringLiteral("mig_1")});
        QCOMPARE(shown.desk.running(), QStringLiteral("mig_2"));
    }
    void withoutAProviderOrAllowanceNothingIsSent()
    {
        MigrationShown shown("pri_month", ui::SafetyLevel::ReadOnly);
        QVERIFY(shown.press(Step::Confirm)); // trying out changes nothing
        QVERIFY(!shown.dialog->primaryButton()->isEnabled());
        shown.desk.connected = false;
        shown.open("pri_month");
        QTRY_VERIFY(shown.dialog->status().contains(QStringLiteral("not connected")));
        QVERIFY(!shown.dialog->primaryButton()->isEnabled());
    }
    void thePageReachesItFromAPriceAndFromItsMenu()
    {
        MigrationShown shown;
        shown.dialog.reset();
        ui::ViewState state;
        const ui::PageContext context{shown.clock, state, ui::SafetyLevel::Confirm, ui::BandKind::Sandbox,
                                      QStringLiteral("Paddle")};
        ui::CatalogPage page(context, shown.catalog);
        new ui::MigrationMenu(shown.desk, context, page);
        QPointer<QDialog> opened;
        connect(&page, &ui::Page::dialogOpened, &page, [&](QDialog *dialog) { opened = dialog; });
        page.resize(1300, 800);
        page.show();
        page.reload();
        page.select(QStringLiteral("pri_month"));
        QTRY_VERIFY(page.pane().row() && page.pane().row()->id() == QStringLiteral("pri_month"));
        QVERIFY(page.pane().button(ui::CatalogAction::Move)->isVisible());
        page.pane().button(ui::CatalogAction::Move)->click();
        QTRY_VERIFY(qobject_cast<PriceMigrationDialog *>(opened.data()));
        QCOMPARE(qobject_cast<PriceMigrationDialog *>(opened.data())->wish().wanted().from,
                 PriceId(QStringLiteral("pri_month")));
        opened->close();
    }
};

RK_TEST(TstPriceMigrationDialog)
#include "tst_price_migration_dialog.moc"
