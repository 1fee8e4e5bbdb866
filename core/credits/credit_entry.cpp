// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credits/credit_entry.h"

#include "core/base/assert.h"

namespace reckoner::credits {

QString entryKindText(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Grant: return QStringLiteral("grant");
    case EntryKind::Clawback: return QStringLiteral("clawback");
    case EntryKind::Restore: return QStringLiteral("restore");
    }
    RK_UNREACHABLE();
}

std::optional<EntryKind> entryKindFromText(const QString &text)
{
    for (const EntryKind kind : {EntryKind::Grant, EntryKind::Clawback, EntryKind::Restore}) {
        if (entryKindText(kind) == text)
            return kind;
    }
    return std::nullopt;
}

QString idempotencyKeyOf(const CreditEntry &entry)
{
    if (entry.kind == EntryKind::Grant)
        return entry.grantId.toString();
    const QString cause = entry.adjustmentId.isEmpty() ? entry.operationId.toString() : entry.adjustmentId.toString();
    return QStringLiteral("%1/%2/%3").arg(entry.grantId.toString(), entryKindText(entry.kind), cause);
}

} // namespace reckoner::credits
