// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reconcile/side_store.h"

#include "core/catalog/plan_store.h"
#include "core/payments/payment_store.h"
#include "core/storage/list_query.h"

#include <QHash>

#include <unordered_map>

namespace reckoner::reconcile {

namespace {

constexpr const char *kSideExternalSql = R"(
SELECT external_id, idempotency_key, transaction_id, customer_id, credits, currency, created_at_us
FROM external_entry
WHERE account_id = :account_id AND source = :source)";

constexpr const char *kSideLinksSql = R"(
SELECT external_id, entry_key, credits
FROM reconciliation_link
WHERE account_id = :account_id AND source = :source
ORDER BY external_id, position)";

constexpr const char *kSideLinkInsertSql = R"(
INSERT INTO reconciliation_link (account_id, source, external_id, position, entry_key, credits, finding_id)
VALUES (:account_id, :source, :external_id, :position, :entry_key, :credits, :finding_id))";

constexpr const char *kSideLinkedSql = R"(
SELECT 1 FROM reconciliation_link
WHERE account_id = :account_id AND source = :source AND external_id = :external_id)";

constexpr const char *kSideGrantsSql = R"(
SELECT grant_id, payment_id, currency
FROM credit_grant
WHERE account_id = :account_id)";

// Pages by the key of both tables, so that PostgreSQL's client never holds more than one.
constexpr const char *kSideEntriesSql = R"(
SELECT e.entry_seq, o.idempotency_key, e.grant_id, e.customer_id, e.amount, e.at_us
FROM credit_entry e JOIN outbox o ON o.entry_seq = e.entry_seq
WHERE e.account_id = :account_id AND e.entry_seq > :after_seq
ORDER BY e.entry_seq
LIMIT :row_limit)";
constexpr int kEntriesPerPage = 50'000; // some megabytes

constexpr const char *kSideTakenBackSql = R"(
SELECT grant_id
FROM credit_entry
WHERE account_id = :account_id
GROUP BY grant_id
HAVING SUM(amount) = 0)";

constexpr const char *kSidePaymentsColumns = R"(
SELECT DISTINCT p.payment_id
FROM payment p JOIN payment_line l ON l.account_id = p.account_id AND l.payment_id = p.payment_id
WHERE p.account_id = :account_id AND p.status = 'completed' AND p.payment_id > :after_id
  AND (COALESCE(p.billed_at_us, p.created_at_us) >= :from_us
       OR EXISTS (SELECT 1 FROM credit_grant g
                  WHERE g.account_id = p.account_id AND g.payment_id = p.payment_id AND g.payment_id <> '')))";

// The bytes of a text column, without a way over UTF-16 on SQLite.
QByteArray utf8Of(const storage::Row &row, int column, storage::Dialect dialect)
{
    return dialect == storage::Dialect::Sqlite ? row.bytes(column) : row.text(column).toUtf8();
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

Currency currencyOf(const QByteArray &code)
{
    return code.isEmpty() ? Currency() : Currency::fromCode(QByteArrayView(code)).value_or(Currency());
}

struct LinkedPart {
    QByteArray key;
    qint64 credits = 0;
};
using Links = QHash<QByteArray, std::vector<LinkedPart>>;

Result<Links> readLinks(storage::Connection &connection, const ExternalSource &source)
{
    Links links;
    RK_TRY(connection.prepare(kSideLinksSql)
               .bind(":account_id", source.account)
               .bind(":source", source.name)
               .all([&](const storage::Row &row) {
                   links[row.text(0).toUtf8()].push_back({row.text(1).toUtf8(), row.integer(2)});
                   return true;
               }));
    return links;
}

// Parts of several entries that belong to one of ours count as one: it is their sum that has to agree.
class LinkedSums
{
public:
    void add(const LinkedPart &part, const EntryView &entry)
    {
        Sum &sum = m_sums[part.key];
        if (sum.ids.isEmpty()) {
            sum.transaction = QByteArray(entry.transaction.data(), qsizetype(entry.transaction.size()));
            sum.customer = QByteArray(entry.customer.data(), qsizetype(entry.customer.size()));
            sum.currency = entry.currency;
            sum.at = entry.at;
        } else {
            sum.ids += '+';
            sum.at = std::max(sum.at, entry.at);
        }
        sum.ids += QByteArray(entry.id.data(), qsizetype(entry.id.size()));
        sum.credits += part.credits;
    }
    void addTo(Reconciliation &run) const
    {
        for (auto sum = m_sums.cbegin(); sum != m_sums.cend(); ++sum)
            run.add(Side::External, {.id = viewOf(sum->ids),
                                     .key = viewOf(sum.key()),
                                     .transaction = viewOf(sum->transaction),
                                     .customer = viewOf(sum->customer),
                                     .credits = sum->credits,
                                     .currency = sum->currency,
                                     .at = sum->at});
    }

private:
    struct Sum {
        QByteArray ids, transaction, customer;
        qint64 credits = 0;
        Currency currency;
        Instant at;
    };
    QHash<QByteArray, Sum> m_sums;
};

struct GrantFacts {
    QByteArray payment;
    Currency currency;
    bool takenBack = false;
};
using GrantsById = QHash<QByteArray, GrantFacts>;

Result<GrantsById> readGrants(storage::Connection &connection, const AccountId &account)
{
    GrantsById grants;
    const storage::Dialect dialect = connection.dialect();
    RK_TRY(connection.prepare(kSideGrantsSql).bind(":account_id", account).all([&](const storage::Row &row) {
        grants.insert(utf8Of(row, 0, dialect), {utf8Of(row, 1, dialect), currencyOf(utf8Of(row, 2, dialect))});
        return true;
    }));
    RK_TRY(connection.prepare(kSideTakenBackSql).bind(":account_id", account).all([&](const storage::Row &row) {
        if (const auto found = grants.find(utf8Of(row, 0, dialect)); found != grants.end())
            found->takenBack = true;
        return true;
    }));
    return grants;
}

} // namespace

Result<void> SideStore::loadExternal(storage::Connection &connection, const ExternalSource &source, Reconciliation &run)
{
    RK_TRY_ASSIGN(const Links links, readLinks(connection, source));
    LinkedSums sums;
    const storage::Dialect dialect = connection.dialect();
    RK_TRY(connection.prepare(kSideExternalSql)
               .bind(":account_id", source.account)
               .bind(":source", source.name)
               .all([&](const storage::Row &row) {
                   const QByteArray id = utf8Of(row, 0, dialect), key = utf8Of(row, 1, dialect),
                                    transaction = utf8Of(row, 2, dialect), customer = utf8Of(row, 3, dialect);
                   const EntryView entry{.id = viewOf(id),
                                         .key = viewOf(key),
                                         .transaction = viewOf(transaction),
                                         .customer = viewOf(customer),
                                         .credits = row.integer(4),
                                         .currency = currencyOf(utf8Of(row, 5, dialect)),
                                         .at = row.instant(6)};
                   const auto linked = links.isEmpty() ? links.cend() : links.constFind(id);
                   if (linked == links.cend())
                       run.add(Side::External, entry);
                   else
                       for (const LinkedPart &part : *linked)
                           sums.add(part, entry);
                   return true;
               }));
    sums.addTo(run);
    return {};
}

Result<void> SideStore::loadLocal(storage::Connection &connection, const AccountId &account, Reconciliation &run)
{
    RK_TRY_ASSIGN(const GrantsById grants, readGrants(connection, account));
    const storage::Dialect dialect = connection.dialect();
    qint64 after = 0;
    for (;;) {
        RK_TRY_ASSIGN(const std::vector<qint64> seqs,
                      connection.prepare(kSideEntriesSql)
                          .bind(":account_id", account)
                          .bind(":after_seq", after)
                          .bind(":row_limit", kEntriesPerPage)
                          .all([&](const storage::Row &row) {
                              const qint64 seq = row.integer(0);
                              const QByteArray id = QByteArray::number(seq), key = utf8Of(row, 1, dialect),
                                               customer = utf8Of(row, 3, dialect);
                              const auto grant = grants.constFind(utf8Of(row, 2, dialect));
                              const bool known = grant != grants.cend();
                              const bool granted = row.integer(4) > 0;
                              run.add(Side::Local, {.id = viewOf(id),
                                                    .key = viewOf(key),
                                                    .transaction = known ? viewOf(grant->payment) : std::string_view(),
                                                    .customer = viewOf(customer),
                                                    .credits = row.integer(4),
                                                    .currency = known ? grant->currency : Currency(),
                                                    .at = row.instant(5),
                                                    .ofPayment = known && granted && !grant->payment.isEmpty() &&
                                                                 !grant->takenBack});
                              return seq;
                          }));
        if (seqs.empty())
            return {};
        after = seqs.back();
    }
}

Result<credits::PlanCreditsByPrice> SideStore::plans(storage::Connection &connection, const AccountId &account)
{
    RK_TRY_ASSIGN(const std::vector<catalog::Plan> all, catalog::PlanStore::list(connection, account));
    credits::PlanCreditsByPrice plans;
    for (const catalog::Plan &plan : all)
        for (const catalog::PlanPrice &price : plan.prices)
            plans[price.priceId] = {price.planCode, price.credits};
    return plans;
}

Result<void> SideStore::loadProvider(storage::Connection &connection, const AccountId &account,
                                     std::optional<Instant> from, Reconciliation &run)
{
    RK_TRY_ASSIGN(const credits::PlanCreditsByPrice plans, SideStore::plans(connection, account));
    QStringList prices;
    for (const auto &[price, credits] : plans)
        prices.append(price.toString());
    if (prices.isEmpty())
        return {};
    payments::PaymentStore store(connection);
    PaymentId after;
    for (;;) {
        storage::ListQuery query(kSidePaymentsColumns);
        query.value(":account_id", account)
            .value(":after_id", after)
            .value(":from_us", from ? from->micros() : std::numeric_limits<qint64>::min())
            .whereIn("l.price_id", prices)
            .orderBy("p.payment_id")
            .limit({storage::kMaxPageRows});
        RK_TRY_ASSIGN(const std::vector<PaymentId> ids,
                      query.prepare(connection).all([](const storage::Row &row) { return row.id<PaymentId>(0); }));
        if (ids.empty())
            return {};
        for (const PaymentId &id : ids) {
            RK_TRY_ASSIGN(const auto payment, store.find(account, id));
            if (!payment)
                continue;
            const Instant at = payment->value.billedAt.value_or(payment->value.createdAt);
            const credits::GrantDecision decision =
                credits::decidePurchase({.payment = payment->value, .purchasedAt = at, .now = at, .plans = plans});
            for (const credits::CreditGrant &grant : decision.grants) {
                const QByteArray key = grant.id.toUtf8(), transaction = id.toUtf8(),
                                 customer = grant.customerId.toUtf8();
                const QByteArray line = transaction + '/' + grant.lineId.toUtf8();
                run.add(Side::Provider, {.id = viewOf(line),
                                         .key = viewOf(key),
                                         .transaction = viewOf(transaction),
                                         .customer = viewOf(customer),
                                         .credits = grant.credits,
                                         .currency = grant.currency,
                                         .at = at});
            }
        }
        after = ids.back();
    }
}

Result<void> SideStore::addLinks(storage::Transaction &transaction, const ExternalSource &source,
                                 const std::vector<EntryLink> &links, const QString &findingId)
{
    qint64 position = 0;
    for (const EntryLink &link : links)
        RK_TRY(transaction.prepare(kSideLinkInsertSql)
                   .bind(":account_id", source.account)
                   .bind(":source", source.name)
                   .bind(":external_id", link.externalId)
                   .bind(":position", position++)
                   .bind(":entry_key", link.entryKey)
                   .bind(":credits", link.credits)
                   .bind(":finding_id", findingId)
                   .run());
    return {};
}

Result<bool> SideStore::hasLink(storage::Connection &connection, const ExternalSource &source,
                                const QString &externalId)
{
    RK_TRY_ASSIGN(const auto found, connection.prepare(kSideLinkedSql)
                                        .bind(":account_id", source.account)
                                        .bind(":source", source.name)
                                        .bind(":external_id", externalId)
                                        .first([](const storage::Row &row) { return row.integer(0); }));
    return found.has_value();
}

} // namespace reckoner::reconcile
