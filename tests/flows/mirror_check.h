// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The end of every story: the mirror says of every product, price, customer, subscription, payment and adjustment what
// the provider's lists say, and holds nothing else. Main thread.

#include "core/provider/provider.h"
#include "core/storage/database.h"

#include <QStringList>

namespace reckoner::flows {

// Empty, or every difference in words.
QStringList mirrorDifferences(storage::Database &database, provider::Provider &provider);

} // namespace reckoner::flows

#define VERIFY_MIRROR_EQUALS_PROVIDER(story)                                                                           \
    do {                                                                                                               \
        const QStringList differences = reckoner::flows::mirrorDifferences(*(story).database, *(story).provider);      \
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(QLatin1Char('\n'))));                              \
    } while (false)
