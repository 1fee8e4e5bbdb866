// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing_api/rate_limiter.h"

#include <algorithm>

namespace reckoner::billing_api {

namespace {

constexpr qint64 kWhole = 1000;
constexpr qint64 kMicrosPerMinute = 60'000'000;
constexpr Micros kMostWait = std::chrono::minutes(1);
constexpr Micros kLongestRefill = std::chrono::minutes(10);

} // namespace

// What has not yet made a thousandth of a request stays for the next time.
void RateLimiter::refill(Bucket &bucket, Instant now) const
{
    const qint64 passed = std::clamp<qint64>((now - bucket.at).count(), 0, kLongestRefill.count());
    const qint64 pace = m_limit.perMinute * kWhole, full = qint64(m_limit.burst) * kWhole;
    const qint64 gained = passed * pace / kMicrosPerMinute;
    bucket.thousandths = std::min(bucket.thousandths + gained, full);
    const bool isEven = bucket.thousandths == full || now < bucket.at || now - bucket.at > kLongestRefill;
    bucket.at = isEven ? now : bucket.at + Micros((gained * kMicrosPerMinute + pace - 1) / pace);
}

RateLimiter::Bucket &RateLimiter::bucketOf(const QByteArray &name, Instant now)
{
    const std::string key = name.toStdString();
    if (const auto known = m_buckets.find(key); known != m_buckets.end())
        return known->second;
    const Bucket fresh{qint64(m_limit.burst) * kWhole, now};
    if (m_buckets.size() >= m_mostNames) {
        for (auto each = m_buckets.begin(); each != m_buckets.end();) {
            refill(each->second, now);
            const bool isFull = each->second.thousandths >= qint64(m_limit.burst) * kWhole;
            each = isFull ? m_buckets.erase(each) : std::next(each);
        }
    }
    if (m_buckets.size() < m_mostNames)
        return m_buckets.emplace(key, fresh).first->second;
    if (!m_hasCrowd)
        m_crowd = fresh;
    m_hasCrowd = true;
    return m_crowd;
}

Micros RateLimiter::take(const QByteArray &name, Instant now)
{
    if (m_limit.perMinute <= 0)
        return Micros(0);
    const std::lock_guard lock(m_mutex);
    Bucket &bucket = bucketOf(name, now);
    refill(bucket, now);
    if (bucket.thousandths >= kWhole) {
        bucket.thousandths -= kWhole;
        return Micros(0);
    }
    const qint64 missing = kWhole - bucket.thousandths;
    return std::min(
        Micros((missing * kMicrosPerMinute + m_limit.perMinute * kWhole - 1) / (m_limit.perMinute * kWhole)),
        kMostWait);
}

size_t RateLimiter::names() const
{
    const std::lock_guard lock(m_mutex);
    return m_buckets.size();
}

} // namespace reckoner::billing_api
