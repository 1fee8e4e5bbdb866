// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/provider_refetcher.h"

#include "core/base/log.h"
#include "core/base/words.h"
#include "core/events/event_store.h"
#include "core/sync/effect.h"

#include <algorithm>

namespace reckoner::sync {

using storage::Entity;
using storage::Transaction;

namespace {

Error notListed(const SnapshotKey &key)
{
    return {ErrorKind::NotFound,
            Words::tr("The provider does not list %1 %2.").arg(entityName(key.entity), key.id),
            {},
            {}};
}

// What came with the answer: which row it is, how it was, and what became of it.
struct KeptAnswer {
    const Snapshot &snapshot;
    SnapshotKey key;
    QByteArray before;
    storage::UpsertOutcome upserted;
};

// changed: only the first of those that asked brought something new.
Result<events::OutcomeUpdate> outcomeByAnswer(Transaction &transaction, const events::StoredEvent &event,
                                              const KeptAnswer &answer, bool changed, ProjectionHook *hook)
{
    HookAnswer hooked;
    if (hook) {
        RK_TRY_ASSIGN(hooked, hook->onEvent(transaction, event, answer.snapshot, answer.upserted.decision));
    }
    events::OutcomeUpdate update;
    update.seq = event.seq;
    update.attempts = event.attempts;
    update.outcome = changed ? events::Outcome::Applied : events::Outcome::Duplicate;
    update.reason = changed ? QString() : QStringLiteral("exactly this is known already");
    if (changed)
        update.effect = effectOf(answer.key, answer.before, rawOf(answer.snapshot));
    applyHook(update, hooked);
    return update;
}

// The answer, and with it the outcomes of the events that asked for it.
Result<bool> keepAnswer(Transaction &transaction, const Snapshot &snapshot, const std::vector<qint64> &eventSeqs,
                        ProjectionHook *hook)
{
    MirrorWriter mirror(transaction.connection());
    KeptAnswer answer{snapshot, keyOf(snapshot), {}, {}};
    RK_TRY_ASSIGN(answer.before, mirror.rawOfRow(answer.key));
    RK_TRY_ASSIGN(answer.upserted,
                  mirror.upsertIfNewer(transaction, snapshot, updatedAtOf(snapshot), storage::Authority::Answer));
    if (eventSeqs.empty())
        return true;
    events::EventStore store(transaction.connection());
    RK_TRY_ASSIGN(const std::vector<events::StoredEvent> asking, store.withSeqs(eventSeqs));
    bool isFirst = true;
    for (const events::StoredEvent &event : asking) {
        // The last try asks as well, and parks what the answer then settles.
        if (event.outcome != events::Outcome::Failed && event.outcome != events::Outcome::Parked)
            continue; // settled meanwhile
        const bool changed = std::exchange(isFirst, false) && answer.upserted.dataChanged;
        RK_TRY_ASSIGN(const events::OutcomeUpdate update, outcomeByAnswer(transaction, event, answer, changed, hook));
        RK_TRY(store.setOutcome(transaction, event, update));
    }
    return true;
}

} // namespace

ProviderRefetcher::ProviderRefetcher(provider::Provider &provider, storage::Database &database, ProjectionHook *hook)
    : m_provider(provider), m_database(database), m_hook(hook)
{
}

void ProviderRefetcher::refetch(const SnapshotKey &key)
{
    refetchFor(key, {});
}

void ProviderRefetcher::refetchFor(const SnapshotKey &key, std::vector<qint64> eventSeqs)
{
    const Asked asked{key.entity, key.id};
    if (key.account != m_provider.account() || !m_underWay.insert(asked).second)
        return;
    ask(key)
        .then(&m_context,
              [this, eventSeqs = std::move(eventSeqs)](Result<Snapshot> snapshot) -> Task<bool> {
                  if (!snapshot)
                      return Task<bool>::settled(std::move(snapshot).error());
                  return m_database.write(
                      [snapshot = std::move(*snapshot), eventSeqs, hook = m_hook](Transaction &transaction) {
                          return keepAnswer(transaction, snapshot, eventSeqs, hook);
                      });
              })
        .then(&m_context, [this, asked](Result<bool> done) {
            m_underWay.erase(asked);
            if (!done)
                qCWarning(lcSync, "A contradiction could not be settled yet. entity=%s id=%s error=%s",
                          qUtf8Printable(entityName(asked.first)), qUtf8Printable(asked.second),
                          qUtf8Printable(done.error().message));
            if (!m_underWay.empty())
                return;
            for (Promise<bool> &waiting : std::exchange(m_waiting, {}))
                waiting.resolve(true);
        });
}

Task<bool> ProviderRefetcher::settled()
{
    if (m_underWay.empty())
        return Task<bool>::settled(true);
    return m_waiting.emplace_back().task();
}

Task<Snapshot> ProviderRefetcher::ask(const SnapshotKey &key)
{
    const auto one = [this]<class T>(Task<T> task) {
        return std::move(task).then(&m_context, [](Result<T> answer) -> Result<Snapshot> {
            return std::move(answer).transform([](T entity) { return Snapshot(std::move(entity)); });
        });
    };
    // What can only be listed: looked for on the first page, which holds more than anybody has.
    const auto listed = [this, key]<class T>(Task<provider::ListPage<T>> task) {
        return std::move(task).then(&m_context, [key](Result<provider::ListPage<T>> page) -> Result<Snapshot> {
            if (!page)
                return std::move(page).error();
            const auto found = std::find_if(page->rows.begin(), page->rows.end(),
                                            [&](const T &row) { return row.id.toString() == key.id; });
            return found == page->rows.end() ? Result<Snapshot>(notListed(key)) : Result<Snapshot>(Snapshot(*found));
        });
    };
    switch (key.entity) {
    case Entity::Product: return one(m_provider.getProduct(ProductId(key.id)));
    case Entity::Price: return one(m_provider.getPrice(PriceId(key.id)));
    case Entity::Customer: return one(m_provider.getCustomer(CustomerId(key.id)));
    case Entity::Subscription: return one(m_provider.getSubscription(SubscriptionId(key.id)));
    case Entity::Payment: return one(m_provider.getPayment(PaymentId(key.id)));
    case Entity::Address: return listed(m_provider.listAddresses(key.customerId, {}));
    case Entity::Business: return listed(m_provider.listBusinesses(key.customerId, {}));
    case Entity::Adjustment: {
        provider::AdjustmentFilter filter;
        filter.id = AdjustmentId(key.id);
        return listed(m_provider.findAdjustments(filter, {}));
    }
    case Entity::Account:
    case Entity::CreditBalance:
    case Entity::CreditCustomer:
    case Entity::CreditEntry:
    case Entity::WebhookEvent:
    case Entity::Operation:
    case Entity::SyncCursor: break; // no snapshots of these
    }
    RK_UNREACHABLE();
}

} // namespace reckoner::sync
