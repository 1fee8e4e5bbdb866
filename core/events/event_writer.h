// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The door into the inbox for everything that arrives: takes what is queued (no timer, no delay), writes it in one
// transaction, and calls back after the commit, so that "accepted" means "durable". One slow disk sync then serves a
// whole batch. add() may be called from any thread; callbacks run on the writer's own thread and must be short. The
// queue is bounded: a full one answers at once instead of growing. The destructor writes what was accepted and answers
// all of it. Source of the design: reference/ingest.md §8.2.

#include "core/events/event_store.h"
#include "core/storage/database.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace reckoner::events {

struct EventWriterLimits {
    int batch = 256;                       // one transaction; longer ones no longer pay (ingest.md §3)
    int queuedItems = 4096;                // a second's work of a slow disk
    qint64 queuedBytes = 64 * 1024 * 1024; // 64 bodies of the largest size
    int queuedRejects = 64;                // beyond it, per account and reason, only the count goes up
    Listing listing = Listing::AtOnce;     // WithOutcome: where a projector stands behind it
};

struct EventWriterStats {
    qint64 batches = 0, stored = 0, duplicates = 0, conflicts = 0, quarantined = 0, failed = 0, refusedBusy = 0;
    int queued = 0;
    int writing = 0; // taken out of the queue, not answered yet
    qint64 queuedBytes = 0;
    QString failing; // why the last batch could not be written; empty: it could, or there was none
};

// One transaction that was tried.
struct WrittenBatch {
    int items = 0;
    Micros took = {};
    bool isDurable = false;
};

class EventWriter
{
public:
    // Errors: Storage (the database said no, or the queue is full: then the caller is on its own thread still).
    using Done = std::function<void(const Result<InsertAnswer> &)>;

    // Told of each batch, on the writer's thread; short.
    using Observer = std::function<void(const WrittenBatch &)>;

    // database must outlive the writer.
    explicit EventWriter(storage::Database &database, EventWriterLimits limits = {}, Observer observer = {});
    ~EventWriter();
    EventWriter(const EventWriter &) = delete;
    EventWriter &operator=(const EventWriter &) = delete;

    void add(InboxItem item, Done done);
    // Not waited for: goes along with the next batch, or alone when nothing else comes.
    void addReject(Reject reject);
    // Waits for the answer of everything added before. Not from a callback.
    void flush();
    EventWriterStats stats() const;

private:
    struct Queued {
        InboxItem item;
        Done done;
        qint64 bytes = 0;
    };
    struct Batch {
        std::vector<InboxItem> items;
        std::vector<Done> dones; // one for each item
        std::vector<Reject> rejects;
    };

    void run();
    Batch takeBatch();
    void write(Batch batch);
    Result<std::vector<InsertAnswer>> writeItems(std::span<const InboxItem> items);
    void writeRejects(const std::vector<Reject> &rejects);
    void answerAll(const std::vector<Done> &dones, const std::vector<InsertAnswer> &answers);
    void answer(const Done &done, const Result<InsertAnswer> &result);

    storage::Database &m_database;
    const EventWriterLimits m_limits;
    const Observer m_observer;
    mutable std::mutex m_mutex; // guards everything below
    std::condition_variable m_wake, m_idle;
    std::deque<Queued> m_queue;
    std::vector<Reject> m_rejects;
    qint64 m_queuedBytes = 0;
    bool m_busy = false; // a batch is being written
    int m_writing = 0;   // items in it
    bool m_stopping = false;
    EventWriterStats m_stats;
    std::thread m_thread; // last: starts when all else is there
};

} // namespace reckoner::events
