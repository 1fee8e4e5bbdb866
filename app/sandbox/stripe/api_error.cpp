// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/stripe/api_error.h"

namespace reckoner::sandbox::stripe {

using namespace Qt::StringLiterals;

QJsonObject ApiError::toJson() const
{
    QJsonObject error = more;
    error.insert(u"type"_s, type);
    error.insert(u"message"_s, message);
    if (!code.isEmpty()) {
        error.insert(u"code"_s, code);
        error.insert(u"doc_url"_s, u"https://stripe.com/docs/error-codes/"_s + QString(code).replace(u'_', u'-'));
    }
    if (!param.isEmpty())
        error.insert(u"param"_s, param);
    return {{u"error"_s, error}};
}

ApiError refused(const QString &message, const char *code, const QString &param)
{
    return {.code = QLatin1String(code), .param = param, .message = message};
}

ApiError noSuch(const char *what, const QString &id, const QString &param, int status)
{
    return {.status = status,
            .code = u"resource_missing"_s,
            .param = param,
            .message = u"No such %1: '%2'"_s.arg(QLatin1StringView(what), id)};
}

ApiError missingParam(const QString &param)
{
    return refused(u"Missing required param: %1."_s.arg(param), "parameter_missing", param);
}

} // namespace reckoner::sandbox::stripe
