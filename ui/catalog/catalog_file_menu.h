// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the Plans & Prices page offers beyond looking: comparing with the provider, bringing a catalog in, the plans
// that were carried out, and writing the catalog into a file. A button with a menu for the page's title row; it opens
// the dialogs over the page. Main thread.

#include "ui/catalog/catalog_file_desk.h"
#include "ui/common/page.h"

#include <QTimer>
#include <QToolButton>

namespace reckoner::ui {

class PromotionDialog;

class CatalogFileMenu final : public QToolButton
{
    Q_OBJECT

public:
    // Desk and page outlive the menu.
    CatalogFileMenu(CatalogFileDesk &desk, const PageContext &context, Page &page);

    CatalogFileDesk &desk() { return m_desk; }
    void openSyncReport();
    // wanted: none asks for a file. undoOf: the digest of the plan that it takes back.
    void openPromotion(std::optional<catalog_file::CatalogDocument> wanted, const QString &undoOf = {});
    void openRuns();
    void exportTo(const QString &path);
    // Something of the catalog moved: is what was brought over still as it was?
    void watchDrift();

Q_SIGNALS:
    void exported(const QString &path); // or not: the page's notice says

private:
    void askExport();
    void lookForDrift();
    void showDrift(const catalog_file::PromotionDrift &drift);
    void raiseDrift(const QString &key, const QString &said, const catalog_file::CatalogDocument &mending);
    PromotionDialog *makePromotion(std::optional<catalog_file::CatalogDocument> wanted, const QString &undoOf);
    void open(QDialog *dialog);

    CatalogFileDesk &m_desk;
    PageContext m_context;
    Page &m_page;
    QTimer m_driftSoon;
};

} // namespace reckoner::ui
