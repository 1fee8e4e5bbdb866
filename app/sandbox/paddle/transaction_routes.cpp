// SPDX-License-Identifier: GPL-3.0-or-later
// /transactions, /pricing-preview, /_sandbox/pay and /_sandbox/payment_link: reference/paddle.md §1.5, §2.6, §2.7.
#include "app/sandbox/paddle/billing_checkout.h"
#include "app/sandbox/paddle/billing_items.h"
#include "app/sandbox/paddle/entity_json.h"
#include "app/sandbox/paddle/routes.h"
#include "app/sandbox/paddle/transaction_json.h"

#include "core/base/money.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

namespace reckoner::sandbox::paddle {

using namespace Qt::StringLiterals;

namespace {

constexpr ItemRules kTransactionItems{"transactions", "transaction_duplicate_price_ids", "transaction_price_not_found"};
constexpr qint64 kLargestCustomNumber = 9'007'199'254'740'991; // 2^53 - 1

ApiError txnRefusal(const char *code, const QString &detail, int status = 400)
{
    return apiError(status, code, detail, "transactions");
}

Outcome<Transaction *> wantedTransaction(World &world, const Request &request)
{
    const QString id = request.param("transaction_id");
    Transaction *transaction = world.transactions.find(id);
    return transaction ? Outcome<Transaction *>(transaction) : Outcome<Transaction *>(notFound("transaction", id));
}

// ---- lists
// -----------------------------------------------------------------------------------------------------------

template <class T> QJsonValue includedRow(const Table<T> &table, const std::optional<QString> &id)
{
    const T *row = id ? table.find(*id) : nullptr;
    return row ? QJsonValue(toJson(*row)) : QJsonValue(QJsonValue::Null);
}

QJsonArray availableMethods()
{
    return {u"card"_s, u"apple_pay"_s, u"google_pay"_s, u"paypal"_s};
}

void includeInto(const World &world, const Transaction &transaction, const QString &include, QJsonObject &json)
{
    std::vector<const Adjustment *> adjustments;
    for (const QString &id : transaction.adjustmentIds) {
        if (const Adjustment *adjustment = world.adjustments.find(id))
            adjustments.push_back(adjustment);
    }
    if (include == u"customer") {
        json.insert(include, includedRow(world.customers, transaction.customerId));
    } else if (include == u"address") {
        json.insert(include, includedRow(world.addresses, transaction.addressId));
    } else if (include == u"business") {
        json.insert(include, includedRow(world.businesses, transaction.businessId));
    } else if (include == u"discount") {
        json.insert(include, includedRow(world.discounts, transaction.discountId));
    } else if (include == u"available_payment_methods") {
        json.insert(include, availableMethods());
    } else if (include == u"adjustments_totals") {
        json.insert(include, adjustmentsTotalsJson(transaction, adjustments));
    } else if (include == u"adjustments") {
        QJsonArray rows;
        for (const Adjustment *adjustment : adjustments)
            rows.append(toJson(*adjustment));
        json.insert(include, rows);
    }
}

Check checkIncludes(const QStringList &includes)
{
    static const QStringList kIncludes{
        u"address"_s,  u"adjustments"_s, u"adjustments_totals"_s, u"available_payment_methods"_s, u"business"_s,
        u"customer"_s, u"discount"_s};
    for (const QString &include : includes) {
        if (!kIncludes.contains(include))
            return invalidFields({{u"include"_s, u"%1 cannot be included"_s.arg(include)}});
    }
    return Done{};
}

// The includes were checked.
QJsonObject transactionWithIncludes(const World &world, const Transaction &transaction, const QStringList &includes)
{
    QJsonObject json = toJson(transaction);
    for (const QString &include : includes)
        includeInto(world, transaction, include, json);
    return json;
}

Answer listTransactions(World &world, const Request &request)
{
    const Query &query = request.query;
    SB_TRY_ASSIGN(const TimeFilter billed, TimeFilter::read(query, u"billed_at"_s));
    SB_TRY_ASSIGN(const TimeFilter created, TimeFilter::read(query, u"created_at"_s));
    SB_TRY_ASSIGN(const TimeFilter updated, TimeFilter::read(query, u"updated_at"_s));
    const QStringList ids = query.list(u"id"_s), customers = query.list(u"customer_id"_s),
                      statuses = query.list(u"status"_s);
    const QStringList modes = query.list(u"collection_mode"_s), numbers = query.list(u"invoice_number"_s),
                      origins = query.list(u"origin"_s);
    const QStringList subscriptions = query.list(u"subscription_id"_s);
    std::vector<const Transaction *> rows;
    for (const auto &[id, one] : world.transactions.rows()) {
        const bool matches =
            listMatches(ids, id) && listMatches(customers, one.customerId.value_or(QString())) &&
            listMatches(statuses, statusText(one.status)) &&
            listMatches(modes, collectionModeText(one.collectionMode)) &&
            listMatches(numbers, one.invoiceNumber.value_or(QString())) && listMatches(origins, one.origin) &&
            listMatches(subscriptions, one.subscriptionId.value_or(u"null"_s)) && billed.matches(one.billedAt) &&
            created.matches(one.createdAt) && updated.matches(one.updatedAt);
        if (matches)
            rows.push_back(&one);
    }
    const ListSpec<Transaction> spec{
        30,
        30,
        {{u"billed_at"_s, [](const Transaction &one) { return SortKey(one.billedAt.value_or(Instant()).micros()); }},
         {u"created_at"_s, [](const Transaction &one) { return SortKey(one.createdAt.micros()); }},
         {u"updated_at"_s, [](const Transaction &one) { return SortKey(one.updatedAt.micros()); }}}};
    const QStringList includes = query.list(u"include"_s);
    SB_TRY(checkIncludes(includes));
    return listAnswer<Transaction>(request, rows, spec, [&world, includes](const Transaction &one) {
        return transactionWithIncludes(world, one, includes);
    });
}

Answer getTransaction(World &world, const Request &request)
{
    SB_TRY_ASSIGN(Transaction * transaction, wantedTransaction(world, request));
    const QStringList includes = request.query.list(u"include"_s);
    SB_TRY(checkIncludes(includes));
    return Answer::ok(transactionWithIncludes(world, *transaction, includes));
}

// ---- create and update
// -----------------------------------------------------------------------------------------------

// A transaction as a request wants it: on PATCH it starts from what is there.
struct WantedTransaction {
    std::optional<QString> customerId, addressId, businessId, discountId, currency, checkoutLink, status;
    CollectionMode collectionMode = CollectionMode::Automatic;
    std::optional<BillingDetails> billingDetails;
    std::optional<Period> billingPeriod;
    QJsonValue customData = QJsonValue::Null;
    std::vector<ResolvedItem> items;
    bool hasCheckout = false;
};

bool numbersFit(JsonView value)
{
    if (value.kind() == JsonKind::Integer)
        return std::abs(*value.integer()) <= kLargestCustomNumber;
    if (value.isObject()) {
        const auto members = value.members();
        return std::all_of(members.begin(), members.end(),
                           [](const auto &member) { return numbersFit(member.second); });
    }
    const auto items = value.items();
    return std::all_of(items.begin(), items.end(), numbersFit);
}

void readReferences(Fields &in, WantedTransaction &wanted)
{
    const auto take = [&](const char *key, const char *prefix, std::optional<QString> &into) {
        if (in.has(key))
            into = in.id(key, prefix, Need::Optional, Null::Allowed);
    };
    take("customer_id", "ctm", wanted.customerId);
    take("address_id", "add", wanted.addressId);
    take("business_id", "biz", wanted.businessId);
    take("discount_id", "dsc", wanted.discountId);
    if (const auto currency = in.currency("currency_code", Need::Optional, Null::Allowed))
        wanted.currency = currency;
}

Check readCheckout(Fields &in, WantedTransaction &wanted)
{
    const auto checkout = in.object("checkout", Need::Optional, Null::Allowed);
    if (!checkout)
        return Done{};
    Fields inner(*checkout, u"checkout"_s);
    wanted.checkoutLink = inner.text("url", {.null = Null::Allowed, .minimum = 1});
    in.absorb(inner);
    wanted.hasCheckout = wanted.checkoutLink.has_value();
    if (!wanted.checkoutLink)
        return Done{};
    // Like a sandbox account, every real domain is approved; .invalid stands for one that is not.
    const QUrl url(*wanted.checkoutLink, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != u"https" && url.scheme() != u"http") || url.host().isEmpty())
        in.fail(u"checkout.url"_s, u"must be an http or https URL"_s);
    else if (url.host().endsWith(u".invalid"))
        return txnRefusal("transaction_checkout_url_domain_is_not_approved",
                          u"domain %1 is not approved"_s.arg(url.host()));
    return Done{};
}

Check readCollection(Fields &in, JsonView body, WantedTransaction &wanted)
{
    if (const auto mode = in.oneOf("collection_mode", {u"automatic"_s, u"manual"_s}))
        wanted.collectionMode = *mode == u"manual" ? CollectionMode::Manual : CollectionMode::Automatic;
    const JsonView details = body["billing_details"];
    if (details.isObject() && !details["payment_terms"].isObject() && !wanted.billingDetails)
        return txnRefusal("transaction_payment_terms_object_required", u"billing_details.payment_terms is required"_s);
    if (in.has("billing_details"))
        wanted.billingDetails = readBillingDetails(in);
    else if (wanted.collectionMode == CollectionMode::Automatic)
        wanted.billingDetails.reset();
    if (wanted.collectionMode == CollectionMode::Automatic && wanted.billingDetails)
        return txnRefusal("transaction_billing_details_must_be_null", u"billing_details are for manual collection"_s);
    if (wanted.collectionMode == CollectionMode::Manual && !wanted.billingDetails && !in.failed())
        return txnRefusal("transaction_billing_details_object_required",
                          u"billing_details are required for manual collection"_s);
    return Done{};
}

enum class RequestKind { Create, Update };

Check readWanted(World &world, JsonView body, RequestKind kind, WantedTransaction &wanted)
{
    Fields in(body);
    if (body["items"].size() > 100)
        return txnRefusal("transaction_maximum_number_of_line_items_reached", u"a transaction has at most 100 items"_s);
    const std::vector<JsonView> items =
        in.array("items", 1, 100, kind == RequestKind::Create ? Need::Required : Need::Optional);
    readReferences(in, wanted);
    SB_TRY(readCollection(in, body, wanted));
    SB_TRY(readCheckout(in, wanted));
    if (in.has("billing_period"))
        wanted.billingPeriod = in.period("billing_period", Null::Allowed);
    if (in.has("custom_data"))
        wanted.customData = in.customData();
    if (!numbersFit(body["custom_data"]))
        return txnRefusal("transaction_custom_data_numeric_value_too_large", u"a number in custom_data is too large"_s);
    wanted.status = in.text("status");
    SB_TRY(in.check());
    if (!items.empty()) {
        SB_TRY_ASSIGN(wanted.items, resolveItems(world, items, kTransactionItems));
    }
    return Done{};
}

Check checkItems(const std::vector<ResolvedItem> &items)
{
    std::optional<Cycle> cycle, trial;
    bool seenRecurring = false;
    for (const ResolvedItem &item : items) {
        if (!item.quantity)
            return invalidFields({{u"items.quantity"_s, u"quantity is required"_s}});
        if (item.price.status != u"active")
            return txnRefusal("transaction_price_not_found", u"price %1 is archived"_s.arg(item.price.id));
        if (!quantityAllowed(item.price, *item.quantity))
            return txnRefusal("transaction_item_quantity_out_of_range",
                              u"quantity %1 of price %2 is out of range"_s.arg(*item.quantity).arg(item.price.id));
        if (!item.price.billingCycle)
            continue;
        if (seenRecurring && *cycle != *item.price.billingCycle)
            return txnRefusal("transaction_price_different_billing_cycle",
                              u"recurring prices must have one billing cycle"_s);
        if (seenRecurring && trial != item.price.trialPeriod)
            return txnRefusal("transaction_price_different_trial_period",
                              u"recurring prices must have one trial period"_s);
        cycle = item.price.billingCycle;
        trial = item.price.trialPeriod;
        seenRecurring = true;
    }
    return Done{};
}

Check checkParties(const World &world, const WantedTransaction &wanted)
{
    if (wanted.addressId && !wanted.customerId)
        return txnRefusal("transaction_customer_is_required_with_address", u"address_id needs customer_id"_s);
    if (wanted.businessId && !wanted.customerId)
        return txnRefusal("transaction_customer_is_required_for_business_validation",
                          u"business_id needs customer_id"_s);
    const Customer *customer = wanted.customerId ? world.customers.find(*wanted.customerId) : nullptr;
    if (wanted.customerId && !customer)
        return notFound("customer", *wanted.customerId);
    const Address *address = wanted.addressId ? world.addresses.find(*wanted.addressId) : nullptr;
    if (wanted.addressId && (!address || address->customerId != *wanted.customerId))
        return notFound("address", *wanted.addressId);
    const Business *business = wanted.businessId ? world.businesses.find(*wanted.businessId) : nullptr;
    if (wanted.businessId && (!business || business->customerId != *wanted.customerId))
        return notFound("business", *wanted.businessId);
    if (wanted.collectionMode == CollectionMode::Manual && customer && !customer->name)
        return txnRefusal("transaction_customer_not_suitable_for_collection_mode",
                          u"invoices need the customer's name"_s);
    return Done{};
}

Check checkDiscount(const World &world, const WantedTransaction &wanted, const QString &currency)
{
    if (!wanted.discountId)
        return Done{};
    const Discount *discount = world.discounts.find(*wanted.discountId);
    if (!discount)
        return txnRefusal("transaction_discount_not_found", u"discount %1 not found"_s.arg(*wanted.discountId));
    const bool over = (discount->expiresAt && *discount->expiresAt <= world.now()) ||
                      (discount->usageLimit && discount->timesUsed >= *discount->usageLimit) ||
                      discount->status != u"active";
    const bool covers = std::any_of(wanted.items.begin(), wanted.items.end(),
                                    [&](const ResolvedItem &item) { return discountCovers(*discount, item.price); });
    if (over || !covers)
        return txnRefusal("transaction_discount_not_eligible", u"discount %1 cannot be used here"_s.arg(discount->id));
    if (discount->currency && *discount->currency != currency)
        return txnRefusal("transaction_invalid_discount_currency",
                          u"discount %1 is in another currency"_s.arg(discount->id));
    return Done{};
}

QString wantedCurrency(const World &world, const WantedTransaction &wanted)
{
    if (wanted.currency)
        return *wanted.currency;
    return wanted.items.empty() ? u"USD"_s
                                : currencyFor(wanted.items.front().price, placeOf(world, wanted.addressId).country);
}

enum class Trials { Free, Charged };

std::vector<TransactionLine> wantedLines(const World &world, const WantedTransaction &wanted, const Place &place,
                                         const QString &currency, Trials trials)
{
    std::vector<LineRequest> requests;
    for (const ResolvedItem &item : wanted.items)
        requests.push_back({item.price, item.product, item.quantity.value_or(1), std::nullopt,
                            trials == Trials::Free && item.price.trialPeriod.has_value()});
    const Discount *discount = wanted.discountId ? world.discounts.find(*wanted.discountId) : nullptr;
    return makeLines(lineContext(world, place, currency, discount), requests);
}

Check checkLimits(const World &world, const WantedTransaction &wanted, const std::vector<TransactionLine> &lines,
                  const QString &currency)
{
    const qint64 credit = wanted.customerId ? availableCredit(world, *wanted.customerId, currency) : 0;
    SB_TRY(checkChargeLimit(transactionTotals(sumOf(lines), credit), currency,
                            "transaction_balance_less_than_charge_limit", "transactions"));
    Totals recurring;
    for (const TransactionLine &line : lines) {
        if (line.price.billingCycle)
            recurring += line.totals;
    }
    return checkChargeLimit(transactionTotals(recurring, 0), currency,
                            "transaction_recurring_balance_less_than_charge_limit", "transactions");
}

Check checkWanted(const World &world, const WantedTransaction &wanted)
{
    SB_TRY(checkItems(wanted.items));
    SB_TRY(checkParties(world, wanted));
    const bool manual = wanted.collectionMode == CollectionMode::Manual;
    if (manual && !manualCurrency(wantedCurrency(world, wanted)))
        return txnRefusal("transaction_currency_code_not_valid_for_manual",
                          u"manual collection is for USD, EUR and GBP"_s);
    if (manual && wanted.hasCheckout && !wanted.billingDetails->enableCheckout)
        return txnRefusal("transaction_checkout_not_enabled", u"billing_details.enable_checkout is not set"_s);
    if (!manual && !wanted.checkoutLink && world.rules.defaultPaymentLink.isEmpty())
        return txnRefusal("transaction_default_checkout_url_not_set", u"the account has no default payment link"_s);
    if (wanted.billingPeriod && wanted.billingPeriod->startsAt > world.now())
        return txnRefusal("transaction_billing_period_starts_at_greater_than_now",
                          u"billing_period starts in the future"_s);
    return checkDiscount(world, wanted, wantedCurrency(world, wanted));
}

Answer createTransaction(World &world, const Request &request)
{
    const QStringList includes = request.query.list(u"include"_s);
    SB_TRY(checkIncludes(includes));
    WantedTransaction wanted;
    SB_TRY(readWanted(world, request.body, RequestKind::Create, wanted));
    SB_TRY(checkWanted(world, wanted));
    const bool bills = wanted.status.has_value();
    if (bills && *wanted.status != u"billed")
        return txnRefusal("transaction_invalid_status_change", u"a transaction can only be created as billed"_s);
    if (bills && (!wanted.customerId || !wanted.addressId || wanted.collectionMode != CollectionMode::Manual))
        return txnRefusal("transaction_status_must_be_ready",
                          u"only complete, manually collected transactions can be billed"_s);
    TransactionDraft draft;
    draft.currency = wantedCurrency(world, wanted);
    draft.lines = wantedLines(world, wanted, placeOf(world, wanted.addressId), draft.currency, Trials::Free);
    SB_TRY(checkLimits(world, wanted, draft.lines, draft.currency));
    fileInlineItems(world, wanted.items);
    draft.customerId = wanted.customerId;
    draft.addressId = wanted.addressId;
    draft.businessId = wanted.businessId;
    draft.discountId = wanted.discountId;
    draft.collectionMode = wanted.collectionMode;
    draft.billingDetails = wanted.billingDetails;
    draft.billingPeriod = wanted.billingPeriod;
    draft.customData = wanted.customData;
    draft.checkoutLink = wanted.checkoutLink;
    Transaction &transaction = openTransaction(world, std::move(draft));
    if (bills)
        issueInvoice(world, transaction);
    return Answer::created(transactionWithIncludes(world, transaction, includes));
}

WantedTransaction asItStands(const World &world, const Transaction &transaction)
{
    WantedTransaction wanted;
    wanted.customerId = transaction.customerId;
    wanted.addressId = transaction.addressId;
    wanted.businessId = transaction.businessId;
    wanted.discountId = transaction.discountId;
    wanted.currency = transaction.currency;
    wanted.collectionMode = transaction.collectionMode;
    wanted.billingDetails = transaction.billingDetails;
    wanted.billingPeriod = transaction.billingPeriod;
    wanted.customData = transaction.customData;
    for (const TransactionItem &item : transaction.items) {
        const Product *product = world.products.find(item.price.productId);
        wanted.items.push_back({item.price, product ? *product : Product{}, item.quantity});
    }
    return wanted;
}

enum class AlsoChanges { No, Yes };

Check changeStatus(World &world, Transaction &transaction, const QString &status, AlsoChanges also)
{
    if (status == u"canceled") {
        if (also == AlsoChanges::Yes)
            return txnRefusal("transaction_cannot_be_modified_and_canceled",
                              u"cancel a transaction without changing it"_s);
        const bool over = transaction.status == TransactionStatus::Paid ||
                          transaction.status == TransactionStatus::Completed ||
                          transaction.status == TransactionStatus::Canceled;
        if (over)
            return txnRefusal("transaction_invalid_status_change",
                              u"a %1 transaction cannot be canceled"_s.arg(statusText(transaction.status)));
        cancelTransaction(world, transaction);
        return Done{};
    }
    if (status != u"billed")
        return txnRefusal("transaction_invalid_status_change", u"status can only be set to billed or canceled"_s);
    if (transaction.status != TransactionStatus::Ready || transaction.collectionMode != CollectionMode::Manual)
        return txnRefusal("transaction_status_must_be_ready",
                          u"only ready, manually collected transactions can be billed"_s);
    issueInvoice(world, transaction);
    return Done{};
}

void applyWanted(World &world, Transaction &transaction, const WantedTransaction &wanted,
                 std::vector<TransactionLine> lines, const QString &currency)
{
    fileInlineItems(world, wanted.items);
    const bool wasDraft = transaction.status == TransactionStatus::Draft;
    transaction.customerId = wanted.customerId;
    transaction.addressId = wanted.addressId;
    transaction.businessId = wanted.businessId;
    transaction.discountId = wanted.discountId;
    transaction.currency = currency;
    transaction.collectionMode = wanted.collectionMode;
    transaction.billingDetails = wanted.billingDetails;
    transaction.billingPeriod = wanted.billingPeriod;
    transaction.customData = wanted.customData;
    nameLines(world, lines);
    setLines(transaction, std::move(lines));
    if (wanted.checkoutLink)
        transaction.checkoutUrl = checkoutUrl(*wanted.checkoutLink, transaction.id);
    const bool complete = transaction.customerId && transaction.addressId;
    transaction.status = complete ? TransactionStatus::Ready : TransactionStatus::Draft;
    if (wasDraft && complete)
        tellTransaction(world, transaction, {"transaction.updated", "transaction.ready"});
    else
        tellTransaction(world, transaction, {"transaction.updated"});
}

Answer updateTransaction(World &world, const Request &request)
{
    SB_TRY_ASSIGN(Transaction * transaction, wantedTransaction(world, request));
    const QStringList includes = request.query.list(u"include"_s);
    SB_TRY(checkIncludes(includes));
    const bool changesMore = request.body.size() > (request.body["status"].isMissing() ? 0 : 1);
    const std::optional<QString> status = request.body["status"].string();
    const bool open =
        transaction->status == TransactionStatus::Draft || transaction->status == TransactionStatus::Ready;
    if (changesMore && !open && status != u"canceled")
        return txnRefusal("transaction_immutable",
                          u"a %1 transaction cannot be changed"_s.arg(statusText(transaction->status)));
    if (changesMore && status != u"canceled") {
        if (transaction->origin == u"subscription_payment_method_change")
            return txnRefusal("transaction_payment_method_change_field_immutable",
                              u"this transaction only changes the payment method"_s);
        WantedTransaction wanted = asItStands(world, *transaction);
        SB_TRY(readWanted(world, request.body, RequestKind::Update, wanted));
        SB_TRY(checkWanted(world, wanted));
        const QString currency = wantedCurrency(world, wanted);
        std::vector<TransactionLine> lines =
            wantedLines(world, wanted, placeOf(world, wanted.addressId), currency, Trials::Free);
        SB_TRY(checkLimits(world, wanted, lines, currency));
        applyWanted(world, *transaction, wanted, std::move(lines), currency);
    }
    if (status)
        SB_TRY(changeStatus(world, *transaction, *status, changesMore ? AlsoChanges::Yes : AlsoChanges::No));
    return Answer::ok(transactionWithIncludes(world, *transaction, includes));
}

// ---- previews
// --------------------------------------------------------------------------------------------------------

struct PreviewPlace {
    Place place;
    QJsonValue address = QJsonValue::Null;
    QJsonValue ipAddress = QJsonValue::Null;
};

Outcome<PreviewPlace> readPreviewPlace(const World &world, Fields &in, const WantedTransaction &wanted)
{
    PreviewPlace preview;
    if (wanted.addressId)
        preview.place = placeOf(world, wanted.addressId);
    if (const auto address = in.object("address", Need::Optional, Null::Allowed)) {
        Fields inner(*address, u"address"_s);
        preview.place.country =
            inner.text("country_code", {.need = Need::Required, .minimum = 2, .maximum = 2}).value_or(QString());
        preview.place.postalCode = inner.text("postal_code", {.null = Null::Allowed, .maximum = 200});
        if (!preview.place.country.isEmpty() && !isKnownCountry(preview.place.country))
            inner.fail(u"address.country_code"_s, u"must be a supported country code"_s);
        in.absorb(inner);
        preview.address = QJsonObject{{u"country_code"_s, preview.place.country},
                                      {u"postal_code"_s, jsonText(preview.place.postalCode)}};
    } else if (const auto ip = in.text("customer_ip_address", {.null = Null::Allowed})) {
        preview.place.country = u"US"_s; // there is no geography of addresses here
        preview.ipAddress = *ip;
    }
    SB_TRY(in.check());
    return preview;
}

QJsonObject previewHead(const WantedTransaction &wanted, const PreviewPlace &place, const QString &currency)
{
    return {{u"customer_id"_s, jsonText(wanted.customerId)}, {u"address_id"_s, jsonText(wanted.addressId)},
            {u"business_id"_s, jsonText(wanted.businessId)}, {u"currency_code"_s, currency},
            {u"discount_id"_s, jsonText(wanted.discountId)}, {u"address"_s, place.address},
            {u"customer_ip_address"_s, place.ipAddress},     {u"available_payment_methods"_s, availableMethods()}};
}

QString previewCurrency(const WantedTransaction &wanted, const PreviewPlace &place)
{
    return wanted.currency.value_or(currencyFor(wanted.items.front().price, place.place.country));
}

Answer previewTransaction(World &world, const Request &request)
{
    Fields in(request.body);
    WantedTransaction wanted;
    const std::vector<JsonView> items = in.array("items", 1, 100, Need::Required);
    readReferences(in, wanted);
    const bool ignoreTrials = in.boolean("ignore_trials").value_or(false);
    SB_TRY_ASSIGN(const PreviewPlace place, readPreviewPlace(world, in, wanted));
    SB_TRY_ASSIGN(wanted.items, resolveItems(world, items, kTransactionItems));
    SB_TRY(checkItems(wanted.items));
    SB_TRY(checkParties(world, wanted));
    const QString currency = previewCurrency(wanted, place);
    SB_TRY(checkDiscount(world, wanted, currency));
    const std::vector<TransactionLine> lines =
        wantedLines(world, wanted, place.place, currency, ignoreTrials ? Trials::Charged : Trials::Free);
    std::vector<TransactionLine> counted;
    QJsonArray itemRows;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (wanted.items[i].includeInTotals)
            counted.push_back(lines[i]);
        itemRows.append(QJsonObject{{u"price"_s, toJson(lines[i].price)},
                                    {u"quantity"_s, lines[i].quantity},
                                    {u"include_in_totals"_s, wanted.items[i].includeInTotals},
                                    {u"proration"_s, QJsonValue::Null}});
    }
    QJsonObject details = previewDetailsJson(lines, transactionTotals(sumOf(counted), 0), currency);
    details.insert(u"tax_rates_used"_s, taxRatesUsedJson(counted));
    QJsonObject json = previewHead(wanted, place, currency);
    json.insert(u"ignore_trials"_s, ignoreTrials);
    json.insert(u"items"_s, itemRows);
    json.insert(u"details"_s, details);
    return Answer::ok(json);
}

QString formattedAmount(qint64 minor, const QString &currency)
{
    const auto known = Currency::fromCode(currency);
    const int exponent = known ? known->exponent() : 2;
    QString digits = QString::number(std::abs(minor)).rightJustified(exponent + 1, u'0');
    if (exponent > 0)
        digits.insert(digits.size() - exponent, u'.');
    for (qsizetype at = digits.size() - (exponent > 0 ? exponent + 1 : 0) - 3; at > 0; at -= 3)
        digits.insert(at, u',');
    const QString symbol = currency == u"USD"   ? u"$"_s
                           : currency == u"EUR" ? u"€"_s
                           : currency == u"GBP" ? u"£"_s
                           : currency == u"JPY" ? u"¥"_s
                                                : currency + u' ';
    return (minor < 0 ? u"-"_s : QString()) + symbol + digits;
}

QJsonObject formattedTotals(const Totals &totals, const QString &currency)
{
    return {{u"subtotal"_s, formattedAmount(totals.subtotal, currency)},
            {u"discount"_s, formattedAmount(totals.discount, currency)},
            {u"tax"_s, formattedAmount(totals.tax, currency)},
            {u"total"_s, formattedAmount(totals.total, currency)}};
}

QJsonObject pricingLine(const World &world, const WantedTransaction &wanted, const TransactionLine &line,
                        const QString &currency)
{
    QJsonArray discounts;
    const Discount *discount = wanted.discountId ? world.discounts.find(*wanted.discountId) : nullptr;
    if (discount && line.totals.discount != 0) {
        discounts.append(QJsonObject{{u"discount"_s, toJson(*discount)},
                                     {u"total"_s, jsonAmount(line.totals.discount)},
                                     {u"formatted_total"_s, formattedAmount(line.totals.discount, currency)}});
    }
    return {{u"price"_s, toJson(line.price)},
            {u"quantity"_s, line.quantity},
            {u"tax_rate"_s, line.taxRate},
            {u"unit_totals"_s, toJson(line.unitTotals)},
            {u"formatted_unit_totals"_s, formattedTotals(line.unitTotals, currency)},
            {u"totals"_s, toJson(line.totals)},
            {u"formatted_totals"_s, formattedTotals(line.totals, currency)},
            {u"product"_s, toJson(line.product)},
            {u"discounts"_s, discounts}};
}

Answer previewPricing(World &world, const Request &request)
{
    Fields in(request.body);
    WantedTransaction wanted;
    const std::vector<JsonView> items = in.array("items", 1, 100, Need::Required);
    readReferences(in, wanted);
    SB_TRY_ASSIGN(const PreviewPlace place, readPreviewPlace(world, in, wanted));
    SB_TRY_ASSIGN(wanted.items, resolveItems(world, items, kTransactionItems));
    SB_TRY(checkParties(world, wanted));
    const QString currency = previewCurrency(wanted, place);
    QJsonArray lines;
    for (const TransactionLine &line : wantedLines(world, wanted, place.place, currency, Trials::Charged))
        lines.append(pricingLine(world, wanted, line, currency));
    QJsonObject json = previewHead(wanted, place, currency);
    json.insert(u"details"_s, QJsonObject{{u"line_items"_s, lines}});
    return Answer::ok(json);
}

// ---- invoice, revision, payment
// --------------------------------------------------------------------------------------

Answer invoiceLink(World &world, const Request &request)
{
    SB_TRY_ASSIGN(Transaction * transaction, wantedTransaction(world, request));
    const bool issued =
        transaction->status == TransactionStatus::Completed ||
        (transaction->collectionMode == CollectionMode::Manual &&
         (transaction->status == TransactionStatus::Billed || transaction->status == TransactionStatus::PastDue));
    if (!issued || transaction->totals.total == 0)
        return notFound("invoice of transaction", transaction->id);
    const QString disposition = request.query.value(u"disposition"_s).value_or(u"attachment"_s);
    const QString url =
        u"%1/_sandbox/invoices/%2.pdf?disposition=%3"_s.arg(world.baseUrl, transaction->id, disposition);
    return Answer::ok(QJsonObject{{u"url"_s, url}});
}

// Changes of names and addresses only show on the invoice, which the sandbox does not draw; the rules are kept.
Answer reviseTransaction(World &world, const Request &request)
{
    SB_TRY_ASSIGN(Transaction * transaction, wantedTransaction(world, request));
    if (transaction->status != TransactionStatus::Billed && transaction->status != TransactionStatus::Completed)
        return txnRefusal("transaction_invalid_status_to_revise",
                          u"only billed and completed transactions can be revised"_s);
    if (transaction->revisions > 0)
        return txnRefusal("transaction_revised_limit_reached", u"a transaction can be revised once"_s);
    if (!transaction->adjustmentIds.empty())
        return txnRefusal("transaction_adjusted_unable_to_revise", u"an adjusted transaction cannot be revised"_s);
    if (request.body["customer"].size() + request.body["business"].size() + request.body["address"].size() == 0)
        return txnRefusal("transaction_nothing_to_revise", u"there is nothing to revise"_s);
    ++transaction->revisions;
    transaction->revisedAt = world.stamp();
    tellTransaction(world, *transaction, {"transaction.updated", "transaction.revised"});
    return Answer::ok(toJson(*transaction));
}

Outcome<CheckoutPayment> readCheckoutPayment(Fields &in)
{
    CheckoutPayment payment;
    payment.email = in.text("email", {.maximum = 320}).value_or(QString());
    payment.name = in.text("name", {.null = Null::Allowed, .maximum = 1024});
    payment.place.country = in.text("country_code").value_or(u"US"_s);
    payment.place.postalCode = in.text("postal_code", {.null = Null::Allowed});
    payment.place.region = in.text("region", {.null = Null::Allowed});
    payment.newCard = in.boolean("new_card").value_or(true);
    payment.lastFour = in.text("last4", {.minimum = 4, .maximum = 4}).value_or(payment.lastFour);
    payment.declinedWith = in.text("decline", {.null = Null::Allowed});
    if (const auto seconds = in.integer("complete_after_seconds", 0, 86'400); seconds && *seconds > 0)
        payment.completeAfter = std::chrono::seconds(*seconds);
    if (!isKnownCountry(payment.place.country))
        in.fail(u"country_code"_s, u"must be a supported country code"_s);
    SB_TRY(in.check());
    return payment;
}

// {"transaction_id", "email"?, "name"?, "country_code"?, "postal_code"?, "region"?, "last4"?, "new_card"?, "decline"?,
//  "complete_after_seconds"?}: what the customer does at the checkout. Answers with the transaction.
Answer paySandbox(World &world, const Request &request)
{
    Fields in(request.body);
    const auto id = in.id("transaction_id", "txn", Need::Required);
    SB_TRY_ASSIGN(const CheckoutPayment payment, readCheckoutPayment(in));
    Transaction *transaction = world.transactions.find(*id);
    if (!transaction)
        return notFound("transaction", *id);
    SB_TRY(payCheckout(world, *transaction, payment));
    return Answer::ok(toJson(*transaction));
}

// {"url"}: the account's default payment link; empty: there is none, as in an account that is not set up.
Answer setPaymentLink(World &world, const Request &request)
{
    Fields in(request.body);
    const auto url = in.text("url", {.need = Need::Required, .maximum = 2048});
    SB_TRY(in.check());
    world.rules.defaultPaymentLink = *url;
    return Answer::ok(QJsonObject{{u"url"_s, *url}});
}

} // namespace

void registerTransactionRoutes(Router &router, World &world)
{
    router.add("GET", "/transactions", listTransactions);
    router.add("POST", "/transactions", createTransaction);
    router.add("POST", "/transactions/preview", previewTransaction);
    router.add("POST", "/pricing-preview", previewPricing);
    router.add("GET", "/transactions/{transaction_id}", getTransaction);
    router.add("PATCH", "/transactions/{transaction_id}", updateTransaction);
    router.add("GET", "/transactions/{transaction_id}/invoice", invoiceLink);
    router.add("POST", "/transactions/{transaction_id}/revise", reviseTransaction);
    router.add("POST", "/_sandbox/pay", paySandbox, RouteAuth::None);
    router.add("POST", "/_sandbox/payment_link", setPaymentLink, RouteAuth::None);
    registerCheckoutWork(world);
}

} // namespace reckoner::sandbox::paddle
