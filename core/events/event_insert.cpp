// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/event_insert.h"

#include "core/events/native_insert.h"
#include "core/events/signature.h"

#include <openssl/sha.h>

#include <algorithm>
#include <map>

namespace reckoner::events {

namespace {

constexpr const char *kEventQuarantineSql = R"(
INSERT INTO webhook_quarantine (account_id, body_hash, reason, detail, event_id, source, body, headers, signature_header,
                                peer, received_at_us, last_received_at_us)
VALUES (:account_id, :body_hash, :reason, :detail, :event_id, :source, :body, :headers, :signature_header,
        :peer, :received_at_us, :received_at_us)
ON CONFLICT (account_id, body_hash) DO UPDATE
SET times = webhook_quarantine.times + 1,
    last_received_at_us = CASE WHEN excluded.received_at_us > webhook_quarantine.last_received_at_us
                               THEN excluded.received_at_us ELSE webhook_quarantine.last_received_at_us END
)";

// The row of this connection; see migrations/0009_event_tally.
constexpr const char *kEventTallyAddSql = R"(
INSERT INTO event_tally (account_id, slot, events) VALUES (:account_id, %1, :events)
ON CONFLICT (account_id, slot) DO UPDATE SET events = event_tally.events + excluded.events
)";

Result<void> addToTally(storage::Transaction &transaction, const std::map<AccountId, qint64> &fresh)
{
    const bool postgres = transaction.connection().dialect() == storage::Dialect::Postgres;
    const QString sql =
        QString::fromLatin1(kEventTallyAddSql).arg(QLatin1StringView(postgres ? "pg_backend_pid() % 32" : "0"));
    for (const auto &[account, events] : fresh)
        RK_TRY(transaction.connection().prepare(sql).bind(":account_id", account).bind(":events", events).run());
    return {};
}

// A known event_id: is it the event that is there?
Result<StoredAs> judgedRepeat(storage::Transaction &transaction, const NewEvent &event, const KnownEvent &known)
{
    if (known.contentHash == bodyHash(event.raw.body) || sameEvent(known.body, event.raw.body))
        return StoredAs::Duplicate;
    RK_TRY(insertQuarantine(transaction,
                            {event.raw, QuarantineReason::Conflict,
                             QStringLiteral("another event with this event_id came first"), event.envelope.eventId}));
    return StoredAs::Conflict;
}

using EventKey = std::pair<AccountId, EventId>;

EventKey keyOf(const NewEvent &event)
{
    return {event.raw.account, event.envelope.eventId};
}

} // namespace

QByteArray bodyHash(QByteArrayView body)
{
    QByteArray hash(SHA256_DIGEST_LENGTH, Qt::Uninitialized);
    // Qt's own takes ten times as long, and this is done for every webhook (reference/ingest.md §3).
    SHA256(reinterpret_cast<const unsigned char *>(body.data()), size_t(body.size()),
           reinterpret_cast<unsigned char *>(hash.data()));
    return hash;
}

InboxItem inboxItem(RawEvent raw, Instant now, Micros futureTolerance)
{
    Result<Envelope> envelope = parseEnvelope(raw.body);
    if (!envelope)
        return NewQuarantine{std::move(raw), QuarantineReason::Unreadable, envelope.error().message, EventId()};
    if (isFromTheFuture(*envelope, now, futureTolerance)) {
        const QString detail = QStringLiteral("occurred_at %1").arg(envelope->occurredAt.toString());
        return NewQuarantine{std::move(raw), QuarantineReason::FromTheFuture, detail, envelope->eventId};
    }
    return NewEvent{std::move(raw), std::move(*envelope)};
}

QByteArray headerBlock(const std::vector<http::Header> &headers)
{
    QByteArray block;
    for (const http::Header &header : headers) {
        const QByteArray name = header.name.toLower();
        if (name != "authorization" && name != "proxy-authorization" && name != "cookie")
            block += header.name + ": " + header.value + "\r\n";
    }
    return block;
}

QByteArray storedSignature(const RawEvent &raw)
{
    const auto field = signatureField(raw.headers);
    const auto *text = std::get_if<QByteArray>(&field);
    if (!text)
        return "";
    const bool isAscii = std::all_of(text->begin(), text->end(), [](char c) { return c > 0x20 && c < 0x7f; });
    return isAscii ? *text : QByteArray(""); // what was verified always is; the header block has the bytes anyway
}

Result<void> insertQuarantine(storage::Transaction &transaction, const NewQuarantine &entry)
{
    RK_TRY(transaction.prepare(kEventQuarantineSql)
               .bind(":account_id", entry.raw.account)
               .bind(":body_hash", bodyHash(entry.raw.body))
               .bind(":reason", quarantineReasonText(entry.reason))
               .bind(":detail", entry.detail)
               .bind(":event_id", entry.eventId)
               .bind(":source", sourceText(entry.raw.source))
               .bind(":body", entry.raw.body)
               .bind(":headers", headerBlock(entry.raw.headers))
               .bind(":signature_header", QString::fromLatin1(storedSignature(entry.raw)))
               .bind(":peer", QString::fromLatin1(entry.raw.peer))
               .bind(":received_at_us", entry.raw.receivedAt)
               .run());
    return transaction.noteChange(storage::Entity::WebhookEvent, entry.raw.account, entry.eventId.toString());
}

Result<std::vector<InsertAnswer>> insertEvents(storage::Transaction &transaction, std::span<const NewEvent> events)
{
    // The same event twice in one batch: only the first is offered to the database.
    std::map<EventKey, size_t> firstOf;
    std::vector<const NewEvent *> offered;
    for (size_t i = 0; i < events.size(); ++i) {
        if (firstOf.emplace(keyOf(events[i]), offered.size()).second)
            offered.push_back(&events[i]);
    }
    RK_TRY_ASSIGN(const std::vector<std::optional<qint64>> fresh,
                  insertNativeEvents(transaction.connection(), offered));
    RK_ASSERT(fresh.size() == offered.size());

    std::vector<InsertAnswer> answers;
    std::vector<NativeDelivery> deliveries;
    std::map<AccountId, qint64> freshOf;
    for (const NewEvent &event : events) {
        const size_t place = firstOf.at(keyOf(event));
        InsertAnswer answer;
        if (fresh[place] && offered[place] == &event) {
            answer.seq = *fresh[place];
            ++freshOf[event.raw.account];
            RK_TRY(transaction.noteChange(storage::Entity::WebhookEvent, event.raw.account,
                                          event.envelope.eventId.toString()));
        } else {
            RK_TRY_ASSIGN(const KnownEvent known,
                          knownEvent(transaction.connection(), event.raw.account, event.envelope.eventId));
            answer.seq = known.seq;
            RK_TRY_ASSIGN(answer.storedAs, judgedRepeat(transaction, event, known));
        }
        if (answer.storedAs != StoredAs::Conflict)
            deliveries.push_back({&event, answer.seq, answer.storedAs == StoredAs::Duplicate});
        answers.push_back(answer);
    }
    RK_TRY(insertNativeDeliveries(transaction.connection(), deliveries));
    RK_TRY(addToTally(transaction, freshOf));
    return answers;
}

Result<std::vector<InsertAnswer>> insertItems(storage::Transaction &transaction, std::span<const InboxItem> items)
{
    std::vector<NewEvent> events;
    for (const InboxItem &item : items) {
        if (const auto *event = std::get_if<NewEvent>(&item))
            events.push_back(*event);
    }
    std::vector<InsertAnswer> inserted;
    if (!events.empty()) {
        RK_TRY_ASSIGN(inserted, insertEvents(transaction, events));
    }
    std::vector<InsertAnswer> answers;
    size_t next = 0;
    for (const InboxItem &item : items) {
        if (const auto *quarantine = std::get_if<NewQuarantine>(&item)) {
            RK_TRY(insertQuarantine(transaction, *quarantine));
            answers.push_back({StoredAs::Quarantined, 0});
        } else {
            answers.push_back(inserted[next++]);
        }
    }
    return answers;
}

} // namespace reckoner::events
