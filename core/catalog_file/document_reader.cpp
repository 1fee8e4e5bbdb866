// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_file/document_reader.h"

#include "core/base/words.h"

#include <QSet>

#include <toml++/toml.h>

#include <algorithm>

namespace reckoner::catalog_file {

namespace {

constexpr qint64 kLargestDocumentQuantity = 999'999'999;
constexpr qsizetype kMostOverrides = 250;
constexpr qsizetype kMostDocumentFaults = 1000; // a file with more is not read by a person

QString fromStd(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

// A value of the file, short enough to stand in a sentence.
QString quotedValue(const QString &text)
{
    return QStringLiteral("“%1”").arg(text.size() > 60 ? text.left(57) + u'…' : text);
}

QString nodeTypeText(const toml::node &node)
{
    if (node.is_string())
        return Words::tr("a text");
    if (node.is_integer())
        return Words::tr("a whole number");
    if (node.is_floating_point())
        return Words::tr("a number with a fraction");
    if (node.is_boolean())
        return Words::tr("true or false");
    if (node.is_array())
        return Words::tr("a list");
    if (node.is_table())
        return Words::tr("a table");
    return Words::tr("a date or time");
}

struct TextRule {
    qsizetype minimum = 0, maximum = 2048; // characters
};

// One table of the file: what is read of it is known, the rest is a fault at the end.
class TableReader
{
public:
    TableReader(const toml::table &table, std::vector<DocumentFault> &faults) : m_table(table), m_faults(faults) {}

    const toml::node *node(const char *key)
    {
        m_known.insert(QLatin1StringView(key));
        return m_table.get(key);
    }
    void fault(const toml::node &at, const QString &what) { faultAt(at.source(), what); }
    void faultAt(const toml::source_region &at, const QString &what)
    {
        if (qsizetype(m_faults.size()) < kMostDocumentFaults)
            m_faults.push_back({std::max(1, int(at.begin.line)), std::max(1, int(at.begin.column)), what});
    }
    void missing(const char *key)
    {
        faultAt(m_table.source(), Words::tr("“%1” is missing here.").arg(QLatin1StringView(key)));
    }
    void wrongType(const char *key, const toml::node &found, const QString &expected)
    {
        fault(found, Words::tr("“%1” is %2; expected %3.").arg(QLatin1StringView(key), nodeTypeText(found), expected));
    }

    std::optional<QString> text(const char *key, const QString &expected, TextRule rule = {})
    {
        const toml::node *found = node(key);
        if (!found)
            return {};
        const auto *value = found->as_string();
        if (!value) {
            wrongType(key, *found, expected);
            return {};
        }
        const QString read = fromStd(value->get());
        if (read.size() < rule.minimum || read.size() > rule.maximum)
            fault(*found, Words::tr("“%1” has %2 characters; expected %3 to %4.")
                              .arg(QLatin1StringView(key))
                              .arg(read.size())
                              .arg(rule.minimum)
                              .arg(rule.maximum));
        return read;
    }
    QString required(const char *key, const QString &expected, TextRule rule)
    {
        if (!node(key))
            missing(key);
        return text(key, expected, rule).value_or(QString());
    }
    QString oneOf(const char *key, const QStringList &words)
    {
        const QString expected = words.join(QStringLiteral(", "));
        const std::optional<QString> read = text(key, Words::tr("one of %1").arg(expected));
        if (read && !words.contains(*read))
            fault(*node(key), Words::tr("%1 is not known; expected one of %2.").arg(quotedValue(*read), expected));
        return read && words.contains(*read) ? *read : words.front();
    }
    template <class T>
    std::optional<T> parsed(const char *key, const QString &expected, Result<T> (*read)(const QString &))
    {
        const std::optional<QString> found = text(key, expected);
        if (!found)
            return {};
        Result<T> value = read(*found);
        if (value)
            return *std::move(value);
        fault(*node(key), value.error().message);
        return {};
    }
    QByteArray customData()
    {
        const std::optional<QString> found = text("custom_data", Words::tr("a JSON object as text"), {0, 100'000});
        if (!found)
            return {};
        Result<QByteArray> canonical = canonicalCustomData(found->toUtf8());
        if (!canonical)
            fault(*node("custom_data"),
                  Words::tr("“custom_data” is no JSON object: %1")
                      .arg(canonical.error().detail.isEmpty() ? canonical.error().message : canonical.error().detail));
        return std::move(canonical).value_or(QByteArray());
    }
    // Whatever was not asked for.
    void refuseUnknown(const QString &where)
    {
        for (const auto &[key, value] : m_table) {
            if (m_known.contains(fromStd(key.str())))
                continue;
            QStringList known(m_known.begin(), m_known.end());
            known.sort();
            faultAt(key.source(), Words::tr("%1 is not a key of %2; expected %3.")
                                      .arg(quotedValue(fromStd(key.str())), where, known.join(QStringLiteral(", "))));
        }
    }

private:
    const toml::table &m_table;
    std::vector<DocumentFault> &m_faults;
    QSet<QString> m_known;
};

Error amountFault(const QString &text, const QString &why)
{
    return {ErrorKind::Invalid,
            Words::tr("%1 is no amount: %2 Expected digits, a point and the currency, as in “12.00 USD”.")
                .arg(quotedValue(text), why),
            {},
            {}};
}

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

class DocumentParser
{
public:
    explicit DocumentParser(ReadDocument &out) : m_out(out) {}

    void read(const toml::table &root)
    {
        TableReader in(root, m_out.faults);
        const toml::node *format = in.node("format");
        if (!format)
            in.missing("format");
        else if (!format->is_integer())
            in.wrongType("format", *format, Words::tr("the whole number 1"));
        else if (format->as_integer()->get() != 1)
            in.fault(*format, Words::tr("This file has format %1; expected 1.").arg(format->as_integer()->get()));
        m_out.document.account =
            AccountId(in.required("account", Words::tr("an account, as in “paddle/sandbox/main”"), {1, 200}));
        if (const toml::node *products = in.node("products")) {
            if (const toml::table *table = products->as_table())
                readProducts(*table);
            else
                in.wrongType("products", *products, Words::tr("a table of products"));
        }
        in.refuseUnknown(Words::tr("the file"));
    }

private:
    bool keyFits(TableReader &in, const toml::key &key)
    {
        if (isEntryKey(fromStd(key.str())))
            return true;
        in.faultAt(key.source(), Words::tr("%1 cannot be a key; expected letters, digits, “-” and “_”, at most %2.")
                                     .arg(quotedValue(fromStd(key.str())))
                                     .arg(kMaxKeyCharacters));
        return false;
    }

    void readProducts(const toml::table &products)
    {
        TableReader in(products, m_out.faults);
        for (const auto &[key, node] : products) {
            const QString name = fromStd(key.str());
            if (!keyFits(in, key))
                continue;
            if (const toml::table *table = node.as_table())
                m_out.document.products.push_back(product(name, *table));
            else
                in.fault(
                    node,
                    Words::tr("%1 is %2; expected a table with a product.").arg(quotedValue(name), nodeTypeText(node)));
        }
    }

    // The account of the head is the account of all: two files put together are found by this.
    void checkAccount(TableReader &in)
    {
        const std::optional<QString> account = in.text("account", Words::tr("the account of the file"));
        if (account && AccountId(*account) != m_out.document.account)
            in.fault(*in.node("account"),
                     Words::tr("This belongs to account %1, but the file to %2; expected one account.")
                         .arg(quotedValue(*account), quotedValue(m_out.document.account.toString())));
    }

    QString id(TableReader &in)
    {
        const QString text = in.text("id", Words::tr("an id"), {1, 100}).value_or(QString());
        if (!text.isEmpty() && m_ids.contains(text))
            in.fault(*in.node("id"), Words::tr("The id %1 stands twice in this file.").arg(quotedValue(text)));
        m_ids.insert(text);
        return text;
    }

    ProductEntry product(const QString &key, const toml::table &table)
    {
        TableReader in(table, m_out.faults);
        ProductEntry entry;
        entry.key = key;
        entry.id = ProductId(id(in));
        checkAccount(in);
        entry.name = in.required("name", Words::tr("a text"), {1, 200});
        entry.description = in.text("description", Words::tr("a text"), {0, 2048}).value_or(QString());
        entry.taxCategory = in.required("tax_category", Words::tr("a text, as in “saas”"), {1, 100});
        entry.type = in.oneOf("type", {QStringLiteral("standard"), QStringLiteral("custom")});
        entry.imageUrl = in.text("image_url", Words::tr("an https address")).value_or(QString());
        if (!entry.imageUrl.isEmpty() && !entry.imageUrl.startsWith(QLatin1StringView("https://")))
            in.fault(*in.node("image_url"), Words::tr("%1 is no https address.").arg(quotedValue(entry.imageUrl)));
        entry.status = in.oneOf("status", {QStringLiteral("active"), QStringLiteral("archived")});
        entry.customData = in.customData();
        if (const toml::node *prices = in.node("prices")) {
            if (const toml::table *all = prices->as_table())
                readPrices(entry, *all);
            else
                in.wrongType("prices", *prices, Words::tr("a table of prices"));
        }
        in.refuseUnknown(Words::tr("a product"));
        return entry;
    }

    void readPrices(ProductEntry &product, const toml::table &prices)
    {
        TableReader in(prices, m_out.faults);
        for (const auto &[key, node] : prices) {
            const QString name = fromStd(key.str());
            if (!keyFits(in, key))
                continue;
            if (const toml::table *table = node.as_table())
                product.prices.push_back(price(name, *table));
            else
                in.fault(
                    node,
                    Words::tr("%1 is %2; expected a table with a price.").arg(quotedValue(name), nodeTypeText(node)));
        }
    }

    PriceEntry price(const QString &key, const toml::table &table)
    {
        TableReader in(table, m_out.faults);
        PriceEntry entry;
        entry.key = key;
        entry.id = PriceId(id(in));
        checkAccount(in);
        entry.description = in.required("description", Words::tr("a text"), {2, 500});
        entry.name = in.text("name", Words::tr("a text"), {0, 150}).value_or(QString());
        entry.type = in.oneOf("type", {QStringLiteral("standard"), QStringLiteral("custom")});
        const QString amountExample = Words::tr("an amount as text, as in “12.00 USD”");
        const QString periodExample = Words::tr("a period as text, as in “1 month”");
        if (!in.node("amount"))
            in.missing("amount");
        entry.amount = in.parsed("amount", amountExample, amountFromText).value_or(Money());
        entry.billingCycle = in.parsed("billing_cycle", periodExample, periodFromWords);
        entry.trialPeriod = in.parsed("trial_period", periodExample, periodFromWords);
        checkCycles(in, entry);
        entry.taxMode = catalog::taxModeFromText(
            in.oneOf("tax_mode", {QStringLiteral("account_setting"), QStringLiteral("external"),
                                  QStringLiteral("internal"), QStringLiteral("location")}));
        readQuantity(in, entry);
        readOverrides(in, entry);
        entry.status = in.oneOf("status", {QStringLiteral("active"), QStringLiteral("archived")});
        entry.customData = in.customData();
        in.refuseUnknown(Words::tr("a price"));
        return entry;
    }

    // The provider's upper limits of a billing cycle (error price_billing_cycle_frequency_greater_than_maximum).
    static int mostOf(catalog::Interval interval)
    {
        switch (interval) {
        case catalog::Interval::Day: return 1095;
        case catalog::Interval::Week: return 156;
        case catalog::Interval::Month: return 36;
        case catalog::Interval::Year: return 3;
        case catalog::Interval::Unknown: break;
        }
        return 0;
    }

    void checkCycles(TableReader &in, const PriceEntry &entry)
    {
        if (entry.trialPeriod && !in.node("billing_cycle"))
            in.fault(*in.node("trial_period"), Words::tr("A trial needs a billing cycle; this price has none."));
        if (entry.billingCycle && entry.billingCycle->frequency > mostOf(entry.billingCycle->interval))
            in.fault(*in.node("billing_cycle"), Words::tr("A billing cycle of %1 is too long; expected at most %2.")
                                                    .arg(quotedValue(periodWords(entry.billingCycle)))
                                                    .arg(mostOf(entry.billingCycle->interval)));
    }

    void readQuantity(TableReader &in, PriceEntry &entry)
    {
        const toml::node *node = in.node("quantity");
        if (!node)
            return;
        const QString expected = Words::tr("the smallest and the largest quantity, as in [1, 100]");
        const toml::array *range = node->as_array();
        if (!range || range->size() != 2 || !(*range)[0].is_integer() || !(*range)[1].is_integer()) {
            in.wrongType("quantity", *node, expected);
            return;
        }
        entry.quantityMinimum = (*range)[0].as_integer()->get();
        entry.quantityMaximum = (*range)[1].as_integer()->get();
        if (entry.quantityMinimum < 1 || entry.quantityMaximum > kLargestDocumentQuantity ||
            entry.quantityMinimum > entry.quantityMaximum)
            in.fault(*node, Words::tr("The quantities are out of range; expected %1, from 1 to %2.")
                                .arg(expected)
                                .arg(kLargestDocumentQuantity));
    }

    void readOverrides(TableReader &in, PriceEntry &entry)
    {
        const toml::node *node = in.node("overrides");
        if (!node)
            return;
        const toml::array *list = node->as_array();
        if (!list || qsizetype(list->size()) > kMostOverrides) {
            in.wrongType("overrides", *node, Words::tr("a list of at most %1 tables").arg(kMostOverrides));
            return;
        }
        QSet<QString> seen;
        for (const toml::node &one : *list) {
            if (const toml::table *table = one.as_table())
                entry.overrides.push_back(priceOverride(*table, seen));
            else
                in.fault(
                    one,
                    Words::tr("An override is %1; expected a table with countries and amount.").arg(nodeTypeText(one)));
        }
        makeCanonical(entry.overrides);
    }

    catalog::PriceOverride priceOverride(const toml::table &table, QSet<QString> &seen)
    {
        TableReader in(table, m_out.faults);
        catalog::PriceOverride result;
        const toml::node *countries = in.node("countries");
        if (!countries)
            in.missing("countries");
        else if (!countries->is_array() || countries->as_array()->empty())
            in.wrongType("countries", *countries, Words::tr("a list of country codes, as in [\"DE\", \"FR\"]"));
        else
            for (const toml::node &one : *countries->as_array())
                addCountry(in, one, result, seen);
        if (!in.node("amount"))
            in.missing("amount");
        result.unitPrice =
            in.parsed("amount", Words::tr("an amount as text, as in “12.00 USD”"), amountFromText).value_or(Money());
        in.refuseUnknown(Words::tr("an override"));
        return result;
    }

    void addCountry(TableReader &in, const toml::node &node, catalog::PriceOverride &result, QSet<QString> &seen)
    {
        const QString code = node.is_string() ? fromStd(node.as_string()->get()) : QString();
        const bool fits =
            code.size() == 2 && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
        if (!fits)
            in.fault(node, Words::tr("This is no country code; expected two capital letters, as in “DE”."));
        else if (seen.contains(code))
            in.fault(node, Words::tr("Country %1 has two overrides; expected one.").arg(code));
        else
            result.countries.append(code);
        seen.insert(code);
    }

    ReadDocument &m_out;
    QSet<QString> m_ids;
};

} // namespace

Result<Money> amountFromText(const QString &text)
{
    const qsizetype space = text.indexOf(u' ');
    const QString number = text.left(space), code = space < 0 ? QString() : text.mid(space + 1);
    if (space < 0)
        return amountFault(text, Words::tr("the currency is missing."));
    const Result<Currency> currency = Currency::fromCode(code);
    if (!currency)
        return amountFault(text, Words::tr("%1 is no currency.").arg(quotedValue(code)));
    if (number.startsWith(u'-'))
        return amountFault(text, Words::tr("it is negative."));
    const qsizetype point = number.indexOf(u'.');
    const QString whole = number.left(point), fraction = point < 0 ? QString() : number.mid(point + 1);
    if (!allDigits(whole) || (point >= 0 && !allDigits(fraction)) || (whole.size() > 1 && whole.startsWith(u'0')))
        return amountFault(text, Words::tr("it is not written as digits."));
    if (fraction.size() != currency->exponent())
        return amountFault(text, Words::tr("%1 has %2 digits behind the point, here are %3.")
                                     .arg(code)
                                     .arg(currency->exponent())
                                     .arg(fraction.size()));
    QString minor = whole + fraction;
    while (minor.size() > 1 && minor.startsWith(u'0'))
        minor.remove(0, 1);
    Result<Money> money = Money::parseMinor(minor.toUtf8(), *currency);
    return money ? money : Result<Money>(amountFault(text, Words::tr("it is too large.")));
}

Result<catalog::Period> periodFromWords(const QString &text)
{
    const QStringList words = text.split(u' ');
    bool isNumber = false;
    const int frequency = words.front().toInt(&isNumber);
    const catalog::Period period = catalog::periodFromText(words.back(), frequency);
    if (words.size() == 2 && isNumber && allDigits(words.front()) && frequency >= 1 && frequency <= 99'999 &&
        period.interval != catalog::Interval::Unknown)
        return period;
    return Error{ErrorKind::Invalid,
                 Words::tr("%1 is no period; expected a number and day, week, month or year, as in “1 month”.")
                     .arg(quotedValue(text)),
                 {},
                 {}};
}

ReadDocument readDocument(const QByteArray &text)
{
    ReadDocument out;
    if (text.size() > kMaxDocumentBytes) {
        out.faults.push_back(
            {1, 1,
             Words::tr("The file is larger than %1 MiB; a catalog is not.").arg(kMaxDocumentBytes / (1024 * 1024))});
        return out;
    }
    try { // toml++ reports by exception
        const toml::table root = toml::parse(std::string_view(text.constData(), size_t(text.size())));
        DocumentParser(out).read(root);
    } catch (const toml::parse_error &error) {
        const auto &at = error.source().begin;
        out.faults.push_back({std::max(1, int(at.line)), std::max(1, int(at.column)),
                              Words::tr("This is not TOML: %1.").arg(fromStd(error.description()))});
    }
    std::sort(out.faults.begin(), out.faults.end(), [](const DocumentFault &a, const DocumentFault &b) {
        return std::pair(a.line, a.column) < std::pair(b.line, b.column);
    });
    makeCanonical(out.document);
    return out;
}

QString faultLines(const QString &fileName, const std::vector<DocumentFault> &faults)
{
    QStringList lines;
    for (const DocumentFault &fault : faults)
        lines.append(QStringLiteral("%1:%2:%3: %4").arg(fileName).arg(fault.line).arg(fault.column).arg(fault.what));
    return lines.join(u'\n');
}

} // namespace reckoner::catalog_file
