// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/connection_test.h"

#include "core/base/words.h"
#include "core/http/client.h"
#include "core/provider/base_url.h"
#include "core/provider/paddle/paddle_provider.h"
#include "core/provider/stripe/stripe_provider.h"

#include <QElapsedTimer>

#include <algorithm>
#include <memory>

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
    Result<void> openProvider();
    void ask();
    void next();
    bool isThere(Resource resource) const;
    template <class T> void probe(Resource resource, Task<provider::ListPage<T>> page);
    void note(Resource resource, const std::optional<Error> &error);
    void skipWithoutCustomer(Resource resource);
    void finish();

    ConnectionQuestion m_question;
    const Clock &m_clock;
    Promise<KeyReport> m_promise;
    std::unique_ptr<http::Client> m_client;
    std::unique_ptr<provider::Provider> m_provider;
    provider::paddle::PaddleProvider *m_paddle = nullptr; // the same, where it is Paddle's
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
    m_report.account = m_question.account();
    m_report.provider = m_question.provider;
    if (const Result<void> open = openProvider(); !open) {
        m_report.problem = open.error();
        finish();
        return task;
    }
    m_timer.start();
    m_provider->checkCredentials().then(this, [this](Result<void> &&checked) {
        m_report.answerMs = m_timer.elapsed();
        if (checked)
            return next();
        m_report.problem = checked.error();
        finish();
    });
    return task;
}

Result<void> ConnectionTest::openProvider()
{
    const bool production = m_question.environment == config::Environment::Production;
    const auto environment = production ? provider::Environment::Production : provider::Environment::Sandbox;
    if (m_question.provider == config::ProviderChoice::Stripe) {
        RK_TRY_ASSIGN(m_provider, provider::stripe::StripeProvider::create(*m_client,
                                                                           {.account = m_report.account,
                                                                            .environment = environment,
                                                                            .secretKey = m_question.apiKey,
                                                                            .baseUrl = QUrl(m_question.apiUrl)},
                                                                           m_clock));
        return {};
    }
    RK_TRY_ASSIGN(auto paddle, provider::paddle::PaddleProvider::create(*m_client,
                                                                        {.account = m_report.account,
                                                                         .environment = environment,
                                                                         .apiKey = m_question.apiKey,
                                                                         .baseUrl = QUrl(m_question.apiUrl)},
                                                                        m_clock));
    m_paddle = paddle.get();
    m_provider = std::move(paddle);
    return {};
}

bool ConnectionTest::isThere(Resource resource) const
{
    if (resource == Resource::Addresses || resource == Resource::Businesses)
        return m_provider->capabilities().addresses;
    return m_paddle || resource != Resource::WebhookDestinations;
}

void ConnectionTest::next()
{
    while (m_step <= int(Resource::WebhookDestinations) && !isThere(Resource(m_step)))
        ++m_step;
    if (m_cancelled || m_step > int(Resource::WebhookDestinations))
        return finish();
    ask();
}

void ConnectionTest::ask()
{
    const auto resource = Resource(m_step++);
    switch (resource) {
    case Resource::Products: return probe(resource, m_provider->listProducts(kOneRow));
    case Resource::Prices: return probe(resource, m_provider->listPrices(kOneRow));
    case Resource::Customers:
        m_provider->listCustomers(kOneRow).then(this, [this](Result<provider::ListPage<customers::Customer>> &&page) {
            if (page && !page->rows.empty())
                m_customer = page->rows.front().id;
            note(Resource::Customers, page ? std::nullopt : std::optional(page.error()));
        });
        return;
    case Resource::Addresses:
        return m_customer.isEmpty() ? skipWithoutCustomer(resource)
                                    : probe(resource, m_provider->listAddresses(m_customer, kOneRow));
    case Resource::Businesses:
        return m_customer.isEmpty() ? skipWithoutCustomer(resource)
                                    : probe(resource, m_provider->listBusinesses(m_customer, kOneRow));
    case Resource::Subscriptions: return probe(resource, m_provider->listSubscriptions(kOneRow));
    case Resource::Payments: return probe(resource, m_provider->listPayments({}, kOneRow));
    case Resource::Adjustments: return probe(resource, m_provider->listAdjustments(kOneRow));
    case Resource::Events: return probe(resource, m_provider->listEvents(kOneRow));
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

AccountId ConnectionQuestion::account() const
{
    config::Settings named;
    named.provider = provider;
    named.paddle.environment = named.stripe.environment = environment;
    named.paddle.label = named.stripe.label = label;
    return named.account();
}

Task<KeyReport> testConnection(ConnectionQuestion question, const Clock &clock)
{
    auto *test = new ConnectionTest(std::move(question), clock); // deletes itself
    return test->start();
}

std::vector<ConnectionQuestion> connectionQuestions(const config::Settings &settings)
{
    using config::ProviderChoice;
    std::vector<ConnectionQuestion> questions;
    const config::PaddleSettings &paddle = settings.paddle;
    const config::StripeSettings &stripe = settings.stripe;
    if (paddle.enabled && !paddle.apiKey.isEmpty())
        questions.push_back({paddle.environment, paddle.label, paddle.apiUrl, paddle.apiKey, ProviderChoice::Paddle});
    if (stripe.enabled && !stripe.secretKey.isEmpty())
        questions.push_back(
            {stripe.environment, stripe.label, stripe.apiUrl, stripe.secretKey, ProviderChoice::Stripe});
    return questions;
}

static Task<std::vector<KeyReport>> testFrom(std::shared_ptr<const std::vector<ConnectionQuestion>> questions,
                                             std::vector<KeyReport> reports, const Clock &clock, QObject *context)
{
    using Answer = Task<std::vector<KeyReport>>;
    const size_t number = reports.size();
    if (number == questions->size())
        return Answer::settled(std::move(reports));
    return testConnection((*questions)[number], clock)
        .then(context,
              [questions, reports = std::move(reports), &clock, context](Result<KeyReport> &&report) mutable -> Answer {
                  if (!report)
                      return Answer::settled(std::move(report).error());
                  reports.push_back(std::move(*report));
                  return testFrom(questions, std::move(reports), clock, context);
              });
}

Task<std::vector<KeyReport>> testConnections(std::vector<ConnectionQuestion> questions, const Clock &clock,
                                             QObject *context)
{
    // shared by the steps, one after the other
    return testFrom(std::make_shared<const std::vector<ConnectionQuestion>>(std::move(questions)), {}, clock, context);
}

} // namespace reckoner::doctor
