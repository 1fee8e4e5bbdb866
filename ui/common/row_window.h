// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The model of a long list: it says how many rows there are, and holds only those that are looked at. Rows come in
// blocks, by keyset, from a source that reads on a worker; anchors (the key before every n-th row) let one jump
// anywhere at once. A row that is not there yet shows as an ellipsis. A million rows cost the anchors and a few blocks.
//
// What changes: rows that are loaded are replaced in place by id and do not jump; rows that come or go are found by
// reading the count and the first block again, at most once a second. When they came in at the top, the rest just
// moves down (rowsInserted). Otherwise everything is read again (modelReset; indexOf finds rows by id): what was shown
// goes on being shown, as old, until what is in sight has been read, so that nothing flickers.
//
// RowWindowModel is the part that knows no row type; RowWindow<Row, Cursor> holds the rows. A page derives from
// RowWindow, and says columns, headers and cells. Main thread.

#include "core/base/task.h"
#include "core/storage/keyset.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <limits>
#include <map>
#include <memory>

namespace reckoner::ui {

class RowWindowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int kBlockRows = 256; // a few screens; one read takes about a millisecond
    static constexpr int kBlocksKept = 40;
    static constexpr int kMostRows = std::numeric_limits<int>::max() / 4; // their places stay within an int
    static constexpr int kMostPrepended = 10'000; // beyond that reading everything again is cheaper

    struct Pace {
        int gatherMs = 120; // a burst of changes is one read
        int lookMs = 1000;  // for rows that came or went
    };

    explicit RowWindowModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const final;

    // Reads everything again; what is shown stays until the answer is there.
    void reload();
    // The change feed names these rows. Gathered and answered a little later.
    void noteChanged(const QSet<QString> &ids);
    // Something came or went whose id says nothing about this list: looks again.
    void noteMoved();
    void setPace(Pace pace);

    // Shown, if maybe about to be read again.
    bool isLoaded(int row) const { return holding(row) != Holding::Nothing; }
    // Of rows that are loaded; -1 otherwise.
    virtual int indexOf(const QString &id) const = 0;
    virtual std::optional<QString> idAt(int row) const = 0;
    bool isCounted() const { return m_counted; }

    // Names and cells of these columns as an export writes them: ExportRole, CopyRole or what is shown.
    QStringList exportHeader(const std::vector<int> &columns) const;
    // Reads all rows of the list from the first one on, whatever is held, and hands them out page by page until take
    // wants no more. Gives how many there were. Errors: the source's, and Cancelled with the model.
    using TakeRows = std::function<bool(const std::vector<QStringList> &rows)>;
    virtual Task<qint64> walk(std::vector<int> columns, TakeRows take) = 0;

Q_SIGNALS:
    void loaded();                                 // the first block of a reload is there
    void counted(qint64 rows);                     // the true number of rows
    void failed(const reckoner::Error &error);     // the first block, of a reload that was asked for
    void readFailed(const reckoner::Error &error); // something later; it is asked for again when looked at
    void rowsRefreshed(const QSet<QString> &ids);  // replaced in place

protected:
    enum class Holding { Nothing, Old, Fresh };
    virtual Holding holding(int row) const = 0;
    // IdRole and what else there is of a row that is held.
    virtual QVariant cellAt(int row, int column, int role) const = 0;
    // Both for a reload and, while m_looking, for a look.
    virtual void readFirst(int generation) = 0;
    virtual void readCount(int generation) = 0;
    virtual void readAnchors(int generation) = 0;
    enum class Reading { Begun, OnTheWay, NoWayYet };
    // The block that holds this row, which is not fresh; the anchors show the way to it.
    virtual Reading readBlockOf(int row, int generation) = 0;
    virtual void readRows(const QSet<QString> &ids, int generation) = 0;
    // What is held is read again when it is looked at.
    virtual void markOld() = 0;

    static QStringList exportRow(const std::vector<int> &columns, const std::function<QVariant(int, int)> &cell);
    void need(int row) const;
    void setCount(qint64 rows);
    void lookSoon();
    // A read of rows begins and ends. What changes meanwhile may be missing from what it brings.
    void pageBegun() { ++m_pagesOut; }
    QSet<QString> pageEnded();
    void blockBegun() { ++m_blocksOut; }
    void blockEnded();
    void rowsRead();
    void waysFound() { m_fetch.start(); }
    // Answers to what was asked before are dropped from here on.
    void renew();
    int generation() const { return m_generation; }
    bool isCurrent(int generation) const { return generation == m_generation; }
    void reloadAnswered(bool look) { m_reloadReads -= look ? 0 : 1; }
    void lookAgainLater();

    int m_rows = 0;
    bool m_counted = false;
    bool m_looking = false;    // a look for rows that came or went is under way
    bool m_moved = false;      // something moved, nobody knows what
    QSet<QString> m_strangers; // changed, and not among the rows held
    bool m_lookMoved = false;  // the same two for the look that is under way
    QSet<QString> m_lookStrangers;

private:
    void readNeeded();
    void refresh();
    void look();

    Pace m_pace;
    int m_generation = 0;
    int m_pagesOut = 0, m_blocksOut = 0;
    int m_reloadReads = 0; // of a reload; a look that came between would take their answers for its own
    bool m_rowsOut = false;
    mutable std::vector<int> m_needed; // newest last
    mutable QTimer m_fetch;
    QSet<QString> m_changed;
    QSet<QString> m_missed; // changed while rows were being read
    QTimer m_gather;
    QTimer m_look;
};

template <class Row, class Cursor> class RowWindow : public RowWindowModel
{
public:
    using Page = storage::Page<Row, Cursor>;
    // Where rows only ever come in at the top (logs), the rows below keep their order whatever happens.
    enum class Growth { Anywhere, AtTop };
    struct Source {
        std::function<Task<Page>(std::optional<Cursor> after, storage::PageLimit limit)> page;
        std::function<Task<qint64>()> count;
        // The keys of rows number step, 2 × step and so on, counted from one.
        std::function<Task<std::vector<Cursor>>(int step)> anchors;
        std::function<Task<std::vector<Row>>(std::vector<QString> ids)> byIds;
        Growth growth = Growth::Anywhere;
    };

    using RowWindowModel::RowWindowModel;

    // Takes effect with the next reload().
    void setSource(Source source) { m_nextSource = std::move(source); }
    const Row *row(int index) const
    {
        const Block *block = blockOf(index);
        return block ? &block->rows[size_t(m_top + index - block->start)] : nullptr;
    }
    int indexOf(const QString &id) const override
    {
        const auto found = m_places.constFind(id);
        return found == m_places.cend() ? -1 : *found - m_top;
    }
    std::optional<QString> idAt(int index) const override
    {
        const Row *found = row(index);
        return found ? std::optional(rowId(*found)) : std::nullopt;
    }
    Task<qint64> walk(std::vector<int> columns, TakeRows take) override
    {
        auto steps = std::make_shared<Walk>(); // goes from page to page
        steps->source = m_source;
        steps->columns = std::move(columns);
        steps->take = std::move(take);
        Task<qint64> task = steps->promise.task();
        walkOn(std::move(steps), std::nullopt);
        return task;
    }
    // Rows that are loaded, for tests and measurements.
    int loadedRows() const
    {
        int rows = 0;
        for (const auto &[start, block] : m_blocks)
            rows += int(block.rows.size());
        return rows;
    }

protected:
    virtual QString rowId(const Row &row) const = 0;
    virtual QVariant cell(const Row &row, int column, int role) const = 0;

    QVariant cellAt(int index, int column, int role) const override { return cell(*row(index), column, role); }
    Holding holding(int index) const override
    {
        const Block *block = blockOf(index);
        return !block ? Holding::Nothing : block->old ? Holding::Old : Holding::Fresh;
    }

    void readFirst(int generation) override
    {
        m_lookPage.reset();
        m_waitingCount.reset();
        if (!m_looking) {
            if (m_nextSource)
                m_source = std::move(*std::exchange(m_nextSource, std::nullopt));
            m_firstTaken = false;
            m_onTheWay.clear();
        }
        pageBegun();
        m_source.page(std::nullopt, {kBlockRows}).then(this, [this, generation, look = m_looking](Result<Page> page) {
            const QSet<QString> missed = pageEnded();
            if (!isCurrent(generation))
                return;
            reloadAnswered(look);
            if (!page)
                takeFailure(page.error());
            else if (m_looking)
                takeLook(std::move(*page));
            else
                takeFirst(std::move(*page));
            catchUp(missed);
        });
    }

    void readCount(int generation) override
    {
        m_source.count().then(this, [this, generation, look = m_looking](Result<qint64> count) {
            if (!isCurrent(generation))
                return;
            reloadAnswered(look);
            if (!count && m_looking)
                lookAgainLater();
            else if (!count)
                takeCountFailure(count.error());
            else if (m_firstTaken && !m_looking)
                setCount(*count);
            else
                m_waitingCount = *count;
            finishLook();
        });
    }

    void readAnchors(int generation) override
    {
        if (std::exchange(m_anchorsOut, true))
            return;
        m_source.anchors(kBlockRows).then(this, [this, generation, top = m_top](Result<std::vector<Cursor>> anchors) {
            if (!isCurrent(generation))
                return;
            m_anchorsOut = false;
            if (!anchors) {
                Q_EMIT readFailed(anchors.error());
                return;
            }
            for (size_t i = 0; i < anchors->size(); ++i)
                m_anchors.insert_or_assign(top + int(i + 1) * kBlockRows, std::move((*anchors)[i]));
            m_anchorsTaken = true;
            waysFound();
        });
    }

    Reading readBlockOf(int index, int generation) override
    {
        const int place = m_top + index;
        if (!m_firstTaken || place >= m_end)
            return Reading::NoWayYet;
        auto anchor = m_anchors.upper_bound(place);
        const bool found = anchor != m_anchors.begin() && std::prev(anchor)->first >= m_top;
        const int start = found ? std::prev(anchor)->first : m_top;
        if (m_onTheWay.contains(start))
            return Reading::OnTheWay;
        const int beyond = place - start;
        if (beyond >= storage::kMaxPageRows - kBlockRows) {
            loseWay(generation);
            return Reading::NoWayYet;
        }
        // One more than the block: the first row of the next one tells whether the two join.
        const int limit = beyond < kBlockRows ? kBlockRows + 1 : beyond + kBlockRows / 2;
        readBlock(start, found ? std::optional(std::prev(anchor)->second) : std::nullopt, limit);
        return Reading::Begun;
    }

    void readRows(const QSet<QString> &ids, int generation) override
    {
        m_source.byIds({ids.cbegin(), ids.cend()})
            .then(this, [this, generation, asked = size_t(ids.size())](Result<std::vector<Row>> rows) {
                if (!rows)
                    markOld();
                else if (isCurrent(generation) && rows->size() < asked)
                    noteMoved();
                if (rows && isCurrent(generation))
                    replace(std::move(*rows));
                rowsRead();
            });
    }

    void markOld() override
    {
        for (auto &[start, block] : m_blocks)
            block.old = true;
        if (m_rows > 0)
            Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
    }

private:
    // Places count rows from where the first one stood when it was first read: rows that come in at the top have
    // negative ones, and nothing that is kept has to be moved for them. m_top is the place of row 0.
    struct Block {
        int start = 0;         // place
        std::vector<Row> rows; // never empty
        bool old = false;      // shown, but to be read again
        mutable quint64 used = 0;
    };

    struct Walk {
        Source source;
        std::vector<int> columns;
        TakeRows take;
        Promise<qint64> promise;
        qint64 rows = 0;
    };
    void walkOn(std::shared_ptr<Walk> walk, std::optional<Cursor> after)
    {
        Walk &now = *walk;
        now.source.page(std::move(after), {storage::kMaxPageRows})
            .then(this, [this, walk = std::move(walk)](Result<Page> page) mutable {
                if (!page) {
                    walk->promise.resolve(page.error());
                    return;
                }
                std::vector<QStringList> rows;
                for (const Row &row : page->rows)
                    rows.push_back(
                        exportRow(walk->columns, [&](int column, int role) { return cell(row, column, role); }));
                walk->rows += qint64(rows.size());
                if (!walk->take(rows) || !page->next) {
                    walk->promise.resolve(walk->rows);
                    return;
                }
                // The window paints before the next page is laid out.
                QTimer::singleShot(0, this, [this, walk = std::move(walk), next = *page->next]() mutable {
                    walkOn(std::move(walk), std::move(next));
                });
            });
    }

    const Block *blockOf(int index) const
    {
        const int place = m_top + index;
        auto after = m_blocks.upper_bound(place);
        if (after == m_blocks.begin())
            return nullptr;
        const Block &block = std::prev(after)->second;
        if (place >= block.start + int(block.rows.size()))
            return nullptr;
        block.used = ++m_uses;
        return &block;
    }

    void readBlock(int start, std::optional<Cursor> after, int limit)
    {
        m_onTheWay.insert(start);
        blockBegun();
        pageBegun();
        m_source.page(std::move(after), {limit})
            .then(this, [this, generation = generation(), start](Result<Page> page) {
                const QSet<QString> missed = pageEnded();
                if (!isCurrent(generation))
                    return;
                m_onTheWay.remove(start);
                if (page)
                    takeBlock(start, std::move(*page));
                else
                    Q_EMIT readFailed(page.error());
                catchUp(missed);
                blockEnded();
            });
    }

    // No anchor leads near this row: they are not there yet, or so many rows came in above them that they are far.
    void loseWay(int generation)
    {
        if (!m_counted || m_anchorsOut)
            return;
        if (m_anchorsTaken && std::exchange(m_lost, true)) {
            m_misplaced = true; // new ones did not help, so the count is wrong
            lookSoon();
            return;
        }
        readAnchors(generation);
    }

    // What was changed while rows were being read may have come with them as it was before.
    void catchUp(const QSet<QString> &missed)
    {
        QSet<QString> held;
        for (const QString &id : missed) {
            if (m_places.contains(id))
                held.insert(id);
        }
        if (!held.isEmpty())
            noteChanged(held);
    }

    void put(int start, std::vector<Row> rows)
    {
        if (rows.empty())
            return;
        carve(start, start + int(rows.size()));
        for (size_t i = 0; i < rows.size(); ++i)
            m_places.insert(rowId(rows[i]), start + int(i));
        // Logs grow by a few rows at a time: those join the block below, or there would soon be only small ones.
        const auto below = m_blocks.find(start + int(rows.size()));
        if (below != m_blocks.end() && !below->second.old && rows.size() + below->second.rows.size() <= kBlockRows) {
            std::move(below->second.rows.begin(), below->second.rows.end(), std::back_inserter(rows));
            m_blocks.erase(below);
        }
        m_blocks.emplace(start, Block{start, std::move(rows), false, ++m_uses});
        while (m_blocks.size() > size_t(kBlocksKept))
            forgetOne();
    }

    // The one that nobody looked at for longest goes; never the first, which looks are compared with.
    void forgetOne()
    {
        auto oldest = std::next(m_blocks.begin());
        for (auto each = oldest; each != m_blocks.end(); ++each) {
            if (each->second.used < oldest->second.used)
                oldest = each;
        }
        forgetPlaces(oldest->second, 0, oldest->second.rows.size());
        m_blocks.erase(oldest);
    }

    void forgetPlaces(const Block &block, size_t from, size_t to)
    {
        for (size_t i = from; i < to; ++i) {
            const auto place = m_places.constFind(rowId(block.rows[i]));
            if (place != m_places.cend() && *place == block.start + int(i))
                m_places.erase(place);
        }
    }

    // Takes away what is held between these two places.
    void carve(int from, int to)
    {
        auto each = m_blocks.upper_bound(from);
        if (each != m_blocks.begin())
            --each;
        while (each != m_blocks.end() && each->second.start < to) {
            const int length = int(each->second.rows.size());
            const int first = std::clamp(from - each->second.start, 0, length);
            const int last = std::clamp(to - each->second.start, 0, length);
            if (first >= last) {
                ++each;
                continue;
            }
            Block block = std::move(each->second);
            each = m_blocks.erase(each);
            forgetPlaces(block, size_t(first), size_t(last));
            const auto begin = std::make_move_iterator(block.rows.begin());
            if (last < length)
                m_blocks.emplace(block.start + last,
                                 Block{block.start + last, {begin + last, begin + length}, block.old, block.used});
            if (first > 0)
                m_blocks.emplace(block.start, Block{block.start, {begin, begin + first}, block.old, block.used});
        }
    }

    void takeFailure(const Error &error)
    {
        if (m_looking)
            lookAgainLater(); // what is shown is not wrong, only old
        else
            Q_EMIT failed(error);
    }

    void takeCountFailure(const Error &error)
    {
        if (!m_firstTaken || m_counted)
            return; // the first block says it all
        Q_EMIT readFailed(error);
        lookSoon();
    }

    void takeFirst(Page page)
    {
        beginResetModel();
        m_blocks.clear();
        m_places.clear();
        m_top = 0;
        m_counted = !page.next.has_value();
        begin(std::move(page), 0);
        endResetModel();
        if (m_counted)
            Q_EMIT counted(m_rows);
        else if (m_waitingCount)
            setCount(*m_waitingCount);
        m_waitingCount.reset();
        Q_EMIT loaded();
    }

    // The rows from the first one on; `rows` is how many there are said to be.
    void begin(Page page, qint64 rows)
    {
        m_anchors.clear();
        m_onTheWay.clear();
        m_anchorsOut = m_anchorsTaken = m_lost = false;
        m_end = kMostRows;
        const int first = int(page.rows.size());
        m_rows = page.next ? int(std::clamp<qint64>(rows, first, kMostRows)) : first;
        carve(m_top + m_rows, kMostRows);
        if (page.next)
            m_anchors.emplace(m_top + first, *page.next);
        put(m_top, std::move(page.rows));
        m_firstTaken = true;
    }

    // What is fresh stays, the rest is filled.
    void takeBlock(int start, Page page)
    {
        m_lost = false;
        const int bottom = m_top + m_rows;
        const int end = start + int(page.rows.size());
        if (page.next)
            m_anchors.insert_or_assign(end, *page.next);
        else if (end < bottom)
            m_end = end; // asking again would bring nothing
        if (page.next ? end >= bottom : end != bottom)
            misplaced();
        std::vector<Row> run;
        for (int place = start; place <= std::min(end, bottom); ++place) {
            const bool inside = place < std::min(end, bottom);
            if (inside && !fits(place, page.rows[size_t(place - start)]))
                misplaced();
            const bool missing = inside && holding(place - m_top) != Holding::Fresh;
            if (missing)
                run.push_back(std::move(page.rows[size_t(place - start)]));
            if (missing || run.empty())
                continue;
            const int first = place - int(run.size());
            put(first, std::exchange(run, {}));
        }
        const int last = std::min(end, bottom) - 1;
        if (last >= start)
            Q_EMIT dataChanged(index(start - m_top, 0), index(last - m_top, columnCount() - 1));
    }

    // Whether this row at this place agrees with what has been read elsewhere.
    bool fits(int place, const Row &row) const
    {
        const int known = indexOf(rowId(row));
        if (known >= 0 && known != place - m_top && holding(known) == Holding::Fresh)
            return false;
        return holding(place - m_top) != Holding::Fresh || known == place - m_top;
    }
    void misplaced()
    {
        m_misplaced = true;
        lookSoon();
    }

    void replace(std::vector<Row> rows)
    {
        QSet<QString> ids;
        for (Row &fresh : rows) {
            const QString id = rowId(fresh);
            const int at = indexOf(id);
            if (at < 0)
                continue;
            Block &block = std::prev(m_blocks.upper_bound(m_top + at))->second;
            block.rows[size_t(m_top + at - block.start)] = std::move(fresh);
            ids.insert(id);
            Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
        }
        if (!ids.isEmpty())
            Q_EMIT rowsRefreshed(ids);
    }

    void takeLook(Page page)
    {
        m_lookPage = std::move(page);
        finishLook();
    }
    void finishLook()
    {
        if (!m_looking || !m_lookPage || !m_waitingCount)
            return;
        m_looking = false;
        Page page = *std::exchange(m_lookPage, std::nullopt);
        const qint64 count = *std::exchange(m_waitingCount, std::nullopt);
        if (const std::optional<int> added = cameInAtTop(page, count))
            prepend(std::move(page), *added);
        else
            beginAgain(std::move(page), count);
    }

    // How many rows stand before what was the first one; none: that does not explain what the look has found.
    std::optional<int> cameInAtTop(const Page &page, qint64 count)
    {
        const bool forced = std::exchange(m_misplaced, false) || !m_firstTaken || !m_counted;
        const bool moved = std::exchange(m_lookMoved, false);
        QSet<QString> strangers = std::exchange(m_lookStrangers, {});
        if (forced)
            return std::nullopt;
        std::optional<qint64> added = beforeFirst(page, count);
        if (!added || *added > kMostPrepended || count < m_rows + *added)
            return std::nullopt;
        const bool atTop = m_source.growth == Growth::AtTop;
        if (count > m_rows + *added && (!atTop || *added == 0))
            return std::nullopt;
        for (qint64 i = 0; i < std::min(*added, qint64(page.rows.size())); ++i)
            strangers.remove(rowId(page.rows[size_t(i)]));
        if (!atTop && (moved || !strangers.isEmpty()))
            return std::nullopt;
        return int(*added);
    }

    std::optional<qint64> beforeFirst(const Page &page, qint64 count) const
    {
        if (m_rows == 0)
            return page.rows.empty() ? std::optional<qint64>(0) : std::nullopt;
        const QString first = idAt(0).value_or(QString());
        const auto known =
            std::find_if(page.rows.begin(), page.rows.end(), [&](const Row &row) { return rowId(row) == first; });
        const int added = int(known - page.rows.begin());
        if (known == page.rows.end()) {
            // None of ours: in a log, more than a page came in.
            const bool strange = std::none_of(page.rows.begin(), page.rows.end(),
                                              [&](const Row &row) { return m_places.contains(rowId(row)); });
            if (m_source.growth == Growth::AtTop && strange && page.next && count >= m_rows + added)
                return count - m_rows;
            return std::nullopt;
        }
        if (!page.next && int(page.rows.size()) != m_rows + added)
            return std::nullopt;
        for (int i = added; i < int(page.rows.size()); ++i) {
            const std::optional<QString> ours = idAt(i - added);
            if (ours ? *ours != rowId(page.rows[size_t(i)]) : i - added >= m_rows)
                return std::nullopt;
        }
        return added;
    }

    void prepend(Page page, int added)
    {
        if (added == 0)
            return;
        const bool whole = added >= int(page.rows.size());
        page.rows.resize(std::min(size_t(added), page.rows.size()));
        beginInsertRows({}, 0, added - 1);
        m_top -= added;
        m_rows += added;
        if (whole && page.next)
            m_anchors.insert_or_assign(m_top + int(page.rows.size()), *page.next);
        put(m_top, std::move(page.rows));
        endInsertRows();
        Q_EMIT counted(m_rows);
    }

    void beginAgain(Page page, qint64 count)
    {
        renew();
        beginResetModel();
        if (!m_firstTaken) { // what is held is of another list
            m_blocks.clear();
            m_places.clear();
        }
        for (auto &[start, block] : m_blocks)
            block.old = true;
        m_counted = true;
        begin(std::move(page), count);
        endResetModel();
        Q_EMIT counted(m_rows);
        if (m_rows > kBlockRows)
            readAnchors(generation());
        Q_EMIT loaded();
    }

    Source m_source;
    std::optional<Source> m_nextSource;
    std::map<int, Block> m_blocks; // by start; they never overlap
    QHash<QString, int> m_places;  // of the rows in them
    mutable quint64 m_uses = 0;
    std::map<int, Cursor> m_anchors; // by place: the key of the row before this one
    QSet<int> m_onTheWay;            // blocks, by start
    int m_top = 0;
    int m_end = kMostRows; // the rows were found to end here, before the count does
    bool m_firstTaken = false;
    bool m_anchorsOut = false, m_anchorsTaken = false;
    bool m_lost = false;      // anchors were read again because a row could not be reached
    bool m_misplaced = false; // blocks do not fit each other
    std::optional<qint64> m_waitingCount;
    std::optional<Page> m_lookPage;
};

} // namespace reckoner::ui
