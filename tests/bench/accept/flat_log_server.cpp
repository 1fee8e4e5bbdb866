// SPDX-License-Identifier: GPL-3.0-or-later
// The least that taking a webhook durably can cost: the same listener, signature and envelope, and behind them a file
// to which bodies are appended, with one fdatasync for all that came meanwhile. The floor for bench_accept_server.
// Prints “listening on PORT”; ends with its standard input.
//     bench_flat_log_server FILE SECRET
#include "core/base/clock.h"
#include "core/events/envelope.h"
#include "core/events/signature.h"
#include "core/http/server.h"

#include <condition_variable>
#include <cstdio>
#include <fcntl.h>
#include <mutex>
#include <optional>
#include <sys/uio.h>
#include <thread>
#include <unistd.h>

using namespace reckoner;

namespace {

struct Waiting {
    QByteArray body;
    http::Responder responder;
};

class FlatLog
{
public:
    explicit FlatLog(const char *path)
        : m_file(::open(path, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600)), m_thread([this] { run(); })
    {
    }
    ~FlatLog()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopping = true;
        }
        m_wake.notify_one();
        m_thread.join();
        ::close(m_file);
    }
    void add(Waiting waiting)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_queue.push_back(std::move(waiting));
        }
        m_wake.notify_one();
    }

private:
    void run()
    {
        while (true) {
            std::vector<Waiting> batch;
            {
                std::unique_lock lock(m_mutex);
                m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
                if (m_queue.empty())
                    return;
                batch.swap(m_queue);
            }
            QByteArray bytes;
            for (const Waiting &waiting : batch)
                bytes += waiting.body;
            const bool stored =
                ::write(m_file, bytes.constData(), size_t(bytes.size())) == bytes.size() && ::fdatasync(m_file) == 0;
            for (Waiting &waiting : batch)
                waiting.responder.send({.status = stored ? 200 : 503, .body = R"({"status":"stored"})"});
        }
    }

    const int m_file;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<Waiting> m_queue;
    bool m_stopping = false;
    std::thread m_thread; // last: starts when all else is there
};

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    FlatLog log(argv[1]);
    events::SignatureVerifier verifier({SecretBytes(QByteArray(argv[2]))}); // one thread takes requests
    const SystemClock clock;
    http::ServerOptions options;
    options.limits.connections = options.limits.connectionsPerPeer = 4096;
    const auto server = http::Server::start(options, [&](http::ServerRequest request, http::Responder responder) {
        const bool isAuthentic =
            !verifier.check(request.header("Paddle-Signature"), request.body, clock.now()).has_value();
        if (isAuthentic && events::parseEnvelope(request.body))
            log.add({std::move(request.body), std::move(responder)});
        else
            responder.send({.status = 401});
    });
    if (!server)
        return 1;
    std::printf("listening on %d\n", int((*server)->port()));
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
}
