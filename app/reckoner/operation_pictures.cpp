// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckoner/console.h"
#include "app/reckoner/page_pictures.h"
#include "app/reckoner/page_router.h"
#include "app/reckoner/screenshots.h"
#include "core/subscriptions/transitions.h"
#include "ui/common/data_table.h"
#include "ui/subscriptions/operation_dialog.h"
#include "ui/subscriptions/subscription_pane.h"
#include "ui/subscriptions/subscription_table_model.h"
#include "ui/subscriptions/subscriptions_page.h"

#include <QLineEdit>
#include <QPushButton>

namespace reckoner::app {

using subscriptions::Action;
using subscriptions::Status;

static void planOperation(Screenshots &shots, int place, Action action, const QString &reason)
{
    const auto page = [&shots] { return shots.console().subscriptions(); };
    const auto dialog = [&shots] { return static_cast<ui::OperationDialog *>(shots.dialog()); };
    shots.add({{},
               [page, place] {
                   int left = place;
                   for (int index = 0; index < page()->model().rowCount(); ++index) {
                       const auto *row = page()->model().row(index);
                       if (!row || row->status != Status::Active || row->scheduledChange || left-- > 0)
                           continue;
                       page()->selectSubscription(row->id);
                       return true;
                   }
                   return false;
               },
               [page] { return page()->pane().details().has_value(); },
               {}});
    shots.add({{},
               [page, action] {
                   page()->openAction(action);
                   return true;
               },
               [dialog] { return dialog() && dialog()->primaryButton()->isEnabled(); },
               [dialog, reason] {
                   dialog()->reasonField()->setText(reason);
                   dialog()->primaryButton()->click();
               }});
    shots.add({{},
               [] { return true; },
               [dialog] {
                   if (dialog() && dialog()->isVisible() && dialog()->confirmButton()->isEnabled())
                       dialog()->confirmButton()->click(); // one request, however often
                   return !dialog() || !dialog()->isVisible();
               },
               {}});
}

// A list of operations is worth a picture when something has been done: two changes, carried out in the sandbox.
void planOperations(Screenshots &shots)
{
    auto loaded = std::make_shared<bool>(false); // shared by the step and the connection that it makes
    shots.add({{},
               [&shots, loaded] {
                   shots.console().router()->showPage(QStringLiteral("subscriptions"));
                   ui::SubscriptionsPage *page = shots.console().subscriptions();
                   QObject::connect(
                       page, &ui::Page::loaded, page, [loaded] { *loaded = true; }, Qt::SingleShotConnection);
                   page->reload();
                   return true;
               },
               [loaded] { return *loaded; },
               {}});
    planOperation(shots, 0, Action::Pause, QStringLiteral("On leave until July, asked by e-mail"));
    planOperation(shots, 2, Action::Cancel, QStringLiteral("Moves to the yearly plan of the parent company"));
}

} // namespace reckoner::app
