// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckoner/console.h"
#include "app/reckoner/page_pictures.h"
#include "app/reckoner/screenshots.h"
#include "core/subscriptions/transitions.h"
#include "ui/subscriptions/change_dialog.h"
#include "ui/subscriptions/item_editor.h"
#include "ui/subscriptions/next_bill_dialog.h"
#include "ui/subscriptions/portal_dialog.h"
#include "ui/subscriptions/subscription_pane.h"
#include "ui/subscriptions/subscription_table_model.h"
#include "ui/subscriptions/subscriptions_page.h"

#include <QDateEdit>
#include <QPushButton>
#include <QSpinBox>

namespace reckoner::app {

using subscriptions::Action;
using subscriptions::Status;
using subscriptions::SubscriptionRow;

namespace {

using RowFits = std::function<bool(const SubscriptionRow &)>;

bool selectSubscription(ui::SubscriptionsPage &page, const RowFits &fits)
{
    for (int index = 0; index < page.model().rowCount(); ++index) {
        const SubscriptionRow *row = page.model().row(index);
        if (row && fits(*row)) {
            page.selectSubscription(row->id);
            return true;
        }
    }
    return false;
}

bool isPlain(const SubscriptionRow &row)
{
    return row.status == Status::Active && !row.scheduledChange && row.itemSummary.contains(QChar(0xD7));
}

bool isScheduled(const SubscriptionRow &row)
{
    return row.scheduledChange.has_value();
}

void planSubscriptionDialog(Screenshots &shots, const QString &name, Action action, const RowFits &fits)
{
    shots.addDialog(name, [page = shots.console().subscriptions(), action, fits] {
        if (!selectSubscription(*page, fits))
            return false;
        page->openAction(action);
        return true;
    });
}

void planSubscriptionChange(Screenshots &shots)
{
    ui::SubscriptionsPage *page = shots.console().subscriptions();
    const auto dialog = [&shots] { return static_cast<ui::ChangeDialog *>(shots.dialog()); };
    shots.add({{},
               [page] {
                   page->openAction(Action::ChangeItems);
                   return true;
               },
               [&shots] { return shots.dialog() != nullptr; },
               {}});
    shots.add({QStringLiteral("change"),
               [dialog] {
                   ui::ItemEditor &editor = dialog()->editor();
                   QSpinBox *quantity = editor.quantityBox(editor.rowCount() - 1);
                   quantity->setValue(quantity->value() + 5);
                   return true;
               },
               [dialog] { return dialog()->hasPreview() && !dialog()->isAsking(); },
               {}});
    shots.add({QStringLiteral("change-confirm"),
               [dialog] {
                   dialog()->primaryButton()->click();
                   return dialog()->isConfirming();
               },
               [dialog] { return dialog()->confirmButton()->isEnabled(); }, [&shots] { shots.closeDialog(); }});
}

// Dialogs that ask the provider what it costs: pictured with its answer.
void planSubscriptionPriced(Screenshots &shots)
{
    ui::SubscriptionsPage *page = shots.console().subscriptions();
    const auto priced = [&shots] { return static_cast<ui::PreviewedDialog *>(shots.dialog())->hasPreview(); };
    const auto isTrial = [](const SubscriptionRow &row) {
        return row.status == Status::Trialing && !row.scheduledChange;
    };
    const auto plan = [&](const char *name, Action action, const RowFits &fits) {
        shots.addDialog(
            QLatin1StringView(name),
            [page, action, fits] {
                if (!selectSubscription(*page, fits))
                    return false;
                page->openAction(action);
                return true;
            },
            [&shots, priced] {
                if (auto *move = qobject_cast<ui::NextBillDialog *>(shots.dialog()); move && !move->isMoved())
                    move->dateField()->setDate(move->dateField()->date().addDays(14));
                return priced();
            });
    };
    plan("extend-trial", Action::MoveNextBill, isTrial);
    plan("next-bill", Action::MoveNextBill, isPlain);
    plan("charge", Action::Charge, isPlain);
}

void planSubscriptionLinks(Screenshots &shots)
{
    ui::SubscriptionsPage *page = shots.console().subscriptions();
    shots.addDialog(
        QStringLiteral("links"),
        [page] {
            page->pane().linksButton()->click();
            return true;
        },
        [&shots] {
            auto *dialog = static_cast<ui::PortalDialog *>(shots.dialog());
            if (!dialog->copyPortalButton()->isEnabled())
                dialog->primaryButton()->click(); // asks once, however often it is clicked
            return dialog->copyPortalButton()->isEnabled();
        });
}

} // namespace

void planSubscriptionPictures(Screenshots &shots)
{
    ui::SubscriptionsPage *page = shots.console().subscriptions();
    shots.add({{}, [page] { return selectSubscription(*page, isPlain); }, {}, {}});
    planSubscriptionChange(shots);
    planSubscriptionDialog(shots, QStringLiteral("pause"), Action::Pause, isPlain);
    planSubscriptionDialog(shots, QStringLiteral("cancel"), Action::Cancel, isPlain);
    planSubscriptionDialog(shots, QStringLiteral("resume"), Action::Resume,
                           [](const SubscriptionRow &row) { return row.status == Status::Paused; });
    planSubscriptionDialog(shots, QStringLiteral("activate"), Action::Activate, [](const SubscriptionRow &row) {
        return row.status == Status::Trialing && !row.scheduledChange;
    });
    planSubscriptionDialog(shots, QStringLiteral("scheduled-change"), Action::ClearScheduledChange, isScheduled);
    planSubscriptionPriced(shots);
    planSubscriptionLinks(shots);
    shots.add({QStringLiteral("subscription-timeline"),
               [page] { return selectSubscription(*page, isPlain); },
               [page] {
                   page->pane().showTimeline();
                   return page->pane().details().has_value();
               },
               {}});
    shots.add({QStringLiteral("scheduled"),
               [page] { return selectSubscription(*page, isScheduled); },
               [page] {
                   const auto &details = page->pane().details();
                   return details.has_value() && details->subscription.scheduledChange.has_value();
               },
               {}});
}

} // namespace reckoner::app
