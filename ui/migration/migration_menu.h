// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Joins the page of the catalog with the windows that move subscriptions to another price: opens them where the page
// asks for it. Main thread; lives with the page, desk and page outlive it.

#include "ui/catalog/catalog_page.h"
#include "ui/migration/price_migration_desk.h"

namespace reckoner::ui {

class MigrationMenu final : public QObject
{
    Q_OBJECT

public:
    MigrationMenu(PriceMigrationDesk &desk, const PageContext &context, CatalogPage &page);

    // from: empty opens the list of what was begun.
    void open(const PriceId &from, const std::shared_ptr<const Catalog> &catalog);

private:
    PriceMigrationDesk &m_desk;
    PageContext m_context;
    CatalogPage &m_page;
};

} // namespace reckoner::ui
