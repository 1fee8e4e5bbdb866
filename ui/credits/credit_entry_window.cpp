// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credits/credit_entry_window.h"
#include "ui/common/credits_text.h"

#include "core/base/assert.h"
#include "ui/common/plain_text.h"
#include "ui/common/roles.h"
#include "ui/common/time_text.h"
#include "ui/credits/credit_words.h"

namespace reckoner::ui {

using credits::CreditCustomerRow;
using credits::CreditEntryRow;

namespace {

constexpr int kCreditFigures = int(Qt::AlignRight | Qt::AlignVCenter);

struct CreditPerson {
    QString name, email, id;
};

QString creditPersonText(const CreditPerson &person)
{
    if (!person.name.isEmpty())
        return harmless(person.name);
    return person.email.isEmpty() ? shortId(person.id) : harmless(person.email);
}

QString causeOf(const CreditEntryRow &row)
{
    if (!row.entry.adjustmentId.isEmpty())
        return row.entry.adjustmentId.toString();
    return row.grant.paymentId.toString();
}

} // namespace

CreditEntryWindow::CreditEntryWindow(const Clock &clock, QObject *parent) : RowWindow(parent), m_clock(clock) {}

int CreditEntryWindow::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CreditEntryWindow::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Amount || section == Balance))
        return kCreditFigures;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case At: return tr("When");
    case Customer: return tr("Customer");
    case What: return tr("What");
    case Amount: return tr("Credits");
    case Balance: return tr("Balance");
    case Ledger: return tr("Ledger", "the external one");
    case Cause: return tr("Payment or adjustment");
    case By: return tr("By");
    case ColumnCount: break;
    }
    return {};
}

QString CreditEntryWindow::rowId(const CreditEntryRow &row) const
{
    return QString::number(row.entry.seq);
}

QString CreditEntryWindow::display(const CreditEntryRow &row, Column column) const
{
    switch (column) {
    case At: return relativeText(row.entry.at, m_clock.now());
    case Customer: return creditPersonText({row.customerName, row.customerEmail, row.entry.customerId.toString()});
    case What: return entryTitle(row);
    case Amount: return signedCreditsText(row.entry.amount);
    case Balance: return creditsText(row.entry.balanceAfter);
    case Ledger: return outboxPill(row.outbox).word;
    case Cause: return shortId(causeOf(row));
    case By: return harmless(row.entry.actor, 60);
    case ColumnCount: break;
    }
    RK_UNREACHABLE();
}

QVariant CreditEntryWindow::cell(const CreditEntryRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return display(row, Column(column));
    case Qt::ToolTipRole:
        if (column == At)
            return exactText(row.entry.at);
        if (column == Ledger && !row.outbox.message.isEmpty())
            return plainToolTip(harmless(row.outbox.message));
        return column == Cause ? QVariant(causeOf(row)) : QVariant();
    case Qt::TextAlignmentRole: return column == Amount || column == Balance ? QVariant(kCreditFigures) : QVariant();
    case ToneRole: return column == Ledger ? QVariant(int(outboxPill(row.outbox).tone)) : QVariant();
    case IdRole: return rowId(row);
    case SubtitleRole:
        return column == Customer && !row.customerName.isEmpty() ? QVariant(harmless(row.customerEmail)) : QVariant();
    case CopyRole:
        switch (column) {
        case At: return row.entry.at.toString();
        case Customer: return row.entry.customerId.toString();
        case Amount: return QString::number(row.entry.amount);
        case Balance: return QString::number(row.entry.balanceAfter);
        case Cause: return causeOf(row);
        default: return {};
        }
    default: return {};
    }
}

CreditCustomerWindow::CreditCustomerWindow(const Clock &clock, QObject *parent) : RowWindow(parent), m_clock(clock) {}

int CreditCustomerWindow::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CreditCustomerWindow::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isFigure = section == Balance || section == Ledger || section == Open;
    if (role == Qt::TextAlignmentRole && isFigure)
        return kCreditFigures;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Customer: return tr("Customer");
    case Balance: return tr("Granted here");
    case Ledger: return tr("At the ledger");
    case Comparison: return tr("Comparison");
    case Open: return tr("Not told");
    case LastEntry: return tr("Last entry");
    case ColumnCount: break;
    }
    return {};
}

QString CreditCustomerWindow::rowId(const CreditCustomerRow &row) const
{
    return row.customer.customerId.toString();
}

QString CreditCustomerWindow::display(const CreditCustomerRow &row, Column column) const
{
    switch (column) {
    case Customer: return creditPersonText({row.name, row.email, rowId(row)});
    case Balance: return creditsText(row.customer.balance);
    case Ledger: return row.external ? creditsText(row.external->balance) : QStringLiteral("–");
    case Comparison: return compareBalances(row).pill.word;
    case Open: return row.open == 0 ? QString() : creditsText(row.open);
    case LastEntry: return relativeText(row.customer.lastEntryAt, m_clock.now());
    case ColumnCount: break;
    }
    RK_UNREACHABLE();
}

QVariant CreditCustomerWindow::cell(const CreditCustomerRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return display(row, Column(column));
    case Qt::ToolTipRole:
        if (column == LastEntry)
            return exactText(row.customer.lastEntryAt);
        if (column == Comparison)
            return plainToolTip(compareBalances(row).sentence);
        return column == Ledger && row.external ? QVariant(exactText(row.external->fetchedAt)) : QVariant();
    case Qt::TextAlignmentRole:
        return column == Balance || column == Ledger || column == Open ? QVariant(kCreditFigures) : QVariant();
    case ToneRole: return column == Comparison ? QVariant(int(compareBalances(row).pill.tone)) : QVariant();
    case IdRole: return rowId(row);
    case SubtitleRole: return column == Customer && !row.name.isEmpty() ? QVariant(harmless(row.email)) : QVariant();
    case CopyRole:
        switch (column) {
        case Customer: return rowId(row);
        case Balance: return QString::number(row.customer.balance);
        case Ledger: return row.external ? QString::number(row.external->balance) : QString();
        case Open: return QString::number(row.open);
        case LastEntry: return row.customer.lastEntryAt.toString();
        default: return {};
        }
    default: return {};
    }
}

} // namespace reckoner::ui
