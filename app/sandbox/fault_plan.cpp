// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/fault_plan.h"

#include "core/base/assert.h"

#include <algorithm>

namespace reckoner::sandbox {

namespace {

bool faultAimsAtWebhooks(FaultKind kind)
{
    switch (kind) {
    case FaultKind::Status:
    case FaultKind::Cut:
    case FaultKind::Slow: return false;
    case FaultKind::WebhookDuplicate:
    case FaultKind::WebhookReorder:
    case FaultKind::WebhookDelay:
    case FaultKind::WebhookLose:
    case FaultKind::WebhookWrongSecret: return true;
    }
    RK_UNREACHABLE();
}

bool wildcardFits(QByteArrayView pattern, QByteArrayView text)
{
    if (pattern.isEmpty())
        return text.isEmpty();
    if (pattern.front() == '*') {
        for (qsizetype from = 0; from <= text.size(); ++from) {
            if (wildcardFits(pattern.sliced(1), text.sliced(from)))
                return true;
        }
        return false;
    }
    return !text.isEmpty() && pattern.front() == text.front() && wildcardFits(pattern.sliced(1), text.sliced(1));
}

} // namespace

bool wildcardMatches(QByteArrayView pattern, QByteArrayView text)
{
    return pattern.isEmpty() || wildcardFits(pattern, text);
}

const Fault &FaultPlan::add(Fault fault)
{
    fault.id = QStringLiteral("fault_%1").arg(m_nextId++);
    m_faults.push_back(std::move(fault));
    return m_faults.back();
}

bool FaultPlan::remove(const QString &id)
{
    return std::erase_if(m_faults, [&](const Fault &fault) { return fault.id == id; }) > 0;
}

template <class Aimed> std::optional<Fault> FaultPlan::take(Aimed aimed)
{
    for (auto at = m_faults.begin(); at != m_faults.end(); ++at) {
        if (!aimed(*at))
            continue;
        if (at->skip > 0) {
            --at->skip;
            continue;
        }
        const Fault hit = *at;
        if (at->times > 0 && --at->times == 0)
            m_faults.erase(at);
        return hit;
    }
    return std::nullopt;
}

std::optional<Fault> FaultPlan::takeForRequest(const QByteArray &method, const QByteArray &path)
{
    return take([&](const Fault &fault) {
        return !faultAimsAtWebhooks(fault.kind) && (fault.method.isEmpty() || fault.method == method) &&
               wildcardMatches(fault.path, path);
    });
}

std::optional<Fault> FaultPlan::takeForWebhook(const QString &eventType)
{
    const QByteArray type = eventType.toUtf8();
    return take([&](const Fault &fault) {
        return faultAimsAtWebhooks(fault.kind) && wildcardMatches(fault.eventType.toUtf8(), type);
    });
}

} // namespace reckoner::sandbox
