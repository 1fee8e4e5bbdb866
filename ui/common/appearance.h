// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the windows look and which language they speak, as a person chose it: light, dark or as the system, and a
// language or the system's. Applies both at once to the whole program and remembers them; who shows words makes its
// windows anew on languageChanged. Main thread.

#include "ui/common/theme.h"

#include <QLocale>
#include <QObject>

#include <optional>
#include <vector>

namespace reckoner::ui {

class SystemScheme;
class ViewState;

enum class ThemeChoice { Automatic, Light, Dark };
QString themeChoiceText(ThemeChoice choice); // translated

class Appearance : public QObject
{
    Q_OBJECT

public:
    struct Options {                           // of this run only; they win over what is remembered
        std::optional<ThemeChoice> theme = {}; // --theme
        QString language = {};                 // --lang
    };
    Appearance(ViewState &state, Options options, QObject *parent = nullptr);
    ~Appearance() override;

    ThemeChoice theme() const { return m_theme; }
    void setTheme(ThemeChoice theme);
    ColorScheme scheme() const;

    // "de"; empty: the system's.
    QString language() const { return m_language; }
    void setLanguage(const QString &language);
    struct Language {
        QString code;
        QString name; // in itself: "Deutsch"
    };
    static std::vector<Language> languages();

Q_SIGNALS:
    void themeChanged();
    void languageChanged();

private:
    void applyScheme();
    void applyLanguage();

    ViewState &m_state;
    const QLocale m_systemLocale;
    SystemScheme *m_system;
    ThemeChoice m_theme = ThemeChoice::Automatic;
    QString m_language;
};

} // namespace reckoner::ui
