// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a page says above itself about an operation whose answer was lost, until it is settled. Who settles it is the
// Operations page and the resolver. Main thread.

#include "core/actions/operation.h"
#include "ui/common/page.h"

namespace reckoner::ui {

void tellUnsettled(Page &page, const actions::Operation &operation, const QString &provider);

} // namespace reckoner::ui
