// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/customer_notes.h"

#include "core/audit/audit_log.h"
#include "core/base/words.h"
#include "core/customers/customer_note_store.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace reckoner::actions {

using customers::CustomerNote;
using customers::CustomerNoteStore;
using customers::NoteId;

namespace {

Result<QString> checkedBody(const QString &body)
{
    const QString text = body.trimmed();
    if (text.isEmpty())
        return Error{ErrorKind::Invalid, Words::tr("The note is empty. Write something, or remove it."), {}, {}};
    if (text.size() > customers::kMostNoteCharacters)
        return Error{
            ErrorKind::Invalid,
            Words::tr("The note is longer than %1 characters. Shorten it.").arg(customers::kMostNoteCharacters),
            {},
            {}};
    return text;
}

QByteArray noteJson(const CustomerNote &note)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("note_id"), note.id.toString()},
                                     {QStringLiteral("author"), note.author},
                                     {QStringLiteral("body"), note.body},
                                     {QStringLiteral("removed"), note.standing == CustomerNote::Standing::Removed}})
        .toJson(QJsonDocument::Compact);
}

struct NoteStep {
    QString action;
    QByteArray before, after;
};

Result<void> auditNote(storage::Transaction &transaction, const CustomerNote &note, NoteStep step,
                       const NoteAuthor &author)
{
    audit::AuditEntry entry;
    entry.at = author.now;
    entry.account = note.account;
    entry.actor = author.name;
    entry.action = std::move(step.action);
    entry.subject = note.customerId.toString();
    entry.before = std::move(step.before);
    entry.after = std::move(step.after);
    RK_TRY(audit::AuditLog::append(transaction, std::move(entry)));
    return {};
}

} // namespace

Result<CustomerNote> addNote(storage::Transaction &transaction, const AccountId &account, const CustomerId &customer,
                             const QString &body, const NoteAuthor &author)
{
    RK_TRY_ASSIGN(QString text, checkedBody(body));
    CustomerNote note;
    note.account = account;
    note.id = NoteId(QStringLiteral("note_") + QUuid::createUuid().toString(QUuid::WithoutBraces));
    note.customerId = customer;
    note.author = note.changedBy = author.name;
    note.body = std::move(text);
    note.createdAt = note.changedAt = author.now;
    note.rowVersion = 1;
    RK_TRY(CustomerNoteStore::insert(transaction, note));
    RK_TRY(auditNote(transaction, note, {QStringLiteral("customer_note.added"), {}, noteJson(note)}, author));
    return note;
}

Result<CustomerNote> changeNote(storage::Transaction &transaction, const CustomerNote &wanted, const NoteAuthor &author)
{
    RK_TRY_ASSIGN(const auto stored, CustomerNoteStore::find(transaction.connection(), wanted.account, wanted.id));
    if (!stored)
        return Error{ErrorKind::NotFound, Words::tr("This note is not there any more."), {}, {}};
    CustomerNote note = *stored;
    RK_TRY_ASSIGN(note.body, checkedBody(wanted.body));
    note.standing = wanted.standing;
    note.changedBy = author.name;
    note.changedAt = author.now;
    note.rowVersion = wanted.rowVersion;
    RK_TRY(CustomerNoteStore::update(transaction, note));
    const bool removed = note.standing == CustomerNote::Standing::Removed;
    const bool was = stored->standing == CustomerNote::Standing::Removed;
    const char *step = removed == was ? "changed" : removed ? "removed" : "restored";
    RK_TRY(auditNote(transaction, note,
                     {QStringLiteral("customer_note.") + QLatin1StringView(step), noteJson(*stored), noteJson(note)},
                     author));
    ++note.rowVersion;
    return note;
}

} // namespace reckoner::actions
