// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reconcile/side_store.h"

#include "core/catalog/plan_store.h"
#include "core/reconcile/text_arena.h"
#include "core/storage/fields.h"
#include "core/storage/mirror.h"

#include <QHash>
#include <QSet>

#include <limits>
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

// Pages by the key of both tables, so that PostgreSQL's client never holds more than one. The grants are kept in memory
// instead of being joined: their ids have no order, so that each would be found at another end of the table.
constexpr const char *kSideEntriesSql = R"(
SELECT e.entry_seq, o.idempotency_key, e.customer_id, e.amount, e.at_us, e.grant_id
FROM credit_entry e JOIN outbox o ON o.entry_seq = e.entry_seq
WHERE e.account_id = :account_id AND e.entry_seq > :after_seq
ORDER BY e.entry_seq
LIMIT :row_limit)";
constexpr int kEntriesPerPage = 50'000; // some megabytes

constexpr const char *kSideGrantsSql = R"(
SELECT grant_id, payment_id, currency, purchased_at_us
FROM credit_grant
WHERE account_id = :account_id AND (purchased_at_us, grant_id) > (:after_us, :after_id)
ORDER BY purchased_at_us, grant_id
LIMIT :row_limit)";

// Only of grants that something was taken back of: they are few.
constexpr const char *kSideTakenBackSql = R"(
SELECT grant_id
FROM credit_entry
WHERE account_id = :account_id AND grant_id IN (
    SELECT c.grant_id FROM credit_entry c WHERE c.account_id = :account_id AND c.kind <> 'grant')
GROUP BY grant_id
HAVING SUM(amount) = 0)";

// The lines of completed payments in the order of their key, what the rules need of them and no more.
constexpr const char *kSideLinesSql = R"(
SELECT l.payment_id, l.position, l.line_id, l.price_id, l.price_type, l.quantity, l.proration_rate, l.total_minor,
    p.customer_id, p.subscription_id, p.origin, p.currency, p.total_minor, p.period_starts_us, p.period_ends_us,
    COALESCE(p.billed_at_us, p.created_at_us)
FROM payment_line l JOIN payment p ON p.account_id = l.account_id AND p.payment_id = l.payment_id
WHERE l.account_id = :account_id AND (l.payment_id, l.position) > (:after_payment, :after_position)
    AND p.status = 'completed'
    AND (COALESCE(p.billed_at_us, p.created_at_us) >= :from_us
        OR EXISTS (
            SELECT 1 FROM credit_grant g
            WHERE g.account_id = p.account_id AND g.payment_id = p.payment_id AND g.payment_id <> ''))
ORDER BY l.payment_id, l.position
LIMIT :row_limit)";

// The bytes of a text column, without a way over UTF-16 on SQLite.
QByteArray utf8Of(const storage::Row &row, int column, storage::Dialect dialect)
{
    return dialect == storage::Dialect::Sqlite ? row.bytes(column) : row.text(column).toUtf8();
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

// Millions of rows name the same few currencies, nearly always the one of the row before.
class CurrencyByCode
{
public:
    // Empty where there is no such currency.
    Currency of(const QByteArray &code)
    {
        if (code != m_code) {
            m_currency = code.isEmpty() ? Currency() : Currency::fromCode(QByteArrayView(code)).value_or(Currency());
            m_code = code;
        }
        return m_currency;
    }

private:
    QByteArray m_code;
    Currency m_currency;
};

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

// Of which payment and in which currency each grant is.
class GrantFacts
{
public:
    struct Facts {
        std::string_view payment;
        Currency currency;
    };
    static Result<GrantFacts> read(storage::Connection &connection, const AccountId &account)
    {
        GrantFacts grants;
        qint64 afterUs = std::numeric_limits<qint64>::min();
        QString afterId;
        const storage::Dialect dialect = connection.dialect();
        size_t rows = 0;
        do {
            rows = 0;
            RK_TRY(connection.prepare(kSideGrantsSql)
                       .bind(":account_id", account)
                       .bind(":after_us", afterUs)
                       .bind(":after_id", afterId)
                       .bind(":row_limit", kEntriesPerPage)
                       .all([&](const storage::Row &row) {
                           grants.add(utf8Of(row, 0, dialect), utf8Of(row, 1, dialect), utf8Of(row, 2, dialect));
                           if (++rows == size_t(kEntriesPerPage)) {
                               afterUs = row.integer(3);
                               afterId = row.text(0);
                           }
                           return true;
                       }));
        } while (rows == size_t(kEntriesPerPage));
        return grants;
    }
    // The table's foreign key says that every entry has its grant.
    const Facts &of(const QByteArray &grant) const
    {
        const auto found = m_facts.find(viewOf(grant));
        RK_ASSERT(found != m_facts.end());
        return found->second;
    }

private:
    void add(const QByteArray &id, const QByteArray &payment, const QByteArray &currency)
    {
        m_facts.emplace(m_texts.keep(viewOf(id)), Facts{m_texts.keep(viewOf(payment)), m_currencies.of(currency)});
    }
    TextArena m_texts;
    CurrencyByCode m_currencies;
    std::unordered_map<std::string_view, Facts> m_facts;
};

Result<QSet<QByteArray>> readTakenBack(storage::Connection &connection, const AccountId &account)
{
    QSet<QByteArray> grants;
    const storage::Dialect dialect = connection.dialect();
    RK_TRY(connection.prepare(kSideTakenBackSql).bind(":account_id", account).all([&](const storage::Row &row) {
        grants.insert(utf8Of(row, 0, dialect));
        return true;
    }));
    return grants;
}

// Puts payments together again out of their lines, and says what each is owed.
class OwedByPayments
{
public:
    OwedByPayments(const AccountId &account, const credits::PlanCreditsByPrice &plans, Reconciliation &run)
        : m_plans(plans), m_run(run)
    {
        m_payment.account = account;
        m_payment.status = payments::PaymentStatus::Completed; // the statement reads no others
    }

    Result<void> add(const storage::Row &row)
    {
        storage::Fields in(row);
        const auto id = in.id<PaymentId>();
        if (id != m_payment.id) {
            settle();
            m_payment.id = id;
        }
        m_position = in.integer();
        payments::PaymentLine line;
        line.id = in.text();
        line.line.priceId = in.id<PriceId>();
        line.priceType = in.text();
        line.line.quantity = in.integer();
        line.line.prorationRate = in.text();
        const qint64 lineTotal = in.integer();
        m_payment.customerId = in.id<CustomerId>();
        m_payment.subscriptionId = in.id<SubscriptionId>();
        m_payment.origin = in.text();
        if (const QString code = in.text(); code != m_currencyCode || code.isEmpty()) {
            RK_TRY_ASSIGN(m_payment.currency, storage::readCurrency(row, in.position() - 1));
            m_currencyCode = code;
        }
        line.line.total = Money(lineTotal, m_payment.currency);
        m_payment.totals.total = Money(in.integer(), m_payment.currency);
        const std::optional<Instant> starts = in.optionalInstant(), ends = in.optionalInstant();
        m_payment.billingPeriod.reset();
        if (starts && ends)
            m_payment.billingPeriod = {*starts, *ends};
        m_at = in.instant();
        m_payment.lines.push_back(std::move(line));
        return {};
    }

    // The payment that was added last is complete.
    void settle()
    {
        if (m_payment.lines.empty())
            return;
        const credits::GrantDecision decision =
            credits::decidePurchase({.payment = m_payment, .purchasedAt = m_at, .now = m_at, .plans = m_plans});
        const QByteArray transaction = m_payment.id.toUtf8(), customer = m_payment.customerId.toUtf8();
        for (const credits::CreditGrant &grant : decision.grants) {
            const QByteArray key = grant.id.toUtf8(), line = transaction + '/' + grant.lineId.toUtf8();
            m_run.add(Side::Provider, {.id = viewOf(line),
                                       .key = viewOf(key),
                                       .transaction = viewOf(transaction),
                                       .customer = viewOf(customer),
                                       .credits = grant.credits,
                                       .currency = grant.currency,
                                       .at = m_at});
        }
        m_payment.lines.clear();
    }

    const PaymentId &lastPayment() const { return m_payment.id; }
    qint64 lastPosition() const { return m_position; }

private:
    const credits::PlanCreditsByPrice &m_plans;
    Reconciliation &m_run;
    payments::Payment m_payment; // with the lines that were added
    QString m_currencyCode;
    Instant m_at;
    qint64 m_position = -1;
};

} // namespace

Result<void> SideStore::loadExternal(storage::Connection &connection, const ExternalSource &source, Reconciliation &run)
{
    RK_TRY_ASSIGN(const Links links, readLinks(connection, source));
    LinkedSums sums;
    CurrencyByCode currencies;
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
                                         .currency = currencies.of(utf8Of(row, 5, dialect)),
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
    RK_TRY_ASSIGN(const QSet<QByteArray> takenBack, readTakenBack(connection, account));
    RK_TRY_ASSIGN(const GrantFacts grants, GrantFacts::read(connection, account));
    const storage::Dialect dialect = connection.dialect();
    qint64 after = 0;
    for (;;) {
        RK_TRY_ASSIGN(const std::vector<qint64> seqs,
                      connection.prepare(kSideEntriesSql)
                          .bind(":account_id", account)
                          .bind(":after_seq", after)
                          .bind(":row_limit", kEntriesPerPage)
                          .all([&](const storage::Row &row) {
                              const qint64 seq = row.integer(0), credits = row.integer(3);
                              const QByteArray id = QByteArray::number(seq), key = utf8Of(row, 1, dialect),
                                               customer = utf8Of(row, 2, dialect), grant = utf8Of(row, 5, dialect);
                              const GrantFacts::Facts &facts = grants.of(grant);
                              const bool stands = takenBack.isEmpty() || !takenBack.contains(grant);
                              run.add(Side::Local, {.id = viewOf(id),
                                                    .key = viewOf(key),
                                                    .transaction = facts.payment,
                                                    .customer = viewOf(customer),
                                                    .credits = credits,
                                                    .currency = facts.currency,
                                                    .at = row.instant(4),
                                                    .ofPayment = credits > 0 && !facts.payment.empty() && stands});
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
                                     std::optional<Instant> from, Reconciliation &run, int linesPerPage)
{
    RK_TRY_ASSIGN(const credits::PlanCreditsByPrice plans, SideStore::plans(connection, account));
    if (plans.empty())
        return {};
    OwedByPayments owed(account, plans, run);
    size_t rows = 0;
    do {
        RK_TRY_ASSIGN(const std::vector<bool> page,
                      connection.prepare(kSideLinesSql)
                          .bind(":account_id", account)
                          .bind(":after_payment", owed.lastPayment())
                          .bind(":after_position", owed.lastPosition())
                          .bind(":from_us", from ? from->micros() : std::numeric_limits<qint64>::min())
                          .bind(":row_limit", linesPerPage)
                          .all([&](const storage::Row &row) -> Result<bool> {
                              RK_TRY(owed.add(row));
                              return true;
                          }));
        rows = page.size();
    } while (rows == size_t(linesPerPage));
    owed.settle();
    return {};
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
