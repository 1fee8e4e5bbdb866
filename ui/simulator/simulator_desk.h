// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the Simulator page asks of the core: whom something may happen to, what an event of theirs looks like, and
// making it happen. Tests put a desk of their own behind the page. Tasks settle on the main thread, where the desk
// lives; reads run on the database's workers.

#include "core/simulate/simulator.h"

#include <QObject>

namespace reckoner::ui {

// Somebody to whom it happens: a customer, or one of their subscriptions.
struct SimulationSubject {
    CustomerId customer;
    SubscriptionId subscription; // empty: the customer
    QString name;                // of the customer
    QString what;                // "active, Team, next bill 3 March"; empty for a customer
    QString id() const { return subscription.isEmpty() ? customer.toString() : subscription.toString(); }
};

class SimulatorDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual bool canRun(simulate::Scenario scenario) const = 0;
    virtual bool hasChaos() const = 0;
    // Whether a story changes the account itself; else it is only told of.
    virtual bool isReal() const = 0;

    // Customers, each followed by their subscriptions; with an empty text some subscriptions to begin with.
    virtual Task<std::vector<SimulationSubject>> find(QString text) = 0;
    virtual Task<QStringList> eventTypes() = 0;
    // The entity that an event of this type would show, as the mirror has it; empty: none of them there.
    virtual Task<QByteArray> payload(QString eventType, SimulationSubject subject) = 0;
    virtual Task<simulate::SimulatedRun> sendEvent(QString eventType, QByteArray payload) = 0;
    virtual Task<simulate::SimulatedRun> run(simulate::Scenario scenario, SimulationSubject subject) = 0;
    virtual Task<void> setChaos(std::vector<simulate::Chaos> chaos, int webhooks) = 0;
};

} // namespace reckoner::ui
