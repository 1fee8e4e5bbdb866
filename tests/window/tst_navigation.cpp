// SPDX-License-Identifier: GPL-3.0-or-later
// Getting about: every page by its number, everything on it by the Tab key, and back from where a link has led.
#include "app/reckoner/page_router.h"
#include "tests/testkit/registry.h"
#include "tests/ui/window_checks.h"
#include "tests/window/console_at_sandbox.h"
#include "ui/common/list_page.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QRadioButton>
#include <QSet>
#include <QTableView>

using namespace reckoner;
using namespace reckoner::window;

namespace {

constexpr int kMostTabPresses = 400;

// What takes the Tab key but is not on its way round.
QStringList missedByTab(QWidget *window)
{
    QSet<QWidget *> visited;
    for (int presses = 0; presses < kMostTabPresses && QApplication::focusWidget(); ++presses) {
        QWidget *at = QApplication::focusWidget();
        if (visited.contains(at))
            break;
        visited.insert(at);
        QTest::keyClick(at, Qt::Key_Tab);
    }
    QStringList missed;
    for (QWidget *each : testkit::tabOrder(window)) {
        const auto *radio = qobject_cast<const QRadioButton *>(each);
        if (!visited.contains(each) && !(radio && !radio->isChecked())) // the arrows go through a group of those
            missed.append(QStringLiteral("%1 “%2” of %3")
                              .arg(QString::fromLatin1(each->metaObject()->className()), each->accessibleName(),
                                   QString::fromLatin1(each->parentWidget()->metaObject()->className())));
    }
    return missed;
}

} // namespace

class TstNavigation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPageIsThereForTheKeyboard();
    void linksLeadThereAndBack();
};

void TstNavigation::everyPageIsThereForTheKeyboard()
{
    ConsoleAtSandbox at;
    const QString id = at.subscribe(at.price({}));
    QVERIFY(at.open());
    QVERIFY(at.select(id));
    int number = 0;
    for (const app::PageEntry &entry : at.console->pages()->entries()) {
        if (number < 9) // as many as there are digits; the others are clicked
            QTest::keyClick(QApplication::focusWidget(), Qt::Key(Qt::Key_1 + number++), Qt::ControlModifier);
        else
            Q_EMIT at.window().pageChosen(entry.key);
        QTRY_COMPARE(at.console->router()->current(), entry.key);
        QTRY_VERIFY2(QApplication::focusWidget() && at.page()->isAncestorOf(QApplication::focusWidget()),
                     qPrintable(entry.key));
        QTRY_VERIFY2(!wordsIn(at.page()).contains(QStringLiteral("Loading")), qPrintable(wordsIn(at.page())));
        QCOMPARE(testkit::controlsWithoutName(at.page()), QStringList());
        QCOMPARE(testkit::labelsWithMarkup(at.page()), QStringList());
        if (at.page()->findChild<ui::ListPage *>()) {
            const QStringList missed = missedByTab(&at.window());
            QVERIFY2(missed.isEmpty(),
                     qPrintable(entry.key + QStringLiteral(": ") + missed.join(QStringLiteral("; "))));
        }
    }
}

void TstNavigation::linksLeadThereAndBack()
{
    ConsoleAtSandbox at;
    const QString price = at.price({});
    const QString one = at.subscribe(price), other = at.subscribe(price, 1, {.name = QStringLiteral("Other Example")});
    QVERIFY(at.open());
    QVERIFY(at.select(one));
    at.console->router()->showPage(QStringLiteral("events"));
    QTRY_COMPARE(at.console->router()->current(), QStringLiteral("events"));
    QVERIFY(at.console->router()->showEntity({ui::EntityKind::Subscription, other}));
    QTRY_VERIFY2(at.paneText().contains(QStringLiteral("Other Example")), qPrintable(at.paneText()));
    QTRY_VERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(at.console->router()->current(), QStringLiteral("events"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(at.console->router()->current(), QStringLiteral("subscriptions"));
    QTRY_VERIFY2(at.paneText().contains(QStringLiteral("Other Example")), qPrintable(at.paneText()));
}

RK_TEST(TstNavigation)
#include "tst_navigation.moc"
