// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reconcile/finding_store.h"

#include "core/audit/audit_log.h"
#include "core/base/words.h"
#include "core/storage/fields.h"
#include "core/storage/list_query.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace reckoner::reconcile {

namespace {

using storage::Fields;
using storage::Row;

constexpr const char *kRunNumberSql = R"(
SELECT COALESCE(MAX(run_number), 0) + 1 FROM reconciliation_run WHERE account_id = :account_id)";

// Seen again: settled ones are open again; acted and ignored ones when their time is over.
constexpr const char *kFindingSeenSql = R"(
INSERT INTO reconciliation_finding (
    account_id, finding_id, source, class, side, state, customer_id, credits, at_us, entries, first_run, last_run,
    first_seen_us, quiet_until_us, row_version)
VALUES (
    :account_id, :finding_id, :source, :class, :side, 'open', :customer_id, :credits, :at_us, :entries, :run_number,
    :run_number, :now_us, NULL, 1)
ON CONFLICT (account_id, finding_id) DO UPDATE SET
    state = CASE WHEN reconciliation_finding.state = 'settled' OR reconciliation_finding.quiet_until_us <= :now_us
        THEN 'open' ELSE reconciliation_finding.state END,
    quiet_until_us = CASE WHEN reconciliation_finding.quiet_until_us <= :now_us
        THEN NULL ELSE reconciliation_finding.quiet_until_us END,
    entries = excluded.entries, last_run = excluded.last_run, row_version = reconciliation_finding.row_version + 1)";

constexpr const char *kFindingSettleSql = R"(
UPDATE reconciliation_finding SET state = 'settled', quiet_until_us = NULL, row_version = row_version + 1
WHERE account_id = :account_id AND source = :source AND state <> 'settled' AND last_run < :run_number)";

constexpr const char *kFindingTallySql = R"(
SELECT COUNT(CASE WHEN first_run = :run_number THEN 1 END), COUNT(CASE WHEN state = 'open' THEN 1 END)
FROM reconciliation_finding
WHERE account_id = :account_id AND source = :source AND last_run = :run_number)";

constexpr const char *kRunInsertSql = R"(
INSERT INTO reconciliation_run (
    account_id, run_number, source, cause, actor, started_at_us, finished_at_us, findings, opened, settled, open_after,
    totals, digest)
VALUES (
    :account_id, :run_number, :source, :cause, :actor, :started_at_us, :finished_at_us, :findings, :opened, :settled,
    :open_after, :totals, :digest))";

constexpr const char *kRunColumns = R"(
SELECT account_id, run_number, source, cause, actor, started_at_us, finished_at_us, findings, opened, settled,
    open_after, totals, digest
FROM reconciliation_run
WHERE account_id = :account_id)";

constexpr const char *kFindingColumns = R"(
SELECT f.finding_id, f.account_id, f.source, f.class, f.state, f.customer_id, COALESCE(c.name, ''),
    COALESCE(c.email, ''), f.credits, f.at_us, f.entries, f.first_run, f.last_run, f.first_seen_us, f.quiet_until_us,
    f.row_version)";

constexpr const char *kFindingFrom = R"(
FROM reconciliation_finding f LEFT JOIN customer c ON c.account_id = f.account_id AND c.customer_id = f.customer_id
WHERE f.account_id = :account_id)";

constexpr const char *kFindingBySearch =
    "(f.customer_id = :search OR f.finding_id = :search OR c.name_folded LIKE :search_words ESCAPE '\\' "
    "OR c.email_folded LIKE :search_words ESCAPE '\\' OR f.entries LIKE :search_id ESCAPE '\\')";

constexpr const char *kFindingOpenSql = R"(
SELECT class, COUNT(*)
FROM reconciliation_finding
WHERE account_id = :account_id AND state = 'open'
GROUP BY class)";

constexpr const char *kFindingOpenSumSql = R"(
SELECT COUNT(*), CAST(COALESCE(SUM(ABS(credits)), 0) AS BIGINT), MIN(first_seen_us)
FROM reconciliation_finding
WHERE account_id = :account_id AND state = 'open')";

constexpr const char *kFindingDecideSql = R"(
UPDATE reconciliation_finding SET state = :state, quiet_until_us = :quiet_until_us, row_version = row_version + 1
WHERE account_id = :account_id AND finding_id = :finding_id AND row_version = :seen_version)";

constexpr const char *kDecisionUsedSql = R"(
SELECT 1 FROM reconciliation_decision
WHERE account_id = :account_id AND finding_id = :finding_id AND run_number = :run_number AND verb = :verb)";

constexpr const char *kDecisionInsertSql = R"(
INSERT INTO reconciliation_decision (account_id, finding_id, number, run_number, verb, actor, reason, at_us, detail)
SELECT :account_id, :finding_id, COALESCE(MAX(number), 0) + 1, :run_number, :verb, :actor, :reason, :at_us, :detail
FROM reconciliation_decision
WHERE account_id = :account_id AND finding_id = :finding_id)";

constexpr const char *kDecisionColumns = R"(
SELECT number, run_number, finding_id, verb, actor, reason, detail, at_us
FROM reconciliation_decision
WHERE account_id = :account_id AND finding_id = :finding_id
ORDER BY number)";

storage::ListOrder findingOrder()
{
    return {{"f.at_us", "f.finding_id"}, storage::ListOrder::Direction::Descending};
}

Error findingRefused(ErrorKind kind, const QString &message)
{
    return {kind, message, {}, {}};
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<StoredFinding> readStoredFinding(const Row &row)
{
    Fields in(row);
    StoredFinding found;
    found.id = in.text();
    found.account = in.id<AccountId>();
    found.source = in.text();
    const auto kind = findingClassFromText(in.text());
    const auto state = findingStateFromText(in.text());
    if (!kind || !state)
        return findingRefused(ErrorKind::Storage,
                              Words::tr("A stored finding has a class or state that is not known."));
    found.state = *state;
    found.customerId = in.id<CustomerId>();
    found.customerName = in.text();
    found.customerEmail = in.text();
    found.credits = in.integer();
    found.at = in.instant();
    RK_TRY_ASSIGN(found.finding, findingFromJson(*kind, in.text().toUtf8()));
    found.firstRun = in.integer();
    found.lastRun = in.integer();
    found.firstSeenAt = in.instant();
    found.quietUntil = in.optionalInstant();
    found.rowVersion = in.integer();
    return found;
}

Result<Run> readRun(const Row &row)
{
    Fields in(row);
    Run run;
    run.account = in.id<AccountId>();
    run.number = in.integer();
    run.source = in.text();
    run.cause = in.text() == runCauseText(RunCause::Schedule) ? RunCause::Schedule : RunCause::Person;
    run.actor = in.text();
    run.startedAt = in.instant();
    run.finishedAt = in.instant();
    run.findings = in.integer();
    run.isNew = in.integer();
    run.settled = in.integer();
    run.openAfter = in.integer();
    RK_TRY_ASSIGN(run.totals, totalsFromJson(in.text().toUtf8()));
    run.digest = in.text();
    return run;
}

QString likeStart(QString text)
{
    text.replace(QLatin1Char('\\'), QStringLiteral("\\\\"))
        .replace(QLatin1Char('%'), QStringLiteral("\\%"))
        .replace(QLatin1Char('_'), QStringLiteral("\\_"));
    return text + QLatin1Char('%');
}

template <class Query> Query &filtered(Query &query, const FindingFilter &filter)
{
    query.value(":account_id", filter.account);
    QStringList states, kinds;
    for (const FindingState state : filter.states)
        states.append(findingStateText(state));
    for (const FindingClass kind : filter.kinds)
        kinds.append(findingClassText(kind));
    query.whereIn("f.state", states).whereIn("f.class", kinds);
    if (!filter.source.isEmpty())
        query.where("f.source = :source").value(":source", filter.source);
    if (const QString words = filter.search.trimmed(); !words.isEmpty())
        query.where(kFindingBySearch)
            .value(":search", words)
            .value(":search_words", likeStart(words.toCaseFolded()))
            .value(":search_id", QStringLiteral("%\"") + likeStart(words).chopped(1) + QStringLiteral("\"%"));
    if (filter.before)
        query.where("f.at_us < :before_us").value(":before_us", *filter.before);
    if (filter.from)
        query.where("f.at_us >= :from_us").value(":from_us", *filter.from);
    if (filter.creditsAtLeast > 0)
        query.where("(f.credits >= :least OR f.credits <= -:least)").value(":least", filter.creditsAtLeast);
    return query;
}

Result<void> seeFinding(storage::Transaction &transaction, const NewRun &run, qint64 number, const QString &id,
                        const Finding &finding)
{
    RK_TRY(transaction.prepare(kFindingSeenSql)
               .bind(":account_id", run.account)
               .bind(":finding_id", id)
               .bind(":source", run.source)
               .bind(":class", findingClassText(finding.kind))
               .bind(":side", sideText(sideOf(finding)))
               .bind(":customer_id", finding.first().customer)
               .bind(":credits", creditsAtStake(finding))
               .bind(":at_us", finding.first().at)
               .bind(":entries", QString::fromUtf8(compact(entriesJson(finding))))
               .bind(":run_number", number)
               .bind(":now_us", run.finishedAt)
               .run());
    return {};
}

Result<void> insertRun(storage::Transaction &transaction, const Run &run)
{
    RK_TRY(transaction.prepare(kRunInsertSql)
               .bind(":account_id", run.account)
               .bind(":run_number", run.number)
               .bind(":source", run.source)
               .bind(":cause", runCauseText(run.cause))
               .bind(":actor", run.actor)
               .bind(":started_at_us", run.startedAt)
               .bind(":finished_at_us", run.finishedAt)
               .bind(":findings", run.findings)
               .bind(":opened", run.isNew)
               .bind(":settled", run.settled)
               .bind(":open_after", run.openAfter)
               .bind(":totals", QString::fromUtf8(compact(toJson(run.totals))))
               .bind(":digest", run.digest)
               .run());
    return {};
}

Result<void> auditRun(storage::Transaction &transaction, const Run &run)
{
    audit::AuditEntry entry;
    entry.at = run.finishedAt;
    entry.account = run.account;
    entry.actor = run.actor;
    entry.action = QStringLiteral("reconciliation.run");
    entry.subject = QStringLiteral("reconciliation/%1").arg(run.number);
    entry.after = compact({{QStringLiteral("source"), run.source},
                           {QStringLiteral("findings"), run.findings},
                           {QStringLiteral("open"), run.openAfter},
                           {QStringLiteral("digest"), run.digest}});
    RK_TRY(audit::AuditLog::append(transaction, std::move(entry)));
    return {};
}

Result<void> auditDecision(storage::Transaction &transaction, const NewDecision &decision, const StoredFinding &before)
{
    audit::AuditEntry entry;
    entry.at = decision.now;
    entry.account = decision.account;
    entry.actor = decision.actor;
    entry.action = QStringLiteral("reconciliation.") + decision.verb;
    entry.subject = decision.findingId;
    entry.reason = decision.reason;
    entry.before = compact({{QStringLiteral("state"), findingStateText(before.state)},
                            {QStringLiteral("entries"), entriesJson(before.finding)}});
    entry.after = compact(
        {{QStringLiteral("state"), findingStateText(decision.state)}, {QStringLiteral("detail"), decision.detail}});
    RK_TRY(audit::AuditLog::append(transaction, std::move(entry)));
    return {};
}

// No verb twice: not before another run has shown that the finding is still there.
Result<void> checkUnused(storage::Transaction &transaction, const NewDecision &decision, const StoredFinding &found)
{
    if (decision.verb == QLatin1StringView("note"))
        return {};
    RK_TRY_ASSIGN(const auto used, transaction.prepare(kDecisionUsedSql)
                                       .bind(":account_id", decision.account)
                                       .bind(":finding_id", decision.findingId)
                                       .bind(":run_number", found.lastRun)
                                       .bind(":verb", decision.verb)
                                       .first([](const Row &row) { return row.integer(0); }));
    if (used)
        return findingRefused(
            ErrorKind::Conflict,
            Words::tr("This was done already. Run the reconciliation again to see whether it helped."));
    return {};
}

} // namespace

Result<Run> FindingStore::record(storage::Transaction &transaction, const NewRun &request)
{
    RK_TRY_ASSIGN(const auto number,
                  transaction.prepare(kRunNumberSql).bind(":account_id", request.account).first([](const Row &row) {
                      return row.integer(0);
                  }));
    Run run{.account = request.account,
            .number = number.value_or(1),
            .source = request.source,
            .cause = request.cause,
            .actor = request.actor,
            .startedAt = request.startedAt,
            .finishedAt = request.finishedAt,
            .findings = qint64(request.outcome.findings.size()),
            .totals = request.outcome.totals};
    QCryptographicHash digest(QCryptographicHash::Sha256);
    digest.addData(compact({{QStringLiteral("source"), run.source},
                            {QStringLiteral("started_at"), run.startedAt.toString()},
                            {QStringLiteral("totals"), toJson(run.totals)}}));
    for (const Finding &finding : request.outcome.findings) {
        const QString id = findingIdOf(run.account, run.source, finding);
        digest.addData(id.toLatin1());
        RK_TRY(seeFinding(transaction, request, run.number, id, finding));
    }
    run.digest = QString::fromLatin1(digest.result().toHex());
    RK_TRY_ASSIGN(run.settled, transaction.prepare(kFindingSettleSql)
                                   .bind(":account_id", run.account)
                                   .bind(":source", run.source)
                                   .bind(":run_number", run.number)
                                   .run());
    RK_TRY_ASSIGN(const auto tally,
                  transaction.prepare(kFindingTallySql)
                      .bind(":account_id", run.account)
                      .bind(":source", run.source)
                      .bind(":run_number", run.number)
                      .first([](const Row &row) { return std::pair(row.integer(0), row.integer(1)); }));
    RK_ASSERT(tally.has_value());
    run.isNew = tally->first;
    run.openAfter = tally->second;
    RK_TRY(insertRun(transaction, run));
    RK_TRY(auditRun(transaction, run));
    return run;
}

Result<std::vector<Run>> FindingStore::runs(storage::Connection &connection, const AccountId &account, int limit)
{
    return storage::ListQuery(kRunColumns)
        .value(":account_id", account)
        .orderBy("run_number DESC")
        .limit({limit})
        .prepare(connection)
        .all(readRun);
}

Result<std::optional<Run>> FindingStore::newestRun(storage::Connection &connection, const AccountId &account,
                                                   const QString &source)
{
    storage::ListQuery query(kRunColumns);
    query.value(":account_id", account);
    if (!source.isEmpty())
        query.where("source = :source").value(":source", source);
    return query.orderBy("run_number DESC").limit({1}).prepare(connection).first(readRun);
}

Result<std::map<FindingClass, qint64>> FindingStore::openByClass(storage::Connection &connection,
                                                                 const AccountId &account)
{
    std::map<FindingClass, qint64> counts;
    RK_TRY(connection.prepare(kFindingOpenSql).bind(":account_id", account).all([&](const Row &row) {
        if (const auto kind = findingClassFromText(row.text(0)))
            counts[*kind] = row.integer(1);
        return true;
    }));
    return counts;
}

Result<OpenFindings> FindingStore::open(storage::Connection &connection, const AccountId &account)
{
    RK_TRY_ASSIGN(const auto sums,
                  connection.prepare(kFindingOpenSumSql).bind(":account_id", account).first([](const Row &row) {
                      Fields in(row);
                      OpenFindings all;
                      all.findings = in.integer();
                      all.credits = in.integer();
                      all.oldestSeen = in.optionalInstant();
                      return all;
                  }));
    return sums.value_or(OpenFindings());
}

Result<std::optional<Run>> FindingStore::findRun(storage::Connection &connection, const AccountId &account,
                                                 qint64 number)
{
    return storage::ListQuery(kRunColumns)
        .value(":account_id", account)
        .where("run_number = :run_number")
        .value(":run_number", number)
        .prepare(connection)
        .first(readRun);
}

Result<std::optional<StoredFinding>> FindingStore::find(storage::Connection &connection, const AccountId &account,
                                                        const QString &id)
{
    return storage::ListQuery(kFindingColumns, kFindingFrom)
        .value(":account_id", account)
        .where("f.finding_id = :finding_id")
        .value(":finding_id", id)
        .prepare(connection)
        .first(readStoredFinding);
}

Result<storage::Page<StoredFinding, FindingCursor>> FindingStore::list(storage::Connection &connection,
                                                                       const FindingFilter &filter,
                                                                       const std::optional<FindingCursor> &after,
                                                                       storage::PageLimit limit)
{
    storage::ListQuery query(kFindingColumns, kFindingFrom);
    filtered(query, filter);
    if (after)
        query.after(findingOrder(), after->at, after->id);
    query.orderBy(findingOrder()).limit(limit);
    RK_TRY_ASSIGN(std::vector<StoredFinding> rows, query.prepare(connection).all(readStoredFinding));
    return storage::pageOf<FindingCursor>(std::move(rows), limit, [](const StoredFinding &last) {
        return FindingCursor{last.at, last.id};
    });
}

Result<std::vector<FindingCursor>> FindingStore::anchors(storage::Connection &connection, const FindingFilter &filter,
                                                         int step)
{
    storage::ListQuery query = storage::ListQuery::numberedKeys(findingOrder(), kFindingFrom);
    filtered(query, filter);
    return query.everyNth(step).prepare(connection).all([](const Row &row) {
        return FindingCursor{row.instant(0), row.text(1)};
    });
}

Result<qint64> FindingStore::count(storage::Connection &connection, const FindingFilter &filter)
{
    storage::ListQuery query("SELECT COUNT(*)", kFindingFrom);
    return filtered(query, filter).number(connection);
}

Result<StoredFinding> FindingStore::decide(storage::Transaction &transaction, const NewDecision &decision)
{
    storage::Connection &connection = transaction.connection();
    if (decision.reason.trimmed().isEmpty())
        return findingRefused(ErrorKind::Invalid, Words::tr("Say why: the reason is kept with the decision."));
    RK_TRY_ASSIGN(const auto found, find(connection, decision.account, decision.findingId));
    if (!found)
        return findingRefused(ErrorKind::NotFound, Words::tr("There is no finding %1.").arg(decision.findingId));
    RK_TRY(checkUnused(transaction, decision, *found));
    RK_TRY_ASSIGN(const qint64 touched, transaction.prepare(kFindingDecideSql)
                                            .bind(":state", findingStateText(decision.state))
                                            .bind(":quiet_until_us", decision.quietUntil)
                                            .bind(":account_id", decision.account)
                                            .bind(":finding_id", decision.findingId)
                                            .bind(":seen_version", decision.seenVersion)
                                            .run());
    if (touched != 1)
        return findingRefused(ErrorKind::Conflict,
                              Words::tr("Somebody decided about this finding meanwhile. Look at it again."));
    RK_TRY(transaction.prepare(kDecisionInsertSql)
               .bind(":account_id", decision.account)
               .bind(":finding_id", decision.findingId)
               .bind(":run_number", found->lastRun)
               .bind(":verb", decision.verb)
               .bind(":actor", decision.actor)
               .bind(":reason", decision.reason.trimmed())
               .bind(":at_us", decision.now)
               .bind(":detail", decision.detail)
               .run());
    RK_TRY(auditDecision(transaction, decision, *found));
    RK_TRY_ASSIGN(auto after, find(connection, decision.account, decision.findingId));
    RK_ASSERT(after.has_value());
    return std::move(*after);
}

Result<std::vector<Decision>> FindingStore::decisions(storage::Connection &connection, const AccountId &account,
                                                      const QString &findingId)
{
    return connection.prepare(kDecisionColumns)
        .bind(":account_id", account)
        .bind(":finding_id", findingId)
        .all([](const Row &row) {
            Fields in(row);
            Decision decision;
            decision.number = in.integer();
            decision.runNumber = in.integer();
            decision.findingId = in.text();
            decision.verb = in.text();
            decision.actor = in.text();
            decision.reason = in.text();
            decision.detail = in.text();
            decision.at = in.instant();
            return decision;
        });
}

} // namespace reckoner::reconcile
