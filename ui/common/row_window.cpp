// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/row_window.h"

#include "ui/common/roles.h"

namespace reckoner::ui {

namespace {

constexpr int kReadsAtOnce = 2;        // as many as the database has readers
constexpr size_t kNeededKept = 64;     // what the last two paintings asked for
constexpr qsizetype kMostAtOnce = 500; // ids in one read
constexpr qsizetype kMostStrangers = 500;
constexpr int kLookFailedTimes = 5; // a look that failed waits that much longer for the next one

} // namespace

RowWindowModel::RowWindowModel(QObject *parent) : QAbstractTableModel(parent)
{
    m_fetch.setSingleShot(true);
    m_fetch.setInterval(0);
    m_gather.setSingleShot(true);
    m_look.setSingleShot(true);
    setPace(Pace());
    connect(&m_fetch, &QTimer::timeout, this, &RowWindowModel::readNeeded);
    connect(&m_gather, &QTimer::timeout, this, &RowWindowModel::refresh);
    connect(&m_look, &QTimer::timeout, this, &RowWindowModel::look);
}

void RowWindowModel::setPace(Pace pace)
{
    m_pace = pace;
    m_gather.setInterval(pace.gatherMs);
    m_look.setInterval(pace.lookMs);
}

int RowWindowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant RowWindowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Holding held = holding(index.row());
    if (held != Holding::Fresh && role == Qt::DisplayRole)
        need(index.row());
    if (held != Holding::Nothing)
        return cellAt(index.row(), index.column(), role);
    return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
}

QStringList RowWindowModel::exportHeader(const std::vector<int> &columns) const
{
    QStringList names;
    for (const int column : columns) {
        const QVariant several = headerData(column, Qt::Horizontal, ExportRole);
        if (several.isValid())
            names += several.toStringList();
        else
            names.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    return names;
}

QStringList RowWindowModel::exportRow(const std::vector<int> &columns, const std::function<QVariant(int, int)> &cell)
{
    QStringList cells;
    for (const int column : columns) {
        QVariant value = cell(column, ExportRole);
        if (!value.isValid())
            value = cell(column, CopyRole);
        if (!value.isValid())
            value = cell(column, Qt::DisplayRole);
        if (value.userType() == QMetaType::QStringList)
            cells += value.toStringList();
        else
            cells.append(value.toString());
    }
    return cells;
}

void RowWindowModel::renew()
{
    ++m_generation;
    m_looking = false;
    m_blocksOut = 0;
    m_reloadReads = 0;
}

void RowWindowModel::reload()
{
    renew();
    m_needed.clear();
    m_changed.clear();
    m_strangers.clear();
    m_moved = false;
    m_look.stop();
    m_reloadReads = 2;
    const int generation = m_generation;
    readFirst(generation);
    if (isCurrent(generation))
        readCount(generation);
}

void RowWindowModel::look()
{
    m_look.setInterval(m_pace.lookMs);
    if (m_looking || m_reloadReads > 0) {
        m_look.start();
        return;
    }
    m_looking = true;
    m_lookMoved = std::exchange(m_moved, false);
    m_lookStrangers = std::exchange(m_strangers, {});
    const int generation = m_generation;
    readFirst(generation);
    if (m_looking && isCurrent(generation))
        readCount(generation);
}

void RowWindowModel::lookAgainLater()
{
    m_looking = false;
    m_moved = m_moved || m_lookMoved;
    m_strangers.unite(m_lookStrangers);
    m_look.start(m_pace.lookMs * kLookFailedTimes);
}

void RowWindowModel::need(int row) const
{
    if (!m_needed.empty() && m_needed.back() == row)
        return;
    if (m_needed.size() >= kNeededKept)
        m_needed.erase(m_needed.begin(), m_needed.begin() + kNeededKept / 2);
    m_needed.push_back(row);
    if (!m_fetch.isActive())
        m_fetch.start();
}

// What was looked at last is read first: somebody who drags the scroll bar does not wait for all that flew by.
void RowWindowModel::readNeeded()
{
    std::vector<int> waiting; // until what is on the way has come
    while (m_blocksOut < kReadsAtOnce && !m_needed.empty()) {
        const int row = m_needed.back();
        m_needed.pop_back();
        if (row >= m_rows || holding(row) == Holding::Fresh)
            continue;
        if (readBlockOf(row, m_generation) != Reading::Begun)
            waiting.push_back(row);
    }
    m_needed.insert(m_needed.end(), waiting.rbegin(), waiting.rend());
}

QSet<QString> RowWindowModel::pageEnded()
{
    --m_pagesOut;
    return m_pagesOut > 0 ? m_missed : std::exchange(m_missed, {});
}

void RowWindowModel::blockEnded()
{
    m_blocksOut = std::max(0, m_blocksOut - 1);
    if (!m_needed.empty())
        m_fetch.start();
}

void RowWindowModel::setCount(qint64 rows)
{
    const int count = int(std::min<qint64>(rows, kMostRows));
    if (m_counted)
        return; // the first block was all there is
    m_counted = true;
    if (count > m_rows) {
        beginInsertRows({}, m_rows, count - 1);
        m_rows = count;
        endInsertRows();
    } else {
        noteMoved(); // there was more behind the first block, so the list has changed since
    }
    Q_EMIT counted(m_rows);
    if (m_rows > kBlockRows)
        readAnchors(m_generation);
}

void RowWindowModel::noteChanged(const QSet<QString> &ids)
{
    if (m_generation == 0)
        return; // nothing was read that could be old
    m_changed.unite(ids);
    if (m_pagesOut > 0)
        m_missed.unite(ids);
    if (!m_gather.isActive())
        m_gather.start();
}

void RowWindowModel::lookSoon()
{
    if (!m_look.isActive())
        m_look.start();
}

void RowWindowModel::noteMoved()
{
    if (m_generation == 0)
        return;
    m_moved = true;
    lookSoon();
}

void RowWindowModel::refresh()
{
    if (m_rowsOut)
        return; // answers must not overtake each other; rowsRead() comes back here
    QSet<QString> known;
    for (const QString &id : std::exchange(m_changed, {})) {
        if (indexOf(id) >= 0)
            known.insert(id);
        else if (m_strangers.size() < kMostStrangers)
            m_strangers.insert(id);
    }
    if (!m_strangers.isEmpty())
        lookSoon();
    if (known.size() > kMostAtOnce) {
        markOld();
    } else if (!known.isEmpty()) {
        m_rowsOut = true;
        readRows(known, m_generation);
    }
}

void RowWindowModel::rowsRead()
{
    m_rowsOut = false;
    if (!m_changed.isEmpty() && !m_gather.isActive())
        m_gather.start();
}

} // namespace reckoner::ui
