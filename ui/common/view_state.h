// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the windows remember from one day to the next: geometry, columns, sort order, filters. One file per profile;
// with no file name nothing is kept (tests, screenshots). Holds no personal data and no ids. Main thread.

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <memory>

class QSettings;

namespace reckoner::ui {

class ViewState
{
public:
    explicit ViewState(const QString &fileName = {});
    ~ViewState();
    ViewState(const ViewState &) = delete;
    ViewState &operator=(const ViewState &) = delete;

    QVariant value(const QString &key, const QVariant &fallback = {}) const;
    void setValue(const QString &key, const QVariant &value);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace reckoner::ui
