// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/client.h"

#include "core/base/words.h"
#include "core/http/client_attempt.h"
#include "core/http/pacer.h"
#include "core/http/retry_after.h"

#include "core/base/json.h"
#include "core/base/log.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <deque>

namespace reckoner::http {

namespace {

constexpr qint64 kLongestBackOffMs = 8'000;
constexpr qint64 kLongestPauseMs = 60'000;            // Paddle blocks for 60 s (reference/paddle.md §1.6)
constexpr qsizetype kRequestIdBodyBytes = 256 * 1024; // larger answers are not parsed only for a log line

qint64 monotonicMs()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

bool isLoopbackHost(const QString &host)
{
    return host == QLatin1StringView("localhost") || QHostAddress(host).isLoopback();
}

// The system's proxy, but never for this machine: the sandbox is here, and a proxy would see its keys.
class ClientProxyFactory final : public QNetworkProxyFactory
{
public:
    explicit ClientProxyFactory(bool useSystemProxy) : m_useSystemProxy(useSystemProxy) {}
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (!m_useSystemProxy || isLoopbackHost(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }

private:
    const bool m_useSystemProxy;
};

bool isRetriedStatus(int status)
{
    return status == 429 || status == 500 || status == 502 || status == 503 || status == 504;
}

bool hasControlBytes(const QByteArray &text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7f;
    });
}

std::optional<Error> requestProblem(const ClientRequest &request)
{
    const auto invalid = [](const QString &message) { return Error{ErrorKind::Invalid, message, {}, {}}; };
    const QString scheme = request.url.scheme();
    if (!request.url.isValid() || request.url.host().isEmpty() ||
        (scheme != QLatin1StringView("https") && scheme != QLatin1StringView("http")))
        return invalid(
            Words::tr("The address of the request is not an http or https address. Check the account's settings."));
    if (!request.url.userInfo().isEmpty())
        return invalid(Words::tr(
            "The address of the request holds a user name or password. Remove it from the account's settings."));
    bool isClean =
        !request.method.isEmpty() && !hasControlBytes(request.method) && !hasControlBytes(request.contentType);
    for (const Header &header : request.headers)
        isClean = isClean && !header.name.isEmpty() && !hasControlBytes(header.name) && !hasControlBytes(header.value);
    if (!isClean)
        return invalid(Words::tr("A header of the request holds a line break or another control character. Check "
                                 "the key for stray characters."));
    return {};
}

// From the header or meta.request_id; only plain ids reach the log.
QByteArray requestIdOf(const ClientResponse &response)
{
    QByteArray id = response.header("Request-Id");
    if (id.isEmpty())
        id = response.header("X-Request-Id");
    if (id.isEmpty() && !response.body.isEmpty() && response.body.size() <= kRequestIdBodyBytes) {
        if (const auto document = JsonDocument::parse(response.body))
            id = document->root()["meta"]["request_id"].utf8().value_or(QByteArray());
    }
    const bool isPlain =
        id.size() <= 80 && std::all_of(id.begin(), id.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
        });
    return isPlain ? id : QByteArray();
}

} // namespace

QByteArray ClientResponse::header(QByteArrayView name) const
{
    for (const Header &each : headers) {
        if (each.name.compare(name, Qt::CaseInsensitive) == 0)
            return each.value;
    }
    return {};
}

// One send(): waits for its turn, makes one attempt or, for a read, several, settles once.
struct ClientJob {
    ClientRequest request;
    Promise<ClientResponse> promise;
    qint64 deadlineAtMs = 0; // 0: has not left the queue yet
    qint64 startedAtMs = 0;
    int attempts = 0;
    std::unique_ptr<ClientAttempt> attempt; // on the wire
    std::unique_ptr<QTimer> backOff;        // between two attempts
};

class Client::State : public QObject
{
public:
    explicit State(ClientOptions options);
    ~State() override;

    Task<ClientResponse> send(ClientRequest request);
    int queued() const { return int(m_queue.size()); }
    qint64 estimatedWaitMs() const { return m_pacer.waitForMs(qint64(m_queue.size()), monotonicMs()); }
    Budget budget() const { return {m_options.limits.requestsPerMinute, m_pacer.leftOfMinute(monotonicMs())}; }

private:
    using JobPointer = std::shared_ptr<ClientJob>; // shared by the list it is in and the callbacks on their way

    enum class Place { Front, Back };
    void enqueue(JobPointer job, Place place);
    void pump();
    void startAttempt(const JobPointer &job);
    void attemptEnded(const JobPointer &job, AttemptOutcome outcome);
    bool retryLater(const JobPointer &job, const AttemptOutcome &outcome);
    void wireEnded();
    void cancel(const JobPointer &job);
    void settle(const JobPointer &job, Result<ClientResponse> result);
    void logAnswer(const ClientJob &job, const Result<ClientResponse> &result) const;

    const ClientOptions m_options;
    QNetworkAccessManager m_manager;
    Pacer m_pacer;
    QTimer m_turn;
    std::deque<JobPointer> m_queue;   // waits for the pace
    std::vector<JobPointer> m_active; // on the wire or backing off
    int m_onWire = 0;
    qint64 m_lastEndedAtMs = 0; // when the wire was last used; 0: never
};

Client::State::State(ClientOptions options)
    : m_options(std::move(options)),
      m_pacer({.perMinute = m_options.limits.requestsPerMinute, .burst = m_options.limits.burst})
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager.setAutoDeleteReplies(false);
    m_manager.setProxyFactory(new ClientProxyFactory(m_options.useSystemProxy)); // the manager takes it
    m_turn.setSingleShot(true);
    m_turn.setTimerType(Qt::PreciseTimer);
    connect(&m_turn, &QTimer::timeout, this, [this] { pump(); });
}

Client::State::~State()
{
    auto left = std::exchange(m_active, {});
    left.insert(left.end(), m_queue.begin(), m_queue.end());
    m_queue.clear();
    for (const JobPointer &job : left) {
        Error error = job->attempt ? job->attempt->abandon()
                                   : Error{ErrorKind::Cancelled, Words::tr("The request was cancelled."), {}, {}};
        job->promise.resolve(std::move(error));
    }
}

Task<ClientResponse> Client::State::send(ClientRequest request)
{
    if (auto problem = requestProblem(request))
        return Task<ClientResponse>::settled(std::move(*problem));
    auto job = std::make_shared<ClientJob>();
    job->request = std::move(request);
    if (job->request.kind == RequestKind::Mutation && job->request.body.isEmpty())
        job->request.body = "{}"; // without an upload device Qt would send it again
    auto task = job->promise.task();
    job->promise.onCancel([state = QPointer<State>(this), weak = std::weak_ptr<ClientJob>(job)] {
        if (const auto alive = weak.lock(); alive && state)
            state->cancel(alive);
    });
    enqueue(std::move(job), Place::Back);
    pump();
    return task;
}

void Client::State::enqueue(JobPointer job, Place place)
{
    const auto isRead = [](const JobPointer &each) { return each->request.kind == RequestKind::Read; };
    const auto firstRead = std::find_if(m_queue.begin(), m_queue.end(), isRead);
    if (!isRead(job) || place == Place::Front)
        m_queue.insert(firstRead, std::move(job)); // a person waits for a mutation
    else
        m_queue.push_back(std::move(job));
}

void Client::State::pump()
{
    while (!m_queue.empty() && m_onWire < m_options.limits.maxParallel) {
        const qint64 now = monotonicMs();
        if (const qint64 wait = m_pacer.waitMs(now); wait > 0) {
            m_turn.start(int(wait));
            return;
        }
        m_pacer.take(now);
        const JobPointer job = m_queue.front();
        m_queue.pop_front();
        startAttempt(job);
    }
}

void Client::State::startAttempt(const JobPointer &job)
{
    const qint64 now = monotonicMs();
    if (job->deadlineAtMs == 0) {
        const int deadlineMs = job->request.deadlineMs > 0 ? job->request.deadlineMs : m_options.limits.deadlineMs;
        job->startedAtMs = now;
        job->deadlineAtMs = now + deadlineMs;
    }
    if (job->request.kind == RequestKind::Mutation && m_onWire == 0 && m_lastEndedAtMs != 0 &&
        now - m_lastEndedAtMs >= m_options.limits.staleConnectionMs)
        m_manager.clearConnectionCache();
    ++job->attempts;
    ++m_onWire;
    m_active.push_back(job);
    const qint64 remainingMs = std::max<qint64>(1, job->deadlineAtMs - now);
    job->attempt = std::make_unique<ClientAttempt>(m_manager, m_options, job->request, int(remainingMs));
    job->attempt->start([this, weak = std::weak_ptr<ClientJob>(job)](AttemptOutcome outcome) {
        if (const auto alive = weak.lock())
            attemptEnded(alive, std::move(outcome));
    });
}

void Client::State::wireEnded()
{
    --m_onWire;
    m_lastEndedAtMs = monotonicMs();
}

void Client::State::attemptEnded(const JobPointer &job, AttemptOutcome outcome)
{
    wireEnded();
    std::erase(m_active, job);
    job->attempt.release()->deleteLater(); // it is the caller
    if (!retryLater(job, outcome)) {
        settle(job, std::move(outcome.result));
        return;
    }
    pump();
}

// Only reads; a 429 to a read also holds back what is queued, because the limit is per address.
bool Client::State::retryLater(const JobPointer &job, const AttemptOutcome &outcome)
{
    if (job->request.kind != RequestKind::Read)
        return false;
    qint64 askedMs = 0;
    if (outcome.result) {
        if (!isRetriedStatus(outcome.result->status))
            return false;
        const auto theirNow = parseHttpDate(outcome.result->header("Date")); // so that a wrong clock here does no harm
        const Instant now = theirNow.value_or(SystemClock().now());
        askedMs = retryAfterMs(outcome.result->header("Retry-After"), now).value_or(0);
    } else if (!outcome.mayTryAgain) {
        return false;
    }
    const qint64 now = monotonicMs();
    if (outcome.result && outcome.result->status == 429 && askedMs > 0)
        m_pacer.pauseUntil(now + std::min(askedMs, kLongestPauseMs));
    if (job->attempts >= m_options.limits.maxReadAttempts)
        return false;
    const qint64 base = qint64(std::max(1, m_options.limits.retryBaseMs)) << std::min(job->attempts - 1, 10);
    const qint64 step = std::min(kLongestBackOffMs, base);
    const qint64 waitMs = std::max(askedMs, step / 2 + QRandomGenerator::global()->bounded(step / 2 + 1));
    if (now + waitMs >= job->deadlineAtMs)
        return false; // the last answer says more than a time-out would
    job->backOff = std::make_unique<QTimer>();
    job->backOff->setSingleShot(true);
    connect(job->backOff.get(), &QTimer::timeout, this, [this, weak = std::weak_ptr<ClientJob>(job)] {
        const auto alive = weak.lock();
        if (!alive)
            return;
        std::erase(m_active, alive);
        alive->backOff.release()->deleteLater();
        enqueue(alive, Place::Front);
        pump();
    });
    job->backOff->start(int(waitMs));
    m_active.push_back(job);
    return true;
}

void Client::State::cancel(const JobPointer &job)
{
    Error error{ErrorKind::Cancelled, Words::tr("The request was cancelled before it was sent."), {}, {}};
    if (job->attempt) {
        error = job->attempt->abandon();
        job->attempt.release()->deleteLater();
        wireEnded();
    }
    std::erase(m_queue, job);
    std::erase(m_active, job);
    settle(job, std::move(error));
}

// Last thing on the way out: the receiver may destroy the Client.
void Client::State::settle(const JobPointer &job, Result<ClientResponse> result)
{
    const JobPointer keep = job;
    logAnswer(*keep, result);
    pump();
    keep->promise.resolve(std::move(result));
}

void Client::State::logAnswer(const ClientJob &job, const Result<ClientResponse> &result) const
{
    const bool isMutation = job.request.kind == RequestKind::Mutation;
    const bool isCancelled = !result && result.error().kind == ErrorKind::Cancelled;
    const bool isFailure = (!result && !isCancelled) || (result && result->status >= 500);
    if (!isFailure && !(isMutation ? lcHttp().isInfoEnabled() : lcHttp().isDebugEnabled()))
        return;
    const QString what = result ? QStringLiteral("status=%1").arg(result->status)
                                : QStringLiteral("error=%1").arg(errorKindName(result.error().kind));
    const QString line = QStringLiteral("%1 %2%3 %4 attempts=%5 duration_ms=%6 request_id=%7")
                             .arg(QString::fromLatin1(job.request.method), job.request.url.host(),
                                  job.request.url.path(QUrl::FullyEncoded), what)
                             .arg(job.attempts)
                             .arg(job.startedAtMs == 0 ? 0 : monotonicMs() - job.startedAtMs)
                             .arg(result ? QString::fromLatin1(requestIdOf(*result)) : QString());
    if (isFailure)
        qCWarning(lcHttp).noquote() << line;
    else if (isMutation)
        qCInfo(lcHttp).noquote() << line;
    else
        qCDebug(lcHttp).noquote() << line;
}

Client::Client(ClientOptions options) : m_state(std::make_unique<State>(std::move(options))) {}
Client::~Client() = default;

Task<ClientResponse> Client::send(ClientRequest request)
{
    return m_state->send(std::move(request));
}

int Client::queued() const
{
    return m_state->queued();
}

qint64 Client::estimatedWaitMs() const
{
    return m_state->estimatedWaitMs();
}

Client::Budget Client::budget() const
{
    return m_state->budget();
}

} // namespace reckoner::http
