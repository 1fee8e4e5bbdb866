// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The model of a long list: it says how many rows there are, and holds only those that are looked at. Rows come in
// blocks, by keyset, from a source that reads on a worker; anchors (the key before every n-th row) let one jump
// anywhere at once. A row that is not there yet shows as an ellipsis. A million rows cost the anchors and a few blocks.
//
// What changes: rows that are loaded are replaced in place by id and do not jump; rows that come or go are found by
// reading the count and the first block again, at most once a second. When they all came in at the top, the rest just
// moves down; otherwise everything is read again (modelReset; RowWindow::indexOf finds the rows again by id).
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
#include <map>

namespace reckoner::ui {

class RowWindowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int kBlockRows = 256; // a few screens; one read takes about a millisecond
    static constexpr int kBlocksKept = 40;
    static constexpr int kMostPrepended = 10'000; // beyond that reading everything again is cheaper

    explicit RowWindowModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const final;

    // Reads everything again; what is shown stays until the answer is there.
    void reload();
    // The change feed names these rows. Gathered and answered a little later.
    void noteChanged(const QSet<QString> &ids);
    // Something came or went whose id says nothing about this list: looks again.
    void noteMoved();

    bool isLoaded(int row) const { return idAt(row).has_value(); }
    // Of rows that are loaded; -1 otherwise.
    virtual int indexOf(const QString &id) const = 0;
    virtual std::optional<QString> idAt(int row) const = 0;
    bool isCounted() const { return m_counted; }

Q_SIGNALS:
    void loaded();                                 // the first block of a reload is there
    void counted(qint64 rows);                     // the true number of rows
    void failed(const reckoner::Error &error);     // the first block, of a reload that was asked for
    void readFailed(const reckoner::Error &error); // a later block; it is asked for again when looked at
    void rowsRefreshed(const QSet<QString> &ids);  // replaced in place

protected:
    // IdRole and what else there is of a row that is loaded.
    virtual QVariant cellAt(int row, int column, int role) const = 0;
    virtual void readFirst(int generation) = 0;
    virtual void readCount(int generation) = 0;
    virtual void readAnchors(int generation) = 0;
    enum class Reading { Begun, OnTheWay, NoWayYet };
    // The block that holds this row, which is not loaded; the anchors show the way to it.
    virtual Reading readBlockOf(int row, int generation) = 0;
    virtual void readRows(const QSet<QString> &ids, int generation) = 0;

    void need(int row) const;
    void setCount(qint64 rows);
    void blockFinished();
    int generation() const { return m_generation; }
    bool isCurrent(int generation) const { return generation == m_generation; }

    int m_rows = 0;
    bool m_counted = false;
    bool m_looking = false; // a look for rows that came or went is under way

private:
    void readNeeded();
    void refresh();

    int m_generation = 0;
    int m_reading = 0;
    mutable std::vector<int> m_needed; // newest last
    mutable QTimer m_fetch;
    QSet<QString> m_changed;
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
    void setSource(Source source) { m_source = std::move(source); }
    const Row *row(int index) const
    {
        const Block *block = blockOf(index);
        return block ? &block->rows[size_t(index - block->start)] : nullptr;
    }
    int indexOf(const QString &id) const override
    {
        const auto found = m_places.constFind(id);
        return found == m_places.cend() ? -1 : m_blocks.at(found->block).start + found->offset;
    }
    std::optional<QString> idAt(int index) const override
    {
        const Row *found = row(index);
        return found ? std::optional(rowId(*found)) : std::nullopt;
    }
    // Rows that are loaded, for tests and measurements.
    int loadedRows() const
    {
        int rows = 0;
        for (const auto &[key, block] : m_blocks)
            rows += int(block.rows.size());
        return rows;
    }

protected:
    virtual QString rowId(const Row &row) const = 0;
    virtual QVariant cell(const Row &row, int column, int role) const = 0;

    QVariant cellAt(int index, int column, int role) const override { return cell(*row(index), column, role); }

    void readFirst(int generation) override
    {
        if (!m_looking) {
            m_firstTaken = false;
            m_waitingCount.reset();
        }
        m_source.page(std::nullopt, {kBlockRows}).then(this, [this, generation](Result<Page> page) {
            if (!isCurrent(generation))
                return;
            if (!page)
                takeFailure(page.error());
            else if (m_looking)
                takeLook(std::move(*page));
            else
                takeFirst(std::move(*page));
        });
    }

    void readCount(int generation) override
    {
        m_source.count().then(this, [this, generation](Result<qint64> count) {
            if (!isCurrent(generation))
                return;
            if (!count)
                m_looking = false; // the next look may succeed; what is shown is not wrong, only old
            else if (m_looking)
                takeLookCount(*count);
            else if (m_firstTaken)
                setCount(*count);
            else
                m_waitingCount = *count;
        });
    }

    void readAnchors(int generation) override
    {
        m_source.anchors(kBlockRows)
            .then(this, [this, generation, shift = m_shift](Result<std::vector<Cursor>> anchors) {
                if (!isCurrent(generation) || !anchors)
                    return;
                // What came in at the top since they were asked for has moved them.
                for (size_t i = 0; i < anchors->size(); ++i)
                    m_anchors.insert_or_assign(int(i + 1) * kBlockRows + m_shift - shift, std::move((*anchors)[i]));
                if (m_rows > 0)
                    Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, 0),
                                       {Qt::DisplayRole}); // what is in sight and not there asks again
            });
    }

    Reading readBlockOf(int index, int generation) override
    {
        auto anchor = m_anchors.upper_bound(index);
        std::optional<Cursor> after;
        int start = 0;
        if (anchor != m_anchors.begin()) {
            --anchor;
            start = anchor->first;
            after = anchor->second;
        }
        if (!m_firstTaken || index - start >= kBlockRows)
            return Reading::NoWayYet;
        if (m_onTheWay.contains(start))
            return Reading::OnTheWay;
        m_onTheWay.insert(start);
        m_source.page(after, {kBlockRows}).then(this, [this, generation, start, shift = m_shift](Result<Page> page) {
            if (!isCurrent(generation))
                return;
            m_onTheWay.remove(start);
            if (page)
                takeBlock(start + m_shift - shift, std::move(*page));
            else
                Q_EMIT readFailed(page.error());
            blockFinished();
        });
        return Reading::Begun;
    }

    void readRows(const QSet<QString> &ids, int generation) override
    {
        std::vector<QString> known;
        for (const QString &id : ids) {
            if (indexOf(id) >= 0)
                known.push_back(id);
        }
        if (known.size() < size_t(ids.size()))
            noteMoved();
        if (known.empty())
            return;
        m_source.byIds(known).then(this, [this, generation, asked = known.size()](Result<std::vector<Row>> rows) {
            if (!isCurrent(generation) || !rows)
                return;
            if (rows->size() < asked)
                noteMoved();
            replace(std::move(*rows));
        });
    }

private:
    struct Block {
        int start = 0;
        std::vector<Row> rows; // never empty
    };
    struct Place {
        int block, offset;
    };

    const Block *blockOf(int index) const
    {
        for (const auto &[key, block] : m_blocks) {
            if (index >= block.start && index < block.start + int(block.rows.size()))
                return &block;
        }
        return nullptr;
    }

    void addBlock(int start, std::vector<Row> rows)
    {
        if (m_blocks.size() >= size_t(kBlocksKept)) { // the one read longest ago goes
            for (const Row &row : m_blocks.begin()->second.rows) {
                const auto place = m_places.constFind(rowId(row));
                if (place != m_places.cend() && place->block == m_blocks.begin()->first)
                    m_places.erase(place);
            }
            m_blocks.erase(m_blocks.begin());
        }
        const int key = ++m_lastBlock;
        for (size_t i = 0; i < rows.size(); ++i)
            m_places.insert(rowId(rows[i]), {key, int(i)});
        m_blocks.emplace(key, Block{start, std::move(rows)});
    }

    void takeFailure(const Error &error)
    {
        if (std::exchange(m_looking, false))
            return; // the next look may succeed; what is shown is not wrong, only old
        Q_EMIT failed(error);
    }

    void takeFirst(Page page)
    {
        beginResetModel();
        m_blocks.clear();
        m_places.clear();
        m_anchors.clear();
        m_onTheWay.clear();
        m_rows = int(page.rows.size());
        m_counted = !page.next.has_value();
        if (page.next)
            m_anchors.emplace(m_rows, *page.next);
        if (!page.rows.empty())
            addBlock(0, std::move(page.rows));
        m_firstTaken = true;
        endResetModel();
        if (m_counted)
            Q_EMIT counted(m_rows);
        else if (m_waitingCount)
            setCount(*m_waitingCount);
        m_waitingCount.reset();
        Q_EMIT loaded();
    }

    // Blocks never overlap: what is there already stays, the gaps are filled.
    void takeBlock(int start, Page page)
    {
        const int length = std::min(int(page.rows.size()), m_rows - start);
        if (page.next && length == int(page.rows.size()))
            m_anchors.insert_or_assign(start + length, *page.next);
        std::vector<Row> run;
        for (int i = 0; i <= length; ++i) {
            const bool missing = i < length && !blockOf(start + i);
            if (missing)
                run.push_back(std::move(page.rows[size_t(i)]));
            if (missing || run.empty())
                continue;
            const int first = start + i - int(run.size());
            addBlock(first, std::exchange(run, {}));
            Q_EMIT dataChanged(index(first, 0), index(start + i - 1, columnCount() - 1));
        }
    }

    void replace(std::vector<Row> rows)
    {
        QSet<QString> ids;
        for (Row &fresh : rows) {
            const QString id = rowId(fresh);
            const auto place = m_places.constFind(id);
            if (place == m_places.cend())
                continue;
            Block &block = m_blocks.at(place->block);
            const int at = block.start + place->offset;
            block.rows[size_t(place->offset)] = std::move(fresh);
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
    void takeLookCount(qint64 count)
    {
        m_waitingCount = count;
        finishLook();
    }
    void finishLook()
    {
        if (!m_lookPage || !m_waitingCount)
            return;
        m_looking = false;
        Page page = *std::exchange(m_lookPage, std::nullopt);
        const qint64 added = *std::exchange(m_waitingCount, std::nullopt) - m_rows;
        if (added == 0 && followOn(page, 0))
            return;
        const bool atTop = m_source.growth == Growth::AtTop || added < int(page.rows.size());
        if (m_counted && added > 0 && added <= kMostPrepended && m_rows > 0 && atTop && followOn(page, int(added))) {
            prepend(std::move(page), int(added));
            return;
        }
        takeFirst(std::move(page));
        readCount(generation());
    }
    // Whether the rows we have come behind the first `added` of this page.
    bool followOn(const Page &page, int added) const
    {
        for (int i = added; i < int(page.rows.size()); ++i) {
            const std::optional<QString> known = idAt(i - added);
            if (known ? *known != rowId(page.rows[size_t(i)]) : i == added)
                return false;
        }
        return true;
    }
    void prepend(Page page, int added)
    {
        const bool whole = added >= int(page.rows.size());
        page.rows.resize(std::min(size_t(added), page.rows.size()));
        beginInsertRows({}, 0, added - 1);
        for (auto &[key, block] : m_blocks)
            block.start += added;
        std::map<int, Cursor> moved;
        for (auto &[start, cursor] : m_anchors)
            moved.emplace(start + added, std::move(cursor));
        m_anchors = std::move(moved);
        if (whole && page.next)
            m_anchors.insert_or_assign(int(page.rows.size()), *page.next);
        m_shift += added;
        m_rows += added;
        addBlock(0, std::move(page.rows));
        endInsertRows();
        Q_EMIT counted(m_rows);
    }

    Source m_source;
    std::map<int, Block> m_blocks;  // by the order they were read in
    QHash<QString, Place> m_places; // of the rows in them
    int m_lastBlock = 0;
    std::map<int, Cursor> m_anchors; // the key of the row before this one
    QSet<int> m_onTheWay;            // blocks, by the row they begin with when asked for
    int m_shift = 0;                 // rows that came in at the top, ever
    bool m_firstTaken = false;
    std::optional<qint64> m_waitingCount;
    std::optional<Page> m_lookPage;
};

} // namespace reckoner::ui
