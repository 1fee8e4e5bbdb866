// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One card of the Overview page: what waits, how many, the first few of them as links, or that there is nothing. Main
// thread.

#include "ui/common/entity_ref.h"
#include "ui/common/status_pill.h"
#include "ui/common/zone.h"

namespace reckoner::ui {

class PlainLabel;

class OverviewCard final : public Zone
{
    Q_OBJECT

public:
    struct Line {
        QString text; // made harmless
        QString detail;
        EntityRef target;
        bool operator==(const Line &) const = default;
    };
    struct Contents {
        Pill pill;
        QString summary; // a sentence: what it means, or that there is nothing to do
        std::vector<Line> lines;
        QString more; // "And 12 more": empty for none
    };
    OverviewCard(const QString &heading, QWidget *parent = nullptr);
    void setContents(const Contents &contents);
    QString summary() const;
    int lines() const { return int(m_lines.size()); }

Q_SIGNALS:
    void entityRequested(const reckoner::ui::EntityRef &entity);

private:
    void fillLines();
    QString m_heading;
    StatusPill *m_pill;
    PlainLabel *m_summary;
    QWidget *m_list;
    PlainLabel *m_more;
    std::vector<Line> m_lines;
};

} // namespace reckoner::ui
