// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A million customers (RECKONER_BENCH_CUSTOMERS changes how many) in a fresh database, named about as people are,
// loaded in bulk in the form that CustomerSearch::keep() gives them. The same ones in both dialects.

#include "tests/testkit/temporary_database.h"

namespace reckoner::bench {

struct Somebody {
    QString id, name, email;
};

int crowdSize();
Somebody somebody(int number);

class Crowd
{
public:
    explicit Crowd(storage::Dialect dialect);
    storage::Database &database() { return *m_database; }

private:
    void load(int from, int to);
    Result<void> insert(storage::Transaction &transaction, int from, int to);
    void dropIndexes();
    void finish();

    testkit::TemporaryDatabase m_database;
};

} // namespace reckoner::bench
