// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/registry.h"
#include "tests/ui/fake_desk.h"
#include "tests/ui/window_checks.h"
#include "ui/common/choice.h"
#include "ui/common/data_table.h"
#include "ui/common/filter_bar.h"
#include "ui/common/notice_bar.h"
#include "ui/common/settle_dialog.h"
#include "ui/common/state_view.h"
#include "ui/common/status_pill.h"
#include "ui/common/view_state.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/subscriptions/operation_dialog.h"
#include "ui/subscriptions/subscription_pane.h"
#include "ui/subscriptions/subscription_table_model.h"
#include "ui/subscriptions/subscriptions_page.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace reckoner;
using testkit::FakeDesk;

class TstSubscriptionsPage : public QObject
{
    Q_OBJECT

private:
    struct Shown {
        FakeDesk desk;
        ui::ViewState state;
        FakeClock clock{testkit::sampleNow()};
        std::unique_ptr<ui::MainWindow> window;
        ui::SubscriptionsPage *page = nullptr;
    };
    std::unique_ptr<Shown> show(int rows = 60, ui::SafetyLevel safety = ui::SafetyLevel::Confirm,
                                ui::BandKind kind = ui::BandKind::Sandbox)
    {
        auto shown = std::make_unique<Shown>();
        shown->desk.rows = testkit::sampleRows(rows);
        shown->window = std::make_unique<ui::MainWindow>(shown->state);
        shown->page = new ui::SubscriptionsPage(shown->desk,
                                                {shown->clock, shown->state, safety, kind, QStringLiteral("Paddle")});
        shown->window->addPage(QLatin1StringView("subscriptions"), QStringLiteral("Subscriptions"), shown->page);
        ui::EnvironmentFacts facts;
        facts.kind = kind;
        facts.safety = safety;
        facts.provider = QStringLiteral("Paddle");
        facts.account = QStringLiteral("main");
        facts.syncedAt = testkit::sampleNow();
        shown->window->setEnvironment(facts, testkit::sampleNow());
        QObject::connect(shown->page, &ui::SubscriptionsPage::noticeRaised, &shown->window->notices(),
                         &ui::NoticeBar::setNotice);
        QObject::connect(shown->page, &ui::SubscriptionsPage::noticeCleared, &shown->window->notices(),
                         &ui::NoticeBar::clearNotice);
        shown->window->show();
        shown->page->reload();
        return shown;
    }

    static actions::Operation lostOperation(actions::OperationState state)
    {
        actions::ExecuteRequest request;
        request.id = OperationId(QStringLiteral("op-1"));
        request.subscriptionId = testkit::sampleSubscription().id;
        request.request = subscriptions::CancelRequest{};
        request.reason = QStringLiteral("asked by phone");
        actions::Operation operation = testkit::operationFor(request, state);
        operation.sentAt = testkit::sampleNow();
        operation.actor = QStringLiteral("anna");
        operation.checks = state == actions::OperationState::NeedsPerson ? 3 : 1;
        if (state == actions::OperationState::Unknown)
            operation.nextCheckAt = testkit::sampleNow() + std::chrono::seconds(25);
        else
            operation.error = Error{ErrorKind::UnknownOutcome,
                                    QStringLiteral("The provider shows no sign of it after three looks."),
                                    {},
                                    {}};
        return operation;
    }
    static QPushButton *noticeButton(Shown &shown, const QString &words)
    {
        for (QPushButton *button : shown.window->notices().buttons(QStringLiteral("operation.op-1"))) {
            if (button->text() == words)
                return button;
        }
        return nullptr;
    }
    static QString told(Shown &shown) { return shown.window->notices().texts().join(QLatin1Char('\n')); }

private Q_SLOTS:
    void initTestCase() { testkit::dressApplication(); }
    void listIsThereWithDetails();
    void changedRowIsReplacedInPlace();
    void rowThatNoLongerFitsLeaves();
    void longListIsThereWhereOneLooks();
    void chipsNarrowTheQuestion();
    void emptyAndFailedTeachTheNextStep();
    void slashEnterAndEscapeMoveAround();
    void copyGivesWholeIdsAndPlainAmounts();
    void unknownOutcomeStaysOnScreenUntilSettled();
    void unknownOutcomeCountsDownAndIsCheckedNow();
    void checkThatFailsSaysSoAndKeepsTheNotice();
    void personSettlesWhatReadingBackCannot();
    void settledElsewhereTakesTheNoticeAway();
    void hostileNamesStayInTheirPlace();
    void everyControlHasAName();
    void columnsFitTheirPlace_data();
    void columnsFitTheirPlace();
    void scheduledChipsAddUp();
    void readOnlyDisablesEveryActionAndSaysWhy();
    void productionIsUnmistakable();
    void refreshKeyLoadsAgain();
    void problemPageGoesWhenItIsOver();
    void columnsAreRemembered();
};

void TstSubscriptionsPage::listIsThereWithDetails()
{
    const auto shown = show();
    QCOMPARE(shown->page->model().rowCount(), 60);
    shown->page->selectSubscription(testkit::sampleSubscription().id);
    QTRY_VERIFY(shown->page->pane().details().has_value());
    QVERIFY(shown->page->pane().button(subscriptions::Action::ChangeItems)->isEnabled());
    testkit::keepShot(shown->window.get(), QStringLiteral("page"));
}

void TstSubscriptionsPage::changedRowIsReplacedInPlace()
{
    const auto shown = show();
    ui::SubscriptionTableModel &model = shown->page->model();
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    shown->desk.rows[3].itemSummary = QStringLiteral("Scale");
    Q_EMIT shown->desk.subscriptionsChanged({shown->desk.rows[3].id});
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(model.index(3, ui::SubscriptionTableModel::Items).data().toString(), QStringLiteral("Scale"));
    QCOMPARE(reset.count(), 0);
}

void TstSubscriptionsPage::rowThatNoLongerFitsLeaves()
{
    const auto shown = show();
    shown->page->filter().setActiveChips({QStringLiteral("active")});
    shown->page->reload();
    const int before = shown->page->model().rowCount();
    QVERIFY(before > 1 && before < 60);
    shown->desk.rows[1].status = subscriptions::Status::Canceled; // active in the sample
    Q_EMIT shown->desk.subscriptionsChanged({shown->desk.rows[1].id});
    QTRY_COMPARE(shown->page->model().rowCount(), before - 1);
    // What somebody has just changed leaves the list too, but the pane goes on showing it.
    shown->page->selectSubscription(shown->desk.rows[0].id);
    QTRY_VERIFY(shown->page->pane().details().has_value());
    shown->desk.rows[0].status = subscriptions::Status::Paused;
    Q_EMIT shown->desk.subscriptionsChanged({shown->desk.rows[0].id});
    QTRY_COMPARE(shown->page->model().rowCount(), before - 2);
    QCOMPARE(shown->page->selected(), shown->desk.rows[0].id.toString());
    QVERIFY(shown->page->pane().details().has_value());
}

void TstSubscriptionsPage::longListIsThereWhereOneLooks()
{
    const auto shown = show(5000);
    ui::SubscriptionTableModel &model = shown->page->model();
    QCOMPARE(model.rowCount(), 5000);
    QVERIFY(model.loadedRows() < 600);
    shown->page->table().scrollToBottom();
    QTRY_VERIFY(model.isLoaded(4999));
    QCOMPARE(model.idAt(4999), std::optional(shown->desk.rows[4999].id.toString()));
}

void TstSubscriptionsPage::chipsNarrowTheQuestion()
{
    const auto shown = show();
    for (QToolButton *chip : shown->page->filter().findChildren<QToolButton *>()) {
        if (chip->text() == QStringLiteral("Past due"))
            chip->click();
    }
    QCOMPARE(shown->desk.asked.back().filter.statuses, std::vector{subscriptions::Status::PastDue});
    shown->page->filter().setSearchText(QStringLiteral("Marta"));
    QTRY_COMPARE(shown->desk.asked.back().search, QStringLiteral("Marta"));
}

void TstSubscriptionsPage::emptyAndFailedTeachTheNextStep()
{
    const auto shown = show(0);
    auto *state = &static_cast<ui::ContentStack *>(shown->page->table().parentWidget())->state();
    QVERIFY(state && state->isVisible());
    testkit::keepShot(shown->window.get(), QStringLiteral("page-empty"));
    shown->desk.listError =
        Error{ErrorKind::Storage,
              QStringLiteral("The database file is locked by another program. Close it and try again."),
              {},
              {}};
    shown->page->reload();
    testkit::keepShot(shown->window.get(), QStringLiteral("page-failed"));
    shown->desk.listError.reset();
    shown->desk.rows = testkit::sampleRows(5);
    Q_EMIT state->retryRequested();
    QCOMPARE(shown->page->model().rowCount(), 5);
    QVERIFY(shown->page->table().isVisible());
}

void TstSubscriptionsPage::slashEnterAndEscapeMoveAround()
{
    const auto shown = show();
    QVERIFY(QTest::qWaitForWindowExposed(shown->window.get()));
    shown->window->activateWindow();
    ui::DataTable &table = shown->page->table();
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Slash);
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->inherits("QLineEdit"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(table.hasFocus());
    QCOMPARE(table.currentIndex().row(), 0);
    QTest::keyClick(&table, Qt::Key_Down);
    QCOMPARE(table.currentIndex().row(), 1);
    QTest::keyClick(&table, Qt::Key_Return);
    QTRY_VERIFY(shown->page->pane().details().has_value());
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Escape);
    QVERIFY(table.selectionModel()->selectedRows().isEmpty());
}

void TstSubscriptionsPage::copyGivesWholeIdsAndPlainAmounts()
{
    const auto shown = show();
    ui::DataTable &table = shown->page->table();
    table.setColumnHidden(ui::SubscriptionTableModel::SubscriptionIdColumn, false);
    shown->desk.rows[0].customerName = QStringLiteral("=HYPERLINK(\"x\")");
    shown->page->reload();
    table.selectRow(0);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    QVERIFY(lines.size() >= 2);
    QVERIFY(lines[1].startsWith(QStringLiteral("'=HYPERLINK")));
    QVERIFY(lines[1].contains(testkit::sampleSubscription().id.toString()));
    QVERIFY(lines[1].contains(QStringLiteral("110.00 USD")));
}

void TstSubscriptionsPage::unknownOutcomeStaysOnScreenUntilSettled()
{
    const auto shown = show();
    actions::ExecuteRequest request;
    request.id = OperationId(QStringLiteral("op-1"));
    request.subscriptionId = testkit::sampleSubscription().id;
    request.request = subscriptions::CancelRequest{};
    Q_EMIT shown->desk.operationChanged(testkit::operationFor(request, actions::OperationState::Unknown));
    const QString told = shown->window->notices().texts().join(QLatin1Char('\n'));
    QVERIFY2(told.contains(QStringLiteral("Not confirmed")) && told.contains(QStringLiteral("Ferguson")),
             qPrintable(told));
    testkit::keepShot(shown->window.get(), QStringLiteral("page-unconfirmed"));
    Q_EMIT shown->desk.operationChanged(testkit::operationFor(request, actions::OperationState::Succeeded));
    QVERIFY(shown->window->notices().texts().join(QLatin1Char('\n')).startsWith(QStringLiteral("Confirmed")));
    // What was answered at once needs no notice.
    request.id = OperationId(QStringLiteral("op-2"));
    Q_EMIT shown->desk.operationChanged(testkit::operationFor(request, actions::OperationState::Succeeded));
    QCOMPARE(shown->window->notices().texts().size(), 1);
}

void TstSubscriptionsPage::unknownOutcomeCountsDownAndIsCheckedNow()
{
    const auto shown = show();
    shown->desk.open = {lostOperation(actions::OperationState::Unknown)};
    QSignalSpy waiting(shown->page, &ui::Page::badgeChanged);
    shown->page->loadOperations();
    QVERIFY2(told(*shown).contains(QStringLiteral("Read back once")),
             qPrintable(told(*shown))); // the plural forms are found
    QVERIFY2(told(*shown).contains(QStringLiteral("read back in 25 s")), qPrintable(told(*shown)));
    QCOMPARE(waiting.back().front().toInt(), 1);
    QPushButton *check = noticeButton(*shown, QStringLiteral("Check now"));
    QVERIFY(check);
    QVERIFY(!noticeButton(*shown, QStringLiteral("Settle…"))); // nobody has to decide yet
    shown->clock.advance(std::chrono::seconds(5));
    QTRY_VERIFY(told(*shown).contains(QStringLiteral("read back in 20 s")));
    QCOMPARE(noticeButton(*shown, QStringLiteral("Check now")), check); // the same button: a focus on it stays
    shown->desk.checkOutcome = [](const OperationId &) -> Result<actions::Operation> {
        return lostOperation(actions::OperationState::Succeeded);
    };
    check->click();
    QCOMPARE(shown->desk.checked, std::vector{OperationId(QStringLiteral("op-1"))});
    QVERIFY2(told(*shown).startsWith(QStringLiteral("Confirmed")), qPrintable(told(*shown)));
    QCOMPARE(waiting.back().front().toInt(), 0);
}

void TstSubscriptionsPage::checkThatFailsSaysSoAndKeepsTheNotice()
{
    const auto shown = show();
    shown->desk.open = {lostOperation(actions::OperationState::Unknown)};
    shown->page->loadOperations();
    shown->desk.checkOutcome = [](const OperationId &) -> Result<actions::Operation> {
        return Error{ErrorKind::Unreachable, QStringLiteral("Paddle cannot be reached."), {}, {}};
    };
    noticeButton(*shown, QStringLiteral("Check now"))->click();
    QVERIFY(told(*shown).contains(QStringLiteral("cannot be reached")));
    QVERIFY(told(*shown).contains(QStringLiteral("Not confirmed")));
    QVERIFY(told(*shown).contains(QStringLiteral("read back in 25 s"))); // and no longer "now"
}

void TstSubscriptionsPage::personSettlesWhatReadingBackCannot()
{
    const auto shown = show();
    shown->desk.open = {lostOperation(actions::OperationState::NeedsPerson)};
    shown->page->loadOperations();
    QVERIFY2(told(*shown).contains(QStringLiteral("waits for you")), qPrintable(told(*shown)));
    testkit::keepShot(shown->window.get(), QStringLiteral("page-needs-person"));
    QSignalSpy opened(shown->page, &ui::SubscriptionsPage::dialogOpened);
    noticeButton(*shown, QStringLiteral("Settle…"))->click();
    QCOMPARE(opened.count(), 1);
    auto *dialog = shown->page->findChild<ui::SettleDialog *>();
    QVERIFY(dialog);
    QCOMPARE(testkit::controlsWithoutName(dialog), QStringList());
    QCOMPARE(testkit::labelsWithMarkup(dialog), QStringList());
    QCOMPARE(testkit::buttonsWithCutText(dialog), QStringList());
    testkit::keepShot(dialog, QStringLiteral("settle"));
    QCOMPARE(dialog->verdict().current(), -1); // no answer by default
    dialog->reasonField()->setText(QStringLiteral("  "));
    QVERIFY(!dialog->primaryButton()->isEnabled());
    dialog->verdict().button(int(actions::Verdict::NotDone))->click();
    QVERIFY(!dialog->primaryButton()->isEnabled()); // the reason is required
    dialog->reasonField()->setText(QStringLiteral("no trace on the dashboard"));
    QCOMPARE(dialog->primaryButton()->text(), QStringLiteral("Record as not done"));
    shown->desk.settleError = Error{ErrorKind::Storage, QStringLiteral("The disk is full."), {}, {}};
    dialog->primaryButton()->click();
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->notices().texts().join(QLatin1Char(' ')).contains(QStringLiteral("disk is full")));
    shown->desk.settleError.reset();
    dialog->primaryButton()->click();
    QCOMPARE(shown->desk.settledByPerson.size(), size_t(2));
    QVERIFY(shown->desk.settledByPerson.back().verdict == actions::Verdict::NotDone);
    QCOMPARE(shown->desk.settledByPerson.back().reason, QStringLiteral("no trace on the dashboard"));
    QVERIFY(!dialog->isVisible());
    QVERIFY2(told(*shown).contains(QStringLiteral("was not done")), qPrintable(told(*shown)));
}

void TstSubscriptionsPage::settledElsewhereTakesTheNoticeAway()
{
    const auto shown = show();
    shown->desk.open = {lostOperation(actions::OperationState::NeedsPerson)};
    shown->page->loadOperations();
    noticeButton(*shown, QStringLiteral("Settle…"))->click();
    auto *dialog = shown->page->findChild<ui::SettleDialog *>();
    shown->desk.open.clear();
    shown->page->loadOperations();
    QVERIFY(told(*shown).isEmpty());
    Q_EMIT shown->desk.operationChanged(lostOperation(actions::OperationState::Succeeded));
    QVERIFY(!dialog->isVisible()); // nothing left to decide
}

void TstSubscriptionsPage::hostileNamesStayInTheirPlace()
{
    const auto shown = show();
    QString flood = QStringLiteral("Z");
    for (int i = 0; i < 500; ++i)
        flood.append(QChar(0x0300 + i % 0x60));
    shown->desk.rows[0].customerName = flood + QStringLiteral("algo");
    shown->desk.rows[1].customerName =
        QString(QChar(0x202E)) + QStringLiteral("evil.example") + QString(5000, QLatin1Char('W'));
    shown->desk.rows[2].customerName = QStringLiteral("<img src=x><b>Bold</b>\nsecond line\ttab");
    shown->desk.rows[3].customerEmail = QStringLiteral("مثال@مثال.example");
    shown->desk.rows[4].customerName = QStringLiteral("👨‍👩‍👧‍👦 Family 🏳️‍🌈");
    shown->desk.material.details.customer->name = flood + QString(3000, QLatin1Char('W'));
    shown->desk.material.details.customer->email = QStringLiteral("<i>x</i>@") + QString(400, QLatin1Char('e'));
    const int width = shown->window->width();
    shown->page->reload();
    shown->page->selectSubscription(testkit::sampleSubscription().id);
    QTRY_VERIFY(shown->page->pane().details().has_value());
    QCoreApplication::processEvents();
    QCOMPARE(shown->window->width(), width);
    QVERIFY(shown->page->pane().width() < 600);
    const QString second = shown->page->model().index(1, 0).data().toString();
    QVERIFY(!second.contains(QChar(0x202E)) && second.size() < 300);
    QVERIFY(!shown->page->model().index(2, 0).data().toString().contains(QLatin1Char('\n')));
    QCOMPARE(testkit::labelsWithMarkup(shown->window.get()), QStringList());
    testkit::keepShot(shown->window.get(), QStringLiteral("page-hostile"));
}

void TstSubscriptionsPage::everyControlHasAName()
{
    const auto shown = show();
    shown->page->selectSubscription(testkit::sampleSubscription().id);
    QTRY_VERIFY(shown->page->pane().details().has_value());
    QCOMPARE(testkit::controlsWithoutName(shown->window.get()), QStringList());
    QCOMPARE(testkit::labelsWithMarkup(shown->window.get()), QStringList());
    QCOMPARE(testkit::buttonsWithCutText(shown->window.get()), QStringList());
}

void TstSubscriptionsPage::columnsFitTheirPlace_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("smallest") << 1120 << 700;
    QTest::newRow("usual") << 1440 << 880;
    QTest::newRow("large") << 2560 << 1400;
}

void TstSubscriptionsPage::columnsFitTheirPlace()
{
    QFETCH(int, width);
    QFETCH(int, height);
    const auto shown = show();
    shown->window->resize(width, height);
    shown->desk.material.details.subscription.scheduledChange = subscriptions::ScheduledChange{
        subscriptions::ScheduledAction::Cancel, testkit::sampleNow().plusDays(11), std::nullopt, {}};
    shown->page->selectSubscription(testkit::sampleSubscription().id);
    QTRY_VERIFY(shown->page->pane().details().has_value());
    QCoreApplication::processEvents();
    const ui::DataTable &table = shown->page->table();
    QVERIFY2(
        table.horizontalHeader()->length() <= table.viewport()->width(),
        qPrintable(QStringLiteral("%1 in %2").arg(table.horizontalHeader()->length()).arg(table.viewport()->width())));
    QVERIFY(table.viewport()->width() - table.horizontalHeader()->length() < 8); // and fill it
    const QStringList cut = testkit::buttonsWithCutText(shown->window.get());
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QStringLiteral("; "))));
    testkit::keepShot(shown->window.get(), QStringLiteral("page-%1").arg(width));
}

void TstSubscriptionsPage::scheduledChipsAddUp()
{
    const auto shown = show();
    shown->page->filter().setActiveChips({QStringLiteral("will_cancel"), QStringLiteral("will_pause")});
    shown->page->reload();
    using subscriptions::ScheduledAction;
    QCOMPARE(shown->desk.asked.back().filter.scheduledActions,
             (std::vector{ScheduledAction::Cancel, ScheduledAction::Pause}));
}

void TstSubscriptionsPage::readOnlyDisablesEveryActionAndSaysWhy()
{
    const auto shown = show(60, ui::SafetyLevel::ReadOnly, ui::BandKind::Production);
    shown->page->selectSubscription(testkit::sampleSubscription().id);
    QTRY_VERIFY(shown->page->pane().details().has_value());
    using subscriptions::Action;
    for (const Action action : {Action::ChangeItems, Action::Activate, Action::Pause, Action::Resume,
                                Action::ClearScheduledChange, Action::Cancel}) {
        const QPushButton *button = shown->page->pane().button(action);
        QVERIFY(!button->isEnabled());
        QVERIFY(button->toolTip().contains(QStringLiteral("read only")));
    }
    shown->desk.open = {lostOperation(actions::OperationState::NeedsPerson)};
    shown->page->loadOperations();
    QVERIFY(noticeButton(*shown, QStringLiteral("Look")));
    QVERIFY(!noticeButton(*shown, QStringLiteral("Settle…")));
    testkit::keepShot(shown->window.get(), QStringLiteral("page-readonly"));
}

void TstSubscriptionsPage::productionIsUnmistakable()
{
    const auto shown = show(60, ui::SafetyLevel::Type, ui::BandKind::Production);
    QVERIFY(shown->window->windowTitle().contains(QStringLiteral("PRODUCTION")));
    shown->page->selectSubscription(testkit::sampleSubscription().id);
    QTRY_VERIFY(shown->page->pane().details().has_value());
    testkit::keepShot(shown->window.get(), QStringLiteral("page-production"));
    shown->page->openAction(subscriptions::Action::Cancel);
    auto *dialog = shown->page->findChild<ui::OperationDialog *>();
    QVERIFY(dialog && !dialog->primaryButton()->isEnabled()); // the reason is required
    bool named = false;
    for (const ui::StatusPill *pill : dialog->findChildren<ui::StatusPill *>())
        named = named || pill->pill().word == QStringLiteral("Production");
    QVERIFY(named);
    testkit::keepShot(dialog, QStringLiteral("cancel-production"));
}

void TstSubscriptionsPage::refreshKeyLoadsAgain()
{
    const auto shown = show();
    QVERIFY(QTest::qWaitForWindowExposed(shown->window.get()));
    shown->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(shown->window.get()));
    const size_t asked = shown->desk.asked.size();
    QTest::keyClick(&shown->page->table(), Qt::Key_F5);
    QTRY_COMPARE(shown->desk.asked.size(), asked + 1);
}

void TstSubscriptionsPage::problemPageGoesWhenItIsOver()
{
    ui::ViewState state;
    ui::MainWindow window(state);
    auto *problem = new ui::StateView;
    window.addPage(QLatin1StringView("warning"), QStringLiteral("Problem"), problem);
    window.removePage(QStringLiteral("warning"));
    window.addPage(QLatin1StringView("subscriptions"), QStringLiteral("Subscriptions"), new QWidget);
    QCOMPARE(window.navigation().model()->rowCount(), 1);
    QCOMPARE(window.navigation().currentIndex().row(), 0);
}

void TstSubscriptionsPage::columnsAreRemembered()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("view.ini"));
    FakeDesk desk;
    FakeClock clock(testkit::sampleNow());
    {
        ui::ViewState state(file);
        ui::SubscriptionsPage page(desk, {clock, state});
        page.table().setColumnWidth(0, 333);
    }
    ui::ViewState state(file);
    ui::SubscriptionsPage page(desk, {clock, state});
    QCOMPARE(page.table().columnWidth(0), 333);
}

RK_TEST(TstSubscriptionsPage)
#include "tst_subscriptions_page.moc"
