// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens come from anybody: each fault is a refusal, and nothing that is sent is a crash.
#include "core/billing_api/access_token.h"
#include "tests/billing_api/token_keys.h"
#include "tests/testkit/registry.h"

#include <rapidcheck.h>

#include <QJsonArray>
#include <QTest>

using namespace reckoner;
using namespace reckoner::billing_api;
using namespace reckoner::tests;
using namespace Qt::StringLiterals;

namespace {

const Instant kTokenNow = Instant::parse(QByteArrayView("2026-03-01T12:00:00Z")).value();
constexpr auto kTokenForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray claimsJson(const QJsonObject &claims)
{
    return QJsonDocument(claims).toJson(QJsonDocument::Compact);
}

QByteArray signedWith(TokenAlgorithm algorithm, const SecretBytes &key, const QByteArray &header)
{
    return signToken(algorithm, key, header, claimsJson(goodClaims(u"ada"_s, kTokenNow))).value();
}

QString refusalOf(const TokenRules &rules, const QByteArray &token)
{
    const auto user = userOfToken(rules, token, kTokenNow);
    return user ? u"accepted"_s : user.error().detail;
}

TokenRules rulesFor(TokenAlgorithm algorithm, const SecretBytes &keys)
{
    TokenRules rules = hs256Rules();
    rules.algorithm = algorithm;
    rules.keys = tokenKeys(algorithm, keys).value();
    return rules;
}

} // namespace

class TstAccessToken : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachAlgorithmIsAcceptedWithItsKey()
    {
        const KeyPair rsa = makeRsaKey(), ec = makeEcKey();
        QCOMPARE(refusalOf(hs256Rules(), hs256Token(goodClaims(u"ada"_s, kTokenNow))), u"accepted"_s);
        QCOMPARE(refusalOf(rulesFor(TokenAlgorithm::Rs256, rsa.publicPem),
                           signedWith(TokenAlgorithm::Rs256, rsa.privatePem, R"({"alg":"RS256"})")),
                 u"accepted"_s);
        QCOMPARE(refusalOf(rulesFor(TokenAlgorithm::Es256, ec.publicPem),
                           signedWith(TokenAlgorithm::Es256, ec.privatePem, R"({"alg":"ES256","typ":"at+jwt"})")),
                 u"accepted"_s);
    }

    void aKeyThatIsRotatedOutIsStillAccepted()
    {
        const KeyPair before = makeEcKey(), after = makeEcKey();
        const auto rules =
            rulesFor(TokenAlgorithm::Es256, SecretBytes(after.publicPem.reveal() + before.publicPem.reveal()));
        QCOMPARE(rules.keys.size(), size_t(2));
        for (const KeyPair &pair : {before, after})
            QCOMPARE(refusalOf(rules, signedWith(TokenAlgorithm::Es256, pair.privatePem, R"({"alg":"ES256"})")),
                     u"accepted"_s);
        QVERIFY(refusalOf(rules, signedWith(TokenAlgorithm::Es256, makeEcKey().privatePem, R"({"alg":"ES256"})")) !=
                u"accepted"_s);
    }

    // The attack: a token signed HS256 with the text of the public key, which everybody has.
    void algorithmsAreNotConfused()
    {
        const KeyPair rsa = makeRsaKey();
        const auto rules = rulesFor(TokenAlgorithm::Rs256, rsa.publicPem);
        QCOMPARE(refusalOf(rules, signedWith(TokenAlgorithm::Hs256, rules.keys.front(), R"({"alg":"HS256"})")),
                 u"another algorithm than the configured one"_s);
        QCOMPARE(refusalOf(rules, signedWith(TokenAlgorithm::Hs256, rules.keys.front(), R"({"alg":"RS256"})")),
                 u"the signature does not fit"_s);
        QVERIFY(!tokenKeys(TokenAlgorithm::Hs256, rsa.publicPem)); // nor can it be configured
    }

    void unsignedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("header");
        for (const char *name : {"none", "None", "NONE", "nOnE", "", "HS384", "hs256"})
            QTest::newRow(name[0] ? name : "empty") << QByteArray("{\"alg\":\"") + name + "\"}";
        QTest::newRow("missing") << QByteArray(R"({"typ":"JWT"})");
        QTest::newRow("twice") << QByteArray(R"({"alg":"HS256","alg":"none"})");
        QTest::newRow("a list") << QByteArray(R"({"alg":["HS256"]})");
    }
    void unsignedIsRefused()
    {
        QFETCH(QByteArray, header);
        const QByteArray claims = claimsJson(goodClaims(u"ada"_s, kTokenNow)).toBase64(kTokenForm);
        const QByteArray part = header.toBase64(kTokenForm) + '.' + claims + '.';
        QVERIFY(refusalOf(hs256Rules(), part) != u"accepted"_s);
        QVERIFY(refusalOf(hs256Rules(), part + "AA") != u"accepted"_s);
        // Even signed with the right key: its own word for the algorithm must be ours.
        QVERIFY(refusalOf(hs256Rules(), signedWith(TokenAlgorithm::Hs256, kSharedSecret, header)) != u"accepted"_s);
    }

    void claimsAreHeldToTheConfiguration_data()
    {
        QTest::addColumn<QString>("claim");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<bool>("isGood");
        const qint64 now = kTokenNow.seconds();
        const auto row = [](const char *name, const QString &claim, const QJsonValue &value, bool isGood) {
            QTest::newRow(name) << claim << value << isGood;
        };
        row("another issuer", u"iss"_s, u"https://id.example.com.evil.test"_s, false);
        row("no issuer", u"iss"_s, QJsonValue(QJsonValue::Undefined), false);
        row("another audience", u"aud"_s, u"shipping"_s, false);
        row("one of several audiences", u"aud"_s, QJsonArray{u"shipping"_s, u"billing"_s}, true);
        row("none of several audiences", u"aud"_s, QJsonArray{u"shipping"_s, 7}, false);
        row("audience as a part", u"aud"_s, u"billing "_s, false);
        row("no audience", u"aud"_s, QJsonValue(QJsonValue::Undefined), false);
        row("no end", u"exp"_s, QJsonValue(QJsonValue::Undefined), false);
        row("ended within the leeway", u"exp"_s, now - 29, true);
        row("ended", u"exp"_s, now - 30, false);
        row("an end as a text", u"exp"_s, QString::number(now + 60), false);
        row("a negative end", u"exp"_s, -1, false);
        row("an end beyond all clocks", u"exp"_s, QJsonValue(now + 999'999'999'999), false);
        row("not yet, within the leeway", u"nbf"_s, now + 30, true);
        row("not yet", u"nbf"_s, now + 31, false);
        row("issued in the future", u"iat"_s, now + 3600, false);
        row("no subject", u"sub"_s, QJsonValue(QJsonValue::Undefined), false);
        row("an empty subject", u"sub"_s, u""_s, false);
        row("a number as the subject", u"sub"_s, 7, false);
        row("a long subject", u"sub"_s, QString(256, u'x'), false);
    }
    void claimsAreHeldToTheConfiguration()
    {
        QFETCH(QString, claim);
        QFETCH(QJsonValue, value);
        QFETCH(bool, isGood);
        QJsonObject claims = goodClaims(u"ada"_s, kTokenNow);
        claims[claim] = value;
        if (value.isUndefined())
            claims.remove(claim);
        QCOMPARE(userOfToken(hs256Rules(), hs256Token(claims), kTokenNow).has_value(), isGood);
    }

    void whoItIsForIsReadFromTheClaims()
    {
        TokenRules rules = hs256Rules();
        rules.customerClaim = "paddle_customer";
        QJsonObject claims = goodClaims(u"ada"_s, kTokenNow);
        claims[u"paddle_customer"_s] = u"ctm_1"_s;
        claims[u"email"_s] = u"ada@example.com"_s;
        auto user = userOfToken(rules, hs256Token(claims), kTokenNow).value();
        QCOMPARE(user.subject, QByteArray("ada"));
        QCOMPARE(user.customer, u"ctm_1"_s);
        QCOMPARE(user.email, QString());                   // nobody has verified it
        claims[u"paddle_customer"_s] = QString(321, u'a'); // cut short it would be another's
        QCOMPARE(userOfToken(rules, hs256Token(claims), kTokenNow).value().customer, QString());
        claims[u"email_verified"_s] = u"true"_s;
        QCOMPARE(userOfToken(rules, hs256Token(claims), kTokenNow).value().email, QString());
        claims[u"email_verified"_s] = true;
        QCOMPARE(userOfToken(rules, hs256Token(claims), kTokenNow).value().email, u"ada@example.com"_s);
    }

    void onlyTheOneFormIsRead()
    {
        const QByteArray good = hs256Token(goodClaims(u"ada"_s, kTokenNow));
        QCOMPARE(refusalOf(hs256Rules(), good), u"accepted"_s);
        for (const QByteArray &bad : {good + '=', good + ' ', ' ' + good, good + '.', QByteArray(), QByteArray(".."),
                                      QByteArray("a.b.c"), good.left(good.lastIndexOf('.')), good + "\n",
                                      QByteArray(kMostTokenBytes + 1, 'a'), QByteArray(good).replace('.', ".=")})
            QVERIFY2(refusalOf(hs256Rules(), bad) != u"accepted"_s, bad.left(80).constData());
        // The bits behind the last whole byte may not be used to write the same signature in another way.
        QByteArray other = good;
        const QByteArrayView alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
        other.back() = alphabet[(alphabet.indexOf(good.back()) ^ 1) % 64];
        QVERIFY(refusalOf(hs256Rules(), other) != u"accepted"_s);
        const QByteArray critical = signedWith(TokenAlgorithm::Hs256, kSharedSecret, R"({"alg":"HS256","crit":["x"]})");
        QVERIFY(refusalOf(hs256Rules(), critical) != u"accepted"_s);
    }

    void everyChangedByteIsNoticed()
    {
        const QByteArray good = hs256Token(goodClaims(u"ada"_s, kTokenNow));
        for (qsizetype i = 0; i < good.size(); ++i) {
            for (const int bit : {0, 1, 5}) {
                QByteArray changed = good;
                changed[i] = char(changed[i] ^ (1 << bit));
                QVERIFY2(!userOfToken(hs256Rules(), changed, kTokenNow), changed.constData());
            }
        }
    }

    void nothingThatIsSentIsACrash()
    {
        const KeyPair ec = makeEcKey();
        const std::vector<TokenRules> rules{hs256Rules(), rulesFor(TokenAlgorithm::Es256, ec.publicPem)};
        const bool held = rc::check("a text that nobody signed is refused", [&](const std::string &text) {
            for (const TokenRules &each : rules)
                RC_ASSERT(!userOfToken(each, QByteArray::fromStdString(text), kTokenNow));
        });
        QVERIFY(held);
        const bool alsoHeld =
            rc::check("parts of the right form are refused", [&](const std::string &header, const std::string &claims,
                                                                 const std::string &signature) {
                const auto part = [](const std::string &text) {
                    return QByteArray::fromStdString(text).toBase64(kTokenForm);
                };
                const QByteArray head =
                    header.size() % 2 == 0 ? QByteArray(R"({"alg":"ES256"})").toBase64(kTokenForm) : part(header);
                for (const TokenRules &each : rules)
                    RC_ASSERT(!userOfToken(
                        each, head + '.' + part(claims) + '.' + part(signature + std::string(64, 'x')), kTokenNow));
            });
        QVERIFY(alsoHeld);
    }

    void keysAreCheckedBeforeAnythingIsTrusted()
    {
        QVERIFY(!tokenKeys(TokenAlgorithm::Hs256, SecretBytes(QByteArray("too short"))));
        QVERIFY(!tokenKeys(TokenAlgorithm::Hs256, SecretBytes(QByteArray())));
        QVERIFY(!tokenKeys(TokenAlgorithm::Hs256, SecretBytes(QByteArray(32, 'a') + ",short")));
        QCOMPARE(
            tokenKeys(TokenAlgorithm::Hs256, SecretBytes(QByteArray(32, 'a') + ", " + QByteArray(32, 'b')))->size(),
            size_t(2));
        QVERIFY(!tokenKeys(TokenAlgorithm::Rs256, makeRsaKey(1024).publicPem));
        QVERIFY(!tokenKeys(TokenAlgorithm::Rs256, makeEcKey().publicPem));
        QVERIFY(!tokenKeys(TokenAlgorithm::Es256, makeEcKey("P-384").publicPem));
        QVERIFY(!tokenKeys(TokenAlgorithm::Es256, makeEcKey().privatePem));
        QVERIFY(!tokenKeys(TokenAlgorithm::Es256, SecretBytes(QByteArray("-----BEGIN PUBLIC KEY-----\nAAAA"))));
        const QByteArray one = makeEcKey().publicPem.reveal();
        QVERIFY(!tokenKeys(TokenAlgorithm::Es256, SecretBytes(one + one + one + one + one)));
    }

    void aBearerTokenHasItsForm()
    {
        QCOMPARE(bearerToken("Bearer abc").value_or("none"), QByteArray("abc"));
        QCOMPARE(bearerToken("bearer abc").value_or("none"), QByteArray("abc"));
        QVERIFY(!bearerToken("Basic abc"));
        QVERIFY(!bearerToken("Bearer"));
        QVERIFY(!bearerToken(""));
    }
};

RK_TEST(TstAccessToken)
#include "tst_access_token.moc"
