// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/view_state.h"

#include <QSettings>

namespace reckoner::ui {

ViewState::ViewState(const QString &fileName)
{
    if (!fileName.isEmpty())
        m_settings = std::make_unique<QSettings>(fileName, QSettings::IniFormat);
}

ViewState::~ViewState() = default;

QVariant ViewState::value(const QString &key, const QVariant &fallback) const
{
    return m_settings ? m_settings->value(key, fallback) : fallback;
}

void ViewState::setValue(const QString &key, const QVariant &value)
{
    if (m_settings)
        m_settings->setValue(key, value);
}

} // namespace reckoner::ui
