// SPDX-License-Identifier: GPL-3.0-or-later
// A race on purpose, below a worker's event loop: the thread sanitizer has to report it (exit code 66), or
// tests/tsan.supp and core/base/hand_over.h hide more than they should. Built with the sanitizer only.

#include "core/base/worker.h"

#include <QCoreApplication>

#include <atomic>

using namespace reckoner;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    Worker worker(QStringLiteral("probe"));
    int shared = 0;
    std::atomic_bool written = false; // relaxed: orders nothing, only makes sure that both have written
    auto task = worker.run([&]() -> Result<int> {
        ++shared;
        written.store(true, std::memory_order_relaxed);
        return 0;
    });
    while (!written.load(std::memory_order_relaxed))
        QThread::yieldCurrentThread();
    ++shared;
    return shared == 2 ? 0 : 1;
}
