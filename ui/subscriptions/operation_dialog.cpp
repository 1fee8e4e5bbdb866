// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/operation_dialog.h"

#include "core/base/assert.h"
#include "ui/common/fact_grid.h"
#include "ui/common/id_label.h"
#include "ui/common/notice_bar.h"
#include "ui/common/operation_words.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/subscription_words.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace reckoner::ui {

static const QString kRefusalNotice = QStringLiteral("refusal"), kMovedNotice = QStringLiteral("moved");

OperationDialog::OperationDialog(Context context, SubscriptionDetails details, const QString &title, QWidget *parent)
    : QDialog(parent), m_context(context), m_details(std::move(details)),
      m_operationId(actions::SubscriptionActions::newOperationId())
{
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    m_notices = new NoticeBar(this);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceM);
    m_body->setSpacing(kSpaceM);
    m_foot = new QStackedWidget(this);
    m_foot->addWidget(makeFooter());
    m_foot->addWidget(makeConfirmation());
    m_foot->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(title));
    column->addWidget(horizontalLine(this));
    column->addWidget(m_notices);
    column->addLayout(m_body, 1);
    column->addWidget(horizontalLine(this));
    column->addWidget(m_foot);
    m_pause.setSingleShot(true);
    m_pause.setInterval(context.deliberatePause);
    connect(&m_pause, &QTimer::timeout, this, &OperationDialog::syncButtons);
    connect(&context.desk, &SubscriptionDesk::subscriptionsChanged, this, &OperationDialog::noteMoved);
}

QWidget *OperationDialog::makeHead(const QString &title)
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
    auto *line = new QHBoxLayout;
    line->setSpacing(kSpaceS);
    auto *customer = new ElidedLabel(head);
    customer->setText(customerName());
    m_pill = new StatusPill(head);
    m_pill->setPill(statusPill(m_details.subscription.status, m_details.subscription.rawStatus));
    auto *id = new IdLabel(tr("Subscription id"), head);
    id->setId(m_details.subscription.id.toString());
    if (m_context.kind == BandKind::Production) {
        auto *production = new StatusPill(head);
        production->setPill({Tone::Bad, tr("Production")});
        line->addWidget(production);
    }
    line->addWidget(customer);
    line->addWidget(m_pill);
    line->addWidget(id, 1);
    column->addWidget(name);
    column->addLayout(line);
    return head;
}

QWidget *OperationDialog::makeFooter()
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
    m_primary = new QPushButton(foot);
    m_primary->setAutoDefault(false);
    m_primary->setMinimumWidth(160);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_status, 1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_primary);
    column->addLayout(reason);
    column->addLayout(buttons);
    connect(m_reason, &QLineEdit::textChanged, this, &OperationDialog::syncButtons);
    connect(m_close, &QPushButton::clicked, this, &OperationDialog::reject);
    connect(m_primary, &QPushButton::clicked, this, &OperationDialog::askToConfirm);
    return foot;
}

QWidget *OperationDialog::makeConfirmation()
{
    auto *foot = new QWidget(this);
    foot->setAutoFillBackground(true);
    foot->setBackgroundRole(QPalette::AlternateBase);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceM);
    column->setSpacing(kSpaceS);
    m_summary = new PlainLabel(foot);
    m_summary->setWordWrap(true);
    m_typedNameLabel = new PlainLabel(tr("&Type the customer's name to confirm: %1")
                                          .arg(customerName().replace(QLatin1Char('&'), QStringLiteral("&&"))),
                                      foot);
    m_typedName = new QLineEdit(foot);
    m_typedName->setAccessibleName(tr("Customer's name"));
    m_typedNameLabel->setBuddy(m_typedName);
    const bool typed = m_context.safety == SafetyLevel::Type;
    m_typedNameLabel->setVisible(typed);
    m_typedName->setVisible(typed);
    m_back = new QPushButton(tr("&Back"), foot);
    m_back->setAutoDefault(false);
    m_confirm = new QPushButton(foot);
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
    return foot;
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
    QDialog::showEvent(event);
    orderTabs();
    // Wrapped text needs the height that it has at this width, which a dialog does not ask for by itself.
    const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height();
    const QScreen *onScreen = screen();
    const int most = onScreen ? onScreen->availableGeometry().height() - 40 : wanted;
    if (height() < wanted)
        resize(width(), std::max(std::min(wanted, most), minimumSizeHint().height()));
}

void OperationDialog::orderTabs()
{
    QWidget *last = nullptr;
    for (QWidget *widget = nextInFocusChain(); widget != this; widget = widget->nextInFocusChain()) {
        if (!m_foot->isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
            last = widget;
    }
    for (QWidget *next :
         {static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_close), static_cast<QWidget *>(m_primary),
          static_cast<QWidget *>(m_typedName), static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_confirm)}) {
        if (last)
            setTabOrder(last, next);
        last = next;
    }
}

bool OperationDialog::isConfirming() const
{
    return m_foot->currentIndex() == 1;
}

void OperationDialog::setConsequence(const Consequence &consequence)
{
    m_consequence = consequence;
    m_primary->setText(consequence.text);
    m_confirm->setText(consequence.text);
    setButtonKind(m_primary, consequence.kind);
    setButtonKind(m_confirm, consequence.kind);
    m_summary->setOwnText(consequence.summary);
    syncButtons();
}

void OperationDialog::setStatus(const QString &status)
{
    m_status->setOwnText(status);
}

void OperationDialog::syncButtons()
{
    QString whyNot = m_consequence.whyNot;
    if (m_context.safety == SafetyLevel::ReadOnly)
        whyNot = tr("This environment is read only.");
    else if (m_moved)
        whyNot = tr("Look at it again first: it was changed meanwhile.");
    else if (whyNot.isEmpty() && m_context.safety == SafetyLevel::Type && m_reason->text().trimmed().isEmpty())
        whyNot = tr("Give a reason first.");
    m_primary->setEnabled(whyNot.isEmpty() && !m_sending);
    m_primary->setToolTip(plainToolTip(whyNot));
    m_close->setEnabled(!m_sending);
    m_reason->setEnabled(!m_sending);
    m_back->setEnabled(!m_sending);
    const bool named = m_context.safety != SafetyLevel::Type || m_typedName->text().trimmed() == customerName();
    m_confirm->setEnabled(whyNot.isEmpty() && !m_sending && !m_pause.isActive() && named);
}

void OperationDialog::askToConfirm()
{
    if (m_sending || !m_primary->isEnabled())
        return;
    m_notices->clearNotice(kRefusalNotice);
    m_notices->clearNotice(QStringLiteral("again"));
    if (m_context.safety == SafetyLevel::Silent) {
        submit();
        return;
    }
    setInput(Input::Frozen);
    m_typedName->clear();
    m_foot->setCurrentIndex(1);
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
    m_foot->setCurrentIndex(0);
    setInput(Input::Open);
    if (!why.isEmpty())
        m_notices->setNotice(QStringLiteral("again"), {Tone::Info, why, {}, {}});
    syncButtons();
}

void OperationDialog::submit()
{
    if (m_sending)
        return;
    m_sending = true;
    setInput(Input::Frozen);
    m_foot->setCurrentIndex(0);
    setStatus(tr("Sending to %1. This can take a while when a card is charged.").arg(m_context.desk.providerName()));
    syncButtons();
    actions::ExecuteRequest request;
    request.id = m_operationId;
    request.subscriptionId = m_details.subscription.id;
    request.request = this->request();
    request.expectedRowVersion = m_details.rowVersion;
    request.preview = confirmedPreview();
    request.reason = m_reason->text().trimmed();
    m_context.desk.execute(std::move(request)).then(this, [this](Result<actions::Operation> answer) {
        take(std::move(answer));
    });
}

void OperationDialog::take(Result<actions::Operation> answer)
{
    using actions::OperationState;
    m_sending = false;
    setStatus({});
    if (!answer) { // certainly nothing was sent
        refuse(tr("Nothing was sent. %1").arg(errorSentence(answer.error())));
        if (answer.error().kind == ErrorKind::Conflict)
            checkMoved();
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

void OperationDialog::refuse(const QString &text)
{
    m_operationId = actions::SubscriptionActions::newOperationId(); // the old one is settled: not done
    m_notices->setNotice(kRefusalNotice, {Tone::Bad, text, {}, {}});
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
    m_notices->setNotice(kMovedNotice,
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
    m_notices->clearNotice(kMovedNotice);
    m_pill->setPill(statusPill(m_details.subscription.status, m_details.subscription.rawStatus));
    backToEditing({});
    showMoved();
    orderTabs();
}

void OperationDialog::clearBody()
{
    while (QLayoutItem *item = m_body->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
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
