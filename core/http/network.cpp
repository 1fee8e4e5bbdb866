// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/network.h"

#include <algorithm>

namespace reckoner::http {

QHostAddress peerAddress(const QByteArray &peer)
{
    const QHostAddress address(QString::fromLatin1(peer));
    bool isMappedIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isMappedIpv4);
    return isMappedIpv4 ? QHostAddress(ipv4) : address;
}

bool isInNetworks(const QHostAddress &address, const std::vector<Network> &networks)
{
    return std::any_of(networks.begin(), networks.end(),
                       [&](const Network &network) { return address.isInSubnet(network.first, network.second); });
}

} // namespace reckoner::http
