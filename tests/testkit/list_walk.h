// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads a store's list page by page and holds its anchors against the pages.

#include "core/storage/keyset.h"

#include <QStringList>

namespace reckoner::testkit {

// list(after) gives a page of `step` rows, anchors(step) the keys, idOf the id of a row. The ids in order, or one line
// that says what is wrong.
template <class List, class Anchors, class IdOf>
auto walked(int step, List list, Anchors anchors, IdOf idOf) -> Result<QStringList>
{
    const auto idsOf = [&](const auto &page) {
        QStringList ids;
        for (const auto &row : page.rows)
            ids.append(idOf(row));
        return ids;
    };
    using Page = typename std::invoke_result_t<List, std::nullopt_t>::value_type;
    decltype(Page::next) after;
    std::vector<QStringList> pages;
    do {
        RK_TRY_ASSIGN(const Page page, list(after));
        if (page.next && int(page.rows.size()) != step)
            return QStringList{QStringLiteral("a page is not full")};
        pages.push_back(idsOf(page));
        after = page.next;
    } while (after);
    RK_TRY_ASSIGN(const auto keys, anchors(step));
    QStringList all;
    for (const QStringList &page : pages)
        all += page;
    if (qsizetype(keys.size()) != all.size() / step)
        return QStringList{QStringLiteral("%1 anchors of %2 rows").arg(keys.size()).arg(all.size())};
    for (size_t i = 0; i < keys.size(); ++i) {
        RK_TRY_ASSIGN(const Page page, list(keys[i]));
        if (idsOf(page) != (i + 1 < pages.size() ? pages[i + 1] : QStringList()))
            return QStringList{QStringLiteral("anchor %1 leads elsewhere").arg(i)};
    }
    return all;
}

} // namespace reckoner::testkit
