// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_file/changed_part.h"

#include <QHash>

#include <algorithm>

namespace reckoner::catalog_file {

namespace {

template <class T> void addRows(std::vector<T> &rows, std::vector<T> &&more)
{
    rows.insert(rows.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

// Without those that are read already.
template <class T, class SomeId> std::vector<SomeId> stillToRead(std::set<SomeId> named, const std::vector<T> &rows)
{
    for (const T &row : rows)
        named.erase(row.id);
    return {named.begin(), named.end()};
}

template <class T, class SomeId>
void putRows(std::vector<T> &mirror, std::vector<T> &&rows, const std::set<SomeId> &named)
{
    std::set<SomeId> gone = named;
    QHash<QString, size_t> places;
    for (size_t i = 0; i < mirror.size(); ++i)
        places.insert(mirror[i].id.toString(), i);
    for (T &row : rows) {
        gone.erase(row.id);
        const auto place = places.constFind(row.id.toString());
        if (place == places.constEnd()) {
            places.insert(row.id.toString(), mirror.size());
            mirror.push_back(std::move(row));
        } else {
            mirror[*place] = std::move(row);
        }
    }
    std::erase_if(mirror, [&](const T &row) { return gone.contains(row.id); });
}

} // namespace

Task<ChangedPart> ChangedPartRead::run(const CatalogReadMark &mark, NamedEntries named, std::set<ProductId> known)
{
    RK_ASSERT(!m_promise);
    m_promise.emplace();
    m_known = std::move(known);
    m_part = {};
    m_part.named = std::move(named);
    Task<ChangedPart> task = m_promise->task();
    m_changes.productsMadeAfter(mark.newestProduct)
        .then(&m_owner, [this, newest = mark.newestPrice](Result<std::vector<catalog::Product>> &&made) {
            if (!made)
                return finish(std::move(made).error());
            m_part.products = *std::move(made);
            readNewPrices(newest);
        });
    return task;
}

void ChangedPartRead::readNewPrices(const PriceId &newest)
{
    m_changes.pricesMadeAfter(newest).then(&m_owner, [this](Result<std::vector<catalog::Price>> &&made) {
        if (!made)
            return finish(std::move(made).error());
        m_part.prices = *std::move(made);
        readNamedPrices();
    });
}

void ChangedPartRead::readNamedPrices()
{
    m_changes.pricesByIds(stillToRead(m_part.named.prices, m_part.prices))
        .then(&m_owner, [this](Result<std::vector<catalog::Price>> &&found) {
            if (!found)
                return finish(std::move(found).error());
            addRows(m_part.prices, *std::move(found));
            readProductsOfPrices();
        });
}

void ChangedPartRead::readProductsOfPrices()
{
    for (const catalog::Price &price : m_part.prices)
        if (!price.productId.isEmpty() && !m_known.contains(price.productId))
            m_part.named.products.insert(price.productId);
    m_changes.productsByIds(stillToRead(m_part.named.products, m_part.products))
        .then(&m_owner, [this](Result<std::vector<catalog::Product>> &&found) {
            if (!found)
                return finish(std::move(found).error());
            addRows(m_part.products, *std::move(found));
            finish(std::move(m_part));
        });
}

void ChangedPartRead::finish(Result<ChangedPart> result)
{
    Promise<ChangedPart> promise = std::move(*m_promise);
    m_promise.reset();
    promise.resolve(std::move(result));
}

CatalogSnapshot withChangedPart(CatalogSnapshot mirror, ChangedPart part)
{
    putRows(mirror.products, std::move(part.products), part.named.products);
    putRows(mirror.prices, std::move(part.prices), part.named.prices);
    return mirror;
}

} // namespace reckoner::catalog_file
