// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/request_dialog.h"

#include "core/actions/operation_executor.h"
#include "ui/common/notice_bar.h"
#include "ui/common/operation_words.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace reckoner::ui {

static const QString kRequestRefusal = QStringLiteral("refusal");
static constexpr int kRequestDialogWidth = 560;

RequestDialog::RequestDialog(Terms terms, const Head &head, QWidget *parent)
    : DialogFrame(head.title, parent), m_terms(std::move(terms)),
      m_operationId(actions::OperationExecutor::newOperationId()), m_formBox(new QWidget(this)),
      m_form(new QGridLayout(m_formBox))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(kSpaceM);
    m_form->setVerticalSpacing(kSpaceS);
    m_form->setColumnStretch(1, 1);
    body()->setSpacing(kSpaceS);
    body()->addWidget(m_formBox);
    addProduction(m_terms.kind);
    addAuditReason(m_terms.safety);
    setPrimary(head.primary, head.kind);
    setMinimumWidth(kRequestDialogWidth);
    connect(reasonField(), &QLineEdit::textChanged, this, &RequestDialog::syncButtons);
    connect(primaryButton(), &QPushButton::clicked, this, &RequestDialog::submit);
}

PlainLabel *RequestDialog::addRow(const QString &label, QWidget *field)
{
    auto *name = new PlainLabel(label, this);
    name->setBuddy(field);
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    const int row = m_form->rowCount();
    const bool isLine = field->sizePolicy().verticalPolicy() == QSizePolicy::Fixed;
    if (!isLine) // its first line stands beside the name
        name->setContentsMargins(0, kSpaceXs, 0, 0);
    m_form->addWidget(name, row, 0, (isLine ? Qt::AlignVCenter : Qt::AlignTop) | Qt::AlignLeft);
    m_form->addWidget(field, row, 1);
    QWidget::setTabOrder(field, reasonField()); // the foot comes last
    return name;
}

QLineEdit *RequestDialog::addField(const QString &label, const QString &text, int most)
{
    auto *field = new QLineEdit(this);
    field->setMaxLength(most);
    field->setText(text);
    addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &RequestDialog::syncButtons);
    connect(field, &QLineEdit::returnPressed, this, &RequestDialog::submit);
    return field;
}

void RequestDialog::setBusy(const QString &what)
{
    m_busy = !what.isEmpty();
    setInputEnabled(!m_busy);
    setStatus(what);
    syncButtons();
}

void RequestDialog::syncButtons()
{
    QString why;
    if (m_terms.safety == SafetyLevel::ReadOnly)
        why = tr("This environment is read only.");
    else
        why = hindrance();
    if (why.isEmpty() && m_terms.safety == SafetyLevel::Type && reasonField()->text().trimmed().isEmpty())
        why = tr("Give a reason first.");
    primaryButton()->setEnabled(why.isEmpty() && !m_busy);
    primaryButton()->setToolTip(plainToolTip(why));
    if (!m_busy)
        setStatus(why);
    closeButton()->setEnabled(!m_busy);
    reasonField()->setEnabled(!m_busy);
}

void RequestDialog::submit()
{
    if (m_busy || !primaryButton()->isEnabled())
        return;
    clearRefusal();
    prepare();
}

void RequestDialog::send()
{
    if (const QString why = hindrance(); !why.isEmpty()) {
        refuse(why);
        return;
    }
    setBusy(tr("Sending to %1.").arg(m_terms.providerName));
    sendRequest(m_operationId, reasonField()->text().trimmed()).then(this, [this](Result<actions::Operation> answer) {
        take(std::move(answer));
    });
}

void RequestDialog::take(Result<actions::Operation> answer)
{
    setBusy({});
    if (const auto refused = refusalText(answer, m_terms.providerName)) {
        refuse(*refused);
        onRefused();
        return;
    }
    Q_EMIT settled(*answer);
    accept();
}

void RequestDialog::refuse(const QString &text, Tone tone)
{
    m_operationId = actions::OperationExecutor::newOperationId(); // the old one is settled: not done
    notices().setNotice(kRequestRefusal, {tone, text, {}, {}});
    setBusy({});
}

void RequestDialog::clearRefusal()
{
    notices().clearNotice(kRequestRefusal);
}

void RequestDialog::reject()
{
    if (!m_busy) // the answer is on its way, and it must be seen
        QDialog::reject();
}

} // namespace reckoner::ui
