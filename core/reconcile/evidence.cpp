// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reconcile/evidence.h"

#include "core/base/csv.h"

#include <QCryptographicHash>

namespace reckoner::reconcile {

namespace {

QStringList totalRow(const QString &name, const ClassSums &sums)
{
    QStringList row{QStringLiteral("total"), name, QString::number(sums.findings)};
    for (const SideSums &side : sums.sides)
        row << QString::number(side.entries) << QString::number(side.credits);
    return row;
}

QStringList sideCells(const std::optional<Entry> &entry)
{
    return entry ? QStringList{entry->id, entry->key, QString::number(entry->credits)} : QStringList{{}, {}, {}};
}

std::vector<QStringList> rowsBeforeDigest(const Evidence &evidence)
{
    const Run &run = evidence.run;
    std::vector<QStringList> rows;
    rows.push_back({QStringLiteral("run"), run.account.toString(), QString::number(run.number), run.source,
                    runCauseText(run.cause), run.actor, run.startedAt.toString(), run.finishedAt.toString(),
                    run.digest});
    rows.push_back({QStringLiteral("totals of"), QStringLiteral("class"), QStringLiteral("findings"),
                    QStringLiteral("provider entries"), QStringLiteral("provider credits"),
                    QStringLiteral("local entries"), QStringLiteral("local credits"),
                    QStringLiteral("external entries"), QStringLiteral("external credits")});
    rows.push_back(totalRow(QStringLiteral("all"), {run.findings, run.totals.all}));
    rows.push_back(totalRow(QStringLiteral("matched"), run.totals.matched));
    rows.push_back(totalRow(QStringLiteral("pending"), run.totals.pending));
    rows.push_back(totalRow(QStringLiteral("usage"), run.totals.usage));
    for (const FindingClass kind : kFindingClasses)
        rows.push_back(totalRow(findingClassText(kind), run.totals.classes[size_t(kind)]));
    rows.push_back({QStringLiteral("findings"), QStringLiteral("id"), QStringLiteral("class"), QStringLiteral("state"),
                    QStringLiteral("customer"), QStringLiteral("at"), QStringLiteral("credits"),
                    QStringLiteral("provider id"), QStringLiteral("provider key"), QStringLiteral("provider credits"),
                    QStringLiteral("local id"), QStringLiteral("local key"), QStringLiteral("local credits"),
                    QStringLiteral("external id"), QStringLiteral("external key"), QStringLiteral("external credits")});
    for (const EvidenceFinding &each : evidence.findings) {
        const StoredFinding &found = each.finding;
        rows.push_back(QStringList{QStringLiteral("finding"), found.id, findingClassText(found.finding.kind),
                                   findingStateText(found.state), found.customerId.toString(), found.at.toString(),
                                   QString::number(found.credits)} +
                       sideCells(found.finding.provider) + sideCells(found.finding.local) +
                       sideCells(found.finding.external));
        for (const Decision &decision : each.decisions)
            rows.push_back({QStringLiteral("decision"), found.id, decision.verb, decision.actor, decision.at.toString(),
                            decision.reason, decision.detail});
    }
    return rows;
}

QByteArray csvOf(const std::vector<QStringList> &rows)
{
    QByteArray csv;
    for (const QStringList &row : rows)
        csv += csvLine(row);
    return csv;
}

QString digestOf(const std::vector<QStringList> &rows)
{
    return QString::fromLatin1(QCryptographicHash::hash(csvOf(rows), QCryptographicHash::Sha256).toHex());
}

} // namespace

std::vector<QStringList> evidenceRows(const Evidence &evidence)
{
    std::vector<QStringList> rows = rowsBeforeDigest(evidence);
    rows.push_back({QStringLiteral("sha256"), digestOf(rows)});
    return rows;
}

QByteArray evidenceCsv(const Evidence &evidence)
{
    return csvOf(evidenceRows(evidence));
}

QString evidenceDigest(const Evidence &evidence)
{
    return digestOf(rowsBeforeDigest(evidence));
}

} // namespace reckoner::reconcile
