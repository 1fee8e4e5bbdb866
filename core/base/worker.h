// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A named thread with an event loop, and the only door between threads: run() takes a function over there and brings
// its Result back to the thread of the context object. Values cross, QObjects do not. What is queued when the worker
// goes away is not started; its tasks settle Cancelled. A function that has started always finishes: the destructor
// waits for it. Create and destroy a Worker on one thread; run() may be called from any thread that has an event loop.

#include "core/base/hand_over.h"
#include "core/base/task.h"

#include <QThread>

#include <atomic>

namespace reckoner {

namespace worker_detail {

// Holds the promise on the thread that asked; dies there.
template <class T> struct Receiver : QObject {
    Promise<T> promise;
};

// The way back, held on the worker. Unsent, it takes the receiver with it and the task settles Cancelled.
template <class T> class Reply
{
public:
    explicit Reply(Receiver<T> *receiver) : m_receiver(receiver) {}
    ~Reply()
    {
        if (m_receiver)
            m_receiver->deleteLater();
    }
    Reply(const Reply &) = delete;
    Reply &operator=(const Reply &) = delete;
    void send(Result<T> result)
    {
        auto *receiver = std::exchange(m_receiver, nullptr);
        auto answer = std::make_shared<Result<T>>(std::move(result));
        hand_over::post(receiver, [receiver, answer = std::move(answer)] {
            receiver->deleteLater();
            receiver->promise.resolve(std::move(*answer));
        });
    }

private:
    Receiver<T> *m_receiver;
};

} // namespace worker_detail

class Worker
{
public:
    explicit Worker(const QString &name);
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    // fn() -> Result<T>, run on the worker; the task settles on the calling thread. Cancelling before it has started
    // skips it.
    template <class F> auto run(F fn) -> Task<typename std::invoke_result_t<F>::value_type>
    {
        using R = std::invoke_result_t<F>;
        auto *receiver = new worker_detail::Receiver<typename R::value_type>;
        auto task = receiver->promise.task();
        auto cancelled = std::make_shared<std::atomic_bool>(false); // written here, read over there
        receiver->promise.onCancel([cancelled] { cancelled->store(true); });
        auto reply = std::make_shared<worker_detail::Reply<typename R::value_type>>(receiver);
        post([fn = std::make_shared<std::optional<F>>(std::move(fn)), reply, cancelled] {
            if (cancelled->load())
                return; // reply goes unsent: Cancelled
            R result = (**fn)();
            fn->reset(); // what fn captured dies over there, where it was used
            reply->send(std::move(result));
        });
        return task;
    }

    // Runs fn there and waits for it: for start-up, shut-down and tests, never on a thread that paints.
    template <class F> auto runBlocking(F fn) -> std::invoke_result_t<F>
    {
        RK_ASSERT(QThread::currentThread() != &m_thread);
        std::optional<std::invoke_result_t<F>> result;
        hand_over::post(
            m_target,
            [&] {
                result.emplace(fn());
                hand_over::release(QThread::currentThread());
            },
            Qt::BlockingQueuedConnection);
        hand_over::acquire(&m_thread);
        return std::move(*result);
    }

    bool isCurrentThread() const { return QThread::currentThread() == &m_thread; }

private:
    // Its end is ordered before wait() returns, for the thread sanitizer as well.
    struct Thread : QThread {
        void run() override;
    };

    void post(std::function<void()> fn);

    Thread m_thread;
    QObject *m_target; // lives on m_thread
};

} // namespace reckoner
