// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Waits for a task's answer with the event loop running; the limit only makes a broken test fail instead of hang.

#include "core/http/client.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <optional>

namespace reckoner::tests {

template <class T> Result<T> waitFor(Task<T> task)
{
    std::optional<Result<T>> answer;
    QEventLoop loop;
    std::move(task).then(&loop, [&](Result<T> &&result) {
        answer.emplace(std::move(result));
        loop.quit();
    });
    if (!answer) {
        QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
        loop.exec();
    }
    if (!answer)
        return Error{ErrorKind::Invalid, QStringLiteral("the test gave up waiting"), {}, {}};
    return std::move(*answer);
}

} // namespace reckoner::tests
