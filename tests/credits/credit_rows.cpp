// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/credits/credit_rows.h"

#include "core/storage/account_store.h"

namespace reckoner::credits::rows {

using payments::Adjustment;
using payments::Payment;
using payments::PaymentLine;

Instant at(qint64 seconds)
{
    return Instant::fromMicros((1'790'000'000 + seconds) * 1'000'000);
}

Payment completedPayment(const QString &id, const std::vector<LineSpec> &lines)
{
    const Currency usd = Currency::of("USD");
    Payment payment;
    payment.account = kAccount;
    payment.id = PaymentId(id);
    payment.customerId = CustomerId(QStringLiteral("ctm_1"));
    payment.status = payments::PaymentStatus::Completed;
    payment.origin = QStringLiteral("api");
    payment.currency = usd;
    qint64 total = 0;
    for (const LineSpec &spec : lines) {
        PaymentLine line;
        line.id = QStringLiteral("txnitm_%1_%2").arg(id).arg(payment.lines.size() + 1);
        line.priceType = spec.priceType;
        line.line.priceId = spec.price;
        line.line.quantity = spec.quantity;
        line.line.prorationRate = spec.prorationRate;
        line.line.total = line.line.subtotal = Money(spec.totalMinor, usd);
        line.line.discount = line.line.tax = line.line.unitPrice = Money(0, usd);
        total += spec.totalMinor;
        payment.lines.push_back(line);
    }
    const Money none(0, usd);
    payment.totals = {Money(total, usd), none, none, Money(total, usd), none, none, none, Money(total, usd)};
    payment.createdAt = at(0);
    payment.updatedAt = at(1);
    payment.raw = "{}";
    return payment;
}

Adjustment adjustmentOf(const Payment &payment, const AdjustmentSpec &spec)
{
    Adjustment adjustment;
    adjustment.account = payment.account;
    adjustment.id = AdjustmentId(spec.id);
    adjustment.paymentId = payment.id;
    adjustment.customerId = payment.customerId;
    adjustment.action = spec.action;
    adjustment.type = spec.type;
    adjustment.status = spec.status;
    adjustment.currency = payment.currency;
    adjustment.total = adjustment.subtotal = Money(spec.totalMinor, payment.currency);
    adjustment.tax = Money(0, payment.currency);
    adjustment.createdAt = at(spec.createdSeconds);
    adjustment.updatedAt = adjustment.createdAt;
    adjustment.raw = "{}";
    return adjustment;
}

PlanCreditsByPrice plans()
{
    return {{kMonthly, {QStringLiteral("starter"), 1'000}},
            {kAnnual, {QStringLiteral("starter"), 12'000}},
            {kPack, {QStringLiteral("pack"), 50'000}}};
}

CreditGrant manualGrant(const QString &operation, qint64 credits, const QString &customer)
{
    CreditGrant grant;
    grant.account = kAccount;
    grant.customerId = CustomerId(customer);
    grant.kind = GrantKind::Manual;
    grant.credits = credits;
    grant.operationId = OperationId(operation);
    grant.actor = QStringLiteral("anna");
    grant.reason = QStringLiteral("Goodwill");
    grant.purchasedAt = grant.grantedAt = at(0);
    grant.id = grantIdOf(grant);
    return grant;
}

Result<void> addAccount(storage::Database &database)
{
    return database.writeBlocking(
        [](storage::Transaction &transaction) { return storage::ensureAccount(transaction, kAccount, at(0)); });
}

} // namespace reckoner::credits::rows
