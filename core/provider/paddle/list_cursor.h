// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Paging through Paddle's lists. `next` is an absolute URL that a malicious or broken answer could point anywhere with
// our key in the header, so it counts only when scheme, host, port and path are those that were asked; stored is its
// query alone, which also lets a walk be resumed when the base URL has moved. Pure functions, any thread.
// Source: reference/paddle.md §1.5, reference/security.md A11.

#include "core/base/json.h"

#include <QUrl>

#include <utility>
#include <vector>

namespace reckoner::provider::paddle {

using Query = std::vector<std::pair<QByteArray, QByteArray>>; // values not yet percent-encoded

// key=value&…, everything but unreserved characters encoded ('+' too: servers read it as a blank).
QByteArray encodedQuery(const Query &query);

// Where to go on from a cursor: one of ours (a query), or the id of the last row seen. Errors: Invalid.
Result<QByteArray> queryFromCursor(const Query &firstPage, const QString &cursor);

struct AskedPage {
    QUrl url;
    QString cursor;     // it was asked with
    qsizetype rows = 0; // in the answer
};
// The cursor of the page behind, empty when this was the last. Errors: ProviderBroken for a next that leads elsewhere,
// back to the same page, or on from a page without rows.
Result<QString> nextCursor(JsonView meta, const AskedPage &asked);

} // namespace reckoner::provider::paddle
