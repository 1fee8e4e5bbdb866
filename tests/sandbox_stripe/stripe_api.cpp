// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox_stripe/stripe_api.h"

#include <QJsonDocument>

namespace reckoner::sandbox {

namespace {

const QByteArray kKeyLine = "Authorization: Bearer " + stripe::EmulatorOptions::defaultSecretKey() + "\r\n";

} // namespace

SandboxOptions StripeApi::frozen()
{
    SandboxOptions options;
    options.clock = *Instant::parse(QByteArrayView("2026-01-31T12:00:00Z"));
    options.clockMode = paddle::ClockMode::Frozen;
    return options;
}

StripeApi::StripeApi(SandboxOptions options) : m_api(std::move(options)) {}

Reply StripeApi::post(const QByteArray &path, const QByteArray &form, const QByteArray &extra)
{
    return m_api.send("POST", path, kKeyLine + "Content-Type: application/x-www-form-urlencoded\r\n" + extra, form);
}

Reply StripeApi::get(const QByteArray &pathAndQuery, const QByteArray &extra)
{
    return m_api.send("GET", pathAndQuery, kKeyLine + extra, {});
}

Reply StripeApi::remove(const QByteArray &pathAndQuery)
{
    return m_api.send("DELETE", pathAndQuery, kKeyLine, {});
}

Reply StripeApi::control(const QByteArray &path, const QJsonObject &body)
{
    return m_api.send("POST", "/_sandbox/stripe/" + path, "Content-Type: application/json\r\n",
                      QJsonDocument(body).toJson());
}

QByteArray StripeApi::makePrice(const QByteArray &more)
{
    return idOf(post("/v1/prices", "currency=usd&recurring[interval]=month&product_data[name]=Team&" + more));
}

QByteArray StripeApi::makeCustomer(const QByteArray &card)
{
    return idOf(post("/v1/customers", "email=ada@example.com&invoice_settings[default_payment_method]=" + card +
                                          "&payment_method=" + card));
}

QJsonObject StripeApi::subscribe(const QByteArray &customer, const QByteArray &price, const QByteArray &more)
{
    return post("/v1/subscriptions", "customer=" + customer + "&items[0][price]=" + price + '&' + more).json();
}

QByteArray idOf(const Reply &reply)
{
    return reply.json().value(QLatin1String("id")).toString().toUtf8();
}

QString errorOf(const Reply &reply, const char *member)
{
    return reply.json().value(QLatin1String("error")).toObject().value(QLatin1String(member)).toString();
}

} // namespace reckoner::sandbox
