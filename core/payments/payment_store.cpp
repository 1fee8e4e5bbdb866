// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/payment_store.h"

#include "core/storage/fields.h"
#include "core/storage/list_query.h"
#include "core/storage/updated_at.h"

namespace reckoner::payments {

namespace {

using storage::Columns;
using storage::Fields;
using storage::Row;
using subscriptions::BillingPeriod;

constexpr const char *kPaymentFindVersionSql = R"(
SELECT version_occurred_us, version_updated_us, fingerprint, row_version, status, children_fingerprint
FROM payment
WHERE account_id = :account_id AND payment_id = :id)";

constexpr const char *kPaymentUpsertSql = R"(
INSERT INTO payment (
    account_id, payment_id, customer_id, subscription_id, address_id, business_id, status, origin, currency,
    collection_mode, invoice_number, checkout_url, period_starts_us, period_ends_us, subtotal_minor,
    discount_minor, tax_minor, total_minor, credit_minor, credit_to_balance_minor, balance_minor,
    grand_total_minor, fee_minor, earnings_minor, custom_data, billed_at_us, created_at_us, updated_at_us, raw,
    version_occurred_us, version_updated_us, fingerprint, children_fingerprint, row_version)
VALUES (
    :account_id, :id, :customer_id, :subscription_id, :address_id, :business_id, :status, :origin, :currency,
    :collection_mode, :invoice_number, :checkout_url, :period_starts_us, :period_ends_us, :subtotal_minor,
    :discount_minor, :tax_minor, :total_minor, :credit_minor, :credit_to_balance_minor, :balance_minor,
    :grand_total_minor, :fee_minor, :earnings_minor, :custom_data, :billed_at_us, :created_at_us,
    :updated_at_us, :raw, :version_occurred_us, :version_updated_us, :fingerprint, :children_fingerprint,
    :row_version)
ON CONFLICT (account_id, payment_id) DO UPDATE SET
    customer_id = excluded.customer_id, subscription_id = excluded.subscription_id,
    address_id = excluded.address_id, business_id = excluded.business_id, status = excluded.status,
    origin = excluded.origin, currency = excluded.currency, collection_mode = excluded.collection_mode,
    invoice_number = excluded.invoice_number, checkout_url = excluded.checkout_url,
    period_starts_us = excluded.period_starts_us, period_ends_us = excluded.period_ends_us,
    subtotal_minor = excluded.subtotal_minor, discount_minor = excluded.discount_minor,
    tax_minor = excluded.tax_minor, total_minor = excluded.total_minor, credit_minor = excluded.credit_minor,
    credit_to_balance_minor = excluded.credit_to_balance_minor, balance_minor = excluded.balance_minor,
    grand_total_minor = excluded.grand_total_minor, fee_minor = excluded.fee_minor,
    earnings_minor = excluded.earnings_minor, custom_data = excluded.custom_data,
    billed_at_us = excluded.billed_at_us, created_at_us = excluded.created_at_us,
    updated_at_us = excluded.updated_at_us, raw = excluded.raw,
    version_occurred_us = excluded.version_occurred_us, version_updated_us = excluded.version_updated_us,
    fingerprint = excluded.fingerprint, children_fingerprint = excluded.children_fingerprint,
    row_version = excluded.row_version
WHERE payment.row_version = :seen_row_version AND payment.version_occurred_us = :seen_occurred_us
    AND payment.version_updated_us = :seen_updated_us)";

// raw is left out of lists: it is by far the largest column.
constexpr const char *kPaymentRowColumns = R"(
SELECT
    p.account_id, p.payment_id, p.customer_id, p.subscription_id, p.address_id, p.business_id, p.status,
    p.origin, p.currency, p.collection_mode, p.invoice_number, p.checkout_url, p.period_starts_us,
    p.period_ends_us, p.subtotal_minor, p.discount_minor, p.tax_minor, p.total_minor, p.credit_minor,
    p.credit_to_balance_minor, p.balance_minor, p.grand_total_minor, p.fee_minor, p.earnings_minor,
    p.custom_data, p.billed_at_us, p.created_at_us, p.updated_at_us, p.version_occurred_us,
    p.version_updated_us, p.row_version,
    CAST(COALESCE((
        SELECT SUM(r.total_minor) FROM adjustment r
        WHERE r.account_id = p.account_id AND r.payment_id = p.payment_id AND r.status = 'approved'
            AND r.action = 'refund' AND r.currency = p.currency), 0) AS BIGINT),
    CAST(COALESCE((
        SELECT SUM(CASE d.action WHEN 'chargeback' THEN d.total_minor ELSE -d.total_minor END) FROM adjustment d
        WHERE d.account_id = p.account_id AND d.payment_id = p.payment_id AND d.status = 'approved'
            AND d.action IN ('chargeback', 'chargeback_reverse') AND d.currency = p.currency), 0) AS BIGINT),
    COALESCE(c.name, ''), COALESCE(c.email, ''),
    a.attempt_id, a.amount_minor, a.currency, a.status, a.error_code, a.method_type, a.card_type, a.last4,
    a.expiry_month, a.expiry_year, a.created_at_us, a.captured_at_us)";

constexpr const char *kPaymentFrom = R"(
FROM payment p
WHERE p.account_id = :account_id)";

constexpr const char *kPaymentWithCustomerFrom = R"(
FROM payment p
LEFT JOIN customer c ON c.account_id = p.account_id AND c.customer_id = p.customer_id
LEFT JOIN payment_attempt a ON a.account_id = p.account_id AND a.payment_id = p.payment_id AND a.position = 0
WHERE p.account_id = :account_id)";

constexpr const char *kPaymentTotalsColumns = R"(
SELECT
    p.currency, COUNT(*), CAST(SUM(p.grand_total_minor) AS BIGINT),
    CAST(SUM(CASE WHEN p.status IN ('paid', 'completed') THEN p.grand_total_minor ELSE 0 END) AS BIGINT),
    CAST(SUM(COALESCE((
        SELECT SUM(CASE a.action
                WHEN 'refund' THEN a.total_minor
                WHEN 'chargeback' THEN a.total_minor
                WHEN 'chargeback_reverse' THEN -a.total_minor
                ELSE 0 END)
        FROM adjustment a
        WHERE a.account_id = p.account_id AND a.payment_id = p.payment_id AND a.status = 'approved'
            AND a.currency = p.currency), 0)) AS BIGINT))";

// The last condition of the filter, for it ends in the groups.
constexpr const char *kPaymentByCurrency = R"(
p.currency <> ''
GROUP BY p.currency
ORDER BY p.currency)";

constexpr const char *kPaymentCurrenciesSql = R"(
SELECT DISTINCT currency
FROM payment
WHERE account_id = :account_id
ORDER BY currency)";

// Whole units in minor ones: ISO 4217's currencies without decimals and with three.
constexpr const char *kPaymentFromAmount = R"(
p.grand_total_minor >= :whole_from * CASE
    WHEN p.currency IN ('CLP', 'ISK', 'JPY', 'KRW', 'PYG', 'UGX', 'VND', 'XAF', 'XOF') THEN 1
    WHEN p.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 1000
    ELSE 100 END)";

constexpr const char *kPaymentBelowAmount = R"(
p.grand_total_minor < :whole_below * CASE
    WHEN p.currency IN ('CLP', 'ISK', 'JPY', 'KRW', 'PYG', 'UGX', 'VND', 'XAF', 'XOF') THEN 1
    WHEN p.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 1000
    ELSE 100 END)";

constexpr const char *kPaymentSearch = R"(
(p.payment_id = :search_payment OR p.subscription_id = :search_subscription OR p.customer_id = :search_customer
    OR (p.invoice_number <> '' AND p.invoice_number = :search_invoice)
    OR p.payment_id IN (
        SELECT s.payment_id FROM payment_attempt s
        WHERE s.account_id = :search_account AND s.last4 <> '' AND s.last4 = :search_last4)
    OR p.customer_id IN (
        SELECT f.customer_id FROM customer f
        WHERE f.account_id = :search_account AND (
            (f.name_folded >= :search_folded AND f.name_folded < :search_folded_end)
            OR (f.email_folded >= :search_folded AND f.email_folded < :search_folded_end)))))";

// The rule of payment_outcome.h.
constexpr const char *kPaymentOutcomeIs = R"(
:outcome = CASE
    WHEN COALESCE((
        SELECT SUM(CASE d.action WHEN 'chargeback' THEN d.total_minor ELSE -d.total_minor END) FROM adjustment d
        WHERE d.account_id = p.account_id AND d.payment_id = p.payment_id AND d.status = 'approved'
            AND d.action IN ('chargeback', 'chargeback_reverse') AND d.currency = p.currency), 0) > 0 THEN 'disputed'
    WHEN p.status IN ('paid', 'completed') THEN (
        SELECT CASE
            WHEN COALESCE(SUM(r.total_minor), 0) <= 0 THEN 'succeeded'
            WHEN SUM(r.total_minor) >= p.grand_total_minor THEN 'refunded'
            ELSE 'partially_refunded' END
        FROM adjustment r
        WHERE r.account_id = p.account_id AND r.payment_id = p.payment_id AND r.status = 'approved'
            AND r.action = 'refund' AND r.currency = p.currency)
    WHEN p.status = 'canceled' THEN 'canceled'
    WHEN p.status = 'past_due' THEN 'failed'
    WHEN p.status NOT IN ('draft', 'ready', 'billed') THEN 'unknown'
    WHEN EXISTS (
        SELECT 1 FROM payment_attempt f
        WHERE f.account_id = p.account_id AND f.payment_id = p.payment_id AND f.position = 0 AND f.status = 'error')
        THEN 'failed'
    ELSE 'pending' END)";

// Few payments have adjustments: these spare the others the rule, or all but them.
constexpr const char *kPaymentIsAdjusted = R"(
p.payment_id IN (SELECT g.payment_id FROM adjustment g WHERE g.account_id = :outcome_account))";

constexpr const char *kPaymentIsNotAdjusted = R"(
p.payment_id NOT IN (SELECT g.payment_id FROM adjustment g WHERE g.account_id = :outcome_account))";

constexpr storage::KeyedRows kPaymentRows{kPaymentRowColumns, "p.payment_id", kPaymentWithCustomerFrom};

constexpr const char *kPaymentRawSql = R"(
SELECT raw
FROM payment
WHERE account_id = :account_id AND payment_id = :id)";

constexpr const char *kPaymentLinesSql = R"(
SELECT
    account_id, payment_id, position, line_id, price_id, price_type, product_name, price_name, quantity,
    proration_rate, proration_starts_us, proration_ends_us, tax_rate, unit_price_minor, subtotal_minor,
    discount_minor, tax_minor, total_minor, currency
FROM payment_line
WHERE account_id = :account_id AND payment_id = :id
ORDER BY position)";

constexpr const char *kPaymentAttemptsSql = R"(
SELECT
    account_id, payment_id, position, attempt_id, amount_minor, currency, status, error_code, method_type,
    card_type, last4, expiry_month, expiry_year, created_at_us, captured_at_us
FROM payment_attempt
WHERE account_id = :account_id AND payment_id = :id
ORDER BY position)";

constexpr const char *kPaymentDeleteLinesSql = R"(
DELETE FROM payment_line
WHERE account_id = :account_id AND payment_id = :payment_id)";

constexpr const char *kPaymentDeleteAttemptsSql = R"(
DELETE FROM payment_attempt
WHERE account_id = :account_id AND payment_id = :payment_id)";

constexpr const char *kPaymentInsertLineSql = R"(
INSERT INTO payment_line (
    account_id, payment_id, position, line_id, price_id, price_type, product_name, price_name, quantity,
    proration_rate, proration_starts_us, proration_ends_us, tax_rate, unit_price_minor, subtotal_minor,
    discount_minor, tax_minor, total_minor, currency)
VALUES (
    :account_id, :payment_id, :position, :line_id, :price_id, :price_type, :product_name, :price_name,
    :quantity, :proration_rate, :proration_starts_us, :proration_ends_us, :tax_rate, :unit_price_minor,
    :subtotal_minor, :discount_minor, :tax_minor, :total_minor, :currency))";

constexpr const char *kPaymentInsertAttemptSql = R"(
INSERT INTO payment_attempt (
    account_id, payment_id, position, attempt_id, amount_minor, currency, status, error_code, method_type,
    card_type, last4, expiry_month, expiry_year, created_at_us, captured_at_us)
VALUES (
    :account_id, :payment_id, :position, :attempt_id, :amount_minor, :currency, :status, :error_code,
    :method_type, :card_type, :last4, :expiry_month, :expiry_year, :created_at_us, :captured_at_us))";

constexpr const char *kPaymentLastBilledSql = R"(
SELECT p.payment_id
FROM payment p
WHERE p.account_id = :account_id AND p.subscription_id = :subscription_id AND p.status IN ('completed', 'paid', 'billed')
    AND EXISTS (SELECT 1 FROM payment_line l WHERE l.account_id = p.account_id AND l.payment_id = p.payment_id)
ORDER BY p.created_at_us DESC, p.payment_id DESC
LIMIT 1)";

constexpr const char *kAdjustmentFindVersionSql = R"(
SELECT version_occurred_us, version_updated_us, fingerprint, row_version, status
FROM adjustment
WHERE account_id = :account_id AND adjustment_id = :id)";

constexpr const char *kAdjustmentUpsertSql = R"(
INSERT INTO adjustment (
    account_id, adjustment_id, payment_id, subscription_id, customer_id, action, type, status, reason, currency,
    subtotal_minor, tax_minor, total_minor, credit_applied_to_balance, created_at_us, updated_at_us, raw,
    version_occurred_us, version_updated_us, fingerprint, row_version)
VALUES (
    :account_id, :id, :payment_id, :subscription_id, :customer_id, :action, :type, :status, :reason, :currency,
    :subtotal_minor, :tax_minor, :total_minor, :credit_applied_to_balance, :created_at_us, :updated_at_us, :raw,
    :version_occurred_us, :version_updated_us, :fingerprint, :row_version)
ON CONFLICT (account_id, adjustment_id) DO UPDATE SET
    payment_id = excluded.payment_id, subscription_id = excluded.subscription_id,
    customer_id = excluded.customer_id, action = excluded.action, type = excluded.type,
    status = excluded.status, reason = excluded.reason, currency = excluded.currency,
    subtotal_minor = excluded.subtotal_minor, tax_minor = excluded.tax_minor,
    total_minor = excluded.total_minor, credit_applied_to_balance = excluded.credit_applied_to_balance,
    created_at_us = excluded.created_at_us, updated_at_us = excluded.updated_at_us, raw = excluded.raw,
    version_occurred_us = excluded.version_occurred_us, version_updated_us = excluded.version_updated_us,
    fingerprint = excluded.fingerprint, row_version = excluded.row_version
WHERE adjustment.row_version = :seen_row_version AND adjustment.version_occurred_us = :seen_occurred_us
    AND adjustment.version_updated_us = :seen_updated_us)";

constexpr const char *kAdjustmentColumns = R"(
SELECT
    account_id, adjustment_id, payment_id, subscription_id, customer_id, action, type, status, reason, currency,
    subtotal_minor, tax_minor, total_minor, credit_applied_to_balance, created_at_us, updated_at_us, raw,
    version_occurred_us, version_updated_us, row_version)";

constexpr const char *kAdjustmentFrom = R"(
FROM adjustment
WHERE account_id = :account_id)";

struct PaymentPeriodNames {
    const char *starts;
    const char *ends;
};

void setPaymentPeriod(Columns &columns, PaymentPeriodNames names, const std::optional<BillingPeriod> &period)
{
    if (period)
        columns.set(names.starts, period->startsAt).set(names.ends, period->endsAt);
    else
        columns.setNull(names.starts).setNull(names.ends);
}

std::optional<BillingPeriod> readPaymentPeriod(Fields &in)
{
    const std::optional<Instant> starts = in.optionalInstant();
    const std::optional<Instant> ends = in.optionalInstant();
    if (!starts || !ends)
        return std::nullopt;
    return BillingPeriod{*starts, *ends};
}

QString storedPaymentStatus(const Payment &payment)
{
    return payment.status == PaymentStatus::Unknown && !payment.rawStatus.isEmpty() ? payment.rawStatus
                                                                                    : paymentStatusText(payment.status);
}

void fillLine(Columns &columns, const PaymentLine &line)
{
    columns.set(":line_id", line.id)
        .set(":price_id", line.line.priceId)
        .set(":price_type", line.priceType)
        .set(":product_name", line.line.productName)
        .set(":price_name", line.line.priceName)
        .set(":quantity", line.line.quantity)
        .set(":proration_rate", line.line.prorationRate);
    setPaymentPeriod(columns, {":proration_starts_us", ":proration_ends_us"}, line.line.prorationPeriod);
    columns.set(":tax_rate", line.line.taxRate)
        .set(":unit_price_minor", line.line.unitPrice.minor())
        .set(":subtotal_minor", line.line.subtotal.minor())
        .set(":discount_minor", line.line.discount.minor())
        .set(":tax_minor", line.line.tax.minor())
        .set(":total_minor", line.line.total.minor())
        .set(":currency", line.line.total.currency().code());
}

Result<PaymentLine> readLine(const Row &row)
{
    Fields in(row, 3);
    PaymentLine line;
    line.id = in.text();
    line.line.priceId = in.id<PriceId>();
    line.priceType = in.text();
    line.line.productName = in.text();
    line.line.priceName = in.text();
    line.line.quantity = in.integer();
    line.line.prorationRate = in.text();
    line.line.prorationPeriod = readPaymentPeriod(in);
    line.line.taxRate = in.text();
    RK_TRY_ASSIGN(const Currency currency, storage::readCurrency(row, in.position() + 5));
    line.line.unitPrice = Money(in.integer(), currency);
    line.line.subtotal = Money(in.integer(), currency);
    line.line.discount = Money(in.integer(), currency);
    line.line.tax = Money(in.integer(), currency);
    line.line.total = Money(in.integer(), currency);
    return line;
}

void fillAttempt(Columns &columns, const PaymentAttempt &attempt)
{
    columns.set(":attempt_id", attempt.id)
        .set(":amount_minor", attempt.amount.minor())
        .set(":currency", attempt.amount.currency().code())
        .set(":status", attempt.status)
        .set(":error_code", attempt.errorCode)
        .set(":method_type", attempt.methodType)
        .set(":card_type", attempt.cardType)
        .set(":last4", attempt.last4)
        .set(":expiry_month", attempt.expiryMonth)
        .set(":expiry_year", attempt.expiryYear)
        .set(":created_at_us", attempt.createdAt)
        .set(":captured_at_us", attempt.capturedAt);
}

Result<PaymentAttempt> readAttemptAt(Fields &in, const Row &row)
{
    PaymentAttempt attempt;
    attempt.id = in.text();
    RK_TRY_ASSIGN(attempt.amount, storage::readMoney(row, in.position(), in.position() + 1));
    in.skip(2);
    attempt.status = in.text();
    attempt.errorCode = in.text();
    attempt.methodType = in.text();
    attempt.cardType = in.text();
    attempt.last4 = in.text();
    attempt.expiryMonth = int(in.integer());
    attempt.expiryYear = int(in.integer());
    attempt.createdAt = in.optionalInstant();
    attempt.capturedAt = in.optionalInstant();
    return attempt;
}

Result<PaymentAttempt> readAttempt(const Row &row)
{
    Fields in(row, 3);
    return readAttemptAt(in, row);
}

QByteArray paymentChildrenFingerprint(const Payment &payment)
{
    Columns all(nullptr);
    all.set(":lines", qint64(payment.lines.size()));
    for (const PaymentLine &line : payment.lines)
        fillLine(all, line);
    for (const PaymentAttempt &attempt : payment.attempts)
        fillAttempt(all, attempt);
    return all.fingerprint();
}

void setOptionalMinor(Columns &columns, const char *name, const std::optional<Money> &amount)
{
    if (amount)
        columns.set(name, amount->minor());
    else
        columns.setNull(name);
}

void fillPayment(Columns &columns, const Payment &payment)
{
    columns.set(":customer_id", payment.customerId)
        .set(":subscription_id", payment.subscriptionId)
        .set(":address_id", payment.addressId)
        .set(":business_id", payment.businessId)
        .set(":status", storedPaymentStatus(payment))
        .set(":origin", payment.origin)
        .set(":currency", payment.currency.code())
        .set(":collection_mode", subscriptions::collectionModeText(payment.collectionMode))
        .set(":invoice_number", payment.invoiceNumber)
        .set(":checkout_url", payment.checkoutUrl);
    setPaymentPeriod(columns, {":period_starts_us", ":period_ends_us"}, payment.billingPeriod);
    columns.set(":subtotal_minor", payment.totals.subtotal.minor())
        .set(":discount_minor", payment.totals.discount.minor())
        .set(":tax_minor", payment.totals.tax.minor())
        .set(":total_minor", payment.totals.total.minor())
        .set(":credit_minor", payment.totals.credit.minor())
        .set(":credit_to_balance_minor", payment.totals.creditToBalance.minor())
        .set(":balance_minor", payment.totals.balance.minor())
        .set(":grand_total_minor", payment.totals.grandTotal.minor());
    setOptionalMinor(columns, ":fee_minor", payment.fee);
    setOptionalMinor(columns, ":earnings_minor", payment.earnings);
    columns.set(":custom_data", payment.customData)
        .set(":billed_at_us", payment.billedAt)
        .set(":created_at_us", payment.createdAt);
    storage::setUpdatedAt(columns, payment.account, payment.updatedAt);
    columns.setChildren(paymentChildrenFingerprint(payment)).attach(":raw", payment.raw);
}

std::optional<Money> moneyOf(const std::optional<qint64> &minor, Currency currency)
{
    return minor ? std::optional(Money(*minor, currency)) : std::nullopt;
}

void readPaymentTotals(Fields &in, Payment &payment)
{
    const Currency currency = payment.currency;
    payment.totals.subtotal = Money(in.integer(), currency);
    payment.totals.discount = Money(in.integer(), currency);
    payment.totals.tax = Money(in.integer(), currency);
    payment.totals.total = Money(in.integer(), currency);
    payment.totals.credit = Money(in.integer(), currency);
    payment.totals.creditToBalance = Money(in.integer(), currency);
    payment.totals.balance = Money(in.integer(), currency);
    payment.totals.grandTotal = Money(in.integer(), currency);
    payment.fee = moneyOf(in.optionalInteger(), currency);
    payment.earnings = moneyOf(in.optionalInteger(), currency);
}

struct ListedPayment {
    PaymentRow row;
    storage::Version version;
};

Result<ListedPayment> readListedPayment(const Row &row)
{
    Fields in(row);
    ListedPayment listed;
    Payment &payment = listed.row.payment;
    payment.account = in.id<AccountId>();
    payment.id = in.id<PaymentId>();
    payment.customerId = in.id<CustomerId>();
    payment.subscriptionId = in.id<SubscriptionId>();
    payment.addressId = in.id<AddressId>();
    payment.businessId = in.id<BusinessId>();
    const QString status = in.text();
    payment.status = paymentStatusFromText(status);
    if (payment.status == PaymentStatus::Unknown)
        payment.rawStatus = status;
    payment.origin = in.text();
    RK_TRY_ASSIGN(payment.currency, storage::readCurrency(row, in.position()));
    in.skip(1);
    payment.collectionMode = subscriptions::collectionModeFromText(in.text());
    payment.invoiceNumber = in.text();
    payment.checkoutUrl = in.text();
    payment.billingPeriod = readPaymentPeriod(in);
    readPaymentTotals(in, payment);
    payment.customData = in.bytes();
    payment.billedAt = in.optionalInstant();
    payment.createdAt = in.instant();
    payment.updatedAt = in.instant();
    listed.version.occurredAt = in.instant();
    listed.version.updatedAt = in.instant();
    listed.row.rowVersion = in.integer();
    listed.row.givenBack.refundedMinor = in.integer();
    listed.row.givenBack.disputedMinor = in.integer();
    listed.row.customerName = in.text();
    listed.row.customerEmail = in.text();
    if (!row.isNull(in.position())) {
        RK_TRY_ASSIGN(PaymentAttempt newest, readAttemptAt(in, row));
        payment.attempts.push_back(std::move(newest));
    }
    return listed;
}

Result<PaymentRow> readPaymentRow(const Row &row)
{
    RK_TRY_ASSIGN(ListedPayment listed, readListedPayment(row));
    return std::move(listed.row);
}

void addOutcome(storage::ListQuery &query, const AccountId &account, PaymentOutcome outcome)
{
    query.value(":outcome", paymentOutcomeText(outcome));
    switch (outcome) {
    case PaymentOutcome::Succeeded: {
        query.whereIn("p.status",
                      {paymentStatusText(PaymentStatus::Paid), paymentStatusText(PaymentStatus::Completed)});
        const QByteArray rule = QByteArray("(") + kPaymentIsNotAdjusted + " OR " + kPaymentOutcomeIs + ')';
        query.where(rule.constData()).value(":outcome_account", account);
        return;
    }
    case PaymentOutcome::Refunded:
    case PaymentOutcome::PartiallyRefunded:
    case PaymentOutcome::Disputed:
        query.where(kPaymentIsAdjusted).where(kPaymentOutcomeIs).value(":outcome_account", account);
        return;
    case PaymentOutcome::Pending:
        query.whereIn("p.status", {paymentStatusText(PaymentStatus::Draft), paymentStatusText(PaymentStatus::Ready),
                                   paymentStatusText(PaymentStatus::Billed)});
        query.where(kPaymentOutcomeIs);
        return;
    case PaymentOutcome::Failed:
        query.whereIn("p.status",
                      {paymentStatusText(PaymentStatus::Draft), paymentStatusText(PaymentStatus::Ready),
                       paymentStatusText(PaymentStatus::Billed), paymentStatusText(PaymentStatus::PastDue)});
        query.where(kPaymentOutcomeIs);
        return;
    case PaymentOutcome::Canceled:
    case PaymentOutcome::Unknown: query.where(kPaymentOutcomeIs); return;
    }
    RK_UNREACHABLE();
}

storage::ListQuery paymentQuery(storage::ListQuery query, const PaymentFilter &filter)
{
    query.value(":account_id", filter.account);
    storage::WordFilter statuses;
    for (PaymentStatus status : {PaymentStatus::Draft, PaymentStatus::Ready, PaymentStatus::Billed, PaymentStatus::Paid,
                                 PaymentStatus::Completed, PaymentStatus::PastDue, PaymentStatus::Canceled})
        statuses.known.append(paymentStatusText(status));
    for (PaymentStatus status : filter.statuses) {
        statuses.others = statuses.others || status == PaymentStatus::Unknown;
        statuses.wanted.append(paymentStatusText(status));
    }
    query.whereWord("p.status", statuses);
    if (filter.outcome)
        addOutcome(query, filter.account, *filter.outcome);
    if (!filter.customerId.isEmpty())
        query.where("p.customer_id = :customer_id").value(":customer_id", filter.customerId);
    if (!filter.subscriptionId.isEmpty())
        query.where("p.subscription_id = :subscription_id").value(":subscription_id", filter.subscriptionId);
    if (!filter.origin.isEmpty())
        query.where("p.origin = :origin").value(":origin", filter.origin);
    if (filter.createdFrom)
        query.where("p.created_at_us >= :created_from").value(":created_from", *filter.createdFrom);
    if (filter.createdBefore)
        query.where("p.created_at_us < :created_before").value(":created_before", *filter.createdBefore);
    if (!filter.currency.isEmpty())
        query.where("p.currency = :currency").value(":currency", filter.currency);
    if (filter.wholeFrom)
        query.where(kPaymentFromAmount).value(":whole_from", *filter.wholeFrom);
    if (filter.wholeBelow)
        query.where(kPaymentBelowAmount).value(":whole_below", *filter.wholeBelow);
    if (!filter.search.isEmpty()) {
        const QString folded = filter.search.toCaseFolded();
        query.where(kPaymentSearch).value(":search_account", filter.account);
        for (const char *name :
             {":search_payment", ":search_subscription", ":search_customer", ":search_invoice", ":search_last4"})
            query.value(name, filter.search);
        query.value(":search_folded", folded).value(":search_folded_end", storage::endOfPrefix(folded));
    }
    return query;
}

// Newest first.
storage::ListOrder paymentOrder()
{
    return {{"p.created_at_us", "p.payment_id"}, storage::ListOrder::Direction::Descending};
}

storage::ListQuery adjustmentQuery(storage::ListQuery query, const AdjustmentFilter &filter)
{
    query.value(":account_id", filter.account);
    if (!filter.customerId.isEmpty())
        query.where("customer_id = :customer_id").value(":customer_id", filter.customerId);
    if (!filter.subscriptionId.isEmpty())
        query.where("subscription_id = :subscription_id").value(":subscription_id", filter.subscriptionId);
    if (!filter.paymentId.isEmpty())
        query.where("payment_id = :payment_id").value(":payment_id", filter.paymentId);
    if (!filter.status.isEmpty())
        query.where("status = :status").value(":status", filter.status);
    return query;
}

storage::ListOrder adjustmentOrder()
{
    return {{"created_at_us", "adjustment_id"}, storage::ListOrder::Direction::Descending};
}

void fillAdjustment(Columns &columns, const Adjustment &adjustment)
{
    columns.set(":payment_id", adjustment.paymentId)
        .set(":subscription_id", adjustment.subscriptionId)
        .set(":customer_id", adjustment.customerId)
        .set(":action", adjustment.action)
        .set(":type", adjustment.type)
        .set(":status", adjustment.status)
        .set(":reason", adjustment.reason)
        .set(":currency", adjustment.currency.code())
        .set(":subtotal_minor", adjustment.subtotal.minor())
        .set(":tax_minor", adjustment.tax.minor())
        .set(":total_minor", adjustment.total.minor())
        .set(":credit_applied_to_balance", adjustment.creditAppliedToBalance)
        .set(":created_at_us", adjustment.createdAt);
    storage::setUpdatedAt(columns, adjustment.account, adjustment.updatedAt);
    columns.attach(":raw", adjustment.raw);
}

Result<storage::Mirrored<Adjustment>> readAdjustment(const Row &row)
{
    Fields in(row);
    storage::Mirrored<Adjustment> found;
    Adjustment &adjustment = found.value;
    adjustment.account = in.id<AccountId>();
    adjustment.id = in.id<AdjustmentId>();
    adjustment.paymentId = in.id<PaymentId>();
    adjustment.subscriptionId = in.id<SubscriptionId>();
    adjustment.customerId = in.id<CustomerId>();
    adjustment.action = in.text();
    adjustment.type = in.text();
    adjustment.status = in.text();
    adjustment.reason = in.text();
    RK_TRY_ASSIGN(adjustment.currency, storage::readCurrency(row, in.position()));
    in.skip(1);
    adjustment.subtotal = Money(in.integer(), adjustment.currency);
    adjustment.tax = Money(in.integer(), adjustment.currency);
    adjustment.total = Money(in.integer(), adjustment.currency);
    adjustment.creditAppliedToBalance = in.boolean();
    adjustment.createdAt = in.instant();
    adjustment.updatedAt = in.instant();
    adjustment.raw = in.bytes();
    found.version.occurredAt = in.instant();
    found.version.updatedAt = in.instant();
    found.rowVersion = in.integer();
    return found;
}

} // namespace

PaymentStore::PaymentStore(storage::Connection &connection)
    : m_connection(connection),
      m_payments(connection, {kPaymentFindVersionSql, kPaymentUpsertSql, storage::Entity::Payment,
                              storage::MirrorChildren::Fingerprinted}),
      m_adjustments(connection, {kAdjustmentFindVersionSql, kAdjustmentUpsertSql, storage::Entity::Adjustment})
{
}

Result<storage::UpsertOutcome> PaymentStore::upsertIfNewer(storage::Transaction &transaction, const Payment &payment,
                                                           storage::Version version, storage::Authority authority)
{
    RK_TRY_ASSIGN(const storage::UpsertOutcome outcome,
                  m_payments.upsertIfNewer(transaction,
                                           {{payment.account, payment.id.toString(), {}}, version, authority},
                                           [&](Columns &columns) { fillPayment(columns, payment); }));
    if (outcome.childrenChanged) {
        RK_TRY(writeLines(payment));
        RK_TRY(writeAttempts(payment));
    }
    return outcome;
}

Result<storage::UpsertOutcome> PaymentStore::upsertIfNewer(storage::Transaction &transaction,
                                                           const Adjustment &adjustment, storage::Version version,
                                                           storage::Authority authority)
{
    return m_adjustments.upsertIfNewer(transaction,
                                       {{adjustment.account, adjustment.id.toString(), {}}, version, authority},
                                       [&](Columns &columns) { fillAdjustment(columns, adjustment); });
}

Result<void> PaymentStore::writeLines(const Payment &payment)
{
    if (!m_deleteLines)
        m_deleteLines.emplace(m_connection.prepare(kPaymentDeleteLinesSql));
    if (!m_insertLine)
        m_insertLine.emplace(m_connection.prepare(kPaymentInsertLineSql));
    RK_TRY(m_deleteLines->bind(":account_id", payment.account)
               .bind(":payment_id", payment.id)
               .runExpecting(storage::kAnyRows));
    for (size_t i = 0; i < payment.lines.size(); ++i) {
        Columns columns(&*m_insertLine);
        fillLine(columns, payment.lines[i]);
        RK_TRY(m_insertLine->bind(":account_id", payment.account)
                   .bind(":payment_id", payment.id)
                   .bind(":position", qint64(i))
                   .runExpecting(1));
    }
    return {};
}

Result<void> PaymentStore::writeAttempts(const Payment &payment)
{
    if (!m_deleteAttempts)
        m_deleteAttempts.emplace(m_connection.prepare(kPaymentDeleteAttemptsSql));
    if (!m_insertAttempt)
        m_insertAttempt.emplace(m_connection.prepare(kPaymentInsertAttemptSql));
    RK_TRY(m_deleteAttempts->bind(":account_id", payment.account)
               .bind(":payment_id", payment.id)
               .runExpecting(storage::kAnyRows));
    for (size_t i = 0; i < payment.attempts.size(); ++i) {
        Columns columns(&*m_insertAttempt);
        fillAttempt(columns, payment.attempts[i]);
        RK_TRY(m_insertAttempt->bind(":account_id", payment.account)
                   .bind(":payment_id", payment.id)
                   .bind(":position", qint64(i))
                   .runExpecting(1));
    }
    return {};
}

Result<void> PaymentStore::readChildren(Payment &payment)
{
    storage::Statement lines = m_connection.prepare(kPaymentLinesSql);
    lines.bind(":account_id", payment.account).bind(":id", payment.id);
    RK_TRY_ASSIGN(payment.lines, lines.all(readLine));
    storage::Statement attempts = m_connection.prepare(kPaymentAttemptsSql);
    attempts.bind(":account_id", payment.account).bind(":id", payment.id);
    RK_TRY_ASSIGN(payment.attempts, attempts.all(readAttempt));
    storage::Statement raw = m_connection.prepare(kPaymentRawSql);
    raw.bind(":account_id", payment.account).bind(":id", payment.id);
    RK_TRY_ASSIGN(const std::optional<QByteArray> bytes, raw.first([](const Row &row) { return row.bytes(0); }));
    payment.raw = bytes.value_or(QByteArray());
    return {};
}

Result<std::optional<storage::Mirrored<Payment>>> PaymentStore::find(const AccountId &account, const PaymentId &id)
{
    RK_TRY_ASSIGN(std::optional<ListedPayment> listed,
                  storage::findRow(m_connection, kPaymentRows, account, id, readListedPayment));
    if (!listed)
        return std::optional<storage::Mirrored<Payment>>();
    storage::Mirrored<Payment> found{std::move(listed->row.payment), listed->version, listed->row.rowVersion};
    RK_TRY(readChildren(found.value));
    return std::optional(std::move(found));
}

Result<std::optional<storage::Mirrored<Adjustment>>> PaymentStore::findAdjustment(const AccountId &account,
                                                                                  const AdjustmentId &id)
{
    return storage::findRow(m_connection, {kAdjustmentColumns, "adjustment_id", kAdjustmentFrom}, account, id,
                            readAdjustment);
}

Result<storage::Page<PaymentRow, PaymentCursor>>
PaymentStore::list(const PaymentFilter &filter, const std::optional<PaymentCursor> &after, storage::PageLimit limit)
{
    storage::ListQuery query = paymentQuery(storage::ListQuery(kPaymentRowColumns, kPaymentWithCustomerFrom), filter);
    if (after)
        query.after(paymentOrder(), after->createdAt, after->id);
    query.orderBy(paymentOrder()).limit(limit);
    RK_TRY_ASSIGN(std::vector<PaymentRow> rows, query.prepare(m_connection).all(readPaymentRow));
    return storage::pageOf<PaymentCursor>(std::move(rows), limit, [](const PaymentRow &last) {
        return PaymentCursor{last.payment.createdAt, last.payment.id};
    });
}

Result<std::vector<PaymentCursor>> PaymentStore::anchors(const PaymentFilter &filter, int step)
{
    return paymentQuery(storage::ListQuery::numberedKeys(paymentOrder(), kPaymentFrom), filter)
        .everyNth(step)
        .prepare(m_connection)
        .all([](const Row &row) {
            return PaymentCursor{row.instant(0), row.id<PaymentId>(1)};
        });
}

Result<std::vector<PaymentRow>> PaymentStore::rowsByIds(const AccountId &account, const std::vector<PaymentId> &ids)
{
    return storage::findRows(m_connection, kPaymentRows, account, ids, readPaymentRow);
}

Result<qint64> PaymentStore::count(const PaymentFilter &filter)
{
    return paymentQuery(storage::ListQuery("SELECT COUNT(*)", kPaymentFrom), filter).number(m_connection);
}

Result<std::vector<PaymentTotals>> PaymentStore::totals(const PaymentFilter &filter)
{
    return paymentQuery(storage::ListQuery(kPaymentTotalsColumns, kPaymentFrom), filter)
        .where(kPaymentByCurrency)
        .prepare(m_connection)
        .all([](const Row &row) -> Result<PaymentTotals> {
            RK_TRY_ASSIGN(const Currency currency, storage::readCurrency(row, 0));
            return PaymentTotals{currency, row.integer(1), Money(row.integer(2), currency),
                                 Money(row.integer(3), currency), Money(row.integer(4), currency)};
        });
}

Result<QStringList> PaymentStore::currencies(const AccountId &account)
{
    storage::Statement query = m_connection.prepare(kPaymentCurrenciesSql);
    query.bind(":account_id", account);
    RK_TRY_ASSIGN(const std::vector<QString> found, query.all([](const Row &row) { return row.text(0); }));
    return QStringList(found.begin(), found.end());
}

Result<storage::Page<Adjustment, AdjustmentCursor>>
PaymentStore::listAdjustments(const AdjustmentFilter &filter, const std::optional<AdjustmentCursor> &after,
                              storage::PageLimit limit)
{
    storage::ListQuery query = adjustmentQuery(storage::ListQuery(kAdjustmentColumns, kAdjustmentFrom), filter);
    if (after)
        query.after(adjustmentOrder(), after->createdAt, after->id);
    query.orderBy(adjustmentOrder()).limit(limit);
    RK_TRY_ASSIGN(std::vector<Adjustment> rows,
                  query.prepare(m_connection).all([](const Row &row) -> Result<Adjustment> {
                      RK_TRY_ASSIGN(storage::Mirrored<Adjustment> found, readAdjustment(row));
                      return std::move(found.value);
                  }));
    return storage::pageOf<AdjustmentCursor>(std::move(rows), limit, [](const Adjustment &last) {
        return AdjustmentCursor{last.createdAt, last.id};
    });
}

Result<qint64> PaymentStore::countAdjustments(const AdjustmentFilter &filter)
{
    return adjustmentQuery(storage::ListQuery("SELECT COUNT(*)", kAdjustmentFrom), filter).number(m_connection);
}

Result<std::vector<AdjustmentCursor>> PaymentStore::adjustmentAnchors(const AdjustmentFilter &filter, int step)
{
    return adjustmentQuery(storage::ListQuery::numberedKeys(adjustmentOrder(), kAdjustmentFrom), filter)
        .everyNth(step)
        .prepare(m_connection)
        .all([](const Row &row) {
            return AdjustmentCursor{row.instant(0), row.id<AdjustmentId>(1)};
        });
}

Result<std::optional<Payment>> PaymentStore::lastBilled(const AccountId &account, const SubscriptionId &subscription)
{
    storage::Statement query = m_connection.prepare(kPaymentLastBilledSql);
    query.bind(":account_id", account).bind(":subscription_id", subscription);
    RK_TRY_ASSIGN(const std::optional<PaymentId> id, query.first([](const Row &row) { return row.id<PaymentId>(0); }));
    if (!id)
        return std::optional<Payment>();
    RK_TRY_ASSIGN(std::optional<storage::Mirrored<Payment>> found, find(account, *id));
    return found ? std::optional(std::move(found->value)) : std::nullopt;
}

} // namespace reckoner::payments
