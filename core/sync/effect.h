// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an event changed, for people: the entity's fields before and after, as JSON
//     {"entity":"subscription","id":"sub_…","created":false,"changes":[{"field":"items[0].quantity","before":1,"after":2}]}
// Compares the provider's own JSON, so that no field is left out because we do not parse it. Bounded. Pure, any thread.

#include "core/sync/snapshot.h"

namespace reckoner::sync {

inline constexpr int kMaxEffectChanges = 200;           // more than that nobody reads; "more" says that there were
inline constexpr qsizetype kMaxEffectValueBytes = 2000; // of one value; longer ones are left out with "cut"

// before: empty for a new entity.
QByteArray effectOf(const SnapshotKey &key, QByteArrayView before, QByteArrayView after);

// An effect read back, for views.
struct EffectChange {
    QString field;
    QString before, after; // JSON text; empty: was not there
};
struct Effect {
    QString entity, id;
    bool created = false;
    std::vector<EffectChange> changes;
};
// Errors: Invalid.
Result<Effect> effectFromJson(QByteArrayView json);

} // namespace reckoner::sync
