// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/registry.h"
#include "tests/ui/fake_desk.h"
#include "tests/ui/window_checks.h"
#include "ui/common/choice.h"
#include "ui/common/notice_bar.h"
#include "ui/common/view_state.h"
#include "ui/simulator/simulator_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

using namespace reckoner;
using simulate::Chaos;
using simulate::Scenario;

namespace {

class FakeSimulatorDesk final : public ui::SimulatorDesk
{
public:
    bool canRun(Scenario scenario) const override { return real || scenario != Scenario::Refund; }
    bool hasChaos() const override { return real; }
    bool isReal() const override { return real; }
    Task<std::vector<ui::SimulationSubject>> find(QString text) override
    {
        searched = text;
        return Task<std::vector<ui::SimulationSubject>>::settled(subjects);
    }
    Task<QStringList> eventTypes() override
    {
        return Task<QStringList>::settled(
            QStringList{QStringLiteral("customer.updated"), QStringLiteral("subscription.updated")});
    }
    Task<QByteArray> payload(QString type, ui::SimulationSubject subject) override
    {
        return Task<QByteArray>::settled("{\"id\":\"" + subject.id().toUtf8() + "\",\"of\":\"" + type.toUtf8() + "\"}");
    }
    Task<simulate::SimulatedRun> sendEvent(QString type, QByteArray payload) override
    {
        sent.push_back({type, payload});
        return answer({{QStringLiteral("evt_01hone"), type}});
    }
    Task<simulate::SimulatedRun> run(Scenario scenario, ui::SimulationSubject subject) override
    {
        ran.push_back({scenario, subject.id()});
        return answer({{QStringLiteral("evt_01hone"), QStringLiteral("subscription.updated")},
                       {QStringLiteral("evt_01htwo"), QStringLiteral("subscription.paused")}});
    }
    Task<void> setChaos(std::vector<Chaos> chaos, int webhooks) override
    {
        chaosSet.push_back({chaos, webhooks});
        return Task<void>::settled(Result<void>());
    }

    Task<simulate::SimulatedRun> answer(std::vector<simulate::SimulatedEvent> events) const
    {
        using Runs = Task<simulate::SimulatedRun>;
        return refusal ? Runs::settled(*refusal)
                       : Runs::settled(simulate::SimulatedRun{std::move(events), destinations});
    }

    bool real = true;
    int destinations = 1;
    std::optional<Error> refusal;
    QString searched;
    std::vector<ui::SimulationSubject> subjects{
        {CustomerId(QStringLiteral("ctm_1")), SubscriptionId(QStringLiteral("sub_1")), QStringLiteral("Ada"),
         QStringLiteral("Active · Team")},
        {CustomerId(QStringLiteral("ctm_2")), {}, QStringLiteral("Grace <b>"), {}}};
    std::vector<std::pair<QString, QByteArray>> sent;
    std::vector<std::pair<Scenario, QString>> ran;
    std::vector<std::pair<std::vector<Chaos>, int>> chaosSet;
};

} // namespace

class TstSimulatorPage : public QObject
{
    Q_OBJECT

private:
    struct Shown {
        FakeSimulatorDesk desk;
        ui::ViewState state;
        FakeClock clock{testkit::sampleNow()};
        std::unique_ptr<ui::SimulatorPage> page;
    };
    static std::unique_ptr<Shown> show(bool real = true, ui::SafetyLevel safety = ui::SafetyLevel::Confirm)
    {
        auto shown = std::make_unique<Shown>();
        shown->desk.real = real;
        shown->page = std::make_unique<ui::SimulatorPage>(
            shown->desk,
            ui::PageContext{shown->clock, shown->state, safety, ui::BandKind::Sandbox, QStringLiteral("Paddle")});
        shown->page->resize(1120, 760);
        shown->page->show();
        shown->page->activateWindow();
        (void)QTest::qWaitForWindowActive(shown->page.get());
        shown->page->reload();
        return shown;
    }

private Q_SLOTS:
    void initTestCase() { testkit::dressApplication(); }

    void storyOfASubscriptionIsSent()
    {
        const auto shown = show();
        ui::SimulatorPage &page = *shown->page;
        QCOMPARE(page.subjects()->count(), 2);
        QCOMPARE(page.subjects()->currentRow(), 0);
        page.scenarioField()->setCurrentIndex(page.scenarioField()->findData(int(Scenario::Pause)));
        QVERIFY(page.sendButton()->isEnabled());
        page.sendButton()->setFocus();
        QTest::keyClick(page.sendButton(), Qt::Key_Space);
        QCOMPARE(shown->desk.ran.size(), size_t(1));
        QVERIFY(shown->desk.ran[0] == std::pair(Scenario::Pause, QStringLiteral("sub_1")));
        QVERIFY(shown->desk.chaosSet.empty()); // nothing to set and nothing to take away
        QCOMPARE(page.sent()->rowCount(), 2);
        testkit::keepShot(&page, QStringLiteral("simulator"));
        QSignalSpy asked(&page, &ui::Page::entityRequested);
        Q_EMIT page.sent()->cellActivated(0, 0);
        QCOMPARE(asked.at(0).at(0).value<ui::EntityRef>().id, QStringLiteral("evt_01htwo"));
    }

    void customerAloneCannotBePaused()
    {
        const auto shown = show();
        ui::SimulatorPage &page = *shown->page;
        page.subjects()->setCurrentRow(1);
        page.scenarioField()->setCurrentIndex(page.scenarioField()->findData(int(Scenario::Pause)));
        QVERIFY(!page.sendButton()->isEnabled());
        QVERIFY(page.status().contains(QStringLiteral("subscription")));
        page.scenarioField()->setCurrentIndex(page.scenarioField()->findData(int(Scenario::Creation)));
        QVERIFY(page.sendButton()->isEnabled());
    }

    void payloadIsLoadedEditedAndChecked()
    {
        const auto shown = show();
        ui::SimulatorPage &page = *shown->page;
        page.what().setCurrent(ui::SimulatorPage::SingleEvent);
        Q_EMIT page.what().chosen(ui::SimulatorPage::SingleEvent);
        QVERIFY(page.payloadField()->toPlainText().contains(QStringLiteral("\"sub_1\"")));
        QVERIFY(page.payloadField()->toPlainText().contains(QStringLiteral("subscription.updated")));
        page.subjects()->setCurrentRow(1); // nobody has edited it: it is read again
        QVERIFY(page.payloadField()->toPlainText().contains(QStringLiteral("\"ctm_2\"")));
        for (const char *bad : {"", "[]", "{\"a\":}", "{\n\n\"a\" 1}", "{\"a\":1} x"}) {
            page.payloadField()->setPlainText(QLatin1StringView(bad));
            QVERIFY2(!page.sendButton()->isEnabled(), bad);
        }
        QVERIFY(ui::payloadFault("{\n\n\"a\" 1}").startsWith(QStringLiteral("Line 3")));
        page.payloadField()->setPlainText(QStringLiteral("{\"n\": 1.10}"));
        page.subjects()->setCurrentRow(0); // edited: stays
        QCOMPARE(page.payloadField()->toPlainText(), QStringLiteral("{\"n\": 1.10}"));
        QVERIFY(page.sendButton()->isEnabled());
        page.sendButton()->click();
        QCOMPARE(shown->desk.sent.size(), size_t(1));
        QCOMPARE(shown->desk.sent[0].second, QByteArray("{\"n\": 1.10}"));
        testkit::keepShot(&page, QStringLiteral("simulator-event"));
    }

    void chaosIsSetBeforeAndTakenAwayAfterwards()
    {
        const auto shown = show();
        ui::SimulatorPage &page = *shown->page;
        page.chaosBox(Chaos::Lose)->setChecked(true);
        page.chaosBox(Chaos::Duplicate)->setChecked(true);
        page.chaosCount()->setValue(3);
        page.sendButton()->click();
        QCOMPARE(shown->desk.chaosSet.size(), size_t(1));
        QVERIFY(shown->desk.chaosSet[0].first == (std::vector<Chaos>{Chaos::Duplicate, Chaos::Lose}));
        QCOMPARE(shown->desk.chaosSet[0].second, 3);
        QVERIFY(page.notices().texts().isEmpty());
        shown->desk.destinations = 0;
        page.sendButton()->click();
        QVERIFY(page.notices().texts().first().contains(QStringLiteral("no destination")));
        page.chaosBox(Chaos::Lose)->setChecked(false);
        page.chaosBox(Chaos::Duplicate)->setChecked(false);
        page.sendButton()->click();
        QVERIFY(shown->desk.chaosSet.back().first.empty());
        QCOMPARE(shown->desk.ran.size(), size_t(3));
    }

    void refusalAndUnknownAreTold()
    {
        const auto shown = show();
        ui::SimulatorPage &page = *shown->page;
        shown->desk.refusal = Error{ErrorKind::Conflict, QStringLiteral("It is not active."), {}, {}};
        page.sendButton()->click();
        QVERIFY(page.notices().texts().first().contains(QStringLiteral("Nothing was sent: It is not active.")));
        QCOMPARE(page.sent()->rowCount(), 0);
        shown->desk.refusal = Error{ErrorKind::UnknownOutcome, QStringLiteral("No answer."), {}, {}};
        page.sendButton()->click();
        QVERIFY(page.notices().texts().first().contains(QStringLiteral("not known")));
    }

    void providersSimulationsHaveNoChaosAndNoRefund()
    {
        const auto shown = show(false);
        ui::SimulatorPage &page = *shown->page;
        QVERIFY(!page.chaosCount()->isVisible());
        QCOMPARE(page.scenarioField()->findData(int(Scenario::Refund)), -1);
        page.sendButton()->click();
        QVERIFY(shown->desk.chaosSet.empty());
    }

    void readOnlySendsNothing()
    {
        const auto shown = show(true, ui::SafetyLevel::ReadOnly);
        QVERIFY(!shown->page->sendButton()->isEnabled());
    }

    void everyControlHasANameAndNothingIsCut()
    {
        const auto shown = show();
        for (const int what : {ui::SimulatorPage::Story, ui::SimulatorPage::SingleEvent}) {
            shown->page->what().button(what)->click();
            QCoreApplication::processEvents();
            QCOMPARE(testkit::controlsWithoutName(shown->page.get()), QStringList());
            QCOMPARE(testkit::labelsWithMarkup(shown->page.get()), QStringList());
            QCOMPARE(testkit::buttonsWithCutText(shown->page.get()), QStringList());
            QCOMPARE(testkit::clashingMnemonics(shown->page.get()), QStringList());
        }
    }
};

RK_TEST(TstSimulatorPage)
#include "tst_simulator_page.moc"
