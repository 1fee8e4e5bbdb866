// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <openssl/crypto.h>

namespace reckoner {

void wipe(QByteArray &bytes)
{
    // A shared buffer is somebody else's too: detaching would only wipe a fresh copy.
    if (bytes.isDetached() && !bytes.isEmpty())
        OPENSSL_cleanse(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

} // namespace reckoner
