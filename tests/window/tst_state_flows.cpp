// SPDX-License-Identifier: GPL-3.0-or-later
// The other changes through the window, what time then does to them, and a day without a network.
#include "tests/testkit/registry.h"
#include "tests/window/console_at_sandbox.h"
#include "ui/common/notice_bar.h"
#include "ui/shell/main_window.h"
#include "ui/subscriptions/change_dialog.h"
#include "ui/subscriptions/item_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QJsonArray>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace reckoner;
using namespace reckoner::window;

namespace {

constexpr auto kHours24 = std::chrono::hours(24);

// A subscription in the middle of its period, on the screen and selected.
struct StateStory {
    explicit StateStory(const Plan &plan = {})
    {
        id = at.subscribe(at.price(plan));
        at.advance(kHours24 * 5);
        isThere = at.open() && at.select(id);
    }
    QByteArray path(const char *action = "") const { return ConsoleAtSandbox::pathOf(id) + action; }
    QString status() { return at.atProvider(path()).value(QStringLiteral("status")).toString(); }
    bool rowSays(const QString &words)
    {
        return ConsoleAtSandbox::until([&] { return at.rowText(id).contains(words); });
    }
    bool offers(const QString &action)
    {
        return ConsoleAtSandbox::until([&] {
            const QAbstractButton *button = at.button(at.page(), action);
            return button && button->isEnabled();
        });
    }
    // Opens the dialog of the pane's button, chooses there (words of a radio button; empty: as it is), and confirms.
    bool act(const QString &action, const QString &choice = {})
    {
        if (!offers(action) || !at.openDialog(action))
            return false;
        if (!choice.isEmpty()) {
            QAbstractButton *button = at.button(at.dialog(), choice);
            if (!button)
                return false;
            ConsoleAtSandbox::press(button);
        }
        return at.confirm() && at.dialogCloses();
    }
    Instant periodEnd()
    {
        return Instant::parse(at.atProvider(path())
                                  .value(QStringLiteral("current_billing_period"))
                                  .toObject()
                                  .value(QStringLiteral("ends_at"))
                                  .toString())
            .value();
    }

    ConsoleAtSandbox at;
    QString id;
    bool isThere = false;
};

} // namespace

class TstStateFlows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pauseWithADateEndsByItself();
    void pauseNowAndResumeNow();
    void cancellationAtTheEndCanBeUndone();
    void cancellationAtTheEndHappens();
    void cancellationNowIsForGood();
    void trialIsActivated();
    void offlineReadsGoOnAndChangesSayWhatHappened();
    void offlineStartSaysHowOldTheMirrorIs();
};

void TstStateFlows::pauseWithADateEndsByItself()
{
    StateStory story;
    QVERIFY(story.isThere && story.offers(QStringLiteral("Pause…")));
    QDialog *dialog = story.at.openDialog(QStringLiteral("Pause…"));
    QVERIFY(dialog);
    auto *resumes = dialog->findChild<QCheckBox *>();
    QVERIFY(resumes);
    ConsoleAtSandbox::press(resumes);
    QVERIFY(resumes->isChecked());
    auto *date = story.at.named<QDateEdit>(dialog, QStringLiteral("Resume date"));
    QVERIFY(date && date->isEnabled());
    const Instant periodEnd = story.periodEnd();
    QVERIFY(story.at.confirm());
    QVERIFY(story.at.dialogCloses());
    QVERIFY2(story.rowSays(QStringLiteral("Pauses on")), qPrintable(story.at.rowText(story.id)));
    const QJsonObject scheduled =
        story.at.atProvider(story.path()).value(QStringLiteral("scheduled_change")).toObject();
    QCOMPARE(scheduled.value(QStringLiteral("action")).toString(), QStringLiteral("pause"));
    const Instant resumeAt = Instant::parse(scheduled.value(QStringLiteral("resume_at")).toString()).value();
    QVERIFY(resumeAt > periodEnd);

    story.at.advanceTo(periodEnd + std::chrono::minutes(1)); // nobody touches the window
    QVERIFY2(story.rowSays(QStringLiteral("Paused")), qPrintable(story.at.rowText(story.id)));
    story.at.advanceTo(resumeAt + std::chrono::minutes(1));
    QVERIFY2(story.rowSays(QStringLiteral("Active")), qPrintable(story.at.rowText(story.id)));
    QCOMPARE(story.status(), QStringLiteral("active"));
    QTRY_VERIFY(story.at.button(story.at.page(), QStringLiteral("Pause…"))); // the pane has followed as well
    QCOMPARE(story.at.sent("POST", story.path("/pause")), 1);
    QCOMPARE(story.at.sent("POST", story.path("/resume")), 0);
}

void TstStateFlows::pauseNowAndResumeNow()
{
    StateStory story;
    QVERIFY(story.isThere);
    QVERIFY(story.act(QStringLiteral("Pause…"), QStringLiteral("Now")));
    QVERIFY2(story.rowSays(QStringLiteral("Paused")), qPrintable(story.at.rowText(story.id)));
    QCOMPARE(story.status(), QStringLiteral("paused"));
    story.at.advance(kHours24 * 3);
    QVERIFY(story.act(QStringLiteral("Resume…")));
    QVERIFY2(story.rowSays(QStringLiteral("Active")), qPrintable(story.at.rowText(story.id)));
    QCOMPARE(story.status(), QStringLiteral("active"));
    QCOMPARE(story.at.sent("POST", story.path("/pause")), 1);
    QCOMPARE(story.at.sent("POST", story.path("/resume")), 1);
}

void TstStateFlows::cancellationAtTheEndCanBeUndone()
{
    StateStory story;
    QVERIFY(story.isThere);
    const Instant periodEnd = story.periodEnd();
    QVERIFY(story.act(QStringLiteral("Cancel…")));
    QVERIFY2(story.rowSays(QStringLiteral("Cancels on")), qPrintable(story.at.rowText(story.id)));
    QVERIFY2(story.act(QStringLiteral("Scheduled…")), qPrintable(story.at.paneText()));
    QTRY_VERIFY2(!story.at.rowText(story.id).contains(QStringLiteral("Cancels on")),
                 qPrintable(story.at.rowText(story.id)));
    QVERIFY(story.at.atProvider(story.path()).value(QStringLiteral("scheduled_change")).isNull());
    story.at.advanceTo(periodEnd + std::chrono::hours(1));
    QCOMPARE(story.status(), QStringLiteral("active")); // it renewed
    QCOMPARE(story.at.bills(story.id, QStringLiteral("subscription_recurring")).size(), 1);
    QVERIFY(story.rowSays(QStringLiteral("Active")));
}

void TstStateFlows::cancellationAtTheEndHappens()
{
    StateStory story;
    QVERIFY(story.isThere);
    const Instant periodEnd = story.periodEnd();
    QVERIFY(story.act(QStringLiteral("Cancel…")));
    QVERIFY(story.rowSays(QStringLiteral("Cancels on")));
    QVERIFY(!story.at.rowText(story.id).contains(QStringLiteral("Canceled"))); // not before it is
    story.at.advanceTo(periodEnd + std::chrono::minutes(1));
    QVERIFY2(story.rowSays(QStringLiteral("Canceled")), qPrintable(story.at.rowText(story.id)));
    QCOMPARE(story.at.bills(story.id, QStringLiteral("subscription_recurring")).size(), 0);
}

void TstStateFlows::cancellationNowIsForGood()
{
    StateStory story;
    QVERIFY(story.isThere);
    QVERIFY(story.act(QStringLiteral("Cancel…"), QStringLiteral("Now")));
    QVERIFY2(story.rowSays(QStringLiteral("Canceled")), qPrintable(story.at.rowText(story.id)));
    QCOMPARE(story.status(), QStringLiteral("canceled"));
    QCOMPARE(story.at.sent("POST", story.path("/cancel")), 1);
    QTRY_VERIFY(!story.at.button(story.at.page(), QStringLiteral("Cancel…")));
    const QAbstractButton *change = story.at.button(story.at.page(), QStringLiteral("Change…"));
    QVERIFY(!change || (!change->isEnabled() && !change->toolTip().isEmpty())); // and it says why
}

void TstStateFlows::trialIsActivated()
{
    StateStory story({.trialInterval = QStringLiteral("day")});
    QVERIFY(story.isThere);
    QVERIFY2(story.rowSays(QStringLiteral("Trial")), qPrintable(story.at.rowText(story.id)));
    QVERIFY(story.act(QStringLiteral("Activate…")));
    QVERIFY2(story.rowSays(QStringLiteral("Active")), qPrintable(story.at.rowText(story.id)));
    QCOMPARE(story.status(), QStringLiteral("active"));
    QCOMPARE(story.at.sent("POST", story.path("/activate")), 1);
}

void TstStateFlows::offlineReadsGoOnAndChangesSayWhatHappened()
{
    StateStory story;
    QVERIFY(story.isThere);
    const QString other = story.at.subscribe(story.at.price({.name = QStringLiteral("Team"), .amountMinor = 11'000}), 1,
                                             {.name = QStringLiteral("Other Example")});
    QTRY_VERIFY2(story.at.rowText(other).contains(QStringLiteral("Other Example")),
                 qPrintable(story.at.rowText(other)));
    story.at.line.cut();
    story.at.advance(std::chrono::minutes(7));
    QTRY_VERIFY_WITH_TIMEOUT(story.at.bandText().contains(QStringLiteral("Synchronisation interrupted")), 20'000);
    QTRY_VERIFY2(story.at.bandText().contains(QStringLiteral("7 min")), qPrintable(story.at.bandText()));
    QVERIFY2(story.at.told().contains(QStringLiteral("tried again by itself")), qPrintable(story.at.told()));
    // What has been loaded is there: rows, details, dialogs.
    QVERIFY(story.at.select(other));
    QTRY_VERIFY(story.at.paneText().contains(QStringLiteral("Team")));
    // A change says that there is no preview, and cannot be sent.
    QVERIFY(story.at.openDialog(QStringLiteral("Change…")));
    ui::ChangeDialog *change = story.at.changeDialog();
    change->editor().quantityBox(0)->setValue(5);
    QTRY_VERIFY_WITH_TIMEOUT(!change->notices().texts().isEmpty(), 20'000);
    const QString noPreview = change->notices().texts().join(QLatin1Char('\n'));
    QVERIFY2(noPreview.contains(QStringLiteral("No preview")) &&
                 noPreview.contains(QStringLiteral("nothing was changed")),
             qPrintable(noPreview));
    QVERIFY(!change->primaryButton()->isEnabled());
    change->close();
    QVERIFY(story.at.dialogCloses());
    // What needs no preview is tried once, and says what happened.
    QVERIFY(story.at.openDialog(QStringLiteral("Pause…")));
    QVERIFY(story.at.confirm());
    ui::OperationDialog *pause = story.at.operationDialog();
    QTRY_VERIFY_WITH_TIMEOUT(!pause->notices().texts().isEmpty(), 20'000);
    const QString refused = pause->notices().texts().join(QLatin1Char('\n'));
    QVERIFY2(refused.contains(QStringLiteral("Nothing was changed")), qPrintable(refused));
    QVERIFY(pause->isVisible());
    QCOMPARE(story.at.sent("POST", ConsoleAtSandbox::pathOf(other) + "/pause"), 0);
    // Back online it recovers by itself, and the same dialog goes on.
    story.at.line.mend();
    QTRY_VERIFY_WITH_TIMEOUT(story.at.bandText().contains(QStringLiteral("Mirror up to date")), 20'000);
    QVERIFY2(!story.at.told().contains(QStringLiteral("brought up to date")), qPrintable(story.at.told()));
    QVERIFY(story.at.confirm());
    QVERIFY(story.at.dialogCloses());
    QTRY_VERIFY2(story.at.rowText(other).contains(QStringLiteral("Pauses on")), qPrintable(story.at.rowText(other)));
    QCOMPARE(story.at.sent("POST", ConsoleAtSandbox::pathOf(other) + "/pause"), 1);
}

void TstStateFlows::offlineStartSaysHowOldTheMirrorIs()
{
    StateStory story;
    QVERIFY(story.isThere);
    story.at.close();
    story.at.line.cut();
    story.at.advance(std::chrono::hours(3));
    QVERIFY(story.at.openOffline());
    QVERIFY2(story.rowSays(QStringLiteral("Active")), qPrintable(story.at.rowText(story.id)));
    QVERIFY(story.at.select(story.id));
    QTRY_VERIFY_WITH_TIMEOUT(story.at.bandText().contains(QStringLiteral("Synchronisation interrupted")), 20'000);
    QVERIFY2(story.at.bandText().contains(QStringLiteral("3 h")), qPrintable(story.at.bandText()));
    story.at.line.mend();
    QTRY_VERIFY_WITH_TIMEOUT(story.at.bandText().contains(QStringLiteral("Mirror up to date")), 20'000);
}

RK_TEST(TstStateFlows)
#include "tst_state_flows.moc"
