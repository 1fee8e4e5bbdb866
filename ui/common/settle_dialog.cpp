// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/settle_dialog.h"

#include "ui/common/choice.h"
#include "ui/common/fact_grid.h"
#include "ui/common/notice_bar.h"
#include "ui/common/operation_words.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/style.h"
#include "ui/common/subscription_words.h"
#include "ui/common/time_text.h"
#include "ui/common/zone.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace reckoner::ui {

using actions::Verdict;

SettleDialog::SettleDialog(Parts parts, const actions::Operation &operation, const QString &customer, QWidget *parent)
    : QDialog(parent), m_parts(std::move(parts)), m_operation(operation.id), m_notices(new NoticeBar(this))
{
    setWindowTitle(tr("Was it done?"));
    setWindowModality(Qt::WindowModal);
    auto *known = new Zone(tr("What is known"), this);
    auto *facts = new FactGrid(known);
    std::vector<Fact> rows;
    rows.push_back({tr("Sent"), operation.sentAt ? dayAndTimeText(*operation.sentAt) : QStringLiteral("–"),
                    operation.sentAt ? exactText(*operation.sentAt) : QString()});
    rows.push_back({tr("Read back"), tr("%n time(s)", nullptr, operation.checks), {}});
    rows.push_back({tr("Asked by"), operation.actor.isEmpty() ? QStringLiteral("–") : operation.actor, {}});
    rows.push_back(
        {tr("Reason given"), operation.reason.isEmpty() ? QStringLiteral("–") : operation.reason, operation.reason});
    facts->setFacts(rows);
    known->contents()->addWidget(facts);
    if (operation.error) {
        auto *why = new PlainLabel(known);
        why->setOwnText(errorSentence(*operation.error));
        why->setWordWrap(true);
        why->setMuted();
        known->contents()->addWidget(why);
    }
    auto *question = new Zone(tr("What the %1 dashboard shows").arg(m_parts.providerName), this);
    m_verdict = new Choice(tr("Was it done?"), question);
    m_verdict->add(int(Verdict::Done), tr("It was done"),
                   tr("The change is there. Reckoner closes the record as done and never sends it again."));
    m_verdict->add(int(Verdict::NotDone), tr("It was not done"),
                   tr("There is no change and no charge. Reckoner closes the record as not done; after that it can be "
                      "tried again."));
    m_verdict->clear();
    question->contents()->addWidget(m_verdict);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceM);
    body->setSpacing(kSpaceM);
    body->addWidget(known);
    body->addWidget(question);
    body->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(operation, customer));
    column->addWidget(horizontalLine(this));
    column->addWidget(m_notices);
    column->addLayout(body, 1);
    column->addWidget(horizontalLine(this));
    column->addWidget(makeFooter());
    resize(560, layout()->totalHeightForWidth(560));
    connect(m_verdict, &Choice::chosen, this, &SettleDialog::sync);
    sync();
}

QWidget *SettleDialog::makeHead(const actions::Operation &operation, const QString &customer)
{
    auto *head = new QWidget(this);
    head->setAutoFillBackground(true);
    head->setBackgroundRole(QPalette::AlternateBase);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceM);
    column->setSpacing(2);
    auto *name = new PlainLabel(tr("Was it done?"), head);
    QFont font = titleFont(this->font());
    font.setPointSizeF(this->font().pointSizeF() * 1.3);
    name->setFont(font);
    auto *what = new ElidedLabel(head);
    what->setText(tr("%1 for %2", "an operation, customer").arg(requestTitle(operation.request), customer));
    column->addWidget(name);
    column->addWidget(what);
    return head;
}

QWidget *SettleDialog::makeFooter()
{
    auto *foot = new QWidget(this);
    foot->setAutoFillBackground(true);
    foot->setBackgroundRole(QPalette::AlternateBase);
    auto *label = new PlainLabel(tr("&How you know"), foot);
    m_reason = new QLineEdit(foot);
    m_reason->setPlaceholderText(tr("For example: the dashboard shows no payment on that day"));
    m_reason->setAccessibleName(tr("How you know"));
    m_reason->setMaxLength(500);
    label->setBuddy(m_reason);
    m_status = new PlainLabel(foot);
    m_status->setMuted();
    m_status->setWordWrap(true);
    m_close = new QPushButton(tr("&Close"), foot);
    m_close->setAutoDefault(false);
    m_primary = new QPushButton(foot);
    m_primary->setAutoDefault(false);
    m_primary->setMinimumWidth(180);
    setButtonKind(m_primary, ButtonKind::Primary);
    auto *reason = new QHBoxLayout;
    reason->addWidget(label);
    reason->addWidget(m_reason, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_status, 1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_primary);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceM);
    column->setSpacing(kSpaceS);
    column->addLayout(reason);
    column->addLayout(buttons);
    connect(m_reason, &QLineEdit::textChanged, this, &SettleDialog::sync);
    connect(m_close, &QPushButton::clicked, this, &SettleDialog::reject);
    connect(m_primary, &QPushButton::clicked, this, &SettleDialog::submit);
    return foot;
}

void SettleDialog::sync()
{
    QString whyNot;
    if (m_parts.safety == SafetyLevel::ReadOnly)
        whyNot = tr("This environment is read only.");
    else if (m_verdict->current() < 0)
        whyNot = tr("Say whether it was done.");
    else if (m_reason->text().trimmed().isEmpty())
        whyNot = tr("Say how you know.");
    const bool done = m_verdict->current() == int(Verdict::Done),
               notDone = m_verdict->current() == int(Verdict::NotDone);
    m_primary->setText(done ? tr("Record as done") : notDone ? tr("Record as not done") : tr("Record the answer"));
    m_primary->setEnabled(whyNot.isEmpty() && !m_sending);
    m_status->setOwnText(m_sending ? QString() : whyNot);
    m_verdict->setEnabled(!m_sending);
    m_reason->setEnabled(!m_sending);
    m_close->setEnabled(!m_sending);
}

void SettleDialog::submit()
{
    if (m_sending || !m_primary->isEnabled())
        return;
    m_sending = true;
    sync();
    m_parts.settle(m_operation, Verdict(m_verdict->current()), m_reason->text().trimmed())
        .then(this, [this](Result<actions::Operation> answer) {
            m_sending = false;
            if (answer) {
                accept();
                return;
            }
            m_notices->setNotice(
                QStringLiteral("settle"),
                {Tone::Bad, tr("It could not be recorded: %1").arg(errorSentence(answer.error())), {}, {}});
            sync();
        });
}

// The provider may answer after all while the dialog stands open: then there is nothing left to decide.
void SettleDialog::noteChanged(const actions::Operation &operation)
{
    if (operation.id == m_operation && actions::isFinal(operation.state) && !m_sending)
        QDialog::reject();
}

void SettleDialog::reject()
{
    if (!m_sending)
        QDialog::reject();
}

} // namespace reckoner::ui
