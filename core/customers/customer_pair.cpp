// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_pair.h"

#include "core/base/assert.h"

#include <QStringList>

namespace reckoner::customers {

namespace {

const QString kConfirmedText = QStringLiteral("confirmed");
const QString kRejectedText = QStringLiteral("rejected");

} // namespace

QString pairVerdictText(PairVerdict verdict)
{
    return verdict == PairVerdict::Confirmed ? kConfirmedText : kRejectedText;
}

std::optional<PairVerdict> pairVerdictFromText(const QString &text)
{
    if (text == kConfirmedText)
        return PairVerdict::Confirmed;
    return text == kRejectedText ? std::optional(PairVerdict::Rejected) : std::nullopt;
}

QString pairGroundsText(PairGrounds grounds)
{
    QStringList parts;
    if (grounds.externalId)
        parts.append(QStringLiteral("external_id"));
    if (grounds.email)
        parts.append(QStringLiteral("email"));
    return parts.isEmpty() ? QStringLiteral("by_hand") : parts.join(QLatin1Char('+'));
}

PairGrounds pairGroundsFromText(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('+'));
    return {.externalId = parts.contains(QLatin1StringView("external_id")),
            .email = parts.contains(QLatin1StringView("email"))};
}

CustomerPair CustomerPair::of(const CustomerKey &one, const CustomerKey &other)
{
    RK_ASSERT(one.account != other.account);
    CustomerPair pair;
    const bool inOrder = one.account.toUtf8() < other.account.toUtf8();
    pair.first = inOrder ? one : other;
    pair.second = inOrder ? other : one;
    return pair;
}

} // namespace reckoner::customers
