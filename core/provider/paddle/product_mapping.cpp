// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/paddle/product_mapping.h"

#include "core/provider/paddle/mapping_fields.h"

#include <QJsonObject>

namespace reckoner::provider::paddle {

Result<catalog::Product> productFromJson(JsonView json, const AccountId &account)
{
    JsonReader in(json, "product");
    catalog::Product product;
    product.account = account;
    product.id = requiredId<ProductId>(in, "id");
    product.name = textOrEmpty(in, "name");
    product.description = textOrEmpty(in, "description");
    product.type = textOrEmpty(in, "type");
    product.taxCategory = textOrEmpty(in, "tax_category");
    product.status = textOrEmpty(in, "status");
    product.imageUrl = textOrEmpty(in, "image_url");
    product.customData = jsonOrEmpty(json, "custom_data");
    return finished(in, std::move(product), json.toJson());
}

Result<QByteArray> productBody(const ProductDraft &draft)
{
    QJsonObject body{{QStringLiteral("name"), draft.name}, {QStringLiteral("tax_category"), draft.taxCategory}};
    if (!draft.description.isEmpty())
        body.insert(QStringLiteral("description"), draft.description);
    if (!draft.type.isEmpty())
        body.insert(QStringLiteral("type"), draft.type);
    if (!draft.imageUrl.isEmpty())
        body.insert(QStringLiteral("image_url"), draft.imageUrl);
    if (!draft.customData.isEmpty()) {
        RK_TRY_ASSIGN(const QJsonObject data, customDataObject(draft.customData));
        body.insert(QStringLiteral("custom_data"), data);
    }
    return compactJson(body);
}

Result<QByteArray> productEditBody(const ProductEdit &edit)
{
    QJsonObject body;
    const auto put = [&body](const QString &key, const std::optional<QString> &value) {
        if (value)
            body.insert(key, *value);
    };
    put(QStringLiteral("name"), edit.name);
    put(QStringLiteral("description"), edit.description);
    put(QStringLiteral("tax_category"), edit.taxCategory);
    put(QStringLiteral("image_url"), edit.imageUrl);
    put(QStringLiteral("status"), edit.status);
    if (edit.customData && edit.customData->isEmpty()) {
        body.insert(QStringLiteral("custom_data"), QJsonValue::Null);
    } else if (edit.customData) {
        RK_TRY_ASSIGN(const QJsonObject data, customDataObject(*edit.customData));
        body.insert(QStringLiteral("custom_data"), data);
    }
    return compactJson(body);
}

} // namespace reckoner::provider::paddle
