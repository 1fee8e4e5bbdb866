// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconciliation/finding_words.h"
#include "ui/common/credits_text.h"

#include "ui/common/plain_text.h"

#include <QCoreApplication>

namespace reckoner::ui {

using reconcile::FindingClass;
using reconcile::FindingState;
using reconcile::Likeness;
using reconcile::Side;
using reconcile::StoredFinding;
using reconcile::Verb;

namespace {

class FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(reckoner::ui::FindingWords)
};

QString likenessWord(Likeness reason)
{
    switch (reason) {
    case Likeness::SameCustomer: return FindingWords::tr("same customer");
    case Likeness::SameAmount: return FindingWords::tr("same amount");
    case Likeness::NearAmount: return FindingWords::tr("nearly the same amount");
    case Likeness::SameHour: return FindingWords::tr("within an hour");
    case Likeness::SameDay: return FindingWords::tr("within a day");
    case Likeness::SameWeek: return FindingWords::tr("within a week");
    }
    RK_UNREACHABLE();
}

QString reverseMeaning(const StoredFinding &finding)
{
    if (finding.finding.kind == FindingClass::Amount)
        return FindingWords::tr("The external ledger is told the difference of %1 credits, so that both sides come to "
                                "our amount.")
            .arg(signedCreditsText(-finding.credits));
    if (!finding.finding.external)
        return FindingWords::tr("What is left of this grant is taken back here, and the external ledger is told.");
    return FindingWords::tr("The external ledger is told to take back %1 credits. Both entries stay visible in both "
                            "ledgers.")
        .arg(creditsText(finding.credits));
}

} // namespace

QString findingTitle(FindingClass kind)
{
    switch (kind) {
    case FindingClass::MissingLocal: return FindingWords::tr("Not posted here");
    case FindingClass::MissingExternal: return FindingWords::tr("Missing outside");
    case FindingClass::Amount: return FindingWords::tr("Other amount");
    case FindingClass::Duplicate: return FindingWords::tr("Posted twice");
    case FindingClass::Currency: return FindingWords::tr("Other currency");
    case FindingClass::Orphan: return FindingWords::tr("Belongs to nothing");
    }
    RK_UNREACHABLE();
}

QString findingSentence(const StoredFinding &finding)
{
    switch (finding.finding.kind) {
    case FindingClass::MissingLocal:
        return finding.finding.external
                   ? FindingWords::tr("It was paid for and the external ledger has it, but no grant was posted here.")
                   : FindingWords::tr("It was paid for, but no grant was posted: the customer has no credits for it.");
    case FindingClass::MissingExternal:
        return FindingWords::tr("The grant was posted here, but the external ledger does not have it: the customer "
                                "cannot spend these credits.");
    case FindingClass::Amount: return FindingWords::tr("The sides have different amounts for the same grant.");
    case FindingClass::Duplicate:
        return FindingWords::tr("The same grant is there once more: the customer can spend it twice.");
    case FindingClass::Currency: return FindingWords::tr("The sides name different currencies for the same grant.");
    case FindingClass::Orphan:
        return finding.finding.local
                   ? FindingWords::tr("A grant was posted for a payment that is not completed or not there.")
                   : FindingWords::tr("The external ledger has an entry that no payment and no grant explains.");
    }
    RK_UNREACHABLE();
}

Pill findingPill(FindingState state)
{
    switch (state) {
    case FindingState::Open: return {Tone::Warn, FindingWords::tr("Open")};
    case FindingState::Acted: return {Tone::Info, FindingWords::tr("Under way")};
    case FindingState::Accepted: return {Tone::Idle, FindingWords::tr("Accepted")};
    case FindingState::Ignored: return {Tone::Idle, FindingWords::tr("Ignored")};
    case FindingState::Settled: return {Tone::Ok, FindingWords::tr("Settled")};
    }
    RK_UNREACHABLE();
}

QString sideTitle(Side side)
{
    switch (side) {
    case Side::Provider: return FindingWords::tr("Payment");
    case Side::Local: return FindingWords::tr("Our ledger");
    case Side::External: return FindingWords::tr("External ledger");
    }
    RK_UNREACHABLE();
}

QString verbTitle(Verb verb)
{
    switch (verb) {
    case Verb::RetryGrant: return FindingWords::tr("Send again");
    case Verb::RecordGrant: return FindingWords::tr("Record the grant");
    case Verb::TakeOver: return FindingWords::tr("Take over");
    case Verb::Reverse: return FindingWords::tr("Reverse");
    case Verb::Match: return FindingWords::tr("Match");
    case Verb::Split: return FindingWords::tr("Split");
    case Verb::Accept: return FindingWords::tr("Accept");
    case Verb::IgnoreUntil: return FindingWords::tr("Ignore until");
    case Verb::Note: return FindingWords::tr("Note");
    }
    RK_UNREACHABLE();
}

QString verbMeaning(Verb verb, const StoredFinding &finding)
{
    switch (verb) {
    case Verb::RetryGrant:
        return FindingWords::tr(
            "The external ledger is asked whether it has the grant, and told again if not. It takes "
            "each grant only once.");
    case Verb::RecordGrant:
        return finding.finding.external
                   ? FindingWords::tr(
                         "The grant of %1 credits is posted here. Nothing is sent: the external ledger has "
                         "it already.")
                         .arg(creditsText(finding.credits))
                   : FindingWords::tr("The grant of %1 credits is posted here and the external ledger is told.")
                         .arg(creditsText(finding.credits));
    case Verb::TakeOver:
        return FindingWords::tr(
                   "%1 credits are posted here as a grant by hand. Nothing is sent: the external ledger has "
                   "them already.")
            .arg(creditsText(finding.credits));
    case Verb::Reverse: return reverseMeaning(finding);
    case Verb::Match: return FindingWords::tr("Both are kept as the two halves of one grant. Nothing is sent.");
    case Verb::Split:
        return FindingWords::tr("The external entry is kept as several grants of ours in one. Nothing is sent.");
    case Verb::Accept: return FindingWords::tr("The difference may stay. It is open again when its amounts change.");
    case Verb::IgnoreUntil: return FindingWords::tr("It is open again if it is still there on that day.");
    case Verb::Note: return FindingWords::tr("The note is kept with the finding. Nothing else changes.");
    }
    RK_UNREACHABLE();
}

QString storedVerbTitle(const QString &verb)
{
    const auto known = reconcile::verbFromText(verb);
    return known ? verbTitle(*known) : harmless(verb);
}

QString likenessWords(const std::vector<Likeness> &reasons)
{
    QStringList words;
    for (const Likeness reason : reasons)
        words.append(likenessWord(reason));
    return words.join(QStringLiteral(", "));
}

QString sourceTitle(const QString &source)
{
    if (source == QLatin1StringView("api"))
        return FindingWords::tr("External ledger (API)");
    if (source == QLatin1StringView("postgres"))
        return FindingWords::tr("External ledger (PostgreSQL)");
    if (source.startsWith(QLatin1StringView("csv:")))
        return FindingWords::tr("File %1").arg(harmless(source.mid(4)));
    return harmless(source);
}

} // namespace reckoner::ui
