// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkout/checkout_link.h"

namespace reckoner::checkout {

bool isOver(payments::PaymentStatus status)
{
    return status == payments::PaymentStatus::Completed || status == payments::PaymentStatus::Canceled;
}

} // namespace reckoner::checkout
