// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/registry.h"
#include "tests/ui/fake_desk.h"
#include "tests/ui/window_checks.h"
#include "ui/common/icon.h"
#include "ui/common/json_text.h"
#include "ui/common/money_text.h"
#include "ui/common/plain_text.h"
#include "ui/common/status_pill.h"
#include "ui/common/subscription_words.h"
#include "ui/common/theme.h"
#include "ui/common/time_text.h"
#include "ui/subscriptions/bill_section.h"
#include "ui/subscriptions/subscription_table_model.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTest>

using namespace reckoner;
using namespace reckoner::ui;

class TstCommon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { testkit::dressApplication(); }
    void textIsReadableInBothThemes_data();
    void textIsReadableInBothThemes();
    void moneyFollowsLocaleAndCurrency_data();
    void moneyFollowsLocaleAndCurrency();
    void timesAreRelativeAndExact();
    void hostileTextIsMadeHarmless();
    void toolTipsDoNotRender();
    void idsKeepTheirEnds();
    void pillsNeverOverflow();
    void everyIconIsOneColourAndDraws();
    void jsonIsOnlyIndented();
    void ratesBecomePercent_data();
    void ratesBecomePercent();
    void everyStateHasAWord();
    void modelKeepsTheContract();
};

void TstCommon::textIsReadableInBothThemes_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        const Tokens &t = tokensOf(scheme);
        const QByteArray name = scheme == ColorScheme::Light ? "light " : "dark ";
        const auto add = [&](const char *what, QColor ink, QColor ground) {
            QTest::newRow((name + what).constData()) << ink << ground;
        };
        for (const QRgb ground : {t.surface, t.canvas, t.raised, t.selection, t.hover}) {
            add("text", QColor(t.text), QColor(ground));
            add("muted", QColor(t.muted), QColor(ground));
        }
        for (const Tone tone : {Tone::Ok, Tone::Info, Tone::Warn, Tone::Bad, Tone::Idle}) {
            add("pill", toneColor(t, tone), toneFill(t, tone));
            add("toned text", toneColor(t, tone), QColor(t.surface));
            add("toned text raised", toneColor(t, tone), QColor(t.raised));
        }
        add("accent", QColor(t.accent), QColor(t.surface));
        add("primary", QColor(t.onAccent), QColor(t.accent));
        add("danger", QColor(t.onBad), QColor(t.bad));
        add("sandbox", QColor(t.sandboxText), QColor(t.sandboxBand));
        add("production", QColor(t.productionText), QColor(t.productionBand));
    }
}

void TstCommon::textIsReadableInBothThemes()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    const double ratio = contrastRatio(ink, ground);
    QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1 on %2 is %3").arg(ink.name(), ground.name()).arg(ratio)));
}

void TstCommon::moneyFollowsLocaleAndCurrency_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QByteArray>("currency");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("expected");
    const QString nbsp(QChar(0xA0)), minus(QChar(0x2212));
    QTest::newRow("dollars") << qint64(1483) << QByteArray("USD") << "en_US"
                             << "$14.83";
    QTest::newRow("thousands") << qint64(123456789) << QByteArray("USD") << "en_US"
                               << "$1,234,567.89";
    QTest::newRow("negative") << qint64(-420) << QByteArray("USD") << "en_US" << minus + QStringLiteral("$4.20");
    QTest::newRow("under one") << qint64(5) << QByteArray("USD") << "en_US"
                               << "$0.05";
    QTest::newRow("zero") << qint64(0) << QByteArray("USD") << "en_US"
                          << "$0.00";
    QTest::newRow("yen has no decimals") << qint64(1500) << QByteArray("JPY") << "en_US" << QString::fromUtf8("¥1,500");
    QTest::newRow("dinar has three") << qint64(1500) << QByteArray("KWD") << "en_US"
                                     << QStringLiteral("KWD") + nbsp + QStringLiteral("1.500");
    QTest::newRow("german") << qint64(123456) << QByteArray("EUR") << "de_DE"
                            << QStringLiteral("1.234,56") + nbsp + QString::fromUtf8("€");
    QTest::newRow("other dollars say so") << qint64(1000) << QByteArray("CAD") << "en_US"
                                          << "CA$10.00";
    QTest::newRow("code with a space") << qint64(1000) << QByteArray("CHF") << "en_US"
                                       << QStringLiteral("CHF") + nbsp + QStringLiteral("10.00");
    QTest::newRow("smallest") << std::numeric_limits<qint64>::min() << QByteArray("USD") << "en_US"
                              << minus + QStringLiteral("$92,233,720,368,547,758.08");
}

void TstCommon::moneyFollowsLocaleAndCurrency()
{
    QFETCH(qint64, minor);
    QFETCH(QByteArray, currency);
    QFETCH(QString, locale);
    QFETCH(QString, expected);
    const Money money(minor, Currency::of(currency.constData()));
    QCOMPARE(moneyText(money, QLocale(locale)), expected);
    QCOMPARE(plainAmount(money).contains(QLatin1Char(',')), false);
}

void TstCommon::timesAreRelativeAndExact()
{
    const Instant now = testkit::sampleNow();
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    QCOMPARE(relativeText(now + std::chrono::seconds(20), now, english), QStringLiteral("now"));
    QCOMPARE(relativeText(now + std::chrono::hours(3), now, english), QStringLiteral("in 3 h"));
    QCOMPARE(relativeText(now - std::chrono::minutes(5), now, english), QStringLiteral("5 min ago"));
    QCOMPARE(relativeText(now.plusDays(12), now, english), QStringLiteral("in 12 days"));
    QCOMPARE(relativeText(now.plusDays(-9), now, english), QStringLiteral("9 days ago"));
    QCOMPARE(relativeText(now.plusYears(1), now, english), dayText(now.plusYears(1), english));
    QVERIFY(exactText(now, english).contains(QStringLiteral("2026-05-01 09:30:00 UTC")));
    QVERIFY(dayText(now, english).contains(QStringLiteral("2026")));
    QVERIFY(dayText(now, QLocale(QLocale::German)).contains(QStringLiteral("2026")));
    const Instant may = Instant::parse(QByteArrayView("2026-05-12T09:00:00Z")).value();
    const auto shortDay = [may](int months, QLocale::Language language) {
        return shortDayText(may.plusMonths(months), may, QLocale(language));
    };
    QCOMPARE(shortDay(1, QLocale::English), QStringLiteral("Jun 12"));
    QCOMPARE(shortDay(1, QLocale::German), QStringLiteral("12. Juni"));
    QCOMPARE(shortDay(1, QLocale::French), QStringLiteral("12 juin"));
    QCOMPARE(shortDay(1, QLocale::Spanish), QStringLiteral("12 de jun"));
    QCOMPARE(shortDay(12, QLocale::English), QStringLiteral("May 12, 2027"));
    QCOMPARE(shortDay(-6, QLocale::English), QStringLiteral("Nov 12, 2025")); // it could be the coming one
    QCOMPARE(periodText(may, may.plusMonths(1), english), QStringLiteral("May 12 – Jun 12, 2026"));
    QCOMPARE(periodText(may, may.plusYears(1), english), QStringLiteral("May 12, 2026 – May 12, 2027"));
}

void TstCommon::hostileTextIsMadeHarmless()
{
    QCOMPARE(harmless(QString::fromUtf8("a\u202Eb\u2066c\u200Fd")), QStringLiteral("abcd"));
    QCOMPARE(harmless(QStringLiteral("a\nb\tc")), QStringLiteral("a b c"));
    QString flood = QStringLiteral("e");
    for (int i = 0; i < 300; ++i)
        flood.append(QChar(0x0301));
    QVERIFY(harmless(flood).size() <= 1 + kMaxMarksPerLetter);
    QCOMPARE(harmless(QString(5000, QLatin1Char('W'))).size(), kMaxGraphemes + 1);
    QCOMPARE(harmless(QString(10'000'000, QChar(0x0301))).size() <= kMaxMarksPerLetter, true);
    // Honest text stays as it is: Hebrew and Arabic without controls, combining accents, family emoji.
    for (const char *text : {"שלום", "مثال", "é", "Żółć", "👨‍👩‍👧‍👦"})
        QCOMPARE(harmless(QString::fromUtf8(text)), QString::fromUtf8(text));
    // A lone surrogate must not break the rest.
    QVERIFY(harmless(QStringLiteral("x") + QChar(0xD800) + QStringLiteral("y")).endsWith(QLatin1Char('y')));
}

void TstCommon::toolTipsDoNotRender()
{
    QVERIFY(!plainToolTip(QStringLiteral("<b>bold</b>")).contains(QStringLiteral("<b>")));
    QCOMPARE(plainToolTip(QStringLiteral("plain")), QStringLiteral("plain"));
}

void TstCommon::idsKeepTheirEnds()
{
    const QString id = testkit::sampleSubscription().id.toString();
    const QString brief = shortId(id);
    QVERIFY(brief.size() < id.size() && brief.startsWith(id.left(6)) && brief.endsWith(id.right(4)));
    QCOMPARE(shortId(QStringLiteral("sub_1")), QStringLiteral("sub_1"));
}

void TstCommon::pillsNeverOverflow()
{
    StatusPill pill;
    pill.setPill({Tone::Bad, QString(400, QLatin1Char('W'))});
    QVERIFY(pill.sizeHint().width() < 900);
    QCOMPARE(pill.accessibleName().isEmpty(), false);
}

void TstCommon::everyIconIsOneColourAndDraws()
{
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList();
    QVERIFY(files.size() > 20);
    for (const QString &name : files) {
        QFile file(QStringLiteral(":/icons/") + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        QVERIFY2(QSvgRenderer(svg).isValid(), qPrintable(name));
        if (name != QStringLiteral("reckoner.svg"))
            QCOMPARE(svg.count('#'), svg.count("#000000"));
    }
    const QImage drawn = icon(QLatin1StringView("check")).pixmap(22, 22).toImage();
    bool inked = false;
    for (int y = 0; y < drawn.height(); ++y)
        for (int x = 0; x < drawn.width(); ++x)
            inked = inked || qAlpha(drawn.pixel(x, y)) > 128;
    QVERIFY(inked);
}

void TstCommon::jsonIsOnlyIndented()
{
    const QByteArray json = R"({"a":[1,{"b":"x, {y} \" z"}],"c":{},"d":[]})";
    QByteArray shown = indentedJson(json);
    QVERIFY(shown.contains("\n    1,\n"));
    QVERIFY(shown.contains(R"("x, {y} \" z")"));
    QVERIFY(shown.contains("\"c\": {}"));
    QVERIFY(indentedJson(QByteArray(100'000, '[')).size() < 20'000'000);
}

void TstCommon::ratesBecomePercent_data()
{
    QTest::addColumn<QString>("rate");
    QTest::addColumn<QString>("percent");
    QTest::newRow("five decimals") << "0.58129"
                                   << "58.129 %";
    QTest::newRow("trimmed") << "0.9999"
                             << "99.99 %";
    QTest::newRow("whole") << "1"
                           << "100 %";
    QTest::newRow("nothing") << "0"
                             << "0 %";
    QTest::newRow("half") << "0.5"
                          << "50 %";
    QTest::newRow("small") << "0.00069"
                           << "0.069 %";
}

void TstCommon::ratesBecomePercent()
{
    QFETCH(QString, rate);
    QFETCH(QString, percent);
    QCOMPARE(ratePercent(rate), percent);
}

void TstCommon::everyStateHasAWord()
{
    using subscriptions::Status;
    QStringList words;
    for (const Status status :
         {Status::Active, Status::Trialing, Status::PastDue, Status::Paused, Status::Canceled, Status::Unknown})
        words.append(statusPill(status, QStringLiteral("frozen")).word);
    QCOMPARE(words.removeDuplicates(), 0);
    QVERIFY(words.contains(QStringLiteral("frozen"))); // the provider's own word for what we do not know
    const subscriptions::ScheduledChange change{
        subscriptions::ScheduledAction::Cancel, testkit::sampleNow().plusDays(11), std::nullopt, {}};
    QVERIFY(scheduledSentence(change).contains(dayText(change.effectiveAt)));
}

void TstCommon::modelKeepsTheContract()
{
    testkit::FakeDesk desk;
    desk.rows = testkit::sampleRows(700);
    SubscriptionTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setNow(testkit::sampleNow());
    SubscriptionTableModel::Source source;
    source.page = [&desk](std::optional<subscriptions::SubscriptionCursor> after, storage::PageLimit limit) {
        return desk.list({}, std::move(after), limit);
    };
    source.count = [&desk] { return desk.count({}); };
    source.anchors = [&desk](int step) { return desk.anchors({}, step); };
    source.byIds = [&desk](const std::vector<QString> &ids) {
        return desk.rowsByIds(std::vector<SubscriptionId>(ids.begin(), ids.end()));
    };
    model.setSource(source);
    model.reload();
    QCOMPARE(model.rowCount(), 700);
    QCOMPARE(model.indexOf(desk.rows[3].id.toString()), 3);
    const QString customer = model.index(600, SubscriptionTableModel::Customer).data().toString(); // not there yet
    QCOMPARE(customer, QStringLiteral("…"));
    QTRY_VERIFY(model.isLoaded(600));
    QCOMPARE(model.idAt(600), std::optional(desk.rows[600].id.toString()));
    desk.rows.erase(desk.rows.begin());
    model.noteMoved();
    QTRY_COMPARE(model.rowCount(), 699);
    QCOMPARE(model.indexOf(desk.rows[3].id.toString()), 3);
}

RK_TEST(TstCommon)
#include "tst_common.moc"
