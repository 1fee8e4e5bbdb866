// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a resource hangs into the API: a handler per method and path pattern. Authentication, versions, idempotency,
// expansion and envelopes are done outside (transport.h). Everything runs on the sandbox's thread.

#include "app/sandbox/stripe/params.h"
#include "app/sandbox/stripe/render.h"

#include <QList>

namespace reckoner::sandbox::stripe {

struct Request {
    QByteArray method;
    QString path;                         // decoded, no query
    std::map<QByteArray, QString> params; // {id} of the pattern
    ApiVersion version;
};

struct Call {
    World &world;
    const Request &request;
    Params &in;
    QString param(const char *name) const;
    template <class T> QJsonObject json(const T &row) const { return toJson(world, row, request.version); }
};

using Handler = std::function<Answer(Call &)>;

class Router
{
public:
    // pattern: "/v1/customers/{id}". Fixed segments win over parameters.
    void add(const char *method, const char *pattern, Handler handler);
    struct Match {
        const Handler *handler = nullptr;
        std::map<QByteArray, QString> params;
    };
    Match match(const QByteArray &method, const QString &path) const;

private:
    struct Route {
        QByteArray method;
        QStringList segments;
        Handler handler;
    };
    std::vector<Route> m_routes;
};

// Lists (reference/stripe.md §1.6): newest first unless the rows come in another order; checks the parameters.
struct PageRow {
    QString id;
    qint64 created = 0;
    std::function<QJsonObject()> json;
};
Answer pageAnswer(Call &call, std::vector<PageRow> rows, const char *what);

// The rows of a table that keep wants, newest first. Deleted rows never.
template <class T, class Keep> Answer listAnswer(Call &call, const Table<T> &table, const char *what, Keep keep)
{
    std::vector<PageRow> rows;
    for (auto at = table.rows().rbegin(); at != table.rows().rend(); ++at) {
        const T &row = **at;
        if (!row.deleted && keep(row))
            rows.push_back({row.id, row.created, [&row, &call] { return call.json(row); }});
    }
    return pageAnswer(call, std::move(rows), what);
}
// No filter: true.
inline bool fits(const std::optional<QString> &wanted, const QString &value)
{
    return !wanted || *wanted == value;
}

template <class T>
Outcome<T *> findRow(Table<T> &table, const QString &id, const char *what, const QString &param = QStringLiteral("id"))
{
    T *row = table.find(id);
    if (!row || row->deleted)
        return noSuch(what, id, param);
    return row;
}

// GET of one row: "/v1/refunds/{id}".
template <class T>
void addRead(Router &router, const char *pattern, Table<T> World::*table, const char *what,
             const QString &param = QStringLiteral("id"))
{
    router.add("GET", pattern, [table, what, param](Call &call) -> Answer {
        SB_TRY(call.in.check());
        SB_TRY_ASSIGN(const T *row, findRow(call.world.*table, call.param("id"), what, param));
        return call.json(*row);
    });
}

void registerCatalogRoutes(Router &router);
void registerCouponRoutes(Router &router);
void registerCustomerRoutes(Router &router);
void registerPaymentMethodRoutes(Router &router);
void registerSubscriptionRoutes(Router &router);
void registerScheduleRoutes(Router &router);
void registerInvoiceRoutes(Router &router);
void registerInvoiceItemRoutes(Router &router);
void registerPaymentRoutes(Router &router);
void registerCreditNoteRoutes(Router &router);
void registerCheckoutRoutes(Router &router);
void registerEventRoutes(Router &router);
void registerTestClockRoutes(Router &router);
void registerSearchRoutes(Router &router);
void registerAllRoutes(Router &router);

} // namespace reckoner::sandbox::stripe
