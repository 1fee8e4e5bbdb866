// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/customer_notes.h"
#include "core/audit/audit_log.h"
#include "core/customers/customer_note_store.h"
#include "core/storage/account_store.h"
#include "tests/testkit/registry.h"
#include "tests/testkit/temporary_database.h"

#include <QTest>

using namespace reckoner;
using namespace reckoner::actions;
using customers::CustomerNote;
using customers::CustomerNoteStore;

namespace {

const AccountId kNoteAccount{QStringLiteral("paddle/sandbox/notes")};
const CustomerId kNoteCustomer{QStringLiteral("ctm_1")};
const NoteAuthor kAnna{QStringLiteral("anna"), Instant::fromSeconds(1'780'000'000)};
const NoteAuthor kBela{QStringLiteral("bela"), Instant::fromSeconds(1'780'000'100)};

struct NoteBench {
    explicit NoteBench(testkit::TemporaryDatabase &db) : database(db)
    {
        if (!database->writeBlocking([](storage::Transaction &transaction) {
                return storage::ensureAccount(transaction, kNoteAccount, kAnna.now);
            }))
            qFatal("no account");
    }
    Result<CustomerNote> add(const QString &body)
    {
        return database->writeBlocking([&](storage::Transaction &transaction) {
            return addNote(transaction, kNoteAccount, kNoteCustomer, body, kAnna);
        });
    }
    Result<CustomerNote> change(const CustomerNote &wanted)
    {
        return database->writeBlocking(
            [&](storage::Transaction &transaction) { return changeNote(transaction, wanted, kBela); });
    }
    std::vector<CustomerNote> notes()
    {
        return *database->readBlocking([](storage::Connection &connection) {
            return CustomerNoteStore::of(connection, kNoteAccount, kNoteCustomer);
        });
    }
    QStringList audited()
    {
        QStringList actions;
        const auto entries = database->readBlocking([](storage::Connection &connection) {
            return audit::AuditLog::list(connection, kNoteCustomer.toString(), {}, 100);
        });
        for (const audit::AuditEntry &entry : *entries)
            actions.prepend(entry.actor + QLatin1Char(' ') + entry.action);
        return actions;
    }

    testkit::TemporaryDatabase &database;
};

} // namespace

class TstCustomerNotes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStepIsKeptAuditedAndCanBeTakenBack_data() { testkit::addDialectRows(); }
    void everyStepIsKeptAuditedAndCanBeTakenBack()
    {
        RK_TEMPORARY_DATABASE(database);
        NoteBench bench(database);
        const QString hostile = QStringLiteral("<b>calls</b> twice a day ') --");
        const auto added = bench.add(hostile);
        QVERIFY2(added, qPrintable(added ? QString() : added.error().detail));
        QCOMPARE(bench.notes().size(), size_t(1));
        QCOMPARE(bench.notes().front().body, hostile);
        QCOMPARE(bench.notes().front().author, QStringLiteral("anna"));

        CustomerNote edited = *added;
        edited.body = QStringLiteral("calls once");
        const auto changed = bench.change(edited);
        QVERIFY(changed);
        QCOMPARE(bench.notes().front().body, QStringLiteral("calls once"));
        QCOMPARE(bench.notes().front().author, QStringLiteral("anna"));
        QCOMPARE(bench.notes().front().changedBy, QStringLiteral("bela"));

        CustomerNote back = *changed; // undo of the edit
        back.body = hostile;
        auto restored = bench.change(back);
        QCOMPARE(bench.notes().front().body, hostile);
        restored->standing = CustomerNote::Standing::Removed;
        auto removed = bench.change(*restored);
        QVERIFY(removed);
        QVERIFY(bench.notes().empty());
        removed->standing = CustomerNote::Standing::There; // undo of the removal
        QVERIFY(bench.change(*removed));
        QCOMPARE(bench.notes().size(), size_t(1));
        QCOMPARE(
            bench.audited(),
            (QStringList{QStringLiteral("anna customer_note.added"), QStringLiteral("bela customer_note.changed"),
                         QStringLiteral("bela customer_note.changed"), QStringLiteral("bela customer_note.removed"),
                         QStringLiteral("bela customer_note.restored")}));
        const auto verdict = database->readBlocking([](storage::Connection &c) { return audit::AuditLog::verify(c); });
        QVERIFY(!verdict->firstBroken);
    }

    void twoPeopleDoNotWriteOverEachOther_data() { testkit::addDialectRows(); }
    void twoPeopleDoNotWriteOverEachOther()
    {
        RK_TEMPORARY_DATABASE(database);
        NoteBench bench(database);
        CustomerNote mine = *bench.add(QStringLiteral("first"));
        CustomerNote theirs = mine;
        theirs.body = QStringLiteral("theirs");
        QVERIFY(bench.change(theirs));
        mine.body = QStringLiteral("mine");
        const auto refused = bench.change(mine);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(bench.notes().front().body, QStringLiteral("theirs"));
        QCOMPARE(bench.audited().size(), 2); // nothing of the refused one
    }

    void emptyAndEndlessNotesAreRefused()
    {
        testkit::TemporaryDatabase database(storage::Dialect::Sqlite);
        NoteBench bench(database);
        QCOMPARE(bench.add(QStringLiteral("  \n ")).error().kind, ErrorKind::Invalid);
        QCOMPARE(bench.add(QString(20'000, QLatin1Char('x'))).error().kind, ErrorKind::Invalid);
        QVERIFY(bench.notes().empty());
    }
};

RK_TEST(TstCustomerNotes)
#include "tst_customer_notes.moc"
