// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Networks of peers: the proxies that are ours, the addresses a provider sends from. Any thread.

#include <QByteArray>
#include <QHostAddress>

#include <utility>
#include <vector>

namespace reckoner::http {

using Network = std::pair<QHostAddress, int>; // address and length of its prefix

// An IPv4 address that IPv6 carries (::ffff:192.0.2.7, what a listener for both sees) is the IPv4 address.
QHostAddress peerAddress(const QByteArray &peer);
bool isInNetworks(const QHostAddress &address, const std::vector<Network> &networks);

} // namespace reckoner::http
