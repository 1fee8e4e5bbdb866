// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the mappings of every provider read alike: ids, texts, links, custom data. Strict about ids, which travel in
// paths. Used by the mappings in the folders below and by nothing else. Pure functions, any thread.

#include "core/base/id.h"
#include "core/base/json.h"

#include <QUrl>

#include <initializer_list>

class QJsonObject;

namespace reckoner::provider {

// An id that must be there. One that is not of letters, digits, '_' and '-' is a problem: ids travel in paths.
QString requiredIdText(JsonReader &in, const char *key);
QString optionalIdText(JsonReader &in, const char *key);
template <class IdType> IdType requiredId(JsonReader &in, const char *key)
{
    return IdType(requiredIdText(in, key));
}
template <class IdType> IdType optionalId(JsonReader &in, const char *key)
{
    return IdType(optionalIdText(in, key));
}
bool isIdText(const QString &text);

// A link that may be handed to a person: https, or to this machine. Empty where there is none.
QUrl privateLink(JsonReader &in, const char *key);
QString textOrEmpty(JsonReader &in, const char *key);
// The value as JSON, empty for null and for nothing.
QByteArray jsonOrEmpty(const JsonView &object, const char *key);

// The object as JSON without some of its members.
QByteArray jsonWithout(const JsonView &object, std::initializer_list<QByteArrayView> keys);

// JSON of ours (a form, an import) to put into a body. Errors: Invalid unless it is one JSON object.
Result<QJsonObject> customDataObject(const QByteArray &json);

} // namespace reckoner::provider
