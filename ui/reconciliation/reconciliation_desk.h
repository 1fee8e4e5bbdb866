// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All that the Reconciliation page asks of the core: findings, what can be done about them, runs and their evidence.
// Tests put a desk of their own behind the page. Tasks settle on the main thread, where the desk lives; reads run on
// the database's workers.

#include "core/base/task.h"
#include "core/reconcile/evidence.h"
#include "core/reconcile/finding_store.h"
#include "core/reconcile/repair.h"

#include <QObject>

namespace reckoner::ui {

using FindingPage = storage::Page<reconcile::StoredFinding, reconcile::FindingCursor>;

struct FindingDetails {
    reconcile::StoredFinding finding;
    std::vector<reconcile::Decision> decisions; // oldest first
    // Other findings that may be the rest of this one, best first.
    struct Likely {
        reconcile::StoredFinding finding;
        reconcile::Candidate candidate;
    };
    std::vector<Likely> likely;
};

struct VerbRequest {
    QString findingId;
    qint64 seenVersion = 0;
    reconcile::Verb verb = reconcile::Verb::Note;
    QString reason;
    std::optional<Instant> ignoreUntil;
    std::vector<reconcile::Counterpart> counterparts;
};

struct ReconciliationState {
    std::vector<reconcile::Run> runs; // newest first
    QStringList sources;              // that there are entries of
    qint64 open = 0;                  // findings that wait for a person
};

class ReconciliationDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual Task<FindingPage> list(reconcile::FindingFilter filter, std::optional<reconcile::FindingCursor> after,
                                   storage::PageLimit limit) = 0;
    virtual Task<qint64> count(reconcile::FindingFilter filter) = 0;
    virtual Task<std::vector<reconcile::FindingCursor>> anchors(reconcile::FindingFilter filter, int step) = 0;
    virtual Task<std::vector<reconcile::StoredFinding>> rowsByIds(reconcile::FindingFilter filter,
                                                                  std::vector<QString> ids) = 0;
    virtual Task<FindingDetails> details(QString id) = 0;
    virtual Task<ReconciliationState> state() = 0;
    virtual Task<reconcile::StoredFinding> act(VerbRequest request) = 0;
    // Compares again with what the sources said last.
    virtual Task<reconcile::Run> run(QString source) = 0;
    virtual Task<reconcile::Evidence> evidence(qint64 run) = 0;

Q_SIGNALS:
    void findingsChanged(const QSet<QString> &ids);
    void runFinished();
};

} // namespace reckoner::ui
