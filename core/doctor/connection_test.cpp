// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/connection_test.h"

#include "core/base/words.h"
#include "core/http/client.h"
#include "core/provider/base_url.h"
#include "core/provider/paddle/paddle_provider.h"

#include <QElapsedTimer>

#include <algorithm>

namespace reckoner::doctor {

namespace {

const provider::ListFrom kOneRow{{}, 1};

// Asks one thing after the other; deletes itself when control is back in the event loop, because its client must not
// go while it gives an answer.
class ConnectionTest : public QObject
{
public:
    ConnectionTest(ConnectionQuestion question, const Clock &clock) : m_question(std::move(question)), m_clock(clock) {}

    Task<KeyReport> start();

private:
    void ask();
    void next();
    template <class T> void probe(Resource resource, Task<provider::ListPage<T>> page);
    void note(Resource resource, const std::optional<Error> &error);
    void skipWithoutCustomer(Resource resource);
    void finish();

    ConnectionQuestion m_question;
    const Clock &m_clock;
    Promise<KeyReport> m_promise;
    std::unique_ptr<http::Client> m_client;
    std::unique_ptr<provider::paddle::PaddleProvider> m_paddle;
    KeyReport m_report;
    QElapsedTimer m_timer;
    CustomerId m_customer; // any, to ask for the addresses of
    int m_step = 0;
    bool m_cancelled = false;
};

Task<KeyReport> ConnectionTest::start()
{
    Task<KeyReport> task = m_promise.task();
    m_promise.onCancel([this] { m_cancelled = true; });
    http::ClientOptions options;
    options.limits.maxReadAttempts = 2; // a person waits
    options.limits.deadlineMs = 20'000;
    if (provider::isLoopbackUrl(QUrl(m_question.apiUrl)))
        options.limits.requestsPerMinute = 0;
    m_client = std::make_unique<http::Client>(std::move(options));
    config::PaddleSettings named;
    named.environment = m_question.environment;
    named.label = m_question.label;
    m_report.account = named.account();
    const bool production = m_question.environment == config::Environment::Production;
    auto paddle = provider::paddle::PaddleProvider::create(
        *m_client,
        {.account = m_report.account,
         .environment = production ? provider::Environment::Production : provider::Environment::Sandbox,
         .apiKey = m_question.apiKey,
         .baseUrl = QUrl(m_question.apiUrl)},
        m_clock);
    if (!paddle) {
        m_report.problem = paddle.error();
        finish();
        return task;
    }
    m_paddle = std::move(*paddle);
    m_timer.start();
    m_paddle->checkCredentials().then(this, [this](Result<void> &&checked) {
        m_report.answerMs = m_timer.elapsed();
        if (checked)
            return next();
        m_report.problem = checked.error();
        finish();
    });
    return task;
}

void ConnectionTest::next()
{
    if (m_cancelled || m_step > int(Resource::WebhookDestinations))
        return finish();
    ask();
}

void ConnectionTest::ask()
{
    const auto resource = Resource(m_step++);
    switch (resource) {
    case Resource::Products: return probe(resource, m_paddle->listProducts(kOneRow));
    case Resource::Prices: return probe(resource, m_paddle->listPrices(kOneRow));
    case Resource::Customers:
        m_paddle->listCustomers(kOneRow).then(this, [this](Result<provider::ListPage<customers::Customer>> &&page) {
            if (page && !page->rows.empty())
                m_customer = page->rows.front().id;
            note(Resource::Customers, page ? std::nullopt : std::optional(page.error()));
        });
        return;
    case Resource::Addresses:
        return m_customer.isEmpty() ? skipWithoutCustomer(resource)
                                    : probe(resource, m_paddle->listAddresses(m_customer, kOneRow));
    case Resource::Businesses:
        return m_customer.isEmpty() ? skipWithoutCustomer(resource)
                                    : probe(resource, m_paddle->listBusinesses(m_customer, kOneRow));
    case Resource::Subscriptions: return probe(resource, m_paddle->listSubscriptions(kOneRow));
    case Resource::Payments: return probe(resource, m_paddle->listPayments({}, kOneRow));
    case Resource::Adjustments: return probe(resource, m_paddle->listAdjustments(kOneRow));
    case Resource::Events: return probe(resource, m_paddle->listEvents(kOneRow));
    case Resource::WebhookDestinations: return probe(resource, m_paddle->notifications().listSettings(kOneRow));
    }
    RK_UNREACHABLE();
}

template <class T> void ConnectionTest::probe(Resource resource, Task<provider::ListPage<T>> page)
{
    std::move(page).then(this, [this, resource](Result<provider::ListPage<T>> &&got) {
        note(resource, got ? std::nullopt : std::optional(got.error()));
    });
}

void ConnectionTest::note(Resource resource, const std::optional<Error> &error)
{
    if (!error)
        m_report.permissions.push_back({resource, Ability::Allowed, {}});
    else if (error->kind == ErrorKind::Forbidden)
        m_report.permissions.push_back({resource, Ability::Forbidden, {}});
    else
        m_report.permissions.push_back({resource, Ability::Unknown, error->message});
    next();
}

void ConnectionTest::skipWithoutCustomer(Resource resource)
{
    const bool forbidden =
        std::any_of(m_report.permissions.begin(), m_report.permissions.end(), [](const Permission &p) {
            return p.resource == Resource::Customers && p.read == Ability::Forbidden;
        });
    m_report.permissions.push_back({resource, Ability::Unknown,
                                    forbidden ? Words::tr("It cannot be asked without reading customers.")
                                              : Words::tr("There is no customer yet to ask with.")});
    next();
}

void ConnectionTest::finish()
{
    deleteLater();
    if (m_cancelled)
        m_promise.resolve(Error{ErrorKind::Cancelled, Words::tr("The connection test was cancelled."), {}, {}});
    else
        m_promise.resolve(std::move(m_report));
}

} // namespace

Task<KeyReport> testConnection(ConnectionQuestion question, const Clock &clock)
{
    auto *test = new ConnectionTest(std::move(question), clock); // deletes itself
    return test->start();
}

} // namespace reckoner::doctor
