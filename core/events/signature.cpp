// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/signature.h"

#include "core/base/assert.h"

#include <QString>

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <algorithm>

namespace reckoner::events {

namespace {

constexpr qsizetype kMaxTimestampDigits = 12; // until the year 33658; keeps the number far from overflow

// How a provider writes its header and what it signs.
struct SignatureWords {
    const char *header;
    char between; // parts of the header
    QByteArrayView time, digest;
    QByteArrayView joint; // between time and body in what is signed
};

const SignatureWords &wordsOf(EventForm form)
{
    static constexpr SignatureWords paddle{"Paddle-Signature", ';', "ts", "h1", ":"};
    static constexpr SignatureWords stripe{"Stripe-Signature", ',', "t", "v1", "."};
    return form == EventForm::Stripe ? stripe : paddle;
}

struct MacDelete {
    void operator()(EVP_MAC *mac) const { EVP_MAC_free(mac); }
    void operator()(EVP_MAC_CTX *context) const { EVP_MAC_CTX_free(context); }
};
using MacContext = std::unique_ptr<EVP_MAC_CTX, MacDelete>;

MacContext keyedContext(const SecretBytes &secret)
{
    const std::unique_ptr<EVP_MAC, MacDelete> mac(EVP_MAC_fetch(nullptr, "HMAC", nullptr));
    RK_ASSERT(mac);
    MacContext context(EVP_MAC_CTX_new(mac.get())); // holds its own reference to mac
    char digest[] = "SHA256";
    const OSSL_PARAM params[] = {OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
                                 OSSL_PARAM_construct_end()};
    const QByteArray &key = secret.reveal();
    const bool keyed = context && EVP_MAC_init(context.get(), reinterpret_cast<const unsigned char *>(key.constData()),
                                               size_t(key.size()), params) == 1;
    RK_ASSERT(keyed);
    return context;
}

// Starts over with the key the context has: passing no key skips the key schedule (reference/ingest.md §8).
SignatureDigest signatureMac(EVP_MAC_CTX *context, QByteArrayView timestamp, QByteArrayView joint, QByteArrayView body)
{
    const auto update = [context](QByteArrayView part) {
        return EVP_MAC_update(context, reinterpret_cast<const unsigned char *>(part.data()), size_t(part.size())) == 1;
    };
    SignatureDigest digest{};
    size_t size = 0;
    const bool done = EVP_MAC_init(context, nullptr, 0, nullptr) == 1 && update(timestamp) && update(joint) &&
                      update(body) && EVP_MAC_final(context, digest.data(), &size, digest.size()) == 1 &&
                      size == digest.size();
    RK_ASSERT(done);
    return digest;
}

// -1 for everything but 0-9 and a-f: upper case is refused (reference/security.md §7.4).
int lowerHexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

std::optional<SignatureDigest> digestFromHex(QByteArrayView hex)
{
    SignatureDigest digest{};
    if (hex.size() != qsizetype(2 * digest.size()))
        return std::nullopt;
    for (size_t i = 0; i < digest.size(); ++i) {
        const int high = lowerHexDigit(hex[qsizetype(2 * i)]);
        const int low = lowerHexDigit(hex[qsizetype(2 * i + 1)]);
        if (high < 0 || low < 0)
            return std::nullopt;
        digest[i] = static_cast<unsigned char>(high * 16 + low);
    }
    return digest;
}

std::optional<qint64> timestampFromDigits(QByteArrayView digits)
{
    if (digits.isEmpty() || digits.size() > kMaxTimestampDigits)
        return std::nullopt;
    qint64 seconds = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return std::nullopt;
        seconds = seconds * 10 + (c - '0');
    }
    return seconds;
}

bool isSignatureKey(QByteArrayView key)
{
    return !key.isEmpty() && std::all_of(key.begin(), key.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

bool isVisibleText(QByteArrayView value)
{
    return std::all_of(value.begin(), value.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

} // namespace

QString signatureFaultText(SignatureFault fault)
{
    switch (fault) {
    case SignatureFault::Missing: return QStringLiteral("signature_missing");
    case SignatureFault::Malformed: return QStringLiteral("signature_malformed");
    case SignatureFault::TooOld: return QStringLiteral("signature_too_old");
    case SignatureFault::TooFarAhead: return QStringLiteral("signature_too_far_ahead");
    case SignatureFault::NoMatch: return QStringLiteral("signature_no_match");
    }
    RK_UNREACHABLE();
}

std::variant<SignatureHeader, SignatureFault> parseSignatureHeader(QByteArrayView text, EventForm form)
{
    const SignatureWords &words = wordsOf(form);
    if (text.isEmpty())
        return SignatureFault::Missing;
    if (text.size() > kMaxSignatureHeaderBytes)
        return SignatureFault::Malformed;
    SignatureHeader header;
    while (true) {
        const qsizetype end = text.indexOf(words.between);
        const QByteArrayView part = end < 0 ? text : text.first(end);
        const qsizetype equals = part.indexOf('=');
        if (equals < 0)
            return SignatureFault::Malformed;
        const QByteArrayView key = part.first(equals);
        const QByteArrayView value = part.sliced(equals + 1);
        if (key == words.time) {
            const std::optional<qint64> seconds = timestampFromDigits(value);
            if (!seconds || !header.timestampText.isEmpty())
                return SignatureFault::Malformed;
            header.timestampText = value.toByteArray();
            header.timestampSeconds = *seconds;
        } else if (key == words.digest) {
            const std::optional<SignatureDigest> digest = digestFromHex(value);
            if (!digest || int(header.digests.size()) == kMaxSignatureDigests)
                return SignatureFault::Malformed;
            header.digests.push_back(*digest);
        } else if (!isSignatureKey(key) || !isVisibleText(value)) {
            return SignatureFault::Malformed;
        }
        if (end < 0)
            break;
        text = text.sliced(end + 1);
    }
    if (header.timestampText.isEmpty() || header.digests.empty())
        return SignatureFault::Malformed;
    return header;
}

QByteArray signatureHeaderName(EventForm form)
{
    return wordsOf(form).header;
}

std::variant<QByteArray, SignatureFault> signatureField(const std::vector<http::Header> &headers, EventForm form)
{
    const http::Header *found = nullptr;
    const QByteArray name = signatureHeaderName(form);
    for (const http::Header &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (found)
            return SignatureFault::Malformed;
        found = &header;
    }
    if (!found || found->value.isEmpty())
        return SignatureFault::Missing;
    return found->value;
}

QByteArray sign(QByteArrayView body, const SecretBytes &secret, qint64 timestampSeconds, EventForm form)
{
    const SignatureWords &words = wordsOf(form);
    const QByteArray timestamp = QByteArray::number(timestampSeconds);
    const MacContext context = keyedContext(secret);
    const SignatureDigest digest = signatureMac(context.get(), timestamp, words.joint, body);
    const QByteArray bytes(reinterpret_cast<const char *>(digest.data()), qsizetype(digest.size()));
    return words.time.toByteArray() + '=' + timestamp + words.between + words.digest.toByteArray() + '=' +
           bytes.toHex();
}

struct SignatureVerifier::Keys {
    std::vector<MacContext> contexts;
};

SignatureVerifier::SignatureVerifier(const std::vector<SecretBytes> &secrets, Micros tolerance, EventForm form)
    : m_keys(std::make_unique<Keys>()), m_tolerance(tolerance), m_form(form)
{
    for (const SecretBytes &secret : secrets) {
        if (!secret.isEmpty()) // an empty key would let anybody sign
            m_keys->contexts.push_back(keyedContext(secret));
    }
}

SignatureVerifier::~SignatureVerifier() = default;
SignatureVerifier::SignatureVerifier(SignatureVerifier &&) noexcept = default;
SignatureVerifier &SignatureVerifier::operator=(SignatureVerifier &&) noexcept = default;

std::optional<SignatureFault> SignatureVerifier::check(QByteArrayView headerText, QByteArrayView body, Instant now)
{
    const auto parsed = parseSignatureHeader(headerText, m_form);
    if (const auto *fault = std::get_if<SignatureFault>(&parsed))
        return *fault;
    return check(std::get<SignatureHeader>(parsed), body, now);
}

std::optional<SignatureFault> SignatureVerifier::check(const SignatureHeader &header, QByteArrayView body, Instant now)
{
    bool matched = false;
    for (const MacContext &context : m_keys->contexts) {
        const SignatureDigest expected = signatureMac(context.get(), header.timestampText, wordsOf(m_form).joint, body);
        for (const SignatureDigest &digest : header.digests)
            matched |= CRYPTO_memcmp(expected.data(), digest.data(), expected.size()) == 0; // all of them, always
    }
    if (!matched)
        return SignatureFault::NoMatch;
    // Age is judged last, so that "too old" in the list of refusals says that the secret was right.
    const Micros ahead = Instant::fromSeconds(header.timestampSeconds) - now;
    if (ahead > m_tolerance)
        return SignatureFault::TooFarAhead;
    if (-ahead > m_tolerance)
        return SignatureFault::TooOld;
    return std::nullopt;
}

} // namespace reckoner::events
