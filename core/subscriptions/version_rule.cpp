// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/subscriptions/version_rule.h"

namespace reckoner::subscriptions {

Decision decideSubscription(Decision common, const StatusStep &step)
{
    const QString canceled = statusText(Status::Canceled);
    const bool leavesCanceled = step.stored == canceled && step.incoming != canceled;
    if (common == Decision::Apply && leavesCanceled && step.authority == Authority::Event)
        return Decision::Conflict;
    return common;
}

} // namespace reckoner::subscriptions
