// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/client_address.h"

#include <algorithm>

namespace reckoner::server {

namespace {

constexpr int kMaxForwardedHops = 32; // an honest chain has two or three

// 192.0.2.7, 2001:db8::7, [2001:db8::7]; a proxy may add a port. Null for anything else.
QHostAddress forwardedHop(QByteArray hop)
{
    if (hop.startsWith('[')) {
        const qsizetype end = hop.indexOf(']');
        hop = end < 0 ? QByteArray() : hop.mid(1, end - 1);
    } else if (hop.count(':') == 1) {
        hop.truncate(hop.indexOf(':'));
    }
    const bool isDotted = hop.contains(':') || hop.count('.') == 3; // 16909060 is no address that anybody writes
    return !isDotted || hop.size() > 45 || hop.contains('%') ? QHostAddress() : http::peerAddress(hop);
}

} // namespace

QByteArray clientAddress(const http::ServerRequest &request, const std::vector<http::Network> &trustedProxies)
{
    if (trustedProxies.empty() || !http::isInNetworks(http::peerAddress(request.peer), trustedProxies))
        return request.peer;
    QByteArray chain; // several fields are one list, in order
    for (const http::Header &header : request.headers) {
        if (header.name.compare("X-Forwarded-For", Qt::CaseInsensitive) == 0)
            chain += (chain.isEmpty() ? "" : ",") + header.value;
    }
    QByteArray nearest = request.peer;
    const QList<QByteArray> hops = chain.isEmpty() ? QList<QByteArray>() : chain.split(',');
    for (qsizetype i = hops.size() - 1; i >= 0 && hops.size() - i <= kMaxForwardedHops; --i) {
        const QHostAddress hop = forwardedHop(hops[i].trimmed());
        if (hop.isNull())
            return nearest; // what stands left of it says nothing
        nearest = hop.toString().toLatin1();
        if (!http::isInNetworks(hop, trustedProxies))
            return nearest;
    }
    return nearest;
}

std::vector<http::Network> networksOf(const QStringList &texts)
{
    std::vector<http::Network> networks;
    for (const QString &text : texts) {
        if (const auto network = QHostAddress::parseSubnet(text); !network.first.isNull())
            networks.push_back(network);
    }
    return networks;
}

} // namespace reckoner::server
