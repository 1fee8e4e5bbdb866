// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/registry.h"
#include "tests/ui/fake_desk.h"
#include "tests/ui/fake_operation_desk.h"
#include "tests/ui/window_checks.h"
#include "ui/common/choice.h"
#include "ui/common/data_table.h"
#include "ui/common/field_changes.h"
#include "ui/common/filter_bar.h"
#include "ui/common/operation_words.h"
#include "ui/common/settle_dialog.h"
#include "ui/common/view_state.h"
#include "ui/operations/open_operations.h"
#include "ui/operations/operation_pane.h"
#include "ui/operations/operation_window.h"
#include "ui/operations/operations_page.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

using namespace reckoner;
using actions::OperationState;
using testkit::FakeOperationDesk;

class TstOperationsPage : public QObject
{
    Q_OBJECT

private:
    struct Shown {
        FakeOperationDesk desk;
        ui::ViewState state;
        FakeClock clock{testkit::sampleNow()};
        std::unique_ptr<ui::OperationsPage> page;
    };
    static std::unique_ptr<Shown> show(ui::SafetyLevel safety = ui::SafetyLevel::Confirm)
    {
        auto shown = std::make_unique<Shown>();
        shown->page = std::make_unique<ui::OperationsPage>(
            shown->desk,
            ui::PageContext{shown->clock, shown->state, safety, ui::BandKind::Sandbox, QStringLiteral("Paddle")});
        shown->page->resize(1240, 820);
        shown->page->show();
        shown->page->activateWindow();
        (void)QTest::qWaitForWindowActive(shown->page.get());
        shown->page->reload();
        return shown;
    }
    static OperationId id(int number) { return OperationId(QStringLiteral("op_%1").arg(number)); }

private Q_SLOTS:
    void initTestCase() { testkit::dressApplication(); }
    void listSaysWhoDidWhatForWhom();
    void unknownOnesStandOnTopAndCountDown();
    void checkNowSettlesAndLeavesTheTop();
    void checkThatFailsIsTold();
    void personSettlesFromHere();
    void detailsShowBeforeAndAfterAndTheTrail();
    void refusalTellsWhyWithTheRequestId();
    void operationWithoutSubscriptionIsShown();
    void linksLeadToCustomerAndSubscription();
    void filtersNarrowTheQuestion();
    void auditChainIsVerified();
    void brokenChainIsTold();
    void readOnlyCannotSettle();
    void keyboardAlone();
    void everyControlHasANameAndNothingIsCut();
};

void TstOperationsPage::listSaysWhoDidWhatForWhom()
{
    const auto shown = show();
    ui::OperationWindow &window = shown->page->window();
    QCOMPARE(window.rowCount(), 25);
    QCOMPARE(window.index(2, ui::OperationWindow::What).data().toString(), QStringLiteral("Cancellation"));
    QCOMPARE(window.index(2, ui::OperationWindow::Customer).data().toString(), QStringLiteral("Customer 3"));
    QCOMPARE(window.index(2, ui::OperationWindow::State).data().toString(), QStringLiteral("Done"));
    QCOMPARE(window.index(2, ui::OperationWindow::Actor).data().toString(), QStringLiteral("ben"));
    shown->page->select(QStringLiteral("op_3"));
    testkit::keepShot(shown->page.get(), QStringLiteral("operations"));
}

void TstOperationsPage::unknownOnesStandOnTopAndCountDown()
{
    const auto shown = show();
    QSignalSpy badge(shown->page.get(), &ui::Page::badgeChanged);
    ui::OpenOperations &open = shown->page->unsettled();
    QCOMPARE(open.count(), 2);
    QVERIFY(open.text(id(1)).contains(QStringLiteral("It is read back in 25 s; nothing is sent again.")));
    QVERIFY(open.text(id(2)).contains(QStringLiteral("It waits for you")));
    QVERIFY(open.settleButton(id(2))->isVisible());
    QVERIFY(!open.settleButton(id(1))->isVisible());
    shown->clock.advance(std::chrono::seconds(5));
    QTRY_VERIFY_WITH_TIMEOUT(open.text(id(1)).contains(QStringLiteral("20 s")), 4000);
    shown->page->reload();
    QCOMPARE(badge.back().at(0).toInt(), 2);
}

void TstOperationsPage::checkNowSettlesAndLeavesTheTop()
{
    const auto shown = show();
    QSignalSpy notices(shown->page.get(), &ui::Page::noticeRaised);
    QPushButton *check = shown->page->unsettled().checkButton(id(1));
    check->setFocus();
    QTest::keyClick(check, Qt::Key_Space);
    QCOMPARE(shown->desk.checked, std::vector{id(1)});
    QCOMPARE(shown->page->unsettled().count(), 1);
    QVERIFY(notices.back().at(1).value<ui::Notice>().text.contains(QStringLiteral("was done")));
}

void TstOperationsPage::checkThatFailsIsTold()
{
    const auto shown = show();
    shown->desk.checkError = Error{ErrorKind::Unreachable, QStringLiteral("Paddle cannot be reached."), {}, {}};
    QSignalSpy notices(shown->page.get(), &ui::Page::noticeRaised);
    shown->page->unsettled().checkButton(id(1))->click();
    QVERIFY(notices.back().at(1).value<ui::Notice>().text.contains(QStringLiteral("Paddle cannot be reached.")));
    QCOMPARE(shown->page->unsettled().count(), 2);
    QVERIFY(shown->page->unsettled().checkButton(id(1))->isEnabled());
}

void TstOperationsPage::personSettlesFromHere()
{
    const auto shown = show();
    shown->page->unsettled().settleButton(id(2))->click();
    auto *dialog = shown->page->findChild<ui::SettleDialog *>();
    QVERIFY(dialog);
    dialog->verdict().button(int(actions::Verdict::NotDone))->click();
    dialog->reasonField()->setText(QStringLiteral("the dashboard shows nothing"));
    QVERIFY(dialog->primaryButton()->isEnabled());
    dialog->primaryButton()->click();
    QCOMPARE(shown->desk.settled.size(), size_t(1));
    QCOMPARE(shown->desk.settled.front().verdict, actions::Verdict::NotDone);
    QTRY_COMPARE(shown->page->unsettled().count(), 1);
}

void TstOperationsPage::detailsShowBeforeAndAfterAndTheTrail()
{
    const auto shown = show();
    shown->page->showEntity({ui::EntityKind::Operation, QStringLiteral("op_3")});
    ui::OperationPane &pane = shown->page->pane();
    QTRY_VERIFY(pane.details().has_value());
    QCOMPARE(pane.changes().rowCount(), 1);
    QCOMPARE(pane.changes().item(0, 0)->text(), QStringLiteral("Scheduled change › Action"));
    QCOMPARE(pane.changes().item(0, 1)->text(), QStringLiteral("–"));
    QCOMPARE(pane.changes().item(0, 2)->text(), QStringLiteral("cancel"));
    QCOMPARE(pane.trail().rowCount(), 2);
    QCOMPARE(pane.trail().item(0, 2)->text(), QStringLiteral("Asked"));
    QCOMPARE(pane.trail().item(1, 2)->text(), QStringLiteral("Done"));
    QCOMPARE(pane.sentence(), QStringLiteral("The provider answered that it is done."));
}

void TstOperationsPage::refusalTellsWhyWithTheRequestId()
{
    const auto shown = show();
    shown->page->select(QStringLiteral("op_4"));
    QTRY_VERIFY(shown->page->pane().details().has_value());
    const QString sentence = shown->page->pane().sentence();
    QVERIFY(sentence.contains(QStringLiteral("Nothing was changed")));
    QVERIFY(sentence.contains(QStringLiteral("card_declined, request req_1")));
}

void TstOperationsPage::operationWithoutSubscriptionIsShown()
{
    const auto shown = show();
    shown->page->select(QStringLiteral("op_5"));
    QTRY_VERIFY(shown->page->pane().details().has_value());
    QCOMPARE(shown->page->window().index(4, ui::OperationWindow::What).data().toString(),
             QStringLiteral("Edit of the customer"));
    actions::Operation fresh;
    fresh.request = actions::CustomerRequest(provider::CustomerDraft{});
    QCOMPARE(ui::whomText(fresh, {}), QStringLiteral("a new customer"));
}

void TstOperationsPage::linksLeadToCustomerAndSubscription()
{
    const auto shown = show();
    QSignalSpy asked(shown->page.get(), &ui::Page::entityRequested);
    shown->page->select(QStringLiteral("op_3"));
    QTRY_VERIFY(shown->page->pane().details().has_value());
    for (QAbstractButton *button : shown->page->pane().findChildren<QAbstractButton *>()) {
        if (button->accessibleName().startsWith(QStringLiteral("Subscription: ")) ||
            button->accessibleName().startsWith(QStringLiteral("Customer: ")))
            button->click();
    }
    QCOMPARE(asked.count(), 2);
    QCOMPARE(asked.at(1).at(0).value<ui::EntityRef>().id, QStringLiteral("sub_01hfake3"));
}

void TstOperationsPage::filtersNarrowTheQuestion()
{
    const auto shown = show();
    ui::FilterBar &filter = shown->page->filter();
    filter.setActiveChips(
        {QStringLiteral("state=unsettled"), QStringLiteral("kind=cancel"), QStringLiteral("asked=7")});
    shown->page->reload();
    const actions::OperationFilter &asked = shown->desk.asked.back().filter;
    QCOMPARE(asked.states.size(), size_t(4));
    QCOMPARE(asked.kinds, std::vector{QStringLiteral("cancel")});
    QCOMPARE(*asked.from, testkit::sampleNow() - std::chrono::hours(24 * 7));
    QCOMPARE(shown->page->window().rowCount(), 1);
    filter.clear();
    filter.setSearchText(QStringLiteral("anna"));
    QTRY_COMPARE(shown->desk.asked.back().search, QStringLiteral("anna"));
}

void TstOperationsPage::auditChainIsVerified()
{
    const auto shown = show();
    QTest::keyClick(shown->page.get(), Qt::Key_V, Qt::AltModifier);
    QTRY_VERIFY(shown->page->auditText().startsWith(QStringLiteral("1,234 entries, unbroken since")));
}

void TstOperationsPage::brokenChainIsTold()
{
    const auto shown = show();
    shown->desk.verdict.firstBroken = 12;
    shown->desk.verdict.what = QStringLiteral("Entry 12 is missing.");
    shown->page->verifyButton()->click();
    QCOMPARE(shown->page->auditText(), QStringLiteral("The audit log is broken. Entry 12 is missing."));
}

void TstOperationsPage::readOnlyCannotSettle()
{
    const auto shown = show(ui::SafetyLevel::ReadOnly);
    QVERIFY(!shown->page->unsettled().checkButton(id(1))->isEnabled());
    QVERIFY(!shown->page->unsettled().settleButton(id(2))->isEnabled());
}

void TstOperationsPage::keyboardAlone()
{
    const auto shown = show();
    ui::DataTable &table = shown->page->table();
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Down);
    QTRY_VERIFY(shown->page->pane().details().has_value());
    QTest::keyClick(&table, Qt::Key_Return);
    QTRY_VERIFY(shown->page->pane().tabs().tabBar()->hasFocus());
    QTest::keyClick(shown->page->pane().tabs().tabBar(), Qt::Key_Right);
    QCOMPARE(shown->page->pane().tabs().currentIndex(), 1);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Slash);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("op_4"));
    QTRY_COMPARE(shown->page->window().rowCount(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_COMPARE(shown->page->window().rowCount(), 25);
}

void TstOperationsPage::everyControlHasANameAndNothingIsCut()
{
    const auto shown = show();
    shown->page->select(QStringLiteral("op_3"));
    QTRY_VERIFY(shown->page->pane().details().has_value());
    QCOMPARE(testkit::controlsWithoutName(shown->page.get()), QStringList());
    QCOMPARE(testkit::labelsWithMarkup(shown->page.get()), QStringList());
    QCOMPARE(testkit::buttonsWithCutText(shown->page.get()), QStringList());
    QCOMPARE(testkit::clashingMnemonics(shown->page.get()), QStringList());
}

RK_TEST(TstOperationsPage)
#include "tst_operations_page.moc"
