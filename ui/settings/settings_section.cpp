// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_section.h"

#include "ui/common/plain_label.h"
#include "ui/common/zone.h"

#include <QLineEdit>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace reckoner::ui {

static constexpr int kReadableWidth = 760;

SettingsSection::SettingsSection(const QString &name, QWidget *parent)
    : QScrollArea(parent), m_content(new QWidget), m_column(new QVBoxLayout(m_content))
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    m_column->setContentsMargins(0, 0, kSpaceS, kSpaceL);
    m_column->setSpacing(kSpaceM);
    setWidget(m_content);
}

Zone *SettingsSection::addZone(const QString &heading, const QString &explanation)
{
    auto *zone = new Zone(heading, m_content);
    if (!explanation.isEmpty()) {
        auto *text = new PlainLabel(explanation, zone);
        text->setMuted();
        text->setWordWrap(true);
        zone->contents()->addWidget(text);
    }
    m_column->addWidget(zone);
    return zone;
}

void SettingsSection::finish()
{
    m_column->addStretch(1);
}

void SettingsSection::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const int spare = std::max(0, viewport()->width() - kReadableWidth);
    m_column->setContentsMargins(0, 0, std::max<int>(kSpaceS, spare), kSpaceL);
}

void takeRow(QWidget *rows, QWidget *row)
{
    rows->layout()->removeWidget(row);
    row->hide();
    row->deleteLater();
}

FieldRow::FieldRow(const QString &caption, QWidget *control, QWidget *parent, const QString &hint)
    : QWidget(parent), m_control(control), m_note(new PlainLabel(this)), m_hint(hint)
{
    auto *label = new PlainLabel(caption, this);
    label->setBuddy(control);
    label->setFixedWidth(150);
    label->setWordWrap(true);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(QString(caption).remove(QLatin1Char('&')));
    m_note->setFont(captionFont(font()));
    m_note->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kSpaceM);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(label, 0, 0, Qt::AlignVCenter);
    grid->addWidget(control, 0, 1);
    grid->addWidget(m_note, 1, 1);
    syncNote();
}

void FieldRow::setFault(const QString &fault)
{
    m_fault = fault;
    syncNote();
}

QString FieldRow::fault() const
{
    return m_fault;
}

void FieldRow::setOverride(const QString &what)
{
    m_override = what;
    m_control->setEnabled(what.isEmpty());
    syncNote();
}

void FieldRow::syncNote()
{
    const bool bad = !m_fault.isEmpty();
    const QString decided =
        m_override.isEmpty() ? QString() : tr("Decided by: %1. What stands here is not used.").arg(m_override);
    const QString note = bad ? m_fault : !decided.isEmpty() ? decided : m_hint;
    m_note->setOwnText(note);
    m_note->setVisible(!note.isEmpty());
    if (bad)
        m_note->setTone(Tone::Bad);
    else
        m_note->setMuted();
    m_control->setAccessibleDescription(note);
}

} // namespace reckoner::ui
