// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/checkout_link_window.h"

#include "core/base/assert.h"
#include "ui/checkout/checkout_words.h"
#include "ui/common/money_text.h"
#include "ui/common/plain_text.h"
#include "ui/common/roles.h"
#include "ui/common/time_text.h"

#include <QLocale>

namespace reckoner::ui {

using checkout::CheckoutLinkRow;

static constexpr int kLinkFigures = int(Qt::AlignRight | Qt::AlignVCenter);

CheckoutLinkWindow::CheckoutLinkWindow(const Clock &clock, QObject *parent) : RowWindow(parent), m_clock(clock) {}

int CheckoutLinkWindow::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CheckoutLinkWindow::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Amount || section == Credits))
        return kLinkFigures;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Made: return tr("Made", "a link, when");
    case Customer: return tr("Customer");
    case What: return tr("What");
    case Amount: return tr("Amount");
    case Credits: return tr("Credits");
    case State: return tr("State");
    case By: return tr("By");
    case ColumnCount: break;
    }
    return {};
}

QString CheckoutLinkWindow::rowId(const CheckoutLinkRow &row) const
{
    return row.link.paymentId.toString();
}

QString CheckoutLinkWindow::display(const CheckoutLinkRow &row, Column column) const
{
    const checkout::CheckoutLink &link = row.link;
    switch (column) {
    case Made: return relativeText(link.madeAt, m_clock.now());
    case Customer: return buyerText(row);
    case What:
        return harmless(link.quantity > 1 ? QStringLiteral("%1 × %2").arg(QLocale().toString(link.quantity), link.name)
                                          : link.name);
    case Amount: return moneyText(link.amount);
    case Credits: return link.credits == 0 ? QString() : QLocale().toString(link.credits);
    case State: return linkPill(row).word;
    case By: return harmless(link.madeBy, 60);
    case ColumnCount: break;
    }
    RK_UNREACHABLE();
}

QVariant CheckoutLinkWindow::cell(const CheckoutLinkRow &row, int column, int role) const
{
    const checkout::CheckoutLink &link = row.link;
    switch (role) {
    case Qt::DisplayRole: return display(row, Column(column));
    case Qt::ToolTipRole:
        if (column == Made)
            return exactText(link.madeAt);
        return column == State ? QVariant(plainToolTip(linkSentence(row))) : QVariant();
    case Qt::TextAlignmentRole: return column == Amount || column == Credits ? QVariant(kLinkFigures) : QVariant();
    case ToneRole: return column == State ? QVariant(int(linkPill(row).tone)) : QVariant();
    case IdRole: return rowId(row);
    case SubtitleRole:
        return column == Customer && !row.customerName.isEmpty() ? QVariant(harmless(row.customerEmail)) : QVariant();
    case CopyRole:
        switch (column) {
        case Made: return link.madeAt.toString();
        case Customer: return link.customerId.toString();
        case Amount: return plainAmount(link.amount);
        case Credits: return QString::number(link.credits);
        default: return {};
        }
    default: return {};
    }
}

} // namespace reckoner::ui
