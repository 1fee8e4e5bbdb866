// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_pair_store.h"

#include "core/base/words.h"
#include "core/customers/customer_store.h"
#include "core/storage/fields.h"

#include <algorithm>

namespace reckoner::customers {

namespace {

constexpr const char *kPairFindSql = R"(
SELECT first_account_id, first_customer_id, second_account_id, second_customer_id, verdict, grounds, reason,
    decided_by, decided_at_us
FROM customer_pair
WHERE first_account_id = :first_account_id AND first_customer_id = :first_customer_id
    AND second_account_id = :second_account_id AND second_customer_id = :second_customer_id)";

constexpr const char *kPairsOfCustomerSql = R"(
SELECT first_account_id, first_customer_id, second_account_id, second_customer_id, verdict, grounds, reason,
    decided_by, decided_at_us
FROM customer_pair
WHERE first_account_id = :account_id AND first_customer_id = :customer_id
UNION ALL
SELECT first_account_id, first_customer_id, second_account_id, second_customer_id, verdict, grounds, reason,
    decided_by, decided_at_us
FROM customer_pair
WHERE second_account_id = :account_id AND second_customer_id = :customer_id
ORDER BY 9 DESC, 1, 2, 3, 4
LIMIT :most)";

constexpr const char *kPairInsertSql = R"(
INSERT INTO customer_pair (
    environment, first_account_id, first_customer_id, second_account_id, second_customer_id, verdict, grounds, reason,
    decided_by, decided_at_us)
VALUES (
    (SELECT environment FROM account WHERE account_id = :first_account_id),
    :first_account_id, :first_customer_id, :second_account_id, :second_customer_id, :verdict, :grounds, :reason,
    :decided_by, :decided_at_us))";

constexpr const char *kPairRemoveSql = R"(
DELETE FROM customer_pair
WHERE first_account_id = :first_account_id AND first_customer_id = :first_customer_id
    AND second_account_id = :second_account_id AND second_customer_id = :second_customer_id
    AND verdict = :verdict AND decided_at_us = :decided_at_us)";

constexpr const char *kAccountsBesideSql = R"(
SELECT beside.account_id
FROM account beside
JOIN account own ON own.environment = beside.environment AND own.account_id <> beside.account_id
WHERE own.account_id = :account_id
ORDER BY beside.account_id)";

constexpr const char *kPairTraitsSql = R"(
SELECT c.email_folded, COALESCE(e.external_id, '')
FROM customer c
LEFT JOIN customer_external_id e ON e.account_id = c.account_id AND e.customer_id = c.customer_id
WHERE c.account_id = :account_id AND c.customer_id = :customer_id)";

constexpr const char *kSameExternalIdSql = R"(
SELECT customer_id
FROM customer_external_id
WHERE account_id = :account_id AND external_id = :text
ORDER BY customer_id
LIMIT :most)";

constexpr const char *kSameEmailSql = R"(
SELECT customer_id
FROM customer
WHERE account_id = :account_id AND email_folded = :text
ORDER BY customer_id
LIMIT :most)";

// What two customers are compared by. Empty: has none, and nothing is like it.
struct PairTraits {
    QString email, externalId;
};

Result<CustomerPair> readPair(const storage::Row &row)
{
    storage::Fields in(row);
    CustomerPair pair;
    for (CustomerKey *key : {&pair.first, &pair.second}) {
        key->account = in.id<AccountId>();
        key->id = in.id<CustomerId>();
    }
    const QString verdict = in.text();
    const auto known = pairVerdictFromText(verdict);
    if (!known)
        return Error{ErrorKind::Storage,
                     Words::tr("The database holds a match that this version does not understand. Update Reckoner."),
                     QStringLiteral("verdict of a customer_pair: ") + verdict,
                     {}};
    pair.verdict = *known;
    pair.grounds = pairGroundsFromText(in.text());
    pair.reason = in.text();
    pair.decidedBy = in.text();
    pair.decidedAt = in.instant();
    return pair;
}

storage::Statement &bindPairKey(storage::Statement &statement, const CustomerPair &pair)
{
    return statement.bind(":first_account_id", pair.first.account)
        .bind(":first_customer_id", pair.first.id)
        .bind(":second_account_id", pair.second.account)
        .bind(":second_customer_id", pair.second.id);
}

Result<void> notePairChange(storage::Transaction &transaction, const CustomerPair &pair)
{
    for (const CustomerKey &key : {pair.first, pair.second})
        RK_TRY(transaction.noteChange(storage::Entity::Customer, key.account, key.id.toString()));
    return {};
}

Result<PairTraits> traitsOf(storage::Connection &connection, const CustomerKey &customer)
{
    RK_TRY_ASSIGN(auto found, connection.prepare(kPairTraitsSql)
                                  .bind(":account_id", customer.account)
                                  .bind(":customer_id", customer.id)
                                  .first([](storage::Row row) {
                                      return PairTraits{row.text(0), row.text(1)};
                                  }));
    return found.value_or(PairTraits());
}

PairGrounds groundsOf(const PairTraits &one, const PairTraits &other)
{
    return {.externalId = !one.externalId.isEmpty() && one.externalId == other.externalId,
            .email = !one.email.isEmpty() && one.email == other.email};
}

// Adds those of an account who have the text, unless they stand there already.
Result<void> addLike(storage::Connection &connection, const char *sql, const AccountId &account, const QString &text,
                     std::vector<CustomerKey> &into)
{
    if (text.isEmpty())
        return {};
    RK_TRY_ASSIGN(const auto ids, connection.prepare(sql)
                                      .bind(":account_id", account)
                                      .bind(":text", text)
                                      .bind(":most", kMostPairCandidates)
                                      .all([](storage::Row row) { return row.id<CustomerId>(0); }));
    for (const CustomerId &id : ids) {
        const CustomerKey key{account, id};
        if (std::find(into.begin(), into.end(), key) == into.end())
            into.push_back(key);
    }
    return {};
}

// Of whom something was said already, by whoever is this person, and who those are.
Result<std::vector<CustomerKey>> settledOf(storage::Connection &connection, const CustomerKey &customer)
{
    RK_TRY_ASSIGN(std::vector<CustomerKey> person, CustomerPairStore::samePerson(connection, customer));
    person.push_back(customer);
    std::vector<CustomerKey> settled = person;
    for (const CustomerKey &one : person) {
        RK_TRY_ASSIGN(const auto pairs, CustomerPairStore::of(connection, one));
        for (const CustomerPair &pair : pairs) {
            if (pair.verdict != PairVerdict::Rejected)
                continue;
            const CustomerKey &other = pair.otherThan(one);
            RK_TRY_ASSIGN(const auto others, CustomerPairStore::samePerson(connection, other));
            settled.push_back(other);
            settled.insert(settled.end(), others.begin(), others.end());
        }
    }
    return settled;
}

} // namespace

Result<std::optional<CustomerPair>> CustomerPairStore::find(storage::Connection &connection, const CustomerKey &one,
                                                            const CustomerKey &other)
{
    auto statement = connection.prepare(kPairFindSql);
    return bindPairKey(statement, CustomerPair::of(one, other)).first(readPair);
}

Result<std::vector<CustomerPair>> CustomerPairStore::of(storage::Connection &connection, const CustomerKey &customer)
{
    return connection.prepare(kPairsOfCustomerSql)
        .bind(":account_id", customer.account)
        .bind(":customer_id", customer.id)
        .bind(":most", kMostPairsOfCustomer)
        .all(readPair);
}

Result<void> CustomerPairStore::insert(storage::Transaction &transaction, const CustomerPair &pair)
{
    auto statement = transaction.prepare(kPairInsertSql);
    RK_TRY(bindPairKey(statement, pair)
               .bind(":verdict", pairVerdictText(pair.verdict))
               .bind(":grounds", pairGroundsText(pair.grounds))
               .bind(":reason", pair.reason)
               .bind(":decided_by", pair.decidedBy)
               .bind(":decided_at_us", pair.decidedAt)
               .run());
    return notePairChange(transaction, pair);
}

Result<void> CustomerPairStore::remove(storage::Transaction &transaction, const CustomerPair &seen)
{
    auto statement = transaction.prepare(kPairRemoveSql);
    RK_TRY_ASSIGN(const qint64 touched, bindPairKey(statement, seen)
                                            .bind(":verdict", pairVerdictText(seen.verdict))
                                            .bind(":decided_at_us", seen.decidedAt)
                                            .run());
    if (touched != 1)
        return Error{ErrorKind::Conflict,
                     Words::tr("Somebody else has changed this match meanwhile. Look at it again."),
                     {},
                     {}};
    return notePairChange(transaction, seen);
}

Result<std::vector<AccountId>> CustomerPairStore::accountsBeside(storage::Connection &connection,
                                                                 const AccountId &account)
{
    return connection.prepare(kAccountsBesideSql).bind(":account_id", account).all([](storage::Row row) {
        return row.id<AccountId>(0);
    });
}

Result<std::vector<CustomerKey>> CustomerPairStore::samePerson(storage::Connection &connection,
                                                               const CustomerKey &customer)
{
    std::vector<CustomerKey> found{customer};
    for (size_t next = 0; next < found.size(); ++next) {
        RK_TRY_ASSIGN(const auto pairs, of(connection, found[next]));
        for (const CustomerPair &pair : pairs) {
            const CustomerKey other = pair.otherThan(found[next]);
            const bool isNew = std::find(found.begin(), found.end(), other) == found.end();
            if (pair.verdict == PairVerdict::Confirmed && isNew && found.size() < kMostRecordsOfPerson)
                found.push_back(other);
        }
    }
    found.erase(found.begin());
    return found;
}

Result<PairGrounds> CustomerPairStore::grounds(storage::Connection &connection, const CustomerKey &one,
                                               const CustomerKey &other)
{
    RK_TRY_ASSIGN(const PairTraits traits, traitsOf(connection, one));
    RK_TRY_ASSIGN(const PairTraits others, traitsOf(connection, other));
    return groundsOf(traits, others);
}

Result<std::vector<PairCandidate>> CustomerPairStore::candidates(storage::Connection &connection,
                                                                 const CustomerKey &customer)
{
    RK_TRY_ASSIGN(const PairTraits own, traitsOf(connection, customer));
    RK_TRY_ASSIGN(const auto accounts, accountsBeside(connection, customer.account));
    std::vector<CustomerKey> alike;
    for (const AccountId &account : accounts)
        RK_TRY(addLike(connection, kSameExternalIdSql, account, own.externalId, alike));
    for (const AccountId &account : accounts)
        RK_TRY(addLike(connection, kSameEmailSql, account, own.email, alike));
    RK_TRY_ASSIGN(const auto settled, settledOf(connection, customer));
    std::vector<PairCandidate> candidates;
    for (const CustomerKey &key : alike) {
        if (std::find(settled.begin(), settled.end(), key) != settled.end())
            continue;
        if (candidates.size() == size_t(kMostPairCandidates))
            break;
        RK_TRY_ASSIGN(auto found, CustomerStore(connection).find(key.account, key.id));
        RK_TRY_ASSIGN(const PairGrounds grounds, CustomerPairStore::grounds(connection, customer, key));
        if (found)
            candidates.push_back({std::move(found->value), grounds});
    }
    return candidates;
}

} // namespace reckoner::customers
