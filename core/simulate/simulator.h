// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Making things happen at an account that is no real one: single events with any payload and whole stories, through
// the emulator's control interface or the provider's own simulations. Never of a production account. One thread, that
// of its event loop.

#include "core/base/id.h"
#include "core/base/task.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace reckoner::simulate {

enum class Scenario {
    Creation,
    Renewal,
    RenewalFailed,
    RenewalRecovered,
    Pause,
    Resume,
    Cancellation,
    Refund,
};
inline constexpr Scenario kScenarios[] = {Scenario::Creation,         Scenario::Renewal, Scenario::RenewalFailed,
                                          Scenario::RenewalRecovered, Scenario::Pause,   Scenario::Resume,
                                          Scenario::Cancellation,     Scenario::Refund};
QString scenarioText(Scenario scenario); // "renewal_failed"

// What shall go wrong with the webhooks that follow.
enum class Chaos { Duplicate, Swap, Delay, Lose, WrongSecret };
inline constexpr Chaos kChaos[] = {Chaos::Duplicate, Chaos::Swap, Chaos::Delay, Chaos::Lose, Chaos::WrongSecret};

struct ScenarioTarget {
    SubscriptionId subscription; // of every scenario but Creation
    CustomerId customer;         // of Creation
};

struct SimulatedEvent {
    QString id; // of the event, as far as it is known
    QString type;
    QString status = {}; // of its sending: pending, success, failed; empty: not said
};

struct SimulatedRun {
    std::vector<SimulatedEvent> events;
    int destinations = 0; // that webhooks go to
};

class Simulator
{
public:
    virtual ~Simulator() = default;
    virtual QString name() const = 0;
    virtual bool canRun(Scenario scenario) const = 0;
    virtual bool hasChaos() const = 0;
    // Whether a story changes the account itself, so that what is asked afterwards fits.
    virtual bool isReal() const = 0;

    virtual Task<QStringList> eventTypes() = 0;
    // data: a JSON object. Errors: the provider's; Invalid.
    virtual Task<SimulatedRun> sendEvent(QString type, QByteArray data) = 0;
    virtual Task<SimulatedRun> run(Scenario scenario, ScenarioTarget target) = 0;
    // Each holds for the next so many webhooks; empty: nothing goes wrong any more.
    virtual Task<void> setChaos(std::vector<Chaos> chaos, int webhooks) = 0;
};

} // namespace reckoner::simulate
