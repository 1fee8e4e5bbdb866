// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_file/stored_run.h"

#include "core/base/words.h"

#include <algorithm>

namespace reckoner::catalog_file {

int StoredRun::countDone() const
{
    return int(std::count_if(record.steps.begin(), record.steps.end(),
                             [](const StepRecord &step) { return step.state == StepState::Done; }));
}

Result<StoredRun> storedRun(RunRecord record)
{
    StoredRun run;
    RK_TRY_ASSIGN(run.wanted, storedDocument(record.wanted));
    RK_TRY_ASSIGN(run.there, storedDocument(record.there));
    run.plan = planCatalog(run.wanted, run.there, record.options);
    if (run.plan.digest != record.digest || run.plan.steps.size() != record.steps.size())
        return Error{ErrorKind::Storage,
                     Words::tr("The stored plan %1 is not what it was. Make a new plan.").arg(record.digest),
                     {},
                     {}};
    run.undo = undoDocument(run.plan, run.there);
    run.record = std::move(record);
    return run;
}

} // namespace reckoner::catalog_file
