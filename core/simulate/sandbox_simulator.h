// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The emulator's control interface (/_sandbox/…), which needs no key and is only ever asked on this machine. The
// thread of its event loop.

#include "core/base/json.h"
#include "core/http/client.h"
#include "core/simulate/simulator.h"

namespace reckoner::simulate {

class SandboxSimulator final : public Simulator
{
public:
    // Errors: Invalid for an address that is not on this machine.
    static Result<std::unique_ptr<SandboxSimulator>> create(const QUrl &emulator);

    QString name() const override { return QStringLiteral("sandbox"); }
    bool canRun(Scenario) const override { return true; }
    bool hasChaos() const override { return true; }
    bool isReal() const override { return true; }
    Task<QStringList> eventTypes() override;
    Task<SimulatedRun> sendEvent(QString type, QByteArray data) override;
    Task<SimulatedRun> run(Scenario scenario, ScenarioTarget target) override;
    Task<void> setChaos(std::vector<Chaos> chaos, int webhooks) override;

private:
    explicit SandboxSimulator(const QUrl &emulator) : m_emulator(emulator), m_client(options()) {}
    static http::ClientOptions options();
    http::ClientRequest request(const QByteArray &method, const QString &path, const QByteArray &body) const;
    Task<SimulatedRun> simulated(const QString &path, const QByteArray &body);
    Task<void> addChaos(std::vector<Chaos> chaos, int webhooks);

    QUrl m_emulator;
    http::Client m_client;
    QObject m_context;
};

} // namespace reckoner::simulate
