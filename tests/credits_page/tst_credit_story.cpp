// SPDX-License-Identifier: GPL-3.0-or-later
// Credits from the purchase to the external ledger, with what goes wrong on the way and how staff put it right.
#include "core/catalog/plan_store.h"
#include "core/credits/credit_entry_store.h"
#include "core/provider/ledger/http_credit_ledger.h"
#include "core/sync/credit_hook.h"
#include "core/sync/due_credits.h"
#include "core/sync/outbox_worker.h"
#include "tests/flows/story.h"
#include "tests/testkit/registry.h"
#include "tests/ui/window_checks.h"
#include "ui/common/data_table.h"
#include "ui/common/filter_bar.h"
#include "ui/common/list_page.h"
#include "ui/common/notice_bar.h"
#include "ui/common/row_window.h"
#include "ui/common/view_state.h"
#include "ui/credits/balance_panel.h"
#include "ui/credits/core_credit_desk.h"
#include "ui/credits/credit_customers_page.h"
#include "ui/credits/credit_entries_page.h"
#include "ui/credits/credit_pane.h"
#include "ui/credits/credits_page.h"
#include "ui/credits/due_credits_page.h"
#include "ui/credits/due_credits_pane.h"
#include "ui/credits/grant_dialog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace reckoner;
using namespace reckoner::flows;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSoonMs = 20'000; // for what is waited for, which usually takes moments

// The story's provider and database, with plans, the hook that grants, and the ledger at the emulator's address.
struct CreditStory {
    CreditStory() : story(StoryOptions{})
    {
        hook = std::make_unique<sync::CreditHook>(sync::CreditPolicy{}, story.clock, sync::creditsOfPlan);
        story.projector = std::make_unique<sync::Projector>(
            *story.database, story.clock,
            sync::ProjectorOptions{.refetcher = story.refetcher.get(), .hook = hook.get()});
        openLedger(sandbox::Ledger::defaultAdminKey());
    }

    void openLedger(const QByteArray &key, const QByteArray &fallback = {})
    {
        outbox.reset();
        http::ClientOptions http;
        http.limits.requestsPerMinute = 0;
        http.limits.retryBaseMs = 1;
        http.useSystemProxy = false;
        ledger.reset();
        client = std::make_unique<http::Client>(http);
        ledger = got(provider::HttpCreditLedger::create(*client, {.baseUrl = QUrl(story.server->baseUrl()),
                                                                  .adminKey = SecretBytes(key),
                                                                  .fallbackKey = SecretBytes(fallback)}));
        outbox = std::make_unique<sync::OutboxWorker>(
            sync::OutboxWorker::Parts{*story.database, *ledger, story.clock, story.account});
    }

    void plan(const PriceId &price, const QString &code, qint64 credits)
    {
        catalog::Plan plan;
        plan.account = story.account;
        plan.code = plan.name = code;
        plan.changedBy = u"anna"_s;
        plan.changedAt = story.clock.now();
        plan.prices = {{price, {}, code, credits}};
        got(story.database->writeBlocking(
            [&](storage::Transaction &transaction) { return catalog::PlanStore::put(transaction, plan); }));
    }

    CustomerId buy(std::vector<provider::ChargeItem> items)
    {
        const provider::PaymentDraft draft = draftFor(std::move(items));
        pay(got(story.provider->createPayment(draft)).id.toString());
        return draft.customerId;
    }

    // With a line of a custom price beside it, as the rounding of a quote is billed.
    CustomerId buyRounded(const PriceId &price, qint64 quantity)
    {
        const provider::PaymentDraft draft = draftFor({});
        const QJsonObject rounding{
            {u"description"_s, u"Rounding"_s},
            {u"product"_s, QJsonObject{{u"name"_s, u"Rounding"_s}, {u"tax_category"_s, u"saas"_s}}},
            {u"unit_price"_s, QJsonObject{{u"amount"_s, u"3"_s}, {u"currency_code"_s, u"USD"_s}}}};
        const QJsonObject body{
            {u"customer_id"_s, draft.customerId.toString()},
            {u"address_id"_s, draft.addressId.toString()},
            {u"items"_s, QJsonArray{QJsonObject{{u"price_id"_s, price.toString()}, {u"quantity"_s, quantity}},
                                    QJsonObject{{u"price"_s, rounding}, {u"quantity"_s, 1}}}}};
        http::ClientRequest request;
        request.kind = http::RequestKind::Mutation;
        request.method = "POST";
        request.url = QUrl(story.server->baseUrl() + u"/transactions"_s);
        request.headers = {{"Authorization", "Bearer " + sandbox::SandboxOptions::defaultApiKey()}};
        request.body = QJsonDocument(body).toJson();
        const http::ClientResponse answer = got(story.client->send(std::move(request)));
        if (answer.status != 201)
            qFatal("%s", answer.body.constData());
        pay(QJsonDocument::fromJson(answer.body)[u"data"_s][u"id"_s].toString());
        return draft.customerId;
    }

    provider::PaymentDraft draftFor(std::vector<provider::ChargeItem> items)
    {
        const customers::Customer buyer = story.customer(u"credit-buyer%1@example.com"_s.arg(++buyers));
        provider::AddressDraft address;
        address.countryCode = u"US"_s;
        address.postalCode = u"10001"_s;
        address.region = u"NY"_s;
        provider::PaymentDraft draft;
        draft.customerId = buyer.id;
        draft.addressId = got(story.provider->createAddress(buyer.id, address)).id;
        draft.items = std::move(items);
        return draft;
    }

    void pay(const QString &payment)
    {
        RK_ASSERT(story.control("POST", "/_sandbox/pay", {{u"transaction_id"_s, payment}}) == 200);
    }

    qint64 local(const CustomerId &customer)
    {
        const auto row = got(story.database->readBlocking([&](storage::Connection &connection) {
            return credits::CreditEntryStore::customer(connection, story.account, customer);
        }));
        return row ? row->customer.balance : 0;
    }

    qint64 atLedger(const CustomerId &customer)
    {
        qint64 balance = 0;
        story.server->withLedger([&](sandbox::Ledger &there) { balance = there.balanceOf(customer.toString()); });
        return balance;
    }

    size_t ledgerLines()
    {
        size_t lines = 0;
        story.server->withLedger([&](sandbox::Ledger &there) { lines = there.lines().size(); });
        return lines;
    }

    Story story;
    std::unique_ptr<sync::CreditHook> hook;
    std::unique_ptr<http::Client> client;
    std::unique_ptr<provider::HttpCreditLedger> ledger;
    std::unique_ptr<sync::OutboxWorker> outbox;
    int buyers = 0;
};

// The page over the story, as the console makes it.
struct CreditPageOver {
    explicit CreditPageOver(CreditStory &made, ui::SafetyLevel safety = ui::SafetyLevel::Confirm)
        : state(QString()), desk({*made.story.database, *made.story.feed, made.story.clock, made.story.account,
                                  u"anna"_s, made.outbox.get()}),
          page(desk, {made.story.clock, state, safety, ui::BandKind::Sandbox, u"Paddle"_s})
    {
        page.resize(1200, 800);
        page.show();
        page.reload();
    }
    ui::ViewState state;
    ui::CoreCreditDesk desk;
    ui::CreditsPage page;
};

} // namespace

class TstCreditStory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testkit::dressApplication(); }

    void aRefusedKeyIsSeenPutRightAndTriedAgainFromThePage()
    {
        CreditStory made;
        const PriceId pack = made.story.price({u"Credit pack"_s, 8'900, std::nullopt});
        made.plan(pack, u"pack"_s, 50'000);
        made.story.server->withLedger([](sandbox::Ledger &there) { there.adminKey = "the_new_key"; });
        const CustomerId buyer = made.buy({{pack, 1}});
        made.story.receive();
        QCOMPARE(made.local(buyer), qint64(50'000));
        got(made.outbox->runAll());
        QCOMPARE(made.atLedger(buyer), qint64(0));
        { // Staff see it, and trying again with the same key changes nothing.
            CreditPageOver over(made);
            QTRY_VERIFY_WITH_TIMEOUT(over.page.notices().texts().join(u' ').contains(u"refused the key"_s), kSoonMs);
            QTRY_COMPARE_WITH_TIMEOUT(over.page.entries().rows().rowCount(), 1, kSoonMs);
            over.page.entries().table().selectRow(0);
            QTRY_VERIFY_WITH_TIMEOUT(over.page.entries().pane().details().has_value(), kSoonMs);
            QVERIFY(over.page.entries().pane().retryButton().isVisible());
            checkWindow(&over.page);
            testkit::keepShot(&over.page, u"credits-refused"_s);
        }
        made.openLedger("the_new_key"); // put right in the settings
        CreditPageOver over(made);
        QTRY_COMPARE_WITH_TIMEOUT(over.page.entries().rows().rowCount(), 1, kSoonMs);
        over.page.entries().table().selectRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(over.page.entries().pane().details().has_value(), kSoonMs);
        over.page.entries().pane().retryButton().click();
        QTRY_COMPARE_WITH_TIMEOUT(made.atLedger(buyer), qint64(50'000), kSoonMs);
        QTRY_VERIFY_WITH_TIMEOUT(over.page.entries().pane().details()->row.outbox.state == credits::OutboxState::Sent,
                                 kSoonMs);
        QTRY_VERIFY_WITH_TIMEOUT(over.page.notices().texts().isEmpty(), kSoonMs);
        over.page.entries().pane().balances().askButton().click();
        QTRY_VERIFY_WITH_TIMEOUT(over.page.entries().pane().details()->customer &&
                                     over.page.entries().pane().details()->customer->external &&
                                     over.page.entries().pane().details()->customer->external->balance == 50'000,
                                 kSoonMs);
        QCOMPARE(made.ledgerLines(), size_t(1));
        testkit::keepShot(&over.page, u"credits-agreed"_s);
    }

    void anAnnualPurchaseOfTwoWithARoundingLineGrants24000()
    {
        CreditStory made;
        const PriceId annual = made.story.price({u"Team"_s, 12'000, catalog::periodFromText(u"year"_s, 1)});
        made.plan(annual, u"team"_s, 12'000);
        const CustomerId buyer = made.buyRounded(annual, 2);
        made.story.receive();
        QCOMPARE(made.local(buyer), qint64(24'000));
        got(made.outbox->runAll());
        QCOMPARE(made.atLedger(buyer), qint64(24'000));
        // The renewal a year later brings the next.
        made.story.advance(std::chrono::hours(24 * 366));
        made.story.receive();
        QCOMPARE(made.local(buyer), qint64(48'000));
    }

    void whateverTheLedgerDoesEachGrantIsThereOnce()
    {
        CreditStory made;
        const PriceId pack = made.story.price({u"Credit pack"_s, 8'900, std::nullopt});
        made.plan(pack, u"pack"_s, 50'000);
        const CustomerId buyer = made.buy({{pack, 1}});
        made.story.receive();
        // Entered, and the answer lost; then slow; then looked up and found.
        made.story.fault({{u"kind"_s, u"close_before_headers"_s},
                          {u"method"_s, u"POST"_s},
                          {u"path"_s, u"/api/v1/credits/grant"_s},
                          {u"applied"_s, true}});
        got(made.outbox->runAll());
        QCOMPARE(made.ledgerLines(), size_t(1));
        made.story.clock.advance(std::chrono::minutes(10));
        got(made.outbox->runAll());
        QCOMPARE(made.ledgerLines(), size_t(1));
        QCOMPARE(made.story.countOf("SELECT COUNT(*) FROM outbox WHERE state = 'sent'"), qint64(1));
        QCOMPARE(made.atLedger(buyer), qint64(50'000));
        QCOMPARE(made.story.wireCount("POST", "/api/v1/credits/grant"), 1);
    }

    void aFallBackKeyIsUsedOnlyWhereItIsSet()
    {
        CreditStory made;
        made.story.server->withLedger([](sandbox::Ledger &there) { there.devKey = sandbox::Ledger::defaultDevKey(); });
        const PriceId pack = made.story.price({u"Credit pack"_s, 8'900, std::nullopt});
        made.plan(pack, u"pack"_s, 50'000);
        const CustomerId buyer = made.buy({{pack, 1}});
        made.story.receive();
        made.openLedger("wrong_admin_key", sandbox::Ledger::defaultDevKey());
        got(made.outbox->runAll());
        QCOMPARE(made.atLedger(buyer), qint64(50'000));
        QVERIFY(made.ledger->usesFallbackKey());
    }

    void fiftyClicksAreOneGrant()
    {
        CreditStory made;
        const customers::Customer customer = made.story.customer(u"ada@example.com"_s);
        made.story.receive();
        CreditPageOver over(made);
        ui::GrantDialog *dialog = over.page.openGrant(customer.id);
        dialog->amountField().setText(u"2500"_s);
        QVERIFY(!dialog->primaryButton()->isEnabled()); // no reason yet
        dialog->reasonField()->setText(u"Goodwill"_s);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->primaryButton()->isEnabled(), kSoonMs);
        QCOMPARE(dialog->preview(), QLocale().toString(2'500));
        checkWindow(dialog);
        testkit::keepShot(dialog, u"credits-grant"_s);
        QSignalSpy granted(dialog, &ui::GrantDialog::granted);
        for (int i = 0; i < 50; ++i)
            dialog->primaryButton()->click();
        const QPointer<ui::GrantDialog> asked(dialog);
        const auto said = [&] {
            QStringList words;
            for (const QLabel *label : asked ? asked->findChildren<QLabel *>() : QList<QLabel *>())
                words.append(label->text());
            return words.join(u" | "_s);
        };
        QTRY_VERIFY2_WITH_TIMEOUT(granted.size() == 1, qPrintable(said()), kSoonMs);
        QCOMPARE(made.local(customer.id), qint64(2'500));
        QTRY_COMPARE_WITH_TIMEOUT(made.atLedger(customer.id), qint64(2'500), kSoonMs);
        QVERIFY(!made.story.audit().firstBroken);
        over.page.showTab(ui::CreditsPage::Customers);
        QTRY_COMPARE_WITH_TIMEOUT(over.page.customers().rows().rowCount(), 1, kSoonMs);
        over.page.customers().table().selectRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(over.page.customers().pane().row().has_value(), kSoonMs);
        checkWindow(&over.page);
        testkit::keepShot(&over.page, u"credits-customers"_s);
    }

    void creditsWhoseEventNeverCameAreFound()
    {
        CreditStory made;
        const PriceId monthly = made.story.price({});
        made.plan(monthly, u"solo"_s, 1'000);
        made.story.fault(
            {{u"kind"_s, u"webhook_lose"_s}, {u"event_type"_s, u"transaction.completed"_s}, {u"times"_s, -1}});
        const SubscriptionId id = made.story.subscribe(monthly, 2);
        made.story.receive();
        made.story.backfill();
        const auto look = [&] {
            return got(made.story.database->readBlocking([&](storage::Connection &connection) {
                return sync::findDueCredits(connection, {.account = made.story.account, .from = {}},
                                            sync::creditsOfPlan);
            }));
        };
        const sync::DueCreditsReport found = look();
        QCOMPARE(found.rows.size(), size_t(1));
        QCOMPARE(found.rows.front().due, qint64(2'000));
        QVERIFY(!found.rows.front().paymentId.isEmpty());
        const int grants =
            got(made.story.database->writeBlocking([&](storage::Transaction &transaction) -> Result<int> {
                RK_TRY_ASSIGN(const auto payment, payments::PaymentStore(transaction.connection())
                                                      .find(made.story.account, found.rows.front().paymentId));
                return sync::grantMissedPurchase(transaction,
                                                 {payment->value, sync::creditsOfPlan, made.story.clock.now(),
                                                  u"anna"_s, u"The webhook was lost"_s});
            }));
        QCOMPARE(grants, 1);
        QVERIFY(look().rows.empty());
        QCOMPARE(made.local(made.story.mirrored(id).customerId), qint64(2'000));
        made.story.control("DELETE", "/_sandbox/faults");
        made.story.catchUp(); // now the event comes after all: nothing doubles
        made.story.receive();
        QCOMPARE(made.local(made.story.mirrored(id).customerId), qint64(2'000));
    }

    void whatIsDueIsGrantedFromThePage()
    {
        CreditStory made;
        const PriceId monthly = made.story.price({});
        made.plan(monthly, u"solo"_s, 1'000);
        const SubscriptionId granted = made.story.subscribe(monthly, 1);
        made.story.receive();
        made.story.fault(
            {{u"kind"_s, u"webhook_lose"_s}, {u"event_type"_s, u"transaction.completed"_s}, {u"times"_s, -1}});
        const SubscriptionId missed = made.story.subscribe(monthly, 2);
        made.story.receive();
        made.story.backfill();
        const CustomerId customer = made.story.mirrored(missed).customerId;
        CreditPageOver over(made);
        over.page.showTab(ui::CreditsPage::Due);
        ui::DueCreditsPage &due = over.page.due();
        QTRY_COMPARE_WITH_TIMEOUT(due.rows().rowCount(), 2, kSoonMs);
        due.filter().setActiveChips({u"missing"_s});
        due.reload();
        QTRY_COMPARE_WITH_TIMEOUT(due.rows().rowCount(), 1, kSoonMs);
        due.table().selectRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(due.pane().row().has_value(), kSoonMs);
        QCOMPARE(due.pane().row()->subscriptionId.toString(), missed.toString());
        QCOMPARE(due.pane().row()->due, qint64(2'000));
        QVERIFY(due.pane().grantButton().isVisible());
        checkWindow(&over.page);
        testkit::keepShot(&over.page, u"credits-due"_s);
        QPointer<ui::GrantDialog> dialog;
        connect(&over.page, &ui::Page::dialogOpened, this,
                [&](QDialog *opened) { dialog = qobject_cast<ui::GrantDialog *>(opened); });
        due.pane().grantButton().click();
        QVERIFY(dialog);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->preview(), u"2,000"_s, kSoonMs);
        QVERIFY(!dialog->primaryButton()->isEnabled());
        QVERIFY(dialog->amountField().isReadOnly());
        dialog->reasonField()->setText(u"The webhook was lost"_s);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->primaryButton()->isEnabled(), kSoonMs);
        checkWindow(dialog);
        dialog->primaryButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(made.local(customer), qint64(2'000), kSoonMs);
        QTRY_COMPARE_WITH_TIMEOUT(due.rows().rowCount(), 0, kSoonMs);
        // Again, as from another window that still shows it: nothing doubles, and that is said.
        const PaymentId payment =
            got(made.story.database->readBlocking([&](storage::Connection &connection) {
                return credits::CreditEntryStore::list(
                    connection, {.account = made.story.account, .customerId = customer}, std::nullopt, {1});
            }))
                .rows.front()
                .grant.paymentId;
        const auto again = testkit::await(over.desk.grantDue({payment, u"Once more"_s}));
        QVERIFY(!again && again.error().kind == ErrorKind::Conflict);
        QCOMPARE(made.local(customer), qint64(2'000));
        QCOMPARE(made.local(made.story.mirrored(granted).customerId), qint64(1'000));
        QVERIFY(!made.story.audit().firstBroken);
    }

private:
    static void checkWindow(QWidget *window)
    {
        QCOMPARE(testkit::controlsWithoutName(window), QStringList());
        QCOMPARE(testkit::labelsWithMarkup(window), QStringList());
        QCOMPARE(testkit::buttonsWithCutText(window), QStringList());
        QTRY_COMPARE(testkit::labelsWithCutText(window).join(QStringLiteral("; ")), QString());
        QCOMPARE(testkit::tablesWithCutText(window), QStringList());
        QCOMPARE(testkit::labelsWithPoorContrast(window), QStringList());
        QCOMPARE(testkit::clashingMnemonics(window), QStringList());
    }
};

RK_TEST(TstCreditStory)
#include "tst_credit_story.moc"
