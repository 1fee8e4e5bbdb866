// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every call of PaddleProvider and PaddleNotifications with varied arguments, as a table. What each sends is recorded
// by main.cpp and judged by requests.test.js, which also holds the names here against the two classes' headers.

#include "core/provider/paddle/paddle_provider.h"
#include "tests/testkit/cut_server.h"

#include <functional>
#include <vector>

namespace reckoner::conformance {

struct CallRow {
    const char *call; // the member function's name
    QString variant;
    std::function<void(provider::paddle::PaddleProvider &, testkit::CutServer &)> run; // returns when it has settled
};

std::vector<CallRow> listCalls();
std::vector<CallRow> catalogCalls();
std::vector<CallRow> customerCalls();
std::vector<CallRow> subscriptionCalls();
std::vector<CallRow> paymentCalls();
std::vector<CallRow> notificationCalls();

} // namespace reckoner::conformance
