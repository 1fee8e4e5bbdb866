// SPDX-License-Identifier: GPL-3.0-or-later
// The Reconciliation page over a desk in memory: what it asks, what people do with findings, and what they are told
// when something is refused.
#include "tests/reconciliation_page/fake_reconciliation_desk.h"
#include "tests/testkit/registry.h"
#include "tests/ui/window_checks.h"
#include "ui/common/data_table.h"
#include "ui/common/filter_bar.h"
#include "ui/common/notice_bar.h"
#include "ui/common/view_state.h"
#include "ui/reconciliation/finding_pane.h"
#include "ui/reconciliation/finding_window.h"
#include "ui/reconciliation/reconciliation_page.h"
#include "ui/reconciliation/run_history_dialog.h"
#include "ui/reconciliation/verb_dialog.h"

#include <QAction>
#include <QApplication>
#include <QDateEdit>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace reckoner;
using namespace reckoner::ui;
using namespace Qt::StringLiterals;
using reconcile::FindingClass;
using reconcile::FindingState;
using reconcile::Side;
using reconcile::Verb;

namespace {

const Instant kFindingsNow = Instant::fromSeconds(1'790'000'000);

class FindingsFixture
{
public:
    explicit FindingsFixture(SafetyLevel safety = SafetyLevel::Confirm)
    {
        desk.addHalf(u"out"_s, Side::External, 1'500, u"ctm_1"_s);
        desk.addHalf(u"ours1"_s, Side::Local, 1'000, u"ctm_1"_s);
        desk.addHalf(u"ours2"_s, Side::Local, 500, u"ctm_1"_s);
        desk.addHalf(u"ours3"_s, Side::Local, 90, u"ctm_2"_s);
        desk.lastRun.number = 1;
        desk.lastRun.source = u"api"_s;
        desk.lastRun.startedAt = desk.lastRun.finishedAt = kFindingsNow.plusDays(-1);
        desk.lastRun.digest = u"5f2c"_s;
        page =
            std::make_unique<ReconciliationPage>(desk, PageContext{.clock = clock, .state = state, .safety = safety});
        QObject::connect(page.get(), &Page::noticeRaised, page.get(),
                         [this](const QString &, const Notice &notice) { notices.push_back(notice); });
        QObject::connect(page.get(), &Page::dialogOpened, page.get(), [this](QDialog *opened) { dialog = opened; });
        page->resize(1300, 800);
        page->show();
        page->reload();
    }
    bool select(const QString &id)
    {
        const int row = page->window().indexOf(id);
        if (row < 0)
            return false;
        page->table().clearSelection();
        page->table().selectRow(row);
        return true;
    }
    bool shows(const QString &id) const { return page->pane().details() && page->pane().details()->finding.id == id; }
    VerbDialog *verbDialog() const { return qobject_cast<VerbDialog *>(dialog.data()); }
    void confirm(const QString &reason)
    {
        verbDialog()->reasonField()->setText(reason);
        QTest::mouseClick(verbDialog()->primaryButton(), Qt::LeftButton);
    }

    FakeClock clock{kFindingsNow};
    ViewState state;
    testkit::FakeReconciliationDesk desk;
    std::unique_ptr<ReconciliationPage> page;
    QPointer<QDialog> dialog;
    std::vector<Notice> notices;
};

void checkFindings(QWidget *window)
{
    QCOMPARE(testkit::controlsWithoutName(window), QStringList());
    QCOMPARE(testkit::labelsWithMarkup(window), QStringList());
    QCOMPARE(testkit::buttonsWithCutText(window), QStringList());
    QCOMPARE(testkit::labelsWithPoorContrast(window), QStringList());
    QCOMPARE(testkit::clashingMnemonics(window), QStringList());
}

} // namespace

class TstReconciliationPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsOpenIsListedWithTheLastRun();
    void theFilterIsAskedOfTheDesk();
    void matchTakesTheCounterpartThatIsChosen();
    void splitHasToSumUp();
    void takingOverNeedsAReason();
    void aNoteChangesNothingElse();
    void severalAtOnceAndTheRefusedStay();
    void anotherFindingTakesTheOldButtonsAway();
    void evidenceIsWritten();
    void aLedgerThatRefusesTheKeyIsTold();
    void whatCannotBeReadIsSaidAndTriedAgain();
    void readOnlyLooksOnly();
};

void TstReconciliationPage::whatIsOpenIsListedWithTheLastRun()
{
    FindingsFixture made;
    QTRY_COMPARE(made.page->rows().rowCount(), 4);
    QTRY_VERIFY(made.page->lastRunText().startsWith(u"Compared"_s));
    QVERIFY(made.page->runButton()->isEnabled() && made.page->historyButton()->isEnabled());
    const reconcile::FindingFilter &asked = made.desk.asked.back();
    QVERIFY(asked.states == (std::vector{FindingState::Open, FindingState::Acted}));
    QVERIFY(made.select(u"out"_s));
    QTRY_VERIFY(made.shows(u"out"_s));
    QCOMPARE(made.page->pane().likely().rowCount(), 3);
    QVERIFY(made.page->pane().sides().rowCount() > 0);
    QCOMPARE(made.page->pane().decisions().rowCount(), 0);
    checkFindings(made.page.get());
}

void TstReconciliationPage::theFilterIsAskedOfTheDesk()
{
    FindingsFixture made;
    QTRY_COMPARE(made.page->rows().rowCount(), 4);
    FilterBar &bar = made.page->filter();
    bar.setChoice(u"class"_s, u"orphan"_s);
    made.page->reload();
    QTRY_COMPARE(made.page->rows().rowCount(), 1);
    QVERIFY(made.desk.asked.back().kinds == std::vector{FindingClass::Orphan});
    bar.setChoice(u"class"_s, {});
    bar.setChoice(u"state"_s, u"decided"_s);
    made.page->reload();
    QTRY_COMPARE(made.page->rows().rowCount(), 0);
    QVERIFY(made.desk.asked.back().states ==
            (std::vector{FindingState::Acted, FindingState::Accepted, FindingState::Ignored}));
    bar.clear();
    made.page->reload();
    QTRY_COMPARE(made.page->rows().rowCount(), 4);
}

void TstReconciliationPage::matchTakesTheCounterpartThatIsChosen()
{
    FindingsFixture made;
    QTRY_VERIFY(made.select(u"out"_s));
    QTRY_VERIFY(made.shows(u"out"_s));
    made.page->pane().likely().clearSelection();
    QVERIFY(!made.page->pane().verbButton(Verb::Match)->isEnabled());
    made.page->pane().likely().selectRow(1);
    QVERIFY(made.page->pane().verbButton(Verb::Match)->isEnabled());
    QTest::mouseClick(made.page->pane().verbButton(Verb::Match), Qt::LeftButton);
    QTRY_VERIFY(made.verbDialog());
    checkFindings(made.dialog);
    QVERIFY(!made.verbDialog()->primaryButton()->isEnabled());
    made.confirm(u"Entered by telephone"_s);
    QTRY_COMPARE(made.desk.requests.size(), size_t(1));
    const VerbRequest &request = made.desk.requests.front();
    QCOMPARE(request.findingId, u"out"_s);
    QVERIFY(request.verb == Verb::Match);
    QCOMPARE(request.seenVersion, 1);
    QCOMPARE(request.reason, u"Entered by telephone"_s);
    QCOMPARE(request.counterparts.size(), size_t(1));
    QCOMPARE(request.counterparts[0].findingId, u"ours2"_s);
    QTRY_COMPARE(made.page->rows().rowCount(), 3); // it is decided
}

void TstReconciliationPage::splitHasToSumUp()
{
    FindingsFixture made;
    QTRY_VERIFY(made.select(u"out"_s));
    QTRY_VERIFY(made.shows(u"out"_s));
    QTableWidget &likely = made.page->pane().likely();
    likely.clearSelection();
    for (int column = 0; column < likely.columnCount(); ++column) {
        likely.item(0, column)->setSelected(true);
        likely.item(1, column)->setSelected(true);
    }
    QVERIFY(made.page->pane().verbButton(Verb::Split)->isEnabled());
    QTest::mouseClick(made.page->pane().verbButton(Verb::Split), Qt::LeftButton);
    QTRY_VERIFY(made.verbDialog());
    const auto shares = made.verbDialog()->findChildren<QSpinBox *>();
    QCOMPARE(shares.size(), 2);
    made.verbDialog()->reasonField()->setText(u"One transfer, two grants"_s);
    QVERIFY(made.verbDialog()->primaryButton()->isEnabled()); // 1,000 and 500 are 1,500
    shares[1]->setValue(400);
    QVERIFY(!made.verbDialog()->primaryButton()->isEnabled());
    QVERIFY(made.verbDialog()->status().contains(u"1,400"_s));
    shares[1]->setValue(500);
    QTest::mouseClick(made.verbDialog()->primaryButton(), Qt::LeftButton);
    QTRY_COMPARE(made.desk.requests.size(), size_t(1));
    const auto &parts = made.desk.requests.front().counterparts;
    QCOMPARE(parts.size(), size_t(2));
    QCOMPARE(parts[0].credits + parts[1].credits, 1'500);
}

void TstReconciliationPage::takingOverNeedsAReason()
{
    FindingsFixture made;
    QTRY_VERIFY(made.select(u"out"_s));
    QTRY_VERIFY(made.shows(u"out"_s));
    QPushButton *takeOver = made.page->pane().verbButton(Verb::TakeOver);
    QVERIFY(takeOver && takeOver->isEnabled());
    QTest::mouseClick(takeOver, Qt::LeftButton);
    QTRY_VERIFY(made.verbDialog());
    QTest::mouseClick(made.verbDialog()->primaryButton(), Qt::LeftButton);
    QVERIFY(made.desk.requests.empty());
    QVERIFY(!made.verbDialog()->status().isEmpty());
    made.confirm(u"Granted by the old system"_s);
    QTRY_COMPARE(made.desk.requests.size(), size_t(1));
    QVERIFY(made.desk.requests.front().verb == Verb::TakeOver && made.desk.requests.front().counterparts.empty());
}

void TstReconciliationPage::aNoteChangesNothingElse()
{
    FindingsFixture made;
    QTRY_VERIFY(made.select(u"ours3"_s));
    QTRY_VERIFY(made.shows(u"ours3"_s));
    QTest::mouseClick(made.page->pane().verbButton(Verb::Note), Qt::LeftButton);
    QTRY_VERIFY(made.verbDialog());
    made.confirm(u"Asked the customer"_s);
    QTRY_COMPARE(made.desk.requests.size(), size_t(1));
    QVERIFY(made.desk.requests.front().verb == Verb::Note);
    QTRY_VERIFY(!made.dialog || !made.dialog->isVisible());
    QCOMPARE(made.page->rows().rowCount(), 4);
}

void TstReconciliationPage::severalAtOnceAndTheRefusedStay()
{
    FindingsFixture made;
    QTRY_COMPARE(made.page->rows().rowCount(), 4);
    made.desk.refused = {u"ours2"_s};
    made.page->table().selectAll();
    Q_EMIT made.page->table().customContextMenuRequested(made.page->table().viewport()->rect().center());
    QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QAction *accept = nullptr;
    for (QAction *action : menu->actions())
        if (action->text().startsWith(u"Accept"_s))
            accept = action;
    QVERIFY(accept && accept->text().contains(u"4"_s));
    accept->trigger();
    menu->close();
    QTRY_VERIFY(made.verbDialog());
    made.confirm(u"Agreed with the accountants"_s);
    QTRY_COMPARE(made.desk.requests.size(), size_t(4));
    QVERIFY(made.dialog->isVisible()); // one was refused
    QVERIFY(made.verbDialog()->notices().isVisible());
    made.desk.refused.clear();
    QTest::mouseClick(made.verbDialog()->primaryButton(), Qt::LeftButton);
    QTRY_COMPARE(made.desk.requests.size(), size_t(5)); // the others are not decided twice
    QCOMPARE(made.desk.requests.back().findingId, u"ours2"_s);
    QTRY_VERIFY(!made.dialog || !made.dialog->isVisible());
    QTRY_COMPARE(made.page->rows().rowCount(), 0);
}

void TstReconciliationPage::anotherFindingTakesTheOldButtonsAway()
{
    FindingsFixture made;
    QTRY_COMPARE(made.page->rows().rowCount(), 4);
    for (const QString &id : {u"out"_s, u"ours3"_s, u"out"_s}) {
        QVERIFY(made.select(id));
        QTRY_VERIFY(made.shows(id));
        QStringList words;
        for (const QPushButton *button : made.page->pane().findChildren<QPushButton *>()) {
            if (button->isVisible())
                words.append(button->text());
        }
        QVERIFY(!words.isEmpty());
        QCOMPARE(words.removeDuplicates(), 0);
    }
}

void TstReconciliationPage::evidenceIsWritten()
{
    FindingsFixture made;
    QTRY_VERIFY(made.page->historyButton()->isEnabled());
    QTest::mouseClick(made.page->historyButton(), Qt::LeftButton);
    auto *history = qobject_cast<RunHistoryDialog *>(made.dialog.data());
    QVERIFY(history);
    QCOMPARE(history->runs().rowCount(), 1);
    QVERIFY(history->totals().rowCount() > 6);
    checkFindings(history);
    const QTemporaryDir folder;
    history->writeEvidence(folder.filePath(u"evidence.csv"_s));
    QTRY_VERIFY(history->notices().isVisible());
    QFile csv(folder.filePath(u"evidence.csv"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray text = csv.readAll();
    QVERIFY(text.contains("5f2c") && text.contains("ours1"));
    history->writeEvidence(folder.filePath(u"evidence.pdf"_s));
    QFile pdf(folder.filePath(u"evidence.pdf"_s));
    QTRY_VERIFY(pdf.exists());
    QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(4) == "%PDF");
    history->writeEvidence(folder.filePath(u"no/such/folder.csv"_s)); // told, and nothing is lost
    QVERIFY(history->isVisible());
}

void TstReconciliationPage::aLedgerThatRefusesTheKeyIsTold()
{
    FindingsFixture made;
    QTRY_VERIFY(made.page->runButton()->isEnabled());
    made.desk.runError = Error{ErrorKind::Unauthenticated, u"The credit ledger refused the key."_s, {}, {}};
    QTest::mouseClick(made.page->runButton(), Qt::LeftButton);
    QTRY_VERIFY(!made.notices.empty() && made.notices.back().tone == Tone::Bad);
    QVERIFY2(made.notices.back().text.contains(u"refused the key"_s), qPrintable(made.notices.back().text));
    QTRY_VERIFY(made.page->runButton()->isEnabled());
    QCOMPARE(made.page->rows().rowCount(), 4); // what was known stays
    made.desk.runError.reset();
    QTest::mouseClick(made.page->runButton(), Qt::LeftButton);
    QTRY_COMPARE(made.desk.runs, 2);
    QTRY_VERIFY(made.notices.back().tone == Tone::Ok);
}

void TstReconciliationPage::whatCannotBeReadIsSaidAndTriedAgain()
{
    FindingsFixture made;
    QTRY_COMPARE(made.page->rows().rowCount(), 4);
    made.desk.listError = Error{ErrorKind::Storage, u"The database is gone."_s, {}, {}};
    made.page->filter().setChoice(u"class"_s, u"orphan"_s);
    made.page->reload();
    QTRY_VERIFY(!made.page->table().isVisible());
    made.desk.listError.reset();
    made.page->reload();
    QTRY_VERIFY(made.page->table().isVisible());
    QTRY_COMPARE(made.page->rows().rowCount(), 1);
}

void TstReconciliationPage::readOnlyLooksOnly()
{
    FindingsFixture made(SafetyLevel::ReadOnly);
    QTRY_VERIFY(made.select(u"out"_s));
    QTRY_VERIFY(made.shows(u"out"_s));
    QVERIFY(!made.page->runButton()->isEnabled());
    for (const Verb verb : reconcile::kVerbs)
        if (const QPushButton *button = made.page->pane().verbButton(verb))
            QVERIFY2(!button->isEnabled(), qPrintable(reconcile::verbText(verb)));
}

RK_TEST(TstReconciliationPage)
#include "tst_reconciliation_page.moc"
