// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckoner/console.h"
#include "app/reckoner/page_pictures.h"
#include "app/reckoner/page_router.h"
#include "app/reckoner/screenshots.h"
#include "ui/common/data_table.h"
#include "ui/reconciliation/finding_pane.h"
#include "ui/reconciliation/finding_window.h"
#include "ui/reconciliation/reconciliation_page.h"

#include <QDialog>
#include <QPushButton>

namespace reckoner::app {

void planReconciliationPictures(Screenshots &shots)
{
    const auto page = [&shots] {
        return qobject_cast<ui::ReconciliationPage *>(shots.console().router()->page(QStringLiteral("reconciliation")));
    };
    const auto choose = [page](auto fits) {
        for (int row = 0; row < page()->window().rowCount(); ++row)
            if (const reconcile::StoredFinding *finding = page()->window().row(row); finding && fits(*finding)) {
                page()->table().selectRow(row);
                return true;
            }
        return false;
    };
    const auto matchable = [page] {
        const QPushButton *match = page()->pane().verbButton(reconcile::Verb::Match);
        return match && match->isEnabled();
    };
    shots.add({QStringLiteral("reconciliation-match"),
               [choose] {
                   return choose([](const reconcile::StoredFinding &each) { return !each.finding.candidates.empty(); });
               },
               matchable,
               {}});
    const auto verb = [page](reconcile::Verb wanted) {
        QPushButton *button = page()->pane().verbButton(wanted);
        if (button)
            button->click();
        return button != nullptr;
    };
    shots.addDialog(QStringLiteral("reconciliation-match-dialog"), [verb] { return verb(reconcile::Verb::Match); }, {});
    shots.addDialog(QStringLiteral("reconciliation-ignore"), [verb] { return verb(reconcile::Verb::IgnoreUntil); }, {});
    shots.addDialog(QStringLiteral("reconciliation-runs"),
                    [page] {
                        page()->historyButton()->click();
                        return true;
                    },
                    {});
}

} // namespace reckoner::app
