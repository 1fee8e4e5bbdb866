// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/stripe/payment_calls.h"

#include "core/base/words.h"
#include "core/provider/gathered.h"
#include "core/provider/stripe/invoice_mapping.h"
#include "core/provider/stripe/payment_mapping.h"

namespace reckoner::provider::stripe {

using payments::Adjustment;
using payments::Payment;

namespace {

constexpr QLatin1StringView kInvoicePhase("invoices:"), kDisputePhase("disputes:"); // cursors of the second list
constexpr int kPaymentsAtOnce = 25;                                                 // each may take two calls more

// An object as it came.
struct Fetched {
    QByteArray json;
    Seen seen = {};
    QString linked = {}; // the invoice of an intent, the intent of an invoice; empty: none, or not said
    bool saysLink = false;
};

Result<Fetched> intentFrom(JsonView json, const Seen &seen)
{
    const JsonView invoice = json["invoice"]; // up to acacia: null or an id
    return Fetched{json.toJson(), seen, expandableId(json, "invoice"), !invoice.isMissing()};
}

Result<Fetched> invoiceFrom(JsonView json, const Seen &seen)
{
    const bool says = !json["payment_intent"].isMissing() || json["payments"].isObject();
    return Fetched{json.toJson(), seen, paymentIntentOfInvoice(json), says};
}

Task<Fetched> fetchIntent(const StripeApi &api, const QString &id)
{
    FormBody form;
    form.add("expand[]", QStringLiteral("latest_charge"));
    return api.getOne<Fetched>("/v1/payment_intents", id, intentFrom, form);
}

Task<Fetched> fetchInvoice(const StripeApi &api, const QString &id, bool modern)
{
    FormBody form;
    if (modern)
        form.add("expand[]", QStringLiteral("payments"));
    return api.getOne<Fetched>("/v1/invoices", id, invoiceFrom, form);
}

// Which invoice an intent pays, where the intent itself does not say.
Task<QString> invoiceIdOf(const StripeApi &api, const QString &intent)
{
    FormBody form;
    form.add("payment[type]", QStringLiteral("payment_intent")).add("payment[payment_intent]", intent);
    auto own = std::make_shared<QObject>();
    return api
        .list<QString>(readCall("/v1/invoice_payments", form), {{}, 1},
                       [](JsonView row, const Seen &) -> Result<QString> { return expandableId(row, "invoice"); })
        .then(own.get(), [own](Result<ListPage<QString>> &&page) -> Result<QString> {
            if (!page)
                return std::move(page).error();
            return page->rows.empty() ? QString() : page->rows.front();
        });
}

Task<PaymentParts> withInvoice(const ApiPtr &api, const QString &intentId, const Fetched &intent)
{
    using Answer = Task<PaymentParts>;
    auto own = std::make_shared<QObject>();
    Task<QString> invoiceId = intent.saysLink ? Task<QString>::settled(intent.linked) : invoiceIdOf(*api, intentId);
    return std::move(invoiceId).then(own.get(), [own, api, intent](Result<QString> &&id) -> Answer {
        if (!id)
            return Answer::settled(std::move(id).error());
        if (id->isEmpty())
            return Answer::settled(PaymentParts{intent.json, {}, intent.seen});
        return fetchInvoice(*api, *id, false).then(own.get(), [own, intent](Result<Fetched> &&invoice) {
            return std::move(invoice).transform([&intent](Fetched got) {
                return PaymentParts{intent.json, got.json, intent.seen};
            });
        });
    });
}

Task<PaymentParts> partsOfIntent(const ApiPtr &api, const QString &id)
{
    auto own = std::make_shared<QObject>();
    return fetchIntent(*api, id).then(own.get(), [own, api, id](Result<Fetched> &&intent) -> Task<PaymentParts> {
        return intent ? withInvoice(api, id, *intent) : Task<PaymentParts>::settled(std::move(intent).error());
    });
}

// Of the question itself; anything else would be answered alike to another one.
bool isRefusal(const Error &error)
{
    return error.kind == ErrorKind::Invalid || error.kind == ErrorKind::ProviderRefused;
}

// modern: with the list of its payments, which older versions do not know and refuse to expand.
Task<PaymentParts> partsOfInvoice(const ApiPtr &api, const QString &id, bool modern = true)
{
    using Answer = Task<PaymentParts>;
    auto own = std::make_shared<QObject>();
    return fetchInvoice(*api, id, modern).then(own.get(), [own, api, id, modern](Result<Fetched> &&got) -> Answer {
        if (!got && modern && isRefusal(got.error()))
            return partsOfInvoice(api, id, false);
        if (!got)
            return Answer::settled(std::move(got).error());
        if (got->linked.isEmpty())
            return Answer::settled(PaymentParts{{}, got->json, got->seen});
        return fetchIntent(*api, got->linked).then(own.get(), [own, invoice = *got](Result<Fetched> &&intent) {
            return std::move(intent).transform([&invoice](Fetched one) {
                return PaymentParts{one.json, invoice.json, invoice.seen};
            });
        });
    });
}

Task<PaymentParts> partsOfCharge(const ApiPtr &api, const QString &id)
{
    auto own = std::make_shared<QObject>();
    const auto readIntentId = [](JsonView json, const Seen &seen) -> Result<Fetched> {
        return Fetched{{}, seen, expandableId(json, "payment_intent"), true};
    };
    return api->getOne<Fetched>("/v1/charges", id, readIntentId)
        .then(own.get(), [own, api](Result<Fetched> &&charge) -> Task<PaymentParts> {
            if (!charge)
                return Task<PaymentParts>::settled(std::move(charge).error());
            if (charge->linked.isEmpty())
                return Task<PaymentParts>::settled(
                    Error{ErrorKind::NotFound,
                          Words::tr("This charge is of a time before payment intents and is not kept here."),
                          {},
                          {}});
            return partsOfIntent(api, charge->linked);
        });
}

Task<PaymentParts> partsOf(const ApiPtr &api, const QString &id)
{
    if (id.startsWith(QLatin1StringView("in_")))
        return partsOfInvoice(api, id);
    if (isChargeId(id))
        return partsOfCharge(api, id);
    return partsOfIntent(api, id);
}

Task<Payment> mapped(Task<PaymentParts> parts)
{
    auto own = std::make_shared<QObject>();
    return std::move(parts).then(own.get(), [own](Result<PaymentParts> &&got) -> Result<Payment> {
        if (!got)
            return std::move(got).error();
        Result<Payment> payment = paymentFromParts(*got);
        if (!payment)
            return Error{ErrorKind::ProviderBroken,
                         Words::tr("Stripe's answers do not make a payment."),
                         payment.error().message,
                         {}};
        return payment;
    });
}

// The payments that are under way, as a page that goes on there.
Task<ListPage<Payment>> pageOf(std::vector<Task<Payment>> rows, const QString &next)
{
    auto own = std::make_shared<QObject>();
    return gathered(std::move(rows)).then(own.get(), [own, next](Result<std::vector<Payment>> &&all) {
        return std::move(all).transform([&next](std::vector<Payment> done) {
            return ListPage<Payment>{std::move(done), next, {}};
        });
    });
}

struct IntentRow {
    QString id;
    Fetched fetched;
};

Task<ListPage<Payment>> completed(const ApiPtr &api, Result<ListPage<IntentRow>> &&page)
{
    using Answer = Task<ListPage<Payment>>;
    if (!page)
        return Answer::settled(std::move(page).error());
    std::vector<Task<Payment>> rows;
    for (const IntentRow &row : page->rows)
        rows.push_back(mapped(withInvoice(api, row.id, row.fetched)));
    return pageOf(std::move(rows), page->next.isEmpty() ? QString(kInvoicePhase) : page->next);
}

Task<ListPage<Payment>> listIntents(const ApiPtr &api, const PaymentFilter &filter, ListFrom from)
{
    FormBody form;
    form.add("expand[]", QStringLiteral("data.latest_charge")).add("customer", filter.customerId.toString());
    if (filter.createdFrom)
        form.add("created[gte]", *filter.createdFrom);
    from.pageSize = from.pageSize > 0 ? std::min(from.pageSize, kPaymentsAtOnce) : kPaymentsAtOnce;
    auto own = std::make_shared<QObject>();
    return api
        ->list<IntentRow>(readCall("/v1/payment_intents", form), std::move(from),
                          [](JsonView row, const Seen &seen) -> Result<IntentRow> {
                              RK_TRY_ASSIGN(Fetched fetched, intentFrom(row, seen));
                              return IntentRow{row["id"].string().value_or(QString()), std::move(fetched)};
                          })
        .then(own.get(), [own, api](Result<ListPage<IntentRow>> &&page) { return completed(api, std::move(page)); });
}

// Of a subscription: all its invoices, each with what pays it. Otherwise those paid without an intent.
Task<ListPage<Payment>> listInvoices(const ApiPtr &api, const PaymentFilter &filter, ListFrom from)
{
    FormBody form;
    form.add("customer", filter.customerId.toString()).add("subscription", filter.subscriptionId.toString());
    const bool ofSubscription = !filter.subscriptionId.isEmpty();
    if (!ofSubscription)
        form.add("status", QStringLiteral("paid"));
    if (filter.createdFrom)
        form.add("created[gte]", *filter.createdFrom);
    from.pageSize = kPaymentsAtOnce;
    using Answer = Task<ListPage<Payment>>;
    auto own = std::make_shared<QObject>();
    return api
        ->list<IntentRow>(readCall("/v1/invoices", form), std::move(from),
                          [](JsonView row, const Seen &seen) -> Result<IntentRow> {
                              RK_TRY_ASSIGN(Fetched fetched, invoiceFrom(row, seen));
                              // What was paid by money came with the intents.
                              fetched.saysLink = row["amount_paid"].integer().value_or(0) == 0;
                              return IntentRow{row["id"].string().value_or(QString()), std::move(fetched)};
                          })
        .then(own.get(), [own, api, ofSubscription](Result<ListPage<IntentRow>> &&page) -> Answer {
            if (!page)
                return Answer::settled(std::move(page).error());
            std::vector<Task<Payment>> rows;
            for (const IntentRow &row : page->rows) {
                if (ofSubscription || row.fetched.saysLink)
                    rows.push_back(mapped(partsOfInvoice(api, row.id)));
            }
            const QString next = page->next.isEmpty() || ofSubscription ? page->next : kInvoicePhase + page->next;
            return pageOf(std::move(rows), next);
        });
}

FormBody adjustmentFilterForm(const AdjustmentFilter &filter)
{
    FormBody form;
    const QString payment = filter.paymentId.toString();
    form.add(isChargeId(payment) ? "charge" : "payment_intent", payment);
    return form;
}

Task<ListPage<Adjustment>> oneAdjustment(const StripeApi &api, const QString &id)
{
    const bool isDispute = id.startsWith(QLatin1StringView("du_")) || id.startsWith(QLatin1StringView("dp_"));
    auto own = std::make_shared<QObject>();
    return api
        .getOne<Adjustment>(isDispute ? "/v1/disputes" : "/v1/refunds", id,
                            isDispute ? disputeFromJson : refundFromJson)
        .then(own.get(), [own](Result<Adjustment> &&row) {
            return std::move(row).transform([](Adjustment one) {
                return ListPage<Adjustment>{{std::move(one)}, {}, {}};
            });
        });
}

} // namespace

Task<ListPage<Payment>> listPayments(const ApiPtr &api, const PaymentFilter &filter, ListFrom from)
{
    if (!filter.subscriptionId.isEmpty())
        return listInvoices(api, filter, std::move(from));
    if (!from.cursor.startsWith(kInvoicePhase))
        return listIntents(api, filter, std::move(from));
    from.cursor = from.cursor.mid(kInvoicePhase.size());
    return listInvoices(api, filter, std::move(from));
}

Task<Payment> getPayment(const ApiPtr &api, const PaymentId &id)
{
    return mapped(partsOf(api, id.toString()));
}

Task<QUrl> invoiceLink(const ApiPtr &api, const PaymentId &id)
{
    auto own = std::make_shared<QObject>();
    return partsOf(api, id.toString()).then(own.get(), [own](Result<PaymentParts> &&parts) -> Result<QUrl> {
        if (!parts)
            return std::move(parts).error();
        const Result<JsonDocument> invoice = JsonDocument::parse(parts->invoice.isEmpty() ? "{}" : parts->invoice);
        if (!invoice)
            return invoice.error();
        JsonReader in(invoice->root(), "invoice");
        const QUrl link = privateLink(in, "invoice_pdf");
        RK_TRY(in.finish());
        if (link.isEmpty())
            return Error{ErrorKind::NotFound, Words::tr("Stripe has issued no invoice for this payment."), {}, {}};
        return link;
    });
}

Task<ListPage<Adjustment>> listAdjustments(const StripeApi &api, const AdjustmentFilter &filter, ListFrom from)
{
    if (!filter.id.isEmpty())
        return oneAdjustment(api, filter.id.toString());
    const FormBody form = adjustmentFilterForm(filter);
    auto own = std::make_shared<QObject>();
    const bool disputes = from.cursor.startsWith(kDisputePhase);
    if (disputes)
        from.cursor = from.cursor.mid(kDisputePhase.size());
    return api
        .list<Adjustment>(readCall(disputes ? "/v1/disputes" : "/v1/refunds", form), std::move(from),
                          disputes ? disputeFromJson : refundFromJson)
        .then(own.get(), [own, disputes](Result<ListPage<Adjustment>> &&page) {
            if (page && disputes && !page->next.isEmpty())
                page->next = kDisputePhase + page->next;
            if (page && !disputes && page->next.isEmpty())
                page->next = kDisputePhase;
            return std::move(page);
        });
}

Task<Adjustment> createAdjustment(const StripeApi &api, const AdjustmentDraft &draft, const QByteArray &key)
{
    return api.post<Adjustment>(QByteArray("/v1/refunds"), {}, refundForm(draft), key, refundFromJson);
}

} // namespace reckoner::provider::stripe
