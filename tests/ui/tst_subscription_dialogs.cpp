// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/registry.h"
#include "tests/ui/fake_desk.h"
#include "tests/ui/window_checks.h"
#include "ui/common/choice.h"
#include "ui/common/date_field.h"
#include "ui/common/notice_bar.h"
#include "ui/common/translations.h"
#include "ui/subscriptions/activate_dialog.h"
#include "ui/subscriptions/bill_timeline.h"
#include "ui/subscriptions/cancel_dialog.h"
#include "ui/subscriptions/charge_dialog.h"
#include "ui/subscriptions/next_bill_dialog.h"
#include "ui/subscriptions/portal_dialog.h"
#include "ui/subscriptions/scheduled_change_dialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace reckoner;
using testkit::FakeDesk;

class TstSubscriptionDialogs : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock{testkit::sampleNow()};

    ui::OperationDialog::Context context(FakeDesk &desk, ui::SafetyLevel safety = ui::SafetyLevel::Confirm)
    {
        return {desk, m_clock, safety, ui::BandKind::Sandbox, std::chrono::milliseconds(1)};
    }
    static void check(QWidget &dialog, const QString &shot)
    {
        QCOMPARE(testkit::controlsWithoutName(&dialog), QStringList());
        QCOMPARE(testkit::labelsWithMarkup(&dialog), QStringList());
        QCOMPARE(testkit::buttonsWithCutText(&dialog), QStringList());
        QTRY_COMPARE(testkit::labelsWithCutText(&dialog).join(QLatin1Char('\n')), QString()); // laid out a turn later
        QCOMPARE(testkit::clashingMnemonics(&dialog), QStringList());
        testkit::keepShot(&dialog, shot);
    }
    static void confirm(ui::OperationDialog &dialog)
    {
        QTRY_VERIFY(dialog.primaryButton()->isEnabled());
        dialog.primaryButton()->click();
        QTRY_VERIFY(dialog.confirmButton()->isEnabled());
        for (int i = 0; i < 5; ++i) // however often it is clicked
            dialog.confirmButton()->click();
    }
    static ui::SubscriptionDetails trialDetails(const FakeDesk &desk)
    {
        ui::SubscriptionDetails details = desk.material.details;
        details.subscription.status = subscriptions::Status::Trialing;
        return details;
    }
    static ui::SubscriptionDetails scheduledDetails(const FakeDesk &desk, subscriptions::ScheduledAction action)
    {
        ui::SubscriptionDetails details = desk.material.details;
        details.subscription.scheduledChange =
            subscriptions::ScheduledChange{action, testkit::sampleNow().plusDays(11), std::nullopt, {}};
        if (action != subscriptions::ScheduledAction::Resume)
            details.subscription.scheduledChange->effectiveAt = details.subscription.currentPeriod->endsAt;
        details.subscription.nextBilledAt.reset();
        if (action == subscriptions::ScheduledAction::Resume) {
            details.subscription.status = subscriptions::Status::Paused;
            details.subscription.currentPeriod.reset();
        }
        return details;
    }

private Q_SLOTS:
    void initTestCase() { testkit::dressApplication(); }

    void trialIsExtendedWithItsPreview()
    {
        FakeDesk desk;
        desk.material.details = trialDetails(desk);
        ui::NextBillDialog dialog(context(desk), desk.material.details);
        dialog.open();
        QVERIFY(!dialog.primaryButton()->isEnabled()); // the same day is no change
        dialog.dateField()->setDate(dialog.dateField()->date().addDays(14));
        QTRY_VERIFY(dialog.hasPreview());
        QVERIFY2(dialog.primaryButton()->text().startsWith(u"Extend the trial until"),
                 qPrintable(dialog.primaryButton()->text()));
        check(dialog, QStringLiteral("extend-trial"));
        confirm(dialog);
        QCOMPARE(desk.executed.size(), size_t(1));
        const auto sent = std::get<subscriptions::NextBillChange>(desk.executed.back().request);
        QCOMPARE(sent.nextBilledAt, desk.material.details.subscription.nextBilledAt->plusDays(14));
        QVERIFY(sent.mode == subscriptions::ProrationMode::DoNotBill);
        QVERIFY(desk.executed.back().preview.has_value());
    }

    void nextBillThatIsTooCloseIsRefusedHere()
    {
        FakeDesk desk;
        ui::NextBillDialog dialog(context(desk), desk.material.details);
        dialog.open();
        dialog.dateField()->setDate(ui::localDate(testkit::sampleNow()));
        QTest::qWait(400);
        QVERIFY(desk.priced.empty());
        QVERIFY(!dialog.primaryButton()->isEnabled());
        dialog.dateField()->setDate(ui::localDate(testkit::sampleNow()).addDays(30));
        QTRY_COMPARE(desk.priced.size(), size_t(1));
        check(dialog, QStringLiteral("move-next-bill"));
    }

    void chargeShowsBudgetAndSendsOnce()
    {
        FakeDesk desk;
        desk.holdExecution = true;
        desk.material.details.immediateCharges = {3, 12};
        ui::ChargeDialog dialog(context(desk), desk.material);
        dialog.open();
        QVERIFY2(dialog.budgetText().contains(u"3 of 20") && dialog.budgetText().contains(u"12 of 100"),
                 qPrintable(dialog.budgetText()));
        dialog.quantityBox(0)->setValue(2);
        QTRY_COMPARE(dialog.primaryButton()->text(), QStringLiteral("Charge $96.90 now"));
        check(dialog, QStringLiteral("charge"));
        confirm(dialog);
        QCOMPARE(desk.executed.size(), size_t(1));
        const auto sent = std::get<subscriptions::ChargeRequest>(desk.executed.back().request);
        QCOMPARE(sent.items.size(), size_t(1));
        QCOMPARE(sent.items[0].quantity, qint64(2));
    }

    void spentBudgetLeavesTheNextBill()
    {
        FakeDesk desk;
        desk.material.details.immediateCharges = {20, 40};
        ui::ChargeDialog dialog(context(desk), desk.material);
        dialog.open();
        QVERIFY(!dialog.primaryButton()->isEnabled());
        QVERIFY(desk.priced.empty());
        dialog.effective().button(int(subscriptions::EffectiveFrom::NextBillingPeriod))->click();
        QTRY_VERIFY(dialog.hasPreview());
        QCOMPARE(dialog.primaryButton()->text(), QStringLiteral("Add to the next bill"));
        testkit::keepShot(&dialog, QStringLiteral("charge-spent"));
    }

    void onePriceIsNotListedTwice()
    {
        FakeDesk desk;
        ui::ChargeDialog dialog(context(desk), desk.material);
        dialog.open();
        dialog.addButton()->click();
        QVERIFY(dialog.priceBox(0)->currentData() != dialog.priceBox(1)->currentData());
        QVERIFY(!dialog.addButton()->isEnabled()); // there are two
        dialog.priceBox(1)->setCurrentIndex(dialog.priceBox(0)->currentIndex());
        QVERIFY(!dialog.primaryButton()->isEnabled());
        QVERIFY(dialog.primaryButton()->toolTip().contains(u"twice"));
    }

    void scheduledChangeIsToldAndRemoved()
    {
        FakeDesk desk;
        ui::ScheduledChangeDialog dialog(context(desk), scheduledDetails(desk, subscriptions::ScheduledAction::Cancel));
        dialog.open();
        QVERIFY(!dialog.wish().isPossible(ui::ScheduledChangeDialog::ResumeOnDay));
        QCOMPARE(dialog.primaryButton()->text(), QStringLiteral("Keep the subscription running"));
        check(dialog, QStringLiteral("scheduled-cancel"));
        confirm(dialog);
        QCOMPARE(actions::requestKind(desk.executed.back().request), QStringLiteral("clear_scheduled_change"));
    }

    void pauseGetsAnotherDayToResume()
    {
        FakeDesk desk;
        ui::ScheduledChangeDialog dialog(context(desk), scheduledDetails(desk, subscriptions::ScheduledAction::Resume));
        dialog.open();
        QCOMPARE(dialog.primaryButton()->text(), QStringLiteral("Keep it paused"));
        dialog.wish().button(ui::ScheduledChangeDialog::ResumeOnDay)->click();
        dialog.dateField()->setDate(ui::localDate(testkit::sampleNow()).addDays(40));
        check(dialog, QStringLiteral("scheduled-resume"));
        confirm(dialog);
        const auto sent = std::get<subscriptions::ResumeRequest>(desk.executed.back().request);
        QCOMPARE(sent.resumeAt, std::optional(ui::startOfDay(ui::localDate(testkit::sampleNow()).addDays(40))));
    }

    void changeOfOthersIsToldInEveryDialog()
    {
        FakeDesk desk;
        ui::CancelDialog dialog(context(desk), desk.material.details);
        dialog.open();
        dialog.reasonField()->setText(QStringLiteral("asked by phone"));
        desk.material.details.rowVersion = 8;
        desk.material.details.subscription.status = subscriptions::Status::PastDue;
        Q_EMIT desk.subscriptionsChanged({desk.material.details.subscription.id});
        const QString told = dialog.notices().texts().join(QLatin1Char(' '));
        QVERIFY2(told.contains(u"Past due"), qPrintable(told));
        QVERIFY(!dialog.primaryButton()->isEnabled());
        testkit::keepShot(&dialog, QStringLiteral("cancel-moved"));
        dialog.lookAgain();
        QCOMPARE(dialog.reasonField()->text(), QStringLiteral("asked by phone"));
        confirm(dialog);
        QCOMPARE(desk.executed.back().expectedRowVersion, qint64(8));
    }

    void nothingIsCutInAnyLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de", "fr", "es"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void nothingIsCutInAnyLanguage()
    {
        QFETCH(QString, language);
        const auto english =
            qScopeGuard([] { ui::installTranslations(*qApp, QLocale(QLocale::English, QLocale::UnitedStates)); });
        ui::installTranslations(*qApp, QLocale(language));
        FakeDesk desk;
        QStringList cut;
        const auto look = [&](QWidget &dialog) {
            cut += testkit::labelsWithCutText(&dialog) + testkit::buttonsWithCutText(&dialog) +
                   testkit::clashingMnemonics(&dialog);
        };
        ui::NextBillDialog next(context(desk), desk.material.details);
        next.open();
        next.dateField()->setDate(next.dateField()->date().addDays(14));
        QTRY_VERIFY(next.hasPreview());
        QTest::qWait(50); // what has come is laid out
        look(next);
        ui::CancelDialog cancel(context(desk), desk.material.details);
        cancel.open();
        look(cancel);
        ui::ChargeDialog charge(context(desk), desk.material);
        charge.open();
        QTRY_VERIFY(charge.hasPreview());
        QTest::qWait(50);
        look(charge);
        ui::ActivateDialog activate(context(desk), trialDetails(desk));
        activate.open();
        look(activate);
        ui::ScheduledChangeDialog scheduled(context(desk),
                                            scheduledDetails(desk, subscriptions::ScheduledAction::Pause));
        scheduled.open();
        look(scheduled);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
    }

    // What a small screen has no room for is reached by scrolling, and by Tab.
    void aDialogThatIsMadeLowerScrolls()
    {
        FakeDesk desk;
        ui::NextBillDialog dialog(context(desk), desk.material.details);
        dialog.open();
        dialog.dateField()->setDate(dialog.dateField()->date().addDays(14));
        QTRY_VERIFY(dialog.hasPreview());
        dialog.resize(dialog.width(), 420);
        QTRY_COMPARE(dialog.height(), 420);
        QTRY_COMPARE(testkit::labelsWithCutText(&dialog).join(QLatin1Char('\n')), QString());
        QVERIFY(dialog.primaryButton()->geometry().bottom() < dialog.height());
        QTest::qWait(50);
        QCOMPARE(dialog.height(), 420); // and it stays as somebody has made it
    }

    void conflictTellsWhatChanged()
    {
        FakeDesk desk;
        desk.outcome = [&desk](const actions::ExecuteRequest &) -> Result<actions::Operation> {
            desk.material.details.rowVersion = 9;
            desk.material.details.subscription.items[1].quantity = 12;
            return Error{ErrorKind::Conflict, QStringLiteral("It was changed meanwhile."), {}, {}};
        };
        ui::CancelDialog dialog(context(desk), desk.material.details);
        dialog.open();
        confirm(dialog);
        QTRY_VERIFY(dialog.isOutdated());
        QVERIFY(dialog.notices().texts().join(QLatin1Char(' ')).contains(u"12 instead of 10"));
    }

    void linksAreMadeForAReasonAndNeverShown()
    {
        FakeDesk desk;
        QUrl opened;
        ui::PortalDialog dialog({desk, ui::SafetyLevel::Type, [&opened](const QUrl &url) { opened = url; }},
                                desk.material.details);
        dialog.open();
        QVERIFY(!dialog.primaryButton()->isEnabled()); // the reason is required
        dialog.reasonField()->setText(QStringLiteral("asked by phone"));
        for (int i = 0; i < 3; ++i)
            QVERIFY(dialog.primaryButton()->isEnabled());
        dialog.primaryButton()->click();
        QCOMPARE(desk.portalAsked.size(), size_t(1));
        QCOMPARE(desk.portalAsked[0].reason, QStringLiteral("asked by phone"));
        check(dialog, QStringLiteral("portal"));
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            QVERIFY(!label->text().contains(u"token") && !label->toolTip().contains(u"token"));
        dialog.copyPaymentMethodButton()->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"secret2"));
        dialog.openPortalButton()->click();
        QCOMPARE(opened.host(), QStringLiteral("customer-portal.paddle.com"));
    }

    void linkThatLeadsElsewhereIsNotGiven()
    {
        FakeDesk desk;
        desk.portalError =
            Error{ErrorKind::Invalid, QStringLiteral("The provider's link leads to evil.example."), {}, {}};
        ui::PortalDialog dialog({desk, ui::SafetyLevel::Confirm, {}}, desk.material.details);
        dialog.open();
        dialog.primaryButton()->click();
        QVERIFY(!dialog.copyPortalButton()->isEnabled());
        QVERIFY(dialog.notices().texts().join(QLatin1Char(' ')).contains(u"evil.example"));
        ui::PortalDialog readOnly({desk, ui::SafetyLevel::ReadOnly, {}}, desk.material.details);
        readOnly.open();
        QVERIFY(!readOnly.primaryButton()->isEnabled());
    }

    void timelineTellsWhatWasAndWhatComes()
    {
        FakeDesk desk;
        ui::SubscriptionDetails details = scheduledDetails(desk, subscriptions::ScheduledAction::Pause);
        details.subscription.scheduledChange->resumeAt = testkit::sampleNow().plusDays(60);
        const auto events = ui::billEvents(details.subscription, details.payments, testkit::sampleNow());
        QStringList told;
        for (const ui::TimelineEvent &event : events)
            told.append(event.what);
        QCOMPARE(told, (QStringList{QStringLiteral("Resumes"), QStringLiteral("Pauses"), QStringLiteral("Today"),
                                    QStringLiteral("Renewal"), QStringLiteral("Renewal"), QStringLiteral("Checkout"),
                                    QStringLiteral("Started")}));
        ui::BillTimeline list;
        list.resize(380, 400);
        list.setEvents(events);
        list.show();
        QSignalSpy wanted(&list, &ui::BillTimeline::entityRequested);
        list.setCurrentRow(3);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QVERIFY(wanted[0][0].value<ui::EntityRef>().kind == ui::EntityKind::Payment);
        const QString spoken = list.item(3)->data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"Renewal") && spoken.contains(u"$217.75") && spoken.contains(u"Completed"),
                 qPrintable(spoken));
        testkit::keepShot(&list, QStringLiteral("timeline"));
    }

    void readOnlySendsNothingAnywhere()
    {
        FakeDesk desk;
        const auto context = this->context(desk, ui::SafetyLevel::ReadOnly);
        ui::ChargeDialog charge(context, desk.material);
        ui::NextBillDialog move(context, desk.material.details);
        ui::ScheduledChangeDialog scheduled(context, scheduledDetails(desk, subscriptions::ScheduledAction::Cancel));
        ui::ActivateDialog activate(context, trialDetails(desk));
        for (ui::OperationDialog *dialog :
             {static_cast<ui::OperationDialog *>(&charge), static_cast<ui::OperationDialog *>(&move),
              static_cast<ui::OperationDialog *>(&scheduled), static_cast<ui::OperationDialog *>(&activate)}) {
            dialog->open();
            QTest::qWait(400);
            QVERIFY(!dialog->primaryButton()->isEnabled());
            dialog->close();
        }
        QVERIFY(desk.executed.empty());
    }
};

RK_TEST(TstSubscriptionDialogs)
#include "tst_subscription_dialogs.moc"
