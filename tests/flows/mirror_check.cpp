// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/mirror_check.h"

#include "core/catalog/price_store.h"
#include "core/catalog/product_store.h"
#include "core/customers/customer_store.h"
#include "core/payments/payment_store.h"
#include "core/provider/list_walk.h"
#include "core/subscriptions/subscription_store.h"
#include "tests/testkit/await.h"

namespace reckoner::flows {

namespace {

using namespace Qt::StringLiterals;

QString text(const std::optional<Instant> &instant)
{
    return instant ? instant->toString() : u"none"_s;
}
QString text(const std::optional<subscriptions::BillingPeriod> &period)
{
    return period ? period->startsAt.toString() + u'/' + period->endsAt.toString() : u"none"_s;
}
QString text(const std::optional<catalog::Period> &period)
{
    return period ? u"%1 %2"_s.arg(period->frequency).arg(catalog::intervalText(*period)) : u"none"_s;
}
QString text(const subscriptions::BillTotals &t)
{
    return QStringList{t.subtotal.toString(), t.discount.toString(),  t.tax.toString(),
                       t.total.toString(),    t.credit.toString(),    t.creditToBalance.toString(),
                       t.balance.toString(),  t.grandTotal.toString()}
        .join(u'/');
}

// Everything that a row means, as one line.
QString said(const catalog::Product &p)
{
    return QStringList{p.id.toString(),
                       p.name,
                       p.description,
                       p.type,
                       p.taxCategory,
                       p.status,
                       QString::fromUtf8(p.customData),
                       p.createdAt.toString(),
                       p.updatedAt.toString()}
        .join(u" | "_s);
}
QString said(const catalog::Price &p)
{
    QStringList parts{p.id.toString(),
                      p.productId.toString(),
                      p.name,
                      p.description,
                      p.type,
                      p.unitPrice.toString(),
                      text(p.billingCycle),
                      text(p.trialPeriod),
                      catalog::taxModeText(p.taxMode),
                      QString::number(p.quantityMinimum),
                      QString::number(p.quantityMaximum),
                      p.status,
                      p.updatedAt.toString()};
    for (const auto &one : p.overrides)
        parts << one.countries.join(u',') + u'=' + one.unitPrice.toString();
    return parts.join(u" | "_s);
}
QString said(const customers::Customer &c)
{
    return QStringList{c.id.toString(),
                       c.name,
                       c.email,
                       c.locale,
                       c.status,
                       QString::fromUtf8(c.customData),
                       c.createdAt.toString(),
                       c.updatedAt.toString()}
        .join(u" | "_s);
}
QString said(const subscriptions::Subscription &s)
{
    QStringList parts{s.id.toString(),
                      s.customerId.toString(),
                      s.addressId.toString(),
                      s.businessId.toString(),
                      subscriptions::statusText(s.status),
                      s.rawStatus,
                      s.currency.code(),
                      subscriptions::collectionModeText(s.collectionMode),
                      text(std::optional(s.billingCycle)),
                      text(s.currentPeriod),
                      text(s.startedAt),
                      text(s.firstBilledAt),
                      text(s.nextBilledAt),
                      text(s.pausedAt),
                      text(s.canceledAt),
                      s.discountId.toString(),
                      QString::fromUtf8(s.customData),
                      s.createdAt.toString(),
                      s.updatedAt.toString()};
    if (s.scheduledChange)
        parts << subscriptions::scheduledActionText(s.scheduledChange->action) + u'@' +
                     s.scheduledChange->effectiveAt.toString() + u'>' + text(s.scheduledChange->resumeAt);
    for (const auto &item : s.items) {
        parts << u"item %1 %2 x%3 %4 %5 %6 %7 %8"_s.arg(item.priceId.toString(), item.productName)
                     .arg(item.quantity)
                     .arg(item.unitPrice.toString(), item.status, text(item.billingCycle),
                          text(item.previouslyBilledAt), text(item.nextBilledAt));
    }
    return parts.join(u" | "_s);
}
QString said(const payments::Payment &p)
{
    QStringList parts{p.id.toString(),
                      p.customerId.toString(),
                      p.subscriptionId.toString(),
                      p.addressId.toString(),
                      payments::paymentStatusText(p.status),
                      p.rawStatus,
                      p.origin,
                      p.currency.code(),
                      p.invoiceNumber,
                      text(p.billingPeriod),
                      text(p.totals),
                      p.fee ? p.fee->toString() : QString(),
                      p.earnings ? p.earnings->toString() : QString(),
                      text(p.billedAt),
                      p.createdAt.toString(),
                      p.updatedAt.toString()};
    for (const auto &line : p.lines) {
        parts << u"line %1 %2 x%3 %4 %5 %6 %7"_s.arg(line.id, line.line.priceId.toString())
                     .arg(line.line.quantity)
                     .arg(line.line.prorationRate, line.line.subtotal.toString(), line.line.tax.toString(),
                          line.line.total.toString());
    }
    for (const auto &attempt : p.attempts)
        parts << u"attempt %1 %2 %3 %4"_s.arg(attempt.id, attempt.amount.toString(), attempt.status, attempt.errorCode);
    return parts.join(u" | "_s);
}
QString said(const payments::Adjustment &a)
{
    return QStringList{a.id.toString(),
                       a.paymentId.toString(),
                       a.subscriptionId.toString(),
                       a.customerId.toString(),
                       a.action,
                       a.type,
                       a.status,
                       a.reason,
                       a.subtotal.toString(),
                       a.tax.toString(),
                       a.total.toString(),
                       a.createdAt.toString(),
                       a.updatedAt.toString()}
        .join(u" | "_s);
}

// The parts in which two lines differ; the whole lines are longer than a test's message may be.
QString firstDifference(const QString &mirror, const QString &provider)
{
    const QStringList mirrored = mirror.split(u" | "_s), provided = provider.split(u" | "_s);
    QStringList parts{provided.value(0)};
    for (qsizetype i = 0; i < std::max(mirrored.size(), provided.size()); ++i) {
        if (mirrored.value(i) != provided.value(i))
            parts << u"mirror “%1”, provider “%2”"_s.arg(mirrored.value(i), provided.value(i));
    }
    return parts.join(u"; "_s);
}

QString eventsOf(storage::Connection &connection, const QString &entity)
{
    const auto events =
        connection
            .prepare("SELECT event_type, outcome, reason, occurred_at_us FROM webhook_event WHERE entity_id = :id "
                     "ORDER BY occurred_at_us, seq")
            .bind(":id", entity)
            .all([](const storage::Row &row) {
                return u"\n    %1 %2 %3 %4"_s.arg(row.instant(3).toString(), row.text(0), row.text(1), row.text(2));
            });
    QString said;
    for (const QString &line : events.value_or({}))
        said += line;
    return said;
}

class Comparison
{
public:
    Comparison(storage::Database &database, provider::Provider &provider) : m_database(database), m_provider(provider)
    {
    }

    // list(ListFrom) at the provider against find(Connection, row) in the mirror, and the number of rows there.
    template <class T, class List, class Find> void compare(const char *countSql, List list, Find find)
    {
        QObject context;
        const auto rows = testkit::await(provider::ListWalk<T>::run(&context, list));
        if (!rows) {
            differences << u"the provider's list cannot be read: "_s + rows.error().message;
            return;
        }
        const auto read = m_database.readBlocking([&](storage::Connection &connection) -> Result<qint64> {
            for (const T &row : *rows) {
                RK_TRY_ASSIGN(const auto stored, find(connection, row));
                if (!stored)
                    differences << u"not in the mirror: "_s + said(row);
                else if (said(stored->value) != said(row))
                    differences << firstDifference(said(stored->value), said(row)) +
                                       eventsOf(connection, row.id.toString());
            }
            RK_TRY_ASSIGN(const auto count,
                          connection.prepare(countSql).first([](const storage::Row &row) { return row.integer(0); }));
            return count.value_or(-1);
        });
        if (!read)
            differences << read.error().message;
        else if (*read != qint64(rows->size()))
            differences << u"%1 rows in the mirror, %2 at the provider: %3"_s.arg(*read)
                               .arg(rows->size())
                               .arg(QLatin1StringView(countSql));
    }

    QStringList run();

private:
    storage::Database &m_database;
    provider::Provider &m_provider;
    QStringList differences;
};

QStringList Comparison::run()
{
    using provider::ListFrom;
    const AccountId account = m_provider.account();
    compare<catalog::Product>(
        "SELECT COUNT(*) FROM product", [&](ListFrom from) { return m_provider.listProducts(from); },
        [&](storage::Connection &c, const auto &row) { return catalog::ProductStore(c).find(account, row.id); });
    compare<catalog::Price>(
        "SELECT COUNT(*) FROM price", [&](ListFrom from) { return m_provider.listPrices(from); },
        [&](storage::Connection &c, const auto &row) { return catalog::PriceStore(c).find(account, row.id); });
    compare<customers::Customer>(
        "SELECT COUNT(*) FROM customer", [&](ListFrom from) { return m_provider.listCustomers(from); },
        [&](storage::Connection &c, const auto &row) { return customers::CustomerStore(c).find(account, row.id); });
    compare<subscriptions::Subscription>(
        "SELECT COUNT(*) FROM subscription", [&](ListFrom from) { return m_provider.listSubscriptions(from); },
        [&](storage::Connection &c, const auto &row) {
            return subscriptions::SubscriptionStore(c).find(account, row.id);
        });
    compare<payments::Payment>(
        "SELECT COUNT(*) FROM payment", [&](ListFrom from) { return m_provider.listPayments({}, from); },
        [&](storage::Connection &c, const auto &row) { return payments::PaymentStore(c).find(account, row.id); });
    compare<payments::Adjustment>(
        "SELECT COUNT(*) FROM adjustment", [&](ListFrom from) { return m_provider.listAdjustments(from); },
        [&](storage::Connection &c, const auto &row) {
            return payments::PaymentStore(c).findAdjustment(account, row.id);
        });
    return differences;
}

} // namespace

QStringList mirrorDifferences(storage::Database &database, provider::Provider &provider)
{
    return Comparison(database, provider).run();
}

} // namespace reckoner::flows
