// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckoner/console.h"
#include "app/reckoner/page_pictures.h"
#include "app/reckoner/page_router.h"
#include "app/reckoner/screenshots.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/event_dock.h"
#include "ui/shell/first_run_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/open_database_dialog.h"
#include "ui/sync/sync_popover.h"

#include <QLineEdit>

namespace reckoner::app {

// What belongs to no page: palette, dock, synchronisation, the dialogs of help, and the first run.
void planWindowPictures(Screenshots &shots)
{
    Console &console = shots.console();
    ui::MainWindow &window = console.window();
    shots.add({{}, // what they lie over
               [&console] {
                   console.router()->showPage(QStringLiteral("subscriptions"));
                   return true;
               },
               {},
               {}});
    const auto palette = [&shots, &window](const QString &name, const QString &typed) {
        shots.add({name,
                   [&window, typed] {
                       window.commands().open();
                       window.commands().field().setText(typed);
                       return true;
                   },
                   [&window] { return window.commands().model().rowCount() > 0; },
                   [&window] { window.commands().dismiss(); }});
    };
    palette(QStringLiteral("palette"), QStringLiteral("elena"));
    palette(QStringLiteral("palette-commands"), {});
    shots.add({QStringLiteral("dock"),
               [&window] {
                   window.setDockVisible(true);
                   return true;
               },
               [&window] { return window.dock().model().rowCount() > 0; },
               [&window] { window.setDockVisible(false); }});
    shots.addWidget(QStringLiteral("sync"), [&console, &window]() -> QWidget * {
        console.openSyncPopover();
        return window.findChild<ui::SyncPopover *>();
    });
    shots.addDialog(QStringLiteral("shortcuts"), [&console] {
        console.openShortcuts();
        return true;
    });
    shots.addDialog(QStringLiteral("about"), [&console] {
        console.openAbout();
        return true;
    });
    shots.addWidget(QStringLiteral("open-database"), []() -> QWidget * { return new ui::OpenDatabaseDialog; });
    shots.addWidget(QStringLiteral("first-run"), []() -> QWidget * {
        auto *page = new ui::FirstRunPage;
        page->resize(1240, 800);
        return page;
    });
}

} // namespace reckoner::app
