// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/task.h"

namespace reckoner::task_detail {

Error abandoned()
{
    return {ErrorKind::Cancelled, QStringLiteral("The work was given up before it was done."), QString(), {}};
}

} // namespace reckoner::task_detail
