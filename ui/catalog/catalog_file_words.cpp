// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/catalog_file_words.h"

#include "core/catalog_file/document_reader.h"
#include "ui/catalog/catalog_words.h"
#include "ui/common/field_changes.h"
#include "ui/common/money_text.h"
#include "ui/common/plain_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace reckoner::ui {

using namespace catalog_file;

namespace {

struct CatalogFileText {
    Q_DECLARE_TR_FUNCTIONS(CatalogFileText)
};

QString asJsonText(const QString &text)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact)).mid(1).chopped(1);
}

template <class Field> QString fieldsText(const std::vector<Field> &fields)
{
    QStringList words;
    for (const Field &field : fields)
        words.append(fieldTitle(field.field));
    return words.join(QStringLiteral(", "));
}

} // namespace

Pill stepPill(StepAction action)
{
    switch (action) {
    case StepAction::Create: return {Tone::Ok, CatalogFileText::tr("Create")};
    case StepAction::Change: return {Tone::Info, CatalogFileText::tr("Change")};
    case StepAction::Archive: return {Tone::Warn, CatalogFileText::tr("Archive")};
    case StepAction::Restore: return {Tone::Info, CatalogFileText::tr("Restore")};
    }
    RK_UNREACHABLE();
}

QString entryKindWords(EntryKind kind)
{
    return kind == EntryKind::Product ? CatalogFileText::tr("Product") : CatalogFileText::tr("Price");
}

QString entryName(const PlanStep &step)
{
    return step.kind == EntryKind::Product
               ? harmless(step.name, 120)
               : CatalogFileText::tr("%1 › %2", "product, price").arg(step.productKey, harmless(step.name, 120));
}

QString catalogValueText(const QString &field, const QString &value)
{
    if (value.isEmpty())
        return QStringLiteral("–");
    if (field == QLatin1StringView("amount")) {
        const Result<Money> money = amountFromText(value);
        return money ? moneyText(*money) : value;
    }
    if (field == QLatin1StringView("billing_cycle") || field == QLatin1StringView("trial_period")) {
        const Result<catalog::Period> period = periodFromWords(value);
        return period ? trialText(*period) : value;
    }
    if (field == QLatin1StringView("status"))
        return catalogPill(value).word;
    if (field == QLatin1StringView("tax_mode"))
        return taxModeWords(catalog::taxModeFromText(value));
    return value;
}

std::vector<sync::EffectChange> shownChanges(const std::vector<FieldChange> &fields)
{
    std::vector<sync::EffectChange> shown;
    for (const FieldChange &field : fields)
        shown.push_back({field.field, asJsonText(catalogValueText(field.field, field.before)),
                         asJsonText(catalogValueText(field.field, field.after))});
    return shown;
}

std::vector<sync::EffectChange> shownChanges(const std::vector<FieldDifference> &fields)
{
    std::vector<sync::EffectChange> shown;
    for (const FieldDifference &field : fields)
        shown.push_back({field.field, asJsonText(catalogValueText(field.field, field.local)),
                         asJsonText(catalogValueText(field.field, field.remote))});
    return shown;
}

QString changedFieldsText(const std::vector<FieldChange> &fields)
{
    return fieldsText(fields);
}

QString changedFieldsText(const std::vector<FieldDifference> &fields)
{
    return fieldsText(fields);
}

} // namespace reckoner::ui
