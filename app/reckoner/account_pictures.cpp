// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckoner/console.h"
#include "app/reckoner/mirror_sync.h"
#include "app/reckoner/page_pictures.h"
#include "app/reckoner/page_router.h"
#include "app/reckoner/screenshots.h"
#include "ui/common/data_table.h"
#include "ui/common/list_page.h"
#include "ui/common/row_window.h"

namespace reckoner::app {

// The pages with the profile's other account. Comes last, for the window works with that one from then on.
void planOtherAccountPictures(Screenshots &shots)
{
    Console &console = shots.console();
    shots.add({{},
               [&console] { return console.workWith(config::ProviderChoice::Stripe); },
               [&console] {
                   return console.settings().provider == config::ProviderChoice::Stripe && console.router() &&
                          console.sync() && console.sync()->status().firstLoadComplete &&
                          console.sync()->status().phase == ui::SyncStatus::Phase::Idle;
               },
               {}});
    for (const char *name : {"overview", "customers", "subscriptions", "plans", "payments", "events", "operations"}) {
        const QString key = QLatin1StringView(name);
        const auto list = [&console, key] { return qobject_cast<ui::ListPage *>(console.router()->page(key)); };
        shots.add(
            {{},
             [&console, key] {
                 console.router()->showPage(key);
                 return true;
             },
             [list, key] { return !list() || list()->rows().rowCount() > 0 || key == QLatin1StringView("operations"); },
             {}});
        shots.add({QStringLiteral("stripe-") + key,
                   [list] {
                       if (list() && list()->rows().rowCount() > 0)
                           list()->table().selectRow(0);
                       return true;
                   },
                   {},
                   {}});
    }
}

} // namespace reckoner::app
