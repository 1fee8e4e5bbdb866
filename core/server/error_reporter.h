// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Error reports for a service that speaks Sentry's envelope protocol. Off unless there is a DSN. Listens to the log:
// what is critical is reported at once, a warning once in a while, and what was logged before it goes along as
// breadcrumbs. Reports hold what the log holds (redacted, no bodies, no personal data), with e-mail addresses taken out
// once more. A report that does not arrive is dropped: nothing waits for it, and nothing is reported about it.
// Lives on a thread with an event loop; log entries come from any. Source: develop.sentry.dev, Envelopes (2025).

#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/http/client.h"

#include <QObject>

#include <deque>
#include <map>
#include <mutex>

namespace reckoner::server {

struct ReportTarget {
    QUrl envelopeUrl;
    SecretBytes publicKey;
    // https://KEY@HOST[/path]/PROJECT; http on this machine alone. Errors: Invalid; the message does not quote it.
    static Result<ReportTarget> fromDsn(const SecretBytes &dsn);
};

struct ErrorReporterOptions {
    QString environment; // "sandbox", "production"
    QString server;      // the machine's name
    int breadcrumbs = 50;
    Micros sameAgainAfter = std::chrono::minutes(10); // of one kind of entry
    int perMinute = 30;                               // of all
    bool useSystemProxy = true;
};

class ErrorReporter : public QObject
{
    Q_OBJECT
public:
    ErrorReporter(ReportTarget target, const Clock &clock, ErrorReporterOptions options = {});
    ~ErrorReporter() override; // listens no more; what is under way is given up

    // What became of the reports so far; for tests and metrics.
    struct Counts {
        int sent = 0, lost = 0, held = 0; // held: of a kind that was reported a short while ago, or too many
    };
    Counts counts() const { return m_counts; }

private:
    struct Entry {
        QtMsgType type = QtInfoMsg;
        QByteArray category;
        QString message;
        Instant at;
    };
    void hear(Entry entry); // any thread
    void report(const Entry &entry, const std::deque<Entry> &before);
    QByteArray envelope(const Entry &entry, const std::deque<Entry> &before) const;
    bool isDue(const Entry &entry);

    const ReportTarget m_target;
    const Clock &m_clock;
    const ErrorReporterOptions m_options;
    http::Client m_client;
    std::mutex m_mutex;
    std::deque<Entry> m_breadcrumbs;            // guarded by m_mutex
    std::map<QString, Instant> m_lastOfItsKind; // what follows belongs to the reporter's own thread
    std::deque<Instant> m_lastMinute;
    Counts m_counts;
};

} // namespace reckoner::server
