// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/allowlist_refresh.h"
#include "tests/testkit/registry.h"

#include <QCoreApplication>
#include <QTest>

#include <deque>

using namespace reckoner;
using namespace reckoner::server;
using namespace Qt::StringLiterals;

namespace {

// Answers when the test says so.
struct AskedProvider {
    std::deque<Promise<QStringList>> open;
    int asked = 0;

    AllowlistRefresh::Ask ask()
    {
        return [this] {
            ++asked;
            open.emplace_back();
            return open.back().task();
        };
    }
    void answer(Result<QStringList> with)
    {
        open.front().resolve(std::move(with));
        open.pop_front();
    }
};

} // namespace

class TstAllowlistRefresh : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theListFollowsTheProviderHourByHour()
    {
        FakeClock clock(Instant::fromSeconds(1'770'000'000));
        AskedProvider provider;
        std::vector<qsizetype> taken;
        AllowlistRefresh refresh(clock, provider.ask(), [&](std::vector<http::Network> networks) {
            taken.push_back(qsizetype(networks.size()));
        });
        const Error away{ErrorKind::Unreachable, u"away"_s, {}, {}};
        struct Step {
            Micros later;
            std::optional<Result<QStringList>> answer; // none: it is not asked
            size_t taken;                              // so far
        };
        const QStringList two{u"34.194.127.46"_s, u"54.234.237.108"_s}, one{u"192.0.2.0/24"_s};
        const std::vector<Step> steps{
            {Micros(0), two, 1},
            {std::chrono::minutes(59), std::nullopt, 1},
            {std::chrono::minutes(1), one, 2}, // the provider moved
            {std::chrono::hours(1), away, 2},  // what is known stands
            {std::chrono::seconds(59), std::nullopt, 2},
            {std::chrono::seconds(1), QStringList(), 2}, // an empty list would admit everybody
            {std::chrono::seconds(60), two, 3},
            {std::chrono::minutes(59), std::nullopt, 3},
            {std::chrono::minutes(1), two, 4},
        };
        int asked = 0;
        for (const Step &step : steps) {
            clock.advance(step.later);
            refresh.look();
            refresh.look(); // one question at a time
            asked += step.answer ? 1 : 0;
            QCOMPARE(provider.asked, asked);
            if (step.answer)
                provider.answer(*step.answer);
            QTRY_COMPARE(taken.size(), step.taken);
            QCoreApplication::processEvents();
        }
        QCOMPARE(taken, (std::vector<qsizetype>{2, 1, 2, 2}));
    }

    void anAnswerThatComesTooLateIsDropped()
    {
        FakeClock clock(Instant::fromSeconds(1'770'000'000));
        AskedProvider provider;
        int taken = 0;
        {
            AllowlistRefresh refresh(clock, provider.ask(), [&](const std::vector<http::Network> &) { ++taken; });
            refresh.look();
        }
        provider.answer(QStringList{u"34.194.127.46"_s});
        QCoreApplication::processEvents();
        QCOMPARE(taken, 0);
    }
};

RK_TEST(TstAllowlistRefresh)
#include "tst_allowlist_refresh.moc"
