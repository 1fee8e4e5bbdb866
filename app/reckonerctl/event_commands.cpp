// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckonerctl/command.h"
#include "app/reckonerctl/event_filter.h"
#include "app/reckonerctl/event_log_commands.h"
#include "app/reckonerctl/event_look_commands.h"
#include "app/reckonerctl/json_views.h"
#include "app/reckonerctl/replay_command.h"
#include "core/events/event_store.h"
#include "core/sync/event_import.h"
#include "core/sync/projector.h"
#include "core/sync/quarantine.h"

#include <QFile>
#include <QJsonArray>

namespace reckoner::ctl {

namespace {

constexpr int kMostEvents = 500; // what a terminal can still be read for
constexpr qint64 kReadPieceBytes = 1024 * 1024;

struct EventOptions {
    EventFilterOptions filter;
    int limit = 50;
};

Task<ExitCode> listEvents(Bench &bench, const EventOptions &options)
{
    const auto filter = eventFilter(bench.session.account(), options.filter);
    if (!filter)
        return done(bench.out.fail(filter.error()));
    auto rows =
        bench.session.database().read([filter = *filter, limit = options.limit](storage::Connection &connection) {
            return events::EventStore(connection).list(filter, std::nullopt, {.rows = limit});
        });
    using Rows = storage::Page<events::StoredEvent, events::EventCursor>;
    return std::move(rows).then(&bench.context, [&bench](Result<Rows> &&page) -> Result<ExitCode> {
        if (!page)
            return bench.out.fail(page.error());
        std::vector<QStringList> table{{QStringLiteral("OCCURRED"), QStringLiteral("EVENT"), QStringLiteral("TYPE"),
                                        QStringLiteral("ENTITY"), QStringLiteral("OUTCOME"), QStringLiteral("REASON")}};
        QJsonArray json;
        for (const events::StoredEvent &event : page->rows) {
            table.push_back({event.envelope.occurredAt.toString(), event.envelope.eventId.toString(),
                             event.envelope.eventType, event.envelope.entityId, events::outcomeText(event.outcome),
                             event.reason});
            json.append(toJson(event));
        }
        bench.out.printTable(table, json);
        return ExitCode::Ok;
    });
}

Task<ExitCode> showEvent(Bench &bench, const EventId &id)
{
    struct Shown {
        events::StoredEvent event;
        std::vector<events::Delivery> deliveries;
    };
    auto found = bench.session.database().read(
        [account = bench.session.account(), id](storage::Connection &connection) -> Result<Shown> {
            events::EventStore store(connection);
            RK_TRY_ASSIGN(auto event, store.find(account, id));
            if (!event)
                return Error{
                    ErrorKind::NotFound, QStringLiteral("There is no event %1 in the log.").arg(id.toString()), {}, {}};
            RK_TRY_ASSIGN(auto deliveries, store.deliveries(account, id));
            return Shown{std::move(*event), std::move(deliveries)};
        });
    return std::move(found).then(&bench.context, [&bench](Result<Shown> &&shown) -> Result<ExitCode> {
        if (!shown)
            return bench.out.fail(shown.error());
        const events::StoredEvent &event = shown->event;
        std::vector<QStringList> table{
            {event.envelope.eventId.toString(), event.envelope.eventType},
            {QStringLiteral("occurred"), event.envelope.occurredAt.toString()},
            {QStringLiteral("received"), event.receivedAt.toString()},
            {QStringLiteral("entity"), event.envelope.entityId},
            {QStringLiteral("outcome"), events::outcomeText(event.outcome) + QLatin1Char(' ') + event.reason},
            {QStringLiteral("effect"), QString::fromUtf8(event.effect)},
            {QStringLiteral("body"), QString::fromUtf8(event.body)}};
        QJsonArray deliveries;
        for (const events::Delivery &delivery : shown->deliveries) {
            table.push_back({QStringLiteral("delivery"),
                             QStringLiteral("%1 %2 from %3%4")
                                 .arg(delivery.receivedAt.toString(), events::sourceText(delivery.source),
                                      delivery.peer, delivery.duplicate ? QStringLiteral(" (duplicate)") : QString())});
            deliveries.append(QJsonObject{{QStringLiteral("received_at"), delivery.receivedAt.toString()},
                                          {QStringLiteral("source"), events::sourceText(delivery.source)},
                                          {QStringLiteral("notification_id"), delivery.notificationId.toString()},
                                          {QStringLiteral("duplicate"), delivery.duplicate}});
        }
        QJsonObject json = toJson(event);
        json.insert(QStringLiteral("body"), rawToJson(event.body));
        json.insert(QStringLiteral("effect"), rawToJson(event.effect));
        json.insert(QStringLiteral("delivery_log"), deliveries);
        bench.out.printTable(table, json);
        return ExitCode::Ok;
    });
}

Task<ExitCode> listQuarantine(Bench &bench)
{
    using Rows = std::vector<events::QuarantineEntry>;
    auto rows = bench.session.database().read([account = bench.session.account()](storage::Connection &connection) {
        return events::EventStore(connection).quarantine(account, kMostEvents);
    });
    return std::move(rows).then(&bench.context, [&bench](Result<Rows> &&entries) -> Result<ExitCode> {
        if (!entries)
            return bench.out.fail(entries.error());
        std::vector<QStringList> table{{QStringLiteral("ENTRY"), QStringLiteral("RECEIVED"), QStringLiteral("SOURCE"),
                                        QStringLiteral("TIMES"), QStringLiteral("REASON"), QStringLiteral("DETAIL"),
                                        QStringLiteral("DECIDED")}};
        bool open = false;
        QJsonArray json;
        for (const events::QuarantineEntry &one : *entries) {
            const QString reason = events::quarantineReasonText(one.entry.reason),
                          source = events::sourceText(one.entry.raw.source);
            open = open || !one.resolvedAt;
            table.push_back({QString::number(one.id), timeText(one.lastReceivedAt), source, QString::number(one.times),
                             reason, one.entry.detail, one.resolution});
            json.append(QJsonObject{{QStringLiteral("id"), one.id},
                                    {QStringLiteral("last_received_at"), one.lastReceivedAt.toString()},
                                    {QStringLiteral("source"), source},
                                    {QStringLiteral("times"), one.times},
                                    {QStringLiteral("reason"), reason},
                                    {QStringLiteral("detail"), one.entry.detail},
                                    {QStringLiteral("event_id"), one.entry.eventId.toString()},
                                    {QStringLiteral("resolved_at"), toJson(one.resolvedAt)},
                                    {QStringLiteral("resolution"), one.resolution},
                                    {QStringLiteral("body"), QString::fromUtf8(one.entry.raw.body)}});
        }
        bench.out.printTable(table, json);
        return open ? ExitCode::Refused : ExitCode::Ok;
    });
}

Task<ExitCode> admitEntry(Bench &bench, const sync::QuarantineDecision &decision)
{
    const sync::AdmitOptions options{.secrets = bench.session.settings().webhookSecretValues()};
    auto admitted = bench.session.database().write(
        [decision, options, now = bench.session.clock().now()](storage::Transaction &transaction) {
            return sync::admitQuarantined(transaction, decision, now, options);
        });
    return std::move(admitted).then(&bench.context, [&bench](Result<sync::Admission> &&admission) -> Result<ExitCode> {
        if (!admission)
            return bench.out.fail(admission.error());
        const auto projected =
            sync::Projector(bench.session.database(), bench.session.clock(), {.hook = bench.session.creditHook()})
                .projectAllBlocking();
        if (!projected)
            return bench.out.fail(projected.error());
        const bool isNew = admission->storedAs == events::StoredAs::New;
        const QString id = admission->eventId.toString();
        bench.out.print(isNew ? QStringLiteral("%1 is admitted and applied; “reckonerctl events show %1” says what it "
                                               "changed.")
                                    .arg(id)
                              : QStringLiteral("%1 had arrived again meanwhile; nothing was left to do.").arg(id),
                        QJsonObject{{QStringLiteral("event_id"), id}, {QStringLiteral("new"), isNew}});
        return ExitCode::Ok;
    });
}

Task<ExitCode> dismissEntry(Bench &bench, const sync::QuarantineDecision &decision)
{
    auto dismissed = bench.session.database().write(
        [decision, now = bench.session.clock().now()](storage::Transaction &transaction) {
            return sync::dismissQuarantined(transaction, decision, now);
        });
    return std::move(dismissed).then(
        &bench.context, [&bench, id = decision.id](Result<void> &&done) -> Result<ExitCode> {
            if (!done)
                return bench.out.fail(done.error());
            bench.out.print(QStringLiteral("Entry %1 is dismissed; its body is kept.").arg(id),
                            QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("dismissed"), true}});
            return ExitCode::Ok;
        });
}

using DecideEntry = Task<ExitCode> (*)(Bench &, const sync::QuarantineDecision &);

void addDecision(CLI::App &group, Command &chosen, const char *name, const char *help, DecideEntry decide)
{
    auto id = std::make_shared<qint64>(0);
    auto reason = std::make_shared<std::string>();
    CLI::App *command = group.add_subcommand(name, help);
    command->add_option("id", *id, "Number of the entry, as the list shows it")->required();
    command->add_option("--reason", *reason, "Why; stands in the audit log")->required();
    command->callback([&chosen, id, reason, decide] {
        chosen.run = [id, reason, decide](Bench &bench) {
            return decide(
                bench, {bench.session.account(), *id, bench.session.settings().actor, QString::fromStdString(*reason)});
        };
    });
}

void addQuarantineCommands(CLI::App &group, Command &chosen)
{
    CLI::App *quarantine = group.add_subcommand(
        "quarantine", "What a provider signed and could not be taken as an event; without a command: the list");
    quarantine->require_subcommand(0, 1);
    quarantine->add_subcommand("list", "Newest first");
    addDecision(*quarantine, chosen, "admit", "Take it as an event after all, as this program reads it now",
                admitEntry);
    addDecision(*quarantine, chosen, "dismiss", "Put it away for good; its body is kept", dismissEntry);
    quarantine->callback([&chosen, quarantine] { // runs after the callbacks of its commands
        const auto named = quarantine->get_subcommands();
        if (named.empty() || named.front()->get_name() == "list")
            chosen.run = listQuarantine;
    });
}

// The whole file, or the beginning that shows that it is too large. Errors: NotFound.
Result<QByteArray> fileContent(const QString &path)
{
    QFile file(path);
    const bool opened =
        path == QLatin1StringView("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    QByteArray content;
    for (QByteArray piece;
         opened && content.size() <= sync::kMaxImportBytes && !(piece = file.read(kReadPieceBytes)).isEmpty();)
        content += piece;
    if (file.error() != QFileDevice::NoError)
        return Error{
            ErrorKind::NotFound, QStringLiteral("%1 cannot be read: %2").arg(path, file.errorString()), {}, {}};
    return content;
}

Task<ExitCode> ingestFile(Bench &bench, const QString &path)
{
    const auto content = fileContent(path);
    if (!content)
        return done(bench.out.fail(content.error()));
    const auto imported =
        sync::importEvents(bench.session.database(), bench.session.clock(), bench.session.account(), *content);
    if (!imported)
        return done(bench.out.fail(imported.error()));
    const auto projected =
        sync::Projector(bench.session.database(), bench.session.clock(), {.hook = bench.session.creditHook()})
            .projectAllBlocking();
    if (!projected)
        return done(bench.out.fail(projected.error()));
    bench.out.print(QStringLiteral("%1 events: %2 new, %3 known, %4 quarantined. Applied %5, stale %6, nothing to do "
                                   "for %7, parked %8, to be tried again %9.")
                        .arg(imported->events)
                        .arg(imported->newEvents)
                        .arg(imported->duplicates)
                        .arg(imported->quarantined)
                        .arg(projected->applied)
                        .arg(projected->stale)
                        .arg(projected->duplicate + projected->unhandled)
                        .arg(projected->parked)
                        .arg(projected->failed),
                    QJsonObject{{QStringLiteral("events"), imported->events},
                                {QStringLiteral("new"), imported->newEvents},
                                {QStringLiteral("duplicate"), imported->duplicates},
                                {QStringLiteral("quarantined"), imported->quarantined},
                                {QStringLiteral("applied"), projected->applied},
                                {QStringLiteral("stale"), projected->stale},
                                {QStringLiteral("unhandled"), projected->unhandled},
                                {QStringLiteral("parked"), projected->parked},
                                {QStringLiteral("failed"), projected->failed}});
    if (imported->quarantined > 0)
        bench.out.note(QStringLiteral(
            "What could not be read as an event is kept; run “reckonerctl events quarantine” to see it."));
    return done(imported->quarantined + projected->parked + projected->failed > 0 ? ExitCode::Refused : ExitCode::Ok);
}

} // namespace

void addEventCommands(CLI::App &app, Command &chosen)
{
    CLI::App *group = app.add_subcommand("events", "The log of received events")->require_subcommand(1);
    auto options = std::make_shared<EventOptions>();
    CLI::App *list = group->add_subcommand("list", "Newest first");
    addEventFilterOptions(*list, options->filter);
    list->add_option("--limit", options->limit, "Rows")->check(CLI::Range(1, kMostEvents))->capture_default_str();
    list->callback(
        [&chosen, options] { chosen.run = [options](Bench &bench) { return listEvents(bench, *options); }; });

    auto id = std::make_shared<std::string>();
    CLI::App *show = group->add_subcommand("show", "One event with body, deliveries and effect");
    show->add_option("id", *id, "Event id")->required();
    show->callback([&chosen, id] {
        chosen.run = [id](Bench &bench) { return showEvent(bench, EventId(QString::fromStdString(*id))); };
    });

    addReplayCommand(*group, chosen);
    addEventLogCommands(*group, chosen);
    addEventLookCommands(*group, chosen);
    addQuarantineCommands(*group, chosen);

    auto path = std::make_shared<std::string>();
    CLI::App *ingestCommand = group->add_subcommand(
        "ingest", "Store and apply events from a file: one, one a line, an array, or an answer of the event feed");
    ingestCommand->add_option("file", *path, "File, or - for standard input")->required();
    ingestCommand->callback([&chosen, path] {
        chosen.run = [path](Bench &bench) { return ingestFile(bench, QString::fromStdString(*path)); };
    });
}

} // namespace reckoner::ctl
