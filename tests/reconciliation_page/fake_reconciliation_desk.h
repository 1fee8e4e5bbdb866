// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A desk with findings in memory: what the page asks and does is written down, and any answer can be an error. Main
// thread.

#include "ui/reconciliation/reconciliation_desk.h"

namespace reckoner::testkit {

class FakeReconciliationDesk final : public ui::ReconciliationDesk
{
    Q_OBJECT

public:
    using Found = reconcile::StoredFinding;

    Task<ui::FindingPage> list(reconcile::FindingFilter filter, std::optional<reconcile::FindingCursor>,
                               storage::PageLimit) override;
    Task<qint64> count(reconcile::FindingFilter filter) override;
    Task<std::vector<reconcile::FindingCursor>> anchors(reconcile::FindingFilter, int) override;
    Task<std::vector<Found>> rowsByIds(reconcile::FindingFilter filter, std::vector<QString> ids) override;
    Task<ui::FindingDetails> details(QString id) override;
    Task<ui::ReconciliationState> state() override;
    Task<Found> act(ui::VerbRequest request) override;
    Task<reconcile::Run> run(QString source) override;
    Task<reconcile::Evidence> evidence(qint64 run) override;

    // An entry of one side that has no other half; its id is that of the finding.
    void addHalf(const QString &id, reconcile::Side side, qint64 credits, const QString &customer);

    std::vector<Found> findings;
    reconcile::Run lastRun;
    std::vector<ui::VerbRequest> requests;
    std::vector<reconcile::FindingFilter> asked; // by the list
    std::optional<Error> listError, runError;
    QStringList refused; // ids that act() refuses
    int runs = 0;

private:
    std::vector<Found> fitting(const reconcile::FindingFilter &filter) const;
};

} // namespace reckoner::testkit
