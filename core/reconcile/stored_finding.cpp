// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reconcile/stored_finding.h"

#include "core/base/json.h"
#include "core/base/words.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

namespace reckoner::reconcile {

namespace {

constexpr int kFindingIdHexDigits = 32; // 128 bits

constexpr std::array<std::pair<Likeness, const char *>, 6> kLikenessTexts{{
    {Likeness::SameCustomer, "same_customer"},
    {Likeness::SameAmount, "same_amount"},
    {Likeness::NearAmount, "near_amount"},
    {Likeness::SameHour, "same_hour"},
    {Likeness::SameDay, "same_day"},
    {Likeness::SameWeek, "same_week"},
}};

class FindingHash
{
public:
    void add(const QString &part)
    {
        const QByteArray bytes = part.toUtf8();
        m_hash.addData(QByteArray::number(bytes.size()) + ':');
        m_hash.addData(bytes);
    }
    void add(const std::optional<Entry> &entry)
    {
        if (!entry)
            return add(QStringLiteral("none"));
        add(entry->id);
        add(QString::number(entry->credits));
        add(entry->currency.isEmpty() ? QString() : entry->currency.code());
    }
    QString result() const { return QString::fromLatin1(m_hash.result().toHex().left(kFindingIdHexDigits)); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

QJsonObject sumsJson(const SideSums &sums)
{
    return {{QStringLiteral("entries"), sums.entries}, {QStringLiteral("credits"), sums.credits}};
}

QJsonObject sidesJson(const std::array<SideSums, 3> &sides)
{
    QJsonObject json;
    for (const Side side : kSides)
        json[sideText(side)] = sumsJson(sides[size_t(side)]);
    return json;
}

QJsonObject classJson(const ClassSums &sums)
{
    QJsonObject json = sidesJson(sums.sides);
    json[QStringLiteral("findings")] = sums.findings;
    return json;
}

void readSides(JsonView view, std::array<SideSums, 3> &sides)
{
    for (const Side side : kSides) {
        const JsonView each = view[sideText(side).toUtf8()];
        sides[size_t(side)] = {each["entries"].integer().value_or(0), each["credits"].integer().value_or(0)};
    }
}

ClassSums readClass(JsonView view)
{
    ClassSums sums;
    readSides(view, sums.sides);
    sums.findings = view["findings"].integer().value_or(0);
    return sums;
}

std::optional<Entry> readEntry(JsonView view)
{
    if (!view.isObject())
        return std::nullopt;
    const auto text = [&](const char *name) { return view[name].string().value_or(QString()); };
    Entry entry;
    entry.id = text("id");
    entry.key = text("key");
    entry.transaction = text("transaction");
    entry.customer = text("customer");
    entry.credits = view["credits"].integer().value_or(0);
    if (const QString code = text("currency"); !code.isEmpty())
        entry.currency = Currency::fromCode(code).value_or(Currency());
    entry.at = Instant::parse(text("at")).value_or(Instant());
    return entry;
}

std::optional<Candidate> readCandidate(JsonView view)
{
    const auto entry = readEntry(view["entry"]);
    if (!entry)
        return std::nullopt;
    Candidate candidate;
    candidate.entry = *entry;
    const QString side = view["side"].string().value_or(QString());
    for (const Side each : kSides)
        if (sideText(each) == side)
            candidate.side = each;
    candidate.score = int(view["score"].integer().value_or(0));
    for (const JsonView reason : view["reasons"].items())
        for (const auto &[likeness, text] : kLikenessTexts)
            if (reason.string() == QLatin1StringView(text))
                candidate.reasons.push_back(likeness);
    return candidate;
}

Error unreadable(const Error &error)
{
    return {ErrorKind::Storage,
            Words::tr("A stored finding cannot be read. Run the reconciliation again."),
            error.message + QLatin1Char(' ') + error.detail,
            {}};
}

} // namespace

QString findingStateText(FindingState state)
{
    switch (state) {
    case FindingState::Open: return QStringLiteral("open");
    case FindingState::Acted: return QStringLiteral("acted");
    case FindingState::Accepted: return QStringLiteral("accepted");
    case FindingState::Ignored: return QStringLiteral("ignored");
    case FindingState::Settled: return QStringLiteral("settled");
    }
    RK_UNREACHABLE();
}

std::optional<FindingState> findingStateFromText(const QString &text)
{
    const auto *const found = std::find_if(kFindingStates.begin(), kFindingStates.end(),
                                           [&](FindingState state) { return findingStateText(state) == text; });
    return found == kFindingStates.end() ? std::nullopt : std::optional(*found);
}

QString runCauseText(RunCause cause)
{
    return cause == RunCause::Person ? QStringLiteral("person") : QStringLiteral("schedule");
}

QString sideText(Side side)
{
    switch (side) {
    case Side::Provider: return QStringLiteral("provider");
    case Side::Local: return QStringLiteral("local");
    case Side::External: return QStringLiteral("external");
    }
    RK_UNREACHABLE();
}

QString likenessText(Likeness reason)
{
    for (const auto &[likeness, text] : kLikenessTexts)
        if (likeness == reason)
            return QLatin1StringView(text);
    RK_UNREACHABLE();
}

QString findingIdOf(const AccountId &account, const QString &source, const Finding &finding)
{
    FindingHash hash;
    hash.add(account.toString());
    hash.add(source);
    hash.add(findingClassText(finding.kind));
    hash.add(finding.provider);
    hash.add(finding.local);
    hash.add(finding.external);
    return QStringLiteral("rf_") + hash.result();
}

qint64 creditsAtStake(const Finding &finding)
{
    if (finding.kind != FindingClass::Amount)
        return finding.first().credits;
    const qint64 ours = finding.local ? finding.local->credits : finding.provider->credits;
    const auto &other = finding.external && finding.external->credits != ours ? finding.external : finding.provider;
    const __int128 difference = other ? __int128(other->credits) - ours : 0;
    return fitsMinor(difference) ? qint64(difference) : ours;
}

Side sideOf(const Finding &finding)
{
    return finding.local ? Side::Local : finding.external ? Side::External : Side::Provider;
}

QJsonObject toJson(const Entry &entry)
{
    return {{QStringLiteral("id"), entry.id},
            {QStringLiteral("key"), entry.key},
            {QStringLiteral("transaction"), entry.transaction},
            {QStringLiteral("customer"), entry.customer},
            {QStringLiteral("credits"), entry.credits},
            {QStringLiteral("currency"), entry.currency.isEmpty() ? QString() : entry.currency.code()},
            {QStringLiteral("at"), entry.at.toString()}};
}

QJsonObject entriesJson(const Finding &finding)
{
    const auto each = [](const std::optional<Entry> &entry) {
        return entry ? QJsonValue(toJson(*entry)) : QJsonValue();
    };
    QJsonArray candidates;
    for (const Candidate &candidate : finding.candidates) {
        QJsonArray reasons;
        for (const Likeness reason : candidate.reasons)
            reasons.append(likenessText(reason));
        candidates.append(QJsonObject{{QStringLiteral("side"), sideText(candidate.side)},
                                      {QStringLiteral("score"), candidate.score},
                                      {QStringLiteral("reasons"), reasons},
                                      {QStringLiteral("entry"), toJson(candidate.entry)}});
    }
    return {{QStringLiteral("provider"), each(finding.provider)},
            {QStringLiteral("local"), each(finding.local)},
            {QStringLiteral("external"), each(finding.external)},
            {QStringLiteral("candidates"), candidates}};
}

QJsonObject toJson(const Totals &totals)
{
    QJsonObject json{{QStringLiteral("all"), sidesJson(totals.all)},
                     {QStringLiteral("matched"), classJson(totals.matched)},
                     {QStringLiteral("pending"), classJson(totals.pending)},
                     {QStringLiteral("usage"), classJson(totals.usage)}};
    for (const FindingClass kind : kFindingClasses)
        json[findingClassText(kind)] = classJson(totals.classes[size_t(kind)]);
    return json;
}

Result<Finding> findingFromJson(FindingClass kind, const QByteArray &entries)
{
    const auto document = JsonDocument::parse(entries);
    if (!document)
        return unreadable(document.error());
    const JsonView root = document->root();
    Finding finding;
    finding.kind = kind;
    finding.provider = readEntry(root["provider"]);
    finding.local = readEntry(root["local"]);
    finding.external = readEntry(root["external"]);
    for (const JsonView view : root["candidates"].items())
        if (auto candidate = readCandidate(view))
            finding.candidates.push_back(std::move(*candidate));
    if (!finding.provider && !finding.local && !finding.external)
        return unreadable({});
    return finding;
}

Result<Totals> totalsFromJson(const QByteArray &json)
{
    const auto document = JsonDocument::parse(json);
    if (!document)
        return unreadable(document.error());
    const JsonView root = document->root();
    Totals totals;
    readSides(root["all"], totals.all);
    totals.matched = readClass(root["matched"]);
    totals.pending = readClass(root["pending"]);
    totals.usage = readClass(root["usage"]);
    for (const FindingClass kind : kFindingClasses)
        totals.classes[size_t(kind)] = readClass(root[findingClassText(kind).toUtf8()]);
    if (!addsUp(totals))
        return unreadable({ErrorKind::Storage, QStringLiteral("The totals do not add up."), {}, {}});
    return totals;
}

} // namespace reckoner::reconcile
