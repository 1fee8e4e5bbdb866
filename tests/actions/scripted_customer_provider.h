// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The scripted provider with customers: it does what it is told or not, answers or not, and counts what reached it.

#include "tests/actions/scripted_provider.h"

#include <map>

namespace reckoner::testkit {

class ScriptedCustomerProvider final : public ScriptedProvider
{
public:
    explicit ScriptedCustomerProvider(Instant start) : ScriptedProvider(activeSubscription(start)), now(start)
    {
        customers::Customer anna;
        anna.account = truth.account;
        anna.id = truth.customerId;
        anna.name = QStringLiteral("Anna");
        anna.email = QStringLiteral("anna@example.com");
        anna.status = QStringLiteral("active");
        anna.createdAt = anna.updatedAt = start.plusDays(-10);
        keep(anna);
    }

    Instant now; // what is made now carries this time
    std::map<CustomerId, customers::Customer> people;
    std::vector<customers::Address> addresses;
    std::vector<customers::Business> businesses;

    const customers::Customer &anna() const { return people.at(truth.customerId); }
    // Somebody else changes her at the provider.
    template <class F> void changeAnna(F edit)
    {
        customers::Customer changed = anna();
        edit(changed);
        changed.updatedAt = changed.updatedAt + std::chrono::seconds(1);
        keep(changed);
    }

    Result<customers::Customer> customerFromRaw(QByteArrayView raw) const override
    {
        const auto index = raw.toByteArray().toInt();
        if (index < 0 || index >= int(m_states.size()))
            return Error{ErrorKind::Invalid, QStringLiteral("no such state"), {}, {}};
        return m_states[size_t(index)];
    }
    Task<customers::Customer> getCustomer(CustomerId id) override
    {
        ++reads;
        if (readsFail)
            return fail<customers::Customer>(ErrorKind::Unreachable);
        const auto found = people.find(id);
        return found == people.end() ? fail<customers::Customer>(ErrorKind::NotFound)
                                     : later<customers::Customer>(found->second);
    }
    Task<std::vector<customers::Customer>> findCustomersByEmail(QString email) override
    {
        ++reads;
        std::vector<customers::Customer> found;
        for (const auto &[id, customer] : people) {
            if (customer.email == email)
                found.push_back(customer);
        }
        return later<std::vector<customers::Customer>>(found);
    }
    Task<provider::ListPage<customers::Address>> listAddresses(CustomerId, provider::ListFrom) override
    {
        ++reads;
        return later<provider::ListPage<customers::Address>>(provider::ListPage<customers::Address>{addresses, {}, {}});
    }
    Task<provider::ListPage<customers::Business>> listBusinesses(CustomerId, provider::ListFrom) override
    {
        ++reads;
        return later<provider::ListPage<customers::Business>>(
            provider::ListPage<customers::Business>{businesses, {}, {}});
    }

    Task<customers::Customer> createCustomer(provider::CustomerDraft draft) override
    {
        return act<customers::Customer>([this, draft] {
            customers::Customer made;
            made.account = truth.account;
            made.id = CustomerId(QStringLiteral("ctm_new%1").arg(people.size()));
            made.name = draft.name;
            made.email = draft.email;
            made.status = QStringLiteral("active");
            made.createdAt = made.updatedAt = now;
            keep(made);
            return people.at(made.id);
        });
    }
    Task<customers::Customer> updateCustomer(CustomerId id, provider::CustomerEdit edit) override
    {
        return act<customers::Customer>([this, id, edit] {
            customers::Customer changed = people.at(id);
            changed.name = edit.name.value_or(changed.name);
            changed.email = edit.email.value_or(changed.email);
            changed.status = edit.status.value_or(changed.status);
            changed.customData = edit.customData.value_or(changed.customData);
            changed.updatedAt = changed.updatedAt + std::chrono::seconds(1);
            keep(changed);
            return people.at(id);
        });
    }
    Task<customers::Address> createAddress(CustomerId id, provider::AddressDraft draft) override
    {
        return act<customers::Address>([this, id, draft] {
            customers::Address made;
            made.account = truth.account;
            made.id = AddressId(QStringLiteral("add_new%1").arg(addresses.size()));
            made.customerId = id;
            made.city = draft.city;
            made.countryCode = draft.countryCode;
            made.status = QStringLiteral("active");
            made.createdAt = made.updatedAt = now;
            made.raw = "{}";
            addresses.push_back(made);
            return made;
        });
    }
    Task<customers::Address> updateAddress(CustomerId, provider::AddressEdit edit) override
    {
        return act<customers::Address>([this, edit] {
            for (customers::Address &each : addresses) {
                if (each.id != edit.id)
                    continue;
                each.city = edit.city.value_or(each.city);
                each.status = edit.status.value_or(each.status);
                each.updatedAt = now;
                return each;
            }
            return customers::Address();
        });
    }
    Task<customers::Business> updateBusiness(CustomerId, provider::BusinessEdit edit) override
    {
        return act<customers::Business>([this, edit] {
            for (customers::Business &each : businesses) {
                if (each.id != edit.id)
                    continue;
                each.name = edit.name.value_or(each.name);
                each.status = edit.status.value_or(each.status);
                each.updatedAt = now;
                return each;
            }
            return customers::Business();
        });
    }
    Task<customers::Business> createBusiness(CustomerId id, provider::BusinessDraft draft) override
    {
        return act<customers::Business>([this, id, draft] {
            customers::Business made;
            made.account = truth.account;
            made.id = BusinessId(QStringLiteral("biz_new%1").arg(businesses.size()));
            made.customerId = id;
            made.name = draft.name;
            made.companyNumber = draft.companyNumber;
            made.taxIdentifier = draft.taxIdentifier;
            made.status = QStringLiteral("active");
            made.createdAt = made.updatedAt = now;
            made.raw = "{}";
            businesses.push_back(made);
            return made;
        });
    }

private:
    void keep(customers::Customer customer)
    {
        customer.raw = QByteArray::number(m_states.size());
        m_states.push_back(customer);
        people[customer.id] = std::move(customer);
    }
    template <class T, class F> Task<T> act(F perform)
    {
        ++mutations;
        if (beforeMutation)
            beforeMutation();
        const Error lost{ErrorKind::UnknownOutcome, QStringLiteral("no answer"), {}, {}};
        switch (next) {
        case Mutation::DoneAndAnswered: return later<T>(perform());
        case Mutation::DoneButAnswerLost: perform(); return later<T>(lost);
        case Mutation::LostBefore: return later<T>(lost);
        case Mutation::Refused:
            return later<T>(
                Error{ErrorKind::ProviderRefused,
                      QStringLiteral("refused"),
                      {},
                      HttpFailure{400, QStringLiteral("customer_email_invalid"), QStringLiteral("req-2"), 0, {}}});
        case Mutation::NeverAnswered: break;
        }
        auto promise = std::make_shared<Promise<T>>(); // kept open until the test ends
        m_open.push_back(promise);
        return promise->task();
    }

    std::vector<customers::Customer> m_states;
    std::vector<std::shared_ptr<void>> m_open;
};

} // namespace reckoner::testkit
