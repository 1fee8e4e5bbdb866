// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Brings pages and window together: puts the pages into the navigation, makes each when it is first needed (or when
// nothing else is to be done), passes on what they say, and leads links to the page that shows their entity, with the
// way back. Main thread.

#include "app/reckoner/pages.h"
#include "ui/shell/history.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

namespace reckoner::ui {
class MainWindow;
}

namespace reckoner::app {

class PageRouter : public QObject
{
    Q_OBJECT

public:
    PageRouter(const Pages &pages, ui::MainWindow &window, QObject *parent = nullptr);
    ~PageRouter() override;

    // Puts all entries into the window and shows this page; call again when the window was made anew.
    void attach(const QString &startPage);
    QString current() const { return m_current; }
    // Null when there is no page of this name. Makes it if it is not there yet.
    ui::Page *page(const QString &key);
    // Of those that are there.
    template <class P> P *made(const QString &key) const { return qobject_cast<P *>(m_made.value(key).data()); }

    void showPage(const QString &key);
    // False: no page shows such things.
    bool showEntity(const ui::EntityRef &entity);
    // What those that are there show may be old in any place.
    void reloadAll();
    void goBack();
    void goForward();

Q_SIGNALS:
    void pageShown(const QString &key);
    void dialogOpened(QDialog *dialog);

private:
    void wire(const QString &key, ui::Page *page);
    void bringUp(const QString &key);
    void goTo(const ui::Place &place);
    void makeNext();

    const Pages &m_pages;
    ui::MainWindow &m_window;
    QHash<QString, QPointer<ui::Page>> m_made;
    ui::History m_history;
    QString m_current;
    QTimer m_idle; // makes the pages that nobody has asked for yet, one at a time
};

} // namespace reckoner::app
