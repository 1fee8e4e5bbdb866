// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a refused request is answered with. Members and texts: reference/stripe.md §1.5. Plain values.

#include "app/sandbox/outcome.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace reckoner::sandbox::stripe {

struct ApiError {
    int status = 400;
    QString type = QStringLiteral("invalid_request_error");
    QString code = {};  // empty: none
    QString param = {}; // "items[0][price]"; empty: none
    QString message = {};
    QJsonObject more = {}; // decline_code, charge, payment_intent, …
    std::vector<std::pair<QByteArray, QByteArray>> headers = {};
    QJsonObject toJson() const; // with the envelope
};

template <class T> using Outcome = BasicOutcome<T, ApiError>;
using Check = Outcome<Done>; // passed, or why not
using Answer = Outcome<QJsonObject>;

ApiError refused(const QString &message, const char *code = "", const QString &param = {});
// 404 resource_missing: "No such customer: 'cus_x'". The parameter is `id` but where the routes differ.
ApiError noSuch(const char *what, const QString &id, const QString &param = QStringLiteral("id"), int status = 404);
ApiError missingParam(const QString &param);

} // namespace reckoner::sandbox::stripe
