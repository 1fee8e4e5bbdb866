// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_checks.h"

#include "ui/common/plain_label.h"
#include "ui/common/status_pill.h"
#include "ui/common/theme.h"
#include "ui/common/translations.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLocale>
#include <QMap>
#include <QPixmap>
#include <QScrollArea>
#include <QStyle>
#include <QTableView>
#include <QToolButton>
#include <QWidget>

#include <algorithm>

namespace reckoner::testkit {

void dressApplication()
{
    ui::installTranslations(*qApp, QLocale(QLocale::English, QLocale::UnitedStates));
    const bool dark = qEnvironmentVariable("RECKONER_SHOT_THEME") == QLatin1StringView("dark");
    ui::applyTheme(*qApp, dark ? ui::ColorScheme::Dark : ui::ColorScheme::Light);
}

static QString describeWidget(const QWidget *widget)
{
    return QStringLiteral("%1 '%2' in %3")
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
             widget->parentWidget() ? QString::fromLatin1(widget->parentWidget()->metaObject()->className())
                                    : QString());
}

static bool hasBuddy(QWidget *window, const QWidget *control)
{
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (label->buddy() == control && !label->text().isEmpty())
            return true;
    }
    return false;
}

QStringList controlsWithoutName(QWidget *window)
{
    QStringList bad;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(window) || widget->focusPolicy() == Qt::NoFocus ||
            widget->objectName().startsWith(QLatin1StringView("qt_")))
            continue;
        if (widget->focusProxy() || qobject_cast<QComboBox *>(widget->parentWidget()))
            continue;
        if (qobject_cast<QComboBox *>(widget)) {
            if (!hasBuddy(window, widget))
                bad.append(describeWidget(widget));
            continue;
        }
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
        if (!access || access->text(QAccessible::Name).trimmed().isEmpty())
            bad.append(describeWidget(widget));
    }
    return bad;
}

QStringList labelsWithMarkup(QWidget *window)
{
    QStringList bad;
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (label->textFormat() != Qt::PlainText && !label->objectName().startsWith(QLatin1StringView("qt_")))
            bad.append(describeWidget(label) + QLatin1Char(' ') + label->text());
    }
    return bad;
}

QStringList buttonsWithCutText(QWidget *window)
{
    QStringList bad;
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        if (!button->isVisibleTo(window) || button->text().isEmpty())
            continue;
        const auto *tool = qobject_cast<const QToolButton *>(button);
        if (tool && !tool->icon().isNull() && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
            continue; // its words are for screen readers
        const QString text = QString(button->text()).remove(QLatin1Char('&'));
        const int icon = button->icon().isNull() ? 0 : button->iconSize().width() + 4;
        if (button->fontMetrics().horizontalAdvance(text) + icon > button->width())
            bad.append(QStringLiteral("%1: %2").arg(describeWidget(button), text));
    }
    return bad;
}

// Beyond the right edge of a column that does not scroll sideways.
static bool leavesItsColumn(const QLabel &label)
{
    for (const QWidget *at = label.parentWidget(); at; at = at->parentWidget()) {
        const auto *scroll = qobject_cast<const QScrollArea *>(at);
        if (scroll && scroll->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
            return label.mapTo(scroll->viewport(), QPoint(label.width(), 0)).x() > scroll->viewport()->width();
    }
    return false;
}

QStringList labelsWithCutText(QWidget *window)
{
    QStringList bad;
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (!label->isVisibleTo(window) || label->text().isEmpty() || qobject_cast<const ui::ElidedLabel *>(label))
            continue;
        if (leavesItsColumn(*label))
            bad.append(QStringLiteral("%1 beyond its column: %2").arg(describeWidget(label), label->text()));
        if (label->wordWrap()) {
            if (label->heightForWidth(label->width()) > label->height())
                bad.append(QStringLiteral("%1 is too low: %2").arg(describeWidget(label), label->text()));
            continue;
        }
        const QMargins around = label->contentsMargins();
        const int room = label->width() - around.left() - around.right();
        int widest = 0;
        const QString drawn = label->buddy() ? label->text().remove(QLatin1Char('&')) : label->text();
        for (const QString &line : drawn.split(QLatin1Char('\n')))
            widest = std::max(widest, label->fontMetrics().horizontalAdvance(line));
        if (widest > room)
            bad.append(QStringLiteral("%1: %2").arg(describeWidget(label), label->text()));
    }
    return bad;
}

static bool headIsCut(const QTableView &table, int column)
{
    const QHeaderView *header = table.horizontalHeader();
    QFont font = ui::captionFont(header->font());
    font.setWeight(QFont::DemiBold);
    const QString text = table.model()->headerData(column, Qt::Horizontal).toString();
    const bool sorted = header->isSortIndicatorShown() && header->sortIndicatorSection() == column;
    const int around = 2 * ui::kSpaceS + (sorted ? 12 : 0);
    return QFontMetrics(font).horizontalAdvance(text) + around > header->sectionSize(column);
}

static bool pillIsCut(const QTableView &table, const QModelIndex &cell)
{
    const ui::Pill pill{ui::Tone::Idle, cell.data().toString()};
    const int wide = ui::pillSize(pill, QFontMetrics(ui::captionFont(table.font()))).width();
    return !pill.word.isEmpty() && wide + ui::kSpaceS + ui::kSpaceXs > table.columnWidth(cell.column());
}

QStringList tablesWithCutText(QWidget *window)
{
    QStringList bad;
    for (const QTableView *table : window->findChildren<QTableView *>()) {
        if (!table->isVisibleTo(window) || !table->model())
            continue;
        const int last = table->rowAt(table->viewport()->height() - 1);
        const int rows = last < 0 ? table->model()->rowCount() : last;
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            if (table->isColumnHidden(column))
                continue;
            if (headIsCut(*table, column))
                bad.append(
                    QStringLiteral("%1: head %2")
                        .arg(table->accessibleName(), table->model()->headerData(column, Qt::Horizontal).toString()));
            if (!qobject_cast<ui::PillDelegate *>(table->itemDelegateForColumn(column)))
                continue;
            for (int row = std::max(0, table->rowAt(0)); row < rows; ++row) {
                if (pillIsCut(*table, table->model()->index(row, column)))
                    bad.append(QStringLiteral("%1: %2").arg(table->accessibleName(),
                                                            table->model()->index(row, column).data().toString()));
            }
        }
    }
    return bad;
}

static QColor groundOf(const QWidget *widget)
{
    for (const QWidget *at = widget; at; at = at->parentWidget()) {
        if (at->autoFillBackground() || at->isWindow())
            return at->palette().color(at->backgroundRole());
    }
    return {};
}

QStringList labelsWithPoorContrast(QWidget *window)
{
    constexpr double kReadable = 4.5;
    QStringList bad;
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (!label->isVisibleTo(window) || !label->isEnabled() || label->text().isEmpty())
            continue;
        const double ratio =
            ui::contrastRatio(label->palette().color(label->foregroundRole()), groundOf(label->parentWidget()));
        if (ratio < kReadable)
            bad.append(QStringLiteral("%1: %2 (%3)").arg(describeWidget(label), label->text()).arg(ratio));
    }
    return bad;
}

QStringList clashingMnemonics(QWidget *window)
{
    QMap<QString, QStringList> users;
    const auto note = [&](const QString &text) {
        const QKeySequence keys = QKeySequence::mnemonic(text);
        if (!keys.isEmpty())
            users[keys.toString()].append(text);
    };
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(window))
            note(button->text());
    }
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (label->buddy() && label->isVisibleTo(window))
            note(label->text());
    }
    QStringList bad;
    for (auto entry = users.cbegin(); entry != users.cend(); ++entry) {
        if (entry.value().size() > 1)
            bad.append(entry.key() + QStringLiteral(": ") + entry.value().join(QStringLiteral(", ")));
    }
    return bad;
}

QList<QWidget *> tabOrder(QWidget *window)
{
    QList<QWidget *> order;
    for (QWidget *widget = window->nextInFocusChain(); widget != window; widget = widget->nextInFocusChain()) {
        if (widget->isVisibleTo(window) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
            !widget->focusProxy())
            order.append(widget);
    }
    return order;
}

void keepShot(QWidget *window, const QString &name)
{
    const QString folder = qEnvironmentVariable("RECKONER_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QCoreApplication::processEvents();
    window->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

} // namespace reckoner::testkit
