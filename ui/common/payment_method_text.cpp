// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/payment_method_text.h"

#include "ui/common/plain_text.h"

#include <QCoreApplication>

#include <array>

namespace reckoner::ui {

namespace {

struct MethodWord {
    const char *code;
    const char *text;
};

constexpr std::array<MethodWord, 18> kMethodTypes{{
    {"acss_debit", QT_TRANSLATE_NOOP("PaymentText", "Direct debit")},
    {"alipay", "Alipay"},
    {"apple_pay", "Apple Pay"},
    {"au_becs_debit", QT_TRANSLATE_NOOP("PaymentText", "Direct debit")},
    {"bacs_debit", QT_TRANSLATE_NOOP("PaymentText", "Direct debit")},
    {"bancontact", "Bancontact"},
    {"card", QT_TRANSLATE_NOOP("PaymentText", "Card")},
    {"google_pay", "Google Pay"},
    {"cashapp", "Cash App Pay"},
    {"customer_balance", QT_TRANSLATE_NOOP("PaymentText", "Bank transfer")},
    {"ideal", "iDEAL"},
    {"link", "Link"},
    {"paypal", "PayPal"},
    {"sepa_debit", QT_TRANSLATE_NOOP("PaymentText", "SEPA direct debit")},
    {"us_bank_account", QT_TRANSLATE_NOOP("PaymentText", "US bank account")},
    {"wechat_pay", "WeChat Pay"},
    {"wire_transfer", QT_TRANSLATE_NOOP("PaymentText", "Bank transfer")},
    {"offline", QT_TRANSLATE_NOOP("PaymentText", "Offline")},
}};

constexpr std::array<MethodWord, 14> kCardTypes{{
    {"american_express", "American Express"},
    {"amex", "American Express"},
    {"cartes_bancaires", "Cartes Bancaires"},
    {"diners", "Diners Club"},
    {"diners_club", "Diners Club"},
    {"discover", "Discover"},
    {"eftpos_au", "eftpos"},
    {"jcb", "JCB"},
    {"maestro", "Maestro"},
    {"mastercard", "Mastercard"},
    {"union_pay", "UnionPay"},
    {"unionpay", "UnionPay"},
    {"unknown", QT_TRANSLATE_NOOP("PaymentText", "Card")},
    {"visa", "Visa"},
}};

template <size_t N> QString methodWord(const std::array<MethodWord, N> &words, const QString &code)
{
    for (const MethodWord &word : words) {
        if (code == QLatin1StringView(word.code))
            return QCoreApplication::translate("PaymentText", word.text);
    }
    QString shown = harmless(code, 48).replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!shown.isEmpty())
        shown[0] = shown[0].toUpper();
    return shown;
}

} // namespace

QString paymentMethodText(const payments::PaymentAttempt &attempt)
{
    const QString kind = attempt.cardType.isEmpty() ? methodWord(kMethodTypes, attempt.methodType)
                                                    : methodWord(kCardTypes, attempt.cardType);
    if (attempt.last4.isEmpty())
        return kind;
    return QStringLiteral("%1 •• %2").arg(kind, harmless(attempt.last4, 4)).trimmed();
}

} // namespace reckoner::ui
