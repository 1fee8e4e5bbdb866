// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/paddle/price_preview_mapping.h"

#include "core/base/words.h"
#include "core/provider/paddle/mapping_fields.h"

#include <QJsonArray>
#include <QJsonObject>

namespace reckoner::provider::paddle {

using subscriptions::PricePreview;
using subscriptions::PricePreviewItem;
using subscriptions::PricePreviewLine;
using subscriptions::PricePreviewRequest;

namespace {

QStringList previewDiscountNames(JsonReader &in)
{
    QStringList names;
    for (const JsonView &one : in.optionalArray("discounts"))
        names.append(one.member("discount").member("description").string().value_or(QString()));
    return names;
}

Result<PricePreviewLine> previewLineFromJson(JsonView json, const QByteArray &path, Currency currency)
{
    JsonReader in(json, path);
    PricePreviewLine line;
    JsonReader price(in.object("price"), in.at("price"));
    line.priceId = requiredId<PriceId>(price, "id");
    in.absorb(price.finish());
    if (const auto product = in.optionalObject("product"))
        line.productName = product->member("name").string().value_or(QString());
    line.quantity = in.integer("quantity");
    line.taxRate = textOrEmpty(in, "tax_rate");
    JsonReader unit(in.object("unit_totals"), in.at("unit_totals"));
    line.unitSubtotal = unit.money("subtotal", currency);
    line.unitTotal = unit.money("total", currency);
    in.absorb(unit.finish());
    JsonReader totals(in.object("totals"), in.at("totals"));
    line.subtotal = totals.money("subtotal", currency);
    line.discount = totals.optionalMoney("discount", currency).value_or(Money(0, currency));
    line.tax = totals.money("tax", currency);
    line.total = totals.money("total", currency);
    in.absorb(totals.finish());
    line.discountNames = previewDiscountNames(in);
    RK_TRY(in.finish());
    return line;
}

// An answer about other prices is no answer.
bool isAbout(const PricePreview &preview, const PricePreviewRequest &asked)
{
    if (preview.lines.size() != asked.items.size())
        return false;
    for (size_t i = 0; i < preview.lines.size(); ++i) {
        if (preview.lines[i].priceId != asked.items[i].priceId || preview.lines[i].quantity != asked.items[i].quantity)
            return false;
    }
    return true;
}

} // namespace

Result<QByteArray> pricePreviewBody(const PricePreviewRequest &request)
{
    const auto refusal = [](const QString &why) { return Error{ErrorKind::Invalid, why, {}, {}}; };
    if (request.items.empty())
        return refusal(Words::tr("Choose at least one price to preview."));
    if (request.items.size() > subscriptions::kMostPreviewItems)
        return refusal(Words::tr("At most %1 prices can be previewed at once.").arg(subscriptions::kMostPreviewItems));
    QJsonArray items;
    for (const PricePreviewItem &item : request.items) {
        if (item.quantity < 1)
            return refusal(Words::tr("A quantity is at least 1."));
        items.append(QJsonObject{{QStringLiteral("price_id"), item.priceId.toString()},
                                 {QStringLiteral("quantity"), item.quantity}});
    }
    QJsonObject body{{QStringLiteral("items"), items}};
    if (!request.countryCode.isEmpty()) {
        QJsonObject address{{QStringLiteral("country_code"), request.countryCode}};
        if (!request.postalCode.isEmpty())
            address.insert(QStringLiteral("postal_code"), request.postalCode);
        body.insert(QStringLiteral("address"), address);
    }
    if (request.currency)
        body.insert(QStringLiteral("currency_code"), request.currency->code());
    if (!request.discountId.isEmpty())
        body.insert(QStringLiteral("discount_id"), request.discountId);
    return compactJson(body);
}

Result<PricePreview> pricePreviewFromJson(JsonView json, const PricePreviewRequest &asked)
{
    JsonReader in(json, "pricing_preview");
    PricePreview preview;
    preview.currency = in.currency("currency_code");
    if (const auto address = in.optionalObject("address"))
        preview.countryCode = address->member("country_code").string().value_or(QString());
    const JsonView details = in.object("details");
    RK_TRY(in.finish());
    JsonReader detailsIn(details, in.at("details"));
    qsizetype index = 0;
    const std::vector<JsonView> rows = detailsIn.array("line_items");
    RK_TRY(detailsIn.finish());
    for (const JsonView &row : rows) {
        RK_TRY_ASSIGN(PricePreviewLine line,
                      previewLineFromJson(row, detailsIn.at("line_items", index++), preview.currency));
        preview.lines.push_back(std::move(line));
    }
    if (!isAbout(preview, asked))
        return Error{
            ErrorKind::Invalid, QStringLiteral("the preview is about other prices than were asked for"), {}, {}};
    return preview;
}

} // namespace reckoner::provider::paddle
