// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_note_store.h"

#include "core/base/words.h"
#include "core/storage/fields.h"

namespace reckoner::customers {

namespace {

constexpr const char *kNoteFindSql = R"(
SELECT account_id, note_id, customer_id, author, body, created_at_us, changed_by, changed_at_us, removed, row_version
FROM customer_note
WHERE account_id = :account_id AND note_id = :note_id)";

constexpr const char *kNotesOfCustomerSql = R"(
SELECT account_id, note_id, customer_id, author, body, created_at_us, changed_by, changed_at_us, removed, row_version
FROM customer_note
WHERE account_id = :account_id AND customer_id = :customer_id AND removed = 0
ORDER BY created_at_us DESC, note_id DESC)";

constexpr const char *kNoteInsertSql = R"(
INSERT INTO customer_note (
    account_id, note_id, customer_id, author, body, created_at_us, changed_by, changed_at_us, removed, row_version)
VALUES (
    :account_id, :note_id, :customer_id, :author, :body, :created_at_us, :changed_by, :changed_at_us, 0, 1))";

constexpr const char *kNoteUpdateSql = R"(
UPDATE customer_note
SET body = :body, changed_by = :changed_by, changed_at_us = :changed_at_us, removed = :removed,
    row_version = row_version + 1
WHERE account_id = :account_id AND note_id = :note_id AND row_version = :row_version)";

CustomerNote readNote(const storage::Row &row)
{
    storage::Fields in(row);
    CustomerNote note;
    note.account = in.id<AccountId>();
    note.id = in.id<NoteId>();
    note.customerId = in.id<CustomerId>();
    note.author = in.text();
    note.body = in.text();
    note.createdAt = in.instant();
    note.changedBy = in.text();
    note.changedAt = in.instant();
    note.standing = in.boolean() ? CustomerNote::Standing::Removed : CustomerNote::Standing::There;
    note.rowVersion = in.integer();
    return note;
}

} // namespace

Result<std::optional<CustomerNote>> CustomerNoteStore::find(storage::Connection &connection, const AccountId &account,
                                                            const NoteId &id)
{
    return connection.prepare(kNoteFindSql).bind(":account_id", account).bind(":note_id", id).first(readNote);
}

Result<std::vector<CustomerNote>> CustomerNoteStore::of(storage::Connection &connection, const AccountId &account,
                                                        const CustomerId &customer)
{
    return connection.prepare(kNotesOfCustomerSql)
        .bind(":account_id", account)
        .bind(":customer_id", customer)
        .all(readNote);
}

Result<void> CustomerNoteStore::insert(storage::Transaction &transaction, const CustomerNote &note)
{
    RK_TRY(transaction.prepare(kNoteInsertSql)
               .bind(":account_id", note.account)
               .bind(":note_id", note.id)
               .bind(":customer_id", note.customerId)
               .bind(":author", note.author)
               .bind(":body", note.body)
               .bind(":created_at_us", note.createdAt)
               .bind(":changed_by", note.changedBy)
               .bind(":changed_at_us", note.changedAt)
               .run());
    return transaction.noteChange(storage::Entity::Customer, note.account, note.customerId.toString());
}

Result<void> CustomerNoteStore::update(storage::Transaction &transaction, const CustomerNote &note)
{
    RK_TRY_ASSIGN(const qint64 touched, transaction.prepare(kNoteUpdateSql)
                                            .bind(":body", note.body)
                                            .bind(":changed_by", note.changedBy)
                                            .bind(":changed_at_us", note.changedAt)
                                            .bind(":removed", note.standing == CustomerNote::Standing::Removed)
                                            .bind(":account_id", note.account)
                                            .bind(":note_id", note.id)
                                            .bind(":row_version", note.rowVersion)
                                            .run());
    if (touched != 1)
        return Error{
            ErrorKind::Conflict, Words::tr("Somebody else has changed this note meanwhile. Look at it again."), {}, {}};
    return transaction.noteChange(storage::Entity::Customer, note.account, note.customerId.toString());
}

} // namespace reckoner::customers
