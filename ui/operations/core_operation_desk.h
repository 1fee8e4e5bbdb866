// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The desk on the real core: operations and audit log through their stores on the database's readers, checking and
// settling through OperationResolver, changes from the change feed. Main thread; what it is given must outlive it.

#include "core/storage/change_feed.h"
#include "ui/operations/operation_desk.h"

namespace reckoner::ui {

class CoreOperationDesk final : public OperationDesk
{
    Q_OBJECT

public:
    struct Parts {
        storage::Database &database;
        storage::ChangeFeed &feed;
        AccountId account;
        actions::OperationResolver *resolver; // null: there is only the mirror
        QString providerName;
    };
    explicit CoreOperationDesk(Parts parts, QObject *parent = nullptr);

    QString providerName() const override;
    bool canSettle() const override;

    Task<OperationPage> list(OperationQuery query, std::optional<OperationCursor> after,
                             storage::PageLimit limit) override;
    Task<qint64> count(OperationQuery query) override;
    Task<std::vector<OperationCursor>> anchors(OperationQuery query, int step) override;
    Task<std::vector<OperationRow>> rowsByIds(OperationQuery query, std::vector<QString> ids) override;
    Task<OperationDetails> details(OperationId id) override;
    Task<std::vector<OperationRow>> open() override;
    Task<actions::Operation> checkNow(OperationId id) override;
    Task<actions::Operation> settle(OperationId id, actions::Verdict verdict, QString reason) override;
    Task<AuditCheck> verifyAudit() override;

private:
    void noteChanges(const std::vector<storage::Change> &changes);
    Parts m_parts;
};

} // namespace reckoner::ui
