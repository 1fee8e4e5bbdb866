// SPDX-License-Identifier: GPL-3.0-or-later
// The access token of the billing API: a text from anybody.
#include "core/billing_api/access_token.h"
#include "tests/fuzz/fuzz_target.h"

using namespace reckoner;
using namespace reckoner::billing_api;

RK_FUZZ_TARGET(access_token)
{
    TokenRules rules;
    rules.keys = {SecretBytes(QByteArrayLiteral("a secret that is in no corpus, of course"))};
    rules.issuer = "https://id.example.com";
    rules.audience = "billing";
    const Instant now = Instant::fromSeconds(1'770'000'000);
    const QByteArray text = bytes.toByteArray();
    // Nobody without the secret gets in, and what was signed with it is read without harm.
    RK_ASSERT(!userOfToken(rules, text, now).has_value());
    const auto token = signToken(TokenAlgorithm::Hs256, rules.keys.front(), R"({"alg":"HS256"})", text);
    RK_ASSERT(token.has_value());
    if (const auto user = userOfToken(rules, *token, now)) {
        RK_ASSERT(!user->subject.isEmpty());
        RK_ASSERT(now < user->expiresAt + rules.leeway);
    }
}
