// SPDX-License-Identifier: GPL-3.0-or-later
// Customers are changed by the rules of subscriptions: one request leaves, an answer that never comes settles itself,
// and what somebody else did meanwhile is not written over.
#include "core/actions/customer_actions.h"
#include "core/actions/operation_store.h"
#include "core/customers/customer_store.h"
#include "tests/flows/mirror_check.h"
#include "tests/flows/story.h"
#include "tests/testkit/registry.h"

using namespace reckoner;
using namespace reckoner::flows;
using actions::Operation;
using actions::OperationState;

namespace {

struct CustomerStory {
    explicit CustomerStory(storage::Dialect dialect) : story({.dialect = dialect}), changes(story.context())
    {
        id = story.customer(QStringLiteral("zoe@example.com")).id;
        story.backfill();
        path = "/customers/" + id.toString().toUtf8();
    }
    void cut(const char *method, const QByteArray &where, bool applied)
    {
        story.fault({{QStringLiteral("kind"), QStringLiteral("reset")},
                     {QStringLiteral("method"), QLatin1StringView(method)},
                     {QStringLiteral("path"), QString::fromUtf8(where)},
                     {QStringLiteral("applied"), applied}});
    }
    storage::Mirrored<customers::Customer> mirrored(const CustomerId &customer)
    {
        return *got(story.database->readBlocking([&](storage::Connection &connection) {
            return customers::CustomerStore(connection).find(story.account, customer);
        }));
    }
    actions::ExecuteCustomerRequest wish(actions::CustomerRequest request)
    {
        actions::ExecuteCustomerRequest wish;
        wish.id = actions::CustomerActions::newOperationId();
        if (!std::holds_alternative<provider::CustomerDraft>(request))
            wish.customerId = id;
        wish.request = std::move(request);
        wish.expectedRowVersion = mirrored(id).rowVersion;
        return wish;
    }
    actions::ExecuteCustomerRequest rename(const QString &name)
    {
        provider::CustomerEdit edit;
        edit.name = name;
        return wish(edit);
    }
    Operation stored(const OperationId &operation)
    {
        return *got(story.database->readBlocking(
            [&](storage::Connection &connection) { return actions::OperationStore::find(connection, operation); }));
    }
    int resolveAfter(std::chrono::seconds seconds)
    {
        story.advance(seconds);
        return got(story.resolver->resolveDue());
    }

    Story story;
    actions::CustomerActions changes;
    CustomerId id;
    QByteArray path;
};

} // namespace

class TstCustomerChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLostEditSettlesItself_data() { testkit::addDialectRows(); }
    void aLostEditSettlesItself()
    {
        RK_FETCH_DIALECT()
        CustomerStory zoe(dialect);
        zoe.cut("PATCH", zoe.path, true);
        const Operation unknown = got(zoe.changes.execute(zoe.rename(QStringLiteral("Zoë <b>B</b>"))));
        QVERIFY(unknown.state == OperationState::Unknown);
        QCOMPARE(zoe.resolveAfter(std::chrono::seconds(6)), 1);
        QVERIFY(zoe.stored(unknown.id).state == OperationState::Succeeded);
        QCOMPARE(zoe.mirrored(zoe.id).value.name, QStringLiteral("Zoë <b>B</b>"));
        QCOMPARE(zoe.story.wireCount("PATCH", zoe.path), 1);
        zoe.story.receive();
        QVERIFY(!zoe.story.audit().firstBroken);
    }

    void aLostCreationFindsTheCustomerAgain()
    {
        CustomerStory zoe(storage::Dialect::Sqlite);
        zoe.cut("POST", "/customers", true);
        const Operation unknown = got(zoe.changes.execute(
            zoe.wish(provider::CustomerDraft{QStringLiteral("Yan"), QStringLiteral("yan@example.com"), {}, {}})));
        QVERIFY(unknown.state == OperationState::Unknown);
        QCOMPARE(zoe.resolveAfter(std::chrono::seconds(6)), 1);
        const Operation settled = zoe.stored(unknown.id);
        QVERIFY(settled.state == OperationState::Succeeded);
        QCOMPARE(zoe.mirrored(settled.customerId).value.name, QStringLiteral("Yan"));
    }

    void anAddressThatNeverArrivedIsNotClaimed()
    {
        CustomerStory zoe(storage::Dialect::Sqlite);
        provider::AddressDraft draft;
        draft.countryCode = QStringLiteral("IE");
        draft.city = QStringLiteral("Cork");
        zoe.cut("POST", zoe.path + "/addresses", false);
        const Operation unknown = got(zoe.changes.execute(zoe.wish(draft)));
        QVERIFY(unknown.state == OperationState::Unknown);
        for (const int seconds : {6, 25, 90})
            zoe.resolveAfter(std::chrono::seconds(seconds));
        QVERIFY(zoe.stored(unknown.id).state == OperationState::NeedsPerson);
        got(zoe.story.resolver->settle(unknown.id, actions::Verdict::NotDone, QStringLiteral("looked")));
        QVERIFY(got(zoe.changes.execute(zoe.wish(draft))).state == OperationState::Succeeded);
        QCOMPARE(zoe.story.countOf("SELECT COUNT(*) FROM address"), 1);
    }

    void fiftyClicksAreOneRequest()
    {
        CustomerStory zoe(storage::Dialect::Sqlite);
        const auto wish = zoe.rename(QStringLiteral("Zoe"));
        std::vector<Task<Operation>> clicks;
        for (int i = 0; i < 50; ++i)
            clicks.push_back(zoe.changes.execute(wish));
        for (Task<Operation> &click : clicks)
            QCOMPARE(got(std::move(click)).id, wish.id);
        QCOMPARE(zoe.story.wireCount("PATCH", zoe.path), 1);
        QCOMPARE(zoe.story.countOf("SELECT COUNT(*) FROM operation"), 1);
    }

    void whatSomebodyElseChangedIsSeenBeforeSending()
    {
        CustomerStory zoe(storage::Dialect::Sqlite);
        const customers::Customer base = zoe.mirrored(zoe.id).value;
        const auto wish = zoe.rename(QStringLiteral("Mine"));
        provider::CustomerEdit theirs;
        theirs.name = QStringLiteral("Theirs");
        zoe.story.advance(std::chrono::seconds(1));
        got(zoe.story.provider->updateCustomer(zoe.id, theirs)); // in the dashboard
        const auto now = got(zoe.changes.refresh(zoe.id));
        QCOMPARE(actions::conflictsOf(std::get<provider::CustomerEdit>(wish.request), base, now.value),
                 std::vector{actions::CustomerField::Name});
        const auto refused = testkit::await(zoe.changes.execute(wish)); // of the row that was
        QVERIFY(!refused && refused.error().kind == ErrorKind::Conflict);
        QCOMPARE(zoe.story.wireCount("PATCH", zoe.path), 1); // theirs
    }

    void aTakenAddressFindsItsOwner()
    {
        CustomerStory zoe(storage::Dialect::Sqlite);
        const CustomerId hidden = zoe.story.customer(QStringLiteral("late@example.com")).id; // not in the mirror yet
        const Operation found =
            got(zoe.changes.execute(zoe.wish(provider::CustomerDraft{{}, QStringLiteral("late@example.com"), {}, {}})));
        QVERIFY(found.state == OperationState::Succeeded);
        QCOMPARE(found.customerId, hidden);
        QCOMPARE(zoe.mirrored(hidden).value.name, QStringLiteral("Zoë Example"));
    }
};

RK_TEST(TstCustomerChanges)
#include "tst_customer_changes.moc"
