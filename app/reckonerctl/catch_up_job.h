// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reading the event feed to its end and applying what came: what `sync` and `events fetch` have in common. Held by its
// own task until that has settled. Main thread.

#include "app/reckonerctl/command.h"
#include "core/sync/catch_up.h"
#include "core/sync/projector.h"
#include "core/sync/provider_refetcher.h"

namespace reckoner::ctl {

struct CatchUpJob {
    // The session has a provider.
    explicit CatchUpJob(Bench &bench, std::function<void(const events::Coverage &)> onProgress = {});

    sync::CatchUp catchUp;
    sync::ProviderRefetcher refetcher;
    sync::Projector projector;
};

using TellCaughtUp = std::function<ExitCode(const events::Coverage &coverage, const sync::ProjectionCounts &projected)>;
Task<ExitCode> catchUpAndProject(Bench &bench, std::shared_ptr<CatchUpJob> job, TellCaughtUp tell);

} // namespace reckoner::ctl
