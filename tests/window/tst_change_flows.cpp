// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of items through the window, from the click to the bill: what is shown is what is charged, nothing is charged
// twice, and what is not certain is not called done.
#include "tests/testkit/registry.h"
#include "tests/window/console_at_sandbox.h"
#include "ui/shell/main_window.h"
#include "ui/subscriptions/bill_section.h"
#include "ui/subscriptions/change_dialog.h"
#include "ui/subscriptions/item_editor.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace reckoner;
using namespace reckoner::window;

namespace {

constexpr auto kDay = std::chrono::hours(24);
const QString kUpdateBill = QStringLiteral("subscription_update");

// Two plans and a subscription to one of them, in the middle of its period, on the screen and selected.
struct ChangeStory {
    explicit ChangeStory(bool onTeam = false, int quantity = 1, StoryOptions options = {}) : at(options)
    {
        const QString soloPrice = at.price({}),
                      teamPrice = at.price({.name = QStringLiteral("Team"), .amountMinor = 11'000});
        id = at.subscribe(onTeam ? teamPrice : soloPrice, quantity);
        at.advance(kDay * 13 + std::chrono::minutes(17));
        isThere = at.open() && at.select(id);
    }
    // Opens the change dialog by mouse.
    ui::ChangeDialog *openChange()
    {
        at.openDialog(QStringLiteral("Change…"));
        return at.changeDialog();
    }
    // Chooses the plan in the first row by keyboard.
    bool choose(const QString &plan)
    {
        QComboBox *box = at.changeDialog()->editor().priceBox(0);
        box->setFocus();
        for (int i = 0; i < box->count() && !box->currentText().startsWith(plan); ++i)
            QTest::keyClick(box, i == 0 ? Qt::Key_Home : Qt::Key_Down);
        return box->currentText().startsWith(plan);
    }
    // Types the quantity of the first row.
    void setQuantity(int quantity)
    {
        QSpinBox *box = at.changeDialog()->editor().quantityBox(0);
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QString::number(quantity));
    }
    bool previewed()
    {
        return ConsoleAtSandbox::until(
            [this] { return at.changeDialog()->hasPreview() && at.changeDialog()->primaryButton()->isEnabled(); });
    }
    int patches() const { return at.sent("PATCH", ConsoleAtSandbox::pathOf(id)); }
    QJsonObject subscription() { return at.atProvider(ConsoleAtSandbox::pathOf(id)); }
    QJsonObject firstItem() { return subscription().value(QStringLiteral("items")).toArray().first().toObject(); }
    QString productAtProvider()
    {
        return firstItem().value(QStringLiteral("product")).toObject().value(QStringLiteral("name")).toString();
    }
    int quantityAtProvider() { return firstItem().value(QStringLiteral("quantity")).toInt(); }

    ConsoleAtSandbox at;
    QString id;
    bool isThere = false;
};

QString total(const QJsonObject &bill, const char *key)
{
    return bill.value(QStringLiteral("details"))
        .toObject()
        .value(QStringLiteral("totals"))
        .toObject()
        .value(QLatin1StringView(key))
        .toString();
}

} // namespace

class TstChangeFlows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void upgradeCostsWhatItSaid();
    void downgradeCreditsWhatItSaid();
    void quantityIsBilledAsShown();
    void declinedCardKeepsTheInputAndChangesNothing();
    void lostAnswerIsNeverSuccessUntilReadBack();
    void lostRequestIsSettledByAPerson();
    void fiftyClicksAreOneRequest_data();
    void fiftyClicksAreOneRequest();
    void everythingWorksByKeyboardAlone();
    void escapeCancelsAtEveryStep();
};

void TstChangeFlows::upgradeCostsWhatItSaid()
{
    ChangeStory story;
    QVERIFY(story.isThere);
    QVERIFY2(story.at.rowText(story.id).contains(QStringLiteral("Solo")), qPrintable(story.at.rowText(story.id)));
    ui::ChangeDialog *dialog = story.openChange();
    QVERIFY(dialog);
    QVERIFY(!dialog->primaryButton()->isEnabled()); // there is nothing to change yet
    QVERIFY(story.choose(QStringLiteral("Team")));
    story.setQuantity(3);
    QVERIFY(story.previewed());
    const QString shown = dialog->dueNow().amountText();
    QVERIFY2(dialog->dueNow().verdictText().contains(QStringLiteral("equal to Reckoner's own")),
             qPrintable(dialog->dueNow().verdictText()));
    QCOMPARE(dialog->primaryButton()->text(), QStringLiteral("Charge %1 now").arg(shown));
    QCOMPARE(story.patches(), 0); // a preview changes nothing
    QCOMPARE(story.productAtProvider(), QStringLiteral("Solo"));

    QVERIFY(story.at.confirm());
    QVERIFY(story.at.dialogCloses());
    const QList<QJsonObject> bills = story.at.bills(story.id, kUpdateBill);
    QCOMPARE(bills.size(), 1);
    QCOMPARE(moneyWords(total(bills[0], "grand_total")), shown); // to the cent
    QCOMPARE(story.patches(), 1);
    QCOMPARE(story.quantityAtProvider(), 3);
    // Row and pane follow by themselves, and the bill is among the payments.
    QTRY_VERIFY(story.at.rowText(story.id).contains(QStringLiteral("Team")));
    QTRY_VERIFY2(story.at.paneText().contains(QStringLiteral("3 × Team")), qPrintable(story.at.paneText()));
    QCOMPARE(story.at.told(), QString()); // what was answered at once needs no notice
}

void TstChangeFlows::downgradeCreditsWhatItSaid()
{
    ChangeStory story(true, 2);
    QVERIFY(story.isThere && story.openChange());
    QVERIFY(story.choose(QStringLiteral("Solo")));
    QVERIFY(story.previewed());
    ui::ChangeDialog *dialog = story.at.changeDialog();
    const QString words = dialog->primaryButton()->text();
    QVERIFY2(words.startsWith(QStringLiteral("Apply and credit ")), qPrintable(words));
    QVERIFY2(dialog->dueNow().verdictText().contains(QStringLiteral("equal to Reckoner's own")),
             qPrintable(dialog->dueNow().verdictText()));
    QVERIFY(story.at.confirm());
    QVERIFY(story.at.dialogCloses());
    const QList<QJsonObject> bills = story.at.bills(story.id, kUpdateBill);
    QCOMPARE(bills.size(), 1);
    QCOMPARE(QStringLiteral("Apply and credit ") + moneyWords(total(bills[0], "credit_to_balance")), words);
    QCOMPARE(story.productAtProvider(), QStringLiteral("Solo"));
    QTRY_VERIFY(story.at.rowText(story.id).contains(QStringLiteral("Solo")));
    QCOMPARE(story.patches(), 1);
}

void TstChangeFlows::quantityIsBilledAsShown()
{
    ChangeStory story(true);
    QVERIFY(story.isThere && story.openChange());
    story.setQuantity(12);
    QVERIFY(story.previewed());
    const QString words = story.at.changeDialog()->primaryButton()->text();
    QVERIFY(story.at.confirm());
    QVERIFY(story.at.dialogCloses());
    const QList<QJsonObject> bills = story.at.bills(story.id, kUpdateBill);
    QCOMPARE(bills.size(), 1);
    QCOMPARE(words, QStringLiteral("Charge %1 now").arg(moneyWords(total(bills[0], "grand_total"))));
    QCOMPARE(story.quantityAtProvider(), 12);
    QTRY_VERIFY2(story.at.rowText(story.id).contains(QStringLiteral("12")), qPrintable(story.at.rowText(story.id)));
}

void TstChangeFlows::declinedCardKeepsTheInputAndChangesNothing()
{
    ChangeStory story;
    QVERIFY(story.isThere && story.openChange());
    QVERIFY(story.choose(QStringLiteral("Team")));
    story.setQuantity(4);
    QVERIFY(story.previewed());
    story.at.fault({{QStringLiteral("kind"), QStringLiteral("payment_declined")},
                    {QStringLiteral("error_code"), QStringLiteral("expired_card")}});
    QVERIFY(story.at.confirm());
    ui::ChangeDialog *dialog = story.at.changeDialog();
    QTRY_VERIFY(!dialog->notices().texts().isEmpty());
    const QString said = dialog->notices().texts().join(QLatin1Char('\n'));
    QVERIFY2(said.contains(QStringLiteral("Nothing was changed")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("update the payment method")), qPrintable(said)); // what to do
    QVERIFY2(said.contains(QStringLiteral("subscription_payment_declined")), qPrintable(said));
    QVERIFY(dialog->isVisible() && !dialog->isConfirming());
    QVERIFY(dialog->editor().priceBox(0)->currentText().startsWith(QStringLiteral("Team")));
    QCOMPARE(dialog->editor().quantityBox(0)->value(), 4);
    QVERIFY(dialog->editor().isEnabled());
    QCOMPARE(story.productAtProvider(), QStringLiteral("Solo"));
    QVERIFY(story.at.rowText(story.id).contains(QStringLiteral("Solo")));
    QCOMPARE(story.patches(), 1);
    // The card has been replaced: the same dialog goes on.
    QVERIFY(story.previewed());
    QVERIFY(story.at.confirm());
    QVERIFY(story.at.dialogCloses());
    QCOMPARE(story.patches(), 2);
    QCOMPARE(story.at.bills(story.id, kUpdateBill).size(), 1);
    QTRY_VERIFY(story.at.rowText(story.id).contains(QStringLiteral("Team")));
}

void TstChangeFlows::lostAnswerIsNeverSuccessUntilReadBack()
{
    ChangeStory story;
    QVERIFY(story.isThere && story.openChange());
    QVERIFY(story.choose(QStringLiteral("Team")));
    QVERIFY(story.previewed());
    // The change happens over there, and the connection ends before the answer.
    story.at.fault({{QStringLiteral("kind"), QStringLiteral("close_before_headers")},
                    {QStringLiteral("method"), QStringLiteral("PATCH")},
                    {QStringLiteral("path"), QString::fromUtf8(ConsoleAtSandbox::pathOf(story.id))}});
    QVERIFY(story.at.confirm());
    QVERIFY(story.at.dialogCloses());
    QTRY_VERIFY2(story.at.told().contains(QStringLiteral("Not confirmed: Change of items for Zoë Example")),
                 qPrintable(story.at.told()));
    QVERIFY2(story.at.told().contains(QStringLiteral("nothing is sent again")), qPrintable(story.at.told()));
    QVERIFY(!story.at.told().contains(QStringLiteral("Confirmed")));
    // Nothing else can be asked of this subscription meanwhile, and the pane says why.
    QTRY_VERIFY(!story.at.button(story.at.page(), QStringLiteral("Change…"))->isEnabled());
    QVERIFY2(story.at.paneText().contains(QStringLiteral("still under way")), qPrintable(story.at.paneText()));
    QTest::qWait(1500); // the resolver looks every second, and it is not yet time
    QVERIFY(story.at.told().contains(QStringLiteral("Not confirmed")));
    story.at.advance(std::chrono::seconds(6));
    QTRY_VERIFY2(story.at.told().contains(QStringLiteral("Confirmed: Change of items for Zoë Example was done")),
                 qPrintable(story.at.told()));
    QVERIFY(!story.at.told().contains(QStringLiteral("Not confirmed")));
    QTRY_VERIFY(story.at.rowText(story.id).contains(QStringLiteral("Team")));
    QTRY_VERIFY(story.at.button(story.at.page(), QStringLiteral("Change…"))->isEnabled());
    QCOMPARE(story.patches(), 1); // read, never sent again
    QCOMPARE(story.at.bills(story.id, kUpdateBill).size(), 1);
}

void TstChangeFlows::lostRequestIsSettledByAPerson()
{
    ChangeStory story;
    QVERIFY(story.isThere && story.openChange());
    QVERIFY(story.choose(QStringLiteral("Team")));
    QVERIFY(story.previewed());
    story.at.fault({{QStringLiteral("kind"), QStringLiteral("close_before_headers")},
                    {QStringLiteral("method"), QStringLiteral("PATCH")},
                    {QStringLiteral("path"), QString::fromUtf8(ConsoleAtSandbox::pathOf(story.id))},
                    {QStringLiteral("applied"), false}});
    QVERIFY(story.at.confirm());
    QVERIFY(story.at.dialogCloses());
    QTRY_VERIFY(story.at.told().contains(QStringLiteral("Not confirmed")));
    story.at.advance(std::chrono::seconds(6));
    QTRY_VERIFY2(story.at.told().contains(QStringLiteral("Read back once")), qPrintable(story.at.told()));
    story.at.advance(std::chrono::seconds(30));
    QTRY_VERIFY2(story.at.told().contains(QStringLiteral("Read back 2 times")), qPrintable(story.at.told()));
    story.at.advance(std::chrono::seconds(120));
    QTRY_VERIFY2(story.at.told().contains(QStringLiteral("It waits for you")), qPrintable(story.at.told()));
    QVERIFY(!story.at.told().contains(QStringLiteral("Confirmed")));
    QAbstractButton *settle = story.at.button(&story.at.window(), QStringLiteral("Settle…"));
    QVERIFY(settle);
    ConsoleAtSandbox::press(settle);
    QTRY_VERIFY(story.at.dialog());
    QDialog *dialog = story.at.dialog();
    QAbstractButton *notDone = story.at.button(dialog, QStringLiteral("It was not done"));
    QVERIFY2(notDone, qPrintable(wordsIn(dialog)));
    ConsoleAtSandbox::press(notDone);
    auto *reason = story.at.named<QLineEdit>(dialog, QStringLiteral("How you know"));
    QVERIFY(reason);
    QTest::keyClicks(reason, QStringLiteral("no charge on the dashboard"));
    QAbstractButton *record = story.at.button(dialog, QStringLiteral("Record as not done"));
    QVERIFY(record && record->isEnabled());
    ConsoleAtSandbox::press(record);
    QVERIFY(story.at.dialogCloses());
    QTRY_VERIFY2(story.at.told().contains(QStringLiteral("was not done")), qPrintable(story.at.told()));
    QCOMPARE(story.patches(), 1);
    QVERIFY(story.at.rowText(story.id).contains(QStringLiteral("Solo")));
    QTRY_VERIFY(story.at.button(story.at.page(), QStringLiteral("Change…"))->isEnabled()); // it can be tried again
}

void TstChangeFlows::fiftyClicksAreOneRequest_data()
{
    QTest::addColumn<config::SafetyLevel>("safety");
    QTest::newRow("at once") << config::SafetyLevel::Silent;
    QTest::newRow("after asking") << config::SafetyLevel::Confirm;
}

void TstChangeFlows::fiftyClicksAreOneRequest()
{
    QFETCH(config::SafetyLevel, safety);
    ChangeStory story(false, 1, {.safety = safety});
    QVERIFY(story.isThere && story.openChange());
    QVERIFY(story.choose(QStringLiteral("Team")));
    QVERIFY(story.previewed());
    story.at.fault({{QStringLiteral("kind"), QStringLiteral("slow")},
                    {QStringLiteral("method"), QStringLiteral("PATCH")},
                    {QStringLiteral("path"), QString::fromUtf8(ConsoleAtSandbox::pathOf(story.id))},
                    {QStringLiteral("delay_ms"), 400}});
    ui::ChangeDialog *dialog = story.at.changeDialog();
    // Wherever the clicks land: on the button that asks, and on the one that then stands in its place.
    const auto clickFifty = [dialog](QPoint place) {
        for (int i = 0; i < 50; ++i) {
            QWidget *under = dialog->childAt(place);
            QTest::mouseClick(under ? under : dialog, Qt::LeftButton, {},
                              (under ? under : dialog)->mapFrom(dialog, place));
        }
    };
    const QPoint place = dialog->primaryButton()->mapTo(dialog, dialog->primaryButton()->rect().center());
    QElapsedTimer clicking;
    clicking.start();
    clickFifty(place);
    if (safety == config::SafetyLevel::Confirm) {
        QVERIFY(dialog->isConfirming());
        if (dialog->isPausing()) // a machine that took longer than the pause has clicked deliberately
            QCOMPARE(story.patches(), 0);
        QTRY_VERIFY(dialog->confirmButton()->isEnabled());
        clickFifty(dialog->confirmButton()->mapTo(dialog, dialog->confirmButton()->rect().center()));
    }
    QVERIFY(story.at.dialogCloses());
    QCOMPARE(story.patches(), 1);
    QTRY_VERIFY(story.at.rowText(story.id).contains(QStringLiteral("Team")));
    QCOMPARE(story.patches(), 1);
    QCOMPARE(story.at.bills(story.id, kUpdateBill).size(), 1);
}

void TstChangeFlows::everythingWorksByKeyboardAlone()
{
    ChangeStory story;
    QVERIFY(story.isThere);
    ConsoleAtSandbox &at = story.at;
    at.table()->clearSelection();
    at.table()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Slash);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    ConsoleAtSandbox::type(story.id);
    QTRY_COMPARE(at.table()->model()->rowCount(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTRY_VERIFY(at.table()->selectionModel()->isRowSelected(0, {})); // not only current: selected
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);    // to the actions of the pane
    QAbstractButton *change = at.button(at.page(), QStringLiteral("Change…"));
    QTRY_VERIFY(change && change->hasFocus());
    QTest::keyClick(change, Qt::Key_Space);
    QTRY_VERIFY(at.changeDialog());
    ui::ChangeDialog *dialog = at.changeDialog();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QVERIFY(ConsoleAtSandbox::tabTo(dialog->editor().priceBox(0)));
    for (int i = 0; i < 5 && !dialog->editor().priceBox(0)->currentText().startsWith(QStringLiteral("Team")); ++i)
        QTest::keyClick(QApplication::focusWidget(), i == 0 ? Qt::Key_Home : Qt::Key_Down);
    QVERIFY(ConsoleAtSandbox::tabTo(dialog->editor().quantityBox(0)));
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::SelectAll);
    ConsoleAtSandbox::type(QStringLiteral("2"));
    QVERIFY(ConsoleAtSandbox::tabTo(dialog->reasonField()));
    ConsoleAtSandbox::type(QStringLiteral("asked by phone"));
    QVERIFY(story.previewed());
    QVERIFY(ConsoleAtSandbox::tabTo(dialog->primaryButton()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(dialog->isConfirming());
    QTRY_VERIFY(dialog->confirmButton()->isEnabled());
    QVERIFY(ConsoleAtSandbox::tabTo(dialog->confirmButton()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(at.dialogCloses());
    QTRY_VERIFY2(at.rowText(story.id).contains(QStringLiteral("Team")), qPrintable(at.rowText(story.id)));
    QCOMPARE(story.patches(), 1);
    QCOMPARE(story.quantityAtProvider(), 2);
    // The keyboard is back on the page, not lost with the dialog.
    QTRY_VERIFY(QApplication::focusWidget() && at.page()->isAncestorOf(QApplication::focusWidget()));
}

void TstChangeFlows::escapeCancelsAtEveryStep()
{
    ChangeStory story;
    QVERIFY(story.isThere && story.openChange());
    QVERIFY(story.choose(QStringLiteral("Team")));
    QVERIFY(story.previewed());
    ui::ChangeDialog *dialog = story.at.changeDialog();
    QVERIFY(ConsoleAtSandbox::tabTo(dialog->primaryButton()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(dialog->isConfirming());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(dialog->isVisible() && !dialog->isConfirming()); // one step back, the input is there
    QVERIFY(dialog->editor().priceBox(0)->currentText().startsWith(QStringLiteral("Team")));
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : dialog, Qt::Key_Escape);
    QVERIFY(story.at.dialogCloses());
    QTest::qWait(400); // two turns of the synchronisation
    QCOMPARE(story.patches(), 0);
    QCOMPARE(story.productAtProvider(), QStringLiteral("Solo"));
    QVERIFY(story.at.rowText(story.id).contains(QStringLiteral("Solo")));
}

RK_TEST(TstChangeFlows)
#include "tst_change_flows.moc"
