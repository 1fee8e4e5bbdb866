// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One emulated Stripe account as the sandbox holds it: /v1/… (transport.h), the pages below /stripe/ (pages.h) and the
// sandbox's own endpoints, which the provider does not have and which need no key:
//   POST /_sandbox/stripe/declines  {"code","decline_code","customer","times"}: the next charges are declined
//   POST /_sandbox/stripe/disputes  {"charge","reason","amount"}; …/disputes/{id} {"status"}: won, lost, …
//   POST /_sandbox/stripe/refunds/{id} {"status"}: succeeded, failed
//   POST /_sandbox/stripe/checkout/{id} {"outcome","email","payment_method"}: complete, later, settle,
//                                       settle_fail, fail or expire
//   POST /_sandbox/stripe/events    {"type","object"}: an event of that type about that id, as the object is now
// They answer the object, or an error as the API's. Lives on the sandbox's thread.

#include "app/sandbox/stripe/transport.h"
#include "app/sandbox/stripe/webhooks.h"
#include "core/base/json.h"

namespace reckoner::sandbox::stripe {

struct EmulatorOptions {
    QByteArray secretKey = defaultSecretKey();
    QString webhookUrl = {}; // not empty: an endpoint for all events from the start
    QByteArray webhookSecret = {};
    QString webhookVersion = {}; // empty: the account's
    RateLimit rateLimit = RateLimit::Off;
    Rules rules = {};

    static QByteArray defaultSecretKey(); // looks like a test key, opens nothing else
};

struct EmulatorHooks { // of the sandbox
    std::function<qint64()> now;
    std::function<qint64()> signingTime;
    std::function<void(qint64)> wakeAt;
};

class Emulator
{
public:
    Emulator(EmulatorOptions options, EmulatorHooks hooks, WebhookLanes &lanes);

    static bool answers(const http::ServerRequest &request); // API and pages
    http::ServerResponse answer(const http::ServerRequest &request);
    static bool controls(const http::ServerRequest &request);
    http::ServerResponse control(const http::ServerRequest &request);
    // Rows and keys go; the endpoint of the options is made anew by open().
    void clear();
    void open();

    World world;
    Transport transport;

private:
    http::ServerResponse controlled(const QString &what, const QString &id, JsonView body);
    Answer dispute(const QString &id, JsonView body);
    Answer checkout(const QString &id, JsonView body);
    Answer event(JsonView body);
    EmulatorOptions m_options;
    Router m_router;
    Webhooks m_webhooks;
};

} // namespace reckoner::sandbox::stripe
