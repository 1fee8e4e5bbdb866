// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Carries out exactly one plan, the one with the digest that a person saw:
//  - if the account moved since, nothing is done and the new plan is given back;
//  - the plan, each step and an audit entry are stored before a request leaves, and a request leaves at most once;
//  - an answer that never came is read back: what was created is found by our key in its custom data. What cannot be
//    proved stays open until a request under way can no longer arrive, then it counts as not done;
//  - before a thing is changed it is read: what somebody else changed meanwhile is not written over;
//  - the same digest again goes on where it stopped, after a failure or after a kill.
// Lives on the thread of its event loop; what the context refers to must outlive it.
// Errors that run() gives mean that nothing was sent: the provider's for reading, Storage, Invalid (the plan cannot be
// carried out), Conflict (another plan is under way).

#include "core/catalog_file/catalog_run_store.h"
#include "core/catalog_file/remote_catalog.h"

#include <QSet>

#include <functional>

namespace reckoner::catalog_file {

// When a request without an answer can no longer arrive; as core/actions/settlement.h counts it.
inline constexpr Micros kCatalogSentIsLost = std::chrono::seconds(180);

enum class ApplyEnd {
    Done,
    Moved,   // the plan of now is another one: see plan; nothing was sent
    Stopped, // see error; what is done is done, and the rest may be gone on with
};

struct ApplyReport {
    ApplyEnd end = ApplyEnd::Done;
    CatalogPlan plan;
    std::vector<StepRecord> steps; // parallel to plan.steps; none for Moved
    CatalogDocument undo;
    bool resumed = false;
    std::optional<Error> error;
    int countDone() const;
};

class CatalogApply
{
public:
    using Context = CatalogContext;
    struct Request {
        CatalogDocument wanted;
        PlanOptions options;
        QString digest;
        QString reason;
        QString undoOf; // the digest of the plan that this one takes back; empty: none
        // Called before anything is sent; an error ends it there. For keeping the undo document.
        std::function<Result<void>(const CatalogPlan &, const CatalogDocument &undo)> onBegin;
        std::function<void(int done, int all, const PlanStep &next)> onProgress;
    };

    explicit CatalogApply(Context context);
    // One at a time. Cancelling stops before the next step.
    Task<ApplyReport> run(Request request);

private:
    struct Answer {
        QString id;
        QByteArray raw;
        std::optional<catalog::Product> product; // one of the two
        std::optional<catalog::Price> price;
    };
    static Answer answerOf(catalog::Product product);
    static Answer answerOf(catalog::Price price);

    void begin(std::optional<RunRecord> open);
    void resume(RunRecord open);
    void keepIdsOf(const CatalogDocument &there);
    void beginNew(std::optional<RunRecord> open);
    void planned(std::optional<RunRecord> open, Result<RemoteRead> &&read);
    void started(Result<bool> &&stored);
    void next();
    void look(size_t index);
    void claim(size_t index);
    void send(size_t index);
    void answered(size_t index, Result<Answer> &&answer);
    void readBack(size_t index);
    void readBackCreated(size_t index);
    void notThere(size_t index);
    void settle(size_t index, Answer answer, const char *how);
    void failStep(size_t index, Error error);
    void complete();

    Task<Answer> callProvider(const PlanStep &step);
    Task<Answer> readEntity(const PlanStep &step);
    Task<Answer> createEntity(const PlanStep &step);
    bool isAsWanted(const PlanStep &step, const Answer &now) const;
    bool isAsBefore(const PlanStep &step, const Answer &now) const;
    ProductId productOf(const PlanStep &step) const;
    // Moves the step in the database and here, with an audit entry, then goes on.
    void move(size_t index, StepRecord to, const QString &said, Answer answer, std::function<void()> then);
    void stop(Error error);
    void finish(Result<ApplyReport> result);

    Context m_context;
    RemoteCatalog m_remote;
    Request m_request;
    RunRecord m_run;
    ApplyReport m_report;
    QSet<QString> m_idsBefore; // what was there cannot be what a step created
    bool m_cancelled = false;
    std::optional<Promise<ApplyReport>> m_promise; // while it runs
    QObject m_owner;                               // last: what waits for it is gone before the rest
};

} // namespace reckoner::catalog_file
