// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reconcile/reconciliation.h"

#include "core/base/words.h"
#include "core/reconcile/likeness.h"
#include "core/reconcile/text_arena.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>
#include <unordered_set>

namespace reckoner::reconcile {

namespace {

using Index = quint32;
constexpr Index kNone = std::numeric_limits<Index>::max();

struct Kept {
    std::string_view id, key, transaction, customer;
    qint64 credits = 0;
    Instant at;
    Currency currency;
    Side side = Side::Provider;
    bool ofPayment = false;
    bool settled = false; // already counted
};

// At most one entry of each side, which tell of the same grant.
struct Group {
    std::array<Index, 3> of{kNone, kNone, kNone};
    bool has(Side side) const { return of[size_t(side)] != kNone; }
    bool operator==(const Group &) const = default;
};

struct Hashed {
    size_t hash = 0;
    Index index = 0;
};

Entry toEntry(const Kept &kept)
{
    const auto text = [](std::string_view view) { return QString::fromUtf8(view.data(), qsizetype(view.size())); };
    return {text(kept.id), text(kept.key), text(kept.transaction), text(kept.customer), kept.credits,
            kept.currency, kept.at};
}

} // namespace

struct Reconciliation::Work {
    ReconciliationOptions options;
    TextArena arena;
    std::unordered_set<std::string_view> customers; // each kept once
    std::vector<Kept> entries;
    std::vector<Group> groups;
    std::vector<Finding> findings;
    Totals totals;
    bool overflowed = false;
    bool finished = false;

    void count(SideSums &sums, qint64 credits);
    void count(ClassSums &sums, const Kept &kept) { count(sums.sides[size_t(kept.side)], kept.credits); }
    void settle(ClassSums &sums, const Group &group);
    void report(FindingClass kind, const Group &group);
    void duplicate(Index index);
    bool isUsage(const Kept &kept) const;
    void leaveOutUsage();
    // Calls take(first, last) for each run of entries that have the same text.
    template <class Text, class Wanted, class Take> void byText(Text text, Wanted wanted, Take take);
    void joinByKey();
    void joinKey(const std::vector<Index> &same);
    void joinByTransaction();
    void joinTransaction(const std::vector<Index> &same, const std::vector<Index> &groupOf);
    void moveInto(Index target, Index source);
    void classify(const Group &group);
    std::optional<FindingClass> classOf(const Group &group) const;
    bool isYoung(const Group &group) const;
    void addCandidates();
};

void Reconciliation::Work::count(SideSums &sums, qint64 credits)
{
    ++sums.entries;
    if (__builtin_add_overflow(sums.credits, credits, &sums.credits))
        overflowed = true;
}

void Reconciliation::Work::settle(ClassSums &sums, const Group &group)
{
    ++sums.findings;
    for (const Index index : group.of) {
        if (index == kNone)
            continue;
        RK_ASSERT(!entries[index].settled);
        entries[index].settled = true;
        count(sums, entries[index]);
    }
}

void Reconciliation::Work::report(FindingClass kind, const Group &group)
{
    settle(totals.classes[size_t(kind)], group);
    Finding finding;
    finding.kind = kind;
    if (group.has(Side::Provider))
        finding.provider = toEntry(entries[group.of[0]]);
    if (group.has(Side::Local))
        finding.local = toEntry(entries[group.of[1]]);
    if (group.has(Side::External))
        finding.external = toEntry(entries[group.of[2]]);
    findings.push_back(std::move(finding));
}

void Reconciliation::Work::duplicate(Index index)
{
    Group alone;
    alone.of[size_t(entries[index].side)] = index;
    report(FindingClass::Duplicate, alone);
}

bool Reconciliation::Work::isUsage(const Kept &kept) const
{
    return kept.side == Side::External && kept.credits < 0 && kept.key.empty() && kept.transaction.empty();
}

void Reconciliation::Work::leaveOutUsage()
{
    for (Index i = 0; i < entries.size(); ++i) {
        if (!isUsage(entries[i]))
            continue;
        Group alone;
        alone.of[size_t(Side::External)] = i;
        settle(totals.usage, alone);
    }
}

template <class Text, class Wanted, class Take> void Reconciliation::Work::byText(Text text, Wanted wanted, Take take)
{
    std::vector<Hashed> order;
    order.reserve(entries.size());
    for (Index i = 0; i < entries.size(); ++i)
        if (wanted(i))
            order.push_back({std::hash<std::string_view>()(text(entries[i])), i});
    std::sort(order.begin(), order.end(), [&](const Hashed &a, const Hashed &b) {
        if (a.hash != b.hash)
            return a.hash < b.hash;
        const std::string_view left = text(entries[a.index]), right = text(entries[b.index]);
        if (left != right)
            return left < right;
        const Kept &x = entries[a.index], &y = entries[b.index];
        return std::tie(x.side, x.at, x.id) < std::tie(y.side, y.at, y.id);
    });
    std::vector<Index> same;
    for (size_t first = 0; first < order.size();) {
        same.clear();
        size_t next = first;
        for (; next < order.size() && order[next].hash == order[first].hash &&
               text(entries[order[next].index]) == text(entries[order[first].index]);
             ++next)
            same.push_back(order[next].index);
        take(same);
        first = next;
    }
}

// The entries of one key, by side and then by time: the first of each side belong together, the others are there once
// more than they should be. Of several in the external ledger the first with the right amount is the one.
void Reconciliation::Work::joinKey(const std::vector<Index> &same)
{
    Group group;
    const auto isReversal = entries[same.front()].key.substr(0, kReversalPrefix.size()) == kReversalPrefix;
    __int128 sum = 0;
    for (const Index index : same) {
        Index &place = group.of[size_t(entries[index].side)];
        if (place == kNone)
            place = index;
        sum += entries[index].credits;
    }
    if (isReversal && sum == 0 && !group.has(Side::Local) && !group.has(Side::Provider)) {
        for (const Index index : same) {
            Group alone;
            alone.of[size_t(Side::External)] = index;
            settle(totals.matched, alone);
        }
        return;
    }
    const Index known = group.of[size_t(group.has(Side::Local) ? Side::Local : Side::Provider)];
    if (known != kNone)
        for (const Index index : same)
            if (entries[index].side == Side::External && entries[index].credits == entries[known].credits) {
                group.of[size_t(Side::External)] = index;
                break;
            }
    for (const Index index : same)
        if (group.of[size_t(entries[index].side)] != index)
            duplicate(index);
    groups.push_back(group);
}

void Reconciliation::Work::joinByKey()
{
    byText([](const Kept &kept) { return kept.key; },
           [&](Index i) { return !entries[i].settled && !entries[i].key.empty(); },
           [&](const std::vector<Index> &same) { joinKey(same); });
    for (Index i = 0; i < entries.size(); ++i) {
        if (entries[i].settled || !entries[i].key.empty())
            continue;
        Group alone;
        alone.of[size_t(entries[i].side)] = i;
        groups.push_back(alone);
    }
}

void Reconciliation::Work::moveInto(Index target, Index source)
{
    for (const Side side : kSides) {
        Index &from = groups[source].of[size_t(side)];
        if (from == kNone)
            continue;
        Index &to = groups[target].of[size_t(side)];
        RK_ASSERT(to == kNone);
        to = std::exchange(from, kNone);
    }
}

// Whatever tells of one transaction and has no counterpart yet: equal amounts first, then the only two that are left.
// What repeats a grant that has its counterpart is there once too often.
void Reconciliation::Work::joinTransaction(const std::vector<Index> &same, const std::vector<Index> &groupOf)
{
    std::vector<Index> alone, open, whole; // groups: only external; without external; with everything
    for (const Index index : same) {
        const Index number = groupOf[index];
        const Group &group = groups[number];
        auto &list = !group.has(Side::External)                            ? open
                     : group.has(Side::Local) || group.has(Side::Provider) ? whole
                                                                           : alone;
        if (std::find(list.begin(), list.end(), number) == list.end())
            list.push_back(number);
    }
    if (alone.empty())
        return;
    const auto knownCredits = [&](Index number) {
        const Group &group = groups[number];
        return entries[group.of[size_t(group.has(Side::Local) ? Side::Local : Side::Provider)]].credits;
    };
    const auto externalCredits = [&](Index number) { return entries[groups[number].of[2]].credits; };
    const auto join = [&](auto fits) {
        for (Index &external : alone) {
            const auto found =
                std::find_if(open.begin(), open.end(), [&](Index known) { return fits(external, known); });
            if (found == open.end())
                continue;
            moveInto(*found, external);
            whole.push_back(*found);
            open.erase(found);
            external = kNone;
        }
        std::erase(alone, kNone);
    };
    join([&](Index external, Index known) { return externalCredits(external) == knownCredits(known); });
    if (alone.size() == 1 && open.size() == 1)
        join([](Index, Index) { return true; });
    for (const Index external : alone) {
        const bool repeats = std::any_of(whole.begin(), whole.end(),
                                         [&](Index known) { return knownCredits(known) == externalCredits(external); });
        if (repeats)
            duplicate(std::exchange(groups[external].of[2], kNone));
    }
}

void Reconciliation::Work::joinByTransaction()
{
    std::vector<Index> groupOf(entries.size(), kNone);
    std::unordered_set<std::string_view> wanted; // transactions with something to join
    for (Index number = 0; number < groups.size(); ++number) {
        for (const Index index : groups[number].of)
            if (index != kNone)
                groupOf[index] = number;
        const Group &group = groups[number];
        if (group.has(Side::External) && !group.has(Side::Local) && !group.has(Side::Provider) &&
            !entries[group.of[2]].transaction.empty())
            wanted.insert(entries[group.of[2]].transaction);
    }
    if (wanted.empty())
        return;
    byText([](const Kept &kept) { return kept.transaction; },
           [&](Index i) { return groupOf[i] != kNone && wanted.count(entries[i].transaction) > 0; },
           [&](const std::vector<Index> &same) { joinTransaction(same, groupOf); });
}

bool Reconciliation::Work::isYoung(const Group &group) const
{
    return std::any_of(group.of.begin(), group.of.end(),
                       [&](Index index) { return index != kNone && entries[index].at > options.now - options.grace; });
}

std::optional<FindingClass> Reconciliation::Work::classOf(const Group &group) const
{
    const auto at = [&](Side side) -> const Kept & { return entries[group.of[size_t(side)]]; };
    if (!group.has(Side::Local)) {
        if (group.has(Side::Provider))
            return FindingClass::MissingLocal;
        return FindingClass::Orphan;
    }
    const Kept &local = at(Side::Local);
    if (options.withProvider && local.ofPayment && !group.has(Side::Provider))
        return FindingClass::Orphan;
    if (!group.has(Side::External))
        return FindingClass::MissingExternal;
    for (const Side other : {Side::Provider, Side::External})
        if (group.has(other) && !local.currency.isEmpty() && !at(other).currency.isEmpty() &&
            at(other).currency != local.currency)
            return FindingClass::Currency;
    for (const Side other : {Side::Provider, Side::External})
        if (group.has(other) && at(other).credits != local.credits)
            return FindingClass::Amount;
    return std::nullopt;
}

void Reconciliation::Work::classify(const Group &group)
{
    if (group == Group())
        return; // it went into another
    const auto kind = classOf(group);
    if (!kind)
        settle(totals.matched, group);
    else if (*kind != FindingClass::Amount && *kind != FindingClass::Currency && isYoung(group))
        settle(totals.pending, group);
    else
        report(*kind, group);
}

void Reconciliation::Work::addCandidates()
{
    const auto isHalf = [](const Finding &finding) {
        return (finding.kind == FindingClass::MissingExternal || finding.kind == FindingClass::MissingLocal ||
                finding.kind == FindingClass::Orphan) &&
               !(finding.external && (finding.local || finding.provider));
    };
    std::vector<Finding *> external, known;
    for (Finding &finding : findings)
        if (isHalf(finding))
            (finding.external ? external : known).push_back(&finding);
    findCandidates(known, external);
}

Reconciliation::Reconciliation(ReconciliationOptions options) : m_work(std::make_unique<Work>())
{
    m_work->options = options;
}

Reconciliation::~Reconciliation() = default;

void Reconciliation::add(Side side, const EntryView &entry)
{
    RK_ASSERT(!m_work->finished);
    if (m_work->entries.size() >= kMostEntries) {
        m_work->overflowed = true;
        return;
    }
    Kept kept;
    kept.id = m_work->arena.keep(entry.id);
    kept.key = m_work->arena.keep(entry.key);
    kept.transaction = m_work->arena.keep(entry.transaction);
    auto customer = m_work->customers.find(entry.customer);
    if (customer == m_work->customers.end())
        customer = m_work->customers.insert(m_work->arena.keep(entry.customer)).first;
    kept.customer = *customer;
    kept.credits = entry.credits;
    kept.at = entry.at;
    kept.currency = entry.currency;
    kept.side = side;
    kept.ofPayment = entry.ofPayment;
    m_work->count(m_work->totals.all[size_t(side)], kept.credits);
    m_work->entries.push_back(kept);
}

Result<Outcome> Reconciliation::finish()
{
    Work &work = *m_work;
    RK_ASSERT(!std::exchange(work.finished, true));
    work.leaveOutUsage();
    work.joinByKey();
    work.joinByTransaction();
    for (const Group &group : work.groups)
        work.classify(group);
    if (work.overflowed)
        return Error{ErrorKind::Invalid,
                     Words::tr("There is more to compare than fits one run. Choose a shorter time."),
                     {},
                     {}};
    RK_ASSERT(addsUp(work.totals));
    std::sort(work.findings.begin(), work.findings.end(), [](const Finding &a, const Finding &b) {
        return std::tie(a.kind, a.first().at, a.first().id) < std::tie(b.kind, b.first().at, b.first().id);
    });
    work.addCandidates();
    return Outcome{work.totals, std::move(work.findings)};
}

const Entry &Finding::first() const
{
    RK_ASSERT((local || external || provider));
    return local ? *local : external ? *external : *provider;
}

qint64 Totals::findings() const
{
    return std::accumulate(classes.begin(), classes.end(), qint64(0),
                           [](qint64 sum, const ClassSums &each) { return sum + each.findings; });
}

bool addsUp(const Totals &totals)
{
    std::vector<const ClassSums *> parts{&totals.matched, &totals.pending, &totals.usage};
    for (const ClassSums &each : totals.classes)
        parts.push_back(&each);
    for (const Side side : kSides) {
        __int128 entries = 0, credits = 0;
        for (const ClassSums *part : parts) {
            entries += part->sides[size_t(side)].entries;
            credits += part->sides[size_t(side)].credits;
        }
        const SideSums &all = totals.all[size_t(side)];
        if (entries != all.entries || credits != all.credits)
            return false;
    }
    return true;
}

QString findingClassText(FindingClass kind)
{
    switch (kind) {
    case FindingClass::MissingLocal: return QStringLiteral("missing_local");
    case FindingClass::MissingExternal: return QStringLiteral("missing_external");
    case FindingClass::Amount: return QStringLiteral("amount");
    case FindingClass::Duplicate: return QStringLiteral("duplicate");
    case FindingClass::Currency: return QStringLiteral("currency");
    case FindingClass::Orphan: return QStringLiteral("orphan");
    }
    RK_UNREACHABLE();
}

std::optional<FindingClass> findingClassFromText(const QString &text)
{
    const auto *const found = std::find_if(kFindingClasses.begin(), kFindingClasses.end(),
                                           [&](FindingClass kind) { return findingClassText(kind) == text; });
    return found == kFindingClasses.end() ? std::nullopt : std::optional(*found);
}

} // namespace reckoner::reconcile
