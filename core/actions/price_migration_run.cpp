// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/price_migration_run.h"

#include "core/base/words.h"
#include "core/catalog/price_store.h"
#include "core/subscriptions/recurring_amount.h"

#include <QUuid>

#include <algorithm>

namespace reckoner::actions {

using subscriptions::Subscription;
using subscriptions::SubscriptionStore;

namespace {

constexpr int kUnsettledAtOnce = 1000;

// Does this end the run and not only the row? Then the row is tried again by the next run.
bool endsRun(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unreachable:
    case ErrorKind::RateLimited:
    case ErrorKind::Unauthenticated:
    case ErrorKind::Forbidden:
    case ErrorKind::Storage:
    case ErrorKind::ProviderBroken:
    case ErrorKind::Cancelled: return true;
    case ErrorKind::Invalid:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::ProviderRefused:
    case ErrorKind::UnknownOutcome: return false;
    }
    RK_UNREACHABLE();
}

// What an operation says about its row.
MigrationRow rowAfter(MigrationRow row, const Operation &operation)
{
    row.state = operation.state == OperationState::Succeeded ? MigrationRowState::Done
                : operation.state == OperationState::Failed  ? MigrationRowState::Refused
                                                             : MigrationRowState::Unsettled;
    row.detail = operation.error ? operation.error->message : QString();
    return row;
}

MigrationRow refusedRow(MigrationRow row, const QString &why)
{
    row.state = MigrationRowState::Refused;
    row.detail = why;
    return row;
}

Result<void> checkTarget(storage::Connection &connection, const PriceMigration &wanted)
{
    if (wanted.from == wanted.to)
        return Error{ErrorKind::Invalid, Words::tr("Choose another price to move to."), {}, {}};
    RK_TRY_ASSIGN(const auto target, catalog::PriceStore(connection).find(wanted.account, wanted.to));
    if (!target)
        return Error{ErrorKind::NotFound,
                     Words::tr("%1 is not in the local mirror. Synchronise and try again.").arg(wanted.to.toString()),
                     {},
                     {}};
    if (!target->value.isActive())
        return Error{ErrorKind::Invalid, Words::tr("The price to move to is archived."), {}, {}};
    if (!target->value.isRecurring())
        return Error{ErrorKind::Invalid, Words::tr("The price to move to is not recurring."), {}, {}};
    return {};
}

std::optional<Money> renewalOf(const Subscription &subscription)
{
    const auto amount = subscriptions::recurringAmount(subscription);
    return amount ? *amount : std::nullopt;
}

void addTo(Money &total, const Money &amount)
{
    if (total.currency().isEmpty())
        total = Money(0, amount.currency());
    if (const Result<Money> sum = total.plus(amount))
        total = *sum;
}

void addOutlier(ShadowReport &report, ShadowReport::Outlier outlier)
{
    const auto growth = [](const ShadowReport::Outlier &one) { return one.after.minor() - one.before.minor(); };
    report.outliers.push_back(std::move(outlier));
    std::sort(report.outliers.begin(), report.outliers.end(),
              [&](const auto &a, const auto &b) { return growth(a) > growth(b); });
    if (report.outliers.size() > kMostOutliers)
        report.outliers.pop_back();
}

void addPreview(ShadowReport &report, const ChangePreview &preview)
{
    ++report.previewed;
    const QString currency = preview.before.currency.code();
    ShadowReport::Totals &totals = report.totals[currency];
    const Money nothing(0, preview.before.currency);
    addTo(totals.dueNow, preview.provider.immediate ? preview.provider.immediate->totals.grandTotal : nothing);
    const auto before = renewalOf(preview.before), after = renewalOf(preview.provider.after);
    addTo(totals.recurringBefore, before.value_or(nothing));
    addTo(totals.recurringAfter, after.value_or(nothing));
    totals.isRecurringKnown = totals.isRecurringKnown && before && after;
    if (before && after && after->minor() > before->minor())
        addOutlier(report, {preview.before.id, *before, *after});
}

} // namespace

PriceMigrationRun::PriceMigrationRun(SubscriptionActions &actions, QObject *parent)
    : QObject(parent), m_actions(actions)
{
}

Task<PriceMigration> PriceMigrationRun::begin(PriceMigration wanted, MigrationFilter filter)
{
    wanted.id = QStringLiteral("mig_") + QUuid::createUuid().toString(QUuid::Id128);
    wanted.account = m_actions.context().provider.account();
    wanted.actor = m_actions.context().actor;
    wanted.createdAt = m_actions.context().clock.now();
    return m_actions.context().database.write([wanted = std::move(wanted), filter = std::move(filter)](
                                                  storage::Transaction &transaction) -> Result<PriceMigration> {
        RK_TRY(checkTarget(transaction.connection(), wanted));
        RK_TRY(PriceMigrationStore::create(transaction, wanted, filter));
        return wanted;
    });
}

Task<PriceMigration> PriceMigrationRun::beginUndo(QString id, QString reason)
{
    const OperationExecutor::Context &context = m_actions.context();
    PriceMigration back;
    back.id = QStringLiteral("mig_") + QUuid::createUuid().toString(QUuid::Id128);
    back.account = context.provider.account();
    back.actor = context.actor;
    back.reason = std::move(reason);
    back.createdAt = context.clock.now();
    back.undoOf = std::move(id);
    return context.database.write([back](storage::Transaction &transaction) mutable -> Result<PriceMigration> {
        RK_TRY_ASSIGN(const auto done, PriceMigrationStore::find(transaction.connection(), back.account, back.undoOf));
        if (!done)
            return Error{ErrorKind::NotFound, Words::tr("There is no migration %1.").arg(back.undoOf), {}, {}};
        back.from = done->to;
        back.to = done->from;
        back.mode = done->mode;
        RK_TRY(PriceMigrationStore::create(transaction, back, {}));
        return back;
    });
}

Task<MigrationCounts> PriceMigrationRun::run(QString id, int limit)
{
    m_isStopping = false;
    auto found = m_actions.context().database.read(
        [id, account = m_actions.context().provider.account()](storage::Connection &connection) {
            return PriceMigrationStore::find(connection, account, id);
        });
    return std::move(found).then(
        this, [this, id, limit](Result<std::optional<PriceMigration>> &&migration) -> Task<MigrationCounts> {
            if (!migration)
                return Task<MigrationCounts>::settled(std::move(migration).error());
            if (!*migration)
                return Task<MigrationCounts>::settled(
                    Error{ErrorKind::NotFound, Words::tr("There is no migration %1.").arg(id), {}, {}});
            auto ending = std::make_shared<Promise<MigrationCounts>>(); // until the last row
            auto outcome = ending->task();
            settleKnown(id).then(this, [this, migration = **migration, limit, ending](Result<void> &&looked) {
                if (looked)
                    next(migration, limit > 0 ? limit : std::numeric_limits<int>::max(), ending);
                else
                    ending->resolve(std::move(looked).error());
            });
            return outcome;
        });
}

// Rows whose answer was lost may have been settled since, by the resolver or by a person.
Task<void> PriceMigrationRun::settleKnown(const QString &id)
{
    return m_actions.context().database.write([id, now = m_actions.context().clock.now()](
                                                  storage::Transaction &transaction) -> Result<void> {
        RK_TRY_ASSIGN(const auto rows, PriceMigrationStore::rows(transaction.connection(), id,
                                                                 MigrationRowState::Unsettled, {}, kUnsettledAtOnce));
        for (const MigrationRow &row : rows) {
            RK_TRY_ASSIGN(const auto operation, OperationStore::find(transaction.connection(), row.operationId));
            if (operation)
                RK_TRY(PriceMigrationStore::settle(transaction, id, rowAfter(row, *operation), now));
        }
        return {};
    });
}

Task<MigrationCounts> PriceMigrationRun::look(QString id)
{
    return settleKnown(id).then(this, [this, id](Result<void> &&settled) -> Task<MigrationCounts> {
        if (!settled)
            return Task<MigrationCounts>::settled(std::move(settled).error());
        return m_actions.context().database.read(
            [id](storage::Connection &connection) { return PriceMigrationStore::counts(connection, id); });
    });
}

void PriceMigrationRun::finish(const QString &id, Ending ending)
{
    m_actions.context()
        .database.read([id](storage::Connection &connection) { return PriceMigrationStore::counts(connection, id); })
        .then(this, [ending](Result<MigrationCounts> &&counts) { ending->resolve(std::move(counts)); });
}

void PriceMigrationRun::next(PriceMigration migration, int left, Ending ending)
{
    if (m_isStopping || left <= 0) {
        finish(migration.id, std::move(ending));
        return;
    }
    auto turn = m_actions.context().database.read([migration](storage::Connection &connection) -> Result<Turn> {
        Turn found;
        RK_TRY_ASSIGN(auto rows,
                      PriceMigrationStore::rows(connection, migration.id, MigrationRowState::Pending, {}, 1));
        if (rows.empty())
            return found;
        RK_TRY_ASSIGN(found.operation, OperationStore::find(connection, rows.front().operationId));
        RK_TRY_ASSIGN(auto stored, SubscriptionStore(connection).find(migration.account, rows.front().subscriptionId));
        if (stored)
            found.subscription = std::move(stored->value);
        found.row = std::move(rows.front());
        return found;
    });
    std::move(turn).then(this, [this, migration, left, ending](Result<Turn> &&found) {
        if (!found)
            ending->resolve(std::move(found).error());
        else if (!found->row)
            finish(migration.id, ending);
        else
            take(migration, *std::move(found), left, ending);
    });
}

void PriceMigrationRun::take(PriceMigration migration, Turn turn, int left, Ending ending)
{
    move(migration, std::move(turn)).then(this, [this, migration, left, ending](Result<MigrationRow> &&row) {
        if (row)
            keep(migration, *std::move(row), left, ending);
        else
            ending->resolve(std::move(row).error());
    });
}

// One row: what was begun before is not begun again; else preview and execute.
Task<MigrationRow> PriceMigrationRun::move(PriceMigration migration, Turn turn)
{
    const MigrationRow row = *turn.row;
    if (turn.operation)
        return Task<MigrationRow>::settled(rowAfter(row, *turn.operation));
    if (!turn.subscription)
        return Task<MigrationRow>::settled(refusedRow(row, Words::tr("The subscription is not in the local mirror.")));
    const auto change = migratedItems(*turn.subscription, migration);
    if (!change)
        return Task<MigrationRow>::settled(refusedRow(row, change.error().message));
    return m_actions.preview(row.subscriptionId, SubscriptionRequest(*change))
        .then(this, [this, migration, row](Result<ChangePreview> &&preview) -> Task<MigrationRow> {
            if (!preview)
                return Task<MigrationRow>::settled(endsRun(preview.error().kind)
                                                       ? Result<MigrationRow>(preview.error())
                                                       : refusedRow(row, preview.error().message));
            ExecuteRequest request;
            request.id = row.operationId;
            request.subscriptionId = row.subscriptionId;
            request.request = preview->request;
            request.expectedRowVersion = preview->rowVersion;
            request.reason = migration.reason;
            request.preview = *std::move(preview);
            return m_actions.execute(std::move(request))
                .then(this, [this, row](Result<Operation> &&operation) -> Task<MigrationRow> {
                    if (operation)
                        return Task<MigrationRow>::settled(rowAfter(row, *operation));
                    if (endsRun(operation.error().kind))
                        return Task<MigrationRow>::settled(std::move(operation).error());
                    return refusedUnlessBegun(row, operation.error().message);
                });
        });
}

// Another process with the same run may have begun the row between our look and our claim: then its operation says what
// becomes of the row, and not our refusal.
Task<MigrationRow> PriceMigrationRun::refusedUnlessBegun(MigrationRow row, QString why)
{
    return m_actions.context().database.read(
        [row = std::move(row), why = std::move(why)](storage::Connection &connection) -> Result<MigrationRow> {
            RK_TRY_ASSIGN(const auto operation, OperationStore::find(connection, row.operationId));
            return operation ? rowAfter(row, *operation) : refusedRow(row, why);
        });
}

void PriceMigrationRun::keep(PriceMigration migration, MigrationRow row, int left, Ending ending)
{
    auto kept = m_actions.context().database.write([id = migration.id, row, now = m_actions.context().clock.now()](
                                                       storage::Transaction &transaction) -> Result<MigrationCounts> {
        RK_TRY(PriceMigrationStore::settle(transaction, id, row, now));
        return PriceMigrationStore::counts(transaction.connection(), id);
    });
    std::move(kept).then(this, [this, migration, row, left, ending](Result<MigrationCounts> &&counts) {
        if (!counts) {
            ending->resolve(std::move(counts).error());
            return;
        }
        Q_EMIT progressed({*counts, row});
        next(migration, left - 1, ending);
    });
}

Task<ShadowReport> PriceMigrationRun::shadow(PriceMigration wanted, MigrationFilter filter, int sample)
{
    m_isStopping = false;
    wanted.account = m_actions.context().provider.account();
    using Ids = std::vector<SubscriptionId>;
    auto ids = m_actions.context().database.read([wanted, filter](storage::Connection &connection) -> Result<Ids> {
        RK_TRY(checkTarget(connection, wanted));
        return PriceMigrationStore::holders(connection, wanted.account, wanted.from, filter);
    });
    return std::move(ids).then(this, [this, wanted, sample](Result<Ids> &&found) -> Task<ShadowReport> {
        if (!found)
            return Task<ShadowReport>::settled(std::move(found).error());
        if (sample > 0 && found->size() > size_t(sample))
            found->resize(size_t(sample));
        std::reverse(found->begin(), found->end());
        auto shadow = std::make_shared<Shadow>(); // held by the steps
        shadow->wanted = wanted;
        shadow->left = *std::move(found);
        shadow->all = qint64(shadow->left.size());
        auto outcome = shadow->ending.task();
        shadowNext(shadow);
        return outcome;
    });
}

Task<ChangePreview> PriceMigrationRun::previewOf(const SubscriptionId &id, const PriceMigration &wanted)
{
    using Stored = std::optional<storage::Mirrored<Subscription>>;
    auto stored = m_actions.context().database.read([id, account = wanted.account](storage::Connection &connection) {
        return SubscriptionStore(connection).find(account, id);
    });
    return std::move(stored).then(this, [this, id, wanted](Result<Stored> &&found) -> Task<ChangePreview> {
        if (!found)
            return Task<ChangePreview>::settled(std::move(found).error());
        if (!*found)
            return Task<ChangePreview>::settled(
                Error{ErrorKind::NotFound, Words::tr("The subscription is not in the local mirror."), {}, {}});
        const auto change = migratedItems((*found)->value, wanted);
        if (!change)
            return Task<ChangePreview>::settled(change.error());
        return m_actions.preview(id, SubscriptionRequest(*change));
    });
}

void PriceMigrationRun::shadowNext(std::shared_ptr<Shadow> shadow)
{
    if (shadow->left.empty() || m_isStopping) {
        shadow->ending.resolve(std::move(shadow->report));
        return;
    }
    const SubscriptionId id = shadow->left.back();
    shadow->left.pop_back();
    previewOf(id, shadow->wanted).then(this, [this, id, shadow](Result<ChangePreview> &&preview) {
        if (!preview && endsRun(preview.error().kind)) {
            shadow->ending.resolve(std::move(preview).error());
            return;
        }
        if (preview)
            addPreview(shadow->report, *preview);
        else
            shadow->report.refused.push_back({id, preview.error().message});
        Q_EMIT previewed(shadow->all - qint64(shadow->left.size()), shadow->all);
        shadowNext(shadow);
    });
}

} // namespace reckoner::actions
