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

QJsonObject toJson(const ApplyReport &report)
{
    QJsonArray steps;
    for (size_t i = 0; i < report.steps.size(); ++i)
        steps.append(QJsonObject{{QStringLiteral("action"), stepActionText(report.plan.steps[i].action)},
                                 {QStringLiteral("kind"), entryKindText(report.plan.steps[i].kind)},
                                 {QStringLiteral("path"), report.plan.steps[i].path},
                                 {QStringLiteral("id"), report.steps[i].entityId},
                                 {QStringLiteral("state"), stepStateText(report.steps[i].state)},
                                 {QStringLiteral("error"), report.steps[i].error}});
    QJsonObject json{{QStringLiteral("end"), applyEndText(report.end)},
                     {QStringLiteral("digest"), report.plan.digest},
                     {QStringLiteral("resumed"), report.resumed},
                     {QStringLiteral("done"), report.countDone()},
                     {QStringLiteral("steps"), steps}};
    if (report.error)
        json.insert(QStringLiteral("error"), errorToJson(*report.error).toObject()[QStringLiteral("error")]);
    if (report.end == ApplyEnd::Moved)
        json.insert(QStringLiteral("plan"), toJson(report.plan));
    return json;
}

QJsonObject toJson(const RunRecord &run)
{
    return {{QStringLiteral("id"), run.id},
            {QStringLiteral("digest"), run.digest},
            {QStringLiteral("state"), runStateText(run.state)},
            {QStringLiteral("actor"), run.actor},
            {QStringLiteral("reason"), run.reason},
            {QStringLiteral("started_at"), run.startedAt.toString()},
            {QStringLiteral("finished_at"), run.finishedAt ? QJsonValue(run.finishedAt->toString()) : QJsonValue()}};
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

QJsonObject toJson(const PromotionDrift &drift)
{
    QJsonArray findings;
    for (const DriftFinding &one : drift.findings)
        findings.append(QJsonObject{{QStringLiteral("kind"), entryKindText(one.kind)},
                                    {QStringLiteral("key"), one.path},
                                    {QStringLiteral("id"), one.id},
                                    {QStringLiteral("name"), one.name},
                                    {QStringLiteral("gone"), one.isGone()},
                                    {QStringLiteral("fields"), toJson(one.fields)},
                                    {QStringLiteral("plan"), one.plan},
                                    {QStringLiteral("promoted_at"), one.promotedAt.toString()}});
    return {{QStringLiteral("watched"), drift.watched}, {QStringLiteral("findings"), findings}};
}

QString driftText(const PromotionDrift &drift)
{
    if (drift.findings.empty())
        return QStringLiteral("No drift: %1 entries are as plans left them.").arg(drift.watched);
    QString text;
    for (const DriftFinding &one : drift.findings) {
        text += QStringLiteral("  %1 %2 %3 %4\n")
                    .arg(one.isGone() ? QStringLiteral("-") : QStringLiteral("~"), entryKindText(one.kind), one.path,
                         orNone(one.name));
        text += fieldLines(one.fields);
    }
    return text + QStringLiteral("%1 of %2 entries changed since a plan brought them over. - gone, ~ changed")
                      .arg(drift.findings.size())
                      .arg(drift.watched);
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
