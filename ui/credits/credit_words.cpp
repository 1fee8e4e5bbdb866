// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credits/credit_words.h"

#include "core/base/assert.h"
#include "ui/common/credits_text.h"
#include "ui/common/plain_text.h"
#include "ui/common/time_text.h"

#include <QCoreApplication>

namespace reckoner::ui {

using credits::EntryKind;
using credits::GrantKind;
using credits::OutboxProblem;
using credits::OutboxState;

namespace {

class CreditWords
{
    Q_DECLARE_TR_FUNCTIONS(CreditWords)
};

QString adjustmentWord(const QString &action)
{
    if (action == QLatin1StringView("refund"))
        return CreditWords::tr("refund");
    if (action == QLatin1StringView("chargeback"))
        return CreditWords::tr("chargeback");
    if (action == QLatin1StringView("chargeback_reverse"))
        return CreditWords::tr("chargeback reversed");
    return harmless(action, 40);
}

} // namespace

QString grantKindWord(GrantKind kind)
{
    switch (kind) {
    case GrantKind::Purchase: return CreditWords::tr("Purchase");
    case GrantKind::Renewal: return CreditWords::tr("Renewal");
    case GrantKind::Signup: return CreditWords::tr("Sign-up bonus");
    case GrantKind::Trial: return CreditWords::tr("Trial bonus");
    case GrantKind::Manual: return CreditWords::tr("Granted by hand");
    }
    RK_UNREACHABLE();
}

QString entryTitle(const credits::CreditEntryRow &row)
{
    const bool byHand = row.entry.adjustmentId.isEmpty();
    switch (row.entry.kind) {
    case EntryKind::Grant: return grantKindWord(row.grant.kind);
    case EntryKind::Clawback:
        return byHand
                   ? CreditWords::tr("Taken back by hand")
                   : CreditWords::tr("Taken back: %1", "a refund, a chargeback").arg(adjustmentWord(row.entry.reason));
    case EntryKind::Restore:
        return CreditWords::tr("Given back: %1", "chargeback reversed").arg(adjustmentWord(row.entry.reason));
    }
    RK_UNREACHABLE();
}

Pill duePill(const sync::DueCredits &due)
{
    if (!due.problem.isEmpty())
        return {Tone::Warn, CreditWords::tr("Not known")};
    if (due.isMissing())
        return {Tone::Bad, CreditWords::tr("Missing")};
    if (due.granted != due.due)
        return {Tone::Info, CreditWords::tr("Differs")};
    return {Tone::Ok, CreditWords::tr("Granted")};
}

QString dueAdvice(const sync::DueCredits &due)
{
    if (!due.problem.isEmpty())
        return CreditWords::tr("It is not known what is due: %1.").arg(harmless(due.problem, 200));
    if (due.isMissing() && due.paymentId.isEmpty())
        return CreditWords::tr("No completed payment of this period is known here. When it comes, its credits are "
                               "granted by themselves. If the customer has paid, read the payments again in Settings.");
    if (due.isMissing())
        return CreditWords::tr("It was paid, and no event of it granted the credits. Grant them as the event would "
                               "have: once, however often that is done.");
    if (due.granted < due.due)
        return CreditWords::tr("Fewer credits were granted than the items bring now. Items that changed within the "
                               "period are granted in proportion.");
    if (due.granted > due.due)
        return CreditWords::tr("More credits were granted than the items bring now. Items that are taken away within "
                               "the period keep their credits.");
    return CreditWords::tr("The period has its credits.");
}

bool canGrantDue(const sync::DueCredits &due)
{
    return due.isMissing() && due.due > 0 && due.problem.isEmpty() && !due.paymentId.isEmpty();
}

Pill outboxPill(const credits::OutboxRow &row)
{
    switch (row.state) {
    case OutboxState::Waiting:
        return {row.attempts > 0 ? Tone::Warn : Tone::Info,
                row.attempts > 0 ? CreditWords::tr("Tried again later") : CreditWords::tr("Waiting")};
    case OutboxState::Sending: return {Tone::Info, CreditWords::tr("Being told")};
    case OutboxState::Unknown: return {Tone::Warn, CreditWords::tr("Not confirmed")};
    case OutboxState::Sent: return {Tone::Ok, CreditWords::tr("In the ledger")};
    case OutboxState::Parked:
        return {Tone::Bad,
                row.problem == OutboxProblem::KeyRefused ? CreditWords::tr("Key refused") : CreditWords::tr("Refused")};
    case OutboxState::Dead: return {Tone::Bad, CreditWords::tr("Given up")};
    }
    RK_UNREACHABLE();
}

OutboxAdvice outboxAdvice(const credits::OutboxRow &row, bool hasLedger, Instant now)
{
    switch (row.state) {
    case OutboxState::Sent:
        return {CreditWords::tr("The ledger has this entry as %1.").arg(harmless(row.externalId, 40)), {}, false};
    case OutboxState::Sending: return {CreditWords::tr("The ledger is being told."), {}, false};
    case OutboxState::Unknown:
        return {CreditWords::tr("The answer of the ledger was lost. It is looked up before anything is sent again."),
                CreditWords::tr("Next look %1.").arg(relativeText(row.nextAttemptAt, now)), true};
    case OutboxState::Waiting:
        if (!hasLedger)
            return {CreditWords::tr("No ledger is told: none is configured."),
                    CreditWords::tr("Give the profile the ledger's address and key."), false};
        if (row.attempts == 0)
            return {CreditWords::tr("The ledger has not been told yet."), {}, false};
        return {CreditWords::tr("The ledger could not be told: %1").arg(harmless(row.message)),
                CreditWords::tr("Tried again %1.").arg(relativeText(row.nextAttemptAt, now)), true};
    case OutboxState::Parked:
        if (row.problem == OutboxProblem::KeyRefused)
            return {CreditWords::tr("The ledger refused the key. Nothing is sent until it is put right."),
                    CreditWords::tr("Put the key of the ledger right, then try again. Nothing is lost meanwhile."),
                    true};
        return {CreditWords::tr("The ledger refused this entry: %1").arg(harmless(row.message)),
                CreditWords::tr("Put right what it says, then try again."), true};
    case OutboxState::Dead:
        return {CreditWords::tr("Given up after %Ln tries: %1", nullptr, row.attempts).arg(harmless(row.message)),
                CreditWords::tr("See whether the ledger works, then try again."), true};
    }
    RK_UNREACHABLE();
}

BalanceComparison compareBalances(const credits::CreditCustomerRow &row)
{
    if (!row.external)
        return {{Tone::Idle, CreditWords::tr("Not asked yet")},
                CreditWords::tr("The ledger has not been asked for this balance.")};
    const qint64 told = row.customer.balance - row.pending;
    const qint64 used = told - row.external->balance;
    if (used == 0 && row.pending == 0)
        return {{Tone::Ok, CreditWords::tr("Both agree")}, CreditWords::tr("The ledger has what was granted here.")};
    if (used < 0)
        return {{Tone::Bad, CreditWords::tr("Ledger has more")},
                CreditWords::tr("The ledger has %1 more than was granted here. Reconciliation shows why.")
                    .arg(creditsText(-used))};
    if (row.pending != 0 && used == 0)
        return {{Tone::Warn, CreditWords::tr("Not told yet")},
                CreditWords::tr("%1 of it the ledger does not have yet.").arg(signedCreditsText(row.pending))};
    return {{Tone::Info, CreditWords::tr("Some used")},
            CreditWords::tr("%1 were used, or taken in the ledger itself.").arg(creditsText(used))};
}

} // namespace reckoner::ui
