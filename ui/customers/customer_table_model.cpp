// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_table_model.h"

#include "core/base/assert.h"
#include "ui/common/money_text.h"
#include "ui/common/plain_text.h"
#include "ui/common/roles.h"
#include "ui/common/time_text.h"
#include "ui/customers/customer_words.h"

namespace reckoner::ui {

using customers::CustomerRow;

void CustomerTableModel::setNow(Instant now)
{
    m_now = now;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Created), index(rowCount() - 1, Updated), {Qt::DisplayRole});
}

int CustomerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CustomerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Paid)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Paid)
        return tr("Completed payments, before refunds");
    if (role == Qt::ToolTipRole && section == Country)
        return tr("Of the newest address in use; “?” where the customer never paid and was not opened yet");
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Customer: return tr("Customer");
    case Email: return tr("E-mail");
    case Status: return tr("Status");
    case Subscriptions: return tr("Subscriptions");
    case Country: return tr("Country");
    case Paid: return tr("Paid in all", "all that a customer ever paid");
    case Created: return tr("Created");
    case Updated: return tr("Updated");
    case CustomerIdColumn: return tr("Customer id");
    case ColumnCount: break;
    }
    return {};
}

QString CustomerTableModel::display(const CustomerRow &row, Column column) const
{
    switch (column) {
    case Customer:
        if (!row.name.isEmpty())
            return harmless(row.name);
        return row.email.isEmpty() ? shortId(row.id.toString()) : harmless(row.email);
    case Email: return harmless(row.email);
    case Status: return customerPill(row.status).word;
    case Subscriptions: return subscriptionsPill(row.subscriptions, row.worstSubscription).word;
    case Country: return row.countryCode.isEmpty() ? QStringLiteral("?") : harmless(row.countryCode, 8);
    case Paid: return paidText(row.paid);
    case Created: return relativeText(row.createdAt, m_now);
    case Updated: return relativeText(row.updatedAt, m_now);
    case CustomerIdColumn: return shortId(row.id.toString());
    case ColumnCount: break;
    }
    return {};
}

QString CustomerTableModel::toolTip(const CustomerRow &row, Column column) const
{
    switch (column) {
    case Customer: return plainToolTip(harmless(row.name) + QLatin1Char('\n') + harmless(row.email));
    case Email: return plainToolTip(row.email);
    case Created: return plainToolTip(exactText(row.createdAt));
    case Updated: return plainToolTip(exactText(row.updatedAt));
    case CustomerIdColumn: return plainToolTip(row.id.toString());
    case Subscriptions: return plainToolTip(tr("%Ln subscription(s)", nullptr, row.subscriptions));
    case Country:
        return row.countryCode.isEmpty() ? plainToolTip(tr("Not known yet: an address comes with a payment or when it "
                                                           "changes, and is asked for when the customer is opened."))
                                         : QString();
    case Status:
    case Paid:
    case ColumnCount: break;
    }
    return {};
}

QVariant CustomerTableModel::tone(const CustomerRow &row, Column column) const
{
    if (column == Status)
        return int(customerPill(row.status).tone);
    if (column == Subscriptions)
        return int(subscriptionsPill(row.subscriptions, row.worstSubscription).tone);
    return {};
}

QVariant CustomerTableModel::copyText(const CustomerRow &row, Column column) const
{
    switch (column) {
    case Customer:
        return row.name.isEmpty() || row.email.isEmpty() ? row.name + row.email
                                                         : QStringLiteral("%1 <%2>").arg(row.name, row.email);
    case Email: return row.email;
    case Paid: {
        QStringList amounts;
        for (const Money &money : row.paid)
            amounts.append(plainAmount(money) + QLatin1Char(' ') + money.currency().code());
        return amounts.join(QStringLiteral(" + "));
    }
    case Created: return row.createdAt.toString();
    case Updated: return row.updatedAt.toString();
    case CustomerIdColumn: return row.id.toString();
    case Status:
    case Subscriptions:
    case Country:
    case ColumnCount: break;
    }
    return {};
}

QVariant CustomerTableModel::cell(const CustomerRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return display(row, Column(column));
    case Qt::ToolTipRole: return toolTip(row, Column(column));
    case ToneRole: return tone(row, Column(column));
    case SubtitleRole: return column == Customer && !row.name.isEmpty() ? QVariant(harmless(row.email)) : QVariant();
    case CopyRole: return copyText(row, Column(column));
    case Qt::TextAlignmentRole: return column == Paid ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case IdRole: return row.id.toString();
    default: return {};
    }
}

} // namespace reckoner::ui
