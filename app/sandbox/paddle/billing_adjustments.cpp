// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/paddle/billing_adjustments.h"

#include "app/sandbox/paddle/transaction_json.h"

#include <algorithm>

namespace reckoner::sandbox::paddle {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kApprovalWork = "adjustment.approve";

ApiError adjRefusal(const char *code, const QString &detail)
{
    return apiError(400, code, detail, "adjustments");
}

bool counts(const Adjustment &adjustment)
{
    return adjustment.status == u"approved" || adjustment.status == u"pending_approval";
}

// What adjustments have taken off one line so far.
Totals takenOff(const World &world, const Transaction &transaction, const QString &itemId)
{
    Totals sum;
    for (const QString &id : transaction.adjustmentIds) {
        const Adjustment *adjustment = world.adjustments.find(id);
        if (!adjustment || !counts(*adjustment))
            continue;
        for (const AdjustmentItem &item : adjustment->items) {
            if (item.itemId == itemId)
                sum += item.totals;
        }
    }
    return sum;
}

Rate rateOf(const TransactionLine &line)
{
    const QStringList parts = line.taxRate.split(u'.');
    const QString digits = parts.value(1).leftJustified(5, u'0', true);
    return Rate{parts.value(0).toLongLong() * Rate::kWhole + digits.toLongLong()};
}

Check checkAction(const World &world, const Transaction &transaction, const AdjustmentRequest &request)
{
    if (!transaction.customerId)
        return adjRefusal("adjustment_transaction_missing_customer_id",
                          u"transaction %1 has no customer"_s.arg(transaction.id));
    for (const QString &id : transaction.adjustmentIds) {
        const Adjustment *adjustment = world.adjustments.find(id);
        if (adjustment && adjustment->status == u"pending_approval")
            return adjRefusal("adjustment_pending_refund_request", u"refund %1 is pending approval"_s.arg(id));
    }
    if (request.action != u"credit") {
        if (transaction.status != TransactionStatus::Completed)
            return adjRefusal("adjustment_transaction_invalid_status_for_refund",
                              u"only completed transactions can be refunded"_s);
        return Done{};
    }
    if (transaction.collectionMode != CollectionMode::Manual)
        return adjRefusal("adjustment_invalid_credit_action",
                          u"only manually collected transactions can be credited"_s);
    if (transaction.status != TransactionStatus::Billed && transaction.status != TransactionStatus::PastDue)
        return adjRefusal("adjustment_transaction_invalid_status_for_credit",
                          u"only billed and past due transactions can be credited"_s);
    return Done{};
}

Outcome<AdjustmentItem> adjustLine(World &world, const Transaction &transaction, const AdjustmentLine &wanted,
                                   const AdjustmentRequest &request)
{
    const auto line = std::find_if(transaction.lines.begin(), transaction.lines.end(),
                                   [&](const TransactionLine &one) { return one.id == wanted.itemId; });
    if (line == transaction.lines.end() || line->totals.total < 0)
        return adjRefusal("adjustment_transaction_item_invalid",
                          u"item %1 is not of this transaction"_s.arg(wanted.itemId));
    const Totals taken = takenOff(world, transaction, wanted.itemId);
    const qint64 left = line->totals.total - taken.total;
    if (left <= 0)
        return adjRefusal("adjustment_transaction_item_has_already_been_fully_adjusted",
                          u"nothing is left of item %1"_s.arg(wanted.itemId));
    qint64 gross = wanted.amount.value_or(left);
    if (wanted.amount && request.taxOnTop)
        gross += scaled(gross, rateOf(*line).hundredThousandths, Rate::kWhole);
    if (gross <= 0)
        return adjRefusal("adjustment_amount_cannot_be_zero", u"the amount must be more than zero"_s);
    if (gross > left)
        return adjRefusal("adjustment_amount_above_remaining_allowed",
                          u"item %1 has %2 left"_s.arg(wanted.itemId).arg(left));
    AdjustmentItem item;
    item.id = world.makeId("adjitm");
    item.itemId = wanted.itemId;
    item.type = wanted.amount ? u"partial"_s : u"full"_s;
    item.amount = gross;
    item.proration = line->proration;
    if (gross == left) // the rest, so that all parts together are the line
        item.totals = Totals{line->totals.subtotal - line->totals.discount - taken.subtotal, 0,
                             line->totals.tax - taken.tax, gross};
    else
        item.totals = splitGross(gross, rateOf(*line));
    return item;
}

// A full adjustment is of what the customer paid: credit that was used up is not paid out, negative lines are not
// undone.
std::vector<AdjustmentLine> linesOfAll(const World &world, const Transaction &transaction, qint64 left)
{
    std::vector<qint64> weights;
    qint64 positive = 0;
    for (const TransactionLine &line : transaction.lines) {
        weights.push_back(std::max<qint64>(line.totals.total - takenOff(world, transaction, line.id).total, 0));
        positive += weights.back();
    }
    const std::vector<qint64> shares = shareDiscount(left, weights);
    std::vector<AdjustmentLine> lines;
    for (size_t i = 0; i < shares.size(); ++i) {
        if (shares[i] > 0)
            lines.push_back({transaction.lines[i].id, positive == left ? std::nullopt : std::optional(shares[i])});
    }
    return lines;
}

void applyCredit(World &world, Transaction &transaction, Adjustment &adjustment)
{
    transaction.totals.balance -= std::min(transaction.totals.balance, adjustment.totals.total);
    adjustment.creditAppliedToBalance = false;
    if (transaction.totals.balance > 0)
        return;
    takePayment(world, transaction, std::nullopt); // nothing is left to be paid
    settleTransaction(world, transaction, std::nullopt);
}

void approvalDue(World &world, const QString &id, Instant)
{
    if (Adjustment *adjustment = world.adjustments.find(id))
        decideRefund(world, *adjustment, u"approved"_s);
}

Adjustment &fileAdjustment(World &world, Transaction &transaction, Adjustment adjustment)
{
    adjustment.createdAt = adjustment.updatedAt = world.stamp();
    adjustment.id = world.makeId("adj", adjustment.createdAt);
    transaction.adjusted += adjustment.totals;
    transaction.adjustedFee += adjustment.fee;
    transaction.adjustmentIds.push_back(adjustment.id);
    Adjustment &filed = world.adjustments.insert(std::move(adjustment));
    if (filed.action == u"credit")
        applyCredit(world, transaction, filed);
    if (world.keepsEvents())
        world.emitEvent("adjustment.created", toJson(filed), filed.createdAt);
    tellTransaction(world, transaction, {"transaction.updated"});
    if (filed.status == u"pending_approval")
        world.schedule(world.now() + world.rules.refundApprovalAfter, kApprovalWork, filed.id);
    return filed;
}

} // namespace

Outcome<Adjustment *> makeAdjustment(World &world, Transaction &transaction, const AdjustmentRequest &request)
{
    SB_TRY(checkAction(world, transaction, request));
    const qint64 left = transaction.totals.grandTotal - transaction.adjusted.total;
    Adjustment adjustment;
    adjustment.action = request.action;
    adjustment.type = request.type;
    adjustment.reason = request.reason;
    adjustment.transactionId = transaction.id;
    adjustment.customerId = *transaction.customerId;
    adjustment.subscriptionId = transaction.subscriptionId;
    adjustment.currency = transaction.currency;
    adjustment.taxMode = request.taxOnTop ? u"external"_s : u"internal"_s;
    adjustment.taxRate = transaction.lines.empty() ? u"0"_s : transaction.lines.front().taxRate;
    if (left <= 0)
        return adjRefusal("adjustment_total_amount_above_remaining_allowed",
                          u"nothing is left of transaction %1"_s.arg(transaction.id));
    for (const AdjustmentLine &line : request.type == u"full" ? linesOfAll(world, transaction, left) : request.lines) {
        SB_TRY_ASSIGN(AdjustmentItem item, adjustLine(world, transaction, line, request));
        adjustment.totals += item.totals;
        adjustment.items.push_back(std::move(item));
    }
    if (adjustment.totals.total > left)
        return adjRefusal("adjustment_total_amount_above_remaining_allowed",
                          u"transaction %1 has %2 left"_s.arg(transaction.id).arg(left));
    adjustment.fee = request.action == u"credit" ? 0 : transactionFee(adjustment.totals.total, 0);
    const bool waits = request.action == u"refund" && world.rules.refundsNeedApproval;
    adjustment.status = waits ? u"pending_approval"_s : u"approved"_s;
    return &fileAdjustment(world, transaction, std::move(adjustment));
}

void decideRefund(World &world, Adjustment &adjustment, const QString &status)
{
    if (adjustment.status != u"pending_approval")
        return;
    adjustment.status = status;
    adjustment.updatedAt = world.stamp();
    if (world.keepsEvents())
        world.emitEvent("adjustment.updated", toJson(adjustment), adjustment.updatedAt);
    Transaction *transaction = world.transactions.find(adjustment.transactionId);
    if (!transaction || status == u"approved")
        return;
    const Totals &back = adjustment.totals;
    transaction->adjusted += Totals{-back.subtotal, -back.discount, -back.tax, -back.total};
    transaction->adjustedFee -= adjustment.fee;
    tellTransaction(world, *transaction, {"transaction.updated"});
}

void registerAdjustmentWork(World &world)
{
    world.onDue(kApprovalWork, approvalDue);
}

} // namespace reckoner::sandbox::paddle
