// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckoner/demo.h"

#include "core/config/profile_file.h"

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
    RK_TRY(demo->writeProfile());
    return demo;
}

Result<void> Demo::writeProfile() const
{
    const config::Settings own = settings();
    RK_TRY_ASSIGN(config::ProfileFile file, config::ProfileFile::read(profileFile()));
    RK_TRY_ASSIGN(const QByteArray text, file.edited({{QStringLiteral("paddle.enabled"), true},
                                                      {QStringLiteral("paddle.environment"), QStringLiteral("sandbox")},
                                                      {QStringLiteral("paddle.label"), own.paddle.label},
                                                      {QStringLiteral("paddle.api_url"), own.paddle.apiUrl},
                                                      {QStringLiteral("operator.name"), own.actor},
                                                      {QStringLiteral("database.url"), own.database}}));
    return file.write(text);
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
