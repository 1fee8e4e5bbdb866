// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Paddle's calls about products. They return at once; errors are the port's (core/provider/provider.h).
// Thread: the api's. Source: reference/paddle.md §2.1.

#include "core/provider/paddle/paddle_api.h"

namespace reckoner::provider::paddle {

// The catalog, then the non-catalog products, archived ones among both.
Task<ListPage<catalog::Product>> listProducts(PaddleApi &api, ListFrom from);
Task<catalog::Product> getProduct(PaddleApi &api, const ProductId &id);
Task<catalog::Product> createProduct(PaddleApi &api, const ProductDraft &draft);
Task<catalog::Product> updateProduct(PaddleApi &api, const ProductId &id, const ProductEdit &edit);

// Paddle lists non-catalog items only when asked for them (§1.5), so a full list is two walks. This joins them: behind
// the last page of the first stands the first page of the second.
template <class T>
Task<ListPage<T>> listBothTypes(PaddleApi &api, const QByteArray &path, ListFrom from,
                                std::function<Result<T>(JsonView)> read)
{
    constexpr int kLargestPage = 200;
    const auto queryFor = [](const char *type) {
        return Query{{"status", "active,archived"}, {"type", type}, {"order_by", "id[ASC]"}};
    };
    const bool inSecond = from.cursor.contains(QLatin1StringView("type=custom"));
    const Call call = readCall(path, queryFor(inSecond ? "custom" : "standard"));
    if (inSecond)
        return api.list<T>(call, from, kLargestPage, std::move(read));
    Query second = queryFor("custom");
    second.emplace_back("per_page",
                        QByteArray::number(from.pageSize > 0 ? std::min(from.pageSize, kLargestPage) : kLargestPage));
    auto own = std::make_shared<QObject>(); // the continuation is its own context: it touches nothing else
    return api.list<T>(call, from, kLargestPage, std::move(read))
        .then(
            own.get(),
            [own, next = QString::fromLatin1(encodedQuery(second))](Result<ListPage<T>> &&page) -> Result<ListPage<T>> {
                if (page && page->next.isEmpty())
                    page->next = next;
                return std::move(page);
            });
}

} // namespace reckoner::provider::paddle
