// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/checkout_words.h"

#include "ui/common/money_text.h"
#include "ui/common/plain_text.h"
#include "ui/common/subscription_words.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QLocale>
#include <QUrl>

namespace reckoner::ui {

namespace {

struct CheckoutWords {
    Q_DECLARE_TR_FUNCTIONS(CheckoutWords)
};

QString taxText(catalog::TaxMode mode)
{
    switch (mode) {
    case catalog::TaxMode::External: return CheckoutWords::tr("Added at the checkout, by the customer's place");
    case catalog::TaxMode::Internal: return CheckoutWords::tr("Included");
    case catalog::TaxMode::AccountSetting:
    case catalog::TaxMode::Location:
    case catalog::TaxMode::Unknown: return CheckoutWords::tr("Added or included, as the account is set");
    }
    RK_UNREACHABLE();
}

} // namespace

QString quotePlanTitle(pricing::Plan plan)
{
    switch (plan) {
    case pricing::Plan::PayAsYouGo: return CheckoutWords::tr("Credits, once, by the price list");
    case pricing::Plan::Month: return CheckoutWords::tr("Credits each month, by the price list");
    case pricing::Plan::Year: return CheckoutWords::tr("Credits for a year at once, by the price list");
    }
    RK_UNREACHABLE();
}

std::vector<Fact> offerFacts(const checkout::CheckoutOffer &offer, const Money &total)
{
    const QString quantity = QLocale().toString(offer.quantity);
    std::vector<Fact> facts{
        {CheckoutWords::tr("Price"), offer.name, offer.priceId.toString()},
        {CheckoutWords::tr("Quantity"),
         CheckoutWords::tr("%1 at %2", "quantity, price of one").arg(quantity, moneyText(offer.unitPrice)),
         {}}};
    if (offer.rounding)
        facts.push_back({CheckoutWords::tr("Rounding"), moneyText(*offer.rounding),
                         CheckoutWords::tr("A line of its own, so that it comes to the quote. It brings no credits.")});
    if (offer.discount)
        facts.push_back(
            {CheckoutWords::tr("Discount"), moneyText(Money(-offer.discount->minor(), offer.discount->currency())),
             CheckoutWords::tr("Made with the link and good for it alone, so that it comes to the quote.")});
    facts.push_back({CheckoutWords::tr("To pay"),
                     offer.billingCycle ? perCycleText(total, *offer.billingCycle) : moneyText(total),
                     {}});
    facts.push_back({CheckoutWords::tr("Tax"), taxText(offer.taxMode), {}});
    facts.push_back({CheckoutWords::tr("Credits"),
                     offer.credits == 0 ? CheckoutWords::tr("None: the price belongs to no plan that brings any")
                     : offer.billingCycle
                         ? CheckoutWords::tr("%1 with each payment").arg(QLocale().toString(offer.credits))
                         : QLocale().toString(offer.credits),
                     {}});
    if (offer.pricesVersion != 0)
        facts.push_back({CheckoutWords::tr("Quoted by"),
                         CheckoutWords::tr("version %1 of the prices").arg(offer.pricesVersion),
                         {}});
    return facts;
}

PreviewWords previewWords(const checkout::CheckoutOffer &offer, const actions::CheckoutPreview &preview,
                          const QString &provider)
{
    const subscriptions::BillTotals &totals = preview.bill.totals;
    const QString place = preview.countryCode.isEmpty() ? CheckoutWords::tr("Not known yet", "a customer's country")
                                                        : preview.countryCode;
    PreviewWords words;
    words.facts = {{CheckoutWords::tr("Country"), place, {}},
                   {CheckoutWords::tr("Before tax"), moneyText(totals.subtotal), {}},
                   {CheckoutWords::tr("Tax"), moneyText(totals.tax), {}},
                   {CheckoutWords::tr("Total"), moneyText(totals.total), {}}};
    if (offer.discount)
        words.note = CheckoutWords::tr("This is without the discount, which is made with the link.");
    if (preview.difference.minor() != 0) {
        words.tone = Tone::Warn;
        words.note = CheckoutWords::tr("%1's bill differs from the offer by %2: the price has an amount of its own for "
                                       "the customer's country, or was changed there.",
                                       "provider, signed amount")
                         .arg(provider, signedMoneyText(preview.difference));
    } else if (offer.hasCountryAmounts && preview.countryCode.isEmpty()) {
        words.tone = Tone::Warn;
        words.note = CheckoutWords::tr("The price has amounts of its own for some countries. Where the customer is, "
                                       "another amount may be asked for.");
    }
    return words;
}

Pill linkPill(const checkout::CheckoutLinkRow &row)
{
    using payments::PaymentStatus;
    switch (row.status) {
    case PaymentStatus::Draft:
    case PaymentStatus::Ready: return {Tone::Info, CheckoutWords::tr("Not paid yet")};
    case PaymentStatus::Billed:
    case PaymentStatus::Paid:
    case PaymentStatus::Completed:
    case PaymentStatus::PastDue:
    case PaymentStatus::Canceled:
    case PaymentStatus::Unknown: return paymentPill(row.status, row.rawStatus);
    }
    RK_UNREACHABLE();
}

QString linkSentence(const checkout::CheckoutLinkRow &row)
{
    using payments::PaymentStatus;
    const QLocale locale;
    const QString paid = row.paid ? moneyText(*row.paid) : QString();
    switch (row.status) {
    case PaymentStatus::Draft:
    case PaymentStatus::Ready:
        return CheckoutWords::tr("The customer has not paid. This is followed by itself, and the link stays good.");
    case PaymentStatus::Billed:
    case PaymentStatus::PastDue: return CheckoutWords::tr("It is billed, and the payment is awaited.");
    case PaymentStatus::Paid:
        return CheckoutWords::tr("%1 was paid and is being processed. Credits come when it is completed.").arg(paid);
    case PaymentStatus::Completed:
        if (row.granted > 0)
            return CheckoutWords::tr("%1 was paid, and %2 credits were granted for it.")
                .arg(paid, locale.toString(row.granted));
        return row.link.credits > 0
                   ? CheckoutWords::tr("%1 was paid. The %2 credits are not granted yet: if that lasts, look at the "
                                       "events of the payment.")
                         .arg(paid, locale.toString(row.link.credits))
                   : CheckoutWords::tr("%1 was paid.").arg(paid);
    case PaymentStatus::Canceled:
        return CheckoutWords::tr("The payment was canceled. Make a new link if it is wanted.");
    case PaymentStatus::Unknown:
        return CheckoutWords::tr("The provider gives a state that this version does not know.");
    }
    RK_UNREACHABLE();
}

QString buyerText(const checkout::CheckoutLinkRow &row)
{
    if (!row.customerName.isEmpty())
        return harmless(row.customerName);
    return row.customerEmail.isEmpty() ? shortId(row.link.customerId.toString()) : harmless(row.customerEmail);
}

QString linkMail(const checkout::CheckoutLinkRow &row)
{
    const checkout::CheckoutLink &link = row.link;
    const QString what =
        link.quantity > 1 ? QStringLiteral("%1 × %2").arg(QLocale().toString(link.quantity), link.name) : link.name;
    const QString greeting = row.customerName.isEmpty()
                                 ? CheckoutWords::tr("Hello,", "begins a letter to a customer")
                                 : CheckoutWords::tr("Hello %1,", "begins a letter to a customer").arg(buyerText(row));
    return CheckoutWords::tr("%1\n\nhere is the link to pay %2 for %3:\n\n%4\n\nTax may be added at the checkout, "
                             "depending on where you are.\n",
                             "greeting, amount, what is sold, link")
        .arg(greeting, moneyText(link.amount), harmless(what), link.url);
}

bool isSendable(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    if (!parsed.isValid() || parsed.host().isEmpty() || !parsed.userInfo().isEmpty())
        return false;
    if (parsed.scheme() == QLatin1StringView("https"))
        return true;
    const bool onThisMachine =
        parsed.host() == QLatin1StringView("localhost") || QHostAddress(parsed.host()).isLoopback();
    return parsed.scheme() == QLatin1StringView("http") && onThisMachine;
}

} // namespace reckoner::ui
