// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/subscription_request.h"

#include "core/base/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace reckoner::actions {

using namespace subscriptions;

namespace {

template <class... Ts> struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <class... Ts> Overloaded(Ts...) -> Overloaded<Ts...>;

QString effectiveText(EffectiveFrom from)
{
    switch (from) {
    case EffectiveFrom::NextBillingPeriod: return QStringLiteral("next_billing_period");
    case EffectiveFrom::Immediately: return QStringLiteral("immediately");
    }
    RK_UNREACHABLE();
}

EffectiveFrom readEffective(JsonReader &in, const char *key)
{
    const QString text = in.string(key);
    if (text == QLatin1StringView("immediately"))
        return EffectiveFrom::Immediately;
    if (text != QLatin1StringView("next_billing_period"))
        in.fail(key, QStringLiteral("is neither immediately nor next_billing_period"));
    return EffectiveFrom::NextBillingPeriod;
}

QJsonValue instantOrNull(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(instant->toString()) : QJsonValue(QJsonValue::Null);
}

QString failureText(OnPaymentFailure failure)
{
    return failure == OnPaymentFailure::PreventChange ? QStringLiteral("prevent_change")
                                                      : QStringLiteral("apply_change");
}

OnPaymentFailure readFailure(JsonReader &in)
{
    const QString failure = in.string("on_payment_failure");
    if (failure == QLatin1StringView("apply_change"))
        return OnPaymentFailure::ApplyChange;
    if (failure != QLatin1StringView("prevent_change"))
        in.fail("on_payment_failure", QStringLiteral("is neither prevent_change nor apply_change"));
    return OnPaymentFailure::PreventChange;
}

ProrationMode readMode(JsonReader &in)
{
    const auto mode = prorationModeFromText(in.string("proration_billing_mode"));
    if (!mode)
        in.fail("proration_billing_mode", QStringLiteral("is not a known mode"));
    return mode.value_or(ProrationMode::DoNotBill);
}

template <class Item> QJsonArray itemsJson(const std::vector<Item> &items)
{
    QJsonArray json;
    for (const Item &item : items)
        json.append(QJsonObject{{QStringLiteral("price_id"), item.priceId.toString()},
                                {QStringLiteral("quantity"), item.quantity}});
    return json;
}

template <class Item> std::vector<Item> readItems(JsonReader &in)
{
    std::vector<Item> items;
    qsizetype index = 0;
    for (JsonView view : in.array("items")) {
        JsonReader item(view, in.at("items", index++));
        items.push_back({PriceId(item.string("price_id")), item.integer("quantity")});
        in.absorb(item.finish());
    }
    return items;
}

QJsonObject itemsChangeJson(const ItemsChange &change)
{
    QJsonObject json{{QStringLiteral("items"), itemsJson(change.items)},
                     {QStringLiteral("proration_billing_mode"), prorationModeText(change.mode)},
                     {QStringLiteral("on_payment_failure"), failureText(change.onPaymentFailure)}};
    if (change.prorationAt)
        json.insert(QStringLiteral("proration_at"), change.prorationAt->toString());
    return json;
}

QJsonObject chargeJson(const ChargeRequest &charge)
{
    return {{QStringLiteral("items"), itemsJson(charge.items)},
            {QStringLiteral("effective_from"), effectiveText(charge.effectiveFrom)},
            {QStringLiteral("on_payment_failure"), failureText(charge.onPaymentFailure)}};
}

template <class Item> std::map<PriceId, qint64> quantitiesOf(const std::vector<Item> &items)
{
    std::map<PriceId, qint64> quantities;
    for (const Item &item : items)
        quantities[item.priceId] += item.quantity;
    return quantities;
}

bool isScheduled(const Subscription &subscription, ScheduledAction action)
{
    return subscription.scheduledChange && subscription.scheduledChange->action == action;
}

bool pauseHolds(const PauseRequest &request, const Subscription &now)
{
    if (now.status == Status::Paused) {
        const bool resumes = isScheduled(now, ScheduledAction::Resume);
        return resumes == request.resumeAt.has_value() &&
               (!resumes || now.scheduledChange->effectiveAt == *request.resumeAt);
    }
    return request.effectiveFrom == EffectiveFrom::NextBillingPeriod && isScheduled(now, ScheduledAction::Pause) &&
           now.scheduledChange->resumeAt == request.resumeAt;
}

bool resumeHolds(const ResumeRequest &request, const Subscription &before, const Subscription &now)
{
    if (!request.resumeAt) // a failed payment on resuming leaves it past due, but resumed
        return now.status == Status::Active || (before.status == Status::Paused && now.status == Status::PastDue);
    if (isScheduled(now, ScheduledAction::Resume))
        return now.scheduledChange->effectiveAt == *request.resumeAt;
    return isScheduled(now, ScheduledAction::Pause) && now.scheduledChange->resumeAt == request.resumeAt;
}

bool cancelHolds(const CancelRequest &request, const Subscription &now)
{
    return now.status == Status::Canceled ||
           (request.effectiveFrom == EffectiveFrom::NextBillingPeriod && isScheduled(now, ScheduledAction::Cancel));
}

bool holds(const SubscriptionRequest &request, const Subscription &before, const Subscription &now)
{
    return std::visit(
        Overloaded{[&](const ItemsChange &change) { return quantitiesOf(change.items) == quantitiesOf(now.items); },
                   [&](const PauseRequest &pause) { return pauseHolds(pause, now); },
                   [&](const ResumeRequest &resume) { return resumeHolds(resume, before, now); },
                   [&](const CancelRequest &cancel) { return cancelHolds(cancel, now); },
                   [&](const ClearScheduledChange &) { return !now.scheduledChange.has_value(); },
                   [&](const Activate &) {
                       return before.status == Status::Trialing &&
                              (now.status == Status::Active || now.status == Status::PastDue);
                   },
                   [&](const NextBillChange &change) { return now.nextBilledAt == change.nextBilledAt; },
                   [](const ChargeRequest &) { return false; }}, // the payments tell
        request);
}

} // namespace

QString requestKind(const SubscriptionRequest &request)
{
    return std::visit(Overloaded{[](const ItemsChange &) { return QStringLiteral("change_items"); },
                                 [](const PauseRequest &) { return QStringLiteral("pause"); },
                                 [](const ResumeRequest &) { return QStringLiteral("resume"); },
                                 [](const CancelRequest &) { return QStringLiteral("cancel"); },
                                 [](const ClearScheduledChange &) { return QStringLiteral("clear_scheduled_change"); },
                                 [](const Activate &) { return QStringLiteral("activate"); },
                                 [](const NextBillChange &) { return QStringLiteral("move_next_bill"); },
                                 [](const ChargeRequest &) { return QStringLiteral("charge"); }},
                      request);
}

bool hasPreview(const SubscriptionRequest &request)
{
    return std::holds_alternative<ItemsChange>(request) || std::holds_alternative<NextBillChange>(request) ||
           std::holds_alternative<ChargeRequest>(request);
}

bool chargesAtOnce(const SubscriptionRequest &request)
{
    if (const auto *items = std::get_if<ItemsChange>(&request))
        return billsAtOnce(items->mode);
    if (const auto *date = std::get_if<NextBillChange>(&request))
        return billsAtOnce(date->mode);
    const auto *charge = std::get_if<ChargeRequest>(&request);
    return charge && charge->effectiveFrom == EffectiveFrom::Immediately;
}

QByteArray requestToJson(const SubscriptionRequest &request)
{
    QJsonObject json = std::visit(
        Overloaded{[](const ItemsChange &change) { return itemsChangeJson(change); },
                   [](const PauseRequest &pause) {
                       return QJsonObject{{QStringLiteral("effective_from"), effectiveText(pause.effectiveFrom)},
                                          {QStringLiteral("resume_at"), instantOrNull(pause.resumeAt)},
                                          {QStringLiteral("continue_existing_period"), pause.continueExistingPeriod}};
                   },
                   [](const ResumeRequest &resume) {
                       return QJsonObject{{QStringLiteral("resume_at"), instantOrNull(resume.resumeAt)},
                                          {QStringLiteral("continue_existing_period"), resume.continueExistingPeriod}};
                   },
                   [](const CancelRequest &cancel) {
                       return QJsonObject{{QStringLiteral("effective_from"), effectiveText(cancel.effectiveFrom)}};
                   },
                   [](const ClearScheduledChange &) { return QJsonObject(); },
                   [](const Activate &) { return QJsonObject(); },
                   [](const NextBillChange &change) {
                       return QJsonObject{{QStringLiteral("next_billed_at"), change.nextBilledAt.toString()},
                                          {QStringLiteral("proration_billing_mode"), prorationModeText(change.mode)}};
                   },
                   [](const ChargeRequest &charge) { return chargeJson(charge); }},
        request);
    json.insert(QStringLiteral("kind"), requestKind(request));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<SubscriptionRequest> requestFromJson(QByteArrayView json)
{
    RK_TRY_ASSIGN(const JsonDocument document, JsonDocument::parse(json));
    JsonReader in(document.root(), "operation");
    const QString kind = in.string("kind");
    SubscriptionRequest request = ClearScheduledChange{};
    if (kind == QLatin1StringView("change_items")) {
        auto items = readItems<ItemChange>(in);
        const ProrationMode mode = readMode(in);
        const OnPaymentFailure failure = readFailure(in);
        request = ItemsChange{std::move(items), mode, failure, in.optionalInstant("proration_at")};
    } else if (kind == QLatin1StringView("move_next_bill")) {
        const Instant at = in.instant("next_billed_at");
        request = NextBillChange{at, readMode(in)};
    } else if (kind == QLatin1StringView("charge")) {
        auto items = readItems<ChargeItem>(in);
        const EffectiveFrom from = readEffective(in, "effective_from");
        request = ChargeRequest{std::move(items), from, readFailure(in)};
    } else if (kind == QLatin1StringView("pause")) {
        const EffectiveFrom from = readEffective(in, "effective_from");
        request = PauseRequest{from, in.optionalInstant("resume_at"), in.boolean("continue_existing_period")};
    } else if (kind == QLatin1StringView("resume")) {
        request = ResumeRequest{in.optionalInstant("resume_at"), in.boolean("continue_existing_period")};
    } else if (kind == QLatin1StringView("cancel")) {
        request = CancelRequest{readEffective(in, "effective_from")};
    } else if (kind == QLatin1StringView("activate")) {
        request = Activate{};
    } else if (kind != QLatin1StringView("clear_scheduled_change")) {
        in.fail("kind", QStringLiteral("is not a known kind of operation"));
    }
    RK_TRY(in.finish());
    return request;
}

Evidence evidenceFor(const ChargeRequest &request, const std::vector<payments::Payment> &payments, Instant sentAt)
{
    using payments::PaymentStatus;
    const auto billsIt = [&](const payments::Payment &payment) {
        std::map<PriceId, qint64> billed;
        for (const payments::PaymentLine &line : payment.lines)
            billed[line.line.priceId] += line.line.quantity;
        const bool settled = payment.status == PaymentStatus::Paid || payment.status == PaymentStatus::Completed ||
                             payment.status == PaymentStatus::Billed || payment.status == PaymentStatus::PastDue;
        return settled && payment.origin == QLatin1StringView("subscription_charge") && payment.createdAt >= sentAt &&
               billed == quantitiesOf(request.items);
    };
    return std::any_of(payments.begin(), payments.end(), billsIt) ? Evidence::Done : Evidence::Untouched;
}

Evidence evidenceFor(const SubscriptionRequest &request, const Subscription &before, const Subscription &now)
{
    if (holds(request, before, now))
        return Evidence::Done;
    const bool same =
        now.updatedAt == before.updatedAt ||
        (now.status == before.status && now.scheduledChange == before.scheduledChange &&
         quantitiesOf(now.items) == quantitiesOf(before.items) && now.nextBilledAt == before.nextBilledAt);
    return same ? Evidence::Untouched : Evidence::Different;
}

} // namespace reckoner::actions
