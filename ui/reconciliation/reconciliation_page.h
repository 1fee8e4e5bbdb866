// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Reconciliation page: what the payments, our grants and the external ledger do not agree about, at the left; at
// the right one finding with what it may belong to and what can be done. Above, the last run. Main thread.

#include "ui/common/list_page.h"
#include "ui/reconciliation/reconciliation_desk.h"

class QPushButton;

namespace reckoner::ui {

class FindingPane;
class FindingWindow;
class PlainLabel;
class VerbDialog;

class ReconciliationPage final : public ListPage
{
    Q_OBJECT

public:
    ReconciliationPage(ReconciliationDesk &desk, const PageContext &context, QWidget *parent = nullptr);

    void reload() override;
    bool canShow(EntityKind kind) const override { return kind == EntityKind::Finding; }
    void showEntity(const EntityRef &entity) override { select(entity.id); }
    reconcile::FindingFilter query() const;
    FindingPane &pane() { return *m_pane; }
    FindingWindow &window() { return *m_window; }
    QPushButton *runButton() { return m_run; }
    QPushButton *historyButton() { return m_history; }
    QString lastRunText() const;

protected:
    void applyQuery() override;
    void showDetails(const QString &id) override;
    void openDetails() override;
    void fillContextMenu(QMenu &menu) override;
    std::optional<Qt::SortOrder> sortDirection(int column) const override;

private:
    ReconciliationPage(ReconciliationDesk &desk, const PageContext &context, FindingWindow *window, FindingPane *pane,
                       QWidget *parent);
    static Words words();
    void buildTitle();
    void buildFilter();
    void buildTable();
    void connectDesk();
    void loadState();
    void showState(ReconciliationState state);
    void runAgain();
    void openHistory();
    void openVerb(reconcile::Verb verb);
    void openVerbForAll(reconcile::Verb verb, std::vector<reconcile::StoredFinding> findings);
    void openDialog(VerbDialog *dialog);
    // The rows that are selected and loaded.
    std::vector<reconcile::StoredFinding> selectedFindings();

    ReconciliationDesk &m_desk;
    FindingWindow *m_window;
    FindingPane *m_pane;
    QPushButton *m_run = nullptr, *m_history = nullptr;
    PlainLabel *m_lastRun = nullptr;
    ReconciliationState m_state;
};

} // namespace reckoner::ui
