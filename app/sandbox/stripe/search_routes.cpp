// SPDX-License-Identifier: GPL-3.0-or-later
// GET /v1/{resource}/search (reference/stripe.md §1.7). Unlike the provider's it finds what was just written.
#include "app/sandbox/stripe/routes.h"

#include <QRegularExpression>

#include <algorithm>

namespace reckoner::sandbox::stripe {

using namespace Qt::StringLiterals;

namespace {

struct SearchTerm {
    bool isNegated = false;
    QString field;
    QString metadataKey; // of metadata["k"]
    QString comparison;  // : ~ > < >= <=
    QString value;       // empty and isNull: null
    bool isNull = false;
};
struct SearchQuery {
    std::vector<SearchTerm> terms;
    bool isAny = false; // OR
};

Outcome<SearchQuery> parseSearch(const QString &text, const QStringList &fields)
{
    static const QRegularExpression form(
        u"\\G\\s*(-)?(?:metadata\\[[\"']([^\"'\\]]{1,40})[\"']\\]|([a-z_.0-9]+))(>=|<=|[:~<>])(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"']+))"_s);
    static const QRegularExpression joint(u"\\G\\s+(AND|OR)\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    const auto wrong = [&] {
        return refused(
            u"We were unable to parse your search query. Try using the format `metadata[\"key\"]:\"value\"`."_s, "",
            u"query"_s);
    };
    SearchQuery query;
    qsizetype at = 0;
    std::optional<QString> joinedBy;
    while (true) {
        const auto match = form.match(text, at);
        if (!match.hasMatch())
            return wrong();
        SearchTerm term;
        term.isNegated = !match.captured(1).isEmpty();
        term.metadataKey = match.captured(2);
        term.field = match.captured(3);
        term.comparison = match.captured(4);
        term.isNull = match.captured(7) == u"null"_s;
        term.value = !match.captured(5).isNull()   ? match.captured(5)
                     : !match.captured(6).isNull() ? match.captured(6)
                                                   : match.captured(7);
        if (term.metadataKey.isEmpty() && !fields.contains(term.field))
            return refused(u"Field `%1` is an unsupported search field for this resource."_s.arg(term.field), "",
                           u"query"_s);
        if (term.comparison == u"~"_s && term.value.size() < 3)
            return refused(u"Substring search needs at least three characters."_s, "", u"query"_s);
        query.terms.push_back(term);
        at = match.capturedEnd();
        if (text.mid(at).trimmed().isEmpty())
            break;
        const auto between = joint.match(text, at);
        if (!between.hasMatch())
            return wrong();
        const QString word = between.captured(1).toUpper();
        if (joinedBy && *joinedBy != word)
            return refused(u"AND and OR cannot be mixed in one search query."_s, "", u"query"_s);
        joinedBy = word;
        at = between.capturedEnd();
    }
    query.isAny = joinedBy == u"OR"_s;
    return query;
}

QJsonValue searchValue(const QJsonObject &row, const SearchTerm &term)
{
    if (!term.metadataKey.isEmpty())
        return row.value(u"metadata"_s).toObject().value(term.metadataKey);
    QJsonValue value = row;
    for (const QString &part : term.field.split(u'.'))
        value = value.toObject().value(part);
    return value;
}

bool searchFits(const QJsonObject &row, const SearchTerm &term)
{
    const QJsonValue value = searchValue(row, term);
    bool fits = false;
    if (term.isNull) {
        fits = value.isNull() || value.isUndefined();
    } else if (term.comparison == u":"_s) {
        fits = value.toVariant().toString().compare(term.value, Qt::CaseInsensitive) == 0;
    } else if (term.comparison == u"~"_s) {
        fits = value.toString().contains(term.value, Qt::CaseInsensitive);
    } else if (value.isDouble()) {
        const qint64 is = value.toInteger(), than = term.value.toLongLong();
        fits = (term.comparison.startsWith(u'>') && is > than) || (term.comparison.startsWith(u'<') && is < than) ||
               (term.comparison.endsWith(u'=') && is == than);
    }
    return fits != term.isNegated;
}

template <class T> Answer searchTable(Call &call, const Table<T> &table, const QStringList &fields)
{
    Params &in = call.in;
    const QString text = in.text("query", {.isRequired = true}).value_or(QString());
    const auto limit = std::clamp<qint64>(in.integer("limit").value_or(10), 1, 100);
    const qint64 from = in.integer("page", {.minimum = 0}).value_or(0);
    SB_TRY(in.check());
    if (!call.request.version.isAtLeast("2020-08-27"))
        return refused(u"Search is not supported on api version %1. Update your API version, or set the API Version of "
                       u"this request to 2020-08-27 or greater."_s.arg(call.request.version.text()));
    SB_TRY_ASSIGN(const SearchQuery query, parseSearch(text, fields));
    QJsonArray data;
    qint64 found = 0;
    for (auto at = table.rows().rbegin(); at != table.rows().rend(); ++at) {
        if ((*at)->deleted)
            continue;
        const QJsonObject row = call.json(**at);
        const auto fits = [&](const SearchTerm &term) { return searchFits(row, term); };
        const bool isWanted = query.isAny ? std::any_of(query.terms.begin(), query.terms.end(), fits)
                                          : std::all_of(query.terms.begin(), query.terms.end(), fits);
        if (!isWanted)
            continue;
        if (found >= from && found < from + limit)
            data.append(row);
        ++found;
    }
    const bool hasMore = found > from + limit;
    return QJsonObject{{u"object"_s, u"search_result"_s},
                       {u"data"_s, data},
                       {u"has_more"_s, hasMore},
                       {u"next_page"_s, hasMore ? QJsonValue(QString::number(from + limit)) : QJsonValue()},
                       {u"total_count"_s, found},
                       {u"url"_s, call.request.path}};
}

} // namespace

void registerSearchRoutes(Router &router)
{
    router.add("GET", "/v1/customers/search", [](Call &call) {
        return searchTable(call, call.world.customers, {u"created"_s, u"email"_s, u"name"_s, u"phone"_s});
    });
    router.add("GET", "/v1/subscriptions/search", [](Call &call) {
        return searchTable(call, call.world.subscriptions, {u"created"_s, u"status"_s});
    });
    router.add("GET", "/v1/invoices/search", [](Call &call) {
        return searchTable(call, call.world.invoices,
                           {u"created"_s, u"currency"_s, u"customer"_s, u"number"_s, u"receipt_number"_s, u"status"_s,
                            u"subscription"_s, u"total"_s});
    });
    router.add("GET", "/v1/payment_intents/search", [](Call &call) {
        return searchTable(call, call.world.paymentIntents,
                           {u"amount"_s, u"created"_s, u"currency"_s, u"customer"_s, u"status"_s});
    });
    router.add("GET", "/v1/charges/search", [](Call &call) {
        return searchTable(call, call.world.charges,
                           {u"amount"_s, u"created"_s, u"currency"_s, u"customer"_s, u"disputed"_s, u"refunded"_s,
                            u"status"_s, u"payment_method_details.card.brand"_s, u"payment_method_details.card.last4"_s,
                            u"payment_method_details.card.exp_month"_s, u"payment_method_details.card.exp_year"_s,
                            u"payment_method_details.card.fingerprint"_s});
    });
    router.add("GET", "/v1/prices/search", [](Call &call) {
        return searchTable(call, call.world.prices,
                           {u"active"_s, u"currency"_s, u"lookup_key"_s, u"product"_s, u"type"_s});
    });
    router.add("GET", "/v1/products/search", [](Call &call) {
        return searchTable(call, call.world.products,
                           {u"active"_s, u"description"_s, u"name"_s, u"shippable"_s, u"url"_s});
    });
}

} // namespace reckoner::sandbox::stripe
