// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckonerctl/catalog_file_views.h"

#include "app/reckonerctl/output.h"

namespace reckoner::ctl {

using namespace catalog_file;

namespace {

QString orNone(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("none") : QStringLiteral("“%1”").arg(printable(text));
}

QString fieldLines(const std::vector<FieldChange> &fields)
{
    QString lines;
    for (const FieldChange &field : fields)
        lines +=
            QStringLiteral("      %1: %2 becomes %3\n").arg(field.field, orNone(field.before), orNone(field.after));
    return lines;
}

QString presenceText(Presence presence)
{
    switch (presence) {
    case Presence::Differs: return QStringLiteral("differs");
    case Presence::OnlyWanted: return QStringLiteral("only_in_file");
    case Presence::OnlyThere: return QStringLiteral("only_at_account");
    }
    RK_UNREACHABLE();
}

QString applyEndText(ApplyEnd end)
{
    switch (end) {
    case ApplyEnd::Done: return QStringLiteral("done");
    case ApplyEnd::Moved: return QStringLiteral("moved");
    case ApplyEnd::Stopped: return QStringLiteral("stopped");
    }
    RK_UNREACHABLE();
}

} // namespace

QJsonArray toJson(const std::vector<FieldChange> &fields)
{
    QJsonArray json;
    for (const FieldChange &field : fields)
        json.append(QJsonObject{{QStringLiteral("field"), field.field},
                                {QStringLiteral("before"), field.before},
                                {QStringLiteral("after"), field.after}});
    return json;
}

QJsonArray toJson(const std::vector<EntryDifference> &differences)
{
    QJsonArray json;
    for (const EntryDifference &one : differences)
        json.append(QJsonObject{{QStringLiteral("kind"), entryKindText(one.kind)},
                                {QStringLiteral("path"), one.path},
                                {QStringLiteral("id"), one.id},
                                {QStringLiteral("name"), one.name},
                                {QStringLiteral("difference"), presenceText(one.presence)},
                                {QStringLiteral("fields"), toJson(one.fields)}});
    return json;
}

QJsonArray toJson(const std::vector<DocumentFault> &faults)
{
    QJsonArray json;
    for (const DocumentFault &fault : faults)
        json.append(QJsonObject{{QStringLiteral("line"), fault.line},
                                {QStringLiteral("column"), fault.column},
                                {QStringLiteral("message"), fault.what}});
    return json;
}

QJsonObject toJson(const CatalogPlan &plan)
{
    QJsonArray steps, refusals;
    for (const PlanStep &step : plan.steps)
        steps.append(QJsonObject{{QStringLiteral("action"), stepActionText(step.action)},
                                 {QStringLiteral("kind"), entryKindText(step.kind)},
                                 {QStringLiteral("path"), step.path},
                                 {QStringLiteral("id"), step.id},
                                 {QStringLiteral("name"), step.name},
                                 {QStringLiteral("fields"), toJson(step.fields)}});
    for (const PlanRefusal &refusal : plan.refusals)
        refusals.append(QJsonObject{{QStringLiteral("kind"), entryKindText(refusal.kind)},
                                    {QStringLiteral("path"), refusal.path},
                                    {QStringLiteral("why"), refusal.why}});
    return {{QStringLiteral("account"), plan.account.toString()},
            {QStringLiteral("digest"), plan.digest},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("refusals"), refusals},
            {QStringLiteral("left_alone"), QJsonArray::fromStringList(plan.leftAlone)}};
}

static QJsonArray stepsJson(const CatalogPlan &plan, const std::vector<StepRecord> &records)
{
    QJsonArray steps;
    for (size_t i = 0; i < records.size(); ++i)
        steps.append(QJsonObject{{QStringLiteral("action"), stepActionText(plan.steps[i].action)},
                                 {QStringLiteral("kind"), entryKindText(plan.steps[i].kind)},
                                 {QStringLiteral("path"), plan.steps[i].path},
                                 {QStringLiteral("id"), records[i].entityId},
                                 {QStringLiteral("state"), stepStateText(records[i].state)},
                                 {QStringLiteral("error"), records[i].error}});
    return steps;
}

QJsonObject toJson(const ApplyReport &report)
{
    QJsonObject json{{QStringLiteral("end"), applyEndText(report.end)},
                     {QStringLiteral("digest"), report.plan.digest},
                     {QStringLiteral("resumed"), report.resumed},
                     {QStringLiteral("done"), report.countDone()},
                     {QStringLiteral("steps"), stepsJson(report.plan, report.steps)}};
    if (report.error)
        json.insert(QStringLiteral("error"), errorToJson(*report.error).toObject()[QStringLiteral("error")]);
    if (report.end == ApplyEnd::Moved)
        json.insert(QStringLiteral("plan"), toJson(report.plan));
    return json;
}

QString runKindText(const RunRecord &run)
{
    if (!run.undoOf.isEmpty())
        return QStringLiteral("undo");
    return run.source.isEmpty() || run.source == run.account ? QStringLiteral("plan") : QStringLiteral("promotion");
}

static QJsonObject recordJson(const RunRecord &run)
{
    return {{QStringLiteral("id"), run.id},
            {QStringLiteral("digest"), run.digest},
            {QStringLiteral("kind"), runKindText(run)},
            {QStringLiteral("source"), run.source.toString()},
            {QStringLiteral("undo_of"), run.undoOf},
            {QStringLiteral("state"), runStateText(run.state)},
            {QStringLiteral("actor"), run.actor},
            {QStringLiteral("reason"), run.reason},
            {QStringLiteral("started_at"), run.startedAt.toString()},
            {QStringLiteral("finished_at"), run.finishedAt ? QJsonValue(run.finishedAt->toString()) : QJsonValue()}};
}

QJsonObject toJson(const RunSummary &run)
{
    QJsonObject json = recordJson(run.run);
    json.insert(QStringLiteral("done"), run.done);
    json.insert(QStringLiteral("all"), run.steps);
    return json;
}

QJsonObject toJson(const StoredRun &run)
{
    QJsonObject json = recordJson(run.record);
    json.insert(QStringLiteral("steps"), stepsJson(run.plan, run.record.steps));
    return json;
}

QString runText(const StoredRun &run)
{
    QString text;
    for (size_t i = 0; i < run.plan.steps.size(); ++i) {
        const PlanStep &step = run.plan.steps[i];
        const StepRecord &record = run.record.steps[i];
        text +=
            QStringLiteral("  %1: %2 %3 %4%5\n")
                .arg(stepStateText(record.state), stepActionText(step.action), entryKindText(step.kind), step.path,
                     record.entityId.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(printable(record.entityId)));
        if (!record.error.isEmpty())
            text += QStringLiteral("      %1\n").arg(printable(record.error));
    }
    return text + QStringLiteral("%1 of %2 steps done, %3, by %4: %5")
                      .arg(run.countDone())
                      .arg(run.plan.steps.size())
                      .arg(runStateText(run.record.state), printable(run.record.actor), printable(run.record.reason));
}

QString readText(const SyncReport &report)
{
    if (report.read == ReadKind::Whole)
        return QStringLiteral("Read: the whole catalog, %1 entries.").arg(report.entriesRead);
    return QStringLiteral("Read: %1 entries that may have changed since %2. What changed without an event shows when "
                          "everything is read again: %3 was the last time, and it is due again from %4.")
        .arg(report.entriesRead)
        .arg(report.since->toString(), report.wholeAt.toString(), (report.wholeAt + kWholeReadHolds).toString());
}

static QString mirrorPresenceText(MirrorPresence presence)
{
    switch (presence) {
    case MirrorPresence::Differs: return QStringLiteral("differs");
    case MirrorPresence::OnlyRemote: return QStringLiteral("only_remote");
    case MirrorPresence::OnlyLocal: return QStringLiteral("only_local");
    }
    RK_UNREACHABLE();
}

QJsonArray toJson(const std::vector<MirrorDifference> &differences)
{
    QJsonArray json;
    const auto at = [](const std::optional<Instant> &instant) {
        return instant ? QJsonValue(instant->toString()) : QJsonValue();
    };
    for (const MirrorDifference &one : differences) {
        QJsonArray fields;
        for (const FieldDifference &field : one.fields)
            fields.append(QJsonObject{{QStringLiteral("field"), field.field},
                                      {QStringLiteral("local"), field.local},
                                      {QStringLiteral("remote"), field.remote},
                                      {QStringLiteral("note"), field.note ? QJsonValue(*field.note) : QJsonValue()}});
        json.append(QJsonObject{{QStringLiteral("kind"), entryKindText(one.kind)},
                                {QStringLiteral("id"), one.id},
                                {QStringLiteral("name"), one.name},
                                {QStringLiteral("difference"), mirrorPresenceText(one.presence)},
                                {QStringLiteral("local_updated_at"), at(one.localUpdatedAt)},
                                {QStringLiteral("remote_updated_at"), at(one.remoteUpdatedAt)},
                                {QStringLiteral("fields"), fields}});
    }
    return json;
}

QString mirrorText(const std::vector<MirrorDifference> &differences)
{
    if (differences.empty())
        return QStringLiteral("No differences.");
    QString text;
    const auto at = [](const std::optional<Instant> &instant) {
        return instant ? instant->toString() : QStringLiteral("never");
    };
    for (const MirrorDifference &one : differences) {
        text += QStringLiteral("%1 %2 %3: %4, changed here %5, at the provider %6\n")
                    .arg(entryKindText(one.kind), printable(one.id), orNone(one.name), mirrorPresenceText(one.presence),
                         at(one.localUpdatedAt), at(one.remoteUpdatedAt));
        for (const FieldDifference &field : one.fields)
            text += QStringLiteral("      %1: here %2, there %3%4\n")
                        .arg(field.field, orNone(field.local), orNone(field.remote),
                             field.note ? QStringLiteral(" (left: %1)").arg(printable(*field.note)) : QString());
    }
    return text.chopped(1);
}

QString planText(const CatalogPlan &plan)
{
    QString text;
    for (const PlanStep &step : plan.steps) {
        text += QStringLiteral("  %1 %2 %3").arg(stepActionText(step.action), entryKindText(step.kind), step.path);
        if (!step.id.isEmpty())
            text += QStringLiteral(" (%1)").arg(printable(step.id));
        if (step.action == StepAction::Create && step.kind == EntryKind::Price)
            text += QStringLiteral(": %1 %2").arg(step.wantedPrice.amount.toString(),
                                                  periodWords(step.wantedPrice.billingCycle));
        text += u'\n' + fieldLines(step.fields);
    }
    for (const PlanRefusal &refusal : plan.refusals)
        text += QStringLiteral("  cannot: %1 %2: %3\n").arg(entryKindText(refusal.kind), refusal.path, refusal.why);
    if (!plan.leftAlone.isEmpty())
        text += QStringLiteral("  left alone, for the file does not name them: %1\n")
                    .arg(plan.leftAlone.join(QStringLiteral(", ")));
    text += QStringLiteral("%1: %2 to create, %3 to change, %4 to restore, %5 to archive, %6 cannot be done.\n")
                .arg(plan.account.toString())
                .arg(plan.count(StepAction::Create))
                .arg(plan.count(StepAction::Change))
                .arg(plan.count(StepAction::Restore))
                .arg(plan.count(StepAction::Archive))
                .arg(plan.refusals.size());
    if (plan.steps.empty())
        return text + QStringLiteral("Nothing to do.");
    return text + QStringLiteral("Subscriptions that exist keep the prices they have.\nPlan %1").arg(plan.digest);
}

static QJsonArray findingsJson(const std::vector<DriftFinding> &findings)
{
    QJsonArray json;
    for (const DriftFinding &one : findings)
        json.append(QJsonObject{{QStringLiteral("kind"), entryKindText(one.kind)},
                                {QStringLiteral("key"), one.path},
                                {QStringLiteral("id"), one.id},
                                {QStringLiteral("name"), one.name},
                                {QStringLiteral("account"), one.account.toString()},
                                {QStringLiteral("gone"), one.isGone()},
                                {QStringLiteral("fields"), toJson(one.fields)},
                                {QStringLiteral("plan"), one.plan},
                                {QStringLiteral("promoted_at"), one.promotedAt.toString()}});
    return json;
}

QJsonObject toJson(const PromotionDrift &drift)
{
    return {{QStringLiteral("watched"), drift.watched},
            {QStringLiteral("findings"), findingsJson(drift.findings)},
            {QStringLiteral("watched_at_source"), drift.watchedAtSource},
            {QStringLiteral("at_source"), findingsJson(drift.atSource)}};
}

static QString findingLines(const std::vector<DriftFinding> &findings)
{
    QString text;
    for (const DriftFinding &one : findings) {
        text += QStringLiteral("  %1 %2 %3 %4\n")
                    .arg(one.isGone() ? QStringLiteral("-") : QStringLiteral("~"), entryKindText(one.kind), one.path,
                         orNone(one.name));
        text += fieldLines(one.fields);
    }
    return text;
}

QString driftText(const PromotionDrift &drift)
{
    QString text =
        drift.findings.empty()
            ? QStringLiteral("No drift: %1 entries are as plans left them.").arg(drift.watched)
            : findingLines(drift.findings) +
                  QStringLiteral("%1 of %2 entries changed since a plan brought them over. - gone, ~ changed")
                      .arg(drift.findings.size())
                      .arg(drift.watched);
    if (drift.watchedAtSource == 0)
        return text;
    if (drift.atSource.empty())
        return text +
               QStringLiteral("\nWhere they came from, none of %1 entries changed since.").arg(drift.watchedAtSource);
    return text + u'\n' + findingLines(drift.atSource) +
           QStringLiteral("%1 of %2 entries changed where they came from (%3) since.")
               .arg(drift.atSource.size())
               .arg(drift.watchedAtSource)
               .arg(printable(drift.atSource.front().account.toString()));
}

QString diffText(const std::vector<EntryDifference> &differences)
{
    if (differences.empty())
        return QStringLiteral("No differences.");
    QString text;
    for (const EntryDifference &one : differences) {
        const char *mark = one.presence == Presence::Differs ? "~" : one.presence == Presence::OnlyWanted ? "+" : "-";
        text += QStringLiteral("  %1 %2 %3 %4\n")
                    .arg(QLatin1StringView(mark), entryKindText(one.kind), one.path, orNone(one.name));
        text += fieldLines(one.fields);
    }
    return text + QStringLiteral("+ only in the file, - only at the account, ~ different");
}

} // namespace reckoner::ctl
