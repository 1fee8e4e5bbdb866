// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fake_customer_desk.h"

#include "tests/ui/fake_desk.h"

#include <algorithm>

namespace reckoner::testkit {

using customers::Customer;
using customers::CustomerNote;
using customers::CustomerRow;
using ui::CustomerDetails;

namespace {

CustomerDetails inventedDetails(int row)
{
    CustomerDetails details;
    Customer &customer = details.customer;
    customer.account = AccountId(QStringLiteral("paddle/sandbox/main"));
    customer.id = FakeCustomerDesk::idAt(row);
    customer.name = QStringLiteral("Customer %1").arg(row, 3, 10, QLatin1Char('0'));
    customer.email = QStringLiteral("c%1@example.com").arg(row);
    customer.status = row % 10 == 9 ? QStringLiteral("archived") : QStringLiteral("active");
    customer.locale = QStringLiteral("en");
    customer.customData = R"({"plan":"team"})";
    customer.createdAt = customer.updatedAt = sampleNow().plusDays(-row - 1);
    customer.raw = R"({"id":")" + customer.id.toUtf8() + R"(","name":"x"})";
    details.rowVersion = 3;
    customers::Address address;
    address.id = AddressId(QStringLiteral("add_%1").arg(row));
    address.customerId = customer.id;
    address.countryCode = QStringLiteral("DE");
    address.city = QStringLiteral("Ulm");
    address.status = QStringLiteral("active");
    details.addresses = {address};
    subscriptions::SubscriptionRow subscription = sampleRows(1).front();
    subscription.customerId = customer.id;
    details.subscriptions = {subscription};
    payments::Payment payment;
    payment.id = PaymentId(QStringLiteral("txn_%1").arg(row));
    payment.customerId = customer.id;
    payment.status = payments::PaymentStatus::Completed;
    payment.currency = Currency::of("USD");
    payment.totals.grandTotal = Money(12'345, payment.currency);
    payment.invoiceNumber = QStringLiteral("325-1%1").arg(row);
    payment.createdAt = payment.updatedAt = sampleNow().plusDays(-3);
    payments::PaymentAttempt attempt;
    attempt.amount = payment.totals.grandTotal;
    attempt.methodType = QStringLiteral("card");
    attempt.cardType = QStringLiteral("visa");
    attempt.last4 = QStringLiteral("4242");
    payment.attempts = {attempt};
    details.payments = {payment};
    return details;
}

template <class T> Task<T> missing()
{
    return Task<T>::settled(Error{ErrorKind::NotFound, QStringLiteral("There is no such customer."), {}, {}});
}

} // namespace

actions::Operation customerOperation(const actions::ExecuteCustomerRequest &request, actions::OperationState state)
{
    actions::Operation operation;
    operation.id = request.id;
    operation.account = AccountId(QStringLiteral("paddle/sandbox/main"));
    operation.customerId = request.customerId;
    operation.request = request.request;
    operation.reason = request.reason;
    operation.state = state;
    operation.createdAt = sampleNow();
    return operation;
}

FakeCustomerDesk::FakeCustomerDesk(int count)
{
    for (int row = 0; row < count; ++row)
        people.emplace(idAt(row), inventedDetails(row));
}

CustomerId FakeCustomerDesk::idAt(int row)
{
    return CustomerId(QStringLiteral("ctm_01%1").arg(row, 4, 10, QLatin1Char('0')));
}

std::vector<CustomerRow> FakeCustomerDesk::rows(const ui::CustomerQuery &query) const
{
    using customers::CustomerMark;
    std::vector<CustomerRow> found;
    for (const auto &[id, details] : people) {
        const Customer &customer = details.customer;
        const bool archived = customer.status == QLatin1StringView("archived");
        const auto &marks = query.filter.marks;
        if (std::find(marks.begin(), marks.end(), CustomerMark::Archived) != marks.end() && !archived)
            continue;
        if (!query.search.isEmpty() && !customer.name.contains(query.search, Qt::CaseInsensitive) &&
            !customer.email.contains(query.search, Qt::CaseInsensitive))
            continue;
        CustomerRow row;
        row.id = id;
        row.name = customer.name;
        row.email = customer.email;
        row.status = customer.status;
        row.countryCode = QStringLiteral("DE");
        row.subscriptions = int(details.subscriptions.size());
        row.worstSubscription = QStringLiteral("active");
        row.paid = {Money(12'345, Currency::of("USD"))};
        row.createdAt = customer.createdAt;
        row.updatedAt = customer.updatedAt;
        row.rowVersion = details.rowVersion;
        found.push_back(row);
    }
    return found;
}

Task<ui::CustomerPage> FakeCustomerDesk::list(ui::CustomerQuery query, std::optional<customers::CustomerCursor>,
                                              storage::PageLimit)
{
    asked.push_back(query);
    if (listError)
        return Task<ui::CustomerPage>::settled(*listError);
    return Task<ui::CustomerPage>::settled(ui::CustomerPage{rows(query), std::nullopt});
}

Task<qint64> FakeCustomerDesk::count(ui::CustomerQuery query)
{
    return Task<qint64>::settled(qint64(rows(query).size()));
}

Task<std::vector<customers::CustomerCursor>> FakeCustomerDesk::anchors(ui::CustomerQuery, int)
{
    return Task<std::vector<customers::CustomerCursor>>::settled(std::vector<customers::CustomerCursor>());
}

Task<std::vector<CustomerRow>> FakeCustomerDesk::rowsByIds(ui::CustomerQuery query, std::vector<CustomerId> ids)
{
    std::vector<CustomerRow> found = rows(query);
    std::erase_if(found,
                  [&](const CustomerRow &row) { return std::find(ids.begin(), ids.end(), row.id) == ids.end(); });
    return Task<std::vector<CustomerRow>>::settled(std::move(found));
}

Task<CustomerDetails> FakeCustomerDesk::details(CustomerId id)
{
    const auto found = people.find(id);
    return found == people.end() ? missing<CustomerDetails>() : Task<CustomerDetails>::settled(found->second);
}

Task<std::vector<Customer>> FakeCustomerDesk::byEmail(QString email)
{
    std::vector<Customer> found;
    for (const auto &[id, details] : people) {
        if (details.customer.email == email)
            found.push_back(details.customer);
    }
    return Task<std::vector<Customer>>::settled(std::move(found));
}

Task<void> FakeCustomerDesk::refreshParts(CustomerId id)
{
    partsAsked.push_back(id);
    if (atProvider && people.count(id) > 0)
        atProvider(people.at(id));
    return Task<void>::settled({});
}

Task<storage::Mirrored<Customer>> FakeCustomerDesk::refresh(CustomerId id)
{
    using Answer = Task<storage::Mirrored<Customer>>;
    refreshed.push_back(id);
    if (refreshError)
        return Answer::settled(*refreshError);
    ui::CustomerDetails &details = people.at(id);
    if (const auto other = theirs.find(id); other != theirs.end()) {
        details.customer = other->second;
        ++details.rowVersion;
        theirs.erase(other);
    }
    return Answer::settled(storage::Mirrored<Customer>{details.customer, {}, details.rowVersion});
}

Task<actions::Operation> FakeCustomerDesk::execute(actions::ExecuteCustomerRequest request)
{
    executed.push_back(request);
    if (holdExecution) {
        heldExecutions.emplace_back();
        return heldExecutions.back().task();
    }
    if (outcome)
        return Task<actions::Operation>::settled(outcome(request));
    return Task<actions::Operation>::settled(customerOperation(request, actions::OperationState::Succeeded));
}

Task<CustomerNote> FakeCustomerDesk::addNote(CustomerId customer, QString body)
{
    if (noteError)
        return Task<CustomerNote>::settled(*noteError);
    CustomerNote note;
    note.id = customers::NoteId(QStringLiteral("note_%1").arg(people.at(customer).notes.size()));
    note.customerId = customer;
    note.author = note.changedBy = person();
    note.body = body.trimmed();
    note.createdAt = note.changedAt = sampleNow();
    note.rowVersion = 1;
    people.at(customer).notes.insert(people.at(customer).notes.begin(), note);
    return Task<CustomerNote>::settled(note);
}

Task<CustomerNote> FakeCustomerDesk::changeNote(CustomerNote wanted)
{
    if (noteError)
        return Task<CustomerNote>::settled(*noteError);
    auto &notes = people.at(wanted.customerId).notes;
    std::erase_if(notes, [&](const CustomerNote &note) { return note.id == wanted.id; });
    ++wanted.rowVersion;
    if (wanted.standing == CustomerNote::Standing::There)
        notes.push_back(wanted);
    return Task<CustomerNote>::settled(wanted);
}

Task<customers::CustomerPair> FakeCustomerDesk::decidePair(actions::PairDecision decision)
{
    using Answer = Task<customers::CustomerPair>;
    decided.push_back(decision);
    if (pairError)
        return Answer::settled(*pairError);
    customers::CustomerPair pair = customers::CustomerPair::of(decision.one, decision.other);
    pair.verdict = decision.verdict;
    pair.reason = decision.reason;
    pair.decidedBy = person();
    pair.decidedAt = sampleNow();
    actions::CustomerElsewhere &elsewhere = people.at(decision.one.id).elsewhere;
    for (auto candidate = elsewhere.candidates.begin(); candidate != elsewhere.candidates.end(); ++candidate) {
        if (candidate->customer.id != decision.other.id)
            continue;
        pair.grounds = candidate->grounds;
        if (decision.verdict == customers::PairVerdict::Rejected) {
            elsewhere.rejected.push_back({pair, candidate->customer});
        } else {
            actions::OtherRecord record;
            record.key = decision.other;
            record.customer = candidate->customer;
            record.pair = pair;
            elsewhere.records.push_back(std::move(record));
        }
        elsewhere.candidates.erase(candidate);
        break;
    }
    return Answer::settled(pair);
}

Task<void> FakeCustomerDesk::undoPair(customers::CustomerPair seen, QString)
{
    undone.push_back(seen);
    if (pairError)
        return Task<void>::settled(*pairError);
    for (auto &[id, details] : people) {
        std::erase_if(details.elsewhere.records, [&](const actions::OtherRecord &record) {
            return record.pair && record.pair->first == seen.first && record.pair->second == seen.second;
        });
        std::erase_if(details.elsewhere.rejected, [&](const actions::RejectedRecord &record) {
            return record.pair.first == seen.first && record.pair.second == seen.second;
        });
    }
    return Task<void>::settled({});
}

} // namespace reckoner::testkit
