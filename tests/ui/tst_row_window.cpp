// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/registry.h"
#include "tests/ui/fake_rows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <rapidcheck.h>

using namespace reckoner;
using namespace reckoner::ui;
using testkit::fakeId;
using testkit::FakeTable;
using testkit::FakeWindow;

namespace {

using Growth = FakeWindow::Growth;
constexpr int kBlock = RowWindowModel::kBlockRows;
constexpr int kInSight = 25;
const QString kNotThere = QStringLiteral("…");

struct Shown {
    explicit Shown(int rows, Growth growth = Growth::Anywhere,
                   FakeTable::Answers answers = FakeTable::Answers::WhenTold)
        : table(rows, answers), tester(&window, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        window.setPace({0, 0});
        window.setSource(table.source(growth));
    }
    QString at(int row) { return window.index(row, 0).data().toString(); }
    void lookAt(int top)
    {
        for (int row = std::max(0, top); row < std::min(window.rowCount(), top + kInSight); ++row)
            window.data(window.index(row, 0), Qt::DisplayRole);
    }
    // Until nothing is under way, with a view on these rows.
    void settle(int top = 0)
    {
        for (int quiet = 0; quiet < 4; ++quiet) {
            lookAt(top);
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
            if (table.underWay() > 0)
                quiet = -1;
            table.answerAll();
        }
    }
    void open()
    {
        window.reload();
        settle();
    }
    FakeTable table;
    FakeWindow window;
    QAbstractItemModelTester tester;
};

// What is wrong with the rows shown, by looking at all of them; empty: nothing.
QString differenceFrom(Shown &shown, const std::vector<int> &keys)
{
    for (int round = 0; round < 2; ++round) {
        for (int top = 0; top < int(keys.size()); top += kInSight)
            shown.settle(top);
    }
    if (shown.window.rowCount() != int(keys.size()))
        return QStringLiteral("%1 rows instead of %2").arg(shown.window.rowCount()).arg(keys.size());
    for (int row = 0; row < int(keys.size()); ++row) {
        if (row % kInSight == 0)
            shown.settle(row);
        const auto *found = shown.window.row(row);
        if (!found || found->key != keys[size_t(row)])
            return QStringLiteral("row %1 is %2 instead of %3").arg(row).arg(shown.at(row), fakeId(keys[size_t(row)]));
        if (found->value != shown.table.rows.at(found->key))
            return QStringLiteral("row %1 shows an old value").arg(row);
        if (shown.window.indexOf(fakeId(found->key)) != row)
            return QStringLiteral("row %1 is not found by its id").arg(row);
    }
    return {};
}

} // namespace

class TstRowWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstBlockThenTrueCount();
    void shortListsNeedNoCount_data();
    void shortListsNeedNoCount();
    void jumpsWaitForTheAnchorsByThemselves();
    void holdsOnlySoManyBlocks();
    void rowsComingInAtTheTopMoveTheRestDown();
    void manyRowsComingInAtTheTopCanBeReached();
    void trickleDoesNotFillTheWindowWithSmallBlocks();
    void rowsAreReplacedInPlace();
    void oldRowsShowUntilTheNewOnesAreThere();
    void resetFindsRowsAgainById();
    void answersToAnOlderQuestionAreDropped();
    void sourceChangesOnlyWithTheReload();
    void changesDuringAReadAreNotLost();
    void failuresAreToldAndTriedAgain();
    void sourcesMayAnswerAtOnce();
    void nothingIsReadBeforeTheFirstReload();
    void floodsOfChangesReadOnlyWhatIsInSight();
    void wrongCountsDoNotReadForEver();
    void rowsShownEqualTheSource_data();
    void rowsShownEqualTheSource();
};

void TstRowWindow::firstBlockThenTrueCount()
{
    Shown shown(10'000);
    QSignalSpy loaded(&shown.window, &RowWindowModel::loaded);
    QSignalSpy counted(&shown.window, &RowWindowModel::counted);
    shown.window.reload();
    shown.table.step(0); // the page is read
    shown.table.step(0); // and answered
    QCOMPARE(loaded.count(), 1);
    QCOMPARE(shown.window.rowCount(), kBlock);
    QCOMPARE(shown.at(0), fakeId(10'000'000));
    QVERIFY(!shown.window.isCounted());
    shown.settle();
    QCOMPARE(shown.window.rowCount(), 10'000);
    QCOMPARE(counted.last().at(0).toLongLong(), 10'000);
    QVERIFY(shown.window.isCounted());
}

void TstRowWindow::shortListsNeedNoCount_data()
{
    QTest::addColumn<int>("rows");
    for (const int rows : {0, 1, kBlock - 1, kBlock, kBlock + 1, 2 * kBlock, 2 * kBlock + 1})
        QTest::addRow("%d", rows) << rows;
}

void TstRowWindow::shortListsNeedNoCount()
{
    QFETCH(int, rows);
    Shown shown(rows);
    shown.open();
    QCOMPARE(shown.window.isCounted(), true);
    QCOMPARE(differenceFrom(shown, shown.table.keys()), QString());
}

void TstRowWindow::jumpsWaitForTheAnchorsByThemselves()
{
    Shown shown(20'000);
    shown.window.reload();
    while (shown.window.rowCount() < 20'000)
        QVERIFY(shown.table.step());
    QCOMPARE(shown.at(15'000), kNotThere); // no anchors yet
    QCoreApplication::processEvents();
    shown.table.answerAll();
    QCoreApplication::processEvents(); // nobody looks again: the row was asked for
    shown.table.answerAll();
    QCOMPARE(shown.at(15'000), fakeId(5'000'000));
    QCOMPARE(shown.table.anchorsRead, 1);
    shown.settle(100);
    QCOMPARE(shown.at(100), fakeId(19'900'000));
    shown.settle(19'999);
    QCOMPARE(shown.at(19'999), fakeId(1000));
}

void TstRowWindow::holdsOnlySoManyBlocks()
{
    Shown shown(40'000);
    shown.open();
    for (int top = 0; top < 40'000; top += 200)
        shown.settle(top);
    QVERIFY(shown.window.loadedRows() <= (RowWindowModel::kBlocksKept + 1) * kBlock);
    QCOMPARE(shown.at(0), fakeId(40'000'000)); // the first block is kept: looks compare with it
    QCOMPARE(shown.window.indexOf(fakeId(40'000'000 - 5'000'000)), -1);
    // What is in sight stays however much is read elsewhere.
    shown.settle(30'000);
    for (int top = 0; top < 25'000; top += kBlock) {
        shown.lookAt(30'000);
        shown.settle(top);
        QVERIFY(shown.window.isLoaded(30'000));
    }
}

void TstRowWindow::rowsComingInAtTheTopMoveTheRestDown()
{
    for (const Growth growth : {Growth::AtTop, Growth::Anywhere}) {
        Shown shown(5'000, growth);
        shown.open();
        shown.settle(3'000);
        QSignalSpy reset(&shown.window, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&shown.window, &QAbstractItemModel::rowsInserted);
        const QString there = shown.at(3'000);
        for (int i = 1; i <= 3; ++i)
            shown.table.rows.emplace(9'000'000 + i, i);
        shown.window.noteChanged({fakeId(9'000'001), fakeId(9'000'002), fakeId(9'000'003)});
        shown.settle(3'000);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(shown.at(3'003), there);
        QCOMPARE(differenceFrom(shown, shown.table.keys()), QString());
    }
}

void TstRowWindow::manyRowsComingInAtTheTopCanBeReached()
{
    Shown shown(5'000, Growth::AtTop);
    shown.open();
    QSignalSpy reset(&shown.window, &QAbstractItemModel::modelReset);
    for (int i = 1; i <= 4'000; ++i)
        shown.table.rows.emplace(9'000'000 + i, i);
    shown.window.noteMoved();
    shown.settle();
    QCOMPARE(reset.count(), 0);
    QCOMPARE(shown.window.rowCount(), 9'000);
    shown.settle(2'000);
    QCOMPARE(shown.at(2'000), fakeId(9'002'000));
    QCOMPARE(differenceFrom(shown, shown.table.keys()), QString());
}

void TstRowWindow::trickleDoesNotFillTheWindowWithSmallBlocks()
{
    Shown shown(5'000, Growth::AtTop);
    shown.open();
    shown.settle(2'000);
    for (int i = 1; i <= 300; ++i) {
        shown.table.rows.emplace(9'000'000 + i, i);
        shown.window.noteChanged({fakeId(9'000'000 + i)});
        shown.settle(0);
    }
    QVERIFY(shown.window.isLoaded(2'300)); // not pushed out
    QCOMPARE(differenceFrom(shown, shown.table.keys()), QString());
}

void TstRowWindow::rowsAreReplacedInPlace()
{
    Shown shown(1'000);
    shown.open();
    QSignalSpy refreshed(&shown.window, &RowWindowModel::rowsRefreshed);
    QSignalSpy reset(&shown.window, &QAbstractItemModel::modelReset);
    shown.table.rows[999'000] = 77;
    shown.window.noteChanged({fakeId(999'000)});
    shown.settle();
    QCOMPARE(shown.window.row(1)->value, 77);
    QCOMPARE(refreshed.count(), 1);
    QCOMPARE(refreshed.first().at(0).value<QSet<QString>>(), QSet<QString>{fakeId(999'000)});
    QCOMPARE(reset.count(), 0);
}

void TstRowWindow::oldRowsShowUntilTheNewOnesAreThere()
{
    Shown shown(5'000);
    shown.open();
    shown.settle(2'000);
    const QString before = shown.at(2'000);
    shown.table.rows.erase(4'500'000); // above what is in sight
    shown.window.noteChanged({fakeId(4'500'000)});
    QSignalSpy reset(&shown.window, &QAbstractItemModel::modelReset);
    while (reset.isEmpty()) {
        QCoreApplication::processEvents();
        shown.table.step();
        QVERIFY(shown.at(2'000) != kNotThere);
    }
    QCOMPARE(shown.at(2'000), before); // old, not away
    shown.settle(2'000);
    QCOMPARE(shown.window.rowCount(), 4'999);
    QCOMPARE(shown.at(1'999), before);
    QCOMPARE(differenceFrom(shown, shown.table.keys()), QString());
}

void TstRowWindow::resetFindsRowsAgainById()
{
    Shown shown(300);
    shown.open();
    shown.table.rows.erase(298'000);
    shown.table.rows.erase(100'000);
    shown.window.noteMoved();
    shown.settle(200);
    QCOMPARE(shown.window.indexOf(fakeId(300'000)), 0);
    QCOMPARE(shown.window.indexOf(fakeId(297'000)), 2);
    QCOMPARE(shown.window.indexOf(fakeId(298'000)), -1);
}

void TstRowWindow::answersToAnOlderQuestionAreDropped()
{
    Shown shown(2'000);
    shown.open();
    shown.lookAt(1'500);
    QCoreApplication::processEvents(); // a block is asked for
    shown.window.noteMoved();
    QCoreApplication::processEvents(); // and a look begun
    QVERIFY(shown.table.underWay() >= 3);
    const auto even = [](int key) { return key % 2000 == 0; };
    shown.window.setSource(shown.table.source(Growth::Anywhere, even));
    shown.window.reload();
    // The newest answers come first, the old ones behind.
    while (shown.table.underWay() > 0)
        shown.table.step(shown.table.underWay() - 1);
    QCOMPARE(shown.at(0), fakeId(2'000'000));
    QCOMPARE(shown.at(1), fakeId(1'998'000));
    QCOMPARE(differenceFrom(shown, shown.table.keys(even)), QString());
}

void TstRowWindow::sourceChangesOnlyWithTheReload()
{
    Shown shown(2'000);
    shown.open();
    shown.window.setSource(shown.table.source(Growth::Anywhere, [](int key) { return key % 2000 == 0; }));
    shown.settle(1'000);
    QCOMPARE(shown.at(1'000), fakeId(1'000'000));
    QCOMPARE(differenceFrom(shown, shown.table.keys()), QString());
}

void TstRowWindow::changesDuringAReadAreNotLost()
{
    Shown shown(2'000);
    shown.open();
    shown.lookAt(1'000);
    QCoreApplication::processEvents();
    QVERIFY(shown.table.step()); // the block has been read, but not answered
    shown.table.rows[1'000'000] = 4711;
    shown.window.noteChanged({fakeId(1'000'000)});
    QCoreApplication::processEvents();
    shown.settle(1'000);
    QCOMPARE(shown.window.row(1'000)->value, 4711);
    // The same for the first block of a reload.
    shown.window.reload();
    QVERIFY(shown.table.step());
    shown.table.rows[2'000'000] = 4712;
    shown.window.noteChanged({fakeId(2'000'000)});
    shown.settle();
    QCOMPARE(shown.window.row(0)->value, 4712);
}

void TstRowWindow::failuresAreToldAndTriedAgain()
{
    Shown shown(3'000);
    QSignalSpy failed(&shown.window, &RowWindowModel::failed);
    QSignalSpy readFailed(&shown.window, &RowWindowModel::readFailed);
    shown.table.failures = 2; // page and count
    shown.open();
    QCOMPARE(failed.count(), 1);
    QCOMPARE(readFailed.count(), 0);
    shown.open();
    QCOMPARE(shown.window.rowCount(), 3'000);
    shown.table.failures = 1; // a block
    shown.lookAt(2'000);
    QCoreApplication::processEvents();
    shown.table.answerAll();
    QCOMPARE(readFailed.count(), 1);
    QCOMPARE(shown.at(2'000), kNotThere);
    shown.settle(2'000);
    QCOMPARE(shown.at(2'000), fakeId(1'000'000));
    shown.table.failures = 1; // one that was changed
    shown.table.rows[1'000'000] = 99;
    shown.window.noteChanged({fakeId(1'000'000)});
    shown.settle(2'000);
    QCOMPARE(shown.window.row(2'000)->value, 99);
    shown.table.failures = 3; // looks
    shown.table.rows.emplace(9'000'000, 1);
    shown.window.noteMoved();
    shown.settle();
    QCOMPARE(shown.at(0), fakeId(9'000'000));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(differenceFrom(shown, shown.table.keys()), QString());
}

void TstRowWindow::sourcesMayAnswerAtOnce()
{
    Shown shown(30'000, Growth::Anywhere, FakeTable::Answers::AtOnce);
    shown.open();
    for (const int row : {29'999, 15'000, 7, 20'000, 2'500}) {
        shown.settle(row);
        QCOMPARE(shown.at(row), fakeId((30'000 - row) * 1000));
    }
    shown.table.rows.erase(15'000'000);
    shown.window.noteMoved();
    shown.settle();
    QCOMPARE(shown.window.rowCount(), 29'999);
}

void TstRowWindow::nothingIsReadBeforeTheFirstReload()
{
    FakeWindow window;
    window.setPace({0, 0});
    window.noteMoved();
    window.noteChanged({fakeId(1)});
    QTest::qWait(5);
    QCOMPARE(window.rowCount(), 0);
}

void TstRowWindow::floodsOfChangesReadOnlyWhatIsInSight()
{
    Shown shown(8'000);
    shown.open();
    for (int top = 0; top < 8'000; top += 200)
        shown.settle(top);
    QSet<QString> ids;
    for (auto &[key, value] : shown.table.rows) {
        value = -1;
        ids.insert(fakeId(key));
    }
    const int before = shown.table.pagesRead;
    shown.window.noteChanged(ids);
    shown.settle(4'000);
    QCOMPARE(shown.window.row(4'000)->value, -1);
    QVERIFY(shown.table.pagesRead - before <= 3);
    QCOMPARE(differenceFrom(shown, shown.table.keys()), QString());
}

void TstRowWindow::wrongCountsDoNotReadForEver()
{
    Shown shown(1'000);
    auto source = shown.table.source(Growth::Anywhere);
    source.count = [] { return Task<qint64>::settled(qint64(2'000)); };
    shown.window.setSource(source);
    shown.window.setPace({0, 10'000});
    shown.open();
    QCOMPARE(shown.window.rowCount(), 2'000);
    const int before = shown.table.pagesRead;
    shown.settle(1'500);
    shown.settle(990);
    shown.settle(1'010);
    QVERIFY(shown.table.pagesRead - before < 6);
    QCOMPARE(shown.at(999), fakeId(1000));
}

void TstRowWindow::rowsShownEqualTheSource_data()
{
    QTest::addColumn<bool>("anywhere");
    QTest::newRow("a list") << true;
    QTest::newRow("a log") << false;
}

// Rows come, go and change before, between and after reads and their answers; once all is quiet, what is shown is what
// is there.
void TstRowWindow::rowsShownEqualTheSource()
{
    QFETCH(bool, anywhere);
    const Growth growth = anywhere ? Growth::Anywhere : Growth::AtTop;
    const auto even = [](int key) { return key % 2 == 0; };
    QVERIFY(rc::check("what is shown is what is there", [&] {
        Shown shown(*rc::gen::element(0, 3, 255, 256, 257, 600, 1500, 2600), growth);
        bool filtered = false, broken = false;
        QObject::connect(&shown.window, &RowWindowModel::failed, &shown.window, [&] { broken = true; });
        shown.window.reload();
        int newest = 10'000'000, top = 0;
        const auto steps = *rc::gen::container<std::vector<std::pair<int, unsigned>>>(
            rc::gen::pair(rc::gen::inRange(0, 14), rc::gen::inRange(0u, 1'000'000u)));
        for (const auto &[kind, number] : steps) {
            auto &rows = shown.table.rows;
            const auto some = rows.empty() ? rows.end() : std::next(rows.begin(), ptrdiff_t(number % rows.size()));
            switch (kind) {
            case 0:
            case 1:
                rows.emplace(newest += 1 + int(number % 2), 0);
                shown.window.noteChanged({fakeId(newest)});
                break;
            case 2:
                for (unsigned i = 0; i < 300; ++i)
                    rows.emplace(newest += 1 + int(number % 2), 0);
                shown.window.noteMoved();
                break;
            case 3:
                if (anywhere) {
                    const int key = int(number) * 3 + 1;
                    rows.emplace(key, 5);
                    shown.window.noteChanged({fakeId(key)});
                }
                break;
            case 4:
            case 5:
                if (some != rows.end()) {
                    const QString id = fakeId(some->first);
                    rows.erase(some);
                    shown.window.noteChanged({id});
                    shown.window.noteMoved();
                }
                break;
            case 6:
            case 7:
                if (some != rows.end()) {
                    some->second = int(number);
                    shown.window.noteChanged({fakeId(some->first)});
                }
                break;
            case 8: top = shown.window.rowCount() > 0 ? int(number) % shown.window.rowCount() : 0; break;
            case 9:
                filtered = number % 2 == 0;
                shown.window.setSource(shown.table.source(growth, filtered ? even : std::function<bool(int)>()));
                shown.window.reload();
                broken = false;
                break;
            case 10: shown.table.failures = 1; break;
            case 11: QCoreApplication::processEvents(); break;
            default: shown.table.step(number); break;
            }
            shown.lookAt(top);
        }
        shown.table.failures = 0;
        shown.settle(top);
        if (broken) {
            shown.window.reload();
            shown.settle(top);
        }
        const QString difference =
            differenceFrom(shown, shown.table.keys(filtered ? even : std::function<bool(int)>()));
        if (!difference.isEmpty())
            RC_FAIL(difference.toStdString());
    }));
}

RK_TEST(TstRowWindow)
#include "tst_row_window.moc"
