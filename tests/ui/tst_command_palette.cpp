// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/registry.h"
#include "tests/ui/fake_desk.h"
#include "tests/ui/window_checks.h"
#include "ui/common/theme.h"
#include "ui/shell/command_palette.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace reckoner;
using ui::CommandPalette;
using ui::EntityKind;

namespace {

class FakeSearch final : public ui::SearchDesk
{
public:
    Task<ui::WholeAnswer> find(QString text) override
    {
        asked.append(text);
        held.emplace_back();
        held.back().onCancel([this] { ++cancelled; });
        Task<ui::WholeAnswer> task = held.back().task();
        if (!hold)
            held.back().resolve(ui::WholeAnswer{answers.value_or(ui::SearchAnswer()), elsewhere});
        return task;
    }
    void answer(size_t which, const Result<ui::SearchAnswer> &with)
    {
        if (with)
            held[which].resolve(ui::WholeAnswer{*with, {}});
        else
            held[which].resolve(with.error());
    }

    QStringList asked;
    std::vector<Promise<ui::WholeAnswer>> held;
    std::optional<ui::SearchAnswer> answers;
    std::vector<ui::ElsewhereAnswer> elsewhere;
    bool hold = false;
    int cancelled = 0;
};

ui::SearchAnswer customerAnswer(const QString &name)
{
    ui::SearchAnswer answer;
    answer.customers.push_back(
        {CustomerId(QStringLiteral("ctm_1")), name, QStringLiteral("anna@example.com"), QStringLiteral("active")});
    return answer;
}

} // namespace

class TstCommandPalette : public QObject
{
    Q_OBJECT

    struct Shown {
        FakeSearch desk;
        QWidget window;
        CommandPalette *palette = nullptr;
        int ran = 0;
    };

    std::unique_ptr<Shown> show()
    {
        auto shown = std::make_unique<Shown>();
        shown->window.resize(1120, 700);
        shown->palette = new CommandPalette(&shown->window);
        shown->palette->setDesk(&shown->desk);
        shown->palette->setCommands(
            {{QStringLiteral("payments"), QStringLiteral("Go to Payments"), QStringLiteral("page"),
              QStringLiteral("Ctrl+4"), [raw = shown.get()] { ++raw->ran; }},
             {QStringLiteral("sun"), QStringLiteral("Theme: Dark"), QStringLiteral("appearance"), {}, [] {}}});
        shown->window.show();
        shown->window.activateWindow();
        if (!QTest::qWaitForWindowActive(&shown->window))
            qWarning("the window is not active");
        shown->palette->open();
        return shown;
    }

private Q_SLOTS:
    void initTestCase() { testkit::dressApplication(); }

    void commandsAreThereWithoutTyping()
    {
        const auto shown = show();
        QVERIFY(shown->palette->isVisible() && shown->palette->field().hasFocus());
        QCOMPARE(shown->palette->model().rowCount(), 3); // head and two
        QCOMPARE(shown->palette->list().currentIndex().row(), 1);
        QVERIFY(shown->desk.asked.isEmpty());
    }

    void typingFindsEntitiesBeforeCommands()
    {
        const auto shown = show();
        shown->desk.answers = customerAnswer(QStringLiteral("Anna Pay"));
        QTest::keyClicks(&shown->palette->field(), QStringLiteral("pay"));
        QCOMPARE(shown->desk.asked.last(), QStringLiteral("pay"));
        QCOMPARE(shown->palette->model().rowCount(), 4); // Customers, Anna, Commands, Go to Payments
        QVERIFY(shown->palette->model().entry(0).isHead && shown->palette->model().entry(2).isHead);
        QSignalSpy asked(shown->palette, &CommandPalette::entityRequested);
        QTest::keyClick(&shown->palette->field(), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].value<ui::EntityRef>(), (ui::EntityRef{EntityKind::Customer, QStringLiteral("ctm_1")}));
        QVERIFY(!shown->palette->isVisible());
    }

    void arrowsSkipTheHeadsAndGoRound()
    {
        const auto shown = show();
        shown->desk.answers = customerAnswer(QStringLiteral("Anna Pay"));
        QTest::keyClicks(&shown->palette->field(), QStringLiteral("pay"));
        const auto row = [&] { return shown->palette->list().currentIndex().row(); };
        QCOMPARE(row(), 1);
        QTest::keyClick(&shown->palette->field(), Qt::Key_Down);
        QCOMPARE(row(), 3);
        QTest::keyClick(&shown->palette->field(), Qt::Key_Down);
        QCOMPARE(row(), 1);
        QTest::keyClick(&shown->palette->field(), Qt::Key_Up);
        QCOMPARE(row(), 3);
        QVERIFY(shown->palette->field().accessibleDescription().contains(QStringLiteral("Payments")));
        QTest::keyClick(&shown->palette->field(), Qt::Key_Return);
        QCOMPARE(shown->ran, 1);
    }

    void anAnswerToOlderWordsIsDropped()
    {
        const auto shown = show();
        shown->desk.hold = true;
        QTest::keyClicks(&shown->palette->field(), QStringLiteral("an"));
        QCOMPARE(shown->desk.held.size(), size_t(2));
        QCOMPARE(shown->desk.cancelled, 1); // of "a"
        shown->desk.answer(1, customerAnswer(QStringLiteral("Newer")));
        shown->desk.answer(0, customerAnswer(QStringLiteral("Older")));
        QCOMPARE(shown->palette->model().entry(1).title, QStringLiteral("Newer"));
    }

    void nothingFoundSaysWhatToTry()
    {
        const auto shown = show();
        QTest::keyClicks(&shown->palette->field(), QStringLiteral("zzz"));
        QCOMPARE(shown->palette->model().rowCount(), 0);
        QVERIFY(!shown->palette->hint().isEmpty());
        QTest::keyClick(&shown->palette->field(), Qt::Key_Return); // nothing to choose, nothing happens
        QVERIFY(shown->palette->isVisible());
    }

    void aFailureIsSaidAndCommandsStay()
    {
        const auto shown = show();
        shown->desk.hold = true;
        QTest::keyClick(&shown->palette->field(), 't');
        shown->desk.answer(0, Error{ErrorKind::Storage, QStringLiteral("gone away"), {}, {}});
        QVERIFY(shown->palette->hint().contains(QStringLiteral("gone away")));
        QVERIFY(shown->palette->model().rowCount() > 0);
    }

    void escapeGivesTheFocusBack()
    {
        const auto shown = show();
        shown->palette->dismiss();
        QLineEdit field(&shown->window);
        field.show();
        field.setFocus();
        shown->palette->open();
        QVERIFY(shown->palette->field().hasFocus());
        QTest::keyClick(&shown->palette->field(), Qt::Key_Escape);
        QVERIFY(!shown->palette->isVisible() && field.hasFocus());
    }

    void whatOneWentToIsOfferedAgain()
    {
        const auto shown = show();
        shown->desk.answers = customerAnswer(QStringLiteral("Anna"));
        QTest::keyClicks(&shown->palette->field(), QStringLiteral("anna"));
        QTest::keyClick(&shown->palette->field(), Qt::Key_Return);
        shown->palette->open();
        QCOMPARE(shown->palette->model().entry(1).title, QStringLiteral("Anna"));
    }

    void whatAnotherAccountHasSaysSo()
    {
        const auto shown = show();
        const AccountId stripe(QStringLiteral("stripe/sandbox/main"));
        shown->desk.elsewhere.push_back(
            {stripe, QStringLiteral("Stripe · sandbox"), customerAnswer(QStringLiteral("Anna"))});
        QTest::keyClicks(&shown->palette->field(), QStringLiteral("anna"));
        QVERIFY(shown->palette->model().entry(0).isHead);
        QCOMPARE(shown->palette->model().entry(0).title, QStringLiteral("In Stripe · sandbox"));
        QVERIFY(shown->palette->field().accessibleDescription().contains(QStringLiteral("Stripe")));
        QSignalSpy here(shown->palette, &CommandPalette::entityRequested);
        QSignalSpy elsewhere(shown->palette, &CommandPalette::elsewhereRequested);
        QTest::keyClick(&shown->palette->field(), Qt::Key_Return);
        QCOMPARE(here.count(), 0);
        QCOMPARE(elsewhere.count(), 1);
        QCOMPARE(elsewhere[0][0].value<AccountId>(), stripe);
        QCOMPARE(elsewhere[0][1].value<ui::EntityRef>().id, QStringLiteral("ctm_1"));
    }

    void hostileNamesAreDrawnAsText()
    {
        const auto shown = show();
        QString marks = QStringLiteral("e");
        for (int i = 0; i < 100'000; ++i)
            marks.append(QChar(0x0301));
        for (const QString &name :
             {QStringLiteral("<img src=file:///etc/passwd>"), marks, QString(5000, QChar(0x202E))}) {
            shown->desk.answers = customerAnswer(name);
            shown->palette->field().clear();
            QTest::keyClick(&shown->palette->field(), 'e');
            shown->palette->grab();
        }
        testkit::keepShot(&shown->window, QStringLiteral("palette"));
    }

    void everyControlHasAName()
    {
        const auto shown = show();
        QCOMPARE(testkit::controlsWithoutName(&shown->window), QStringList());
        QCOMPARE(testkit::labelsWithMarkup(&shown->window), QStringList());
    }
};

RK_TEST(TstCommandPalette)
#include "tst_command_palette.moc"
