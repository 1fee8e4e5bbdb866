// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Key facts in two columns: a small caption above each value, which may be a link. Filled anew as a whole, unless
// nothing has changed. Main thread.

#include "ui/common/entity_ref.h"

#include <QWidget>

#include <optional>
#include <vector>

class QGridLayout;

namespace reckoner::ui {

struct Fact {
    QString caption;
    QString value; // made harmless
    QString toolTip;
    std::optional<EntityRef> link = {};
    bool operator==(const Fact &) const = default;
};

class FactGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FactGrid(QWidget *parent = nullptr);
    void setFacts(const std::vector<Fact> &facts);

Q_SIGNALS:
    void entityRequested(const reckoner::ui::EntityRef &entity);

private:
    QWidget *makeValue(const Fact &fact);
    QWidget *makeWrapped(const Fact &fact);
    std::vector<Fact> m_facts;
    QGridLayout *m_layout;
};

// A one-pixel separator.
QWidget *horizontalLine(QWidget *parent = nullptr);

} // namespace reckoner::ui
