// SPDX-License-Identifier: GPL-3.0-or-later
// Twenty subscriptions are moved through the window, at the emulator: stopped half way, taken up by another process,
// each moved once, and moved back.
#include "core/catalog/whole_catalog.h"
#include "core/subscriptions/price_usage_store.h"
#include "tests/catalog/migration_bench.h"
#include "tests/testkit/registry.h"
#include "tests/ui/window_checks.h"
#include "ui/migration/core_price_migration_desk.h"
#include "ui/migration/migration_list_view.h"
#include "ui/migration/migration_run_view.h"
#include "ui/migration/migration_trial_view.h"
#include "ui/migration/migration_wish_form.h"
#include "ui/migration/price_migration_dialog.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableWidget>

using namespace reckoner;
using namespace reckoner::actions;
using namespace reckoner::catalog_tests;
using ui::PriceMigrationDialog;
using Step = PriceMigrationDialog::Step;

namespace {

constexpr int kMoved = 20;

// What a process has of its own; the database and the emulator stay.
struct Sitting {
    Sitting(MigrationBench &bench, const PriceId &from)
        : changes(bench.context()),
          desk(ui::CorePriceMigrationDesk::Parts{*bench.database, bench.account, &changes, bench.resolver.get(),
                                                 QStringLiteral("Paddle"), [] {
                                                     return ui::PriceMigrationDesk::RequestBudget{240, 240};
                                                 }})
    {
        ui::Catalog catalog =
            got(bench.database->readBlocking([&](storage::Connection &connection) -> Result<ui::Catalog> {
                RK_TRY_ASSIGN(auto whole, catalog::readWholeCatalog(connection, bench.account));
                ui::Catalog all{std::move(whole.products), std::move(whole.prices), {}, {}, {}};
                RK_TRY_ASSIGN(all.usage, subscriptions::PriceUsageStore(connection).all(bench.account));
                return all;
            }));
        dialog = std::make_unique<PriceMigrationDialog>(
            PriceMigrationDialog::Context{desk, bench.clock, ui::SafetyLevel::Confirm, ui::BandKind::Sandbox},
            std::move(catalog), from);
        dialog->open();
    }
    static bool until(const std::function<bool()> &holds) { return QTest::qWaitFor(holds, 60'000); }
    bool press(Step reaches)
    {
        if (!until([&] { return dialog->primaryButton()->isEnabled(); }))
            return false;
        dialog->primaryButton()->click();
        return until([&] { return dialog->step() == reaches && !dialog->isBusy(); });
    }
    bool ends()
    {
        return until([&] { return desk.running().isEmpty() && dialog->run().counts().all() == kMoved; });
    }

    SubscriptionActions changes;
    ui::CorePriceMigrationDesk desk;
    std::unique_ptr<PriceMigrationDialog> dialog;
};

} // namespace

class TstPriceMigrationWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testkit::dressApplication(); }

    void twentyAreMovedOnceThoughItStopsHalfWayAndAreMovedBack()
    {
        MigrationBench bench(storage::Dialect::Sqlite, kMoved);
        {
            Sitting first(bench, bench.from);
            first.dialog->wish().toField()->setCurrentIndex(
                first.dialog->wish().toField()->findData(bench.to.toString()));
            QVERIFY(first.press(Step::Confirm));
            QCOMPARE(first.dialog->trial().totals()->rowCount(), 1);
            for (const SubscriptionId &id : bench.ids)
                QCOMPARE(bench.sent(id), 0);
            connect(&first.desk, &ui::PriceMigrationDesk::progressed, this, [&](const MigrationProgress &progress) {
                if (progress.counts.done == kMoved / 2)
                    first.dialog->run().stopButton()->click();
            });
            QVERIFY(first.press(Step::Run));
            QVERIFY(first.ends());
            QCOMPARE(first.dialog->run().counts().done, kMoved / 2);
            QCOMPARE(first.dialog->run().counts().pending, kMoved / 2);
        }
        Sitting second(bench, {});
        QVERIFY(Sitting::until([&] { return second.dialog->list().table()->rowCount() == 1; }));
        QCOMPARE(second.dialog->list().table()->item(0, 2)->text(), QStringLiteral("Stopped"));
        QVERIFY(second.press(Step::Run)); // opens it
        QVERIFY(second.press(Step::Run)); // goes on
        QVERIFY(second.ends());
        QCOMPARE(second.dialog->run().counts().done, kMoved);
        QVERIFY(Sitting::until([&] { return second.dialog->run().rows()->rowCount() == kMoved; }));
        for (const SubscriptionId &id : bench.ids) {
            QCOMPARE(bench.sent(id), 1);
            QCOMPARE(bench.priceAt(id), bench.to);
        }
        second.dialog->run().undoButton()->click();
        QCOMPARE(second.dialog->step(), Step::Confirm);
        QVERIFY(second.press(Step::Run));
        QVERIFY(second.ends());
        QCOMPARE(second.dialog->run().counts().done, kMoved);
        for (const SubscriptionId &id : bench.ids) {
            QCOMPARE(bench.sent(id), 2);
            QCOMPARE(bench.priceAt(id), bench.from);
        }
    }
};

RK_TEST(TstPriceMigrationWindow)
#include "tst_price_migration_window.moc"
