// SPDX-License-Identifier: GPL-3.0-or-later
// Names that customers may give themselves: whatever stands in them is shown as text, in its place and quickly, and
// makes the console load nothing and say nothing it did not mean to.
#include "tests/testkit/registry.h"
#include "tests/ui/window_checks.h"
#include "tests/window/console_at_sandbox.h"
#include "ui/common/notice_bar.h"
#include "ui/shell/main_window.h"

#include <QDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTcpServer>

#include <sys/inotify.h>
#include <unistd.h>

using namespace reckoner;
using namespace reckoner::window;

namespace {

constexpr int kMostShownCharacters = 4000; // of one text; a name is cut long before
constexpr qint64 kGenerousMs = 1500;       // what takes 50 ms, on a machine that is busy or sanitized

// Whether anybody opened the file.
class OpenWatch
{
public:
    explicit OpenWatch(const QString &file)
        : m_descriptor(inotify_init1(IN_NONBLOCK | IN_CLOEXEC)),
          m_isWatching(inotify_add_watch(m_descriptor, qPrintable(file), IN_OPEN | IN_ACCESS) >= 0)
    {
    }
    ~OpenWatch() { ::close(m_descriptor); }
    OpenWatch(const OpenWatch &) = delete;
    OpenWatch &operator=(const OpenWatch &) = delete;
    bool isWatching() const { return m_isWatching; }
    bool wasOpened() const
    {
        char event[1024];
        return ::read(m_descriptor, event, sizeof event) > 0;
    }

private:
    int m_descriptor;
    bool m_isWatching;
};

bool isUnfit(QChar c)
{
    const char16_t u = c.unicode();
    const bool bidi = (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0x200E || u == 0x200F;
    return bidi || u == 0 || (u < 0x20 && u != u'\n' && u != u'\t') || (u >= 0x7F && u <= 0x9F);
}

QString whatIsUnfit(const QString &where, const QString &text)
{
    if (text.size() > kMostShownCharacters)
        return QStringLiteral("%1: %2 characters").arg(where).arg(text.size());
    for (const QChar c : text) {
        if (isUnfit(c))
            return QStringLiteral("%1: U+%2").arg(where).arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
    }
    return {};
}

// Tool tips take markup if it looks like it: then everything in them must be escaped.
QString whatIsUnfitTip(const QString &where, const QString &tip)
{
    if (Qt::mightBeRichText(tip) && (!tip.startsWith(QLatin1StringView("<qt>")) || tip.count(QLatin1Char('<')) != 2))
        return QStringLiteral("%1: markup in the tool tip %2").arg(where, tip.left(200));
    return whatIsUnfit(where, tip);
}

// Everything in the window and its dialog that a person or a screen reader is given. The raw JSON is the provider's
// word and stays as it is, in a plain text field.
QStringList unfitTexts(QWidget *window)
{
    QStringList bad;
    for (const QWidget *each : window->findChildren<QWidget *>()) {
        const QString where = QString::fromLatin1(each->metaObject()->className());
        if (const auto *label = qobject_cast<const QLabel *>(each))
            bad << whatIsUnfit(where, label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(each))
            bad << whatIsUnfit(where, button->text());
        bad << whatIsUnfit(where, each->accessibleName()) << whatIsUnfitTip(where, each->toolTip());
    }
    for (const QTableView *view : window->findChildren<QTableView *>()) {
        const QAbstractItemModel &model = *view->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex cell = model.index(row, column);
                bad << whatIsUnfit(QStringLiteral("cell"), cell.data().toString())
                    << whatIsUnfit(QStringLiteral("cell"), cell.data(Qt::AccessibleTextRole).toString())
                    << whatIsUnfitTip(QStringLiteral("cell"), cell.data(Qt::ToolTipRole).toString());
            }
        }
    }
    bad.removeAll(QString());
    bad.removeDuplicates();
    return bad;
}

QString oddCharacters(int length)
{
    const QStringList odd{QStringLiteral("👩‍👩‍👧‍👦"),
                          QStringLiteral("漢字"),
                          QStringLiteral("שלום"),
                          QStringLiteral("مرحبا"),
                          QStringLiteral("ﷺ"),
                          QStringLiteral("Z͑ͫ̓ͪ̂ͫ"),
                          QStringLiteral("नमस्ते"),
                          QStringLiteral("ไทย"),
                          QStringLiteral("🏴"),
                          QStringLiteral("𝕏")};
    QString text;
    for (int i = 0; text.size() + 16 < length; ++i)
        text += odd[i % odd.size()];
    return text.leftJustified(length, QLatin1Char('x'));
}

} // namespace

class TstHostileNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nameIsTextAndNothingElse_data();
    void nameIsTextAndNothingElse();
};

void TstHostileNames::nameIsTextAndNothingElse_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown"); // begins so in the list
    QTest::newRow("markup") << QStringLiteral("<b>Bold</b><img src=\"http://127.0.0.1:%PORT%/a.png\"><img "
                                              "src=\"file://%FILE%\"><script>alert(1)</script>")
                            << QStringLiteral("<b>Bold</b><img src=");
    QTest::newRow("image first") << QStringLiteral("<img src='%FILE%'><a href='http://127.0.0.1:%PORT%/'>Click</a>")
                                 << QStringLiteral("<img src='");
    QTest::newRow("style sheet") << QStringLiteral("<style>@import url(http://127.0.0.1:%PORT%/b.css)</style>Ann")
                                 << QStringLiteral("<style>@import");
    QTest::newRow("bidi") << QStringLiteral("Ann\u202Egnp.exe\u2066\u2067\u200F Example\u202C")
                          << QStringLiteral("Anngnp.exe Example");
    QTest::newRow("odd characters") << oddCharacters(1024) << QStringLiteral("👩‍👩‍👧‍👦漢字");
    QTest::newRow("combining marks") << QStringLiteral("Zoe") + QString(100'000, QChar(0x0301))
                                     << QStringLiteral("Zoe");
    QTest::newRow("controls") << QStringLiteral("Ann\0\x07\x1B[31m\r\n\x85 Example\u2028!") << QStringLiteral("Ann");
    QTest::newRow("place holders") << QStringLiteral("%1 %2 %n %L3 &File && 100 %")
                                   << QStringLiteral("%1 %2 %n %L3 &File && 100 %");
}

void TstHostileNames::nameIsTextAndNothingElse()
{
    QFETCH(QString, name);
    QFETCH(QString, shown);
    QTcpServer bait; // whoever loads a picture comes here
    QVERIFY(bait.listen(QHostAddress::LocalHost));
    int visits = 0;
    connect(&bait, &QTcpServer::newConnection, this, [&] { ++visits; });
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("picture.png"));
    QImage(4, 4, QImage::Format_RGB32).save(file);
    const OpenWatch watch(file);
    QVERIFY(watch.isWatching());
    name.replace(QStringLiteral("%PORT%"), QString::number(bait.serverPort())).replace(QStringLiteral("%FILE%"), file);

    ConsoleAtSandbox at;
    const QString id = at.subscribe(at.price({}));
    at.api.sandbox().withWorld([&](sandbox::paddle::World &world) {
        world.customers.rows().begin()->second.name = name; // more than the API would take
    });
    QVERIFY(at.open());
    QVERIFY(at.select(id));
    QTRY_VERIFY2(at.rowText(id).startsWith(shown), qPrintable(at.rowText(id).left(300)));
    QElapsedTimer drawing;
    drawing.start();
    at.window().grab();
    QVERIFY2(drawing.elapsed() < kGenerousMs, qPrintable(QStringLiteral("%1 ms").arg(drawing.elapsed())));
    QCOMPARE(unfitTexts(&at.window()).join(QLatin1Char('\n')), QString());
    QCOMPARE(testkit::labelsWithMarkup(&at.window()), QStringList());

    // In a dialog, in its sentence, and in a notice that names the customer.
    QVERIFY(at.openDialog(QStringLiteral("Cancel…")));
    drawing.restart();
    at.dialog()->grab();
    QVERIFY2(drawing.elapsed() < kGenerousMs, qPrintable(QStringLiteral("%1 ms").arg(drawing.elapsed())));
    QCOMPARE(unfitTexts(at.dialog()).join(QLatin1Char('\n')), QString());
    QCOMPARE(testkit::labelsWithMarkup(at.dialog()), QStringList());
    at.fault({{QStringLiteral("kind"), QStringLiteral("close_before_headers")},
              {QStringLiteral("method"), QStringLiteral("POST")},
              {QStringLiteral("path"), QString::fromUtf8(ConsoleAtSandbox::pathOf(id) + "/cancel")}});
    QVERIFY(at.confirm());
    QVERIFY(at.dialogCloses());
    QTRY_VERIFY2(at.told().startsWith(QStringLiteral("Not confirmed: Cancellation for ") + shown.left(12)),
                 qPrintable(at.told().left(300)));
    QVERIFY2(at.told().contains(QStringLiteral("Paddle did not answer")), qPrintable(at.told().left(300)));
    at.window().grab();
    QCOMPARE(unfitTexts(&at.window()).join(QLatin1Char('\n')), QString());

    QCOMPARE(visits, 0);
    QVERIFY(!watch.wasOpened());
}

RK_TEST(TstHostileNames)
#include "tst_hostile_names.moc"
