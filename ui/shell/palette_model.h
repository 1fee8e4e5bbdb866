// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the palette offers at the moment, in groups: a head row that cannot be chosen, then its entries. Entries lead to
// an entity or are a command. Draws matches by ranges, never by markup. Main thread.

#include "core/base/id.h"
#include "ui/common/entity_ref.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <functional>
#include <optional>
#include <vector>

namespace reckoner::ui {

// Something the console can do, wherever one is.
struct PaletteCommand {
    QString icon;     // name in resources/icons
    QString title;    // "Go to Payments"
    QString keywords; // other words one may look for it by; not shown
    QString shortcut; // as shown at the right
    std::function<void()> run;
    std::function<bool()> isOffered = {}; // none: always
};

struct PaletteEntry {
    bool isHead = false;
    QString icon;
    QString title;    // made harmless when drawn
    QString subtitle; // muted, behind or below
    QString trailing; // at the right: amount, key
    std::optional<EntityRef> entity = {};
    std::function<void()> run = {};
    AccountId account = {}; // of the entity, where it is not the one that is worked with
    QString accountTitle = {};
};

class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setEntries(std::vector<PaletteEntry> entries);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    const PaletteEntry &entry(int row) const { return m_entries[size_t(row)]; }
    // The nearest entry from there on that can be chosen; -1: none. step: +1 or -1.
    int choosable(int from, int step) const;

private:
    std::vector<PaletteEntry> m_entries;
};

class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setSearch(const QString &text);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void drawMatched(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &ink,
                     const QColor &matched) const;
    QStringList m_words;
};

} // namespace reckoner::ui
