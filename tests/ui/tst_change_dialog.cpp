// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/registry.h"
#include "tests/ui/fake_desk.h"
#include "tests/ui/window_checks.h"
#include "ui/common/notice_bar.h"
#include "ui/shell/accessible_roles.h"
#include "ui/subscriptions/activate_dialog.h"
#include "ui/subscriptions/bill_section.h"
#include "ui/subscriptions/cancel_dialog.h"
#include "ui/subscriptions/change_dialog.h"
#include "ui/subscriptions/item_editor.h"
#include "ui/subscriptions/mode_grid.h"
#include "ui/subscriptions/mode_previews.h"
#include "ui/subscriptions/pause_dialog.h"
#include "ui/subscriptions/resume_dialog.h"
#include "ui/subscriptions/scheduled_change_dialog.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace reckoner;
using testkit::FakeDesk;

class TstChangeDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ui::ChangeDialog> open(FakeDesk &desk, ui::SafetyLevel safety = ui::SafetyLevel::Confirm,
                                           ui::BandKind kind = ui::BandKind::Sandbox,
                                           std::chrono::milliseconds pause = std::chrono::milliseconds(1))
    {
        auto dialog = std::make_unique<ui::ChangeDialog>(
            ui::OperationDialog::Context{desk, m_clock, safety, kind, pause}, desk.material);
        dialog->open();
        return dialog;
    }
    void seats(ui::ChangeDialog &dialog, int quantity)
    {
        QSignalSpy previewed(&dialog, &ui::ChangeDialog::previewed);
        dialog.editor().quantityBox(1)->setValue(quantity);
        QTRY_COMPARE(previewed.count(), 1);
    }
    FakeClock m_clock{testkit::sampleNow()};

private Q_SLOTS:
    void initTestCase() { testkit::dressApplication(); }
    void nothingCanBeConfirmedBeforeSomethingIsChanged();
    void estimateStandsThereBeforeTheProviderAnswers();
    void equalFiguresAreTicked();
    void differenceIsNeverHidden();
    void modesThatAreNotAllowedSayWhy();
    void confirmationSendsExactlyThePreviewAndOnce();
    void backKeepsTheInput();
    void refusalKeepsTheInputAndPreviewsAgain();
    void unknownOutcomeIsNoSuccess();
    void failedPreviewCannotBeConfirmed();
    void waysStandSideBySide();
    void previewsArePacedCachedAndGivenUp();
    void oneWayThatFailsSaysWhyInItsCard();
    void arrowKeysChooseAWay();
    void stepsAreUndone();
    void oneStepOfAnAssistantIsOneSeat();
    void whatSomebodyElseChangedIsTold();
    void removedItemIsLeftOutAndComesBack();
    void swapAndAddAreInTheRequest();
    void creditIsNamedAsOne();
    void readOnlySendsNothing();
    void typeLevelAsksForReasonAndName();
    void movedRowIsPreviewedAgain();
    void keyboardAloneGetsThrough();
    void everyControlHasAName();
    void reckoningUnfoldsLineByLine();
    void longPricesAreToldInFull();
    void tabGoesFromTopToBottom();
    void mnemonicsDoNotClash();
    void otherDialogsSayTheConsequence();
};

void TstChangeDialog::nothingCanBeConfirmedBeforeSomethingIsChanged()
{
    FakeDesk desk;
    const auto dialog = open(desk);
    QVERIFY(!dialog->primaryButton()->isEnabled());
    QVERIFY(desk.previewed.empty());
}

void TstChangeDialog::estimateStandsThereBeforeTheProviderAnswers()
{
    FakeDesk desk;
    desk.holdPreview = true;
    const auto dialog = open(desk);
    dialog->editor().quantityBox(1)->setValue(15);
    QVERIFY(dialog->dueNow().amountText().startsWith(QLatin1Char('$')));
    QVERIFY(dialog->dueNow().verdictText().contains(QLatin1StringView("estimate")));
    QVERIFY(dialog->primaryButton()->text().contains(QLatin1StringView("about")));
    QVERIFY(!dialog->primaryButton()->isEnabled());
    QTRY_COMPARE(desk.heldPreviews.size(), ui::ModePreviews::kAtOnce);
    QVERIFY(!dialog->primaryButton()->isEnabled());
    QVERIFY(dialog->modes().noteText(int(subscriptions::ProrationMode::DoNotBill)).startsWith(u"Estimate"));
    testkit::keepShot(dialog.get(), QStringLiteral("change-waiting"));
}

void TstChangeDialog::equalFiguresAreTicked()
{
    FakeDesk desk;
    const auto dialog = open(desk);
    seats(*dialog, 15);
    QVERIFY2(dialog->dueNow().verdictText().startsWith(QChar(0x2713)), qPrintable(dialog->dueNow().verdictText()));
    // 5 more seats at 10.00 for 15810 of 43200 minutes: rate 0.36597, 18.30 and 8.875 % tax, total rounded half down.
    QCOMPARE(dialog->primaryButton()->text(), QStringLiteral("Charge $19.92 now"));
    QVERIFY(dialog->primaryButton()->isEnabled());
    testkit::keepShot(dialog.get(), QStringLiteral("change-ready"));
}

void TstChangeDialog::differenceIsNeverHidden()
{
    FakeDesk desk;
    desk.previewOffByMinor = 3;
    const auto dialog = open(desk);
    seats(*dialog, 15);
    QCOMPARE(dialog->primaryButton()->text(), QStringLiteral("Charge $19.95 now"));
    QVERIFY2(dialog->dueNow().verdictText().contains(QLatin1StringView("+$0.03")),
             qPrintable(dialog->dueNow().verdictText()));
    testkit::keepShot(dialog.get(), QStringLiteral("change-different"));
}

void TstChangeDialog::modesThatAreNotAllowedSayWhy()
{
    FakeDesk desk;
    desk.material.details.subscription.status = subscriptions::Status::Trialing;
    const auto dialog = open(desk);
    using subscriptions::ProrationMode;
    QVERIFY(!dialog->modes().isPossible(int(ProrationMode::ProratedImmediately)));
    QVERIFY(!dialog->modes().button(int(ProrationMode::ProratedImmediately))->isEnabled());
    QVERIFY(dialog->modes()
                .button(int(ProrationMode::ProratedImmediately))
                ->accessibleDescription()
                .contains(QLatin1StringView("trial")));
    QCOMPARE(dialog->modes().current(), int(ProrationMode::DoNotBill));
}

void TstChangeDialog::confirmationSendsExactlyThePreviewAndOnce()
{
    FakeDesk desk;
    desk.holdExecution = true;
    const auto dialog = open(desk, ui::SafetyLevel::Confirm, ui::BandKind::Sandbox, std::chrono::milliseconds(300));
    seats(*dialog, 15);
    dialog->reasonField()->setText(QStringLiteral("ordered by phone"));
    const QPoint where = dialog->primaryButton()->mapTo(dialog.get(), dialog->primaryButton()->rect().center());
    QTest::mouseClick(dialog->primaryButton(), Qt::LeftButton);
    QTest::mouseClick(dialog->childAt(where), Qt::LeftButton); // whatever stands there now
    QVERIFY(dialog->isConfirming());
    QVERIFY(desk.executed.empty());
    QVERIFY(!dialog->confirmButton()->isEnabled()); // the deliberate pause
    testkit::keepShot(dialog.get(), QStringLiteral("change-confirm"));
    QTRY_VERIFY(dialog->confirmButton()->isEnabled());
    for (int i = 0; i < 5; ++i)
        dialog->confirmButton()->click();
    QCOMPARE(desk.executed.size(), size_t(1));
    const actions::ExecuteRequest &sent = desk.executed.front();
    QVERIFY(sent.preview.has_value());
    QCOMPARE(std::get<subscriptions::ItemsChange>(sent.request).items, desk.previewed.back().items);
    QCOMPARE(sent.expectedRowVersion, qint64(7));
    QCOMPARE(sent.reason, QStringLiteral("ordered by phone"));
    dialog->reject(); // the answer must be seen
    QVERIFY(dialog->isVisible());
    desk.heldExecutions.front().resolve(testkit::operationFor(sent, actions::OperationState::Succeeded));
    QVERIFY(!dialog->isVisible());
}

void TstChangeDialog::backKeepsTheInput()
{
    FakeDesk desk;
    const auto dialog = open(desk);
    seats(*dialog, 15);
    dialog->primaryButton()->click();
    QVERIFY(dialog->isConfirming());
    dialog->reject();
    QVERIFY(!dialog->isConfirming());
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->editor().quantityBox(1)->value(), 15);
    QVERIFY(dialog->editor().quantityBox(1)->isEnabled());
}

void TstChangeDialog::refusalKeepsTheInputAndPreviewsAgain()
{
    FakeDesk desk;
    desk.outcome = [](const actions::ExecuteRequest &request) -> Result<actions::Operation> {
        actions::Operation operation = testkit::operationFor(request, actions::OperationState::Failed);
        operation.error =
            Error{ErrorKind::ProviderRefused,
                  QStringLiteral("The card was declined. Ask the customer to update it."),
                  {},
                  HttpFailure{400, QStringLiteral("subscription_payment_declined"), QStringLiteral("req-1"), 0, {}}};
        return operation;
    };
    const auto dialog = open(desk);
    seats(*dialog, 15);
    QSignalSpy settled(dialog.get(), &ui::OperationDialog::settled);
    const OperationId first = [&] {
        dialog->primaryButton()->click();
        [&] { QTRY_VERIFY(dialog->confirmButton()->isEnabled()); }();
        dialog->confirmButton()->click();
        return desk.executed.back().id;
    }();
    QVERIFY(dialog->isVisible());
    QCOMPARE(settled.count(), 0);
    QCOMPARE(dialog->editor().quantityBox(1)->value(), 15);
    const QString told = dialog->notices().texts().join(QLatin1Char('\n'));
    QVERIFY2(told.contains(QLatin1StringView("declined")) && told.contains(QLatin1StringView("req-1")) &&
                 told.contains(QLatin1StringView("Nothing was changed")),
             qPrintable(told));
    testkit::keepShot(dialog.get(), QStringLiteral("change-refused"));
    QTRY_COMPARE(desk.previewed.size(), size_t(10)); // five ways, twice
    QTRY_VERIFY(dialog->primaryButton()->isEnabled());
    dialog->primaryButton()->click();
    QTRY_VERIFY(dialog->confirmButton()->isEnabled());
    dialog->confirmButton()->click();
    QVERIFY(desk.executed.back().id != first); // a new attempt, not the settled one
}

void TstChangeDialog::unknownOutcomeIsNoSuccess()
{
    FakeDesk desk;
    desk.outcome = [](const actions::ExecuteRequest &request) {
        return Result<actions::Operation>(testkit::operationFor(request, actions::OperationState::Unknown));
    };
    const auto dialog = open(desk);
    seats(*dialog, 15);
    QSignalSpy settled(dialog.get(), &ui::OperationDialog::settled);
    dialog->primaryButton()->click();
    QTRY_VERIFY(dialog->confirmButton()->isEnabled());
    dialog->confirmButton()->click();
    QCOMPARE(settled.count(), 1);
    QVERIFY(settled.front().front().value<actions::Operation>().state == actions::OperationState::Unknown);
    QVERIFY(!dialog->isVisible());
}

void TstChangeDialog::failedPreviewCannotBeConfirmed()
{
    FakeDesk desk;
    desk.previewError = Error{
        ErrorKind::ProviderRefused, QStringLiteral("Paddle refused: the balance is below the charge limit."), {}, {}};
    const auto dialog = open(desk);
    seats(*dialog, 15);
    QVERIFY(!dialog->primaryButton()->isEnabled());
    QVERIFY(dialog->notices().texts().join(QLatin1Char(' ')).contains(QLatin1StringView("charge limit")));
    QCOMPARE(dialog->editor().quantityBox(1)->value(), 15);
}

void TstChangeDialog::waysStandSideBySide()
{
    FakeDesk desk;
    const auto dialog = open(desk);
    seats(*dialog, 15);
    using subscriptions::ProrationMode;
    for (const ProrationMode mode : subscriptions::kAllProrationModes)
        QTRY_VERIFY(dialog->modes().noteText(int(mode)).startsWith(QChar(0x2713)));
    const auto told = [&](ProrationMode mode) { return dialog->modes().button(int(mode))->accessibleDescription(); };
    QVERIFY2(told(ProrationMode::ProratedImmediately).contains(u"Due now: $19.92"),
             qPrintable(told(ProrationMode::ProratedImmediately)));
    QVERIFY2(told(ProrationMode::DoNotBill).contains(u"Due now: Nothing"), qPrintable(told(ProrationMode::DoNotBill)));
    // Choosing another one needs no further question: it can be confirmed at once.
    const size_t asked = desk.previewed.size();
    dialog->modes().button(int(ProrationMode::FullImmediately))->click();
    QVERIFY(dialog->hasPreview());
    QCOMPARE(desk.previewed.size(), asked);
    QCOMPARE(dialog->primaryButton()->text(), QStringLiteral("Charge $54.44 now"));
    testkit::keepShot(dialog.get(), QStringLiteral("change-modes"));
}

void TstChangeDialog::previewsArePacedCachedAndGivenUp()
{
    FakeDesk desk;
    desk.holdPreview = true;
    ui::ModePreviews previews(desk, m_clock, testkit::sampleSubscription().id, nullptr);
    const auto change = [](int quantity, subscriptions::ProrationMode mode) {
        return subscriptions::ItemsChange{
            {{PriceId(QStringLiteral("pri_01team")), 1}, {PriceId(QStringLiteral("pri_02seat")), quantity}}, mode, {}};
    };
    std::vector<subscriptions::ItemsChange> fifteen, sixteen;
    for (const auto mode : subscriptions::kAllProrationModes) {
        fifteen.push_back(change(15, mode));
        sixteen.push_back(change(16, mode));
    }
    previews.want(fifteen);
    QCOMPARE(desk.heldPreviews.size(), ui::ModePreviews::kAtOnce);
    desk.answerPreview(0);
    QVERIFY(previews.isFresh(fifteen[0]));
    QCOMPARE(desk.heldPreviews.size(), ui::ModePreviews::kAtOnce + 1); // one came back, one more may go
    previews.want(sixteen);
    QVERIFY(!previews.isAwaited(fifteen[1]));
    QCOMPARE(desk.heldPreviews.size(), 2 * ui::ModePreviews::kAtOnce + 1);
    desk.answerPreview(1); // an answer that nobody waits for any more
    QVERIFY(!previews.answer(fifteen[1]));
    desk.holdPreview = false;
    previews.want(fifteen);
    QCOMPARE(desk.previewed.size(), 2 * ui::ModePreviews::kAtOnce + 1 + 4); // the first one is known
    m_clock.advance(std::chrono::seconds(51));
    QVERIFY(!previews.isFresh(fifteen[0]));
    QVERIFY(previews.answer(fifteen[0])); // but still shown
}

void TstChangeDialog::oneWayThatFailsSaysWhyInItsCard()
{
    FakeDesk desk;
    desk.failingMode = subscriptions::ProrationMode::FullNextBillingPeriod;
    const auto dialog = open(desk);
    seats(*dialog, 15);
    QVERIFY(dialog->primaryButton()->isEnabled());
    const int failing = int(subscriptions::ProrationMode::FullNextBillingPeriod);
    QTRY_VERIFY2(dialog->modes().noteText(failing).contains(u"processing"),
                 qPrintable(dialog->modes().noteText(failing)));
    dialog->modes().button(failing)->click();
    QVERIFY(!dialog->primaryButton()->isEnabled());
    testkit::keepShot(dialog.get(), QStringLiteral("change-one-failed"));
    dialog->modes().button(int(subscriptions::ProrationMode::ProratedImmediately))->click();
    QVERIFY(dialog->primaryButton()->isEnabled());
}

void TstChangeDialog::arrowKeysChooseAWay()
{
    FakeDesk desk;
    const auto dialog = open(desk);
    seats(*dialog, 15);
    QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
    dialog->activateWindow();
    dialog->modes().button(0)->setFocus();
    QTest::keyClick(dialog->modes().button(0), Qt::Key_Right);
    QCOMPARE(dialog->modes().current(), 1);
    QTest::keyClick(dialog->modes().button(1), Qt::Key_Right);
    QCOMPARE(dialog->modes().current(), 2);
    QTest::keyClick(dialog->modes().button(2), Qt::Key_Left);
    QCOMPARE(dialog->modes().current(), 1);
}

void TstChangeDialog::stepsAreUndone()
{
    FakeDesk desk;
    const auto dialog = open(desk);
    ui::ItemEditor &editor = dialog->editor();
    QVERIFY(!editor.undoButton()->isEnabled());
    editor.quantityBox(1)->setValue(11);
    editor.quantityBox(1)->setValue(12); // the same step
    editor.removeButton(0)->click();
    editor.addButton()->click();
    QComboBox *plan = editor.priceBox(1);
    plan->setCurrentIndex(plan->findData(QStringLiteral("pri_03scale")));
    editor.undo();
    QCOMPARE(editor.priceBox(1)->currentData().toString(), QStringLiteral("pri_02seat"));
    editor.undo();
    QCOMPARE(editor.rowCount(), 2);
    editor.undo();
    QCOMPARE(editor.items().size(), size_t(2));
    QCOMPARE(editor.quantityBox(1)->value(), 12);
    editor.undoButton()->click();
    QCOMPARE(editor.quantityBox(1)->value(), 10);
    QVERIFY(!editor.isChanged() && !editor.undoButton()->isEnabled());
}

// What "Increase" of a screen reader does: by the step size the box names, or, where it names none, by a tenth of its
// range.
void TstChangeDialog::oneStepOfAnAssistantIsOneSeat()
{
    ui::installAccessibleRoles();
    FakeDesk desk;
    const auto dialog = open(desk);
    QSpinBox *seats = dialog->editor().quantityBox(1);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(seats);
    QVERIFY(access && access->valueInterface());
    QCOMPARE(access->valueInterface()->minimumStepSize().toInt(), 1);
    const int before = access->valueInterface()->currentValue().toInt();
    access->valueInterface()->setCurrentValue(before + access->valueInterface()->minimumStepSize().toInt());
    QCOMPARE(seats->value(), before + 1);
}

void TstChangeDialog::whatSomebodyElseChangedIsTold()
{
    FakeDesk desk;
    const auto dialog = open(desk);
    seats(*dialog, 15);
    dialog->reasonField()->setText(QStringLiteral("ordered by phone"));
    desk.material.details.rowVersion = 8;
    desk.material.details.subscription.items[0].quantity = 2;
    Q_EMIT desk.subscriptionsChanged({desk.material.details.subscription.id});
    const QString told = dialog->notices().texts().join(QLatin1Char(' '));
    QVERIFY2(told.contains(u"Team · Monthly: 2 instead of 1"), qPrintable(told));
    QVERIFY(dialog->isOutdated() && !dialog->primaryButton()->isEnabled());
    testkit::keepShot(dialog.get(), QStringLiteral("change-moved"));
    dialog->lookAgain();
    QVERIFY(!dialog->isOutdated());
    QCOMPARE(dialog->editor().quantityBox(1)->value(), 15); // what was put in is kept
    QCOMPARE(dialog->reasonField()->text(), QStringLiteral("ordered by phone"));
    QTRY_VERIFY(dialog->primaryButton()->isEnabled());
    dialog->primaryButton()->click();
    QTRY_VERIFY(dialog->confirmButton()->isEnabled());
    dialog->confirmButton()->click();
    QCOMPARE(desk.executed.back().expectedRowVersion, qint64(8));
}

void TstChangeDialog::removedItemIsLeftOutAndComesBack()
{
    FakeDesk desk;
    const auto dialog = open(desk);
    dialog->editor().removeButton(1)->click();
    QCOMPARE(dialog->editor().items().size(), size_t(1));
    dialog->editor().removeButton(1)->click();
    QCOMPARE(dialog->editor().items().size(), size_t(2));
    QVERIFY(!dialog->editor().isChanged());
    dialog->editor().removeButton(0)->click();
    dialog->editor().removeButton(1)->click();
    QVERIFY(!dialog->editor().problems().isEmpty());
    QVERIFY(!dialog->primaryButton()->isEnabled());
}

void TstChangeDialog::swapAndAddAreInTheRequest()
{
    FakeDesk desk;
    const auto dialog = open(desk);
    QComboBox *plan = dialog->editor().priceBox(0);
    plan->setCurrentIndex(plan->findData(QStringLiteral("pri_03scale")));
    dialog->editor().addButton()->click();
    QCOMPARE(dialog->editor().rowCount(), 3);
    QSignalSpy previewed(dialog.get(), &ui::ChangeDialog::previewed);
    QTRY_COMPARE(previewed.count(), 1);
    QStringList prices;
    for (const subscriptions::ItemChange &item : desk.previewed.back().items)
        prices.append(item.priceId.toString());
    QCOMPARE(prices.size(), 3);
    QVERIFY(prices.contains(QStringLiteral("pri_03scale")) && prices.contains(QStringLiteral("pri_02seat")));
    testkit::keepShot(dialog.get(), QStringLiteral("change-swap"));
}

void TstChangeDialog::creditIsNamedAsOne()
{
    FakeDesk desk;
    const auto dialog = open(desk);
    seats(*dialog, 2);
    QVERIFY2(dialog->primaryButton()->text().contains(QLatin1StringView("credit $")),
             qPrintable(dialog->primaryButton()->text()));
    testkit::keepShot(dialog.get(), QStringLiteral("change-credit"));
}

void TstChangeDialog::readOnlySendsNothing()
{
    FakeDesk desk;
    const auto dialog = open(desk, ui::SafetyLevel::ReadOnly);
    seats(*dialog, 15);
    QVERIFY(!dialog->primaryButton()->isEnabled());
}

void TstChangeDialog::typeLevelAsksForReasonAndName()
{
    FakeDesk desk;
    const auto dialog = open(desk, ui::SafetyLevel::Type, ui::BandKind::Production);
    seats(*dialog, 15);
    QVERIFY(!dialog->primaryButton()->isEnabled());
    dialog->reasonField()->setText(QStringLiteral("contract 12"));
    QVERIFY(dialog->primaryButton()->isEnabled());
    dialog->primaryButton()->click();
    QTRY_VERIFY(!dialog->isPausing()); // the deliberate pause passes, and the button still does not open
    QVERIFY(!dialog->confirmButton()->isEnabled());
    testkit::keepShot(dialog.get(), QStringLiteral("change-type"));
    for (QLineEdit *edit : dialog->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == QStringLiteral("Customer's name"))
            edit->setText(QStringLiteral("Ferguson & Sons Ltd"));
    }
    QVERIFY(dialog->confirmButton()->isEnabled());
}

void TstChangeDialog::movedRowIsPreviewedAgain()
{
    FakeDesk desk;
    const auto dialog = open(desk);
    seats(*dialog, 15);
    dialog->primaryButton()->click();
    QVERIFY(dialog->isConfirming());
    desk.material.details.rowVersion = 8;
    Q_EMIT desk.subscriptionsChanged({desk.material.details.subscription.id});
    QVERIFY(!dialog->isConfirming());
    QVERIFY(!dialog->hasPreview());
    QCOMPARE(dialog->editor().quantityBox(1)->value(), 15);
    QTRY_VERIFY(dialog->hasPreview());
    dialog->primaryButton()->click();
    QTRY_VERIFY(dialog->confirmButton()->isEnabled());
    dialog->confirmButton()->click();
    QCOMPARE(desk.executed.back().expectedRowVersion, qint64(8));
}

void TstChangeDialog::keyboardAloneGetsThrough()
{
    FakeDesk desk;
    const auto dialog = open(desk);
    QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
    dialog->activateWindow();
    dialog->editor().quantityBox(1)->setFocus();
    QTest::keyClick(dialog->editor().quantityBox(1), Qt::Key_Up);
    QTRY_VERIFY(dialog->primaryButton()->isEnabled());
    dialog->primaryButton()->setFocus();
    QTest::keyClick(dialog->primaryButton(), Qt::Key_Space);
    QVERIFY(dialog->isConfirming());
    QTRY_VERIFY(dialog->confirmButton()->isEnabled());
    dialog->confirmButton()->setFocus();
    QTest::keyClick(dialog->confirmButton(), Qt::Key_Space);
    QCOMPARE(desk.executed.size(), size_t(1));
}

void TstChangeDialog::everyControlHasAName()
{
    FakeDesk desk;
    const auto dialog = open(desk);
    seats(*dialog, 15);
    QCOMPARE(testkit::controlsWithoutName(dialog.get()), QStringList());
    QCOMPARE(testkit::labelsWithMarkup(dialog.get()), QStringList());
    QCOMPARE(testkit::buttonsWithCutText(dialog.get()), QStringList());
}

void TstChangeDialog::reckoningUnfoldsLineByLine()
{
    FakeDesk desk;
    const auto dialog = open(desk);
    QVERIFY(dialog->dueNow().reckoningButton()->isHidden()); // nothing to explain yet
    seats(*dialog, 15);
    QVERIFY(!dialog->dueNow().reckoningButton()->isHidden());
    const QString shown = dialog->dueNow().reckoningText();
    QVERIFY2(shown.contains(QStringLiteral("Seat")) && shown.contains(QStringLiteral("0.36597")) &&
                 shown.contains(QStringLiteral("15810 of 43200")),
             qPrintable(shown));
    dialog->dueNow().reckoningButton()->click();
    testkit::keepShot(dialog.get(), QStringLiteral("change-reckoning"));
    // Billed with the renewal, it is explained there.
    dialog->modes().button(int(subscriptions::ProrationMode::ProratedNextBillingPeriod))->click();
    QVERIFY(dialog->dueNow().reckoningText().isEmpty());
    QVERIFY(dialog->dueNow().reckoningButton()->isHidden());
}

void TstChangeDialog::longPricesAreToldInFull()
{
    FakeDesk desk;
    desk.material.offers[0].productName =
        QStringLiteral("Enterprise collaboration suite with premium support and extended data retention");
    desk.material.offers[0].price.name = QStringLiteral("Monthly, per workspace, European data residency");
    desk.material.details.customer->name =
        QStringLiteral("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH & Co. KG");
    const auto dialog = open(desk);
    const QComboBox *box = dialog->editor().priceBox(0);
    QVERIFY(box->toolTip().contains(QStringLiteral("European data residency")));
    QVERIFY(box->width() >= 320);
    QVERIFY(dialog->width() <= 1200); // long texts do not push the dialog wide
    testkit::keepShot(dialog.get(), QStringLiteral("change-long"));
}

void TstChangeDialog::tabGoesFromTopToBottom()
{
    FakeDesk desk;
    const auto dialog = open(desk);
    seats(*dialog, 15);
    dialog->editor().addButton()->click(); // a row that is made later must not end up behind the buttons
    QTRY_VERIFY(dialog->primaryButton()->isEnabled());
    const QList<QWidget *> order = testkit::tabOrder(dialog.get());
    qsizetype last = -1;
    const ui::ItemEditor &editor = dialog->editor();
    for (const QWidget *next :
         {static_cast<QWidget *>(editor.priceBox(0)), static_cast<QWidget *>(editor.quantityBox(0)),
          static_cast<QWidget *>(editor.removeButton(0)), static_cast<QWidget *>(editor.priceBox(1)),
          static_cast<QWidget *>(editor.quantityBox(1)), static_cast<QWidget *>(editor.priceBox(2)),
          static_cast<QWidget *>(editor.removeButton(2)), static_cast<QWidget *>(editor.addButton()),
          static_cast<QWidget *>(dialog->modes().button(0)), static_cast<QWidget *>(dialog->reasonField()),
          static_cast<QWidget *>(dialog->primaryButton())}) {
        const qsizetype at = order.indexOf(next);
        QVERIFY2(at > last, qPrintable(QStringLiteral("%1 %2").arg(QString::fromLatin1(next->metaObject()->className()),
                                                                   next->accessibleName())));
        last = at;
    }
}

void TstChangeDialog::mnemonicsDoNotClash()
{
    FakeDesk desk;
    const auto dialog = open(desk, ui::SafetyLevel::Type);
    seats(*dialog, 15);
    QCOMPARE(testkit::clashingMnemonics(dialog.get()), QStringList());
    dialog->reasonField()->setText(QStringLiteral("contract 12"));
    dialog->primaryButton()->click();
    QVERIFY(dialog->isConfirming());
    QCOMPARE(testkit::clashingMnemonics(dialog.get()), QStringList());
}

void TstChangeDialog::otherDialogsSayTheConsequence()
{
    FakeDesk desk;
    const ui::OperationDialog::Context context{desk, m_clock, ui::SafetyLevel::Confirm};
    const auto check = [](ui::OperationDialog &dialog, const QString &words, const QString &shot) {
        dialog.open();
        QVERIFY2(dialog.primaryButton()->text().contains(words), qPrintable(dialog.primaryButton()->text()));
        QVERIFY(dialog.primaryButton()->isEnabled());
        QCOMPARE(testkit::controlsWithoutName(&dialog), QStringList());
        QCOMPARE(testkit::labelsWithMarkup(&dialog), QStringList());
        QCOMPARE(testkit::buttonsWithCutText(&dialog), QStringList());
        testkit::keepShot(&dialog, shot);
    };
    ui::PauseDialog pause(context, desk.material.details);
    check(pause, QStringLiteral("Pause on"), QStringLiteral("pause"));
    ui::CancelDialog cancel(context, desk.material.details);
    check(cancel, QStringLiteral("Cancel on"), QStringLiteral("cancel"));
    ui::SubscriptionDetails scheduled = desk.material.details;
    scheduled.subscription.scheduledChange = subscriptions::ScheduledChange{
        subscriptions::ScheduledAction::Cancel, testkit::sampleNow().plusDays(11), std::nullopt, {}};
    ui::ScheduledChangeDialog undo(context, scheduled);
    check(undo, QStringLiteral("Keep"), QStringLiteral("undo"));
    ui::SubscriptionDetails paused = desk.material.details;
    paused.subscription.status = subscriptions::Status::Paused;
    paused.subscription.pausedAt = testkit::sampleNow().plusDays(-20);
    paused.subscription.currentPeriod.reset();
    paused.subscription.nextBilledAt.reset();
    ui::ResumeDialog resume(context, paused);
    check(resume, QStringLiteral("charge $200.00"), QStringLiteral("resume"));
    ui::SubscriptionDetails trial = desk.material.details;
    trial.subscription.status = subscriptions::Status::Trialing;
    ui::ActivateDialog activate(context, trial);
    check(activate, QStringLiteral("activate"), QStringLiteral("activate"));
    // A dialog that is confirmed files the request it shows.
    cancel.primaryButton()->click();
    QTRY_VERIFY(cancel.confirmButton()->isEnabled());
    cancel.confirmButton()->click();
    QCOMPARE(actions::requestKind(desk.executed.back().request), QStringLiteral("cancel"));
}

RK_TEST(TstChangeDialog)
#include "tst_change_dialog.moc"
