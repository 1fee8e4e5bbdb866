// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/operation_dialog.h"

#include "ui/common/details_pane.h"
#include "ui/common/id_label.h"
#include "ui/common/notice_bar.h"
#include "ui/common/operation_words.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/subscription_words.h"

#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace reckoner::ui {

static const QString kRefusalNotice = QStringLiteral("refusal"), kMovedNotice = QStringLiteral("moved");

OperationDialog::OperationDialog(Context context, SubscriptionDetails details, const QString &title, QWidget *parent)
    : DialogFrame(title, parent), m_context(context), m_details(std::move(details)),
      m_operationId(actions::SubscriptionActions::newOperationId())
{
    addProduction(m_context.kind);
    addWhom();
    addAuditReason(m_context.safety);
    addConfirmation();
    m_pause.setSingleShot(true);
    m_pause.setInterval(context.deliberatePause);
    connect(reasonField(), &QLineEdit::textChanged, this, &OperationDialog::syncButtons);
    connect(primaryButton(), &QPushButton::clicked, this, &OperationDialog::askToConfirm);
    connect(&m_pause, &QTimer::timeout, this, &OperationDialog::syncButtons);
    connect(&context.desk, &SubscriptionDesk::subscriptionsChanged, this, &OperationDialog::noteMoved);
}

void OperationDialog::addWhom()
{
    addSubject(customerName());
    m_pill = new StatusPill(this);
    m_pill->setPill(statusPill(m_details.subscription.status, m_details.subscription.rawStatus));
    auto *id = new IdLabel(tr("Subscription id"), this);
    id->setId(m_details.subscription.id.toString());
    subject()->addWidget(m_pill);
    subject()->addWidget(id, 1);
}

void OperationDialog::addConfirmation()
{
    QVBoxLayout *column = addFoot();
    m_summary = new PlainLabel(this);
    m_summary->setWordWrap(true);
    m_typedNameLabel = new PlainLabel(tr("&Type the customer's name to confirm: %1")
                                          .arg(customerName().replace(QLatin1Char('&'), QStringLiteral("&&"))),
                                      this);
    m_typedName = new QLineEdit(this);
    m_typedName->setAccessibleName(tr("Customer's name"));
    m_typedNameLabel->setBuddy(m_typedName);
    const bool typed = m_context.safety == SafetyLevel::Type;
    m_typedNameLabel->setVisible(typed);
    m_typedName->setVisible(typed);
    m_back = new QPushButton(tr("&Back"), this);
    m_back->setAutoDefault(false);
    m_confirm = new QPushButton(this);
    m_confirm->setAutoDefault(false);
    m_confirm->setMinimumWidth(160);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_confirm);
    column->addWidget(m_summary);
    column->addWidget(m_typedNameLabel);
    column->addWidget(m_typedName);
    column->addStretch(1);
    column->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, [this] { backToEditing({}); });
    connect(m_typedName, &QLineEdit::textChanged, this, &OperationDialog::syncButtons);
    connect(m_confirm, &QPushButton::clicked, this, &OperationDialog::submit);
}

QString OperationDialog::customerName() const
{
    if (m_details.customer) {
        const QString name =
            harmless(m_details.customer->name.isEmpty() ? m_details.customer->email : m_details.customer->name, 80);
        if (!name.isEmpty())
            return name;
    }
    return shortId(m_details.subscription.customerId.toString(), 24);
}

void OperationDialog::showEvent(QShowEvent *event)
{
    DialogFrame::showEvent(event);
    orderTabs();
}

void OperationDialog::orderTabs()
{
    QWidget *last = nullptr;
    for (QWidget *widget = nextInFocusChain(); widget != this; widget = widget->nextInFocusChain()) {
        if (!feet().isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
            last = widget;
    }
    for (QWidget *next : {static_cast<QWidget *>(reasonField()), static_cast<QWidget *>(closeButton()),
                          static_cast<QWidget *>(primaryButton()), static_cast<QWidget *>(m_typedName),
                          static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_confirm)}) {
        if (last)
            setTabOrder(last, next);
        last = next;
    }
}

bool OperationDialog::isConfirming() const
{
    return feet().currentIndex() == 1;
}

void OperationDialog::setConsequence(const Consequence &consequence)
{
    m_consequence = consequence;
    primaryButton()->setText(consequence.text);
    m_confirm->setText(consequence.text);
    setButtonKind(primaryButton(), consequence.kind);
    setButtonKind(m_confirm, consequence.kind);
    m_summary->setOwnText(consequence.summary);
    syncButtons();
}

void OperationDialog::syncButtons()
{
    QString whyNot = m_consequence.whyNot;
    if (m_context.safety == SafetyLevel::ReadOnly)
        whyNot = tr("This environment is read only.");
    else if (m_moved)
        whyNot = tr("Look at it again first: it was changed meanwhile.");
    else if (whyNot.isEmpty() && m_context.safety == SafetyLevel::Type && reasonField()->text().trimmed().isEmpty())
        whyNot = tr("Give a reason first.");
    primaryButton()->setEnabled(whyNot.isEmpty() && !m_sending);
    primaryButton()->setToolTip(plainToolTip(whyNot));
    closeButton()->setEnabled(!m_sending);
    reasonField()->setEnabled(!m_sending);
    m_back->setEnabled(!m_sending);
    const bool named = m_context.safety != SafetyLevel::Type || m_typedName->text().trimmed() == customerName();
    m_confirm->setEnabled(whyNot.isEmpty() && !m_sending && !m_pause.isActive() && named);
}

void OperationDialog::askToConfirm()
{
    if (m_sending || !primaryButton()->isEnabled())
        return;
    notices().clearNotice(kRefusalNotice);
    notices().clearNotice(QStringLiteral("again"));
    if (m_context.safety == SafetyLevel::Silent) {
        submit();
        return;
    }
    setInput(Input::Frozen);
    m_typedName->clear();
    feet().setCurrentIndex(1);
    m_pause.start();
    syncButtons();
    if (m_context.safety == SafetyLevel::Type)
        m_typedName->setFocus(Qt::OtherFocusReason);
    else
        m_back->setFocus(Qt::OtherFocusReason);
}

void OperationDialog::backToEditing(const QString &why)
{
    if (m_sending)
        return;
    m_pause.stop();
    feet().setCurrentIndex(0);
    setInput(Input::Open);
    if (!why.isEmpty())
        notices().setNotice(QStringLiteral("again"), {Tone::Info, why, {}, {}});
    syncButtons();
}

void OperationDialog::submit()
{
    if (m_sending)
        return;
    m_sending = true;
    setInput(Input::Frozen);
    feet().setCurrentIndex(0);
    setStatus(tr("Sending to %1. This can take a while when a card is charged.").arg(m_context.desk.providerName()));
    syncButtons();
    actions::ExecuteRequest request;
    request.id = m_operationId;
    request.subscriptionId = m_details.subscription.id;
    request.request = this->request();
    request.expectedRowVersion = m_details.rowVersion;
    request.preview = confirmedPreview();
    request.reason = reasonField()->text().trimmed();
    m_context.desk.execute(std::move(request)).then(this, [this](Result<actions::Operation> answer) {
        take(std::move(answer));
    });
}

void OperationDialog::take(Result<actions::Operation> answer)
{
    m_sending = false;
    setStatus({});
    if (const auto refused = refusalText(answer, m_context.desk.providerName())) {
        refuse(*refused);
        if (!answer && answer.error().kind == ErrorKind::Conflict)
            checkMoved();
        return;
    }
    Q_EMIT settled(*answer);
    accept();
}

void OperationDialog::refuse(const QString &text)
{
    m_operationId = actions::SubscriptionActions::newOperationId(); // the old one is settled: not done
    notices().setNotice(kRefusalNotice, {Tone::Bad, text, {}, {}});
    setInput(Input::Open);
    syncButtons();
    startAgain();
}

void OperationDialog::noteMoved(const std::vector<SubscriptionId> &ids)
{
    if (!m_sending && std::find(ids.begin(), ids.end(), m_details.subscription.id) != ids.end())
        checkMoved();
}

void OperationDialog::checkMoved()
{
    m_context.desk.details(m_details.subscription.id).then(this, [this](Result<SubscriptionDetails> fresh) {
        if (!fresh || m_sending)
            return;
        if (fresh->rowVersion != m_details.rowVersion)
            tellMoved(std::move(*fresh));
        else
            showSame();
    });
}

void OperationDialog::tellMoved(SubscriptionDetails fresh)
{
    const QStringList changed = whatChanged(m_details.subscription, fresh.subscription);
    m_moved = std::move(fresh);
    if (changed.isEmpty()) { // nothing that anybody would see
        lookAgain();
        return;
    }
    backToEditing({});
    notices().setNotice(kMovedNotice,
                        {Tone::Warn,
                         tr("Somebody else changed it meanwhile: %1 Your input is kept; nothing was sent.")
                             .arg(changed.join(QLatin1Char(' '))),
                         tr("Look at it again"), [this] { lookAgain(); }, Notice::Closing::BySystem});
    syncButtons();
}

void OperationDialog::lookAgain()
{
    if (!m_moved || m_sending)
        return;
    m_details = *std::exchange(m_moved, std::nullopt);
    notices().clearNotice(kMovedNotice);
    m_pill->setPill(statusPill(m_details.subscription.status, m_details.subscription.rawStatus));
    backToEditing({});
    showMoved();
    orderTabs();
}

void OperationDialog::reject()
{
    if (m_sending)
        return; // the answer is on its way, and it must be seen
    if (isConfirming()) {
        backToEditing({});
        return;
    }
    QDialog::reject();
}

} // namespace reckoner::ui
