// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/task.h"

#include "core/base/words.h"

namespace reckoner::task_detail {

Error abandoned()
{
    return {ErrorKind::Cancelled, Words::tr("The work was given up before it was done."), QString(), {}};
}

} // namespace reckoner::task_detail
