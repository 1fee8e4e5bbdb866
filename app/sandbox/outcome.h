// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A value or a refusal, for the rules behind the emulated routes; each provider has refusals of its own and names
// Outcome<T> with them. Plain values, the sandbox's thread.

#include "core/base/assert.h"

#include <utility>
#include <variant>

namespace reckoner::sandbox {

template <class T, class Refusal> class [[nodiscard]] BasicOutcome
{
public:
    BasicOutcome(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    BasicOutcome(Refusal error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    T &value()
    {
        RK_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }
    const T &value() const
    {
        RK_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }
    T &operator*() { return value(); }
    const T &operator*() const { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    const Refusal &error() const
    {
        RK_ASSERT(!has_value());
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, Refusal> m_state;
};

struct Done {
};

} // namespace reckoner::sandbox

// Leaves a function that returns Outcome<…> or Answer with the refusal of another.
#define SB_TRY(expression)                                                                                             \
    do {                                                                                                               \
        if (auto sbTryOutcome = (expression); !sbTryOutcome)                                                           \
            return sbTryOutcome.error();                                                                               \
    } while (false)
#define SB_TRY_CONCAT_(a, b) a##b
#define SB_TRY_CONCAT(a, b) SB_TRY_CONCAT_(a, b)
#define SB_TRY_ASSIGN(target, expression)                                                                              \
    auto SB_TRY_CONCAT(sbTry, __LINE__) = (expression);                                                                \
    if (!SB_TRY_CONCAT(sbTry, __LINE__))                                                                               \
        return SB_TRY_CONCAT(sbTry, __LINE__).error();                                                                 \
    target = std::move(SB_TRY_CONCAT(sbTry, __LINE__).value())
