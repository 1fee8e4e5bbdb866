// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A command of reckonerctl: declared on the command line by its file, run once with an open session, answering with
// an exit code. Everything on the main thread; waiting is done by tasks.

#include "app/reckonerctl/output.h"
#include "app/session/session.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace reckoner::ctl {

struct Bench { // what a command works with; outlives its task
    app::Session &session;
    const config::Loaded &loaded; // what the session was opened with, and where it came from
    const Output &out;
    QObject &context; // for then()
};

struct Command {
    std::function<Task<ExitCode>(Bench &)> run; // null until the command line named one
    app::SchemaUse schema = app::SchemaUse::MigrateIfEmpty;
};

// Each adds its sub-commands, which set `chosen` when they are named.
void addSubscriptionCommands(CLI::App &app, Command &chosen);
// Of the group "subscriptions": what is billed besides items, and the customer's links.
void addBillingCommands(CLI::App &group, Command &chosen);
void addCustomerCommands(CLI::App &app, Command &chosen);
void addCatalogCommands(CLI::App &app, Command &chosen);
void addPlanCommands(CLI::App &app, Command &chosen);
void addPriceMigrationCommands(CLI::App &app, Command &chosen);
void addEventCommands(CLI::App &app, Command &chosen);
void addDatabaseCommands(CLI::App &app, Command &chosen);
void addSyncCommands(CLI::App &app, Command &chosen);
void addCreditCommands(CLI::App &app, Command &chosen);
void addAuditCommands(CLI::App &app, Command &chosen);
void addPricingCommands(CLI::App &app, Command &chosen);
void addCheckoutCommands(CLI::App &app, Command &chosen);
void addBillingApiCommands(CLI::App &app, Command &chosen);
// Of the group "credits", which is there already.
void addReconcileCommands(CLI::App &app, Command &chosen);

inline Task<ExitCode> done(ExitCode code = ExitCode::Ok)
{
    return Task<ExitCode>::settled(code);
}

} // namespace reckoner::ctl
