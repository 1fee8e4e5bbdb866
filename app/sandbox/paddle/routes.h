// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a resource hangs into the API: a handler per method and path pattern that takes a Request and gives an Answer.
// Authentication, framing, rate limits and envelopes are done outside (transport.cpp). Everything runs on the sandbox's
// thread. Lists: reference/paddle.md §1.5.

#include "app/sandbox/paddle/world.h"
#include "core/base/json.h"

#include <QJsonArray>

#include <variant>

namespace reckoner::sandbox::paddle {

// Decoded query parameters; empty values count as absent.
class Query
{
public:
    Query() = default;
    explicit Query(QByteArrayView text);
    std::optional<QString> value(const QString &name) const;
    QStringList list(const QString &name) const; // comma-separated; empty: not given
    const std::vector<std::pair<QString, QString>> &items() const { return m_items; }

private:
    std::vector<std::pair<QString, QString>> m_items;
};

struct Request {
    QByteArray method;
    QByteArray path;                      // decoded, no query
    std::map<QByteArray, QString> params; // {product_id} of the pattern
    Query query;
    JsonView body; // an object; Missing when the request had none
    QString param(const char *name) const;
};

struct Pagination {
    int perPage = 50;
    bool hasMore = false;
    qint64 estimatedTotal = 0;
    QString after; // id that the next page starts behind
};

struct Answer {
    Answer() = default;
    Answer(ApiError refused) : error(std::move(refused)) { status = error->status; }
    static Answer ok(QJsonValue data)
    {
        Answer a;
        a.data = std::move(data);
        return a;
    }
    static Answer created(QJsonValue data)
    {
        Answer a = ok(std::move(data));
        a.status = 201;
        return a;
    }
    static Answer accepted(QJsonValue data)
    {
        Answer a = ok(std::move(data));
        a.status = 202;
        return a;
    }
    static Answer noContent()
    {
        Answer a;
        a.status = 204;
        return a;
    }

    int status = 200;
    QJsonValue data;
    std::optional<Pagination> pagination;
    std::optional<ApiError> error;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
};

using RouteHandler = std::function<Answer(World &, const Request &)>;

enum class RouteAuth { Key, None };

class Router
{
public:
    // pattern: "/customers/{customer_id}/addresses/{address_id}". Fixed segments win over parameters.
    void add(const char *method, const char *pattern, RouteHandler handler, RouteAuth auth = RouteAuth::Key);

    struct Route {
        QByteArray method;
        QList<QByteArray> segments;
        RouteHandler handler;
        RouteAuth auth;
    };
    struct Match {
        const Route *route = nullptr;     // none: no such method here, or no such path
        QList<QByteArray> allowedMethods; // of the path; empty: no such path
        std::map<QByteArray, QString> params;
    };
    Match match(const QByteArray &method, const QByteArray &path) const;

private:
    std::vector<Route> m_routes;
};

// What order_by may name, as something comparable.
using SortKey = std::variant<std::monostate, qint64, QString>;
template <class T> struct ListSpec {
    int defaultPerPage = 50;
    int maximumPerPage = 200;
    std::map<QString, std::function<SortKey(const T &)>> orderBy = {}; // besides id
};

struct PageRow { // of a filtered list
    QString id;
    SortKey key; // of the order_by field; of id itself: monostate
    std::function<QJsonValue()> json;
};
struct PageRequest {
    int perPage = 50;
    QString orderField = QStringLiteral("id");
    bool descending = true;
    std::optional<QString> after;
};
// Errors: invalid_field for per_page and order_by.
Outcome<PageRequest> readPageRequest(const Query &query, int defaultPerPage, int maximumPerPage,
                                     const QStringList &orderFields);
Answer pageAnswer(const PageRequest &request, std::vector<PageRow> rows);

// Orders, cuts and renders rows that the caller has filtered. T needs an id.
template <class T, class ToJson>
Answer listAnswer(const Request &request, const std::vector<const T *> &rows, const ListSpec<T> &spec, ToJson toJsonOf)
{
    QStringList fields{QStringLiteral("id")};
    for (const auto &[name, key] : spec.orderBy)
        fields.append(name);
    SB_TRY_ASSIGN(const PageRequest page,
                  readPageRequest(request.query, spec.defaultPerPage, spec.maximumPerPage, fields));
    const auto order = spec.orderBy.find(page.orderField);
    std::vector<PageRow> pageRows;
    pageRows.reserve(rows.size());
    for (const T *row : rows) {
        pageRows.push_back({row->id, order == spec.orderBy.end() ? SortKey() : order->second(*row),
                            [row, toJsonOf] { return QJsonValue(toJsonOf(*row)); }});
    }
    return pageAnswer(page, std::move(pageRows));
}

// created_at=…, created_at[LT|LTE|GT|GTE]=… Errors: invalid_time_query_parameter.
class TimeFilter
{
public:
    static Outcome<TimeFilter> read(const Query &query, const QString &field);
    bool matches(const std::optional<Instant> &at) const;

private:
    struct Bound {
        QString comparison; // empty: equal
        Instant at;
    };
    std::vector<Bound> m_bounds;
};
// No filter: true.
bool listMatches(const QStringList &wanted, const QString &value);

// Whoever owns resources hangs them in with one of these, called from registerAllRoutes(). Registering due work
// (World::onDue) belongs here too. A path under /_sandbox/ with RouteAuth::None is a control of the resource's own,
// such as paying a checkout; it passes by the request log and the faults.
void registerCatalogRoutes(Router &router, World &world);
void registerCustomerRoutes(Router &router, World &world);
void registerDiscountRoutes(Router &router, World &world);
void registerNotificationRoutes(Router &router, World &world);
void registerSubscriptionRoutes(Router &router, World &world);
void registerTransactionRoutes(Router &router, World &world);
void registerAdjustmentRoutes(Router &router, World &world);
void registerAllRoutes(Router &router, World &world);

} // namespace reckoner::sandbox::paddle
