// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Talks to a sandbox's Stripe as a client would, and makes what many tests need. Test thread.

#include "tests/sandbox/api.h"

namespace reckoner::sandbox {

class StripeApi
{
public:
    explicit StripeApi(SandboxOptions options = frozen());
    static SandboxOptions frozen(); // 2026-01-31T12:00:00Z, standing still

    // form: "a[b]=c&…". extra: more header lines.
    Reply post(const QByteArray &path, const QByteArray &form = {}, const QByteArray &extra = {});
    Reply get(const QByteArray &pathAndQuery, const QByteArray &extra = {});
    Reply remove(const QByteArray &pathAndQuery);
    Reply control(const QByteArray &path, const QJsonObject &body);
    Reply advance(const char *duration) { return m_api.advance(duration); }
    Reply fault(const QJsonObject &fault) { return m_api.fault(fault); }
    Api &api() { return m_api; }

    QByteArray makePrice(const QByteArray &more = "unit_amount=1000"); // monthly, USD
    QByteArray makeCustomer(const QByteArray &card = "pm_card_visa");  // who pays by it
    // Gives the subscription.
    QJsonObject subscribe(const QByteArray &customer, const QByteArray &price, const QByteArray &more = {});

    static constexpr char kLegacy[] = "Stripe-Version: 2025-02-24.acacia\r\n";
    static constexpr char kModern[] = "Stripe-Version: 2026-08-26.dahlia\r\n";

private:
    Api m_api;
};

QByteArray idOf(const Reply &reply);
QString errorOf(const Reply &reply, const char *member); // of error

} // namespace reckoner::sandbox
