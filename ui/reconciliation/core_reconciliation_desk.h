// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The desk on the real core: findings, verbs and runs through core/reconcile. Main thread; what it is given must
// outlive it.

#include "core/base/clock.h"
#include "core/storage/database.h"
#include "ui/reconciliation/reconciliation_desk.h"

namespace reckoner::provider {
class CreditLedger;
}

namespace reckoner::ui {

class CoreReconciliationDesk final : public ReconciliationDesk
{
    Q_OBJECT

public:
    struct Parts {
        storage::Database &database;
        const Clock &clock;
        AccountId account;
        QString actor;
        provider::CreditLedger *ledger;          // null: none is configured, what was imported before is compared
        std::optional<Instant> creditsFrom = {}; // of the profile
    };
    explicit CoreReconciliationDesk(Parts parts, QObject *parent = nullptr);

    Task<FindingPage> list(reconcile::FindingFilter filter, std::optional<reconcile::FindingCursor> after,
                           storage::PageLimit limit) override;
    Task<qint64> count(reconcile::FindingFilter filter) override;
    Task<std::vector<reconcile::FindingCursor>> anchors(reconcile::FindingFilter filter, int step) override;
    Task<std::vector<reconcile::StoredFinding>> rowsByIds(reconcile::FindingFilter filter,
                                                          std::vector<QString> ids) override;
    Task<FindingDetails> details(QString id) override;
    Task<ReconciliationState> state() override;
    Task<reconcile::StoredFinding> act(VerbRequest request) override;
    Task<reconcile::Run> run(QString source) override;
    Task<reconcile::Evidence> evidence(qint64 run) override;

private:
    Task<reconcile::Run> compare(const QString &source);
    Parts m_parts;
};

} // namespace reckoner::ui
