// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who calls the billing API, by a JSON Web Token of the storefront's own sign-in. The algorithm, issuer and audience
// are the configuration's and never the token's; what the token says of its algorithm is only compared. Tokens are
// read strictly: three parts of canonical base64url, JSON objects without duplicate keys, known forms of every claim.
// Pure, any thread. Source: RFC 7519, RFC 8725.

#include "core/base/json.h"
#include "core/billing_api/token_signature.h"

namespace reckoner::billing_api {

inline constexpr qsizetype kMostTokenBytes = 8 * 1024; // what an identity provider with many claims makes of it
inline constexpr qsizetype kMostSubjectBytes = 255;    // OpenID Connect Core §2

struct TokenRules {
    TokenAlgorithm algorithm = TokenAlgorithm::Hs256;
    std::vector<SecretBytes> keys; // any of them
    QByteArray issuer, audience;
    Micros leeway = std::chrono::seconds(30); // between the clocks
    QByteArray customerClaim = "sub";         // what names the customer, see CustomerRule
};

struct TokenUser {
    QByteArray subject;
    QString customer; // of the claim that names the customer; empty: there is none
    QString email;    // only one that its issuer has verified
    Instant expiresAt;
};

// Errors: Unauthenticated; the detail says what was wrong, for the log alone.
Result<TokenUser> userOfToken(const TokenRules &rules, const QByteArray &token, Instant now);

// The token of "Authorization: Bearer …"; none when the field has another form.
std::optional<QByteArray> bearerToken(const QByteArray &authorization);

} // namespace reckoner::billing_api
