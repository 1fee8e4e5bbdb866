// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ledger/ledger.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

namespace reckoner::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostLedgerAmount = 1'000'000'000'000;
constexpr int kLargestLedgerPage = 500, kUsualLedgerPage = 100;

QJsonObject ledgerLineJson(const LedgerLine &line)
{
    return {{u"id"_s, u"cle_%1"_s.arg(line.number)},
            {u"user_id"_s, line.userId},
            {u"amount"_s, line.amount},
            {u"balance_after"_s, line.balanceAfter},
            {u"reason"_s, line.reason},
            {u"idempotency_key"_s, line.idempotencyKey.isEmpty() ? QJsonValue() : QJsonValue(line.idempotencyKey)},
            {u"metadata"_s, QJsonDocument::fromJson(line.metadata).object()},
            {u"created_at"_s, line.createdAt.toString()}};
}

http::ServerResponse ledgerAnswer(int status, const QJsonObject &body)
{
    http::ServerResponse response;
    response.status = status;
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return response;
}

QString queryValue(const QByteArray &query, const QString &name)
{
    return QUrlQuery(QString::fromLatin1(query)).queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace

QByteArray Ledger::defaultAdminKey()
{
    return "ledger_admin_sandbox_only";
}

QByteArray Ledger::defaultDevKey()
{
    return "ledger_dev_sandbox_only";
}

http::ServerResponse Ledger::refusal(int status, const QString &message)
{
    return ledgerAnswer(status, {{u"error"_s, QJsonObject{{u"message"_s, message}}}});
}

http::ServerResponse Ledger::answer(const http::ServerRequest &request, Instant now)
{
    const QByteArray given = request.header("Authorization");
    const auto opens = [&](const QByteArray &key) { return !key.isEmpty() && given == "Bearer " + key; };
    if (!opens(adminKey) && !opens(devKey))
        return refusal(401, u"The key is not valid."_s);
    const QByteArray what = request.method + ' ' + request.path.mid(int(sizeof("/api/v1/credits/")) - 1);
    if (what == "GET balance")
        return balance(request.query);
    if (what == "GET entries")
        return entries(request.query);
    if (what != "POST grant" && what != "POST deduct")
        return refusal(404, u"There is no such endpoint."_s);
    const auto document = JsonDocument::parse(request.body);
    if (!document || !document->root().isObject())
        return refusal(400, u"The body must be a JSON object."_s);
    return post(document->root(), what == "POST grant" ? 1 : -1, now);
}

http::ServerResponse Ledger::post(JsonView body, int sign, Instant now)
{
    const QString user = body["user_id"].string().value_or(QString());
    const QString key = body["idempotency_key"].string().value_or(QString());
    const qint64 amount = body["amount"].integer().value_or(0);
    if (user.isEmpty() || key.isEmpty() || key.size() > 200 || amount <= 0 || amount > kMostLedgerAmount)
        return refusal(422, u"user_id, idempotency_key and an amount of more than zero are required."_s);
    if (m_byKey.contains(key))
        return refusal(409, u"The idempotency key %1 was used before."_s.arg(key));
    LedgerLine line;
    const int times = faults.enterTwice > 0 ? 2 : 1;
    faults.enterTwice = std::max(0, faults.enterTwice - 1);
    for (int i = 0; i < times; ++i) {
        line = enter(user, sign * amount, body["metadata"]["source"].string().value_or(QString()), now);
        m_lines.back().idempotencyKey = key;
        m_lines.back().metadata = body["metadata"].toJson();
    }
    m_byKey.emplace(key, line.number);
    const size_t told = m_lines.size() - 1;
    if (isUsed && sign > 0 && line.number % 3 != 0) // most people
        enter(user, -(amount * (line.number % 7 + 1) / 10), u"usage"_s, now);
    return ledgerAnswer(201, {{u"data"_s, ledgerLineJson(m_lines[told])}});
}

LedgerLine Ledger::enter(const QString &user, qint64 amount, const QString &reason, Instant now)
{
    LedgerLine line;
    line.number = qint64(m_lines.size()) + 1;
    line.userId = user;
    line.amount = amount;
    line.balanceAfter = m_balances[user] += amount;
    line.reason = reason;
    line.createdAt = now;
    m_lines.push_back(line);
    return line;
}

qint64 Ledger::balanceOf(const QString &user) const
{
    const auto found = m_balances.find(user);
    return found == m_balances.end() ? 0 : found->second;
}

void Ledger::clear()
{
    m_lines.clear();
    m_balances.clear();
    m_byKey.clear();
}

http::ServerResponse Ledger::balance(const QByteArray &query) const
{
    const QString user = queryValue(query, u"user_id"_s);
    if (user.isEmpty())
        return refusal(422, u"user_id is required."_s);
    const auto wrong = faults.wrongBy.find(user);
    const qint64 off = wrong == faults.wrongBy.end() ? 0 : wrong->second;
    return ledgerAnswer(200, {{u"data"_s, QJsonObject{{u"user_id"_s, user}, {u"balance"_s, balanceOf(user) + off}}}});
}

http::ServerResponse Ledger::entries(const QByteArray &query) const
{
    const QString user = queryValue(query, u"user_id"_s), key = queryValue(query, u"idempotency_key"_s);
    const qint64 after = queryValue(query, u"after"_s).toLongLong();
    const int asked = queryValue(query, u"limit"_s).toInt();
    const int limit = asked <= 0 ? kUsualLedgerPage : std::min(asked, kLargestLedgerPage);
    QJsonArray rows;
    QString next;
    for (size_t i = size_t(std::clamp<qint64>(after, 0, qint64(m_lines.size()))); i < m_lines.size(); ++i) {
        const LedgerLine &line = m_lines[i];
        if ((!user.isEmpty() && line.userId != user) || (!key.isEmpty() && line.idempotencyKey != key))
            continue;
        if (rows.size() == limit) { // there is one more
            next = QString::number(qint64(i));
            break;
        }
        rows.append(ledgerLineJson(line));
    }
    return ledgerAnswer(200, {{u"data"_s, rows}, {u"next"_s, next.isEmpty() ? QJsonValue() : QJsonValue(next)}});
}

} // namespace reckoner::sandbox
