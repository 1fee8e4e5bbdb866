// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a refused request is answered with, and Outcome<T>, a value or such a refusal, for the rules behind the routes.
// Codes and statuses: reference/paddle.md §1.8 and §1.9. Plain values, the sandbox's thread.

#include "core/base/assert.h"

#include <QString>

#include <utility>
#include <variant>
#include <vector>

namespace reckoner::sandbox::paddle {

struct FieldError {
    QString field; // "items[0].quantity"
    QString message;
};

struct ApiError {
    int status = 400;
    QString code;
    QString detail;
    QString group = QStringLiteral("shared"); // of documentation_url
    std::vector<FieldError> errors = {};      // of invalid_field only
    int retryAfterSeconds = 0;                // 0: no Retry-After
};

ApiError apiError(int status, const char *code, const QString &detail, const char *group = "shared");
ApiError notFound(const char *entity, const QString &id); // 404 not_found
ApiError invalidFields(std::vector<FieldError> errors);   // 400 invalid_field

template <class T> class [[nodiscard]] Outcome
{
public:
    Outcome(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Outcome(ApiError error) : m_state(std::in_place_index<1>, std::move(error)) {}

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
    const ApiError &error() const
    {
        RK_ASSERT(!has_value());
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, ApiError> m_state;
};

struct Done {
};
using Check = Outcome<Done>; // passed, or why not

} // namespace reckoner::sandbox::paddle

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
