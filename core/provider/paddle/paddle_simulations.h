// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Paddle's own simulations: it makes an event, or all events of a story, and sends them to one destination. They are no
// events of the account: neither its feed nor its entities know of them. Calls return at once; errors are the port's
// (core/provider/provider.h). Thread: the api's. Source: reference/paddle.md §2.11.

#include "core/provider/paddle/paddle_api.h"

namespace reckoner::provider::paddle {

struct SimulationType {
    QString name, label;
    bool isScenario = false;
    QStringList events;
};

struct SimulationDraft {
    QString settingId; // where it is sent
    QString name;
    QString type;       // of an event, or subscription_creation|renewal|pause|resume|cancellation
    QByteArray payload; // JSON object, of an event; empty: Paddle's example
    QByteArray config;  // JSON object {"entities":{…},"options":{…}}, of a scenario; empty: Paddle's example
};

struct SimulationEvent {
    QString id, eventType, status; // pending, success, failed, aborted
};

class PaddleSimulations
{
public:
    explicit PaddleSimulations(PaddleApi &api) : m_api(api) {}
    Task<std::vector<SimulationType>> types();
    Task<QString> create(SimulationDraft draft); // its id
    Task<QString> run(QString simulation);       // the run's id
    Task<ListPage<SimulationEvent>> events(QString simulation, QString run, ListFrom from);

private:
    PaddleApi &m_api;
};

} // namespace reckoner::provider::paddle
