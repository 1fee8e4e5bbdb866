// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The desk on the real core: subjects and payloads from the mirror, happenings from a Simulator. Main thread; what it
// is given must outlive it.

#include "core/storage/database.h"
#include "ui/simulator/simulator_desk.h"

#include <functional>
#include <memory>

namespace reckoner::ui {

class CoreSimulatorDesk final : public SimulatorDesk
{
    Q_OBJECT

public:
    struct Parts {
        storage::Database &database;
        AccountId account;
        std::function<void()> happened; // something is new at the provider: the feed is worth reading
    };
    CoreSimulatorDesk(Parts parts, std::unique_ptr<simulate::Simulator> simulator, QObject *parent = nullptr);

    bool canRun(simulate::Scenario scenario) const override { return m_simulator->canRun(scenario); }
    bool hasChaos() const override { return m_simulator->hasChaos(); }
    bool isReal() const override { return m_simulator->isReal(); }
    Task<std::vector<SimulationSubject>> find(QString text) override;
    Task<QStringList> eventTypes() override { return m_simulator->eventTypes(); }
    Task<QByteArray> payload(QString eventType, SimulationSubject subject) override;
    Task<simulate::SimulatedRun> sendEvent(QString eventType, QByteArray payload) override;
    Task<simulate::SimulatedRun> run(simulate::Scenario scenario, SimulationSubject subject) override;
    Task<void> setChaos(std::vector<simulate::Chaos> chaos, int webhooks) override
    {
        return m_simulator->setChaos(std::move(chaos), webhooks);
    }

private:
    Task<simulate::SimulatedRun> told(Task<simulate::SimulatedRun> run);

    Parts m_parts;
    std::unique_ptr<simulate::Simulator> m_simulator;
    QObject m_context; // last
};

} // namespace reckoner::ui
