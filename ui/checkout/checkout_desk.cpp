// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/checkout_desk.h"

namespace reckoner::ui {

QString CheckoutDesk::hindrance() const
{
    return isConnected() ? QString() : tr("There is no connection to %1.").arg(providerName());
}

} // namespace reckoner::ui
