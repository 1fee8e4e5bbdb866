// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/field_changes.h"

#include "core/base/json.h"
#include "ui/common/plain_text.h"
#include "ui/common/theme.h"
#include "ui/common/time_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace reckoner::ui {

QString fieldTitle(const QString &path)
{
    QStringList words;
    for (const QString &part : path.split(QLatin1Char('.'), Qt::SkipEmptyParts)) {
        const qsizetype bracket = part.indexOf(QLatin1Char('['));
        QString word = part.left(bracket < 0 ? part.size() : bracket);
        word.replace(QLatin1Char('_'), QLatin1Char(' '));
        if (!word.isEmpty())
            word[0] = word[0].toUpper();
        if (bracket >= 0) {
            bool isNumber = false;
            const int place = part.mid(bracket + 1).chopped(1).toInt(&isNumber);
            word += isNumber ? QStringLiteral(" %1").arg(place + 1) : part.mid(bracket);
        }
        words.append(word);
    }
    return harmless(words.join(QStringLiteral(" › ")), 80);
}

QString fieldValueText(const QString &json)
{
    if (json.isEmpty() || json == QLatin1StringView("null"))
        return QStringLiteral("–");
    const QByteArray text = json.toUtf8();
    const Result<JsonDocument> document = JsonDocument::parse('[' + text + ']');
    if (!document || document->root().items().empty())
        return harmless(json);
    const JsonView value = document->root().items().front();
    if (value.kind() != JsonKind::String) {
        if (value.kind() == JsonKind::Boolean)
            return value.boolean().value_or(false) ? FieldChanges::tr("yes") : FieldChanges::tr("no");
        return harmless(json);
    }
    const QString words = value.string().value_or(QString());
    if (words.size() > 18 && words.at(4) == QLatin1Char('-')) {
        if (const Result<Instant> moment = Instant::parse(words))
            return dayAndTimeText(*moment);
    }
    return words.isEmpty() ? FieldChanges::tr("(empty)") : harmless(words);
}

FieldChanges::FieldChanges(const QString &accessibleName, QWidget *parent) : QTableWidget(0, 3, parent)
{
    setAccessibleName(accessibleName);
    setHorizontalHeaderLabels({tr("Field"), tr("Before"), tr("After")});
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kRowHeightCompact);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

static constexpr int kJsonRole = Qt::UserRole;

static QTableWidgetItem *changeCell(const QString &shown, const QString &exact)
{
    auto *cell = new QTableWidgetItem(shown);
    cell->setToolTip(plainToolTip(exact));
    cell->setData(kJsonRole, exact);
    return cell;
}

void FieldChanges::setChanges(const std::vector<sync::EffectChange> &changes)
{
    setRowCount(int(changes.size()));
    const QColor muted(tokensFor(palette()).muted);
    for (int row = 0; row < int(changes.size()); ++row) {
        const sync::EffectChange &change = changes[size_t(row)];
        setItem(row, 0, changeCell(fieldTitle(change.field), change.field));
        QTableWidgetItem *before = changeCell(fieldValueText(change.before), change.before);
        before->setForeground(muted);
        setItem(row, 1, before);
        setItem(row, 2, changeCell(fieldValueText(change.after), change.after));
    }
    scrollToTop();
}

void FieldChanges::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy)) {
        QTableWidget::keyPressEvent(event);
        return;
    }
    QStringList lines;
    for (const QModelIndex &row : selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells.append(item(row.row(), column)->data(kJsonRole).toString());
        lines.append(cells.join(QLatin1Char('\t')));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace reckoner::ui
