// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What goes to Stripe: application/x-www-form-urlencoded with nested keys, in bodies and in queries alike. Keys are
// written out ("items[0][price]"); brackets stay as they are, everything else is percent-encoded, a blank as %20. An
// empty value unsets at Stripe, so nothing empty is added by accident. Pure value, any thread.
// Source: reference/stripe.md §1.2.

#include "core/base/instant.h"
#include "core/base/money.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace reckoner::provider::stripe {

class FormBody
{
public:
    FormBody &add(const QByteArray &key, const QString &text); // nothing for an empty text
    FormBody &add(const QByteArray &key, qint64 number);
    FormBody &addFlag(const QByteArray &key, bool flag);
    FormBody &add(const QByteArray &key, Instant at); // whole seconds
    FormBody &unset(const QByteArray &key);           // key=
    // What an edit sets: nothing for none, key= for what is empty.
    FormBody &addEdit(const QByteArray &key, const std::optional<QString> &text);
    FormBody &addMetadataEdit(const std::optional<QByteArray> &json);
    // metadata[k]=v for each member of a JSON object of texts and numbers; values of other kinds as JSON. of: the
    // member whose metadata it is, "subscription_data".
    FormBody &addMetadata(const QByteArray &json, const QByteArray &of = {});

    bool isEmpty() const { return m_pairs.empty(); }
    QByteArray encoded() const;

private:
    std::vector<std::pair<QByteArray, QByteArray>> m_pairs;
};

} // namespace reckoner::provider::stripe
