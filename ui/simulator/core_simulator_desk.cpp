// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/simulator/core_simulator_desk.h"

#include "core/customers/customer_search.h"
#include "core/customers/customer_store.h"
#include "core/payments/payment_store.h"
#include "core/subscriptions/subscription_store.h"
#include "ui/common/subscription_words.h"
#include "ui/common/time_text.h"

namespace reckoner::ui {

using simulate::SimulatedRun;
using subscriptions::SubscriptionStore;

namespace {

constexpr int kSubjectCustomers = 8, kSubjectSubscriptions = 40;

SimulationSubject subjectOf(const subscriptions::SubscriptionRow &row)
{
    QString what = statusPill(row.status, row.rawStatus).word;
    if (!row.itemSummary.isEmpty())
        what += QStringLiteral(" · ") + row.itemSummary;
    return {row.customerId, row.id, row.customerName.isEmpty() ? row.customerEmail : row.customerName, what};
}

Result<std::vector<SimulationSubject>> findSubjects(storage::Connection &connection, const AccountId &account,
                                                    const QString &text)
{
    std::vector<SimulationSubject> subjects;
    SubscriptionStore store(connection);
    subscriptions::SubscriptionFilter filter;
    filter.account = account;
    const auto addSubscriptions = [&]() -> Result<void> {
        RK_TRY_ASSIGN(const auto page, store.list(filter, std::nullopt, {kSubjectSubscriptions}));
        for (const subscriptions::SubscriptionRow &row : page.rows)
            subjects.push_back(subjectOf(row));
        return {};
    };
    if (text.trimmed().isEmpty()) {
        filter.statuses = {subscriptions::Status::Active};
        RK_TRY(addSubscriptions());
        return subjects;
    }
    if (text.startsWith(QLatin1StringView("sub_"))) {
        RK_TRY_ASSIGN(const auto rows, store.rowsByIds(account, {SubscriptionId(text.trimmed())}));
        for (const subscriptions::SubscriptionRow &row : rows)
            subjects.push_back(subjectOf(row));
        return subjects;
    }
    RK_TRY_ASSIGN(const auto customers, customers::CustomerSearch(connection).find(account, text, kSubjectCustomers));
    for (const customers::CustomerMatch &match : customers) {
        subjects.push_back({match.id, {}, match.name.isEmpty() ? match.email : match.name, {}});
        filter.customerId = match.id;
        RK_TRY(addSubscriptions());
    }
    return subjects;
}

Result<QByteArray> readPayload(storage::Connection &connection, const AccountId &account, const QString &type,
                               const SimulationSubject &subject)
{
    if (type.startsWith(QLatin1StringView("subscription.")) && !subject.subscription.isEmpty()) {
        RK_TRY_ASSIGN(const auto found, SubscriptionStore(connection).find(account, subject.subscription));
        return found ? found->value.raw : QByteArray();
    }
    if (type.startsWith(QLatin1StringView("customer."))) {
        RK_TRY_ASSIGN(const auto found, customers::CustomerStore(connection).find(account, subject.customer));
        return found ? found->value.raw : QByteArray();
    }
    if (type.startsWith(QLatin1StringView("transaction."))) {
        payments::PaymentStore store(connection);
        payments::PaymentFilter filter;
        filter.account = account;
        filter.customerId = subject.customer;
        RK_TRY_ASSIGN(const auto page, store.list(filter, std::nullopt, {1}));
        if (page.rows.empty())
            return QByteArray();
        RK_TRY_ASSIGN(const auto found, store.find(account, page.rows.front().payment.id));
        return found ? found->value.raw : QByteArray();
    }
    return QByteArray();
}

} // namespace

CoreSimulatorDesk::CoreSimulatorDesk(Parts parts, std::unique_ptr<simulate::Simulator> simulator, QObject *parent)
    : SimulatorDesk(parent), m_parts(std::move(parts)), m_simulator(std::move(simulator))
{
}

Task<std::vector<SimulationSubject>> CoreSimulatorDesk::find(QString text)
{
    return m_parts.database.read([account = m_parts.account, text = std::move(text)](storage::Connection &connection) {
        return findSubjects(connection, account, text);
    });
}

Task<QByteArray> CoreSimulatorDesk::payload(QString eventType, SimulationSubject subject)
{
    return m_parts.database.read([account = m_parts.account, type = std::move(eventType),
                                  subject = std::move(subject)](storage::Connection &connection) {
        return readPayload(connection, account, type, subject);
    });
}

Task<SimulatedRun> CoreSimulatorDesk::told(Task<SimulatedRun> run)
{
    return std::move(run).then(&m_context, [this](Result<SimulatedRun> done) {
        if (done && m_parts.happened)
            m_parts.happened();
        return done;
    });
}

Task<SimulatedRun> CoreSimulatorDesk::sendEvent(QString eventType, QByteArray payload)
{
    return told(m_simulator->sendEvent(std::move(eventType), std::move(payload)));
}

Task<SimulatedRun> CoreSimulatorDesk::run(simulate::Scenario scenario, SimulationSubject subject)
{
    return told(m_simulator->run(scenario, {subject.subscription, subject.customer}));
}

} // namespace reckoner::ui
