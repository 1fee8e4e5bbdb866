// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/stripe/subscription_calls.h"

#include "core/base/words.h"
#include "core/provider/stripe/preview_mapping.h"
#include "core/provider/stripe/subscription_mapping.h"

namespace reckoner::provider::stripe {

using namespace subscriptions;

namespace {

Task<Subscription> refusedChange(Error error)
{
    return Task<Subscription>::settled(std::move(error));
}

Task<Subscription> postSubscription(const StripeApi &api, const SubscriptionId &id, QByteArrayView tail,
                                    const Result<FormBody> &form, const QByteArray &key)
{
    return api.post<Subscription>(stripePath("/v1/subscriptions", id.toString(), tail), id.toString(), form, key,
                                  subscriptionFromJson);
}

// What it is before a change: the items by their ids, and how it is paused.
struct Before {
    Subscription subscription;
    std::vector<StripeItem> items;
    bool isCollectionPaused = false, endsWithPeriod = false;
};

Result<Before> beforeOf(const Subscription &subscription)
{
    RK_TRY_ASSIGN(const JsonDocument raw, JsonDocument::parse(subscription.raw));
    Before before{
        subscription, {}, isCollectionPaused(raw.root()), raw.root()["cancel_at_period_end"].boolean().value_or(false)};
    RK_TRY_ASSIGN(before.items, stripeItemsOf(raw.root()));
    return before;
}

// Reads the subscription, then goes on. next(Before) -> Task<T>.
template <class T, class Next> Task<T> afterReading(const ApiPtr &api, const SubscriptionId &id, Next next)
{
    auto own = std::make_shared<QObject>();
    return getSubscription(*api, id).then(
        own.get(), [own, next = std::move(next)](Result<Subscription> &&read) mutable -> Task<T> {
            if (!read)
                return Task<T>::settled(std::move(read).error());
            Result<Before> before = beforeOf(*read);
            return before ? next(*std::move(before)) : Task<T>::settled(before.error());
        });
}

Task<ProviderPreview> previewChange(const ApiPtr &api, const Before &before, const ItemsChange &change)
{
    const Result<FormBody> form = previewForm(before.subscription, before.items, change, PreviewOf::NextInvoice);
    if (!form)
        return Task<ProviderPreview>::settled(form.error());
    auto own = std::make_shared<QObject>();
    return createPreview(*api, *form)
        .then(own.get(), [own, api, before, change](Result<PreviewedInvoice> &&next) -> Task<ProviderPreview> {
            if (!next)
                return Task<ProviderPreview>::settled(std::move(next).error());
            const Result<FormBody> renewal =
                previewForm(before.subscription, before.items, change, PreviewOf::Recurring);
            const PreviewAnswers answers{before.subscription, change, std::move(next->bill), {}, next->raw, next->at};
            return createPreview(*api, *renewal)
                .then(own.get(), [own, answers](Result<PreviewedInvoice> &&recurring) -> Result<ProviderPreview> {
                    PreviewAnswers all = answers;
                    if (recurring)
                        all.recurring = std::move(recurring->bill);
                    else if (recurring.error().kind !=
                             ErrorKind::Invalid) // an older version does not know the question
                        return std::move(recurring).error();
                    return previewFromAnswers(std::move(all));
                });
        });
}

} // namespace

Task<PreviewedInvoice> createPreview(const StripeApi &api, const FormBody &form)
{
    Call call{http::RequestKind::Read, "POST", "/v1/invoices/create_preview", form}; // nothing changes by it
    return api.call<PreviewedInvoice>(std::move(call), [](JsonView json, const Seen &seen) -> Result<PreviewedInvoice> {
        RK_TRY_ASSIGN(InvoiceBill bill, invoiceBillFromJson(json, "preview"));
        if (json["lines"]["has_more"].boolean().value_or(false)) // what is charged is summed up from the lines
            return Error{ErrorKind::Invalid, QStringLiteral("the preview has more lines than were sent"), {}, {}};
        return PreviewedInvoice{std::move(bill), json.toJson(), seen.at};
    });
}

Task<ListPage<Subscription>> listSubscriptions(const StripeApi &api, const SubscriptionFilter &filter, ListFrom from)
{
    FormBody form;
    form.add("status", filter.statuses.size() == 1 ? filter.statuses.front() : QStringLiteral("all")); // §1.6
    form.add("customer", filter.customerId.toString());
    return api.list<Subscription>(readCall("/v1/subscriptions", form), std::move(from), subscriptionFromJson);
}

Task<Subscription> getSubscription(const StripeApi &api, const SubscriptionId &id)
{
    return api.getOne<Subscription>("/v1/subscriptions", id.toString(), subscriptionFromJson);
}

Task<ProviderPreview> previewItems(const ApiPtr &api, const SubscriptionId &id, const ItemsChange &change)
{
    return afterReading<ProviderPreview>(
        api, id, [api, change](const Before &before) { return previewChange(api, before, change); });
}

Task<Subscription> changeItems(const ApiPtr &api, const SubscriptionId &id, const ItemsChange &change,
                               const QByteArray &key)
{
    return afterReading<Subscription>(api, id, [api, id, change, key](const Before &before) {
        return postSubscription(*api, id, {}, changeItemsForm(change, before.items), key);
    });
}

Task<Subscription> pause(const StripeApi &api, const SubscriptionId &id, const PauseRequest &request,
                         const QByteArray &key)
{
    return postSubscription(api, id, {}, pauseForm(request), key);
}

Task<Subscription> resume(const ApiPtr &api, const SubscriptionId &id, const ResumeRequest &request,
                          const QByteArray &key)
{
    return afterReading<Subscription>(api, id, [api, id, request, key](const Before &before) {
        FormBody form;
        if (!before.isCollectionPaused) { // paused by itself: after a trial without a card
            if (request.resumeAt)
                return refusedChange(
                    {ErrorKind::Invalid, Words::tr("Stripe resumes this subscription now, not later."), {}, {}});
            form.add("billing_cycle_anchor",
                     request.continueExistingPeriod ? QStringLiteral("unchanged") : QStringLiteral("now"));
            return postSubscription(*api, id, "/resume", form, key);
        }
        if (request.resumeAt)
            form.add("pause_collection[behavior]", QStringLiteral("void"))
                .add("pause_collection[resumes_at]", *request.resumeAt);
        else
            form.unset("pause_collection");
        return postSubscription(*api, id, {}, form, key);
    });
}

Task<Subscription> cancel(const StripeApi &api, const SubscriptionId &id, const CancelRequest &request,
                          const QByteArray &key)
{
    FormBody form;
    if (request.effectiveFrom == EffectiveFrom::NextBillingPeriod) {
        form.addFlag("cancel_at_period_end", true);
        return postSubscription(api, id, {}, form, key);
    }
    const Result<QByteArray> path = stripePath("/v1/subscriptions", id.toString());
    if (!path)
        return refusedChange(path.error());
    form.addFlag("invoice_now", false).addFlag("prorate", false);
    Call call = mutationCall("DELETE", *path, form, key);
    call.expectedId = id.toString();
    return api.call<Subscription>(std::move(call), subscriptionFromJson);
}

Task<Subscription> clearScheduledChange(const ApiPtr &api, const SubscriptionId &id, const QByteArray &key)
{
    return afterReading<Subscription>(api, id, [api, id, key](const Before &before) {
        FormBody form;
        const auto &scheduled = before.subscription.scheduledChange;
        if (scheduled && scheduled->action == ScheduledAction::Resume)
            form.add("pause_collection[behavior]", QStringLiteral("void")).unset("pause_collection[resumes_at]");
        else if (before.endsWithPeriod)
            form.addFlag("cancel_at_period_end", false);
        else
            form.unset("cancel_at");
        return postSubscription(*api, id, {}, form, key);
    });
}

Task<Subscription> activate(const StripeApi &api, const SubscriptionId &id, const QByteArray &key)
{
    FormBody form;
    form.add("trial_end", QStringLiteral("now"));
    return postSubscription(api, id, {}, form, key);
}

Task<Subscription> moveNextBill(const StripeApi &api, const SubscriptionId &id, const NextBillChange &change,
                                const QByteArray &key)
{
    return postSubscription(api, id, {}, nextBillForm(change), key);
}

Task<ProviderPreview> previewNextBill(const ApiPtr &api, const SubscriptionId &id, const NextBillChange &change)
{
    const Result<QString> behavior = prorationBehavior(change.mode);
    if (!behavior)
        return Task<ProviderPreview>::settled(behavior.error());
    return afterReading<ProviderPreview>(api, id, [api, change, behavior = *behavior](const Before &before) {
        FormBody form;
        form.add("subscription", before.subscription.id.toString())
            .add("subscription_details[trial_end]", change.nextBilledAt)
            .add("subscription_details[proration_behavior]", behavior);
        auto own = std::make_shared<QObject>();
        return createPreview(*api, form)
            .then(own.get(), [own, before, change](Result<PreviewedInvoice> &&next) -> Result<ProviderPreview> {
                if (!next)
                    return std::move(next).error();
                ItemsChange same{{}, change.mode, OnPaymentFailure::PreventChange};
                for (const SubscriptionItem &item : before.subscription.items)
                    same.items.push_back({item.priceId, item.quantity});
                RK_TRY_ASSIGN(ProviderPreview preview,
                              previewFromAnswers({before.subscription, same, next->bill, {}, next->raw, next->at}));
                preview.after.nextBilledAt = change.nextBilledAt;
                return preview;
            });
    });
}

} // namespace reckoner::provider::stripe
