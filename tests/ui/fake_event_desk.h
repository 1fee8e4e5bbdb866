// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An inbox with a few invented events behind the event windows, for tests: answers at once, counts what it is asked,
// replays and fetches what a test prepares. Main thread.

#include "ui/events/event_desk.h"

namespace reckoner::testkit {

class FakeEventDesk final : public ui::EventDesk
{
    Q_OBJECT

public:
    explicit FakeEventDesk(int events = 60);

    QString providerName() const override { return QStringLiteral("Paddle"); }
    bool canFetch() const override { return fetchable; }
    bool isProduction() const override { return production; }
    bool canAskForResend() const override { return fetchable; }
    Task<ui::EventPage> list(ui::EventQuery query, std::optional<events::EventCursor> after,
                             storage::PageLimit limit) override;
    Task<qint64> count(ui::EventQuery query) override;
    Task<std::vector<events::EventCursor>> anchors(ui::EventQuery query, int step) override;
    Task<std::vector<ui::EventRow>> rowsByIds(ui::EventQuery query, std::vector<QString> ids) override;
    Task<ui::BodyLook> lookIntoBodies(ui::EventQuery query, std::optional<events::EventCursor> after,
                                      int rows) override;
    Task<ui::EventDetails> details(EventId id) override;
    Task<events::EventCounts> counts() override;
    Task<sync::RenewalGap> renewalGap() override { return Task<sync::RenewalGap>::settled(gap); }
    Task<std::vector<events::QuarantineEntry>> quarantine() override;
    Task<void> resolveQuarantine(qint64 id, QString how) override;
    Task<std::vector<events::Reject>> rejects() override;
    Task<std::vector<events::RejectCount>> rejectCounts() override;
    Task<std::vector<EventId>> idsOf(ui::EventQuery query, int limit) override;
    Task<sync::ReplayReport> replay(std::vector<EventId> ids, sync::ReplayMode mode, QString reason) override;
    Task<resend::ResendReport> resend(ui::ResendChoice choice, resend::Resend::OnSent onSent) override;
    Task<events::Coverage> fetchMissed(std::function<void(const events::Coverage &)> onPage) override;
    Task<std::vector<events::Coverage>> coverages() override;

    // Puts a new event at the top and tells of it.
    EventId arrive();
    events::StoredEvent &eventAt(int row) { return rows[size_t(row)].event; }

    std::vector<ui::EventRow> rows; // newest first
    std::vector<ui::EventQuery> asked;
    std::vector<events::QuarantineEntry> quarantined;
    std::vector<events::Reject> rejected;
    std::vector<events::Coverage> readings;
    bool fetchable = true;
    bool production = false;
    sync::RenewalGap gap;
    std::vector<ui::ResendChoice> resends;
    int refuseAfter = 1000; // of each resend; then five are refused and it rests
    std::optional<Error> listError;
    struct Replayed {
        size_t events;
        sync::ReplayMode mode;
        QString reason;
    };
    std::vector<Replayed> replays;
    int mostLooked = 1000;   // at once into bodies, whatever is asked
    bool holdLook = false;   // a search through bodies waits at its next part
    bool holdReplay = false; // each batch waits for release()
    void release();

private:
    std::vector<ui::EventRow> found(const ui::EventQuery &query) const;
    sync::ReplayReport reportOf(const std::vector<EventId> &ids) const;
    std::vector<Promise<ui::BodyLook>> m_looks; // never answered
    std::vector<std::pair<Promise<sync::ReplayReport>, sync::ReplayReport>> m_held;
};

} // namespace reckoner::testkit
