// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resend/resend.h"

#include "core/audit/audit_log.h"
#include "core/base/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace reckoner::resend {

using events::StoredEvent;

namespace {

constexpr size_t kMostResultsNoted = 1000; // of one run in the audit log; the counts are of all

Error resendInvalid(const QString &words)
{
    return {ErrorKind::Invalid, words, {}, {}};
}

Result<void> checkedResend(const ResendRequest &request)
{
    if (request.ids.empty())
        return resendInvalid(Words::tr("There are no events to send."));
    if (request.ids.size() > kMostResent)
        return resendInvalid(Words::tr("At most %1 events can be sent at once.").arg(kMostResent));
    if (request.account.isEmpty() || request.actor.isEmpty() || request.reason.trimmed().isEmpty())
        return resendInvalid(Words::tr("Say who sends the events, and why."));
    return {};
}

QJsonObject countsJson(const ResendReport &report)
{
    return {{QStringLiteral("accepted"), report.accepted},
            {QStringLiteral("refused"), report.refused},
            {QStringLiteral("not_sent"), report.notSent},
            {QStringLiteral("unknown"), report.unknown}};
}

} // namespace

Resend::Resend(storage::Database &database, const Clock &clock, Target &target, OnSent onSent)
    : m_database(database), m_clock(clock), m_target(target), m_onSent(std::move(onSent))
{
    m_pace.setSingleShot(true);
    m_pace.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_pace, &QTimer::timeout, &m_context, [this] { next(); });
}

Resend::~Resend() = default;

Task<ResendReport> Resend::run(ResendRequest request)
{
    RK_ASSERT(!m_promise);
    if (const Result<void> checked = checkedResend(request); !checked)
        return Task<ResendReport>::settled(checked.error());
    m_request = std::move(request);
    m_report = {};
    m_sent.clear();
    m_notTakenInRow = 0;
    m_stopping = false;
    m_promise.emplace();
    m_promise->onCancel([this] {
        m_stopping = true;
        if (m_pace.isActive())
            m_pace.start(0);
    });
    Task<ResendReport> task = m_promise->task();
    const QJsonObject what{{QStringLiteral("target"), m_target.name()},
                           {QStringLiteral("events"), qint64(m_request.ids.size())},
                           {QStringLiteral("first"), m_request.ids.front().toString()},
                           {QStringLiteral("last"), m_request.ids.back().toString()},
                           {QStringLiteral("per_minute"), m_request.perMinute}};
    note(QStringLiteral("events.resend.begun"), {}, QJsonDocument(what).toJson(QJsonDocument::Compact))
        .then(&m_context, [this](Result<void> noted) {
            if (noted) {
                next();
                return;
            }
            Promise<ResendReport> promise = std::move(*m_promise);
            m_promise.reset();
            promise.resolve(noted.error());
        });
    return task;
}

Task<void> Resend::note(const QString &action, const QByteArray &before, const QByteArray &after)
{
    audit::AuditEntry entry;
    entry.at = m_clock.now();
    entry.account = m_request.account;
    entry.actor = m_request.actor;
    entry.action = action;
    entry.subject = m_request.ids.size() == 1 ? m_request.ids.front().toString() : QStringLiteral("events");
    entry.reason = m_request.reason;
    entry.before = before;
    entry.after = after;
    return m_database.write([entry](storage::Transaction &transaction) -> Result<void> {
        RK_TRY(audit::AuditLog::append(transaction, entry));
        return {};
    });
}

void Resend::next()
{
    if (m_report.done == m_request.ids.size()) {
        end({});
        return;
    }
    if (m_stopping) {
        end(Words::tr("It was stopped."));
        return;
    }
    if (m_notTakenInRow >= kNotTakenInRow) {
        end(Words::tr("%1 in a row were not taken, so it rests here.").arg(m_notTakenInRow));
        return;
    }
    m_database
        .read([account = m_request.account, id = m_request.ids[m_report.done]](storage::Connection &connection) {
            return events::EventStore(connection).find(account, id);
        })
        .then(&m_context, [this](Result<std::optional<StoredEvent>> found) {
            if (!found) {
                end(found.error().message);
                return;
            }
            StoredEvent event;
            event.envelope.eventId = m_request.ids[m_report.done];
            if (!*found) {
                take(event, Sent{Sent::How::NotSent, 0, Words::tr("It is not in the log (any more).")});
                return;
            }
            event = std::move(**found);
            m_sentAt = m_clock.now();
            m_target.send(event).then(&m_context, [this, event](Result<Sent> sent) { take(event, std::move(sent)); });
        });
}

void Resend::take(const StoredEvent &event, Result<Sent> result)
{
    const Sent sent = result ? *result : Sent{Sent::How::Unknown, 0, result.error().message};
    switch (sent.how) {
    case Sent::How::Accepted: ++m_report.accepted; break;
    case Sent::How::Refused: ++m_report.refused; break;
    case Sent::How::NotSent: ++m_report.notSent; break;
    case Sent::How::Unknown: ++m_report.unknown; break;
    }
    m_notTakenInRow = sent.how == Sent::How::Accepted ? 0 : m_notTakenInRow + 1;
    ++m_report.done;
    m_sent.push_back({event.envelope.eventId, event.envelope.eventType, sent});
    if (m_onSent)
        m_onSent(m_sent.back());
    qint64 wait = 0;
    if (m_request.perMinute > 0 && m_report.done < m_request.ids.size() && !m_stopping)
        wait = std::max<qint64>(0, 60'000 / m_request.perMinute -
                                       std::max<qint64>(0, (m_clock.now() - m_sentAt).count() / 1000));
    m_pace.start(int(wait)); // through the event loop, so that ten thousand answers do not stack up
}

QByteArray Resend::resultsJson() const
{
    QJsonArray events;
    for (size_t i = 0; i < std::min(m_sent.size(), kMostResultsNoted); ++i) {
        const SentEvent &one = m_sent[i];
        events.append(QJsonObject{{QStringLiteral("event"), one.eventId.toString()},
                                  {QStringLiteral("result"), sentText(one.sent.how)},
                                  {QStringLiteral("status"), one.sent.status}});
    }
    QJsonObject all = countsJson(m_report);
    all.insert(QStringLiteral("target"), m_target.name());
    all.insert(QStringLiteral("events"), events);
    all.insert(QStringLiteral("more"), m_sent.size() > kMostResultsNoted);
    if (!m_report.restedWhy.isEmpty())
        all.insert(QStringLiteral("rested"), m_report.restedWhy);
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

void Resend::end(const QString &why)
{
    m_report.restedWhy = why;
    note(QStringLiteral("events.resend.ended"), {}, resultsJson()).then(&m_context, [this](Result<void> noted) {
        if (!noted && m_report.restedWhy.isEmpty())
            m_report.restedWhy =
                Words::tr("The result could not be written into the audit log: %1").arg(noted.error().message);
        Promise<ResendReport> promise = std::move(*m_promise);
        m_promise.reset();
        promise.resolve(m_report);
    });
}

} // namespace reckoner::resend
