// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What every window must hold, checked over its widget tree: each control that takes the focus has a name for screen
// readers (combo boxes through a label, because Qt does not read their own), no label renders markup, no text is cut,
// all of it can be read against its ground.

#include <QList>
#include <QStringList>

class QWidget;

namespace reckoner::testkit {

// Style, palette and font as in the program; RECKONER_SHOT_THEME=dark for dark pictures.
void dressApplication();
QStringList controlsWithoutName(QWidget *window);
QStringList labelsWithMarkup(QWidget *window);
QStringList buttonsWithCutText(QWidget *window);
// Labels that do not elide and have less room than their text, or stand beyond the edge of their column.
QStringList labelsWithCutText(QWidget *window);
// Heads of columns, and pills in the rows that can be seen, that have less room than their text.
QStringList tablesWithCutText(QWidget *window);
// Labels whose ink stands out from their ground by less than 4.5 : 1.
QStringList labelsWithPoorContrast(QWidget *window);
// Letters that two visible controls answer to.
QStringList clashingMnemonics(QWidget *window);
// What the Tab key goes through, in its order.
QList<QWidget *> tabOrder(QWidget *window);
// Grabs the window to RECKONER_SHOTS/name.png when that is set, to be looked at.
void keepShot(QWidget *window, const QString &name);

} // namespace reckoner::testkit
