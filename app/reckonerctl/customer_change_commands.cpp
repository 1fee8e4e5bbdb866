// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckonerctl/customer_change_commands.h"
#include "app/reckonerctl/command.h"
#include "app/reckonerctl/json_views.h"
#include "app/reckonerctl/operation_report.h"
#include "core/actions/customer_notes.h"
#include "core/customers/customer_note_store.h"

namespace reckoner::ctl {

namespace {

struct EditOptions {
    std::string id;
    std::optional<std::string> name, email, customData, status;
    std::string reason;
};

struct CreateOptions {
    std::string email, name, locale, customData, reason;
};

struct NoteOptions {
    std::string customer, text, noteId;
    bool remove = false;
};

QString textOf(const std::string &s)
{
    return QString::fromStdString(s);
}

Task<ExitCode> executeCustomer(Bench &bench, actions::ExecuteCustomerRequest request)
{
    request.id = actions::CustomerActions::newOperationId();
    return bench.session.customerActions()
        ->execute(std::move(request))
        .then(&bench.context, [&bench](Result<actions::Operation> &&operation) -> Result<ExitCode> {
            return report(bench, operation);
        });
}

provider::CustomerEdit editOf(const EditOptions &options)
{
    provider::CustomerEdit edit;
    if (options.name)
        edit.name = textOf(*options.name);
    if (options.email)
        edit.email = textOf(*options.email);
    if (options.status)
        edit.status = textOf(*options.status);
    if (options.customData)
        edit.customData = QByteArray::fromStdString(*options.customData);
    return edit;
}

QString beforeAndAfter(const provider::CustomerEdit &edit, const customers::Customer &now)
{
    QStringList lines;
    const auto add = [&lines](const char *what, const QString &before, const std::optional<QString> &after) {
        if (after && *after != before)
            lines.append(QStringLiteral("%1: “%2” becomes “%3”").arg(QLatin1StringView(what), before, *after));
    };
    add("name", now.name, edit.name);
    add("e-mail", now.email, edit.email);
    add("status", now.status, edit.status);
    if (edit.customData && !actions::sameCustomData(*edit.customData, now.customData))
        lines.append(QStringLiteral("custom data: %1 becomes %2")
                         .arg(QString::fromUtf8(now.customData), QString::fromUtf8(*edit.customData)));
    return lines.join(QLatin1Char('\n'));
}

// Looks at the provider first: what is changed is what is there now, not what the mirror remembers.
Task<ExitCode> editCustomer(Bench &bench, const EditOptions &options)
{
    const provider::CustomerEdit edit = editOf(options);
    if (auto fits = actions::checkRequest(actions::CustomerRequest(edit)); !fits) {
        bench.out.fail(fits.error());
        return done(ExitCode::Usage);
    }
    if (!bench.session.customerActions())
        return done(bench.out.fail(app::providerNotEnabled()));
    const CustomerId id(textOf(options.id));
    return bench.session.customerActions()->refresh(id).then(
        &bench.context,
        [&bench, id, edit,
         reason = textOf(options.reason)](Result<storage::Mirrored<customers::Customer>> &&now) -> Task<ExitCode> {
            if (!now)
                return done(bench.out.fail(now.error()));
            const QString change = beforeAndAfter(edit, now->value);
            if (change.isEmpty()) {
                bench.out.print(QStringLiteral("Nothing to change: %1 is like this already.").arg(id.toString()),
                                toJson(now->value));
                return done();
            }
            bench.out.note(printable(change));
            return executeCustomer(
                bench,
                {.id = {}, .customerId = id, .request = edit, .expectedRowVersion = now->rowVersion, .reason = reason});
        });
}

Task<ExitCode> createCustomer(Bench &bench, const CreateOptions &options)
{
    const provider::CustomerDraft draft{textOf(options.name), textOf(options.email), textOf(options.locale),
                                        QByteArray::fromStdString(options.customData)};
    if (auto fits = actions::checkRequest(actions::CustomerRequest(draft)); !fits) {
        bench.out.fail(fits.error());
        return done(ExitCode::Usage);
    }
    if (!bench.session.customerActions())
        return done(bench.out.fail(app::providerNotEnabled()));
    return executeCustomer(
        bench,
        {.id = {}, .customerId = {}, .request = draft, .expectedRowVersion = 0, .reason = textOf(options.reason)});
}

using customers::CustomerNote;

Result<CustomerNote> writeNote(storage::Transaction &transaction, const AccountId &account, const NoteOptions &options,
                               const actions::NoteAuthor &author)
{
    if (options.noteId.empty())
        return actions::addNote(transaction, account, CustomerId(textOf(options.customer)), textOf(options.text),
                                author);
    const customers::NoteId id(textOf(options.noteId));
    RK_TRY_ASSIGN(auto found, customers::CustomerNoteStore::find(transaction.connection(), account, id));
    if (!found || found->customerId.toString() != textOf(options.customer))
        return Error{ErrorKind::NotFound, QStringLiteral("There is no note %1.").arg(id.toString()), {}, {}};
    if (options.remove)
        found->standing = CustomerNote::Standing::Removed;
    else
        found->body = textOf(options.text);
    return actions::changeNote(transaction, *found, author);
}

Task<ExitCode> noteCustomer(Bench &bench, const NoteOptions &options)
{
    if (options.remove == !options.text.empty() || (options.remove && options.noteId.empty())) {
        bench.out.fail({ErrorKind::Invalid,
                        QStringLiteral("Give the text of the note, or --note ID --remove to take one away."),
                        {},
                        {}});
        return done(ExitCode::Usage);
    }
    const actions::NoteAuthor author{bench.session.settings().actor, bench.session.clock().now()};
    auto written = bench.session.database().write(
        [account = bench.session.account(), options, author](storage::Transaction &transaction) {
            return writeNote(transaction, account, options, author);
        });
    return std::move(written).then(&bench.context, [&bench](Result<CustomerNote> &&note) -> Result<ExitCode> {
        if (!note)
            return bench.out.fail(note.error());
        bench.out.print(QStringLiteral("Done: note %1.").arg(note->id.toString()), toJson(*note));
        return ExitCode::Ok;
    });
}

void addEdit(CLI::App &group, Command &chosen)
{
    auto options = std::make_shared<EditOptions>();
    CLI::App *edit = group.add_subcommand("edit", "Change name, e-mail address, custom data or status at the provider");
    edit->add_option("id", options->id, "Customer id")->required();
    edit->add_option("--name", options->name, "New name; empty: none");
    edit->add_option("--email", options->email, "New e-mail address");
    edit->add_option("--custom-data", options->customData, "One JSON object; empty: none");
    edit->add_option("--status", options->status, "archived, or active again")
        ->check(CLI::IsMember({"active", "archived"}));
    edit->add_option("--reason", options->reason, "Kept with the change");
    edit->callback(
        [&chosen, options] { chosen.run = [options](Bench &bench) { return editCustomer(bench, *options); }; });
}

void addCreate(CLI::App &group, Command &chosen)
{
    auto options = std::make_shared<CreateOptions>();
    CLI::App *create =
        group.add_subcommand("create", "Create a customer; finds the one who has this e-mail address, if there is one");
    create->add_option("email", options->email, "E-mail address")->required();
    create->add_option("--name", options->name, "Name");
    create->add_option("--locale", options->locale, "Language: en, de, …");
    create->add_option("--custom-data", options->customData, "One JSON object");
    create->add_option("--reason", options->reason, "Kept with the change");
    create->callback(
        [&chosen, options] { chosen.run = [options](Bench &bench) { return createCustomer(bench, *options); }; });
}

void addNoteCommand(CLI::App &group, Command &chosen)
{
    auto options = std::make_shared<NoteOptions>();
    CLI::App *note = group.add_subcommand("note", "Write, change or remove a note; it stays here");
    note->add_option("id", options->customer, "Customer id")->required();
    note->add_option("text", options->text, "What to write");
    note->add_option("--note", options->noteId, "The note to change");
    note->add_flag("--remove", options->remove, "Take the note away");
    note->callback(
        [&chosen, options] { chosen.run = [options](Bench &bench) { return noteCustomer(bench, *options); }; });
}

} // namespace

QJsonObject toJson(const customers::CustomerNote &note)
{
    return {{QStringLiteral("id"), note.id.toString()},
            {QStringLiteral("customer_id"), note.customerId.toString()},
            {QStringLiteral("author"), note.author},
            {QStringLiteral("body"), note.body},
            {QStringLiteral("created_at"), note.createdAt.toString()},
            {QStringLiteral("changed_by"), note.changedBy},
            {QStringLiteral("changed_at"), note.changedAt.toString()},
            {QStringLiteral("removed"), note.standing == customers::CustomerNote::Standing::Removed}};
}

void addCustomerChangeCommands(CLI::App &group, Command &chosen)
{
    addEdit(group, chosen);
    addCreate(group, chosen);
    addNoteCommand(group, chosen);
}

} // namespace reckoner::ctl
