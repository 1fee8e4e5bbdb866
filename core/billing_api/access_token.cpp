// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing_api/access_token.h"

#include <algorithm>
#include <array>

namespace reckoner::billing_api {

namespace {

constexpr JsonLimits kClaimLimits{.bytes = kMostTokenBytes, .depth = 8};
constexpr qint64 kMostSeconds = 253'402'300'799; // the year 9999
constexpr qsizetype kMostClaimCharacters = 320;  // an e-mail address

Error untrusted(const char *why)
{
    return {
        ErrorKind::Unauthenticated, QStringLiteral("The access token is not accepted."), QString::fromLatin1(why), {}};
}

bool isBase64Url(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
}

// Strict: no padding, no other characters, no bits left over, so that every token has one form.
std::optional<QByteArray> decoded(QByteArrayView part)
{
    constexpr auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    if (part.isEmpty() || !std::all_of(part.begin(), part.end(), isBase64Url))
        return std::nullopt;
    const QByteArray text = part.toByteArray();
    const auto read = QByteArray::fromBase64Encoding(text, form | QByteArray::AbortOnBase64DecodingErrors);
    if (!read || (*read).toBase64(form) != text)
        return std::nullopt;
    return *read;
}

Result<void> checkHeader(const TokenRules &rules, const QByteArray &json)
{
    const auto header = JsonDocument::parse(json, kClaimLimits);
    if (!header || !header->root().isObject())
        return untrusted("the header is no JSON object");
    if (header->root()["alg"].utf8() != algorithmName(rules.algorithm))
        return untrusted("another algorithm than the configured one");
    if (!header->root()["crit"].isMissing())
        return untrusted("the header has critical extensions");
    const JsonView type = header->root()["typ"];
    const QByteArray said = type.utf8().value_or(QByteArray()).toLower();
    if (!type.isMissing() && said != "jwt" && said != "at+jwt")
        return untrusted("the header names another type");
    return {};
}

// none: it is not there. Errors: not whole seconds, or none that a clock shows.
Result<std::optional<Instant>> claimedTime(JsonView claims, const char *name)
{
    const JsonView value = claims[name];
    if (value.isMissing())
        return std::optional<Instant>();
    const auto seconds = value.integer();
    if (!seconds || *seconds < 0 || *seconds > kMostSeconds)
        return untrusted("a time is not in whole seconds");
    return std::optional(Instant::fromSeconds(*seconds));
}

// When it ends.
Result<Instant> checkTimes(const TokenRules &rules, JsonView claims, Instant now)
{
    RK_TRY_ASSIGN(const auto expires, claimedTime(claims, "exp"));
    RK_TRY_ASSIGN(const auto notBefore, claimedTime(claims, "nbf"));
    RK_TRY_ASSIGN(const auto issued, claimedTime(claims, "iat"));
    if (!expires)
        return untrusted("it has no end");
    if (now >= *expires + rules.leeway)
        return untrusted("it has expired");
    if (notBefore && now + rules.leeway < *notBefore)
        return untrusted("it is not valid yet");
    if (issued && now + rules.leeway < *issued)
        return untrusted("it was issued in the future");
    return *expires;
}

bool isForUs(const TokenRules &rules, JsonView audience)
{
    if (const auto one = audience.utf8())
        return *one == rules.audience;
    const std::vector<JsonView> several = audience.items();
    return std::any_of(several.begin(), several.end(), [&](JsonView each) { return each.utf8() == rules.audience; });
}

// Empty where there is none. One that is too long is none either: cut short it could be somebody else's.
QString nameIn(JsonView claim)
{
    const QString text = claim.string().value_or(QString());
    return text.size() <= kMostClaimCharacters ? text : QString();
}

Result<TokenUser> readClaims(const TokenRules &rules, const QByteArray &json, Instant now)
{
    const auto document = JsonDocument::parse(json, kClaimLimits);
    if (!document || !document->root().isObject())
        return untrusted("the claims are no JSON object");
    const JsonView claims = document->root();
    if (claims["iss"].utf8() != rules.issuer)
        return untrusted("another issuer");
    if (!isForUs(rules, claims["aud"]))
        return untrusted("another audience");
    TokenUser user;
    RK_TRY_ASSIGN(user.expiresAt, checkTimes(rules, claims, now));
    user.subject = claims["sub"].utf8().value_or(QByteArray());
    if (user.subject.isEmpty() || user.subject.size() > kMostSubjectBytes || user.subject.contains('\0'))
        return untrusted("it has no usable subject");
    user.customer = nameIn(claims[rules.customerClaim]);
    if (claims["email_verified"].boolean().value_or(false))
        user.email = nameIn(claims["email"]).trimmed();
    return user;
}

} // namespace

Result<TokenUser> userOfToken(const TokenRules &rules, const QByteArray &token, Instant now)
{
    if (token.size() > kMostTokenBytes)
        return untrusted("it is too long");
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return untrusted("it has not three parts");
    const auto header = decoded(parts[0]), claims = decoded(parts[1]), signature = decoded(parts[2]);
    if (!header || !claims || !signature)
        return untrusted("a part is no base64url");
    RK_TRY(checkHeader(rules, *header));
    const QByteArray signedPart = token.left(parts[0].size() + 1 + parts[1].size());
    const bool isSigned = std::any_of(rules.keys.begin(), rules.keys.end(), [&](const SecretBytes &key) {
        return isSignatureValid(rules.algorithm, key, signedPart, *signature);
    });
    if (!isSigned)
        return untrusted("the signature does not fit");
    return readClaims(rules, *claims, now);
}

std::optional<QByteArray> bearerToken(const QByteArray &authorization)
{
    constexpr QByteArrayView scheme("bearer ");
    if (authorization.size() <= scheme.size() || authorization.left(scheme.size()).toLower() != scheme)
        return std::nullopt;
    return authorization.mid(scheme.size()).trimmed();
}

} // namespace reckoner::billing_api
