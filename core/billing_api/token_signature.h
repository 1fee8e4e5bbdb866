// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The signatures of JSON Web Tokens: HS256 with a shared secret, RS256 and ES256 with public keys. The one place that
// knows cpp-jwt, which throws and would read tokens more loosely than we do: it gets bytes that were checked before,
// and says nothing but whether a signature fits. Pure, any thread. Source: RFC 7515, RFC 7518 §3.

#include "core/base/result.h"
#include "core/base/secret.h"

#include <vector>

namespace reckoner::billing_api {

enum class TokenAlgorithm { Hs256, Rs256, Es256 };
QByteArray algorithmName(TokenAlgorithm algorithm); // HS256, RS256, ES256
std::optional<TokenAlgorithm> algorithmFromName(QByteArrayView name);

inline constexpr qsizetype kLeastSharedSecretBytes = 32; // RFC 7518 §3.2: no shorter than the digest
inline constexpr int kLeastRsaBits = 2048;               // RFC 7518 §3.3
inline constexpr size_t kMostTokenKeys = 4;              // while one is rotated out

// What a configured key holds: public keys as PEM, one behind the other, or shared secrets separated by commas.
// Errors: Invalid (none, too many, too short, another kind than the algorithm's, a private key where a public one
// belongs); the message does not quote it.
Result<std::vector<SecretBytes>> tokenKeys(TokenAlgorithm algorithm, const SecretBytes &text);

// signedPart: header.payload as it was sent; signature: decoded.
bool isSignatureValid(TokenAlgorithm algorithm, const SecretBytes &key, const QByteArray &signedPart,
                      const QByteArray &signature);

// For tests and for trying things out. key: the secret, or a private key as PEM. Errors: Invalid.
Result<QByteArray> signToken(TokenAlgorithm algorithm, const SecretBytes &key, const QByteArray &header,
                             const QByteArray &payload);

} // namespace reckoner::billing_api
