// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/stripe/preview_mapping.h"

#include <algorithm>
#include <cstdlib>

namespace reckoner::provider::stripe {

using namespace subscriptions;

namespace {

Result<UpdateSummary> summaryOf(const InvoiceBill &bill)
{
    const Currency currency = bill.totals.total.currency();
    UpdateSummary summary{Money(0, currency), Money(0, currency), Money(0, currency), ResultAction::None};
    for (const InvoiceLine &row : bill.lines) {
        if (!row.isProration)
            continue;
        if (row.line.total.isNegative()) {
            RK_TRY_ASSIGN(summary.credit, summary.credit.minus(row.line.total));
        } else {
            RK_TRY_ASSIGN(summary.charge, summary.charge.plus(row.line.total));
        }
    }
    RK_TRY_ASSIGN(const Money net, summary.charge.minus(summary.credit));
    summary.result = Money(std::abs(net.minor()), currency);
    if (!net.isZero())
        summary.action = net.isNegative() ? ResultAction::Credit : ResultAction::Charge;
    return summary;
}

// What an item that is new there costs, as the preview's lines say.
const BillLine *lineOf(const PreviewAnswers &answers, const PriceId &price)
{
    for (const InvoiceBill *bill : {answers.recurring ? &*answers.recurring : nullptr, &answers.next}) {
        if (!bill)
            continue;
        for (const InvoiceLine &row : bill->lines) {
            if (row.line.priceId == price && row.line.quantity > 0)
                return &row.line;
        }
    }
    return nullptr;
}

std::vector<SubscriptionItem> itemsAfter(const PreviewAnswers &answers)
{
    std::vector<SubscriptionItem> items;
    for (const ItemChange &wanted : answers.change.items) {
        const auto &before = answers.before.items;
        const auto same = std::find_if(before.begin(), before.end(), [&wanted](const SubscriptionItem &one) {
            return one.priceId == wanted.priceId;
        });
        SubscriptionItem item = same == before.end() ? SubscriptionItem() : *same;
        item.priceId = wanted.priceId;
        item.quantity = wanted.quantity;
        if (const BillLine *line = lineOf(answers, wanted.priceId); line && same == before.end()) {
            item.unitPrice = line->unitPrice;
            item.productName = line->productName;
        }
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace

Result<FormBody> previewForm(const Subscription &before, const std::vector<StripeItem> &items,
                             const ItemsChange &change, PreviewOf what)
{
    RK_TRY_ASSIGN(const QString behavior, prorationBehavior(change.mode));
    const std::vector<ItemPatch> patches = itemPatches(items, change.items);
    FormBody form;
    form.add("subscription", before.id.toString());
    addPatches(form, "subscription_details[items]", patches);
    form.add("subscription_details[proration_behavior]",
             what == PreviewOf::Recurring ? QStringLiteral("none") : behavior);
    if (change.prorationAt && change.mode != ProrationMode::DoNotBill && what == PreviewOf::NextInvoice)
        form.add("subscription_details[proration_date]", *change.prorationAt);
    if (what == PreviewOf::Recurring)
        form.add("preview_mode", QStringLiteral("recurring"));
    return form;
}

Result<ProviderPreview> previewFromAnswers(PreviewAnswers answers)
{
    ProviderPreview preview;
    preview.after = answers.before;
    preview.after.items = itemsAfter(answers);
    RK_TRY_ASSIGN(preview.summary, summaryOf(answers.next));
    if (billsAtOnce(answers.change.mode)) {
        preview.immediate = billOf(answers.next);
        preview.next = answers.recurring ? std::optional(billOf(*answers.recurring)) : std::nullopt;
    } else {
        preview.next = billOf(answers.next);
    }
    if (answers.recurring)
        preview.recurring = billOf(*answers.recurring);
    if (preview.next && answers.before.scheduledChange &&
        answers.before.scheduledChange->action == ScheduledAction::Cancel)
        preview.next.reset(); // it will not renew
    preview.prorationAt = answers.next.prorationAt;
    preview.fetchedAt = answers.fetchedAt;
    preview.raw = std::move(answers.raw);
    return preview;
}

} // namespace reckoner::provider::stripe
