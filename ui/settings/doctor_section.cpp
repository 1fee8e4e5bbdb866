// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/doctor_section.h"

#include "ui/common/fact_grid.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/zone.h"
#include "ui/settings/settings_words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace reckoner::ui {

static constexpr int kLongestFinding = 1000; // places are listed in full
static constexpr int kGradeWidth = 92;

DoctorSection::DoctorSection(SettingsDesk &desk, QWidget *parent) : SettingsSection(tr("Doctor"), parent), m_desk(desk)
{
    Zone *zone = addZone(tr("Doctor"), tr("Looks at settings, secrets, database and connection, as saved. Nothing is "
                                          "changed. The same on the command line: reckonerctl doctor"));
    m_summary = new PlainLabel(zone);
    m_summary->setWordWrap(true);
    m_run = new QPushButton(tr("&Check again"), zone);
    auto *head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(m_run);
    m_rows = new QWidget(zone);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kSpaceS);
    zone->contents()->addLayout(head);
    zone->contents()->addWidget(m_rows);
    finish();
    connect(m_run, &QPushButton::clicked, this, &DoctorSection::run);
}

void DoctorSection::run()
{
    const int number = ++m_runs;
    m_run->setEnabled(false);
    m_busy = true;
    m_summary->setMuted();
    m_summary->setOwnText(tr("Checking…"));
    m_desk.runDoctor().then(this, [this, number](Result<std::vector<doctor::Finding>> &&findings) {
        if (number != m_runs)
            return;
        m_run->setEnabled(true);
        m_busy = false;
        if (findings) {
            show(*findings);
        } else {
            m_summary->setTone(Tone::Bad);
            m_summary->setText(findings.error().message);
        }
        Q_EMIT finished(m_faults);
    });
}

void DoctorSection::show(const std::vector<doctor::Finding> &findings)
{
    for (QWidget *row : m_rows->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        takeRow(m_rows, row);
    m_faults = 0;
    for (const doctor::Grade grade : {doctor::Grade::Bad, doctor::Grade::Remark, doctor::Grade::Good}) {
        for (const doctor::Finding &finding : findings) {
            if (finding.grade != grade)
                continue;
            m_faults += grade == doctor::Grade::Bad ? 1 : 0;
            addRow(finding);
        }
    }
    m_summary->setTone(m_faults > 0 ? Tone::Bad : Tone::Ok);
    m_summary->setOwnText(m_faults > 0 ? tr("%Ln fault(s) found.", nullptr, m_faults)
                                       : tr("Everything that can be checked is in order."));
}

void DoctorSection::addRow(const doctor::Finding &finding)
{
    auto *row = new QWidget(m_rows);
    auto *pill = new StatusPill(row);
    pill->setPill(gradePill(finding.grade));
    auto *name = new PlainLabel(checkText(finding.check), row);
    name->setFont(headingFont(font()));
    auto *meaning = new PlainLabel(checkMeaning(finding.check, finding.provider), row);
    meaning->setMuted();
    meaning->setFont(captionFont(font()));
    meaning->setWordWrap(true);
    auto *what = new PlainLabel(row);
    what->setOwnText(harmless(finding.what, kLongestFinding));
    what->setWordWrap(true);
    what->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name);
    words->addWidget(meaning);
    words->addWidget(what);
    if (!finding.next.isEmpty()) {
        auto *next = new PlainLabel(row);
        next->setOwnText(harmless(finding.next, kLongestFinding));
        next->setWordWrap(true);
        next->setMuted();
        words->addWidget(next);
    }
    auto *grade = new QWidget(row);
    grade->setFixedWidth(kGradeWidth);
    auto *gradeLine = new QHBoxLayout(grade);
    gradeLine->setContentsMargins(0, 0, 0, 0);
    gradeLine->addWidget(pill, 0, Qt::AlignLeft);
    auto *line = new QHBoxLayout;
    line->setSpacing(kSpaceM);
    line->addWidget(grade, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    const QString step = nextStepText(finding.step);
    if (!step.isEmpty()) {
        auto *button = new QPushButton(step, row);
        button->setAccessibleName(tr("%1: %2", "a check, what to do").arg(checkText(finding.check), step));
        line->addWidget(button, 0, Qt::AlignTop);
        connect(button, &QPushButton::clicked, this,
                [this, step = finding.step, provider = finding.provider] { Q_EMIT stepRequested(step, provider); });
    }
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, kSpaceXs);
    column->setSpacing(kSpaceXs);
    column->addWidget(horizontalLine(row));
    column->addLayout(line);
    m_rows->layout()->addWidget(row);
}

void DoctorSection::focusFirst()
{
    m_run->setFocus(Qt::OtherFocusReason);
}

} // namespace reckoner::ui
