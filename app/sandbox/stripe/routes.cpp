// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/stripe/routes.h"

#include <algorithm>

namespace reckoner::sandbox::stripe {

using namespace Qt::StringLiterals;

namespace {

struct CreatedRange {
    qint64 from = 0;
    qint64 until = std::numeric_limits<qint64>::max(); // both inclusive
};

CreatedRange createdRange(Params &in)
{
    CreatedRange range;
    if (!in.has("created"))
        return range;
    auto bounds = in.object("created");
    if (!bounds) {
        const auto exact = in.time("created");
        return exact ? CreatedRange{*exact, *exact} : range;
    }
    if (const auto bound = bounds->time("gt"))
        range.from = std::max(range.from, *bound + 1);
    if (const auto bound = bounds->time("gte"))
        range.from = std::max(range.from, *bound);
    if (const auto bound = bounds->time("lt"))
        range.until = std::min(range.until, *bound - 1);
    if (const auto bound = bounds->time("lte"))
        range.until = std::min(range.until, *bound);
    return range;
}

// Out of range it is clamped, as was seen (reference/stripe.md §1.6).
qsizetype pageLimit(Params &in)
{
    return qsizetype(std::clamp<qint64>(in.integer("limit").value_or(10), 1, 100));
}

} // namespace

QString Call::param(const char *name) const
{
    const auto at = request.params.find(name);
    RK_ASSERT(at != request.params.end());
    return at->second;
}

void Router::add(const char *method, const char *pattern, Handler handler)
{
    m_routes.push_back({method, QString::fromLatin1(pattern).split(u'/'), std::move(handler)});
}

Router::Match Router::match(const QByteArray &method, const QString &path) const
{
    const QStringList given = path.split(u'/');
    Match best;
    size_t fewest = std::numeric_limits<size_t>::max();
    for (const Route &route : m_routes) {
        std::map<QByteArray, QString> params;
        const bool fits =
            route.method == method && std::equal(route.segments.begin(), route.segments.end(), given.begin(),
                                                 given.end(), [&](const QString &wanted, const QString &is) {
                                                     if (!wanted.startsWith(u'{'))
                                                         return wanted == is;
                                                     params[wanted.mid(1, wanted.size() - 2).toLatin1()] = is;
                                                     return !is.isEmpty();
                                                 });
        if (fits && params.size() < fewest) {
            fewest = params.size();
            best = {&route.handler, std::move(params)};
        }
    }
    return best;
}

Answer pageAnswer(Call &call, std::vector<PageRow> rows, const char *what)
{
    const qsizetype limit = pageLimit(call.in);
    const auto after = call.in.text("starting_after"), before = call.in.text("ending_before");
    const CreatedRange range = createdRange(call.in);
    SB_TRY(call.in.check());
    // The cursor may name a row that the filter leaves out by its time.
    const auto place = [&](const QString &id) {
        return std::find_if(rows.begin(), rows.end(), [&](const PageRow &row) { return row.id == id; }) - rows.begin();
    };
    for (const auto &[cursor, name] : {std::pair(after, u"starting_after"_s), std::pair(before, u"ending_before"_s)}) {
        if (cursor && place(*cursor) == std::ssize(rows))
            return noSuch(what, *cursor, name, 400);
    }
    if (after && before)
        return refused(u"Received both starting_after and ending_before parameters. Please pass in only one."_s);
    const auto begin = after ? place(*after) + 1 : 0, end = before ? place(*before) : std::ssize(rows);
    std::vector<const PageRow *> kept;
    for (auto i = begin; i < end; ++i) {
        const PageRow &row = rows[size_t(i)];
        if (row.created >= range.from && row.created <= range.until)
            kept.push_back(&row);
    }
    const bool hasMore = std::ssize(kept) > limit;
    if (hasMore && before)
        kept.erase(kept.begin(), kept.end() - limit); // the page just newer than the cursor
    else if (hasMore)
        kept.resize(size_t(limit));
    QJsonArray data;
    for (const PageRow *row : kept)
        data.append(row->json());
    return listJson(call.request.path, data, hasMore);
}

void registerAllRoutes(Router &router)
{
    registerCatalogRoutes(router);
    registerCouponRoutes(router);
    registerCustomerRoutes(router);
    registerPaymentMethodRoutes(router);
    registerSubscriptionRoutes(router);
    registerScheduleRoutes(router);
    registerInvoiceRoutes(router);
    registerInvoiceItemRoutes(router);
    registerPaymentRoutes(router);
    registerCreditNoteRoutes(router);
    registerCheckoutRoutes(router);
    registerEventRoutes(router);
    registerTestClockRoutes(router);
    registerSearchRoutes(router);
}

} // namespace reckoner::sandbox::stripe
