// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/stripe/expand.h"

#include <QSet>

namespace reckoner::sandbox::stripe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kExpandDepth = 4;

template <class T>
std::optional<QJsonObject> expandFound(const World &world, const Table<T> &table, const QString &id,
                                       const ApiVersion &version)
{
    const T *row = table.find(id);
    if (!row)
        return std::nullopt;
    return row->deleted ? QJsonObject{{u"id"_s, id},
                                      {u"object"_s, toJson(world, *row, version).value(u"object"_s)},
                                      {u"deleted"_s, true}}
                        : toJson(world, *row, version);
}

template <class T, class Keep>
QJsonObject expandList(const World &world, const Table<T> &table, const QString &url, const ApiVersion &version,
                       Keep keep)
{
    QJsonArray rows;
    for (auto at = table.rows().rbegin(); at != table.rows().rend() && rows.size() < 10; ++at) {
        if (!(*at)->deleted && keep(**at))
            rows.append(toJson(world, **at, version));
    }
    return listJson(url, rows);
}

QJsonValue expandInvoiceOnly(const World &world, const Invoice &invoice, const QString &field)
{
    if (field == u"payments"_s) {
        QJsonArray payments;
        for (const InvoicePayment &payment : invoice.payments)
            payments.append(paymentJson(invoice, payment));
        return listJson(u"/v1/invoice_payments?invoice="_s + invoice.id, payments);
    }
    if (field == u"confirmation_secret"_s) {
        const PaymentIntent *intent = world.paymentIntents.find(invoice.paymentIntent);
        return intent ? QJsonValue(
                            QJsonObject{{u"client_secret"_s, intent->clientSecret}, {u"type"_s, u"payment_intent"_s}})
                      : QJsonValue();
    }
    return QJsonValue::Undefined;
}

// What only stands there when it is asked for. Undefined: nothing of the kind.
QJsonValue expandOnly(const World &world, const QJsonObject &object, const QString &field, const ApiVersion &version)
{
    const QString id = object.value(u"id"_s).toString();
    if (const Price *price = world.prices.find(id)) {
        if (field == u"tiers"_s)
            return price->amounts.tiers.empty() ? QJsonValue() : QJsonValue(tiersJson(price->amounts));
        if (field == u"currency_options"_s)
            return currencyOptionsJson(*price);
    }
    if (world.customers.find(id)) {
        if (field == u"subscriptions"_s)
            return expandList(world, world.subscriptions, u"/v1/customers/%1/subscriptions"_s.arg(id), version,
                              [&](const Subscription &one) {
                                  return one.customer == id && one.status != u"canceled"_s &&
                                         one.status != u"incomplete_expired"_s;
                              });
        if (field == u"sources"_s || field == u"tax_ids"_s)
            return listJson(u"/v1/customers/%1/%2"_s.arg(id, field), {});
    }
    if (world.charges.find(id) && field == u"refunds"_s)
        return expandList(world, world.refunds, u"/v1/charges/%1/refunds"_s.arg(id), version,
                          [&](const Refund &one) { return one.charge == id; });
    if (const CheckoutSession *session = world.sessions.find(id); session && field == u"line_items"_s) {
        QJsonArray lines;
        for (const CheckoutLine &line : session->lines)
            lines.append(checkoutLineJson(world, *session, line, version));
        return listJson(u"/v1/checkout/sessions/%1/line_items"_s.arg(id), lines);
    }
    if (const Invoice *invoice = world.invoices.find(id); invoice && version.isModern())
        return expandInvoiceOnly(world, *invoice, field);
    return QJsonValue::Undefined;
}

bool expandIsReference(const QString &field)
{
    static const QSet<QString> names{u"customer"_s,
                                     u"subscription"_s,
                                     u"latest_invoice"_s,
                                     u"invoice"_s,
                                     u"payment_intent"_s,
                                     u"latest_charge"_s,
                                     u"charge"_s,
                                     u"product"_s,
                                     u"price"_s,
                                     u"default_price"_s,
                                     u"payment_method"_s,
                                     u"default_payment_method"_s,
                                     u"schedule"_s,
                                     u"test_clock"_s,
                                     u"refund"_s,
                                     u"balance_transaction"_s,
                                     u"customer_balance_transaction"_s,
                                     u"credit_note"_s,
                                     u"default_source"_s,
                                     u"pending_setup_intent"_s,
                                     u"setup_intent"_s,
                                     u"payment_link"_s,
                                     u"on_behalf_of"_s,
                                     u"application"_s,
                                     u"discount"_s,
                                     u"discounts"_s,
                                     u"source"_s,
                                     u"review"_s,
                                     u"released_subscription"_s,
                                     u"invoice_item"_s,
                                     u"subscription_item"_s,
                                     u"coupon"_s,
                                     u"promotion_code"_s};
    return names.contains(field);
}

struct ExpandStep {
    const World &world;
    const ApiVersion &version;
    const QStringList &path;
};

bool expandValue(const ExpandStep &step, QJsonValue &value, qsizetype depth);

bool expandField(const ExpandStep &step, QJsonObject &object, qsizetype depth)
{
    const QString &field = step.path[depth];
    QJsonValue value = object.value(field);
    const bool isLast = depth == step.path.size() - 1;
    if (value.isUndefined()) {
        value = expandOnly(step.world, object, field, step.version);
        if (value.isUndefined())
            return false;
    } else if (value.isString()) {
        const auto found = objectById(step.world, value.toString(), step.version);
        if (!found)
            return expandIsReference(field);
        value = *found;
    } else if (value.isNull()) {
        if (expandIsReference(field))
            return true;
        value = expandOnly(step.world, object, field, step.version);
        if (value.isUndefined())
            return false;
    } else if (value.isObject() || value.isArray()) {
        if (isLast && !value.isArray() && !value.toObject().contains(u"object"_s))
            return false;
    } else {
        return false;
    }
    if (!isLast && !expandValue(step, value, depth + 1))
        return false;
    object.insert(field, value);
    return true;
}

bool expandValue(const ExpandStep &step, QJsonValue &value, qsizetype depth)
{
    if (value.isNull())
        return true;
    if (value.isArray()) {
        QJsonArray out;
        for (QJsonValue one : value.toArray()) {
            if (!expandValue(step, one, depth))
                return false;
            out.append(one);
        }
        value = out;
        return true;
    }
    if (!value.isObject())
        return false;
    QJsonObject object = value.toObject();
    const QString kind = object.value(u"object"_s).toString();
    if ((kind == u"list"_s || kind == u"search_result"_s) && step.path[depth] == u"data"_s) {
        QJsonValue data = object.value(u"data"_s);
        if (depth + 1 < step.path.size() && !expandValue(step, data, depth + 1))
            return false;
        object.insert(u"data"_s, data);
    } else if (!expandField(step, object, depth)) {
        return false;
    }
    value = object;
    return true;
}

} // namespace

std::optional<QJsonObject> objectById(const World &world, const QString &id, const ApiVersion &version)
{
    const auto in = [&](const auto &table) { return expandFound(world, table, id, version); };
    std::optional<QJsonObject> found;
    (void)((found = in(world.customers)) || (found = in(world.subscriptions)) || (found = in(world.invoices)) ||
           (found = in(world.paymentIntents)) || (found = in(world.charges)) || (found = in(world.products)) ||
           (found = in(world.prices)) || (found = in(world.paymentMethods)) || (found = in(world.schedules)) ||
           (found = in(world.testClocks)) || (found = in(world.refunds)) || (found = in(world.accountEntries)) ||
           (found = in(world.balanceTransactions)) || (found = in(world.creditNotes)) ||
           (found = in(world.invoiceItems)) || (found = in(world.sessions)) || (found = in(world.disputes)) ||
           (found = in(world.coupons)) || (found = in(world.promotionCodes)));
    return found;
}

Answer expanded(const World &world, QJsonObject answer, const QStringList &paths, const ApiVersion &version)
{
    for (const QString &path : paths) {
        const QStringList segments = path.split(u'.');
        const bool isList = answer.value(u"object"_s) == u"list"_s;
        if (segments.size() > kExpandDepth + (isList ? 1 : 0))
            return refused(
                u"You cannot expand more than %1 levels of a property. Property: %2"_s.arg(kExpandDepth).arg(path), "",
                u"expand"_s);
        if (isList && segments.first() != u"data"_s)
            return refused(
                u"This property cannot be expanded (%1). You may want to try expanding 'data.%1' instead."_s.arg(path),
                "", u"expand"_s);
        if (path == u"total_count"_s && answer.value(u"object"_s) == u"search_result"_s)
            continue;
        QJsonValue value = answer;
        if (!expandValue({world, version, segments}, value, 0))
            return refused(u"This property cannot be expanded (%1)."_s.arg(path), "", u"expand"_s);
        answer = value.toObject();
    }
    if (answer.value(u"object"_s) == u"search_result"_s && !paths.contains(u"total_count"_s))
        answer.remove(u"total_count"_s); // which stands there only when it is asked for
    return answer;
}

} // namespace reckoner::sandbox::stripe
