// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckonerctl/command.h"
#include "app/reckonerctl/json_views.h"
#include "core/customers/customer_search.h"
#include "core/customers/customer_store.h"
#include "core/payments/payment_store.h"
#include "core/subscriptions/subscription_store.h"

#include <QJsonArray>

namespace reckoner::ctl {

namespace {

constexpr int kShownSubscriptions = 100;
constexpr int kShownPayments = 20;

Task<ExitCode> findCustomers(Bench &bench, const QString &text)
{
    using Matches = std::vector<customers::CustomerMatch>;
    auto found =
        bench.session.database().read([account = bench.session.account(), text](storage::Connection &connection) {
            return customers::CustomerSearch(connection).find(account, text);
        });
    return std::move(found).then(&bench.context, [&bench](Result<Matches> &&matches) -> Result<ExitCode> {
        if (!matches)
            return bench.out.fail(matches.error());
        std::vector<QStringList> table{
            {QStringLiteral("CUSTOMER"), QStringLiteral("NAME"), QStringLiteral("E-MAIL"), QStringLiteral("STATUS")}};
        QJsonArray json;
        for (const customers::CustomerMatch &match : *matches) {
            table.push_back({match.id.toString(), match.name, match.email, match.status});
            json.append(QJsonObject{{QStringLiteral("id"), match.id.toString()},
                                    {QStringLiteral("name"), match.name},
                                    {QStringLiteral("email"), match.email},
                                    {QStringLiteral("status"), match.status}});
        }
        bench.out.printTable(table, json);
        if (matches->empty())
            bench.out.note(
                QStringLiteral("Parts of a name or an e-mail address of three letters or more are found anywhere."));
        return matches->empty() ? ExitCode::Refused : ExitCode::Ok;
    });
}

struct CustomerView {
    customers::Customer customer;
    std::vector<customers::Address> addresses;
    std::vector<subscriptions::SubscriptionRow> subscriptions;
    std::vector<payments::PaymentRow> payments;
};

Result<CustomerView> readCustomer(storage::Connection &connection, const AccountId &account, const CustomerId &id)
{
    customers::CustomerStore store(connection);
    RK_TRY_ASSIGN(auto found, store.find(account, id));
    if (!found)
        return Error{ErrorKind::NotFound,
                     QStringLiteral("Customer %1 is not in the local mirror. Run: reckonerctl sync").arg(id.toString()),
                     {},
                     {}};
    CustomerView view;
    view.customer = std::move(found->value);
    RK_TRY_ASSIGN(view.addresses, store.addressesOf(account, id));
    subscriptions::SubscriptionFilter filter;
    filter.account = account;
    filter.customerId = id;
    RK_TRY_ASSIGN(
        auto subscriptions,
        subscriptions::SubscriptionStore(connection).list(filter, std::nullopt, {.rows = kShownSubscriptions}));
    view.subscriptions = std::move(subscriptions.rows);
    payments::PaymentFilter paid;
    paid.account = account;
    paid.customerId = id;
    RK_TRY_ASSIGN(auto payments, payments::PaymentStore(connection).list(paid, std::nullopt, {.rows = kShownPayments}));
    view.payments = std::move(payments.rows);
    return view;
}

Task<ExitCode> showCustomer(Bench &bench, const CustomerId &id)
{
    auto found =
        bench.session.database().read([account = bench.session.account(), id](storage::Connection &connection) {
            return readCustomer(connection, account, id);
        });
    return std::move(found).then(&bench.context, [&bench](Result<CustomerView> &&view) -> Result<ExitCode> {
        if (!view)
            return bench.out.fail(view.error());
        const customers::Customer &customer = view->customer;
        std::vector<QStringList> table{{customer.id.toString(), customer.status},
                                       {QStringLiteral("name"), customer.name},
                                       {QStringLiteral("e-mail"), customer.email}};
        QJsonArray subscriptions, payments, addresses;
        for (const auto &address : view->addresses) {
            table.push_back({QStringLiteral("address"),
                             QStringLiteral("%1 %2 %3").arg(address.countryCode, address.postalCode, address.city)});
            addresses.append(rawToJson(address.raw));
        }
        for (const auto &row : view->subscriptions) {
            table.push_back(
                {QStringLiteral("subscription"), QStringLiteral("%1  %2  %3  %4")
                                                     .arg(row.id.toString(), subscriptions::statusText(row.status),
                                                          row.itemSummary, row.recurring.toString())});
            subscriptions.append(toJson(row));
        }
        for (const auto &row : view->payments) {
            table.push_back({QStringLiteral("payment"),
                             QStringLiteral("%1  %2  %3  %4")
                                 .arg(timeText(row.payment.createdAt), payments::paymentStatusText(row.payment.status),
                                      row.payment.totals.grandTotal.toString(), row.payment.invoiceNumber)});
            payments.append(toJson(row.payment));
        }
        QJsonObject json = toJson(customer);
        json.insert(QStringLiteral("addresses"), addresses);
        json.insert(QStringLiteral("subscriptions"), subscriptions);
        json.insert(QStringLiteral("payments"), payments);
        json.insert(QStringLiteral("raw"), rawToJson(customer.raw));
        bench.out.printTable(table, json);
        return ExitCode::Ok;
    });
}

} // namespace

void addCustomerCommands(CLI::App &app, Command &chosen)
{
    CLI::App *group = app.add_subcommand("customers", "Find and show customers")->require_subcommand(1);
    auto text = std::make_shared<std::string>();
    CLI::App *find = group->add_subcommand("find", "By id, e-mail address or any part of a name");
    find->add_option("text", *text, "What to look for")->required();
    find->callback([&chosen, text] {
        chosen.run = [text](Bench &bench) { return findCustomers(bench, QString::fromStdString(*text)); };
    });

    auto id = std::make_shared<std::string>();
    CLI::App *show = group->add_subcommand("show", "A customer with subscriptions and payments");
    show->add_option("id", *id, "Customer id")->required();
    show->callback([&chosen, id] {
        chosen.run = [id](Bench &bench) { return showCustomer(bench, CustomerId(QString::fromStdString(*id))); };
    });
}

} // namespace reckoner::ctl
