// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/event_transfer.h"

#include "core/base/json.h"
#include "core/base/words.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace reckoner::sync {

using events::LoggedEvent;
using events::RawEvent;

namespace {

constexpr int kLogLineVersion = 1;
constexpr size_t kLogLinesAtOnce = 256; // one transaction, as in EventWriterLimits::batch

// "name: value" lines as they are stored (core/events/event_insert.h).
std::vector<http::Header> headersOfBlock(const QByteArray &block)
{
    std::vector<http::Header> headers;
    for (const QByteArray &line : block.split('\n')) {
        const qsizetype colon = line.indexOf(": ");
        if (colon > 0)
            headers.push_back({line.left(colon), line.mid(colon + 2).trimmed()});
    }
    return headers;
}

Error damagedLine(const QString &why)
{
    return {ErrorKind::Invalid, Words::tr("A line of the file is damaged: %1").arg(why), {}, {}};
}

Result<RawEvent> rawEventOfRecord(JsonView record, const AccountId &account)
{
    JsonReader in(record, "line");
    if (in.integer("reckoner_event") != kLogLineVersion)
        in.fail("reckoner_event", QStringLiteral("is not a version that is known here"));
    RawEvent raw;
    raw.account = account;
    raw.source = events::Source::Import;
    raw.receivedAt = in.instant("received_at");
    const QString signature = in.string("signature");
    raw.headers = headersOfBlock(in.string("headers").toLatin1());
    if (!signature.isEmpty()) {
        std::erase_if(raw.headers, [](const http::Header &h) { return h.name.toLower() == "paddle-signature"; });
        raw.headers.push_back({"Paddle-Signature", signature.toLatin1()});
    }
    if (record["body_base64"].isMissing())
        raw.body = in.utf8("body");
    else
        raw.body = QByteArray::fromBase64(in.utf8("body_base64"));
    if (const auto read = in.finish(); !read)
        return damagedLine(read.error().message);
    if (events::bodyHash(raw.body).toHex() != record["sha256"].utf8().value_or(QByteArray()))
        return damagedLine(QStringLiteral("the bytes of the event do not fit their hash"));
    return raw;
}

struct LogLines {
    std::vector<events::InboxItem> items;
    std::vector<EventId> ids;
};

Result<ImportReport> takeIn(storage::Transaction &transaction, const AccountId &account, const LogLines &lines)
{
    RK_TRY_ASSIGN(const auto known, events::EventLogStore(transaction.connection()).known(account, lines.ids));
    ImportReport report;
    std::vector<events::InboxItem> fresh;
    for (const events::InboxItem &item : lines.items) {
        ++report.events;
        const auto *event = std::get_if<events::NewEvent>(&item);
        const auto found = event ? known.find(event->envelope.eventId) : known.end();
        if (found != known.end() && found->second == events::bodyHash(event->raw.body))
            ++report.duplicates;
        else
            fresh.push_back(item);
    }
    if (fresh.empty())
        return report;
    RK_TRY_ASSIGN(const std::vector<events::InsertAnswer> answers, events::insertItems(transaction, fresh));
    for (const events::InsertAnswer &answer : answers) {
        switch (answer.storedAs) {
        case events::StoredAs::New: ++report.newEvents; break;
        case events::StoredAs::Duplicate: ++report.duplicates; break;
        case events::StoredAs::Conflict:
        case events::StoredAs::Quarantined: ++report.quarantined; break;
        }
    }
    return report;
}

} // namespace

QByteArray logLine(const LoggedEvent &logged)
{
    const events::StoredEvent &event = logged.event;
    QJsonObject line{
        {QStringLiteral("reckoner_event"), kLogLineVersion},
        {QStringLiteral("event_id"), event.envelope.eventId.toString()},
        {QStringLiteral("event_type"), event.envelope.eventType},
        {QStringLiteral("occurred_at"), event.envelope.occurredAt.toString()},
        {QStringLiteral("received_at"), event.receivedAt.toString()},
        {QStringLiteral("source"), events::sourceText(event.source)},
        {QStringLiteral("signature"), logged.signatureHeader},
        {QStringLiteral("headers"), QString::fromLatin1(logged.headers)},
        {QStringLiteral("sha256"), QString::fromLatin1(events::bodyHash(event.body).toHex())},
    };
    const QString text = QString::fromUtf8(event.body);
    if (text.toUtf8() == event.body) // people can read it
        line.insert(QStringLiteral("body"), text);
    else
        line.insert(QStringLiteral("body_base64"), QString::fromLatin1(event.body.toBase64()));
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

Result<RawEvent> rawEventOfLine(QByteArrayView line, const AccountId &account, Instant now)
{
    if (line.size() > kMaxLogLineBytes)
        return damagedLine(QStringLiteral("it is longer than %1 MiB").arg(kMaxLogLineBytes >> 20));
    const Result<JsonDocument> document = JsonDocument::parse(line, {.bytes = kMaxLogLineBytes});
    if (document && !document->root()["reckoner_event"].isMissing())
        return rawEventOfRecord(document->root(), account);
    RawEvent raw;
    raw.account = account;
    raw.source = events::Source::Import;
    raw.body = line.toByteArray();
    raw.receivedAt = now;
    return raw;
}

Result<qint64> exportLog(storage::Database &database, const AccountId &account,
                         const std::function<bool(const QByteArray &line)> &take)
{
    qint64 lines = 0;
    for (qint64 behind = 0;;) {
        RK_TRY_ASSIGN(const std::vector<LoggedEvent> page, database.readBlocking([&](storage::Connection &connection) {
            return events::EventLogStore(connection).after(account, behind, kExportedAtOnce);
        }));
        if (page.empty())
            return lines;
        for (const LoggedEvent &logged : page) {
            if (!take(logLine(logged)))
                return Error{ErrorKind::Cancelled, Words::tr("The export was stopped."), {}, {}};
            ++lines;
        }
        behind = page.back().event.seq;
    }
}

Result<ImportReport> importLog(storage::Database &database, const Clock &clock, const AccountId &account,
                               const std::function<std::optional<QByteArray>()> &next)
{
    ImportReport sum;
    LogLines lines;
    const auto flush = [&]() -> Result<void> {
        RK_TRY_ASSIGN(const ImportReport report, database.writeBlocking([&](storage::Transaction &transaction) {
            return takeIn(transaction, account, lines);
        }));
        sum.events += report.events;
        sum.newEvents += report.newEvents;
        sum.duplicates += report.duplicates;
        sum.quarantined += report.quarantined;
        lines = {};
        return {};
    };
    qint64 number = 0;
    while (std::optional<QByteArray> line = next()) {
        ++number;
        const QByteArray text = line->trimmed();
        if (text.isEmpty())
            continue;
        Result<RawEvent> raw = rawEventOfLine(text, account, clock.now());
        if (!raw)
            return Error{
                ErrorKind::Invalid, Words::tr("Line %1 of the file: %2").arg(number).arg(raw.error().message), {}, {}};
        lines.items.push_back(events::inboxItem(std::move(*raw), clock.now()));
        if (const auto *event = std::get_if<events::NewEvent>(&lines.items.back()))
            lines.ids.push_back(event->envelope.eventId);
        if (lines.items.size() >= kLogLinesAtOnce)
            RK_TRY(flush());
    }
    if (!lines.items.empty())
        RK_TRY(flush());
    return sum;
}

} // namespace reckoner::sync
