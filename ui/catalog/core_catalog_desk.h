// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The desk on the real core: reads through the stores on the database's readers, changes from the change feed. Main
// thread; everything it is given must outlive it.

#include "core/storage/change_feed.h"
#include "core/storage/database.h"
#include "ui/catalog/catalog_desk.h"

namespace reckoner::ui {

class CoreCatalogDesk final : public CatalogDesk
{
    Q_OBJECT

public:
    struct Parts {
        storage::Database &database;
        storage::ChangeFeed &feed;
        AccountId account;
    };
    explicit CoreCatalogDesk(Parts parts, QObject *parent = nullptr);

    Task<Catalog> catalog() override;

private:
    void noteChanges(const std::vector<storage::Change> &changes);
    Parts m_parts;
};

} // namespace reckoner::ui
