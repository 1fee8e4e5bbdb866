// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Waits for a task in a test: turns the event loop until it settles. A task that never does fails after 30 seconds,
// which no passing test comes near.

#include "core/base/task.h"

#include <QEventLoop>
#include <QTimer>

namespace reckoner::testkit {

template <class T> Result<T> await(Task<T> task)
{
    QObject context;
    std::optional<Result<T>> outcome;
    QEventLoop loop;
    std::move(task).then(&context, [&](Result<T> &&result) {
        outcome.emplace(std::move(result));
        loop.quit();
    });
    if (!outcome) {
        QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
        loop.exec();
    }
    if (!outcome)
        return Error{
            ErrorKind::Cancelled, QStringLiteral("The test waited 30 seconds for a task that did not settle."), {}, {}};
    return std::move(*outcome);
}

} // namespace reckoner::testkit
