// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/catch_up.h"

#include "core/base/log.h"
#include "core/base/words.h"
#include "core/sync/sync_cursor.h"

#include <algorithm>

namespace reckoner::sync {

using namespace events;
using storage::Transaction;

namespace {

const QString kFeedCursorName = QStringLiteral("event_feed");

struct FeedPageWork {
    Coverage coverage;
    QString resumeAt;
    std::vector<InboxItem> items;
    Instant now;
};

Error catchUpStopped()
{
    return {ErrorKind::Cancelled,
            Words::tr("Reading the provider's events was stopped. It goes on from here next time."),
            {},
            {}};
}

Result<Coverage> storeFeedPage(Transaction &transaction, FeedPageWork work)
{
    RK_TRY_ASSIGN(const std::vector<InsertAnswer> answers, insertItems(transaction, work.items));
    Coverage &coverage = work.coverage;
    for (const InsertAnswer &answer : answers) {
        ++coverage.events;
        switch (answer.storedAs) {
        case StoredAs::New: ++coverage.newEvents; break;
        case StoredAs::Duplicate: ++coverage.duplicates; break;
        case StoredAs::Conflict:
        case StoredAs::Quarantined: ++coverage.quarantined; break;
        }
    }
    ++coverage.pages;
    EventStore store(transaction.connection());
    RK_TRY(store.saveCoverage(transaction, coverage));
    RK_TRY(saveSyncCursor(transaction, coverage.account, kFeedCursorName, {work.resumeAt, "{}", work.now}));
    return coverage;
}

} // namespace

CatchUp::CatchUp(provider::Provider &provider, storage::Database &database, const Clock &clock, Progress onPage,
                 FeedGate *gate)
    : m_provider(provider), m_database(database), m_clock(clock), m_onPage(std::move(onPage)), m_gate(gate)
{
}

CatchUp::~CatchUp() = default;

Task<Coverage> CatchUp::run()
{
    RK_ASSERT(!m_promise);
    m_promise.emplace();
    m_cancelled = false;
    m_promise->onCancel([this] {
        m_cancelled = true;
        if (m_current)
            m_current->cancel();
    });
    Task<Coverage> task = m_promise->task();
    if (!m_gate) {
        begin();
        return task;
    }
    m_gate->take().then(&m_context, [this](Result<FeedGate::Turn> turn) {
        if (!turn || m_cancelled) {
            settle(!turn ? turn.error() : catchUpStopped());
            return;
        }
        m_turn.emplace(std::move(*turn));
        begin();
    });
    return task;
}

// The turn is given back at the end: then whoever waited for this has heard of it before the next one begins.
void CatchUp::settle(Result<Coverage> result)
{
    const std::optional<FeedGate::Turn> turn = std::exchange(m_turn, std::nullopt);
    Promise<Coverage> promise = std::move(*m_promise);
    m_promise.reset();
    promise.resolve(std::move(result));
}

void CatchUp::begin()
{
    Coverage begun;
    begun.account = m_provider.account();
    begun.startedAt = m_clock.now();
    m_current = m_database
                    .write([begun](Transaction &transaction) mutable -> Result<Coverage> {
                        RK_TRY_ASSIGN(const auto saved,
                                      loadSyncCursor(transaction.connection(), begun.account, kFeedCursorName));
                        begun.fromCursor = begun.toCursor = saved ? saved->cursor : QString();
                        EventStore store(transaction.connection());
                        // Another program's that is not at its end says so again with its next page.
                        RK_TRY(store.stopCoverages(transaction, begun.account, begun.startedAt));
                        RK_TRY_ASSIGN(begun.id, store.beginCoverage(transaction, begun));
                        return begun;
                    })
                    .then(&m_context, [this](Result<Coverage> coverage) -> Result<bool> {
                        if (!coverage) {
                            settle(std::move(coverage));
                            return false;
                        }
                        m_coverage = std::move(*coverage);
                        m_resumeAt = m_coverage.fromCursor;
                        nextPage(m_coverage.fromCursor);
                        return true;
                    });
}

// Providers keep events for a time only. Where the one that the last reading ended with is gone, all that is there is
// read again: what is known already is a duplicate.
Task<provider::ListPage<FeedEvent>> CatchUp::feedPage(const QString &cursor)
{
    using Page = provider::ListPage<FeedEvent>;
    return m_provider.listEvents({cursor, 0}).then(&m_context, [this, cursor](Result<Page> page) -> Task<Page> {
        if (page || page.error().kind != ErrorKind::NotFound || cursor.isEmpty())
            return Task<Page>::settled(std::move(page));
        qCInfo(lcSync, "The feed no longer has the event that was read last: it is read from its beginning. account=%s",
               qUtf8Printable(m_coverage.account.toString()));
        return m_provider.listEvents({});
    });
}

void CatchUp::nextPage(const QString &cursor)
{
    if (m_cancelled) {
        end(CoverageState::Stopped, {});
        return;
    }
    auto next = std::make_shared<QString>(); // from the page to what follows its storing
    m_current =
        feedPage(cursor)
            .then(&m_context,
                  [this, next](Result<provider::ListPage<FeedEvent>> page) -> Task<Coverage> {
                      if (!page)
                          return Task<Coverage>::settled(std::move(page).error());
                      *next = page->next;
                      return take(std::move(*page));
                  })
            .then(&m_context, [this, next](Result<Coverage> coverage) -> Result<bool> {
                if (!coverage) {
                    end(m_cancelled ? CoverageState::Stopped : CoverageState::Failed, std::move(coverage).error());
                    return false;
                }
                m_coverage = std::move(*coverage);
                if (m_onPage)
                    m_onPage(m_coverage);
                if (next->isEmpty())
                    end(CoverageState::Complete, {});
                else
                    nextPage(*next);
                return true;
            });
}

Task<Coverage> CatchUp::take(provider::ListPage<FeedEvent> page)
{
    FeedPageWork work{m_coverage, m_resumeAt, {}, m_clock.now()};
    for (FeedEvent &event : page.rows) {
        const Envelope &envelope = event.envelope;
        work.coverage.toCursor = envelope.eventId.toString();
        work.coverage.firstOccurredAt =
            std::min(work.coverage.firstOccurredAt.value_or(envelope.occurredAt), envelope.occurredAt);
        work.coverage.lastOccurredAt =
            std::max(work.coverage.lastOccurredAt.value_or(envelope.occurredAt), envelope.occurredAt);
        if (envelope.occurredAt <= m_coverage.startedAt - kFeedOverlap)
            work.resumeAt = envelope.eventId.toString();
        RawEvent raw;
        raw.account = m_coverage.account;
        raw.source = Source::Feed;
        raw.body = std::move(event.body);
        raw.receivedAt = work.now;
        work.items.push_back(inboxItem(std::move(raw), work.now, m_futureTolerance));
    }
    m_resumeAt = work.resumeAt; // if storing fails the run ends, and with it this
    return m_database.write([work = std::move(work)](Transaction &transaction) mutable {
        return storeFeedPage(transaction, std::move(work));
    });
}

void CatchUp::end(CoverageState state, std::optional<Error> error)
{
    m_coverage.state = state;
    m_coverage.finishedAt = m_clock.now();
    m_coverage.reason = error ? error->message : QString();
    if (state == CoverageState::Stopped && !error)
        error = catchUpStopped();
    qCInfo(lcSync, "The event feed was read. account=%s state=%s events=%lld new=%lld",
           qUtf8Printable(m_coverage.account.toString()), qUtf8Printable(coverageStateText(state)),
           static_cast<long long>(m_coverage.events), static_cast<long long>(m_coverage.newEvents));
    m_current = m_database
                    .write([coverage = m_coverage](Transaction &transaction) -> Result<Coverage> {
                        RK_TRY(EventStore(transaction.connection()).saveCoverage(transaction, coverage));
                        return coverage;
                    })
                    .then(&m_context, [this, error](Result<Coverage> saved) -> Result<bool> {
                        settle(error ? Result<Coverage>(*error) : std::move(saved));
                        return true;
                    });
}

} // namespace reckoner::sync
