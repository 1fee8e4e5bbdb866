// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pricing/credit_scale.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace reckoner::ui {

CreditScale::CreditScale(const pricing::PriceList &list)
{
    if (list.minimumCredits < 1 || list.stepCredits < 1 || list.maximumCredits < list.minimumCredits)
        return;
    m_minimum = list.minimumCredits;
    m_step = list.stepCredits;
    const qint64 steps = (list.maximumCredits - list.minimumCredits) / list.stepCredits;
    m_steps = int(std::min<qint64>(steps, std::numeric_limits<int>::max() - 1));
}

int CreditScale::stepOf(qint64 credits) const
{
    if (isEmpty() || credits <= m_minimum)
        return 0;
    const qint64 above = credits - m_minimum;
    const qint64 nearest = above / m_step + (above % m_step > m_step / 2 ? 1 : 0);
    return int(std::min<qint64>(nearest, m_steps));
}

double CreditScale::placeOf(qint64 credits) const
{
    if (isEmpty() || m_steps == 0)
        return 0;
    const double least = std::log(double(m_minimum)), most = std::log(double(maximum()));
    return std::clamp((std::log(double(std::max<qint64>(credits, 1))) - least) / (most - least), 0.0, 1.0);
}

int CreditScale::stepAt(double place) const
{
    if (isEmpty() || m_steps == 0)
        return 0;
    const double least = std::log(double(m_minimum)), most = std::log(double(maximum()));
    const double credits = std::exp(least + std::clamp(place, 0.0, 1.0) * (most - least));
    return stepOf(qint64(std::llround(std::min(credits, double(maximum())))));
}

std::vector<qint64> CreditScale::ticks() const
{
    std::vector<qint64> ticks;
    if (isEmpty())
        return ticks;
    ticks.push_back(m_minimum);
    for (qint64 power = 1; power <= maximum() / 10 * 10 && power < std::numeric_limits<qint64>::max() / 100;
         power *= 10)
        for (const qint64 digit : {1, 2, 5})
            if (const qint64 credits = digit * power;
                credits > m_minimum && credits < maximum() && (credits - m_minimum) % m_step == 0)
                ticks.push_back(credits);
    if (maximum() > m_minimum)
        ticks.push_back(maximum());
    return ticks;
}

} // namespace reckoner::ui
