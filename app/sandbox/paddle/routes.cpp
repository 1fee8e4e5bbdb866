// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/paddle/routes.h"

#include <algorithm>

namespace reckoner::sandbox::paddle {

using namespace Qt::StringLiterals;

namespace {

QString routesDecoded(QByteArray text)
{
    text.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

bool routesIsParameter(const QByteArray &segment)
{
    return segment.startsWith('{');
}

} // namespace

Query::Query(QByteArrayView text)
{
    for (const QByteArray &pair : text.toByteArray().split('&')) {
        const auto equals = pair.indexOf('=');
        const QString name = routesDecoded(equals < 0 ? pair : pair.left(equals));
        const QString value = equals < 0 ? QString() : routesDecoded(pair.mid(equals + 1));
        if (!name.isEmpty() && !value.isEmpty())
            m_items.emplace_back(name, value);
    }
}

std::optional<QString> Query::value(const QString &name) const
{
    for (const auto &[key, value] : m_items) {
        if (key == name)
            return value;
    }
    return std::nullopt;
}

QStringList Query::list(const QString &name) const
{
    const auto text = value(name);
    return text ? text->split(u',', Qt::SkipEmptyParts) : QStringList();
}

QString Request::param(const char *name) const
{
    const auto at = params.find(name);
    RK_ASSERT(at != params.end());
    return at->second;
}

void Router::add(const char *method, const char *pattern, RouteHandler handler, RouteAuth auth)
{
    m_routes.push_back({method, QByteArray(pattern).mid(1).split('/'), std::move(handler), auth});
}

Router::Match Router::match(const QByteArray &method, const QByteArray &path) const
{
    Match best;
    qsizetype bestFixed = -1; // fixed segments win over parameters
    const QList<QByteArray> segments = path.mid(1).split('/');
    for (const Route &route : m_routes) {
        if (route.segments.size() != segments.size())
            continue;
        std::map<QByteArray, QString> params;
        qsizetype fixed = 0;
        bool fits = true;
        for (qsizetype i = 0; i < segments.size() && fits; ++i) {
            const QByteArray &pattern = route.segments.at(i);
            if (routesIsParameter(pattern)) {
                fits = !segments.at(i).isEmpty();
                params.emplace(pattern.mid(1, pattern.size() - 2), QString::fromUtf8(segments.at(i)));
            } else {
                fits = pattern == segments.at(i);
                ++fixed;
            }
        }
        if (!fits || fixed < bestFixed)
            continue;
        if (fixed > bestFixed) {
            best = {};
            bestFixed = fixed;
        }
        best.allowedMethods.append(route.method);
        if (route.method == method) {
            best.route = &route;
            best.params = std::move(params);
        }
    }
    return best;
}

Outcome<PageRequest> readPageRequest(const Query &query, int defaultPerPage, int maximumPerPage,
                                     const QStringList &orderFields)
{
    PageRequest page{.perPage = defaultPerPage, .after = query.value(u"after"_s)};
    if (const auto text = query.value(u"per_page"_s)) {
        bool isNumber = false;
        const int asked = text->toInt(&isNumber);
        if (!isNumber || asked < 1)
            return invalidFields({{u"per_page"_s, u"must be a positive integer"_s}});
        page.perPage = std::min(asked, maximumPerPage);
    }
    if (const auto text = query.value(u"order_by"_s)) {
        page.orderField = text->section(u'[', 0, 0);
        const QString direction = text->mid(page.orderField.size());
        if (!orderFields.contains(page.orderField) || (direction != "[ASC]"_L1 && direction != "[DESC]"_L1))
            return invalidFields(
                {{u"order_by"_s, u"must be one of %1, with [ASC] or [DESC]"_s.arg(orderFields.join(u", "_s))}});
        page.descending = direction == "[DESC]"_L1;
    }
    return page;
}

Answer pageAnswer(const PageRequest &request, std::vector<PageRow> rows)
{
    const auto before = [&](const PageRow &a, const PageRow &b) {
        const auto left = std::tie(a.key, a.id), right = std::tie(b.key, b.id);
        return request.descending ? right < left : left < right;
    };
    std::sort(rows.begin(), rows.end(), before);
    auto from = rows.begin();
    if (request.after) {
        const auto at =
            std::find_if(rows.begin(), rows.end(), [&](const PageRow &row) { return row.id == *request.after; });
        if (at != rows.end())
            from = at + 1;
        else if (request.orderField == "id"_L1) // gone meanwhile, or filtered out: its place is still known
            from = std::find_if(rows.begin(), rows.end(), [&](const PageRow &row) {
                return request.descending ? row.id < *request.after : row.id > *request.after;
            });
        else
            return invalidFields({{u"after"_s, u"names no entity of this list"_s}});
    }
    const auto left = rows.end() - from;
    const auto take = std::min<qsizetype>(left, request.perPage);
    QJsonArray data;
    for (auto row = from; row != from + take; ++row)
        data.append(row->json());
    Answer answer = Answer::ok(data);
    answer.pagination =
        Pagination{.perPage = request.perPage,
                   .hasMore = take<left, .estimatedTotal = static_cast<qint64>(rows.size()), .after = take> 0
                                  ? (from + take - 1)->id
                                  : request.after.value_or(QString())};
    return answer;
}

Outcome<TimeFilter> TimeFilter::read(const Query &query, const QString &field)
{
    TimeFilter filter;
    for (const auto &[name, value] : query.items()) {
        if (name != field && !name.startsWith(field + u'['))
            continue;
        const QString comparison = name.mid(field.size());
        static const QStringList known{QString(), u"[LT]"_s, u"[LTE]"_s, u"[GT]"_s, u"[GTE]"_s};
        auto at = Instant::parse(value);
        if (!at || !known.contains(comparison))
            return apiError(400, "invalid_time_query_parameter", u"%1 is not a valid time filter"_s.arg(name));
        filter.m_bounds.push_back({comparison, *at});
    }
    return filter;
}

bool TimeFilter::matches(const std::optional<Instant> &at) const
{
    return std::all_of(m_bounds.begin(), m_bounds.end(), [&](const Bound &bound) {
        if (!at)
            return false;
        if (bound.comparison == "[LT]"_L1)
            return *at < bound.at;
        if (bound.comparison == "[LTE]"_L1)
            return *at <= bound.at;
        if (bound.comparison == "[GT]"_L1)
            return *at > bound.at;
        if (bound.comparison == "[GTE]"_L1)
            return *at >= bound.at;
        return *at == bound.at;
    });
}

bool listMatches(const QStringList &wanted, const QString &value)
{
    return wanted.isEmpty() || wanted.contains(value);
}

} // namespace reckoner::sandbox::paddle
