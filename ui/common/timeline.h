// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A stretch of time with marks on it: now, the end of the period, the next bill. Labels that would overlap go to a
// second line; what falls on one day in one place shares a label. Main thread.

#include "core/base/instant.h"
#include "ui/common/theme.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace reckoner::ui {

struct TimelineMark {
    Instant at;
    QString label; // "Change", "Next bill"
    Tone tone = Tone::Info;
};

class Timeline : public QWidget
{
    Q_OBJECT

public:
    explicit Timeline(QWidget *parent = nullptr);
    // Marks in any order; the line spans them all.
    void setMarks(std::vector<TimelineMark> marks, Instant now);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {220, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    std::vector<TimelineMark> m_marks;
    // Where each label stands at a width, and on which line.
    struct Place {
        int start, wide, level;
        QString label, day;
        double dot;
        Tone tone; // of the last of those that stand together
    };
    std::vector<Place> places(int width) const;
    double position(Instant at, int width) const;
    void settle();
    int m_levels = 1;
    Instant m_now;
};

} // namespace reckoner::ui
