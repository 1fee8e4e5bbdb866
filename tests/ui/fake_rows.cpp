// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fake_rows.h"

#include "ui/common/roles.h"

namespace reckoner::testkit {

QVariant FakeWindow::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? QStringLiteral("Id") : QStringLiteral("Value");
}

QVariant FakeWindow::cell(const FakeRow &row, int column, int role) const
{
    if (role == ui::IdRole)
        return fakeId(row.key);
    if (role != Qt::DisplayRole)
        return {};
    return column == 0 ? QVariant(fakeId(row.key)) : QVariant(row.value);
}

FakeTable::FakeTable(int count, Answers answers) : m_answers(answers)
{
    for (int i = 1; i <= count; ++i)
        rows.emplace(i * 1000, i);
}

std::vector<int> FakeTable::keys(const std::function<bool(int)> &fits) const
{
    std::vector<int> found;
    for (auto each = rows.rbegin(); each != rows.rend(); ++each) {
        if (!fits || fits(each->first))
            found.push_back(each->first);
    }
    return found;
}

template <class T> Task<T> FakeTable::later(std::function<T()> read)
{
    auto promise = std::make_shared<Promise<T>>();
    auto result = std::make_shared<Result<T>>(Error{ErrorKind::Storage, QStringLiteral("The disk is gone."), {}, {}});
    Task<T> task = promise->task();
    Job job{[this, read = std::move(read), result] {
                if (failures > 0)
                    --failures;
                else
                    *result = read();
            },
            [promise, result] { promise->resolve(std::move(*result)); }};
    if (m_answers == Answers::AtOnce) {
        job.read();
        job.answer();
    } else {
        m_jobs.push_back(std::move(job));
    }
    return task;
}

bool FakeTable::step(size_t which)
{
    if (m_jobs.empty())
        return false;
    which %= m_jobs.size();
    Job &job = m_jobs[which];
    if (job.read) {
        std::exchange(job.read, {})();
        return true;
    }
    const std::function<void()> answer = std::move(job.answer);
    m_jobs.erase(m_jobs.begin() + ptrdiff_t(which));
    answer();
    return true;
}

void FakeTable::answerAll()
{
    while (step()) {
    }
}

FakeWindow::Source FakeTable::source(FakeWindow::Growth growth, std::function<bool(int)> fits)
{
    FakeWindow::Source source;
    source.growth = growth;
    source.page = [this, fits](std::optional<int> after, storage::PageLimit limit) {
        return later<FakeWindow::Page>([this, fits, after, limit] {
            ++pagesRead;
            FakeWindow::Page page;
            for (auto each = std::make_reverse_iterator(after ? rows.lower_bound(*after) : rows.end());
                 each != rows.rend(); ++each) {
                if (fits && !fits(each->first))
                    continue;
                if (int(page.rows.size()) == limit.rows) {
                    page.next = page.rows.back().key;
                    break;
                }
                page.rows.push_back({each->first, each->second});
            }
            return page;
        });
    };
    source.count = [this, fits] { return later<qint64>([this, fits] { return qint64(keys(fits).size()); }); };
    source.anchors = [this, fits](int step) {
        return later<std::vector<int>>([this, fits, step] {
            ++anchorsRead;
            const std::vector<int> all = keys(fits);
            std::vector<int> anchors;
            for (size_t i = size_t(step); i <= all.size(); i += size_t(step))
                anchors.push_back(all[i - 1]);
            return anchors;
        });
    };
    source.byIds = [this, fits](std::vector<QString> ids) {
        return later<std::vector<FakeRow>>([this, fits, ids = std::move(ids)] {
            std::vector<FakeRow> found;
            for (const QString &id : ids) {
                const auto row = rows.find(id.mid(4).toInt());
                if (row != rows.end() && (!fits || fits(row->first)))
                    found.push_back({row->first, row->second});
            }
            return found;
        });
    };
    return source;
}

} // namespace reckoner::testkit
