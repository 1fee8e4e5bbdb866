// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/payment_pane.h"

#include "ui/common/fact_grid.h"
#include "ui/common/id_label.h"
#include "ui/common/json_panel.h"
#include "ui/common/money_text.h"
#include "ui/common/outcome_pill.h"
#include "ui/common/payment_failure_text.h"
#include "ui/common/payment_method_text.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_view.h"
#include "ui/common/status_pill.h"
#include "ui/common/subscription_words.h"
#include "ui/common/time_text.h"
#include "ui/payments/payment_words.h"

#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace reckoner::ui {

namespace {

struct PaymentEntry {
    QString title, subtitle; // the second muted below the first
    QString amount;
    std::optional<Pill> pill;
    QString toolTip;
};

QWidget *paymentEntry(const PaymentEntry &entry, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 5, 0, 5);
    line->setSpacing(kSpaceS);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    auto *title = new ElidedLabel(row);
    title->setText(entry.title);
    texts->addWidget(title);
    if (!entry.subtitle.isEmpty()) {
        auto *subtitle = new PlainLabel(row);
        subtitle->setFont(captionFont(row->font()));
        subtitle->setMuted();
        subtitle->setWordWrap(true);
        subtitle->setText(entry.subtitle);
        texts->addWidget(subtitle);
    }
    line->addLayout(texts, 1);
    if (entry.pill) {
        auto *pill = new StatusPill(row);
        pill->setPill(*entry.pill);
        line->addWidget(pill, 0, Qt::AlignTop);
    }
    if (!entry.amount.isEmpty()) {
        auto *amount = new PlainLabel(entry.amount, row);
        amount->setAlignment(Qt::AlignRight | Qt::AlignTop);
        line->addWidget(amount, 0, Qt::AlignTop);
    }
    row->setToolTip(plainToolTip(entry.toolTip));
    return row;
}

QString taxPercent(const QString &rate)
{
    bool isNumber = false;
    const double share = rate.toDouble(&isNumber); // to be read, never to reckon with
    return isNumber ? QLocale().toString(share * 100, 'f', QLocale::FloatingPointShortest) : QString();
}

} // namespace

PaymentPane::PaymentPane(QWidget *parent) : DetailsPane(Place::Beside, parent)
{
    QWidget *header = makeHeader();
    m_tabs = paneTabs(tr("Parts of the payment"), this);
    m_tabs->addTab(makeOverview(), tr("Overview"));
    m_tabs->addTab(makeList(m_attempts), tr("Attempts"));
    m_tabs->addTab(makeList(m_adjustments), tr("Adjustments"));
    m_raw = new JsonPanel(tr("Payment as the provider describes it"), m_tabs);
    m_tabs->addTab(m_raw, tr("Raw"));
    setStacked({header}, m_tabs);
    showNothing();
}

QWidget *PaymentPane::makeHeader()
{
    const auto [header, column] = paneHeader(this);
    m_amount = paneTitle(header);
    m_customer = paneSubtitle(header);
    m_status = new StatusPill(header);
    m_id = new IdLabel(tr("Payment id"), header);
    m_invoice = new QPushButton(tr("&Invoice…"), header);
    m_invoice->setAutoDefault(false);
    connect(m_invoice, &QPushButton::clicked, this, [this] {
        if (m_details)
            Q_EMIT invoiceRequested(m_details->payment.id);
    });
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_status);
    line->addStretch(1);
    line->addWidget(m_invoice);
    column->addWidget(m_amount);
    column->addWidget(m_customer);
    column->addLayout(line);
    column->addWidget(m_id);
    return header;
}

QWidget *PaymentPane::makeList(QVBoxLayout *&list)
{
    const auto [scroll, body, column] = paneColumn(this);
    list = new QVBoxLayout;
    list->setSpacing(0);
    column->addLayout(list);
    column->addStretch(1);
    return scroll;
}

QWidget *PaymentPane::makeOverview()
{
    QVBoxLayout *column = nullptr;
    QWidget *scroll = makeList(column);
    column->setSpacing(kSpaceS);
    m_sentence = new PlainLabel(scroll);
    m_sentence->setWordWrap(true);
    m_sentence->setTone(Tone::Bad);
    m_facts = new FactGrid(scroll);
    connect(m_facts, &FactGrid::entityRequested, this, &PaymentPane::entityRequested);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(0);
    column->addWidget(m_sentence);
    column->addWidget(m_facts);
    column->addWidget(horizontalLine(scroll));
    column->addWidget(headingLabel(tr("Lines"), scroll));
    column->addLayout(m_lines);
    return scroll;
}

void PaymentPane::showNothing()
{
    m_details.reset();
    stack().showEmpty(tr("No payment selected"),
                      tr("Choose a row to see its lines, what was tried to collect it and what was given back."));
}

void PaymentPane::showLoading()
{
    if (!m_details) // what is there stays until the new one has come: nothing blinks
        stack().showLoading(tr("Loading the payment"));
}

void PaymentPane::showError(const Error &error)
{
    m_details.reset();
    stack().showError(tr("The payment could not be read"), error);
}

QString PaymentPane::sentence() const
{
    return m_sentence->isHidden() ? QString() : m_sentence->text();
}

void PaymentPane::showDetails(const PaymentDetails &details, Instant now)
{
    const bool another = !m_details || m_details->payment.id != details.payment.id;
    m_details = details;
    fillHeader();
    fillFacts(now);
    emptyLayout(m_lines);
    fillLines();
    fillTotals();
    fillAttempts(now);
    fillAdjustments(now);
    m_raw->setJson(details.payment.raw);
    if (another)
        m_tabs->setCurrentIndex(0);
    stack().showContent();
}

void PaymentPane::fillHeader()
{
    using payments::PaymentStatus;
    const payments::Payment &payment = m_details->payment;
    m_amount->setText(moneyText(payment.totals.grandTotal));
    const QString name = m_details->customer ? m_details->customer->name : QString();
    const QString email = m_details->customer ? m_details->customer->email : QString();
    m_customer->setText(name.isEmpty() ? email : email.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, email));
    m_customer->setVisible(m_details->customer.has_value());
    const payments::GivenBack givenBack = payments::givenBackBy(m_details->adjustments, payment.currency);
    m_status->setPill(outcomePill(payment, givenBack));
    m_status->setToolTip(plainToolTip(outcomeToolTip(payment, givenBack)));
    m_id->setId(payment.id.toString());
    const bool issued = !payment.invoiceNumber.isEmpty() && !payment.totals.total.isZero();
    m_invoice->setEnabled(issued);
    m_invoice->setToolTip(issued ? tr("Open the invoice as PDF in the browser")
                                 : tr("There is no invoice of this payment."));
    const bool settled = payment.status == PaymentStatus::Paid || payment.status == PaymentStatus::Completed;
    const QString code = payment.attempts.empty() || settled ? QString() : payment.attempts.front().errorCode;
    m_sentence->setVisible(!code.isEmpty());
    const QString advice = failureAdvice(code);
    m_sentence->setOwnText(advice.isEmpty() ? tr("%1.", "a reason").arg(failureText(code))
                                            : tr("%1. %2", "a reason, what to do").arg(failureText(code), advice));
}

void PaymentPane::fillFacts(Instant now)
{
    const payments::Payment &payment = m_details->payment;
    const QString none = QStringLiteral("–");
    const auto day = [&](const std::optional<Instant> &at) { return at ? dayText(*at) : none; };
    std::vector<Fact> facts;
    const QString customer = m_details->customer && !m_details->customer->name.isEmpty()
                                 ? m_details->customer->name
                                 : shortId(payment.customerId.toString(), 20);
    if (!payment.customerId.isEmpty())
        facts.push_back({tr("Customer"), customer, payment.customerId.toString(),
                         EntityRef{EntityKind::Customer, payment.customerId.toString()}});
    if (!payment.subscriptionId.isEmpty())
        facts.push_back({tr("Subscription"), shortId(payment.subscriptionId.toString(), 20),
                         payment.subscriptionId.toString(),
                         EntityRef{EntityKind::Subscription, payment.subscriptionId.toString()}});
    facts.push_back({tr("Created"), relativeText(payment.createdAt, now), exactText(payment.createdAt)});
    facts.push_back({tr("Billed"), day(payment.billedAt), payment.billedAt ? exactText(*payment.billedAt) : QString()});
    facts.push_back({tr("Origin"), originText(payment.origin), {}});
    facts.push_back(
        {tr("Collection"),
         payment.collectionMode == subscriptions::CollectionMode::Manual ? tr("By invoice") : tr("Automatic"),
         {}});
    facts.push_back({tr("Invoice number"), payment.invoiceNumber.isEmpty() ? none : payment.invoiceNumber, {}});
    facts.push_back({tr("Method", "of payment"),
                     payment.attempts.empty() ? none : paymentMethodText(payment.attempts.front()),
                     {}});
    if (payment.billingPeriod)
        facts.push_back({tr("Billing period"),
                         periodText(payment.billingPeriod->startsAt, payment.billingPeriod->endsAt),
                         exactText(payment.billingPeriod->startsAt) + QStringLiteral("\n–\n") +
                             exactText(payment.billingPeriod->endsAt)});
    if (payment.earnings)
        facts.push_back({tr("Earnings after tax and fee"), moneyText(*payment.earnings), {}});
    m_facts->setFacts(facts);
}

void PaymentPane::fillLines()
{
    QWidget *parent = m_facts->parentWidget();
    for (const payments::PaymentLine &each : m_details->payment.lines) {
        const subscriptions::BillLine &line = each.line;
        const QString title = itemTitle(line.productName, line.priceName, {}, line.priceId);
        QStringList parts;
        if (!line.prorationRate.isEmpty())
            parts.append(tr("prorated at %1", "a rate").arg(harmless(line.prorationRate, 16)));
        if (!line.discount.isZero())
            parts.append(tr("discount %1").arg(moneyText(line.discount)));
        const QString percent = taxPercent(line.taxRate);
        parts.append(percent.isEmpty() ? tr("tax %1", "amount").arg(moneyText(line.tax))
                                       : tr("tax %1 (%2 %)", "amount, rate").arg(moneyText(line.tax), percent));
        m_lines->addWidget(paymentEntry(
            {line.quantity == 1 ? title : tr("%1 × %2", "quantity, item").arg(QLocale().toString(line.quantity), title),
             parts.join(QStringLiteral(" · ")), moneyText(line.total), std::nullopt, line.priceId.toString()},
            parent));
    }
}

void PaymentPane::fillTotals()
{
    QWidget *parent = m_facts->parentWidget();
    const subscriptions::BillTotals &totals = m_details->payment.totals;
    const auto add = [&](const QString &title, const Money &amount) {
        m_lines->addWidget(paymentEntry({title, {}, moneyText(amount), std::nullopt, {}}, parent));
    };
    m_lines->addWidget(horizontalLine(parent));
    add(tr("Subtotal"), totals.subtotal);
    if (!totals.discount.isZero())
        add(tr("Discount"), totals.discount);
    add(tr("Tax"), totals.tax);
    add(tr("Total"), totals.total);
    if (!totals.credit.isZero())
        add(tr("Paid from the credit balance"), totals.credit);
    if (!totals.creditToBalance.isZero())
        add(tr("Credited to the balance"), totals.creditToBalance);
    if (totals.grandTotal != totals.total)
        add(tr("To pay"), totals.grandTotal);
    if (m_details->payment.fee)
        add(tr("Provider's fee"), *m_details->payment.fee);
}

void PaymentPane::fillAttempts(Instant now)
{
    emptyLayout(m_attempts);
    const auto &attempts = m_details->payment.attempts;
    QWidget *parent = m_tabs->widget(1);
    for (const payments::PaymentAttempt &attempt : attempts) {
        QStringList parts;
        if (attempt.createdAt)
            parts.append(relativeText(*attempt.createdAt, now));
        if (!attempt.errorCode.isEmpty())
            parts.append(failureText(attempt.errorCode));
        const QString method = paymentMethodText(attempt);
        m_attempts->addWidget(
            paymentEntry({method.isEmpty() ? tr("Method not known yet") : method, parts.join(QStringLiteral(" · ")),
                          moneyText(attempt.amount), attemptPill(attempt),
                          attempt.createdAt ? exactText(*attempt.createdAt) : QString()},
                         parent));
    }
    if (attempts.empty())
        m_attempts->addWidget(
            paymentEntry({tr("Nothing was tried to collect this payment."), {}, {}, std::nullopt, {}}, parent));
}

void PaymentPane::fillAdjustments(Instant now)
{
    emptyLayout(m_adjustments);
    QWidget *parent = m_tabs->widget(2);
    const auto &adjustments = m_details->adjustments;
    for (const payments::Adjustment &adjustment : adjustments) {
        const QString when = relativeText(adjustment.createdAt, now);
        const QString reason = harmless(adjustment.reason, 120);
        m_adjustments->addWidget(paymentEntry(
            {adjustmentTitle(adjustment), reason.isEmpty() ? when : QStringLiteral("%1 · %2").arg(when, reason),
             moneyText(adjustment.total), adjustmentPill(adjustment), exactText(adjustment.createdAt)},
            parent));
    }
    if (adjustments.empty())
        m_adjustments->addWidget(
            paymentEntry({tr("Nothing was refunded, credited or charged back."), {}, {}, std::nullopt, {}}, parent));
}

} // namespace reckoner::ui
