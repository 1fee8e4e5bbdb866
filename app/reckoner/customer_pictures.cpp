// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckoner/console.h"
#include "app/reckoner/page_pictures.h"
#include "app/reckoner/page_router.h"
#include "app/reckoner/screenshots.h"
#include "ui/common/filter_bar.h"
#include "ui/customers/customer_form.h"
#include "ui/customers/customer_part_dialogs.h"
#include "ui/customers/customer_table_model.h"
#include "ui/customers/customers_page.h"

#include <QLineEdit>

namespace reckoner::app {

using ui::CustomerAction;
using ui::CustomerPane;

namespace {

ui::CustomersPage *customersPage(Screenshots &shots)
{
    return qobject_cast<ui::CustomersPage *>(shots.console().router()->page(QStringLiteral("customers")));
}

using CustomerFits = std::function<bool(const customers::CustomerRow &)>;

bool selectCustomer(ui::CustomersPage &page, const CustomerFits &fits)
{
    for (int index = 0; index < page.model().rowCount(); ++index) {
        const customers::CustomerRow *row = page.model().row(index);
        if (row && fits(*row)) {
            page.select(row->id.toString());
            return true;
        }
    }
    return false;
}

void planCustomerDialog(Screenshots &shots, const QString &name, CustomerAction action)
{
    shots.addDialog(name, [&shots, action] {
        ui::CustomersPage *page = customersPage(shots);
        page->openAction(action);
        return page->pane().details().has_value();
    });
}

// Of somebody whom demo_other_account.cpp has elsewhere: confirmed, or to be confirmed.
void planOtherAccounts(Screenshots &shots, const QString &name, bool confirmed, CustomerPane::Width width)
{
    shots.add({name,
               [&shots, confirmed, width] {
                   ui::CustomersPage *page = customersPage(shots);
                   int number = 0;
                   const bool found = selectCustomer(*page, [&](const customers::CustomerRow &row) {
                       const bool fits = row.status == QLatin1StringView("active") &&
                                         row.worstSubscription == QLatin1StringView("active") && !row.paid.empty();
                       return fits && ++number == (confirmed ? 1 : 2);
                   });
                   page->setWide(width);
                   return found;
               },
               [&shots, confirmed] {
                   const auto &details = customersPage(shots)->pane().details();
                   if (!details ||
                       (confirmed ? details->elsewhere.records.empty() : details->elsewhere.candidates.empty()))
                       return false;
                   customersPage(shots)->pane().showPart(CustomerPane::Part::OtherAccounts);
                   return true;
               },
               [&shots] { customersPage(shots)->setWide(CustomerPane::Width::Beside); }});
}

} // namespace

void planCustomerPictures(Screenshots &shots)
{
    const auto shown = [&shots] { return customersPage(shots)->pane().details().has_value(); };
    shots.add({QStringLiteral("customer-past-due"),
               [&shots] {
                   return selectCustomer(*customersPage(shots), [](const customers::CustomerRow &row) {
                       return row.worstSubscription == QLatin1StringView("past_due");
                   });
               },
               shown,
               {}});
    shots.add({QStringLiteral("customer"),
               [&shots] {
                   ui::CustomersPage *page = customersPage(shots);
                   page->setWide(CustomerPane::Width::Whole);
                   page->pane().showPart(CustomerPane::Part::Payments);
                   return true;
               },
               shown, [&shots] { customersPage(shots)->setWide(CustomerPane::Width::Beside); }});
    for (const auto &[name, part] :
         {std::pair("customer-payments", CustomerPane::Part::Payments),
          std::pair("customer-addresses", CustomerPane::Part::Addresses),
          std::pair("customer-notes", CustomerPane::Part::Notes), std::pair("customer-raw", CustomerPane::Part::Raw)})
        shots.add({QLatin1StringView(name),
                   [&shots, part = part] {
                       customersPage(shots)->pane().showPart(part);
                       return true;
                   },
                   shown,
                   {}});
    planOtherAccounts(shots, QStringLiteral("customer-other-accounts"), true, CustomerPane::Width::Whole);
    planOtherAccounts(shots, QStringLiteral("customer-match"), false, CustomerPane::Width::Beside);
    planCustomerDialog(shots, QStringLiteral("customer-edit"), CustomerAction::Edit);
    planCustomerDialog(shots, QStringLiteral("customer-archive"), CustomerAction::Archive);
    planCustomerDialog(shots, QStringLiteral("customer-address"), CustomerAction::AddAddress);
    shots.addDialog(QStringLiteral("customer-new"), [&shots] {
        customersPage(shots)->openNewCustomer();
        return true;
    });
}

} // namespace reckoner::app
