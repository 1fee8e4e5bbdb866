// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a connection test found: the verdict with the next step, and what the key may do, resource by resource. Main
// thread.

#include "core/doctor/connection_test.h"

#include <QWidget>

class QGridLayout;

namespace reckoner::ui {

class PlainLabel;
class StatusPill;

class PermissionList : public QWidget
{
    Q_OBJECT

public:
    explicit PermissionList(QWidget *parent = nullptr);
    void showTesting(config::ProviderChoice provider);
    void showReport(const doctor::KeyReport &report);
    void showFailure(const Error &error, config::ProviderChoice provider); // also: there was no key to test with
    void clear();
    QString verdict() const;

private:
    void fill(const std::vector<doctor::Permission> &permissions);
    StatusPill *m_pill;
    PlainLabel *m_verdict;
    PlainLabel *m_advice;
    QWidget *m_table = nullptr;
};

} // namespace reckoner::ui
