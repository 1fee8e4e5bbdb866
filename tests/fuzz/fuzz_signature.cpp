// SPDX-License-Identifier: GPL-3.0-or-later
// The signature header of a webhook: bytes from anybody. Up to the first line feed it is the header, then the body.
#include "core/events/signature.h"
#include "tests/fuzz/fuzz_target.h"

using namespace reckoner;
using events::SignatureHeader;

RK_FUZZ_TARGET(signature)
{
    const qsizetype line = bytes.indexOf('\n');
    const QByteArrayView text = line < 0 ? bytes : bytes.first(line);
    const QByteArrayView body = line < 0 ? QByteArrayView() : bytes.sliced(line + 1);

    const auto parsed = events::parseSignatureHeader(text);
    const SignatureHeader *header = std::get_if<SignatureHeader>(&parsed);
    if (header) {
        RK_ASSERT(!header->digests.empty() && header->digests.size() <= size_t(events::kMaxSignatureDigests));
        RK_ASSERT(header->timestampSeconds >= 0);
        RK_ASSERT(text.contains(header->timestampText) &&
                  header->timestampText.toLongLong() == header->timestampSeconds);
    }
    // Nobody without the secret gets in, and the provider always does.
    const SecretBytes secret(QByteArrayLiteral("pdl_ntfset_corpus"));
    const SecretBytes another(QByteArrayLiteral("pdl_ntfset_another"));
    constexpr qint64 kSentAt = 1'770'000'000;
    const Instant now = Instant::fromSeconds(kSentAt);
    events::SignatureVerifier verifier({another, secret});
    RK_ASSERT(verifier.check(text, body, now).has_value());
    RK_ASSERT(!verifier.check(events::sign(body, secret, kSentAt), body, now).has_value());
}
