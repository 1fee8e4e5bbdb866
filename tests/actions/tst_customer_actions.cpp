// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/customer_actions.h"
#include "core/actions/operation_resolver.h"
#include "core/actions/operation_store.h"
#include "core/actions/subscription_actions.h"
#include "core/audit/audit_log.h"
#include "core/customers/customer_store.h"
#include "core/storage/account_store.h"
#include "tests/actions/scripted_customer_provider.h"
#include "tests/testkit/await.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"

#include <QTest>

using namespace reckoner;
using namespace reckoner::actions;
using customers::Customer;
using customers::CustomerStore;
using provider::AddressDraft;
using provider::AddressEdit;
using provider::BusinessDraft;
using provider::BusinessEdit;
using provider::CustomerDraft;
using provider::CustomerEdit;
using testkit::await;
using testkit::ScriptedCustomerProvider;

namespace {

const Instant kCustomerStart = Instant::fromSeconds(1'780'000'000);

// A mirrored customer, a provider that has her, and the actions between them.
struct CustomerBench {
    explicit CustomerBench(testkit::TemporaryDatabase &db) : database(db), provider(kCustomerStart)
    {
        const auto stored = database->writeBlocking([this](storage::Transaction &transaction) -> Result<void> {
            RK_TRY(storage::ensureAccount(transaction, provider.account(), kCustomerStart));
            return keepSnapshot(transaction, provider.anna());
        });
        if (!stored)
            qFatal("%s %s", qPrintable(stored.error().message), qPrintable(stored.error().detail));
    }
    CustomerActions::Context context() { return {*database, provider, clock, QStringLiteral("bea")}; }
    std::optional<storage::Mirrored<Customer>> row(const CustomerId &id)
    {
        return *database->readBlocking(
            [&](storage::Connection &connection) { return CustomerStore(connection).find(provider.account(), id); });
    }
    storage::Mirrored<Customer> anna() { return *row(provider.truth.customerId); }
    Operation operation(const OperationId &id)
    {
        return **database->readBlocking(
            [id](storage::Connection &connection) { return OperationStore::find(connection, id); });
    }
    std::vector<audit::AuditEntry> audit()
    {
        return *database->readBlocking(
            [](storage::Connection &connection) { return audit::AuditLog::list(connection, {}, {}, 100); });
    }
    ExecuteCustomerRequest request(CustomerRequest wanted)
    {
        ExecuteCustomerRequest request;
        request.id = CustomerActions::newOperationId();
        if (!std::holds_alternative<CustomerDraft>(wanted))
            request.customerId = provider.truth.customerId;
        request.request = std::move(wanted);
        request.expectedRowVersion = anna().rowVersion;
        request.reason = QStringLiteral("asked by mail");
        return request;
    }
    ExecuteCustomerRequest rename(const QString &name)
    {
        CustomerEdit edit;
        edit.name = name;
        return request(edit);
    }

    testkit::TemporaryDatabase &database;
    ScriptedCustomerProvider provider;
    FakeClock clock{kCustomerStart};
};

} // namespace

class TstCustomerActions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void requestsSurviveBeingStored_data()
    {
        QTest::addColumn<int>("which");
        for (int which = 0; which < 6; ++which)
            QTest::addRow("%d", which) << which;
    }
    void requestsSurviveBeingStored()
    {
        QFETCH(int, which);
        CustomerEdit edit;
        edit.email = QStringLiteral("<b>a</b>@example.com");
        edit.customData = QByteArray(R"({"big":12345678901234567890123,"x":"\u0000"})");
        const std::vector<CustomerRequest> all{
            CustomerDraft{QStringLiteral("Anna \"A\""), QStringLiteral("a@example.com"), QStringLiteral("de"),
                          R"({"a":1})"},
            edit,
            AddressDraft{{}, QStringLiteral("1 Road"), {}, QStringLiteral("Ulm"), {}, {}, QStringLiteral("DE")},
            BusinessDraft{QStringLiteral("Ätna GmbH"), QStringLiteral("1"), QStringLiteral("DE2")},
            AddressEdit{
                .id = AddressId(QStringLiteral("add_1")), .city = QString(), .status = QStringLiteral("archived")},
            BusinessEdit{.id = BusinessId(QStringLiteral("biz_1")), .name = QStringLiteral("\"Ä\"")}};
        const CustomerRequest &request = all[size_t(which)];
        const auto read = operationRequestFromJson(requestToJson(request));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(requestKind(*read), requestKind(request));
        QCOMPARE(requestToJson(*read), requestToJson(request));
        QVERIFY(customerRequest(*read));
    }

    void conflictsAreFieldsThatBothChangedDifferently()
    {
        Customer base, theirs;
        base.name = QStringLiteral("Anna");
        base.customData = R"({"a":1,"b":2})";
        theirs = base;
        theirs.name = QStringLiteral("Annie");
        theirs.customData = R"({ "b": 2, "a": 1 })"; // only laid out differently
        CustomerEdit edit;
        edit.name = QStringLiteral("Anne");
        edit.customData = QByteArray(R"({"a":3})");
        QCOMPARE(conflictsOf(edit, base, theirs), std::vector<CustomerField>{CustomerField::Name});
        edit.name = QStringLiteral("Annie"); // the same by both
        QVERIFY(conflictsOf(edit, base, theirs).empty());
        theirs.customData = R"({"a":4})";
        QCOMPARE(conflictsOf(edit, base, theirs), std::vector<CustomerField>{CustomerField::CustomData});
    }

    void whatCannotBeRightIsNotSent_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QByteArray>("customData");
        QTest::newRow("no at") << QStringLiteral("anna") << QByteArray();
        QTest::newRow("two ats") << QStringLiteral("a@b@c.de") << QByteArray();
        QTest::newRow("a list") << QStringLiteral("a@b.de,c@d.de") << QByteArray();
        QTest::newRow("not JSON") << QStringLiteral("a@b.de") << QByteArray("{a:1}");
        QTest::newRow("no object") << QStringLiteral("a@b.de") << QByteArray("[1]");
        QTest::newRow("a key twice") << QStringLiteral("a@b.de") << QByteArray(R"({"a":1,"a":2})");
    }
    void whatCannotBeRightIsNotSent()
    {
        QFETCH(QString, email);
        QFETCH(QByteArray, customData);
        testkit::TemporaryDatabase database(storage::Dialect::Sqlite);
        CustomerBench bench(database);
        CustomerActions actions(bench.context());
        const auto refused = await(actions.execute(bench.request(CustomerDraft{{}, email, {}, customData})));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        QCOMPARE(bench.provider.mutations, 0);
        QVERIFY(bench.audit().empty());
    }

    void anAnsweredEditUpdatesMirrorOperationAndAudit_data() { testkit::addDialectRows(); }
    void anAnsweredEditUpdatesMirrorOperationAndAudit()
    {
        RK_TEMPORARY_DATABASE(database);
        CustomerBench bench(database);
        CustomerActions actions(bench.context());
        const auto request = bench.rename(QStringLiteral("Anne"));
        std::optional<Operation> seen;
        bench.provider.beforeMutation = [&] { seen = bench.operation(request.id); };
        const auto done = await(actions.execute(request));
        QVERIFY2(done, qPrintable(done ? QString() : done.error().message + done.error().detail));
        QCOMPARE(done->state, OperationState::Succeeded);
        QVERIFY(seen);
        QCOMPARE(seen->state, OperationState::Sent); // durable before anything left
        QCOMPARE(bench.provider.mutations, 1);
        QCOMPARE(bench.anna().value.name, QStringLiteral("Anne"));
        const Operation stored = bench.operation(request.id);
        QCOMPARE(stored.customerId, bench.provider.truth.customerId);
        QVERIFY(stored.subscriptionId.isEmpty());
        QVERIFY(stored.before != stored.after);
        const auto audit = bench.audit();
        QCOMPARE(audit.size(), size_t(2));
        QCOMPARE(audit[1].action, QStringLiteral("edit_customer.requested"));
        QCOMPARE(audit[0].action, QStringLiteral("edit_customer.succeeded"));
        QCOMPARE(audit[0].subject, bench.provider.truth.customerId.toString());
        QCOMPARE(audit[0].actor, QStringLiteral("bea"));
        QCOMPARE(audit[0].reason, QStringLiteral("asked by mail"));
    }

    void fiftyClicksAreOneRequest()
    {
        testkit::TemporaryDatabase database(storage::Dialect::Sqlite);
        CustomerBench bench(database);
        CustomerActions actions(bench.context());
        const auto request = bench.rename(QStringLiteral("Anne"));
        std::vector<Task<Operation>> clicks;
        for (int i = 0; i < 50; ++i)
            clicks.push_back(actions.execute(request));
        for (auto &click : clicks)
            QVERIFY(await(std::move(click)));
        QCOMPARE(bench.provider.mutations, 1);
        QCOMPARE(bench.operation(request.id).state, OperationState::Succeeded);
    }

    void oneOperationAtATimePerCustomer_data() { testkit::addDialectRows(); }
    void oneOperationAtATimePerCustomer()
    {
        RK_TEMPORARY_DATABASE(database);
        CustomerBench bench(database);
        CustomerActions actions(bench.context());
        bench.provider.next = ScriptedCustomerProvider::Mutation::LostBefore;
        QCOMPARE(await(actions.execute(bench.rename(QStringLiteral("Anne"))))->state, OperationState::Unknown);
        bench.provider.next = ScriptedCustomerProvider::Mutation::DoneAndAnswered;
        const auto second = await(actions.execute(bench.rename(QStringLiteral("Ann"))));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Conflict);
        const auto address = await(actions.execute(
            bench.request(AddressDraft{{}, {}, {}, QStringLiteral("Ulm"), {}, {}, QStringLiteral("DE")})));
        QVERIFY(!address);
        QCOMPARE(bench.provider.mutations, 1);
        // Another program, whose look came earlier: the database itself refuses.
        Operation twin;
        twin.id = OperationId(QStringLiteral("op_twin"));
        twin.account = bench.provider.account();
        twin.customerId = bench.provider.truth.customerId;
        twin.request = CustomerRequest(CustomerEdit());
        const auto inserted = database->writeBlocking(
            [&](storage::Transaction &transaction) { return OperationStore::insert(transaction, twin); });
        QVERIFY(!inserted);
        QCOMPARE(inserted.error().kind, ErrorKind::Conflict);
    }

    void aRowThatMovedIsNotTouched()
    {
        testkit::TemporaryDatabase database(storage::Dialect::Sqlite);
        CustomerBench bench(database);
        CustomerActions actions(bench.context());
        auto request = bench.rename(QStringLiteral("Anne"));
        bench.provider.changeAnna([](Customer &anna) { anna.email = QStringLiteral("new@example.com"); });
        const auto fresh = await(actions.refresh(bench.provider.truth.customerId));
        QVERIFY(fresh);
        QCOMPARE(fresh->value.email, QStringLiteral("new@example.com"));
        QCOMPARE(fresh->rowVersion, request.expectedRowVersion + 1);
        const auto refused = await(actions.execute(request));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(bench.provider.mutations, 0);
        QVERIFY(bench.audit().empty());
    }

    void aRefusalFailsAndChangesNothing_data() { testkit::addDialectRows(); }
    void aRefusalFailsAndChangesNothing()
    {
        RK_TEMPORARY_DATABASE(database);
        CustomerBench bench(database);
        CustomerActions actions(bench.context());
        bench.provider.next = ScriptedCustomerProvider::Mutation::Refused;
        const auto request = bench.rename(QStringLiteral("Anne"));
        QCOMPARE(await(actions.execute(request))->state, OperationState::Failed);
        QCOMPARE(bench.anna().value.name, QStringLiteral("Anna"));
        QCOMPARE(bench.operation(request.id).error->http->requestId, QStringLiteral("req-2"));
        QCOMPARE(bench.audit().front().action, QStringLiteral("edit_customer.failed"));
    }

    void aLostAnswerIsReadBackAndNeverSentAgain_data() { testkit::addDialectRows(); }
    void aLostAnswerIsReadBackAndNeverSentAgain()
    {
        RK_TEMPORARY_DATABASE(database);
        CustomerBench bench(database);
        CustomerActions actions(bench.context());
        OperationResolver resolver(bench.context());
        bench.provider.next = ScriptedCustomerProvider::Mutation::DoneButAnswerLost;
        CustomerEdit archive;
        archive.status = QStringLiteral("archived");
        std::vector<ExecuteCustomerRequest> requests{
            bench.request(archive),
            bench.request(CustomerDraft{QStringLiteral("Cleo"), QStringLiteral("cleo@example.com"), {}, {}})};
        for (const auto &request : requests)
            QCOMPARE(await(actions.execute(request))->state, OperationState::Unknown);
        QCOMPARE(*await(resolver.resolveDue()), 0); // not due yet
        bench.clock.advance(std::chrono::seconds(6));
        QCOMPARE(*await(resolver.resolveDue()), 2);
        QCOMPARE(bench.anna().value.status, QStringLiteral("archived"));
        const Operation created = bench.operation(requests[1].id);
        QCOMPARE(created.state, OperationState::Succeeded);
        QCOMPARE(created.resolution, QStringLiteral("read back"));
        QVERIFY(!created.customerId.isEmpty());
        QCOMPARE(bench.row(created.customerId)->value.name, QStringLiteral("Cleo"));
        QCOMPARE(bench.provider.mutations, 2);
    }

    void newAddressesAndBusinessesAreReadBackToo()
    {
        testkit::TemporaryDatabase database(storage::Dialect::Sqlite);
        CustomerBench bench(database);
        CustomerActions actions(bench.context());
        OperationResolver resolver(bench.context());
        customers::Address old; // equal, but much older than the request
        old.account = bench.provider.account();
        old.id = AddressId(QStringLiteral("add_old"));
        old.customerId = bench.provider.truth.customerId;
        old.city = QStringLiteral("Ulm");
        old.countryCode = QStringLiteral("DE");
        old.createdAt = old.updatedAt = kCustomerStart.plusDays(-5);
        bench.provider.addresses.push_back(old);
        const auto address =
            bench.request(AddressDraft{{}, {}, {}, QStringLiteral("Ulm"), {}, {}, QStringLiteral("DE")});
        bench.provider.next = ScriptedCustomerProvider::Mutation::LostBefore;
        QCOMPARE(await(actions.execute(address))->state, OperationState::Unknown);
        for (const int seconds : {6, 25, 90}) {
            bench.clock.advance(std::chrono::seconds(seconds));
            QVERIFY(await(resolver.resolveDue()));
        }
        QCOMPARE(bench.operation(address.id).state, OperationState::NeedsPerson);
        QVERIFY(await(resolver.settle(address.id, Verdict::NotDone, QStringLiteral("looked"))));

        bench.provider.next = ScriptedCustomerProvider::Mutation::DoneButAnswerLost;
        bench.provider.now = bench.clock.now();
        const auto business = bench.request(BusinessDraft{QStringLiteral("Anna GmbH"), {}, QStringLiteral("DE1")});
        QCOMPARE(await(actions.execute(business))->state, OperationState::Unknown);
        bench.clock.advance(std::chrono::seconds(6));
        QCOMPARE(*await(resolver.resolveDue()), 1);
        const auto kept = database->readBlocking([&](storage::Connection &connection) {
            return CustomerStore(connection).businessesOf(bench.provider.account(), bench.provider.truth.customerId);
        });
        QCOMPARE(kept->size(), size_t(1));
        QCOMPARE(kept->front().name, QStringLiteral("Anna GmbH"));
    }

    void editsOfAddressesAreKeptAndReadBack_data() { testkit::addDialectRows(); }
    void editsOfAddressesAreKeptAndReadBack()
    {
        RK_TEMPORARY_DATABASE(database);
        CustomerBench bench(database);
        CustomerActions actions(bench.context());
        OperationResolver resolver(bench.context());
        customers::Address home;
        home.account = bench.provider.account();
        home.id = AddressId(QStringLiteral("add_home"));
        home.customerId = bench.provider.truth.customerId;
        home.city = QStringLiteral("Ulm");
        home.countryCode = QStringLiteral("DE");
        home.status = QStringLiteral("active");
        home.createdAt = home.updatedAt = kCustomerStart.plusDays(-5);
        home.raw = R"({"city":"Ulm"})";
        bench.provider.addresses.push_back(home);
        AddressEdit move;
        move.id = home.id;
        move.city = QStringLiteral("Köln");
        const auto unknownToUs = await(actions.execute(bench.request(move)));
        QVERIFY(!unknownToUs);
        QCOMPARE(unknownToUs.error().kind, ErrorKind::NotFound);
        QVERIFY(database->writeBlocking(
            [&](storage::Transaction &transaction) { return keepSnapshot(transaction, CustomerSnapshot(home)); }));
        const auto kept = [&] {
            return database->readBlocking([&](storage::Connection &connection) {
                return CustomerStore(connection).addressesOf(home.account, home.customerId);
            });
        };

        bench.provider.now = bench.clock.now();
        const auto edited = await(actions.execute(bench.request(move)));
        QCOMPARE(edited->state, OperationState::Succeeded);
        QCOMPARE(edited->before, home.raw);
        QCOMPARE(kept()->front().city, QStringLiteral("Köln"));

        AddressEdit archive;
        archive.id = home.id;
        archive.status = QStringLiteral("archived");
        bench.clock.advance(std::chrono::hours(1));
        bench.provider.now = bench.clock.now();
        bench.provider.next = ScriptedCustomerProvider::Mutation::DoneButAnswerLost;
        QCOMPARE(await(actions.execute(bench.request(archive)))->state, OperationState::Unknown);
        bench.clock.advance(std::chrono::seconds(6));
        QCOMPARE(*await(resolver.resolveDue()), 1);
        QCOMPARE(kept()->front().status, QStringLiteral("archived"));

        // Nothing reached the provider and nobody else has been there: a person decides, nothing is sent again.
        bench.clock.advance(std::chrono::hours(1));
        bench.provider.next = ScriptedCustomerProvider::Mutation::LostBefore;
        archive.status = QStringLiteral("active");
        const auto lost = bench.request(archive);
        QCOMPARE(await(actions.execute(lost))->state, OperationState::Unknown);
        for (const int seconds : {6, 25, 90}) {
            bench.clock.advance(std::chrono::seconds(seconds));
            QVERIFY(await(resolver.resolveDue()));
        }
        QCOMPARE(bench.operation(lost.id).state, OperationState::NeedsPerson);
        QCOMPARE(bench.provider.mutations, 3);
    }

    void aNewCustomerIsNotMadeTwice_data() { testkit::addDialectRows(); }
    void aNewCustomerIsNotMadeTwice()
    {
        RK_TEMPORARY_DATABASE(database);
        CustomerBench bench(database);
        CustomerActions actions(bench.context());
        const auto same =
            await(actions.execute(bench.request(CustomerDraft{{}, QStringLiteral("ANNA@example.com"), {}, {}})));
        QVERIFY(!same);
        QCOMPARE(same.error().kind, ErrorKind::Conflict);
        bench.provider.next = ScriptedCustomerProvider::Mutation::LostBefore;
        const auto first = bench.request(CustomerDraft{{}, QStringLiteral("cleo@example.com"), {}, {}});
        QCOMPARE(await(actions.execute(first))->state, OperationState::Unknown);
        const auto second =
            await(actions.execute(bench.request(CustomerDraft{{}, QStringLiteral("cleo@example.com"), {}, {}})));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Conflict);
        QCOMPARE(bench.provider.mutations, 1);
    }

    void filedRequestsAreExecutedOnceAndBesideThoseOfSubscriptions_data() { testkit::addDialectRows(); }
    void filedRequestsAreExecutedOnceAndBesideThoseOfSubscriptions()
    {
        RK_TEMPORARY_DATABASE(database);
        CustomerBench bench(database);
        CustomerActions console(bench.context()), first(bench.context()), second(bench.context());
        SubscriptionActions others(bench.context());
        const auto request = bench.rename(QStringLiteral("Anne"));
        QCOMPARE(await(console.file(request))->state, OperationState::Filed);
        QCOMPARE(*await(others.executeFiled(10)), 0);
        auto one = first.executeFiled(10);
        auto two = second.executeFiled(10);
        QVERIFY(await(std::move(one)));
        QVERIFY(await(std::move(two)));
        QCOMPARE(bench.provider.mutations, 1);
        QCOMPARE(bench.operation(request.id).state, OperationState::Succeeded);
    }
};

RK_TEST(TstCustomerActions)
#include "tst_customer_actions.moc"
