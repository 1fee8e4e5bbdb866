// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckonerctl/customer_match_commands.h"

#include "app/reckonerctl/json_views.h"
#include "core/actions/customer_pairs.h"
#include "core/customers/customer_pair_store.h"
#include "core/customers/customer_store.h"

#include <QJsonArray>

namespace reckoner::ctl {

using customers::CustomerKey;
using customers::CustomerPair;
using customers::CustomerPairStore;
using customers::PairVerdict;

namespace {

struct MatchOptions {
    std::string customer, other, account, reason;
};

QString matchText(const std::string &s)
{
    return QString::fromStdString(s);
}

QJsonObject pairToJson(const CustomerPair &pair)
{
    return {{QStringLiteral("first_account_id"), pair.first.account.toString()},
            {QStringLiteral("first_customer_id"), pair.first.id.toString()},
            {QStringLiteral("second_account_id"), pair.second.account.toString()},
            {QStringLiteral("second_customer_id"), pair.second.id.toString()},
            {QStringLiteral("verdict"), customers::pairVerdictText(pair.verdict)},
            {QStringLiteral("grounds"), customers::pairGroundsText(pair.grounds)},
            {QStringLiteral("reason"), pair.reason},
            {QStringLiteral("decided_by"), pair.decidedBy},
            {QStringLiteral("decided_at"), pair.decidedAt.toString()}};
}

QJsonArray totalsToJson(const std::vector<payments::PaymentTotals> &totals)
{
    QJsonArray json;
    for (const payments::PaymentTotals &each : totals)
        json.append(QJsonObject{{QStringLiteral("count"), each.count},
                                {QStringLiteral("billed"), toJson(each.billed)},
                                {QStringLiteral("collected"), toJson(each.collected)},
                                {QStringLiteral("refunded"), toJson(each.refunded)}});
    return json;
}

QString totalsText(const std::vector<payments::PaymentTotals> &totals)
{
    QStringList texts;
    for (const payments::PaymentTotals &each : totals)
        texts.append(
            QStringLiteral("collected %1, refunded %2").arg(each.collected.toString(), each.refunded.toString()));
    return texts.join(QStringLiteral("; "));
}

QJsonObject recordToJson(const actions::OtherRecord &record)
{
    QJsonArray subscriptions, payments, credits;
    for (const auto &row : record.subscriptions)
        subscriptions.append(toJson(row));
    for (const auto &row : record.payments)
        payments.append(toJson(row));
    for (const credits::CreditBalance &credit : record.credits)
        credits.append(toJson(credit.available));
    return {{QStringLiteral("account_id"), record.key.account.toString()},
            {QStringLiteral("customer_id"), record.key.id.toString()},
            {QStringLiteral("customer"), record.customer ? QJsonValue(toJson(*record.customer)) : QJsonValue()},
            {QStringLiteral("match"), record.pair ? QJsonValue(pairToJson(*record.pair)) : QJsonValue()},
            {QStringLiteral("subscriptions"), subscriptions},
            {QStringLiteral("payments"), payments},
            {QStringLiteral("credits_available"), credits},
            {QStringLiteral("totals"), totalsToJson(record.totals)}};
}

// The other customer: of the account that was named, of one that a match is with, or of the only one that has this id.
Result<CustomerKey> findOther(storage::Connection &connection, const CustomerKey &one, const MatchOptions &options)
{
    const CustomerId id(matchText(options.other));
    if (!options.account.empty())
        return CustomerKey{AccountId(matchText(options.account)), id};
    RK_TRY_ASSIGN(const auto pairs, CustomerPairStore::of(connection, one));
    std::vector<CustomerKey> found;
    for (const CustomerPair &pair : pairs) {
        if (pair.otherThan(one).id == id)
            found.push_back(pair.otherThan(one));
    }
    RK_TRY_ASSIGN(const auto accounts, CustomerPairStore::accountsBeside(connection, one.account));
    for (const AccountId &account : accounts) {
        RK_TRY_ASSIGN(const auto customer, customers::CustomerStore(connection).find(account, id));
        if (customer && (found.empty() || found.front().account != account))
            found.push_back({account, id});
    }
    if (found.size() == 1)
        return found.front();
    return Error{
        found.empty() ? ErrorKind::NotFound : ErrorKind::Invalid,
        found.empty()
            ? QStringLiteral("No other account of this environment has a customer %1.").arg(id.toString())
            : QStringLiteral("Several accounts have a customer %1: name one with --account.").arg(id.toString()),
        {},
        {}};
}

CustomerKey ownKey(Bench &bench, const MatchOptions &options)
{
    return {bench.session.account(), CustomerId(matchText(options.customer))};
}

Task<ExitCode> listMatches(Bench &bench, const MatchOptions &options)
{
    using Elsewhere = actions::CustomerElsewhere;
    auto read = bench.session.database().read(
        [own = ownKey(bench, options)](storage::Connection &connection) -> Result<Elsewhere> {
            RK_TRY_ASSIGN(const auto found, customers::CustomerStore(connection).find(own.account, own.id));
            if (!found)
                return Error{ErrorKind::NotFound,
                             QStringLiteral("Customer %1 is not in the local mirror.").arg(own.id.toString()),
                             {},
                             {}};
            return actions::readElsewhere(connection, own);
        });
    return std::move(read).then(&bench.context, [&bench](Result<Elsewhere> &&elsewhere) -> Result<ExitCode> {
        if (!elsewhere)
            return bench.out.fail(elsewhere.error());
        std::vector<QStringList> table{{QStringLiteral("MATCH"), QStringLiteral("WHO")}};
        QJsonObject json;
        addElsewhere(*elsewhere, table, json);
        bench.out.printTable(table, json);
        return ExitCode::Ok;
    });
}

Task<ExitCode> decideMatch(Bench &bench, const MatchOptions &options, PairVerdict verdict)
{
    const actions::NoteAuthor author{bench.session.settings().actor, bench.session.clock().now()};
    auto written = bench.session.database().write([own = ownKey(bench, options), options, verdict,
                                                   author](storage::Transaction &transaction) -> Result<CustomerPair> {
        RK_TRY_ASSIGN(const CustomerKey other, findOther(transaction.connection(), own, options));
        return actions::decidePair(transaction, {own, other, verdict, matchText(options.reason)}, author);
    });
    return std::move(written).then(&bench.context, [&bench](Result<CustomerPair> &&pair) -> Result<ExitCode> {
        if (!pair)
            return bench.out.fail(pair.error());
        bench.out.print(QStringLiteral("Done: %1 %2 and %3 %4 are %5.")
                            .arg(pair->first.account.toString(), pair->first.id.toString(),
                                 pair->second.account.toString(), pair->second.id.toString(),
                                 pair->verdict == PairVerdict::Confirmed ? QStringLiteral("the same person")
                                                                         : QStringLiteral("not the same person")),
                        pairToJson(*pair));
        return ExitCode::Ok;
    });
}

Task<ExitCode> undoMatch(Bench &bench, const MatchOptions &options)
{
    const actions::NoteAuthor author{bench.session.settings().actor, bench.session.clock().now()};
    auto written = bench.session.database().write([own = ownKey(bench, options), options,
                                                   author](storage::Transaction &transaction) -> Result<CustomerPair> {
        RK_TRY_ASSIGN(const CustomerKey other, findOther(transaction.connection(), own, options));
        const bool isOther = other.account != own.account;
        RK_TRY_ASSIGN(const auto pair, isOther ? CustomerPairStore::find(transaction.connection(), own, other)
                                               : Result<std::optional<CustomerPair>>(std::nullopt));
        if (!pair)
            return Error{ErrorKind::NotFound,
                         QStringLiteral("Nothing was said of %1 and %2.").arg(own.id.toString(), other.id.toString()),
                         {},
                         {}};
        RK_TRY(actions::undoPair(transaction, *pair, matchText(options.reason), author));
        return *pair;
    });
    return std::move(written).then(&bench.context, [&bench](Result<CustomerPair> &&pair) -> Result<ExitCode> {
        if (!pair)
            return bench.out.fail(pair.error());
        bench.out.print(QStringLiteral("Done: taken back."), pairToJson(*pair));
        return ExitCode::Ok;
    });
}

using MatchCommand = std::function<Task<ExitCode>(Bench &, const MatchOptions &)>;

void addMatchCommand(CLI::App &match, Command &chosen, const char *name, const char *what, MatchCommand run)
{
    auto options = std::make_shared<MatchOptions>();
    CLI::App *command = match.add_subcommand(name, what);
    command->add_option("id", options->customer, "Customer id")->required();
    command->add_option("other", options->other, "Id of the customer of another account")->required();
    command->add_option("--account", options->account, "The other account; needed where several have this id");
    command->add_option("--reason", options->reason, "Kept with what is said");
    command->callback([&chosen, options, run = std::move(run)] {
        chosen.run = [options, run](Bench &bench) { return run(bench, *options); };
    });
}

} // namespace

QString paymentWord(const payments::PaymentRow &row)
{
    const payments::PaymentOutcome outcome = payments::paymentOutcome(row.payment, row.givenBack);
    return outcome == payments::PaymentOutcome::Unknown ? row.payment.rawStatus : payments::paymentOutcomeText(outcome);
}

QJsonObject toJson(const payments::PaymentRow &row)
{
    QJsonObject json = toJson(row.payment);
    json.insert(QStringLiteral("outcome"), paymentWord(row));
    json.insert(QStringLiteral("refunded"), toJson(Money(row.givenBack.refundedMinor, row.payment.currency)));
    return json;
}

void addElsewhere(const actions::CustomerElsewhere &elsewhere, std::vector<QStringList> &table, QJsonObject &json)
{
    QJsonArray records, candidates, rejected;
    for (const actions::OtherRecord &record : elsewhere.records) {
        table.push_back({QStringLiteral("same person"),
                         QStringLiteral("%1  %2  %3  %4  %5 subscriptions  %6")
                             .arg(record.key.account.toString(), record.key.id.toString(),
                                  record.customer ? record.customer->email : QStringLiteral("not in the mirror"),
                                  record.pair ? customers::pairGroundsText(record.pair->grounds)
                                              : QStringLiteral("by another record"))
                             .arg(record.subscriptions.size())
                             .arg(totalsText(record.totals))});
        records.append(recordToJson(record));
    }
    if (!elsewhere.records.empty())
        table.push_back({QStringLiteral("together"), totalsText(elsewhere.jointTotals)});
    for (const customers::PairCandidate &candidate : elsewhere.candidates) {
        const QString grounds = customers::pairGroundsText(candidate.grounds);
        const customers::Customer &customer = candidate.customer;
        table.push_back({QStringLiteral("may be the same"),
                         QStringLiteral("%1  %2  %3  %4")
                             .arg(customer.account.toString(), customer.id.toString(), customer.email, grounds)});
        candidates.append(QJsonObject{{QStringLiteral("account_id"), customer.account.toString()},
                                      {QStringLiteral("customer"), toJson(customer)},
                                      {QStringLiteral("grounds"), grounds}});
    }
    for (const actions::RejectedRecord &record : elsewhere.rejected) {
        table.push_back({QStringLiteral("not the same"),
                         QStringLiteral("%1 %2 / %3 %4  said by %5  %6")
                             .arg(record.pair.first.account.toString(), record.pair.first.id.toString(),
                                  record.pair.second.account.toString(), record.pair.second.id.toString(),
                                  record.pair.decidedBy, record.pair.reason)});
        rejected.append(pairToJson(record.pair));
    }
    json.insert(QStringLiteral("other_accounts"), records);
    json.insert(QStringLiteral("joint_totals"), totalsToJson(elsewhere.jointTotals));
    json.insert(QStringLiteral("match_candidates"), candidates);
    json.insert(QStringLiteral("rejected_matches"), rejected);
}

void addCustomerMatchCommands(CLI::App &group, Command &chosen)
{
    CLI::App *match = group.add_subcommand("match", "Who of the other accounts in this database is the same person")
                          ->require_subcommand(1);
    auto options = std::make_shared<MatchOptions>();
    CLI::App *list = match->add_subcommand("list", "What was said of this customer, and who may be the same person");
    list->add_option("id", options->customer, "Customer id")->required();
    list->callback(
        [&chosen, options] { chosen.run = [options](Bench &bench) { return listMatches(bench, *options); }; });
    addMatchCommand(*match, chosen, "confirm", "Say that they are the same person",
                    [](Bench &bench, const auto &said) { return decideMatch(bench, said, PairVerdict::Confirmed); });
    addMatchCommand(*match, chosen, "reject", "Say that they are not; they are not offered again",
                    [](Bench &bench, const auto &said) { return decideMatch(bench, said, PairVerdict::Rejected); });
    addMatchCommand(*match, chosen, "undo", "Take back what was said of the two", undoMatch);
}

} // namespace reckoner::ctl
