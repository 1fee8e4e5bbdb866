// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_words.h"

#include "core/base/assert.h"
#include "ui/common/plain_text.h"
#include "ui/common/time_text.h"

#include <QCoreApplication>

#include <array>

namespace reckoner::ui {

namespace {

struct EventWords {
    Q_DECLARE_TR_FUNCTIONS(EventWords)
};

struct EventTypeWords {
    const char *type;
    const char *text;
};

// Source of the types: reference/paddle.md §4.1, reference/stripe.md §4.
constexpr std::array kEventTypeWords{
    EventTypeWords{"subscription.created", QT_TRANSLATE_NOOP("EventWords", "Subscription created")},
    EventTypeWords{"subscription.updated", QT_TRANSLATE_NOOP("EventWords", "Subscription changed")},
    EventTypeWords{"subscription.activated", QT_TRANSLATE_NOOP("EventWords", "Subscription activated")},
    EventTypeWords{"subscription.trialing", QT_TRANSLATE_NOOP("EventWords", "Trial began")},
    EventTypeWords{"subscription.past_due", QT_TRANSLATE_NOOP("EventWords", "Subscription past due")},
    EventTypeWords{"subscription.paused", QT_TRANSLATE_NOOP("EventWords", "Subscription paused")},
    EventTypeWords{"subscription.resumed", QT_TRANSLATE_NOOP("EventWords", "Subscription resumed")},
    EventTypeWords{"subscription.canceled", QT_TRANSLATE_NOOP("EventWords", "Subscription canceled")},
    EventTypeWords{"subscription.imported", QT_TRANSLATE_NOOP("EventWords", "Subscription imported")},
    EventTypeWords{"transaction.created", QT_TRANSLATE_NOOP("EventWords", "Payment created")},
    EventTypeWords{"transaction.updated", QT_TRANSLATE_NOOP("EventWords", "Payment changed")},
    EventTypeWords{"transaction.ready", QT_TRANSLATE_NOOP("EventWords", "Payment ready")},
    EventTypeWords{"transaction.billed", QT_TRANSLATE_NOOP("EventWords", "Invoice issued")},
    EventTypeWords{"transaction.paid", QT_TRANSLATE_NOOP("EventWords", "Payment paid")},
    EventTypeWords{"transaction.completed", QT_TRANSLATE_NOOP("EventWords", "Payment completed")},
    EventTypeWords{"transaction.canceled", QT_TRANSLATE_NOOP("EventWords", "Payment canceled")},
    EventTypeWords{"transaction.past_due", QT_TRANSLATE_NOOP("EventWords", "Payment past due")},
    EventTypeWords{"transaction.payment_failed", QT_TRANSLATE_NOOP("EventWords", "Payment attempt failed")},
    EventTypeWords{"transaction.revised", QT_TRANSLATE_NOOP("EventWords", "Invoice revised")},
    EventTypeWords{"adjustment.created", QT_TRANSLATE_NOOP("EventWords", "Refund or credit created")},
    EventTypeWords{"adjustment.updated", QT_TRANSLATE_NOOP("EventWords", "Refund or credit changed")},
    EventTypeWords{"customer.created", QT_TRANSLATE_NOOP("EventWords", "Customer created")},
    EventTypeWords{"customer.updated", QT_TRANSLATE_NOOP("EventWords", "Customer changed")},
    EventTypeWords{"customer.imported", QT_TRANSLATE_NOOP("EventWords", "Customer imported")},
    EventTypeWords{"address.created", QT_TRANSLATE_NOOP("EventWords", "Address created")},
    EventTypeWords{"address.updated", QT_TRANSLATE_NOOP("EventWords", "Address changed")},
    EventTypeWords{"address.imported", QT_TRANSLATE_NOOP("EventWords", "Address imported")},
    EventTypeWords{"business.created", QT_TRANSLATE_NOOP("EventWords", "Business created")},
    EventTypeWords{"business.updated", QT_TRANSLATE_NOOP("EventWords", "Business changed")},
    EventTypeWords{"business.imported", QT_TRANSLATE_NOOP("EventWords", "Business imported")},
    EventTypeWords{"product.created", QT_TRANSLATE_NOOP("EventWords", "Product created")},
    EventTypeWords{"product.updated", QT_TRANSLATE_NOOP("EventWords", "Product changed")},
    EventTypeWords{"product.imported", QT_TRANSLATE_NOOP("EventWords", "Product imported")},
    EventTypeWords{"price.created", QT_TRANSLATE_NOOP("EventWords", "Price created")},
    EventTypeWords{"price.updated", QT_TRANSLATE_NOOP("EventWords", "Price changed")},
    EventTypeWords{"price.imported", QT_TRANSLATE_NOOP("EventWords", "Price imported")},
    EventTypeWords{"discount.created", QT_TRANSLATE_NOOP("EventWords", "Discount created")},
    EventTypeWords{"discount.updated", QT_TRANSLATE_NOOP("EventWords", "Discount changed")},
    EventTypeWords{"discount.imported", QT_TRANSLATE_NOOP("EventWords", "Discount imported")},
    EventTypeWords{"payment_method.saved", QT_TRANSLATE_NOOP("EventWords", "Payment method saved")},
    EventTypeWords{"payment_method.deleted", QT_TRANSLATE_NOOP("EventWords", "Payment method deleted")},
    EventTypeWords{"payout.created", QT_TRANSLATE_NOOP("EventWords", "Payout created")},
    EventTypeWords{"payout.paid", QT_TRANSLATE_NOOP("EventWords", "Payout paid")},
    EventTypeWords{"report.created", QT_TRANSLATE_NOOP("EventWords", "Report created")},
    EventTypeWords{"report.updated", QT_TRANSLATE_NOOP("EventWords", "Report changed")},
    EventTypeWords{"api_key.created", QT_TRANSLATE_NOOP("EventWords", "API key created")},
    EventTypeWords{"api_key.updated", QT_TRANSLATE_NOOP("EventWords", "API key changed")},
    EventTypeWords{"api_key.expiring", QT_TRANSLATE_NOOP("EventWords", "API key expires soon")},
    EventTypeWords{"api_key.expired", QT_TRANSLATE_NOOP("EventWords", "API key expired")},
    EventTypeWords{"api_key.revoked", QT_TRANSLATE_NOOP("EventWords", "API key revoked")},
    // Stripe's
    EventTypeWords{"customer.subscription.created", QT_TRANSLATE_NOOP("EventWords", "Subscription created")},
    EventTypeWords{"customer.subscription.updated", QT_TRANSLATE_NOOP("EventWords", "Subscription changed")},
    EventTypeWords{"customer.subscription.deleted", QT_TRANSLATE_NOOP("EventWords", "Subscription canceled")},
    EventTypeWords{"customer.subscription.paused", QT_TRANSLATE_NOOP("EventWords", "Subscription paused")},
    EventTypeWords{"customer.subscription.resumed", QT_TRANSLATE_NOOP("EventWords", "Subscription resumed")},
    EventTypeWords{"customer.subscription.trial_will_end", QT_TRANSLATE_NOOP("EventWords", "Trial ends soon")},
    EventTypeWords{"customer.deleted", QT_TRANSLATE_NOOP("EventWords", "Customer deleted")},
    EventTypeWords{"product.deleted", QT_TRANSLATE_NOOP("EventWords", "Product deleted")},
    EventTypeWords{"price.deleted", QT_TRANSLATE_NOOP("EventWords", "Price deleted")},
    EventTypeWords{"payment_intent.created", QT_TRANSLATE_NOOP("EventWords", "Payment created")},
    EventTypeWords{"payment_intent.processing", QT_TRANSLATE_NOOP("EventWords", "Payment under way")},
    EventTypeWords{"payment_intent.succeeded", QT_TRANSLATE_NOOP("EventWords", "Payment completed")},
    EventTypeWords{"payment_intent.payment_failed", QT_TRANSLATE_NOOP("EventWords", "Payment attempt failed")},
    EventTypeWords{"payment_intent.canceled", QT_TRANSLATE_NOOP("EventWords", "Payment canceled")},
    EventTypeWords{"charge.succeeded", QT_TRANSLATE_NOOP("EventWords", "Payment paid")},
    EventTypeWords{"charge.failed", QT_TRANSLATE_NOOP("EventWords", "Payment attempt failed")},
    EventTypeWords{"charge.updated", QT_TRANSLATE_NOOP("EventWords", "Payment changed")},
    EventTypeWords{"charge.refunded", QT_TRANSLATE_NOOP("EventWords", "Payment refunded")},
    EventTypeWords{"charge.dispute.created", QT_TRANSLATE_NOOP("EventWords", "Dispute opened")},
    EventTypeWords{"charge.dispute.updated", QT_TRANSLATE_NOOP("EventWords", "Dispute changed")},
    EventTypeWords{"charge.dispute.closed", QT_TRANSLATE_NOOP("EventWords", "Dispute closed")},
    EventTypeWords{"refund.created", QT_TRANSLATE_NOOP("EventWords", "Refund or credit created")},
    EventTypeWords{"refund.updated", QT_TRANSLATE_NOOP("EventWords", "Refund or credit changed")},
    EventTypeWords{"refund.failed", QT_TRANSLATE_NOOP("EventWords", "Refund failed")},
    EventTypeWords{"invoice.created", QT_TRANSLATE_NOOP("EventWords", "Invoice drafted")},
    EventTypeWords{"invoice.finalized", QT_TRANSLATE_NOOP("EventWords", "Invoice issued")},
    EventTypeWords{"invoice.updated", QT_TRANSLATE_NOOP("EventWords", "Invoice changed")},
    EventTypeWords{"invoice.paid", QT_TRANSLATE_NOOP("EventWords", "Invoice paid")},
    EventTypeWords{"invoice.payment_succeeded", QT_TRANSLATE_NOOP("EventWords", "Invoice paid")},
    EventTypeWords{"invoice.payment_failed", QT_TRANSLATE_NOOP("EventWords", "Payment attempt failed")},
    EventTypeWords{"invoice.voided", QT_TRANSLATE_NOOP("EventWords", "Invoice voided")},
    EventTypeWords{"invoice.upcoming", QT_TRANSLATE_NOOP("EventWords", "Invoice comes soon")},
    EventTypeWords{"invoice_payment.paid", QT_TRANSLATE_NOOP("EventWords", "Invoice paid")},
    EventTypeWords{"checkout.session.completed", QT_TRANSLATE_NOOP("EventWords", "Checkout completed")},
    EventTypeWords{"checkout.session.expired", QT_TRANSLATE_NOOP("EventWords", "Checkout expired")},
    EventTypeWords{"checkout.session.async_payment_succeeded", QT_TRANSLATE_NOOP("EventWords", "Payment completed")},
    EventTypeWords{"checkout.session.async_payment_failed", QT_TRANSLATE_NOOP("EventWords", "Payment attempt failed")},
    EventTypeWords{"payment_method.attached", QT_TRANSLATE_NOOP("EventWords", "Payment method saved")},
    EventTypeWords{"payment_method.detached", QT_TRANSLATE_NOOP("EventWords", "Payment method deleted")},
};

struct EntityPrefix {
    const char *prefix;
    EntityKind kind;
};
constexpr std::array kEntityPrefixes{
    EntityPrefix{"ctm_", EntityKind::Customer}, EntityPrefix{"sub_", EntityKind::Subscription},
    EntityPrefix{"txn_", EntityKind::Payment},  EntityPrefix{"pro_", EntityKind::Product},
    EntityPrefix{"pri_", EntityKind::Price},    EntityPrefix{"evt_", EntityKind::Event},
    EntityPrefix{"cus_", EntityKind::Customer}, EntityPrefix{"pi_", EntityKind::Payment},
    EntityPrefix{"prod_", EntityKind::Product}, EntityPrefix{"price_", EntityKind::Price},
};

// What the projector notes, and what the same says to staff.
QString parkedText(const QString &reason)
{
    if (reason.startsWith(QLatin1StringView("cannot be read: ")))
        return EventWords::tr("Reckoner cannot read what is in it (%1). Nothing was changed. When a newer version can, "
                              "replay it; the bytes are kept.")
            .arg(harmless(reason.mid(16)));
    if (reason.startsWith(QLatin1StringView("contradicts what is known")))
        return EventWords::tr("It says something else than what is known for the same moment, and asking the provider "
                              "has not settled it. Compare with the provider's dashboard, then replay it.");
    return EventWords::tr("It was tried eight times and put aside so that it holds up nothing else: %1. Remove the "
                          "cause, then replay it.")
        .arg(harmless(reason));
}

} // namespace

QString eventTypeText(const QString &type)
{
    for (const EventTypeWords &words : kEventTypeWords) {
        if (type == QLatin1StringView(words.type))
            return EventWords::tr(words.text);
    }
    return harmless(type, 60);
}

std::vector<FilterChoice> eventTypeGroups()
{
    return {{QStringLiteral("subscription."), EventWords::tr("Subscriptions")},
            {QStringLiteral("transaction."), EventWords::tr("Payments")},
            {QStringLiteral("adjustment."), EventWords::tr("Refunds and credits")},
            {QStringLiteral("customer."), EventWords::tr("Customers")},
            {QStringLiteral("address."), EventWords::tr("Addresses")},
            {QStringLiteral("business."), EventWords::tr("Businesses")},
            {QStringLiteral("product."), EventWords::tr("Products")},
            {QStringLiteral("price."), EventWords::tr("Prices")},
            {QStringLiteral("discount."), EventWords::tr("Discounts")},
            {QStringLiteral("payment_method."), EventWords::tr("Payment methods")},
            {QStringLiteral("payout."), EventWords::tr("Payouts")},
            {QStringLiteral("api_key."), EventWords::tr("API keys")}};
}

Pill outcomePill(events::Outcome outcome)
{
    using events::Outcome;
    switch (outcome) {
    case Outcome::Pending: return {Tone::Info, EventWords::tr("Waiting", "an event, to be looked at")};
    case Outcome::Applied: return {Tone::Ok, EventWords::tr("Applied", "an event")};
    case Outcome::Stale: return {Tone::Idle, EventWords::tr("Overtaken", "an event, by a newer one")};
    case Outcome::Duplicate: return {Tone::Idle, EventWords::tr("Nothing new", "an event")};
    case Outcome::Unhandled: return {Tone::Idle, EventWords::tr("Not used", "an event's type")};
    case Outcome::Parked: return {Tone::Bad, EventWords::tr("Parked", "an event")};
    case Outcome::Failed: return {Tone::Warn, EventWords::tr("Retrying", "an event")};
    }
    RK_UNREACHABLE();
}

QString outcomeReason(events::Outcome outcome, const QString &reason)
{
    using events::Outcome;
    switch (outcome) {
    case Outcome::Stale: return EventWords::tr("What is known already is newer");
    case Outcome::Duplicate: return EventWords::tr("Exactly this is known already");
    case Outcome::Unhandled: return EventWords::tr("Events of this type change nothing that is kept here");
    case Outcome::Pending:
    case Outcome::Applied:
    case Outcome::Parked:
    case Outcome::Failed: return harmless(reason);
    }
    RK_UNREACHABLE();
}

QString outcomeSentence(const events::StoredEvent &event, Instant now)
{
    using events::Outcome;
    switch (event.outcome) {
    case Outcome::Pending: return EventWords::tr("It is stored and about to be applied.");
    case Outcome::Applied: return EventWords::tr("It was applied: this is what it changed.");
    case Outcome::Stale:
        return EventWords::tr(
            "Nothing changed: what was known already when it arrived is newer. Events may come in any "
            "order; there is nothing to do.");
    case Outcome::Duplicate:
        return EventWords::tr("Nothing changed: exactly this was known already, from an earlier event or from reading "
                              "the provider.");
    case Outcome::Unhandled:
        return EventWords::tr("Nothing changed: Reckoner keeps nothing that events of this type are about. It is only "
                              "stored.");
    case Outcome::Parked: return parkedText(event.reason);
    case Outcome::Failed: {
        const Micros left = event.nextAttemptAt ? *event.nextAttemptAt - now : Micros(0);
        const QString when = left < std::chrono::seconds(1)
                                 ? EventWords::tr("It is about to be tried again.")
                                 : EventWords::tr("It is tried again in %1.", "a duration").arg(durationText(left));
        return EventWords::tr("Not applied yet, after %Ln attempt(s): %1.", nullptr, event.attempts)
                   .arg(harmless(event.reason)) +
               QLatin1Char(' ') + when;
    }
    }
    RK_UNREACHABLE();
}

QString sourceWord(events::Source source)
{
    switch (source) {
    case events::Source::Webhook: return EventWords::tr("Webhook");
    case events::Source::Feed: return EventWords::tr("Fetched", "an event, from the provider's feed");
    case events::Source::Import: return EventWords::tr("Imported", "an event, from a file");
    }
    RK_UNREACHABLE();
}

std::optional<EntityRef> entityOf(const QString &id)
{
    for (const EntityPrefix &each : kEntityPrefixes) {
        if (id.startsWith(QLatin1StringView(each.prefix)))
            return EntityRef{each.kind, id};
    }
    return std::nullopt;
}

Explanation quarantineWords(const events::QuarantineEntry &entry, const QString &provider)
{
    switch (entry.entry.reason) {
    case events::QuarantineReason::Unreadable:
        return {
            {Tone::Bad, EventWords::tr("Not readable")},
            EventWords::tr("%1 signed it, but it is not an event that Reckoner can read: %2.")
                .arg(provider, harmless(entry.entry.detail)),
            EventWords::tr("Look at the bytes. If it is an event, fetch the missed events: the feed lists it again. "
                           "If it is not, say that it was looked at.")};
    case events::QuarantineReason::FromTheFuture:
        return {{Tone::Warn, EventWords::tr("From the future")},
                EventWords::tr("It says that it happened later than it arrived: %1. Applied, it would win over every "
                               "event until then.")
                    .arg(harmless(entry.entry.detail)),
                EventWords::tr("Check this machine's clock. When it is right again, fetch the missed events.")};
    case events::QuarantineReason::Conflict:
        return {{Tone::Bad, EventWords::tr("Contradicts")},
                EventWords::tr("An event with the same id and other contents is in the log already. Only one of them "
                               "can be what happened."),
                EventWords::tr("Compare the two: open the event by its id. The one in the log counts; ask %1 if it is "
                               "the wrong one.")
                    .arg(provider)};
    }
    RK_UNREACHABLE();
}

Explanation rejectWords(const QString &reason, const QString &detail, const QString &provider)
{
    const auto is = [&](const char *known) { return reason == QLatin1StringView(known); };
    if (is("signature_no_match"))
        return {{Tone::Bad, EventWords::tr("Wrong secret")},
                EventWords::tr("The signature does not fit the secret that Reckoner has. Usually the secret belongs to "
                               "another destination or to the other environment (sandbox, live)."),
                EventWords::tr("In %1's notification settings open the destination with this address, copy its secret, "
                               "put it in the settings, then fetch the missed events.")
                    .arg(provider)};
    if (is("signature_too_old"))
        return {{Tone::Warn, EventWords::tr("Signed too long ago")},
                EventWords::tr("The secret fits, but the signature is older than is allowed (%1). A request was held "
                               "up, sent again by somebody, or this machine's clock is ahead.")
                    .arg(harmless(detail)),
                EventWords::tr("Check this machine's clock and the proxy in front. Then fetch the missed events.")};
    if (is("signature_too_far_ahead"))
        return {
            {Tone::Warn, EventWords::tr("Signed in the future")},
            EventWords::tr("The secret fits, but the signature is from later than now (%1): this machine's clock is "
                           "behind.")
                .arg(harmless(detail)),
            EventWords::tr("Set the clock (NTP). Then fetch the missed events.")};
    if (is("signature_missing"))
        return {
            {Tone::Idle, EventWords::tr("Not signed")},
            EventWords::tr("A request without a signature: a browser, a scanner, or a proxy that drops the header."),
            EventWords::tr("If %1 sent it, let the proxy pass the header Paddle-Signature. Otherwise nothing is "
                           "to do.")
                .arg(provider)};
    if (is("signature_malformed"))
        return {{Tone::Idle, EventWords::tr("Signature not readable")},
                EventWords::tr("The signature does not have the form that %1 uses.").arg(provider),
                EventWords::tr("Somebody else is calling, or a proxy changes headers. Otherwise nothing is to do.")};
    if (is("not_on_allowlist"))
        return {{Tone::Warn, EventWords::tr("Address not allowed")},
                EventWords::tr("It came from an address that is not on the list of allowed ones."),
                EventWords::tr("Compare the address with %1's list of addresses and bring the list up to date. Then "
                               "fetch the missed events.")
                    .arg(provider)};
    if (is("no_secret_configured"))
        return {{Tone::Bad, EventWords::tr("No secret")},
                EventWords::tr("No webhook secret is set for this account: nothing can be believed."),
                EventWords::tr("Copy the secret from %1's notification settings into the settings, then fetch the "
                               "missed events.")
                    .arg(provider)};
    return {{Tone::Idle, harmless(reason, 40)}, harmless(detail), {}};
}

Explanation signatureWords(SignatureCheck check, const QString &provider)
{
    switch (check) {
    case SignatureCheck::NotSigned:
        return {
            {Tone::Idle, EventWords::tr("Not signed")},
            EventWords::tr("It was not delivered as a webhook but read from %1 over an encrypted connection, or from "
                           "a file.")
                .arg(provider),
            {}};
    case SignatureCheck::NoSecret:
        return {{Tone::Idle, EventWords::tr("Not checked")},
                EventWords::tr("It was checked when it arrived. This program has no webhook secret to check it again."),
                {}};
    case SignatureCheck::Fits:
        return {{Tone::Ok, EventWords::tr("Signature fits")},
                EventWords::tr("The stored bytes are those that %1 signed.").arg(provider),
                {}};
    case SignatureCheck::Differs:
        return {
            {Tone::Warn, EventWords::tr("Signature differs")},
            EventWords::tr("It fitted when it arrived. Either the secret has been replaced since, or the stored bytes "
                           "have been changed."),
            EventWords::tr("Check it with the secret of that time. If that does not fit either, compare the event "
                           "with the one in the provider's feed.")};
    }
    RK_UNREACHABLE();
}

Pill coveragePill(events::CoverageState state)
{
    using events::CoverageState;
    switch (state) {
    case CoverageState::Running: return {Tone::Info, EventWords::tr("Reading")};
    case CoverageState::Complete: return {Tone::Ok, EventWords::tr("Complete")};
    case CoverageState::Stopped: return {Tone::Warn, EventWords::tr("Stopped")};
    case CoverageState::Failed: return {Tone::Bad, EventWords::tr("Failed")};
    }
    RK_UNREACHABLE();
}

QString coverageSentence(const events::Coverage &coverage, const QString &provider)
{
    using events::CoverageState;
    switch (coverage.state) {
    case CoverageState::Running: return EventWords::tr("%1's feed is being read.").arg(provider);
    case CoverageState::Complete:
        return coverage.newEvents > 0
                   ? EventWords::tr("The feed was read to its end. %Ln event(s) had not arrived before and are in the "
                                    "log now. Nothing is missing up to here.",
                                    nullptr, int(coverage.newEvents))
                   : EventWords::tr("The feed was read to its end. Nothing had been missed.");
    case CoverageState::Stopped:
        return EventWords::tr("Reading was stopped before the end of the feed. What was read is kept; the rest may be "
                              "missing until it is read on from here.");
    case CoverageState::Failed:
        return EventWords::tr("Reading ended early: %1 What was read is kept; the rest may be missing until it is read "
                              "on from here.")
            .arg(harmless(coverage.reason));
    }
    RK_UNREACHABLE();
}

} // namespace reckoner::ui
