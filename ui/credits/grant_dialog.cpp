// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credits/grant_dialog.h"
#include "ui/common/credits_text.h"

#include "ui/common/fact_grid.h"
#include "ui/common/notice_bar.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/credits/credit_words.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace reckoner::ui {

static const QString kGrantRefusal = QStringLiteral("refusal");
static constexpr int kGrantLookUpMs = 250; // after the last key
static constexpr int kGrantDialogWidth = 520;

GrantDialog::GrantDialog(Context context, const CustomerId &customer, QWidget *parent)
    : DialogFrame(tr("Grant credits"), parent), m_context(context), m_operation(actions::newCreditOperationId()),
      m_customer(new QLineEdit(this)), m_amount(new QLineEdit(this)), m_before(new PlainLabel(this)),
      m_after(new PlainLabel(this)), m_note(new PlainLabel(this))
{
    build();
    start(customer);
}

GrantDialog::GrantDialog(Context context, const sync::DueCredits &due, QWidget *parent)
    : DialogFrame(tr("Grant what is due"), parent), m_context(context), m_due(due), m_customer(new QLineEdit(this)),
      m_amount(new QLineEdit(this)), m_before(new PlainLabel(this)), m_after(new PlainLabel(this)),
      m_note(new PlainLabel(this))
{
    build();
    m_amount->setText(creditsText(due.due));
    for (QLineEdit *field : {m_customer, m_amount})
        field->setReadOnly(true);
    start(due.customerId);
    reasonField()->setFocus();
}

void GrantDialog::start(const CustomerId &customer)
{
    m_lookUp.setSingleShot(true);
    m_lookUp.setInterval(kGrantLookUpMs);
    connect(&m_lookUp, &QTimer::timeout, this, &GrantDialog::lookUp);
    connect(m_customer, &QLineEdit::textChanged, this, [this] {
        ++m_asked;
        m_recipient.reset();
        m_problem.clear();
        m_lookUp.start();
        sync();
    });
    connect(m_amount, &QLineEdit::textChanged, this, &GrantDialog::sync);
    connect(reasonField(), &QLineEdit::textChanged, this, &GrantDialog::sync);
    for (QLineEdit *field : {m_customer, m_amount})
        connect(field, &QLineEdit::returnPressed, this, &GrantDialog::submit);
    connect(primaryButton(), &QPushButton::clicked, this, &GrantDialog::submit);
    m_customer->setText(customer.toString());
    if (customer.isEmpty()) {
        m_customer->setFocus();
    } else {
        m_lookUp.stop();
        lookUp();
        m_amount->setFocus();
    }
    sync();
}

void GrantDialog::build()
{
    addProduction(m_context.kind);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(kSpaceM);
    grid->setVerticalSpacing(kSpaceS);
    grid->setColumnStretch(1, 1);
    const auto addRow = [&](const QString &label, QLineEdit *field, const QString &hint) {
        auto *name = new PlainLabel(label, this);
        name->setBuddy(field);
        field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
        field->setPlaceholderText(hint);
        const int row = grid->rowCount();
        grid->addWidget(name, row, 0);
        grid->addWidget(field, row, 1);
    };
    addRow(tr("C&ustomer"), m_customer, tr("Id or e-mail address"));
    addRow(tr("Cre&dits"), m_amount, tr("A whole number"));
    m_amount->setMaxLength(16);
    body()->addLayout(grid);
    m_note->setMuted();
    m_note->setWordWrap(true);
    body()->addWidget(m_note);
    body()->addWidget(horizontalLine(this));
    body()->addWidget(headingLabel(tr("What changes"), this));
    auto *change = new QGridLayout;
    change->setColumnStretch(1, 1);
    change->setHorizontalSpacing(kSpaceL);
    change->addWidget(captionLabel(tr("Balance now"), this), 0, 0);
    change->addWidget(captionLabel(tr("Balance after it"), this), 0, 1);
    change->addWidget(m_before, 1, 0);
    change->addWidget(m_after, 1, 1);
    body()->addLayout(change);
    addReason({tr("&Reason"), tr("Reason"), tr("Stays with the entry and in the audit log")});
    if (m_context.safety == SafetyLevel::Type) {
        m_name = new QLineEdit(this);
        addRow(tr("Type the &name again"), m_name, tr("The customer's name or e-mail address"));
        connect(m_name, &QLineEdit::textChanged, this, &GrantDialog::sync);
    }
    setMinimumWidth(kGrantDialogWidth);
}

void GrantDialog::lookUp()
{
    const QString text = m_customer->text().trimmed();
    const int asked = ++m_asked;
    if (text.isEmpty())
        return;
    m_context.desk.findRecipient(text).then(this, [this, asked](Result<CreditRecipient> found) {
        if (asked != m_asked)
            return;
        if (found)
            m_recipient = *std::move(found);
        else
            m_problem = found.error().message;
        sync();
    });
}

qint64 GrantDialog::amount() const
{
    if (m_due)
        return m_due->due;
    bool isNumber = false;
    const qint64 value = QLocale().toLongLong(m_amount->text().trimmed(), &isNumber);
    return isNumber && value >= 1 && value <= actions::kMostManualCredits ? value : 0;
}

QString GrantDialog::whyNot()
{
    if (m_context.safety == SafetyLevel::ReadOnly)
        return tr("This environment is read only.");
    if (!m_problem.isEmpty())
        return m_problem;
    if (!m_recipient)
        return tr("Say who is to get the credits.");
    if (amount() == 0)
        return tr("Give a whole number from 1 to %1.").arg(creditsText(actions::kMostManualCredits));
    if (reasonField()->text().trimmed().isEmpty())
        return tr("Give a reason first.");
    if (m_name) {
        const customers::Customer &customer = m_recipient->customer;
        const QString typed = m_name->text().trimmed();
        if (typed.isEmpty() || (typed != customer.name.trimmed() && typed != customer.email.trimmed()))
            return tr("Type the customer's name or e-mail address again to confirm.");
    }
    return {};
}

void GrantDialog::sync()
{
    const QString why = whyNot();
    primaryButton()->setEnabled(why.isEmpty() && !m_busy);
    primaryButton()->setToolTip(plainToolTip(why));
    setPrimary(amount() > 0 ? tr("Grant %1 credits").arg(creditsText(amount())) : tr("Grant the credits"));
    if (!m_busy)
        setStatus(why);
    const QString none = QStringLiteral("–");
    m_before->setOwnText(m_recipient ? creditsText(m_recipient->balance) : none);
    m_after->setOwnText(m_recipient && amount() > 0 ? creditsText(m_recipient->balance + amount()) : none);
    if (m_recipient) {
        const customers::Customer &customer = m_recipient->customer;
        m_note->setText(customer.name.isEmpty() ? customer.email
                                                : QStringLiteral("%1 · %2").arg(customer.name, customer.email));
    } else {
        m_note->setOwnText(QString());
    }
    m_note->setVisible(m_recipient.has_value());
    for (QLineEdit *field : {m_customer, m_amount, reasonField(), m_name}) {
        if (field)
            field->setEnabled(!m_busy);
    }
    closeButton()->setEnabled(!m_busy);
}

void GrantDialog::submit()
{
    if (m_busy || !primaryButton()->isEnabled())
        return;
    m_busy = true;
    notices().clearNotice(kGrantRefusal);
    setStatus(tr("Granting."));
    sync();
    const QString reason = reasonField()->text().trimmed();
    auto asked = m_due ? m_context.desk.grantDue({m_due->paymentId, reason})
                       : m_context.desk.grant({m_operation, m_recipient->customer.id, amount(), reason});
    std::move(asked).then(this, [this](Result<GrantedCredits> answer) { take(std::move(answer)); });
}

void GrantDialog::take(Result<GrantedCredits> answer)
{
    m_busy = false;
    if (answer) {
        Q_EMIT granted(*answer);
        accept();
        return;
    }
    // The operation keeps its id: whether or not the grant was written, asking again makes no second one.
    notices().setNotice(kGrantRefusal, {Tone::Bad, answer.error().message, {}, {}});
    sync();
}

QString GrantDialog::preview() const
{
    return m_after->text();
}

void GrantDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}

} // namespace reckoner::ui
