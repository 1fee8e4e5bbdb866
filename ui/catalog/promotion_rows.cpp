// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/promotion_rows.h"

#include "ui/catalog/catalog_file_words.h"
#include "ui/common/plain_text.h"
#include "ui/common/roles.h"

namespace reckoner::ui {

using namespace catalog_file;

PromotionRows::PromotionRows(Use use, QObject *parent) : QAbstractTableModel(parent), m_use(use) {}

void PromotionRows::setSteps(std::vector<PlanStep> steps)
{
    beginResetModel();
    m_steps = std::move(steps);
    m_states.clear();
    m_chosen.clear();
    for (const PlanStep &step : m_steps)
        m_chosen.insert(step.path);
    endResetModel();
    Q_EMIT chosenChanged();
}

void PromotionRows::setStates(const std::vector<StepRecord> &states)
{
    m_states = states;
    if (!m_steps.empty())
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, State));
}

void PromotionRows::chooseAll(bool chosen)
{
    for (const PlanStep &step : m_steps)
        choose(step, chosen);
    if (!m_steps.empty())
        Q_EMIT dataChanged(index(0, Entry), index(rowCount() - 1, Entry), {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

void PromotionRows::choose(const PlanStep &step, bool chosen)
{
    if (chosen)
        m_chosen.insert(step.path);
    else
        m_chosen.remove(step.path);
    for (const PlanStep &other : m_steps) {
        if (other.productKey != step.productKey || other.kind == step.kind)
            continue;
        const PlanStep &product = step.kind == EntryKind::Product ? step : other;
        const PlanStep &price = step.kind == EntryKind::Product ? other : step;
        if (product.action != StepAction::Create && product.action != StepAction::Restore)
            continue;
        if (chosen && step.kind == EntryKind::Price)
            m_chosen.insert(product.path);
        if (!chosen && step.kind == EntryKind::Product && price.action != StepAction::Archive)
            m_chosen.remove(price.path);
    }
}

qint64 PromotionRows::subscriptionsOn(const PlanStep &step) const
{
    return step.kind == EntryKind::Price && step.action != StepAction::Create
               ? m_dependents.subscriptions.value(step.id)
               : 0;
}

qint64 PromotionRows::subscriptionsTouched() const
{
    qint64 sum = 0;
    for (const PlanStep &step : m_steps)
        if (m_chosen.contains(step.path))
            sum += subscriptionsOn(step);
    return sum;
}

QStringList PromotionRows::plansLosingAPrice() const
{
    QStringList plans;
    for (const PlanStep &step : m_steps)
        if (step.kind == EntryKind::Price && step.action == StepAction::Archive && m_chosen.contains(step.path))
            plans += m_dependents.plans.value(step.id);
    plans.removeDuplicates();
    return plans;
}

QString PromotionRows::dependentsText(const PlanStep &step) const
{
    QStringList parts;
    if (const qint64 live = subscriptionsOn(step); live > 0)
        parts.append(tr("%Ln subscription(s)", nullptr, int(live)));
    if (const QStringList plans = m_dependents.plans.value(step.id); !step.id.isEmpty() && !plans.isEmpty())
        parts.append(tr("plan %1").arg(harmless(plans.join(QStringLiteral(", ")))));
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral(" · "));
}

int PromotionRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

int PromotionRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_use == Use::Watching ? ColumnCount : ColumnCount - 1;
}

QVariant PromotionRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Entry: return tr("Product or price");
    case Kind: return tr("Kind");
    case Action: return tr("Step");
    case Changes: return tr("What changes");
    case Dependents: return tr("Depends on it");
    case State: return tr("State");
    case ColumnCount: break;
    }
    return {};
}

static QString stepStateWords(const StepRecord &state)
{
    switch (state.state) {
    case StepState::Filed: return PromotionRows::tr("Waiting", "step of a plan");
    case StepState::Sent: return PromotionRows::tr("Not confirmed", "step of a plan");
    case StepState::Done: return PromotionRows::tr("Done", "step of a plan");
    case StepState::Failed: return PromotionRows::tr("Refused", "step of a plan");
    }
    RK_UNREACHABLE();
}

static Tone stepStateTone(StepState state)
{
    switch (state) {
    case StepState::Filed: return Tone::Idle;
    case StepState::Sent: return Tone::Warn;
    case StepState::Done: return Tone::Ok;
    case StepState::Failed: return Tone::Bad;
    }
    RK_UNREACHABLE();
}

QString PromotionRows::text(int row, int column) const
{
    const PlanStep &step = m_steps[size_t(row)];
    switch (Column(column)) {
    case Entry: return entryName(step);
    case Kind: return entryKindWords(step.kind);
    case Action: return stepPill(step.action).word;
    case Changes:
        if (step.action == StepAction::Create && step.kind == EntryKind::Price)
            return catalogValueText(QStringLiteral("amount"), step.wantedPrice.amount.toString()) +
                   QStringLiteral(" · ") +
                   (step.wantedPrice.billingCycle
                        ? catalogValueText(QStringLiteral("billing_cycle"), periodWords(step.wantedPrice.billingCycle))
                        : tr("Once", "a price that is not recurring"));
        return changedFieldsText(step.fields);
    case Dependents: return dependentsText(step);
    case State: return size_t(row) < m_states.size() ? stepStateWords(m_states[size_t(row)]) : QString();
    case ColumnCount: break;
    }
    return {};
}

QVariant PromotionRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const PlanStep &step = m_steps[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), index.column());
    case Qt::CheckStateRole:
        if (m_use == Use::Choosing && index.column() == Entry)
            return int(m_chosen.contains(step.path) ? Qt::Checked : Qt::Unchecked);
        return {};
    case ToneRole:
        if (index.column() == Action)
            return int(stepPill(step.action).tone);
        if (index.column() == State && size_t(index.row()) < m_states.size())
            return int(stepStateTone(m_states[size_t(index.row())].state));
        return {};
    case Qt::ToolTipRole:
        if (index.column() == State && size_t(index.row()) < m_states.size())
            return plainToolTip(m_states[size_t(index.row())].error);
        return plainToolTip(index.column() == Entry && !step.id.isEmpty() ? step.path + QStringLiteral(" · ") + step.id
                            : index.column() == Entry                     ? step.path
                                                                          : text(index.row(), index.column()));
    case IdRole: return step.path;
    case CopyRole: return index.column() == Entry ? QVariant(step.path) : QVariant();
    default: return {};
    }
}

bool PromotionRows::setData(const QModelIndex &at, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || m_use != Use::Choosing || at.column() != Entry || !at.isValid())
        return false;
    choose(m_steps[size_t(at.row())], value.toInt() == Qt::Checked);
    Q_EMIT dataChanged(index(0, Entry), index(rowCount() - 1, Entry), {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags PromotionRows::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (m_use == Use::Choosing && index.column() == Entry)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace reckoner::ui
