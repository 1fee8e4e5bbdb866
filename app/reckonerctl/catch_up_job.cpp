// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckonerctl/catch_up_job.h"

namespace reckoner::ctl {

CatchUpJob::CatchUpJob(Bench &bench, std::function<void(const events::Coverage &)> onProgress)
    : catchUp(*bench.session.provider(), bench.session.database(), bench.session.clock(), std::move(onProgress)),
      refetcher(*bench.session.provider(), bench.session.database(), bench.session.creditHook()),
      projector(bench.session.database(), bench.session.clock(),
                {.refetcher = &refetcher, .hook = bench.session.creditHook()})
{
}

Task<ExitCode> catchUpAndProject(Bench &bench, std::shared_ptr<CatchUpJob> job, TellCaughtUp tell)
{
    CatchUpJob &now = *job;
    return now.catchUp.run().then(
        &bench.context,
        [&bench, job = std::move(job), tell = std::move(tell)](Result<events::Coverage> &&coverage) -> Task<ExitCode> {
            if (!coverage)
                return done(bench.out.fail(coverage.error()));
            const auto told = [&bench, job, tell, covered = *std::move(coverage)](
                                  Result<sync::ProjectionCounts> &&counts) -> Task<ExitCode> {
                if (!counts)
                    return done(bench.out.fail(counts.error()));
                // What the provider was asked for in between belongs to it.
                return job->refetcher.settled().then(
                    &bench.context, [job, tell, covered, counts = *counts](Result<bool> &&) -> Result<ExitCode> {
                        return tell(covered, counts);
                    });
            };
            return job->projector.projectAll().then(&bench.context, told);
        });
}

} // namespace reckoner::ctl
