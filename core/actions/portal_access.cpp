// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/portal_access.h"

#include "core/audit/audit_log.h"
#include "core/base/words.h"

namespace reckoner::actions {

namespace {

Result<void> auditPortal(storage::Transaction &transaction, const AccountId &account, const QString &actor,
                         const PortalRequest &request, const QString &step, Instant now)
{
    audit::AuditEntry entry;
    entry.at = now;
    entry.account = account;
    entry.actor = actor;
    entry.action = QStringLiteral("portal_session.") + step;
    entry.subject =
        request.subscriptionId.isEmpty() ? request.customerId.toString() : request.subscriptionId.toString();
    entry.reason = request.reason;
    RK_TRY(audit::AuditLog::append(transaction, std::move(entry)));
    return {};
}

Result<PortalLinks> checkedLinks(const provider::PortalSession &session, const PortalRequest &request,
                                 const provider::LinkRule &rule)
{
    PortalLinks links;
    RK_TRY_ASSIGN(links.overview, provider::checkedLink(session.overview, rule));
    for (const auto &own : session.subscriptions) {
        if (own.id != request.subscriptionId)
            continue;
        if (!own.updatePaymentMethod.isEmpty()) {
            RK_TRY_ASSIGN(links.updatePaymentMethod, provider::checkedLink(own.updatePaymentMethod, rule));
        }
        if (!own.cancel.isEmpty()) {
            RK_TRY_ASSIGN(links.cancel, provider::checkedLink(own.cancel, rule));
        }
    }
    return links;
}

} // namespace

Task<PortalLinks> requestPortalLinks(const OperationExecutor::Context &context, QObject *owner, PortalRequest request)
{
    if (!context.provider.capabilities().portalSession)
        return Task<PortalLinks>::settled(
            Error{ErrorKind::Invalid, Words::tr("This provider has no portal for customers."), {}, {}});
    const auto write = [&database = context.database, account = context.provider.account(), actor = context.actor,
                        &clock = context.clock, request](const QString &step) {
        return database.write([account, actor, request, step, now = clock.now()](storage::Transaction &transaction) {
            return auditPortal(transaction, account, actor, request, step, now);
        });
    };
    return write(QStringLiteral("requested"))
        .then(owner, [owner, write, request, &provider = context.provider](Result<void> &&noted) -> Task<PortalLinks> {
            if (!noted)
                return Task<PortalLinks>::settled(std::move(noted).error());
            std::vector<SubscriptionId> wanted;
            if (!request.subscriptionId.isEmpty())
                wanted.push_back(request.subscriptionId);
            return provider.createPortalSession(request.customerId, wanted)
                .then(owner,
                      [owner, write, request,
                       rule = provider.linkRule()](Result<provider::PortalSession> &&session) -> Task<PortalLinks> {
                          const Result<PortalLinks> links =
                              session ? checkedLinks(*session, request, rule) : Result<PortalLinks>(session.error());
                          return write(links ? QStringLiteral("created") : QStringLiteral("failed"))
                              .then(owner, [links](Result<void> &&) -> Result<PortalLinks> { return links; });
                      });
        });
}

} // namespace reckoner::actions
