// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// HMAC-SHA256 in lower-case hexadecimal, which both providers sign their webhooks with, each over a text of its own.
// Deliberately not the core's: the emulator is to be an independent witness of what the core verifies. Pure.

#include <QByteArray>

namespace reckoner::sandbox {

QByteArray hmacSha256Hex(const QByteArray &key, const QByteArray &message);

} // namespace reckoner::sandbox
