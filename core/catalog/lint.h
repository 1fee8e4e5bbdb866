// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Looks a catalog over for what is likely a mistake: pure functions on the products, prices and local plans of one
// account, any thread. Archived entries are left alone, but for plans that still sell them. What is found does not
// depend on the order that things are given in.

#include "core/catalog/plan.h"
#include "core/catalog/price.h"
#include "core/catalog/product.h"

#include <vector>

namespace reckoner::catalog {

enum class LintRule {
    SameProductTwice,   // two active products of one name
    MissingCurrency,    // sold in a currency by another cycle of the product, not by this one
    YearlyDearer,       // a longer cycle costs more than the shorter one as often as it takes
    OrphanPrice,        // active, but its product is archived or not there
    ArchivedOnPlan,     // a plan sells a price that nobody can buy any more, or that is not there
    IntervalMismatch,   // its name says another cycle than it has
    CreditsMismatch,    // a plan's prices bring different credits for a month
    TrialWithoutCycle,  // a one-time price with a trial
    BelowChargeMinimum, // more than nothing, less than can be charged (§2.6: 70 US cents)
    CentsWithoutCents,  // a currency without decimals whose amount looks as if it had two
};
inline constexpr LintRule kLintRules[] = {
    LintRule::SameProductTwice,   LintRule::MissingCurrency,  LintRule::YearlyDearer,    LintRule::OrphanPrice,
    LintRule::ArchivedOnPlan,     LintRule::IntervalMismatch, LintRule::CreditsMismatch, LintRule::TrialWithoutCycle,
    LintRule::BelowChargeMinimum, LintRule::CentsWithoutCents};
// same_product_twice, …: the words of --json.
QString lintRuleName(LintRule rule);

enum class LintSeverity { Mistake, Doubt };
LintSeverity severityOf(LintRule rule);

struct LintFinding {
    LintRule rule;
    QString subject; // id of the price or product to look at
    QString other;   // of what it was compared with, or the plan's code; may be empty
    QString text;    // for people
    bool operator==(const LintFinding &) const = default;
};

// By rule, subject, other.
std::vector<LintFinding> lintCatalog(const std::vector<Product> &products, const std::vector<Price> &prices,
                                     const std::vector<Plan> &plans);

// The largest amount of a currency that is certainly too small to be charged: 70 hundredths, for no such currency's
// hundredth was ever worth more than a US cent, but for three, of which half is taken.
qint64 surelyBelowMinimum(const Currency &currency);

} // namespace reckoner::catalog
