// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckoner/console_commands.h"

#include "app/reckoner/console.h"
#include "app/reckoner/mirror_sync.h"
#include "app/reckoner/page_router.h"
#include "app/reckoner/pages.h"
#include "app/reckoner/work_accounts.h"
#include "ui/common/page.h"
#include "ui/shell/event_dock.h"
#include "ui/shell/main_window.h"

#include <QKeySequence>

namespace reckoner::app {

namespace {

using Commands = std::vector<ui::PaletteCommand>;

QString keyText(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

void addPageCommands(Console &console, Commands &commands)
{
    if (!console.pages())
        return;
    int number = 0;
    for (const PageEntry &entry : console.pages()->entries()) {
        ++number;
        commands.push_back({.icon = entry.key,
                            .title = Console::tr("Go to %1", "a page").arg(Pages::nameOf(entry)),
                            .keywords = Console::tr("page open show", "words to find a command by"),
                            .shortcut = number <= 9 ? keyText(Qt::CTRL | Qt::Key(Qt::Key_0 + number)) : QString(),
                            .run = [&console, key = entry.key] { console.router()->showPage(key); }});
    }
}

void addListCommands(Console &console, Commands &commands)
{
    if (!console.router())
        return;
    const auto shown = [&console] { return console.router()->page(console.router()->current()); };
    commands.push_back({.icon = QStringLiteral("export"),
                        .title = Console::tr("Export this list…"),
                        .keywords = Console::tr("csv save file spreadsheet rows", "words to find a command by"),
                        .run =
                            [shown] {
                                if (ui::Page *page = shown(); page && page->canExport())
                                    page->askExport();
                            },
                        .isOffered =
                            [shown] {
                                const ui::Page *page = shown();
                                return page && page->canExport();
                            }});
}

void addSyncCommands(Console &console, Commands &commands)
{
    if (!console.router())
        return;
    const auto with = [&console](auto run) {
        return [&console, run] {
            if (MirrorSync *sync = console.sync())
                (sync->*run)();
        };
    };
    const QString words = Console::tr("synchronise refresh mirror backfill fetch", "words to find a command by");
    commands.push_back(
        {QStringLiteral("refresh"), Console::tr("Synchronise now"), words, {}, with(&MirrorSync::syncNow)});
    commands.push_back(
        {QStringLiteral("pause"), Console::tr("Pause synchronisation"), words, {}, with(&MirrorSync::pause)});
    commands.push_back(
        {QStringLiteral("resume"), Console::tr("Resume synchronisation"), words, {}, with(&MirrorSync::resume)});
    commands.push_back({QStringLiteral("clock"), Console::tr("Synchronisation status"), words, {}, [&console] {
                            console.openSyncPopover();
                        }});
}

void addAccountCommands(Console &console, Commands &commands)
{
    for (const WorkAccount &account : workAccounts(console.settings())) {
        if (account.isCurrent)
            continue;
        commands.push_back({.icon = QStringLiteral("key"),
                            .title = Console::tr("Work with %1", "an account").arg(account.title),
                            .keywords = Console::tr("account provider switch change", "words to find a command by"),
                            .run = [&console, provider = account.provider] { console.workWith(provider); }});
    }
}

void addAppearanceCommands(Console &console, Commands &commands)
{
    for (const ui::ThemeChoice choice : {ui::ThemeChoice::Automatic, ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
        commands.push_back({.icon = QStringLiteral("sun"),
                            .title = Console::tr("Theme: %1").arg(ui::themeChoiceText(choice)),
                            .keywords = Console::tr("appearance colour light dark", "words to find a command by"),
                            .run = [&console, choice] { console.appearance().setTheme(choice); }});
    }
    for (const ui::Appearance::Language &language : ui::Appearance::languages()) {
        commands.push_back({.icon = QStringLiteral("settings"),
                            .title = Console::tr("Language: %1").arg(language.name),
                            // In English too, for whoever has landed in a language they cannot read.
                            .keywords = QStringLiteral("language sprache langue idioma ") + language.code,
                            .run = [&console, code = language.code] { console.setLanguage(code); }});
    }
}

void addWindowCommands(Console &console, Commands &commands)
{
    commands.push_back({.icon = QStringLiteral("events"),
                        .title = Console::tr("Live events"),
                        .keywords = Console::tr("dock tail log webhooks", "words to find a command by"),
                        .shortcut = keyText(Qt::CTRL | Qt::Key_J),
                        .run = [&console] { console.window().setDockVisible(console.window().dock().isHidden()); }});
    commands.push_back({.icon = QStringLiteral("keyboard"),
                        .title = Console::tr("Keyboard shortcuts"),
                        .keywords = Console::tr("help keys", "words to find a command by"),
                        .shortcut = keyText(Qt::Key_F1),
                        .run = [&console] { console.openShortcuts(); }});
    commands.push_back({.icon = QStringLiteral("info"),
                        .title = Console::tr("About Reckoner"),
                        .keywords = Console::tr("help version licence", "words to find a command by"),
                        .run = [&console] { console.openAbout(); }});
    commands.push_back({.icon = QStringLiteral("close"),
                        .title = Console::tr("Quit"),
                        .shortcut = keyText(Qt::CTRL | Qt::Key_Q),
                        .run = [&console] { console.window().close(); }});
}

} // namespace

std::vector<ui::PaletteCommand> consoleCommands(Console &console)
{
    Commands commands;
    addPageCommands(console, commands);
    addListCommands(console, commands);
    addSyncCommands(console, commands);
    addAccountCommands(console, commands);
    addAppearanceCommands(console, commands);
    addWindowCommands(console, commands);
    return commands;
}

} // namespace reckoner::app
