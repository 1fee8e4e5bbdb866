// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fake_desk.h"

#include "core/subscriptions/change_estimate.h"

namespace reckoner::testkit {

namespace {

const AccountId kSampleAccount(QStringLiteral("paddle/sandbox/main"));

Instant at(const char *text)
{
    return Instant::parse(QByteArrayView(text)).value();
}

catalog::OfferedPrice offered(const char *id, const char *product, const char *name, qint64 minor,
                              catalog::Interval interval = catalog::Interval::Month)
{
    catalog::OfferedPrice offer;
    offer.price.account = kSampleAccount;
    offer.price.id = PriceId(QString::fromLatin1(id));
    offer.price.productId = ProductId(QStringLiteral("pro_") + QString::fromLatin1(id).mid(4));
    offer.price.name = QString::fromUtf8(name);
    offer.price.type = QStringLiteral("standard");
    offer.price.unitPrice = Money(minor, Currency::of("USD"));
    offer.price.billingCycle = catalog::Period{interval, 1, {}};
    offer.price.taxMode = catalog::TaxMode::External;
    offer.price.quantityMaximum = 1000;
    offer.price.status = QStringLiteral("active");
    offer.productName = QString::fromUtf8(product);
    return offer;
}

subscriptions::SubscriptionItem itemOf(const catalog::OfferedPrice &offer, qint64 quantity)
{
    subscriptions::SubscriptionItem item;
    item.priceId = offer.price.id;
    item.productId = offer.price.productId;
    item.productName = offer.productName;
    item.priceName = offer.price.name;
    item.quantity = quantity;
    item.unitPrice = offer.price.unitPrice;
    item.taxMode = offer.price.taxMode;
    item.billingCycle = offer.price.billingCycle;
    item.status = QStringLiteral("active");
    return item;
}

} // namespace

Instant sampleNow()
{
    return at("2026-05-01T09:30:00Z");
}

std::vector<catalog::OfferedPrice> sampleOffers()
{
    return {offered("pri_01team", "Team", "Monthly", 10000), offered("pri_02seat", "Seat", "Monthly", 1000),
            offered("pri_03scale", "Scale", "Monthly", 25000),
            offered("pri_04support", "Priority support", "Monthly", 4900),
            offered("pri_05teamyear", "Team", "Yearly", 100000, catalog::Interval::Year)};
}

subscriptions::Subscription sampleSubscription()
{
    const auto offers = sampleOffers();
    subscriptions::Subscription s;
    s.account = kSampleAccount;
    s.id = SubscriptionId(QStringLiteral("sub_01h8bx8fmywym11t6swgzba704"));
    s.customerId = CustomerId(QStringLiteral("ctm_01h8441jn5pcwrfhwh78jqt8hk"));
    s.addressId = AddressId(QStringLiteral("add_01h848pep46enq8y372x7maj0p"));
    s.status = subscriptions::Status::Active;
    s.currency = Currency::of("USD");
    s.billingCycle = catalog::Period{catalog::Interval::Month, 1, {}};
    s.currentPeriod = subscriptions::BillingPeriod{at("2026-04-12T09:00:00Z"), at("2026-05-12T09:00:00Z")};
    s.startedAt = s.firstBilledAt = at("2025-11-12T09:00:00Z");
    s.nextBilledAt = s.currentPeriod->endsAt;
    s.items = {itemOf(offers[0], 1), itemOf(offers[1], 10)};
    s.createdAt = *s.startedAt;
    s.updatedAt = at("2026-04-12T09:00:01.5Z");
    s.raw = QByteArrayLiteral(
        R"({"id":"sub_01h8bx8fmywym11t6swgzba704","status":"active","items":[{"quantity":1,"price":{"id":"pri_01team"}}],"scheduled_change":null})");
    return s;
}

customers::Customer sampleCustomer()
{
    customers::Customer customer;
    customer.account = kSampleAccount;
    customer.id = sampleSubscription().customerId;
    customer.name = QStringLiteral("Ferguson & Sons Ltd");
    customer.email = QStringLiteral("billing@ferguson.example");
    return customer;
}

std::vector<subscriptions::SubscriptionRow> sampleRows(int count)
{
    using subscriptions::Status;
    constexpr std::array kStates{Status::Active,  Status::Active, Status::Trialing,
                                 Status::PastDue, Status::Paused, Status::Canceled};
    constexpr std::array kNames{"Ferguson & Sons Ltd", "Àlex Òpera",        "株式会社テスト",
                                "Marta Żółć",          "Northwind Traders", "O'Neill <b>Bold</b>"};
    std::vector<subscriptions::SubscriptionRow> rows;
    for (int i = 0; i < count; ++i) {
        subscriptions::SubscriptionRow row;
        row.account = kSampleAccount;
        row.id = i == 0 ? sampleSubscription().id
                        : SubscriptionId(QStringLiteral("sub_01j%1").arg(i, 20, 10, QLatin1Char('0')));
        row.customerId = CustomerId(QStringLiteral("ctm_01j%1").arg(i, 20, 10, QLatin1Char('0')));
        row.customerName = QString::fromUtf8(kNames[size_t(i) % kNames.size()]);
        row.customerEmail = QStringLiteral("person%1@customer.example").arg(i);
        row.status = kStates[size_t(i) % kStates.size()];
        row.currency = Currency::of("USD");
        row.billingCycle = catalog::Period{i % 7 == 3 ? catalog::Interval::Year : catalog::Interval::Month, 1, {}};
        row.itemSummary = QStringLiteral("Team, Seat × %1").arg(i % 20 + 1);
        row.recurring = Money(10000 + 1000 * (i % 20 + 1), row.currency);
        if (row.status == Status::Active || row.status == Status::Trialing || row.status == Status::PastDue)
            row.nextBilledAt = sampleNow().plusDays(i % 30);
        if (i % 11 == 7)
            row.scheduledChange = subscriptions::ScheduledChange{
                subscriptions::ScheduledAction::Cancel, sampleNow().plusDays(11), std::nullopt, {}};
        row.startedAt = sampleNow().plusMonths(-(i % 30));
        row.createdAt = *row.startedAt;
        row.updatedAt = sampleNow() - std::chrono::hours(i * 3);
        row.rowVersion = 1;
        rows.push_back(row);
    }
    return rows;
}

FakeDesk::FakeDesk()
{
    material.details.subscription = sampleSubscription();
    material.details.rowVersion = 7;
    material.details.customer = sampleCustomer();
    for (int i = 0; i < 3; ++i) {
        payments::Payment payment;
        payment.id = PaymentId(QStringLiteral("txn_%1").arg(i));
        payment.status = i == 1 ? payments::PaymentStatus::PastDue : payments::PaymentStatus::Completed;
        payment.origin = i == 2 ? QStringLiteral("web") : QStringLiteral("subscription_recurring");
        payment.currency = Currency::of("USD");
        payment.totals.grandTotal = Money(21775, payment.currency);
        payment.billedAt = payment.createdAt = sampleNow().plusMonths(-i - 1);
        material.details.payments.push_back(payment);
    }
    material.offers = sampleOffers();
    for (auto [id, name, minor] : {std::tuple{"pri_10credits", "Credit pack", qint64(8900)},
                                   std::tuple{"pri_11setup", "Set-up", qint64(25000)}}) {
        catalog::OfferedPrice once = offered(id, name, "", minor);
        once.price.billingCycle.reset();
        material.oneTimeOffers.push_back(once);
    }
    // A bill at 8.875 % tax, from which the tax is learned.
    payments::Payment last;
    payments::PaymentLine line;
    line.line.quantity = 1;
    line.line.priceId = PriceId(QStringLiteral("pri_01team"));
    line.line.taxRate = QStringLiteral("0.08875");
    const Currency usd = Currency::of("USD");
    line.line.unitPrice = line.line.subtotal = Money(10000, usd);
    line.line.discount = Money(0, usd);
    line.line.tax = Money(887, usd);
    line.line.total = Money(10887, usd);
    last.lines.push_back(line);
    material.lastBilled = last;
    rows = sampleRows(60);
}

provider::Capabilities FakeDesk::capabilities() const
{
    provider::Capabilities capabilities;
    capabilities.chargeLimits = provider::Capabilities::ChargeLimits{20, 100};
    capabilities.prorationModes.assign(subscriptions::kAllProrationModes.begin(),
                                       subscriptions::kAllProrationModes.end());
    return capabilities;
}

std::vector<subscriptions::SubscriptionRow> FakeDesk::rowsFor(const ui::SubscriptionQuery &query) const
{
    std::vector<subscriptions::SubscriptionRow> fitting;
    for (const auto &row : rows) {
        const auto &statuses = query.filter.statuses;
        const bool status =
            statuses.empty() || std::find(statuses.begin(), statuses.end(), row.status) != statuses.end();
        if (status && (query.search.isEmpty() || row.customerName.startsWith(query.search)))
            fitting.push_back(row);
    }
    return fitting;
}

Task<ui::SubscriptionPage> FakeDesk::list(ui::SubscriptionQuery query,
                                          std::optional<subscriptions::SubscriptionCursor> after,
                                          storage::PageLimit limit)
{
    asked.push_back(query);
    if (listError)
        return Task<ui::SubscriptionPage>::settled(*listError);
    const auto fitting = rowsFor(query);
    auto first = fitting.begin();
    if (after)
        first = std::find_if(first, fitting.end(), [&after](const auto &row) { return row.id == after->id; }) + 1;
    const auto last = fitting.end() - first > limit.rows ? first + limit.rows : fitting.end();
    ui::SubscriptionPage page{{first, last}, std::nullopt};
    if (last != fitting.end())
        page.next = subscriptions::SubscriptionCursor{page.rows.back().updatedAt, {}, page.rows.back().id};
    return Task<ui::SubscriptionPage>::settled(page);
}

Task<qint64> FakeDesk::count(ui::SubscriptionQuery query)
{
    return Task<qint64>::settled(qint64(rowsFor(query).size()));
}

Task<std::vector<subscriptions::SubscriptionCursor>> FakeDesk::anchors(ui::SubscriptionQuery query, int step)
{
    std::vector<subscriptions::SubscriptionCursor> keys;
    const auto fitting = rowsFor(query);
    for (size_t row = size_t(step); row <= fitting.size(); row += size_t(step))
        keys.push_back({fitting[row - 1].updatedAt, {}, fitting[row - 1].id});
    return Task<std::vector<subscriptions::SubscriptionCursor>>::settled(keys);
}

Task<std::map<QString, qint64>> FakeDesk::countsByStatus()
{
    return Task<std::map<QString, qint64>>::settled(std::map<QString, qint64>());
}

Task<std::vector<subscriptions::SubscriptionRow>> FakeDesk::rowsByIds(std::vector<SubscriptionId> ids)
{
    std::vector<subscriptions::SubscriptionRow> found;
    for (const auto &row : rows) {
        if (std::find(ids.begin(), ids.end(), row.id) != ids.end())
            found.push_back(row);
    }
    return Task<std::vector<subscriptions::SubscriptionRow>>::settled(found);
}

Task<ui::SubscriptionDetails> FakeDesk::details(SubscriptionId)
{
    return Task<ui::SubscriptionDetails>::settled(material.details);
}

Task<ui::ChangeMaterial> FakeDesk::changeMaterial(SubscriptionId)
{
    return Task<ui::ChangeMaterial>::settled(material);
}

static subscriptions::Bill billFrom(const subscriptions::BillTotals &totals,
                                    const std::vector<subscriptions::EstimateLine> &lines)
{
    subscriptions::Bill bill;
    bill.totals = totals;
    for (const subscriptions::EstimateLine &line : lines) {
        subscriptions::BillLine shown;
        shown.priceId = line.priceId;
        shown.productName = line.productName;
        shown.priceName = line.priceName;
        shown.quantity = line.quantity;
        shown.prorationRate = line.proration ? line.proration->rate.toString() : QString();
        shown.taxRate = QStringLiteral("0.08875");
        shown.unitPrice = line.unitPrice;
        shown.subtotal = line.amounts.subtotal;
        shown.discount = line.amounts.discount;
        shown.tax = line.amounts.tax;
        shown.total = line.amounts.total;
        bill.lines.push_back(shown);
    }
    return bill;
}

Result<actions::ChangePreview> FakeDesk::previewOf(const subscriptions::ItemsChange &change) const
{
    if (previewError)
        return *previewError;
    if (change.mode == failingMode)
        return Error{ErrorKind::ProviderRefused, QStringLiteral("A payment is still processing. Try later."), {}, {}};
    std::vector<subscriptions::BillLine> taxed{material.lastBilled->lines.front().line};
    RK_TRY_ASSIGN(auto estimate, subscriptions::estimateChange({material.details.subscription, change, material.offers,
                                                                sampleNow(), subscriptions::learnTax(taxed)}));
    const auto shift = [this](Money &money) { money = Money(money.minor() + previewOffByMinor, money.currency()); };
    actions::ChangePreview preview;
    preview.before = material.details.subscription;
    preview.rowVersion = material.details.rowVersion;
    preview.request = change;
    preview.provider.after = material.details.subscription;
    if (estimate.immediate) {
        preview.provider.immediate = billFrom(*estimate.immediate, estimate.lines);
        preview.provider.immediate->period =
            subscriptions::BillingPeriod{sampleNow(), material.details.subscription.currentPeriod->endsAt};
        shift(preview.provider.immediate->totals.grandTotal);
    }
    if (estimate.next)
        preview.provider.next = billFrom(*estimate.next, {});
    preview.provider.recurring = billFrom(estimate.recurring, {});
    preview.provider.summary = estimate.summary;
    preview.provider.fetchedAt = preview.fetchedAt = sampleNow();
    preview.digest = QByteArrayLiteral("00");
    return preview;
}

// A charge costs 96.90 now; a moved bill nothing.
Result<actions::ChangePreview> FakeDesk::previewOfOther(const actions::SubscriptionRequest &request) const
{
    if (previewError)
        return *previewError;
    const Currency usd = Currency::of("USD");
    const auto billOf = [&](qint64 minor) {
        subscriptions::Bill bill;
        bill.totals.subtotal = bill.totals.total = bill.totals.balance = bill.totals.grandTotal = Money(minor, usd);
        bill.totals.discount = bill.totals.tax = bill.totals.credit = bill.totals.creditToBalance = Money(0, usd);
        return bill;
    };
    actions::ChangePreview preview;
    preview.before = preview.provider.after = material.details.subscription;
    preview.rowVersion = material.details.rowVersion;
    preview.request = request;
    if (const auto *date = std::get_if<subscriptions::NextBillChange>(&request))
        preview.provider.after.nextBilledAt = date->nextBilledAt;
    if (actions::chargesAtOnce(request))
        preview.provider.immediate = billOf(9690);
    preview.provider.next = preview.provider.recurring = billOf(21775);
    preview.provider.fetchedAt = preview.fetchedAt = sampleNow();
    preview.digest = QByteArrayLiteral("00");
    return preview;
}

Task<actions::PortalLinks> FakeDesk::portalLinks(actions::PortalRequest request)
{
    portalAsked.push_back(request);
    if (portalError)
        return Task<actions::PortalLinks>::settled(*portalError);
    return Task<actions::PortalLinks>::settled(
        actions::PortalLinks{QUrl(QStringLiteral("https://customer-portal.paddle.com/cpl_1?token=secret1")),
                             QUrl(QStringLiteral("https://customer-portal.paddle.com/cpl_1/pay?token=secret2")),
                             {}});
}

Task<actions::ChangePreview> FakeDesk::preview(SubscriptionId, actions::SubscriptionRequest request)
{
    if (!std::holds_alternative<subscriptions::ItemsChange>(request)) {
        priced.push_back(request);
        return Task<actions::ChangePreview>::settled(previewOfOther(request));
    }
    const auto &change = std::get<subscriptions::ItemsChange>(request);
    previewed.push_back(change);
    if (holdPreview) {
        heldPreviews.emplace_back();
        return heldPreviews.back().task();
    }
    return Task<actions::ChangePreview>::settled(previewOf(change));
}

Task<actions::Operation> FakeDesk::execute(actions::ExecuteRequest request)
{
    executed.push_back(request);
    if (holdExecution) {
        heldExecutions.emplace_back();
        return heldExecutions.back().task();
    }
    return Task<actions::Operation>::settled(
        outcome ? outcome(request)
                : Result<actions::Operation>(operationFor(request, actions::OperationState::Succeeded)));
}

Task<std::vector<actions::Operation>> FakeDesk::openOperations()
{
    return Task<std::vector<actions::Operation>>::settled(open);
}

Task<actions::Operation> FakeDesk::checkNow(OperationId id)
{
    checked.push_back(id);
    if (!checkOutcome)
        return Task<actions::Operation>::settled(Error{ErrorKind::NotFound, QStringLiteral("none"), {}, {}});
    return Task<actions::Operation>::settled(checkOutcome(id));
}

Task<actions::Operation> FakeDesk::settle(OperationId id, actions::Verdict verdict, QString reason)
{
    settledByPerson.push_back({id, verdict, reason});
    if (settleError)
        return Task<actions::Operation>::settled(*settleError);
    const auto found = std::find_if(open.begin(), open.end(),
                                    [&id](const actions::Operation &operation) { return operation.id == id; });
    if (found == open.end())
        return Task<actions::Operation>::settled(Error{ErrorKind::NotFound, QStringLiteral("none"), {}, {}});
    actions::Operation operation = *found;
    open.erase(found);
    operation.state =
        verdict == actions::Verdict::Done ? actions::OperationState::Succeeded : actions::OperationState::Failed;
    Q_EMIT operationChanged(operation);
    return Task<actions::Operation>::settled(operation);
}

actions::Operation operationFor(const actions::ExecuteRequest &request, actions::OperationState state)
{
    actions::Operation operation;
    operation.id = request.id;
    operation.subscriptionId = request.subscriptionId;
    operation.request = request.request;
    operation.reason = request.reason;
    operation.state = state;
    return operation;
}

} // namespace reckoner::testkit
