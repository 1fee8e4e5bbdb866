// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/safety_section.h"

#include "ui/common/choice.h"
#include "ui/common/zone.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace reckoner::ui {

SafetySection::SafetySection(QWidget *parent)
    : SettingsSection(tr("Safety"), parent),
      m_sandbox(addLevels(tr("In the sandbox"), tr("What is asked before a change is sent to the sandbox."))),
      m_production(
          addLevels(tr("In production"), tr("What is asked before a change is sent that real customers feel.")))
{
    finish();
}

Choice *SafetySection::addLevels(const QString &heading, const QString &explanation)
{
    using config::SafetyLevel;
    Zone *zone = addZone(heading, explanation);
    auto *levels = new Choice(heading, zone);
    levels->add(int(SafetyLevel::Silent), tr("No extra question"),
                tr("The dialog's own button sends the change. The cost is shown before, as always."));
    levels->add(int(SafetyLevel::Confirm), tr("Confirm"),
                tr("After a deliberate pause a second button repeats what will happen."));
    levels->add(int(SafetyLevel::TypeName), tr("Type the name"),
                tr("As above, and the reason and the customer's name have to be typed."));
    levels->add(int(SafetyLevel::ReadOnly), tr("Read only"), tr("Nothing can be changed at the provider from here."));
    zone->contents()->addWidget(levels);
    connect(levels, &Choice::chosen, this, &SafetySection::edited);
    return levels;
}

void SafetySection::setFacts(const SettingsFacts &facts)
{
    m_sandbox->setCurrent(int(facts.values.sandboxSafety));
    m_production->setCurrent(int(facts.values.productionSafety));
}

void SafetySection::collect(ProfileValues &values) const
{
    values.sandboxSafety = config::SafetyLevel(m_sandbox->current());
    values.productionSafety = config::SafetyLevel(m_production->current());
}

void SafetySection::focusFirst()
{
    m_sandbox->button(m_sandbox->current())->setFocus(Qt::OtherFocusReason);
}

} // namespace reckoner::ui
