// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/row_window.h"

#include <limits>

namespace reckoner::ui {

namespace {

constexpr int kGatherMs = 120;  // a burst of changes is one read
constexpr int kLookMs = 1000;   // rows that come or go
constexpr int kReadsAtOnce = 2; // as many as the database has readers
constexpr size_t kNeededKept = 200;
constexpr int kMostIdsAtOnce = 500;

} // namespace

RowWindowModel::RowWindowModel(QObject *parent) : QAbstractTableModel(parent)
{
    m_fetch.setSingleShot(true);
    m_fetch.setInterval(0);
    m_gather.setSingleShot(true);
    m_gather.setInterval(kGatherMs);
    m_look.setSingleShot(true);
    m_look.setInterval(kLookMs);
    connect(&m_fetch, &QTimer::timeout, this, &RowWindowModel::readNeeded);
    connect(&m_gather, &QTimer::timeout, this, &RowWindowModel::refresh);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (m_looking) {
            m_look.start();
            return;
        }
        m_looking = true;
        readFirst(m_generation);
        readCount(m_generation);
    });
}

int RowWindowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant RowWindowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (idAt(index.row()))
        return cellAt(index.row(), index.column(), role);
    if (role == Qt::DisplayRole) {
        need(index.row());
        return QStringLiteral("…");
    }
    return {};
}

void RowWindowModel::reload()
{
    ++m_generation;
    m_looking = false;
    m_reading = 0;
    m_needed.clear();
    m_changed.clear();
    m_look.stop();
    readFirst(m_generation);
    readCount(m_generation);
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
    while (m_reading < kReadsAtOnce && !m_needed.empty()) {
        const int row = m_needed.back();
        m_needed.pop_back();
        if (row >= m_rows || isLoaded(row))
            continue;
        if (readBlockOf(row, m_generation) != Reading::Begun)
            continue; // when the anchors come, what is in sight asks again
        ++m_reading;
        // The rows around it come with it.
        std::erase_if(m_needed, [row](int other) { return std::abs(other - row) < kBlockRows / 4; });
    }
}

void RowWindowModel::blockFinished()
{
    m_reading = std::max(0, m_reading - 1);
    if (!m_needed.empty())
        m_fetch.start();
}

void RowWindowModel::setCount(qint64 rows)
{
    const int count = int(std::min<qint64>(rows, std::numeric_limits<int>::max()));
    m_counted = true;
    if (count > m_rows) {
        beginInsertRows({}, m_rows, count - 1);
        m_rows = count;
        endInsertRows();
    } else if (count < m_rows && count >= kBlockRows) {
        beginRemoveRows({}, count, m_rows - 1);
        m_rows = count;
        endRemoveRows();
    }
    Q_EMIT counted(m_rows);
    if (m_rows > kBlockRows)
        readAnchors(m_generation);
}

void RowWindowModel::noteChanged(const QSet<QString> &ids)
{
    m_changed.unite(ids);
    if (!m_gather.isActive())
        m_gather.start();
}

void RowWindowModel::noteMoved()
{
    if (!m_look.isActive())
        m_look.start();
}

void RowWindowModel::refresh()
{
    const QSet<QString> changed = std::exchange(m_changed, {});
    if (changed.size() > kMostIdsAtOnce)
        noteMoved();
    QSet<QString> known;
    for (const QString &id : changed) {
        if (known.size() < kMostIdsAtOnce)
            known.insert(id);
    }
    readRows(known, m_generation);
}

} // namespace reckoner::ui
