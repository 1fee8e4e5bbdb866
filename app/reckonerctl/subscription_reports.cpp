// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckonerctl/subscription_reports.h"

#include "app/reckonerctl/json_views.h"

namespace reckoner::ctl {

using namespace subscriptions;

namespace {

QString billText(const std::optional<Bill> &bill, const QString &none)
{
    return bill ? bill->totals.grandTotal.toString() : none;
}

} // namespace

Result<ItemChange> itemFrom(const std::string &s, qint64 fallbackQuantity)
{
    const QString whole = QString::fromStdString(s);
    const qsizetype at = whole.indexOf(QLatin1Char('='));
    const QString price = at < 0 ? whole : whole.left(at), count = at < 0 ? QString() : whole.mid(at + 1);
    bool ok = count.isEmpty();
    const qint64 quantity = ok ? fallbackQuantity : count.toLongLong(&ok);
    if (!ok || quantity < 1 || price.isEmpty())
        return Error{ErrorKind::Invalid,
                     QStringLiteral("“%1” is not PRICE=QUANTITY with a quantity of 1 or more.").arg(whole),
                     {},
                     {}};
    return ItemChange{PriceId(price), quantity};
}

QString previewText(const ProviderPreview &preview)
{
    QString out;
    if (preview.summary) {
        const char *verb = preview.summary->action == ResultAction::Credit ? "credit" : "charge";
        out += QStringLiteral("Result:      %1 %2 (credit %3, charge %4)\n")
                   .arg(QLatin1StringView(verb), preview.summary->result.toString(), preview.summary->credit.toString(),
                        preview.summary->charge.toString());
    }
    out += QStringLiteral("Due now:     %1\n").arg(billText(preview.immediate, QStringLiteral("nothing")));
    out += QStringLiteral("Next bill:   %1\n").arg(billText(preview.next, QStringLiteral("none")));
    out += QStringLiteral("Each renewal after: %1").arg(billText(preview.recurring, QStringLiteral("none")));
    if (preview.immediate) {
        for (const BillLine &line : preview.immediate->lines)
            out += QStringLiteral("\n  %1 × %2 at rate %3: %4")
                       .arg(line.quantity)
                       .arg(line.productName, line.prorationRate.isEmpty() ? QStringLiteral("1") : line.prorationRate,
                            line.total.toString());
    }
    return out;
}

} // namespace reckoner::ctl
