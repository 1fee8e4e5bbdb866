// SPDX-License-Identifier: GPL-3.0-or-later
// The way to a checkout link through its windows: one request however often it is confirmed, nothing before it is
// known what it comes to, and what to do when the provider refuses or does not answer.
#include "core/actions/operation_executor.h"
#include "tests/testkit/registry.h"
#include "tests/ui/window_checks.h"
#include "ui/checkout/checkout_link_dialog.h"
#include "ui/checkout/checkout_link_pane.h"
#include "ui/checkout/checkout_links_page.h"
#include "ui/checkout/checkout_words.h"
#include "ui/checkout/link_view.h"
#include "ui/checkout/qr_code.h"
#include "ui/common/notice_bar.h"
#include "ui/common/row_window.h"
#include "ui/common/view_state.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace reckoner;
using namespace Qt::StringLiterals;
using actions::Operation;
using actions::OperationState;
using checkout::CheckoutLinkRow;

namespace {

const Instant kCheckoutNow = Instant::fromSeconds(1'790'000'000);

CheckoutLinkRow linkRow(int number)
{
    CheckoutLinkRow row;
    row.link.account = AccountId(u"paddle/sandbox/main"_s);
    row.link.paymentId = PaymentId(u"txn_%1"_s.arg(number));
    row.link.operationId = OperationId(u"op_%1"_s.arg(number));
    row.link.customerId = CustomerId(u"ctm_1"_s);
    row.link.url = u"https://shop.example.com/pay?_ptxn=txn_%1"_s.arg(number);
    row.link.name = u"Credit pack · 50 000 credits"_s;
    row.link.amount = Money(8'900, Currency::of("USD"));
    row.link.credits = 50'000;
    row.link.pricesVersion = 3;
    row.link.madeBy = u"anna"_s;
    row.link.reason = u"Asked by phone"_s;
    row.link.madeAt = kCheckoutNow;
    row.customerName = u"Ada <b>Lovelace</b>"_s;
    row.customerEmail = u"ada@example.com"_s;
    return row;
}

class FakeCheckoutDesk final : public ui::CheckoutDesk
{
public:
    QString providerName() const override { return u"Paddle"_s; }
    bool isConnected() const override { return connected; }
    Task<ui::CheckoutChoices> choices() override
    {
        checkout::SoldPrice pack;
        pack.price.id = PriceId(u"pri_pack"_s);
        pack.price.name = u"50 000 credits"_s;
        pack.price.unitPrice = Money(8'900, Currency::of("USD"));
        pack.price.status = u"active"_s;
        pack.productName = u"Credit pack"_s;
        pack.credits = 50'000;
        const ui::CheckoutChoices all{true, {pack}};
        if (!holdChoices)
            return Task<ui::CheckoutChoices>::settled(all);
        heldChoices = all;
        pendingChoices = std::make_shared<Promise<ui::CheckoutChoices>>(); // held by the test and the desk
        return pendingChoices->task();
    }
    Task<actions::CheckoutPreview> preview(CustomerId customer, checkout::CheckoutOffer offer) override
    {
        previewed.push_back(customer);
        if (noPreview)
            return Task<actions::CheckoutPreview>::settled(*noPreview);
        actions::CheckoutPreview preview;
        preview.countryCode = u"DE"_s;
        preview.difference = Money(difference, Currency::of("USD"));
        subscriptions::BillTotals &totals = preview.bill.totals;
        totals.subtotal = Money(checkout::totalOf(offer).value().minor() + difference, Currency::of("USD"));
        totals.tax = Money(1'691, Currency::of("USD"));
        totals.total = totals.subtotal.plus(totals.tax).value();
        return Task<actions::CheckoutPreview>::settled(preview);
    }
    Task<checkout::CheckoutOffer> offer(checkout::CheckoutWish wish) override
    {
        wished.push_back(wish);
        if (noOffer)
            return Task<checkout::CheckoutOffer>::settled(*noOffer);
        checkout::CheckoutOffer offer;
        offer.priceId = PriceId(u"pri_pack"_s);
        offer.name = u"Credit pack · 50 000 credits"_s;
        offer.quantity = wish.quote ? 1 : wish.quantity;
        offer.unitPrice = Money(8'900, Currency::of("USD"));
        offer.credits = 50'000 * offer.quantity;
        offer.hasCountryAmounts = countryAmounts;
        if (wish.quote) {
            offer.pricesVersion = 3;
            offer.plan = wish.quote->plan;
            offer.quotedCredits = wish.quote->credits;
            offer.rounding = Money(2, Currency::of("USD"));
        }
        return Task<checkout::CheckoutOffer>::settled(offer);
    }
    Task<std::optional<customers::Customer>> findCustomer(QString idOrEmail) override
    {
        using Found = std::optional<customers::Customer>;
        if (idOrEmail != u"ctm_1" && idOrEmail != u"ada@example.com")
            return idOrEmail.contains(u'@')
                       ? Task<Found>::settled(Found())
                       : Task<Found>::settled(
                             Error{ErrorKind::NotFound, u"There is no customer %1."_s.arg(idOrEmail), {}, {}});
        customers::Customer ada;
        ada.id = CustomerId(u"ctm_1"_s);
        ada.name = u"Ada"_s;
        ada.email = u"ada@example.com"_s;
        return Task<Found>::settled(Found(ada));
    }
    Task<Operation> createCustomer(ui::NewBuyer buyer) override
    {
        created.push_back(buyer);
        Operation operation = operationWith(buyer.operation, newBuyer);
        operation.customerId = CustomerId(u"ctm_new"_s);
        return Task<Operation>::settled(operation);
    }
    Task<Operation> execute(ui::CheckoutOrder order) override
    {
        executed.push_back(order);
        pending = std::make_shared<Promise<Operation>>(); // held by the test and the desk
        return pending->task();
    }
    void answer(OperationState state, const std::optional<Error> &error = {})
    {
        Operation operation = operationWith(executed.back().operation, state);
        operation.request = actions::CheckoutRequest{executed.back().offer};
        operation.error = error;
        if (state == OperationState::Succeeded) {
            CheckoutLinkRow made = linkRow(int(rows.size()) + 1);
            made.link.operationId = operation.id;
            rows.push_back(made);
        }
        std::exchange(pending, nullptr)->resolve(std::move(operation));
    }
    Task<std::optional<CheckoutLinkRow>> linkOf(OperationId operation) override
    {
        std::optional<CheckoutLinkRow> found;
        for (const CheckoutLinkRow &row : rows) {
            if (row.link.operationId == operation)
                found = row;
        }
        return Task<std::optional<CheckoutLinkRow>>::settled(found);
    }
    Task<ui::CheckoutLinkPage> list(checkout::CheckoutLinkFilter, std::optional<checkout::CheckoutLinkCursor>,
                                    storage::PageLimit) override
    {
        return Task<ui::CheckoutLinkPage>::settled(ui::CheckoutLinkPage{rows, {}});
    }
    Task<qint64> count(checkout::CheckoutLinkFilter) override { return Task<qint64>::settled(qint64(rows.size())); }
    Task<std::vector<checkout::CheckoutLinkCursor>> anchors(checkout::CheckoutLinkFilter, int) override
    {
        return Task<std::vector<checkout::CheckoutLinkCursor>>::settled(std::vector<checkout::CheckoutLinkCursor>());
    }
    Task<std::vector<CheckoutLinkRow>> rowsByIds(std::vector<PaymentId> ids) override
    {
        std::vector<CheckoutLinkRow> found;
        for (const CheckoutLinkRow &row : rows) {
            if (std::find(ids.begin(), ids.end(), row.link.paymentId) != ids.end())
                found.push_back(row);
        }
        return Task<std::vector<CheckoutLinkRow>>::settled(found);
    }

    bool connected = true, holdChoices = false, countryAmounts = false;
    std::optional<ui::CheckoutChoices> heldChoices;
    std::shared_ptr<Promise<ui::CheckoutChoices>> pendingChoices;
    qint64 difference = 0;
    std::optional<Error> noPreview;
    std::vector<CustomerId> previewed;
    std::optional<Error> noOffer;
    OperationState newBuyer = OperationState::Succeeded;
    std::vector<checkout::CheckoutWish> wished;
    std::vector<ui::NewBuyer> created;
    std::vector<ui::CheckoutOrder> executed;
    std::shared_ptr<Promise<Operation>> pending;
    std::vector<CheckoutLinkRow> rows;

private:
    static Operation operationWith(const OperationId &id, OperationState state)
    {
        Operation operation;
        operation.id = id;
        operation.state = state;
        operation.request = provider::CustomerDraft{};
        return operation;
    }
};

struct CheckoutWindows {
    explicit CheckoutWindows(ui::SafetyLevel safety = ui::SafetyLevel::Confirm)
        : state(QString()), clock(kCheckoutNow), page(desk, {clock, state, safety, ui::BandKind::Sandbox, u"Paddle"_s})
    {
        page.resize(1200, 800);
        page.show();
        page.reload();
    }
    // For Ada and the pack, ready to be confirmed.
    ui::CheckoutDialog *ready()
    {
        ui::CheckoutDialog *dialog = page.openNew({CustomerId(u"ctm_1"_s), PriceId(u"pri_pack"_s), {}});
        dialog->reasonField()->setText(u"Asked by phone"_s);
        return dialog;
    }
    ui::ViewState state;
    FakeClock clock;
    FakeCheckoutDesk desk;
    ui::CheckoutLinksPage page;
};

bool showsText(const QWidget *window, const QString &text)
{
    const auto labels = window->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(text); });
}

void checkCheckoutWindow(QWidget *window)
{
    QCOMPARE(testkit::controlsWithoutName(window), QStringList());
    QCOMPARE(testkit::labelsWithMarkup(window), QStringList());
    QCOMPARE(testkit::buttonsWithCutText(window).join(u"; "_s), QString());
    QTRY_COMPARE(testkit::labelsWithCutText(window).join(u"; "_s), QString());
    QCOMPARE(testkit::labelsWithPoorContrast(window), QStringList());
    QCOMPARE(testkit::clashingMnemonics(window), QStringList());
}

} // namespace

class TstCheckoutPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testkit::dressApplication(); }

    void fiftyClicksAreOneLinkThatIsShownAndFollowed()
    {
        CheckoutWindows shown;
        ui::CheckoutDialog *dialog = shown.ready();
        QTRY_VERIFY(dialog->primaryButton()->isEnabled());
        QVERIFY(dialog->primaryButton()->text().contains(u"89"_s)); // the consequence
        checkCheckoutWindow(dialog);
        testkit::keepShot(dialog, u"checkout-dialog"_s);
        QSignalSpy linked(&shown.page, &ui::CheckoutLinksPage::linkShown);
        for (int i = 0; i < 50; ++i)
            dialog->primaryButton()->click();
        QCOMPARE(shown.desk.executed.size(), size_t(1));
        QCOMPARE(shown.desk.executed.front().customerId, CustomerId(u"ctm_1"_s));
        QCOMPARE(shown.desk.executed.front().reason, u"Asked by phone"_s);
        shown.desk.answer(OperationState::Succeeded);
        QTRY_COMPARE(linked.size(), 1);
        auto *result = shown.page.findChild<ui::CheckoutLinkDialog *>();
        QVERIFY(result);
        QVERIFY(!result->view().code().isEmpty());
        checkCheckoutWindow(result);
        testkit::keepShot(result, u"checkout-link"_s);
        result->primaryButton()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"https://shop.example.com/pay?_ptxn=txn_1"_s);
        result->view().copyMailButton().click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"https://shop.example.com/pay?_ptxn=txn_1"_s));
        // It is paid: the dialog tells by itself.
        shown.desk.rows.front().status = payments::PaymentStatus::Completed;
        shown.desk.rows.front().paid = Money(9'600, Currency::of("USD"));
        shown.desk.rows.front().granted = 50'000;
        Q_EMIT shown.desk.linksChanged({u"txn_1"_s});
        QTRY_VERIFY(result->view().stateText().contains(u"granted"_s));
        QVERIFY(!result->view().copyButton().isEnabled()); // nobody is sent a link that was paid
        QTRY_COMPARE(shown.page.rows().rowCount(), 1);
    }

    void aLostAnswerIsNeverALinkAndNeverSentAgain()
    {
        CheckoutWindows shown;
        const QPointer<ui::CheckoutDialog> dialog = shown.ready();
        QTRY_VERIFY(dialog->primaryButton()->isEnabled());
        QSignalSpy notices(&shown.page, &ui::Page::noticeRaised),
            linked(&shown.page, &ui::CheckoutLinksPage::linkShown);
        dialog->primaryButton()->click();
        shown.desk.answer(OperationState::Unknown,
                          Error{ErrorKind::UnknownOutcome, u"No usable answer came back."_s, {}, {}});
        QTRY_VERIFY(!dialog);
        QCOMPARE(linked.size(), 0);
        QCOMPARE(notices.size(), 1);
        QVERIFY(notices.front().at(1).value<ui::Notice>().text.contains(u"Not confirmed"_s));
        QCOMPARE(shown.desk.executed.size(), size_t(1));
    }

    void anAccountWithoutAPaymentLinkIsToldWhereToSetIt()
    {
        CheckoutWindows shown;
        ui::CheckoutDialog *dialog = shown.ready();
        QTRY_VERIFY(dialog->primaryButton()->isEnabled());
        dialog->primaryButton()->click();
        Error refused{
            ErrorKind::ProviderRefused,
            u"The account has no default payment link and cannot take payments. Set it in Paddle under Checkout, Checkout settings."_s,
            {},
            {}};
        refused.http = HttpFailure{.status = 400,
                                   .code = u"transaction_default_checkout_url_not_set"_s,
                                   .requestId = u"req_1"_s,
                                   .retryAfterMs = 0,
                                   .fields = {}};
        shown.desk.answer(OperationState::Failed, refused);
        QTRY_VERIFY(dialog->notices().texts().join(u' ').contains(u"Checkout settings"_s));
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->customerField().text(), u"ctm_1"_s);
        checkCheckoutWindow(dialog);
        testkit::keepShot(dialog, u"checkout-refused"_s);
        QTRY_VERIFY(dialog->primaryButton()->isEnabled()); // asked anew what it comes to
        const OperationId first = shown.desk.executed.front().operation;
        dialog->primaryButton()->click();
        QCOMPARE(shown.desk.executed.size(), size_t(2));
        QVERIFY(shown.desk.executed.back().operation != first);
        shown.desk.answer(OperationState::Succeeded);
    }

    void nobodyIsAskedForWhatIsNotKnown()
    {
        CheckoutWindows shown;
        ui::CheckoutDialog *dialog = shown.page.openNew({});
        QVERIFY(!dialog->primaryButton()->isEnabled());
        QCOMPARE(dialog->status(), u"Say who is to pay."_s);
        dialog->customerField().setText(u"ctm_unknown"_s);
        QTRY_VERIFY(dialog->status().contains(u"ctm_unknown"_s));
        dialog->customerField().setText(u"ada@example.com"_s);
        QTRY_COMPARE(dialog->status(), u"Say how many credits."_s);
        dialog->amountField().setText(u"50000"_s);
        QTRY_VERIFY(dialog->offer().has_value());
        QVERIFY(dialog->primaryButton()->isEnabled());
        QCOMPARE(shown.desk.wished.back().quote->credits, qint64(50'000));
        shown.desk.noOffer = Error{ErrorKind::Invalid, u"No price of a plan comes to exactly 51000 credits."_s, {}, {}};
        dialog->amountField().setText(u"51000"_s);
        QVERIFY(!dialog->primaryButton()->isEnabled()); // at once, before the answer
        QTRY_VERIFY(dialog->status().contains(u"51000"_s));
        QVERIFY(!dialog->offer());
        QCOMPARE(shown.desk.executed.size(), size_t(0));
    }

    void whatIsTypedBeforeTheChoicesAreThereStays()
    {
        CheckoutWindows windows;
        windows.desk.holdChoices = true;
        ui::CheckoutDialog *dialog = windows.page.openNew({CustomerId(u"ctm_1"_s), {}, {}});
        dialog->amountField().selectAll();
        QTest::keyClicks(&dialog->amountField(), u"50000"_s);
        windows.desk.pendingChoices->resolve(*windows.desk.heldChoices);
        QTRY_VERIFY(dialog->whatField().count() > 0);
        QCOMPARE(dialog->amountField().text(), u"50000"_s);
        QTRY_VERIFY(dialog->offer().has_value());
        QCOMPARE(windows.desk.wished.back().quote->credits, qint64(50'000));
    }
    void theProvidersPreviewStandsBesideTheOffer()
    {
        CheckoutWindows windows;
        ui::CheckoutDialog *dialog = windows.ready();
        QTRY_VERIFY(dialog->primaryButton()->isEnabled());
        QTRY_VERIFY(showsText(dialog, u"$105.91"_s));
        QCOMPARE(windows.desk.previewed.back(), CustomerId(u"ctm_1"_s));
        checkCheckoutWindow(dialog);
        testkit::keepShot(dialog, u"checkout-preview"_s);
    }
    void anAmountOfTheCountryIsSaidAndAwaited()
    {
        CheckoutWindows windows;
        windows.desk.countryAmounts = true;
        windows.desk.noPreview = Error{ErrorKind::Unreachable, u"Paddle cannot be reached."_s, {}, {}};
        ui::CheckoutDialog *dialog = windows.ready();
        QTRY_VERIFY(showsText(dialog, u"Paddle cannot be reached."_s));
        QVERIFY(!dialog->primaryButton()->isEnabled());
        windows.desk.noPreview.reset();
        windows.desk.difference = -900;
        dialog->amountField().setText(u"2"_s);
        QTRY_VERIFY(dialog->primaryButton()->isEnabled());
        QVERIFY(dialog->primaryButton()->text().contains(u"$169.00"_s)); // twice 89, less 9
        checkCheckoutWindow(dialog);
    }
    void theButtonNamesNoOtherCustomersAmount()
    {
        CheckoutWindows windows;
        windows.desk.difference = -900;
        ui::CheckoutDialog *dialog = windows.ready();
        QTRY_VERIFY(dialog->primaryButton()->text().contains(u"$80.00"_s));
        dialog->customerField().setText(u"ada@example.com"_s); // somebody else, for all that is known yet
        QVERIFY(dialog->primaryButton()->text().contains(u"$89.00"_s));
        QTRY_VERIFY(dialog->primaryButton()->text().contains(u"$80.00"_s));
    }
    void aNewCustomerIsCreatedFirst()
    {
        CheckoutWindows shown;
        ui::CheckoutDialog *dialog = shown.page.openNew({{}, PriceId(u"pri_pack"_s), {}});
        QVERIFY(dialog->nameField().isHidden());
        dialog->customerField().setText(u"new@example.com"_s);
        QTRY_VERIFY(!dialog->nameField().isHidden());
        dialog->nameField().setText(u"Nina"_s);
        QTRY_VERIFY(dialog->primaryButton()->isEnabled());
        shown.desk.newBuyer = OperationState::Unknown;
        dialog->primaryButton()->click();
        QTRY_VERIFY(!dialog->notices().texts().isEmpty());
        QCOMPARE(shown.desk.executed.size(), size_t(0)); // nothing is sold to somebody who may not be there
        shown.desk.newBuyer = OperationState::Succeeded;
        dialog->primaryButton()->click();
        QTRY_COMPARE(shown.desk.executed.size(), size_t(1));
        QCOMPARE(shown.desk.created.size(), size_t(2));
        QCOMPARE(shown.desk.created.front().operation, shown.desk.created.back().operation); // one creation
        QVERIFY(shown.desk.created.front().operation != shown.desk.executed.front().operation);
        QCOMPARE(shown.desk.created.front().name, u"Nina"_s);
        QCOMPARE(shown.desk.executed.front().customerId, CustomerId(u"ctm_new"_s));
        shown.desk.answer(OperationState::Succeeded);
    }

    void readOnlyAndTypedEnvironmentsHoldBack()
    {
        CheckoutWindows readOnly(ui::SafetyLevel::ReadOnly);
        ui::CheckoutDialog *dialog = readOnly.ready();
        QTRY_VERIFY(dialog->offer().has_value());
        QVERIFY(!dialog->primaryButton()->isEnabled());
        CheckoutWindows typed(ui::SafetyLevel::Type);
        dialog = typed.ready();
        QTRY_VERIFY(dialog->primaryButton()->isEnabled());
        dialog->reasonField()->clear();
        QVERIFY(!dialog->primaryButton()->isEnabled());
    }

    void otherPagesLeadHereWithWhatTheyHave()
    {
        CheckoutWindows shown;
        shown.page.showEntity({ui::EntityKind::NewCheckout, u"year 2000"_s});
        auto *dialog = shown.page.findChild<ui::CheckoutDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->offer().has_value());
        QVERIFY(shown.desk.wished.back().quote->plan == pricing::Plan::Year);
        QCOMPARE(shown.desk.wished.back().quote->credits, qint64(2'000));
    }

    void theListTellsOfEachLink()
    {
        CheckoutWindows shown;
        checkCheckoutWindow(&shown.page);
        shown.desk.rows = {linkRow(1), linkRow(2)};
        shown.desk.rows.back().link.url = u"http://shop.example.com/pay"_s;
        shown.page.reload();
        QTRY_COMPARE(shown.page.rows().rowCount(), 2);
        shown.page.select(u"txn_1"_s);
        QTRY_VERIFY(shown.page.pane().row().has_value());
        QVERIFY(shown.page.pane().view().copyButton().isEnabled());
        checkCheckoutWindow(&shown.page);
        testkit::keepShot(&shown.page, u"checkout-list"_s);
        shown.page.select(u"txn_2"_s);
        QTRY_COMPARE(shown.page.pane().row()->link.paymentId, PaymentId(u"txn_2"_s));
        QVERIFY(!shown.page.pane().view().copyButton().isEnabled()); // not https: it is given to nobody
        QVERIFY(shown.page.pane().view().linkField().text().isEmpty());
    }

    void onlySafeLinksAreHandedOut()
    {
        QVERIFY(ui::isSendable(u"https://a.example/pay?_ptxn=1"_s));
        QVERIFY(ui::isSendable(u"http://localhost:8080/pay"_s));
        QVERIFY(ui::isSendable(u"http://127.0.0.1/pay"_s));
        QVERIFY(!ui::isSendable(u"http://a.example/pay"_s));
        QVERIFY(!ui::isSendable(u"https://anna:secret@a.example/pay"_s));
        QVERIFY(!ui::isSendable(u"javascript:alert(1)"_s));
        QVERIFY(!ui::isSendable(QString()));
    }
};

RK_TEST(TstCheckoutPage)
#include "tst_checkout_page.moc"
