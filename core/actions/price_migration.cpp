// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/price_migration.h"

#include "core/subscriptions/item_merge.h"

#include <algorithm>

namespace reckoner::actions {

QString migrationRowStateText(MigrationRowState state)
{
    switch (state) {
    case MigrationRowState::Pending: return QStringLiteral("pending");
    case MigrationRowState::Done: return QStringLiteral("done");
    case MigrationRowState::Refused: return QStringLiteral("refused");
    case MigrationRowState::Unsettled: return QStringLiteral("unsettled");
    }
    RK_UNREACHABLE();
}

std::optional<MigrationRowState> migrationRowStateFromText(const QString &text)
{
    for (const MigrationRowState state : {MigrationRowState::Pending, MigrationRowState::Done,
                                          MigrationRowState::Refused, MigrationRowState::Unsettled}) {
        if (text == migrationRowStateText(state))
            return state;
    }
    return std::nullopt;
}

OperationId operationIdOf(const PriceMigration &migration, const SubscriptionId &subscription)
{
    return OperationId(QStringLiteral("op_%1_%2").arg(migration.id, subscription.toString()));
}

bool isOfMigration(const OperationId &operation)
{
    return operation.toString().startsWith(QLatin1StringView("op_mig_"));
}

Result<subscriptions::ItemsChange> migratedItems(const subscriptions::Subscription &subscription,
                                                 const PriceMigration &migration)
{
    subscriptions::ItemsChange change;
    change.mode = migration.mode;
    std::vector<subscriptions::ItemChange> items = subscriptions::currentItems(subscription);
    const auto held = std::find_if(items.begin(), items.end(), [&](const subscriptions::ItemChange &item) {
        return item.priceId == migration.from;
    });
    const qint64 quantity = held == items.end() ? 1 : held->quantity;
    RK_TRY_ASSIGN(change.items, subscriptions::swapItem(std::move(items), migration.from, {migration.to, quantity}));
    return change;
}

} // namespace reckoner::actions
