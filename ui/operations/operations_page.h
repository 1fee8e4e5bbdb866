// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Operations page: everything that people had done, with who, why and what it changed; on top what is not settled
// and what is being done about it; and whether the audit log is whole. Main thread.

#include "ui/common/list_page.h"
#include "ui/operations/operation_desk.h"

class QPushButton;

namespace reckoner::ui {

class OpenOperations;
class OperationPane;
class OperationWindow;
class PlainLabel;

class OperationsPage final : public ListPage
{
    Q_OBJECT

public:
    OperationsPage(OperationDesk &desk, const PageContext &context, QWidget *parent = nullptr);

    void reload() override;
    bool canShow(EntityKind kind) const override { return kind == EntityKind::Operation; }
    void showEntity(const EntityRef &entity) override { select(entity.id); }
    OperationQuery query() const;

    OperationPane &pane() { return *m_pane; }
    OperationWindow &window() { return *m_window; }
    OpenOperations &unsettled() { return *m_open; }
    QPushButton *verifyButton() { return m_verify; }
    QString auditText() const;

protected:
    void applyQuery() override;
    void showDetails(const QString &id) override;
    void openDetails() override;
    void fillContextMenu(QMenu &menu) override;
    std::optional<Qt::SortOrder> sortDirection(int column) const override;

private:
    OperationsPage(OperationDesk &desk, const PageContext &context, OperationWindow *window, OperationPane *pane,
                   QWidget *parent);
    static Words words();
    void buildFilter();
    void buildTable();
    void connectDesk();
    void loadOpen();
    void showOpen(std::vector<OperationRow> rows);
    void checkNow(const OperationId &id);
    void openSettle(const OperationRow &row);
    void verify();

    OperationDesk &m_desk;
    OperationWindow *m_window;
    OperationPane *m_pane;
    OpenOperations *m_open;
    QPushButton *m_verify;
    PlainLabel *m_audit;
    QTimer m_lookAgain; // what another program settles is seen too
    QTimer m_gather;
};

} // namespace reckoner::ui
