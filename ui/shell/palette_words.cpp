// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_words.h"

#include "ui/common/money_text.h"
#include "ui/common/outcome_pill.h"
#include "ui/common/plain_text.h"
#include "ui/common/subscription_words.h"
#include "ui/common/time_text.h"

#include <QCoreApplication>

namespace reckoner::ui {

namespace {

struct PaletteWords {
    Q_DECLARE_TR_FUNCTIONS(PaletteWords)
};

QString paletteJoined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

PaletteEntry foundCustomerEntry(const customers::CustomerMatch &match)
{
    const bool named = !match.name.trimmed().isEmpty();
    return {.icon = QStringLiteral("customers"),
            .title = named ? match.name : match.email,
            .subtitle = named ? match.email : QString(),
            .trailing =
                match.status == QLatin1StringView("archived") ? PaletteWords::tr("archived", "customer") : QString(),
            .entity = EntityRef{EntityKind::Customer, match.id.toString()}};
}

PaletteEntry foundSubscriptionEntry(const subscriptions::SubscriptionRow &row)
{
    const QString whose = row.customerName.trimmed().isEmpty() ? row.customerEmail : row.customerName;
    return {.icon = QStringLiteral("subscriptions"),
            .title = row.itemSummary.isEmpty() ? shortId(row.id.toString()) : row.itemSummary,
            .subtitle = paletteJoined({whose, statusPill(row.status, row.rawStatus).word}),
            .trailing = perCycleText(row.recurring, row.billingCycle),
            .entity = EntityRef{EntityKind::Subscription, row.id.toString()}};
}

PaletteEntry foundPaymentEntry(const payments::PaymentRow &row)
{
    const payments::Payment &payment = row.payment;
    const QString whose = row.customerName.trimmed().isEmpty() ? row.customerEmail : row.customerName;
    return {.icon = QStringLiteral("payments"),
            .title = payment.invoiceNumber.isEmpty() ? shortId(payment.id.toString()) : payment.invoiceNumber,
            .subtitle = paletteJoined({whose, outcomePill(payment, row.givenBack).word,
                                       dayText(payment.billedAt.value_or(payment.createdAt))}),
            .trailing = moneyText(payment.totals.grandTotal),
            .entity = EntityRef{EntityKind::Payment, payment.id.toString()}};
}

PaletteEntry foundOtherEntry(const FoundEntity &found)
{
    QString icon, kind;
    switch (found.entity.kind) {
    case EntityKind::Customer: icon = QStringLiteral("customers"), kind = PaletteWords::tr("Customer"); break;
    case EntityKind::Subscription:
        icon = QStringLiteral("subscriptions"), kind = PaletteWords::tr("Subscription");
        break;
    case EntityKind::Payment: icon = QStringLiteral("payments"), kind = PaletteWords::tr("Payment"); break;
    case EntityKind::Product: icon = QStringLiteral("plans"), kind = PaletteWords::tr("Product"); break;
    case EntityKind::Price: icon = QStringLiteral("plans"), kind = PaletteWords::tr("Price"); break;
    case EntityKind::Event: icon = QStringLiteral("events"), kind = PaletteWords::tr("Event"); break;
    case EntityKind::Operation: icon = QStringLiteral("operations"), kind = PaletteWords::tr("Operation"); break;
    case EntityKind::Credits: icon = QStringLiteral("credits"), kind = PaletteWords::tr("Credits"); break;
    case EntityKind::Finding: icon = QStringLiteral("reconciliation"), kind = PaletteWords::tr("Finding"); break;
    case EntityKind::NewCheckout: icon = QStringLiteral("link"), kind = PaletteWords::tr("Checkout link"); break;
    }
    return {.icon = icon,
            .title = found.title.isEmpty() ? shortId(found.entity.id) : found.title,
            .subtitle = paletteJoined({kind, shortId(found.entity.id)}),
            .entity = found.entity};
}

} // namespace

PaletteEntry paletteHead(const QString &title)
{
    return {.isHead = true, .title = title};
}

static std::vector<PaletteEntry> foundHere(const SearchAnswer &answer)
{
    std::vector<PaletteEntry> entries;
    const auto group = [&entries](const QString &name, const auto &found, auto entryOf) {
        if (found.empty())
            return;
        entries.push_back(paletteHead(name));
        for (const auto &one : found)
            entries.push_back(entryOf(one));
    };
    group(PaletteWords::tr("Customers"), answer.customers, foundCustomerEntry);
    group(PaletteWords::tr("Subscriptions"), answer.subscriptions, foundSubscriptionEntry);
    group(PaletteWords::tr("Payments"), answer.payments, foundPaymentEntry);
    group(PaletteWords::tr("Found by id"), answer.others, foundOtherEntry);
    return entries;
}

// Another account's are one group, whatever they are: their icons tell.
static void addFoundElsewhere(const ElsewhereAnswer &elsewhere, std::vector<PaletteEntry> &entries)
{
    entries.push_back(paletteHead(PaletteWords::tr("In %1", "another account").arg(elsewhere.title)));
    for (PaletteEntry &entry : foundHere(elsewhere.found)) {
        if (entry.isHead)
            continue;
        entry.account = elsewhere.account;
        entry.accountTitle = elsewhere.title;
        entries.push_back(std::move(entry));
    }
}

std::vector<PaletteEntry> foundEntries(const WholeAnswer &answer)
{
    std::vector<PaletteEntry> entries = foundHere(answer.here);
    for (const ElsewhereAnswer &elsewhere : answer.elsewhere)
        addFoundElsewhere(elsewhere, entries);
    return entries;
}

} // namespace reckoner::ui
