// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Walks through the console and keeps a picture of every page and dialog, for documentation and for eyes: works on the
// real windows, with whatever data there is. What the data has no case of is left out and said. Main thread.

#include "core/subscriptions/transitions.h"

#include <QDir>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

class QDialog;
class QWidget;

namespace reckoner::app {

class Console;

class Screenshots : public QObject
{
    Q_OBJECT

public:
    Screenshots(Console &console, const QString &folder, const QString &suffix, QObject *parent = nullptr);
    // Waits for the mirror, then begins.
    void start();

Q_SIGNALS:
    void finished(int pictures);

private:
    struct Step {
        QString name;
        std::function<bool()> begin; // false: there is nothing to show, go on
        std::function<bool()> ready; // polled
        std::function<void()> end;
    };
    void plan();
    void planDialog(const QString &name, subscriptions::Action action, std::function<bool(int)> fits);
    void planChange();
    void next();
    void poll();
    void keep(const QString &name, QWidget *widget);
    bool select(const std::function<bool(int)> &fits);
    void closeDialog();

    Console &m_console;
    QDir m_folder;
    QString m_suffix;
    std::deque<Step> m_steps;
    QTimer m_poll;
    int m_waited = 0;
    int m_pictures = 0;
    QDialog *m_dialog = nullptr;
    bool m_flag = false;
};

} // namespace reckoner::app
