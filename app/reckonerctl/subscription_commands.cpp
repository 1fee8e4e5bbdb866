// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckonerctl/command.h"
#include "app/reckonerctl/json_views.h"
#include "app/reckonerctl/operation_report.h"
#include "app/reckonerctl/subscription_reports.h"
#include "core/actions/operation_store.h"
#include "core/catalog/price_store.h"
#include "core/payments/payment_store.h"
#include "core/subscriptions/item_merge.h"
#include "core/subscriptions/subscription_store.h"
#include "core/subscriptions/transitions.h"

#include <QJsonArray>

namespace reckoner::ctl {

using namespace subscriptions;

namespace {

constexpr int kListRows = 500; // what a terminal can still be read for; --after goes on

struct ListOptions {
    std::vector<std::string> statuses;
    std::string customer;
    int limit = 50;
};

// How items change, as the command line says it.
struct ItemOptions {
    std::string id;
    std::vector<std::string> items;  // PRICE[=QUANTITY]: the complete list
    std::vector<std::string> set;    // PRICE=QUANTITY
    std::vector<std::string> add;    // PRICE[=QUANTITY]
    std::vector<std::string> remove; // PRICE
    std::vector<std::string> swap;   // FROM=TO
    std::string mode = "prorated_immediately";
    bool applyOnFailure = false;
    std::string reason;
    bool yes = false;
};

struct ScheduleOptions {
    std::string id;
    bool now = false;
    std::string resumeAt;
    bool continuePeriod = false;
    std::string reason;
    bool yes = false;
};

QString text(const std::string &s)
{
    return QString::fromStdString(s);
}

Error usage(const QString &what)
{
    return {ErrorKind::Invalid, what, {}, {}};
}

struct Pair {
    QString left, right;
};

Pair split(const std::string &s)
{
    const QString whole = text(s);
    const qsizetype at = whole.indexOf(QLatin1Char('='));
    return at < 0 ? Pair{whole, {}} : Pair{whole.left(at), whole.mid(at + 1)};
}

// The complete list of items after everything the options ask for.
Result<std::vector<ItemChange>> wantedItems(const ItemOptions &options, const Subscription &subscription)
{
    std::vector<ItemChange> items = currentItems(subscription);
    if (!options.items.empty()) {
        items.clear();
        for (const auto &entry : options.items) {
            RK_TRY_ASSIGN(const ItemChange item, itemFrom(entry, 1));
            items.push_back(item);
        }
    }
    for (const auto &entry : options.swap) {
        const Pair pair = split(entry);
        const auto old = std::find_if(items.begin(), items.end(),
                                      [&](const ItemChange &i) { return i.priceId.toString() == pair.left; });
        const qint64 quantity = old == items.end() ? 1 : old->quantity;
        RK_TRY_ASSIGN(items, swapItem(std::move(items), PriceId(pair.left), {PriceId(pair.right), quantity}));
    }
    for (const auto &entry : options.set) {
        RK_TRY_ASSIGN(const ItemChange item, itemFrom(entry, 1));
        RK_TRY_ASSIGN(items, setQuantity(std::move(items), item));
    }
    for (const auto &entry : options.add) {
        RK_TRY_ASSIGN(const ItemChange item, itemFrom(entry, 1));
        RK_TRY_ASSIGN(items, addItem(std::move(items), item));
    }
    for (const auto &entry : options.remove) {
        RK_TRY_ASSIGN(items, removeItem(std::move(items), PriceId(text(entry))));
    }
    return items;
}

struct Wish {
    storage::Mirrored<Subscription> stored;
    ItemsChange change;
    Result<ChangeEstimate> estimate;
};

// Reads what is needed and checks the wish as far as the mirror can.
Result<Wish> readWish(storage::Connection &connection, const AccountId &account, const ItemOptions &options,
                      Instant now)
{
    RK_TRY_ASSIGN(auto stored, SubscriptionStore(connection).find(account, SubscriptionId(text(options.id))));
    if (!stored)
        return Error{
            ErrorKind::NotFound,
            QStringLiteral("Subscription %1 is not in the local mirror. Run: reckonerctl sync").arg(text(options.id)),
            {},
            {}};
    const auto mode = prorationModeFromText(text(options.mode));
    if (!mode)
        return usage(QStringLiteral("“%1” is no proration mode.").arg(text(options.mode)));
    RK_TRY_ASSIGN(auto items, wantedItems(options, stored->value));
    std::vector<PriceId> ids;
    for (const ItemChange &item : items)
        ids.push_back(item.priceId);
    RK_TRY_ASSIGN(const auto prices, catalog::PriceStore(connection).byIds(account, ids));
    for (const ItemFault &fault : checkItems(items, stored->value, prices))
        return usage((fault.priceId.isEmpty() ? QString() : fault.priceId.toString() + QStringLiteral(": ")) +
                     itemProblemText(fault.problem));
    if (const auto hindrance = hindranceTo(*mode, stored->value, cycleChangeOf(items, stored->value, prices)))
        return usage(hindranceText(*hindrance));
    ItemsChange change{std::move(items), *mode,
                       options.applyOnFailure ? OnPaymentFailure::ApplyChange : OnPaymentFailure::PreventChange};
    RK_TRY_ASSIGN(const auto last, payments::PaymentStore(connection).lastBilled(account, stored->value.id));
    std::vector<BillLine> lines;
    for (const auto &line : last ? last->lines : std::vector<payments::PaymentLine>())
        lines.push_back(line.line);
    auto estimate = estimateChange({stored->value, change, prices, now, learnTax(lines)});
    return Wish{std::move(*stored), std::move(change), std::move(estimate)};
}

QString comparedText(const ProviderPreview &preview, const Result<ChangeEstimate> &estimate)
{
    QString out = previewText(preview);
    if (estimate) {
        out += QStringLiteral("\nOwn estimate: %1 %2")
                   .arg(estimate->summary.action == ResultAction::Credit ? QStringLiteral("credit")
                                                                         : QStringLiteral("charge"),
                        estimate->summary.result.toString());
        if (preview.summary &&
            (estimate->summary.result != preview.summary->result ||
             (estimate->summary.action != preview.summary->action && !preview.summary->result.isZero())))
            out += QStringLiteral(". It differs from the provider's result, which is what will be billed: find out why "
                                  "before you go on.");
    }
    return out;
}

QJsonObject previewJson(const Wish &wish, const actions::ChangePreview &preview)
{
    return {{QStringLiteral("preview"), toJson(preview.provider)},
            {QStringLiteral("digest"), QString::fromLatin1(preview.digest)},
            {QStringLiteral("row_version"), preview.rowVersion},
            {QStringLiteral("estimate"),
             wish.estimate ? QJsonValue(toJson(*wish.estimate)) : errorToJson(wish.estimate.error())}};
}

Task<ExitCode> listSubscriptions(Bench &bench, const ListOptions &options)
{
    SubscriptionFilter filter;
    filter.account = bench.session.account();
    filter.customerId = CustomerId(text(options.customer));
    for (const auto &name : options.statuses)
        filter.statuses.push_back(statusFromText(text(name)));
    auto rows = bench.session.database().read([filter, limit = options.limit](storage::Connection &connection) {
        return SubscriptionStore(connection).list(filter, std::nullopt, {.rows = limit});
    });
    using Rows = storage::Page<SubscriptionRow, SubscriptionCursor>;
    return std::move(rows).then(&bench.context, [&bench](Result<Rows> &&page) -> Result<ExitCode> {
        if (!page)
            return bench.out.fail(page.error());
        std::vector<QStringList> table{{QStringLiteral("SUBSCRIPTION"), QStringLiteral("STATUS"),
                                        QStringLiteral("CUSTOMER"), QStringLiteral("ITEMS"),
                                        QStringLiteral("RECURRING"), QStringLiteral("NEXT BILL"),
                                        QStringLiteral("SCHEDULED")}};
        QJsonArray json;
        for (const SubscriptionRow &row : page->rows) {
            table.push_back({row.id.toString(), row.rawStatus.isEmpty() ? statusText(row.status) : row.rawStatus,
                             row.customerEmail, row.itemSummary, recurringText(row), timeText(row.nextBilledAt),
                             scheduledChangeText(row.scheduledChange)});
            json.append(toJson(row));
        }
        bench.out.printTable(table, json);
        if (page->next)
            bench.out.note(
                QStringLiteral("There are more; narrow the filter or raise --limit (at most %1).").arg(kListRows));
        return ExitCode::Ok;
    });
}

Task<ExitCode> showSubscription(Bench &bench, const SubscriptionId &id)
{
    struct Shown {
        storage::Mirrored<Subscription> stored;
        std::vector<actions::Operation> operations;
    };
    auto found = bench.session.database().read([account = bench.session.account(),
                                                id](storage::Connection &connection) -> Result<Shown> {
        RK_TRY_ASSIGN(auto stored, SubscriptionStore(connection).find(account, id));
        if (!stored)
            return Error{
                ErrorKind::NotFound,
                QStringLiteral("Subscription %1 is not in the local mirror. Run: reckonerctl sync").arg(id.toString()),
                {},
                {}};
        RK_TRY_ASSIGN(auto operations,
                      actions::OperationStore::list(connection, account, {.states = {}, .subscriptionId = id},
                                                    std::nullopt, {.rows = 20}));
        return Shown{std::move(*stored), std::move(operations.rows)};
    });
    return std::move(found).then(&bench.context, [&bench](Result<Shown> &&shown) -> Result<ExitCode> {
        if (!shown)
            return bench.out.fail(shown.error());
        const Subscription &s = shown->stored.value;
        std::vector<QStringList> table{
            {s.id.toString(), s.rawStatus.isEmpty() ? statusText(s.status) : s.rawStatus},
            {QStringLiteral("customer"), s.customerId.toString()},
            {QStringLiteral("billing cycle"), cycleText(s.billingCycle)},
            {QStringLiteral("period"), s.currentPeriod ? timeText(s.currentPeriod->startsAt) + QStringLiteral(" to ") +
                                                             timeText(s.currentPeriod->endsAt)
                                                       : QStringLiteral("none")},
            {QStringLiteral("next bill"), s.nextBilledAt ? timeText(*s.nextBilledAt) : QStringLiteral("none")},
            {QStringLiteral("scheduled"),
             s.scheduledChange ? scheduledChangeText(s.scheduledChange) : QStringLiteral("nothing")}};
        for (const SubscriptionItem &item : s.items)
            table.push_back({QStringLiteral("item"),
                             QStringLiteral("%1 × %2 %3 (%4)")
                                 .arg(item.quantity)
                                 .arg(item.productName, item.unitPrice.toString(), item.priceId.toString())});
        QJsonArray operations;
        for (const actions::Operation &operation : shown->operations) {
            table.push_back({QStringLiteral("operation"),
                             QStringLiteral("%1 %2 %3 by %4")
                                 .arg(timeText(operation.createdAt), actions::requestKind(operation.request),
                                      actions::operationStateText(operation.state), operation.actor)});
            operations.append(toJson(operation));
        }
        QJsonObject json = toJson(s);
        json.insert(QStringLiteral("row_version"), shown->stored.rowVersion);
        json.insert(QStringLiteral("operations"), operations);
        json.insert(QStringLiteral("raw"), rawToJson(s.raw));
        bench.out.printTable(table, json);
        return ExitCode::Ok;
    });
}

enum class Then { ShowOnly, Execute };

Task<ExitCode> previewOrChange(Bench &bench, const ItemOptions &options, Then then)
{
    if (!bench.session.actions())
        return done(bench.out.fail(app::providerNotEnabled()));
    if (options.items.empty() && options.set.empty() && options.add.empty() && options.remove.empty() &&
        options.swap.empty()) {
        bench.out.fail(usage(QStringLiteral("Say what to change, with --set, --add, --remove, --swap or --items.")));
        return done(ExitCode::Usage);
    }
    auto wish = bench.session.database().read([account = bench.session.account(), options,
                                               now = bench.session.clock().now()](storage::Connection &connection) {
        return readWish(connection, account, options, now);
    });
    return std::move(wish).then(&bench.context, [&bench, options, then](Result<Wish> &&read) -> Task<ExitCode> {
        if (!read)
            return done(bench.out.fail(read.error()));
        auto preview = bench.session.actions()->preview(read->stored.value.id, read->change);
        return std::move(preview).then(
            &bench.context,
            [&bench, options, then,
             wish = *std::move(read)](Result<actions::ChangePreview> &&previewed) -> Task<ExitCode> {
                if (!previewed)
                    return done(bench.out.fail(previewed.error()));
                if (then == Then::ShowOnly || !options.yes) {
                    bench.out.print(comparedText(previewed->provider, wish.estimate), previewJson(wish, *previewed));
                    if (then == Then::ShowOnly)
                        return done();
                    bench.out.note(
                        QStringLiteral("Nothing was changed. To do exactly this, run the command again with --yes."));
                    return done(ExitCode::Refused);
                }
                bench.out.note(comparedText(previewed->provider, wish.estimate));
                actions::ExecuteRequest request{.id = actions::SubscriptionActions::newOperationId(),
                                                .subscriptionId = wish.stored.value.id,
                                                .request = wish.change,
                                                .expectedRowVersion = previewed->rowVersion,
                                                .preview = *previewed,
                                                .reason = text(options.reason)};
                return bench.session.actions()
                    ->execute(std::move(request))
                    .then(&bench.context, [&bench](Result<actions::Operation> &&operation) -> Result<ExitCode> {
                        return report(bench, operation);
                    });
            });
    });
}

// What a request does that cannot be taken back, in words; empty for those that can.
QString finalEffect(const actions::SubscriptionRequest &request, const SubscriptionId &id)
{
    if (const auto *cancel = std::get_if<CancelRequest>(&request);
        cancel && cancel->effectiveFrom == EffectiveFrom::Immediately)
        return QStringLiteral("This ends %1 now and for good.").arg(id.toString());
    if (const auto *resume = std::get_if<ResumeRequest>(&request); resume && !resume->resumeAt)
        return QStringLiteral("This resumes %1 now and may charge the customer at once.").arg(id.toString());
    if (std::holds_alternative<actions::Activate>(request))
        return QStringLiteral("This ends the trial of %1 and charges the customer at once.").arg(id.toString());
    return {};
}

// Pause, resume, cancel, undo, activate: no preview of money, but the same door.
Task<ExitCode> executeRequest(Bench &bench, const SubscriptionId &id, const actions::SubscriptionRequest &request,
                              const ScheduleOptions &options)
{
    const QString effect = finalEffect(request, id), reason = text(options.reason);
    if (!effect.isEmpty() && !options.yes) {
        bench.out.print(effect + QStringLiteral("\nNothing was changed. To do it, run the command again with --yes."),
                        QJsonObject{{QStringLiteral("executed"), false}, {QStringLiteral("effect"), effect}});
        return done(ExitCode::Refused);
    }
    if (!bench.session.actions())
        return done(bench.out.fail(app::providerNotEnabled()));
    auto found =
        bench.session.database().read([account = bench.session.account(), id](storage::Connection &connection) {
            return SubscriptionStore(connection).find(account, id);
        });
    using Found = std::optional<storage::Mirrored<Subscription>>;
    return std::move(found).then(
        &bench.context, [&bench, id, request, reason](Result<Found> &&stored) -> Task<ExitCode> {
            if (!stored)
                return done(bench.out.fail(stored.error()));
            if (!*stored)
                return done(
                    bench.out.fail({ErrorKind::NotFound,
                                    QStringLiteral("Subscription %1 is not in the local mirror. Run: reckonerctl sync")
                                        .arg(id.toString()),
                                    {},
                                    {}}));
            actions::ExecuteRequest execute{.id = actions::SubscriptionActions::newOperationId(),
                                            .subscriptionId = id,
                                            .request = request,
                                            .expectedRowVersion = (*stored)->rowVersion,
                                            .preview = {},
                                            .reason = reason};
            return bench.session.actions()
                ->execute(std::move(execute))
                .then(&bench.context, [&bench](Result<actions::Operation> &&operation) -> Result<ExitCode> {
                    return report(bench, operation);
                });
        });
}

Result<std::optional<Instant>> optionalInstant(const std::string &value)
{
    if (value.empty())
        return std::optional<Instant>();
    RK_TRY_ASSIGN(const Instant instant, Instant::parse(text(value)));
    return std::optional<Instant>(instant);
}

// For CLI11: empty when the text is fine, else what is wrong with it.
std::string itemProblem(const std::string &value)
{
    const auto item = itemFrom(value, 1);
    return item ? std::string() : item.error().message.toStdString();
}

void addItemOptions(CLI::App &command, const std::shared_ptr<ItemOptions> &options)
{
    command.add_option("id", options->id, "Subscription id")->required();
    command.add_option("--items", options->items, "The complete list afterwards: PRICE[=QUANTITY] ...")
        ->check(itemProblem);
    command.add_option("--swap", options->swap, "Replace a price: FROM=TO ...");
    command.add_option("--set", options->set, "Change a quantity: PRICE=QUANTITY ...")->check(itemProblem);
    command.add_option("--add", options->add, "Add a price: PRICE[=QUANTITY] ...")->check(itemProblem);
    command.add_option("--remove", options->remove, "Remove a price: PRICE ...");
    command.add_option("--mode", options->mode, "How the change is billed")
        ->check(CLI::IsMember({"prorated_immediately", "prorated_next_billing_period", "full_immediately",
                               "full_next_billing_period", "do_not_bill"}))
        ->capture_default_str();
    command.add_flag("--apply-on-payment-failure", options->applyOnFailure,
                     "Keep the change even when the payment fails");
}

} // namespace

void addSubscriptionCommands(CLI::App &app, Command &chosen)
{
    CLI::App *group = app.add_subcommand("subscriptions", "List, show and change subscriptions")->require_subcommand(1);

    auto list = std::make_shared<ListOptions>();
    CLI::App *listCommand = group->add_subcommand("list", "Subscriptions of the local mirror, newest change first");
    listCommand->add_option("--status", list->statuses, "Only those with it")
        ->check(CLI::IsMember({"active", "trialing", "past_due", "paused", "canceled"}));
    listCommand->add_option("--customer", list->customer, "Customer id");
    listCommand->add_option("--limit", list->limit, "Rows")->check(CLI::Range(1, kListRows))->capture_default_str();
    listCommand->callback(
        [&chosen, list] { chosen.run = [list](Bench &bench) { return listSubscriptions(bench, *list); }; });

    auto id = std::make_shared<std::string>();
    CLI::App *show = group->add_subcommand("show", "One subscription with its items and operations");
    show->add_option("id", *id, "Subscription id")->required();
    show->callback([&chosen, id] {
        chosen.run = [id](Bench &bench) { return showSubscription(bench, SubscriptionId(text(*id))); };
    });

    auto preview = std::make_shared<ItemOptions>();
    CLI::App *previewCommand = group->add_subcommand("preview", "What a change of items would cost; changes nothing");
    addItemOptions(*previewCommand, preview);
    previewCommand->callback([&chosen, preview] {
        chosen.run = [preview](Bench &bench) { return previewOrChange(bench, *preview, Then::ShowOnly); };
    });

    auto change = std::make_shared<ItemOptions>();
    CLI::App *changeCommand =
        group->add_subcommand("change", "Change items: previews, and with --yes executes exactly that");
    addItemOptions(*changeCommand, change);
    changeCommand->add_option("--reason", change->reason, "Why, for the audit log")->required();
    changeCommand->add_flag("--yes", change->yes, "Execute what the preview shows");
    changeCommand->callback([&chosen, change] {
        chosen.run = [change](Bench &bench) { return previewOrChange(bench, *change, Then::Execute); };
    });

    const auto addSchedule = [&](const char *name, const char *what, auto make) {
        auto options = std::make_shared<ScheduleOptions>();
        CLI::App *command = group->add_subcommand(name, what);
        command->add_option("id", options->id, "Subscription id")->required();
        command->add_option("--reason", options->reason, "Why, for the audit log")->required();
        const std::string which(name);
        if (which == "cancel" || which == "resume" || which == "activate")
            command->add_flag("--yes", options->yes, "Do it even though it charges at once or cannot be taken back");
        if (which == "pause" || which == "cancel")
            command->add_flag("--now", options->now, "At once instead of at the end of the billing period");
        if (which == "pause" || which == "resume")
            command->add_option("--resume-at", options->resumeAt, "When to resume, e.g. 2026-03-01T00:00:00Z");
        if (which == "pause" || which == "resume")
            command->add_flag("--continue-period", options->continuePeriod,
                              "On resuming, go on in the old billing period");
        command->callback([&chosen, options, make] {
            chosen.run = [options, make](Bench &bench) -> Task<ExitCode> {
                const auto resumeAt = optionalInstant(options->resumeAt);
                if (!resumeAt) {
                    bench.out.fail(resumeAt.error());
                    return done(ExitCode::Usage);
                }
                return executeRequest(bench, SubscriptionId(text(options->id)), make(*options, *resumeAt), *options);
            };
        });
    };
    using Request = actions::SubscriptionRequest;
    const auto from = [](const ScheduleOptions &o) {
        return o.now ? EffectiveFrom::Immediately : EffectiveFrom::NextBillingPeriod;
    };
    addSchedule("pause", "Pause at the end of the period, or now",
                [from](const ScheduleOptions &o, std::optional<Instant> at) -> Request {
                    return PauseRequest{from(o), at, o.continuePeriod};
                });
    addSchedule("resume", "Resume now, or on a date",
                [](const ScheduleOptions &o, std::optional<Instant> at) -> Request {
                    return ResumeRequest{at, o.continuePeriod};
                });
    addSchedule("cancel", "Cancel at the end of the period, or now",
                [from](const ScheduleOptions &o, std::optional<Instant>) -> Request { return CancelRequest{from(o)}; });
    addSchedule("undo", "Remove the scheduled change", [](const ScheduleOptions &, std::optional<Instant>) -> Request {
        return actions::ClearScheduledChange{};
    });
    addSchedule("activate", "End the trial and bill now",
                [](const ScheduleOptions &, std::optional<Instant>) -> Request { return actions::Activate{}; });
    addBillingCommands(*group, chosen);
}

} // namespace reckoner::ctl
