// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The emulator as one object: an HTTP server on a loopback port and a thread that owns all of its state. Used by the
// program reckoner-sandbox, by `reckoner --demo` and by tests. It knows nothing of Reckoner's core but base and http,
// so that it can be an independent witness in tests. Stripe (/v1/, /stripe/) and the external credit ledger are at the
// same address. Call everything from the thread that started it; the calls block for as long as the work takes over
// there. Besides the emulated APIs it serves /_sandbox/clock, faults, requests and reset (control.h), without a key.

#include "app/sandbox/fault_plan.h"
#include "app/sandbox/ledger/ledger.h"
#include "app/sandbox/paddle/transport.h"
#include "app/sandbox/paddle/webhooks.h"
#include "app/sandbox/request_log.h"
#include "app/sandbox/stripe/emulator.h"
#include "core/base/worker.h"

#include <functional>
#include <memory>

namespace reckoner::sandbox {

enum class Seed { Empty, Demo };

struct SandboxOptions {
    quint16 port = 0; // 0: pick one
    Seed seed = Seed::Empty;
    std::optional<Instant> clock = {}; // none: the machine's time
    paddle::ClockMode clockMode = paddle::ClockMode::Running;
    QByteArray apiKey = defaultApiKey();
    QByteArray ledgerKey = Ledger::defaultAdminKey();
    QString webhookUrl = {};        // not empty: a destination for all events from the start
    QByteArray webhookSecret = {};  // its secret; empty: made up
    bool ledgerIsUsed = false;      // see Ledger::isUsed
    std::vector<Fault> faults = {}; // from the start
    paddle::RateLimit rateLimit = paddle::RateLimit::Off;
    paddle::SignatureClock signatureClock = paddle::SignatureClock::Machine;
    paddle::Rules rules = {};
    stripe::EmulatorOptions stripe = {};

    static QByteArray defaultApiKey(); // looks like a key of Paddle's sandbox, opens nothing else
};

class Sandbox
{
public:
    // Returns as soon as it listens; while it still makes its rows, requests and the calls below wait.
    // Errors: Unreachable (address in use, no permission).
    static Result<std::unique_ptr<Sandbox>> start(SandboxOptions options);
    ~Sandbox(); // stops at once

    quint16 port() const;
    QString baseUrl() const; // "http://127.0.0.1:PORT"

    Instant now() const;
    // Runs the work that falls due up to then, in time order. Webhooks that this causes are sent, but not waited for:
    // POST /_sandbox/clock does both.
    void advanceTo(Instant until);

    // fn runs on the sandbox's thread, between two requests.
    void withWorld(const std::function<void(paddle::World &)> &fn);
    void withStripe(const std::function<void(stripe::World &)> &fn);
    void withLedger(const std::function<void(Ledger &)> &fn);
    QString addFault(Fault fault);
    void clearFaults();
    std::vector<ReceivedRequest> requests() const;
    void clearRequests();

private:
    class State;
    Sandbox();
    std::unique_ptr<Worker> m_worker;
    State *m_state = nullptr; // lives and dies on m_worker
    std::unique_ptr<http::Server> m_server;
};

} // namespace reckoner::sandbox
