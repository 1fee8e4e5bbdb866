// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/operation_tag.h"

#include "core/base/json.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace reckoner {

QByteArray withOperationTag(const QByteArray &customData, const OperationId &operation)
{
    QJsonObject json;
    if (!customData.trimmed().isEmpty()) {
        const QJsonDocument document = QJsonDocument::fromJson(customData);
        if (!document.isObject())
            return customData;
        json = document.object();
    }
    json.insert(QLatin1StringView(kOperationTag), operation.toString());
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

OperationId operationTagOf(const QByteArray &customData)
{
    if (!customData.contains(kOperationTag))
        return {};
    const Result<JsonDocument> document = JsonDocument::parse(customData);
    return OperationId(document ? document->root()[kOperationTag].string().value_or(QString()) : QString());
}

bool hasOperationTag(const QByteArray &customData, const OperationId &operation)
{
    return !operation.isEmpty() && operationTagOf(customData) == operation;
}

} // namespace reckoner
