// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rows of one emulated Stripe account. Members that rules work on are typed; those that are only kept and given
// back stand in `fields` as they are answered. Amounts are minor units, times Unix seconds, currencies lower-case, an
// empty id is none. Plain values. Source: reference/stripe.md §2; how they look on the wire: render.h.

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace reckoner::sandbox::stripe {

struct Row {
    QString id;
    qint64 created = 0;
    QString testClock = {};
    bool deleted = false; // answers {id, object, deleted} or 404
};

struct Product : Row {
    qint64 updated = 0;
    bool active = true;
    QString name;
    QString defaultPrice;
    QJsonObject fields; // description, images, metadata, …
};

enum class Interval { Day, Week, Month, Year };
struct Recurring {
    Interval interval = Interval::Month;
    int count = 1;
    std::optional<int> trialDays = {};
    bool isMetered = false;
    bool operator==(const Recurring &) const = default;
};
struct Tier {
    std::optional<qint64> upTo; // none: no limit
    QString unitAmount;         // decimals of minor units; empty: none
    QString flatAmount;
};
struct PriceAmounts {   // in one currency
    QString unitAmount; // a decimal of minor units; empty: by tiers
    std::vector<Tier> tiers = {};
    QString taxBehavior = QStringLiteral("unspecified");
};
struct Price : Row {
    QString product;
    QString currency;
    bool active = true;
    bool isInline = false; // of price_data: not in lists
    std::optional<Recurring> recurring;
    PriceAmounts amounts;
    std::map<QString, PriceAmounts> currencyOptions; // others than currency
    QString tiersMode;                               // graduated, volume; empty: per unit
    qint64 divideBy = 0;                             // transform_quantity; 0: none
    bool roundsUp = false;
    QString lookupKey;
    QJsonObject fields; // nickname, metadata
};

struct Coupon : Row {
    QString percentOff; // "25.5"; empty: an amount
    qint64 amountOff = 0;
    QString currency;
    QString duration = QStringLiteral("once"); // once, repeating, forever
    int months = 0;
    int timesRedeemed = 0;
    QJsonObject fields; // name, metadata
};

struct PromotionCode : Row {
    QString code;
    QString coupon;
    bool active = true;
    QJsonObject fields;
};

// What happens when a card is charged (reference/stripe.md §2.10, test cards).
enum class CardBehaviour { Pays, Declines, NeedsAction, Disputed, RefundsLater, RefundFails };
struct PaymentMethod : Row {
    QString customer;
    QString brand = QStringLiteral("visa");
    QString last4 = QStringLiteral("4242");
    int expiryMonth = 8;
    int expiryYear = 2034;
    CardBehaviour behaviour = CardBehaviour::Pays;
    QString declineCode; // of Declines
    QJsonObject fields;  // billing_details, metadata
};

struct Customer : Row {
    QString email;
    QString name;
    qint64 balance = 0; // negative: in the customer's favour
    QString currency;   // fixed by the first subscription or invoice item
    bool delinquent = false;
    QString defaultPaymentMethod; // invoice_settings
    QString invoicePrefix;
    int nextInvoice = 1;
    QJsonObject fields; // address, shipping, phone, description, metadata, …
};

struct BalanceTransaction : Row { // customer_balance_transaction
    QString customer;
    qint64 amount = 0;
    qint64 endingBalance = 0;
    QString currency;
    QString type = QStringLiteral("adjustment");
    QString invoice;
    QString creditNote;
    QJsonObject fields; // description, metadata
};

struct SubscriptionItem {
    QString id;
    qint64 created = 0;
    QString price;
    qint64 quantity = 1;
    qint64 periodStart = 0;
    qint64 periodEnd = 0;
    QJsonObject metadata = {};
};
struct PauseCollection {
    QString behavior;
    std::optional<qint64> resumesAt;
};
struct PendingUpdate {
    std::vector<SubscriptionItem> items;
    qint64 expiresAt = 0;
    QString prorationBehavior;
    qint64 prorationDate = 0;
};
struct Subscription : Row {
    QString customer;
    QString currency;
    QString status;
    std::vector<SubscriptionItem> items;
    qint64 startDate = 0;
    qint64 anchor = 0; // billing_cycle_anchor
    bool isFlexible = true;
    std::optional<qint64> trialStart, trialEnd;
    QString trialWithoutCard = QStringLiteral("create_invoice"); // trial_settings.end_behavior
    bool cancelAtPeriodEnd = false;
    std::optional<qint64> cancelAt, canceledAt, endedAt;
    QJsonObject cancellationDetails;
    std::optional<PauseCollection> pause;
    std::optional<PendingUpdate> pendingUpdate;
    QString collectionMethod = QStringLiteral("charge_automatically");
    int daysUntilDue = 0;
    QString defaultPaymentMethod;
    QString latestInvoice;
    QString schedule;
    QString coupon;
    std::optional<qint64> couponEnd; // of one that repeats
    int retriesMade = 0;             // of the latest invoice
    bool trialEndTold = false;
    QJsonObject fields; // description, metadata
};

struct InvoiceItem : Row { // pending until an invoice takes it up
    QString customer;
    QString subscription;
    QString subscriptionItem;
    QString invoice;
    QString price;
    QString currency;
    qint64 amount = 0;
    qint64 quantity = 1;
    QString unitAmount;
    QString description;
    qint64 periodStart = 0, periodEnd = 0;
    bool isProration = false;
    bool discountable = true;
    QJsonObject creditedItems; // of a credit: {invoice, invoice_line_items}
    QJsonObject metadata;
};

struct Line {
    QString id;
    QString description;
    QString currency;
    qint64 amount = 0;
    qint64 quantity = 1;
    QString unitAmount = {};
    qint64 periodStart = 0, periodEnd = 0;
    QString price = {};
    QString invoiceItem = {};
    QString subscription = {};
    QString subscriptionItem = {};
    bool isProration = false;
    bool discountable = true;
    qint64 discount = 0;
    QJsonObject creditedItems = {};
    QJsonObject metadata = {};
};

struct InvoicePayment {
    QString id;
    qint64 created = 0;
    QString paymentIntent;
    qint64 amountRequested = 0;
    std::optional<qint64> paidAt;
    QString status = QStringLiteral("open"); // open, paid, canceled
    std::optional<qint64> canceledAt = {};
};

struct Invoice : Row {
    QString customer;
    QString subscription;
    QString status = QStringLiteral("draft");
    QString billingReason = QStringLiteral("manual");
    QString collectionMethod = QStringLiteral("charge_automatically");
    QString currency;
    std::vector<Line> lines;
    bool autoAdvance = false;
    bool attempted = false;
    int attemptCount = 0;
    std::optional<qint64> nextAttempt, finalizesAt, dueDate;
    QString number;
    qint64 periodStart = 0, periodEnd = 0;
    qint64 startingBalance = 0;
    std::optional<qint64> endingBalance;
    qint64 amountPaid = 0;
    qint64 prePaymentCredits = 0, postPaymentCredits = 0;
    bool paidOutOfBand = false;
    QString paymentIntent;
    std::vector<InvoicePayment> payments;
    std::optional<qint64> finalizedAt, paidAt, voidedAt, uncollectibleAt;
    std::optional<qint64> prorationDate;
    QString defaultPaymentMethod;
    QString coupon;
    QJsonObject subscriptionMetadata;
    QJsonObject fields; // description, footer, metadata
    qint64 subtotal() const;
    qint64 discount() const;
    qint64 total() const;
    qint64 amountDue() const;
    qint64 amountRemaining() const;
};

struct PaymentIntent : Row {
    QString customer;
    QString invoice;
    QString session;
    qint64 amount = 0;
    qint64 amountReceived = 0;
    qint64 amountCapturable = 0;
    QString currency;
    QString status = QStringLiteral("requires_payment_method");
    QString paymentMethod;
    QString clientSecret;
    QString captureMethod = QStringLiteral("automatic_async");
    QString latestCharge;
    QString cancellationReason;
    std::optional<qint64> canceledAt;
    QJsonObject lastError; // empty: none
    QJsonObject fields;    // description, metadata, receipt_email, automatic_payment_methods, …
};

struct Charge : Row {
    QString customer;
    QString invoice;
    QString paymentIntent;
    QString paymentMethod;
    qint64 amount = 0;
    qint64 amountCaptured = 0;
    qint64 amountRefunded = 0;
    QString currency;
    QString status = QStringLiteral("succeeded");
    bool captured = true;
    bool disputed = false;
    QString failureCode, failureMessage, declineCode;
    QString description;
    QString balanceTransaction;
    QJsonObject metadata;
};

struct Refund : Row {
    QString charge;
    QString paymentIntent;
    QString creditNote;
    qint64 amount = 0;
    QString currency;
    QString status = QStringLiteral("succeeded");
    QString failureReason;
    QString balanceTransaction;
    QJsonObject fields; // reason, metadata
};

struct Dispute : Row {
    QString charge;
    QString paymentIntent;
    qint64 amount = 0;
    QString currency;
    QString reason;
    QString status = QStringLiteral("needs_response");
    qint64 dueBy = 0;
    int submissions = 0;
    QJsonObject evidence;
    QJsonObject fields; // metadata
};

struct AccountEntry : Row { // balance_transaction
    QString source;
    QString type; // charge, refund, adjustment
    qint64 amount = 0;
    QString currency;
};

struct CreditNote : Row {
    QString invoice;
    QString customer;
    QString number;
    QString currency;
    QString status = QStringLiteral("issued");
    QString type; // pre_payment, post_payment
    qint64 amount = 0;
    qint64 outOfBand = 0;
    QString refund;
    QString balanceTransaction;
    std::optional<qint64> voidedAt;
    struct NoteLine {
        QString id;
        qint64 amount = 0;
        qint64 quantity = 1;
        QString description;
        QString invoiceLine; // empty: a custom line
    };
    std::vector<NoteLine> lines;
    QJsonObject fields; // memo, metadata, reason
};

struct CheckoutLine {
    QString id;
    QString price;
    qint64 quantity = 1;
    qint64 discount = 0;
};
struct CheckoutSession : Row {
    QString mode; // payment, setup, subscription
    QString status = QStringLiteral("open");
    QString paymentStatus = QStringLiteral("unpaid");
    QString customer;
    QString currency;
    std::vector<CheckoutLine> lines;
    qint64 expiresAt = 0;
    QString uiMode = QStringLiteral("hosted");
    QString subscription, paymentIntent, invoice;
    QString coupon;
    QJsonObject customerDetails;  // empty: none
    QJsonObject subscriptionData; // as given
    QJsonObject paymentIntentData;
    bool createsCustomer = false;
    bool createsInvoice = false;
    QJsonObject fields; // success_url, cancel_url, client_reference_id, metadata, …
};

struct PortalSession : Row {
    QString customer;
    QJsonObject fields; // return_url, locale, flow
};

struct SchedulePhase {
    qint64 start = 0;
    qint64 end = 0;
    std::vector<CheckoutLine> items; // no ids
    QString prorationBehavior = QStringLiteral("create_prorations");
    std::optional<qint64> trialEnd = {};
    QJsonObject metadata = {};
};
struct SubscriptionSchedule : Row {
    QString customer;
    QString subscription;
    QString releasedSubscription;
    QString status = QStringLiteral("not_started");
    QString endBehavior = QStringLiteral("release");
    std::vector<SchedulePhase> phases;
    int startedPhase = 0;
    std::optional<qint64> canceledAt, completedAt, releasedAt;
    QJsonObject metadata;
};

struct TestClock : Row {
    qint64 frozenTime = 0;
    QString name;
    QString status = QStringLiteral("ready");
};

struct WebhookEndpoint : Row {
    QString url;
    QStringList enabledEvents;
    QString apiVersion; // empty: the account's
    QByteArray secret;
    bool enabled = true;
    QJsonObject fields; // description, metadata
};

struct Event : Row {
    QString type;
    QString apiVersion; // of the account when it was made
    QString requestId, idempotencyKey;
    QString objectId;
    std::map<QString, QJsonObject> data; // by the version it was rendered in
};

struct Delivery : Row { // of one event to one endpoint
    QString event;
    QString endpoint;
    int attempts = 0;
    bool done = false; // delivered or given up
    bool delivered = false;
};

} // namespace reckoner::sandbox::stripe
