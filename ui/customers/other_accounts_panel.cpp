// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/other_accounts_panel.h"

#include "ui/common/details_pane.h"
#include "ui/common/fact_grid.h"
#include "ui/common/id_label.h"
#include "ui/common/labelled_field.h"
#include "ui/common/money_text.h"
#include "ui/common/notice_bar.h"
#include "ui/common/operation_words.h"
#include "ui/common/outcome_pill.h"
#include "ui/common/payment_failure_text.h"
#include "ui/common/payment_method_text.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/style.h"
#include "ui/common/subscription_words.h"
#include "ui/common/time_text.h"
#include "ui/customers/customer_words.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace reckoner::ui {

using customers::CustomerPair;
using customers::PairVerdict;

namespace {

const QString kPairNotice = QStringLiteral("pair");
constexpr int kMostPairReason = 500;

QVBoxLayout *innerColumn(QWidget *box, int spacing = 2)
{
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, kSpaceS);
    column->setSpacing(spacing);
    return column;
}

PlainLabel *mutedLine(const QString &text, QWidget *parent)
{
    auto *line = new PlainLabel(parent);
    line->setOwnText(text);
    line->setFont(captionFont(parent->font()));
    line->setWordWrap(true);
    line->setMuted();
    return line;
}

// What a record is called, and where it is; a pill at the right, if it says something.
void addRecordHead(QVBoxLayout *column, const QString &title, const QString &account, const std::optional<Pill> &pill)
{
    QWidget *box = column->parentWidget();
    auto *name = new ElidedLabel(box);
    QFont font = name->font();
    font.setWeight(QFont::DemiBold);
    name->setFont(font);
    name->setText(QStringLiteral("%1 · %2").arg(account, title));
    auto *head = new QHBoxLayout;
    head->setSpacing(kSpaceS);
    head->addWidget(name, 1);
    if (pill) {
        auto *state = new StatusPill(box);
        state->setPill(*pill);
        head->addWidget(state);
    }
    column->addLayout(head);
}

void addRecordId(QVBoxLayout *column, const CustomerId &id)
{
    auto *label = new IdLabel(OtherAccountsPanel::tr("Customer id"), column->parentWidget());
    label->setId(id.toString());
    column->addWidget(label);
}

// One line of a record's table: what, amount, badge.
struct RecordLine {
    QString text, below, amount, toolTip;
    Pill pill;
};

QWidget *recordLine(const RecordLine &line, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(kSpaceS);
    auto *text = new ElidedLabel(box);
    text->setText(line.text);
    head->addWidget(text, 1);
    if (!line.amount.isEmpty())
        head->addWidget(new PlainLabel(line.amount, box));
    auto *pill = new StatusPill(box);
    pill->setPill(line.pill);
    head->addWidget(pill);
    column->addLayout(head);
    if (!line.below.isEmpty())
        column->addWidget(mutedLine(line.below, box));
    box->setToolTip(plainToolTip(line.toolTip));
    return box;
}

QPushButton *pairButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    button->setAccessibleName(name);
    button->setToolTip(plainToolTip(name));
    return button;
}

QString orId(const std::optional<customers::Customer> &customer, const CustomerId &id)
{
    return customer ? customerTitle(*customer) : shortId(id.toString(), 24);
}

} // namespace

OtherAccountsPanel::OtherAccountsPanel(CustomerDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    m_notices = new NoticeBar(this);
    const auto [scroll, body, column] = paneColumn(this);
    m_body = body;
    for (QVBoxLayout **part : {&m_together, &m_records, &m_candidates}) {
        *part = new QVBoxLayout;
        (*part)->setSpacing(kSpaceXs);
        column->addLayout(*part);
    }
    makeReason(column);
    m_rejected = new QVBoxLayout;
    m_rejected->setSpacing(kSpaceXs);
    column->addLayout(m_rejected);
    column->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_notices);
    all->addWidget(scroll, 1);
}

// It stays while what stands around it is filled anew: somebody may be writing in it.
void OtherAccountsPanel::makeReason(QVBoxLayout *column)
{
    m_reasonBox = new QWidget(m_body);
    auto *box = new QVBoxLayout(m_reasonBox);
    box->setContentsMargins(0, 0, 0, kSpaceS);
    box->setSpacing(2);
    m_reason = new QLineEdit(m_reasonBox);
    m_reason->setMaxLength(kMostPairReason);
    m_reason->setPlaceholderText(tr("Optional; kept with what you decide"));
    box->addWidget(fieldLabel(tr("&Reason"), m_reason, m_reasonBox));
    box->addWidget(m_reason);
    m_reasonBox->hide();
    column->addWidget(m_reasonBox);
}

void OtherAccountsPanel::showDetails(const CustomerDetails &details, Instant now)
{
    const customers::CustomerKey customer{m_desk.account(), details.customer.id};
    if (m_customer != customer) {
        m_customer = customer;
        m_notices->clearNotice(kPairNotice);
        m_reason->clear();
    }
    m_now = now;
    for (QVBoxLayout *part : {m_together, m_records, m_candidates, m_rejected})
        emptyLayout(part);
    const actions::CustomerElsewhere &elsewhere = details.elsewhere;
    if (!elsewhere.records.empty())
        fillTogether(details);
    for (const actions::OtherRecord &record : elsewhere.records)
        m_records->addWidget(makeRecord(record));
    if (!elsewhere.candidates.empty()) {
        m_candidates->addWidget(headingLabel(tr("May be the same person"), m_body));
        for (const customers::PairCandidate &candidate : elsewhere.candidates)
            m_candidates->addWidget(makeCandidate(candidate));
    }
    m_reasonBox->setVisible(!elsewhere.candidates.empty());
    if (!elsewhere.rejected.empty()) {
        m_rejected->addWidget(headingLabel(tr("Not the same person"), m_body));
        for (const actions::RejectedRecord &rejected : elsewhere.rejected)
            m_rejected->addWidget(makeRejected(rejected));
    }
}

// Credit balances are not added up: each is of use at its own provider only.
void OtherAccountsPanel::fillTogether(const CustomerDetails &details)
{
    const actions::CustomerElsewhere &elsewhere = details.elsewhere;
    auto *box = new QWidget(m_body);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kSpaceM);
    grid->setVerticalSpacing(kSpaceXs);
    grid->setColumnStretch(0, 1);
    int row = 0;
    grid->addWidget(captionLabel(tr("Account"), box), row, 0);
    grid->addWidget(captionLabel(tr("Collected"), box), row, 1, Qt::AlignRight);
    grid->addWidget(captionLabel(tr("Refunded"), box), row, 2, Qt::AlignRight);
    const auto add = [&](const QString &name, const std::vector<payments::PaymentTotals> &totals,
                         QFont::Weight weight) {
        ++row;
        auto *account = new PlainLabel(name, box);
        account->setWordWrap(true);
        auto *collected = new PlainLabel(paidText(collectedOf(totals)), box);
        auto *refunded = new PlainLabel(paidText(refundedOf(totals)), box);
        for (PlainLabel *label : {account, collected, refunded}) {
            QFont font = label->font();
            font.setWeight(weight);
            label->setFont(font);
        }
        grid->addWidget(account, row, 0);
        grid->addWidget(collected, row, 1, Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(refunded, row, 2, Qt::AlignRight | Qt::AlignTop);
    };
    add(tr("%1, shown here", "an account").arg(accountText(m_desk.account())), elsewhere.ownTotals, QFont::Normal);
    for (const actions::OtherRecord &record : elsewhere.records)
        add(accountText(record.key.account), record.totals, QFont::Normal);
    add(tr("Together"), elsewhere.jointTotals, QFont::DemiBold);
    m_together->addWidget(box);
    m_together->addWidget(horizontalLine(m_body));
}

QWidget *OtherAccountsPanel::makeRecord(const actions::OtherRecord &record)
{
    auto *box = new QWidget(m_body);
    QVBoxLayout *column = innerColumn(box);
    const QString who = orId(record.customer, record.key.id);
    addRecordHead(column, who, accountText(record.key.account),
                  record.customer ? std::optional(customerPill(record.customer->status)) : std::nullopt);
    if (!record.customer)
        column->addWidget(
            mutedLine(tr("Not in the mirror any more; it may come back with the next synchronisation."), box));
    else if (!record.customer->name.isEmpty() && !record.customer->email.isEmpty())
        column->addWidget(mutedLine(harmless(record.customer->email), box));
    addRecordId(column, record.key.id);
    addSubscriptions(column, record);
    addPayments(column, record);
    for (const credits::CreditBalance &credit : record.credits) {
        if (!credit.available.isZero())
            column->addWidget(
                mutedLine(tr("Credit balance there: %1", "an amount").arg(moneyText(credit.available)), box));
    }
    if (record.pair)
        addUndo(column, *record.pair, who);
    else
        column->addWidget(mutedLine(tr("Matched by way of another record."), box));
    column->addWidget(horizontalLine(box));
    return box;
}

void OtherAccountsPanel::addSubscriptions(QVBoxLayout *column, const actions::OtherRecord &record)
{
    QWidget *box = column->parentWidget();
    column->addWidget(captionLabel(tr("Subscriptions"), box));
    for (const subscriptions::SubscriptionRow &row : record.subscriptions) {
        QStringList below;
        if (!row.recurring.currency().isEmpty())
            below.append(perCycleText(row.recurring, row.billingCycle));
        below.append(nextText(row));
        column->addWidget(recordLine({row.itemSummary.isEmpty() ? shortId(row.id.toString()) : row.itemSummary,
                                      below.join(QStringLiteral(" · ")),
                                      {},
                                      row.id.toString(),
                                      statusPill(row.status, row.rawStatus)},
                                     box));
    }
    if (record.subscriptions.empty())
        column->addWidget(mutedLine(tr("None yet."), box));
}

void OtherAccountsPanel::addPayments(QVBoxLayout *column, const actions::OtherRecord &record)
{
    QWidget *box = column->parentWidget();
    column->addWidget(captionLabel(tr("Last payments"), box));
    for (const payments::PaymentRow &row : record.payments) {
        const payments::Payment &payment = row.payment;
        const Instant when = payment.billedAt.value_or(payment.createdAt);
        const payments::PaymentOutcome outcome = payments::paymentOutcome(payment, row.givenBack);
        QStringList below;
        if (!payment.attempts.empty()) {
            below.append(paymentMethodText(payment.attempts.front()));
            if (outcome == payments::PaymentOutcome::Failed)
                below.append(failureText(payment.attempts.front().errorCode));
        }
        below.removeAll(QString());
        column->addWidget(
            recordLine({dayText(when), below.join(QStringLiteral(" · ")), moneyText(payment.totals.grandTotal),
                        payment.id.toString() + QLatin1Char('\n') + outcomeToolTip(payment, row.givenBack),
                        outcomePill(outcome, payment.rawStatus)},
                       box));
    }
    if (record.payments.empty())
        column->addWidget(mutedLine(tr("None yet."), box));
}

QWidget *OtherAccountsPanel::makeCandidate(const customers::PairCandidate &candidate)
{
    const customers::Customer &customer = candidate.customer;
    auto *box = new QWidget(m_body);
    QVBoxLayout *column = innerColumn(box);
    const QString who = customerTitle(customer), account = accountText(customer.account);
    const bool active = customer.status == QLatin1StringView("active");
    addRecordHead(column, who, account, active ? std::nullopt : std::optional(customerPill(customer.status)));
    if (!customer.name.isEmpty() && !customer.email.isEmpty())
        column->addWidget(mutedLine(harmless(customer.email), box));
    addRecordId(column, customer.id);
    column->addWidget(new PlainLabel(groundsText(candidate.grounds), box));
    auto *confirm =
        pairButton(tr("Same person"),
                   tr("Confirm that %1 of %2 is the same person", "a customer, an account").arg(who, account), box);
    setButtonKind(confirm, ButtonKind::Primary);
    auto *reject =
        pairButton(tr("Not the same person"),
                   tr("Say that %1 of %2 is not the same person", "a customer, an account").arg(who, account), box);
    connect(confirm, &QPushButton::clicked, this, [this, candidate] { decide(candidate, PairVerdict::Confirmed); });
    connect(reject, &QPushButton::clicked, this, [this, candidate] { decide(candidate, PairVerdict::Rejected); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kSpaceS);
    buttons->addWidget(confirm);
    buttons->addWidget(reject);
    buttons->addStretch(1);
    column->addLayout(buttons);
    return box;
}

QWidget *OtherAccountsPanel::makeRejected(const actions::RejectedRecord &rejected)
{
    auto *box = new QWidget(m_body);
    QVBoxLayout *column = innerColumn(box);
    const customers::CustomerKey &other = rejected.pair.otherThan(m_customer);
    const QString who = orId(rejected.customer, other.id);
    addRecordHead(column, who, accountText(other.account), std::nullopt);
    addRecordId(column, other.id);
    addUndo(column, rejected.pair, who);
    return box;
}

QString OtherAccountsPanel::saidText(const CustomerPair &pair) const
{
    const QString by = harmless(pair.decidedBy, 40), when = relativeText(pair.decidedAt, m_now);
    QString text = pair.verdict == PairVerdict::Confirmed ? tr("Confirmed by %1, %2", "somebody, when").arg(by, when)
                                                          : tr("Said by %1, %2", "somebody, when").arg(by, when);
    text += QStringLiteral(" · ") + groundsText(pair.grounds);
    return pair.reason.isEmpty() ? text : text + QStringLiteral("\n“%1”").arg(harmless(pair.reason, kMostPairReason));
}

void OtherAccountsPanel::addUndo(QVBoxLayout *column, const CustomerPair &pair, const QString &who)
{
    QWidget *box = column->parentWidget();
    auto *said = mutedLine(saidText(pair), box);
    said->setToolTip(plainToolTip(exactText(pair.decidedAt)));
    const QString name = pair.verdict == PairVerdict::Confirmed
                             ? tr("Take back that %1 is the same person", "a customer").arg(who)
                             : tr("Take back that %1 is not the same person", "a customer").arg(who);
    auto *button = pairButton(tr("Undo"), name, box);
    connect(button, &QPushButton::clicked, this, [this, pair] { undo(pair); });
    auto *line = new QHBoxLayout;
    line->setSpacing(kSpaceS);
    line->addWidget(said, 1);
    line->addWidget(button, 0, Qt::AlignTop);
    column->addLayout(line);
}

void OtherAccountsPanel::decide(const customers::PairCandidate &candidate, PairVerdict verdict)
{
    if (m_isBusy)
        return;
    setBusy(true);
    const customers::CustomerKey other{candidate.customer.account, candidate.customer.id};
    const QString who = customerTitle(candidate.customer);
    const QString done = verdict == PairVerdict::Confirmed ? tr("%1 is the same person now.", "a customer").arg(who)
                                                           : tr("%1 is not offered again.", "a customer").arg(who);
    m_desk.decidePair({m_customer, other, verdict, m_reason->text()})
        .then(this, [this, done](Result<CustomerPair> pair) {
            if (pair)
                m_reason->clear();
            take(pair ? std::nullopt : std::optional(pair.error()), done,
                 pair ? [this, seen = *pair] { undo(seen); } : std::function<void()>());
        });
}

void OtherAccountsPanel::undo(const CustomerPair &pair)
{
    if (m_isBusy)
        return;
    setBusy(true);
    m_desk.undoPair(pair, {}).then(this, [this](Result<void> undone) {
        take(undone ? std::nullopt : std::optional(undone.error()), tr("Taken back."), {});
    });
}

void OtherAccountsPanel::take(const std::optional<Error> &error, const QString &done, std::function<void()> takeBack)
{
    setBusy(false);
    if (error)
        m_notices->setNotice(kPairNotice, {Tone::Bad, errorSentence(*error), {}, {}});
    else if (takeBack)
        m_notices->setNotice(kPairNotice, {Tone::Ok, done, tr("Undo"), std::move(takeBack)});
    else
        m_notices->setNotice(kPairNotice, {Tone::Ok, done, {}, {}});
    Q_EMIT changed(); // also after a conflict: what somebody else has said is to be seen
}

void OtherAccountsPanel::setBusy(bool busy)
{
    m_isBusy = busy;
    m_body->setEnabled(!busy);
}

} // namespace reckoner::ui
