// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_dialog.h"

#include "core/base/assert.h"
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
    : QDialog(parent), m_context(context), m_details(std::move(details)),
      m_operationId(actions::CustomerActions::newOperationId())
{
    setWindowTitle(head.title);
    m_notices = new NoticeBar(this);
    auto *middle = new QWidget(this);
    m_body = new QVBoxLayout(middle);
    m_body->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceM);
    m_body->setSpacing(kSpaceS);
    m_form = new QGridLayout;
    m_form->setHorizontalSpacing(kSpaceM);
    m_form->setVerticalSpacing(kSpaceS);
    m_form->setColumnStretch(1, 1);
    m_body->addLayout(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(head.title));
    column->addWidget(m_notices);
    column->addWidget(middle, 1);
    column->addWidget(makeFoot(head));
    setMinimumWidth(kCustomerDialogWidth);
}

QWidget *CustomerDialog::makeHead(const QString &title)
{
    auto *head = new QWidget(this);
    head->setAutoFillBackground(true);
    head->setBackgroundRole(QPalette::AlternateBase);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceM);
    column->setSpacing(2);
    auto *name = new PlainLabel(title, head);
    QFont font = titleFont(this->font());
    font.setPointSizeF(this->font().pointSizeF() * 1.3);
    name->setFont(font);
    column->addWidget(name);
    auto *line = new QHBoxLayout;
    line->setSpacing(kSpaceS);
    if (m_context.kind == BandKind::Production) {
        auto *production = new StatusPill(head);
        production->setPill({Tone::Bad, tr("Production")});
        line->addWidget(production);
    }
    if (m_details) {
        auto *customer = new ElidedLabel(head);
        customer->setText(customerTitle(m_details->customer));
        auto *pill = new StatusPill(head);
        pill->setPill(customerPill(m_details->customer.status));
        auto *id = new IdLabel(tr("Customer id"), head);
        id->setId(m_details->customer.id.toString());
        line->addWidget(customer);
        line->addWidget(pill);
        line->addWidget(id, 1);
    }
    column->addLayout(line);
    return head;
}

QWidget *CustomerDialog::makeFoot(const Head &head)
{
    auto *foot = new QWidget(this);
    foot->setAutoFillBackground(true);
    foot->setBackgroundRole(QPalette::AlternateBase);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceM);
    column->setSpacing(kSpaceS);
    const bool required = m_context.safety == SafetyLevel::Type;
    auto *reasonLabel = new PlainLabel(required ? tr("&Reason") : tr("&Reason (optional)"), foot);
    m_reason = new QLineEdit(foot);
    m_reason->setPlaceholderText(tr("Kept with the change, for whoever asks later"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(500);
    reasonLabel->setBuddy(m_reason);
    auto *reason = new QHBoxLayout;
    reason->addWidget(reasonLabel);
    reason->addWidget(m_reason, 1);
    m_status = new PlainLabel(foot);
    m_status->setMuted();
    m_status->setWordWrap(true);
    m_close = new QPushButton(tr("&Close"), foot);
    m_close->setAutoDefault(false);
    m_primary = new QPushButton(head.primary, foot);
    m_primary->setAutoDefault(false);
    m_primary->setMinimumWidth(160);
    setButtonKind(m_primary, head.kind);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_status, 1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_primary);
    column->addLayout(reason);
    column->addLayout(buttons);
    connect(m_reason, &QLineEdit::textChanged, this, &CustomerDialog::syncButtons);
    connect(m_close, &QPushButton::clicked, this, &CustomerDialog::reject);
    connect(m_primary, &QPushButton::clicked, this, &CustomerDialog::submit);
    return foot;
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
    QWidget::setTabOrder(field, m_reason); // the foot comes last
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
    m_status->setOwnText(what);
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
    else if (m_context.safety == SafetyLevel::Type && m_reason->text().trimmed().isEmpty())
        why = tr("Give a reason first.");
    m_primary->setEnabled(why.isEmpty() && !m_busy);
    m_primary->setToolTip(plainToolTip(why));
    if (!m_busy)
        m_status->setOwnText(why);
    m_close->setEnabled(!m_busy);
    m_reason->setEnabled(!m_busy);
}

void CustomerDialog::submit()
{
    if (m_busy || !m_primary->isEnabled())
        return;
    m_notices->clearNotice(kCustomerRefusal);
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
    execute.reason = m_reason->text().trimmed();
    m_context.desk.execute(std::move(execute)).then(this, [this](Result<actions::Operation> answer) {
        take(std::move(answer));
    });
}

void CustomerDialog::take(Result<actions::Operation> answer)
{
    using actions::OperationState;
    setBusy({});
    if (!answer) { // certainly nothing was sent
        refuse(tr("Nothing was sent. %1").arg(errorSentence(answer.error())));
        return;
    }
    switch (answer->state) {
    case OperationState::Failed: {
        const QString why = answer->error ? errorSentence(*answer->error)
                                          : tr("%1 refused the change.").arg(m_context.desk.providerName());
        refuse(tr("Nothing was changed. %1").arg(why));
        return;
    }
    case OperationState::Succeeded:
    case OperationState::Filed:
    case OperationState::Sent:
    case OperationState::Unknown:
    case OperationState::NeedsPerson:
        Q_EMIT settled(*answer);
        QDialog::accept();
        return;
    }
    RK_UNREACHABLE();
}

void CustomerDialog::refuse(const QString &text, Tone tone)
{
    m_operationId = actions::CustomerActions::newOperationId(); // the old one is settled: not done
    m_notices->setNotice(kCustomerRefusal, {tone, text, {}, {}});
    setBusy({});
}

void CustomerDialog::reject()
{
    if (!m_busy) // the answer is on its way, and it must be seen
        QDialog::reject();
}

} // namespace reckoner::ui
