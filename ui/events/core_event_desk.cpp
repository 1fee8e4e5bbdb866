// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/core_event_desk.h"

#include "core/audit/audit_log.h"
#include "core/customers/customer_search.h"
#include "core/customers/customer_store.h"
#include "core/events/signature.h"
#include "core/resend/notification_target.h"
#include "core/resend/url_target.h"
#include "core/sync/renewal_store.h"

#include <QRegularExpression>
#include <QTimer>

#include <algorithm>
#include <tuple>

namespace reckoner::ui {

using events::EventCursor;
using events::EventFilter;
using events::EventStore;
using events::StoredEvent;

namespace {

constexpr int kEventDeskQuarantine = 500; // what a person could ever look through
constexpr int kEventDeskCoverages = 20;

Error eventDeskWithoutProvider()
{
    return {ErrorKind::Unauthenticated,
            CoreEventDesk::tr("The provider is not connected in this profile: nothing can be fetched."),
            {},
            {}};
}

bool isTypeText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[a-z_]+\\.[a-z_]*$"));
    return form.match(text).hasMatch();
}

bool isIdText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[a-z]{3,6}_[0-9A-Za-z]+$"));
    return form.match(text).hasMatch();
}

// The query as a filter of the inbox; none: the search finds nobody.
Result<std::optional<EventFilter>> eventFilterOf(storage::Connection &connection, const AccountId &account,
                                                 const EventQuery &query)
{
    EventFilter filter = query.filter;
    filter.account = account;
    const QString text = query.search.trimmed();
    if (text.isEmpty())
        return std::optional(filter);
    if (isTypeText(text)) {
        filter.typePrefix = text;
    } else if (text.startsWith(QLatin1StringView("evt_"))) {
        filter.eventId = EventId(text);
    } else if (text.startsWith(QLatin1StringView("ctm_"))) {
        filter.customerId = CustomerId(text);
    } else if (isIdText(text)) {
        filter.entityId = text;
    } else {
        RK_TRY_ASSIGN(const auto found, customers::CustomerSearch(connection).find(account, text, 1));
        if (found.empty())
            return std::optional<EventFilter>();
        filter.customerId = found.front().id;
    }
    return std::optional(filter);
}

// Whether a row that changed still belongs into the list.
bool eventFits(const StoredEvent &event, const EventFilter &filter)
{
    const events::Envelope &envelope = event.envelope;
    const bool fitsType = filter.typePrefix.isEmpty() || (filter.typePrefix.endsWith(QLatin1Char('.'))
                                                              ? envelope.eventType.startsWith(filter.typePrefix)
                                                              : envelope.eventType == filter.typePrefix);
    return fitsType && (filter.eventId.isEmpty() || envelope.eventId == filter.eventId) &&
           (filter.entityId.isEmpty() || envelope.entityId == filter.entityId) &&
           (filter.customerId.isEmpty() || envelope.customerId == filter.customerId) &&
           (!filter.outcome || event.outcome == *filter.outcome) &&
           (!filter.source || event.source == *filter.source) &&
           (!filter.from || envelope.occurredAt >= *filter.from) &&
           (!filter.until || envelope.occurredAt < *filter.until);
}

Result<std::vector<EventRow>> withCustomers(storage::Connection &connection, const AccountId &account,
                                            std::vector<StoredEvent> events)
{
    std::vector<CustomerId> ids;
    for (const StoredEvent &event : events) {
        if (!event.envelope.customerId.isEmpty())
            ids.push_back(event.envelope.customerId);
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    QHash<CustomerId, QString> names;
    if (!ids.empty()) {
        RK_TRY_ASSIGN(const auto customers, customers::CustomerStore(connection).byIds(account, ids));
        for (const customers::Customer &customer : customers)
            names.insert(customer.id, customer.name.isEmpty() ? customer.email : customer.name);
    }
    std::vector<EventRow> rows;
    rows.reserve(events.size());
    for (StoredEvent &event : events) {
        const QString name = names.value(event.envelope.customerId);
        rows.push_back({std::move(event), name});
    }
    return rows;
}

SignatureCheck signatureCheck(const EventDetails &details, const std::vector<SecretBytes> &secrets)
{
    if (details.origin.signatureHeader.isEmpty())
        return SignatureCheck::NotSigned;
    if (std::all_of(secrets.begin(), secrets.end(), [](const SecretBytes &secret) { return secret.isEmpty(); }))
        return SignatureCheck::NoSecret;
    // Its age was judged when it arrived; here it is only about the bytes.
    constexpr Micros kAnyAge = std::chrono::hours(24 * 366 * 50);
    const auto fault =
        events::SignatureVerifier(secrets, kAnyAge, events::eventFormOf(details.event.account))
            .check(details.origin.signatureHeader.toLatin1(), details.event.body, details.event.receivedAt);
    return fault ? SignatureCheck::Differs : SignatureCheck::Fits;
}

Result<EventDetails> readEventDetails(storage::Connection &connection, const AccountId &account, const EventId &id,
                                      const std::vector<SecretBytes> &secrets)
{
    EventStore store(connection);
    RK_TRY_ASSIGN(auto event, store.find(account, id));
    if (!event)
        return Error{ErrorKind::NotFound,
                     CoreEventDesk::tr("The event %1 is not in the log. It may be fetched as a missed event.")
                         .arg(id.toString()),
                     {},
                     {}};
    EventDetails details;
    details.event = std::move(*event);
    RK_TRY_ASSIGN(details.deliveries, store.deliveries(account, id));
    RK_TRY_ASSIGN(const auto origin, store.origin(account, id));
    details.origin = origin.value_or(events::EventOrigin());
    details.signature = signatureCheck(details, secrets);
    const CustomerId &customer = details.event.envelope.customerId;
    if (!customer.isEmpty()) {
        RK_TRY_ASSIGN(const auto found, customers::CustomerStore(connection).find(account, customer));
        if (found) {
            details.customerName = found->value.name;
            details.customerEmail = found->value.email;
        }
    }
    if (!details.event.effect.isEmpty()) {
        RK_TRY_ASSIGN(details.effect, sync::effectFromJson(details.event.effect));
    }
    return details;
}

Result<void> closeQuarantine(storage::Transaction &transaction, qint64 id, const audit::AuditEntry &entry)
{
    RK_TRY(EventStore(transaction.connection()).resolveQuarantine(transaction, id, entry.at, entry.reason));
    RK_TRY(audit::AuditLog::append(transaction, entry));
    return {};
}

} // namespace

CoreEventDesk::CoreEventDesk(Parts parts, QObject *parent)
    : EventDesk(parent), m_parts(std::move(parts)), m_replay(m_parts.database, m_parts.clock, m_parts.hook)
{
    if (m_parts.provider) {
        m_refetcher = std::make_unique<sync::ProviderRefetcher>(*m_parts.provider, m_parts.database);
        m_catchUp = std::make_unique<sync::CatchUp>(
            *m_parts.provider, m_parts.database, m_parts.clock,
            [this](const events::Coverage &coverage) {
                if (m_onPage)
                    m_onPage(coverage);
            },
            m_parts.gate);
    }
    m_projector = std::make_unique<sync::Projector>(
        m_parts.database, m_parts.clock, sync::ProjectorOptions{.refetcher = m_refetcher.get(), .hook = m_parts.hook});
    connect(&m_parts.feed, &storage::ChangeFeed::changed, this, &CoreEventDesk::noteChanges);
}

CoreEventDesk::~CoreEventDesk() = default;

QString CoreEventDesk::providerName() const
{
    return m_parts.providerName;
}

bool CoreEventDesk::canFetch() const
{
    return m_parts.provider != nullptr;
}

Task<EventPage> CoreEventDesk::list(EventQuery query, std::optional<EventCursor> after, storage::PageLimit limit)
{
    return m_parts.database.read([account = m_parts.account, query = std::move(query), after,
                                  limit](storage::Connection &connection) -> Result<EventPage> {
        RK_TRY_ASSIGN(const auto filter, eventFilterOf(connection, account, query));
        if (!filter)
            return EventPage{};
        RK_TRY_ASSIGN(auto page, EventStore(connection).list(*filter, after, limit));
        EventPage answer;
        answer.next = page.next;
        RK_TRY_ASSIGN(answer.rows, withCustomers(connection, account, std::move(page.rows)));
        return answer;
    });
}

Task<qint64> CoreEventDesk::count(EventQuery query)
{
    return m_parts.database.read(
        [account = m_parts.account, query = std::move(query)](storage::Connection &connection) -> Result<qint64> {
            RK_TRY_ASSIGN(const auto filter, eventFilterOf(connection, account, query));
            return filter ? EventStore(connection).count(*filter) : Result<qint64>(0);
        });
}

Task<std::vector<EventCursor>> CoreEventDesk::anchors(EventQuery query, int step)
{
    using Anchors = std::vector<EventCursor>;
    return m_parts.database.read([account = m_parts.account, query = std::move(query),
                                  step](storage::Connection &connection) -> Result<Anchors> {
        RK_TRY_ASSIGN(const auto filter, eventFilterOf(connection, account, query));
        return filter ? EventStore(connection).anchors(*filter, step) : Result<Anchors>(Anchors());
    });
}

Task<std::vector<EventRow>> CoreEventDesk::rowsByIds(EventQuery query, std::vector<QString> ids)
{
    return m_parts.database.read([account = m_parts.account, query = std::move(query), ids = std::move(ids)](
                                     storage::Connection &connection) -> Result<std::vector<EventRow>> {
        RK_TRY_ASSIGN(const auto filter, eventFilterOf(connection, account, query));
        if (!filter)
            return std::vector<EventRow>();
        const std::vector<EventId> wanted(ids.begin(), ids.end());
        RK_TRY_ASSIGN(std::vector<StoredEvent> rows, EventStore(connection).rowsByIds(account, wanted));
        std::erase_if(rows, [&](const StoredEvent &event) { return !eventFits(event, *filter); });
        return withCustomers(connection, account, std::move(rows));
    });
}

Task<BodyLook> CoreEventDesk::lookIntoBodies(EventQuery query, std::optional<EventCursor> after, int rows)
{
    return m_parts.database.read([account = m_parts.account, query = std::move(query), after,
                                  rows](storage::Connection &connection) -> Result<BodyLook> {
        RK_TRY_ASSIGN(const auto filter, eventFilterOf(connection, account, query));
        if (!filter)
            return BodyLook{.isEnd = true};
        EventStore store(connection);
        RK_TRY_ASSIGN(const events::BodyHits hits, store.searchBodies(*filter, query.body.toUtf8(), after, rows));
        BodyLook look{.looked = hits.looked, .last = hits.last, .isEnd = hits.isEnd};
        RK_TRY_ASSIGN(std::vector<StoredEvent> found, store.rowsByIds(account, hits.found));
        std::sort(found.begin(), found.end(), [](const StoredEvent &a, const StoredEvent &b) {
            return std::tie(a.envelope.occurredAt, a.seq) > std::tie(b.envelope.occurredAt, b.seq);
        });
        RK_TRY_ASSIGN(look.found, withCustomers(connection, account, std::move(found)));
        return look;
    });
}

Task<EventDetails> CoreEventDesk::details(EventId id)
{
    return m_parts.database.read([account = m_parts.account, id = std::move(id),
                                  secrets = m_parts.webhookSecrets](storage::Connection &connection) {
        return readEventDetails(connection, account, id, secrets);
    });
}

Task<events::EventCounts> CoreEventDesk::counts()
{
    return m_parts.database.read([account = m_parts.account](storage::Connection &connection) {
        return EventStore(connection).counts(account);
    });
}

Task<sync::RenewalGap> CoreEventDesk::renewalGap()
{
    return m_parts.database.read(
        [account = m_parts.account, now = m_parts.clock.now()](storage::Connection &connection) {
            return sync::readRenewalGap(connection, account, now);
        });
}

Task<std::vector<events::QuarantineEntry>> CoreEventDesk::quarantine()
{
    return m_parts.database.read([account = m_parts.account](storage::Connection &connection) {
        return EventStore(connection).quarantine(account, kEventDeskQuarantine);
    });
}

Task<void> CoreEventDesk::resolveQuarantine(qint64 id, QString how)
{
    audit::AuditEntry entry;
    entry.at = m_parts.clock.now();
    entry.account = m_parts.account;
    entry.actor = m_parts.actor;
    entry.action = QStringLiteral("quarantine.resolved");
    entry.subject = QStringLiteral("quarantine %1").arg(id);
    entry.reason = std::move(how);
    return m_parts.database.write(
        [id, entry](storage::Transaction &transaction) { return closeQuarantine(transaction, id, entry); });
}

Task<std::vector<events::Reject>> CoreEventDesk::rejects()
{
    return m_parts.database.read([account = m_parts.account](storage::Connection &connection) {
        return EventStore(connection).rejects(account);
    });
}

Task<std::vector<events::RejectCount>> CoreEventDesk::rejectCounts()
{
    return m_parts.database.read([account = m_parts.account](storage::Connection &connection) {
        return EventStore(connection).rejectCounts(account);
    });
}

Task<std::vector<EventId>> CoreEventDesk::idsOf(EventQuery query, int limit)
{
    return m_parts.database.read([account = m_parts.account, query = std::move(query),
                                  limit](storage::Connection &connection) -> Result<std::vector<EventId>> {
        RK_TRY_ASSIGN(const auto filter, eventFilterOf(connection, account, query));
        return filter ? EventStore(connection).idsOldestFirst(*filter, limit)
                      : Result<std::vector<EventId>>(std::vector<EventId>());
    });
}

Task<sync::ReplayReport> CoreEventDesk::replay(std::vector<EventId> ids, sync::ReplayMode mode, QString reason)
{
    sync::ReplayRequest request;
    request.filter.account = m_parts.account;
    request.only = std::move(ids);
    request.mode = mode;
    request.actor = m_parts.actor;
    request.reason = std::move(reason);
    return m_replay.run(std::move(request));
}

Task<resend::ResendReport> CoreEventDesk::resend(ResendChoice choice, resend::Resend::OnSent onSent)
{
    using Reports = Task<resend::ResendReport>;
    if (m_resend)
        return Reports::settled(Error{ErrorKind::Conflict, tr("Events are being sent already."), {}, {}});
    if (choice.url) {
        const auto environment =
            m_parts.production ? provider::Environment::Production : provider::Environment::Sandbox;
        auto target = resend::UrlTarget::create({.url = *choice.url,
                                                 .secret = std::move(choice.secret),
                                                 .environment = environment,
                                                 .confirmedHost = choice.confirmedHost},
                                                m_parts.clock);
        if (!target)
            return Reports::settled(target.error());
        m_target = std::move(*target);
    } else if (m_parts.notifications) {
        m_target = std::make_unique<resend::NotificationTarget>(*m_parts.notifications);
    } else {
        return Reports::settled(eventDeskWithoutProvider());
    }
    m_resend = std::make_unique<resend::Resend>(m_parts.database, m_parts.clock, *m_target, std::move(onSent));
    resend::ResendRequest request{m_parts.account, std::move(choice.ids), choice.perMinute, m_parts.actor,
                                  std::move(choice.reason)};
    return m_resend->run(std::move(request)).then(&m_context, [this](Result<resend::ResendReport> report) {
        // It is this one's own answer that runs here: it goes when that is done, and the secret with it.
        auto resend = std::make_shared<std::unique_ptr<resend::Resend>>(std::move(m_resend));
        auto target = std::make_shared<std::unique_ptr<resend::Target>>(std::move(m_target));
        QTimer::singleShot(0, &m_context, [resend, target] { resend->reset(); });
        return report;
    });
}

Task<events::Coverage> CoreEventDesk::fetchMissed(std::function<void(const events::Coverage &)> onPage)
{
    if (!m_catchUp)
        return Task<events::Coverage>::settled(eventDeskWithoutProvider());
    if (m_fetching)
        return Task<events::Coverage>::settled(
            Error{ErrorKind::Conflict, tr("Events are being fetched already."), {}, {}});
    m_fetching = true;
    m_onPage = std::move(onPage);
    return m_catchUp->run().then(&m_context, [this](Result<events::Coverage> coverage) {
        m_fetching = false;
        m_onPage = {};
        m_projector->projectAll().then(&m_context, [](Result<sync::ProjectionCounts>) {}); // what fails is tried again
        return coverage;
    });
}

Task<std::vector<events::Coverage>> CoreEventDesk::coverages()
{
    return m_parts.database.read([account = m_parts.account](storage::Connection &connection) {
        return EventStore(connection).coverages(account, kEventDeskCoverages);
    });
}

void CoreEventDesk::noteChanges(const std::vector<storage::Change> &changes)
{
    QSet<QString> ids;
    for (const storage::Change &change : changes) {
        if (change.entity == storage::Entity::WebhookEvent && change.account == m_parts.account)
            ids.insert(change.id);
    }
    if (!ids.isEmpty())
        Q_EMIT eventsChanged(ids);
}

} // namespace reckoner::ui
