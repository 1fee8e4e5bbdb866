// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A provider's JSON laid out for reading: only white space changes, so that what is shown is what was sent. Does not
// check it. Pure, any thread.

#include <QByteArray>

namespace reckoner::ui {

QByteArray indentedJson(const QByteArray &json);

} // namespace reckoner::ui
