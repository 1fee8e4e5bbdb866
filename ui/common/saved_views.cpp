// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/saved_views.h"

#include "ui/common/filter_bar.h"
#include "ui/common/icon.h"
#include "ui/common/plain_text.h"
#include "ui/common/view_state.h"

#include <QActionGroup>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace reckoner::ui {

namespace {

// A name that people gave is no place for mnemonics.
QString viewText(const QString &name)
{
    return harmless(name, SavedViews::kLongestName).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

SavedViews::SavedViews(FilterBar &filter, ViewState &state, const QString &key, QWidget *parent)
    : QToolButton(parent), m_filter(filter), m_state(state), m_key(key), m_menu(new QMenu(this))
{
    setAutoRaise(true);
    setIcon(ui::icon(QLatin1StringView("chevron-down"), IconColor::Muted));
    setIconSize({12, 12});
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the words
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Saved views: search and filters under a name"));
    load();
    showCurrent();
    connect(this, &QToolButton::clicked, this, [this] {
        fillMenu();
        m_menu->popup(mapToGlobal(QPoint(0, height() + 2)));
    });
    connect(&m_filter, &FilterBar::changed, this, &SavedViews::showCurrent);
}

QString SavedViews::current() const
{
    const auto found = std::find_if(m_views.begin(), m_views.end(), [this](const View &view) {
        return view.search == m_filter.searchText() && view.chips == m_filter.activeChips();
    });
    return found == m_views.end() ? QString() : found->name;
}

bool SavedViews::save(const QString &text)
{
    const QString name = text.simplified().left(kLongestName);
    if (name.isEmpty())
        return false;
    const View view{name, m_filter.searchText(), m_filter.activeChips()};
    const auto found =
        std::find_if(m_views.begin(), m_views.end(), [&](const View &other) { return other.name == name; });
    if (found != m_views.end())
        *found = view;
    else if (m_views.size() >= size_t(kMostViews))
        return false;
    else
        m_views.push_back(view);
    keep();
    return true;
}

void SavedViews::pick(const QString &name)
{
    const auto found =
        std::find_if(m_views.begin(), m_views.end(), [&](const View &view) { return view.name == name; });
    if (found == m_views.end())
        return;
    const View view = *found;
    {
        const QSignalBlocker quiet(&m_filter);
        m_filter.clear();
        m_filter.setSearchText(view.search);
        m_filter.setActiveChips(view.chips);
    }
    showCurrent();
    Q_EMIT picked();
}

bool SavedViews::rename(const QString &name, const QString &text)
{
    const QString to = text.simplified().left(kLongestName);
    const auto named = [this](const QString &wanted) {
        return std::find_if(m_views.begin(), m_views.end(), [&](const View &view) { return view.name == wanted; });
    };
    if (to.isEmpty() || named(name) == m_views.end() || (to != name && named(to) != m_views.end()))
        return false;
    named(name)->name = to;
    keep();
    return true;
}

void SavedViews::remove(const QString &name)
{
    std::erase_if(m_views, [&](const View &view) { return view.name == name; });
    keep();
}

void SavedViews::load()
{
    // Name, search and the number of chips, then these: a flat list is what the settings file keeps as text.
    const QStringList flat = m_state.value(m_key).toStringList();
    for (qsizetype i = 0; i + 2 < flat.size();) {
        const qsizetype chips = std::clamp<qsizetype>(flat.at(i + 2).toInt(), 0, flat.size() - i - 3);
        m_views.push_back({flat.at(i), flat.at(i + 1), flat.mid(i + 3, chips)});
        i += 3 + chips;
    }
}

void SavedViews::keep()
{
    QStringList flat;
    for (const View &view : m_views) {
        flat << view.name << view.search << QString::number(view.chips.size());
        flat += view.chips;
    }
    m_state.setValue(m_key, flat);
    showCurrent();
}

void SavedViews::showCurrent()
{
    const QString name = current();
    setText(name.isEmpty() ? tr("Views") : viewText(name));
    setAccessibleName(name.isEmpty() ? tr("Saved views") : tr("Saved views: %1").arg(harmless(name, kLongestName)));
}

void SavedViews::fillMenu()
{
    m_menu->clear();
    const QString now = current();
    for (const View &view : m_views) {
        QAction *action = m_menu->addAction(viewText(view.name));
        action->setCheckable(true);
        action->setChecked(view.name == now);
        connect(action, &QAction::triggered, this, [this, name = view.name] { pick(name); });
    }
    if (m_views.empty())
        m_menu->addAction(tr("No view is saved yet"))->setEnabled(false);
    m_menu->addSeparator();
    QAction *saving = m_menu->addAction(tr("Save this view…"));
    saving->setEnabled(m_filter.isActive() && m_views.size() < size_t(kMostViews));
    connect(saving, &QAction::triggered, this, [this] { askName(Asking::Save); });
    QAction *renaming = m_menu->addAction(tr("Rename this view…"));
    renaming->setEnabled(!now.isEmpty());
    connect(renaming, &QAction::triggered, this, [this] { askName(Asking::Rename); });
    QAction *removing = m_menu->addAction(tr("Delete this view"));
    removing->setEnabled(!now.isEmpty());
    connect(removing, &QAction::triggered, this, [this, now] { remove(now); });
}

void SavedViews::askName(Asking asking)
{
    const QString now = current();
    auto *dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(asking == Asking::Save ? tr("Save view") : tr("Rename view"));
    dialog->setLabelText(tr("Name of the view"));
    dialog->setTextValue(now);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, asking, now](const QString &name) {
        if (asking == Asking::Save)
            save(name);
        else
            rename(now, name);
    });
    dialog->open();
    Q_EMIT dialogOpened(dialog);
}

} // namespace reckoner::ui
