// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Plans & Prices page: every product with its prices below it, what they cost where, and what they earn. Reads
// only. Main thread.

#include "ui/catalog/catalog_rows.h"
#include "ui/common/list_page.h"

#include <QTimer>

namespace reckoner::ui {

class CatalogPane;
class CatalogWindow;

class CatalogPage : public ListPage
{
    Q_OBJECT

public:
    CatalogPage(const PageContext &context, CatalogDesk &desk, QWidget *parent = nullptr);

    bool canShow(EntityKind kind) const override { return kind == EntityKind::Product || kind == EntityKind::Price; }
    void showEntity(const EntityRef &entity) override { select(entity.id); }
    CatalogPane &pane() { return *m_pane; }

protected:
    void applyQuery() override;
    void showDetails(const QString &id) override;
    std::optional<Qt::SortOrder> sortDirection(int) const override { return std::nullopt; }
    void fillContextMenu(QMenu &menu) override;
    QByteArray detailsJson() const override;

private:
    CatalogPage(const PageContext &context, CatalogDesk &desk, CatalogWindow *rows, CatalogPane *pane, QWidget *parent);
    void setUp();
    Task<std::vector<CatalogRow>> rowsFor(CatalogFilter filter);

    CatalogDesk &m_desk;
    CatalogWindow *m_rows;
    CatalogPane *m_pane;
    QTimer m_usageOld; // gathers changes of subscriptions
    int m_asked = 0;
};

} // namespace reckoner::ui
