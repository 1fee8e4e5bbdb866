// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Task<T> is the answer that comes later; Promise<T> is the side that gives it. Both live on one thread (Worker is the
// door between threads), are move-only and always carry a Result<T>. The contract:
//  - a task settles exactly once; a second resolve() is ignored;
//  - a promise that is dropped unresolved settles its task Cancelled, so nobody waits for ever;
//  - then() needs a live QObject: when the context is destroyed first, fn never runs and what was to follow settles
//    Cancelled; fn may return void, Result<U> or Task<U>;
//  - cancel() travels upstream to the promise that was asked last and runs its onCancel; it does not itself settle;
//  - fn runs inside resolve() (or inside then() when the answer is there already): no event loop in between.
// No coroutines and no QFuture in interfaces: shared/reference/qt.md §5 measured why.

#include "core/base/result.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace reckoner {

template <class T> class Task;

namespace task_detail {

template <class T> struct State {
    bool settled = false;
    std::optional<Result<T>> value;         // answer nobody has fetched yet
    std::function<void(Result<T> &&)> next; // who waits for it
    std::function<void()> cancel;           // how to stop the work
};

template <class T> void settle(State<T> &state, Result<T> result)
{
    if (state.settled)
        return;
    state.settled = true;
    state.cancel = {};
    if (!state.next) {
        state.value.emplace(std::move(result));
        return;
    }
    auto next = std::exchange(state.next, {});
    next(std::move(result));
}

template <class R> struct Unwrap;
template <class T> struct Unwrap<Task<T>> {
    using type = T;
};
template <class T> struct Unwrap<Result<T>> {
    using type = T;
};
template <class T> inline constexpr bool isTask = false;
template <class T> inline constexpr bool isTask<Task<T>> = true;

Error abandoned();

} // namespace task_detail

template <class T> class Promise
{
public:
    Promise() : m_state(std::make_shared<task_detail::State<T>>()) {}
    Promise(Promise &&) noexcept = default;
    Promise &operator=(Promise &&other) noexcept
    {
        abandon();
        m_state = std::move(other.m_state);
        return *this;
    }
    ~Promise() { abandon(); }

    // The one task of this promise; call it once.
    Task<T> task() { return Task<T>(m_state); }
    void resolve(Result<T> result)
    {
        auto keep = m_state; // the receiver may destroy the owner of this promise
        task_detail::settle(*keep, std::move(result));
    }
    bool isSettled() const { return m_state->settled; }
    void onCancel(std::function<void()> fn)
    {
        if (!m_state->settled)
            m_state->cancel = std::move(fn);
    }

private:
    void abandon()
    {
        if (m_state && !m_state->settled) {
            auto keep = m_state;
            task_detail::settle(*keep, Result<T>(task_detail::abandoned()));
        }
    }
    std::shared_ptr<task_detail::State<T>> m_state; // shared by exactly one promise and one task
};

template <class T> class [[nodiscard]] Task
{
public:
    using value_type = T;

    Task(Task &&) noexcept = default;
    Task &operator=(Task &&) noexcept = default;

    // A task that is settled from the start.
    static Task settled(Result<T> result)
    {
        Promise<T> promise;
        Task task = promise.task();
        promise.resolve(std::move(result));
        return task;
    }

    template <class F> auto then(QObject *context, F fn) &&
    {
        RK_ASSERT(context != nullptr);
        using R = std::invoke_result_t<F, Result<T> &&>;
        if constexpr (std::is_void_v<R>) {
            attach([context = QPointer<QObject>(context), fn = std::move(fn)](Result<T> &&result) mutable {
                if (context)
                    fn(std::move(result));
            });
        } else {
            using U = typename task_detail::Unwrap<R>::type;
            auto promise = std::make_shared<Promise<U>>(); // owned by the closure below and nobody else
            auto task = promise->task();
            // What runs at the moment: first this task, later the one that fn returned.
            auto upstream = std::make_shared<std::function<void()>>(
                [state = std::weak_ptr<task_detail::State<T>>(m_state)] { cancelState(state.lock()); });
            promise->onCancel([upstream] {
                if (*upstream)
                    (*upstream)();
            });
            attach([context = QPointer<QObject>(context), fn = std::move(fn), promise,
                    upstream](Result<T> &&result) mutable {
                *upstream = {};
                if (!context)
                    return; // the promise goes with this closure: what follows sees Cancelled
                if constexpr (task_detail::isTask<R>) {
                    R inner = fn(std::move(result));
                    if (!inner.m_state->settled)
                        *upstream = [state = std::weak_ptr<task_detail::State<U>>(inner.m_state)] {
                            Task<U>::cancelState(state.lock());
                        };
                    inner.attach([promise](Result<U> &&later) { promise->resolve(std::move(later)); });
                } else {
                    promise->resolve(fn(std::move(result)));
                }
            });
            return task;
        }
    }

    // Asks the work to stop. The task still settles: Cancelled if the work heeded, its answer if it was too late.
    void cancel() { cancelState(m_state); }
    bool isSettled() const { return m_state->settled; }
    // The answer, if it is there and nobody took it. For tests and for code that has waited by other means.
    std::optional<Result<T>> take() { return std::exchange(m_state->value, std::nullopt); }

private:
    template <class> friend class Promise;
    template <class> friend class Task;
    using State = task_detail::State<T>;

    explicit Task(std::shared_ptr<State> state) : m_state(std::move(state)) {}
    static void cancelState(std::shared_ptr<State> state)
    {
        if (state && state->cancel) {
            auto cancel = state->cancel;
            cancel();
        }
    }
    template <class F> void attach(F fn)
    {
        RK_ASSERT(m_state && !m_state->next); // one receiver only
        if (m_state->settled) {
            RK_ASSERT(m_state->value.has_value());
            auto value = std::move(*std::exchange(m_state->value, std::nullopt));
            fn(std::move(value));
            return;
        }
        auto shared = std::make_shared<F>(std::move(fn)); // std::function must be copyable, fn need not be
        m_state->next = [shared](Result<T> &&result) { (*shared)(std::move(result)); };
    }

    std::shared_ptr<State> m_state;
};

} // namespace reckoner
