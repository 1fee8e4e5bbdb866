// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads Retry-After (RFC 9110 §10.2.3): seconds, or an HTTP date in any of its three forms. Pure, any thread.

#include "core/base/instant.h"

#include <QByteArrayView>

#include <optional>

namespace reckoner::http {

// Milliseconds from now, at least 0 and at most a day; none when the text is neither form.
std::optional<qint64> retryAfterMs(QByteArrayView value, Instant now);

// "Sun, 06 Nov 1994 08:49:37 GMT", and the obsolete "Sunday, 06-Nov-94 08:49:37 GMT" and "Sun Nov  6 08:49:37 1994".
// The name of the day is not checked. nowYear decides the century of two-digit years.
std::optional<Instant> parseHttpDate(QByteArrayView text, int nowYear = 2026);

} // namespace reckoner::http
