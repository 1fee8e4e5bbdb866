// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_dialog.h"

#include "ui/common/id_label.h"
#include "ui/common/notice_bar.h"
#include "ui/common/operation_words.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/customers/customer_words.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace reckoner::ui {

static const QString kCustomerRefusal = QStringLiteral("refusal");
static constexpr int kCustomerDialogWidth = 560;

CustomerDialog::CustomerDialog(Context context, std::optional<CustomerDetails> details, const Head &head,
                               QWidget *parent)
    : DialogFrame(head.title, parent), m_context(context), m_details(std::move(details)),
      m_operationId(actions::CustomerActions::newOperationId()), m_form(new QGridLayout)
{
    m_form->setHorizontalSpacing(kSpaceM);
    m_form->setVerticalSpacing(kSpaceS);
    m_form->setColumnStretch(1, 1);
    body()->setSpacing(kSpaceS);
    body()->addLayout(m_form);
    addProduction(m_context.kind);
    if (m_details)
        addCustomer();
    addAuditReason(m_context.safety);
    setPrimary(head.primary, head.kind);
    setMinimumWidth(kCustomerDialogWidth);
    connect(reasonField(), &QLineEdit::textChanged, this, &CustomerDialog::syncButtons);
    connect(primaryButton(), &QPushButton::clicked, this, &CustomerDialog::submit);
}

void CustomerDialog::addCustomer()
{
    addSubject(customerTitle(m_details->customer));
    auto *pill = new StatusPill(this);
    pill->setPill(customerPill(m_details->customer.status));
    auto *id = new IdLabel(tr("Customer id"), this);
    id->setId(m_details->customer.id.toString());
    subject()->addWidget(pill);
    subject()->addWidget(id, 1);
}

void CustomerDialog::addRow(const QString &label, QWidget *field)
{
    auto *name = new PlainLabel(label, this);
    name->setBuddy(field);
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    const int row = m_form->rowCount();
    const bool isLine = qobject_cast<QLineEdit *>(field) != nullptr;
    if (!isLine) // its first line stands beside the name
        name->setContentsMargins(0, kSpaceXs, 0, 0);
    m_form->addWidget(name, row, 0, (isLine ? Qt::AlignVCenter : Qt::AlignTop) | Qt::AlignLeft);
    m_form->addWidget(field, row, 1);
    QWidget::setTabOrder(field, reasonField()); // the foot comes last
}

QLineEdit *CustomerDialog::addField(const QString &label, const QString &text, int most)
{
    auto *field = new QLineEdit(this);
    field->setMaxLength(most);
    field->setText(text);
    addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &CustomerDialog::syncButtons);
    connect(field, &QLineEdit::returnPressed, this, &CustomerDialog::submit);
    return field;
}

void CustomerDialog::setBase(customers::Customer customer, qint64 rowVersion)
{
    m_details->customer = std::move(customer);
    m_details->rowVersion = rowVersion;
}

void CustomerDialog::setBusy(const QString &what)
{
    m_busy = !what.isEmpty();
    setInputEnabled(!m_busy);
    setStatus(what);
    syncButtons();
}

void CustomerDialog::syncButtons()
{
    QString why;
    if (m_context.safety == SafetyLevel::ReadOnly)
        why = tr("This environment is read only.");
    else if (const auto wanted = request(); !wanted)
        why = wanted.error().message;
    else if (auto fits = actions::checkRequest(*wanted); !fits)
        why = fits.error().message;
    else if (m_context.safety == SafetyLevel::Type && reasonField()->text().trimmed().isEmpty())
        why = tr("Give a reason first.");
    primaryButton()->setEnabled(why.isEmpty() && !m_busy);
    primaryButton()->setToolTip(plainToolTip(why));
    if (!m_busy)
        setStatus(why);
    closeButton()->setEnabled(!m_busy);
    reasonField()->setEnabled(!m_busy);
}

void CustomerDialog::submit()
{
    if (m_busy || !primaryButton()->isEnabled())
        return;
    notices().clearNotice(kCustomerRefusal);
    prepare();
}

void CustomerDialog::send()
{
    Result<actions::CustomerRequest> wanted = request();
    if (!wanted) {
        refuse(wanted.error().message);
        return;
    }
    setBusy(tr("Sending to %1.").arg(m_context.desk.providerName()));
    actions::ExecuteCustomerRequest execute;
    execute.id = m_operationId;
    execute.request = *std::move(wanted);
    if (m_details) {
        execute.customerId = m_details->customer.id;
        execute.expectedRowVersion = m_details->rowVersion;
    }
    execute.reason = reasonField()->text().trimmed();
    m_context.desk.execute(std::move(execute)).then(this, [this](Result<actions::Operation> answer) {
        take(std::move(answer));
    });
}

void CustomerDialog::take(Result<actions::Operation> answer)
{
    setBusy({});
    if (const auto refused = refusalText(answer, m_context.desk.providerName())) {
        refuse(*refused);
        return;
    }
    Q_EMIT settled(*answer);
    accept();
}

void CustomerDialog::refuse(const QString &text, Tone tone)
{
    m_operationId = actions::CustomerActions::newOperationId(); // the old one is settled: not done
    notices().setNotice(kCustomerRefusal, {tone, text, {}, {}});
    setBusy({});
}

void CustomerDialog::reject()
{
    if (!m_busy) // the answer is on its way, and it must be seen
        QDialog::reject();
}

} // namespace reckoner::ui
