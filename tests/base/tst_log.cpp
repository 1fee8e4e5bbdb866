// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "core/base/log_observer.h"
#include "tests/testkit/registry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace reckoner;
using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonLine(const QString &message)
{
    const QByteArray line =
        log::formatLine(log::Format::Json, QtWarningMsg, "reckoner.intake", "2026-01-31T12:00:00Z", message);
    return line.count('\n') == 1 && line.endsWith('\n') ? QJsonDocument::fromJson(line).object() : QJsonObject();
}

} // namespace

class TstLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idsAreFieldsOfTheirOwn()
    {
        const QJsonObject line =
            jsonLine(u"A webhook was stored. request=r-7 event=evt_1 subscription=sub_1 status=200 reason="_s);
        QCOMPARE(line[u"event_id"_s].toString(), u"evt_1"_s);
        QCOMPARE(line[u"subscription_id"_s].toString(), u"sub_1"_s);
        QCOMPARE(line[u"request_id"_s].toString(), u"r-7"_s);
        QCOMPARE(line[u"status"_s].toString(), u"200"_s);
        QCOMPARE(line[u"level"_s].toString(), u"warning"_s);
        QCOMPARE(line[u"category"_s].toString(), u"reckoner.intake"_s);
        QCOMPARE(line[u"time"_s].toString(), u"2026-01-31T12:00:00Z"_s);
        QVERIFY(!line.contains(u"reason"_s));
        QVERIFY(line[u"message"_s].toString().startsWith(u"A webhook was stored."_s));
    }

    void valuesMayHaveBlanks()
    {
        const log::Parts parts =
            log::partsOf(u"It failed. event=evt_1 detail=\"no such a=b table\" error=disk is full attempts=3"_s);
        QCOMPARE(parts.sentence, u"It failed."_s);
        QCOMPARE(int(parts.fields.size()), 4);
        QCOMPARE(parts.fields[1].second, u"no such a=b table"_s);
        QCOMPARE(parts.fields[2].second, u"disk is full"_s);
        QCOMPARE(parts.fields[3].second, u"3"_s);
    }

    void nothingOfAnotherStandsForOurs()
    {
        const QJsonObject line = jsonLine(u"Odd. event=evt_1 detail=x\" event=evt_forged level=info time=never"_s);
        QCOMPARE(line[u"event_id"_s].toString(), u"evt_1"_s);
        QCOMPARE(line[u"level"_s].toString(), u"warning"_s);
        QCOMPARE(line[u"time"_s].toString(), u"2026-01-31T12:00:00Z"_s);
    }

    void controlBytesAndSecretsDoNotPass_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("text") << int(log::Format::Text);
        QTest::newRow("json") << int(log::Format::Json);
    }
    void controlBytesAndSecretsDoNotPass()
    {
        QFETCH(int, format);
        const QString nasty = u"a\nforged line\r\x1b[31m\u009b\u2028 x=\u0007y pdl_ntfset_01abc_DEF "
                              u"key=pdl_live_apikey_01abc auth=\"Bearer abc.def\""_s;
        const QByteArray line = log::formatLine(log::Format(format), QtInfoMsg, "reckoner.http", "t", nasty);
        QCOMPARE(line.count('\n'), 1);
        for (const char c : line.chopped(1))
            QVERIFY(static_cast<unsigned char>(c) >= 0x20 && c != 0x7f);
        for (const char *raw : {"\xc2\x9b", "\xe2\x80\xa8", "01abc", "abc.def"})
            QVERIFY2(!line.contains(raw), line.constData());
    }

    void anyTextIsReadToItsEnd()
    {
        for (const QString &text : {u""_s, u"="_s, u" ="_s, u"a="_s, u" a=\""_s, u"x a=\"b c=\" d=\"\""_s,
                                    u"== a== b"_s, QString(5000, u'='), QString(u" a="_s).repeated(2000)})
            static_cast<void>(log::partsOf(text));
    }
};

RK_TEST(TstLog)
#include "tst_log.moc"
