// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Subscriptions page: who is subscribed to what, in which state and until when; beside it one subscription in full
// and the door to the dialogs that change it. Main thread.

#include "core/subscriptions/transitions.h"
#include "ui/common/list_page.h"
#include "ui/subscriptions/subscription_desk.h"

namespace reckoner::ui {

class OperationDialog;
class SubscriptionPane;
class SubscriptionTableModel;
class UnsettledNotices;

class SubscriptionsPage : public ListPage
{
    Q_OBJECT

public:
    SubscriptionsPage(SubscriptionDesk &desk, const PageContext &context, QWidget *parent = nullptr);
    ~SubscriptionsPage() override;

    bool canShow(EntityKind kind) const override { return kind == EntityKind::Subscription; }
    void showEntity(const EntityRef &entity) override { select(entity.id); }
    void selectSubscription(const SubscriptionId &id) { select(id.toString()); }
    // Opens the dialog for the subscription that is selected.
    void openAction(subscriptions::Action action);
    // Asks which operations are not settled, and tells of them.
    void loadOperations();

    SubscriptionPane &pane() { return *m_pane; }
    SubscriptionTableModel &model() { return *m_model; }

protected:
    void applyQuery() override;
    void showDetails(const QString &id) override;
    void openDetails() override;
    void fillContextMenu(QMenu &menu) override;
    QByteArray detailsJson() const override;
    std::optional<Qt::SortOrder> sortDirection(int column) const override;

private:
    SubscriptionsPage(SubscriptionDesk &desk, const PageContext &context, SubscriptionTableModel *model,
                      SubscriptionPane *pane, QWidget *parent);
    void setUpTable();
    void connectDesk();
    SubscriptionQuery query() const;
    void noteSubscriptions(const std::vector<SubscriptionId> &ids);
    void noteOperation(const actions::Operation &operation);
    void openWith(subscriptions::Action action, ChangeMaterial material);
    void show(OperationDialog *dialog);
    void openLinks();

    SubscriptionDesk &m_desk;
    SubscriptionTableModel *m_model;
    SubscriptionPane *m_pane;
    UnsettledNotices *m_unsettled;
    QTimer m_minute; // relative dates
    bool m_opening = false;
};

} // namespace reckoner::ui
