// SPDX-License-Identifier: GPL-3.0-or-later
// What is billed beside the items of a subscription, and when; and the links with which its customer helps himself.
#include "app/reckonerctl/command.h"
#include "app/reckonerctl/json_views.h"
#include "app/reckonerctl/operation_report.h"
#include "app/reckonerctl/subscription_reports.h"
#include "core/actions/portal_access.h"
#include "core/subscriptions/subscription_store.h"

namespace reckoner::ctl {

using namespace subscriptions;

namespace {

struct BillingOptions {
    std::string id;
    std::vector<std::string> items; // PRICE[=QUANTITY]
    std::string until;              // the new date
    std::string mode = "do_not_bill";
    bool nextBill = false;
    bool applyOnFailure = false;
    std::string reason;
    bool yes = false;
};

QString words(const std::string &s)
{
    return QString::fromStdString(s);
}

Task<std::optional<storage::Mirrored<Subscription>>> storedSubscription(Bench &bench, const SubscriptionId &id)
{
    return bench.session.database().read([account = bench.session.account(), id](storage::Connection &connection) {
        return SubscriptionStore(connection).find(account, id);
    });
}

Error notMirrored(const std::string &id)
{
    return {ErrorKind::NotFound,
            QStringLiteral("Subscription %1 is not in the local mirror. Run: reckonerctl sync").arg(words(id)),
            {},
            {}};
}

// Shows what it costs, and with --yes does exactly that.
Task<ExitCode> previewAndExecute(Bench &bench, const BillingOptions &options,
                                 const actions::SubscriptionRequest &request)
{
    actions::SubscriptionActions *own = bench.session.actions();
    if (!own)
        return done(bench.out.fail(app::providerNotEnabled()));
    return own->preview(SubscriptionId(words(options.id)), request)
        .then(&bench.context, [&bench, options, own](Result<actions::ChangePreview> &&previewed) -> Task<ExitCode> {
            if (!previewed)
                return done(bench.out.fail(previewed.error()));
            const QString costs = previewText(previewed->provider);
            if (!options.yes) {
                bench.out.print(costs, QJsonObject{{QStringLiteral("preview"), toJson(previewed->provider)},
                                                   {QStringLiteral("executed"), false}});
                bench.out.note(
                    QStringLiteral("Nothing was changed. To do exactly this, run the command again with --yes."));
                return done(ExitCode::Refused);
            }
            bench.out.note(costs);
            actions::ExecuteRequest execute{.id = actions::SubscriptionActions::newOperationId(),
                                            .subscriptionId = previewed->before.id,
                                            .request = previewed->request,
                                            .expectedRowVersion = previewed->rowVersion,
                                            .preview = *previewed,
                                            .reason = words(options.reason)};
            return own->execute(std::move(execute))
                .then(&bench.context, [&bench](Result<actions::Operation> &&operation) -> Result<ExitCode> {
                    return report(bench, operation);
                });
        });
}

Task<ExitCode> moveNextBill(Bench &bench, const BillingOptions &options)
{
    const auto at = Instant::parse(words(options.until));
    if (!at) {
        bench.out.fail(at.error());
        return done(ExitCode::Usage);
    }
    return previewAndExecute(
        bench, options,
        NextBillChange{*at, prorationModeFromText(words(options.mode)).value_or(ProrationMode::DoNotBill)});
}

Task<ExitCode> charge(Bench &bench, const BillingOptions &options)
{
    ChargeRequest request;
    for (const std::string &entry : options.items) {
        const auto item = itemFrom(entry, 1);
        if (!item) {
            bench.out.fail(item.error());
            return done(ExitCode::Usage);
        }
        request.items.push_back({item->priceId, item->quantity});
    }
    if (options.nextBill)
        request.effectiveFrom = EffectiveFrom::NextBillingPeriod;
    if (options.applyOnFailure)
        request.onPaymentFailure = OnPaymentFailure::ApplyChange;
    return previewAndExecute(bench, options, request);
}

enum class Link { Portal, PaymentMethod };

// The link is the answer: it is printed once and kept nowhere.
Task<ExitCode> printLink(Bench &bench, const BillingOptions &options, Link link)
{
    actions::SubscriptionActions *own = bench.session.actions();
    if (!own)
        return done(bench.out.fail(app::providerNotEnabled()));
    using Found = std::optional<storage::Mirrored<Subscription>>;
    return storedSubscription(bench, SubscriptionId(words(options.id)))
        .then(&bench.context, [&bench, options, own, link](Result<Found> &&stored) -> Task<ExitCode> {
            if (!stored || !*stored)
                return done(bench.out.fail(stored ? notMirrored(options.id) : stored.error()));
            const Subscription &s = (*stored)->value;
            return actions::requestPortalLinks(own->context(), &bench.context,
                                               {s.customerId, s.id, words(options.reason)})
                .then(&bench.context, [&bench, link](Result<actions::PortalLinks> &&links) -> Result<ExitCode> {
                    if (!links)
                        return bench.out.fail(links.error());
                    const QUrl &url = link == Link::Portal ? links->overview : links->updatePaymentMethod;
                    if (url.isEmpty())
                        return bench.out.fail({ErrorKind::Invalid,
                                               QStringLiteral("The provider gives no such link for this subscription. "
                                                              "It is paid by invoice, or has ended."),
                                               {},
                                               {}});
                    bench.out.print(url.toString(QUrl::FullyEncoded),
                                    QJsonObject{{QStringLiteral("url"), url.toString(QUrl::FullyEncoded)}});
                    bench.out.note(QStringLiteral("Whoever has this link is signed in as the customer for a short "
                                                  "time. Hand it to nobody else."));
                    return ExitCode::Ok;
                });
        });
}

using Run = std::function<Task<ExitCode>(Bench &, const BillingOptions &)>;

CLI::App *addBilling(CLI::App &group, Command &chosen, const char *name, const char *what,
                     const std::shared_ptr<BillingOptions> &options, Run run)
{
    CLI::App *command = group.add_subcommand(name, what);
    command->add_option("id", options->id, "Subscription id")->required();
    command->add_option("--reason", options->reason, "Why, for the audit log")->required();
    command->callback([&chosen, options, run = std::move(run)] {
        chosen.run = [options, run](Bench &bench) { return run(bench, *options); };
    });
    return command;
}

} // namespace

void addBillingCommands(CLI::App &group, Command &chosen)
{
    auto extend = std::make_shared<BillingOptions>();
    CLI::App *extendCommand =
        addBilling(group, chosen, "extend-trial", "Move the day a trial ends; nothing is billed", extend, moveNextBill);
    extendCommand->add_option("--until", extend->until, "The new end, e.g. 2026-03-01T00:00:00Z")->required();
    extendCommand->add_flag("--yes", extend->yes, "Execute what the preview shows");

    auto move = std::make_shared<BillingOptions>();
    CLI::App *moveCommand =
        addBilling(group, chosen, "move-next-bill", "Move the day of the next bill", move, moveNextBill);
    moveCommand->add_option("--to", move->until, "The new date, e.g. 2026-03-01T00:00:00Z")->required();
    moveCommand->add_option("--mode", move->mode, "How the longer or shorter period is billed")
        ->check(CLI::IsMember({"prorated_immediately", "prorated_next_billing_period", "do_not_bill"}))
        ->capture_default_str();
    moveCommand->add_flag("--yes", move->yes, "Execute what the preview shows");

    auto once = std::make_shared<BillingOptions>();
    CLI::App *chargeCommand =
        addBilling(group, chosen, "charge", "Bill something once, beside what recurs", once, charge);
    chargeCommand->add_option("--item", once->items, "A one-time price: PRICE[=QUANTITY] ...")->required();
    chargeCommand->add_flag("--with-next-bill", once->nextBill, "Put it on the next bill instead of charging now");
    chargeCommand->add_flag("--apply-on-payment-failure", once->applyOnFailure,
                            "Keep the charge when the payment fails");
    chargeCommand->add_flag("--yes", once->yes, "Execute what the preview shows");

    const auto link = [](Link which) -> Run {
        return [which](Bench &bench, const BillingOptions &options) { return printLink(bench, options, which); };
    };
    addBilling(group, chosen, "portal-link", "A link that signs the customer in at the provider's portal",
               std::make_shared<BillingOptions>(), link(Link::Portal));
    addBilling(group, chosen, "payment-method-link", "A link where the customer gives another payment method",
               std::make_shared<BillingOptions>(), link(Link::PaymentMethod));
}

} // namespace reckoner::ctl
