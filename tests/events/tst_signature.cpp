// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/signature.h"
#include "tests/testkit/event_forge.h"
#include "tests/testkit/registry.h"

#include <QTest>

#include <rapidcheck.h>

using namespace reckoner;
using namespace reckoner::events;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kKeyOne = "pdl_ntfset_01testtesttesttesttesttest_0123456789abcdef";
const QByteArray kKeyTwo = "pdl_ntfset_01testtesttesttesttesttest_fedcba9876543210";
const QByteArray kBody =
    R"({"event_id":"evt_01hv8x2acma2gz7he8kg2s0hna","event_type":"subscription.created","data":{"id":"sub_1"}})";
const QByteArray kDigestOne = "e0e68d2aa13d1ae9f188ec6e951684bb5c53b4422ef53f2b9053670770574ae6";
const QByteArray kDigestTwo = "e5e2105b3e9c6c9782539c4246d58ede371d99d8555f64de7ec4e65748469a3f";
constexpr qint64 kSignedAt = 1712917129;
const Instant kNow = Instant::fromSeconds(kSignedAt);

SignatureVerifier verifierOf(const QList<QByteArray> &secrets, Micros tolerance = kDefaultSignatureTolerance)
{
    std::vector<SecretBytes> all;
    for (const QByteArray &secret : secrets)
        all.emplace_back(secret);
    return SignatureVerifier(all, tolerance);
}

QByteArray headerOf(const QByteArray &digest)
{
    return "ts=1712917129;h1=" + digest;
}

QString faultOf(const std::optional<SignatureFault> &fault)
{
    return fault ? signatureFaultText(*fault) : u"none"_s;
}

} // namespace

class TstSignature : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knownVectorsMatch_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("digest");
        QTest::newRow("first key") << kBody << kKeyOne << kDigestOne;
        QTest::newRow("second key") << kBody << kKeyTwo << kDigestTwo;
        QTest::newRow("UTF-8") << QByteArray(R"({"name":"Zoë €"})") << kKeyOne
                               << QByteArray("4c1b3cd3d3133e7a4ce95b4a4fc5fa735c3aaafc7bb5751e7a0e2cbe696b66a5");
        QTest::newRow("empty body") << QByteArray() << kKeyOne
                                    << QByteArray("d3746388da813b7bf127c60fe1ec5e0af4f768a853cce43807c81d07f304e330");
    }
    void knownVectorsMatch()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, digest);
        QCOMPARE(sign(body, SecretBytes(key), kSignedAt), headerOf(digest));
        QCOMPARE(faultOf(verifierOf({key}).check(headerOf(digest), body, kNow)), u"none"_s);
    }

    void oneVerifierServesManyBodies()
    {
        SignatureVerifier verifier = verifierOf({kKeyOne, kKeyTwo});
        for (int i = 0; i < 50; ++i) {
            const QByteArray body = QByteArray(i * 7, 'x') + QByteArray::number(i);
            const QByteArray good = testkit::EventForge::signature(body, i % 2 ? kKeyOne : kKeyTwo, kNow);
            QCOMPARE(faultOf(verifier.check(good, body, kNow)), u"none"_s);
            QCOMPARE(faultOf(verifier.check(good, body + "x", kNow)), u"signature_no_match"_s);
        }
    }

    void rotationAcceptsAnyPairOfDigestAndSecret()
    {
        const QByteArray both = headerOf(kDigestOne) + ";h1=" + kDigestTwo;
        QCOMPARE(faultOf(verifierOf({kKeyOne}).check(both, kBody, kNow)), u"none"_s);
        QCOMPARE(faultOf(verifierOf({kKeyTwo}).check(both, kBody, kNow)), u"none"_s);
        QCOMPARE(faultOf(verifierOf({kKeyOne, kKeyTwo}).check(headerOf(kDigestTwo), kBody, kNow)), u"none"_s);
        QCOMPARE(faultOf(verifierOf({}).check(both, kBody, kNow)), u"signature_no_match"_s);
        QCOMPARE(
            faultOf(verifierOf({QByteArray()}).check(sign(kBody, SecretBytes(QByteArray()), kSignedAt), kBody, kNow)),
            u"signature_no_match"_s);
    }

    void headerTextIsReadStrictly_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("fault");
        const QString malformed = u"signature_malformed"_s;
        QTest::newRow("as documented") << headerOf(kDigestOne) << u"none"_s;
        QTest::newRow("other order") << QByteArray("h1=" + kDigestOne + ";ts=1712917129") << u"none"_s;
        QTest::newRow("unknown key") << QByteArray("v=2;" + headerOf(kDigestOne) + ";h2=zz") << u"none"_s;
        QTest::newRow("eight digests") << QByteArray(headerOf(kDigestOne) + QByteArray(";h1=" + kDigestTwo).repeated(7))
                                       << u"none"_s;
        QTest::newRow("nine digests") << QByteArray(headerOf(kDigestOne) + QByteArray(";h1=" + kDigestTwo).repeated(8))
                                      << malformed;
        QTest::newRow("nothing") << QByteArray() << u"signature_missing"_s;
        QTest::newRow("no h1") << QByteArray("ts=1712917129") << malformed;
        QTest::newRow("no ts") << QByteArray("h1=" + kDigestOne) << malformed;
        QTest::newRow("two ts") << QByteArray("ts=1712917129;" + headerOf(kDigestOne)) << malformed;
        QTest::newRow("upper case") << headerOf(kDigestOne.toUpper()) << malformed;
        QTest::newRow("63 digits") << headerOf(kDigestOne.chopped(1)) << malformed;
        QTest::newRow("65 digits") << headerOf(kDigestOne + '0') << malformed;
        QTest::newRow("one bad among good") << QByteArray(headerOf(kDigestOne) + ";h1=abc") << malformed;
        QTest::newRow("not hex") << headerOf("g" + kDigestOne.mid(1)) << malformed;
        QTest::newRow("space behind ;") << QByteArray("ts=1712917129; h1=" + kDigestOne) << malformed;
        QTest::newRow("trailing ;") << QByteArray(headerOf(kDigestOne) + ";") << malformed;
        QTest::newRow("comma") << QByteArray("ts=1712917129,h1=" + kDigestOne) << malformed;
        QTest::newRow("signed ts") << QByteArray("ts=+1712917129;h1=" + kDigestOne) << malformed;
        QTest::newRow("ts with fraction") << QByteArray("ts=1712917129.0;h1=" + kDigestOne) << malformed;
        QTest::newRow("ts of 13 digits") << QByteArray("ts=1712917129000;h1=" + kDigestOne) << malformed;
        QTest::newRow("empty ts") << QByteArray("ts=;h1=" + kDigestOne) << malformed;
        QTest::newRow("leading zero is other text")
            << QByteArray("ts=01712917129;h1=" + kDigestOne) << u"signature_no_match"_s;
        QTest::newRow("NUL in a value") << QByteArray(headerOf(kDigestOne) + QByteArray(";x=\0", 4)) << malformed;
        QTest::newRow("over 16 KiB") << QByteArray(headerOf(kDigestOne) + ";x=" + QByteArray(16 * 1024, 'a'))
                                     << malformed;
    }
    void headerTextIsReadStrictly()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, fault);
        QCOMPARE(faultOf(verifierOf({kKeyOne}).check(header, kBody, kNow)), fault);
    }

    void ageIsBoundBothWays()
    {
        SignatureVerifier verifier = verifierOf({kKeyOne}, std::chrono::seconds(5));
        const auto at = [&](qint64 micros) {
            return faultOf(verifier.check(headerOf(kDigestOne), kBody, kNow + Micros(micros)));
        };
        QCOMPARE(at(5'000'000), u"none"_s);
        QCOMPARE(at(5'000'001), u"signature_too_old"_s);
        QCOMPARE(at(-5'000'000), u"none"_s);
        QCOMPARE(at(-5'000'001), u"signature_too_far_ahead"_s);
        QCOMPARE(faultOf(verifierOf({kKeyTwo}).check(headerOf(kDigestOne), kBody, kNow + std::chrono::hours(1))),
                 u"signature_no_match"_s);
    }

    void exactlyOneHeaderFieldCounts()
    {
        const http::Header signature{"paddle-SIGNATURE", headerOf(kDigestOne)};
        const http::Header other{"Content-Type", "application/json"};
        QCOMPARE(std::get<QByteArray>(signatureField({other, signature})), headerOf(kDigestOne));
        QCOMPARE(std::get<SignatureFault>(signatureField({other})), SignatureFault::Missing);
        QCOMPARE(std::get<SignatureFault>(signatureField({signature, other, signature})), SignatureFault::Malformed);
    }

    void anyFlippedByteIsRefused()
    {
        rc::check("a changed body, digest or timestamp is refused", [] {
            const auto raw = *rc::gen::nonEmpty(rc::gen::arbitrary<std::string>());
            QByteArray body = QByteArray::fromStdString(raw);
            SignatureVerifier verifier = verifierOf({kKeyOne, kKeyTwo});
            const QByteArray header = sign(body, SecretBytes(kKeyTwo), kSignedAt);
            RC_ASSERT(!verifier.check(header, body, kNow));
            RC_ASSERT(header == testkit::EventForge::signature(body, kKeyTwo, kNow));

            const int bit = *rc::gen::inRange(0, 8);
            const auto place = *rc::gen::inRange<qsizetype>(0, body.size());
            QByteArray otherBody = body;
            otherBody[place] = char(otherBody[place] ^ (1 << bit));
            RC_ASSERT(verifier.check(header, otherBody, kNow).has_value());

            const auto headerPlace = *rc::gen::inRange<qsizetype>(0, header.size());
            QByteArray otherHeader = header;
            otherHeader[headerPlace] = char(otherHeader[headerPlace] ^ (1 << bit));
            RC_ASSERT(verifier.check(otherHeader, body, kNow).has_value());
        });
    }

    void anyTextIsParsedWithoutHarm()
    {
        rc::check("parsing is total", [] {
            const auto text =
                *rc::gen::container<std::string>(rc::gen::elementOf(std::string("ts=;h1 0123456789abcdefAZ\0,", 27)));
            const auto parsed = parseSignatureHeader(QByteArrayView(text.data(), qsizetype(text.size())));
            if (const auto *header = std::get_if<SignatureHeader>(&parsed))
                RC_ASSERT(!header->digests.empty() && int(header->digests.size()) <= kMaxSignatureDigests);
        });
    }
};

RK_TEST(TstSignature)
#include "tst_signature.moc"
