// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Result<T> is a value or an Error, with the member names of std::expected (C++23). Every access is asserted in every
// build, because reading the wrong side of a money result must stop the program, not continue with rubbish.
// Do not use it for programmer errors (RK_ASSERT) nor for "absent is normal" (std::optional).

#include "core/base/assert.h"
#include "core/base/error.h"

#include <functional>
#include <type_traits>
#include <utility>
#include <variant>

namespace reckoner {

template <class T> class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T &value() &
    {
        RK_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }
    const T &value() const &
    {
        RK_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }
    T &&value() &&
    {
        RK_ASSERT(has_value());
        return std::move(*std::get_if<0>(&m_state));
    }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    Error &error() &
    {
        RK_ASSERT(!has_value());
        return *std::get_if<1>(&m_state);
    }
    const Error &error() const &
    {
        RK_ASSERT(!has_value());
        return *std::get_if<1>(&m_state);
    }
    Error &&error() &&
    {
        RK_ASSERT(!has_value());
        return std::move(*std::get_if<1>(&m_state));
    }

    T value_or(T fallback) const & { return has_value() ? value() : std::move(fallback); }
    T value_or(T fallback) && { return has_value() ? std::move(*this).value() : std::move(fallback); }

    // fn(T) -> Result<U>; runs only on a value.
    template <class F> auto and_then(F &&fn) && -> std::invoke_result_t<F, T &&>
    {
        if (has_value())
            return std::invoke(std::forward<F>(fn), std::move(*this).value());
        return std::move(*this).error();
    }
    // fn(T) -> U; runs only on a value.
    template <class F> auto transform(F &&fn) && -> Result<std::invoke_result_t<F, T &&>>
    {
        if (has_value())
            return std::invoke(std::forward<F>(fn), std::move(*this).value());
        return std::move(*this).error();
    }
    // fn(Error) -> Error; runs only on an error. For adding what the caller knows.
    template <class F> Result transform_error(F &&fn) &&
    {
        if (!has_value())
            return Result(std::invoke(std::forward<F>(fn), std::move(*this).error()));
        return std::move(*this);
    }

private:
    std::variant<T, Error> m_state;
};

// Success without a value: return {}; or an Error.
template <> class [[nodiscard]] Result<void>
{
public:
    using value_type = void;

    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool has_value() const { return !m_error.has_value(); }
    explicit operator bool() const { return has_value(); }
    void value() const { RK_ASSERT(has_value()); }

    Error &error() &
    {
        RK_ASSERT(!has_value());
        return *m_error;
    }
    const Error &error() const &
    {
        RK_ASSERT(!has_value());
        return *m_error;
    }
    Error &&error() &&
    {
        RK_ASSERT(!has_value());
        return std::move(*m_error);
    }

    template <class F> auto and_then(F &&fn) && -> std::invoke_result_t<F>
    {
        if (has_value())
            return std::invoke(std::forward<F>(fn));
        return std::move(*this).error();
    }
    template <class F> Result transform_error(F &&fn) &&
    {
        if (!has_value())
            return Result(std::invoke(std::forward<F>(fn), std::move(*this).error()));
        return std::move(*this);
    }

private:
    std::optional<Error> m_error;
};

} // namespace reckoner

// Leaves the function with the error of a Result expression, for straight-line code:
//     RK_TRY(store.insert(row));
//     RK_TRY_ASSIGN(auto row, store.find(id));
#define RK_TRY(expression)                                                                                             \
    do {                                                                                                               \
        if (auto rkTryResult = (expression); !rkTryResult)                                                             \
            return std::move(rkTryResult).error();                                                                     \
    } while (false)
#define RK_TRY_CONCAT_(a, b) a##b
#define RK_TRY_CONCAT(a, b) RK_TRY_CONCAT_(a, b)
#define RK_TRY_ASSIGN(target, expression)                                                                              \
    auto RK_TRY_CONCAT(rkTry, __LINE__) = (expression);                                                                \
    if (!RK_TRY_CONCAT(rkTry, __LINE__))                                                                               \
        return std::move(RK_TRY_CONCAT(rkTry, __LINE__)).error();                                                      \
    target = std::move(RK_TRY_CONCAT(rkTry, __LINE__)).value()
