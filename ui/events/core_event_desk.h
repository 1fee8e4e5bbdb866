// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The desk on the real core: the inbox through EventStore on the database's readers, replay and fetching through
// core/sync, changes from the change feed. Main thread; everything it is given must outlive it.

#include "core/base/secret.h"
#include "core/provider/paddle/paddle_notifications.h"
#include "core/storage/change_feed.h"
#include "core/sync/catch_up.h"
#include "core/sync/provider_refetcher.h"
#include "ui/events/event_desk.h"

#include <memory>

namespace reckoner::ui {

class CoreEventDesk final : public EventDesk
{
    Q_OBJECT

public:
    struct Parts {
        storage::Database &database;
        storage::ChangeFeed &feed;
        const Clock &clock;
        AccountId account;
        provider::Provider *provider; // may be null: then there is only what is stored
        QString providerName;
        QString actor;
        std::vector<SecretBytes> webhookSecrets; // of this account, as far as this program has them
        provider::paddle::PaddleNotifications *notifications = nullptr; // null: no webhook can be asked for again
        sync::FeedGate *gate = nullptr;                                 // of the other readers of the feed
        bool production = false;
        sync::ProjectionHook *hook = nullptr; // what else events cause, see projector.h
    };
    explicit CoreEventDesk(Parts parts, QObject *parent = nullptr);
    ~CoreEventDesk() override;

    QString providerName() const override;
    bool canFetch() const override;
    bool isProduction() const override { return m_parts.production; }
    bool canAskForResend() const override { return m_parts.notifications != nullptr; }

    Task<EventPage> list(EventQuery query, std::optional<events::EventCursor> after, storage::PageLimit limit) override;
    Task<qint64> count(EventQuery query) override;
    Task<std::vector<events::EventCursor>> anchors(EventQuery query, int step) override;
    Task<std::vector<EventRow>> rowsByIds(EventQuery query, std::vector<QString> ids) override;
    Task<BodyLook> lookIntoBodies(EventQuery query, std::optional<events::EventCursor> after, int rows) override;
    Task<EventDetails> details(EventId id) override;
    Task<events::EventCounts> counts() override;
    Task<sync::RenewalGap> renewalGap() override;

    Task<std::vector<events::QuarantineEntry>> quarantine() override;
    Task<void> resolveQuarantine(qint64 id, QString how) override;
    Task<std::vector<events::Reject>> rejects() override;
    Task<std::vector<events::RejectCount>> rejectCounts() override;

    Task<std::vector<EventId>> idsOf(EventQuery query, int limit) override;
    Task<sync::ReplayReport> replay(std::vector<EventId> ids, sync::ReplayMode mode, QString reason) override;
    Task<resend::ResendReport> resend(ResendChoice choice, resend::Resend::OnSent onSent) override;
    Task<events::Coverage> fetchMissed(std::function<void(const events::Coverage &)> onPage) override;
    Task<std::vector<events::Coverage>> coverages() override;

private:
    void noteChanges(const std::vector<storage::Change> &changes);

    Parts m_parts;
    sync::Replay m_replay;
    std::unique_ptr<sync::ProviderRefetcher> m_refetcher;
    std::unique_ptr<sync::Projector> m_projector;
    std::unique_ptr<sync::CatchUp> m_catchUp;
    std::function<void(const events::Coverage &)> m_onPage; // of the fetching that is under way
    bool m_fetching = false;
    std::unique_ptr<resend::Target> m_target; // while something is sent again
    std::unique_ptr<resend::Resend> m_resend;
    QObject m_context; // last: what waits for them is gone before the rest
};

} // namespace reckoner::ui
