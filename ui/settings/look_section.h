// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Language and appearance. They take effect when they are chosen and are remembered with the windows, not in the
// profile; who owns the windows does both. Main thread.

#include "ui/settings/settings_section.h"

class QCheckBox;

namespace reckoner::ui {

class Choice;

enum class SchemeChoice { Automatic, Light, Dark };

struct LookValues {
    QString language = {}; // "de"; empty: the system's
    SchemeChoice scheme = SchemeChoice::Automatic;
    bool compactRows = false;
};

class LookSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit LookSection(const LookValues &values, QWidget *parent = nullptr);
    void focusFirst();

Q_SIGNALS:
    void languageChosen(const QString &language);
    void schemeChosen(reckoner::ui::SchemeChoice scheme);
    void compactRowsChosen(bool compact);

private:
    Choice *m_language, *m_scheme;
    QCheckBox *m_compact;
};

} // namespace reckoner::ui
