// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credits/outbox.h"

#include "core/base/assert.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace reckoner::credits {

namespace {

constexpr Micros kFirstOutboxBackoff = std::chrono::seconds(5);
constexpr Micros kLongestOutboxBackoff = std::chrono::hours(4);

// The ledger's word; a renewal is a purchase to it.
QString sourceOf(GrantKind kind)
{
    return grantKindText(kind == GrantKind::Renewal ? GrantKind::Purchase : kind);
}

} // namespace

QString outboxStateText(OutboxState state)
{
    switch (state) {
    case OutboxState::Waiting: return QStringLiteral("waiting");
    case OutboxState::Sending: return QStringLiteral("sending");
    case OutboxState::Unknown: return QStringLiteral("unknown");
    case OutboxState::Sent: return QStringLiteral("sent");
    case OutboxState::Parked: return QStringLiteral("parked");
    case OutboxState::Dead: return QStringLiteral("dead");
    }
    RK_UNREACHABLE();
}

std::optional<OutboxState> outboxStateFromText(const QString &text)
{
    for (const OutboxState state : {OutboxState::Waiting, OutboxState::Sending, OutboxState::Unknown, OutboxState::Sent,
                                    OutboxState::Parked, OutboxState::Dead}) {
        if (outboxStateText(state) == text)
            return state;
    }
    return std::nullopt;
}

QString outboxProblemText(OutboxProblem problem)
{
    switch (problem) {
    case OutboxProblem::None: return QString();
    case OutboxProblem::KeyRefused: return QStringLiteral("key_refused");
    case OutboxProblem::Refused: return QStringLiteral("refused");
    case OutboxProblem::OtherAmount: return QStringLiteral("other_amount");
    case OutboxProblem::NoAnswer: return QStringLiteral("no_answer");
    case OutboxProblem::NotReachable: return QStringLiteral("not_reachable");
    case OutboxProblem::BrokenAnswer: return QStringLiteral("broken_answer");
    }
    RK_UNREACHABLE();
}

OutboxProblem outboxProblemFromText(const QString &text)
{
    for (const OutboxProblem problem :
         {OutboxProblem::KeyRefused, OutboxProblem::Refused, OutboxProblem::OtherAmount, OutboxProblem::NoAnswer,
          OutboxProblem::NotReachable, OutboxProblem::BrokenAnswer}) {
        if (outboxProblemText(problem) == text)
            return problem;
    }
    return OutboxProblem::None;
}

Micros outboxBackoff(int failures)
{
    Micros wait = kFirstOutboxBackoff;
    for (int i = 1; i < failures && wait < kLongestOutboxBackoff; ++i)
        wait *= 2;
    return std::min(wait, kLongestOutboxBackoff);
}

QByteArray metadataOf(const CreditGrant &grant, const CreditEntry &entry)
{
    QJsonObject metadata{{QStringLiteral("source"), sourceOf(grant.kind)},
                         {QStringLiteral("grant_id"), grant.id.toString()},
                         {QStringLiteral("purchased_at"), grant.purchasedAt.toString()}};
    const auto add = [&](const char *key, const QString &text) {
        if (!text.isEmpty())
            metadata.insert(QLatin1StringView(key), text);
    };
    add("transaction_id", grant.paymentId.toString());
    add("event_id", entry.eventId.toString());
    add("adjustment_id", entry.adjustmentId.toString());
    add("operation_id", entry.operationId.toString());
    add("reason", entry.reason);
    if (!grant.priceId.isEmpty())
        metadata.insert(QStringLiteral("price_ids"), QJsonArray{grant.priceId.toString()});
    if (!grant.currency.isEmpty()) {
        metadata.insert(QStringLiteral("amount"), QString::number(grant.lineTotalMinor));
        metadata.insert(QStringLiteral("currency"), grant.currency.code());
    }
    return QJsonDocument(metadata).toJson(QJsonDocument::Compact);
}

} // namespace reckoner::credits
