// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// customers match: who of the other accounts of this database is the same person. Main thread.

#include "app/reckonerctl/command.h"
#include "core/actions/customer_elsewhere.h"

#include <QJsonObject>

namespace reckoner::ctl {

// group: the command "customers".
void addCustomerMatchCommands(CLI::App &group, Command &chosen);
// What a person has elsewhere, below what "customers show" says of a customer.
void addElsewhere(const actions::CustomerElsewhere &elsewhere, std::vector<QStringList> &table, QJsonObject &json);
QString paymentWord(const payments::PaymentRow &row);
// With what became of it.
QJsonObject toJson(const payments::PaymentRow &row);

} // namespace reckoner::ctl
