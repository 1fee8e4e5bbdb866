// SPDX-License-Identifier: GPL-3.0-or-later
// The console with two accounts of one profile, a Paddle one and a Stripe one: one is worked with at a time.
#include "app/reckoner/console.h"
#include "app/reckoner/mirror_sync.h"
#include "app/reckoner/page_router.h"
#include "app/reckoner/work_accounts.h"
#include "tests/testkit/registry.h"
#include "tests/ui/window_checks.h"
#include "ui/common/data_table.h"
#include "ui/common/list_page.h"
#include "ui/common/roles.h"
#include "ui/common/row_window.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/main_window.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace reckoner;
using config::ProviderChoice;

namespace {

constexpr int kAccountsLoadMs = 120'000;

} // namespace

class TstAccounts : public QObject
{
    Q_OBJECT

    const SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<app::Console> m_console;
    QString m_stripeCustomer;

    ui::MainWindow &window() { return m_console->window(); }
    QString stateFile() const { return m_folder.filePath(QStringLiteral("view.ini")); }

    // The first row's id, when there is one.
    QString firstId(const QString &key)
    {
        if (!m_console->router())
            return {};
        ui::Page *page = m_console->router()->page(key);
        const auto *table = page ? page->findChild<ui::DataTable *>() : nullptr;
        return table && table->model()->rowCount() > 0 ? table->model()->index(0, 0).data(ui::IdRole).toString()
                                                       : QString();
    }

    // In any of its lists.
    bool hasRows(const QString &key)
    {
        const QList<ui::DataTable *> tables = m_console->router()->page(key)->findChildren<ui::DataTable *>();
        return std::any_of(tables.begin(), tables.end(),
                           [](const ui::DataTable *table) { return table->model()->rowCount() > 0; });
    }

    bool worksWith(ProviderChoice provider)
    {
        return m_console->settings().provider == provider && m_console->router() && m_console->sync() &&
               m_console->sync()->status().firstLoadComplete;
    }

private Q_SLOTS:
    void initTestCase()
    {
        testkit::dressApplication();
        app::Console::Options options;
        options.begin = app::Console::Begin::Demo;
        options.appearance = {ui::ThemeChoice::Light, QStringLiteral("en")};
        options.viewStateFile = stateFile();
        m_console = std::make_unique<app::Console>(std::move(options), m_clock);
        QSignalSpy complete(m_console.get(), &app::Console::mirrorComplete);
        m_console->show();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QVERIFY(complete.wait(kAccountsLoadMs));
    }

    void cleanupTestCase() { m_console.reset(); }

    void theOtherAccountIsOneChoiceAway()
    {
        QPushButton &button = window().accountButton();
        QVERIFY(button.isVisible());
        QCOMPARE(button.text(), QStringLiteral("Paddle · sandbox"));
        QVERIFY(button.accessibleName().contains(QStringLiteral("Paddle")));
        QCOMPARE(button.menu()->actions().size(), 2);
        QVERIFY(button.menu()->actions()[0]->isChecked());
        QTRY_VERIFY(firstId(QStringLiteral("customers")).startsWith(QStringLiteral("ctm_")));
        const QPointer<ui::Page> before = m_console->router()->page(QStringLiteral("customers"));
        button.menu()->actions()[1]->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(worksWith(ProviderChoice::Stripe), kAccountsLoadMs);
        QVERIFY(before.isNull()); // nothing of the other account is left
        QCOMPARE(window().accountButton().text(), QStringLiteral("Stripe · sandbox"));
        QVERIFY(window().band().accessibleName().contains(QStringLiteral("Stripe")));
        QVERIFY(app::rememberedProvider(ui::ViewState(stateFile())) == ProviderChoice::Stripe);
    }

    void everyListIsTheChosenAccounts()
    {
        QTRY_VERIFY(firstId(QStringLiteral("customers")).startsWith(QStringLiteral("cus_")));
        m_stripeCustomer = firstId(QStringLiteral("customers"));
        QTRY_VERIFY(firstId(QStringLiteral("subscriptions")).startsWith(QStringLiteral("sub_")));
        QTRY_VERIFY(!firstId(QStringLiteral("payments")).isEmpty());
        QVERIFY(!firstId(QStringLiteral("payments")).startsWith(QStringLiteral("txn_")));
        QTRY_VERIFY(hasRows(QStringLiteral("events")));
        QVERIFY(!m_console->pages()->find(QStringLiteral("simulator"))); // it simulates Paddle's webhooks
        for (const char *key : {"customers", "subscriptions", "plans", "payments", "events", "operations"}) {
            m_console->router()->showPage(QLatin1StringView(key));
            QTest::qWait(200);
            QCOMPARE(testkit::controlsWithoutName(&window()), QStringList());
            QCOMPARE(testkit::buttonsWithCutText(&window()), QStringList());
            for (const QWidget *widget : window().findChildren<QWidget *>()) {
                if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->isVisible())
                    QVERIFY2(!label->text().contains(QStringLiteral("Paddle")), qPrintable(label->text()));
            }
        }
    }

    void aCommandLeadsBack()
    {
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        ui::CommandPalette &palette = window().commands();
        QTest::keyClicks(&palette.field(), QStringLiteral("Work with Paddle"));
        QTRY_VERIFY(palette.model().rowCount() == 2 &&
                    palette.model().entry(1).title == QStringLiteral("Work with Paddle · sandbox"));
        QTest::keyClick(&palette.field(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(worksWith(ProviderChoice::Paddle), kAccountsLoadMs);
        QTRY_VERIFY(firstId(QStringLiteral("customers")).startsWith(QStringLiteral("ctm_")));
    }

    void whatIsNotSavedKeepsTheAccount()
    {
        m_console->router()->showPage(QStringLiteral("settings"));
        auto *page = m_console->router()->made<ui::SettingsPage>(QStringLiteral("settings"));
        QVERIFY(page);
        QCheckBox *connects = nullptr;
        QTRY_VERIFY([&] {
            for (QCheckBox *box : page->findChildren<QCheckBox *>()) {
                if (box->isVisible() && box->isChecked())
                    connects = box;
            }
            return connects != nullptr;
        }());
        connects->click();
        QVERIFY(page->hasUnsavedEdits());
        m_console->router()->showPage(QStringLiteral("customers"));
        QVERIFY(!m_console->workWith(ProviderChoice::Stripe));
        QCOMPARE(m_console->router()->current(), QStringLiteral("settings")); // where it is
        QVERIFY(window().notices().texts().join(QString()).contains(QStringLiteral("not saved")));
        QVERIFY(page->hasUnsavedEdits());
        QVERIFY(worksWith(ProviderChoice::Paddle));
        connects->click();
        QVERIFY(!page->hasUnsavedEdits());
    }

    void whatTheOtherAccountHasIsFoundAndShownThere()
    {
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        ui::CommandPalette &palette = window().commands();
        palette.field().setText(m_stripeCustomer);
        QTRY_VERIFY(palette.model().rowCount() >= 2 &&
                    palette.model().entry(0).title == QStringLiteral("In Stripe · sandbox"));
        QTest::keyClick(&palette.field(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(worksWith(ProviderChoice::Stripe), kAccountsLoadMs);
        QCOMPARE(m_console->router()->current(), QStringLiteral("customers"));
        auto *page = m_console->router()->made<ui::ListPage>(QStringLiteral("customers"));
        QTRY_COMPARE(page->selected(), m_stripeCustomer);
    }
};

RK_TEST(TstAccounts)
#include "tst_accounts.moc"
