// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is made at a provider carries the operation that made it in its custom data, so that it is found again when the
// answer was lost, by us or by a person. Custom data that is no JSON object stays as it is. Pure functions, any thread.

#include "core/base/id.h"

#include <QByteArray>

namespace reckoner {

inline constexpr const char *kOperationTag = "reckoner_operation";
QByteArray withOperationTag(const QByteArray &customData, const OperationId &operation);
// Empty where there is none.
OperationId operationTagOf(const QByteArray &customData);
bool hasOperationTag(const QByteArray &customData, const OperationId &operation);

} // namespace reckoner
