// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckoner/console.h"
#include "app/reckoner/page_pictures.h"
#include "app/reckoner/page_router.h"
#include "app/reckoner/screenshots.h"
#include "ui/checkout/checkout_link_dialog.h"
#include "ui/checkout/checkout_link_pane.h"
#include "ui/checkout/checkout_links_page.h"
#include "ui/common/data_table.h"
#include "ui/common/filter_bar.h"
#include "ui/common/row_window.h"
#include "ui/credits/credit_customers_page.h"
#include "ui/credits/credit_entries_page.h"
#include "ui/credits/credit_pane.h"
#include "ui/credits/credits_page.h"
#include "ui/credits/due_credits_page.h"
#include "ui/credits/due_credits_pane.h"
#include "ui/credits/grant_dialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>

namespace reckoner::app {

static ui::CreditsPage *creditsPage(Screenshots &shots)
{
    return qobject_cast<ui::CreditsPage *>(shots.console().router()->page(QStringLiteral("credits")));
}

static bool openCheckout(Screenshots &shots)
{
    ui::CreditsPage *page = creditsPage(shots);
    page->showEntity({ui::EntityKind::NewCheckout, QStringLiteral("payg 50000")});
    auto *dialog = page->findChild<ui::CheckoutDialog *>();
    dialog->customerField().setText(page->customers().pane().row()->customer.customerId.toString());
    dialog->reasonField()->setText(QStringLiteral("Asked by telephone"));
    return true;
}

static void planCheckoutPictures(Screenshots &shots)
{
    const auto make = [&shots] { return openCheckout(shots); };
    shots.addDialog(QStringLiteral("checkout-make"), make, [&shots] {
        const auto *dialog = qobject_cast<ui::CheckoutDialog *>(shots.dialog());
        return dialog && dialog->isPreviewed();
    });
    shots.addDialog(QStringLiteral("checkout-made"), make, [&shots] {
        auto *dialog = qobject_cast<ui::CheckoutDialog *>(shots.dialog());
        if (dialog && dialog->isPreviewed() && dialog->primaryButton()->isEnabled())
            dialog->primaryButton()->click(); // and then the link's own dialog follows
        return qobject_cast<ui::CheckoutLinkDialog *>(shots.dialog()) != nullptr;
    });
    shots.add({QStringLiteral("checkout-links"),
               [&shots] {
                   creditsPage(shots)->tabs().setCurrentIndex(ui::CreditsPage::Due + 1);
                   return true;
               },
               [&shots] {
                   auto *links = creditsPage(shots)->findChild<ui::CheckoutLinksPage *>();
                   if (links->rows().rowCount() > 0 && links->selected().isEmpty())
                       links->table().selectRow(0);
                   return links->pane().row().has_value();
               },
               {}});
}

void planCreditPictures(Screenshots &shots)
{
    const auto entries = [&shots]() -> ui::CreditEntriesPage & { return creditsPage(shots)->entries(); };
    const auto customers = [&shots]() -> ui::CreditCustomersPage & { return creditsPage(shots)->customers(); };
    shots.add({{}, {}, [entries] { return entries().rows().rowCount() > 0; }, {}}); // events come after the first load
    shots.add({QStringLiteral("credits-details"),
               [entries] {
                   entries().table().selectRow(0);
                   return true;
               },
               [entries] { return entries().pane().details().has_value(); },
               {}});
    shots.add({QStringLiteral("credits-refused"),
               [entries] {
                   entries().filter().setChoice(QStringLiteral("ledger"), QStringLiteral("needs_person"));
                   entries().reload();
                   return true;
               },
               [entries] {
                   if (entries().rows().rowCount() > 0 && entries().selected().isEmpty())
                       entries().table().selectRow(0);
                   return !entries().selected().isEmpty() && entries().pane().details().has_value();
               },
               [entries] {
                   entries().filter().clear();
                   entries().reload();
               }});
    shots.add({QStringLiteral("credits-customers"),
               [&shots] {
                   creditsPage(shots)->showTab(ui::CreditsPage::Customers);
                   return true;
               },
               [customers] {
                   if (customers().rows().rowCount() > 0 && customers().selected().isEmpty())
                       customers().table().selectRow(0);
                   return customers().pane().row().has_value();
               },
               {}});
    shots.addDialog(
        QStringLiteral("credits-grant"),
        [&shots, customers] {
            ui::GrantDialog *dialog = creditsPage(shots)->openGrant(customers().pane().row()->customer.customerId);
            dialog->amountField().setText(QStringLiteral("2500"));
            dialog->reasonField()->setText(QStringLiteral("Outage of 12 November, agreed by telephone"));
            return true;
        },
        [&shots] {
            const auto *dialog = qobject_cast<ui::GrantDialog *>(shots.dialog());
            return dialog && dialog->preview().size() > 1;
        });
    shots.add({QStringLiteral("credits-due"),
               [&shots] {
                   creditsPage(shots)->showTab(ui::CreditsPage::Due);
                   return true;
               },
               [&shots] {
                   ui::DueCreditsPage &due = creditsPage(shots)->due();
                   if (due.rows().rowCount() > 0 && due.selected().isEmpty())
                       due.table().selectRow(0);
                   return due.rows().isCounted() && (due.rows().rowCount() == 0 || due.pane().row().has_value());
               },
               {}});
    planCheckoutPictures(shots);
}

} // namespace reckoner::app
