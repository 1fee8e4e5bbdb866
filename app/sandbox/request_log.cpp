// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/request_log.h"

namespace reckoner::sandbox {

namespace {
constexpr size_t kRequestsKept = 10'000; // about 3 MB; a longer test resets it
}

void RequestLog::add(ReceivedRequest request)
{
    ++m_counts[request.method + ' ' + request.path];
    m_requests.push_back(std::move(request));
    if (m_requests.size() > kRequestsKept)
        m_requests.pop_front();
}

void RequestLog::clear()
{
    m_requests.clear();
    m_counts.clear();
}

} // namespace reckoner::sandbox
