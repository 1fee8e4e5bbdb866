// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/paddle_simulator.h"

#include "core/base/words.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace reckoner::simulate {

namespace {

using namespace provider::paddle;
using provider::ListPage;

struct PaddleStory {
    const char *type;
    const char *outcome; // payment_outcome; null: the story has none
};

PaddleStory paddleStory(Scenario scenario)
{
    switch (scenario) {
    case Scenario::Creation: return {"subscription_creation", nullptr};
    case Scenario::Renewal: return {"subscription_renewal", "success"};
    case Scenario::RenewalFailed: return {"subscription_renewal", "failed"};
    case Scenario::RenewalRecovered: return {"subscription_renewal", "recovered_existing_payment_method"};
    case Scenario::Pause: return {"subscription_pause", nullptr};
    case Scenario::Resume: return {"subscription_resume", "success"};
    case Scenario::Cancellation: return {"subscription_cancellation", nullptr};
    case Scenario::Refund: break;
    }
    return {nullptr, nullptr};
}

Error simulatorFault(const QString &words)
{
    return {ErrorKind::Invalid, words, {}, {}};
}

} // namespace

Task<QStringList> PaddleSimulator::eventTypes()
{
    return m_simulations.types().then(&m_context, [](Result<std::vector<SimulationType>> types) -> Result<QStringList> {
        if (!types)
            return types.error();
        QStringList names;
        for (const SimulationType &type : *types) {
            if (!type.isScenario)
                names.append(type.name);
        }
        return names;
    });
}

Task<QString> PaddleSimulator::destination()
{
    return m_notifications.listSettings({}).then(
        &m_context, [](Result<ListPage<NotificationSetting>> page) -> Result<QString> {
            if (!page)
                return page.error();
            for (const NotificationSetting &setting : page->rows) {
                const bool takes =
                    setting.trafficSource == TrafficSource::Simulation || setting.trafficSource == TrafficSource::All;
                if (setting.active && takes)
                    return setting.id;
            }
            return simulatorFault(Words::tr("No destination of this account takes simulated traffic. In Paddle, set "
                                            "the destination's traffic to “simulation” or “all”."));
        });
}

Task<SimulatedRun> PaddleSimulator::simulate(SimulationDraft draft)
{
    struct Steps {
        SimulationDraft draft;
        QString simulation, run;
    };
    auto steps = std::make_shared<Steps>();
    steps->draft = std::move(draft);
    steps->draft.name = QStringLiteral("Reckoner: %1").arg(steps->draft.type);
    return destination()
        .then(&m_context,
              [this, steps](Result<QString> setting) -> Task<QString> {
                  if (!setting)
                      return Task<QString>::settled(setting.error());
                  steps->draft.settingId = *setting;
                  return m_simulations.create(steps->draft);
              })
        .then(&m_context,
              [this, steps](Result<QString> made) -> Task<QString> {
                  if (!made)
                      return Task<QString>::settled(made.error());
                  steps->simulation = *made;
                  return m_simulations.run(*made);
              })
        .then(&m_context,
              [this, steps](Result<QString> run) -> Task<ListPage<SimulationEvent>> {
                  if (!run)
                      return Task<ListPage<SimulationEvent>>::settled(run.error());
                  return m_simulations.events(steps->simulation, *run, {});
              })
        .then(&m_context, [](Result<ListPage<SimulationEvent>> page) -> Result<SimulatedRun> {
            if (!page)
                return page.error();
            SimulatedRun run;
            run.destinations = 1;
            for (const SimulationEvent &event : page->rows)
                run.events.push_back({event.id, event.eventType, event.status});
            return run;
        });
}

Task<SimulatedRun> PaddleSimulator::sendEvent(QString type, QByteArray data)
{
    return simulate({.type = std::move(type), .payload = std::move(data)});
}

Task<SimulatedRun> PaddleSimulator::run(Scenario scenario, ScenarioTarget target)
{
    const PaddleStory story = paddleStory(scenario);
    if (!story.type)
        return Task<SimulatedRun>::settled(simulatorFault(Words::tr("Paddle has no simulation of this.")));
    QJsonObject entities;
    if (scenario == Scenario::Creation && !target.customer.isEmpty())
        entities.insert(QStringLiteral("customer_id"), target.customer.toString());
    if (scenario != Scenario::Creation && !target.subscription.isEmpty())
        entities.insert(QStringLiteral("subscription_id"), target.subscription.toString());
    QJsonObject config{{QStringLiteral("entities"), entities}};
    if (story.outcome)
        config.insert(QStringLiteral("options"),
                      QJsonObject{{QStringLiteral("payment_outcome"), QLatin1StringView(story.outcome)}});
    return simulate(
        {.type = QLatin1StringView(story.type), .config = QJsonDocument(config).toJson(QJsonDocument::Compact)});
}

Task<void> PaddleSimulator::setChaos(std::vector<Chaos> chaos, int)
{
    if (chaos.empty())
        return Task<void>::settled(Result<void>());
    return Task<void>::settled(simulatorFault(Words::tr("Paddle delivers as it does; only the emulator can be made to "
                                                        "lose, swap or repeat webhooks.")));
}

} // namespace reckoner::simulate
