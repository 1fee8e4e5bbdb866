// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catalog_page/fake_catalog_desk.h"
#include "tests/testkit/registry.h"
#include "tests/ui/window_checks.h"
#include "ui/catalog/catalog_fields.h"
#include "ui/catalog/catalog_findings.h"
#include "ui/catalog/catalog_page.h"
#include "ui/catalog/catalog_pane.h"
#include "ui/catalog/plans_dialog.h"
#include "ui/catalog/price_dialog.h"
#include "ui/catalog/price_preview_dialog.h"
#include "ui/catalog/product_dialog.h"
#include "ui/common/amount_field.h"
#include "ui/common/data_table.h"
#include "ui/common/filter_bar.h"
#include "ui/common/notice_bar.h"
#include "ui/common/row_window.h"
#include "ui/common/view_state.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace reckoner;
using testkit::FakeCatalogDesk;
using ui::CatalogAction;

namespace {

struct CatalogShown {
    explicit CatalogShown(ui::SafetyLevel safety = ui::SafetyLevel::Confirm)
    {
        const ui::PageContext context{clock, state, safety, ui::BandKind::Sandbox, QStringLiteral("Paddle")};
        page = std::make_unique<ui::CatalogPage>(context, desk);
        QObject::connect(page.get(), &ui::Page::dialogOpened, page.get(), [this](QDialog *opened) { dialog = opened; });
        page->resize(1300, 800);
        page->show();
        page->reload();
    }
    QStringList rows()
    {
        QStringList names;
        for (int row = 0; row < page->table().model()->rowCount(); ++row)
            names.append(page->rows().idAt(row).value_or(QStringLiteral("?")));
        return names;
    }
    template <class T> T *opened() { return qobject_cast<T *>(dialog.data()); }
    // The row, with its details beside it.
    bool choose(const char *id)
    {
        page->select(QString::fromLatin1(id));
        return QTest::qWaitFor([&] { return page->pane().row() && page->pane().row()->id() == QLatin1StringView(id); });
    }

    FakeCatalogDesk desk;
    ui::ViewState state;
    FakeClock clock{Instant::fromSeconds(1'770'000'000)};
    std::unique_ptr<ui::CatalogPage> page;
    QPointer<QDialog> dialog;
};

QStringList faultsOf(QWidget *window)
{
    return testkit::controlsWithoutName(window) + testkit::labelsWithMarkup(window) +
           testkit::buttonsWithCutText(window) + testkit::labelsWithCutText(window) +
           testkit::clashingMnemonics(window);
}

} // namespace

class TstCatalogPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testkit::dressApplication(); }

    void amountsAreReadWithoutGuessing_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("minor"); // -1: refused
        const auto row = [](const char *locale, const char *currency, const char *text, qint64 minor) {
            QTest::addRow("%s %s %s", locale, currency, text)
                << QString::fromLatin1(locale) << QString::fromLatin1(currency) << QString::fromUtf8(text) << minor;
        };
        row("en_US", "USD", "12.50", 1250);
        row("en_US", "USD", "12.5", 1250);
        row("en_US", "USD", "12", 1200);
        row("en_US", "USD", "1,200.00", 120'000);
        row("en_US", "USD", "12,50", -1);
        row("en_US", "USD", "12.505", -1);
        row("en_US", "USD", "-1", -1);
        row("en_US", "USD", "1e3", -1);
        row("en_US", "USD", "", -1);
        row("en_US", "JPY", "1500", 1500);
        row("en_US", "JPY", "15.00", -1);
        row("de_DE", "EUR", "12,50", 1250);
        row("de_DE", "EUR", "1.200", 120'000);
        row("de_DE", "EUR", "12.50", 1250);
        row("fr_FR", "EUR", "1 200,00", 120'000);
        row("en_US", "USD", "99999999999999999999", -1);
    }
    void amountsAreReadWithoutGuessing()
    {
        QFETCH(QString, locale);
        QFETCH(QString, currency);
        QFETCH(QString, text);
        QFETCH(qint64, minor);
        const auto read = ui::typedAmount(text, Currency::of(currency.toLatin1().constData()), QLocale(locale));
        QCOMPARE(read ? read->minor() : -1, minor);
        if (read)
            QVERIFY(ui::typedAmount(ui::amountToEdit(*read, QLocale(locale)), read->currency(), QLocale(locale)) ==
                    *read);
    }
    void overridesAreLines()
    {
        const auto read = ui::overridesFromText(QStringLiteral("de, FR = 11.00 EUR\n\nJP = 1500 jpy"));
        QVERIFY(read);
        QCOMPARE(read->size(), size_t(2));
        QCOMPARE(read->front().countries, QStringList({QStringLiteral("DE"), QStringLiteral("FR")}));
        QCOMPARE(read->back().unitPrice.minor(), 1500);
        QVERIFY(*ui::overridesFromText(ui::overridesToText(*read)) == *read);
        const auto wrong = ui::overridesFromText(QStringLiteral("DE = 1.00 EUR\nFR 2 EUR"));
        QVERIFY(!wrong && wrong.error().message.contains(u'2'));
    }
    void productsFoldWithTheirPrices()
    {
        CatalogShown shown;
        QTRY_COMPARE(shown.rows(),
                     QStringList({QStringLiteral("pro_a"), QStringLiteral("pri_month"), QStringLiteral("pri_year"),
                                  QStringLiteral("pro_b"), QStringLiteral("pri_beta")}));
        shown.page->table().setCurrentIndex(shown.page->table().model()->index(0, 0));
        QTest::keyClick(&shown.page->table(), Qt::Key_Left);
        QTRY_COMPARE(shown.rows(),
                     QStringList({QStringLiteral("pro_a"), QStringLiteral("pro_b"), QStringLiteral("pri_beta")}));
        shown.page->toggleFold(QStringLiteral("pro_a"));
        QTRY_COMPARE(shown.rows().size(), 5);
        shown.page->toggleFold(QStringLiteral("pro_a"));
        shown.page->filter().setSearchText(QStringLiteral("year")); // what is searched for is not hidden
        QTRY_COMPARE(shown.rows(), QStringList({QStringLiteral("pro_a"), QStringLiteral("pri_year")}));
        shown.page->filter().clear();
        shown.page->filter().setActiveChips({QStringLiteral("custom")});
        shown.page->reload();
        QTRY_VERIFY(shown.rows().contains(QStringLiteral("pri_custom")));
    }
    void aNewProductIsShownBeforeItIsSent()
    {
        CatalogShown shown;
        shown.page->openNewProduct();
        auto *dialog = shown.opened<ui::ProductDialog>();
        QVERIFY(dialog);
        QVERIFY(!dialog->primaryButton()->isEnabled());
        dialog->nameField()->setText(QStringLiteral("Gamma"));
        dialog->customDataField()->setPlainText(QStringLiteral("[1]"));
        QVERIFY(!dialog->primaryButton()->isEnabled());
        dialog->customDataField()->setPlainText(QStringLiteral("{\"a\":1}"));
        QVERIFY(dialog->primaryButton()->isEnabled());
        dialog->primaryButton()->click();
        QVERIFY(dialog->isReviewing());
        QVERIFY(shown.desk.executed.empty());
        QCOMPARE(dialog->reviewTable()->rowCount(), 3); // name, tax category, custom data
        QTRY_COMPARE(faultsOf(dialog).join(QStringLiteral("; ")), QString());
        dialog->primaryButton()->click();
        QTRY_COMPARE(shown.desk.executed.size(), size_t(1));
        QCOMPARE(std::get<provider::ProductDraft>(shown.desk.executed.front().request).name, QStringLiteral("Gamma"));
        QTRY_VERIFY(!shown.dialog);
    }
    void whatSomebodyElseChangedIsMarkedAndKept()
    {
        CatalogShown shown;
        QVERIFY(shown.choose("pri_month"));
        shown.page->openAction(CatalogAction::Edit);
        auto *dialog = shown.opened<ui::PriceDialog>();
        QVERIFY(dialog);
        QTRY_COMPARE(faultsOf(dialog).join(QStringLiteral("; ")), QString());
        dialog->amountField()->setText(QStringLiteral("12.00"));
        shown.desk.price("pri_month").unitPrice = Money(1'100, Currency::of("USD")); // meanwhile, there
        shown.desk.price("pri_month").description = QStringLiteral("theirs");
        dialog->primaryButton()->click();
        QTRY_VERIFY(dialog->isReviewing());
        QCOMPARE(dialog->reviewTable()->rowCount(), 1);
        QVERIFY(dialog->reviewTable()->item(0, 1)->text().contains(QStringLiteral("11.00")));
        QVERIFY(dialog->notices().texts().join(u' ').contains(QStringLiteral("Amount")));
        QCOMPARE(dialog->descriptionField()->text(), QStringLiteral("theirs"));
        dialog->primaryButton()->click();
        QTRY_COMPARE(shown.desk.executed.size(), size_t(1));
        const auto &wish = shown.desk.executed.front();
        QCOMPARE(wish.expectedRowVersion, 7);
        const auto &edit = std::get<provider::PriceEdit>(wish.request);
        QVERIFY(edit.unitPrice == Money(1'200, Currency::of("USD")));
        QVERIFY(!edit.description && !edit.billingCycle && !edit.quantity);
    }
    void aRefusalLeadsBackToTheForm()
    {
        CatalogShown shown;
        QVERIFY(shown.choose("pri_month"));
        shown.page->openAction(CatalogAction::Edit);
        auto *dialog = shown.opened<ui::PriceDialog>();
        dialog->amountField()->setText(QStringLiteral("12.00"));
        shown.desk.refusal = Error{ErrorKind::ProviderRefused, QStringLiteral("no"), {}, {}};
        dialog->primaryButton()->click();
        QTRY_VERIFY(dialog->isReviewing());
        dialog->primaryButton()->click();
        QTRY_VERIFY(!dialog->isReviewing());
        QCOMPARE(dialog->amountField()->text(), QStringLiteral("12.00"));
        dialog->primaryButton()->click();
        QTRY_VERIFY(dialog->isReviewing());
        dialog->primaryButton()->click();
        QTRY_COMPARE(shown.desk.executed.size(), size_t(2));
        QVERIFY(shown.desk.executed[0].id != shown.desk.executed[1].id);
    }
    void theFormRefusesWhatPaddleWould()
    {
        CatalogShown shown;
        QVERIFY(shown.choose("pro_a"));
        shown.page->openAction(CatalogAction::NewPrice);
        auto *dialog = shown.opened<ui::PriceDialog>();
        QVERIFY(dialog);
        dialog->descriptionField()->setText(QStringLiteral("monthly"));
        dialog->amountField()->setText(QStringLiteral("9.99"));
        QVERIFY2(dialog->primaryButton()->isEnabled(), qPrintable(dialog->status()));
        dialog->trialField()->setPeriod(catalog::periodFromText(QStringLiteral("day"), 14));
        dialog->cycleField()->setPeriod(std::nullopt);
        QVERIFY(!dialog->primaryButton()->isEnabled());
        QVERIFY2(dialog->status().contains(QStringLiteral("Trial")), qPrintable(dialog->status()));
        dialog->cycleField()->setPeriod(catalog::periodFromText(QStringLiteral("month"), 1));
        dialog->currencyField()->setCurrentText(QStringLiteral("JPY"));
        QVERIFY(!dialog->primaryButton()->isEnabled()); // yen have no decimals
        dialog->amountField()->setText(QStringLiteral("999"));
        QVERIFY(dialog->primaryButton()->isEnabled());
        dialog->overridesField()->setPlainText(QStringLiteral("DE 1 EUR"));
        QVERIFY(!dialog->primaryButton()->isEnabled());
    }
    void archivingSaysWhatItMeans()
    {
        CatalogShown shown;
        QVERIFY(shown.choose("pri_month"));
        shown.page->openAction(CatalogAction::Archive);
        QTRY_VERIFY(shown.dialog);
        auto *dialog = qobject_cast<ui::DialogFrame *>(shown.dialog.data());
        QTRY_COMPARE(faultsOf(dialog).join(QStringLiteral("; ")), QString());
        dialog->primaryButton()->click();
        QTRY_COMPARE(shown.desk.executed.size(), size_t(1));
        QCOMPARE(std::get<provider::PriceEdit>(shown.desk.executed.front().request).status,
                 std::optional(QStringLiteral("archived")));
    }
    void nothingCanBeChangedWhereEverythingIsReadOnly()
    {
        CatalogShown shown(ui::SafetyLevel::ReadOnly);
        QVERIFY(shown.choose("pri_month"));
        QVERIFY(!shown.page->pane().button(CatalogAction::Edit)->isEnabled());
        shown.page->openNewProduct();
        QVERIFY(!shown.dialog);
    }
    void aFindingLeadsToItsPrice()
    {
        CatalogShown shown;
        QTRY_COMPARE(shown.rows().size(), 5);
        QVERIFY(shown.page->findings().isHidden());
        shown.page->findingsButton()->click();
        QVERIFY(shown.page->findings().isVisible());
        QCOMPARE(shown.page->findings().table().rowCount(), 1); // the year is dearer than twelve months
        Q_EMIT shown.page->findings().table().cellClicked(0, 0);
        QTRY_VERIFY(shown.page->pane().row());
        QCOMPARE(shown.page->selected(), QStringLiteral("pri_year"));
        QTRY_COMPARE(faultsOf(shown.page.get()), QStringList());
    }
    void plansAreKept()
    {
        CatalogShown shown;
        shown.page->openPlans();
        QTRY_VERIFY(shown.opened<ui::PlansDialog>());
        auto *dialog = shown.opened<ui::PlansDialog>();
        QTRY_COMPARE(faultsOf(dialog).join(QStringLiteral("; ")), QString());
        dialog->codeField()->setText(QStringLiteral("team"));
        dialog->priceField()->setCurrentIndex(dialog->priceField()->findData(QStringLiteral("pri_month")));
        dialog->addButton()->click();
        dialog->pricesTable()->item(0, 1)->setText(QStringLiteral("many"));
        QVERIFY(!dialog->primaryButton()->isEnabled());
        dialog->pricesTable()->item(0, 1)->setText(QStringLiteral("1000"));
        dialog->primaryButton()->click();
        QTRY_COMPARE(shown.desk.saved.size(), size_t(1));
        const catalog::Plan &plan = shown.desk.saved.front();
        QCOMPARE(plan.code, QStringLiteral("team"));
        QCOMPARE(plan.prices.front().credits, 1000);
        QCOMPARE(plan.prices.front().productId.toString(), QStringLiteral("pro_a"));
        QTRY_COMPARE(dialog->plansTable()->rowCount(), 1);
        dialog->importText(R"([{"product_id":"pro_b","price_id":"pri_beta","credits":"5"}])");
        QTRY_VERIFY(dialog->notices().texts().join(u' ').contains(QStringLiteral("[0].credits")));
        dialog->importText(R"([{"product_id":"pro_b","price_id":"pri_beta","credits":5}])");
        QTRY_VERIFY(!dialog->notices().buttons(QStringLiteral("plan")).isEmpty());
        QVERIFY(shown.desk.all.plans.front().code == QStringLiteral("team")); // not before it is confirmed
        dialog->notices().buttons(QStringLiteral("plan")).last()->click();
        QTRY_COMPARE(dialog->codeField()->text(), QStringLiteral("pro_b"));
    }
    void previewsStandBesideOurOwnCalculation()
    {
        CatalogShown shown;
        QVERIFY(shown.choose("pri_month"));
        shown.page->openPreview();
        QTRY_VERIFY(shown.opened<ui::PricePreviewDialog>());
        auto *dialog = shown.opened<ui::PricePreviewDialog>();
        QTRY_COMPARE(faultsOf(dialog).join(QStringLiteral("; ")), QString());
        QCOMPARE(dialog->itemsTable()->rowCount(), 1);
        dialog->countriesField()->setText(QStringLiteral("us, d"));
        QVERIFY(!dialog->primaryButton()->isEnabled());
        dialog->countriesField()->setText(QStringLiteral("us, gb"));
        shown.desk.previewTotal = Money(1'089, Currency::of("USD")); // 8.875 %, half down
        dialog->primaryButton()->click();
        QTRY_COMPARE(dialog->resultTable()->rowCount(), 2);
        QTRY_VERIFY(!dialog->isBusy());
        QCOMPARE(shown.desk.previewed.front().countryCode, QStringLiteral("US"));
        QCOMPARE(dialog->resultTable()->item(0, 8)->text(), QStringLiteral("Equal"));
        QVERIFY(dialog->resultTable()->item(0, 6)->text().contains(QStringLiteral("8.875")));
        shown.desk.previewTotal = Money(1'090, Currency::of("USD"));
        dialog->primaryButton()->click();
        QTRY_VERIFY(!dialog->isBusy());
        QVERIFY(dialog->resultTable()->item(0, 8)->text().contains(QStringLiteral("10.89")));
    }
    void tenThousandPricesAreFilteredAtOnce()
    {
        CatalogShown shown;
        const catalog::Price pattern = shown.desk.price("pri_month");
        const catalog::Product product = shown.desk.product("pro_a");
        ui::Catalog large;
        for (int i = 0; i < 10'000; ++i) {
            catalog::Price price = pattern;
            price.id = PriceId(QStringLiteral("pri_%1").arg(i, 6));
            price.name = QStringLiteral("Price %1").arg(i);
            price.productId = ProductId(QStringLiteral("pro_%1").arg(i / 5));
            large.prices.push_back(price);
        }
        for (int i = 0; i < 2'000; ++i) {
            catalog::Product one = product;
            one.id = ProductId(QStringLiteral("pro_%1").arg(i));
            large.products.push_back(one);
        }
        ui::CatalogFilter filter;
        filter.search = QStringLiteral("price 77");
        QElapsedTimer timer;
        timer.start();
        const auto found = ui::catalogRows(large, filter);
        qInfo("10 000 prices filtered in %lld ms", timer.elapsed()); // a figure; what is meant is 50
        QCOMPARE(std::count_if(found.begin(), found.end(), [](const ui::CatalogRow &row) { return row.price; }), 111);
    }
};

RK_TEST(TstCatalogPage)
#include "tst_catalog_page.moc"
