// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_file/document_writer.h"

namespace reckoner::catalog_file {

namespace {

QByteArray tomlText(const QString &text)
{
    QByteArray out = "\"";
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            out += '\\';
        if (c == '\n')
            out += "\\n";
        else if (c == '\t')
            out += "\\t";
        else if (uchar(c) < 0x20 || c == 0x7f)
            out += "\\u" + QByteArray::number(uint(uchar(c)), 16).rightJustified(4, '0');
        else
            out += c;
    }
    return out + '"';
}

QByteArray tomlTexts(const QStringList &texts)
{
    QByteArray out = "[";
    for (const QString &text : texts)
        out += (out.size() > 1 ? ", " : "") + tomlText(text);
    return out + ']';
}

class TomlLines
{
public:
    void raw(const char *key, const QByteArray &literal) { m_text += QByteArray(key) + " = " + literal + '\n'; }
    // Left out when it is the default.
    void text(const char *key, const QString &value, QLatin1StringView fallback = {})
    {
        if (value != fallback)
            raw(key, tomlText(value));
    }
    void table(const QByteArray &name) { m_text += "\n[" + name + "]\n"; }
    QByteArray &all() { return m_text; }

private:
    QByteArray m_text;
};

void writePrice(TomlLines &out, const ProductEntry &product, const PriceEntry &price)
{
    out.table("products." + product.key.toUtf8() + ".prices." + price.key.toUtf8());
    out.text("id", price.id.toString());
    out.raw("description", tomlText(price.description));
    out.text("name", price.name);
    out.text("type", price.type, QLatin1StringView("standard"));
    out.raw("amount", tomlText(price.amount.toString()));
    out.text("billing_cycle", periodWords(price.billingCycle));
    out.text("trial_period", periodWords(price.trialPeriod));
    out.text("tax_mode", catalog::taxModeText(price.taxMode), QLatin1StringView("account_setting"));
    if (price.quantityMinimum != 1 || price.quantityMaximum != 100)
        out.raw("quantity", '[' + QByteArray::number(price.quantityMinimum) + ", " +
                                QByteArray::number(price.quantityMaximum) + ']');
    out.text("status", price.status, QLatin1StringView("active"));
    out.text("custom_data", QString::fromUtf8(price.customData));
    for (const catalog::PriceOverride &one : price.overrides) {
        out.all() += "[[products." + product.key.toUtf8() + ".prices." + price.key.toUtf8() + ".overrides]]\n";
        out.raw("countries", tomlTexts(one.countries));
        out.raw("amount", tomlText(one.unitPrice.toString()));
    }
}

void writeProduct(TomlLines &out, const ProductEntry &product)
{
    out.table("products." + product.key.toUtf8());
    out.text("id", product.id.toString());
    out.raw("name", tomlText(product.name));
    out.text("description", product.description);
    out.raw("tax_category", tomlText(product.taxCategory));
    out.text("type", product.type, QLatin1StringView("standard"));
    out.text("image_url", product.imageUrl);
    out.text("status", product.status, QLatin1StringView("active"));
    out.text("custom_data", QString::fromUtf8(product.customData));
    for (const PriceEntry &price : product.prices)
        writePrice(out, product, price);
}

} // namespace

QByteArray writeDocument(const CatalogDocument &document, const QByteArray &head)
{
    TomlLines out;
    out.all() = head.isEmpty()
                    ? QByteArray("# Products and prices. Amounts are decimal text with their currency.\n"
                                 "# Keys are yours to choose and are kept; ids belong to the account below.\n")
                    : head;
    out.raw("format", "1");
    out.raw("account", tomlText(document.account.toString()));
    for (const ProductEntry &product : document.products)
        writeProduct(out, product);
    return out.all();
}

QByteArray headOf(const QByteArray &text)
{
    qsizetype end = 0;
    while (end < text.size() && text[end] == '#') {
        const qsizetype newline = text.indexOf('\n', end);
        end = newline < 0 ? text.size() : newline + 1;
    }
    QByteArray head = text.left(end);
    if (!head.isEmpty() && !head.endsWith('\n'))
        head += '\n';
    return head;
}

} // namespace reckoner::catalog_file
