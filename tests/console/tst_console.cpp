// SPDX-License-Identifier: GPL-3.0-or-later
// The console as a whole, with its demo: what window, router, palette, dock and synchronisation do together.
#include "app/reckoner/console.h"
#include "app/reckoner/mirror_sync.h"
#include "app/reckoner/page_router.h"
#include "app/reckoner/pages.h"
#include "app/reckoner/single_instance.h"
#include "tests/testkit/registry.h"
#include "tests/ui/window_checks.h"
#include "ui/common/choice.h"
#include "ui/common/data_table.h"
#include "ui/common/list_page.h"
#include "ui/common/roles.h"
#include "ui/common/row_window.h"
#include "ui/customers/customer_pane.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/event_dock.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/open_database_dialog.h"
#include "ui/sync/sync_popover.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace reckoner;
using app::Console;
using ui::EntityKind;

namespace {

constexpr int kLoadMs = 120'000;
constexpr int kLongestBlockMs = 250; // of the event loop while a database is opened; debug builds draw slowly

Console::Options demoOptions()
{
    Console::Options options;
    options.begin = Console::Begin::Demo;
    options.pollMs = 60'000;
    options.appearance = {ui::ThemeChoice::Light, QStringLiteral("en")};
    return options;
}

} // namespace

class TstConsole : public QObject
{
    Q_OBJECT

    const SystemClock m_clock;
    std::unique_ptr<Console> m_console;

    ui::MainWindow &window() { return m_console->window(); }
    app::PageRouter &router() { return *m_console->router(); }
    QString firstSubscription()
    {
        auto *table = router().page(QStringLiteral("subscriptions"))->findChild<ui::DataTable *>();
        return table->model()->index(0, 0).data(ui::IdRole).toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_console = std::make_unique<Console>(demoOptions(), m_clock);
        QSignalSpy complete(m_console.get(), &Console::mirrorComplete);
        m_console->show();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QVERIFY(complete.wait(kLoadMs));
        QTRY_VERIFY(!firstSubscription().isEmpty());
    }

    void cleanupTestCase() { m_console.reset(); }

    void linksLeadToTheirPageAndBack()
    {
        router().showPage(QStringLiteral("subscriptions"));
        const QString id = firstSubscription();
        const ui::EntityRef entity{EntityKind::Subscription, id};
        QVERIFY(router().showEntity(entity));
        QCOMPARE(router().current(), QStringLiteral("subscriptions"));
        QVERIFY(!window().navigation().currentIndex().data().toString().isEmpty());
        if (m_console->pages()->entries().size() < 2)
            return;
        const QString other = m_console->pages()->entries().back().key;
        router().showPage(other);
        QCOMPARE(router().current(), other);
        QTest::keyClick(&window(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(router().current(), QStringLiteral("subscriptions"));
        QTest::keyClick(&window(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(router().current(), other);
    }

    void everyPageIsSound_data()
    {
        QTest::addColumn<QString>("page");
        for (const app::PageEntry &entry : m_console->pages()->entries())
            QTest::newRow(qPrintable(entry.key)) << entry.key;
    }
    void everyPageIsSound()
    {
        QFETCH(QString, page);
        router().showPage(page);
        QTRY_VERIFY(window().currentPage() && window().currentPage()->isVisible());
        window().resize(1120, 700); // the smallest there is
        QTest::qWait(300);
        QCOMPARE(testkit::controlsWithoutName(&window()), QStringList());
        QCOMPARE(testkit::labelsWithMarkup(&window()), QStringList());
        QCOMPARE(testkit::buttonsWithCutText(&window()), QStringList());
        QCOMPARE(testkit::labelsWithCutText(&window()), QStringList());
        for (const ui::ColorScheme scheme : {ui::ColorScheme::Dark, ui::ColorScheme::Light}) {
            m_console->setScheme(scheme);
            QCOMPARE(testkit::labelsWithPoorContrast(&window()), QStringList());
        }
        QVERIFY(testkit::tabOrder(&window()).size() > 4);
    }

    void pagesAnswerToTheirNumbers()
    {
        const auto &entries = m_console->pages()->entries();
        for (size_t i = 0; i < std::min<size_t>(entries.size(), 9); ++i) {
            QTest::keyClick(&window(), Qt::Key(Qt::Key_1 + int(i)), Qt::ControlModifier);
            QCOMPARE(router().current(), entries[i].key);
        }
    }

    void paletteFindsACustomerByAddress()
    {
        router().showPage(QStringLiteral("subscriptions"));
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        ui::CommandPalette &palette = window().commands();
        QVERIFY(palette.isVisible() && palette.field().hasFocus());
        QSignalSpy answered(&palette, &ui::CommandPalette::answered);
        QElapsedTimer time;
        time.start();
        QTest::keyClicks(&palette.field(), QStringLiteral("elena.okafor"));
        QTRY_VERIFY(answered.count() > 0 && palette.model().rowCount() > 1);
        qInfo("first results after %lld ms", time.elapsed());
        QTRY_VERIFY(palette.model().entry(1).entity && palette.model().entry(1).entity->kind == EntityKind::Customer);
        palette.field().setText(firstSubscription());
        QTRY_VERIFY(palette.model().rowCount() == 2 &&
                    palette.model().entry(1).entity->kind == EntityKind::Subscription);
        QTest::keyClick(&palette.field(), Qt::Key_Return);
        QVERIFY(!palette.isVisible());
        QCOMPARE(router().current(), QStringLiteral("subscriptions"));
    }

    void dockShowsTheTail()
    {
        QTest::keyClick(&window(), Qt::Key_J, Qt::ControlModifier);
        QVERIFY(window().dock().isVisible());
        QTRY_VERIFY(window().dock().model().rowCount() > 0);
        QTest::keyClick(&window(), Qt::Key_J, Qt::ControlModifier);
        QVERIFY(!window().dock().isVisible());
    }

    void languageChangesLiveAndThePageStays()
    {
        router().showPage(QStringLiteral("subscriptions"));
        QPointer<ui::Page> before = router().page(QStringLiteral("subscriptions"));
        m_console->setLanguage(QStringLiteral("de"));
        QTRY_VERIFY(before.isNull());
        QCOMPARE(router().current(), QStringLiteral("subscriptions"));
        QCOMPARE(QLocale().language(), QLocale::German);
        QTRY_VERIFY(!firstSubscription().isEmpty());
        QCOMPARE(testkit::buttonsWithCutText(&window()), QStringList());
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(window().commands().isVisible());
        window().commands().dismiss();
        m_console->setLanguage(QStringLiteral("en"));
        QTRY_COMPARE(QLocale().language(), QLocale::English);
        QTRY_VERIFY(!firstSubscription().isEmpty());
    }

    void nothingIsCutInAnyLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de", "fr", "es"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    // At the size of a small laptop's screen, where wordier languages elide in tables and tell the rest in the
    // tool-tip.
    void nothingIsCutInAnyLanguage()
    {
        QFETCH(QString, language);
        window().resize(1280, 800);
        m_console->setLanguage(language);
        QStringList cut;
        for (const app::PageEntry &entry : m_console->pages()->entries()) {
            router().showPage(entry.key);
            QTRY_VERIFY(window().currentPage() && window().currentPage()->isVisible());
            if (auto *list = qobject_cast<ui::ListPage *>(router().page(entry.key))) {
                QTRY_VERIFY(list->rows().rowCount() > 0 || entry.key == QLatin1StringView("operations"));
                list->table().selectRow(0);
            }
            QTest::qWait(400); // details
            QStringList found = testkit::buttonsWithCutText(&window()) + testkit::labelsWithCutText(&window());
            if (language == QLatin1StringView("en"))
                found += testkit::tablesWithCutText(&window());
            for (const QString &each : found)
                cut.append(entry.key + QStringLiteral(": ") + each);
        }
        QSignalSpy remade(&window().commands(), &QObject::destroyed);
        m_console->setLanguage(QStringLiteral("en"));
        if (language != QLatin1StringView("en"))
            QTRY_VERIFY(!remade.isEmpty()); // with the language the whole window is made anew, a turn later
        window().resize(1120, 700);
        QTRY_VERIFY(!firstSubscription().isEmpty());
        cut.removeDuplicates();
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
    }

    void theListThatIsShownIsOfferedForExport()
    {
        ui::CommandPalette &palette = window().commands();
        const auto offered = [&](const QString &page) {
            router().showPage(page);
            palette.open();
            QSignalSpy answered(&palette, &ui::CommandPalette::answered);
            palette.field().setText(QStringLiteral("Export this list"));
            answered.wait(kLoadMs);
            bool found = false;
            for (int row = 0; row < palette.model().rowCount(); ++row)
                found |= palette.model().entry(row).title.startsWith(QStringLiteral("Export this list"));
            palette.dismiss();
            return found;
        };
        QVERIFY(offered(QStringLiteral("payments")));
        QVERIFY(offered(QStringLiteral("events")));
        QVERIFY(!offered(QStringLiteral("settings")));
        QVERIFY(!offered(QStringLiteral("overview")));
        router().showPage(QStringLiteral("customers"));
        QPointer<QDialog> opened;
        connect(&router(), &app::PageRouter::dialogOpened, &palette, [&](QDialog *dialog) { opened = dialog; });
        palette.open();
        palette.field().setText(QStringLiteral("csv save spreadsheet"));
        QTRY_COMPARE(palette.model().rowCount(), 2); // the head and the command
        QTest::keyClick(&palette.field(), Qt::Key_Return);
        QTRY_VERIFY(opened);
        opened->close();
    }

    void aCustomerHasTheWholePageOnEnter()
    {
        router().showPage(QStringLiteral("customers"));
        const auto page = [this] { return qobject_cast<ui::ListPage *>(router().page(QStringLiteral("customers"))); };
        QTRY_VERIFY(page() && page()->rows().rowCount() > 0);
        page()->table().setFocus();
        page()->table().selectRow(0);
        QTRY_VERIFY(!page()->selected().isEmpty());
        QTest::keyClick(&page()->table(), Qt::Key_Return);
        QVERIFY(!page()->table().isVisible());
        auto *pane = page()->findChild<ui::CustomerPane *>();
        QTRY_COMPARE(pane->QWidget::width(), page()->width());
        QTest::keyClick(pane, Qt::Key_Escape);
        QTRY_VERIFY(page()->table().isVisible());
    }

    void themeChangesLive()
    {
        m_console->setScheme(ui::ColorScheme::Dark);
        QTRY_COMPARE(window().palette().color(QPalette::Window), QColor(ui::kDarkTokens.canvas));
        m_console->setScheme(ui::ColorScheme::Light);
        QTRY_COMPARE(window().palette().color(QPalette::Window), QColor(ui::kLightTokens.canvas));
    }

    void syncRestsUntilResumed()
    {
        using Phase = ui::SyncStatus::Phase;
        app::MirrorSync &sync = *m_console->sync();
        QTRY_COMPARE(sync.status().phase, Phase::Idle);
        sync.pause();
        QCOMPARE(sync.status().phase, Phase::Paused);
        QVERIFY(window().notices().hasNotice(QStringLiteral("sync")));
        sync.syncNow();
        QCOMPARE(sync.status().phase, Phase::Paused);
        QSignalSpy upToDate(&sync, &app::MirrorSync::upToDate);
        sync.resume();
        QVERIFY(upToDate.wait(kLoadMs));
        QVERIFY(!window().notices().hasNotice(QStringLiteral("sync")));
        QVERIFY(sync.status().completeAt.has_value());
    }

    void aDatabaseThatDoesNotAnswerHoldsNothingUp()
    {
        QTcpServer silent; // takes connections and says nothing
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        Console::Options options;
        options.appearance = {ui::ThemeChoice::Light, QStringLiteral("en")};
        options.session.settings.database =
            QStringLiteral("postgresql://nobody@127.0.0.1:%1/none?sslmode=disable").arg(silent.serverPort());
        Console console(options, m_clock);
        QElapsedTimer since;
        qint64 longest = 0;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, since.restart()); });
        console.show();
        QVERIFY(QTest::qWaitForWindowExposed(&console.window()));
        since.start();
        beat.start(10);
        QTest::qWait(700);
        QVERIFY2(longest < kLongestBlockMs, qPrintable(QString::number(longest)));
        QSignalSpy failed(&console, &Console::failedToOpen);
        silent.close();
        while (QTcpSocket *waiting = silent.nextPendingConnection())
            waiting->abort();
        QVERIFY(failed.wait(30'000));
    }

    void firstRunOffersThreeWays()
    {
        Console::Options options;
        options.appearance = {ui::ThemeChoice::Light, QStringLiteral("en")};
        options.begin = Console::Begin::FirstRun;
        Console console(options, m_clock);
        console.show();
        QVERIFY(QTest::qWaitForWindowExposed(&console.window()));
        QCOMPARE(console.window().pageKeys().size(), 1);
        QCOMPARE(testkit::controlsWithoutName(&console.window()), QStringList());
        QVERIFY(!console.router());
    }

    void aDatabaseIsAFileOrTheAddressOfAServer()
    {
        ui::OpenDatabaseDialog dialog;
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QCOMPARE(testkit::controlsWithoutName(&dialog), QStringList());
        QCOMPARE(testkit::buttonsWithCutText(&dialog), QStringList());
        QVERIFY(!dialog.openButton().isEnabled());
        QSignalSpy chosen(&dialog, &ui::OpenDatabaseDialog::chosen);
        dialog.kind().button(ui::OpenDatabaseDialog::Server)->click();
        QTest::keyClicks(&dialog.address(), QStringLiteral("sqlite:/tmp/x.db"));
        QVERIFY(!dialog.openButton().isEnabled());
        QVERIFY(!dialog.whyNot().isEmpty());
        dialog.address().clear();
        QTest::keyClicks(&dialog.address(), QStringLiteral("postgresql://reader@billing.example/reckoner"));
        QVERIFY2(dialog.openButton().isEnabled(), qPrintable(dialog.whyNot()));
        QTest::keyClick(&dialog.address(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("postgresql://reader@billing.example/reckoner"));
        dialog.kind().button(ui::OpenDatabaseDialog::File)->click();
        dialog.address().setText(QStringLiteral("/srv/reckoner.db"));
        QCOMPARE(dialog.url(), QStringLiteral("sqlite:/srv/reckoner.db"));
    }

    void secondStartRaisesTheFirst()
    {
        QTemporaryDir folder;
        app::SingleInstance first(folder.path(), QStringLiteral("work"));
        QCOMPARE(first.claim(), app::SingleInstance::Claim::First);
        QSignalSpy told(&first, &app::SingleInstance::secondStarted);
        std::atomic<app::SingleInstance::Claim> claimed = app::SingleInstance::Claim::Free;
        const std::unique_ptr<QThread> otherProcess(
            QThread::create([&] { claimed = app::SingleInstance(folder.path(), QStringLiteral("work")).claim(); }));
        otherProcess->start();
        QTRY_VERIFY(otherProcess->isFinished()); // the first answers meanwhile
        QCOMPARE(claimed.load(), app::SingleInstance::Claim::Told);
        QTRY_COMPARE(told.count(), 1);
        app::SingleInstance other(folder.path(), QStringLiteral("home"));
        QCOMPARE(other.claim(), app::SingleInstance::Claim::First);
    }

    void aFirstThatHangsIsNotSaidToCome()
    {
        QTemporaryDir folder;
        app::SingleInstance first(folder.path(), QStringLiteral("work"));
        QCOMPARE(first.claim(), app::SingleInstance::Claim::First);
        app::SingleInstance second(folder.path(), QStringLiteral("work")); // on this thread, so the first cannot answer
        QCOMPARE(second.claim(), app::SingleInstance::Claim::Silent);
    }
};

RK_TEST(TstConsole)
#include "tst_console.moc"
