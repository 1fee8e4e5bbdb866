// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All that the sync report and the promotion ask of the core: the account's catalog at the provider, what the mirror
// has otherwise, and plans that are carried out. Tasks settle on the main thread, where the desk lives. Errors: as
// core/catalog_file says.

#include "core/catalog_file/catalog_apply.h"
#include "core/catalog_file/promotion_drift.h"
#include "core/catalog_file/stored_run.h"
#include "core/catalog_file/sync_report.h"

#include <QHash>
#include <QObject>

namespace reckoner::ui {

// What stands on the prices of the account, by price.
struct CatalogDependents {
    QHash<QString, qint64> subscriptions; // live ones
    QHash<QString, QStringList> plans;    // codes of local plans that the price sells
};

class CatalogFileDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QString providerName() const = 0;
    virtual AccountId account() const = 0;
    virtual bool isConnected() const = 0; // without, nothing of this can be done

    // The report says what was read: changes alone cannot always be.
    virtual Task<catalog_file::SyncReport> report(catalog_file::ReadKind wanted) = 0;
    virtual Task<int> acceptRemote(const catalog_file::SyncReport &report, const QSet<QString> &ids,
                                   const QString &reason) = 0;
    virtual Task<int> ignore(const catalog_file::SyncReport &report, const QSet<QString> &ids, const QString &note) = 0;
    virtual Task<int> unignore(const catalog_file::SyncReport &report, const QSet<QString> &ids) = 0;

    virtual Task<catalog_file::RemoteRead> remote() = 0;
    virtual Task<CatalogDependents> dependents() = 0;
    // The other accounts that this database mirrors, and what it has of one's catalog.
    virtual Task<std::vector<AccountId>> otherAccounts() = 0;
    virtual Task<catalog_file::CatalogDocument> mirrored(const AccountId &account) = 0;
    // One at a time; cancelling stops before the next step.
    virtual Task<catalog_file::ApplyReport> apply(catalog_file::CatalogApply::Request request) = 0;
    // What was brought over and has changed here since, or where it came from, as far as the mirrors know.
    virtual Task<catalog_file::PromotionDrift> drift() = 0;
    // Plans that were carried out, newest first, at most kMostRuns; and one with its steps.
    virtual Task<std::vector<catalog_file::RunSummary>> runs() = 0;
    static constexpr int kMostRuns = 200; // what a person looks through
    virtual Task<catalog_file::StoredRun> run(const QString &id) = 0;
    // Where the file that undoes a plan is kept.
    virtual QString undoPath(const QString &digest) const = 0;
};

} // namespace reckoner::ui
