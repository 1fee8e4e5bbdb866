// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckonerctl/command.h"
#include "app/reckonerctl/json_views.h"
#include "app/reckonerctl/operation_report.h"
#include "core/checkout/checkout_link_store.h"
#include "core/checkout/offer_reader.h"

#include <QJsonArray>

namespace reckoner::ctl {

namespace {

using checkout::CheckoutLinkRow;
using checkout::CheckoutOffer;
using FoundBuyer = std::optional<customers::Customer>;

struct CheckoutOptions {
    std::string customer, email, name, price, plan = "payg", reason;
    qint64 credits = 0, quantity = 1;
    bool dryRun = false, anyAmount = false;
};

struct CheckoutListOptions {
    std::string customer, state = "any", search;
    int limit = 100;
};

// What one checkout goes through; kept until the last answer.
struct CheckoutWork {
    CheckoutOptions options;
    CheckoutOffer offer;
};

QString checkoutText(const std::string &text)
{
    return QString::fromStdString(text);
}

QJsonObject offerJson(const CheckoutOffer &offer, Money total)
{
    return {{QStringLiteral("price_id"), offer.priceId.toString()},
            {QStringLiteral("name"), offer.name},
            {QStringLiteral("quantity"), offer.quantity},
            {QStringLiteral("unit_price"), toJson(offer.unitPrice)},
            {QStringLiteral("rounding"), offer.rounding ? QJsonValue(toJson(*offer.rounding)) : QJsonValue()},
            {QStringLiteral("discount"), offer.discount ? QJsonValue(toJson(*offer.discount)) : QJsonValue()},
            {QStringLiteral("country_amounts"), offer.hasCountryAmounts},
            {QStringLiteral("billing_cycle"),
             offer.billingCycle ? QJsonValue(cycleText(offer.billingCycle)) : QJsonValue()},
            {QStringLiteral("total"), toJson(total)},
            {QStringLiteral("credits"), offer.credits},
            {QStringLiteral("prices_version"), offer.pricesVersion}};
}

QString offerWords(const CheckoutOffer &offer, Money total)
{
    QString said = QStringLiteral("%1 × %2 at %3").arg(offer.quantity).arg(offer.name, offer.unitPrice.toString());
    if (offer.rounding)
        said += QStringLiteral(" and %1 of rounding").arg(offer.rounding->toString());
    if (offer.discount)
        said += QStringLiteral(", less a discount of %1").arg(offer.discount->toString());
    said += QStringLiteral(": %1 before tax").arg(total.toString());
    if (offer.billingCycle)
        said += QStringLiteral(" each %1").arg(cycleText(offer.billingCycle));
    if (offer.credits > 0)
        said += QStringLiteral(", for %1 credits").arg(offer.credits);
    return said;
}

QJsonObject linkJson(const CheckoutLinkRow &row)
{
    const checkout::CheckoutLink &link = row.link;
    return {
        {QStringLiteral("payment_id"), link.paymentId.toString()},
        {QStringLiteral("operation_id"), link.operationId.toString()},
        {QStringLiteral("customer_id"), link.customerId.toString()},
        {QStringLiteral("customer_email"), row.customerEmail},
        {QStringLiteral("url"), link.url},
        {QStringLiteral("name"), link.name},
        {QStringLiteral("quantity"), link.quantity},
        {QStringLiteral("amount"), toJson(link.amount)},
        {QStringLiteral("credits"), link.credits},
        {QStringLiteral("granted"), row.granted},
        {QStringLiteral("prices_version"), link.pricesVersion},
        {QStringLiteral("made_by"), link.madeBy},
        {QStringLiteral("made_at"), link.madeAt.toString()},
        {QStringLiteral("reason"), link.reason},
        {QStringLiteral("status"), row.rawStatus.isEmpty() ? payments::paymentStatusText(row.status) : row.rawStatus},
        {QStringLiteral("paid"), row.paid ? QJsonValue(toJson(*row.paid)) : QJsonValue()},
        {QStringLiteral("subscription_id"), row.subscriptionId.toString()}};
}

ExitCode reportUnmade(const Bench &bench, const actions::Operation &operation)
{
    const QString said = QStringLiteral("Operation %1 (%2): %3")
                             .arg(operation.id.toString(), actions::requestKind(operation.request),
                                  actions::operationStateText(operation.state));
    bench.out.print(outcomeText(said, operation), QJsonObject{{QStringLiteral("operation"), toJson(operation)}});
    return exitCodeOf(operation);
}

Task<ExitCode> reportCheckout(Bench &bench, const actions::Operation &operation)
{
    if (operation.state != actions::OperationState::Succeeded)
        return done(reportUnmade(bench, operation));
    auto read = bench.session.database().read(
        [account = bench.session.account(), id = operation.id](storage::Connection &connection) {
            return checkout::CheckoutLinkStore::ofOperation(connection, account, id);
        });
    return std::move(read).then(
        &bench.context, [&bench, operation](Result<std::optional<CheckoutLinkRow>> &&row) -> Result<ExitCode> {
            if (!row)
                return bench.out.fail(row.error());
            RK_ASSERT(row->has_value()); // written with the outcome
            const QString url = (*row)->link.url;
            bench.out.print(
                QStringLiteral("Done: %1 for %2 (operation %3).\n%4")
                    .arg((*row)->link.paymentId.toString(), (*row)->link.customerId.toString(), operation.id.toString(),
                         url.isEmpty() ? QStringLiteral("The provider gave no link to it.") : printable(url)),
                QJsonObject{{QStringLiteral("operation"), toJson(operation)},
                            {QStringLiteral("link"), linkJson(**row)}});
            return ExitCode::Ok;
        });
}

QString previewText(const actions::CheckoutPreview &preview)
{
    const subscriptions::BillTotals &totals = preview.bill.totals;
    QString said = QStringLiteral("The provider's preview%1: %2 before tax, %3 tax, %4 in all")
                       .arg(preview.countryCode.isEmpty() ? QStringLiteral(", without a place")
                                                          : QStringLiteral(" for ") + preview.countryCode,
                            totals.subtotal.toString(), totals.tax.toString(), totals.total.toString());
    if (preview.difference.minor() != 0)
        said += QStringLiteral("; %1 beside what is offered").arg(preview.difference.toString());
    return said;
}

// Who asks for a quote in a script is not there to see that another amount would be asked for.
std::optional<Error> differenceRefused(const CheckoutOptions &options, const actions::CheckoutPreview &preview)
{
    if (preview.difference.minor() == 0 || options.anyAmount)
        return std::nullopt;
    return Error{ErrorKind::Conflict,
                 QStringLiteral("The provider would ask for %1 beside what is offered, because the price has an amount "
                                "of its own for the customer's country or was changed. Nothing was sent; --any-amount "
                                "makes the link all the same.")
                     .arg(preview.difference.toString()),
                 {},
                 {}};
}

ExitCode reportCheckoutDryRun(const Bench &bench, const CheckoutOffer &offer, Money total, const FoundBuyer &buyer,
                              const actions::CheckoutPreview &preview)
{
    const subscriptions::BillTotals &totals = preview.bill.totals;
    bench.out.print(
        QStringLiteral("Good. This was a dry run: nothing was sent.%1")
            .arg(buyer ? QString() : QStringLiteral(" The customer would be created first.")),
        QJsonObject{
            {QStringLiteral("dry_run"), true},
            {QStringLiteral("customer_id"), buyer ? QJsonValue(buyer->id.toString()) : QJsonValue()},
            {QStringLiteral("offer"), offerJson(offer, total)},
            {QStringLiteral("preview"), QJsonObject{{QStringLiteral("country"), preview.countryCode},
                                                    {QStringLiteral("subtotal"), toJson(totals.subtotal)},
                                                    {QStringLiteral("tax"), toJson(totals.tax)},
                                                    {QStringLiteral("total"), toJson(totals.total)},
                                                    {QStringLiteral("difference"), toJson(preview.difference)}}}});
    return ExitCode::Ok;
}

Task<ExitCode> executeCheckout(Bench &bench, const CheckoutWork &work, const CustomerId &customer)
{
    return bench.session.checkoutActions()
        ->execute({actions::CheckoutActions::newOperationId(), customer, work.offer, checkoutText(work.options.reason)})
        .then(&bench.context, [&bench](Result<actions::Operation> &&operation) -> Task<ExitCode> {
            return operation ? reportCheckout(bench, *operation) : done(bench.out.fail(operation.error()));
        });
}

// An operation of its own, so that it is seen and read back like any other.
Task<ExitCode> createBuyer(Bench &bench, const CheckoutWork &work)
{
    actions::ExecuteCustomerRequest create;
    create.id = actions::CustomerActions::newOperationId();
    create.request = provider::CustomerDraft{checkoutText(work.options.name), checkoutText(work.options.email), {}, {}};
    create.reason = checkoutText(work.options.reason);
    return bench.session.customerActions()
        ->execute(std::move(create))
        .then(&bench.context, [&bench, work](Result<actions::Operation> &&made) -> Task<ExitCode> {
            if (!made)
                return done(bench.out.fail(made.error()));
            if (made->state != actions::OperationState::Succeeded)
                return done(reportUnmade(bench, *made));
            bench.out.note(QStringLiteral("Created customer %1.").arg(made->customerId.toString()));
            return executeCheckout(bench, work, made->customerId);
        });
}

checkout::CheckoutWish wishOf(const CheckoutOptions &options)
{
    checkout::CheckoutWish wish;
    if (options.credits > 0)
        wish.quote = pricing::QuoteRequest{*pricing::planFromText(checkoutText(options.plan)), options.credits};
    wish.priceId = PriceId(checkoutText(options.price));
    wish.quantity = options.quantity;
    return wish;
}

Task<ExitCode> sellTo(Bench &bench, const CheckoutWork &work, const FoundBuyer &buyer)
{
    const auto total = checkout::totalOf(work.offer);
    if (!total)
        return done(bench.out.fail(total.error()));
    bench.out.note(printable(offerWords(work.offer, *total)));
    return bench.session.checkoutActions()
        ->preview(buyer ? buyer->id : CustomerId(), work.offer)
        .then(&bench.context,
              [&bench, work, buyer, total = *total](Result<actions::CheckoutPreview> &&preview) -> Task<ExitCode> {
                  if (!preview)
                      return done(bench.out.fail(preview.error()));
                  bench.out.note(printable(previewText(*preview)));
                  if (const auto refused = differenceRefused(work.options, *preview))
                      return done(bench.out.fail(*refused));
                  if (work.options.dryRun)
                      return done(reportCheckoutDryRun(bench, work.offer, total, buyer, *preview));
                  return buyer ? executeCheckout(bench, work, buyer->id) : createBuyer(bench, work);
              });
}

Task<ExitCode> createCheckout(Bench &bench, const CheckoutOptions &options)
{
    const bool oneBuyer = options.customer.empty() != options.email.empty();
    const bool oneThing = (options.credits == 0) != options.price.empty();
    if (!oneBuyer || !oneThing) {
        bench.out.fail({ErrorKind::Invalid,
                        QStringLiteral("Give one of --customer and --email, and one of --credits and --price."),
                        {},
                        {}});
        return done(ExitCode::Usage);
    }
    if (!bench.session.checkoutActions())
        return done(bench.out.fail(app::providerNotEnabled()));
    auto read = bench.session.database().read([account = bench.session.account(), wish = wishOf(options),
                                               now = bench.session.clock().now()](storage::Connection &connection) {
        return checkout::readOffer(connection, account, wish, now);
    });
    return std::move(read).then(&bench.context, [&bench, options](Result<CheckoutOffer> &&offer) -> Task<ExitCode> {
        if (!offer)
            return done(bench.out.fail(offer.error()));
        const CheckoutWork work{options, *std::move(offer)};
        return bench.session.checkoutActions()
            ->findCustomer(checkoutText(options.customer.empty() ? options.email : options.customer))
            .then(&bench.context, [&bench, work](Result<FoundBuyer> &&buyer) -> Task<ExitCode> {
                return buyer ? sellTo(bench, work, *buyer) : done(bench.out.fail(buyer.error()));
            });
    });
}

ExitCode printLinks(const Bench &bench, const std::vector<CheckoutLinkRow> &rows)
{
    std::vector<QStringList> table{{QStringLiteral("MADE"), QStringLiteral("BY"), QStringLiteral("CUSTOMER"),
                                    QStringLiteral("WHAT"), QStringLiteral("AMOUNT"), QStringLiteral("CREDITS"),
                                    QStringLiteral("STATUS"), QStringLiteral("GRANTED"), QStringLiteral("PAYMENT"),
                                    QStringLiteral("LINK")}};
    QJsonArray json;
    for (const CheckoutLinkRow &row : rows) {
        const checkout::CheckoutLink &link = row.link;
        table.push_back({timeText(link.madeAt), printable(link.madeBy),
                         printable(row.customerEmail.isEmpty() ? link.customerId.toString() : row.customerEmail),
                         printable(QStringLiteral("%1 × %2").arg(link.quantity).arg(link.name)), link.amount.toString(),
                         QString::number(link.credits), linkJson(row)[QStringLiteral("status")].toString(),
                         QString::number(row.granted), link.paymentId.toString(), printable(link.url)});
        json.append(linkJson(row));
    }
    bench.out.printTable(table, json);
    return ExitCode::Ok;
}

Task<ExitCode> listCheckouts(Bench &bench, const CheckoutListOptions &options)
{
    checkout::CheckoutLinkFilter filter;
    filter.account = bench.session.account();
    filter.customerId = CustomerId(checkoutText(options.customer));
    filter.state = checkout::linkStateFromText(checkoutText(options.state));
    filter.search = checkoutText(options.search);
    using Rows = storage::Page<CheckoutLinkRow, checkout::CheckoutLinkCursor>;
    auto rows = bench.session.database().read([filter, limit = options.limit](storage::Connection &connection) {
        return checkout::CheckoutLinkStore::list(connection, filter, std::nullopt, {limit});
    });
    return std::move(rows).then(&bench.context, [&bench](Result<Rows> &&page) -> Result<ExitCode> {
        return page ? printLinks(bench, page->rows) : bench.out.fail(page.error());
    });
}

void addCheckoutCreate(CLI::App &group, Command &chosen)
{
    auto options = std::make_shared<CheckoutOptions>();
    CLI::App *create = group.add_subcommand("create", "Make a link through which a customer pays");
    create->add_option("--customer", options->customer, "Id of the customer");
    create->add_option("--email", options->email, "E-mail address; a customer is created where there is none");
    create->add_option("--name", options->name, "Of a customer who is created");
    create->add_option("--credits", options->credits, "Of a pack, or of one month; the price list says what they cost")
        ->check(CLI::PositiveNumber);
    create->add_option("--interval,--plan", options->plan, "How the credits are bought: payg, month or year")
        ->check(CLI::IsMember({"payg", "month", "year"}))
        ->capture_default_str();
    create->add_option("--price", options->price, "Id of a price of the catalog");
    create->add_option("--quantity", options->quantity, "Of that price")->check(CLI::PositiveNumber);
    create->add_option("--reason", options->reason, "Why, for the audit log")->required();
    create->add_flag("--dry-run", options->dryRun, "Only show what would be asked for");
    create->add_flag("--any-amount", options->anyAmount, "Also where the provider would ask for another amount");
    create->callback(
        [&chosen, options] { chosen.run = [options](Bench &bench) { return createCheckout(bench, *options); }; });
}

} // namespace

void addCheckoutCommands(CLI::App &app, Command &chosen)
{
    CLI::App *group = app.add_subcommand("checkout", "Links through which customers pay")->require_subcommand(1);
    addCheckoutCreate(*group, chosen);
    auto options = std::make_shared<CheckoutListOptions>();
    CLI::App *list = group->add_subcommand("list", "Links that were made here, newest first, and what became of them");
    list->add_option("--customer", options->customer, "Id of a customer");
    list->add_option("--state", options->state, "any, open, completed or canceled")
        ->check(CLI::IsMember({"any", "open", "completed", "canceled"}))
        ->capture_default_str();
    list->add_option("--search", options->search, "Payment or customer id, name or e-mail address");
    list->add_option("--limit", options->limit, "Most rows")->check(CLI::Range(1, storage::kMaxPageRows));
    list->callback(
        [&chosen, options] { chosen.run = [options](Bench &bench) { return listCheckouts(bench, *options); }; });
}

} // namespace reckoner::ctl
