// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Several calls that are under way together, as one: their answers in order, or the first error. What comes later than
// an error is dropped. One thread, as Task.

#include "core/base/task.h"

#include <vector>

namespace reckoner::provider {

template <class T> Task<std::vector<T>> gathered(std::vector<Task<T>> tasks)
{
    struct Rows {
        QObject context;
        Promise<std::vector<T>> promise;
        std::vector<T> rows;
        size_t missing = 0;
    };
    auto all = std::make_shared<Rows>(); // held by the continuations
    auto together = all->promise.task();
    all->rows.resize(tasks.size());
    all->missing = tasks.size();
    if (tasks.empty())
        all->promise.resolve(std::vector<T>());
    for (size_t i = 0; i < tasks.size(); ++i) {
        std::move(tasks[i]).then(&all->context, [all, i](Result<T> &&row) {
            if (!row) {
                all->promise.resolve(std::move(row).error());
                return;
            }
            all->rows[i] = *std::move(row);
            if (--all->missing == 0)
                all->promise.resolve(std::move(all->rows));
        });
    }
    return together;
}

} // namespace reckoner::provider
