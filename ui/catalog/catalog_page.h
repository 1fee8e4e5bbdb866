// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Plans & Prices page: every product with its prices below it, what they cost where, and what they earn; their
// editors, local plans, what a check of the catalog finds, and what prices come to in other countries. The catalog is
// read as a whole and kept until something of it changes, so that filters answer at once. Main thread.

#include "ui/catalog/catalog_dialog.h"
#include "ui/catalog/catalog_rows.h"
#include "ui/common/list_page.h"

#include <QTimer>

#include <memory>

class QPushButton;
class QToolButton;

namespace reckoner::ui {

class CatalogFindings;
class CatalogPane;
class CatalogWindow;
enum class CatalogAction;

class CatalogPage : public ListPage
{
    Q_OBJECT

public:
    CatalogPage(const PageContext &context, CatalogDesk &desk, QWidget *parent = nullptr);

    // Somebody hears moveRequested().
    void offerMoving();

    bool canShow(EntityKind kind) const override { return kind == EntityKind::Product || kind == EntityKind::Price; }
    void showEntity(const EntityRef &entity) override { select(entity.id); }
    CatalogPane &pane() { return *m_pane; }
    CatalogFindings &findings() { return *m_findings; }
    QToolButton *findingsButton() { return m_findingsButton; }

    void openNewProduct();
    void openAction(CatalogAction action);
    void openPlans();
    void openPreview();
    // Shows or hides the prices of a product.
    void toggleFold(const QString &productId);

Q_SIGNALS:
    // Subscriptions to another price. Empty: what was begun.
    void moveRequested(const reckoner::PriceId &from, const std::shared_ptr<const reckoner::ui::Catalog> &catalog);

protected:
    void applyQuery() override;
    void showDetails(const QString &id) override;
    void openDetails() override;
    std::optional<Qt::SortOrder> sortDirection(int) const override { return std::nullopt; }
    void fillContextMenu(QMenu &menu) override;
    QByteArray detailsJson() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using KeptCatalog = std::shared_ptr<const Catalog>; // shared by the answers that are made of it
    using KeptRows = std::shared_ptr<const std::vector<CatalogRow>>;

    CatalogPage(const PageContext &context, CatalogDesk &desk, CatalogWindow *rows, CatalogPane *pane, QWidget *parent);
    void setUp();
    void buildActions();
    void connectAll();
    CatalogDialog::Context dialogContext();
    QString hindrance() const;
    void forget(); // what was read is old
    Task<KeptCatalog> catalogNow();
    Task<KeptRows> rowsFor(CatalogFilter filter);
    CatalogFilter wantedFilter() const;
    void showFindings(const Catalog &catalog);
    void setFolded(std::set<QString> folded);
    bool foldByKey(int key);
    void open(RequestDialog *dialog);
    void askToMove(const PriceId &from);
    void openStatus(CatalogAction action);
    void noteOperation(const actions::Operation &operation);

    CatalogDesk &m_desk;
    QAction *m_movedAction = nullptr;
    CatalogWindow *m_rows;
    CatalogPane *m_pane;
    CatalogFindings *m_findings = nullptr;
    QToolButton *m_findingsButton = nullptr;
    QTimer m_usageOld; // gathers changes of subscriptions
    int m_asked = 0;
    KeptCatalog m_catalog; // null: to be read
    int m_age = 0;         // of what may be kept
    struct {
        KeptCatalog of;
        CatalogFilter filter;
        KeptRows rows;
    } m_kept; // the last rows that were made
    std::set<QString> m_folded;
};

} // namespace reckoner::ui
