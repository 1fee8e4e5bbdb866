// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A provider that never gives up: a few threads, each with subscriptions of its own, send signed events one after the
// other and send each again until it is acknowledged, whatever happens to the server. Remembers what was acknowledged.
// Started, stopped and read on the main thread.

#include "core/base/instant.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <map>
#include <memory>
#include <thread>
#include <vector>

namespace reckoner::crash {

struct LoadOptions {
    QByteArray secret;
    int lanes = 4;
    int subscriptionsPerLane = 3;
    int pauseMs = 5; // between two events of a lane
};

struct LoadCounts {
    qint64 acknowledged = 0;
    qint64 refused = 0;    // 503
    qint64 unanswered = 0; // the connection broke, or there was none
    qint64 unexpected = 0; // any other answer
    int lastUnexpected = 0;
};

class Load
{
public:
    explicit Load(LoadOptions options);
    ~Load();

    void start();
    // What is under way is then neither acknowledged nor not.
    void stop();
    // Where the server listens now; 0: nowhere.
    void setPort(quint16 port) { m_port = port; }
    // Sends what was under way until it is acknowledged. After stop(). False when it is not within the time.
    bool settle(int timeoutMs);
    // One event of one lane, once: the HTTP status, 0 without an answer; the next call sends the same one again unless
    // it was acknowledged. While stopped.
    int sendOne();

    LoadCounts counts() const;
    std::vector<QString> acknowledged() const;
    // The quantity that each subscription was last acknowledged with. It is the number of its events.
    std::map<QString, qint64> lastQuantities() const;

private:
    class Lane;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    std::vector<std::thread> m_threads;
    std::atomic<quint16> m_port = 0;
    std::atomic_bool m_stopping = false;
};

} // namespace reckoner::crash
