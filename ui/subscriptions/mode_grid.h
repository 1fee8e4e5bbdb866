// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The ways in which a change can be billed, side by side: what is due now, the next bill, every renewal after, and one
// sentence that says what it means. One is chosen, by click or with the arrow keys; one that is not possible says why.
// Main thread.

#include "core/subscriptions/change.h"
#include "ui/common/theme.h"

#include <QWidget>

class QRadioButton;

namespace reckoner::ui {

class ModeCard;

class ModeGrid : public QWidget
{
    Q_OBJECT

public:
    struct Figures {
        QString now, nextWhen, next, renewal;
        QString note; // whose figures these are, or why there are none
        Tone tone = Tone::Idle;
        enum class Certainty { Estimate, Provider } certainty = Certainty::Estimate;
    };

    ModeGrid(const QString &accessibleName, QWidget *parent = nullptr);
    void setFigures(subscriptions::ProrationMode mode, const Figures &figures);
    // Empty: possible. The choice moves to the first possible mode if it has to.
    void setHindrance(int mode, const QString &why);
    int current() const;
    void setCurrent(int mode);
    bool isPossible(int mode) const;
    QRadioButton *button(int mode) const;
    QString noteText(int mode) const;

Q_SIGNALS:
    void chosen(int mode);

private:
    std::vector<ModeCard *> m_cards; // in the order of the modes
};

} // namespace reckoner::ui
