// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/billing_api/token_keys.h"

#include <openssl/evp.h>
#include <openssl/pem.h>

#include <memory>

namespace reckoner::tests {

namespace {

QByteArray pemTextOf(BIO *bio)
{
    char *text = nullptr;
    const long size = BIO_get_mem_data(bio, &text);
    QByteArray bytes(text, qsizetype(size));
    BIO_free(bio);
    return bytes;
}

KeyPair pairOf(EVP_PKEY *key)
{
    RK_ASSERT(key != nullptr);
    KeyPair pair;
    BIO *out = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(out, key, nullptr, nullptr, 0, nullptr, nullptr);
    pair.privatePem = SecretBytes(pemTextOf(out));
    out = BIO_new(BIO_s_mem());
    PEM_write_bio_PUBKEY(out, key);
    pair.publicPem = SecretBytes(pemTextOf(out));
    EVP_PKEY_free(key);
    return pair;
}

} // namespace

KeyPair makeRsaKey(int bits)
{
    return pairOf(EVP_RSA_gen(bits));
}

KeyPair makeEcKey(const char *curve)
{
    return pairOf(EVP_EC_gen(curve));
}

QJsonObject goodClaims(const QString &subject, Instant now)
{
    return {{QStringLiteral("iss"), QString::fromLatin1(kIssuer)},
            {QStringLiteral("aud"), QString::fromLatin1(kAudience)},
            {QStringLiteral("sub"), subject},
            {QStringLiteral("iat"), now.seconds()},
            {QStringLiteral("exp"), now.seconds() + 600}};
}

QByteArray hs256Token(const QJsonObject &claims, const SecretBytes &secret)
{
    return billing_api::signToken(billing_api::TokenAlgorithm::Hs256, secret, R"({"alg":"HS256","typ":"JWT"})",
                                  QJsonDocument(claims).toJson(QJsonDocument::Compact))
        .value();
}

billing_api::TokenRules hs256Rules()
{
    billing_api::TokenRules rules;
    rules.keys = {kSharedSecret};
    rules.issuer = kIssuer;
    rules.audience = kAudience;
    return rules;
}

} // namespace reckoner::tests
