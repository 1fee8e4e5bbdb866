// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Compares three tellings of the same grants of credits: what the provider's payments are owed, what was posted here,
// and what the external ledger has. Every entry ends in exactly one class, and the totals of the classes add up to
// those of the sides (asserted). Entries are taken in any order, from streams; what is kept of each is about 200 bytes.
// Pure, any thread, one run for each object. Source: DESIGN §8, reference/security.md I14.
//
// What belongs together is found by idempotency key first, then by the provider's transaction within what is left over.
// The rest is never joined by likeness: likely counterparts are named as candidates, with reasons, for a person.

#include "core/base/instant.h"
#include "core/base/money.h"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace reckoner::reconcile {

enum class Side { Provider, Local, External };
inline constexpr std::array kSides{Side::Provider, Side::Local, Side::External};

enum class FindingClass {
    MissingLocal,    // paid for, but not posted here
    MissingExternal, // posted here, but not in the external ledger
    Amount,          // the sides have different amounts
    Duplicate,       // once more than it should be there
    Currency,        // the sides name different currencies
    Orphan,          // nothing that it could belong to
};
inline constexpr std::array kFindingClasses{FindingClass::MissingLocal, FindingClass::MissingExternal,
                                            FindingClass::Amount,       FindingClass::Duplicate,
                                            FindingClass::Currency,     FindingClass::Orphan};
QString findingClassText(FindingClass kind); // missing_local, missing_external, …: as stored
std::optional<FindingClass> findingClassFromText(const QString &text);

// What add() is given. Texts are copied.
struct EntryView {
    std::string_view id;          // unique within its side
    std::string_view key;         // idempotency key; empty: it has none
    std::string_view transaction; // the provider's; empty: none
    std::string_view customer;
    qint64 credits = 0;
    Currency currency; // empty: not said, and then not compared
    Instant at;
    bool ofPayment = false; // local: there has to be a payment
};

struct Entry {
    QString id, key, transaction, customer;
    qint64 credits = 0;
    Currency currency;
    Instant at;
};

// Why an entry may be the other half of a finding.
enum class Likeness { SameCustomer, SameAmount, NearAmount, SameHour, SameDay, SameWeek };
struct Candidate {
    Side side = Side::External;
    Entry entry;
    int score = 0; // of 100
    std::vector<Likeness> reasons;
};

struct Finding {
    FindingClass kind = FindingClass::Orphan;
    std::optional<Entry> provider, local, external; // what there is
    std::vector<Candidate> candidates;              // best first, at most kMostCandidates
    const Entry &first() const;                     // local, else external, else provider
};
inline constexpr size_t kMostCandidates = 5; // more than a person compares

// Of how many entries, and their credits, by side.
struct SideSums {
    qint64 entries = 0, credits = 0;
    bool operator==(const SideSums &) const = default;
};
struct ClassSums {
    qint64 findings = 0;
    std::array<SideSums, 3> sides; // by Side
    bool operator==(const ClassSums &) const = default;
};
struct Totals {
    std::array<SideSums, 3> all;       // everything that came in
    ClassSums matched, pending, usage; // usage: what customers spent, which only the external ledger counts
    std::array<ClassSums, 6> classes;  // by FindingClass
    bool operator==(const Totals &) const = default;
    qint64 findings() const;
};
// Whether the parts make the whole, for each side.
bool addsUp(const Totals &totals);

struct ReconciliationOptions {
    Instant now;
    Micros grace = std::chrono::minutes(15); // younger is on its way, and no finding yet
    bool withProvider = true;                // false: payments are not compared
};

struct Outcome {
    Totals totals;
    std::vector<Finding> findings; // by class, then time, then id
};

class Reconciliation
{
public:
    explicit Reconciliation(ReconciliationOptions options);
    ~Reconciliation();
    Reconciliation(const Reconciliation &) = delete;
    Reconciliation &operator=(const Reconciliation &) = delete;

    void add(Side side, const EntryView &entry);
    // Once. Errors: Invalid (more entries than kMostEntries, sums beyond 64 bits).
    Result<Outcome> finish();

private:
    struct Work;
    std::unique_ptr<Work> m_work;
};

inline constexpr size_t kMostEntries = 20'000'000; // about 4 GiB; a window of time keeps a run below
// Entries of the external ledger under one key of this kind, with nothing beside them, are an entry and what takes it
// back.
inline constexpr std::string_view kReversalPrefix = "reversal:";

} // namespace reckoner::reconcile
