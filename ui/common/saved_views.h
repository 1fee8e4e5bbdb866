// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A button with a list of views: search and chips that somebody has saved under a name, to pick, rename and delete.
// Kept in the ViewState. Main thread.

#include <QDialog>
#include <QStringList>
#include <QToolButton>

#include <vector>

class QMenu;

namespace reckoner::ui {

class FilterBar;
class ViewState;

class SavedViews : public QToolButton
{
    Q_OBJECT

public:
    static constexpr int kMostViews = 30; // a menu that still fits a screen
    static constexpr int kLongestName = 60;

    struct View {
        QString name, search;
        QStringList chips;
        bool operator==(const View &) const = default;
    };

    SavedViews(FilterBar &filter, ViewState &state, const QString &key, QWidget *parent = nullptr);

    const std::vector<View> &views() const { return m_views; }
    // The view whose search and chips are those of the filter bar; empty: none.
    QString current() const;
    // What the filter bar holds now; a view of that name is replaced. False for no name and when there are too many.
    bool save(const QString &name);
    void pick(const QString &name);
    bool rename(const QString &name, const QString &to);
    void remove(const QString &name);

Q_SIGNALS:
    void picked(); // the filter bar holds it already
    void dialogOpened(QDialog *dialog);

private:
    void load();
    void keep();
    void fillMenu();
    void showCurrent();
    enum class Asking { Save, Rename };
    void askName(Asking asking);

    FilterBar &m_filter;
    ViewState &m_state;
    QString m_key;
    QMenu *m_menu;
    std::vector<View> m_views;
};

} // namespace reckoner::ui
