// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What `reckoner --demo` runs on: the emulator in this process, on a loopback port, with an interesting data set for a
// Paddle account and a smaller one for a Stripe account, and a
// database of its own in a temporary folder that goes with it. No account, no key, no network. Main thread.

#include "app/sandbox/sandbox.h"
#include "app/session/session.h"

#include <QTemporaryDir>

#include <functional>

namespace reckoner::app {

struct DemoOptions {
    std::optional<Instant> frozenAt = {}; // for pictures: nothing in it moves; none: the machine's time
};

class Demo
{
public:
    // Errors: Unreachable (no port), Storage (no temporary folder).
    static Result<std::unique_ptr<Demo>> start(const DemoOptions &wanted = {});
    // The settings that lead to it.
    config::Settings settings() const;
    // The same as a profile that can be edited, for as long as the demo runs; the key is not in it.
    QString profileFile() const { return m_folder.filePath(QStringLiteral("demo.toml")); }
    // What the company of the demo sells under which plan, from the prices in the mirror.
    static std::function<Result<void>(storage::Transaction &)> writePlans(const AccountId &account, Instant now);
    sandbox::Sandbox &sandbox() { return *m_sandbox; }

private:
    Demo() = default;
    Result<void> writeProfile() const;
    QTemporaryDir m_folder; // outlives the session: destroy that first
    Instant m_began;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
};

} // namespace reckoner::app
