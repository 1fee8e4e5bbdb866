// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/event_import.h"

#include "core/base/json.h"
#include "core/base/words.h"

#include <algorithm>

namespace reckoner::sync {

using namespace events;

namespace {

// A whole file is one document more than an event is: an array, or the feed's "data".
constexpr int kImportDepth = kMaxEventDepth + 2;
constexpr size_t kImportPiece = 256; // parameters of one statement, as in EventWriterLimits::batch

std::vector<QByteArray> importLines(QByteArrayView text)
{
    std::vector<QByteArray> lines;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        const QByteArray line = (end < 0 ? text : text.first(end)).toByteArray().trimmed();
        if (!line.isEmpty())
            lines.push_back(line);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    }
    return lines;
}

Result<std::vector<InsertAnswer>> insertInPieces(storage::Transaction &transaction, std::span<const InboxItem> items)
{
    std::vector<InsertAnswer> answers;
    while (!items.empty()) {
        const std::span<const InboxItem> piece = items.first(std::min<size_t>(items.size(), kImportPiece));
        RK_TRY_ASSIGN(const std::vector<InsertAnswer> inserted, insertItems(transaction, piece));
        answers.insert(answers.end(), inserted.begin(), inserted.end());
        items = items.subspan(piece.size());
    }
    return answers;
}

} // namespace

Result<std::vector<QByteArray>> eventBodies(QByteArrayView text)
{
    if (text.size() > kMaxImportBytes)
        return Error{ErrorKind::Invalid,
                     Words::tr("The file is larger than %1 MiB. Split it by lines.").arg(kMaxImportBytes >> 20),
                     {},
                     {}};
    std::vector<QByteArray> bodies;
    const Result<JsonDocument> document = JsonDocument::parse(text, {.bytes = kMaxImportBytes, .depth = kImportDepth});
    if (!document) {
        bodies = importLines(text); // a line that is no event either ends in quarantine, where it can be seen
    } else if (const JsonView root = document->root(), data = root["data"]; root.isArray() || data.isArray()) {
        for (const JsonView item : (root.isArray() ? root : data).items())
            bodies.push_back(item.toJson());
    } else {
        bodies.push_back(text.toByteArray());
    }
    if (bodies.empty())
        return Error{ErrorKind::Invalid, Words::tr("There are no events in the file."), {}, {}};
    return bodies;
}

Result<ImportReport> importEvents(storage::Database &database, const Clock &clock, const AccountId &account,
                                  QByteArrayView text)
{
    RK_TRY_ASSIGN(const std::vector<QByteArray> bodies, eventBodies(text));
    const Instant now = clock.now();
    std::vector<InboxItem> items;
    for (const QByteArray &body : bodies) {
        RawEvent raw;
        raw.account = account;
        raw.source = Source::Import;
        raw.body = body;
        raw.receivedAt = now;
        items.push_back(inboxItem(std::move(raw), now));
    }
    RK_TRY_ASSIGN(const std::vector<InsertAnswer> answers,
                  database.writeBlocking(
                      [&items](storage::Transaction &transaction) { return insertInPieces(transaction, items); }));
    ImportReport report;
    for (const InsertAnswer &answer : answers) {
        ++report.events;
        switch (answer.storedAs) {
        case StoredAs::New: ++report.newEvents; break;
        case StoredAs::Duplicate: ++report.duplicates; break;
        case StoredAs::Conflict:
        case StoredAs::Quarantined: ++report.quarantined; break;
        }
    }
    return report;
}

} // namespace reckoner::sync
