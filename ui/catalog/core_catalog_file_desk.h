// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The desk on the real core. Main thread; everything it is given must outlive it. Without a provider it is not
// connected and is asked for nothing.

#include "core/catalog_file/catalog_sync.h"
#include "ui/catalog/catalog_file_desk.h"

#include <memory>

namespace reckoner::ui {

class CoreCatalogFileDesk final : public CatalogFileDesk
{
    Q_OBJECT

public:
    struct Parts {
        storage::Database &database;
        const Clock &clock;
        AccountId account;
        provider::Provider *provider = nullptr; // null: not connected
        QString providerName, person;
        QString undoFolder;
        provider::CatalogChanges *changes = nullptr; // null: the whole catalog is read each time
    };
    explicit CoreCatalogFileDesk(Parts parts, QObject *parent = nullptr);

    QString providerName() const override { return m_parts.providerName; }
    AccountId account() const override { return m_parts.account; }
    bool isConnected() const override { return m_parts.provider != nullptr; }
    Task<catalog_file::SyncReport> report(catalog_file::ReadKind wanted) override;
    Task<int> acceptRemote(const catalog_file::SyncReport &report, const QSet<QString> &ids,
                           const QString &reason) override;
    Task<int> ignore(const catalog_file::SyncReport &report, const QSet<QString> &ids, const QString &note) override;
    Task<int> unignore(const catalog_file::SyncReport &report, const QSet<QString> &ids) override;
    Task<catalog_file::RemoteRead> remote() override;
    Task<CatalogDependents> dependents() override;
    Task<std::vector<AccountId>> otherAccounts() override;
    Task<catalog_file::CatalogDocument> mirrored(const AccountId &account) override;
    Task<catalog_file::ApplyReport> apply(catalog_file::CatalogApply::Request request) override;
    Task<catalog_file::PromotionDrift> drift() override;
    Task<std::vector<catalog_file::RunSummary>> runs() override;
    Task<catalog_file::StoredRun> run(const QString &id) override;
    QString undoPath(const QString &digest) const override;

private:
    Parts m_parts;
    std::unique_ptr<catalog_file::CatalogSync> m_sync; // these three with a provider only
    std::unique_ptr<catalog_file::RemoteCatalog> m_remote;
    std::unique_ptr<catalog_file::CatalogApply> m_apply;
};

} // namespace reckoner::ui
