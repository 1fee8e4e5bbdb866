// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_model.h"

#include "ui/common/icon.h"
#include "ui/common/plain_text.h"

#include <QPainter>
#include <QTextLayout>

namespace reckoner::ui {

namespace {

constexpr int kPaletteRow = 34, kPaletteHead = 26, kPaletteIcon = 18;

} // namespace

void PaletteModel::setEntries(std::vector<PaletteEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PaletteEntry &entry = m_entries[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return harmless(entry.title, 120);
    if (role == Qt::AccessibleTextRole) {
        QStringList parts{harmless(entry.title, 120), harmless(entry.subtitle, 120), entry.trailing,
                          entry.accountTitle};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    const bool head = index.isValid() && m_entries[size_t(index.row())].isHead;
    return head ? Qt::ItemFlags(Qt::ItemIsEnabled) : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

int PaletteModel::choosable(int from, int step) const
{
    for (int row = from; row >= 0 && row < rowCount(); row += step) {
        if (!m_entries[size_t(row)].isHead)
            return row;
    }
    return -1;
}

void PaletteDelegate::setSearch(const QString &text)
{
    m_words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = static_cast<const PaletteModel *>(index.model());
    return {200, model->entry(index.row()).isHead ? kPaletteHead : kPaletteRow};
}

// One line laid out by Qt as plain text, with the matched pieces in another format: shaping and direction stay whole.
void PaletteDelegate::drawMatched(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
                                  const QColor &ink, const QColor &matched) const
{
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    QTextLayout layout(shown, font);
    QTextOption options;
    options.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(options);
    QList<QTextLayout::FormatRange> ranges;
    for (const QString &word : m_words) {
        const int at = int(shown.indexOf(word, 0, Qt::CaseInsensitive));
        if (at < 0)
            continue;
        QTextLayout::FormatRange range;
        range.start = at;
        range.length = int(word.size());
        range.format.setForeground(matched);
        range.format.setFontUnderline(true); // not by colour alone
        ranges.append(range);
    }
    layout.setFormats(ranges);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(rect.width());
    layout.endLayout();
    painter.setPen(ink);
    layout.draw(&painter, QPointF(rect.left(), rect.top() + (rect.height() - layout.boundingRect().height()) / 2));
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const PaletteModel *>(index.model());
    const PaletteEntry &entry = model->entry(index.row());
    const Tokens &t = tokensFor(option.palette);
    painter->save();
    if (entry.isHead) {
        painter->setFont(captionFont(option.font));
        painter->setPen(QColor(t.muted));
        painter->drawText(option.rect.adjusted(kSpaceM, 4, -kSpaceM, 0), Qt::AlignVCenter, entry.title);
        painter->restore();
        return;
    }
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const QRect box = option.rect.adjusted(kSpaceXs, 1, -kSpaceXs, -1);
    painter->setRenderHint(QPainter::Antialiasing);
    if (current || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(QColor(current ? t.selection : t.hover));
        painter->drawRoundedRect(box, kCornerRadius, kCornerRadius);
    }
    const double ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(box.left() + kSpaceS, box.top() + (box.height() - kPaletteIcon) / 2,
                        iconPixmap(QLatin1StringView(entry.icon.toLatin1()), QColor(t.muted), kPaletteIcon, ratio));
    QRect room = box.adjusted(kSpaceS + kPaletteIcon + kSpaceM, 0, -kSpaceM, 0);
    const QFont small = captionFont(option.font);
    if (!entry.trailing.isEmpty()) {
        const int wide = QFontMetrics(small).horizontalAdvance(entry.trailing);
        painter->setFont(small);
        painter->setPen(QColor(t.muted));
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight, entry.trailing);
        room.setRight(room.right() - wide - kSpaceM);
    }
    const QString title = harmless(entry.title, 120), subtitle = harmless(entry.subtitle, 120);
    const int wanted = QFontMetrics(option.font).horizontalAdvance(title);
    const int most = subtitle.isEmpty() ? room.width() : room.width() * 6 / 10;
    QRect first = room;
    first.setWidth(std::min(wanted + 2, most));
    drawMatched(*painter, first, title, option.font, QColor(t.text), QColor(t.accent));
    if (!subtitle.isEmpty()) {
        const QRect second = room.adjusted(first.width() + kSpaceM, 0, 0, 0);
        drawMatched(*painter, second, subtitle, small, QColor(t.muted), QColor(t.accent));
    }
    painter->restore();
}

} // namespace reckoner::ui
