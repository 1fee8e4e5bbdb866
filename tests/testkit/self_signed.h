// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A certificate for 127.0.0.1 and localhost that signs itself, made anew for each test run, so that no key lies in the
// repository. Any thread.

#include <QByteArray>

namespace reckoner::testkit {

struct SelfSigned {
    QByteArray certificatePem;
    QByteArray privateKeyPem;
};

SelfSigned makeSelfSigned();

} // namespace reckoner::testkit
