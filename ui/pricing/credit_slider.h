// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Chooses an amount of credits that is for sale. Thumb, ticks and labels come from one CreditScale. Keyboard: arrows
// one step, PgUp and PgDown to the next tick, Home and End. Its value is the number of the step. Main thread.

#include "ui/pricing/credit_scale.h"

#include <QAbstractSlider>

namespace reckoner::ui {

class CreditSlider : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit CreditSlider(QWidget *parent = nullptr);
    void setScale(const CreditScale &scale);
    const CreditScale &scale() const { return m_scale; }
    qint64 credits() const { return m_scale.creditsOf(value()); }
    void setCredits(qint64 credits) { setValue(m_scale.stepOf(credits)); }
    // Where this amount stands in the widget: of the thumb, its tick and its label alike.
    int xOf(qint64 credits) const;
    // Room at the left and right, the same for whatever stands above on the same scale.
    static int sideRoom(const QWidget *widget);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void creditsChanged(qint64 credits);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void moveTo(int x);
    void toTick(int direction);

    CreditScale m_scale;
};

} // namespace reckoner::ui
