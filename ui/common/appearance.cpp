// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/appearance.h"

#include "ui/common/system_scheme.h"
#include "ui/common/translations.h"
#include "ui/common/view_state.h"

#include <QApplication>

#include <algorithm>

namespace reckoner::ui {

namespace {

const QString kAppearanceThemeKey = QStringLiteral("appearance/theme");
const QString kAppearanceLanguageKey = QStringLiteral("appearance/language");

QString keptThemeName(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Automatic: return QStringLiteral("automatic");
    case ThemeChoice::Light: return QStringLiteral("light");
    case ThemeChoice::Dark: return QStringLiteral("dark");
    }
    Q_UNREACHABLE();
}

ThemeChoice keptTheme(const QString &name)
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        if (name == keptThemeName(choice))
            return choice;
    }
    return ThemeChoice::Automatic;
}

} // namespace

QString themeChoiceText(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Automatic: return Appearance::tr("As the system", "theme");
    case ThemeChoice::Light: return Appearance::tr("Light", "theme");
    case ThemeChoice::Dark: return Appearance::tr("Dark", "theme");
    }
    Q_UNREACHABLE();
}

Appearance::Appearance(ViewState &state, Options options, QObject *parent)
    : QObject(parent), m_state(state), m_systemLocale(QLocale::system()), m_system(new SystemScheme(this)),
      m_theme(options.theme.value_or(keptTheme(state.value(kAppearanceThemeKey).toString()))),
      m_language(options.language.isEmpty() ? state.value(kAppearanceLanguageKey).toString() : options.language)
{
    connect(m_system, &SystemScheme::changed, this, [this] {
        if (m_theme == ThemeChoice::Automatic)
            applyScheme();
    });
    applyScheme();
    applyLanguage();
}

Appearance::~Appearance() = default;

std::vector<Appearance::Language> Appearance::languages()
{
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("fr"), QString::fromUtf8("Français")},
            {QStringLiteral("es"), QString::fromUtf8("Español")}};
}

ColorScheme Appearance::scheme() const
{
    switch (m_theme) {
    case ThemeChoice::Automatic: return m_system->current();
    case ThemeChoice::Light: return ColorScheme::Light;
    case ThemeChoice::Dark: return ColorScheme::Dark;
    }
    Q_UNREACHABLE();
}

void Appearance::setTheme(ThemeChoice theme)
{
    m_theme = theme;
    m_state.setValue(kAppearanceThemeKey, keptThemeName(theme));
    applyScheme();
}

void Appearance::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_state.setValue(kAppearanceLanguageKey, language);
    applyLanguage();
    Q_EMIT languageChanged();
}

void Appearance::applyScheme()
{
    applyTheme(*qApp, scheme());
    Q_EMIT themeChanged();
}

// The system's own locale keeps its country: German in Austria writes money in its own way.
void Appearance::applyLanguage()
{
    const QLocale chosen(m_language);
    const bool system = m_language.isEmpty() || chosen.language() == m_systemLocale.language();
    installTranslations(*qApp, system ? m_systemLocale : chosen);
}

} // namespace reckoner::ui
