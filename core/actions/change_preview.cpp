// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/change_preview.h"

#include <QCryptographicHash>

namespace reckoner::actions {

QByteArray previewDigest(const SubscriptionRequest &request, qint64 rowVersion, QByteArrayView providerAnswer)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QByteArray json = requestToJson(request);
    // Lengths in front, so that no byte can move from one part into the next.
    hash.addData(QByteArray::number(json.size()) + ':' + json);
    hash.addData(QByteArray::number(rowVersion) + ':');
    hash.addData(providerAnswer);
    return hash.result().toHex();
}

} // namespace reckoner::actions
