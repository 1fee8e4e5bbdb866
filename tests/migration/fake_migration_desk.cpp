// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/migration/fake_migration_desk.h"

namespace reckoner::testkit {

using namespace actions;

Task<qint64> FakeMigrationDesk::count(PriceId, MigrationFilter filter)
{
    lastFilter = std::move(filter);
    return later(reached);
}

Task<ShadowReport> FakeMigrationDesk::shadow(PriceMigration, MigrationFilter filter, int sample)
{
    lastFilter = std::move(filter);
    lastSample = sample;
    Q_EMIT previewed(1, 3);
    return later(report);
}

Task<PriceMigration> FakeMigrationDesk::begin(PriceMigration wanted, MigrationFilter)
{
    wanted.id = QStringLiteral("mig_1");
    begunWishes.push_back(wanted);
    return later(wanted);
}

Task<PriceMigration> FakeMigrationDesk::beginUndo(QString id, QString reason)
{
    undone.push_back(id);
    PriceMigration back;
    back.id = QStringLiteral("mig_2");
    back.undoOf = id;
    back.reason = reason;
    for (ui::MigrationLine &line : known)
        line.row.state = MigrationRowState::Pending;
    return later(back);
}

void FakeMigrationDesk::stop()
{
    isStopped = true;
}

Task<std::vector<ui::MigrationLine>> FakeMigrationDesk::lines(QString, std::optional<MigrationRowState> state)
{
    std::vector<ui::MigrationLine> wanted;
    for (const ui::MigrationLine &line : known)
        if (!state || line.row.state == *state)
            wanted.push_back(line);
    return later(wanted);
}

void FakeMigrationDesk::step(MigrationRowState state, const QString &detail)
{
    for (ui::MigrationLine &line : known) {
        if (line.row.state != MigrationRowState::Pending)
            continue;
        line.row.state = state;
        line.row.detail = detail;
        Q_EMIT progressed({counts(), line.row});
        break;
    }
    if (isStopped || counts().pending == 0)
        end(counts());
}

void FakeMigrationDesk::fail(const Error &error)
{
    end(error);
}

void FakeMigrationDesk::end(Result<MigrationCounts> outcome)
{
    const QString id = std::exchange(m_running, {});
    isStopped = false;
    Q_EMIT ended(id, outcome);
}

MigrationCounts FakeMigrationDesk::counts() const
{
    MigrationCounts counts;
    for (const ui::MigrationLine &line : known) {
        switch (line.row.state) {
        case MigrationRowState::Pending: ++counts.pending; break;
        case MigrationRowState::Done: ++counts.done; break;
        case MigrationRowState::Refused: ++counts.refused; break;
        case MigrationRowState::Unsettled: ++counts.unsettled; break;
        }
    }
    return counts;
}

} // namespace reckoner::testkit
