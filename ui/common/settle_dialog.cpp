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
    : DialogFrame(tr("Was it done?"), parent), m_parts(std::move(parts)), m_operation(operation.id)
{
    addSubject(tr("%1 for %2", "an operation, customer").arg(requestTitle(operation.request), customer));
    addKnown(operation);
    addQuestion();
    body()->addStretch(1);
    addReason({tr("&How you know"), tr("How you know"), tr("For example: the dashboard shows no payment on that day")});
    resize(560, 0); // the frame makes it as high as its text
    connect(m_verdict, &Choice::chosen, this, &SettleDialog::sync);
    connect(reasonField(), &QLineEdit::textChanged, this, &SettleDialog::sync);
    connect(primaryButton(), &QPushButton::clicked, this, &SettleDialog::submit);
    sync();
}

void SettleDialog::addKnown(const actions::Operation &operation)
{
    auto *known = new Zone(tr("What is known"), this);
    auto *facts = new FactGrid(known);
    std::vector<Fact> rows;
    rows.push_back({tr("Sent"), operation.sentAt ? dayAndTimeText(*operation.sentAt) : QStringLiteral("–"),
                    operation.sentAt ? exactText(*operation.sentAt) : QString()});
    rows.push_back({tr("Read back"), tr("%Ln time(s)", nullptr, operation.checks), {}});
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
    body()->addWidget(known);
}

void SettleDialog::addQuestion()
{
    auto *question = new Zone(tr("What the %1 dashboard shows").arg(m_parts.providerName), this);
    m_verdict = new Choice(tr("Was it done?"), question);
    m_verdict->add(int(Verdict::Done), tr("It was done"),
                   tr("The change is there. Reckoner closes the record as done and never sends it again."));
    m_verdict->add(int(Verdict::NotDone), tr("It was not done"),
                   tr("There is no change and no charge. Reckoner closes the record as not done; after that it can be "
                      "tried again."));
    m_verdict->clear();
    question->contents()->addWidget(m_verdict);
    body()->addWidget(question);
}

void SettleDialog::sync()
{
    QString whyNot;
    if (m_parts.safety == SafetyLevel::ReadOnly)
        whyNot = tr("This environment is read only.");
    else if (m_verdict->current() < 0)
        whyNot = tr("Say whether it was done.");
    else if (reasonField()->text().trimmed().isEmpty())
        whyNot = tr("Say how you know.");
    const bool done = m_verdict->current() == int(Verdict::Done),
               notDone = m_verdict->current() == int(Verdict::NotDone);
    primaryButton()->setText(done      ? tr("Record as done")
                             : notDone ? tr("Record as not done")
                                       : tr("Record the answer"));
    primaryButton()->setEnabled(whyNot.isEmpty() && !m_sending);
    setStatus(m_sending ? QString() : whyNot);
    m_verdict->setEnabled(!m_sending);
    reasonField()->setEnabled(!m_sending);
    closeButton()->setEnabled(!m_sending);
}

void SettleDialog::submit()
{
    if (m_sending || !primaryButton()->isEnabled())
        return;
    m_sending = true;
    sync();
    m_parts.settle(m_operation, Verdict(m_verdict->current()), reasonField()->text().trimmed())
        .then(this, [this](Result<actions::Operation> answer) {
            m_sending = false;
            if (answer) {
                accept();
                return;
            }
            notices().setNotice(
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
