// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Paddle's simulations of a sandbox account, sent to the account's first destination that takes simulated traffic. The
// account itself does not change. The thread of the provider's client. Source: reference/paddle.md §2.11.

#include "core/provider/paddle/paddle_notifications.h"
#include "core/provider/paddle/paddle_simulations.h"
#include "core/simulate/simulator.h"

namespace reckoner::simulate {

class PaddleSimulator final : public Simulator
{
public:
    PaddleSimulator(provider::paddle::PaddleSimulations &simulations,
                    provider::paddle::PaddleNotifications &notifications)
        : m_simulations(simulations), m_notifications(notifications)
    {
    }
    QString name() const override { return QStringLiteral("paddle"); }
    bool canRun(Scenario scenario) const override { return scenario != Scenario::Refund; }
    bool hasChaos() const override { return false; }
    bool isReal() const override { return false; }
    Task<QStringList> eventTypes() override;
    Task<SimulatedRun> sendEvent(QString type, QByteArray data) override;
    Task<SimulatedRun> run(Scenario scenario, ScenarioTarget target) override;
    Task<void> setChaos(std::vector<Chaos> chaos, int webhooks) override;

private:
    Task<QString> destination();
    Task<SimulatedRun> simulate(provider::paddle::SimulationDraft draft);

    provider::paddle::PaddleSimulations &m_simulations;
    provider::paddle::PaddleNotifications &m_notifications;
    QObject m_context;
};

} // namespace reckoner::simulate
