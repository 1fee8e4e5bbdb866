// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/base_url.h"

#include <QHostAddress>

namespace reckoner::provider {

bool isLoopbackUrl(const QUrl &url)
{
    const QString host = url.host();
    return host == QLatin1StringView("localhost") || QHostAddress(host).isLoopback();
}

bool isBareBaseUrl(const QUrl &url)
{
    const bool https = url.scheme() == QLatin1StringView("https"), http = url.scheme() == QLatin1StringView("http");
    return url.isValid() && !url.host().isEmpty() && (https || (http && isLoopbackUrl(url))) &&
           url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment() &&
           (url.path().isEmpty() || url.path() == QLatin1StringView("/"));
}

} // namespace reckoner::provider
