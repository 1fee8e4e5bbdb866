// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credits/credit_balance_store.h"
#include "core/customers/customer_list_store.h"
#include "core/customers/customer_lookup.h"
#include "core/payments/payment_store.h"
#include "core/subscriptions/subscription_store.h"
#include "tests/billing/mirror_rows.h"
#include "tests/testkit/registry.h"

#include <QTest>

using namespace reckoner;
using namespace reckoner::billing_tests;
using namespace reckoner::customers;
using storage::Authority;

namespace {

// Anna pays and is past due with one of two; Bela is archived and has credit; Cleo has nothing; Dana is new.
void fillListed(storage::Database &database)
{
    addAccounts(database);
    write(database, [](storage::Transaction &transaction) -> Result<void> {
        CustomerStore customers(transaction.connection());
        subscriptions::SubscriptionStore subscriptionStore(transaction.connection());
        payments::PaymentStore paymentStore(transaction.connection());
        int at = 0;
        for (const char *name : {"Anna", "Bela", "Cleo", "Dana"}) {
            const QString text = QString::fromLatin1(name);
            Customer one = customer(QStringLiteral("ctm_") + text.toLower(), text, text + QStringLiteral("@x.example"));
            one.status = at == 1 ? QStringLiteral("archived") : QStringLiteral("active");
            one.updatedAt = second(100 - at);
            RK_TRY(customers.upsertIfNewer(transaction, one, version(++at), Authority::Event));
        }
        for (const int which : {1, 2}) {
            Address address;
            address.account = kAccount;
            address.id = AddressId(QStringLiteral("add_%1").arg(which));
            address.customerId = CustomerId(QStringLiteral("ctm_anna"));
            address.countryCode = which == 1 ? QStringLiteral("DE") : QStringLiteral("FR");
            address.status = QStringLiteral("active");
            address.createdAt = second(which);
            RK_TRY(customers.upsertIfNewer(transaction, address, version(which), Authority::Event));
            auto s = subscription(QStringLiteral("sub_%1").arg(which), QStringLiteral("ctm_anna"));
            s.status = which == 1 ? subscriptions::Status::PastDue : subscriptions::Status::Active;
            RK_TRY(subscriptionStore.upsertIfNewer(transaction, s, version(which), Authority::Event));
            auto p = payment(QStringLiteral("txn_%1").arg(which), s.id.toString());
            p.customerId = CustomerId(QStringLiteral("ctm_anna"));
            p.status = payments::PaymentStatus::Completed;
            p.invoiceNumber = QStringLiteral("325-1000%1").arg(which);
            p.totals.grandTotal = dollars(1000 * which);
            payments::PaymentAttempt attempt;
            attempt.id = QStringLiteral("att_%1").arg(which);
            attempt.amount = dollars(1000);
            attempt.last4 = QStringLiteral("424%1").arg(which);
            p.attempts = {attempt};
            RK_TRY(paymentStore.upsertIfNewer(transaction, p, version(which), Authority::Event));
        }
        credits::CreditBalance credit{kAccount, CustomerId(QStringLiteral("ctm_bela")), dollars(500), dollars(0),
                                      dollars(0)};
        RK_TRY(credits::CreditBalanceStore(transaction.connection())
                   .upsertIfNewer(transaction, credit, version(1), Authority::Answer));
        return {};
    });
}

CustomerListFilter customersWith(std::vector<CustomerMark> marks = {}, CustomerOrder order = CustomerOrder::Name)
{
    return {kAccount, std::move(marks), order};
}

QStringList namesOf(storage::Database &database, const CustomerListFilter &filter)
{
    QStringList names;
    for (const CustomerRow &row : read(database, [&](storage::Connection &connection) {
                                      return CustomerListStore(connection).list(filter, std::nullopt, {100});
                                  }).rows)
        names.append(row.name);
    return names;
}

} // namespace

class TstCustomerList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLineSaysWhatPeopleAskFirst_data() { testkit::addDialectRows(); }
    void aLineSaysWhatPeopleAskFirst()
    {
        RK_TEMPORARY_DATABASE(database);
        fillListed(*database);
        const auto page = read(*database, [](storage::Connection &connection) {
            return CustomerListStore(connection).list(customersWith(), std::nullopt, {100});
        });
        QCOMPARE(page.rows.size(), size_t(4));
        const CustomerRow &anna = page.rows[0];
        QCOMPARE(anna.subscriptions, 2);
        QCOMPARE(anna.worstSubscription, QStringLiteral("past_due"));
        QCOMPARE(anna.countryCode, QStringLiteral("FR")); // the newest
        QCOMPARE(anna.paid, std::vector<Money>{dollars(3000)});
        QCOMPARE(page.rows[2].subscriptions, 0);
        QVERIFY(page.rows[2].worstSubscription.isEmpty());
        QVERIFY(page.rows[2].paid.empty());
    }

    void filtersAndOrdersNarrowAndSort_data() { testkit::addDialectRows(); }
    void filtersAndOrdersNarrowAndSort()
    {
        RK_TEMPORARY_DATABASE(database);
        fillListed(*database);
        using enum CustomerMark;
        const auto names = [&](std::vector<CustomerMark> marks) {
            return namesOf(*database, customersWith(std::move(marks)));
        };
        QCOMPARE(names({Active}),
                 (QStringList{QStringLiteral("Anna"), QStringLiteral("Cleo"), QStringLiteral("Dana")}));
        QCOMPARE(names({Archived}), QStringList{QStringLiteral("Bela")});
        QCOMPARE(names({Active, Archived}).size(), 4);
        QCOMPARE(names({PastDue}), QStringList{QStringLiteral("Anna")});
        QCOMPARE(names({HasCredit}), QStringList{QStringLiteral("Bela")});
        QCOMPARE(names({Active, HasCredit}), QStringList());
        QCOMPARE(names({Active, WithoutSubscription}), (QStringList{QStringLiteral("Cleo"), QStringLiteral("Dana")}));
        QCOMPARE(namesOf(*database, customersWith({}, CustomerOrder::UpdatedNewestFirst)).first(),
                 QStringLiteral("Anna"));
        for (const auto &[filter, count] : {std::pair(customersWith({Active}), 3),
                                            std::pair(customersWith({PastDue}), 1), std::pair(customersWith(), 4)})
            QCOMPARE(read(*database,
                          [&](storage::Connection &connection) { return CustomerListStore(connection).count(filter); }),
                     count);
    }

    void pagesAndAnchorsLeadToTheSameRows_data() { testkit::addDialectRows(); }
    void pagesAndAnchorsLeadToTheSameRows()
    {
        RK_TEMPORARY_DATABASE(database);
        fillListed(*database);
        for (const CustomerOrder order :
             {CustomerOrder::Name, CustomerOrder::Email, CustomerOrder::UpdatedNewestFirst}) {
            const CustomerListFilter filter = customersWith({}, order);
            const QStringList all = namesOf(*database, filter);
            const auto anchors = read(*database, [&](storage::Connection &connection) {
                return CustomerListStore(connection).anchors(filter, 2);
            });
            QCOMPARE(anchors.size(), size_t(2)); // before the third row, and behind the fourth
            const auto behind = read(*database, [&](storage::Connection &connection) {
                return CustomerListStore(connection).list(filter, anchors[0], {1});
            });
            QCOMPARE(behind.rows.front().name, all[2]);
            QVERIFY(behind.next);
            const auto last = read(*database, [&](storage::Connection &connection) {
                return CustomerListStore(connection).list(filter, behind.next, {1});
            });
            QCOMPARE(last.rows.front().name, all[3]);
            QVERIFY(!last.next);
        }
    }

    void rowsByIdKeepToTheFilter_data() { testkit::addDialectRows(); }
    void rowsByIdKeepToTheFilter()
    {
        RK_TEMPORARY_DATABASE(database);
        fillListed(*database);
        const std::vector<CustomerId> ids{CustomerId(QStringLiteral("ctm_dana")),
                                          CustomerId(QStringLiteral("ctm_bela")),
                                          CustomerId(QStringLiteral("ctm_anna")), CustomerId(QStringLiteral("ctm_no"))};
        const auto rows = read(*database, [&](storage::Connection &connection) {
            return CustomerListStore(connection).rowsByIds(customersWith({CustomerMark::Active}), ids);
        });
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows[0].name, QStringLiteral("Anna"));
        QCOMPARE(rows[0].subscriptions, 2);
        const auto owners = read(*database, [](storage::Connection &connection) {
            return CustomerListStore(connection)
                .ownersOf(kAccount, storage::Entity::Payment, {QStringLiteral("txn_1"), QStringLiteral("txn_2")});
        });
        QCOMPARE(owners, std::vector<CustomerId>{CustomerId(QStringLiteral("ctm_anna"))});
    }

    void whateverIsInHandFindsTheCustomer_data() { testkit::addDialectRows(); }
    void whateverIsInHandFindsTheCustomer()
    {
        RK_TEMPORARY_DATABASE(database);
        fillListed(*database);
        for (const char *typed :
             {"nna", "ANNA@x.example", "ctm_anna", " sub_2 ", "txn_1", "add_1", "325-10002", "4241"}) {
            const auto find = [&](const AccountId &account) {
                return read(*database, [&](storage::Connection &connection) {
                    return CustomerLookup(connection).find(account, QString::fromLatin1(typed));
                });
            };
            QVERIFY2(find(kAccount) == std::vector<CustomerId>{CustomerId(QStringLiteral("ctm_anna"))}, typed);
            QVERIFY2(find(kOtherAccount).empty(), typed);
        }
    }
};

RK_TEST(TstCustomerList)
#include "tst_customer_list.moc"
