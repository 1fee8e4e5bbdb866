// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/event_writer.h"

#include "core/base/log.h"
#include "core/base/words.h"

#include <algorithm>
#include <chrono>

namespace reckoner::events {

namespace {

qint64 queuedSize(const InboxItem &item)
{
    const RawEvent &raw = std::visit([](const auto &each) -> const RawEvent & { return each.raw; }, item);
    qint64 bytes = raw.body.size();
    for (const http::Header &header : raw.headers)
        bytes += header.name.size() + header.value.size();
    return bytes;
}

Error busyError()
{
    return {ErrorKind::Storage,
            Words::tr("The store is busy. The provider will send the event again."),
            QStringLiteral("the intake queue is full"),
            {}};
}

} // namespace

EventWriter::EventWriter(storage::Database &database, EventWriterLimits limits, Observer observer)
    : m_database(database), m_limits(limits), m_observer(std::move(observer)), m_thread([this] { run(); })
{
}

EventWriter::~EventWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void EventWriter::add(InboxItem item, Done done)
{
    const qint64 bytes = queuedSize(item);
    {
        const std::lock_guard lock(m_mutex);
        const bool full = int(m_queue.size()) >= m_limits.queuedItems || m_queuedBytes + bytes > m_limits.queuedBytes;
        if (!full && !m_stopping) {
            m_queuedBytes += bytes;
            m_queue.push_back({std::move(item), std::move(done), bytes});
            m_wake.notify_one();
            return;
        }
        ++m_stats.refusedBusy;
    }
    done(busyError());
}

void EventWriter::addReject(Reject reject)
{
    const std::lock_guard lock(m_mutex);
    if (int(m_rejects.size()) < m_limits.queuedRejects) {
        m_rejects.push_back(std::move(reject));
        m_wake.notify_one();
        return;
    }
    // A flood: the last one of its kind stands for the rest.
    const auto same = std::find_if(m_rejects.rbegin(), m_rejects.rend(), [&](const Reject &r) {
        return r.account == reject.account && r.reason == reject.reason;
    });
    if (same != m_rejects.rend())
        same->times += reject.times;
    else
        m_rejects.push_back(std::move(reject)); // there are only so many accounts and reasons
}

void EventWriter::flush()
{
    std::unique_lock lock(m_mutex);
    RK_ASSERT(std::this_thread::get_id() != m_thread.get_id());
    m_idle.wait(lock, [this] { return m_queue.empty() && m_rejects.empty() && !m_busy; });
}

EventWriterStats EventWriter::stats() const
{
    const std::lock_guard lock(m_mutex);
    EventWriterStats stats = m_stats;
    stats.queued = int(m_queue.size());
    stats.writing = m_writing;
    stats.queuedBytes = m_queuedBytes;
    return stats;
}

EventWriter::Batch EventWriter::takeBatch()
{
    std::unique_lock lock(m_mutex);
    m_busy = false;
    m_writing = 0;
    if (m_queue.empty() && m_rejects.empty())
        m_idle.notify_all();
    m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty() || !m_rejects.empty(); });
    Batch batch;
    batch.rejects.swap(m_rejects);
    while (!m_queue.empty() && int(batch.items.size()) < m_limits.batch) {
        Queued &next = m_queue.front();
        m_queuedBytes -= next.bytes;
        batch.items.push_back(std::move(next.item));
        batch.dones.push_back(std::move(next.done));
        m_queue.pop_front();
    }
    m_busy = true;
    m_writing = int(batch.items.size());
    return batch;
}

void EventWriter::run()
{
    while (true) {
        Batch batch = takeBatch();
        if (batch.items.empty() && batch.rejects.empty())
            break; // stopping, and nothing is left
        write(std::move(batch));
    }
}

void EventWriter::write(Batch batch)
{
    if (!batch.items.empty()) {
        const std::span<const InboxItem> items(batch.items);
        const Result<std::vector<InsertAnswer>> together = writeItems(items);
        if (together)
            answerAll(batch.dones, *together);
        else if (items.size() == 1)
            answer(batch.dones.front(), together.error());
        for (size_t i = 0; !together && items.size() > 1 && i < items.size(); ++i) {
            // One of them is at fault: the others must not suffer for it.
            const Result<std::vector<InsertAnswer>> alone = writeItems(items.subspan(i, 1));
            answer(batch.dones[i], alone ? Result<InsertAnswer>(alone->front()) : Result<InsertAnswer>(alone.error()));
        }
    }
    if (!batch.rejects.empty())
        writeRejects(batch.rejects);
    const std::lock_guard lock(m_mutex);
    ++m_stats.batches;
}

Result<std::vector<InsertAnswer>> EventWriter::writeItems(std::span<const InboxItem> items)
{
    const auto begin = std::chrono::steady_clock::now();
    auto written =
        m_database.writeInboxBlocking([items, listing = m_limits.listing](storage::Transaction &transaction) {
            return insertItems(transaction, items, listing);
        });
    if (m_observer)
        m_observer({int(items.size()), std::chrono::duration_cast<Micros>(std::chrono::steady_clock::now() - begin),
                    written.has_value()});
    const std::lock_guard lock(m_mutex);
    if (written)
        m_stats.failing.clear();
    else if (written.error().kind == ErrorKind::Storage) // not one item's own fault
        m_stats.failing = written.error().message;
    return written;
}

void EventWriter::writeRejects(const std::vector<Reject> &rejects)
{
    const Result<void> written =
        m_database.writeInboxBlocking([&rejects](storage::Transaction &transaction) -> Result<void> {
            EventStore store(transaction.connection());
            for (const Reject &reject : rejects)
                RK_TRY(store.addReject(transaction, reject));
            return {};
        });
    if (!written) // nobody waits for it, and the sender got its answer
        qCWarning(lcIntake, "Refused requests could not be noted. count=%d error=%s", int(rejects.size()),
                  qUtf8Printable(written.error().detail));
}

void EventWriter::answerAll(const std::vector<Done> &dones, const std::vector<InsertAnswer> &answers)
{
    for (size_t i = 0; i < dones.size(); ++i)
        answer(dones[i], answers[i]);
}

void EventWriter::answer(const Done &done, const Result<InsertAnswer> &result)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!result) {
            ++m_stats.failed;
        } else {
            switch (result->storedAs) {
            case StoredAs::New: ++m_stats.stored; break;
            case StoredAs::Duplicate: ++m_stats.duplicates; break;
            case StoredAs::Conflict: ++m_stats.conflicts; break;
            case StoredAs::Quarantined: ++m_stats.quarantined; break;
            }
        }
    }
    if (!result)
        qCWarning(lcIntake, "An event could not be stored. error=%s", qUtf8Printable(result.error().detail));
    done(result);
}

} // namespace reckoner::events
