// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/money_text.h"

#include <array>

namespace reckoner::ui {

static quint64 moneyTextSize(qint64 minor)
{
    return minor < 0 ? quint64(0) - quint64(minor) : quint64(minor);
}

static quint64 moneyTextPowerOfTen(int exponent)
{
    quint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

QString currencySign(const Currency &currency)
{
    struct Sign {
        const char *code;
        QStringView sign;
    };
    static constexpr std::array kSigns{
        Sign{"USD", u"$"},   Sign{"EUR", u"€"},   Sign{"GBP", u"£"},   Sign{"JPY", u"¥"},  Sign{"CAD", u"CA$"},
        Sign{"AUD", u"A$"},  Sign{"NZD", u"NZ$"}, Sign{"HKD", u"HK$"}, Sign{"SGD", u"S$"}, Sign{"BRL", u"R$"},
        Sign{"MXN", u"MX$"}, Sign{"INR", u"₹"},   Sign{"KRW", u"₩"},   Sign{"ILS", u"₪"},  Sign{"PLN", u"zł"},
        Sign{"CZK", u"Kč"},  Sign{"UAH", u"₴"},   Sign{"TRY", u"₺"},   Sign{"VND", u"₫"},  Sign{"THB", u"฿"}};
    const QByteArray code = currency.codeUtf8();
    for (const Sign &sign : kSigns) {
        if (code == sign.code)
            return sign.sign.toString();
    }
    return currency.code();
}

static QString moneyTextDigits(const Money &money, const QLocale &locale)
{
    const int exponent = money.currency().exponent();
    const quint64 unit = moneyTextPowerOfTen(exponent);
    const quint64 size = moneyTextSize(money.minor());
    QLocale grouped(locale);
    grouped.setNumberOptions(QLocale::DefaultNumberOptions);
    QString text = grouped.toString(qulonglong(size / unit));
    if (exponent > 0) {
        QLocale plain(locale);
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        QString fraction = plain.toString(qulonglong(size % unit));
        while (fraction.size() < exponent)
            fraction.prepend(locale.zeroDigit());
        text += locale.decimalPoint() + fraction;
    }
    return text;
}

QString moneyText(const Money &money, const QLocale &locale)
{
    const QString digits = moneyTextDigits(money, locale);
    const QString sign = money.isNegative() ? QString(QChar(0x2212)) : QString();
    if (money.currency().isEmpty())
        return sign + digits;
    const QString symbol = currencySign(money.currency());
    // The locale's own pattern says where the currency stands and whether there is a space.
    const QString pattern = locale.toCurrencyString(qlonglong(1), QString(QChar(0xA4)));
    const bool behind = !pattern.startsWith(QChar(0xA4));
    const bool isCode = symbol.size() >= 2 && symbol.at(symbol.size() - 1).isLetter();
    const bool spaced = isCode || pattern.contains(QChar(0xA0)) || pattern.contains(QChar(0x202F)) ||
                        pattern.contains(QLatin1Char(' '));
    const QString gap = spaced ? QString(QChar(0xA0)) : QString();
    return behind ? sign + digits + gap + symbol : sign + symbol + gap + digits;
}

QString signedMoneyText(const Money &money, const QLocale &locale)
{
    const QString text = moneyText(money, locale);
    return money.minor() > 0 ? QLatin1Char('+') + text : text;
}

QString plainAmount(const Money &money)
{
    const int exponent = money.currency().exponent();
    const quint64 unit = moneyTextPowerOfTen(exponent);
    const quint64 size = moneyTextSize(money.minor());
    QString text = QString::number(size / unit);
    if (exponent > 0)
        text += QLatin1Char('.') + QString::number(size % unit).rightJustified(exponent, QLatin1Char('0'));
    return money.isNegative() ? QLatin1Char('-') + text : text;
}

} // namespace reckoner::ui
