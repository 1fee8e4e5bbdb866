// SPDX-License-Identifier: GPL-3.0-or-later
// Sends distinct signed events over kept connections from one thread and says how fast they were taken. Closed loop:
// every connection has one request under way. With a rate: open loop, a request is due at its time, and its latency
// counts from then. Signatures are made when a request is sent, as the provider makes them. Prints one line of JSON.
//     bench_accept_load PORT PATH SECRET EVENTS CONNECTIONS [events a second]
#include "core/base/clock.h"
#include "core/events/signature.h"
#include "tests/bench/stopwatch.h"
#include "tests/testkit/event_forge.h"

#include <QJsonObject>

#include <arpa/inet.h>
#include <cstdio>
#include <deque>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

using namespace reckoner;
using namespace Qt::StringLiterals;

constexpr int kBodyBytes = 5440; // the mean of real ones (reference/ingest.md §0)
constexpr int kEventsPerEntity = 8;

double secondsNow()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

// Half subscriptions, half transactions; filled up with text that compresses about as well as JSON does.
std::vector<QByteArray> loadBodies(int events)
{
    testkit::EventForge forge(7);
    const Instant start = SystemClock().now() - std::chrono::minutes(30);
    std::vector<QByteArray> bodies;
    QString subscription, payment, customer;
    quint32 noise = 1;
    for (int i = 0; i < events; ++i) {
        if (i % kEventsPerEntity == 0) {
            subscription = forge.id(u"sub"_s);
            payment = forge.id(u"txn"_s);
            customer = forge.id(u"ctm"_s);
        }
        const Instant at = start + Micros(i);
        QJsonObject data = i % 2 ? testkit::EventForge::subscription(
                                       {.id = subscription, .customerId = customer, .updatedAt = at, .quantity = i + 1})
                                 : testkit::EventForge::transaction({.id = payment,
                                                                     .customerId = customer,
                                                                     .subscriptionId = subscription,
                                                                     .updatedAt = at,
                                                                     .quantity = i + 1});
        const QString type = i % 2 ? u"subscription.updated"_s : u"transaction.updated"_s;
        const qsizetype bare = forge.event(type, at, data).body.size();
        QString filler;
        while (bare + filler.size() < kBodyBytes) {
            noise = noise * 1664525 + 1013904223;
            filler += u"unit_price %1 "_s.arg(noise >> 8);
        }
        data.insert(u"custom_data"_s, QJsonObject{{u"note"_s, filler}});
        bodies.push_back(forge.event(type, at, data).body);
    }
    return bodies;
}

class Driver
{
public:
    Driver(quint16 port, QByteArray path, QByteArray secret, std::vector<QByteArray> bodies)
        : m_port(port), m_path(std::move(path)), m_secret(std::move(secret)), m_bodies(std::move(bodies))
    {
    }

    bool run(int connections, double rate)
    {
        m_epoll = ::epoll_create1(0);
        for (int i = 0; i < connections; ++i) {
            if (!open())
                return false;
        }
        m_began = secondsNow();
        m_rate = rate;
        while (m_done < m_bodies.size()) {
            const int wait = startDue();
            epoll_event ready[64];
            const int count = ::epoll_wait(m_epoll, ready, 64, wait);
            for (int i = 0; i < count; ++i) {
                if (!receive(m_peers[ready[i].data.u64]))
                    return false;
            }
        }
        m_ended = secondsNow();
        return true;
    }

    void print()
    {
        const double seconds = m_ended - m_began;
        std::printf("{\"events\":%zu,\"ok\":%zu,\"seconds\":%.3f,\"rate\":%.0f,\"p50_ms\":%.3f,\"p99_ms\":%.3f,"
                    "\"max_ms\":%.3f}\n",
                    m_done, m_ok, seconds, double(m_done) / seconds, bench::percentile(m_latencies, 0.5) * 1e3,
                    bench::percentile(m_latencies, 0.99) * 1e3, bench::percentile(m_latencies, 1) * 1e3);
    }

private:
    struct Peer {
        int fd = -1;
        double since = 0;
        QByteArray answer;
    };

    bool open()
    {
        Peer peer;
        peer.fd = ::socket(AF_INET, SOCK_STREAM, 0);
        const int yes = 1;
        ::setsockopt(peer.fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(m_port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(peer.fd, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            return false;
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u64 = m_peers.size();
        ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, peer.fd, &event);
        m_idle.push_back(m_peers.size());
        m_peers.push_back(peer);
        return true;
    }

    // Sends what is due on connections that are idle; how long to wait for more, in ms.
    int startDue()
    {
        while (!m_idle.empty() && m_next < m_bodies.size()) {
            const double now = secondsNow();
            const double due = m_rate > 0 ? m_began + double(m_next) / m_rate : now;
            if (due > now)
                return due - now > 0.001 ? int((due - now) * 1000) : 0;
            Peer &peer = m_peers[m_idle.front()];
            m_idle.pop_front();
            peer.since = due;
            send(peer, m_bodies[m_next++]);
        }
        return 1000;
    }

    void send(const Peer &peer, const QByteArray &body)
    {
        const qint64 now = SystemClock().now().micros() / 1'000'000;
        const QByteArray request = "POST " + m_path +
                                   " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                   "Paddle-Signature: " +
                                   events::sign(body, SecretBytes(m_secret), now) +
                                   "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        for (qsizetype done = 0; done < request.size();) {
            const ssize_t sent =
                ::send(peer.fd, request.constData() + done, size_t(request.size() - done), MSG_NOSIGNAL);
            if (sent <= 0)
                return; // receive() sees the end
            done += sent;
        }
    }

    bool receive(Peer &peer)
    {
        char piece[4096];
        const ssize_t got = ::recv(peer.fd, piece, sizeof piece, 0);
        if (got <= 0)
            return false;
        peer.answer.append(piece, got);
        const qsizetype head = peer.answer.indexOf("\r\n\r\n");
        if (head < 0)
            return true;
        const QByteArray fields = peer.answer.left(head + 2).toLower();
        const qsizetype at = fields.indexOf("content-length:");
        const qsizetype length =
            at < 0 ? 0 : fields.mid(at + 15, fields.indexOf('\r', at) - at - 15).trimmed().toLongLong();
        if (peer.answer.size() < head + 4 + length)
            return true;
        m_ok += peer.answer.mid(9, 3) == "200" ? 1 : 0;
        ++m_done;
        m_latencies.push_back(secondsNow() - peer.since);
        peer.answer.clear();
        m_idle.push_back(size_t(&peer - m_peers.data()));
        return true;
    }

    const quint16 m_port;
    const QByteArray m_path, m_secret;
    const std::vector<QByteArray> m_bodies;
    int m_epoll = -1;
    std::vector<Peer> m_peers;
    std::deque<size_t> m_idle;
    size_t m_next = 0, m_done = 0, m_ok = 0;
    double m_began = 0, m_ended = 0, m_rate = 0;
    std::vector<double> m_latencies;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc < 6)
        return 2;
    Driver driver(quint16(std::atoi(argv[1])), argv[2], argv[3], loadBodies(std::atoi(argv[4])));
    if (!driver.run(std::atoi(argv[5]), argc > 6 ? std::atof(argv[6]) : 0))
        return 1;
    driver.print();
    return 0;
}
