// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has bought, and the credits that are left of it.
#include "core/billing_api/history_store.h"
#include "core/billing_api/routes.h"
#include "core/credits/credit_entry_store.h"

#include <QJsonArray>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace reckoner::billing_api {

namespace {

constexpr int kCreditEntries = 20; // the newest

QString timeJson(Instant at)
{
    return at.toString();
}

QJsonValue optionalText(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

// For the person who paid. Codes that are not known yet get the plain sentence.
QString failureText(const QString &code)
{
    struct Reason {
        const char *code;
        const char *text;
    };
    static constexpr std::array kReasons{
        // Paddle's
        Reason{"authentication_failed", "The payment was not confirmed with the bank."},
        Reason{"blocked_card", "The card is blocked. Use another payment method."},
        Reason{"canceled", "The payment was broken off."},
        Reason{"declined", "The bank declined the payment."},
        Reason{"declined_not_retryable", "The bank declined the payment. Use another payment method."},
        Reason{"expired_card", "The card has expired."},
        Reason{"invalid_payment_details", "The details of the card or account are wrong."},
        Reason{"issuer_unavailable", "The bank could not be reached."},
        Reason{"not_enough_balance", "There was not enough money on the account."},
        Reason{"transaction_not_permitted", "The card may not be used for this payment."},
        // Stripe's
        Reason{"authentication_required", "The payment was not confirmed with the bank."},
        Reason{"card_declined", "The bank declined the payment."},
        Reason{"card_not_supported", "The card may not be used for this payment."},
        Reason{"do_not_honor", "The bank declined the payment."},
        Reason{"generic_decline", "The bank declined the payment."},
        Reason{"incorrect_cvc", "The details of the card or account are wrong."},
        Reason{"incorrect_number", "The details of the card or account are wrong."},
        Reason{"insufficient_funds", "There was not enough money on the account."},
        Reason{"issuer_not_available", "The bank could not be reached."},
        Reason{"lost_card", "The bank declined the payment. Use another payment method."},
        Reason{"processing_error", "The payment could not be worked on. Try again."},
        Reason{"stolen_card", "The bank declined the payment. Use another payment method."},
    };
    for (const Reason &reason : kReasons) {
        if (code == QLatin1StringView(reason.code))
            return QString::fromUtf8(reason.text);
    }
    return QStringLiteral("The payment could not be collected.");
}

QString descriptionOf(const HistoryRow &row)
{
    const QString first = row.description.isEmpty() ? QStringLiteral("Payment") : row.description;
    return row.lines > 1 ? QStringLiteral("%1 and %2 more").arg(first).arg(row.lines - 1) : first;
}

QJsonObject rowJson(const HistoryRow &row)
{
    const bool failed = row.status == HistoryStatus::Failed;
    return {{QStringLiteral("id"), row.id.toString()},
            {QStringLiteral("date"), timeJson(row.billedAt.value_or(row.createdAt))},
            {QStringLiteral("created_at"), timeJson(row.createdAt)},
            {QStringLiteral("description"), descriptionOf(row)},
            {QStringLiteral("amount"), moneyJson(row.amount)},
            {QStringLiteral("tax"), moneyJson(row.tax)},
            {QStringLiteral("refunded"), moneyJson(row.refunded)},
            {QStringLiteral("status"), payments::paymentOutcomeText(row.status)},
            {QStringLiteral("failure_reason"), failed ? QJsonValue(failureText(row.errorCode)) : QJsonValue()},
            {QStringLiteral("payment_method"),
             row.methodType.isEmpty() ? QJsonValue()
                                      : QJsonValue(QJsonObject{{QStringLiteral("type"), row.methodType},
                                                               {QStringLiteral("brand"), optionalText(row.cardType)},
                                                               {QStringLiteral("last4"), optionalText(row.last4)}})},
            {QStringLiteral("invoice_number"), optionalText(row.invoiceNumber)},
            {QStringLiteral("subscription_id"), optionalText(row.subscriptionId.toString())}};
}

QJsonObject pageJson(const HistoryPage &page, const HistoryRange &range)
{
    QJsonArray rows;
    for (const HistoryRow &row : page.rows)
        rows.append(rowJson(row));
    return {{QStringLiteral("transactions"), rows},
            {QStringLiteral("total"), page.total},
            {QStringLiteral("total_is_exact"), page.isTotalExact},
            {QStringLiteral("limit"), range.limit},
            {QStringLiteral("offset"), range.offset}};
}

// A whole number in digits and nothing else; missing: the usual one.
std::optional<qint64> countFrom(const QUrlQuery &query, const QString &name, qint64 usual)
{
    if (!query.hasQueryItem(name))
        return usual;
    const QString text = query.queryItemValue(name);
    const bool isPlain = !text.isEmpty() && text.size() <= 12 && query.allQueryItemValues(name).size() == 1 &&
                         std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isPlain ? std::optional(text.toLongLong()) : std::nullopt;
}

Result<HistoryRange> rangeOf(const QByteArray &text)
{
    const QUrlQuery query(QString::fromLatin1(text));
    const auto limit = countFrom(query, QStringLiteral("limit"), HistoryRange().limit);
    const auto offset = countFrom(query, QStringLiteral("offset"), 0);
    if (!limit || *limit < 1 || *limit > kMostHistoryRows)
        return Error{ErrorKind::Invalid,
                     QStringLiteral("“limit” must be a whole number from 1 to %1.").arg(kMostHistoryRows),
                     {},
                     {}};
    if (!offset || *offset > kMostHistoryOffset)
        return Error{ErrorKind::Invalid,
                     QStringLiteral("“offset” must be a whole number from 0 to %1.").arg(kMostHistoryOffset),
                     {},
                     {}};
    return HistoryRange{int(*limit), *offset};
}

// Who has not bought anything yet has an empty history, not a fault.
template <class F>
Result<ApiAnswer> forCustomer(storage::Connection &connection, const CustomerLookup &people, const TokenUser &user,
                              F read)
{
    auto customer = customerOf(connection, people, user);
    if (!customer && customer.error().kind != ErrorKind::NotFound)
        return std::move(customer).error();
    return read(customer ? std::optional(*customer) : std::nullopt);
}

Result<ApiAnswer> readHistoryAnswer(storage::Connection &connection, const CustomerLookup &people,
                                    const TokenUser &user, const HistoryRange &range)
{
    return forCustomer(connection, people, user, [&](const std::optional<CustomerId> &customer) -> Result<ApiAnswer> {
        HistoryPage page;
        if (customer) {
            RK_TRY_ASSIGN(page, readHistory(connection, people.account, *customer, range));
        }
        return answerOf(pageJson(page, range));
    });
}

QJsonObject entryJson(const credits::CreditEntryRow &row)
{
    return {{QStringLiteral("at"), timeJson(row.entry.at)},
            {QStringLiteral("kind"), credits::entryKindText(row.entry.kind)},
            {QStringLiteral("source"), credits::grantKindText(row.grant.kind)},
            {QStringLiteral("credits"), row.entry.amount},
            {QStringLiteral("balance_after"), row.entry.balanceAfter},
            {QStringLiteral("transaction_id"), optionalText(row.grant.paymentId.toString())}};
}

Result<ApiAnswer> readCredits(storage::Connection &connection, const CustomerLookup &people, const TokenUser &user)
{
    return forCustomer(connection, people, user, [&](const std::optional<CustomerId> &id) -> Result<ApiAnswer> {
        std::optional<credits::CreditCustomerRow> found;
        QJsonArray entries;
        if (id) {
            RK_TRY_ASSIGN(found, credits::CreditEntryStore::customer(connection, people.account, *id));
            RK_TRY_ASSIGN(const auto page,
                          credits::CreditEntryStore::list(connection, {.account = people.account, .customerId = *id},
                                                          std::nullopt, {.rows = kCreditEntries}));
            for (const credits::CreditEntryRow &row : page.rows)
                entries.append(entryJson(row));
        }
        const credits::CreditCustomerRow row = found.value_or(credits::CreditCustomerRow());
        QJsonValue external;
        if (row.external)
            external = QJsonObject{{QStringLiteral("balance"), row.external->balance},
                                   {QStringLiteral("fetched_at"), timeJson(row.external->fetchedAt)}};
        return answerOf(QJsonObject{{QStringLiteral("balance"), row.customer.balance},
                                    {QStringLiteral("granted"), row.customer.granted},
                                    {QStringLiteral("taken_back"), row.customer.takenBack},
                                    {QStringLiteral("pending"), row.pending},
                                    {QStringLiteral("external"), external},
                                    {QStringLiteral("entries"), entries}});
    });
}

} // namespace

Task<ApiAnswer> paymentHistory(ApiContext &context, const ApiCall &call)
{
    const auto range = rangeOf(call.query);
    if (!range) {
        ApiProblem problem = problemOf(range.error());
        problem.status = 400;
        return settledAnswer(answerOf(problem, call.requestId));
    }
    return context.database.read(
        [people = context.people, user = *call.user, range = *range](storage::Connection &connection) {
            return readHistoryAnswer(connection, people, user, range);
        });
}

Task<ApiAnswer> creditsOfUser(ApiContext &context, const ApiCall &call)
{
    return context.database.read([people = context.people, user = *call.user](storage::Connection &connection) {
        return readCredits(connection, people, user);
    });
}

} // namespace reckoner::billing_api
