// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_file/catalog_run_store.h"

#include "core/base/words.h"
#include "core/catalog_file/document_reader.h"
#include "core/storage/fields.h"

namespace reckoner::catalog_file {

namespace {

constexpr const char *kRunInsertSql = R"(
INSERT INTO catalog_run (
    run_id, account_id, digest, wanted, there, missing, actor, reason, state, started_at_us, finished_at_us, undo_of,
    source_account)
VALUES (
    :run_id, :account_id, :digest, :wanted, :there, :missing, :actor, :reason, :state, :started_at_us, NULL,
    :undo_of, :source_account))";

constexpr const char *kRunStepInsertSql = R"(
INSERT INTO catalog_run_step (run_id, number, state, entity_id, sent_at_us, error_message)
VALUES (:run_id, :number, :state, :entity_id, NULL, ''))";

constexpr const char *kRunFindOpenSql = R"(
SELECT run_id, account_id, digest, wanted, there, missing, actor, reason, state, started_at_us, finished_at_us,
    undo_of, source_account
FROM catalog_run
WHERE account_id = :account_id AND state = 'open')";

constexpr const char *kRunStepsSql = R"(
SELECT state, entity_id, sent_at_us, error_message
FROM catalog_run_step
WHERE run_id = :run_id
ORDER BY number)";

constexpr const char *kRunListSql = R"(
SELECT run_id, account_id, digest, '', '', missing, actor, reason, state, started_at_us, finished_at_us,
    undo_of, source_account,
    (SELECT COUNT(*) FROM catalog_run_step s WHERE s.run_id = catalog_run.run_id AND s.state = 'done'),
    (SELECT COUNT(*) FROM catalog_run_step s WHERE s.run_id = catalog_run.run_id)
FROM catalog_run
WHERE account_id = :account_id
ORDER BY started_at_us DESC, run_id DESC
LIMIT :row_limit)";

constexpr const char *kRunFindSql = R"(
SELECT run_id, account_id, digest, wanted, there, missing, actor, reason, state, started_at_us, finished_at_us,
    undo_of, source_account
FROM catalog_run
WHERE account_id = :account_id AND run_id = :run_id)";

constexpr const char *kRunLastDoneSql = R"(
SELECT run_id, account_id, digest, wanted, there, missing, actor, reason, state, started_at_us, finished_at_us,
    undo_of, source_account
FROM catalog_run
WHERE account_id = :account_id AND state = 'done'
ORDER BY started_at_us DESC, run_id DESC
LIMIT :row_limit)";

constexpr const char *kRunCloseSql = R"(
UPDATE catalog_run
SET state = :state, finished_at_us = :now_us
WHERE run_id = :run_id AND state = 'open')";

// A time of -1 stands for none: NULL equals nothing.
constexpr const char *kRunStepMoveSql = R"(
UPDATE catalog_run_step
SET state = :state, entity_id = :entity_id, sent_at_us = :sent_at_us, error_message = :error_message
WHERE run_id = :run_id AND number = :number AND state = :from_state AND COALESCE(sent_at_us, -1) = :from_sent_at_us)";

constexpr std::array kRunStates{RunState::Open, RunState::Done, RunState::Failed, RunState::Superseded};
constexpr std::array kStepStates{StepState::Filed, StepState::Sent, StepState::Done, StepState::Failed};

// The database lets no other text in.
template <class State, size_t N, class Text>
State runWordOf(const std::array<State, N> &all, Text text, const QString &found)
{
    for (const State state : all)
        if (text(state) == found)
            return state;
    RK_UNREACHABLE();
}

RunRecord readRun(storage::Fields &in)
{
    RunRecord run;
    run.id = in.text();
    run.account = in.id<AccountId>();
    run.digest = in.text();
    run.wanted = in.bytes();
    run.there = in.bytes();
    run.options.missing = in.text() == QLatin1StringView("archived") ? Missing::Archived : Missing::LeftAlone;
    run.actor = in.text();
    run.reason = in.text();
    run.state = runWordOf(kRunStates, runStateText, in.text());
    run.startedAt = in.instant();
    run.finishedAt = in.optionalInstant();
    run.undoOf = in.text();
    run.source = in.id<AccountId>();
    return run;
}

RunRecord readRunRow(const storage::Row &row)
{
    storage::Fields in(row);
    return readRun(in);
}

RunSummary readRunSummary(const storage::Row &row)
{
    storage::Fields in(row);
    RunSummary summary;
    summary.run = readRun(in);
    summary.done = int(in.integer());
    summary.steps = int(in.integer());
    return summary;
}

StepRecord readStep(const storage::Row &row)
{
    storage::Fields in(row);
    StepRecord step;
    step.state = runWordOf(kStepStates, stepStateText, in.text());
    step.entityId = in.text();
    step.sentAt = in.optionalInstant();
    step.error = in.text();
    return step;
}

Error movedByOthers()
{
    return {ErrorKind::Conflict,
            Words::tr("Somebody else is carrying out this plan. Wait until that has ended, then look again."),
            {},
            {}};
}

} // namespace

QString runStateText(RunState state)
{
    switch (state) {
    case RunState::Open: return QStringLiteral("open");
    case RunState::Done: return QStringLiteral("done");
    case RunState::Failed: return QStringLiteral("failed");
    case RunState::Superseded: return QStringLiteral("superseded");
    }
    RK_UNREACHABLE();
}

QString stepStateText(StepState state)
{
    switch (state) {
    case StepState::Filed: return QStringLiteral("filed");
    case StepState::Sent: return QStringLiteral("sent");
    case StepState::Done: return QStringLiteral("done");
    case StepState::Failed: return QStringLiteral("failed");
    }
    RK_UNREACHABLE();
}

Result<CatalogDocument> storedDocument(const QByteArray &text)
{
    ReadDocument read = readDocument(text);
    if (read.faults.empty())
        return std::move(read.document);
    return Error{ErrorKind::Storage,
                 Words::tr("The stored plan cannot be read. Make a new plan."),
                 faultLines(QStringLiteral("plan"), read.faults),
                 {}};
}

Result<void> CatalogRunStore::insert(storage::Transaction &transaction, const RunRecord &run)
{
    RK_TRY(transaction.prepare(kRunInsertSql)
               .bind(":run_id", run.id)
               .bind(":account_id", run.account)
               .bind(":digest", run.digest)
               .bind(":wanted", run.wanted)
               .bind(":there", run.there)
               .bind(":missing", run.options.missing == Missing::Archived ? QStringLiteral("archived")
                                                                          : QStringLiteral("left_alone"))
               .bind(":actor", run.actor)
               .bind(":reason", run.reason)
               .bind(":state", runStateText(RunState::Open))
               .bind(":started_at_us", run.startedAt)
               .bind(":undo_of", run.undoOf)
               .bind(":source_account", run.source)
               .run());
    storage::Statement insertStep = transaction.prepare(kRunStepInsertSql);
    for (size_t i = 0; i < run.steps.size(); ++i)
        RK_TRY(insertStep.bind(":run_id", run.id)
                   .bind(":number", qint64(i))
                   .bind(":state", stepStateText(run.steps[i].state))
                   .bind(":entity_id", run.steps[i].entityId)
                   .run());
    return {};
}

Result<std::optional<RunRecord>> CatalogRunStore::findOpen(storage::Connection &connection, const AccountId &account)
{
    RK_TRY_ASSIGN(auto run, connection.prepare(kRunFindOpenSql).bind(":account_id", account).first(readRunRow));
    if (run) {
        RK_TRY_ASSIGN(run->steps, steps(connection, run->id));
    }
    return run;
}

Result<std::optional<RunRecord>> CatalogRunStore::find(storage::Connection &connection, const AccountId &account,
                                                       const QString &run)
{
    RK_TRY_ASSIGN(auto found,
                  connection.prepare(kRunFindSql).bind(":account_id", account).bind(":run_id", run).first(readRunRow));
    if (found) {
        RK_TRY_ASSIGN(found->steps, steps(connection, found->id));
    }
    return found;
}

Result<std::vector<RunSummary>> CatalogRunStore::list(storage::Connection &connection, const AccountId &account,
                                                      int limit)
{
    return connection.prepare(kRunListSql).bind(":account_id", account).bind(":row_limit", limit).all(readRunSummary);
}

Result<std::vector<RunRecord>> CatalogRunStore::lastDone(storage::Connection &connection, const AccountId &account,
                                                         int limit)
{
    return connection.prepare(kRunLastDoneSql).bind(":account_id", account).bind(":row_limit", limit).all(readRunRow);
}

Result<std::vector<StepRecord>> CatalogRunStore::steps(storage::Connection &connection, const QString &run)
{
    return connection.prepare(kRunStepsSql).bind(":run_id", run).all(readStep);
}

Result<void> CatalogRunStore::close(storage::Transaction &transaction, const QString &run, RunState state, Instant now)
{
    RK_TRY_ASSIGN(const qint64 touched, transaction.prepare(kRunCloseSql)
                                            .bind(":state", runStateText(state))
                                            .bind(":now_us", now)
                                            .bind(":run_id", run)
                                            .run());
    return touched == 1 ? Result<void>() : movedByOthers();
}

Result<void> CatalogRunStore::moveStep(storage::Transaction &transaction, const QString &run, int number,
                                       const StepRecord &from, const StepRecord &to)
{
    RK_TRY_ASSIGN(const qint64 touched, transaction.prepare(kRunStepMoveSql)
                                            .bind(":state", stepStateText(to.state))
                                            .bind(":entity_id", to.entityId)
                                            .bind(":sent_at_us", to.sentAt)
                                            .bind(":error_message", to.error)
                                            .bind(":run_id", run)
                                            .bind(":number", number)
                                            .bind(":from_state", stepStateText(from.state))
                                            .bind(":from_sent_at_us", from.sentAt ? from.sentAt->micros() : qint64(-1))
                                            .run());
    return touched == 1 ? Result<void>() : movedByOthers();
}

} // namespace reckoner::catalog_file
