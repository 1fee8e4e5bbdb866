// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/migration/migration_menu.h"

#include "ui/migration/price_migration_dialog.h"

namespace reckoner::ui {

MigrationMenu::MigrationMenu(PriceMigrationDesk &desk, const PageContext &context, CatalogPage &page)
    : QObject(&page), m_desk(desk), m_context(context), m_page(page)
{
    m_page.offerMoving();
    connect(&m_page, &CatalogPage::moveRequested, this, &MigrationMenu::open);
}

void MigrationMenu::open(const PriceId &from, const std::shared_ptr<const Catalog> &catalog)
{
    auto *dialog =
        new PriceMigrationDialog({m_desk, m_context.clock, m_context.safety, m_context.kind}, *catalog, from, &m_page);
    connect(dialog, &PriceMigrationDialog::entityRequested, &m_page, &Page::entityRequested);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    Q_EMIT m_page.dialogOpened(dialog);
}

} // namespace reckoner::ui
