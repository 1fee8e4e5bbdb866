// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The sandbox's own endpoints, which no provider has:
//   GET    /_sandbox/clock      {"now","mode","next_due"}
//   POST   /_sandbox/clock      {"advance":"P1M"} or {"set":"2026-02-28T00:00:00Z"}, {"mode":"frozen"|"running"};
//                               "wait_for_webhooks": false does not wait for deliveries between pieces of work
//   GET, POST, DELETE /_sandbox/faults, DELETE /_sandbox/faults/{id}   see readFault()
//   GET, DELETE       /_sandbox/requests                               ?method=&path= (with *)
//   POST   /_sandbox/events     {"event_type","data"}; POST /_sandbox/scenarios {"scenario","subscription_id"}, see
//                               simulate.h; answers {"events":[{"event_id","event_type"}],"destinations"}
//   GET    /_sandbox/ledger     {"entries","balances"}; POST: "admin_key", "dev_key" (as the ledger is to accept them),
//                               "enter_twice" (so many postings), "wrong_balance" {"user_id","by"}, "enter" {"user_id",
//                               "amount","reason"}. 401, 409, slow and lost answers are faults aimed at
//                               /api/v1/credits/*
//   /_sandbox/stripe/…          see stripe/emulator.h
//   POST   /_sandbox/reset      {"seed":"empty"|"demo"}; rows only
// Lives on the sandbox's thread. Answers through a Responder because moving the clock waits for webhooks.

#include "app/sandbox/fault_plan.h"
#include "app/sandbox/ledger/ledger.h"
#include "app/sandbox/paddle/transport.h"
#include "app/sandbox/request_log.h"
#include "app/sandbox/simulate.h"
#include "app/sandbox/stripe/emulator.h"

namespace reckoner::sandbox {

struct ControlContext { // all borrowed, outlive Control
    paddle::World &world;
    WebhookLanes &webhooks;
    paddle::Transport &transport;
    stripe::Emulator &stripe;
    FaultPlan &faults;
    RequestLog &requests;
    Ledger &ledger;
    std::function<void(bool demo)> reset;
};

class Control
{
public:
    explicit Control(ControlContext context);

    // False: no such endpoint here, and the responder is untouched.
    bool handle(const http::ServerRequest &request, http::Responder &responder);
    // Goes on with moving the clock, if that waited for webhooks.
    void proceed();
    // Of requests, webhooks and payments, and the rate limit.
    void clearFaults();

private:
    struct Advance {
        Instant until;
        bool waitsForWebhooks = true;
        http::Responder responder;
    };
    http::ServerResponse moveClock(JsonView body, http::Responder &responder, bool &isPending);
    http::ServerResponse clockAnswer() const;
    http::ServerResponse simulatedAnswer(const paddle::Outcome<std::vector<SimulatedEvent>> &events) const;
    http::ServerResponse addFault(JsonView body);
    http::ServerResponse listFaults() const;
    http::ServerResponse ledgerAnswer() const;
    http::ServerResponse switchLedger(JsonView body);
    http::ServerResponse listRequests(const http::ServerRequest &request) const;

    ControlContext m_context;
    std::optional<Advance> m_advance;
};

// ISO 8601 duration ("P1M", "P1DT2H", "PT30M") added by the calendar. Nothing: not such a duration. Pure.
std::optional<Instant> addDuration(Instant from, const QString &duration);

// {"kind": "status"|"slow"|"close_before_headers"|"reset"|"half_header"|"garbage"|"close_after"|"half_body"|
//          "webhook_duplicate"|"webhook_reorder"|"webhook_delay"|"webhook_lose"|"webhook_wrong_secret",
//  "method", "path", "event_type", "skip", "times" (-1: for ever), "status", "code", "detail", "retry_after",
//  "raw_body", "applied", "delay_ms"}. Errors: invalid_field.
paddle::Outcome<Fault> readFault(JsonView body);

} // namespace reckoner::sandbox
