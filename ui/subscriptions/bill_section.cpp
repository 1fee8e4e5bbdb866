// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/bill_section.h"

#include "ui/common/icon.h"
#include "ui/common/money_text.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/subscription_words.h"

#include <QGridLayout>
#include <QToolButton>

namespace reckoner::ui {

using subscriptions::Bill;
using subscriptions::BillLine;

Result<Money> billAmount(const Bill &bill)
{
    const subscriptions::BillTotals &totals = bill.totals;
    if (!totals.grandTotal.isZero() || totals.creditToBalance.isZero())
        return totals.grandTotal;
    return totals.creditToBalance.isNegative() ? Result<Money>(totals.creditToBalance)
                                               : totals.creditToBalance.negated();
}

QString billAmountText(const Bill &bill)
{
    const Result<Money> amount = billAmount(bill);
    if (!amount)
        return QStringLiteral("?");
    if (!amount->isNegative())
        return moneyText(*amount);
    const Result<Money> size = amount->negated();
    return BillSection::tr("Credit %1", "amount credited to the customer's balance")
        .arg(size ? moneyText(*size) : moneyText(*amount));
}

QString ratePercent(const QString &rate)
{
    const qsizetype point = rate.indexOf(QLatin1Char('.'));
    QString digits = point < 0 ? rate : rate.left(point) + rate.mid(point + 1);
    qsizetype decimals = point < 0 ? 0 : rate.size() - point - 1;
    while (decimals < 2) {
        digits.append(QLatin1Char('0'));
        ++decimals;
    }
    decimals -= 2;
    while (digits.size() > decimals + 1 && digits.startsWith(QLatin1Char('0')))
        digits.remove(0, 1);
    QString whole = digits.left(digits.size() - decimals), fraction = digits.right(decimals);
    while (fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    const QLocale locale;
    return BillSection::tr("%1 %", "percentage")
        .arg(fraction.isEmpty() ? whole : whole + locale.decimalPoint() + fraction);
}

BillSection::BillSection(const QString &title, Unfolded unfolded, QWidget *parent)
    : QWidget(parent), m_when(new PlainLabel(this)), m_amount(new PlainLabel(this)), m_verdict(new PlainLabel(this)),
      m_fold(new QToolButton(this)), m_lines(new QWidget(this)), m_grid(new QGridLayout(m_lines)),
      m_how(new QToolButton(this)), m_reckoning(new PlainLabel(this))
{
    auto *name = new PlainLabel(title, this);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    name->setFont(strong);
    m_when->setMuted();
    QFont amount = font();
    amount.setPointSizeF(font().pointSizeF() * (unfolded == Unfolded::Yes ? 1.4 : 1.1));
    amount.setWeight(QFont::DemiBold);
    m_amount->setFont(amount);
    m_amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_verdict->setFont(captionFont(font()));
    m_verdict->setWordWrap(true);
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::TabFocus);
    m_fold->setIconSize({14, 14});
    m_fold->setAccessibleName(tr("Lines of: %1").arg(title));
    m_fold->setToolTip(tr("Show or hide the lines"));
    m_grid->setContentsMargins(26, 2, 0, 2);
    m_grid->setHorizontalSpacing(kSpaceM);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(0, 1);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_fold);
    head->addWidget(name);
    head->addWidget(m_when);
    head->addStretch(1);
    head->addWidget(m_amount);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    m_verdict->setContentsMargins(26, 0, 0, 0);
    column->addWidget(m_verdict);
    column->addWidget(m_lines);
    m_how->setAutoRaise(true);
    m_how->setCheckable(true);
    m_how->setFocusPolicy(Qt::TabFocus);
    m_how->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_how->setIconSize({14, 14});
    m_how->setFont(captionFont(font()));
    m_how->setText(tr("How Reckoner reckons it"));
    m_reckoning->setFont(captionFont(font()));
    m_reckoning->setMuted();
    m_reckoning->setWordWrap(true);
    m_reckoning->setContentsMargins(26, 0, 0, 2);
    m_reckoning->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *how = new QHBoxLayout;
    how->setContentsMargins(20, 0, 0, 0);
    how->addWidget(m_how);
    how->addStretch(1);
    column->addLayout(how);
    column->addWidget(m_reckoning);
    connect(m_how, &QToolButton::toggled, this, &BillSection::showReckoning);
    connect(m_fold, &QToolButton::clicked, this,
            [this] { fold(m_unfolded == Unfolded::Yes ? Unfolded::No : Unfolded::Yes); });
    fold(unfolded);
}

void BillSection::fold(Unfolded unfolded)
{
    m_unfolded = unfolded;
    m_lines->setVisible(unfolded == Unfolded::Yes);
    m_fold->setIcon(
        icon(unfolded == Unfolded::Yes ? QLatin1StringView("chevron-down") : QLatin1StringView("chevron-right"),
             IconColor::Muted));
    showReckoning();
}

void BillSection::showReckoning()
{
    const bool there = m_unfolded == Unfolded::Yes && !m_reckoning->text().isEmpty();
    m_how->setVisible(there);
    m_how->setIcon(icon(m_how->isChecked() ? QLatin1StringView("chevron-down") : QLatin1StringView("chevron-right"),
                        IconColor::Muted));
    m_reckoning->setVisible(there && m_how->isChecked());
}

QString BillSection::reckoningText() const
{
    return m_reckoning->text();
}

void BillSection::setContents(const Contents &contents)
{
    const std::optional<Bill> &shown = contents.source == Source::Answered ? contents.provider : contents.estimate;
    m_when->setOwnText(contents.when);
    m_amount->setOwnText(shown ? billAmountText(*shown) : contents.none);
    m_amount->setMuted(!shown || contents.source != Source::Answered);
    m_fold->setEnabled(shown.has_value());
    m_reckoning->setOwnText(contents.formulas.join(QLatin1Char('\n')));
    fillLines(shown, contents.formulas);
    showReckoning();
    showVerdict(contents);
}

void BillSection::showVerdict(const Contents &contents)
{
    m_verdict->show();
    if (contents.source == Source::Waiting) {
        m_verdict->setMuted();
        m_verdict->setOwnText(contents.estimate ? tr("Reckoner's estimate. Asking %1…").arg(contents.providerName)
                                                : tr("Asking %1…").arg(contents.providerName));
        return;
    }
    if (contents.source == Source::Failed) {
        m_verdict->setTone(Tone::Warn);
        m_verdict->setOwnText(contents.estimate
                                  ? tr("Reckoner's estimate. %1 has not confirmed it.").arg(contents.providerName)
                                  : tr("%1 has not said what it costs.").arg(contents.providerName));
        return;
    }
    if (!contents.estimate && !contents.provider) {
        m_verdict->hide();
        return;
    }
    if (!contents.notComparable.isEmpty() || !contents.estimate || !contents.provider) {
        m_verdict->setMuted();
        const QString own = contents.estimate && contents.notComparable.isEmpty()
                                ? tr("Reckoner expected %1.").arg(billAmountText(*contents.estimate))
                                : contents.notComparable;
        m_verdict->setOwnText(tr("%1's figure. %2", "provider, remark").arg(contents.providerName, own).trimmed());
        return;
    }
    const Result<Money> theirs = billAmount(*contents.provider), ours = billAmount(*contents.estimate);
    const Result<Money> difference = theirs && ours ? theirs->minus(*ours) : Result<Money>(Error{});
    if (difference && difference->isZero()) {
        m_verdict->setTone(Tone::Ok);
        m_verdict->setOwnText(tr("✓ %1's figure, equal to Reckoner's own.").arg(contents.providerName));
        return;
    }
    m_verdict->setTone(Tone::Warn);
    m_verdict->setOwnText(
        difference ? tr("%1's figure counts. Reckoner reckons %2, a difference of %3.")
                         .arg(contents.providerName, billAmountText(*contents.estimate), signedMoneyText(*difference))
                   : tr("%1's figure counts. Reckoner reckons %2.")
                         .arg(contents.providerName, billAmountText(*contents.estimate)));
}

void BillSection::addLine(int row, const QString &what, const QString &why, const Money &amount, const QString &formula)
{
    auto *text = new ElidedLabel(m_lines);
    text->setFont(captionFont(font()));
    text->setText(what);
    auto *reason = new PlainLabel(m_lines);
    reason->setFont(captionFont(font()));
    reason->setMuted();
    reason->setOwnText(why);
    auto *figure = new PlainLabel(moneyText(amount), m_lines);
    figure->setFont(captionFont(font()));
    figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    reason->setToolTip(plainToolTip(formula));
    figure->setToolTip(plainToolTip(formula));
    m_grid->addWidget(text, row, 0);
    m_grid->addWidget(reason, row, 1);
    m_grid->addWidget(figure, row, 2);
}

void BillSection::fillLines(const std::optional<Bill> &bill, const QStringList &formulas)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    if (!bill) {
        m_lines->hide();
        return;
    }
    int row = 0;
    for (const BillLine &line : bill->lines) {
        const QString title = itemTitle(line.productName, line.priceName, {}, line.priceId);
        const QLocale locale;
        const QString what =
            line.quantity < 0 ? tr("Taken away: %1 × %2", "quantity, item").arg(locale.toString(-line.quantity), title)
                              : tr("%1 × %2", "quantity, item").arg(locale.toString(line.quantity), title);
        const QString why = line.prorationRate.isEmpty()
                                ? tr("full period")
                                : tr("%1 of the period", "percentage").arg(ratePercent(line.prorationRate));
        const bool matching = formulas.size() == qsizetype(bill->lines.size());
        addLine(row, what, why, line.subtotal, matching ? formulas[row] : QString());
        ++row;
    }
    const subscriptions::BillTotals &totals = bill->totals;
    if (!totals.discount.isZero())
        addLine(row++, tr("Discount"), {},
                totals.discount.isNegative() ? totals.discount : totals.discount.negated().value_or(totals.discount));
    if (!totals.tax.isZero())
        addLine(row++, tr("Tax"), {}, totals.tax);
    if (!totals.credit.isZero())
        addLine(row++, tr("Paid from the credit balance"), {}, totals.credit.negated().value_or(totals.credit));
    if (!totals.creditToBalance.isZero())
        addLine(row++, tr("To the credit balance"), tr("used by the next bills, not paid out"), totals.creditToBalance);
    m_lines->setVisible(m_unfolded == Unfolded::Yes);
}

QString BillSection::amountText() const
{
    return m_amount->text();
}

QString BillSection::verdictText() const
{
    return m_verdict->text();
}

} // namespace reckoner::ui
