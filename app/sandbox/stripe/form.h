// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Decodes Stripe's form encoding, a[b][0][c]=…, into a tree whose leaves are all strings; arrays are objects with the
// keys 0, 1, …; `a[]=` counts on. Strict: broken percent signs, bytes that are no UTF-8, brackets that do not close, a
// name given twice or as value and hash at once are refused. Pure. Source: reference/stripe.md §1.2.

#include "app/sandbox/stripe/api_error.h"

#include <QByteArrayView>

namespace reckoner::sandbox::stripe {

Outcome<QJsonObject> decodeForm(QByteArrayView text);

} // namespace reckoner::sandbox::stripe
