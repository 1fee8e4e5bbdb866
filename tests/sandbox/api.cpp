// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/api.h"

#include <QJsonDocument>
#include <QTcpSocket>

#include <condition_variable>
#include <mutex>

namespace reckoner::sandbox {

QJsonObject Reply::json() const
{
    return QJsonDocument::fromJson(body).object();
}
QJsonObject Reply::data() const
{
    return json().value(QLatin1String("data")).toObject();
}
QJsonArray Reply::list() const
{
    return json().value(QLatin1String("data")).toArray();
}
QString Reply::text(const char *key) const
{
    return data().value(QLatin1String(key)).toString();
}
QString Reply::code() const
{
    return json().value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString();
}

QStringList Reply::errorFields() const
{
    QStringList fields;
    for (const auto &one : json().value(QLatin1String("error")).toObject().value(QLatin1String("errors")).toArray())
        fields.append(one.toObject().value(QLatin1String("field")).toString());
    return fields;
}

QJsonObject Reply::pagination() const
{
    return json().value(QLatin1String("meta")).toObject().value(QLatin1String("pagination")).toObject();
}

QByteArray Reply::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

Api::Api(SandboxOptions options) : m_apiKey(options.apiKey)
{
    auto started = Sandbox::start(std::move(options));
    if (!started)
        qFatal("%s", qPrintable(started.error().message));
    m_sandbox = std::move(started).value();
}

QByteArray Api::authorization() const
{
    return "Authorization: Bearer " + m_apiKey + "\r\n";
}

Reply Api::send(const QByteArray &method, const QByteArray &path, const QByteArray &headers, const QByteArray &body,
                int waitMs)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_sandbox->port());
    Reply reply;
    if (!socket.waitForConnected(waitMs))
        return reply;
    QByteArray bytes = method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_sandbox->port()) +
                       "\r\nConnection: close\r\n" + headers;
    if (!body.isEmpty() || method == "POST" || method == "PATCH")
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    socket.write(bytes + "\r\n" + body);
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(waitMs))
        reply.raw += socket.readAll();
    reply.raw += socket.readAll();
    const auto end = reply.raw.indexOf("\r\n\r\n");
    if (end < 0 || !reply.raw.startsWith("HTTP/1.1 "))
        return reply;
    reply.status = reply.raw.mid(9, 3).toInt();
    reply.head = reply.raw.left(end);
    reply.body = reply.raw.mid(end + 4);
    return reply;
}

Reply Api::get(const QByteArray &pathAndQuery)
{
    return send("GET", pathAndQuery, authorization(), {});
}
Reply Api::remove(const QByteArray &path)
{
    return send("DELETE", path, authorization(), {});
}

Reply Api::post(const QByteArray &path, const QJsonObject &body)
{
    return send("POST", path, authorization() + "Content-Type: application/json\r\n",
                QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Reply Api::patch(const QByteArray &path, const QJsonObject &body)
{
    return send("PATCH", path, authorization() + "Content-Type: application/json\r\n",
                QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Reply Api::fault(const QJsonObject &fault)
{
    return post("/_sandbox/faults", fault);
}

Reply Api::advance(const char *duration)
{
    return post("/_sandbox/clock", {{QLatin1String("advance"), QLatin1String(duration)}});
}

QString Api::makeProduct()
{
    return post("/products", {{QLatin1String("name"), QLatin1String("Plan")},
                              {QLatin1String("tax_category"), QLatin1String("saas")}})
        .text("id");
}

QString Api::makePrice(const QString &productId, const char *amount, const char *currency)
{
    const QJsonObject unitPrice{{QLatin1String("amount"), QLatin1String(amount)},
                                {QLatin1String("currency_code"), QLatin1String(currency)}};
    const QJsonObject cycle{{QLatin1String("interval"), QLatin1String("month")}, {QLatin1String("frequency"), 1}};
    return post("/prices", {{QLatin1String("product_id"), productId},
                            {QLatin1String("description"), QLatin1String("monthly")},
                            {QLatin1String("unit_price"), unitPrice},
                            {QLatin1String("billing_cycle"), cycle}})
        .text("id");
}

QString Api::makeCustomer(const char *email)
{
    return post("/customers", {{QLatin1String("email"), QLatin1String(email)}}).text("id");
}

QString Api::makeAddress(const QString &customerId, const char *country)
{
    return post("/customers/" + customerId.toUtf8() + "/addresses",
                {{QLatin1String("country_code"), QLatin1String(country)},
                 {QLatin1String("postal_code"), QLatin1String("10021")}})
        .text("id");
}

struct Receiver::Shared {
    std::mutex mutex;
    std::condition_variable changed;
    std::vector<Got> got;
    QList<int> statuses;
};

Receiver::Receiver() : m_shared(std::make_shared<Shared>())
{
    http::ServerOptions options;
    options.limits.connectionsPerPeer = 0;
    auto started =
        http::Server::start(options, [shared = m_shared](http::ServerRequest request, http::Responder responder) {
            http::ServerResponse response;
            {
                const std::lock_guard lock(shared->mutex);
                shared->got.push_back({request.body,
                                       request.header("Paddle-Signature") + request.header("Stripe-Signature"),
                                       request.header("User-Agent"), request.header("Content-Type")});
                response.status = shared->statuses.isEmpty() ? 200 : shared->statuses.takeFirst();
            }
            response.body = "{\"seen\":true}";
            shared->changed.notify_all();
            responder.send(std::move(response));
        });
    if (!started)
        qFatal("%s", qPrintable(started.error().message));
    m_server = std::move(started).value();
}

QString Receiver::url() const
{
    return QStringLiteral("http://127.0.0.1:%1/webhooks?from=sandbox").arg(m_server->port());
}

void Receiver::answerWith(QList<int> statuses)
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->statuses = std::move(statuses);
}

std::vector<Receiver::Got> Receiver::got() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->got;
}

bool Receiver::waitFor(size_t count) const
{
    std::unique_lock lock(m_shared->mutex);
    return m_shared->changed.wait_for(lock, std::chrono::seconds(20), [&] { return m_shared->got.size() >= count; });
}

void Receiver::clear()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->got.clear();
}

QJsonObject Receiver::Got::json() const
{
    return QJsonDocument::fromJson(body).object();
}
QString Receiver::Got::eventType() const
{
    return json().value(QLatin1String("event_type")).toString();
}

} // namespace reckoner::sandbox
