// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "tests/testkit/registry.h"
#include "tests/ui/fake_rows.h"
#include "tests/ui/window_checks.h"
#include "ui/common/data_table.h"
#include "ui/common/filter_bar.h"
#include "ui/common/list_page.h"
#include "ui/common/saved_views.h"
#include "ui/common/state_view.h"
#include "ui/common/view_state.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace reckoner;
using testkit::fakeId;
using testkit::FakeTable;
using testkit::FakeWindow;

namespace {

class FakeListPage final : public ui::ListPage
{
    Q_OBJECT

public:
    FakeListPage(const ui::PageContext &context, FakeTable &fakes)
        : ListPage(context, QStringLiteral("fake"),
                   {.title = QStringLiteral("Rows"),
                    .searchHint = QStringLiteral("Id"),
                    .searchName = QStringLiteral("Search rows"),
                    .loading = QStringLiteral("Loading rows"),
                    .failed = QStringLiteral("The rows could not be read"),
                    .noMatch = QStringLiteral("No row fits."),
                    .emptyTitle = QStringLiteral("No rows"),
                    .emptyHint = QStringLiteral("Rows appear here.")},
                   new FakeWindow, new QLabel(QStringLiteral("pane")), nullptr),
          m_data(fakes)
    {
        filter().addChip(QStringLiteral("even"), QStringLiteral("Even"));
        rows().setPace({0, 0});
        finishSetUp(0);
    }
    void change(const QSet<QString> &ids) { noteChanged(ids); }
    QStringList shown;

protected:
    void applyQuery() override
    {
        const QString search = filter().searchText();
        const bool even = filter().activeChips().contains(QStringLiteral("even"));
        static_cast<FakeWindow &>(rows()).setSource(m_data.source(FakeWindow::Growth::AtTop, [search, even](int key) {
            return (search.isEmpty() || fakeId(key).contains(search)) && (!even || key / 1000 % 2 == 0);
        }));
    }
    void showDetails(const QString &id) override { shown.append(id); }
    std::optional<Qt::SortOrder> sortDirection(int column) const override
    {
        return column == 0 ? std::optional(Qt::DescendingOrder) : std::nullopt;
    }
    QByteArray detailsJson() const override { return QByteArray("{\"a\":1}"); }

private:
    FakeTable &m_data;
};

struct ShownPage {
    explicit ShownPage(int rows) : data(rows, FakeTable::Answers::AtOnce), page({clock, state}, data)
    {
        page.resize(1000, 600);
        page.show();
        page.reload();
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 6; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    int top() { return page.table().verticalScrollBar()->value(); }
    QString idAt(int row) { return page.rows().idAt(row).value_or(QString()); }
    QStringList selectedIds()
    {
        QStringList ids;
        for (const QModelIndex &index : page.table().selectionModel()->selectedRows())
            ids.append(idAt(index.row()));
        ids.sort();
        return ids;
    }
    void selectRows(std::initializer_list<int> rows)
    {
        page.table().clearSelection();
        for (const int row : rows)
            page.table().selectionModel()->select(page.rows().index(row, 0),
                                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    FakeClock clock{Instant::fromSeconds(1'780'000'000)};
    ui::ViewState state;
    FakeTable data;
    FakeListPage page;
};

} // namespace

class TstListPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { testkit::dressApplication(); }
    void rowsAtTheTopMoveNothingOneLooksAt();
    void atTheTopNewRowsAreSeen();
    void selectionSurvivesWhatTheFeedBrings();
    void reloadBeginsAtTheTopAndKeepsTheSelection();
    void aRowIsSelectedAsSoonAsItIsThere();
    void detailsFollowTheSelection();
    void severalSelectedRowsBringTheBar();
    void everyRowIsExported();
    void selectedRowsAreExported();
    void exportsAreCancelledAndFail();
    void viewsAreSavedPickedRenamedAndDeleted();
    void viewsAreKept();
    void orderAndFilterAreToldInWords();
    void besideAnEmptyListThereIsNoPane();
    void everythingHasAName();
};

void TstListPage::rowsAtTheTopMoveNothingOneLooksAt()
{
    ShownPage shown(2'000);
    shown.page.table().verticalScrollBar()->setValue(500);
    shown.settle();
    const QString before = shown.idAt(500);
    for (int i = 1; i <= 7; ++i)
        shown.data.rows.emplace(9'000'000 + i, i);
    shown.page.change({fakeId(9'000'001)});
    QTRY_COMPARE(shown.page.rows().rowCount(), 2'007);
    shown.settle();
    QCOMPARE(shown.top(), 507);
    QCOMPARE(shown.idAt(507), before);
    // A row above goes: everything is read again, and still nothing moves.
    shown.data.rows.erase(1'900'000);
    shown.page.rows().noteMoved();
    QTRY_COMPARE(shown.page.rows().rowCount(), 2'006);
    QTRY_COMPARE(shown.idAt(506), before);
}

void TstListPage::atTheTopNewRowsAreSeen()
{
    ShownPage shown(2'000);
    shown.data.rows.emplace(9'000'000, 1);
    shown.page.change({fakeId(9'000'000)});
    QTRY_COMPARE(shown.page.rows().rowCount(), 2'001);
    QCOMPARE(shown.top(), 0);
    QCOMPARE(shown.idAt(0), fakeId(9'000'000));
}

void TstListPage::selectionSurvivesWhatTheFeedBrings()
{
    ShownPage shown(300);
    shown.selectRows({3, 5, 20});
    const QStringList before = shown.selectedIds();
    QCOMPARE(before.size(), 3);
    shown.data.rows.emplace(9'000'000, 1);
    shown.page.change({fakeId(9'000'000)});
    QTRY_COMPARE(shown.page.rows().rowCount(), 301);
    QCOMPARE(shown.selectedIds(), before);
    shown.data.rows.erase(299'000);
    shown.page.rows().noteMoved();
    QTRY_COMPARE(shown.page.rows().rowCount(), 300);
    QCOMPARE(shown.selectedIds(), before);
}

void TstListPage::reloadBeginsAtTheTopAndKeepsTheSelection()
{
    ShownPage shown(2'000);
    shown.page.table().selectRow(10);
    const QString id = shown.idAt(10);
    shown.page.table().verticalScrollBar()->setValue(900);
    shown.page.filter().setActiveChips({QStringLiteral("even")});
    Q_EMIT shown.page.filter().changed();
    shown.settle();
    QCOMPARE(shown.page.rows().rowCount(), 1'000);
    QCOMPARE(shown.selectedIds(), QStringList{id});
    QVERIFY(shown.top() <= 10);
}

void TstListPage::aRowIsSelectedAsSoonAsItIsThere()
{
    ShownPage shown(2'000);
    const QString far = fakeId(500'000); // row 1500
    shown.page.select(far);
    QCOMPARE(shown.page.shown.last(), far);
    QVERIFY(shown.selectedIds().isEmpty());
    shown.page.table().verticalScrollBar()->setValue(1'490);
    QTRY_COMPARE(shown.selectedIds(), QStringList{far});
}

void TstListPage::detailsFollowTheSelection()
{
    ShownPage shown(100);
    shown.page.table().selectRow(4);
    QTRY_COMPARE(shown.page.shown, QStringList{shown.idAt(4)});
    shown.page.change({shown.idAt(4)});
    QTRY_COMPARE(shown.page.shown.size(), 2); // the pane shows something old
}

void TstListPage::severalSelectedRowsBringTheBar()
{
    ShownPage shown(100);
    shown.selectRows({1});
    QCOMPARE(shown.page.selectedCount(), 1);
    const auto clear = [&]() -> QToolButton * {
        for (QToolButton *button : shown.page.findChildren<QToolButton *>()) {
            if (button->text() == QStringLiteral("Clear selection"))
                return button;
        }
        return nullptr;
    };
    QVERIFY(clear() && !clear()->isVisible());
    shown.selectRows({1, 2, 7});
    QCOMPARE(shown.page.selectedCount(), 3);
    QVERIFY(clear()->isVisible());
    clear()->click();
    QCOMPARE(shown.page.selectedCount(), 0);
    QVERIFY(!clear()->isVisible());
}

static std::vector<QStringList> readCsv(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray text = file.readAll();
    return text.startsWith("\xEF\xBB\xBF") ? csvRows(text.mid(3)) : std::vector<QStringList>();
}

void TstListPage::everyRowIsExported()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("rows.csv"));
    ShownPage shown(5'000);
    QSignalSpy exported(&shown.page, &ui::ListPage::exported);
    QSignalSpy told(&shown.page, &ui::Page::noticeRaised);
    shown.page.exportTo(name, ui::ListPage::Rows::All);
    QTRY_COMPARE(exported.count(), 1);
    const auto rows = readCsv(name);
    QCOMPARE(rows.size(), size_t(5'001));
    QCOMPARE(rows[0], (QStringList{QStringLiteral("Id"), QStringLiteral("Value")}));
    QCOMPARE(rows[1], (QStringList{fakeId(5'000'000), QStringLiteral("5000")}));
    QCOMPARE(rows[5'000], (QStringList{fakeId(1000), QStringLiteral("1")}));
    QVERIFY(told.count() >= 5); // pages, and that it is done
    QCOMPARE(QFile::permissions(name) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
}

void TstListPage::selectedRowsAreExported()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("rows.csv"));
    ShownPage shown(5'000);
    shown.selectRows({2, 1'500});
    QSignalSpy exported(&shown.page, &ui::ListPage::exported);
    shown.page.exportTo(name, ui::ListPage::Rows::Selected);
    QTRY_COMPARE(exported.count(), 1);
    const auto rows = readCsv(name);
    QCOMPARE(rows.size(), size_t(3));
    QCOMPARE(rows[1][0], fakeId(4'998'000));
    QCOMPARE(rows[2][0], fakeId(3'500'000)); // though it was not loaded
}

void TstListPage::exportsAreCancelledAndFail()
{
    QTemporaryDir folder;
    ShownPage shown(20'000);
    std::function<void()> cancel;
    connect(&shown.page, &ui::Page::noticeRaised, this, [&](const QString &, const ui::Notice &notice) {
        if (notice.onAction)
            cancel = notice.onAction;
    });
    QSignalSpy exported(&shown.page, &ui::ListPage::exported);
    const QString name = folder.filePath(QStringLiteral("rows.csv"));
    shown.page.exportTo(name, ui::ListPage::Rows::All);
    QVERIFY(cancel);
    cancel();
    QTRY_COMPARE(exported.count(), 1);
    QVERIFY(!QFile::exists(name)); // nothing half written
    shown.page.exportTo(folder.filePath(QStringLiteral("none/rows.csv")), ui::ListPage::Rows::All);
    QTRY_COMPARE(exported.count(), 2);
}

void TstListPage::viewsAreSavedPickedRenamedAndDeleted()
{
    ShownPage shown(2'000);
    ui::SavedViews &views = shown.page.views();
    shown.page.filter().setSearchText(QStringLiteral("row_7"));
    shown.page.filter().setActiveChips({QStringLiteral("even")});
    QVERIFY(!views.save(QStringLiteral("  ")));
    QVERIFY(views.save(QStringLiteral("Even & sevens")));
    QCOMPARE(views.current(), QStringLiteral("Even & sevens"));
    shown.page.filter().clear();
    shown.page.reload();
    shown.settle();
    QCOMPARE(shown.page.rows().rowCount(), 2'000);
    QCOMPARE(views.current(), QString());
    views.pick(QStringLiteral("Even & sevens"));
    shown.settle();
    QCOMPARE(shown.page.filter().searchText(), QStringLiteral("row_7"));
    QVERIFY(shown.page.rows().rowCount() < 200);
    QVERIFY(views.rename(QStringLiteral("Even & sevens"), QStringLiteral("Sevens")));
    QCOMPARE(views.current(), QStringLiteral("Sevens"));
    views.remove(QStringLiteral("Sevens"));
    QVERIFY(views.views().empty());
    for (int i = 0; i < ui::SavedViews::kMostViews; ++i)
        QVERIFY(views.save(QStringLiteral("View %1").arg(i)));
    QVERIFY(!views.save(QStringLiteral("One too many")));
}

void TstListPage::viewsAreKept()
{
    QTemporaryDir folder;
    ui::ViewState state(folder.filePath(QStringLiteral("state.ini")));
    ui::FilterBar bar(QStringLiteral("hint"), QStringLiteral("name"));
    bar.addChip(QStringLiteral("a"), QStringLiteral("A"));
    std::vector<ui::SavedViews::View> saved;
    {
        ui::SavedViews views(bar, state, QStringLiteral("views"));
        bar.setSearchText(QStringLiteral("x, \"y\""));
        QVERIFY(views.save(QStringLiteral("First")));
        bar.setActiveChips({QStringLiteral("a")});
        bar.setSearchText({});
        QVERIFY(views.save(QStringLiteral("Second")));
        saved = views.views();
    }
    ui::SavedViews views(bar, state, QStringLiteral("views"));
    QCOMPARE(views.views(), saved);
}

void TstListPage::orderAndFilterAreToldInWords()
{
    ShownPage shown(100);
    const QString column = shown.page.rows().headerData(0, Qt::Horizontal).toString();
    QCOMPARE(shown.page.table().accessibleDescription(), QStringLiteral("Sorted by %1, descending.").arg(column));
    shown.page.filter().setSearchText(QStringLiteral("row_7"));
    shown.page.filter().setActiveChips({QStringLiteral("even")});
    shown.page.reload();
    shown.settle();
    QCOMPARE(shown.page.table().accessibleDescription(),
             QStringLiteral("Sorted by %1, descending. Filtered: “row_7”, Even.").arg(column));
}

void TstListPage::besideAnEmptyListThereIsNoPane()
{
    ShownPage shown(0);
    QLabel *pane = nullptr;
    for (QLabel *label : shown.page.findChildren<QLabel *>()) {
        if (label->text() == QStringLiteral("pane"))
            pane = label;
    }
    QVERIFY(pane);
    QVERIFY(!pane->isVisibleTo(&shown.page));
    ShownPage filled(3);
    for (QLabel *label : filled.page.findChildren<QLabel *>()) {
        if (label->text() == QStringLiteral("pane"))
            QVERIFY(label->isVisibleTo(&filled.page));
    }
}

void TstListPage::everythingHasAName()
{
    ShownPage shown(100);
    shown.selectRows({1, 2});
    shown.settle();
    QCOMPARE(testkit::controlsWithoutName(&shown.page), QStringList());
    QCOMPARE(testkit::buttonsWithCutText(&shown.page), QStringList());
    testkit::keepShot(&shown.page, QStringLiteral("list-page"));
}

RK_TEST(TstListPage)
#include "tst_list_page.moc"
