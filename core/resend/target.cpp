// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resend/target.h"

namespace reckoner::resend {

QString sentText(Sent::How how)
{
    switch (how) {
    case Sent::How::Accepted: return QStringLiteral("accepted");
    case Sent::How::Refused: return QStringLiteral("refused");
    case Sent::How::NotSent: return QStringLiteral("not_sent");
    case Sent::How::Unknown: return QStringLiteral("unknown");
    }
    RK_UNREACHABLE();
}

} // namespace reckoner::resend
