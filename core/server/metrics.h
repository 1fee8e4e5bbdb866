// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What /metrics shows, in Prometheus' text form: what came in and what became of it, how far clocks and projection are
// off, what commits cost, and whether the queue fills. Names are an interface: packaging/reckoner-alerts.yml has them.
// Counting may be done from any thread.

#include "core/credits/outbox_store.h"
#include "core/events/event_store.h"
#include "core/events/event_writer.h"
#include "core/sync/intake.h"
#include "core/sync/projector.h"
#include "core/sync/renewal_gap.h"

#include <memory>

namespace reckoner::server {

struct ReconciliationFigures {
    Micros every{0};                // zero: no schedule
    std::optional<Instant> lastRun; // of any source, whoever asked for it
    std::vector<std::pair<QString, qint64>> openByClass;
};

class Metrics
{
public:
    Metrics();
    ~Metrics();

    void countAnswer(const sync::IntakeAnswer &answer);
    void countResponse(int status);
    // Of the billing API: route as in its list, or why a request did not come that far.
    void countApiAnswer(const QByteArray &route, int status, Micros took);
    void countBatch(const events::WrittenBatch &batch);
    void countProjected(const sync::ProjectionCounts &counts);
    void setOperations(qint64 filed, qint64 unknown); // the outbox of changes: to be sent, and sent without an answer
    void setCreditOutbox(const credits::OutboxCounts &counts, Instant now); // what the external ledger is to be told
    void setReconciliation(const ReconciliationFigures &figures);
    void countFailedReconciliation();
    void setAllowlist(int networks);
    void setWriter(const events::EventWriterStats &stats);
    void setEvents(const events::EventCounts &counts, Instant now);
    void setRenewals(const sync::RenewalGap &gap);
    void setReady(bool ready);
    QByteArray text() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace reckoner::server
