// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What became of a row, field by field: name, before, after. The words are for people ("Items 1 › Quantity"); the
// provider's own path and values stand in the tool-tips and are what is copied. Main thread.

#include "core/sync/effect.h"

#include <QTableWidget>

namespace reckoner::ui {

// "items[0].price.name" as "Items 1 › Price › Name".
QString fieldTitle(const QString &path);
// A JSON value in words: text without quotes, moments in local time, "–" for what was not there.
QString fieldValueText(const QString &json);

class FieldChanges : public QTableWidget
{
    Q_OBJECT

public:
    explicit FieldChanges(const QString &accessibleName, QWidget *parent = nullptr);
    void setChanges(const std::vector<sync::EffectChange> &changes);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace reckoner::ui
