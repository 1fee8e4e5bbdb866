// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/registry.h"
#include "tests/ui/fake_desk.h"
#include "tests/ui/window_checks.h"
#include "ui/common/appearance.h"
#include "ui/common/view_state.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/first_run_page.h"
#include "ui/shell/history.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/sync/sync_popover.h"
#include "ui/sync/sync_words.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace reckoner;
using ui::SyncStatus;
using Phase = ui::SyncStatus::Phase;

namespace {

class FakeSync final : public ui::SyncDesk
{
public:
    const SyncStatus &status() const override { return now; }
    void syncNow() override { ++asked; }
    void pause() override { set(Phase::Paused); }
    void resume() override { set(Phase::Idle); }
    void cancel() override { set(Phase::Stopped); }
    void set(Phase phase)
    {
        now.phase = phase;
        Q_EMIT statusChanged();
    }
    SyncStatus now;
    int asked = 0;
};

} // namespace

class TstShellParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { testkit::dressApplication(); }
    void cleanup() { testkit::dressApplication(); }

    void historyGoesBackAndForgetsWhatLayAhead()
    {
        ui::History history;
        QVERIFY(!history.canGoBack() && !history.canGoForward());
        const ui::Place customers{QStringLiteral("customers")}, payments{QStringLiteral("payments")};
        const ui::Place anna{QStringLiteral("customers"),
                             ui::EntityRef{ui::EntityKind::Customer, QStringLiteral("ctm_1")}};
        history.visit(customers);
        history.visit(customers); // no second time
        QVERIFY(!history.canGoBack());
        history.visit(payments);
        history.visit(anna);
        QCOMPARE(history.back(), payments);
        QCOMPARE(history.back(), customers);
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.forward(), payments);
        history.visit(customers);
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(), payments);
    }

    void historyIsBounded()
    {
        ui::History history;
        for (int i = 0; i < 1000; ++i)
            history.visit({QString::number(i)});
        int steps = 0;
        while (history.canGoBack()) {
            history.back();
            ++steps;
        }
        QVERIFY(steps > 50 && steps < 500);
    }

    void appearanceIsRememberedAndApplied()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("view.ini"));
        {
            ui::ViewState state(file);
            ui::Appearance appearance(state, {});
            appearance.setTheme(ui::ThemeChoice::Dark);
            QCOMPARE(qApp->palette().color(QPalette::Window), QColor(ui::kDarkTokens.canvas));
            QSignalSpy changed(&appearance, &ui::Appearance::languageChanged);
            appearance.setLanguage(QStringLiteral("de"));
            QCOMPARE(changed.count(), 1);
            QCOMPARE(QLocale().language(), QLocale::German);
        }
        ui::ViewState state(file);
        ui::Appearance appearance(state, {});
        QCOMPARE(appearance.theme(), ui::ThemeChoice::Dark);
        QCOMPARE(appearance.language(), QStringLiteral("de"));
        ui::Appearance forced(state, {ui::ThemeChoice::Light, QStringLiteral("en")});
        QCOMPARE(forced.scheme(), ui::ColorScheme::Light);
        QCOMPARE(ui::Appearance(state, {}).theme(), ui::ThemeChoice::Dark); // of that run only
    }

    void syncIsPausedResumedAndStoppedFromThePopover()
    {
        FakeSync desk;
        const FakeClock clock(testkit::sampleNow());
        desk.now.progress =
            sync::BackfillProgress{sync::BackfillPart::Payments, 1200, 2300, 310, std::chrono::seconds(4)};
        ui::SyncPopover popover(desk, clock, QStringLiteral("Paddle"));
        desk.set(Phase::FirstLoad);
        popover.openAt({400, 40});
        QVERIFY(popover.stopButton()->isVisibleTo(&popover) && !popover.nowButton()->isVisibleTo(&popover));
        testkit::keepShot(&popover, QStringLiteral("sync-popover"));
        QTest::mouseClick(popover.pauseButton(), Qt::LeftButton);
        QCOMPARE(desk.now.phase, Phase::Paused);
        QTest::mouseClick(popover.pauseButton(), Qt::LeftButton);
        QCOMPARE(desk.now.phase, Phase::Idle);
        QTest::mouseClick(popover.nowButton(), Qt::LeftButton);
        QCOMPARE(desk.asked, 1);
        QCOMPARE(testkit::controlsWithoutName(&popover), QStringList());
        QCOMPARE(testkit::buttonsWithCutText(&popover), QStringList());
        QTest::keyClick(&popover, Qt::Key_Escape);
        QVERIFY(!popover.isVisible());
    }

    void progressHasCountRateAndTimeLeft()
    {
        const QString text =
            ui::progressSentence({sync::BackfillPart::Payments, 1200, 2300, 310, std::chrono::seconds(4)});
        for (const char *piece : {"1,200", "2,300", "payments", "310", "4 s"})
            QVERIFY2(text.contains(QLatin1StringView(piece)), qPrintable(text));
    }

    void offlineSaysHowOldTheMirrorIs()
    {
        const Instant now = testkit::sampleNow();
        SyncStatus status;
        status.phase = Phase::Failed;
        status.firstLoadComplete = true;
        status.completeAt = now - std::chrono::hours(3);
        status.error = Error{ErrorKind::Unreachable, QStringLiteral("no route"), {}, {}};
        QVERIFY(status.isOffline());
        QVERIFY(ui::syncShort(status, now).contains(QStringLiteral("3 h")));
        const QString sentence = ui::syncSentence(status, QStringLiteral("Paddle"), now);
        QVERIFY2(sentence.contains(QStringLiteral("Paddle")) && sentence.contains(QStringLiteral("3 h")),
                 qPrintable(sentence));
        for (const Phase phase : {Phase::Off, Phase::Idle, Phase::FirstLoad, Phase::Reading, Phase::Paused,
                                  Phase::Stopped, Phase::Failed}) {
            status.phase = phase;
            QVERIFY(!ui::syncShort(status, now).isEmpty());
            QVERIFY(!ui::syncSentence(status, QStringLiteral("Paddle"), now).isEmpty());
        }
    }

    void dialogsAndWelcomeAreAccessible()
    {
        ui::AboutDialog about;
        ui::ShortcutsDialog shortcuts;
        ui::FirstRunPage welcome;
        welcome.resize(1000, 640);
        for (QWidget *window :
             {static_cast<QWidget *>(&about), static_cast<QWidget *>(&shortcuts), static_cast<QWidget *>(&welcome)}) {
            window->show();
            QVERIFY(QTest::qWaitForWindowExposed(window));
            QCOMPARE(testkit::controlsWithoutName(window), QStringList());
            QCOMPARE(testkit::labelsWithMarkup(window), QStringList());
            QCOMPARE(testkit::buttonsWithCutText(window), QStringList());
            QCOMPARE(testkit::clashingMnemonics(window), QStringList());
        }
        QVERIFY(ui::AboutDialog::asText().contains(QStringLiteral(RECKONER_VERSION)));
        QSignalSpy demo(&welcome, &ui::FirstRunPage::demoRequested);
        QTest::keyClick(welcome.demoButton(), Qt::Key_Space);
        QCOMPARE(demo.count(), 1);
    }
};

RK_TEST(TstShellParts)
#include "tst_shell_parts.moc"
