// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/registry.h"
#include "tests/ui/fake_desk.h"
#include "tests/ui/window_checks.h"
#include "ui/common/data_table.h"
#include "ui/shell/event_dock.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace reckoner;
using ui::EventDock;
using ui::EventTailModel;

namespace {

class FakeTail final : public ui::EventTailDesk
{
public:
    Task<std::vector<events::StoredEvent>> newest(int limit) override
    {
        ++asked;
        std::vector<events::StoredEvent> rows(events.begin(),
                                              events.begin() + std::min<ptrdiff_t>(limit, ptrdiff_t(events.size())));
        return Task<std::vector<events::StoredEvent>>::settled(rows);
    }
    void come(int count)
    {
        for (int i = 0; i < count; ++i) {
            events::StoredEvent event;
            event.seq = ++seq;
            event.envelope.eventId = EventId(QStringLiteral("evt_%1").arg(seq));
            event.envelope.eventType = QStringLiteral("subscription.updated");
            event.envelope.entityId = QStringLiteral("sub_%1").arg(seq);
            event.envelope.occurredAt = testkit::sampleNow();
            events.insert(events.begin(), event);
        }
        Q_EMIT eventsChanged();
    }
    std::vector<events::StoredEvent> events; // newest first
    qint64 seq = 0;
    int asked = 0;
};

} // namespace

class TstEventDock : public QObject
{
    Q_OBJECT

    struct Shown {
        FakeTail desk;
        EventDock dock;
    };
    std::unique_ptr<Shown> show(int events)
    {
        auto shown = std::make_unique<Shown>();
        shown->desk.come(events);
        shown->dock.resize(1100, 240);
        shown->dock.setDesk(&shown->desk);
        shown->dock.show();
        if (!QTest::qWaitForWindowExposed(&shown->dock))
            qWarning("the dock is not exposed");
        return shown;
    }

private Q_SLOTS:
    void initTestCase() { testkit::dressApplication(); }

    void newEventsComeInOnTop()
    {
        const auto shown = show(3);
        QAbstractItemModelTester tester(&shown->dock.model());
        QCOMPARE(shown->dock.model().rowCount(), 3);
        shown->desk.come(2);
        QCOMPARE(shown->dock.model().rowCount(), 5);
        QCOMPARE(shown->dock.model().event(0).seq, qint64(5));
    }

    void onlyTheNewestAreKept()
    {
        const auto shown = show(EventTailModel::kMostEvents + 100);
        QCOMPARE(shown->dock.model().rowCount(), EventTailModel::kMostEvents);
        shown->desk.come(EventTailModel::kMostEvents + 5);
        QCOMPARE(shown->dock.model().rowCount(), EventTailModel::kMostEvents);
    }

    void scrollingStopsItUntilOneAsks()
    {
        const auto shown = show(200);
        shown->dock.table().verticalScrollBar()->setValue(5);
        QVERIFY(shown->dock.isPaused());
        const qint64 top = shown->dock.model().event(0).seq;
        shown->desk.come(7);
        QCOMPARE(shown->dock.model().event(0).seq, top);
        QCOMPARE(shown->dock.waiting(), 7);
        QVERIFY(shown->dock.followButton()->text().contains(QLatin1Char('7')));
        QTest::mouseClick(shown->dock.followButton(), Qt::LeftButton);
        QVERIFY(!shown->dock.isPaused());
        QCOMPARE(shown->dock.model().event(0).seq, top + 7);
        QCOMPARE(shown->dock.table().verticalScrollBar()->value(), 0);
    }

    void outcomesChangeInPlace()
    {
        const auto shown = show(3);
        shown->desk.events[1].outcome = events::Outcome::Parked;
        QSignalSpy reset(&shown->dock.model(), &QAbstractItemModel::modelReset);
        Q_EMIT shown->desk.eventsChanged();
        QCOMPARE(reset.count(), 0);
        QCOMPARE(shown->dock.model().index(1, EventTailModel::OutcomeColumn).data().toString(),
                 QStringLiteral("Parked"));
    }

    void hiddenItAsksNothing()
    {
        const auto shown = show(3);
        shown->dock.hide();
        const int asked = shown->desk.asked;
        shown->desk.come(5);
        QCOMPARE(shown->desk.asked, asked);
        shown->dock.show();
        QCOMPARE(shown->dock.model().rowCount(), 8);
    }

    void enterLeadsToTheEventAndTheIdToItsEntity()
    {
        const auto shown = show(3);
        QSignalSpy asked(&shown->dock, &EventDock::entityRequested);
        shown->dock.table().selectRow(0);
        QTest::keyClick(&shown->dock.table(), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].value<ui::EntityRef>().kind, ui::EntityKind::Event);
        Q_EMIT shown->dock.table().clicked(shown->dock.model().index(0, EventTailModel::Entity));
        QCOMPARE(asked[1][0].value<ui::EntityRef>(),
                 (ui::EntityRef{ui::EntityKind::Subscription, QStringLiteral("sub_3")}));
    }

    void everyControlHasAName()
    {
        const auto shown = show(3);
        shown->dock.table().verticalScrollBar()->setValue(1);
        QCOMPARE(testkit::controlsWithoutName(&shown->dock), QStringList());
        QCOMPARE(testkit::labelsWithMarkup(&shown->dock), QStringList());
        QCOMPARE(testkit::buttonsWithCutText(&shown->dock), QStringList());
    }
};

RK_TEST(TstEventDock)
#include "tst_event_dock.moc"
