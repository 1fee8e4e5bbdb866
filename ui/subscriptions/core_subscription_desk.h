// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The desk on the real core: reads through the stores on the database's readers, writes through SubscriptionActions,
// changes from the change feed. Main thread; everything it is given must outlive it.

#include "core/storage/change_feed.h"
#include "ui/subscriptions/subscription_desk.h"

namespace reckoner::ui {

class CoreSubscriptionDesk final : public SubscriptionDesk
{
    Q_OBJECT

public:
    struct Parts {
        storage::Database &database;
        storage::ChangeFeed &feed;
        AccountId account;
        provider::Provider *provider; // these three may be null: then there is only the mirror, and no changes
        actions::SubscriptionActions *actions;
        actions::OperationResolver *resolver;
        QString providerName;
        const Clock &clock;
    };
    explicit CoreSubscriptionDesk(Parts parts, QObject *parent = nullptr);

    AccountId account() const override;
    provider::Capabilities capabilities() const override;
    QString providerName() const override;

    Task<SubscriptionPage> list(SubscriptionQuery query, std::optional<subscriptions::SubscriptionCursor> after,
                                storage::PageLimit limit) override;
    Task<qint64> count(SubscriptionQuery query) override;
    Task<std::vector<subscriptions::SubscriptionCursor>> anchors(SubscriptionQuery query, int step) override;
    Task<std::map<QString, qint64>> countsByStatus() override;
    Task<std::vector<subscriptions::SubscriptionRow>> rowsByIds(std::vector<SubscriptionId> ids) override;
    Task<SubscriptionDetails> details(SubscriptionId id) override;
    Task<ChangeMaterial> changeMaterial(SubscriptionId id) override;

    Task<actions::ChangePreview> preview(SubscriptionId id, actions::SubscriptionRequest request) override;
    Task<actions::Operation> execute(actions::ExecuteRequest request) override;
    Task<std::vector<actions::Operation>> openOperations() override;
    Task<actions::Operation> checkNow(OperationId id) override;
    Task<actions::Operation> settle(OperationId id, actions::Verdict verdict, QString reason) override;
    Task<actions::PortalLinks> portalLinks(actions::PortalRequest request) override;

private:
    void noteChanges(const std::vector<storage::Change> &changes);
    Parts m_parts;
};

} // namespace reckoner::ui
