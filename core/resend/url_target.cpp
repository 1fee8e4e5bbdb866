// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resend/url_target.h"

#include "core/base/words.h"
#include "core/events/signature.h"

#include <QHostAddress>

namespace reckoner::resend {

namespace {

constexpr int kResendDeadlineMs = 20'000; // senders of webhooks wait about as long

Error resendRefusal(const QString &words)
{
    return {ErrorKind::Invalid, words, {}, {}};
}

bool isOwnMachine(const QString &host)
{
    return host == QLatin1StringView("localhost") || QHostAddress(host).isLoopback();
}

Sent sentAnswer(const Result<http::ClientResponse> &answer)
{
    if (!answer) {
        const Error &error = answer.error();
        const bool open = error.kind == ErrorKind::UnknownOutcome || error.kind == ErrorKind::ProviderBroken;
        return {open ? Sent::How::Unknown : Sent::How::NotSent, error.http ? error.http->status : 0, error.message};
    }
    const int status = answer->status;
    if (status >= 200 && status < 300)
        return {Sent::How::Accepted, status, {}};
    if (status >= 300 && status < 400)
        return {Sent::How::Refused, status, Words::tr("It answered with a redirect, which is not followed.")};
    return {Sent::How::Refused, status, Words::tr("It answered %1.").arg(status)};
}

} // namespace

Result<void> checkResendUrl(const QUrl &url)
{
    const QString host = url.host();
    if (!url.isValid() || host.isEmpty())
        return resendRefusal(Words::tr("This is no web address."));
    if (!url.userInfo().isEmpty())
        return resendRefusal(Words::tr("Leave name and password out of the address."));
    const bool fits =
        url.scheme() == QLatin1StringView("https") || (url.scheme() == QLatin1StringView("http") && isOwnMachine(host));
    if (!fits)
        return resendRefusal(Words::tr("Only https addresses can be sent to, and http on this machine."));
    return {};
}

Result<std::unique_ptr<UrlTarget>> UrlTarget::create(UrlTargetOptions options, const Clock &clock)
{
    RK_TRY(checkResendUrl(options.url));
    if (options.secret.isEmpty())
        return resendRefusal(Words::tr("Give the secret that the receiver checks signatures with."));
    if (options.environment == provider::Environment::Production && options.confirmedHost != options.url.host())
        return resendRefusal(Words::tr("These are events of real customers. Type the host name %1 to confirm that they "
                                       "may be sent there.")
                                 .arg(options.url.host()));
    options.client.limits.requestsPerMinute = 0; // whoever sends keeps the pace
    return std::unique_ptr<UrlTarget>(new UrlTarget(std::move(options), clock));
}

UrlTarget::UrlTarget(UrlTargetOptions options, const Clock &clock)
    : m_options(std::move(options)), m_clock(clock), m_client(m_options.client)
{
}

QString UrlTarget::name() const
{
    return m_options.url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

Task<Sent> UrlTarget::send(const events::StoredEvent &event)
{
    http::ClientRequest request;
    request.kind = http::RequestKind::Mutation;
    request.method = "POST";
    request.url = m_options.url;
    request.body = event.body;
    request.deadlineMs = kResendDeadlineMs;
    const events::EventForm form = events::eventFormOf(event.account);
    request.headers = {
        {events::signatureHeaderName(form), events::sign(event.body, m_options.secret, m_clock.now().seconds(), form)}};
    return m_client.send(std::move(request)).then(&m_context, [](Result<http::ClientResponse> answer) -> Result<Sent> {
        return sentAnswer(answer);
    });
}

} // namespace reckoner::resend
