// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckoner/demo.h"

namespace reckoner::app {

Result<std::unique_ptr<Demo>> Demo::start(const DemoOptions &wanted)
{
    std::unique_ptr<Demo> demo(new Demo);
    if (!demo->m_folder.isValid())
        return Error{
            ErrorKind::Storage,
            QStringLiteral("No temporary folder could be made for the demo: %1").arg(demo->m_folder.errorString()),
            {},
            {}};
    sandbox::SandboxOptions options;
    options.seed = sandbox::Seed::Demo;
    options.clock = wanted.frozenAt;
    if (wanted.frozenAt)
        options.clockMode = sandbox::paddle::ClockMode::Frozen;
    RK_TRY_ASSIGN(demo->m_sandbox, sandbox::Sandbox::start(std::move(options)));
    return demo;
}

config::Settings Demo::settings() const
{
    config::Settings settings;
    settings.database = QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("demo.db"));
    settings.actor = QStringLiteral("demo");
    settings.paddle.enabled = true;
    settings.paddle.environment = config::Environment::Sandbox;
    settings.paddle.label = QStringLiteral("demo");
    settings.paddle.apiUrl = m_sandbox->baseUrl();
    settings.paddle.apiKey = SecretBytes(sandbox::SandboxOptions::defaultApiKey());
    return settings;
}

} // namespace reckoner::app
