// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/payment_window.h"

#include "core/base/assert.h"
#include "ui/common/money_text.h"
#include "ui/common/outcome_pill.h"
#include "ui/common/payment_failure_text.h"
#include "ui/common/payment_method_text.h"
#include "ui/common/plain_text.h"
#include "ui/common/roles.h"
#include "ui/common/subscription_words.h"
#include "ui/common/time_text.h"

namespace reckoner::ui {

using payments::PaymentRow;

namespace {

const payments::PaymentAttempt *newestAttempt(const PaymentRow &row)
{
    return row.payment.attempts.empty() ? nullptr : &row.payment.attempts.front();
}

// An error of an attempt is history once the payment came through.
QString standingFailure(const PaymentRow &row)
{
    using payments::PaymentStatus;
    const auto *attempt = newestAttempt(row);
    const bool settled = row.payment.status == PaymentStatus::Paid || row.payment.status == PaymentStatus::Completed;
    return attempt && !settled ? attempt->errorCode : QString();
}

} // namespace

int PaymentWindow::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PaymentWindow::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Amount)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == ExportRole && section == Amount)
        return QStringList{tr("Amount"), tr("Currency")};
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Created: return tr("Created");
    case Customer: return tr("Customer");
    case Status: return tr("Status");
    case Amount: return tr("Amount");
    case Method: return tr("Method", "of payment");
    case Failure: return tr("Why it failed");
    case Origin: return tr("Origin");
    case Invoice: return tr("Invoice");
    case Subscription: return tr("Subscription id");
    case Payment: return tr("Payment id");
    case ColumnCount: break;
    }
    return {};
}

void PaymentWindow::setNow(Instant now)
{
    m_now = now;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Created), index(rowCount() - 1, Created), {Qt::DisplayRole});
}

QString PaymentWindow::rowId(const PaymentRow &row) const
{
    return row.payment.id.toString();
}

QString PaymentWindow::display(const PaymentRow &row, Column column) const
{
    const payments::Payment &payment = row.payment;
    switch (column) {
    case Created: return relativeText(payment.createdAt, m_now);
    case Customer:
        if (!row.customerName.isEmpty())
            return harmless(row.customerName);
        return row.customerEmail.isEmpty() ? shortId(payment.customerId.toString()) : harmless(row.customerEmail);
    case Status: return outcomePill(payment, row.givenBack).word;
    case Amount: return moneyText(payment.totals.grandTotal);
    case Method: return newestAttempt(row) ? paymentMethodText(*newestAttempt(row)) : QString();
    case Failure: return failureText(standingFailure(row));
    case Origin: return originText(payment.origin);
    case Invoice: return harmless(payment.invoiceNumber, 40);
    case Subscription: return shortId(payment.subscriptionId.toString());
    case Payment: return shortId(payment.id.toString());
    case ColumnCount: break;
    }
    RK_UNREACHABLE();
}

QString PaymentWindow::toolTip(const PaymentRow &row, Column column) const
{
    switch (column) {
    case Created: return exactText(row.payment.createdAt);
    case Customer: return plainToolTip(harmless(row.customerName + QLatin1Char(' ') + row.customerEmail));
    case Failure: return plainToolTip(failureAdvice(standingFailure(row)));
    case Subscription: return row.payment.subscriptionId.toString();
    case Payment: return row.payment.id.toString();
    case Status: return plainToolTip(outcomeToolTip(row.payment, row.givenBack));
    case Amount:
    case Method:
    case Origin:
    case Invoice:
    case ColumnCount: break;
    }
    return {};
}

QVariant PaymentWindow::cell(const PaymentRow &row, int column, int role) const
{
    const payments::Payment &payment = row.payment;
    switch (role) {
    case Qt::DisplayRole: return display(row, Column(column));
    case Qt::ToolTipRole: {
        const QString tip = toolTip(row, Column(column));
        return tip.isEmpty() ? QVariant() : tip;
    }
    case Qt::TextAlignmentRole: return column == Amount ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case ToneRole: return column == Status ? QVariant(int(outcomePill(payment, row.givenBack).tone)) : QVariant();
    case IdRole: return rowId(row);
    case SubtitleRole:
        return column == Customer && !row.customerName.isEmpty() ? QVariant(harmless(row.customerEmail)) : QVariant();
    case ExportRole:
        if (column == Amount)
            return QStringList{plainAmount(payment.totals.grandTotal), payment.currency.code()};
        [[fallthrough]];
    case CopyRole:
        switch (column) {
        case Created: return payment.createdAt.toString();
        case Customer: return row.customerName.isEmpty() ? payment.customerId.toString() : row.customerName;
        case Amount: return payment.totals.grandTotal.toString();
        case Invoice: return payment.invoiceNumber;
        case Subscription: return payment.subscriptionId.toString();
        case Payment: return rowId(row);
        default: return {};
        }
    default: return {};
    }
}

} // namespace reckoner::ui
