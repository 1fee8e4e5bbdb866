// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A server for tests of what happens when answers go wrong: it remembers every request that reached it and answers by
// script, whole or cut. A request counts when its body has fully arrived, which is when a real server would act on it.
// Its own threads serve; all members may be called from the test's thread at any time.

#include "core/http/server.h"

#include <QSslCertificate>
#include <QTemporaryDir>
#include <QUrl>

#include <deque>
#include <mutex>
#include <optional>
#include <vector>

namespace reckoner::testkit {

enum class CutPoint {
    WholeAnswer,
    CloseBeforeHeaders,
    Reset,
    HalfHeader,
    Garbage,
    Silence, // takes the request and never answers
    CloseAfterAnswer,
    HalfBody,
};

struct NamedCut {
    CutPoint at;
    const char *name; // of a row in a test
};
inline constexpr NamedCut kEveryCut[] = {
    {CutPoint::WholeAnswer, "whole"},
    {CutPoint::CloseBeforeHeaders, "close"},
    {CutPoint::Reset, "reset"},
    {CutPoint::HalfHeader, "half header"},
    {CutPoint::Garbage, "garbage"},
    {CutPoint::Silence, "silence"},
    {CutPoint::CloseAfterAnswer, "close after"},
    {CutPoint::HalfBody, "half body"},
};

struct CutStep {
    CutPoint at = CutPoint::WholeAnswer;
    http::ServerResponse response = {};
};

enum class CutScheme { Http, Https };

class CutServer
{
public:
    explicit CutServer(CutScheme scheme = CutScheme::Http);
    ~CutServer();
    CutServer(const CutServer &) = delete;
    CutServer &operator=(const CutServer &) = delete;

    quint16 port() const;
    QUrl url(const QByteArray &pathAndQuery) const;
    QSslCertificate certificate() const; // what a client must trust

    void always(CutStep step); // when the script is empty
    void next(CutStep step);   // appends to the script; each step serves one request
    // Takes no new connections and closes the old ones: from now on connections are refused.
    void shutDown();

    int seen(const QByteArray &method, const QByteArray &path) const;
    int seen() const;
    std::vector<http::ServerRequest> requests() const;

private:
    void serve(http::ServerRequest request, http::Responder responder);

    mutable std::mutex m_mutex;
    CutStep m_always;
    std::deque<CutStep> m_script;
    std::vector<http::ServerRequest> m_requests;
    std::vector<http::Responder> m_unanswered;
    QByteArray m_certificatePem;
    QTemporaryDir m_directory;
    CutScheme m_scheme;
    quint16 m_port = 0;
    std::unique_ptr<http::Server> m_server;
};

} // namespace reckoner::testkit
