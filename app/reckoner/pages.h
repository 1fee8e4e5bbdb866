// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All pages of the console in the order of the navigation, each with the desk it works on. The one place to add a page:
// its desk and its entry in pages.cpp. Desks live as long as this; pages are made when asked for, and made anew when
// the language changes. Main thread.

#include "app/session/session.h"
#include "core/storage/change_feed.h"
#include "ui/common/appearance.h"
#include "ui/common/page.h"

#include <functional>

namespace reckoner::ui {
class SettingsDesk;
}

namespace reckoner::app {

struct PageEntry {
    QString key; // "subscriptions": for --only, pictures and what the window remembers; its icon has the same name
    const char *name = nullptr; // to be translated by Pages::nameOf
    std::function<ui::Page *()> make;
};

class Pages : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        Session &session;
        storage::ChangeFeed &feed;
        ui::PageContext context;
        ui::Appearance &appearance;           // theme and language
        ui::SettingsDesk *settings = nullptr; // null: there is no Settings page
        std::function<void()> happened = {};  // something was made to happen at the provider
    };
    explicit Pages(Parts parts);
    ~Pages() override;

    const std::vector<PageEntry> &entries() const { return m_entries; }
    const PageEntry *find(const QString &key) const;
    static QString nameOf(const PageEntry &entry);

Q_SIGNALS:
    void reconnectRequested(); // the settings have changed

private:
    // Keeps a desk as long as the pages may need it.
    template <class Desk> Desk &own(Desk *desk)
    {
        desk->setParent(this);
        return *desk;
    }
    void addSimulator(const Parts &parts);
    void add(const QString &key, const char *name, std::function<ui::Page *()> make);

    std::vector<PageEntry> m_entries;
};

} // namespace reckoner::app
