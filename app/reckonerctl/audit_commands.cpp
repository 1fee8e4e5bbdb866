// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckonerctl/command.h"
#include "app/reckonerctl/json_views.h"
#include "core/actions/operation_store.h"
#include "core/audit/audit_log.h"

#include <QJsonArray>

namespace reckoner::ctl {

namespace {

Task<ExitCode> verifyAudit(Bench &bench)
{
    auto verified = bench.session.database().read(
        [](storage::Connection &connection) { return audit::AuditLog::verify(connection); });
    return std::move(verified).then(
        &bench.context, [&bench](Result<audit::AuditVerdict> &&verdict) -> Result<ExitCode> {
            if (!verdict)
                return bench.out.fail(verdict.error());
            const bool good = !verdict->firstBroken;
            const QString head = QString::fromLatin1(verdict->head.hash.toHex());
            bench.out.print(
                good ? QStringLiteral("%1 entries, every link holds. Head: %2").arg(verdict->checked).arg(head)
                     : verdict->what,
                QJsonObject{{QStringLiteral("checked"), verdict->checked},
                            {QStringLiteral("intact"), good},
                            {QStringLiteral("head"), head},
                            {QStringLiteral("first_broken"), good ? QJsonValue() : QJsonValue(*verdict->firstBroken)},
                            {QStringLiteral("what"), verdict->what}});
            return good ? ExitCode::Ok : ExitCode::Refused;
        });
}

struct AuditChoice {
    std::string subject;
    int limit = 100;
};

Task<ExitCode> listAudit(Bench &bench, const AuditChoice &choice)
{
    auto entries = bench.session.database().read(
        [subject = QString::fromStdString(choice.subject), limit = choice.limit](storage::Connection &connection) {
            return audit::AuditLog::list(connection, subject, std::nullopt, limit);
        });
    using Entries = std::vector<audit::AuditEntry>;
    return std::move(entries).then(&bench.context, [&bench](Result<Entries> &&found) -> Result<ExitCode> {
        if (!found)
            return bench.out.fail(found.error());
        std::vector<QStringList> table{{QStringLiteral("WHEN"), QStringLiteral("ACTOR"), QStringLiteral("ACTION"),
                                        QStringLiteral("OF"), QStringLiteral("REASON")}};
        QJsonArray json;
        for (const audit::AuditEntry &entry : *found) {
            table.push_back({timeText(entry.at), entry.actor, entry.action, entry.subject, entry.reason});
            json.append(QJsonObject{{QStringLiteral("at"), entry.at.toString()},
                                    {QStringLiteral("actor"), entry.actor},
                                    {QStringLiteral("action"), entry.action},
                                    {QStringLiteral("subject"), entry.subject},
                                    {QStringLiteral("reason"), entry.reason}});
        }
        bench.out.printTable(table, json);
        return ExitCode::Ok;
    });
}

Task<ExitCode> listOperations(Bench &bench, const QString &state)
{
    actions::OperationFilter filter;
    if (!state.isEmpty()) {
        const auto known = actions::operationStateFromText(state);
        if (!known)
            return done(bench.out.fail(
                {ErrorKind::Invalid, QStringLiteral("“%1” is no state of an operation.").arg(state), {}, {}}));
        filter.states = {*known};
    }
    auto rows =
        bench.session.database().read([account = bench.session.account(), filter](storage::Connection &connection) {
            return actions::OperationStore::list(connection, account, filter, std::nullopt, {.rows = 100});
        });
    using Rows = storage::Page<actions::Operation, actions::OperationStore::Cursor>;
    return std::move(rows).then(&bench.context, [&bench](Result<Rows> &&page) -> Result<ExitCode> {
        if (!page)
            return bench.out.fail(page.error());
        std::vector<QStringList> table{{QStringLiteral("WHEN"), QStringLiteral("OPERATION"), QStringLiteral("KIND"),
                                        QStringLiteral("OF"), QStringLiteral("STATE"), QStringLiteral("ACTOR"),
                                        QStringLiteral("REASON")}};
        QJsonArray json;
        for (const actions::Operation &operation : page->rows) {
            table.push_back({timeText(operation.createdAt), operation.id.toString(),
                             actions::requestKind(operation.request), actions::subjectOf(operation),
                             actions::operationStateText(operation.state), operation.actor, operation.reason});
            json.append(toJson(operation));
        }
        bench.out.printTable(table, json);
        return ExitCode::Ok;
    });
}

// What reading back settled, and what is still open: too early to look, or for a person to settle.
Task<ExitCode> reportOpen(Bench &bench, int settled)
{
    using actions::OperationState;
    auto rows = bench.session.database().read([account = bench.session.account()](storage::Connection &connection) {
        const actions::OperationFilter open{
            .states = {OperationState::Sent, OperationState::Unknown, OperationState::NeedsPerson},
            .subscriptionId = {}};
        return actions::OperationStore::list(connection, account, open, std::nullopt, {.rows = 100});
    });
    using Rows = storage::Page<actions::Operation, actions::OperationStore::Cursor>;
    return std::move(rows).then(&bench.context, [&bench, settled](Result<Rows> &&page) -> Result<ExitCode> {
        if (!page)
            return bench.out.fail(page.error());
        QString said = QStringLiteral("%1 settled by reading back, %2 still open.").arg(settled).arg(page->rows.size());
        QJsonArray open;
        for (const actions::Operation &operation : page->rows) {
            const QString next =
                operation.state == OperationState::NeedsPerson
                    ? QStringLiteral("look at the provider, then run “reckonerctl operations settle”")
                : operation.nextCheckAt
                    ? QStringLiteral("is read back from %1 on").arg(timeText(*operation.nextCheckAt))
                    : QStringLiteral(
                          "is read back when its request can no longer be under way; run this again in some minutes");
            said += QStringLiteral("\n  %1 %2 of %3: %4")
                        .arg(operation.id.toString(), actions::requestKind(operation.request),
                             actions::subjectOf(operation), next);
            open.append(toJson(operation));
        }
        bench.out.print(said, QJsonObject{{QStringLiteral("settled"), settled}, {QStringLiteral("open"), open}});
        return page->rows.empty() ? ExitCode::Ok : ExitCode::Unreached;
    });
}

Task<ExitCode> resolveOperations(Bench &bench)
{
    if (!bench.session.resolver())
        return done(bench.out.fail(app::providerNotEnabled()));
    return bench.session.resolver()->resolveDue().then(&bench.context,
                                                       [&bench](Result<int> &&settled) -> Task<ExitCode> {
                                                           if (!settled)
                                                               return done(bench.out.fail(settled.error()));
                                                           return reportOpen(bench, *settled);
                                                       });
}

Task<ExitCode> settleOperation(Bench &bench, const OperationId &id, actions::Verdict verdict, const QString &reason)
{
    if (!bench.session.resolver())
        return done(bench.out.fail(app::providerNotEnabled()));
    return bench.session.resolver()
        ->settle(id, verdict, reason)
        .then(&bench.context, [&bench](Result<actions::Operation> &&operation) -> Result<ExitCode> {
            if (!operation)
                return bench.out.fail(operation.error());
            bench.out.print(QStringLiteral("%1 is settled: %2").arg(operation->id.toString(), operation->resolution),
                            toJson(*operation));
            return ExitCode::Ok;
        });
}

} // namespace

void addAuditCommands(CLI::App &app, Command &chosen)
{
    CLI::App *auditGroup = app.add_subcommand("audit", "The audit log")->require_subcommand(1);
    auditGroup->add_subcommand("verify", "Check every link of the chain")->callback([&chosen] {
        chosen.run = verifyAudit;
    });
    auto choice = std::make_shared<AuditChoice>();
    CLI::App *entries = auditGroup->add_subcommand("list", "Who did what and why, newest first");
    entries->add_option("--subject", choice->subject, "Only what was done to this: an id, or “events”");
    entries->add_option("--limit", choice->limit, "At most so many")
        ->check(CLI::Range(1, 10'000))
        ->capture_default_str();
    entries->callback([&chosen, choice] { chosen.run = [choice](Bench &bench) { return listAudit(bench, *choice); }; });

    CLI::App *group =
        app.add_subcommand("operations", "What people asked for, and what came of it")->require_subcommand(1);
    auto state = std::make_shared<std::string>();
    CLI::App *list = group->add_subcommand("list", "Newest first");
    list->add_option("--state", *state, "Only those in it")
        ->check(CLI::IsMember({"filed", "sent", "succeeded", "failed", "unknown", "needs_person"}));
    list->callback([&chosen, state] {
        chosen.run = [state](Bench &bench) { return listOperations(bench, QString::fromStdString(*state)); };
    });

    group->add_subcommand("resolve", "Read back what has no confirmed outcome and is due")->callback([&chosen] {
        chosen.run = resolveOperations;
    });

    struct Decision {
        std::string id, verdict, reason;
    };
    auto decision = std::make_shared<Decision>();
    CLI::App *settle =
        group->add_subcommand("settle", "Say whether an operation was done, after looking at the provider");
    settle->add_option("id", decision->id, "Operation id")->required();
    settle->add_option("verdict", decision->verdict, "done or not-done")
        ->required()
        ->check(CLI::IsMember({"done", "not-done"}));
    settle->add_option("--reason", decision->reason, "How you know, for the audit log")->required();
    settle->callback([&chosen, decision] {
        chosen.run = [decision](Bench &bench) {
            return settleOperation(bench, OperationId(QString::fromStdString(decision->id)),
                                   decision->verdict == "done" ? actions::Verdict::Done : actions::Verdict::NotDone,
                                   QString::fromStdString(decision->reason));
        };
    });
}

} // namespace reckoner::ctl
