// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/catalog_window.h"

#include "core/base/assert.h"
#include "ui/catalog/catalog_words.h"
#include "ui/common/money_text.h"
#include "ui/common/plain_text.h"
#include "ui/common/roles.h"

#include <QFont>
#include <QLocale>

namespace reckoner::ui {

static bool isCatalogFigure(int column)
{
    return column == CatalogWindow::Amount || column == CatalogWindow::Live || column == CatalogWindow::Revenue ||
           column == CatalogWindow::Quantity;
}

// What a click or the arrow keys fold and unfold.
static QString foldMark(const CatalogRow &row)
{
    if (row.prices == 0)
        return QStringLiteral("\u2003");
    return row.isCollapsed ? QStringLiteral("\u25b8 ") : QStringLiteral("\u25be ");
}

int CatalogWindow::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CatalogWindow::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isCatalogFigure(section))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == ExportRole && section == Name)
        return QStringList{tr("Product"), tr("Price", "of a product")};
    if (role == ExportRole && section == Amount)
        return QStringList{tr("Amount"), tr("Currency"), tr("Billing cycle")};
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name: return tr("Product and prices");
    case Amount: return tr("Amount");
    case Trial: return tr("Trial");
    case Live: return tr("Subscriptions", "that are live");
    case Revenue: return tr("Each renewal", "amount of all subscriptions");
    case Overrides: return tr("Countries", "with another price");
    case Quantity: return tr("Quantity");
    case Plan: return tr("Plan");
    case Tax: return tr("Tax");
    case Status: return tr("Status");
    case IdColumn: return tr("Id");
    case ColumnCount: break;
    }
    return {};
}

QString CatalogWindow::display(const CatalogRow &row, Column column) const
{
    const QLocale locale;
    if (!row.price) {
        switch (column) {
        case Name:
            return foldMark(row) +
                   (row.product.name.isEmpty() ? shortId(row.product.id.toString(), 20) : harmless(row.product.name));
        case Amount: return tr("%Ln price(s)", nullptr, row.prices);
        case Status: return catalogPill(row.product.status).word;
        case IdColumn: return shortId(row.product.id.toString());
        default: return {};
        }
    }
    const catalog::Price &price = *row.price;
    switch (column) {
    case Name: return QStringLiteral("\u2003\u2003") + priceName(price); // below its product
    case Amount: return priceText(price);
    case Trial: return trialText(price.trialPeriod);
    case Live: return locale.toString(row.subscriptions());
    case Revenue: return price.isRecurring() ? revenueText(row.usage) : QString();
    case Overrides: {
        qsizetype countries = 0;
        for (const catalog::PriceOverride &each : price.overrides)
            countries += each.countries.size();
        return countries == 0 ? QString() : locale.toString(countries);
    }
    case Quantity: return quantityText(price);
    case Plan: return harmless(row.planCode, 40);
    case Tax: return taxModeWords(price.taxMode);
    case Status: return catalogPill(price.status).word;
    case IdColumn: return shortId(price.id.toString());
    case ColumnCount: break;
    }
    RK_UNREACHABLE();
}

QVariant CatalogWindow::cell(const CatalogRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return display(row, Column(column));
    case Qt::TextAlignmentRole:
        return isCatalogFigure(column) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::FontRole:
        if (!row.price && column == Name) {
            QFont bold;
            bold.setWeight(QFont::DemiBold);
            return bold;
        }
        return {};
    case Qt::ToolTipRole:
        if (column == IdColumn)
            return row.id();
        if (column == Revenue && !row.usage.empty())
            return tr("What one renewal of all live subscriptions comes to, before tax and discounts");
        if (column == Live && row.price)
            return tr("Subscriptions that are active, in trial or past due");
        return {};
    case ToneRole: return column == Status ? QVariant(int(catalogPill(row.status()).tone)) : QVariant();
    case IdRole: return row.id();
    case Qt::AccessibleTextRole:
        if (column == Name && !row.price && row.prices > 0)
            return row.isCollapsed ? tr("%1, prices folded away", "a product").arg(harmless(row.product.name))
                                   : tr("%1, prices shown below", "a product").arg(harmless(row.product.name));
        return {};
    case ExportRole:
        if (column == Name)
            return QStringList{row.product.name, row.price ? row.price->name : QString()};
        if (column == Amount)
            return row.price
                       ? QStringList{plainAmount(row.price->unitPrice), row.price->unitPrice.currency().code(),
                                     row.price->billingCycle ? QStringLiteral("%1 %2")
                                                                   .arg(row.price->billingCycle->frequency)
                                                                   .arg(catalog::intervalText(*row.price->billingCycle))
                                                             : QString()}
                       : QStringList{{}, {}, {}};
        [[fallthrough]];
    case CopyRole:
        if (column == Name)
            return row.price ? row.price->name : row.product.name;
        return column == IdColumn ? QVariant(row.id()) : QVariant();
    default: return {};
    }
}

} // namespace reckoner::ui
