// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/registry.h"
#include "tests/ui/fake_desk.h"
#include "tests/ui/fake_event_desk.h"
#include "tests/ui/window_checks.h"
#include "ui/common/choice.h"
#include "ui/common/data_table.h"
#include "ui/common/field_changes.h"
#include "ui/common/filter_bar.h"
#include "ui/common/json_panel.h"
#include "ui/common/notice_bar.h"
#include "ui/common/saved_views.h"
#include "ui/common/status_pill.h"
#include "ui/common/view_state.h"
#include "ui/events/body_search.h"
#include "ui/events/event_log_page.h"
#include "ui/events/event_pane.h"
#include "ui/events/event_window.h"
#include "ui/events/event_words.h"
#include "ui/events/events_page.h"
#include "ui/events/explanation_pane.h"
#include "ui/events/fetch_dialog.h"
#include "ui/events/live_tail.h"
#include "ui/events/quarantine_page.h"
#include "ui/events/rejects_page.h"
#include "ui/events/replay_dialog.h"
#include "ui/events/replay_results.h"
#include "ui/events/resend_dialog.h"
#include "ui/events/resend_results.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

using namespace reckoner;
using testkit::FakeEventDesk;

class TstEventsPage : public QObject
{
    Q_OBJECT

private:
    struct Shown {
        explicit Shown(int events) : desk(events) {}
        FakeEventDesk desk;
        ui::ViewState state;
        FakeClock clock{testkit::sampleNow()};
        std::unique_ptr<ui::EventsPage> page;
    };
    static std::unique_ptr<Shown> show(int events = 60, ui::SafetyLevel safety = ui::SafetyLevel::Confirm)
    {
        auto shown = std::make_unique<Shown>(events);
        shown->page = std::make_unique<ui::EventsPage>(
            shown->desk,
            ui::PageContext{shown->clock, shown->state, safety, ui::BandKind::Sandbox, QStringLiteral("Paddle")});
        shown->page->resize(1240, 820);
        shown->page->show();
        shown->page->activateWindow();
        (void)QTest::qWaitForWindowActive(shown->page.get());
        shown->page->reload();
        return shown;
    }
    // Waits until the dialog that this brings is there.
    template <class Dialog> static Dialog *dialogOf(ui::EventsPage &page) { return page.findChild<Dialog *>(); }

private Q_SLOTS:
    void initTestCase() { testkit::dressApplication(); }
    void logSaysWhatHappenedInPlainWords();
    void detailsShowWhatChangedFieldByField();
    void eventThatChangedNothingSaysWhy();
    void idsLeadToTheirPages();
    void filtersNarrowTheQuestion();
    void choiceIsPickedWithTheKeyboard();
    void moreFiltersAreFilledByKeyboardAndSaved();
    void textInBodiesIsLookedForPartByPart();
    void fetchOpensWithItsLetter();
    void newEventsAppearAtTheTopWhileNobodyReads();
    void selectingHoldsTheLogStillAndOffersWhatIsNew();
    void scrollingHoldsTheLogStill();
    void changedRowIsReplacedWhileTheLogStandsStill();
    void bytesAndSearchInside();
    void parkedHasItsOwnTab();
    void quarantineSaysWhatToDoAndIsClosedWithAReason();
    void rejectedSaysThatTheSecretIsWrong();
    void badgeCountsWhatWaits();
    void replayTriesFirstAndAsksForAReason();
    void replayOfAFilterCountsAndCanBeStopped();
    void replayKeepsThePace();
    void sendingAgainAsksWhereAndWhy();
    void realCustomersEventsNeedTheHostTyped();
    void missingRenewalsAreTold();
    void readOnlyCannotReplay();
    void fetchShowsTheProof();
    void gapBetweenReadingsIsFound();
    void emptyAndFailedAreTold();
    void everyControlHasANameAndNothingIsCut();
    void everyKnownTypeHasWords();
};

void TstEventsPage::logSaysWhatHappenedInPlainWords()
{
    const auto shown = show();
    ui::EventWindow &window = shown->page->log().window();
    QCOMPARE(window.rowCount(), 60);
    QCOMPARE(window.index(0, ui::EventWindow::Type).data().toString(), QStringLiteral("Payment attempt failed"));
    QCOMPARE(window.index(1, ui::EventWindow::Outcome).data().toString(), QStringLiteral("Overtaken"));
    QCOMPARE(window.index(0, ui::EventWindow::Customer).data().toString(), QStringLiteral("Customer 5"));
}

void TstEventsPage::detailsShowWhatChangedFieldByField()
{
    const auto shown = show();
    shown->page->showEntity({ui::EntityKind::Event, shown->desk.eventAt(0).envelope.eventId.toString()});
    ui::EventPane &pane = shown->page->log().pane();
    QTRY_VERIFY(pane.details().has_value());
    ui::FieldChanges &effect = pane.effect();
    QCOMPARE(effect.rowCount(), 2);
    QCOMPARE(effect.item(0, 0)->text(), QStringLiteral("Items 1 › Quantity"));
    QCOMPARE(effect.item(0, 1)->text(), QStringLiteral("1"));
    QCOMPARE(effect.item(0, 2)->text(), QStringLiteral("4"));
    QVERIFY(!effect.item(1, 2)->text().contains(QLatin1Char('"')));
    QVERIFY(pane.tabs().tabText(2).contains(QLatin1Char('2')));
    QCOMPARE(pane.signature().pill().word, QStringLiteral("Signature fits"));
    QVERIFY(pane.headers().toPlainText().contains(QStringLiteral("application/json")));
    testkit::keepShot(shown->page.get(), QStringLiteral("events"));
}

void TstEventsPage::eventThatChangedNothingSaysWhy()
{
    const auto shown = show();
    shown->page->showEntity({ui::EntityKind::Event, shown->desk.eventAt(1).envelope.eventId.toString()});
    QTRY_VERIFY(shown->page->log().pane().details().has_value());
    QVERIFY(shown->page->log().pane().sentence().contains(QStringLiteral("newer")));
    shown->desk.eventAt(1).outcome = events::Outcome::Parked;
    shown->desk.eventAt(1).reason = QStringLiteral("cannot be read: items is missing");
    Q_EMIT shown->desk.eventsChanged({shown->desk.eventAt(1).envelope.eventId.toString()});
    QTRY_VERIFY(shown->page->log().pane().sentence().contains(QStringLiteral("items is missing")));
}

void TstEventsPage::idsLeadToTheirPages()
{
    const auto shown = show();
    QSignalSpy asked(shown->page.get(), &ui::Page::entityRequested);
    shown->page->showEntity({ui::EntityKind::Event, shown->desk.eventAt(0).envelope.eventId.toString()});
    QTRY_VERIFY(shown->page->log().pane().details().has_value());
    QAbstractButton *link = nullptr;
    for (QAbstractButton *button : shown->page->log().pane().findChildren<QAbstractButton *>()) {
        if (button->accessibleName().startsWith(QStringLiteral("Customer: ")))
            link = button;
    }
    QVERIFY(link);
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).value<ui::EntityRef>().kind, ui::EntityKind::Customer);
    QVERIFY(ui::entityOf(QStringLiteral("txn_1"))->kind == ui::EntityKind::Payment);
    QVERIFY(!ui::entityOf(QStringLiteral("zzz_1")));
}

void TstEventsPage::filtersNarrowTheQuestion()
{
    const auto shown = show();
    ui::FilterBar &filter = shown->page->log().filter();
    filter.setActiveChips({QStringLiteral("type=transaction."), QStringLiteral("source=feed")});
    filter.setSearchText(QStringLiteral("Customer 5"));
    shown->page->reload();
    const ui::EventQuery &query = shown->desk.asked.back();
    QCOMPARE(query.filter.typePrefix, QStringLiteral("transaction."));
    QCOMPARE(query.filter.source, std::optional(events::Source::Feed));
    QCOMPARE(query.search, QStringLiteral("Customer 5"));
    QCOMPARE(filter.activeChips(), QStringList({QStringLiteral("type=transaction."), QStringLiteral("source=feed")}));
    filter.setChoice(QStringLiteral("since"), QStringLiteral("day"));
    shown->page->reload();
    QCOMPARE(*shown->desk.asked.back().filter.from, testkit::sampleNow() - std::chrono::hours(24));
    filter.clear();
    QVERIFY(!filter.isActive());
    QVERIFY(filter.choice(QStringLiteral("type")).isEmpty());
}

void TstEventsPage::choiceIsPickedWithTheKeyboard()
{
    const auto shown = show();
    QToolButton *chip = nullptr;
    for (QToolButton *button : shown->page->log().filter().findChildren<QToolButton *>()) {
        if (button->text() == QStringLiteral("Outcome"))
            chip = button;
    }
    QVERIFY(chip);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Space);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) != nullptr);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(shown->desk.asked.back().filter.outcome, std::optional(events::Outcome::Applied));
    QCOMPARE(chip->text(), QStringLiteral("Outcome: Applied"));
    QVERIFY(chip->isChecked());
}

void TstEventsPage::moreFiltersAreFilledByKeyboardAndSaved()
{
    const auto shown = show();
    ui::FilterBar &bar = shown->page->log().filter();
    QToolButton *more = nullptr;
    for (QToolButton *button : bar.findChildren<QToolButton *>()) {
        if (button->text() == QStringLiteral("More"))
            more = button;
    }
    QVERIFY(more);
    QSignalSpy opened(&bar, &ui::FilterBar::fieldsOpened);
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Space);
    QCOMPARE(opened.count(), 1);
    auto *form = opened.at(0).at(0).value<ui::FilterForm *>();
    QVERIFY(form);
    QCOMPARE(testkit::controlsWithoutName(form), QStringList());
    QCOMPARE(testkit::clashingMnemonics(form), QStringList());
    const auto texts = form->findChildren<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    QCOMPARE(texts.size(), 2);
    const QString entity = shown->desk.eventAt(0).envelope.entityId;
    texts.at(1)->setText(entity);
    testkit::keepShot(form, QStringLiteral("events-more"));
    QTest::keyClick(texts.at(1), Qt::Key_Return);
    QTRY_COMPARE(shown->desk.asked.back().filter.entityId, entity);
    QVERIFY(more->text().contains(entity.left(6)));
    bar.setField(QStringLiteral("from"), QStringLiteral("2026-03-01"));
    bar.setField(QStringLiteral("until"), QStringLiteral("2026-03-02"));
    const ui::EventQuery query = shown->page->log().query();
    QCOMPARE(*query.filter.until - *query.filter.from, Micros(std::chrono::hours(48)));
    QVERIFY(shown->page->log().views().save(QStringLiteral("Mine")));
    const QStringList chips = bar.activeChips();
    QCOMPARE(chips.size(), 3);
    bar.clear();
    QCOMPARE(bar.field(QStringLiteral("entity")), QString());
    shown->page->log().views().pick(QStringLiteral("Mine"));
    QCOMPARE(bar.activeChips(), chips);
}

void TstEventsPage::textInBodiesIsLookedForPartByPart()
{
    const auto shown = show(400);
    for (const int row : {3, 120, 350})
        shown->desk.eventAt(row).body = QByteArrayLiteral("{\"data\":{\"note\":\"needle\"}}");
    shown->desk.mostLooked = 50;
    ui::EventLogPage &log = shown->page->log();
    log.filter().setField(QStringLiteral("body"), QStringLiteral("needle"));
    log.reload();
    ui::BodySearch &search = log.bodySearch();
    QVERIFY(search.isVisibleTo(shown->page.get()));
    QTRY_COMPARE(search.state(), ui::BodySearch::State::Done);
    QCOMPARE(search.looked(), 400);
    QTRY_COMPARE(log.window().rowCount(), 3);
    QCOMPARE(*log.window().idAt(1), shown->desk.eventAt(120).envelope.eventId.toString());
    QVERIFY2(search.words().contains(QStringLiteral("400")), qPrintable(search.words()));
    testkit::keepShot(shown->page.get(), QStringLiteral("events-body"));

    // Stopped, it says how far it came, and that there may be more.
    shown->desk.holdLook = true;
    log.reload();
    QTRY_COMPARE(search.state(), ui::BodySearch::State::Looking);
    search.button().click();
    QCOMPARE(search.state(), ui::BodySearch::State::Stopped);
    QVERIFY(search.words().contains(QStringLiteral("Older ones")));
    shown->desk.holdLook = false;
    search.button().click();
    QTRY_COMPARE(search.state(), ui::BodySearch::State::Done);
    QCOMPARE(search.found().size(), size_t(3));
    log.filter().clear();
    log.reload();
    QVERIFY(!search.isVisibleTo(shown->page.get()));
    QTRY_COMPARE(log.window().rowCount(), 400);
}

void TstEventsPage::fetchOpensWithItsLetter()
{
    const auto shown = show();
    shown->page->log().table().setFocus();
    QTest::keyClick(&shown->page->log().table(), Qt::Key_F, Qt::AltModifier);
    QTRY_VERIFY(dialogOf<ui::FetchDialog>(*shown->page));
}

void TstEventsPage::newEventsAppearAtTheTopWhileNobodyReads()
{
    const auto shown = show();
    QVERIFY(shown->page->log().tail().isFollowing());
    const EventId id = shown->desk.arrive();
    QTRY_COMPARE_WITH_TIMEOUT(shown->page->log().window().rowCount(), 61, 5000);
    QCOMPARE(shown->page->log().window().idAt(0), std::optional(id.toString()));
    QCOMPARE(shown->page->log().table().verticalScrollBar()->value(), 0);
}

void TstEventsPage::selectingHoldsTheLogStillAndOffersWhatIsNew()
{
    const auto shown = show();
    ui::DataTable &table = shown->page->log().table();
    ui::LiveTail &tail = shown->page->log().tail();
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Down);
    QVERIFY(!tail.isFollowing());
    shown->desk.arrive();
    shown->desk.arrive();
    QTRY_COMPARE_WITH_TIMEOUT(tail.waiting(), 2, 5000);
    QCOMPARE(shown->page->log().window().rowCount(), 60);
    QCOMPARE(tail.text(), QStringLiteral("2 new: show"));
    tail.setFocus();
    QTest::keyClick(&tail, Qt::Key_Space);
    QTRY_COMPARE(shown->page->log().window().rowCount(), 62);
    QVERIFY(tail.isFollowing());
    QVERIFY(!table.selectionModel()->hasSelection());
}

void TstEventsPage::scrollingHoldsTheLogStill()
{
    const auto shown = show(400);
    QScrollBar *bar = shown->page->log().table().verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(20);
    QVERIFY(!shown->page->log().tail().isFollowing());
    shown->desk.arrive();
    QTRY_COMPARE_WITH_TIMEOUT(shown->page->log().tail().waiting(), 1, 5000);
    QCOMPARE(bar->value(), 20);
    bar->setValue(0); // back at the top: it goes along again, and what waited comes
    QTRY_COMPARE(shown->page->log().window().rowCount(), 401);
    QVERIFY(shown->page->log().tail().isFollowing());
}

void TstEventsPage::changedRowIsReplacedWhileTheLogStandsStill()
{
    const auto shown = show();
    shown->page->log().table().selectRow(2);
    shown->desk.eventAt(4).outcome = events::Outcome::Failed;
    Q_EMIT shown->desk.eventsChanged({shown->desk.eventAt(4).envelope.eventId.toString()});
    QTRY_COMPARE(shown->page->log().window().index(4, ui::EventWindow::Outcome).data().toString(),
                 QStringLiteral("Retrying"));
    QCOMPARE(shown->page->log().window().rowCount(), 60);
}

void TstEventsPage::bytesAndSearchInside()
{
    const auto shown = show();
    shown->page->showEntity({ui::EntityKind::Event, shown->desk.eventAt(0).envelope.eventId.toString()});
    ui::EventPane &pane = shown->page->log().pane();
    QTRY_VERIFY(pane.details().has_value());
    pane.tabs().setCurrentIndex(1);
    ui::JsonPanel &json = pane.json();
    QTRY_VERIFY(json.text().toPlainText().contains(QStringLiteral("\"status\": \"active\"")));
    QVERIFY(json.text().toPlainText().contains(QStringLiteral("\\u202e"))); // turns no line around
    json.text().setFocus();
    QTest::keyClick(&json.text(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(json.searchField().hasFocus());
    QTest::keyClicks(&json.searchField(), QStringLiteral("ev"));
    QCOMPARE(json.found(), 2);
    QTest::keyClick(&json.searchField(), Qt::Key_Return);
    QTest::keyClick(&json.searchField(), Qt::Key_Escape);
    QCOMPARE(json.found(), 0);
    for (QToolButton *button : json.findChildren<QToolButton *>()) {
        if (button->text() == QStringLiteral("Bytes"))
            button->click();
    }
    QVERIFY(json.text().toPlainText().startsWith(QStringLiteral("00000000  7b 22 65 76")));
    testkit::keepShot(shown->page.get(), QStringLiteral("events-bytes"));
}

void TstEventsPage::parkedHasItsOwnTab()
{
    const auto shown = show();
    shown->desk.eventAt(5).outcome = events::Outcome::Parked;
    shown->desk.eventAt(5).reason = QStringLiteral("cannot be read: items is missing");
    shown->page->reload();
    QCOMPARE(shown->page->tabs().tabText(ui::EventsPage::Parked), QStringLiteral("Parked (1)"));
    shown->page->tabs().setFocus();
    QTest::keyClick(&shown->page->tabs(), Qt::Key_Right);
    QTRY_COMPARE(shown->page->log().window().rowCount(), 1);
    QCOMPARE(shown->page->log().outcome(), std::optional(events::Outcome::Parked));
    QTest::keyClick(&shown->page->tabs(), Qt::Key_Left);
    QTRY_COMPARE(shown->page->log().window().rowCount(), 60);
}

void TstEventsPage::quarantineSaysWhatToDoAndIsClosedWithAReason()
{
    const auto shown = show();
    shown->page->showTab(ui::EventsPage::Quarantine);
    ui::QuarantinePage &page = shown->page->quarantine();
    QTRY_COMPARE(page.rows().rowCount(), 1);
    page.select(QStringLiteral("7"));
    QVERIFY(page.pane().nextStep().contains(QStringLiteral("fetch the missed events")));
    QVERIFY(!page.closeButton()->isEnabled());
    testkit::keepShot(shown->page.get(), QStringLiteral("events-quarantine"));
    page.reasonField()->setFocus();
    QTest::keyClicks(page.reasonField(), QStringLiteral("a test of theirs"));
    QTest::keyClick(page.reasonField(), Qt::Key_Return);
    QCOMPARE(shown->desk.quarantined.front().resolution, QStringLiteral("a test of theirs"));
    QTRY_COMPARE(shown->page->tabs().tabText(ui::EventsPage::Quarantine), QStringLiteral("Quarantine"));
}

void TstEventsPage::rejectedSaysThatTheSecretIsWrong()
{
    const auto shown = show();
    shown->page->showTab(ui::EventsPage::Rejected);
    ui::RejectsPage &page = shown->page->rejects();
    QTRY_COMPARE(page.rows().rowCount(), 1);
    page.select(*page.rows().idAt(0));
    QVERIFY(page.pane().nextStep().contains(QStringLiteral("copy its secret")));
    QVERIFY(ui::rejectWords(QStringLiteral("signature_no_match"), {}, QStringLiteral("Paddle"))
                .what.contains(QStringLiteral("other environment")));
    testkit::keepShot(shown->page.get(), QStringLiteral("events-rejected"));
}

void TstEventsPage::badgeCountsWhatWaits()
{
    const auto shown = show();
    QSignalSpy badge(shown->page.get(), &ui::Page::badgeChanged);
    shown->desk.eventAt(5).outcome = events::Outcome::Parked;
    shown->desk.eventAt(6).outcome = events::Outcome::Failed;
    Q_EMIT shown->desk.eventsChanged({shown->desk.eventAt(5).envelope.eventId.toString()});
    QTRY_VERIFY(!badge.isEmpty() && badge.back().at(0).toInt() == 3); // and one in quarantine
}

void TstEventsPage::replayTriesFirstAndAsksForAReason()
{
    const auto shown = show();
    shown->desk.eventAt(0).outcome = events::Outcome::Parked;
    shown->page->openReplay({shown->desk.eventAt(0).envelope.eventId, shown->desk.eventAt(1).envelope.eventId}, {});
    auto *dialog = dialogOf<ui::ReplayDialog>(*shown->page);
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->results().rowCount(), 2);
    QCOMPARE(dialog->results().changing(), 1);
    QCOMPARE(shown->desk.replays.size(), size_t(1));
    QCOMPARE(shown->desk.replays.front().mode, sync::ReplayMode::DryRun);
    QVERIFY(!dialog->primaryButton()->isEnabled());
    testkit::keepShot(dialog, QStringLiteral("events-replay"));
    QTRY_VERIFY(dialog->reasonField()->hasFocus());
    QTest::keyClicks(dialog->reasonField(), QStringLiteral("fixed the mapping"));
    QVERIFY(dialog->primaryButton()->isEnabled());
    QCOMPARE(testkit::controlsWithoutName(dialog), QStringList());
    QTest::keyClick(dialog, Qt::Key_R, Qt::AltModifier);
    dialog->primaryButton()->setFocus();
    QTest::keyClick(dialog->primaryButton(), Qt::Key_Space);
    QCOMPARE(shown->desk.replays.back().mode, sync::ReplayMode::Apply);
    QCOMPARE(shown->desk.replays.back().reason, QStringLiteral("fixed the mapping"));
    QVERIFY(!dialog->isRunning());
    QVERIFY(!dialog->primaryButton()->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialogOf<ui::ReplayDialog>(*shown->page));
}

void TstEventsPage::replayOfAFilterCountsAndCanBeStopped()
{
    const auto shown = show(900);
    ui::EventQuery query;
    query.filter.typePrefix = QStringLiteral("subscription.");
    shown->page->openReplay({}, query);
    auto *dialog = dialogOf<ui::ReplayDialog>(*shown->page);
    QTRY_COMPARE(dialog->results().rowCount(), 360);
    QCOMPARE(shown->desk.replays.size(), size_t(2));
    shown->desk.replays.clear();
    shown->desk.holdReplay = true;
    QTest::keyClicks(dialog->reasonField(), QStringLiteral("again"));
    dialog->primaryButton()->click();
    QVERIFY(dialog->isRunning());
    dialog->reject(); // stops; the batch under way is finished
    QVERIFY(dialog->isVisible());
    shown->desk.release();
    QTRY_VERIFY(!dialog->isRunning());
    QCOMPARE(dialog->results().rowCount(), ui::kReplayBatch);
    QCOMPARE(shown->desk.replays.size(), size_t(1));
    shown->desk.holdReplay = false;
    QVERIFY(dialog->primaryButton()->text().contains(QStringLiteral("160")));
    dialog->primaryButton()->click(); // goes on where it was stopped
    QTRY_COMPARE(dialog->results().rowCount(), 360);
    QCOMPARE(shown->desk.replays.size(), size_t(2));
    QVERIFY(!dialog->primaryButton()->isVisible());
    dialog->reject();
    QTRY_VERIFY(!dialogOf<ui::ReplayDialog>(*shown->page));
}

void TstEventsPage::replayKeepsThePace()
{
    const auto shown = show(60);
    ui::EventQuery query;
    query.filter.typePrefix = QStringLiteral("subscription.");
    shown->page->openReplay({}, query);
    auto *dialog = dialogOf<ui::ReplayDialog>(*shown->page);
    QTRY_COMPARE(dialog->results().rowCount(), 24);
    shown->desk.replays.clear();
    QTest::keyClicks(dialog->reasonField(), QStringLiteral("again"));
    dialog->paceField()->setCurrentIndex(dialog->paceField()->findData(10));
    QElapsedTimer clock;
    clock.start();
    dialog->primaryButton()->click();
    QCOMPARE(dialog->results().rowCount(), 10);
    QTRY_COMPARE(dialog->results().rowCount(), 20);
    QVERIFY(clock.elapsed() >= 900);
    dialog->reject(); // while it waits: stops at once
    QVERIFY(!dialog->isRunning());
    QCOMPARE(shown->desk.replays.size(), size_t(2));
    QCOMPARE(shown->desk.replays.back().events, size_t(10));
}

void TstEventsPage::sendingAgainAsksWhereAndWhy()
{
    const auto shown = show(30);
    shown->page->openResend({}, {});
    auto *dialog = dialogOf<ui::ResendDialog>(*shown->page);
    QVERIFY(dialog);
    QVERIFY2(dialog->summary().contains(QStringLiteral("30")), qPrintable(dialog->summary()));
    QVERIFY(!dialog->primaryButton()->isEnabled()); // no reason
    QTest::keyClicks(dialog->reasonField(), QStringLiteral("The receiver was down"));
    QVERIFY(dialog->primaryButton()->isEnabled());
    testkit::keepShot(dialog, QStringLiteral("events-resend"));
    dialog->where().button(ui::ResendDialog::Address)->click();
    QVERIFY(!dialog->primaryButton()->isEnabled());
    dialog->secretField()->setText(QStringLiteral("pdl_ntfset_secret"));
    for (const char *bad : {"http://example.com/a", "ftp://example.com", "https://user:word@example.com", "staging"}) {
        dialog->addressField()->setText(QLatin1StringView(bad));
        QVERIFY2(!dialog->primaryButton()->isEnabled(), bad);
        QVERIFY(!dialog->status().isEmpty());
    }
    dialog->addressField()->setText(QStringLiteral("http://127.0.0.1:8080/webhooks"));
    QVERIFY(dialog->primaryButton()->isEnabled());
    dialog->addressField()->setText(QStringLiteral("https://staging.example.com/webhooks"));
    QVERIFY(dialog->primaryButton()->isEnabled());
    QCOMPARE(dialog->secretField()->echoMode(), QLineEdit::Password);
    QCOMPARE(testkit::controlsWithoutName(dialog), QStringList());
    QCOMPARE(testkit::clashingMnemonics(dialog), QStringList());
    QCOMPARE(testkit::buttonsWithCutText(dialog), QStringList());
    QVERIFY(shown->desk.resends.empty());
    shown->desk.refuseAfter = 12;
    dialog->primaryButton()->click();
    QTRY_VERIFY(!dialog->isSending());
    QCOMPARE(shown->desk.resends.size(), size_t(1));
    QCOMPARE(shown->desk.resends[0].ids.size(), size_t(30));
    QCOMPARE(shown->desk.resends[0].perMinute, 60);
    QCOMPARE(shown->desk.resends[0].secret.reveal(), QByteArrayLiteral("pdl_ntfset_secret"));
    QCOMPARE(dialog->results().rowCount(), 17);
    QVERIFY(dialog->summary().contains(QStringLiteral("in a row")));
    testkit::keepShot(dialog, QStringLiteral("events-resend-address"));
    shown->desk.refuseAfter = 1000;
    QVERIFY(dialog->primaryButton()->text().contains(QStringLiteral("13")));
    dialog->primaryButton()->click(); // goes on with the rest
    QTRY_COMPARE(dialog->results().rowCount(), 30);
    QCOMPARE(shown->desk.resends[1].ids.size(), size_t(13));
    QVERIFY(!dialog->primaryButton()->isVisible());
}

void TstEventsPage::realCustomersEventsNeedTheHostTyped()
{
    const auto shown = show(5);
    shown->desk.production = true;
    shown->page->openResend({shown->desk.eventAt(0).envelope.eventId}, {});
    auto *dialog = dialogOf<ui::ResendDialog>(*shown->page);
    QTest::keyClicks(dialog->reasonField(), QStringLiteral("Why"));
    dialog->where().button(ui::ResendDialog::Address)->click();
    dialog->addressField()->setText(QStringLiteral("https://staging.example.com/webhooks"));
    dialog->secretField()->setText(QStringLiteral("s"));
    QVERIFY(dialog->hostField()->isVisibleTo(dialog));
    QVERIFY(!dialog->primaryButton()->isEnabled());
    QTest::keyClicks(dialog->hostField(), QStringLiteral("staging.example.com"));
    QVERIFY(dialog->primaryButton()->isEnabled());
    dialog->addressField()->setText(QStringLiteral("https://other.example.com/webhooks"));
    QVERIFY(!dialog->primaryButton()->isEnabled());
}

void TstEventsPage::missingRenewalsAreTold()
{
    const auto shown = show(60);
    QVERIFY(shown->page->notices().texts().isEmpty());
    shown->desk.gap.state = sync::RenewalState::Silent;
    shown->desk.gap.missing = 12;
    shown->desk.gap.quiet = std::chrono::minutes(40);
    shown->page->reload();
    QCOMPARE(shown->page->notices().texts().size(), 1);
    QVERIFY(shown->page->notices().texts().first().startsWith(QStringLiteral("No renewals for 40 min, 12 expected.")));
    testkit::keepShot(shown->page.get(), QStringLiteral("events-gap"));
    shown->desk.gap.state = sync::RenewalState::Losing;
    shown->desk.gap.seen = 30;
    shown->page->reload();
    QVERIFY(shown->page->notices().texts().first().contains(QStringLiteral("30 others")));
    shown->desk.gap = {};
    shown->page->reload();
    QVERIFY(shown->page->notices().texts().isEmpty());
}

void TstEventsPage::readOnlyCannotReplay()
{
    const auto shown = show(60, ui::SafetyLevel::ReadOnly);
    QVERIFY(!shown->page->log().pane().replayButton().isEnabled());
    shown->page->openReplay({shown->desk.eventAt(0).envelope.eventId}, {});
    auto *dialog = dialogOf<ui::ReplayDialog>(*shown->page);
    dialog->reasonField()->setText(QStringLiteral("x"));
    QVERIFY(!dialog->primaryButton()->isEnabled());
}

void TstEventsPage::fetchShowsTheProof()
{
    const auto shown = show();
    shown->page->fetchButton()->setFocus();
    QTest::keyClick(shown->page->fetchButton(), Qt::Key_Space);
    auto *dialog = dialogOf<ui::FetchDialog>(*shown->page);
    QVERIFY(dialog);
    QCOMPARE(dialog->readings().rowCount(), 1);
    dialog->primaryButton()->click();
    QTRY_COMPARE(dialog->readings().rowCount(), 2);
    QTRY_VERIFY(dialog->summary().contains(QStringLiteral("5 events had not arrived")));
    QCOMPARE(dialog->readings().item(0, 8)->text(), QStringLiteral("No gap"));
    QCOMPARE(dialog->readings().item(1, 8)->text(), QStringLiteral("From the beginning"));
    testkit::keepShot(dialog, QStringLiteral("events-fetch"));
    QCOMPARE(testkit::controlsWithoutName(dialog), QStringList());
    shown->desk.fetchable = false;
}

void TstEventsPage::gapBetweenReadingsIsFound()
{
    events::Coverage before, reading;
    before.toCursor = QStringLiteral("evt_01hb");
    reading.fromCursor = QStringLiteral("evt_01ha");
    QCOMPARE(ui::jointOf(reading, &before), ui::Joint::Joined);
    reading.fromCursor = QStringLiteral("evt_01hc");
    QCOMPARE(ui::jointOf(reading, &before), ui::Joint::Gap);
    reading.fromCursor.clear();
    QCOMPARE(ui::jointOf(reading, &before), ui::Joint::First);
}

void TstEventsPage::emptyAndFailedAreTold()
{
    const auto shown = show(0);
    QVERIFY(!shown->page->log().table().isVisible());
    shown->desk.listError = Error{ErrorKind::Storage, QStringLiteral("The database is away."), {}, {}};
    QSignalSpy loaded(shown->page.get(), &ui::Page::loaded);
    shown->page->reload();
    QTRY_COMPARE(loaded.count(), 1);
    QVERIFY(!shown->page->log().table().isVisible());
}

void TstEventsPage::everyControlHasANameAndNothingIsCut()
{
    const auto shown = show();
    shown->page->showEntity({ui::EntityKind::Event, shown->desk.eventAt(0).envelope.eventId.toString()});
    QTRY_VERIFY(shown->page->log().pane().details().has_value());
    for (const auto tab : {ui::EventsPage::Log, ui::EventsPage::Quarantine, ui::EventsPage::Rejected}) {
        shown->page->showTab(tab);
        QCoreApplication::processEvents();
        QCOMPARE(testkit::controlsWithoutName(shown->page.get()), QStringList());
        QCOMPARE(testkit::labelsWithMarkup(shown->page.get()), QStringList());
        QCOMPARE(testkit::buttonsWithCutText(shown->page.get()), QStringList());
        QCOMPARE(testkit::clashingMnemonics(shown->page.get()), QStringList());
    }
}

void TstEventsPage::everyKnownTypeHasWords()
{
    for (const char *type : {"subscription.created", "transaction.revised", "api_key.revoked", "payment_method.saved"})
        QVERIFY2(ui::eventTypeText(QLatin1StringView(type)) != QLatin1StringView(type), type);
    QCOMPARE(ui::eventTypeText(QStringLiteral("brand.new_thing")), QStringLiteral("brand.new_thing"));
}

RK_TEST(TstEventsPage)
#include "tst_events_page.moc"
