// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing_api/token_signature.h"

#include <jwt/algorithm.hpp>

#include <openssl/crypto.h>
#include <openssl/err.h>

namespace reckoner::billing_api {

namespace {

constexpr qsizetype kEs256SignatureBytes = 64;
constexpr qsizetype kHs256SignatureBytes = 32;
constexpr QByteArrayView kPemBegin("-----BEGIN "), kPemPublic("-----BEGIN PUBLIC KEY-----"),
    kPemEnd("-----END PUBLIC KEY-----");

Error keyFault(const char *what)
{
    return {ErrorKind::Invalid, QString::fromUtf8(what), {}, {}};
}

jwt::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

using PublicKey = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

Result<void> checkPublicKey(TokenAlgorithm algorithm, const QByteArray &pem)
{
    const std::unique_ptr<BIO, decltype(&BIO_free_all)> bio(BIO_new_mem_buf(pem.constData(), int(pem.size())),
                                                            &BIO_free_all);
    const PublicKey key(PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr), &EVP_PKEY_free);
    ERR_clear_error();
    if (!key)
        return keyFault("The key that tokens are checked with is no public key in PEM form.");
    if (algorithm == TokenAlgorithm::Rs256) {
        if (EVP_PKEY_base_id(key.get()) != EVP_PKEY_RSA)
            return keyFault("RS256 needs an RSA public key.");
        if (EVP_PKEY_bits(key.get()) < kLeastRsaBits)
            return keyFault("The RSA key that tokens are checked with is shorter than 2048 bits.");
        return {};
    }
    std::array<char, 80> group{};
    size_t length = 0;
    const bool named = EVP_PKEY_base_id(key.get()) == EVP_PKEY_EC &&
                       EVP_PKEY_get_group_name(key.get(), group.data(), group.size(), &length) == 1;
    if (!named || QByteArrayView(group.data(), qsizetype(length)) != QByteArrayView("prime256v1"))
        return keyFault("ES256 needs a public key on the curve P-256.");
    return {};
}

Result<std::vector<SecretBytes>> publicKeys(TokenAlgorithm algorithm, const QByteArray &text)
{
    std::vector<SecretBytes> keys;
    qsizetype at = 0;
    while ((at = text.indexOf(kPemBegin, at)) >= 0) {
        if (text.mid(at, kPemPublic.size()) != kPemPublic)
            return keyFault("Tokens are checked with public keys (BEGIN PUBLIC KEY); a private key or a certificate "
                            "does not belong here.");
        const qsizetype end = text.indexOf(kPemEnd, at);
        if (end < 0)
            return keyFault("A public key that tokens are checked with has no end.");
        const QByteArray pem = text.mid(at, end + kPemEnd.size() - at) + '\n';
        RK_TRY(checkPublicKey(algorithm, pem));
        keys.emplace_back(pem);
        at = end;
    }
    return keys;
}

Result<std::vector<SecretBytes>> sharedSecrets(const QByteArray &text)
{
    // A public key as the secret would let anybody sign who has it.
    if (text.contains("-----BEGIN "))
        return keyFault("HS256 needs a shared secret, and this is a key in PEM form: choose RS256 or ES256 for it.");
    std::vector<SecretBytes> keys;
    for (const QByteArray &part : text.split(',')) {
        const QByteArray secret = part.trimmed();
        if (secret.isEmpty())
            continue;
        if (secret.size() < kLeastSharedSecretBytes)
            return keyFault("The shared secret for tokens is shorter than 32 bytes.");
        keys.emplace_back(secret);
    }
    return keys;
}

bool isHmacValid(const SecretBytes &key, const QByteArray &signedPart, const QByteArray &signature)
{
    if (signature.size() != kHs256SignatureBytes)
        return false;
    // The library's own check compares as texts are compared: its time tells how much was right.
    const auto [expected, fault] = jwt::HMACSign<jwt::algo::HS256>::sign(viewOf(key.reveal()), viewOf(signedPart));
    return !fault && expected.size() == size_t(kHs256SignatureBytes) &&
           CRYPTO_memcmp(expected.data(), signature.constData(), expected.size()) == 0;
}

template <class Algorithm>
bool isPemSignatureValid(const SecretBytes &key, const QByteArray &signedPart, const QByteArray &signature)
{
    const QByteArray text = signature.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const auto [valid, fault] = jwt::PEMSign<Algorithm>::verify(viewOf(key.reveal()), viewOf(signedPart), viewOf(text));
    ERR_clear_error(); // a wrong signature leaves entries in this thread's queue
    return valid && !fault;
}

template <class Algorithm> std::string signedBy(const SecretBytes &key, const QByteArray &data)
{
    const auto [bytes, fault] = Algorithm::sign(viewOf(key.reveal()), viewOf(data));
    return fault ? std::string() : bytes;
}

} // namespace

QByteArray algorithmName(TokenAlgorithm algorithm)
{
    switch (algorithm) {
    case TokenAlgorithm::Hs256: return "HS256";
    case TokenAlgorithm::Rs256: return "RS256";
    case TokenAlgorithm::Es256: return "ES256";
    }
    RK_UNREACHABLE();
}

std::optional<TokenAlgorithm> algorithmFromName(QByteArrayView name)
{
    for (const TokenAlgorithm one : {TokenAlgorithm::Hs256, TokenAlgorithm::Rs256, TokenAlgorithm::Es256}) {
        if (name == algorithmName(one))
            return one;
    }
    return std::nullopt;
}

Result<std::vector<SecretBytes>> tokenKeys(TokenAlgorithm algorithm, const SecretBytes &text)
{
    RK_TRY_ASSIGN(auto keys, algorithm == TokenAlgorithm::Hs256 ? sharedSecrets(text.reveal())
                                                                : publicKeys(algorithm, text.reveal()));
    if (keys.empty())
        return keyFault("There is no key to check tokens with.");
    if (keys.size() > kMostTokenKeys)
        return keyFault("There are more than four keys to check tokens with.");
    return keys;
}

bool isSignatureValid(TokenAlgorithm algorithm, const SecretBytes &key, const QByteArray &signedPart,
                      const QByteArray &signature)
{
    try { // the library reports what it cannot allocate by exception
        switch (algorithm) {
        case TokenAlgorithm::Hs256: return isHmacValid(key, signedPart, signature);
        case TokenAlgorithm::Rs256: return isPemSignatureValid<jwt::algo::RS256>(key, signedPart, signature);
        case TokenAlgorithm::Es256:
            return signature.size() == kEs256SignatureBytes &&
                   isPemSignatureValid<jwt::algo::ES256>(key, signedPart, signature);
        }
    } catch (const std::exception &) {
        return false;
    }
    RK_UNREACHABLE();
}

Result<QByteArray> signToken(TokenAlgorithm algorithm, const SecretBytes &key, const QByteArray &header,
                             const QByteArray &payload)
{
    constexpr auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray data = header.toBase64(form) + '.' + payload.toBase64(form);
    std::string signature;
    try { // as above
        switch (algorithm) {
        case TokenAlgorithm::Hs256: signature = signedBy<jwt::HMACSign<jwt::algo::HS256>>(key, data); break;
        case TokenAlgorithm::Rs256: signature = signedBy<jwt::PEMSign<jwt::algo::RS256>>(key, data); break;
        case TokenAlgorithm::Es256: signature = signedBy<jwt::PEMSign<jwt::algo::ES256>>(key, data); break;
        }
    } catch (const std::exception &) {
        signature.clear();
    }
    ERR_clear_error();
    if (signature.empty())
        return keyFault("The token could not be signed with this key.");
    return data + '.' + QByteArray::fromStdString(signature).toBase64(form);
}

} // namespace reckoner::billing_api
