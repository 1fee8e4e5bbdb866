// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckonerctl/command.h"
#include "app/reckonerctl/json_views.h"
#include "core/actions/credit_actions.h"
#include "core/credits/credit_entry_store.h"
#include "core/credits/outbox_store.h"
#include "core/payments/payment_store.h"
#include "core/sync/due_credits.h"

#include <QJsonArray>

namespace reckoner::ctl {

namespace {

using credits::CreditCustomerRow;
using credits::CreditEntryRow;

const QString kCreditDryRun = QStringLiteral("credits.dry_run");

struct GrantOptions {
    enum class Way { Give, TakeBack } way = Way::Give;
    std::string subject; // a customer to give to, a grant to take back from
    std::string reason, operation;
    qint64 credits = 0;
    bool dryRun = false;
};

struct CreditEntryOptions {
    std::string customer, search, outbox = "any";
    int limit = 100;
};

struct OutboxOptions {
    bool retry = false, dryRun = false, send = false;
    std::vector<qint64> entries;
    std::string reason;
};

credits::OutboxMark outboxMark(const std::string &text)
{
    return text == "open"           ? credits::OutboxMark::Open
           : text == "needs-person" ? credits::OutboxMark::NeedsPerson
           : text == "sent"         ? credits::OutboxMark::Sent
                                    : credits::OutboxMark::Any;
}

QJsonObject creditEntryJson(const CreditEntryRow &row)
{
    const credits::CreditEntry &entry = row.entry;
    return {{QStringLiteral("entry"), entry.seq},
            {QStringLiteral("at"), entry.at.toString()},
            {QStringLiteral("customer_id"), entry.customerId.toString()},
            {QStringLiteral("kind"), entryKindText(entry.kind)},
            {QStringLiteral("source"), grantKindText(row.grant.kind)},
            {QStringLiteral("amount"), entry.amount},
            {QStringLiteral("balance_after"), entry.balanceAfter},
            {QStringLiteral("grant_id"), entry.grantId.toString()},
            {QStringLiteral("payment_id"), row.grant.paymentId.toString()},
            {QStringLiteral("price_id"), row.grant.priceId.toString()},
            {QStringLiteral("adjustment_id"), entry.adjustmentId.toString()},
            {QStringLiteral("event_id"), entry.eventId.toString()},
            {QStringLiteral("operation_id"), entry.operationId.toString()},
            {QStringLiteral("actor"), entry.actor},
            {QStringLiteral("reason"), entry.reason},
            {QStringLiteral("outbox"), outboxStateText(row.outbox.state)},
            {QStringLiteral("problem"), outboxProblemText(row.outbox.problem)},
            {QStringLiteral("message"), row.outbox.message},
            {QStringLiteral("external_id"), row.outbox.externalId}};
}

QStringList creditEntryCells(const CreditEntryRow &row)
{
    const QString cause = !row.entry.adjustmentId.isEmpty() ? row.entry.adjustmentId.toString()
                          : !row.grant.paymentId.isEmpty()  ? row.grant.paymentId.toString()
                                                            : row.entry.reason;
    return {QString::number(row.entry.seq),          timeText(row.entry.at),
            row.entry.customerId.toString(),         entryKindText(row.entry.kind),
            grantKindText(row.grant.kind),           QString::number(row.entry.amount),
            QString::number(row.entry.balanceAfter), printable(cause),
            outboxStateText(row.outbox.state),       printable(row.outbox.message)};
}

ExitCode printCreditEntries(const Bench &bench, const std::vector<CreditEntryRow> &rows)
{
    std::vector<QStringList> table{{QStringLiteral("ENTRY"), QStringLiteral("WHEN"), QStringLiteral("CUSTOMER"),
                                    QStringLiteral("KIND"), QStringLiteral("SOURCE"), QStringLiteral("AMOUNT"),
                                    QStringLiteral("BALANCE"), QStringLiteral("CAUSE"), QStringLiteral("OUTBOX"),
                                    QStringLiteral("MESSAGE")}};
    QJsonArray json;
    for (const CreditEntryRow &row : rows) {
        table.push_back(creditEntryCells(row));
        json.append(creditEntryJson(row));
    }
    bench.out.printTable(table, json);
    return ExitCode::Ok;
}

ExitCode reportGrant(const Bench &bench, const GrantOptions &options, const credits::PostedEntry &posted)
{
    const credits::CreditEntry &entry = posted.entry;
    const bool gives = options.way == GrantOptions::Way::Give;
    const QString what = options.dryRun  ? gives ? QStringLiteral("Would grant") : QStringLiteral("Would take back")
                          : !posted.isNew ? QStringLiteral("Was done before, nothing was changed:")
                         : gives         ? QStringLiteral("Granted")
                                         : QStringLiteral("Took back");
    bench.out.print(
        QStringLiteral("%1 %2 credits, customer %3; the balance %4 %5.")
            .arg(what)
            .arg(entry.amount)
            .arg(entry.customerId.toString(), options.dryRun ? QStringLiteral("would be") : QStringLiteral("is"))
            .arg(entry.balanceAfter),
        QJsonObject{{QStringLiteral("customer_id"), entry.customerId.toString()},
                    {QStringLiteral("amount"), entry.amount},
                    {QStringLiteral("balance_after"), entry.balanceAfter},
                    {QStringLiteral("grant_id"), entry.grantId.toString()},
                    {QStringLiteral("operation_id"), entry.operationId.toString()},
                    {QStringLiteral("new"), posted.isNew},
                    {QStringLiteral("dry_run"), options.dryRun}});
    return ExitCode::Ok;
}

Task<ExitCode> grantCredits(Bench &bench, const GrantOptions &options)
{
    actions::CreditOperation operation;
    operation.account = bench.session.account();
    operation.id = options.operation.empty() ? actions::newCreditOperationId()
                                             : OperationId(QString::fromStdString(options.operation));
    operation.actor = bench.session.settings().actor;
    operation.reason = QString::fromStdString(options.reason);
    operation.now = bench.session.clock().now();
    // A dry run does everything and is then rolled back; what it came to is kept outside.
    auto posted = std::make_shared<std::optional<credits::PostedEntry>>();
    auto written =
        bench.session.database().write([operation, options, posted](storage::Transaction &transaction) -> Result<int> {
            const QString subject = QString::fromStdString(options.subject);
            if (options.way == GrantOptions::Way::Give) {
                RK_TRY_ASSIGN(*posted,
                              actions::grantByHand(transaction, operation, {CustomerId(subject), options.credits}));
            } else {
                RK_TRY_ASSIGN(*posted, actions::takeBackByHand(transaction, operation,
                                                               {credits::GrantId(subject), options.credits}));
            }
            if (options.dryRun)
                return Error{ErrorKind::Cancelled, {}, kCreditDryRun, {}};
            return 0;
        });
    return std::move(written).then(&bench.context,
                                   [&bench, options, posted](Result<int> &&granted) -> Result<ExitCode> {
                                       if (!granted && granted.error().detail != kCreditDryRun)
                                           return bench.out.fail(granted.error());
                                       RK_ASSERT(posted->has_value());
                                       return reportGrant(bench, options, **posted);
                                   });
}

Task<ExitCode> listCreditEntries(Bench &bench, const CreditEntryOptions &options)
{
    credits::CreditEntryFilter filter;
    filter.account = bench.session.account();
    filter.customerId = CustomerId(QString::fromStdString(options.customer));
    filter.search = QString::fromStdString(options.search);
    filter.outbox = outboxMark(options.outbox);
    using Rows = storage::Page<CreditEntryRow, credits::CreditEntryCursor>;
    auto rows = bench.session.database().read([filter, limit = options.limit](storage::Connection &connection) {
        return credits::CreditEntryStore::list(connection, filter, std::nullopt, {limit});
    });
    return std::move(rows).then(&bench.context, [&bench](Result<Rows> &&page) -> Result<ExitCode> {
        return page ? printCreditEntries(bench, page->rows) : bench.out.fail(page.error());
    });
}

struct BalanceFacts {
    std::optional<CreditCustomerRow> local;
    std::optional<qint64> external;
    std::optional<Error> problem; // why the ledger could not be asked
};

ExitCode reportBalance(const Bench &bench, const CustomerId &customer, const BalanceFacts &facts)
{
    const qint64 local = facts.local ? facts.local->customer.balance : 0;
    const qint64 pending = facts.local ? facts.local->pending : 0;
    QString said = QStringLiteral("%1: %2 granted here").arg(customer.toString()).arg(local);
    if (pending != 0)
        said += QStringLiteral(", %1 of it not confirmed by the ledger").arg(pending);
    said += facts.external  ? QStringLiteral("; the ledger says %1.").arg(*facts.external)
            : facts.problem ? QStringLiteral("; %1").arg(facts.problem->message)
                            : QStringLiteral("; no ledger is configured.");
    bench.out.print(
        said, QJsonObject{{QStringLiteral("customer_id"), customer.toString()},
                          {QStringLiteral("local"), local},
                          {QStringLiteral("pending"), pending},
                          {QStringLiteral("external"), facts.external ? QJsonValue(*facts.external) : QJsonValue()},
                          {QStringLiteral("error"), facts.problem ? errorToJson(*facts.problem) : QJsonValue()}});
    if (facts.problem)
        return exitCodeFor(*facts.problem);
    // Less than that was used; more nobody here has given.
    return facts.external && *facts.external > local - pending ? ExitCode::Refused : ExitCode::Ok;
}

Task<ExitCode> showBalance(Bench &bench, const CustomerId &customer)
{
    auto local =
        bench.session.database().read([account = bench.session.account(), customer](storage::Connection &connection) {
            return credits::CreditEntryStore::customer(connection, account, customer);
        });
    return std::move(local).then(
        &bench.context, [&bench, customer](Result<std::optional<CreditCustomerRow>> &&row) -> Task<ExitCode> {
            if (!row)
                return done(bench.out.fail(row.error()));
            BalanceFacts facts{*row, std::nullopt, std::nullopt};
            if (!bench.session.outbox())
                return done(reportBalance(bench, customer, facts));
            return bench.session.outbox()->fetchBalance(customer).then(
                &bench.context, [&bench, customer, facts](Result<qint64> &&balance) mutable -> Result<ExitCode> {
                    if (balance)
                        facts.external = *balance;
                    else
                        facts.problem = balance.error();
                    return reportBalance(bench, customer, facts);
                });
        });
}

Task<ExitCode> reportOutbox(Bench &bench)
{
    auto counted = bench.session.database().read([account = bench.session.account()](storage::Connection &connection) {
        return credits::OutboxStore::counts(connection, account);
    });
    return std::move(counted).then(
        &bench.context, [&bench](Result<credits::OutboxCounts> &&counts) -> Result<ExitCode> {
            if (!counts)
                return bench.out.fail(counts.error());
            QString said = QStringLiteral("%1 waiting, %2 under way, %3 of unknown outcome, %4 parked, %5 given up.")
                               .arg(counts->waiting)
                               .arg(counts->sending)
                               .arg(counts->unknown)
                               .arg(counts->parked)
                               .arg(counts->dead);
            if (counts->keyRefused)
                said +=
                    QStringLiteral("\nThe ledger refused the key: put it right, then run “reckonerctl credits outbox "
                                   "--retry”.");
            bench.out.print(said, QJsonObject{{QStringLiteral("waiting"), counts->waiting},
                                              {QStringLiteral("sending"), counts->sending},
                                              {QStringLiteral("unknown"), counts->unknown},
                                              {QStringLiteral("parked"), counts->parked},
                                              {QStringLiteral("dead"), counts->dead},
                                              {QStringLiteral("key_refused"), counts->keyRefused}});
            return counts->parked + counts->dead > 0 ? ExitCode::Refused : ExitCode::Ok;
        });
}

Task<ExitCode> sendOutbox(Bench &bench)
{
    if (!bench.session.outbox())
        return done(bench.out.fail(
            {ErrorKind::Invalid,
             QStringLiteral("No credit ledger is configured. Set credits.enabled, credits.ledger_url and its key."),
             {},
             {}}));
    return bench.session.outbox()->runAll().then(&bench.context,
                                                 [&bench](Result<sync::OutboxRun> &&run) -> Task<ExitCode> {
                                                     if (!run)
                                                         return done(bench.out.fail(run.error()));
                                                     bench.out.note(QStringLiteral("%1 confirmed.").arg(run->sent));
                                                     return reportOutbox(bench);
                                                 });
}

Task<ExitCode> workOutbox(Bench &bench, const OutboxOptions &options)
{
    if (!options.retry)
        return options.send ? sendOutbox(bench) : reportOutbox(bench);
    const actions::CreditOperation operation{bench.session.account(),
                                             {},
                                             bench.session.settings().actor,
                                             QString::fromStdString(options.reason),
                                             bench.session.clock().now()};
    auto due = std::make_shared<qint64>(0);
    auto retried = bench.session.database().write([operation, due, entries = options.entries, dryRun = options.dryRun](
                                                      storage::Transaction &transaction) -> Result<int> {
        RK_TRY_ASSIGN(*due, actions::retryOutbox(transaction, operation, entries));
        if (dryRun)
            return Error{ErrorKind::Cancelled, {}, kCreditDryRun, {}};
        return 0;
    });
    return std::move(retried).then(&bench.context, [&bench, options, due](Result<int> &&written) -> Task<ExitCode> {
        if (!written && written.error().detail != kCreditDryRun)
            return done(bench.out.fail(written.error()));
        bench.out.note(options.dryRun ? QStringLiteral("%1 would be tried again.").arg(*due)
                                      : QStringLiteral("%1 are tried again.").arg(*due));
        return options.send && !options.dryRun ? sendOutbox(bench) : reportOutbox(bench);
    });
}

struct MissingOptions {
    bool grant = false, dryRun = false;
    std::string reason;
};

ExitCode printDue(const Bench &bench, const sync::DueCreditsReport &report)
{
    std::vector<QStringList> table{{QStringLiteral("CUSTOMER"), QStringLiteral("PAYMENT"),
                                    QStringLiteral("SUBSCRIPTION"), QStringLiteral("PERIOD FROM"),
                                    QStringLiteral("CREDITS"), QStringLiteral("GRANTED"), QStringLiteral("PROBLEM")}};
    QJsonArray json;
    bool allGranted = true;
    for (const sync::DueCredits &due : report.rows) {
        const QString from = due.period ? timeText(due.period->startsAt) : QString();
        table.push_back({due.customerId.toString(), due.paymentId.toString(), due.subscriptionId.toString(), from,
                         QString::number(due.due), QString::number(due.granted), printable(due.problem)});
        json.append(QJsonObject{{QStringLiteral("customer_id"), due.customerId.toString()},
                                {QStringLiteral("payment_id"), due.paymentId.toString()},
                                {QStringLiteral("subscription_id"), due.subscriptionId.toString()},
                                {QStringLiteral("period_from"), from},
                                {QStringLiteral("credits"), due.due},
                                {QStringLiteral("granted"), due.granted},
                                {QStringLiteral("problem"), due.problem}});
        allGranted = allGranted && !due.isMissing();
    }
    bench.out.printTable(table, json);
    if (report.more)
        bench.out.note(QStringLiteral("There are more than are listed."));
    return allGranted ? ExitCode::Ok : ExitCode::Refused;
}

struct DueOptions {
    bool onlyMissing = false;
    int limit = 1000;
};

Task<ExitCode> listDue(Bench &bench, const DueOptions &options)
{
    using Which = sync::DueCreditsRequest::Which;
    const sync::DueCreditsRequest request{.account = bench.session.account(),
                                          .from = bench.session.settings().credits.from,
                                          .which = options.onlyMissing ? Which::Missing : Which::All,
                                          .most = options.limit};
    auto found = bench.session.database().read([request](storage::Connection &connection) {
        return sync::findDueCredits(connection, request, sync::creditsOfPlan);
    });
    return std::move(found).then(&bench.context, [&bench](Result<sync::DueCreditsReport> &&report) -> Result<ExitCode> {
        return report ? printDue(bench, *report) : bench.out.fail(report.error());
    });
}

// Of the payments; a period without one is settled when the payment has come.
Result<int> grantMissing(storage::Transaction &transaction, const sync::DueCreditsReport &report,
                         const actions::CreditOperation &by)
{
    payments::PaymentStore store(transaction.connection());
    int made = 0;
    for (const sync::DueCredits &missing : report.rows) {
        if (missing.paymentId.isEmpty() || !missing.problem.isEmpty())
            continue;
        RK_TRY_ASSIGN(const auto payment, store.find(by.account, missing.paymentId));
        if (!payment)
            continue;
        RK_TRY_ASSIGN(const int grants, sync::grantMissedPurchase(transaction, {payment->value, sync::creditsOfPlan,
                                                                                by.now, by.actor, by.reason}));
        made += grants;
    }
    return made;
}

Task<ExitCode> findMissing(Bench &bench, const MissingOptions &options)
{
    if (options.grant && options.reason.empty()) {
        bench.out.fail({ErrorKind::Invalid, QStringLiteral("Say why with --reason."), {}, {}});
        return done(ExitCode::Usage);
    }
    const sync::DueCreditsRequest request{.account = bench.session.account(),
                                          .from = bench.session.settings().credits.from};
    const actions::CreditOperation by{request.account,
                                      {},
                                      bench.session.settings().actor,
                                      QString::fromStdString(options.reason),
                                      bench.session.clock().now()};
    auto report = std::make_shared<sync::DueCreditsReport>();
    auto found = bench.session.database().write([request, by, report, grants = options.grant && !options.dryRun](
                                                    storage::Transaction &transaction) -> Result<int> {
        RK_TRY_ASSIGN(*report, sync::findDueCredits(transaction.connection(), request, sync::creditsOfPlan));
        return grants ? grantMissing(transaction, *report, by) : Result<int>(0);
    });
    return std::move(found).then(&bench.context, [&bench, options, report](Result<int> &&made) -> Result<ExitCode> {
        if (!made)
            return bench.out.fail(made.error());
        const ExitCode code = printDue(bench, *report);
        if (!options.grant)
            return code;
        bench.out.note(options.dryRun ? QStringLiteral("Nothing was granted: this was a dry run.")
                                      : QStringLiteral("%1 grants were made.").arg(*made));
        return options.dryRun ? code : ExitCode::Ok;
    });
}

void addDueCommand(CLI::App &group, Command &chosen)
{
    auto options = std::make_shared<DueOptions>();
    CLI::App *due = group.add_subcommand(
        "due", "Credits due for the running periods and payments, against those granted; 1 when some are missing");
    due->add_flag("--missing", options->onlyMissing, "Only those that were not granted");
    due->add_option("--limit", options->limit, "At most so many")->check(CLI::Range(1, 100'000))->capture_default_str();
    due->callback([&chosen, options] { chosen.run = [options](Bench &bench) { return listDue(bench, *options); }; });
}

void addMissingCommand(CLI::App &group, Command &chosen)
{
    auto options = std::make_shared<MissingOptions>();
    CLI::App *missing = group.add_subcommand(
        "missing", "Credits that are due and were not granted, also where no event ever came; 1 when there are some");
    missing->add_flag("--grant", options->grant, "Grant those whose payment is known, as its event would have");
    missing->add_option("--reason", options->reason, "Why, for the entries");
    missing->add_flag("--dry-run", options->dryRun, "With --grant: only list them");
    missing->callback(
        [&chosen, options] { chosen.run = [options](Bench &bench) { return findMissing(bench, *options); }; });
}

void addGrantOptions(CLI::App &command, const std::shared_ptr<GrantOptions> &options, Command &chosen)
{
    command.add_option("credits", options->credits, "How many")
        ->required()
        ->check(CLI::Range(qint64(1), actions::kMostManualCredits));
    command.add_option("--reason", options->reason, "Why, for the entry and the audit log")->required();
    command.add_option("--operation", options->operation, "An id of your own: the same id is done once");
    command.add_flag("--dry-run", options->dryRun, "Only say what would come of it");
    command.callback(
        [&chosen, options] { chosen.run = [options](Bench &bench) { return grantCredits(bench, *options); }; });
}

void addGrantCommands(CLI::App &group, Command &chosen)
{
    auto giving = std::make_shared<GrantOptions>();
    CLI::App *grant = group.add_subcommand("grant", "Give a customer credits by hand");
    grant->add_option("customer", giving->subject, "Customer id")->required();
    addGrantOptions(*grant, giving, chosen);
    auto taking = std::make_shared<GrantOptions>();
    taking->way = GrantOptions::Way::TakeBack;
    CLI::App *takeBack = group.add_subcommand(
        "take-back", "Take back credits of one grant by hand, at most what is left of it; refunds do so by themselves");
    takeBack->add_option("grant", taking->subject, "Id of the grant, as “credits entries --json” shows it")->required();
    addGrantOptions(*takeBack, taking, chosen);
}

void addOutboxCommand(CLI::App &group, Command &chosen)
{
    auto options = std::make_shared<OutboxOptions>();
    CLI::App *outbox = group.add_subcommand("outbox", "What the external ledger has still to be told");
    outbox->add_flag("--retry", options->retry, "Try again what is parked or given up; all of it, or these entries");
    outbox->add_option("entries", options->entries, "Numbers of entries, as “credits entries” shows them");
    outbox->add_flag("--send", options->send, "Tell the ledger now, and wait for it");
    outbox->add_option("--reason", options->reason, "Why, for the audit log");
    outbox->add_flag("--dry-run", options->dryRun, "Only say what would be tried again");
    outbox->callback(
        [&chosen, options] { chosen.run = [options](Bench &bench) { return workOutbox(bench, *options); }; });
}

} // namespace

void addCreditCommands(CLI::App &app, Command &chosen)
{
    CLI::App *group = app.add_subcommand("credits", "Product credits and the external ledger")->require_subcommand(1);
    addGrantCommands(*group, chosen);
    addOutboxCommand(*group, chosen);
    addDueCommand(*group, chosen);
    addMissingCommand(*group, chosen);
    auto options = std::make_shared<CreditEntryOptions>();
    CLI::App *entries = group->add_subcommand("entries", "The credit ledger, newest first");
    entries->add_option("--customer", options->customer, "Only of this customer");
    entries->add_option("--search", options->search, "An id, or what a name or e-mail address starts with");
    entries->add_option("--outbox", options->outbox, "Only those that are open, need a person, or are sent")
        ->check(CLI::IsMember({"any", "open", "needs-person", "sent"}));
    entries->add_option("--limit", options->limit, "At most so many")
        ->check(CLI::Range(1, storage::kMaxPageRows))
        ->capture_default_str();
    entries->callback(
        [&chosen, options] { chosen.run = [options](Bench &bench) { return listCreditEntries(bench, *options); }; });

    auto customer = std::make_shared<std::string>();
    CLI::App *balance =
        group->add_subcommand("balance", "What was granted here beside what the ledger says; 1 when that is more");
    balance->add_option("customer", *customer, "Customer id")->required();
    balance->callback([&chosen, customer] {
        chosen.run = [customer](Bench &bench) {
            return showBalance(bench, CustomerId(QString::fromStdString(*customer)));
        };
    });
}

} // namespace reckoner::ctl
