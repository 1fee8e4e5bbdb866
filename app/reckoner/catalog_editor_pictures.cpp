// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckoner/console.h"
#include "app/reckoner/page_pictures.h"
#include "app/reckoner/page_router.h"
#include "app/reckoner/screenshots.h"
#include "ui/catalog/catalog_page.h"
#include "ui/catalog/catalog_pane.h"
#include "ui/catalog/plans_dialog.h"
#include "ui/catalog/price_dialog.h"
#include "ui/catalog/price_preview_dialog.h"
#include "ui/common/row_window.h"
#include "ui/migration/migration_run_view.h"
#include "ui/migration/price_migration_dialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

namespace reckoner::app {

using ui::CatalogAction;

namespace {

ui::CatalogPage *catalogPage(Screenshots &shots)
{
    return qobject_cast<ui::CatalogPage *>(shots.console().router()->page(QStringLiteral("plans")));
}

bool selectFirst(ui::CatalogPage &page, const QString &prefix)
{
    for (int row = 0; row < page.rows().rowCount(); ++row) {
        const auto id = page.rows().idAt(row);
        if (id && id->startsWith(prefix)) {
            page.select(*id);
            return true;
        }
    }
    return false;
}

template <class Dialog> Dialog *catalogDialog(Screenshots &shots)
{
    return qobject_cast<Dialog *>(shots.dialog());
}

void planPriceReview(Screenshots &shots)
{
    shots.addDialog(
        QStringLiteral("price-review"),
        [&shots] {
            catalogPage(shots)->openAction(CatalogAction::Edit);
            QMetaObject::invokeMethod(
                catalogPage(shots),
                [&shots] {
                    if (auto *dialog = catalogDialog<ui::PriceDialog>(shots)) {
                        dialog->amountField()->setText(QStringLiteral("129"));
                        dialog->overridesField();
                        dialog->primaryButton()->click();
                    }
                },
                Qt::QueuedConnection);
            return true;
        },
        [&shots] {
            auto *dialog = catalogDialog<ui::PriceDialog>(shots);
            return dialog && dialog->isReviewing();
        });
}

void planPreview(Screenshots &shots)
{
    shots.addDialog(
        QStringLiteral("price-preview"),
        [&shots] {
            catalogPage(shots)->openPreview();
            return true;
        },
        [&shots] {
            auto *dialog = catalogDialog<ui::PricePreviewDialog>(shots);
            if (dialog && !dialog->isBusy() && dialog->resultTable()->rowCount() == 0)
                dialog->primaryButton()->click();
            return dialog && !dialog->isBusy() && dialog->resultTable()->rowCount() > 0;
        });
}

ui::PriceMigrationDialog *picturedMigration(Screenshots &shots)
{
    return catalogDialog<ui::PriceMigrationDialog>(shots);
}

// As far as a trial: the demo's subscriptions stay as they are.
void planMigration(Screenshots &shots)
{
    using Step = ui::PriceMigrationDialog::Step;
    const auto open = [&shots] {
        catalogPage(shots)->openAction(CatalogAction::Move);
        return true;
    };
    const auto counted = [&shots] {
        return picturedMigration(shots) && picturedMigration(shots)->primaryButton()->isEnabled();
    };
    shots.addDialog(QStringLiteral("migration-wish"), open, counted);
    shots.addDialog(QStringLiteral("migration-trial"), open, [&shots, counted] {
        if (counted() && picturedMigration(shots)->step() == Step::Wish)
            picturedMigration(shots)->primaryButton()->click();
        return picturedMigration(shots) && picturedMigration(shots)->step() == Step::Confirm;
    });
    // The run of a few, moved back afterwards by nobody: it comes last.
    shots.addDialog(QStringLiteral("migration-run"), open, [&shots, counted] {
        auto *dialog = picturedMigration(shots);
        if (counted() && (dialog->step() == Step::Wish || dialog->step() == Step::Confirm))
            dialog->primaryButton()->click();
        if (dialog && dialog->step() == Step::Run && dialog->run().counts().done > 4 &&
            dialog->run().stopButton()->isEnabled())
            dialog->run().stopButton()->click();
        return dialog && dialog->step() == Step::Run && dialog->run().undoButton()->isVisible() &&
               dialog->run().rows()->rowCount() > 0;
    });
}

} // namespace

void planCatalogEditorPictures(Screenshots &shots)
{
    const auto shown = [&shots] { return catalogPage(shots)->pane().row().has_value(); };
    const auto priceShown = [&shots] {
        const auto &row = catalogPage(shots)->pane().row();
        return row && row->price;
    };
    shots.add({QStringLiteral("plans-price"),
               [&shots] { return selectFirst(*catalogPage(shots), QStringLiteral("pri_")); },
               priceShown,
               {}});
    shots.add({QStringLiteral("plans-findings"),
               [&shots] {
                   catalogPage(shots)->findingsButton()->setChecked(true);
                   return true;
               },
               shown, [&shots] { catalogPage(shots)->findingsButton()->setChecked(false); }});
    shots.addDialog(QStringLiteral("price-edit"), [&shots] {
        catalogPage(shots)->openAction(CatalogAction::Edit);
        return true;
    });
    planPriceReview(shots);
    shots.addDialog(QStringLiteral("price-archive"), [&shots] {
        catalogPage(shots)->openAction(CatalogAction::Archive);
        return true;
    });
    planPreview(shots);
    planMigration(shots);
    shots.addDialog(QStringLiteral("product-new"), [&shots] {
        catalogPage(shots)->openNewProduct();
        return true;
    });
    shots.addDialog(QStringLiteral("plans-local"), [&shots] {
        catalogPage(shots)->openPlans();
        return true;
    });
}

} // namespace reckoner::app
