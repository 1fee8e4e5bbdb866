// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/operation_window.h"

#include "ui/common/operation_words.h"
#include "ui/common/plain_text.h"
#include "ui/common/roles.h"
#include "ui/common/time_text.h"

namespace reckoner::ui {

using actions::Operation;

QString whomText(const Operation &operation, const QString &customerName)
{
    if (!customerName.isEmpty())
        return harmless(customerName, 60);
    if (!operation.customerId.isEmpty())
        return shortId(operation.customerId.toString(), 18);
    if (!operation.subscriptionId.isEmpty())
        return shortId(operation.subscriptionId.toString(), 18);
    if (const actions::CatalogRequest *catalog = actions::catalogRequest(operation.request))
        return actions::isCreation(*catalog) && operation.state != actions::OperationState::Succeeded
                   ? OperationWindow::tr("the catalog")
                   : shortId(operation.catalogId, 18);
    return OperationWindow::tr("a new customer");
}

OperationWindow::OperationWindow(const Clock &clock, QObject *parent) : RowWindow(parent), m_clock(clock) {}

int OperationWindow::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OperationWindow::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case What: return tr("What");
    case Customer: return tr("For whom");
    case State: return tr("State");
    case Actor: return tr("By");
    case Reason: return tr("Reason");
    case Created: return tr("Asked");
    case Finished: return tr("Settled");
    case OperationIdColumn: return tr("Operation id");
    case ColumnCount: break;
    }
    return {};
}

QVariant OperationWindow::cell(const OperationRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole: {
        const QString tip = toolTip(row, column);
        return tip.isEmpty() ? QVariant() : QVariant(plainToolTip(tip));
    }
    case IdRole: return rowId(row);
    case CopyRole: return copyText(row, column);
    case SubtitleRole:
        return column == Customer ? QVariant(shortId(row.operation.subscriptionId.toString(), 16)) : QVariant();
    case ToneRole: return column == State ? QVariant(int(operationPill(row.operation.state).tone)) : QVariant();
    default: return {};
    }
}

QString OperationWindow::text(const OperationRow &row, int column) const
{
    const Operation &operation = row.operation;
    switch (Column(column)) {
    case What: return requestTitle(operation.request);
    case Customer: return whomText(operation, row.customerName);
    case State: return operationPill(operation.state).word;
    case Actor: return harmless(operation.actor, 40);
    case Reason: return harmless(operation.reason);
    case Created: return relativeText(operation.createdAt, m_clock.now());
    case Finished:
        return operation.finishedAt ? relativeText(*operation.finishedAt, m_clock.now()) : QStringLiteral("–");
    case OperationIdColumn: return shortId(operation.id.toString(), 20);
    case ColumnCount: break;
    }
    return {};
}

QString OperationWindow::toolTip(const OperationRow &row, int column) const
{
    const Operation &operation = row.operation;
    switch (Column(column)) {
    case What: return requestKind(operation.request);
    case Customer:
        return QStringList({operation.customerId.toString(), operation.subscriptionId.toString(), operation.catalogId})
            .join(QLatin1Char('\n'));
    case State: return operation.error ? errorSentence(*operation.error) : resolutionText(operation);
    case Reason: return harmless(operation.reason);
    case Created: return exactText(operation.createdAt);
    case Finished: return operation.finishedAt ? exactText(*operation.finishedAt) : QString();
    case OperationIdColumn: return operation.id.toString();
    case Actor:
    case ColumnCount: break;
    }
    return {};
}

QVariant OperationWindow::copyText(const OperationRow &row, int column) const
{
    const Operation &operation = row.operation;
    switch (Column(column)) {
    case Customer: return operation.catalogId.isEmpty() ? operation.customerId.toString() : operation.catalogId;
    case State: return operationStateText(operation.state);
    case Created: return operation.createdAt.toString();
    case Finished: return operation.finishedAt ? operation.finishedAt->toString() : QString();
    case OperationIdColumn: return operation.id.toString();
    case What:
    case Actor:
    case Reason:
    case ColumnCount: break;
    }
    return {};
}

} // namespace reckoner::ui
