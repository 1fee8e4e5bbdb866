// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The search over the mirror itself, in one read: the account that is worked with, and fewer of the others. Main
// thread; the database must outlive it.

#include "core/storage/database.h"
#include "ui/shell/search_desk.h"

namespace reckoner::ui {

class CoreSearchDesk final : public SearchDesk
{
    Q_OBJECT

public:
    struct Other {
        AccountId account;
        QString title;
    };
    CoreSearchDesk(storage::Database &database, const AccountId &account, std::vector<Other> others = {},
                   QObject *parent = nullptr);
    Task<WholeAnswer> find(QString text) override;

private:
    storage::Database &m_database;
    const AccountId m_account;
    const std::vector<Other> m_others;
};

} // namespace reckoner::ui
