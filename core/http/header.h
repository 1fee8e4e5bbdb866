// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One HTTP header field, as sent or received. Plain value, any thread.

#include <QByteArray>

namespace reckoner::http {

struct Header {
    QByteArray name;
    QByteArray value;
};

} // namespace reckoner::http
