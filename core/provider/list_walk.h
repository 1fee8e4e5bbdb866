// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Walks a provider's list to its end and never for ever: a cursor seen before and a list that is longer than any real
// one end the walk with ProviderBroken. Job code that stores its cursor uses ListGuard alone. One thread.

#include "core/provider/provider.h"

#include <QSet>

namespace reckoner::provider {

struct WalkLimits {
    int pages = 20'000; // 4 million customers, 600 000 payments
};

class ListGuard
{
public:
    explicit ListGuard(WalkLimits limits = {}) : m_limits(limits) {}
    // May the walk go on to this cursor? Errors: ProviderBroken.
    Result<void> accept(const QString &cursor);

private:
    WalkLimits m_limits;
    int m_pages = 1;
    QSet<QString> m_seen;
};

// All rows of a list that is known to be short. fetch(ListFrom) -> Task<ListPage<T>>. Errors: fetch's, ProviderBroken.
template <class T> class ListWalk
{
public:
    using Fetch = std::function<Task<ListPage<T>>(ListFrom)>;

    static Task<std::vector<T>> run(QObject *context, Fetch fetch, WalkLimits limits = {})
    {
        return step(context, std::make_shared<State>(State{std::move(fetch), ListGuard(limits), {}}),
                    {}); // shared by the steps
    }

private:
    struct State {
        Fetch fetch;
        ListGuard guard;
        std::vector<T> rows;
    };

    static Task<std::vector<T>> step(QObject *context, std::shared_ptr<State> state, ListFrom from)
    {
        Task<ListPage<T>> page = state->fetch(from);
        return std::move(page).then(context, [context, state](Result<ListPage<T>> &&got) -> Task<std::vector<T>> {
            using Answer = Task<std::vector<T>>;
            if (!got)
                return Answer::settled(std::move(got).error());
            state->rows.insert(state->rows.end(), std::make_move_iterator(got->rows.begin()),
                               std::make_move_iterator(got->rows.end()));
            if (got->next.isEmpty())
                return Answer::settled(std::move(state->rows));
            if (Result<void> accepted = state->guard.accept(got->next); !accepted)
                return Answer::settled(std::move(accepted).error());
            return step(context, state, ListFrom{got->next, 0});
        });
    }
};

} // namespace reckoner::provider
