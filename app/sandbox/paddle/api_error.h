// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a refused request is answered with, and Outcome<T>, a value or such a refusal, for the rules behind the routes.
// Codes and statuses: reference/paddle.md §1.8 and §1.9. Plain values, the sandbox's thread.

#include "app/sandbox/outcome.h"

#include <QString>

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

template <class T> using Outcome = BasicOutcome<T, ApiError>;
using Check = Outcome<Done>; // passed, or why not

} // namespace reckoner::sandbox::paddle
