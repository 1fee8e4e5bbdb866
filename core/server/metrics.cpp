// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/metrics.h"

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

namespace reckoner::server {

struct Metrics::State {
    prometheus::Registry registry;
    prometheus::Family<prometheus::Counter> &webhooks = prometheus::BuildCounter()
                                                            .Name("reckoner_webhooks_total")
                                                            .Help("Webhooks by what the intake did with them")
                                                            .Register(registry);
    prometheus::Family<prometheus::Counter> &rejected = prometheus::BuildCounter()
                                                            .Name("reckoner_webhooks_refused_total")
                                                            .Help("Refused webhooks by reason")
                                                            .Register(registry);
    prometheus::Family<prometheus::Counter> &responses = prometheus::BuildCounter()
                                                             .Name("reckoner_http_responses_total")
                                                             .Help("HTTP answers by status")
                                                             .Register(registry);
    prometheus::Family<prometheus::Counter> &apiAnswers = prometheus::BuildCounter()
                                                              .Name("reckoner_billing_api_responses_total")
                                                              .Help("Answers of the billing API by route and status")
                                                              .Register(registry);
    prometheus::Histogram &apiSeconds =
        prometheus::BuildHistogram()
            .Name("reckoner_billing_api_seconds")
            .Help("Time from a request to the billing API to its answer")
            .Register(registry)
            .Add({}, prometheus::Histogram::BucketBoundaries{0.001, 0.0025, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 2, 10});
    prometheus::Family<prometheus::Gauge> &events =
        prometheus::BuildGauge().Name("reckoner_events").Help("Stored events by outcome").Register(registry);
    prometheus::Family<prometheus::Gauge> &gauges =
        prometheus::BuildGauge()
            .Name("reckoner_inbox")
            .Help("State of the inbox: queue depth, batches, quarantine, rejects")
            .Register(registry);
    prometheus::Gauge &lag = prometheus::BuildGauge()
                                 .Name("reckoner_projection_lag_seconds")
                                 .Help("Age of the oldest event that is not projected yet")
                                 .Register(registry)
                                 .Add({});
    prometheus::Gauge &renewalsMissing = prometheus::BuildGauge()
                                             .Name("reckoner_renewals_missing")
                                             .Help("Renewals that were due and of which no event has told")
                                             .Register(registry)
                                             .Add({});
    prometheus::Gauge &renewalsQuiet = prometheus::BuildGauge()
                                           .Name("reckoner_renewals_quiet_seconds")
                                           .Help("How long no renewal was heard of while some were due")
                                           .Register(registry)
                                           .Add({});
    prometheus::Gauge &renewalsGap = prometheus::BuildGauge()
                                         .Name("reckoner_renewals_gap")
                                         .Help("1 while renewals are missing beyond what is usual")
                                         .Register(registry)
                                         .Add({});
    prometheus::Family<prometheus::Counter> &projected = prometheus::BuildCounter()
                                                             .Name("reckoner_projected_total")
                                                             .Help("Events this server projected, by outcome")
                                                             .Register(registry);
    prometheus::Family<prometheus::Gauge> &operations = prometheus::BuildGauge()
                                                            .Name("reckoner_outbox_operations")
                                                            .Help("Changes that wait to be sent or to be confirmed")
                                                            .Register(registry);
    prometheus::Family<prometheus::Gauge> &creditOutbox =
        prometheus::BuildGauge()
            .Name("reckoner_credit_outbox_entries")
            .Help("Credit entries that the external ledger has not confirmed")
            .Register(registry);
    prometheus::Gauge &creditOutboxAge = prometheus::BuildGauge()
                                             .Name("reckoner_credit_outbox_oldest_seconds")
                                             .Help("Age of the oldest of them")
                                             .Register(registry)
                                             .Add({});
    prometheus::Gauge &ledgerKeyRefused = prometheus::BuildGauge()
                                              .Name("reckoner_credit_ledger_key_refused")
                                              .Help("1 while the external ledger refuses the key and nothing is sent")
                                              .Register(registry)
                                              .Add({});
    prometheus::Gauge &reconciledAt = prometheus::BuildGauge()
                                          .Name("reckoner_reconciliation_last_run_timestamp_seconds")
                                          .Help("When payments, grants and the external ledger were last compared")
                                          .Register(registry)
                                          .Add({});
    prometheus::Gauge &reconciledEvery = prometheus::BuildGauge()
                                             .Name("reckoner_reconciliation_interval_seconds")
                                             .Help("How often this server compares them; 0 is never")
                                             .Register(registry)
                                             .Add({});
    prometheus::Family<prometheus::Gauge> &findings = prometheus::BuildGauge()
                                                          .Name("reckoner_reconciliation_open_findings")
                                                          .Help("What they do not agree about and nobody decided")
                                                          .Register(registry);
    prometheus::Counter &reconciliationFailures = prometheus::BuildCounter()
                                                      .Name("reckoner_reconciliation_failures_total")
                                                      .Help("Scheduled comparisons of this server that failed")
                                                      .Register(registry)
                                                      .Add({});
    prometheus::Histogram &skew =
        prometheus::BuildHistogram()
            .Name("reckoner_signature_age_seconds")
            .Help("Arrival minus the time that was signed: far from 0 one of the clocks is wrong")
            .Register(registry)
            .Add({}, prometheus::Histogram::BucketBoundaries{-60, -5, -2, -1, 0, 1, 2, 5, 15, 60, 300});
    prometheus::Histogram &batchEvents =
        prometheus::BuildHistogram()
            .Name("reckoner_commit_batch_events")
            .Help("Events in one commit")
            .Register(registry)
            .Add({}, prometheus::Histogram::BucketBoundaries{1, 2, 4, 8, 16, 32, 64, 128, 256});
    prometheus::Histogram &commitSeconds =
        prometheus::BuildHistogram()
            .Name("reckoner_commit_seconds")
            .Help("Time of one commit, waiting for the writer included")
            .Register(registry)
            .Add({}, prometheus::Histogram::BucketBoundaries{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5});
    prometheus::Counter &commitFailures = prometheus::BuildCounter()
                                              .Name("reckoner_commit_failures_total")
                                              .Help("Commits that failed: the senders were told to come again")
                                              .Register(registry)
                                              .Add({});
    prometheus::Gauge &allowlist = prometheus::BuildGauge()
                                       .Name("reckoner_allowlist_networks")
                                       .Help("Networks webhooks are accepted from; 0 is any")
                                       .Register(registry)
                                       .Add({});
    prometheus::Gauge &ready =
        prometheus::BuildGauge().Name("reckoner_ready").Help("1 when /readyz answers 200").Register(registry).Add({});
};

namespace {

const char *resultName(sync::IntakeResult result)
{
    switch (result) {
    case sync::IntakeResult::Stored: return "stored";
    case sync::IntakeResult::Duplicate: return "duplicate";
    case sync::IntakeResult::Quarantined: return "quarantined";
    case sync::IntakeResult::Refused: return "refused";
    case sync::IntakeResult::Busy: return "busy";
    }
    RK_UNREACHABLE();
}

} // namespace

Metrics::Metrics() : m_state(std::make_unique<State>()) {}
Metrics::~Metrics() = default;

void Metrics::countAnswer(const sync::IntakeAnswer &answer)
{
    m_state->webhooks.Add({{"result", resultName(answer.result)}}).Increment();
    if (answer.result == sync::IntakeResult::Refused)
        m_state->rejected.Add({{"reason", answer.reason.toStdString()}}).Increment();
    if (answer.signedSecondsAgo)
        m_state->skew.Observe(double(*answer.signedSecondsAgo));
}

void Metrics::countApiAnswer(const QByteArray &route, int status, Micros took)
{
    m_state->apiAnswers.Add({{"route", route.toStdString()}, {"status", std::to_string(status)}}).Increment();
    m_state->apiSeconds.Observe(double(took.count()) / 1e6);
}

void Metrics::countBatch(const events::WrittenBatch &batch)
{
    if (!batch.isDurable) {
        m_state->commitFailures.Increment();
        return;
    }
    m_state->batchEvents.Observe(batch.items);
    m_state->commitSeconds.Observe(std::chrono::duration<double>(batch.took).count());
}

void Metrics::countProjected(const sync::ProjectionCounts &counts)
{
    const auto add = [this](const char *outcome, int count) {
        if (count > 0)
            m_state->projected.Add({{"outcome", outcome}}).Increment(count);
    };
    add("applied", counts.applied);
    add("stale", counts.stale);
    add("duplicate", counts.duplicate);
    add("unhandled", counts.unhandled);
    add("parked", counts.parked);
    add("failed", counts.failed);
}

void Metrics::setOperations(qint64 filed, qint64 unknown)
{
    m_state->operations.Add({{"state", "filed"}}).Set(double(filed));
    m_state->operations.Add({{"state", "unknown"}}).Set(double(unknown));
}

void Metrics::setCreditOutbox(const credits::OutboxCounts &counts, Instant now)
{
    const std::pair<const char *, qint64> states[] = {{"waiting", counts.waiting},
                                                      {"sending", counts.sending},
                                                      {"unknown", counts.unknown},
                                                      {"parked", counts.parked},
                                                      {"dead", counts.dead}};
    for (const auto &[state, entries] : states)
        m_state->creditOutbox.Add({{"state", state}}).Set(double(entries));
    const Micros age = counts.oldest ? now - *counts.oldest : Micros(0);
    m_state->creditOutboxAge.Set(double(std::max<qint64>(0, age.count())) / 1e6);
    m_state->ledgerKeyRefused.Set(counts.keyRefused ? 1 : 0);
}

void Metrics::setReconciliation(const ReconciliationFigures &figures)
{
    m_state->reconciledEvery.Set(std::chrono::duration<double>(figures.every).count());
    if (figures.lastRun)
        m_state->reconciledAt.Set(double(figures.lastRun->micros()) / 1e6);
    for (const auto &[kind, count] : figures.openByClass)
        m_state->findings.Add({{"class", kind.toStdString()}}).Set(double(count));
}

void Metrics::countFailedReconciliation()
{
    m_state->reconciliationFailures.Increment();
}

void Metrics::setAllowlist(int networks)
{
    m_state->allowlist.Set(networks);
}

void Metrics::countResponse(int status)
{
    m_state->responses.Add({{"status", std::to_string(status)}}).Increment();
}

void Metrics::setWriter(const events::EventWriterStats &stats)
{
    m_state->gauges.Add({{"what", "queued"}}).Set(double(stats.queued));
    m_state->gauges.Add({{"what", "queued_bytes"}}).Set(double(stats.queuedBytes));
    m_state->gauges.Add({{"what", "refused_busy"}}).Set(double(stats.refusedBusy));
    m_state->gauges.Add({{"what", "batches"}}).Set(double(stats.batches));
    m_state->gauges.Add({{"what", "stored"}}).Set(double(stats.stored));
    m_state->gauges.Add({{"what", "write_failures"}}).Set(double(stats.failed));
}

void Metrics::setEvents(const events::EventCounts &counts, Instant now)
{
    for (const auto &[outcome, count] : counts.byOutcome)
        m_state->events.Add({{"outcome", events::outcomeText(outcome).toStdString()}}).Set(double(count));
    m_state->gauges.Add({{"what", "quarantined"}}).Set(double(counts.quarantined));
    m_state->gauges.Add({{"what", "rejected"}}).Set(double(counts.rejected));
    const Micros age = counts.oldestToDo ? now - *counts.oldestToDo : Micros(0);
    m_state->lag.Set(std::max(0.0, std::chrono::duration<double>(age).count()));
}

void Metrics::setRenewals(const sync::RenewalGap &gap)
{
    m_state->renewalsMissing.Set(gap.missing);
    m_state->renewalsQuiet.Set(std::chrono::duration<double>(gap.quiet).count());
    m_state->renewalsGap.Set(gap.state == sync::RenewalState::Fine ? 0 : 1);
}

void Metrics::setReady(bool ready)
{
    m_state->ready.Set(ready ? 1 : 0);
}

QByteArray Metrics::text() const
{
    return QByteArray::fromStdString(prometheus::TextSerializer().Serialize(m_state->registry.Collect()));
}

} // namespace reckoner::server
