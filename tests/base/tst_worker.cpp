// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/worker.h"
#include "tests/testkit/await.h"
#include "tests/testkit/registry.h"

#include <QSemaphore>
#include <QTest>

using namespace reckoner;
using testkit::await;

class TstWorker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void workRunsThereAndTheAnswerComesBackHere()
    {
        Worker worker(QStringLiteral("test"));
        QThread *here = QThread::currentThread();
        QThread *answeredOn = nullptr;
        auto task = worker.run([] { return Result<QThread *>(QThread::currentThread()); });
        const auto there = await(std::move(task).then(this, [&](Result<QThread *> &&r) {
            answeredOn = QThread::currentThread();
            return std::move(r);
        }));
        QVERIFY(*there != here);
        QCOMPARE(answeredOn, here);
    }

    void workKeepsItsOrder()
    {
        Worker worker(QStringLiteral("test"));
        std::vector<int> order; // only touched by the worker until the last answer is here
        std::optional<Task<int>> last;
        for (int i = 0; i < 100; ++i)
            last = worker.run([&order, i] {
                order.push_back(i);
                return Result<int>(i);
            });
        QCOMPARE(*await(std::move(*last)), 99);
        QVERIFY(std::is_sorted(order.begin(), order.end()));
        QCOMPARE(order.size(), size_t(100));
    }

    void errorsComeBackToo()
    {
        Worker worker(QStringLiteral("test"));
        const auto failed = await(worker.run([]() -> Result<int> {
            return Error{ErrorKind::Storage, QStringLiteral("full"), {}, {}};
        }));
        QCOMPARE(failed.error().kind, ErrorKind::Storage);
    }

    void cancelledBeforeItsTurnItIsSkipped()
    {
        Worker worker(QStringLiteral("test"));
        QSemaphore gate;
        std::atomic_bool ran = false;
        auto first = worker.run([&] {
            gate.acquire();
            return Result<int>(1);
        });
        auto second = worker.run([&] {
            ran = true;
            return Result<int>(2);
        });
        second.cancel();
        gate.release();
        QCOMPARE(await(std::move(second)).error().kind, ErrorKind::Cancelled);
        QCOMPARE(*await(std::move(first)), 1);
        QVERIFY(!ran);
    }

    void whatIsStillQueuedWhenItGoesIsCancelled()
    {
        std::optional<Task<int>> running, queued;
        {
            Worker worker(QStringLiteral("test"));
            QSemaphore started, gate;
            running = worker.run([&] {
                started.release();
                gate.acquire();
                return Result<int>(1);
            });
            queued = worker.run([] { return Result<int>(2); });
            started.acquire();
            gate.release();
        }
        const auto first = await(std::move(*running));
        QVERIFY(first.has_value()); // what has started is finished
        const auto second = await(std::move(*queued));
        QVERIFY(second.has_value() || second.error().kind == ErrorKind::Cancelled);
    }

    void aDeadContextDoesNotHearOfIt()
    {
        Worker worker(QStringLiteral("test"));
        auto context = std::make_unique<QObject>();
        bool heard = false;
        worker.run([] { return Result<int>(1); }).then(context.get(), [&](Result<int> &&) { heard = true; });
        context.reset();
        QCOMPARE(*await(worker.run([] { return Result<int>(2); })), 2);
        QVERIFY(!heard);
    }

    void blockingRunsGiveTheResult()
    {
        Worker worker(QStringLiteral("test"));
        QCOMPARE(*worker.runBlocking([&] { return Result<bool>(worker.isCurrentThread()); }), true);
        QVERIFY(!worker.isCurrentThread());
    }

    void manyThreadsMayAsk()
    {
        Worker worker(QStringLiteral("busy"));
        int sum = 0; // only touched by the worker
        std::vector<std::unique_ptr<Worker>> askers;
        std::vector<Task<int>> rounds;
        for (int i = 0; i < 4; ++i) {
            askers.push_back(std::make_unique<Worker>(QStringLiteral("asker")));
            rounds.push_back(askers.back()->run([&] {
                for (int k = 0; k < 100; ++k)
                    (void)worker.runBlocking([&] { return Result<int>(++sum); });
                return Result<int>(0);
            }));
        }
        for (auto &round : rounds)
            QVERIFY(await(std::move(round)));
        QCOMPARE(*worker.runBlocking([&] { return Result<int>(sum); }), 400);
    }
};

RK_TEST(TstWorker)
#include "tst_worker.moc"
