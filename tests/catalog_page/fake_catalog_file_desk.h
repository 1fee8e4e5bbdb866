// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The desk of the catalog's comparing and promoting with answers that a test writes, and what it was asked. Main
// thread.

#include "ui/catalog/catalog_file_desk.h"

#include <QTimer>

#include <memory>

namespace reckoner::testkit {

class FakeCatalogFileDesk final : public ui::CatalogFileDesk
{
    Q_OBJECT

public:
    bool connected = true;
    catalog_file::SyncReport nextReport;
    std::vector<catalog_file::ReadKind> asked;
    QSet<QString> ignored, shownAgain;
    catalog_file::PromotionDrift nextDrift;
    std::vector<catalog_file::StoredRun> stored; // newest first
    std::vector<catalog_file::CatalogApply::Request> applied;

    QString providerName() const override { return QStringLiteral("Paddle"); }
    AccountId account() const override { return AccountId(QStringLiteral("paddle/sandbox/here")); }
    bool isConnected() const override { return connected; }
    Task<catalog_file::SyncReport> report(catalog_file::ReadKind wanted) override;
    Task<int> acceptRemote(const catalog_file::SyncReport &, const QSet<QString> &ids, const QString &) override
    {
        return later(int(ids.size()));
    }
    Task<int> ignore(const catalog_file::SyncReport &, const QSet<QString> &ids, const QString &note) override;
    Task<int> unignore(const catalog_file::SyncReport &, const QSet<QString> &ids) override;
    Task<catalog_file::RemoteRead> remote() override { return later(catalog_file::RemoteRead{}); }
    Task<ui::CatalogDependents> dependents() override { return later(ui::CatalogDependents{}); }
    Task<std::vector<AccountId>> otherAccounts() override { return later(std::vector<AccountId>{}); }
    Task<catalog_file::CatalogDocument> mirrored(const AccountId &) override
    {
        return later(catalog_file::CatalogDocument{});
    }
    Task<catalog_file::ApplyReport> apply(catalog_file::CatalogApply::Request request) override;
    Task<catalog_file::PromotionDrift> drift() override { return later(nextDrift); }
    Task<std::vector<catalog_file::RunSummary>> runs() override;
    Task<catalog_file::StoredRun> run(const QString &id) override;
    QString undoPath(const QString &digest) const override { return QStringLiteral("/nowhere/") + digest; }

private:
    // As from another thread: never before the caller is done.
    template <class T> Task<T> later(T value)
    {
        auto promise = std::make_shared<Promise<T>>(); // until it fires
        QTimer::singleShot(0, this, [promise, value = std::move(value)] { promise->resolve(value); });
        return promise->task();
    }
};

} // namespace reckoner::testkit
