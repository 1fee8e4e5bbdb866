// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Walks through the console and keeps a picture of every page and dialog, for documentation and for eyes: works on the
// real windows, with the demo's data. Every page gets a picture of its own by its name; what else a page has to show
// stands in page_pictures.cpp. What the data has no case of is left out and said; what does not get ready in time is a
// failure. Main thread.

#include <QDialog>
#include <QDir>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>

class QWidget;

namespace reckoner::ui {
class Page;
}

namespace reckoner::app {

class Console;

class Screenshots : public QObject
{
    Q_OBJECT

public:
    struct Options {
        QString folder;
        QString suffix; // "-dark"
        QString only;   // key of a page; empty: all
    };
    Screenshots(Console &console, Options options, QObject *parent = nullptr);
    // Waits for the mirror, then begins.
    void start();

    // One thing to be shown. Empty functions: nothing to do, ready at once.
    struct Step {
        QString name;                // of the file; empty: no picture, only a step on the way
        std::function<bool()> begin; // false: the data has no case of it, go on
        std::function<bool()> ready; // polled
        std::function<void()> end;
    };
    void add(Step step) { m_steps.push_back(std::move(step)); }
    // A dialog that begin makes a page open (it tells by Page::dialogOpened), closed again afterwards.
    void addDialog(const QString &name, std::function<bool()> begin, std::function<bool()> ready = {});
    // Any other widget, deleted afterwards.
    void addWidget(const QString &name, std::function<QWidget *()> make);
    QDialog *dialog() const { return m_dialog; }
    void closeDialog();
    Console &console() { return m_console; }

Q_SIGNALS:
    void finished(int pictures, int failures);

private:
    void plan();
    void planPage(const QString &key);
    void next();
    void poll();
    void fail(const QString &why);
    void keep(const QString &name, QWidget *widget);

    Console &m_console;
    Options m_options;
    QDir m_folder;
    std::deque<Step> m_steps;
    QTimer m_poll;
    int m_waited = 0;
    int m_pictures = 0;
    int m_failures = 0;
    QPointer<QDialog> m_dialog;
    QPointer<QWidget> m_widget; // of addWidget
    bool m_loaded = false;
};

} // namespace reckoner::app
