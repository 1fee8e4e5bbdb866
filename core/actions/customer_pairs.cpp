// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/customer_pairs.h"

#include "core/audit/audit_log.h"
#include "core/base/words.h"
#include "core/customers/customer_pair_store.h"
#include "core/customers/customer_store.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace reckoner::actions {

using customers::CustomerKey;
using customers::CustomerPair;
using customers::CustomerPairStore;
using customers::PairVerdict;

namespace {

constexpr qsizetype kMostPairReasonCharacters = 2'000;

Error pairError(ErrorKind kind, const QString &words)
{
    return Error{kind, words, {}, {}};
}

QByteArray pairJson(const CustomerPair &pair)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("first_account_id"), pair.first.account.toString()},
                                     {QStringLiteral("first_customer_id"), pair.first.id.toString()},
                                     {QStringLiteral("second_account_id"), pair.second.account.toString()},
                                     {QStringLiteral("second_customer_id"), pair.second.id.toString()},
                                     {QStringLiteral("verdict"), customers::pairVerdictText(pair.verdict)},
                                     {QStringLiteral("grounds"), customers::pairGroundsText(pair.grounds)},
                                     {QStringLiteral("decided_by"), pair.decidedBy},
                                     {QStringLiteral("decided_at"), QString::fromLatin1(pair.decidedAt.toUtf8())}})
        .toJson(QJsonDocument::Compact);
}

struct PairStep {
    QString action, reason;
    QByteArray before, after;
};

// The history of each customer tells it.
Result<void> auditPair(storage::Transaction &transaction, const CustomerPair &pair, const PairStep &step,
                       const NoteAuthor &author)
{
    for (const CustomerKey &key : {pair.first, pair.second}) {
        audit::AuditEntry entry;
        entry.at = author.now;
        entry.account = key.account;
        entry.actor = author.name;
        entry.action = step.action;
        entry.subject = key.id.toString();
        entry.reason = step.reason;
        entry.before = step.before;
        entry.after = step.after;
        RK_TRY(audit::AuditLog::append(transaction, std::move(entry)));
    }
    return {};
}

Result<void> checkAccounts(storage::Connection &connection, const PairDecision &decision)
{
    if (decision.one.account == decision.other.account)
        return pairError(ErrorKind::Invalid,
                         Words::tr("Both customers are of the account %1. Only customers of different accounts can be "
                                   "matched.")
                             .arg(decision.one.account.toString()));
    RK_TRY_ASSIGN(const auto beside, CustomerPairStore::accountsBeside(connection, decision.one.account));
    if (std::find(beside.begin(), beside.end(), decision.other.account) == beside.end())
        return pairError(ErrorKind::Invalid,
                         Words::tr("%1 is no account of the same environment in this database: a sandbox and a "
                                   "production account are never joined.")
                             .arg(decision.other.account.toString()));
    for (const CustomerKey &key : {decision.one, decision.other}) {
        RK_TRY_ASSIGN(const auto found, customers::CustomerStore(connection).find(key.account, key.id));
        if (!found)
            return pairError(ErrorKind::NotFound, Words::tr("The customer %1 is not in the mirror of %2.")
                                                      .arg(key.id.toString(), key.account.toString()));
    }
    return {};
}

Result<std::vector<CustomerKey>> personOf(storage::Connection &connection, const CustomerKey &key)
{
    RK_TRY_ASSIGN(auto person, CustomerPairStore::samePerson(connection, key));
    person.push_back(key);
    return person;
}

// Nobody is made one person with somebody of whom it was said that they are another, nor the other way round.
Result<void> checkPersons(storage::Connection &connection, const PairDecision &decision)
{
    RK_TRY_ASSIGN(const auto left, personOf(connection, decision.one));
    RK_TRY_ASSIGN(const auto right, personOf(connection, decision.other));
    const bool isOnePerson = std::find(left.begin(), left.end(), decision.other) != left.end();
    if (decision.verdict == PairVerdict::Rejected) {
        if (isOnePerson)
            return pairError(ErrorKind::Conflict,
                             Words::tr("Both are matched to a third customer. Undo one of these matches first."));
        return {};
    }
    if (!isOnePerson && left.size() + right.size() > customers::kMostRecordsOfPerson)
        return pairError(ErrorKind::Invalid, Words::tr("Nobody is matched to more than %1 customers. Undo a match that "
                                                       "is wrong first.")
                                                 .arg(customers::kMostRecordsOfPerson - 1));
    for (const CustomerKey &one : left) {
        RK_TRY_ASSIGN(const auto pairs, CustomerPairStore::of(connection, one));
        for (const CustomerPair &pair : pairs) {
            const CustomerKey &other = pair.otherThan(one);
            if (pair.verdict == PairVerdict::Rejected && std::find(right.begin(), right.end(), other) != right.end())
                return pairError(ErrorKind::Conflict,
                                 Words::tr("Of %1 and %2 it was said that they are not the same person. Undo that "
                                           "first, if it is wrong.")
                                     .arg(one.id.toString(), other.id.toString()));
        }
    }
    return {};
}

Result<QString> checkedReason(const QString &reason)
{
    QString text = reason.trimmed();
    if (text.size() > kMostPairReasonCharacters)
        return pairError(
            ErrorKind::Invalid,
            Words::tr("The reason is longer than %1 characters. Shorten it.").arg(kMostPairReasonCharacters));
    return text;
}

} // namespace

Result<CustomerPair> decidePair(storage::Transaction &transaction, const PairDecision &decision,
                                const NoteAuthor &author)
{
    storage::Connection &connection = transaction.connection();
    RK_TRY(checkAccounts(connection, decision));
    RK_TRY_ASSIGN(const auto standing, CustomerPairStore::find(connection, decision.one, decision.other));
    if (standing)
        return pairError(ErrorKind::Conflict,
                         (standing->verdict == PairVerdict::Confirmed
                              ? Words::tr("%1 has confirmed already that these two are the same person.")
                              : Words::tr("%1 has said already that these two are not the same person. Undo that "
                                          "first, if it is wrong."))
                             .arg(standing->decidedBy));
    RK_TRY(checkPersons(connection, decision));
    CustomerPair pair = CustomerPair::of(decision.one, decision.other);
    pair.verdict = decision.verdict;
    RK_TRY_ASSIGN(pair.grounds, CustomerPairStore::grounds(connection, decision.one, decision.other));
    RK_TRY_ASSIGN(pair.reason, checkedReason(decision.reason));
    const bool alike = pair.grounds.externalId || pair.grounds.email;
    if (!alike && pair.verdict == PairVerdict::Confirmed && pair.reason.isEmpty())
        return pairError(ErrorKind::Invalid, Words::tr("These two have neither external id nor e-mail address in "
                                                       "common. Give the reason why they are the same person."));
    pair.decidedBy = author.name;
    pair.decidedAt = author.now;
    RK_TRY(CustomerPairStore::insert(transaction, pair));
    RK_TRY(auditPair(
        transaction, pair,
        {QStringLiteral("customer_match.") + customers::pairVerdictText(pair.verdict), pair.reason, {}, pairJson(pair)},
        author));
    return pair;
}

Result<void> undoPair(storage::Transaction &transaction, const CustomerPair &seen, const QString &reason,
                      const NoteAuthor &author)
{
    RK_TRY_ASSIGN(const QString text, checkedReason(reason));
    RK_TRY(CustomerPairStore::remove(transaction, seen));
    return auditPair(transaction, seen, {QStringLiteral("customer_match.undone"), text, pairJson(seen), {}}, author);
}

} // namespace reckoner::actions
