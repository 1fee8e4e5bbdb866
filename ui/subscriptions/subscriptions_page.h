// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Subscriptions page: filter bar, table and pane, and the door to the dialogs. Loads pages by keyset while the
// table is scrolled, puts changed rows in by id as the change feed names them, and never reloads what is on screen by
// itself. Main thread.

#include "core/base/clock.h"
#include "core/subscriptions/transitions.h"
#include "ui/common/page.h"
#include "ui/subscriptions/subscription_desk.h"

#include <QSet>
#include <QTimer>

class QSplitter;
class QToolButton;

namespace reckoner::ui {

class ContentStack;
class DataTable;
class FilterBar;
class OperationDialog;
class PageTitle;
class SubscriptionPane;
class SubscriptionTableModel;

class SubscriptionsPage : public Page
{
    Q_OBJECT

public:
    struct Context {
        SubscriptionDesk &desk;
        const Clock &clock;
        ViewState &state;
        SafetyLevel safety = SafetyLevel::Confirm;
        BandKind kind = BandKind::Sandbox;
    };
    explicit SubscriptionsPage(Context context, QWidget *parent = nullptr);
    ~SubscriptionsPage() override;

    void reload() override;
    void selectSubscription(const SubscriptionId &id);
    // Opens the dialog for the subscription that is selected.
    void openAction(subscriptions::Action action);
    void focusFilter() override;
    bool canShow(EntityKind kind) const override { return kind == EntityKind::Subscription; }
    void showEntity(const EntityRef &entity) override { selectSubscription(SubscriptionId(entity.id)); }
    // Shows, changes or takes away the notice about an operation that is not settled.
    void noteOperation(const actions::Operation &operation);
    // Asks which operations are not settled, and tells of them.
    void loadOperations();

    DataTable &table() { return *m_table; }
    SubscriptionPane &pane() { return *m_pane; }
    FilterBar &filter() { return *m_filter; }
    SubscriptionTableModel &model() { return *m_model; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildFilter();
    QWidget *buildTable();
    void connectAll();
    SubscriptionQuery query() const;
    bool belongs(const subscriptions::SubscriptionRow &row) const;
    void loadMore();
    void refreshCount();
    void noteChanged(const std::vector<SubscriptionId> &ids);
    void refreshChanged();
    void showSelected();
    void loadDetails(const SubscriptionId &id);
    void sortBy(int column);
    void openWith(subscriptions::Action action, ChangeMaterial material);
    void show(OperationDialog *dialog);
    QString customerOf(const SubscriptionId &id) const;
    void tellUnsettled(const actions::Operation &operation);
    void tellSettled(const actions::Operation &operation);
    QString waitingText(const actions::Operation &operation) const;
    void checkNow(const OperationId &id);
    void openSettle(const OperationId &id);
    void showEmptyState();

    Context m_context;
    PageTitle *m_title;
    FilterBar *m_filter;
    QSplitter *m_splitter;
    QToolButton *m_paneToggle;
    DataTable *m_table;
    SubscriptionTableModel *m_model;
    ContentStack *m_stack;
    SubscriptionPane *m_pane;

    std::optional<subscriptions::SubscriptionCursor> m_next;
    subscriptions::SubscriptionOrder m_order = subscriptions::SubscriptionOrder::UpdatedNewestFirst;
    int m_generation = 0; // answers to an older question are dropped
    SubscriptionId m_selected;
    SubscriptionId m_wanted; // to be selected once its row is there
    QSet<SubscriptionId> m_changed;
    std::map<OperationId, actions::Operation> m_unsettled;
    QSet<OperationId> m_checking; // being read back because somebody asked
    QTimer m_refresh;             // gathers what the change feed names
    QTimer m_recount;
    QTimer m_minute;    // relative dates
    QTimer m_countdown; // until an operation is read back
    QTimer m_settle;    // gathers fast moves through the table
    bool m_opening = false;
    bool m_splitterChosen = false; // somebody has moved it
};

} // namespace reckoner::ui
