// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pricing/tier_model.h"

#include "ui/common/amount_field.h"
#include "ui/common/money_text.h"
#include "ui/common/plain_text.h"
#include "ui/common/theme.h"
#include "ui/pricing/price_curve.h"

#include <QApplication>
#include <QLocale>

#include <algorithm>

namespace reckoner::ui {

using pricing::Tier;

std::optional<qint64> creditsFromText(const QString &text)
{
    bool good = false;
    qint64 credits = QLocale().toLongLong(text.trimmed(), &good);
    if (!good)
        credits = text.trimmed().toLongLong(&good);
    return good && credits >= 0 ? std::optional(credits) : std::nullopt;
}

std::optional<qint64> amountFromText(QString text, Currency currency)
{
    text.remove(currency.code()).remove(currencySign(currency));
    const auto amount = typedAmount(text.simplified(), currency);
    return amount ? std::optional(amount->minor()) : std::nullopt;
}

TierModel::TierModel(QObject *parent) : QAbstractTableModel(parent) {}

void TierModel::setTiers(std::vector<Tier> tiers, Currency currency)
{
    beginResetModel();
    m_tiers = std::move(tiers);
    m_findings.clear();
    m_currency = currency;
    endResetModel();
}

void TierModel::setCurrency(Currency currency)
{
    m_currency = currency;
    if (!m_tiers.empty())
        Q_EMIT dataChanged(index(0, Flat), index(rowCount() - 1, Rate));
}

void TierModel::setFindings(const std::vector<pricing::PriceFinding> &findings)
{
    m_findings = findings;
    if (!m_tiers.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void TierModel::setEditable(bool editable)
{
    m_editable = editable;
}

int TierModel::addAfter(int row)
{
    Tier tier;
    const int at = row >= 0 && row < rowCount() ? row + 1 : rowCount();
    if (at > 0) {
        tier = m_tiers[size_t(at) - 1];
        const qint64 size = tier.toCredits - tier.fromCredits;
        tier.fromCredits = tier.toCredits + 1;
        tier.toCredits = tier.fromCredits + std::max<qint64>(size, 0);
    }
    beginInsertRows({}, at, at);
    m_tiers.insert(m_tiers.begin() + at, tier);
    endInsertRows();
    Q_EMIT edited();
    return at;
}

void TierModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_tiers.erase(m_tiers.begin() + row);
    endRemoveRows();
    Q_EMIT edited();
}

int TierModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tiers.size());
}

int TierModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags TierModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_editable ? flags | Qt::ItemIsEditable : flags;
}

QVariant TierModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == PlanColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case PlanColumn: return tr("Plan");
    case From: return tr("From");
    case To: return tr("To");
    case Flat: return tr("Fixed part");
    case Rate: return tr("Rate");
    case Per: return tr("For each");
    case ColumnCount: break;
    }
    return {};
}

QString TierModel::text(const Tier &tier, int column) const
{
    const QLocale locale;
    switch (Column(column)) {
    case PlanColumn: return planTitle(tier.plan);
    case From: return locale.toString(tier.fromCredits);
    case To: return locale.toString(tier.toCredits);
    case Flat: return moneyText(Money(tier.flatMinor, m_currency));
    case Rate: return moneyText(Money(tier.rateMinor, m_currency));
    case Per: return locale.toString(tier.perCredits);
    case ColumnCount: break;
    }
    return {};
}

QVariant TierModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Tier &tier = m_tiers[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(tier, index.column());
    case Qt::EditRole:
        if (index.column() == PlanColumn)
            return pricing::planText(tier.plan);
        if (index.column() == Flat || index.column() == Rate)
            return amountToEdit(Money(index.column() == Flat ? tier.flatMinor : tier.rateMinor, m_currency));
        return text(tier, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == PlanColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        QStringList told;
        for (const pricing::PriceFinding &finding : m_findings)
            if (finding.tier == size_t(index.row()))
                told.append(finding.what);
        return told.isEmpty() ? QVariant() : QVariant(plainToolTip(told.join(QLatin1Char('\n'))));
    }
    case Qt::ForegroundRole:
        for (const pricing::PriceFinding &finding : m_findings)
            if (finding.tier == size_t(index.row()))
                return toneColor(tokensFor(QApplication::palette()),
                                 finding.severity == pricing::PriceFinding::Severity::Error ? Tone::Bad : Tone::Warn);
        return {};
    default: return {};
    }
}

bool TierModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.row() >= rowCount())
        return false;
    Tier tier = m_tiers[size_t(index.row())];
    const QString typed = value.toString();
    const auto credits = creditsFromText(typed);
    const auto amount = amountFromText(typed, m_currency);
    const auto plan = pricing::planFromText(typed);
    switch (Column(index.column())) {
    case PlanColumn:
        if (!plan)
            return false;
        tier.plan = *plan;
        break;
    case From:
    case To:
    case Per:
        if (!credits)
            return false;
        (index.column() == From ? tier.fromCredits
         : index.column() == To ? tier.toCredits
                                : tier.perCredits) = *credits;
        break;
    case Flat:
    case Rate:
        if (!amount)
            return false;
        (index.column() == Flat ? tier.flatMinor : tier.rateMinor) = *amount;
        break;
    case ColumnCount: return false;
    }
    m_tiers[size_t(index.row())] = tier;
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

} // namespace reckoner::ui
