// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pricing/quote.h"
#include "tests/testkit/registry.h"
#include "ui/common/view_state.h"
#include "ui/pricing/credit_slider.h"
#include "ui/pricing/display_price_model.h"
#include "ui/pricing/pricing_page.h"
#include "ui/pricing/quote_panel.h"
#include "ui/pricing/save_prices_dialog.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

#include <rapidcheck.h>

namespace reckoner::ui {

namespace {

const Instant kPageNow = Instant::fromSeconds(1'790'000'000);

class FakePricingDesk final : public PricingDesk
{
public:
    Task<PricingState> state() override
    {
        PricingState state;
        if (stored) {
            state.newest = *stored;
            state.versions = {*stored};
            state.inForce = stored->version;
        }
        return Task<PricingState>::settled(state);
    }
    Task<pricing::PriceList> version(qint64) override { return Task<pricing::PriceList>::settled(*stored); }
    Task<pricing::PriceList> save(pricing::PriceList list, std::optional<Instant> validFrom, qint64 seenVersion,
                                  QString reason) override
    {
        if (refuse)
            return Task<pricing::PriceList>::settled(*refuse);
        list.version = seenVersion + 1;
        list.validFrom = validFrom.value_or(kPageNow);
        list.reason = reason;
        stored = list;
        return Task<pricing::PriceList>::settled(list);
    }

    std::optional<pricing::PriceList> stored;
    std::optional<Error> refuse;
};

class PricingFixture
{
public:
    PricingFixture()
    {
        desk.stored = pricing::examplePriceList();
        desk.stored->version = 3;
        desk.stored->createdBy = QStringLiteral("anna");
        page = std::make_unique<PricingPage>(desk, PageContext{clock, state});
        page->resize(1200, 800);
        page->show();
        page->reload();
    }
    FakeClock clock{kPageNow};
    ViewState state;
    FakePricingDesk desk;
    std::unique_ptr<PricingPage> page;
};

void type(QLineEdit *field, const char *text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QString::fromLatin1(text));
}

} // namespace

class TstPricingPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thumbTicksAndLabelsShareTheScale();
    void everyAmountForSaleHasItsPlace();
    void theSliderIsOperatedByKeyboard();
    void amountsAreReadExactly_data();
    void amountsAreReadExactly();
    void theQuoteFollowsThePlanAndTheAmount();
    void faultsKeepPricesFromBeingStored();
    void storingNeedsAReasonAndKeepsTheInputWhenRefused();
    void advertisedPricesAreEditedAndHeldAgainstTheTiers();
};

void TstPricingPage::thumbTicksAndLabelsShareTheScale()
{
    CreditSlider slider;
    slider.resize(500, slider.sizeHint().height());
    slider.setScale(CreditScale(pricing::examplePriceList()));
    for (const qint64 tick : slider.scale().ticks()) {
        slider.setCredits(tick);
        QCOMPARE(slider.credits(), tick);
        QCOMPARE(slider.xOf(slider.credits()), slider.xOf(tick));
    }
    const auto ticks = slider.scale().ticks();
    QVERIFY(std::is_sorted(ticks.begin(), ticks.end()));
    QCOMPARE(ticks.front(), 1'000);
    QCOMPARE(ticks.back(), 1'000'000);
    QVERIFY(std::find(ticks.begin(), ticks.end(), 50'000) != ticks.end());
    QCOMPARE(slider.xOf(1'000), CreditSlider::sideRoom(&slider));
    QCOMPARE(slider.xOf(1'000'000), 500 - CreditSlider::sideRoom(&slider));
}

void TstPricingPage::everyAmountForSaleHasItsPlace()
{
    QVERIFY(rc::check([] {
        pricing::PriceList list;
        list.minimumCredits = *rc::gen::inRange<qint64>(1, 100'000);
        list.stepCredits = *rc::gen::inRange<qint64>(1, 10'000);
        list.maximumCredits = list.minimumCredits + *rc::gen::inRange<qint64>(0, 10'000'000);
        const CreditScale scale(list);
        const int step = *rc::gen::inRange(0, scale.steps() + 1);
        const qint64 credits = scale.creditsOf(step);
        RC_ASSERT(scale.stepOf(credits) == step);
        RC_ASSERT(scale.stepAt(scale.placeOf(credits)) == step);
        RC_ASSERT(credits <= list.maximumCredits);
    }));
}

void TstPricingPage::theSliderIsOperatedByKeyboard()
{
    CreditSlider slider;
    slider.setScale(CreditScale(pricing::examplePriceList()));
    slider.setCredits(10'000);
    QTest::keyClick(&slider, Qt::Key_Right);
    QCOMPARE(slider.credits(), 11'000);
    QTest::keyClick(&slider, Qt::Key_PageUp);
    QCOMPARE(slider.credits(), 20'000);
    QTest::keyClick(&slider, Qt::Key_PageDown);
    QCOMPARE(slider.credits(), 10'000);
    QTest::keyClick(&slider, Qt::Key_End);
    QCOMPARE(slider.credits(), 1'000'000);
    QTest::keyClick(&slider, Qt::Key_Home);
    QCOMPARE(slider.credits(), 1'000);
}

void TstPricingPage::amountsAreReadExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor"); // -1: none
    QTest::newRow("decimals") << "1.78"
                              << "USD" << qint64(178);
    QTest::newRow("whole") << "2"
                           << "USD" << qint64(200);
    QTest::newRow("one decimal") << "2.5"
                                 << "USD" << qint64(250);
    QTest::newRow("grouped") << "1,250.00"
                             << "USD" << qint64(125'000);
    QTest::newRow("with its code") << "1.78 USD"
                                   << "USD" << qint64(178);
    QTest::newRow("no decimals") << "178"
                                 << "JPY" << qint64(178);
    QTest::newRow("too many decimals") << "1.785"
                                       << "USD" << qint64(-1);
    QTest::newRow("decimals of none") << "1.5"
                                      << "JPY" << qint64(-1);
    QTest::newRow("negative") << "-1"
                              << "USD" << qint64(-1);
    QTest::newRow("exponent") << "1e3"
                              << "USD" << qint64(-1);
    QTest::newRow("nothing") << ""
                             << "USD" << qint64(-1);
    QTest::newRow("too large") << "99999999999999999999"
                               << "USD" << qint64(-1);
}

void TstPricingPage::amountsAreReadExactly()
{
    QFETCH(QString, text);
    QFETCH(QString, currency);
    QFETCH(qint64, minor);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(amountFromText(text, Currency::fromCode(currency).value()).value_or(-1), minor);
}

void TstPricingPage::theQuoteFollowsThePlanAndTheAmount()
{
    PricingFixture fixture;
    QuotePanel &quote = fixture.page->quote();
    QCOMPARE(quote.slider().credits(), 50'000);
    QCOMPARE(quote.totalText(), QStringLiteral("$89.00"));
    quote.planButton(pricing::Plan::Year)->click();
    quote.slider().setCredits(2'000);
    QCOMPARE(quote.totalText(), QStringLiteral("$36.00"));
}

void TstPricingPage::faultsKeepPricesFromBeingStored()
{
    PricingFixture fixture;
    PricingPage &page = *fixture.page;
    QVERIFY(!page.saveButton()->isEnabled());
    TierModel &tiers = page.model();
    QVERIFY(tiers.setData(tiers.index(1, TierModel::From), QStringLiteral("11,000"), Qt::EditRole));
    QVERIFY(page.isEdited());
    QCOMPARE(page.findings()->count(), 1);
    QVERIFY(!page.saveButton()->isEnabled());
    QVERIFY(tiers.setData(tiers.index(1, TierModel::From), QStringLiteral("10,000"), Qt::EditRole));
    QVERIFY(!page.isEdited());
    QVERIFY(!tiers.setData(tiers.index(1, TierModel::Rate), QStringLiteral("1.789"), Qt::EditRole));
    QVERIFY(tiers.setData(tiers.index(3, TierModel::Rate), QStringLiteral("1.41"), Qt::EditRole));
    QVERIFY(page.saveButton()->isEnabled());
    type(page.limitField(PricingPage::Maximum), "nothing");
    QVERIFY(!page.saveButton()->isEnabled());
}

void TstPricingPage::storingNeedsAReasonAndKeepsTheInputWhenRefused()
{
    PricingFixture fixture;
    PricingPage &page = *fixture.page;
    TierModel &tiers = page.model();
    tiers.setData(tiers.index(3, TierModel::Rate), QStringLiteral("1.41"), Qt::EditRole);
    page.openSave();
    auto *dialog = page.findChild<SavePricesDialog *>();
    QVERIFY(dialog);
    QVERIFY(!dialog->primaryButton()->isEnabled());
    type(dialog->reasonField(), "dearer");
    QVERIFY(dialog->primaryButton()->isEnabled());
    fixture.desk.refuse = Error{ErrorKind::Conflict, QStringLiteral("Somebody was faster."), {}, {}};
    dialog->primaryButton()->click();
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->reasonField()->text(), QStringLiteral("dearer"));
    fixture.desk.refuse.reset();
    dialog->primaryButton()->click();
    QCOMPARE(fixture.desk.stored->version, 4);
    QCOMPARE(fixture.desk.stored->reason, QStringLiteral("dearer"));
    QCOMPARE(fixture.desk.stored->tiers[3].rateMinor, 141);
    QVERIFY(!page.isEdited());
}

void TstPricingPage::advertisedPricesAreEditedAndHeldAgainstTheTiers()
{
    PricingFixture fixture;
    PricingPage &page = *fixture.page;
    QAbstractItemModel *shown = page.displayPrices()->model();
    const int before = shown->rowCount();
    QCOMPARE(before, int(fixture.desk.stored->displayPrices.size()));
    const int oddities = page.findings()->count();
    QTest::mouseClick(page.addDisplayPriceButton(), Qt::LeftButton);
    QCOMPARE(shown->rowCount(), before + 1);
    QVERIFY(page.isEdited());
    QCOMPARE(page.findings()->count(), oddities); // it begins as what is charged
    const QModelIndex total = shown->index(before, DisplayPriceModel::Total);
    const QString charged = total.data(Qt::EditRole).toString();
    QVERIFY(!shown->setData(total, QStringLiteral("cheap"), Qt::EditRole));
    QVERIFY(shown->setData(total, QStringLiteral("0.01"), Qt::EditRole));
    QVERIFY(page.findings()->item(0)->text().contains(QStringLiteral("advertised")));
    QVERIFY(page.saveButton()->isEnabled()); // it may be meant so
    QVERIFY(shown->setData(total, charged, Qt::EditRole));
    page.openSave();
    auto *dialog = page.findChild<SavePricesDialog *>();
    type(dialog->reasonField(), "advertised");
    dialog->primaryButton()->click();
    QCOMPARE(fixture.desk.stored->displayPrices.size(), size_t(before) + 1);
    QVERIFY(!page.isEdited());
}

} // namespace reckoner::ui

using reckoner::ui::TstPricingPage;
RK_TEST(TstPricingPage)
#include "tst_pricing_page.moc"
