// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/load.h"

#include "core/base/clock.h"
#include "tests/testkit/event_forge.h"

#include <QElapsedTimer>

#include <optional>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace reckoner::crash {

namespace {

constexpr int kAnswerSeconds = 10;
constexpr int kRetryMs = 10;

// One HTTP/1.1 connection, blocking.
class Wire
{
public:
    ~Wire() { close(); }

    // The status; 0 when no whole answer came.
    int send(quint16 port, const QByteArray &request)
    {
        if (port != m_port)
            close();
        if (m_fd < 0 && !open(port))
            return 0;
        const int status = write(request) ? readStatus() : 0;
        if (status == 0)
            close();
        return status;
    }

private:
    bool open(quint16 port)
    {
        m_port = port;
        m_fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const timeval patience{kAnswerSeconds, 0};
        const int yes = 1;
        ::setsockopt(m_fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        ::setsockopt(m_fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (port != 0 && ::connect(m_fd, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0)
            return true;
        close();
        return false;
    }
    bool write(const QByteArray &request)
    {
        for (qsizetype done = 0; done < request.size();) {
            const ssize_t sent = ::send(m_fd, request.constData() + done, size_t(request.size() - done), MSG_NOSIGNAL);
            if (sent <= 0)
                return false;
            done += sent;
        }
        return true;
    }
    int readStatus()
    {
        QByteArray answer;
        qsizetype size = -1;
        while (size < 0 || answer.size() < size) {
            char piece[4096];
            const ssize_t got = ::recv(m_fd, piece, sizeof piece, 0);
            if (got <= 0)
                return 0;
            answer.append(piece, got);
            const qsizetype head = answer.indexOf("\r\n\r\n");
            if (size < 0 && head >= 0) {
                const QByteArray fields = answer.left(head).toLower();
                const qsizetype at = fields.indexOf("content-length:");
                size =
                    head + 4 + (at < 0 ? 0 : fields.mid(at + 15, fields.indexOf('\r', at) - at - 15).trimmed().toInt());
                if (fields.contains("connection: close"))
                    m_port = 0; // a new one next time
            }
        }
        return answer.mid(9, 3).toInt();
    }
    void close()
    {
        if (m_fd >= 0)
            ::close(m_fd);
        m_fd = -1;
    }

    int m_fd = -1;
    quint16 m_port = 0;
};

} // namespace

class Load::Lane
{
public:
    Lane(const LoadOptions &options, int number) : m_options(options), m_forge(quint64(1000 + number * 1'000'000))
    {
        for (int i = 0; i < options.subscriptionsPerLane; ++i)
            m_subscriptions.push_back(m_forge.id(QStringLiteral("sub")));
    }

    void run(const std::atomic<quint16> &port, const std::atomic_bool &stopping)
    {
        while (!stopping) {
            const bool taken = send(port) == 200;
            ::usleep(useconds_t(taken ? m_options.pauseMs : kRetryMs) * 1000);
        }
    }

    int send(quint16 port)
    {
        if (!m_current)
            makeNext();
        const QByteArray &body = m_current->body;
        const QByteArray request = "POST /webhooks/paddle HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                                   "application/json\r\nPaddle-Signature: " +
                                   testkit::EventForge::signature(body, m_options.secret, SystemClock().now()) +
                                   "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        const int status = m_wire.send(port, request);
        if (status == 200) {
            m_acknowledged.push_back(m_current->eventId);
            m_quantities[m_subscriptions[m_next]] = m_quantity;
            m_current.reset();
            ++m_counts.acknowledged;
        } else if (status == 503) {
            ++m_counts.refused;
        } else if (status == 0) {
            ++m_counts.unanswered;
        } else {
            ++m_counts.unexpected;
            m_counts.lastUnexpected = status;
        }
        return status;
    }

    bool isSettled() const { return !m_current; }
    const LoadCounts &counts() const { return m_counts; }
    const std::vector<QString> &acknowledged() const { return m_acknowledged; }
    const std::map<QString, qint64> &quantities() const { return m_quantities; }

private:
    void makeNext()
    {
        m_next = (m_next + 1) % m_subscriptions.size();
        m_quantity = m_quantities[m_subscriptions[m_next]] + 1;
        m_at = std::max(m_at + Micros(1), SystemClock().now()); // the provider's own order
        m_current = m_forge.event(
            QStringLiteral("subscription.updated"), m_at,
            testkit::EventForge::subscription({.id = m_subscriptions[m_next],
                                               .customerId = QStringLiteral("ctm_00000000000000000000000001"),
                                               .updatedAt = m_at,
                                               .quantity = m_quantity}));
    }

    const LoadOptions m_options;
    testkit::EventForge m_forge;
    std::vector<QString> m_subscriptions;
    std::map<QString, qint64> m_quantities;
    size_t m_next = 0;
    qint64 m_quantity = 0;
    Instant m_at;
    std::optional<testkit::ForgedEvent> m_current;
    std::vector<QString> m_acknowledged;
    LoadCounts m_counts;
    Wire m_wire;
};

Load::Load(LoadOptions options)
{
    for (int i = 0; i < options.lanes; ++i)
        m_lanes.push_back(std::make_unique<Lane>(options, i));
}

Load::~Load()
{
    stop();
}

void Load::start()
{
    m_stopping = false;
    for (const auto &lane : m_lanes)
        m_threads.emplace_back([this, &lane = *lane] { lane.run(m_port, m_stopping); });
}

void Load::stop()
{
    m_stopping = true;
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

bool Load::settle(int timeoutMs)
{
    QElapsedTimer timer;
    timer.start();
    for (const auto &lane : m_lanes) {
        while (!lane->isSettled() && lane->send(m_port) != 200) {
            if (timer.elapsed() > timeoutMs)
                return false;
            ::usleep(kRetryMs * 1000);
        }
    }
    return true;
}

int Load::sendOne()
{
    return m_lanes.front()->send(m_port);
}

LoadCounts Load::counts() const
{
    LoadCounts sum;
    for (const auto &lane : m_lanes) {
        const LoadCounts &counts = lane->counts();
        sum.acknowledged += counts.acknowledged;
        sum.refused += counts.refused;
        sum.unanswered += counts.unanswered;
        sum.unexpected += counts.unexpected;
        sum.lastUnexpected = std::max(sum.lastUnexpected, counts.lastUnexpected);
    }
    return sum;
}

std::vector<QString> Load::acknowledged() const
{
    std::vector<QString> all;
    for (const auto &lane : m_lanes)
        all.insert(all.end(), lane->acknowledged().begin(), lane->acknowledged().end());
    return all;
}

std::map<QString, qint64> Load::lastQuantities() const
{
    std::map<QString, qint64> all;
    for (const auto &lane : m_lanes)
        all.insert(lane->quantities().begin(), lane->quantities().end());
    return all;
}

} // namespace reckoner::crash
