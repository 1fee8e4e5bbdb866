// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tries the prices: a plan, an amount on the slider, the curve above on the same scale, and the quote with its saving
// and the version it was made with. Main thread.

#include "core/pricing/quote.h"

#include <QWidget>

class QButtonGroup;
class QPushButton;
class QRadioButton;

namespace reckoner::ui {

class CreditSlider;
class FactGrid;
class PlainLabel;
class PriceCurve;

class QuotePanel : public QWidget
{
    Q_OBJECT

public:
    explicit QuotePanel(QWidget *parent = nullptr);
    // Draft: as it is being edited, and no version yet.
    enum class Standing { Stored, Draft };
    void setList(const pricing::PriceList &list, Standing standing);
    void setChosen(pricing::Plan plan, qint64 credits);
    CreditSlider &slider() { return *m_slider; }
    PriceCurve &curve() { return *m_curve; }
    QRadioButton *planButton(pricing::Plan plan) const;
    QString totalText() const;
    QPushButton &linkButton() { return *m_link; }

Q_SIGNALS:
    // Somebody is to pay this: a link to a checkout is asked for.
    void linkRequested(reckoner::pricing::QuoteRequest quote);

private:
    void sync();
    pricing::Plan chosenPlan() const;

    pricing::PriceList m_list;
    Standing m_standing = Standing::Stored;
    QButtonGroup *m_plan;
    PriceCurve *m_curve;
    CreditSlider *m_slider;
    PlainLabel *m_total, *m_problem;
    FactGrid *m_facts;
    QPushButton *m_link;
};

} // namespace reckoner::ui
