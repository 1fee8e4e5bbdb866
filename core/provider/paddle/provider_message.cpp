// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/paddle/provider_message.h"

#include <QHash>

namespace reckoner::provider::paddle {

namespace {

struct CodeMessage {
    const char *code;
    const char16_t *message;
};

constexpr CodeMessage kKeyMessages[] = {
    {"authentication_missing", u"Paddle was asked without an API key. Enter the key for this account in Settings."},
    {"authentication_malformed",
     u"Paddle could not read the API key. Enter the key again in Settings, without blanks or line breaks."},
    {"invalid_token", u"Paddle does not accept the API key. Check that it is not expired or revoked and belongs to "
                      u"this environment (sandbox or production)."},
    {"invalid_client_token",
     u"Paddle does not accept the client-side token. An API key is needed here: enter it in Settings."},
    {"invalid_access_token",
     u"Paddle does not accept the access token. Sign in again or enter an API key in Settings."},
    {"paddle_billing_not_enabled",
     u"Paddle Billing is not enabled for this account. Enable it in Paddle, or use the key of another account."},
    {"forbidden", u"The API key lacks the permission for this. Give it the permission in Paddle under Developer tools, "
                  u"Authentication."},
};

constexpr CodeMessage kSharedMessages[] = {
    {"not_found", u"Paddle does not know this id. Check that it belongs to this account and environment."},
    {"invalid_url", u"Paddle does not offer this call. Check the base URL in Settings."},
    {"conflict",
     u"Somebody else changed this at the same time. Load it again and repeat the change if it is still wanted."},
    {"concurrent_modification",
     u"Somebody else changed this at the same time. Load it again and repeat the change if it is still wanted."},
    {"too_many_requests", u"Paddle received too many requests from this address. It accepts more after a minute."},
    {"request_body_too_large", u"The request is too large for Paddle. Make the custom data or the list shorter."},
    {"request_headers_too_large", u"The request is too large for Paddle. Check the API key in Settings."},
    {"entity_archived", u"This is archived at Paddle and cannot be used. Make it active again first."},
    {"internal_error", u"Paddle had an internal error. Try again in a few minutes."},
    {"bad_gateway", u"Paddle cannot be reached behind its gateway. Try again in a few minutes."},
    {"service_unavailable", u"Paddle is not available at the moment. Try again in a few minutes."},
    {"temporarily_unavailable", u"Paddle is not available at the moment. Try again in a few minutes."},
    {"not_implemented", u"Paddle does not offer this yet. Use Paddle's dashboard."},
};

constexpr CodeMessage kEntityMessages[] = {
    {"customer_already_exists", u"There is a customer with this e-mail address already. Search for it, archived "
                                u"customers included, and use that one."},
    {"customer_email_invalid",
     u"Paddle does not accept this e-mail address. Check it for blanks, accents and stray dots."},
    {"customer_email_domain_not_allowed",
     u"Paddle does not serve e-mail addresses of this domain. Ask the customer for another one."},
    {"address_location_not_allowed", u"Paddle cannot sell to this place. Check the country and the postal code."},
    {"business_contact_email_domain_not_allowed",
     u"Paddle does not serve contacts of this e-mail domain. Use another contact."},
    {"product_tax_category_not_approved",
     u"This tax category is not approved for the account. Request it in Paddle or choose another one."},
    {"price_billing_cycle_frequency_below_1", u"A billing cycle must be at least 1. Correct the frequency."},
    {"price_billing_cycle_frequency_greater_than_maximum",
     u"The billing cycle is longer than Paddle allows. Choose a shorter one."},
    {"price_trial_period_requires_billing_cycle", u"A trial needs a billing cycle. Add the cycle or remove the trial."},
    {"price_trial_period_frequency_below_1", u"A trial must last at least 1. Correct its length or remove it."},
    {"price_duplicate_currency_override_for_country", u"A country has two prices in one currency. Keep one of them."},
    {"currency_code_invalid", u"Paddle does not know this currency. Choose another one."},
    {"discount_expired", u"The discount has expired. Choose another one or extend it in Paddle."},
    {"discount_usage_limit_exceeded",
     u"The discount has been used as often as it may be. Choose another one or raise its limit in Paddle."},
    {"notification_maximum_active_settings_reached",
     u"Paddle allows ten active notification destinations. Deactivate one first."},
    {"notification_cannot_replay",
     u"Only notifications that were delivered or have failed can be sent again. Wait until this one has."},
    {"notification_replay_invalid_origin_type", u"This notification is itself a repetition. Repeat the original one."},
    {"url_notification_setting_incorrect",
     u"Paddle does not accept this address. It must be public and begin with https."},
    {"email_notification_setting_incorrect",
     u"Paddle does not accept this e-mail address as a destination. Correct it."},
    {"notification_setting_cannot_be_duplicate",
     u"There is a notification destination like this one already. Change that one instead."},
};

constexpr CodeMessage kLockMessages[] = {
    {"subscription_locked_renewal",
     u"The subscription renews within 30 minutes and is locked until then. Try again after the renewal."},
    {"subscription_locked_processing", u"Paddle is working on this subscription. Try again in a few minutes."},
    {"subscription_locked_pending_changes",
     u"A pause or cancellation is scheduled. Remove the scheduled change first."},
    {"subscription_outstanding_transaction",
     u"An earlier payment of this subscription is still open. Wait until it is completed, then try again."},
    {"subscription_outstanding_pending_refund", u"A refund of this subscription waits for Paddle's approval. Try again "
                                                u"when it is decided, or choose a change that gives no credit."},
    {"subscription_immediate_charge_hour_limit_exceeded",
     u"Paddle allows 20 immediate charges an hour for one subscription. Wait an hour, or bill with the next renewal."},
    {"subscription_immediate_charge_24_hour_limit_exceeded",
     u"Paddle allows 100 immediate charges a day for one subscription. Wait until tomorrow, or bill with the next "
     u"renewal."},
};

constexpr CodeMessage kStateMessages[] = {
    {"subscription_update_when_canceled", u"The subscription is canceled and cannot be changed. Sell a new one."},
    {"subscription_is_canceled_action_invalid",
     u"The subscription is canceled and this can no longer be done. Sell a new one."},
    {"subscription_is_inactive_action_invalid",
     u"The subscription is not active and this cannot be done. Load it again and look at its state."},
    {"subscription_not_active", u"The subscription is not active. Load it again and look at its state."},
    {"subscription_must_be_paused", u"Only a paused subscription can be resumed. Load it again and look at its state."},
    {"subscription_cannot_be_paused",
     u"This subscription cannot be paused in its state. Load it again and look at its state."},
    {"subscription_cannot_activate",
     u"Only a trial can be activated early. Load the subscription again and look at its state."},
    {"subscription_update_when_trialing",
     u"During a trial only the items and the next billing date can be changed. Change the rest after the trial."},
    {"subscription_trialing_items_update_invalid_options",
     u"During a trial items change without billing only. Choose “do not bill”."},
    {"subscription_update_when_past_due", u"The last payment is overdue and the subscription cannot be changed until "
                                          u"it is paid. Send the customer the link to update the payment method."},
    {"subscription_only_update_items_on_paused_subscription",
     u"Of a paused subscription only the items can be changed. Resume it first."},
    {"subscription_incorrect_proration_on_paused_subscription",
     u"Items of a paused subscription change without billing only. Choose “do not bill”."},
    {"subscription_invalid_billing_mode_for_scheduled_change",
     u"A pause or cancellation is scheduled: changes must be billed now or not at all. Choose another billing mode or "
     u"remove the scheduled change."},
    {"subscription_scheduled_change_invalid_update",
     u"A scheduled change can only be removed, not replaced. Remove it, then schedule the new one."},
    {"subscription_continuing_existing_billing_period_not_allowed",
     u"The old billing period is over and cannot be continued. Resume with a new billing period."},
    {"subscription_manual_collection_mode_activation_not_allowed",
     u"A subscription paid by invoice cannot be activated early. Wait for the end of the trial."},
    {"subscription_not_automatic_collection",
     u"This subscription is paid by invoice; there is no payment method to update."},
};

constexpr CodeMessage kMoneyMessages[] = {
    {"subscription_payment_declined", u"The customer's bank declined the payment and nothing was changed. Ask the "
                                      u"customer to update the payment method, or bill with the next renewal."},
    {"payment_declined", u"The customer's bank declined the payment. Ask the customer to update the payment method."},
    {"subscription_missing_payment_method_cannot_update",
     u"There is no stored payment method. Send the customer the link to add one, then try again."},
    {"subscription_missing_payment_method_cannot_activate",
     u"There is no stored payment method. Send the customer the link to add one, then try again."},
    {"subscription_missing_payment_method_cannot_resume",
     u"There is no stored payment method. Send the customer the link to add one, then try again."},
    {"subscription_missing_payment_method_cannot_retry_payment",
     u"There is no stored payment method. Send the customer the link to add one, then try again."},
    {"subscription_update_transaction_balance_less_than_charge_limit",
     u"The amount due now is below what Paddle can charge (about 0.70 USD). Bill with the next renewal instead."},
    {"transaction_balance_less_than_charge_limit",
     u"The amount is below what Paddle can charge (about 0.70 USD). Raise it or bill it together with something else."},
    {"transaction_recurring_balance_less_than_charge_limit",
     u"The renewals would be below what Paddle can charge (about 0.70 USD). Choose a higher price or quantity."},
    {"subscription_credit_creation_against_processing_transaction",
     u"The last payment is still being processed and no credit can be made against it. Try again in a few minutes."},
    {"subscription_credit_creation_against_uncompleted_transaction_not_allowed",
     u"The last payment is not completed and no credit can be made against it. Try again when it is."},
    {"subscription_currency_update_not_allowed",
     u"The currency cannot be changed while credits are open. Try again when they are used."},
    {"subscription_currency_update_and_actions_creating_credits_not_allowed",
     u"The currency cannot be changed together with something that gives credit. Do one after the other."},
    {"subscription_items_update_missing_proration_billing_mode",
     u"Paddle needs to know how to bill the change. Choose a billing mode."},
    {"subscription_all_items_removed", u"A subscription must keep at least one item. Cancel it instead."},
    {"subscription_no_recurring_items_remain",
     u"A subscription must keep at least one recurring item. Cancel it instead."},
    {"subscription_duplicate_price_ids", u"One price is listed twice. Add up the quantities."},
    {"subscription_charge_duplicate_price_ids", u"One price is listed twice. Add up the quantities."},
    {"subscription_new_items_not_valid",
     u"The new items do not fit: all need one billing cycle and must be recurring. Choose other prices."},
    {"subscription_quantity_not_valid", u"A quantity is outside of what its price allows. Correct it."},
    {"subscription_next_billed_at_too_soon",
     u"The next billing date must be at least 30 minutes ahead. Choose a later one."},
};

constexpr CodeMessage kPaymentMessages[] = {
    {"transaction_immutable", u"This payment is final and cannot be changed. Refund or credit it instead."},
    {"transaction_immutable_while_processing_payment", u"The payment is being processed. Try again in a few minutes."},
    {"transaction_invalid_status_change", u"The payment cannot go to this state. Load it again and look at its state."},
    {"transaction_default_checkout_url_not_set", u"The account has no default payment link and cannot take payments. "
                                                 u"Set it in Paddle under Checkout, Checkout settings."},
    {"transaction_checkout_url_domain_is_not_approved",
     u"The checkout's domain is not approved. Request it in Paddle under Checkout, Website approval."},
    {"transaction_price_not_found",
     u"Paddle does not know one of the prices. Check that it belongs to this account and environment."},
    {"transaction_product_not_found",
     u"Paddle does not know one of the products. Check that it belongs to this account and environment."},
    {"transaction_duplicate_price_ids", u"One price is listed twice. Add up the quantities."},
    {"transaction_item_quantity_out_of_range", u"A quantity is outside of what its price allows. Correct it."},
    {"transaction_price_different_billing_cycle",
     u"All recurring prices of one payment need the same billing cycle. Sell them separately."},
    {"transaction_price_different_trial_period",
     u"All recurring prices of one payment need the same trial. Sell them separately."},
    {"transaction_creation_blocked", u"Paddle does not let this account create payments. Ask Paddle's support."},
    {"adjustment_transaction_invalid_status_for_credit",
     u"Only an invoice that is issued and not yet paid can be credited. Refund it instead."},
    {"adjustment_transaction_invalid_status_for_refund",
     u"Only a completed payment can be refunded. Wait until it is, or cancel it."},
    {"adjustment_transaction_item_has_already_been_fully_adjusted",
     u"This item has been refunded or credited in full already. Nothing is left."},
    {"adjustment_transaction_item_over_adjustment",
     u"The amount is more than is left of this item. Choose a smaller one."},
    {"adjustment_amount_above_remaining_allowed", u"The amount is more than is left to refund. Choose a smaller one."},
    {"adjustment_total_amount_above_remaining_allowed",
     u"The amount is more than is left to refund. Choose a smaller one."},
    {"adjustment_amount_cannot_be_zero", u"A refund of nothing cannot be made. Enter an amount."},
    {"adjustment_pending_refund_request",
     u"Another refund of this payment waits for Paddle's approval. Try again when it is decided."},
    {"adjustment_invalid_credit_action", u"This payment cannot be credited, only refunded. Choose a refund."},
    {"adjustment_transaction_item_invalid", u"The item does not belong to this payment. Load the payment again."},
};

QHash<QString, QString> codeMessages()
{
    QHash<QString, QString> all;
    const auto add = [&all](const auto &table) {
        for (const CodeMessage &entry : table)
            all.insert(QString::fromLatin1(entry.code), QString::fromUtf16(entry.message));
    };
    add(kKeyMessages);
    add(kSharedMessages);
    add(kEntityMessages);
    add(kLockMessages);
    add(kStateMessages);
    add(kMoneyMessages);
    add(kPaymentMessages);
    return all;
}

} // namespace

QString messageForCode(const QString &code)
{
    static const QHash<QString, QString> all = codeMessages();
    return all.value(code);
}

} // namespace reckoner::provider::paddle
