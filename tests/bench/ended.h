// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Waits for a task as long as it takes, unlike tests/testkit/await.h: what is measured may run for minutes. On a thread
// whose application object is there; its event loop turns meanwhile.

#include "core/base/task.h"

#include <QEventLoop>
#include <QObject>

#include <optional>

namespace reckoner::bench {

template <class T> Result<T> ended(Task<T> task)
{
    QObject context;
    QEventLoop loop;
    std::optional<Result<T>> outcome;
    std::move(task).then(&context, [&](Result<T> &&result) {
        outcome.emplace(std::move(result));
        loop.quit();
    });
    if (!outcome)
        loop.exec();
    return std::move(*outcome);
}

} // namespace reckoner::bench
