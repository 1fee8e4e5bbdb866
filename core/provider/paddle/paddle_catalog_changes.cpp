// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/paddle/paddle_catalog_changes.h"

#include "core/provider/list_walk.h"
#include "core/provider/paddle/price_mapping.h"
#include "core/provider/paddle/product_mapping.h"

namespace reckoner::provider::paddle {

namespace {

constexpr int kLargestCatalogPage = 200;
constexpr qsizetype kIdsPerCatalogCall = 50; // some 1.5 kB of address

// Several lists, one after the other, and of each what is newer than an id.
template <class T> struct CatalogWalks {
    PaddleApi &api;
    QByteArray path;
    std::function<Result<T>(JsonView)> read;
    QString newest; // empty: all
    std::vector<Query> queries;
    std::vector<T> rows;
    size_t at = 0;
};

// Newest first: behind the first that is known everything is.
template <class T> ListPage<T> newerPart(ListPage<T> page, const QString &newest)
{
    const auto known = std::find_if(page.rows.begin(), page.rows.end(),
                                    [&](const T &row) { return !newest.isEmpty() && row.id.toString() <= newest; });
    if (known != page.rows.end()) {
        page.rows.erase(known, page.rows.end());
        page.next.clear();
    }
    return page;
}

template <class T> Task<std::vector<T>> walkNext(std::shared_ptr<CatalogWalks<T>> walks) // held by its steps
{
    using Rows = std::vector<T>;
    if (walks->at == walks->queries.size())
        return Task<Rows>::settled(std::move(walks->rows));
    QObject *context = walks->api.context();
    auto fetch = [walks, context, query = walks->queries[walks->at++]](ListFrom from) {
        return walks->api
            .template list<T>(readCall(walks->path, query), std::move(from), kLargestCatalogPage, walks->read)
            .then(context, [newest = walks->newest](Result<ListPage<T>> &&page) {
                return std::move(page).transform(
                    [&](ListPage<T> &&found) { return newerPart(std::move(found), newest); });
            });
    };
    return ListWalk<T>::run(context, std::move(fetch)).then(context, [walks](Result<Rows> &&found) -> Task<Rows> {
        if (!found)
            return Task<Rows>::settled(std::move(found).error());
        walks->rows.insert(walks->rows.end(), std::make_move_iterator(found->begin()),
                           std::make_move_iterator(found->end()));
        return walkNext(walks);
    });
}

// Archived things are listed only when asked for, and non-catalog ones only by themselves (§1.5).
void addBothTypes(std::vector<Query> &queries, const Query &more)
{
    for (const char *type : {"standard", "custom"}) {
        Query query{{"status", "active,archived"}, {"type", type}};
        query.insert(query.end(), more.begin(), more.end());
        queries.push_back(std::move(query));
    }
}

template <class T> using CatalogReader = std::function<Result<T>(JsonView)>;

template <class T>
Task<std::vector<T>> madeAfter(PaddleApi &api, const QByteArray &path, CatalogReader<T> read, const QString &newest)
{
    auto walks = std::make_shared<CatalogWalks<T>>(CatalogWalks<T>{api, path, std::move(read), newest, {}, {}, 0});
    addBothTypes(walks->queries, {{"order_by", "id[DESC]"}});
    return walkNext(std::move(walks));
}

template <class T, class SomeId>
Task<std::vector<T>> withIds(PaddleApi &api, const QByteArray &path, CatalogReader<T> read,
                             const std::vector<SomeId> &ids)
{
    auto walks = std::make_shared<CatalogWalks<T>>(CatalogWalks<T>{api, path, std::move(read), {}, {}, {}, 0});
    QByteArrayList chunk;
    const auto close = [&] {
        if (!chunk.isEmpty())
            addBothTypes(walks->queries, {{"id", chunk.join(',')}, {"order_by", "id[ASC]"}});
        chunk.clear();
    };
    for (const SomeId &id : ids) {
        chunk.append(id.toString().toUtf8());
        if (chunk.size() == kIdsPerCatalogCall)
            close();
    }
    close();
    return walkNext(std::move(walks));
}

CatalogReader<catalog::Product> changedProductReader(const PaddleApi &api)
{
    return [account = api.account()](JsonView json) { return productFromJson(json, account); };
}

CatalogReader<catalog::Price> changedPriceReader(const PaddleApi &api)
{
    return [account = api.account()](JsonView json) { return priceFromJson(json, account); };
}

} // namespace

Task<std::vector<catalog::Product>> PaddleCatalogChanges::productsMadeAfter(ProductId newest)
{
    return madeAfter(m_api, "/products", changedProductReader(m_api), newest.toString());
}

Task<std::vector<catalog::Price>> PaddleCatalogChanges::pricesMadeAfter(PriceId newest)
{
    return madeAfter(m_api, "/prices", changedPriceReader(m_api), newest.toString());
}

Task<std::vector<catalog::Product>> PaddleCatalogChanges::productsByIds(std::vector<ProductId> ids)
{
    return withIds(m_api, "/products", changedProductReader(m_api), ids);
}

Task<std::vector<catalog::Price>> PaddleCatalogChanges::pricesByIds(std::vector<PriceId> ids)
{
    return withIds(m_api, "/prices", changedPriceReader(m_api), ids);
}

} // namespace reckoner::provider::paddle
