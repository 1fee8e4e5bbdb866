// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckoner/console.h"
#include "app/reckoner/page_pictures.h"
#include "app/reckoner/page_router.h"
#include "app/reckoner/screenshots.h"
#include "ui/pricing/pricing_page.h"

#include <QDialog>
#include <QLineEdit>

namespace reckoner::app {

void planPricingPictures(Screenshots &shots)
{
    const auto page = [&shots] {
        return qobject_cast<ui::PricingPage *>(shots.console().router()->page(QStringLiteral("pricing")));
    };
    // A tier that leaves a gap, and one that makes the total fall.
    shots.add({QStringLiteral("pricing-edited"),
               [page] {
                   ui::TierModel &tiers = page()->model();
                   tiers.setData(tiers.index(1, ui::TierModel::From), QStringLiteral("11000"), Qt::EditRole);
                   tiers.setData(tiers.index(2, ui::TierModel::Flat), QStringLiteral("0"), Qt::EditRole);
                   return true;
               },
               {},
               [page] {
                   ui::TierModel &tiers = page()->model();
                   tiers.setData(tiers.index(1, ui::TierModel::From), QStringLiteral("10000"), Qt::EditRole);
                   tiers.setData(tiers.index(2, ui::TierModel::Flat), QStringLiteral("12"), Qt::EditRole);
               }});
    shots.addDialog(QStringLiteral("pricing-store"),
                    [page] {
                        page()->openSave();
                        return true;
                    },
                    {});
}

} // namespace reckoner::app
