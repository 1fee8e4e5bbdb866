// SPDX-License-Identifier: GPL-3.0-or-later
// A catalog file is brought in through the window and undone, what the mirror missed is found and taken.
#include "app/reckoner/page_router.h"
#include "core/catalog_file/document_reader.h"
#include "tests/testkit/registry.h"
#include "tests/window/console_at_sandbox.h"
#include "ui/catalog/catalog_file_menu.h"
#include "ui/catalog/promotion_dialog.h"
#include "ui/catalog/promotion_rows.h"
#include "ui/catalog/sync_report_dialog.h"
#include "ui/catalog/sync_report_rows.h"
#include "ui/common/data_table.h"

#include <QFile>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace reckoner;
using namespace reckoner::window;
using namespace Qt::StringLiterals;
using ui::PromotionDialog;

namespace {

struct CatalogStory {
    explicit CatalogStory(config::SafetyLevel safety = config::SafetyLevel::Confirm) : at({.safety = safety})
    {
        price = at.price({.name = u"Solo"_s, .amountMinor = 600});
        isThere = at.open();
        at.console->router()->showPage(u"plans"_s);
        menu = at.page()->findChild<ui::CatalogFileMenu *>();
        isThere = isThere && menu && menu->isEnabled();
    }
    template <class Dialog> Dialog *opened()
    {
        Dialog *found = nullptr;
        ConsoleAtSandbox::until([&] {
            for (QWidget *each : QApplication::topLevelWidgets())
                if (auto *dialog = qobject_cast<Dialog *>(each); dialog && dialog->isVisible())
                    found = dialog;
            return found != nullptr;
        });
        return found;
    }
    void choose(const QString &words)
    {
        for (QAction *action : menu->menu()->actions())
            if (action->text().remove(u'&').startsWith(words))
                action->trigger();
    }
    bool reaches(PromotionDialog *dialog, PromotionDialog::Step step)
    {
        return ConsoleAtSandbox::until([=] { return dialog->step() == step && !dialog->isBusy(); });
    }
    // Presses on as far as the result.
    bool carryOut(PromotionDialog *dialog, const QString &typed = {})
    {
        if (!reaches(dialog, PromotionDialog::Step::Choose) || !dialog->primaryButton()->isEnabled())
            return false;
        ConsoleAtSandbox::press(dialog->primaryButton());
        if (!reaches(dialog, PromotionDialog::Step::Plan))
            return false;
        if (!typed.isEmpty()) {
            if (dialog->primaryButton()->isEnabled())
                return false; // it asks first
            dialog->reasonField()->setText(u"A test"_s);
            dialog->typedName()->setText(typed);
        }
        if (!dialog->primaryButton()->isEnabled())
            return false;
        ConsoleAtSandbox::press(dialog->primaryButton());
        return reaches(dialog, PromotionDialog::Step::Result);
    }
    QString amount()
    {
        return at.atProvider("/prices/" + price.toUtf8())
            .value(u"unit_price"_s)
            .toObject()
            .value(u"amount"_s)
            .toString();
    }
    QString file(const QByteArray &text)
    {
        const QString path = folder.filePath(u"catalog.toml"_s);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
            return {};
        return path;
    }
    QByteArray exported()
    {
        const QString path = folder.filePath(u"exported.toml"_s);
        bool written = false;
        QObject::connect(menu, &ui::CatalogFileMenu::exported, menu, [&] { written = true; });
        menu->exportTo(path);
        if (!ConsoleAtSandbox::until([&] { return written; }))
            return {};
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    ConsoleAtSandbox at;
    QTemporaryDir folder;
    QString price;
    ui::CatalogFileMenu *menu = nullptr;
    bool isThere = false;
};

} // namespace

class TstCatalogFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFileIsBroughtInAndUndone_data();
    void aFileIsBroughtInAndUndone();
    void aFaultyFileIsToldAndNothingIsSent();
    void whatTheMirrorMissedIsTaken();
    void whatIsHereIsSent();
    void aPlanThatWasCutGoesOn();
};

void TstCatalogFlow::aFileIsBroughtInAndUndone_data()
{
    QTest::addColumn<bool>("typed");
    QTest::newRow("confirm") << false;
    QTest::newRow("type the account") << true;
}

void TstCatalogFlow::aFileIsBroughtInAndUndone()
{
    QFETCH(bool, typed);
    CatalogStory story(typed ? config::SafetyLevel::TypeName : config::SafetyLevel::Confirm);
    QVERIFY(story.isThere);
    QByteArray text = story.exported();
    QVERIFY(text.contains("6.00 USD"));
    text.replace("6.00 USD", "7.50 USD");
    text +=
        "\n[products.extra]\nname = \"Extra\"\ntax_category = \"saas\"\n[products.extra.prices.once]\ndescription = "
        "\"Extra, once\"\namount = \"3.00 USD\"\n";
    story.choose(u"Bring"_s);
    auto *dialog = story.opened<PromotionDialog>();
    QVERIFY(dialog);
    const QString account = u"paddle/sandbox/story"_s;
    dialog->fileField()->setText(story.file(text));
    ConsoleAtSandbox::press(dialog->primaryButton());
    QVERIFY(story.reaches(dialog, PromotionDialog::Step::Choose));
    QCOMPARE(dialog->choice().rowCount(), 3);
    // Without the product its price cannot go over either.
    dialog->choice().setData(dialog->choice().index(0, ui::PromotionRows::Entry), Qt::Unchecked, Qt::CheckStateRole);
    QCOMPARE(dialog->choice().chosen().size(), 1);
    dialog->choice().chooseAll(true);
    QVERIFY(story.carryOut(dialog, typed ? account : QString()));
    QCOMPARE(story.amount(), u"750"_s);
    QCOMPARE(story.at.api.get("/products").list().size(), 2);
    ConsoleAtSandbox::press(dialog->checkButton());
    QVERIFY(ConsoleAtSandbox::until([&] { return wordsIn(dialog).contains(u"No drift"_s); }));
    QVERIFY(dialog->undoButton()->isEnabled());
    QPointer<PromotionDialog> first(dialog);
    ConsoleAtSandbox::press(dialog->undoButton());
    QVERIFY(ConsoleAtSandbox::until([&] { return first.isNull(); }));
    dialog = story.opened<PromotionDialog>();
    QVERIFY(dialog);
    QVERIFY(story.carryOut(dialog, typed ? account : QString()));
    QCOMPARE(story.amount(), u"600"_s);
    QCOMPARE(story.at.api.get("/products").list().size(), 1);
}

void TstCatalogFlow::aFaultyFileIsToldAndNothingIsSent()
{
    CatalogStory story;
    QVERIFY(story.isThere);
    const int before = story.at.sent("P*", "*");
    story.choose(u"Bring"_s);
    auto *dialog = story.opened<PromotionDialog>();
    QVERIFY(dialog);
    dialog->fileField()->setText(
        story.file("format = 1\naccount = \"paddle/sandbox/x\"\nnonsense = 1\n[products.a]\n"));
    ConsoleAtSandbox::press(dialog->primaryButton());
    QVERIFY(dialog->faults()->isVisible());
    QVERIFY(dialog->faults()->toPlainText().contains(u"catalog.toml:3:1"_s));
    QCOMPARE(dialog->faults()->toPlainText().split(u'\n').size(), 3);
    QVERIFY(dialog->step() == PromotionDialog::Step::Source);
    QCOMPARE(story.at.sent("P*", "*"), before);
}

void TstCatalogFlow::whatTheMirrorMissedIsTaken()
{
    CatalogStory story;
    QVERIFY(story.isThere);
    story.at.line.cut(); // the event feed does not tell
    story.at.api.patch("/prices/" + story.price.toUtf8(), {{u"description"_s, u"Renamed elsewhere"_s}});
    story.at.line.mend();
    story.menu->openSyncReport();
    auto *dialog = story.opened<ui::SyncReportDialog>();
    QVERIFY(dialog);
    QVERIFY(ConsoleAtSandbox::until([&] { return !dialog->isReading(); }));
    // The feed may have been as fast: then there is nothing left to take.
    if (dialog->rows().rowCount() == 1) {
        QVERIFY(dialog->acceptButton()->isEnabled());
        ConsoleAtSandbox::press(dialog->acceptButton());
    }
    QVERIFY(ConsoleAtSandbox::until([&] { return !dialog->isReading() && dialog->rows().rowCount() == 0; }));
    QVERIFY(wordsIn(dialog).contains(u"No differences"_s));
}

void TstCatalogFlow::whatIsHereIsSent()
{
    CatalogStory story;
    QVERIFY(story.isThere);
    QByteArray text = story.exported();
    const auto wanted = catalog_file::readDocument(text.replace("6.00 USD", "9.00 USD"));
    QVERIFY(wanted.faults.empty());
    story.menu->openPromotion(wanted.document);
    auto *dialog = story.opened<PromotionDialog>();
    QVERIFY(dialog && story.carryOut(dialog));
    QCOMPARE(story.amount(), u"900"_s);
}

void TstCatalogFlow::aPlanThatWasCutGoesOn()
{
    CatalogStory story;
    QVERIFY(story.isThere);
    QByteArray text = story.exported();
    const auto wanted = catalog_file::readDocument(text.replace("6.00 USD", "9.00 USD"));
    story.at.fault(
        {{u"kind"_s, u"reset"_s}, {u"method"_s, u"PATCH"_s}, {u"path"_s, u"/prices/*"_s}, {u"applied"_s, false}});
    story.menu->openPromotion(wanted.document);
    auto *dialog = story.opened<PromotionDialog>();
    QVERIFY(dialog && story.carryOut(dialog));
    QVERIFY2(wordsIn(dialog).contains(u"no usable answer"_s), qPrintable(wordsIn(dialog)));
    QCOMPARE(story.amount(), u"600"_s);
    QCOMPARE(story.at.sent("PATCH", "/prices/*"), 1);
    ConsoleAtSandbox::press(dialog->primaryButton()); // too early: it may still arrive
    QVERIFY(story.reaches(dialog, PromotionDialog::Step::Result));
    QCOMPARE(story.at.sent("PATCH", "/prices/*"), 1);
    story.at.advance(std::chrono::minutes(4));
    QVERIFY(dialog->primaryButton()->isEnabled());
    ConsoleAtSandbox::press(dialog->primaryButton());
    QVERIFY(ConsoleAtSandbox::until([&] { return story.amount() == u"900"_s && !dialog->isBusy(); }));
    QVERIFY(dialog->checkButton()->isVisible());
    QCOMPARE(story.at.sent("PATCH", "/prices/*"), 2);
}

RK_TEST(TstCatalogFlow)
#include "tst_catalog_flow.moc"
