// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/link_rule.h"

#include "core/base/words.h"

#include <QHostAddress>

namespace reckoner::provider {

namespace {

constexpr int kHttpsPort = 443;
constexpr int kMostLinkCharacters = 2048; // what browsers take; a longer one is no link of a provider
constexpr int kMostHostShown = 80;

Result<QUrl> refusedLink(const QString &why)
{
    return Error{ErrorKind::Invalid, why, {}, {}};
}

bool isEmulator(const QUrl &link, const QUrl &emulator)
{
    return !emulator.isEmpty() && QHostAddress(emulator.host()).isLoopback() && link.scheme() == emulator.scheme() &&
           link.host() == emulator.host() && link.port() == emulator.port();
}

} // namespace

Result<QUrl> checkedLink(const QUrl &link, const LinkRule &rule)
{
    const QString host = link.host(QUrl::FullyEncoded).toLower(); // letters that only look alike show as xn--…
    if (!link.isValid() || link.isRelative() || host.isEmpty() ||
        link.toString(QUrl::FullyEncoded).size() > kMostLinkCharacters)
        return refusedLink(Words::tr("The provider gave something that is no link to a page."));
    if (!link.userInfo(QUrl::FullyEncoded).isEmpty() || link.authority(QUrl::FullyEncoded).contains(QLatin1Char('@')))
        return refusedLink(Words::tr("The provider's link holds a user name, which a real one never does."));
    if (isEmulator(link, rule.emulator))
        return link;
    const QString shown = host.left(kMostHostShown);
    if (link.scheme() != QLatin1StringView("https"))
        return refusedLink(Words::tr("The provider's link to %1 is not encrypted (https).").arg(shown));
    if (link.port(kHttpsPort) != kHttpsPort)
        return refusedLink(Words::tr("The provider's link to %1 leads to an unusual port.").arg(shown));
    if (!rule.hosts.contains(host))
        return refusedLink(Words::tr("The provider's link leads to %1, which is none of its own pages.").arg(shown));
    return link;
}

} // namespace reckoner::provider
