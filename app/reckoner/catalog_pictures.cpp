// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckoner/console.h"
#include "app/reckoner/page_pictures.h"
#include "app/reckoner/page_router.h"
#include "app/reckoner/screenshots.h"
#include "core/catalog_file/catalog_sync.h"
#include "core/catalog_file/document_reader.h"
#include "core/catalog_file/document_writer.h"
#include "ui/catalog/catalog_file_menu.h"
#include "ui/catalog/catalog_runs_dialog.h"
#include "ui/catalog/promotion_dialog.h"
#include "ui/catalog/promotion_rows.h"
#include "ui/catalog/sync_report_dialog.h"

#include <QPushButton>

namespace reckoner::app {

static ui::CatalogFileMenu *catalogFileMenu(Screenshots &shots)
{
    return shots.console().router()->page(QStringLiteral("plans"))->findChild<ui::CatalogFileMenu *>();
}

// The demo's mirror misses nothing, so for the picture the provider is a little ahead.
static catalog_file::SyncReport driftedReport(catalog_file::SyncReport report)
{
    int at = 0;
    for (catalog::Price &price : report.remote.prices) {
        if (++at % 5 != 0)
            continue;
        price.unitPrice = Money(price.unitPrice.minor() + 500, price.unitPrice.currency());
        price.updatedAt = report.readAt - std::chrono::hours(3 * at);
        price.quantityMaximum += at % 2 ? 100 : 0;
    }
    if (!report.remote.products.empty())
        report.remote.products.front().description = QStringLiteral("For teams that write together");
    report.differences = catalog_file::compareMirror(report.local, report.remote, {});
    report.read = catalog_file::ReadKind::Changes;
    report.since = report.readAt - std::chrono::hours(5);
    report.wholeAt = report.readAt - std::chrono::hours(75);
    report.entriesRead = 14;
    return report;
}

namespace {

// A few prices dearer, a new product, one price out of use.
catalog_file::CatalogDocument pictureCatalog(catalog_file::CatalogDocument there)
{
    int at = 0;
    for (catalog_file::ProductEntry &product : there.products) {
        for (catalog_file::PriceEntry &price : product.prices) {
            if (++at % 3 == 0)
                price.amount = Money(price.amount.minor() + 300, price.amount.currency());
            if (at == 4)
                price.status = QStringLiteral("archived");
        }
    }
    catalog_file::ProductEntry agency;
    agency.key = QStringLiteral("agency");
    agency.name = QStringLiteral("Agency");
    agency.taxCategory = QStringLiteral("saas");
    catalog_file::PriceEntry monthly;
    monthly.key = QStringLiteral("monthly");
    monthly.description = monthly.name = QStringLiteral("Agency, by the month");
    monthly.amount = Money(4900, Currency::of("USD"));
    monthly.billingCycle = catalog::periodFromText(QStringLiteral("month"), 1);
    agency.prices = {monthly};
    there.products.push_back(agency);
    there.account = AccountId(QStringLiteral("paddle/sandbox/design"));
    makeCanonical(there);
    return there;
}

catalog_file::StoredRun pictureRun(const catalog_file::CatalogDocument &wanted,
                                   const catalog_file::CatalogDocument &there, catalog_file::RunRecord record,
                                   size_t done)
{
    using catalog_file::StepState;
    const catalog_file::CatalogPlan plan = catalog_file::planCatalog(wanted, there);
    record.account = there.account;
    record.source = wanted.account;
    record.wanted = catalog_file::writeDocument(wanted);
    record.there = catalog_file::writeDocument(there);
    record.digest = plan.digest;
    for (size_t i = 0; i < plan.steps.size(); ++i)
        record.steps.push_back({i < done ? StepState::Done : StepState::Filed, plan.steps[i].id, {}, {}});
    if (record.state == catalog_file::RunState::Failed && done < record.steps.size())
        record.steps[done] = {StepState::Failed, plan.steps[done].id, {}, QStringLiteral("unit_price is too small")};
    catalog_file::StoredRun run = catalog_file::storedRun(std::move(record)).value();
    run.record.digest = QString::number(qHash(run.record.id, 7), 16).rightJustified(16, u'3'); // as if of its own day
    return run;
}

// One that was stopped, one that a refusal ended, one that went through, and its undo.
std::vector<catalog_file::StoredRun> pictureRuns(const catalog_file::CatalogDocument &there)
{
    using catalog_file::RunState;
    const catalog_file::CatalogDocument wanted = pictureCatalog(there);
    const Instant now = SystemClock().now();
    const auto record = [&](const char *id, RunState state, int hoursAgo, const char *actor, const char *reason) {
        catalog_file::RunRecord run;
        run.id = QString::fromLatin1(id);
        run.state = state;
        run.startedAt = now - std::chrono::hours(hoursAgo);
        if (state != RunState::Open)
            run.finishedAt = run.startedAt + std::chrono::seconds(40);
        run.actor = QString::fromLatin1(actor);
        run.reason = QString::fromLatin1(reason);
        return run;
    };
    catalog_file::StoredRun stopped =
        pictureRun(wanted, there, record("run_4", RunState::Open, 2, "anna", "Prices of spring"), 3);
    catalog_file::StoredRun refused =
        pictureRun(wanted, there, record("run_3", RunState::Failed, 26, "ben", "Prices of spring"), 1);
    const catalog_file::StoredRun first =
        pictureRun(wanted, there, record("run_1", RunState::Done, 700, "anna", "The agency tier"), 99);
    catalog_file::RunRecord back = record("run_2", RunState::Done, 650, "anna", "Too early");
    back.undoOf = first.record.digest;
    catalog_file::CatalogDocument own = wanted;
    own.account = there.account;
    return {std::move(stopped), std::move(refused), pictureRun(own, there, std::move(back), 99), first};
}

// A desk that answers with what a picture needs; nothing is sent.
class CatalogPictureDesk final : public ui::CatalogFileDesk
{
public:
    CatalogPictureDesk(ui::CatalogFileDesk &real, QObject *parent) : CatalogFileDesk(parent), m_real(real) {}
    QString providerName() const override { return m_real.providerName(); }
    AccountId account() const override { return m_real.account(); }
    bool isConnected() const override { return true; }
    Task<catalog_file::SyncReport> report(catalog_file::ReadKind wanted) override
    {
        return m_real.report(wanted).then(
            this, [](Result<catalog_file::SyncReport> &&report) { return std::move(report).transform(driftedReport); });
    }
    Task<int> acceptRemote(const catalog_file::SyncReport &, const QSet<QString> &, const QString &) override
    {
        return Task<int>::settled(0);
    }
    Task<int> ignore(const catalog_file::SyncReport &, const QSet<QString> &, const QString &) override
    {
        return Task<int>::settled(0);
    }
    Task<int> unignore(const catalog_file::SyncReport &, const QSet<QString> &) override
    {
        return Task<int>::settled(0);
    }
    Task<catalog_file::RemoteRead> remote() override { return m_real.remote(); }
    Task<ui::CatalogDependents> dependents() override { return m_real.dependents(); }
    Task<std::vector<AccountId>> otherAccounts() override { return m_real.otherAccounts(); }
    Task<catalog_file::CatalogDocument> mirrored(const AccountId &account) override { return m_real.mirrored(account); }
    Task<catalog_file::ApplyReport> apply(catalog_file::CatalogApply::Request request) override
    {
        return m_real.apply(std::move(request));
    }
    Task<catalog_file::PromotionDrift> drift() override { return m_real.drift(); }
    Task<std::vector<catalog_file::RunSummary>> runs() override
    {
        return m_real.remote().then(this, [this](Result<catalog_file::RemoteRead> &&read) {
            return std::move(read).transform([this](catalog_file::RemoteRead &&there) {
                m_runs = pictureRuns(there.keyed.document);
                std::vector<catalog_file::RunSummary> all;
                for (const catalog_file::StoredRun &one : m_runs)
                    all.push_back({one.record, one.countDone(), int(one.plan.steps.size())});
                return all;
            });
        });
    }
    Task<catalog_file::StoredRun> run(const QString &id) override
    {
        const auto found = std::find_if(m_runs.begin(), m_runs.end(),
                                        [&](const catalog_file::StoredRun &one) { return one.record.id == id; });
        return found == m_runs.end() ? m_real.run(id) : Task<catalog_file::StoredRun>::settled(*found);
    }
    QString undoPath(const QString &digest) const override { return m_real.undoPath(digest); }

private:
    ui::CatalogFileDesk &m_real;
    std::vector<catalog_file::StoredRun> m_runs;
};

} // namespace

static void openPicturedPromotion(Screenshots &shots, ui::SafetyLevel safety)
{
    ui::CatalogFileMenu *menu = catalogFileMenu(shots);
    ui::Page *page = shots.console().router()->page(QStringLiteral("plans"));
    menu->desk().remote().then(page, [menu, page, safety](Result<catalog_file::RemoteRead> &&read) {
        if (!read)
            return;
        auto *dialog = new ui::PromotionDialog({menu->desk(), safety, ui::BandKind::Sandbox},
                                               pictureCatalog(std::move(read->keyed.document)), page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        Q_EMIT page->dialogOpened(dialog);
    });
}

static ui::PromotionDialog *picturedPromotion(Screenshots &shots)
{
    return qobject_cast<ui::PromotionDialog *>(shots.dialog());
}

void planCatalogPictures(Screenshots &shots)
{
    shots.addDialog(
        QStringLiteral("plans-compare"),
        [&shots] {
            ui::CatalogFileMenu *menu = catalogFileMenu(shots);
            ui::Page *page = shots.console().router()->page(QStringLiteral("plans"));
            auto *dialog = new ui::SyncReportDialog({*new CatalogPictureDesk(menu->desk(), page)}, page);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
            Q_EMIT page->dialogOpened(dialog);
            return true;
        },
        [&shots] {
            const auto *report = qobject_cast<ui::SyncReportDialog *>(shots.dialog());
            return report && !report->isReading();
        });
    shots.addDialog(
        QStringLiteral("plans-runs"),
        [&shots] {
            ui::CatalogFileMenu *menu = catalogFileMenu(shots);
            ui::Page *page = shots.console().router()->page(QStringLiteral("plans"));
            static const SystemClock clock;
            auto *dialog = new ui::CatalogRunsDialog({*new CatalogPictureDesk(menu->desk(), page), clock}, page);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
            Q_EMIT page->dialogOpened(dialog);
            return true;
        },
        [&shots] {
            auto *runs = qobject_cast<ui::CatalogRunsDialog *>(shots.dialog());
            return runs && !runs->isReading() && runs->steps().rowCount() > 0;
        });
    shots.addDialog(QStringLiteral("plans-promotion-file"), [&shots] {
        catalogFileMenu(shots)->openPromotion({});
        return true;
    });
    using Step = ui::PromotionDialog::Step;
    shots.addDialog(
        QStringLiteral("plans-promotion-choose"),
        [&shots] {
            openPicturedPromotion(shots, ui::SafetyLevel::Confirm);
            return true;
        },
        [&shots] {
            const ui::PromotionDialog *dialog = picturedPromotion(shots);
            return dialog && dialog->step() == Step::Choose && !dialog->isBusy();
        });
    shots.addDialog(
        QStringLiteral("plans-promotion-plan"),
        [&shots] {
            openPicturedPromotion(shots, ui::SafetyLevel::Type);
            return true;
        },
        [&shots] {
            ui::PromotionDialog *dialog = picturedPromotion(shots);
            if (dialog && dialog->step() == Step::Choose && !dialog->isBusy())
                dialog->primaryButton()->click();
            return dialog && dialog->step() == Step::Plan && !dialog->isBusy();
        });
}

} // namespace reckoner::app
