// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/ledger_test.h"

#include "core/provider/ledger/http_credit_ledger.h"

#include <QElapsedTimer>
#include <QUrl>

namespace reckoner::doctor {

namespace {

constexpr int kLedgerTestMs = 15'000; // a person waits

// Deletes itself after its answer: its client must not go in the middle of one.
class LedgerTest : public QObject
{
public:
    Task<qint64> start(LedgerQuestion question)
    {
        Task<qint64> task = m_promise.task();
        auto ledger = provider::HttpCreditLedger::create(
            m_client,
            {.baseUrl = QUrl(question.url), .adminKey = std::move(question.key), .deadlineMs = kLedgerTestMs});
        if (!ledger) {
            finish(ledger.error());
            return task;
        }
        m_ledger = std::move(*ledger);
        m_timer.start();
        m_ledger->entries({}, {}).then(this, [this](Result<provider::LedgerPage> page) {
            finish(page ? Result<qint64>(m_timer.elapsed()) : Result<qint64>(page.error()));
        });
        return task;
    }

private:
    void finish(Result<qint64> answer)
    {
        deleteLater();
        m_promise.resolve(std::move(answer));
    }

    http::Client m_client{http::ClientOptions{}};
    std::unique_ptr<provider::HttpCreditLedger> m_ledger;
    QElapsedTimer m_timer;
    Promise<qint64> m_promise;
};

} // namespace

Task<qint64> testLedger(LedgerQuestion question)
{
    auto *test = new LedgerTest; // deletes itself
    return test->start(std::move(question));
}

} // namespace reckoner::doctor
