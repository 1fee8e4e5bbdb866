// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/registry.h"
#include "tests/ui/fake_desk.h"
#include "tests/ui/window_checks.h"
#include "ui/common/data_table.h"
#include "ui/common/filter_bar.h"
#include "ui/common/payment_failure_text.h"
#include "ui/common/payment_method_text.h"
#include "ui/common/roles.h"
#include "ui/common/row_window.h"
#include "ui/common/subscription_words.h"
#include "ui/common/view_state.h"
#include "ui/payments/payment_pane.h"
#include "ui/payments/payment_window.h"
#include "ui/payments/payment_words.h"
#include "ui/payments/payments_page.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace reckoner;
using payments::PaymentStatus;

namespace {

Money paymentDollars(qint64 minor)
{
    return Money(minor, Currency::of("USD"));
}

payments::Payment fakePayment(int number)
{
    payments::Payment payment;
    payment.account = AccountId(QStringLiteral("paddle/sandbox/main"));
    payment.id = PaymentId(QStringLiteral("txn_%1").arg(number, 4, 10, QLatin1Char('0')));
    payment.customerId = CustomerId(QStringLiteral("ctm_1"));
    payment.subscriptionId = SubscriptionId(QStringLiteral("sub_1"));
    payment.status = number % 5 == 0 ? PaymentStatus::PastDue : PaymentStatus::Completed;
    payment.origin = QStringLiteral("subscription_recurring");
    payment.currency = Currency::of("USD");
    payment.invoiceNumber = number % 5 == 0 ? QString() : QStringLiteral("325-%1").arg(number);
    const Money none = paymentDollars(0);
    payment.totals = {paymentDollars(1000), none, paymentDollars(190), paymentDollars(1190), none, none, none,
                      paymentDollars(1190)};
    payment.createdAt = testkit::sampleNow().plusDays(-number);
    payment.updatedAt = payment.createdAt;
    payments::PaymentAttempt attempt;
    attempt.id = QStringLiteral("att_1");
    attempt.amount = paymentDollars(1190);
    attempt.status = number % 5 == 0 ? QStringLiteral("error") : QStringLiteral("captured");
    attempt.errorCode = number % 5 == 0 ? QStringLiteral("expired_card") : QString();
    attempt.methodType = QStringLiteral("card");
    attempt.cardType = QStringLiteral("visa");
    attempt.last4 = QStringLiteral("4242");
    payment.attempts = {attempt};
    payment.raw = QByteArray("{\"id\":\"x\"}");
    return payment;
}

class FakePaymentDesk final : public ui::PaymentDesk
{
    Q_OBJECT

public:
    Task<ui::PaymentPage> list(payments::PaymentFilter filter, std::optional<payments::PaymentCursor> after,
                               storage::PageLimit limit) override
    {
        asked.push_back(filter);
        ui::PaymentPage page;
        for (int i = 1; i <= rows; ++i) {
            const payments::Payment payment = fakePayment(i);
            if (after && !(payment.createdAt < after->createdAt))
                continue;
            if (int(page.rows.size()) == limit.rows) {
                page.next = payments::PaymentCursor{page.rows.back().payment.createdAt, page.rows.back().payment.id};
                break;
            }
            page.rows.push_back({payment, QStringLiteral("Zoë <b>Ltd</b>"), QStringLiteral("zoe@example.com"), 1});
        }
        return Task<ui::PaymentPage>::settled(std::move(page));
    }
    Task<qint64> count(payments::PaymentFilter) override { return Task<qint64>::settled(qint64(rows)); }
    Task<std::vector<payments::PaymentCursor>> anchors(payments::PaymentFilter, int step) override
    {
        std::vector<payments::PaymentCursor> keys;
        for (int i = step; i <= rows; i += step)
            keys.push_back({fakePayment(i).createdAt, fakePayment(i).id});
        return Task<std::vector<payments::PaymentCursor>>::settled(std::move(keys));
    }
    Task<std::vector<payments::PaymentRow>> rowsByIds(std::vector<PaymentId>) override
    {
        return Task<std::vector<payments::PaymentRow>>::settled(std::vector<payments::PaymentRow>());
    }
    Task<std::vector<payments::PaymentTotals>> totals(payments::PaymentFilter) override
    {
        return Task<std::vector<payments::PaymentTotals>>::settled(std::vector<payments::PaymentTotals>{
            {Currency::of("EUR"), 2, Money(500, Currency::of("EUR")), Money(500, Currency::of("EUR")),
             Money(0, Currency::of("EUR"))},
            {Currency::of("USD"), 40, paymentDollars(47600), paymentDollars(38080), paymentDollars(1190)}});
    }
    Task<QStringList> currencies() override
    {
        return Task<QStringList>::settled(QStringList{QStringLiteral("EUR"), QStringLiteral("USD")});
    }
    Task<ui::PaymentDetails> details(PaymentId id) override
    {
        ui::PaymentDetails details;
        details.payment = fakePayment(id.toString().mid(4).toInt());
        details.customer = testkit::sampleCustomer();
        payments::PaymentLine line;
        line.id = QStringLiteral("txnitm_1");
        line.line.priceId = PriceId(QStringLiteral("pri_1"));
        line.line.productName = QStringLiteral("Team");
        line.line.quantity = 2;
        line.line.taxRate = QStringLiteral("0.19");
        line.line.unitPrice = paymentDollars(500);
        line.line.subtotal = paymentDollars(1000);
        line.line.discount = paymentDollars(0);
        line.line.tax = paymentDollars(190);
        line.line.total = paymentDollars(1190);
        details.payment.lines = {line};
        payments::Adjustment refund;
        refund.action = QStringLiteral("refund");
        refund.status = QStringLiteral("approved");
        refund.total = paymentDollars(1190);
        refund.createdAt = testkit::sampleNow();
        details.adjustments = {refund};
        return Task<ui::PaymentDetails>::settled(std::move(details));
    }
    Task<QUrl> invoiceLink(PaymentId id) override
    {
        invoices.append(id.toString());
        return Task<QUrl>::settled(Error{ErrorKind::NotFound, QStringLiteral("There is no invoice."), {}, {}});
    }
    int rows = 40;
    std::vector<payments::PaymentFilter> asked;
    QStringList invoices;
};

} // namespace

class TstPaymentsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { testkit::dressApplication(); }
    void failuresAreSaidInPlainWords();
    void rowsTellStatusMethodAndReason();
    void filtersReachTheDesk();
    void totalsStandAboveTheTable();
    void thePaneShowsAllThatHappened();
    void invoicesAreAskedForOnce();
    void everythingHasAName();

private:
    struct Shown {
        FakePaymentDesk desk;
        ui::ViewState state;
        FakeClock clock{testkit::sampleNow()};
        std::unique_ptr<ui::PaymentsPage> page;
    };
    std::unique_ptr<Shown> show()
    {
        auto shown = std::make_unique<Shown>();
        shown->page = std::make_unique<ui::PaymentsPage>(ui::PageContext{shown->clock, shown->state}, shown->desk);
        shown->page->resize(1120, 700);
        shown->page->show();
        shown->page->reload();
        QCoreApplication::processEvents();
        return shown;
    }
};

void TstPaymentsPage::failuresAreSaidInPlainWords()
{
    // Every code of the provider's has words; what it may invent is shown as it is.
    for (const char *code :
         {"already_canceled", "already_refunded", "authentication_failed", "blocked_card", "canceled", "declined",
          "declined_not_retryable", "expired_card", "fraud", "invalid_amount", "invalid_payment_details",
          "issuer_unavailable", "not_enough_balance", "preferred_network_not_supported", "psp_error",
          "redacted_payment_method", "system_error", "transaction_not_permitted"})
        QVERIFY2(ui::failureText(QString::fromLatin1(code)) != QString::fromLatin1(code), code);
    // Stripe's are said with the same words (reference/stripe.md §1.5).
    for (const char *code : {"generic_decline", "insufficient_funds", "do_not_honor", "lost_card", "stolen_card",
                             "fraudulent", "card_velocity_exceeded", "transaction_not_allowed", "try_again_later",
                             "currency_not_supported", "duplicate_transaction", "authentication_required",
                             "card_declined", "expired_card", "incorrect_cvc", "processing_error", "rule"})
        QVERIFY2(ui::failureText(QString::fromLatin1(code)).contains(QLatin1Char(' ')), code);
    QCOMPARE(ui::failureText(QStringLiteral("insufficient_funds")),
             ui::failureText(QStringLiteral("not_enough_balance")));
    QVERIFY(!ui::failureAdvice(QStringLiteral("insufficient_funds")).isEmpty());
    QVERIFY(!ui::failureText(QStringLiteral("stolen_card")).contains(QStringLiteral("stolen")));
    for (const char *origin : {"subscription_create", "subscription_cycle", "subscription_update",
                               "subscription_threshold", "payment_intent", "manual", "quote_accept", "subscription",
                               "automatic_pending_invoice_item_invoice", "subscription_recurring", "web", "api"})
        QVERIFY2(!ui::originText(QString::fromLatin1(origin)).contains(QLatin1Char('_')), origin);
    payments::PaymentAttempt amex;
    amex.methodType = QStringLiteral("card");
    amex.cardType = QStringLiteral("amex");
    amex.last4 = QStringLiteral("8431");
    QCOMPARE(ui::paymentMethodText(amex), QStringLiteral("American Express •• 8431"));
    QCOMPARE(ui::failureText(QStringLiteral("moon_phase")), QStringLiteral("moon_phase"));
    QCOMPARE(ui::failureText({}), QString());
    QCOMPARE(ui::failureAdvice(QStringLiteral("moon_phase")), QString());
    QVERIFY(!ui::failureAdvice(QStringLiteral("expired_card")).isEmpty());
}

void TstPaymentsPage::rowsTellStatusMethodAndReason()
{
    const auto shown = show();
    ui::RowWindowModel &rows = shown->page->rows();
    QCOMPARE(rows.rowCount(), 40);
    const auto text = [&](int row, int column, int role = Qt::DisplayRole) {
        return rows.index(row, column).data(role);
    };
    QCOMPARE(text(4, ui::PaymentWindow::Status).toString(), QStringLiteral("Failed"));
    QCOMPARE(text(4, ui::PaymentWindow::Failure).toString(), QStringLiteral("The card has expired"));
    QCOMPARE(text(3, ui::PaymentWindow::Failure).toString(), QString());
    QCOMPARE(text(0, ui::PaymentWindow::Method).toString(), QStringLiteral("Visa •• 4242"));
    QCOMPARE(text(0, ui::PaymentWindow::Amount).toString(), QStringLiteral("$11.90"));
    QCOMPARE(text(0, ui::PaymentWindow::Amount, ui::ExportRole).toStringList(),
             (QStringList{QStringLiteral("11.90"), QStringLiteral("USD")}));
    QCOMPARE(text(0, ui::PaymentWindow::Created, ui::CopyRole).toString(), fakePayment(1).createdAt.toString());
}

void TstPaymentsPage::filtersReachTheDesk()
{
    const auto shown = show();
    ui::FilterBar &bar = shown->page->filter();
    bar.setChoice(QStringLiteral("status"), QStringLiteral("failed"));
    bar.setChoice(QStringLiteral("created"), QStringLiteral("month_before"));
    bar.setChoice(QStringLiteral("origin"), QStringLiteral("web"));
    bar.setChoice(QStringLiteral("currency"), QStringLiteral("EUR"));
    bar.setChoice(QStringLiteral("amount"), QStringLiteral("50-200"));
    bar.setSearchText(QStringLiteral("4242"));
    shown->page->reload();
    const payments::PaymentFilter &filter = shown->desk.asked.back();
    QVERIFY(filter.outcome == payments::PaymentOutcome::Failed);
    QCOMPARE(filter.origin, QStringLiteral("web"));
    QCOMPARE(filter.currency, QStringLiteral("EUR"));
    QCOMPARE(filter.wholeFrom, std::optional<qint64>(50));
    QCOMPARE(filter.wholeBelow, std::optional<qint64>(200));
    QCOMPARE(filter.search, QStringLiteral("4242"));
    QVERIFY(filter.createdFrom && filter.createdBefore && *filter.createdFrom < *filter.createdBefore);
    QVERIFY(*filter.createdBefore <= testkit::sampleNow());
}

void TstPaymentsPage::totalsStandAboveTheTable()
{
    const auto shown = show();
    const QString totals = shown->page->totalsText();
    QVERIFY2(totals.startsWith(QStringLiteral("USD")), qPrintable(totals)); // the most payments first
    QVERIFY(totals.contains(QStringLiteral("$380.80")) && totals.contains(QStringLiteral("$11.90")));
}

void TstPaymentsPage::thePaneShowsAllThatHappened()
{
    const auto shown = show();
    shown->page->table().selectRow(4);
    ui::PaymentPane &pane = shown->page->pane();
    QTRY_VERIFY(pane.details());
    QVERIFY(pane.sentence().startsWith(QStringLiteral("The card has expired.")));
    QStringList texts;
    for (const QLabel *label : pane.findChildren<QLabel *>())
        texts.append(label->text());
    for (const char *text : {"2 × Team", "tax $1.90 (19 %)", "Refund", "Visa •• 4242"})
        QVERIFY2(texts.contains(QString::fromUtf8(text)), text);
    QVERIFY(!pane.invoiceButton().isEnabled()); // none was issued
    QCOMPARE(testkit::labelsWithMarkup(shown->page.get()), QStringList());
}

void TstPaymentsPage::invoicesAreAskedForOnce()
{
    const auto shown = show();
    QSignalSpy told(shown->page.get(), &ui::Page::noticeRaised);
    shown->page->table().selectRow(0);
    QTRY_VERIFY(shown->page->pane().details());
    shown->page->pane().invoiceButton().click();
    QCOMPARE(shown->desk.invoices, QStringList{QStringLiteral("txn_0001")});
    QCOMPARE(told.count(), 1); // the desk says that there is none
}

void TstPaymentsPage::everythingHasAName()
{
    const auto shown = show();
    shown->page->table().selectRow(4);
    QTRY_VERIFY(shown->page->pane().details());
    for (int tab = 0; tab < shown->page->pane().tabs().count(); ++tab) {
        shown->page->pane().tabs().setCurrentIndex(tab);
        QCOMPARE(testkit::controlsWithoutName(shown->page.get()), QStringList());
        QCOMPARE(testkit::buttonsWithCutText(shown->page.get()), QStringList());
    }
    QVERIFY2(shown->page->minimumSizeHint().width() <= 920,
             qPrintable(QString::number(shown->page->minimumSizeHint().width())));
    shown->page->pane().tabs().setCurrentIndex(0);
    testkit::keepShot(shown->page.get(), QStringLiteral("payments"));
}

RK_TEST(TstPaymentsPage)
#include "tst_payments_page.moc"
