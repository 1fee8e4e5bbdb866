// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The search over the mirror itself, in one read. Main thread; the database must outlive it.

#include "core/storage/database.h"
#include "ui/shell/search_desk.h"

namespace reckoner::ui {

class CoreSearchDesk final : public SearchDesk
{
    Q_OBJECT

public:
    CoreSearchDesk(storage::Database &database, const AccountId &account, QObject *parent = nullptr);
    Task<SearchAnswer> find(QString text) override;

private:
    storage::Database &m_database;
    const AccountId m_account;
};

} // namespace reckoner::ui
