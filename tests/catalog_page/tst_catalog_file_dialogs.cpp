// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_file/document_reader.h"
#include "core/catalog_file/document_writer.h"
#include "tests/catalog_page/fake_catalog_file_desk.h"
#include "tests/testkit/registry.h"
#include "tests/ui/window_checks.h"
#include "ui/catalog/catalog_file_menu.h"
#include "ui/catalog/catalog_run_rows.h"
#include "ui/catalog/catalog_runs_dialog.h"
#include "ui/catalog/promotion_dialog.h"
#include "ui/catalog/promotion_rows.h"
#include "ui/catalog/sync_report_dialog.h"
#include "ui/catalog/sync_report_rows.h"
#include "ui/common/data_table.h"
#include "ui/common/view_state.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace reckoner;
using namespace reckoner::catalog_file;
using namespace Qt::StringLiterals;
using testkit::FakeCatalogFileDesk;

namespace {

const Instant kFileDialogsNow = Instant::fromSeconds(1'780'000'000);

// A page that remembers what it was told to say.
class NoticingPage final : public ui::Page
{
public:
    NoticingPage()
    {
        connect(this, &ui::Page::noticeRaised, this,
                [this](const QString &key, const ui::Notice &notice) { raised.insert(key, notice); });
        connect(this, &ui::Page::noticeCleared, this, [this](const QString &key) { raised.remove(key); });
        connect(this, &ui::Page::dialogOpened, this, [this](QDialog *dialog) { opened = dialog; });
    }
    void reload() override {}
    void focusFilter() override {}
    QHash<QString, ui::Notice> raised;
    QPointer<QDialog> opened;
};

struct FileMenuShown {
    FileMenuShown() : menu(new ui::CatalogFileMenu(desk, {clock, state}, page)) {}
    FakeCatalogFileDesk desk;
    FakeClock clock{kFileDialogsNow};
    ui::ViewState state{QString()};
    NoticingPage page;
    ui::CatalogFileMenu *menu; // the page's
};

MirrorDifference renamedPrice(const QString &id)
{
    MirrorDifference difference;
    difference.kind = EntryKind::Price;
    difference.id = id;
    difference.name = u"Starter, by the month"_s;
    difference.fields = {{u"name"_s, u"Starter"_s, u"Start"_s, {}}};
    difference.localUpdatedAt = difference.remoteUpdatedAt = kFileDialogsNow - std::chrono::hours(3);
    return difference;
}

SyncReport partReport()
{
    SyncReport report;
    report.readAt = kFileDialogsNow;
    report.read = ReadKind::Changes;
    report.since = kFileDialogsNow - std::chrono::hours(2);
    report.wholeAt = kFileDialogsNow - std::chrono::hours(50);
    report.entriesRead = 3;
    report.differences = {renamedPrice(u"pri_1"_s), renamedPrice(u"pri_2"_s)};
    return report;
}

CatalogDocument fileDocument(const QByteArray &amount)
{
    return readDocument("format = 1\naccount = \"paddle/sandbox/design\"\n[products.starter]\nname = \"Starter\"\n"
                        "tax_category = \"saas\"\n[products.starter.prices.monthly]\ndescription = \"By the month\"\n"
                        "amount = \"" +
                        amount + " USD\"\nbilling_cycle = \"1 month\"\n")
        .document;
}

StoredRun storedPlan(const QString &id, RunState state, StepState first, StepState second)
{
    CatalogDocument there = fileDocument("12.00");
    there.account = AccountId(u"paddle/sandbox/here"_s);
    CatalogDocument wanted = fileDocument("15.00");
    wanted.products[0].name = u"Beginner"_s;
    RunRecord record;
    record.id = id;
    record.account = there.account;
    record.wanted = writeDocument(wanted);
    record.there = writeDocument(there);
    record.source = wanted.account;
    record.actor = u"anna"_s;
    record.reason = u"New prices for spring"_s;
    record.state = state;
    record.startedAt = kFileDialogsNow - std::chrono::hours(4);
    record.digest = planCatalog(wanted, there).digest;
    record.steps = {{first, u"pro_1"_s, {}, {}},
                    {second, u"pri_1"_s, {}, second == StepState::Failed ? u"The amount is too small."_s : QString()}};
    return storedRun(std::move(record)).value();
}

QStringList fileDialogFaults(QWidget *window)
{
    return testkit::controlsWithoutName(window) + testkit::labelsWithMarkup(window) +
           testkit::buttonsWithCutText(window) + testkit::labelsWithCutText(window) +
           testkit::clashingMnemonics(window);
}

} // namespace

class TstCatalogFileDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void driftHereIsToldAndLookedAt()
    {
        FileMenuShown shown;
        shown.desk.nextDrift.findings = {
            {EntryKind::Product,
             u"starter"_s,
             u"pro_1"_s,
             u"<b>Starter</b>"_s,
             {{u"name"_s, u"Starter"_s, u"Start"_s}},
             kFileDialogsNow,
             u"d1"_s,
             shown.desk.account()},
            {EntryKind::Price, u"starter.monthly"_s, {}, u"By the month"_s, {}, {}, {}, {}}};
        shown.menu->watchDrift();
        QTRY_COMPARE(shown.page.raised.size(), 1);
        const ui::Notice notice = shown.page.raised.value(u"catalog-drift"_s);
        QVERIFY2(notice.text.contains(u"<b>Starter</b> (Name)"_s), qPrintable(notice.text)); // as it is, never markup
        QVERIFY(notice.text.contains(u"By the month (gone)"_s));
        QVERIFY(!notice.action.isEmpty());
        notice.onAction();
        QVERIFY(qobject_cast<ui::PromotionDialog *>(shown.page.opened));
        delete shown.page.opened;
        shown.desk.nextDrift = {};
        shown.menu->watchDrift();
        QTRY_VERIFY(shown.page.raised.isEmpty());
    }

    void driftAtTheSourceIsToldApart()
    {
        FileMenuShown shown;
        shown.desk.connected = false;
        shown.desk.nextDrift.atSource = {{EntryKind::Price,
                                          u"starter.monthly"_s,
                                          u"pri_1"_s,
                                          u"By the month"_s,
                                          {{u"amount"_s, u"12.00 USD"_s, u"15.00 USD"_s}},
                                          kFileDialogsNow,
                                          u"d1"_s,
                                          AccountId(u"paddle/sandbox/design"_s)}};
        shown.menu->watchDrift();
        QTRY_COMPARE(shown.page.raised.size(), 1);
        const ui::Notice notice = shown.page.raised.value(u"catalog-source-drift"_s);
        QVERIFY2(notice.text.contains(u"paddle/sandbox/design"_s), qPrintable(notice.text));
        QVERIFY(notice.action.isEmpty()); // nothing could be done about it now
    }

    void whatWasLeftIsShownAgain()
    {
        FakeCatalogFileDesk desk;
        desk.nextReport = partReport();
        ui::SyncReportDialog dialog({desk});
        dialog.open();
        QTRY_VERIFY(!dialog.isReading());
        QCOMPARE(dialog.rows().rowCount(), 2);
        QVERIFY(!dialog.ignoredBox()->isVisible());
        QVERIFY(!dialog.ignoreButton()->isEnabled()); // a note first
        dialog.reasonField()->setText(u"on purpose"_s);
        QVERIFY(dialog.ignoreButton()->isEnabled());
        dialog.ignoreButton()->click();
        QTRY_VERIFY(!dialog.isReading() && dialog.rows().rowCount() == 1);
        QCOMPARE(desk.ignored, QSet<QString>{u"pri_1"_s});
        QVERIFY(dialog.ignoredBox()->isVisible());
        QVERIFY(!dialog.unignoreButton()->isVisible());
        dialog.ignoredBox()->setChecked(true);
        QCOMPARE(dialog.rows().rowCount(), 2);
        QCOMPARE(dialog.rows().index(0, ui::SyncReportRows::Note).data().toString(), u"on purpose"_s);
        QVERIFY(dialog.unignoreButton()->isVisible() && dialog.unignoreButton()->isEnabled());
        QCOMPARE(fileDialogFaults(&dialog), QStringList());
        dialog.unignoreButton()->click();
        QTRY_COMPARE(desk.shownAgain, QSet<QString>{u"pri_1"_s});
        QTRY_VERIFY(!dialog.isReading() && !dialog.ignoredBox()->isVisible());
        QVERIFY(!dialog.rows().at(0).isIgnored());
    }

    void changesAreReadFirstAndTheWholeWhenAsked()
    {
        FakeCatalogFileDesk desk;
        desk.nextReport = partReport();
        ui::SyncReportDialog dialog({desk});
        dialog.open();
        QTRY_VERIFY(!dialog.isReading());
        QVERIFY(desk.asked == std::vector{ReadKind::Changes});
        const auto says = [&](const QString &words) {
            for (const QLabel *label : dialog.findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains(words))
                    return true;
            return false;
        };
        QVERIFY(says(u"that may have changed since"_s) && says(u"Everything was read"_s));
        QVERIFY(dialog.readAllButton()->isVisible());
        dialog.readAllButton()->click();
        QTRY_VERIFY(!dialog.isReading());
        QVERIFY(desk.asked.back() == ReadKind::Whole);
        QVERIFY(!dialog.readAllButton()->isVisible());
        QVERIFY(says(u"Everything was read: 3"_s));
    }

    void plansAreListedTakenBackAndGoneOnWith()
    {
        FileMenuShown shown;
        shown.desk.stored = {storedPlan(u"run_2"_s, RunState::Open, StepState::Done, StepState::Filed),
                             storedPlan(u"run_1"_s, RunState::Failed, StepState::Done, StepState::Failed)};
        shown.menu->openRuns();
        auto *dialog = qobject_cast<ui::CatalogRunsDialog *>(shown.page.opened);
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->steps().rowCount() == 2 && !dialog->isReading());
        QCOMPARE(dialog->rows().rowCount(), 2);
        QCOMPARE(dialog->rows().index(0, ui::CatalogRunRows::What).data().toString(), u"From paddle/sandbox/design"_s);
        QCOMPARE(dialog->rows().index(0, ui::CatalogRunRows::Steps).data().toString(), u"1 of 2"_s);
        QCOMPARE(dialog->rows().index(1, ui::CatalogRunRows::State).data().toString(), u"Refused"_s);
        QVERIFY(dialog->primaryButton()->isVisible());
        QCOMPARE(fileDialogFaults(dialog), QStringList());
        dialog->table().selectRow(1);
        QTRY_VERIFY(!dialog->isReading() && !dialog->primaryButton()->isVisible());
        QVERIFY(dialog->undoButton()->isEnabled());
        QStringList words;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY(words.join(u'\n').contains(u"New prices for spring"_s));
        QVERIFY(words.join(u'\n').contains(u"The amount is too small."_s));
        dialog->table().selectRow(0);
        QTRY_VERIFY(!dialog->isReading() && dialog->primaryButton()->isVisible());
        dialog->primaryButton()->click();
        auto *promotion = qobject_cast<ui::PromotionDialog *>(shown.page.opened);
        QVERIFY(promotion && promotion->step() == ui::PromotionDialog::Step::Result);
        QVERIFY(shown.desk.applied.empty()); // not before it is asked for
        QVERIFY(promotion->primaryButton()->isVisible());
        promotion->primaryButton()->click();
        QTRY_COMPARE(shown.desk.applied.size(), size_t(1));
        QCOMPARE(shown.desk.applied[0].digest, shown.desk.stored[0].record.digest);
        QTRY_VERIFY(promotion->checkButton()->isVisible());
        delete shown.page.opened;
    }

    void noPlansAreExplainedAndNothingCanBeUndoneReadOnly()
    {
        FakeCatalogFileDesk desk;
        FakeClock clock{kFileDialogsNow};
        ui::CatalogRunsDialog empty({desk, clock});
        empty.open();
        QTRY_VERIFY(!empty.isReading());
        QVERIFY(!empty.undoButton()->isEnabled() && !empty.primaryButton()->isVisible());
        QCOMPARE(fileDialogFaults(&empty), QStringList());
        desk.stored = {storedPlan(u"run_1"_s, RunState::Done, StepState::Done, StepState::Done)};
        ui::CatalogRunsDialog readOnly({desk, clock, ui::SafetyLevel::ReadOnly});
        readOnly.open();
        QTRY_VERIFY(!readOnly.isReading() && readOnly.steps().rowCount() == 2);
        QVERIFY(!readOnly.undoButton()->isEnabled());
        QVERIFY(!readOnly.status().isEmpty());
    }
};

RK_TEST(TstCatalogFileDialogs)
#include "tst_catalog_file_dialogs.moc"
