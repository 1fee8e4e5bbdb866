// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/amount_field.h"

#include <algorithm>

namespace reckoner::ui {

namespace {

bool areDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// Groups of three behind the first, as the locale writes them; without groups it is what it was.
std::optional<QString> withoutGroups(const QString &whole, const QString &sign)
{
    if (areDigits(whole))
        return whole;
    QString spaced = whole;
    spaced.replace(QChar(0x00a0), u' ').replace(QChar(0x202f), u' ');
    const bool isSpace = sign.isEmpty() || sign.at(0).isSpace();
    const QStringList groups = spaced.split(isSpace ? QStringLiteral(" ") : sign);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const bool fits = i == 0 ? groups[i].size() >= 1 && groups[i].size() <= 3 : groups[i].size() == 3;
        if (!fits || !areDigits(groups[i]))
            return std::nullopt;
    }
    return groups.join(QString());
}

} // namespace

std::optional<Money> typedAmount(const QString &text, const Currency &currency, const QLocale &locale)
{
    if (currency.isEmpty())
        return std::nullopt;
    const QString typed = text.trimmed();
    QString whole = typed, decimals;
    // The locale's sign first: in German 1.000 is a thousand, and 1.00 is one.
    qsizetype at = typed.lastIndexOf(locale.decimalPoint());
    if (at < 0 && typed.count(u'.') == 1 && typed.size() - typed.indexOf(u'.') - 1 == currency.exponent())
        at = typed.indexOf(u'.');
    if (at >= 0) {
        whole = typed.left(at);
        decimals = typed.mid(at + 1);
    }
    const auto digits = withoutGroups(whole, locale.groupSeparator());
    if (!digits || digits->isEmpty() || !areDigits(decimals) || decimals.size() > currency.exponent() ||
        (at >= 0 && decimals.isEmpty()))
        return std::nullopt;
    const Result<Money> read =
        Money::parseMinor((*digits + decimals.leftJustified(currency.exponent(), u'0')).toLatin1(), currency);
    return read ? std::optional(*read) : std::nullopt;
}

QString amountToEdit(const Money &amount, const QLocale &locale)
{
    const int exponent = amount.currency().exponent();
    QString digits = QString::number(amount.minor());
    const bool isNegative = digits.startsWith(u'-');
    if (isNegative)
        digits.remove(0, 1);
    digits = digits.rightJustified(exponent + 1, u'0');
    if (exponent > 0)
        digits.insert(digits.size() - exponent, locale.decimalPoint());
    return isNegative ? u'-' + digits : digits;
}

} // namespace reckoner::ui
