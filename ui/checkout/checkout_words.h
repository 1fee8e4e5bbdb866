// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Checkouts in words: what is asked for, how a link stands, and what to write to the customer. Main thread
// (translations).

#include "core/actions/checkout_actions.h"
#include "core/checkout/checkout_link.h"
#include "ui/common/fact_grid.h"
#include "ui/common/status_pill.h"

namespace reckoner::ui {

// "Credits, monthly".
QString quotePlanTitle(pricing::Plan plan);
std::vector<Fact> offerFacts(const checkout::CheckoutOffer &offer, const Money &total);
// What the provider would bill, and how that compares with the offer.
struct PreviewWords {
    std::vector<Fact> facts;
    QString note; // empty: it is as offered
    Tone tone = Tone::Info;
};
PreviewWords previewWords(const checkout::CheckoutOffer &offer, const actions::CheckoutPreview &preview,
                          const QString &provider);
Pill linkPill(const checkout::CheckoutLinkRow &row);
// How it stands and what comes next.
QString linkSentence(const checkout::CheckoutLinkRow &row);
// What may be sent to the customer as it is.
QString linkMail(const checkout::CheckoutLinkRow &row);
QString buyerText(const checkout::CheckoutLinkRow &row); // the name, or else the address or id
// A link that a customer can be sent: https, or a page on this machine. None: it must not be given to anybody.
bool isSendable(const QString &url);

} // namespace reckoner::ui
