// SPDX-License-Identifier: GPL-3.0-or-later
// Time stamps of the provider. What is read must be written as what reads the same.
#include "core/base/instant.h"
#include "tests/fuzz/fuzz_target.h"

using namespace reckoner;

RK_FUZZ_TARGET(instant)
{
    const Result<Instant> instant = Instant::parse(bytes);
    const Result<Instant> fromText = Instant::parse(QString::fromUtf8(bytes));
    if (!instant) {
        RK_ASSERT(instant.error().kind == ErrorKind::Invalid);
        return;
    }
    RK_ASSERT(fromText.has_value() && *fromText == *instant);
    const QByteArray written = instant->toUtf8();
    RK_ASSERT(written.size() == 27 && Instant::parse(QByteArrayView(written)).value() == *instant);
    RK_ASSERT(written.first(19) == bytes.first(19).toByteArray().toUpper()); // RFC 3339 allows a small t
    RK_ASSERT(*instant >= Instant() && instant->toString() == QString::fromLatin1(written));
    RK_ASSERT(instant->plusMonths(1) > *instant && instant->plusDays(1) - *instant == std::chrono::hours(24));
}
