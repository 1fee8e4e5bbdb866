// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Keys for access tokens, made anew for each run, and tokens signed with them. Any thread.

#include "core/billing_api/access_token.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace reckoner::tests {

struct KeyPair {
    SecretBytes privatePem, publicPem;
};
KeyPair makeRsaKey(int bits = 2048);
KeyPair makeEcKey(const char *curve = "P-256");

inline const SecretBytes kSharedSecret{QByteArray("a shared secret of forty bytes, at least")};
inline const QByteArray kIssuer = "https://id.example.com", kAudience = "billing";

// Claims that are good at that time.
QJsonObject goodClaims(const QString &subject, Instant now);
QByteArray hs256Token(const QJsonObject &claims, const SecretBytes &secret = kSharedSecret);
billing_api::TokenRules hs256Rules();

} // namespace reckoner::tests
