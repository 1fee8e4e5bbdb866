// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/hmac.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace reckoner::sandbox {

QByteArray hmacSha256Hex(const QByteArray &key, const QByteArray &message)
{
    unsigned char mac[EVP_MAX_MD_SIZE];
    unsigned int length = 0;
    HMAC(EVP_sha256(), key.constData(), static_cast<int>(key.size()),
         reinterpret_cast<const unsigned char *>(message.constData()), static_cast<size_t>(message.size()), mac,
         &length);
    return QByteArray(reinterpret_cast<const char *>(mac), static_cast<qsizetype>(length)).toHex();
}

} // namespace reckoner::sandbox
