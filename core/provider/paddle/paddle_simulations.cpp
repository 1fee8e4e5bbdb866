// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/paddle/paddle_simulations.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace reckoner::provider::paddle {

namespace {

constexpr int kLargestSimulationPage = 200;

Result<QString> simulationId(JsonView data)
{
    const QString id = data["id"].string().value_or(QString());
    return id.isEmpty() ? Result<QString>(Error{ErrorKind::Invalid, QStringLiteral("id is missing"), {}, {}}) : id;
}

Result<SimulationType> simulationType(JsonView json)
{
    SimulationType type;
    type.name = json["name"].string().value_or(QString());
    if (type.name.isEmpty())
        return Error{ErrorKind::Invalid, QStringLiteral("name is missing"), {}, {}};
    type.label = json["label"].string().value_or(type.name);
    type.isScenario = json["type"].string() == QStringLiteral("scenario");
    for (const JsonView &event : json["events"].items())
        type.events.append(event.string().value_or(QString()));
    return type;
}

Result<SimulationEvent> simulationEvent(JsonView json)
{
    return SimulationEvent{json["id"].string().value_or(QString()), json["event_type"].string().value_or(QString()),
                           json["status"].string().value_or(QString())};
}

// Payload and configuration go in as they were written: parsed and written again their numbers could change.
QByteArray simulationBody(const SimulationDraft &draft)
{
    const QJsonObject head{{QStringLiteral("notification_setting_id"), draft.settingId},
                           {QStringLiteral("name"), draft.name},
                           {QStringLiteral("type"), draft.type}};
    QByteArray body = QJsonDocument(head).toJson(QJsonDocument::Compact);
    body.chop(1);
    if (!draft.payload.isEmpty())
        body += ",\"payload\":" + draft.payload;
    if (!draft.config.isEmpty())
        body += ",\"config\":{\"" + draft.type.toLatin1() + "\":" + draft.config + '}';
    return body + '}';
}

} // namespace

Task<std::vector<SimulationType>> PaddleSimulations::types()
{
    using Types = std::vector<SimulationType>;
    return m_api.call<Types>(readCall("/simulation-types"), [](JsonView data) -> Result<Types> {
        Types types;
        for (const JsonView &row : data.items()) {
            RK_TRY_ASSIGN(SimulationType type, simulationType(row));
            types.push_back(std::move(type));
        }
        return types;
    });
}

Task<QString> PaddleSimulations::create(SimulationDraft draft)
{
    return m_api.call<QString>(mutationCall("POST", "/simulations", simulationBody(draft)), simulationId);
}

Task<QString> PaddleSimulations::run(QString simulation)
{
    const Result<QByteArray> path = idPath("/simulations", simulation, "/runs");
    if (!path)
        return refused<QString>(path.error());
    return m_api.call<QString>(mutationCall("POST", *path, "{}"), simulationId);
}

Task<ListPage<SimulationEvent>> PaddleSimulations::events(QString simulation, QString run, ListFrom from)
{
    const Result<QByteArray> runs = idPath("/simulations", simulation, "/runs");
    const Result<QByteArray> path = runs ? idPath(*runs, run, "/events") : runs;
    if (!path)
        return refused<ListPage<SimulationEvent>>(path.error());
    return m_api.list<SimulationEvent>(readCall(*path), std::move(from), kLargestSimulationPage, simulationEvent);
}

} // namespace reckoner::provider::paddle
