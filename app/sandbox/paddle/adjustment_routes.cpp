// SPDX-License-Identifier: GPL-3.0-or-later
// /adjustments: reference/paddle.md §1.5, §2.9.
#include "app/sandbox/paddle/billing_adjustments.h"
#include "app/sandbox/paddle/fields.h"
#include "app/sandbox/paddle/routes.h"
#include "app/sandbox/paddle/transaction_json.h"

#include <QJsonArray>

namespace reckoner::sandbox::paddle {

using namespace Qt::StringLiterals;

namespace {

Answer listAdjustments(World &world, const Request &request)
{
    const Query &query = request.query;
    const QStringList ids = query.list(u"id"_s), actions = query.list(u"action"_s), statuses = query.list(u"status"_s);
    const QStringList customers = query.list(u"customer_id"_s), subscriptions = query.list(u"subscription_id"_s);
    const QStringList transactions = query.list(u"transaction_id"_s);
    std::vector<const Adjustment *> rows;
    for (const auto &[id, one] : world.adjustments.rows()) {
        const bool matches = listMatches(ids, id) && listMatches(actions, one.action) &&
                             listMatches(statuses, one.status) && listMatches(customers, one.customerId) &&
                             listMatches(subscriptions, one.subscriptionId.value_or(u"null"_s)) &&
                             listMatches(transactions, one.transactionId);
        if (matches)
            rows.push_back(&one);
    }
    return listAnswer<Adjustment>(request, rows, ListSpec<Adjustment>{10, 50},
                                  [](const Adjustment &one) { return toJson(one); });
}

void readAdjustmentLines(Fields &in, AdjustmentRequest &request)
{
    const std::vector<JsonView> items =
        in.array("items", 1, 100, request.type == u"full" ? Need::Optional : Need::Required, Null::Allowed);
    for (size_t i = 0; i < items.size(); ++i) {
        Fields item(items[i], in.at("items", qsizetype(i)));
        AdjustmentLine line;
        line.itemId = item.id("item_id", "txnitm", Need::Required).value_or(QString());
        const auto type = item.oneOf("type", {u"full"_s, u"partial"_s}, Need::Required);
        const bool partial = type == u"partial";
        if (partial)
            line.amount = item.amount("amount", Need::Required);
        in.absorb(item);
        request.lines.push_back(std::move(line));
    }
}

Answer createAdjustment(World &world, const Request &request)
{
    Fields in(request.body);
    AdjustmentRequest wanted;
    wanted.action = in.oneOf("action", {u"refund"_s, u"credit"_s}, Need::Required).value_or(QString());
    wanted.reason = in.text("reason", {.need = Need::Required, .minimum = 1}).value_or(QString());
    wanted.type = in.oneOf("type", {u"partial"_s, u"full"_s}).value_or(u"partial"_s);
    const auto taxMode = in.oneOf("tax_mode", {u"internal"_s, u"external"_s});
    wanted.taxOnTop = taxMode == u"external";
    const auto transactionId = in.id("transaction_id", "txn", Need::Required);
    readAdjustmentLines(in, wanted);
    SB_TRY(in.check());
    if (wanted.type == u"full" && !wanted.lines.empty())
        return apiError(400, "adjustment_invalid_combination_of_types", u"a full adjustment takes no items"_s,
                        "adjustments");
    if (wanted.type == u"full" && taxMode)
        return apiError(400, "adjustment_tax_mode_not_allowed", u"tax_mode is for partial adjustments"_s,
                        "adjustments");
    Transaction *transaction = world.transactions.find(*transactionId);
    if (!transaction)
        return notFound("transaction", *transactionId);
    SB_TRY_ASSIGN(Adjustment * adjustment, makeAdjustment(world, *transaction, wanted));
    return Answer::created(toJson(*adjustment));
}

Answer creditNote(World &world, const Request &request)
{
    const QString id = request.param("adjustment_id");
    const Adjustment *adjustment = world.adjustments.find(id);
    if (!adjustment || adjustment->status != u"approved")
        return notFound("credit note of adjustment", id);
    const QString disposition = request.query.value(u"disposition"_s).value_or(u"attachment"_s);
    return Answer::ok(QJsonObject{
        {u"url"_s, u"%1/_sandbox/credit-notes/%2.pdf?disposition=%3"_s.arg(world.baseUrl, id, disposition)}});
}

// {"status": "approved" | "rejected"}: what Paddle's staff decides about a refund.
Answer decideSandbox(World &world, const Request &request)
{
    const QString id = request.param("adjustment_id");
    Adjustment *adjustment = world.adjustments.find(id);
    if (!adjustment)
        return notFound("adjustment", id);
    Fields in(request.body);
    const auto status = in.oneOf("status", {u"approved"_s, u"rejected"_s}, Need::Required);
    SB_TRY(in.check());
    decideRefund(world, *adjustment, *status);
    return Answer::ok(toJson(*adjustment));
}

// {"transaction_id"}: the customer's bank takes the money back.
Answer chargebackSandbox(World &world, const Request &request)
{
    Fields in(request.body);
    const auto id = in.id("transaction_id", "txn", Need::Required);
    SB_TRY(in.check());
    Transaction *transaction = world.transactions.find(*id);
    if (!transaction)
        return notFound("transaction", *id);
    AdjustmentRequest wanted;
    wanted.action = u"chargeback"_s;
    wanted.reason = u"Chargeback by the cardholder's bank"_s;
    wanted.type = u"full"_s;
    SB_TRY_ASSIGN(Adjustment * adjustment, makeAdjustment(world, *transaction, wanted));
    return Answer::created(toJson(*adjustment));
}

} // namespace

void registerAdjustmentRoutes(Router &router, World &world)
{
    router.add("GET", "/adjustments", listAdjustments);
    router.add("POST", "/adjustments", createAdjustment);
    router.add("GET", "/adjustments/{adjustment_id}/credit-note", creditNote);
    router.add("POST", "/_sandbox/adjustments/{adjustment_id}", decideSandbox, RouteAuth::None);
    router.add("POST", "/_sandbox/chargeback", chargebackSandbox, RouteAuth::None);
    registerAdjustmentWork(world);
}

} // namespace reckoner::sandbox::paddle
