// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Proves that a webhook came from the provider: Paddle-Signature, HMAC-SHA256 over "<ts>:<raw body>", or
// Stripe-Signature over "<t>.<raw body>", with the destination's secret. The header text is read strictly (one time, 1
// to 8 digests of 64 lower-case hex digits in h1 or v1, unknown keys ignored) and digests are compared in constant time
// on their bytes. A verifier keeps one keyed context per secret and is not shared between threads: make one per thread.
// It knows nothing of JSON: bytes are checked before they are parsed. Source: reference/paddle.md §4.3,
// reference/stripe.md §4.2; limits and policy: reference/security.md §2 A1 and §7.

#include "core/base/instant.h"
#include "core/base/secret.h"
#include "core/events/event.h"

#include <QByteArray>

#include <array>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace reckoner::events {

// Why a signature was refused. All of them are one answer to the sender (401); staff see the difference.
enum class SignatureFault { Missing, Malformed, TooOld, TooFarAhead, NoMatch };
QString signatureFaultText(SignatureFault fault); // "signature_missing", …

inline constexpr qsizetype kMaxSignatureHeaderBytes = 16 * 1024; // the listener's own bound on a header block
inline constexpr int kMaxSignatureDigests = 8;                   // rotation needs two; each costs a comparison
inline constexpr Micros kDefaultSignatureTolerance = std::chrono::seconds(300); // both ways; SDKs use 5 s (§4.3)

using SignatureDigest = std::array<unsigned char, 32>;

struct SignatureHeader {
    QByteArray timestampText; // as sent: these bytes are what was signed
    qint64 timestampSeconds = 0;
    std::vector<SignatureDigest> digests;
};

// Pure and total; fuzzed. The fault is Missing (empty) or Malformed.
std::variant<SignatureHeader, SignatureFault> parseSignatureHeader(QByteArrayView text,
                                                                   EventForm form = EventForm::Paddle);

// Paddle-Signature, Stripe-Signature.
QByteArray signatureHeaderName(EventForm form);
// The one such field of a request: Missing without, Malformed with two of them.
std::variant<QByteArray, SignatureFault> signatureField(const std::vector<http::Header> &headers,
                                                        EventForm form = EventForm::Paddle);

// The header a provider would send: for tests and for replaying to another destination.
QByteArray sign(QByteArrayView body, const SecretBytes &secret, qint64 timestampSeconds,
                EventForm form = EventForm::Paddle);

class SignatureVerifier
{
public:
    // Any number of secrets, for rotation; none refuses everything.
    explicit SignatureVerifier(const std::vector<SecretBytes> &secrets, Micros tolerance = kDefaultSignatureTolerance,
                               EventForm form = EventForm::Paddle);
    ~SignatureVerifier();
    SignatureVerifier(SignatureVerifier &&) noexcept;
    SignatureVerifier &operator=(SignatureVerifier &&) noexcept;

    // Nothing when the body is authentic and recent.
    std::optional<SignatureFault> check(QByteArrayView headerText, QByteArrayView body, Instant now);
    std::optional<SignatureFault> check(const SignatureHeader &header, QByteArrayView body, Instant now);

private:
    struct Keys;
    std::unique_ptr<Keys> m_keys; // hides OpenSSL
    Micros m_tolerance;
    EventForm m_form;
};

} // namespace reckoner::events
