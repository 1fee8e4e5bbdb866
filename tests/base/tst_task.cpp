// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/task.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace reckoner;

namespace {

Error someError()
{
    return {ErrorKind::NotFound, QStringLiteral("gone"), {}, {}};
}

} // namespace

class TstTask : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aResultIsAValueOrAnError()
    {
        Result<int> good = 3, bad = someError();
        QVERIFY(good && !bad);
        QCOMPARE(*good, 3);
        QCOMPARE(bad.error().kind, ErrorKind::NotFound);
        QCOMPARE(std::move(good).transform([](int v) { return v + 1; }).value(), 4);
        QCOMPARE(std::move(bad).and_then([](int v) { return Result<QString>(QString::number(v)); }).error().message,
                 QStringLiteral("gone"));
        QCOMPARE(Result<int>(someError()).value_or(9), 9);
        const Result<void> done;
        QVERIFY(done);
        const auto relabelled = Result<int>(someError()).transform_error([](Error &&e) {
            e.kind = ErrorKind::Storage;
            return std::move(e);
        });
        QCOMPARE(relabelled.error().kind, ErrorKind::Storage);
    }

    void theMacrosLeaveWithTheError()
    {
        const auto twice = [](Result<int> in) -> Result<int> {
            RK_TRY_ASSIGN(const int value, std::move(in));
            return value * 2;
        };
        QCOMPARE(*twice(4), 8);
        QCOMPARE(twice(someError()).error().message, QStringLiteral("gone"));
    }

    void anAnswerReachesItsReceiverEarlyOrLate()
    {
        Promise<int> early, late;
        auto earlyTask = early.task();
        early.resolve(1);
        int sum = 0;
        std::move(earlyTask).then(this, [&](Result<int> &&r) { sum += *r; });
        late.task().then(this, [&](Result<int> &&r) { sum += *r; });
        QCOMPARE(sum, 1);
        late.resolve(10);
        QCOMPARE(sum, 11);
    }

    void aPromiseSettlesOnce()
    {
        Promise<int> promise;
        int calls = 0, value = 0;
        promise.task().then(this, [&](Result<int> &&r) {
            ++calls;
            value = *r;
        });
        promise.resolve(1);
        promise.resolve(2);
        QCOMPARE(calls, 1);
        QCOMPARE(value, 1);
    }

    void aDroppedPromiseIsCancelled()
    {
        std::optional<ErrorKind> kind;
        {
            Promise<int> promise;
            promise.task().then(this, [&](Result<int> &&r) { kind = r.error().kind; });
        }
        QCOMPARE(kind, std::optional(ErrorKind::Cancelled));
    }

    void stepsFollowEachOther()
    {
        Promise<int> first;
        Promise<QString> second;
        QString seen;
        first.task()
            .then(this, [&](Result<int> &&r) { return Result<int>(*r + 1); })
            .then(this, [&](Result<int> &&r) { return *r == 6 ? second.task() : Task<QString>::settled(someError()); })
            .then(this, [&](Result<QString> &&r) { seen = *r; });
        first.resolve(5);
        QVERIFY(seen.isEmpty());
        second.resolve(QStringLiteral("done"));
        QCOMPARE(seen, QStringLiteral("done"));
    }

    void aDeadContextIsNotCalledAndWhatFollowsIsCancelled()
    {
        Promise<int> promise;
        auto context = std::make_unique<QObject>();
        bool called = false;
        std::optional<ErrorKind> after;
        promise.task()
            .then(context.get(),
                  [&](Result<int> &&) {
                      called = true;
                      return Result<int>(1);
                  })
            .then(this, [&](Result<int> &&r) { after = r.error().kind; });
        context.reset();
        promise.resolve(1);
        QVERIFY(!called);
        QCOMPARE(after, std::optional(ErrorKind::Cancelled));
    }

    void cancelTravelsToTheStepThatRuns()
    {
        Promise<int> first, second;
        int cancelledFirst = 0, cancelledSecond = 0;
        first.onCancel([&] { ++cancelledFirst; });
        second.onCancel([&] { ++cancelledSecond; });
        auto chain = first.task().then(this, [&](Result<int> &&) { return second.task(); });
        chain.cancel();
        QCOMPARE(cancelledFirst, 1);
        first.resolve(1);
        chain.cancel();
        QCOMPARE(cancelledFirst, 1);
        QCOMPARE(cancelledSecond, 1);
        second.resolve(someError());
        QVERIFY(chain.isSettled());
        QCOMPARE(chain.take()->error().kind, ErrorKind::NotFound);
    }

    void cancellingAfterTheAnswerDoesNothing()
    {
        Promise<int> promise;
        bool cancelled = false;
        promise.onCancel([&] { cancelled = true; });
        auto task = promise.task();
        promise.resolve(1);
        task.cancel();
        QVERIFY(!cancelled);
        QCOMPARE(*task.take()->operator->(), 1);
    }

    void theReceiverMayDestroyThePromise()
    {
        auto promise = std::make_unique<Promise<int>>();
        bool called = false;
        promise->task().then(this, [&](Result<int> &&) {
            promise.reset();
            called = true;
        });
        promise->resolve(1);
        QVERIFY(called);
    }

    void moveOnlyValuesPass()
    {
        Promise<std::unique_ptr<int>> promise;
        int seen = 0;
        promise.task()
            .then(this, [](Result<std::unique_ptr<int>> &&r) -> Result<std::unique_ptr<int>> { return *std::move(r); })
            .then(this, [&, keep = std::make_unique<int>(1)](Result<std::unique_ptr<int>> &&r) { seen = **r + *keep; });
        promise.resolve(std::make_unique<int>(41));
        QCOMPARE(seen, 42);
    }

    void longChainsOfSettledTasksEnd()
    {
        Task<int> task = Task<int>::settled(0);
        for (int i = 0; i < 10'000; ++i)
            task = std::move(task).then(this, [](Result<int> &&r) { return Result<int>(*r + 1); });
        QCOMPARE(**task.take(), 10'000);
    }
};

RK_TEST(TstTask)
#include "tst_task.moc"
