// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckonerctl/command.h"
#include "app/reckonerctl/customer_change_commands.h"
#include "app/reckonerctl/customer_match_commands.h"
#include "app/reckonerctl/json_views.h"
#include "core/actions/customer_elsewhere.h"
#include "core/actions/operation_store.h"
#include "core/credits/credit_balance_store.h"
#include "core/customers/customer_lookup.h"
#include "core/customers/customer_note_store.h"
#include "core/customers/customer_store.h"
#include "core/payments/payment_store.h"
#include "core/subscriptions/subscription_store.h"

#include <QJsonArray>

namespace reckoner::ctl {

namespace {

constexpr int kShownSubscriptions = 100;
constexpr int kShownPayments = 20;
constexpr int kShownOperations = 20;

// By whatever one has in hand, in the order in which the lookup found them.
Result<std::vector<customers::CustomerMatch>> findMatches(storage::Connection &connection, const AccountId &account,
                                                          const QString &text)
{
    RK_TRY_ASSIGN(const std::vector<CustomerId> ids, customers::CustomerLookup(connection).find(account, text));
    RK_TRY_ASSIGN(const std::vector<customers::Customer> rows,
                  customers::CustomerStore(connection).byIds(account, ids));
    std::vector<customers::CustomerMatch> matches;
    for (const CustomerId &id : ids) {
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const auto &each) { return each.id == id; });
        if (row != rows.end())
            matches.push_back({row->id, row->name, row->email, row->status});
    }
    return matches;
}

Task<ExitCode> findCustomers(Bench &bench, const QString &text)
{
    using Matches = std::vector<customers::CustomerMatch>;
    auto found =
        bench.session.database().read([account = bench.session.account(), text](storage::Connection &connection) {
            return findMatches(connection, account, text);
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
    qint64 rowVersion = 0;
    std::vector<customers::Address> addresses;
    std::vector<customers::Business> businesses;
    std::vector<customers::CustomerNote> notes;
    std::vector<credits::CreditBalance> credits;
    std::vector<actions::Operation> operations;
    std::vector<subscriptions::SubscriptionRow> subscriptions;
    std::vector<payments::PaymentRow> payments;
    actions::CustomerElsewhere elsewhere;
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
    view.rowVersion = found->rowVersion;
    RK_TRY_ASSIGN(view.addresses, store.addressesOf(account, id));
    RK_TRY_ASSIGN(view.businesses, store.businessesOf(account, id));
    RK_TRY_ASSIGN(view.notes, customers::CustomerNoteStore::of(connection, account, id));
    RK_TRY_ASSIGN(view.credits, credits::CreditBalanceStore(connection).of(account, id));
    actions::OperationFilter asked;
    asked.customerId = id;
    RK_TRY_ASSIGN(auto operations,
                  actions::OperationStore::list(connection, account, asked, std::nullopt, {.rows = kShownOperations}));
    view.operations = std::move(operations.rows);
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
    RK_TRY_ASSIGN(view.elsewhere, actions::readElsewhere(connection, {account, id}));
    return view;
}

// Businesses, credit, notes and operations.
void addWhatPeopleDid(const CustomerView &view, std::vector<QStringList> &table, QJsonObject &json)
{
    QJsonArray businesses, credits, notes, operations;
    for (const customers::Business &business : view.businesses) {
        table.push_back(
            {QStringLiteral("business"), QStringLiteral("%1 %2").arg(business.name, business.taxIdentifier)});
        businesses.append(rawToJson(business.raw));
    }
    for (const credits::CreditBalance &credit : view.credits) {
        table.push_back({QStringLiteral("credit"), credit.available.toString()});
        credits.append(QJsonObject{{QStringLiteral("available"), toJson(credit.available)},
                                   {QStringLiteral("reserved"), toJson(credit.reserved)},
                                   {QStringLiteral("used"), toJson(credit.used)}});
    }
    for (const customers::CustomerNote &note : view.notes) {
        table.push_back({QStringLiteral("note"),
                         QStringLiteral("%1 %2: %3").arg(timeText(note.createdAt), note.author, note.body)});
        notes.append(toJson(note));
    }
    for (const actions::Operation &operation : view.operations) {
        table.push_back({QStringLiteral("operation"),
                         QStringLiteral("%1 %2 %3 by %4")
                             .arg(timeText(operation.createdAt), actions::requestKind(operation.request),
                                  actions::operationStateText(operation.state), operation.actor)});
        operations.append(toJson(operation));
    }
    json.insert(QStringLiteral("businesses"), businesses);
    json.insert(QStringLiteral("credit_balances"), credits);
    json.insert(QStringLiteral("notes"), notes);
    json.insert(QStringLiteral("operations"), operations);
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
                                                          row.itemSummary, recurringText(row))});
            subscriptions.append(toJson(row));
        }
        for (const auto &row : view->payments) {
            table.push_back({QStringLiteral("payment"),
                             QStringLiteral("%1  %2  %3  %4")
                                 .arg(timeText(row.payment.createdAt), paymentWord(row),
                                      row.payment.totals.grandTotal.toString(), row.payment.invoiceNumber)});
            payments.append(toJson(row));
        }
        QJsonObject json = toJson(customer);
        json.insert(QStringLiteral("row_version"), view->rowVersion);
        json.insert(QStringLiteral("addresses"), addresses);
        addWhatPeopleDid(*view, table, json);
        json.insert(QStringLiteral("subscriptions"), subscriptions);
        json.insert(QStringLiteral("payments"), payments);
        addElsewhere(view->elsewhere, table, json);
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
    CLI::App *find = group->add_subcommand(
        "find", "By e-mail address, any part of a name, any id, an invoice number or the last digits of a card");
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
    addCustomerChangeCommands(*group, chosen);
    addCustomerMatchCommands(*group, chosen);
}

} // namespace reckoner::ctl
