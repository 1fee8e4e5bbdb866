// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/look_section.h"

#include "ui/common/choice.h"
#include "ui/common/zone.h"

#include <QCheckBox>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

#include <array>

namespace reckoner::ui {

namespace {

struct Language {
    const char *code;
    const char *name; // in the language itself, so that everybody finds their own
};
constexpr std::array kLanguages{Language{"", ""}, Language{"en", "English"}, Language{"de", "Deutsch"},
                                Language{"fr", "Français"}, Language{"es", "Español"}};

QString systemLanguage()
{
    const QString name = QLocale::system().nativeLanguageName(); // a system without a language has none
    return name.isEmpty() ? QString::fromUtf8(kLanguages[1].name) : name;
}

} // namespace

LookSection::LookSection(const LookValues &values, QWidget *parent)
    : SettingsSection(tr("Language and appearance"), parent)
{
    Zone *language = addZone(tr("Language"), tr("Takes effect at once. Numbers and dates follow it."));
    m_language = new Choice(tr("Language"), language);
    for (int i = 0; i < int(kLanguages.size()); ++i) {
        const QString name = QString::fromUtf8(kLanguages[size_t(i)].name);
        m_language->add(i, i == 0 ? tr("As the system") : name,
                        i == 0 ? tr("At present: %1").arg(systemLanguage()) : QString());
    }
    language->contents()->addWidget(m_language);
    Zone *appearance = addZone(tr("Appearance"));
    m_scheme = new Choice(tr("Colours"), appearance);
    m_scheme->add(int(SchemeChoice::Automatic), tr("Automatic"), tr("As the desktop."));
    m_scheme->add(int(SchemeChoice::Light), tr("Light"), {});
    m_scheme->add(int(SchemeChoice::Dark), tr("Dark"), {});
    m_compact = new QCheckBox(tr("&Compact rows in tables"), appearance);
    appearance->contents()->addWidget(m_scheme);
    appearance->contents()->addWidget(m_compact);
    finish();
    for (int i = 0; i < int(kLanguages.size()); ++i) {
        if (values.language == QLatin1StringView(kLanguages[size_t(i)].code))
            m_language->setCurrent(i);
    }
    m_scheme->setCurrent(int(values.scheme));
    m_compact->setChecked(values.compactRows);
    connect(m_language, &Choice::chosen, this,
            [this](int index) { Q_EMIT languageChosen(QString::fromLatin1(kLanguages[size_t(index)].code)); });
    connect(m_scheme, &Choice::chosen, this, [this](int scheme) { Q_EMIT schemeChosen(SchemeChoice(scheme)); });
    connect(m_compact, &QCheckBox::toggled, this, &LookSection::compactRowsChosen);
}

void LookSection::focusFirst()
{
    m_language->button(m_language->current())->setFocus(Qt::OtherFocusReason);
}

} // namespace reckoner::ui
