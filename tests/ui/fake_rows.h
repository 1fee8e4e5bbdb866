// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A table of rows with a key each, newest (largest) first, behind a RowWindow: every read is a job that a test runs and
// answers when it likes, so that rows can change before, between and after. Main thread.

#include "ui/common/row_window.h"

#include <QCoreApplication>

#include <deque>
#include <functional>
#include <map>

namespace reckoner::testkit {

struct FakeRow {
    int key = 0;
    int value = 0;
};

inline QString fakeId(int key)
{
    return QStringLiteral("row_%1").arg(key);
}

class FakeWindow final : public ui::RowWindow<FakeRow, int>
{
    Q_OBJECT

public:
    using RowWindow::RowWindow;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString rowId(const FakeRow &row) const override { return fakeId(row.key); }
    QVariant cell(const FakeRow &row, int column, int role) const override;
};

class FakeTable : public QObject
{
    Q_OBJECT

public:
    enum class Answers { AtOnce, WhenTold };
    explicit FakeTable(int rows, Answers answers = Answers::AtOnce);

    // Only keys for which this holds are in the list.
    FakeWindow::Source source(FakeWindow::Growth growth, std::function<bool(int key)> fits = {});
    std::vector<int> keys(const std::function<bool(int key)> &fits = {}) const; // as the list shows them

    // One step of what is under way: the read itself, or its answer on the way back.
    bool step(size_t which = 0);
    void answerAll();
    size_t underWay() const { return m_jobs.size(); }

    std::map<int, int> rows; // key to value
    int failures = 0;        // so many reads fail from here on
    int pagesRead = 0, anchorsRead = 0;

private:
    struct Job {
        std::function<void()> read; // empty once it has been done
        std::function<void()> answer;
    };
    template <class T> Task<T> later(std::function<T()> read);
    Answers m_answers;
    std::deque<Job> m_jobs;
};

} // namespace reckoner::testkit
