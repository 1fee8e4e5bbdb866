// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/credit_actions.h"

#include "core/audit/audit_log.h"
#include "core/base/words.h"
#include "core/credits/credit_entry_store.h"
#include "core/credits/credit_grant_store.h"
#include "core/credits/outbox_store.h"
#include "core/customers/customer_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace reckoner::actions {

using credits::CreditEntry;
using credits::CreditEntryStore;
using credits::CreditGrant;
using credits::CreditGrantStore;
using credits::PostedEntry;

namespace {

Result<void> checkCreditOperation(const CreditOperation &operation)
{
    if (operation.reason.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, Words::tr("Say why. The reason stays with the entry."), {}, {}};
    if (operation.reason.size() > kMostCreditReasonCharacters)
        return Error{ErrorKind::Invalid,
                     Words::tr("The reason is longer than %1 characters. Shorten it.").arg(kMostCreditReasonCharacters),
                     {},
                     {}};
    if (operation.actor.isEmpty())
        return Error{ErrorKind::Invalid, Words::tr("Nobody is named who does this."), {}, {}};
    return {};
}

Result<void> checkCreditAmount(qint64 credits, qint64 most)
{
    if (credits >= 1 && credits <= most)
        return {};
    return Error{
        ErrorKind::Invalid, Words::tr("The amount must be a whole number from 1 to %1 credits.").arg(most), {}, {}};
}

QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject entryJson(const CreditEntry &entry)
{
    return {{QStringLiteral("entry"), entry.seq},
            {QStringLiteral("customer_id"), entry.customerId.toString()},
            {QStringLiteral("kind"), entryKindText(entry.kind)},
            {QStringLiteral("amount"), entry.amount},
            {QStringLiteral("balance"), entry.balanceAfter},
            {QStringLiteral("grant_id"), entry.grantId.toString()}};
}

Result<void> auditCredits(storage::Transaction &transaction, const CreditOperation &operation, const QString &action,
                          const PostedEntry &posted)
{
    audit::AuditEntry entry;
    entry.at = operation.now;
    entry.account = operation.account;
    entry.actor = operation.actor;
    entry.action = action;
    entry.subject = posted.entry.customerId.toString();
    entry.operation = operation.id;
    entry.reason = operation.reason;
    entry.before = compactJson({{QStringLiteral("balance"), posted.entry.balanceAfter - posted.entry.amount}});
    entry.after = compactJson(entryJson(posted.entry));
    RK_TRY(audit::AuditLog::append(transaction, entry));
    return {};
}

} // namespace

OperationId newCreditOperationId()
{
    return OperationId(QStringLiteral("op_") + QUuid::createUuid().toString(QUuid::WithoutBraces));
}

Result<PostedEntry> grantByHand(storage::Transaction &transaction, const CreditOperation &operation,
                                const ManualGrant &wanted)
{
    RK_ASSERT(!operation.id.isEmpty());
    RK_TRY(checkCreditOperation(operation));
    RK_TRY(checkCreditAmount(wanted.credits, kMostManualCredits));
    RK_TRY_ASSIGN(const auto customer,
                  customers::CustomerStore(transaction.connection()).find(operation.account, wanted.customerId));
    if (!customer)
        return Error{ErrorKind::NotFound,
                     Words::tr("There is no customer %1. Choose one from the list.").arg(wanted.customerId.toString()),
                     {},
                     {}};
    CreditGrant grant;
    grant.account = operation.account;
    grant.customerId = wanted.customerId;
    grant.kind = credits::GrantKind::Manual;
    grant.credits = wanted.credits;
    grant.operationId = operation.id;
    grant.actor = operation.actor;
    grant.reason = operation.reason.trimmed();
    grant.purchasedAt = grant.grantedAt = operation.now;
    grant.id = grantIdOf(grant);
    RK_TRY_ASSIGN(PostedEntry posted, credits::postGrant(transaction, grant));
    if (posted.isNew)
        RK_TRY(auditCredits(transaction, operation, QStringLiteral("credits.granted"), posted));
    return posted;
}

Result<PostedEntry> takeBackByHand(storage::Transaction &transaction, const CreditOperation &operation,
                                   const ManualClawback &wanted)
{
    RK_ASSERT(!operation.id.isEmpty());
    RK_TRY(checkCreditOperation(operation));
    storage::Connection &connection = transaction.connection();
    RK_TRY_ASSIGN(const std::optional<CreditGrant> grant,
                  CreditGrantStore::find(connection, operation.account, wanted.grantId));
    if (!grant)
        return Error{ErrorKind::NotFound, Words::tr("There is no such grant."), wanted.grantId.toString(), {}};
    RK_TRY_ASSIGN(const std::vector<CreditEntry> entries,
                  CreditEntryStore::ofGrant(connection, operation.account, grant->id));
    const auto before = std::find_if(entries.begin(), entries.end(), [&](const CreditEntry &entry) {
        return entry.kind == credits::EntryKind::Clawback && entry.operationId == operation.id;
    });
    if (before != entries.end())
        return PostedEntry{*before, false};
    RK_TRY(checkCreditAmount(wanted.credits, credits::remainingOf(*grant, entries)));
    CreditEntry entry;
    entry.account = operation.account;
    entry.customerId = grant->customerId;
    entry.kind = credits::EntryKind::Clawback;
    entry.amount = -wanted.credits;
    entry.grantId = grant->id;
    entry.operationId = operation.id;
    entry.actor = operation.actor;
    entry.reason = operation.reason.trimmed();
    entry.at = operation.now;
    RK_TRY_ASSIGN(PostedEntry posted, credits::postEntry(transaction, *grant, std::move(entry)));
    RK_TRY(auditCredits(transaction, operation, QStringLiteral("credits.taken_back"), posted));
    return posted;
}

Result<qint64> retryOutbox(storage::Transaction &transaction, const CreditOperation &operation,
                           const std::vector<qint64> &entrySeqs)
{
    RK_TRY_ASSIGN(const qint64 retried,
                  credits::OutboxStore::retry(transaction, operation.account, entrySeqs, operation.now));
    QJsonArray seqs;
    for (const qint64 seq : entrySeqs)
        seqs.append(seq);
    audit::AuditEntry entry;
    entry.at = operation.now;
    entry.account = operation.account;
    entry.actor = operation.actor;
    entry.action = QStringLiteral("credits.outbox_retried");
    entry.subject = QStringLiteral("outbox");
    entry.reason = operation.reason;
    entry.after = compactJson({{QStringLiteral("entries"), seqs}, {QStringLiteral("due"), retried}});
    RK_TRY(audit::AuditLog::append(transaction, entry));
    return retried;
}

} // namespace reckoner::actions
