// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckoner/console.h"
#include "app/reckoner/page_pictures.h"
#include "app/reckoner/page_router.h"
#include "app/reckoner/screenshots.h"
#include "ui/settings/settings_page.h"

namespace reckoner::app {

void planSettingsPictures(Screenshots &shots)
{
    using Section = ui::SettingsPage::Section;
    const auto page = [&shots] {
        return static_cast<ui::SettingsPage *>(shots.console().router()->page(QStringLiteral("settings")));
    };
    const auto add = [&](const QString &name, Section section) {
        shots.add({name,
                   [page, section] {
                       page()->showSection(section);
                       return true;
                   },
                   [page] { return !page()->isBusy(); },
                   {}});
    };
    shots.add({QStringLiteral("settings-tested"),
               [page] {
                   page()->takeStep(doctor::NextStep::TestAgain);
                   return true;
               },
               [page] { return !page()->isBusy(); },
               {}});
    shots.add({QStringLiteral("settings-stripe"),
               [page] {
                   page()->takeStep(doctor::NextStep::TestAgain, config::ProviderChoice::Stripe);
                   return true;
               },
               [page] { return !page()->isBusy(); }, [page] { page()->showAccount(config::ProviderChoice::Paddle); }});
    add(QStringLiteral("settings-database"), Section::Database);
    add(QStringLiteral("settings-safety"), Section::Safety);
    add(QStringLiteral("settings-appearance"), Section::Look);
    add(QStringLiteral("settings-profiles"), Section::Profiles);
    add(QStringLiteral("settings-doctor"), Section::Doctor);
    add({}, Section::Account);
}

} // namespace reckoner::app
