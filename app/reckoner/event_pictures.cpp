// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckoner/console.h"
#include "app/reckoner/page_pictures.h"
#include "app/reckoner/page_router.h"
#include "app/reckoner/screenshots.h"
#include "ui/common/data_table.h"
#include "ui/common/filter_bar.h"
#include "ui/common/row_window.h"
#include "ui/events/body_search.h"
#include "ui/events/event_log_page.h"
#include "ui/events/event_pane.h"
#include "ui/events/events_page.h"
#include "ui/events/fetch_dialog.h"
#include "ui/events/replay_dialog.h"

#include <QTabWidget>

namespace reckoner::app {

static ui::EventsPage *eventsPage(Screenshots &shots)
{
    return qobject_cast<ui::EventsPage *>(shots.console().router()->page(QStringLiteral("events")));
}

void planEventPictures(Screenshots &shots)
{
    const auto log = [&shots]() -> ui::EventLogPage & { return eventsPage(shots)->log(); };
    shots.add({{}, {}, [log] { return log().rows().rowCount() > 0; }, {}}); // the feed is read after the first load
    shots.add({QStringLiteral("events-details"),
               [log] {
                   log().table().selectRow(0);
                   return true;
               },
               [log] { return log().pane().details().has_value(); },
               {}});
    shots.add({QStringLiteral("events-json"),
               [log] {
                   log().pane().tabs().setCurrentIndex(1);
                   return true;
               },
               {},
               [log] { log().pane().tabs().setCurrentIndex(0); }});
    shots.add({QStringLiteral("events-rejected"),
               [&shots] {
                   eventsPage(shots)->showTab(ui::EventsPage::Rejected);
                   return true;
               },
               {},
               [&shots] { eventsPage(shots)->showTab(ui::EventsPage::Log); }});
    shots.addDialog(
        QStringLiteral("events-replay"),
        [&shots] {
            ui::EventQuery query;
            query.filter.typePrefix = QStringLiteral("subscription.");
            eventsPage(shots)->openReplay({}, query);
            return true;
        },
        [&shots] {
            const auto *replay = qobject_cast<ui::ReplayDialog *>(shots.dialog());
            return replay && !replay->isRunning();
        });
    shots.addDialog(QStringLiteral("events-resend"), [&shots] {
        eventsPage(shots)->openResend({}, {});
        return true;
    });
    shots.add({QStringLiteral("events-body"),
               [log] {
                   log().filter().setField(QStringLiteral("body"), QStringLiteral("past_due"));
                   log().reload();
                   return true;
               },
               [log] { return log().bodySearch().state() == ui::BodySearch::State::Done; },
               [log] {
                   log().filter().clear();
                   log().reload();
               }});
    shots.addDialog(QStringLiteral("events-fetch"), [&shots] {
        eventsPage(shots)->openFetch();
        return true;
    });
}

} // namespace reckoner::app
