// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Invented people, places and companies of many countries for the demo data: right-to-left names, Chinese, Japanese and
// Korean ones, apostrophes, long ones. Fixed tables; the domains are those reserved for examples. Pure functions.

#include "app/sandbox/paddle/billing_tax.h"

#include <QString>

namespace reckoner::sandbox::paddle {

struct Person {
    QString name;
    QString email;
    QString locale;
    Place place;
    QString city;
    QString street;
};

// The n-th person of the cast; n below personCount() are all different, in name and in e-mail address.
Person person(int index);
int personCount();
QString companyName(int index, const QString &country);

} // namespace reckoner::sandbox::paddle
