// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One request on the wire for Client: sets every QNetworkRequest knob, holds the time and size limits and says what
// became of it. Whether a mutation may have had an effect is not guessed from Qt's error code (a first, delivered try
// can end in ConnectionRefused of a second) but known: some of its body left this process, or none did.

#include "core/http/client.h"

#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <functional>

class QNetworkAccessManager;

namespace reckoner::http {

class OneShotBody;

struct AttemptOutcome {
    Result<ClientResponse> result;
    bool mayTryAgain = false; // only for errors: a read could fare better next time
};

class ClientAttempt final : public QObject
{
public:
    ClientAttempt(QNetworkAccessManager &manager, const ClientOptions &options, const ClientRequest &request,
                  int deadlineMs);
    ~ClientAttempt() override;

    // ended is called once, later, unless abandon() comes first.
    void start(std::function<void(AttemptOutcome)> ended);
    // Stops it; says what is known of it: Cancelled, or UnknownOutcome for a mutation that may have left.
    Error abandon();

private:
    enum class Stop { None, ConnectTimeout, Inactivity, Deadline, TooLarge };

    QNetworkRequest networkRequest() const;
    QNetworkReply *dispatch();
    void watch();
    void stop(Stop why);
    void noteActivity();
    void takeBytes();
    void finish();
    bool isAnswer() const;
    int status() const;
    ClientResponse response();
    AttemptOutcome failure() const;
    QString reason() const;
    bool mayHaveHadEffect() const;
    Error lostMutation(const QString &why) const;
    QString target() const;

    QNetworkAccessManager &m_manager;
    const ClientOptions &m_options;
    const ClientRequest &m_request; // of the job that owns this
    const int m_deadlineMs;
    std::function<void(AttemptOutcome)> m_ended;
    QNetworkReply *m_reply = nullptr;
    OneShotBody *m_oneShot = nullptr; // child of m_reply; only for a mutation
    QTimer m_phaseTimer;              // connecting, then inactivity
    QTimer m_deadlineTimer;
    Stop m_stop = Stop::None;
    bool m_isSent = false;
    QString m_tlsProblem;
    QByteArray m_body;
};

} // namespace reckoner::http
