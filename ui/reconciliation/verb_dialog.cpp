// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconciliation/verb_dialog.h"
#include "ui/common/credits_text.h"

#include "ui/common/date_field.h"
#include "ui/common/notice_bar.h"
#include "ui/common/operation_words.h"
#include "ui/common/plain_label.h"
#include "ui/common/time_text.h"
#include "ui/common/zone.h"
#include "ui/reconciliation/finding_window.h"
#include "ui/reconciliation/finding_words.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace reckoner::ui {

using reconcile::StoredFinding;
using reconcile::Verb;

namespace {

constexpr int kVerbDialogWidth = 560;
constexpr int kIgnoreDays = 7; // offered first

PlainLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(parent);
    label->setOwnText(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

VerbDialog::VerbDialog(Parts parts, Verb verb, std::vector<StoredFinding> findings,
                       std::vector<FindingDetails::Likely> counterparts, QWidget *parent)
    : DialogFrame(verbTitle(verb), parent), m_parts(parts), m_verb(verb), m_findings(std::move(findings)),
      m_counterparts(std::move(counterparts))
{
    RK_ASSERT(!m_findings.empty());
    addProduction(m_parts.kind);
    addSubject(m_findings.size() == 1 ? tr("%1: %2, %3 credits", "what, whom, number")
                                            .arg(findingTitle(m_findings[0].finding.kind),
                                                 findingCustomer(m_findings[0]), creditsText(m_findings[0].credits))
                                      : tr("%Ln finding(s), together %1 credits", nullptr, int(m_findings.size()))
                                            .arg(creditsText(creditsOfAll())));
    addWhat();
    if (m_verb == Verb::Split)
        addParts();
    if (m_verb == Verb::IgnoreUntil)
        addUntil();
    body()->addStretch(1);
    addReason({m_verb == Verb::Note ? tr("&Note") : tr("&Reason"), m_verb == Verb::Note ? tr("Note") : tr("Reason"),
               tr("Kept with the finding and in the audit log")});
    setPrimary(m_findings.size() == 1
                   ? verbTitle(m_verb)
                   : tr("%1: %Ln finding(s)", "a verb", int(m_findings.size())).arg(verbTitle(m_verb)));
    resize(kVerbDialogWidth, 0); // the frame makes it as high as its text
    connect(reasonField(), &QLineEdit::textChanged, this, &VerbDialog::sync);
    connect(primaryButton(), &QPushButton::clicked, this, &VerbDialog::submit);
    sync();
}

qint64 VerbDialog::creditsOfAll() const
{
    __int128 sum = 0;
    for (const StoredFinding &finding : m_findings)
        sum += finding.credits;
    return fitsMinor(sum) ? qint64(sum) : std::numeric_limits<qint64>::max();
}

void VerbDialog::addWhat()
{
    auto *wrong = new Zone(tr("What is wrong"), this);
    wrong->contents()->addWidget(wrapped(findingSentence(m_findings[0]), wrong));
    if (m_findings.size() > 1)
        wrong->contents()->addWidget(wrapped(
            tr("And %Ln more that are like it or differ otherwise.", nullptr, int(m_findings.size()) - 1), wrong));
    body()->addWidget(wrong);
    auto *next = new Zone(tr("What happens"), this);
    next->contents()->addWidget(wrapped(verbMeaning(m_verb, m_findings[0]), next));
    if (m_verb == Verb::Match && !m_counterparts.empty()) {
        const reconcile::Candidate &other = m_counterparts[0].candidate;
        next->contents()->addWidget(wrapped(tr("It is matched with %1: %2 credits, %3 (%4).", "side, number, day, why")
                                                .arg(sideTitle(other.side), creditsText(other.entry.credits),
                                                     dayText(other.entry.at), likenessWords(other.reasons)),
                                            next));
    }
    body()->addWidget(next);
}

void VerbDialog::addParts()
{
    auto *zone = new Zone(tr("How it is split"), this);
    auto *form = new QFormLayout;
    for (const FindingDetails::Likely &each : m_counterparts) {
        auto *share = new QSpinBox(zone);
        const qint64 credits = std::clamp<qint64>(each.candidate.entry.credits, 1, std::numeric_limits<int>::max());
        share->setRange(1, std::numeric_limits<int>::max());
        share->setGroupSeparatorShown(true);
        share->setValue(int(credits));
        const QString text =
            tr("%1, %2", "side, day").arg(sideTitle(each.candidate.side), dayText(each.candidate.entry.at));
        share->setAccessibleName(tr("Credits of %1").arg(text));
        form->addRow(text, share);
        m_shares.push_back(share);
        connect(share, &QSpinBox::valueChanged, this, &VerbDialog::sync);
    }
    zone->contents()->addLayout(form);
    body()->addWidget(zone);
}

void VerbDialog::addUntil()
{
    auto *zone = new Zone(tr("Until when"), this);
    m_until = dateField(tr("Ignore until"), zone);
    m_until->setDate(localDate(m_parts.clock.now().plusDays(kIgnoreDays)));
    m_until->setMinimumDate(localDate(m_parts.clock.now().plusDays(1)));
    zone->contents()->addWidget(m_until, 0, Qt::AlignLeft);
    body()->addWidget(zone);
}

QString VerbDialog::whyNot() const
{
    if (m_parts.safety == SafetyLevel::ReadOnly)
        return tr("This environment is read only.");
    if (m_verb == Verb::Split) {
        qint64 sum = 0;
        for (const QSpinBox *share : m_shares)
            sum += share->value();
        const qint64 whole = m_findings[0].credits;
        if (sum != whole)
            return tr("The parts come to %1 of %2 credits.").arg(creditsText(sum), creditsText(whole));
    }
    if (const_cast<VerbDialog *>(this)->reasonField()->text().trimmed().isEmpty())
        return m_verb == Verb::Note ? tr("Write the note.") : tr("Say why.");
    return {};
}

void VerbDialog::sync()
{
    const QString reason = whyNot();
    primaryButton()->setEnabled(reason.isEmpty() && !m_sending);
    setStatus(m_sending ? tr("%1 of %2 …").arg(creditsText(qint64(m_next)), creditsText(qint64(m_findings.size())))
                        : reason);
    reasonField()->setEnabled(!m_sending);
    closeButton()->setEnabled(!m_sending);
}

VerbRequest VerbDialog::requestFor(const StoredFinding &finding) const
{
    VerbRequest request{.findingId = finding.id,
                        .seenVersion = finding.rowVersion,
                        .verb = m_verb,
                        .reason = const_cast<VerbDialog *>(this)->reasonField()->text().trimmed()};
    if (m_until)
        request.ignoreUntil = startOfDay(m_until->date());
    for (size_t i = 0; i < m_counterparts.size(); ++i)
        request.counterparts.push_back(
            {m_counterparts[i].finding.id, i < m_shares.size() ? qint64(m_shares[i]->value()) : 0});
    return request;
}

void VerbDialog::submit()
{
    if (m_sending || !whyNot().isEmpty())
        return;
    m_sending = true;
    m_next = 0;
    m_refused = 0;
    actNext();
}

void VerbDialog::actNext()
{
    sync();
    if (m_next == m_findings.size()) {
        m_sending = false;
        Q_EMIT acted(m_acted);
        if (m_refused == 0)
            return accept();
        // What was done is not done again: only the refused ones are left.
        std::erase_if(m_findings, [&](const StoredFinding &finding) { return m_acted.contains(finding.id); });
        return sync();
    }
    m_parts.desk.act(requestFor(m_findings[m_next])).then(this, [this](Result<StoredFinding> answer) {
        if (answer) {
            m_acted.append(answer->id);
        } else {
            ++m_refused;
            notices().setNotice(QStringLiteral("verb"),
                                {Tone::Bad,
                                 m_findings.size() == 1
                                     ? tr("It was not done: %1").arg(errorSentence(answer.error()))
                                     : tr("%Ln of them could not be done. The last: %1", nullptr, m_refused)
                                           .arg(errorSentence(answer.error())),
                                 {},
                                 {}});
        }
        ++m_next;
        actNext();
    });
}

void VerbDialog::reject()
{
    if (!m_sending)
        DialogFrame::reject();
}

} // namespace reckoner::ui
