// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/profiles_section.h"

#include "ui/common/plain_label.h"
#include "ui/common/status_pill.h"
#include "ui/common/zone.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace reckoner::ui {

ProfilesSection::ProfilesSection(SettingsDesk &desk, QWidget *parent)
    : SettingsSection(tr("Profiles"), parent), m_desk(desk)
{
    Zone *zone = addZone(tr("Profiles"), tr("A profile is an account with its database, its safety levels and its "
                                            "windows. Keep sandbox and production apart in two."));
    m_rows = new QWidget(zone);
    new QVBoxLayout(m_rows);
    m_rows->layout()->setContentsMargins(0, 0, 0, 0);
    m_name = new QLineEdit(zone);
    m_row = new FieldRow(tr("&New profile"), m_name, zone);
    m_outcome = new PlainLabel(zone);
    m_outcome->setWordWrap(true);
    m_create = new QPushButton(tr("&Create profile"), zone);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_outcome, 1);
    foot->addWidget(m_create);
    zone->contents()->addWidget(m_rows);
    zone->contents()->addWidget(m_row);
    zone->contents()->addLayout(foot);
    finish();
    connect(m_name, &QLineEdit::textChanged, this, &ProfilesSection::judge);
    connect(m_name, &QLineEdit::returnPressed, this, &ProfilesSection::create);
    connect(m_create, &QPushButton::clicked, this, &ProfilesSection::create);
    judge();
}

void ProfilesSection::setFacts(const SettingsFacts &facts)
{
    m_names = facts.profiles;
    for (QWidget *row : m_rows->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        takeRow(m_rows, row);
    for (const QString &name : facts.profiles)
        addRow(name, facts);
}

void ProfilesSection::addRow(const QString &name, const SettingsFacts &facts)
{
    auto *row = new QWidget(m_rows);
    auto *text = new PlainLabel(row);
    text->setText(name);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kSpaceS);
    line->addWidget(text);
    const auto addPill = [&](Tone tone, const QString &word) {
        auto *pill = new StatusPill(row);
        pill->setPill({tone, word});
        line->addWidget(pill);
    };
    if (name == facts.profile)
        addPill(Tone::Ok, tr("This window"));
    if (name == facts.startProfile)
        addPill(Tone::Info, tr("At the next start"));
    line->addStretch(1);
    if (name != facts.startProfile) {
        auto *start = new QPushButton(tr("Start with it"), row);
        start->setAccessibleName(tr("Start with the profile %1").arg(name));
        line->addWidget(start);
        connect(start, &QPushButton::clicked, this, [this, name] {
            m_desk.setStartProfile(name).then(this, [this](Result<void> &&chosen) {
                if (!chosen)
                    say(chosen.error().message, false);
                else
                    Q_EMIT profilesChanged();
            });
        });
    }
    if (name != facts.profile) {
        auto *open = new QPushButton(tr("Open a window"), row);
        open->setAccessibleName(tr("Open a window for the profile %1").arg(name));
        line->addWidget(open);
        connect(open, &QPushButton::clicked, this, [this, name] {
            if (const Result<void> opened = m_desk.openProfile(name); !opened)
                say(opened.error().message, false);
            else
                say(tr("Another window opens for %1.").arg(name), true);
        });
    }
    m_rows->layout()->addWidget(row);
}

void ProfilesSection::judge()
{
    const QString name = m_name->text().trimmed();
    const bool usable = config::checkProfileName(name).has_value();
    const bool taken = m_names.contains(name);
    m_row->setFault(name.isEmpty() ? QString()
                    : taken        ? tr("There is a profile of this name already.")
                    : !usable      ? tr("Letters, digits, dash and underscore, at most 40.")
                                   : QString());
    m_create->setEnabled(usable && !taken);
}

void ProfilesSection::create()
{
    if (!m_create->isEnabled())
        return;
    const QString name = m_name->text().trimmed();
    m_desk.createProfile(name).then(this, [this, name](Result<void> &&created) {
        if (!created)
            return say(created.error().message, false);
        m_name->clear();
        say(tr("The profile %1 is created. Open a window for it to set it up.").arg(name), true);
        Q_EMIT profilesChanged();
    });
}

void ProfilesSection::say(const QString &text, bool good)
{
    m_outcome->setTone(good ? Tone::Ok : Tone::Bad);
    m_outcome->setText(text);
}

void ProfilesSection::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace reckoner::ui
