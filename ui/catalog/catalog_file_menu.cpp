// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/catalog_file_menu.h"

#include "core/catalog_file/document_writer.h"
#include "ui/catalog/catalog_file_words.h"
#include "ui/catalog/catalog_runs_dialog.h"
#include "ui/catalog/promotion_dialog.h"
#include "ui/catalog/sync_report_dialog.h"
#include "ui/common/icon.h"
#include "ui/common/plain_text.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QSaveFile>

namespace reckoner::ui {

using namespace catalog_file;

static const QString kCatalogFileNotice = QStringLiteral("catalog-file"),
                     kCatalogDriftNotice = QStringLiteral("catalog-drift"),
                     kSourceDriftNotice = QStringLiteral("catalog-source-drift");
static constexpr int kDriftSoonMs = 1000; // changes come in bursts
static constexpr int kMostDriftNamed = 3;

CatalogFileMenu::CatalogFileMenu(CatalogFileDesk &desk, const PageContext &context, Page &page)
    : QToolButton(&page), m_desk(desk), m_context(context), m_page(page)
{
    setIcon(ui::icon(QLatin1StringView("change")));
    setText(tr("Compare && promote"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Compare and promote"));
    setEnabled(m_desk.isConnected());
    setToolTip(plainToolTip(m_desk.isConnected()
                                ? tr("Compare the catalog, bring one in, or write it into a file")
                                : tr("%1 is not connected in this profile.").arg(m_desk.providerName())));
    auto *menu = new QMenu(this);
    menu->addAction(tr("&Compare with %1…").arg(m_desk.providerName()), this, &CatalogFileMenu::openSyncReport);
    menu->addAction(tr("&Bring a catalog into this account…"), this, [this] { openPromotion({}); });
    menu->addAction(tr("Plans carried &out…"), this, &CatalogFileMenu::openRuns);
    menu->addSeparator();
    menu->addAction(tr("Catalog as a &file…"), this, &CatalogFileMenu::askExport);
    setMenu(menu);
    m_driftSoon.setSingleShot(true);
    m_driftSoon.setInterval(kDriftSoonMs);
    connect(&m_driftSoon, &QTimer::timeout, this, &CatalogFileMenu::lookForDrift);
    watchDrift();
}

void CatalogFileMenu::watchDrift()
{
    if (!m_driftSoon.isActive())
        m_driftSoon.start();
}

void CatalogFileMenu::lookForDrift()
{
    m_desk.drift().then(this, [this](Result<PromotionDrift> &&drift) {
        if (drift) // what cannot be read is looked at again with the next change
            showDrift(*drift);
    });
}

static QString driftNames(const std::vector<DriftFinding> &findings)
{
    QStringList named;
    for (const DriftFinding &one : findings) {
        if (named.size() == kMostDriftNamed) {
            named.append(QStringLiteral("…"));
            break;
        }
        named.append(one.isGone() ? CatalogFileMenu::tr("%1 (gone)").arg(harmless(one.name, 60))
                                  : CatalogFileMenu::tr("%1 (%2)", "entry, its fields")
                                        .arg(harmless(one.name, 60), changedFieldsText(one.fields)));
    }
    return named.join(QStringLiteral(", "));
}

void CatalogFileMenu::showDrift(const PromotionDrift &drift)
{
    if (drift.findings.empty())
        Q_EMIT m_page.noticeCleared(kCatalogDriftNotice);
    else
        raiseDrift(
            kCatalogDriftNotice,
            tr("%Ln entry/entries changed since a plan brought them over: %1", nullptr, int(drift.findings.size()))
                .arg(driftNames(drift.findings)),
            drift.promoted);
    if (drift.atSource.empty())
        Q_EMIT m_page.noticeCleared(kSourceDriftNotice);
    else
        raiseDrift(kSourceDriftNotice,
                   tr("%Ln entry/entries changed where they came from (%1) since they were brought over: %2", nullptr,
                      int(drift.atSource.size()))
                       .arg(drift.atSource.front().account.toString(), driftNames(drift.atSource)),
                   drift.newer);
}

void CatalogFileMenu::raiseDrift(const QString &key, const QString &said, const CatalogDocument &mending)
{
    Notice notice{Tone::Warn, said, {}, {}};
    if (m_desk.isConnected()) {
        notice.action = tr("Look");
        notice.onAction = [this, mending] { openPromotion(mending); };
    }
    Q_EMIT m_page.noticeRaised(key, notice);
}

void CatalogFileMenu::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    Q_EMIT m_page.dialogOpened(dialog);
}

void CatalogFileMenu::openSyncReport()
{
    auto *dialog = new SyncReportDialog({m_desk, m_context.safety, m_context.kind}, &m_page);
    connect(dialog, &SyncReportDialog::pushRequested, this, [this, dialog](const CatalogDocument &wanted) {
        dialog->close();
        openPromotion(wanted);
    });
    open(dialog);
}

PromotionDialog *CatalogFileMenu::makePromotion(std::optional<CatalogDocument> wanted, const QString &undoOf)
{
    auto *dialog = new PromotionDialog({m_desk, m_context.safety, m_context.kind, undoOf}, std::move(wanted), &m_page);
    connect(dialog, &PromotionDialog::undoRequested, this,
            [this, dialog](const CatalogDocument &undo, const QString &digest) {
                dialog->close();
                openPromotion(undo, digest);
            });
    connect(dialog, &PromotionDialog::applied, this, &CatalogFileMenu::watchDrift);
    return dialog;
}

void CatalogFileMenu::openPromotion(std::optional<CatalogDocument> wanted, const QString &undoOf)
{
    open(makePromotion(std::move(wanted), undoOf));
}

void CatalogFileMenu::openRuns()
{
    auto *dialog = new CatalogRunsDialog({m_desk, m_context.clock, m_context.safety, m_context.kind}, &m_page);
    connect(dialog, &CatalogRunsDialog::undoRequested, this,
            [this, dialog](const CatalogDocument &undo, const QString &digest) {
                dialog->close();
                openPromotion(undo, digest);
            });
    connect(dialog, &CatalogRunsDialog::goOnRequested, this, [this, dialog](const StoredRun &run) {
        dialog->close();
        PromotionDialog *promotion = makePromotion({}, run.record.undoOf);
        promotion->showStopped(run);
        open(promotion);
    });
    open(dialog);
}

void CatalogFileMenu::askExport()
{
    auto *dialog =
        new QFileDialog(this, tr("Catalog as a file"), QStringLiteral("catalog.toml"), tr("Catalog files (*.toml)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("toml"));
    connect(dialog, &QFileDialog::fileSelected, this, &CatalogFileMenu::exportTo);
    dialog->open();
}

void CatalogFileMenu::exportTo(const QString &path)
{
    m_desk.remote().then(this, [this, path](Result<RemoteRead> &&read) {
        QString why = read ? QString() : read.error().message;
        if (read) {
            QFile old(path);
            const QByteArray head = old.open(QIODevice::ReadOnly) ? headOf(old.readAll()) : QByteArray();
            old.close();
            const QByteArray text = writeDocument(withoutArchived(read->keyed.document), head);
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
                why = file.errorString();
        }
        const Notice notice =
            why.isEmpty() ? Notice{Tone::Ok, tr("The catalog is in %1.").arg(QFileInfo(path).fileName()), {}, {}}
                          : Notice{Tone::Bad, tr("The catalog was not written: %1").arg(why), {}, {}};
        Q_EMIT m_page.noticeRaised(kCatalogFileNotice, notice);
        Q_EMIT exported(path);
    });
}

} // namespace reckoner::ui
