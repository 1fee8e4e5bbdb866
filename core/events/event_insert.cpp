// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/event_insert.h"

#include "core/events/native_insert.h"
#include "core/events/signature.h"

#include <openssl/sha.h>

#include <algorithm>

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

constexpr qsizetype kUsualHeaderBytes = 512; // behind a proxy; more grows

// A known event_id: is it the event that is there?
Result<StoredAs> judgedRepeat(storage::Transaction &transaction, const NewEvent &event, const KnownEvent &known)
{
    if (known.contentHash == hashOf(event) || sameEvent(known.body, event.raw.body, eventFormOf(event.raw.account)))
        return StoredAs::Duplicate;
    RK_TRY(insertQuarantine(transaction,
                            {event.raw, QuarantineReason::Conflict,
                             QStringLiteral("another event with this event_id came first"), event.envelope.eventId}));
    return StoredAs::Conflict;
}

Result<std::vector<InsertAnswer>> insertAll(storage::Transaction &transaction,
                                            const std::vector<const NewEvent *> &events, Listing listing)
{
    RK_TRY_ASSIGN(const std::vector<std::optional<qint64>> fresh,
                  insertNativeEvents(transaction.connection(), events, listing));
    RK_ASSERT(fresh.size() == events.size());
    std::vector<InsertAnswer> answers;
    answers.reserve(events.size());
    std::vector<NativeDelivery> redeliveries;
    for (size_t i = 0; i < events.size(); ++i) {
        const NewEvent &event = *events[i];
        InsertAnswer answer;
        if (fresh[i]) {
            answer.seq = *fresh[i];
            if (listing == Listing::AtOnce)
                RK_TRY(transaction.noteChange(storage::Entity::WebhookEvent, event.raw.account,
                                              event.envelope.eventId.toString()));
        } else {
            RK_TRY_ASSIGN(const KnownEvent known,
                          knownEvent(transaction.connection(), event.raw.account, event.envelope.eventId));
            answer.seq = known.seq;
            RK_TRY_ASSIGN(answer.storedAs, judgedRepeat(transaction, event, known));
            if (answer.storedAs == StoredAs::Duplicate)
                redeliveries.push_back({&event, known.seq});
        }
        answers.push_back(answer);
    }
    RK_TRY(insertNativeRedeliveries(transaction.connection(), redeliveries));
    return answers;
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
    Result<Envelope> envelope = parseEnvelope(raw.body, eventFormOf(raw.account));
    if (!envelope)
        return NewQuarantine{std::move(raw), QuarantineReason::Unreadable, envelope.error().message, EventId()};
    if (isFromTheFuture(*envelope, now, futureTolerance)) {
        const QString detail = QStringLiteral("occurred_at %1").arg(envelope->occurredAt.toString());
        return NewQuarantine{std::move(raw), QuarantineReason::FromTheFuture, detail, envelope->eventId};
    }
    QByteArray hash = bodyHash(raw.body); // here, where several threads may be at it, not on the writer's
    return NewEvent{std::move(raw), std::move(*envelope), std::move(hash)};
}

QByteArray headerBlock(const std::vector<http::Header> &headers)
{
    QByteArray block;
    block.reserve(kUsualHeaderBytes);
    for (const http::Header &header : headers) {
        const auto is = [&header](const char *name) { return header.name.compare(name, Qt::CaseInsensitive) == 0; };
        if (!is("authorization") && !is("proxy-authorization") && !is("cookie"))
            block += header.name + ": " + header.value + "\r\n";
    }
    return block;
}

QByteArray storedSignature(const RawEvent &raw)
{
    const auto field = signatureField(raw.headers, eventFormOf(raw.account));
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

Result<std::vector<InsertAnswer>> insertEvents(storage::Transaction &transaction, std::span<const NewEvent> events,
                                               Listing listing)
{
    std::vector<const NewEvent *> all;
    all.reserve(events.size());
    for (const NewEvent &event : events)
        all.push_back(&event);
    return insertAll(transaction, all, listing);
}

Result<std::vector<InsertAnswer>> insertItems(storage::Transaction &transaction, std::span<const InboxItem> items,
                                              Listing listing)
{
    std::vector<const NewEvent *> events;
    events.reserve(items.size());
    for (const InboxItem &item : items) {
        if (const auto *event = std::get_if<NewEvent>(&item))
            events.push_back(event);
    }
    std::vector<InsertAnswer> inserted;
    if (!events.empty()) {
        RK_TRY_ASSIGN(inserted, insertAll(transaction, events, listing));
    }
    if (events.size() == items.size())
        return inserted;
    std::vector<InsertAnswer> answers;
    answers.reserve(items.size());
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
