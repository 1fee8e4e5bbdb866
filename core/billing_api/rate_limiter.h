// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How often one caller may ask: a token bucket for each name (a user, or an address before anybody is known). A bucket
// that is full again is forgotten, and there is a most of them, so that many names cost no memory: while all of them
// are in use a new name is held to what everybody new shares. Any thread.

#include "core/base/instant.h"

#include <QByteArray>

#include <mutex>
#include <unordered_map>

namespace reckoner::billing_api {

struct RateLimit {
    int perMinute = 120; // 0: none
    int burst = 40;      // at once
};

class RateLimiter
{
public:
    explicit RateLimiter(RateLimit limit, size_t mostNames = 20'000) : m_limit(limit), m_mostNames(mostNames) {}

    // Zero: it may. Else how long until it may again; asking costs nothing then.
    Micros take(const QByteArray &name, Instant now);
    size_t names() const;

private:
    struct Bucket {
        qint64 thousandths = 0; // of one request
        Instant at;
    };
    void refill(Bucket &bucket, Instant now) const;
    Bucket &bucketOf(const QByteArray &name, Instant now);

    const RateLimit m_limit;
    const size_t m_mostNames;
    mutable std::mutex m_mutex;
    std::unordered_map<std::string, Bucket> m_buckets; // guarded by m_mutex, as the next
    Bucket m_crowd;                                    // of all that found no place
    bool m_hasCrowd = false;
};

} // namespace reckoner::billing_api
