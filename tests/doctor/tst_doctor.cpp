// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandbox.h"
#include "core/doctor/checks.h"
#include "tests/testkit/await.h"
#include "tests/testkit/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace reckoner;
using namespace reckoner::doctor;
using testkit::await;

namespace {

ConnectionQuestion questionFor(const sandbox::Sandbox &sandbox)
{
    return {config::Environment::Sandbox, QStringLiteral("main"), sandbox.baseUrl(),
            SecretBytes(sandbox::SandboxOptions::defaultApiKey())};
}

Ability abilityOf(const KeyReport &report, Resource resource)
{
    for (const Permission &permission : report.permissions) {
        if (permission.resource == resource)
            return permission.read;
    }
    return Ability::Unknown;
}

bool has(const std::vector<Finding> &findings, Check check, Grade grade, NextStep step)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.check == check && finding.grade == grade && finding.step == step;
    });
}

} // namespace

class TstDoctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_sandbox->clearFaults(); }
    void aGoodKeyMayReadEverything();
    void aMissingPermissionIsTold();
    void stripesKeyIsTestedLikewise();
    void eachAccountIsTested();
    void whatCannotBeAskedIsNotKnown();
    void aWrongKeyIsToldFromAMissingConnection();
    void aKeyForTheOtherEnvironmentNeverLeaves();
    void nothingIsChangedByATest();
    void lookingAtADatabaseMakesNone();
    void anOlderSchemaIsToldAndBroughtUp();
    void aFileThatIsNoDatabaseIsAFault();
    void settingsSayWhereSecretsComeFrom();
    void theStepFitsWhatTheKeychainSaid();

private:
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    SystemClock m_clock;
};

void TstDoctor::initTestCase()
{
    auto started = sandbox::Sandbox::start({.seed = sandbox::Seed::Demo});
    QVERIFY(started);
    m_sandbox = std::move(*started);
}

void TstDoctor::aGoodKeyMayReadEverything()
{
    const auto report = await(testConnection(questionFor(*m_sandbox), m_clock));
    QVERIFY(report && !report->problem);
    QCOMPARE(report->permissions.size(), size_t(Resource::WebhookDestinations) + 1);
    for (const Permission &permission : report->permissions)
        QVERIFY2(permission.read == Ability::Allowed, qPrintable(resourceText(permission.resource) + permission.why));
    const auto findings = connectionFindings(*report);
    QVERIFY(!hasFault(findings));
    QVERIFY(has(findings, Check::Permissions, Grade::Good, NextStep::None));
}

void TstDoctor::aMissingPermissionIsTold()
{
    sandbox::Fault fault;
    fault.path = "/subscriptions";
    fault.status = 403;
    fault.code = QStringLiteral("forbidden");
    m_sandbox->addFault(fault);
    const auto report = await(testConnection(questionFor(*m_sandbox), m_clock));
    QVERIFY(report && !report->problem);
    QVERIFY(abilityOf(*report, Resource::Subscriptions) == Ability::Forbidden);
    QVERIFY(abilityOf(*report, Resource::Payments) == Ability::Allowed);
    QVERIFY(has(connectionFindings(*report), Check::Permissions, Grade::Remark, NextStep::TestAgain));
}

void TstDoctor::stripesKeyIsTestedLikewise()
{
    ConnectionQuestion question{config::Environment::Sandbox, QStringLiteral("main"), m_sandbox->baseUrl(),
                                SecretBytes(sandbox::stripe::EmulatorOptions::defaultSecretKey()),
                                config::ProviderChoice::Stripe};
    auto report = await(testConnection(question, m_clock));
    QVERIFY(report && !report->problem);
    QCOMPARE(report->account.toString(), QStringLiteral("stripe/sandbox/main"));
    QVERIFY(!report->permissions.empty());
    for (const Permission &permission : report->permissions) {
        QVERIFY2(permission.read == Ability::Allowed, qPrintable(resourceText(permission.resource) + permission.why));
        QVERIFY(permission.resource != Resource::Addresses); // Stripe has none of its own
    }
    QVERIFY(connectionFindings(*report).front().what.contains(QStringLiteral("Stripe")));
    m_sandbox->clearRequests();
    question.apiKey = SecretBytes(QByteArray("sk_live_0123456789abcdefghijklmn"));
    report = await(testConnection(question, m_clock));
    QVERIFY(report && report->problem);
    QCOMPARE(report->problem->kind, ErrorKind::Invalid);
    QCOMPARE(m_sandbox->requests().size(), size_t(0)); // a live key never leaves for a sandbox
}

void TstDoctor::eachAccountIsTested()
{
    config::Settings settings;
    QVERIFY(connectionQuestions(settings).empty());
    settings.paddle.enabled = settings.stripe.enabled = true;
    settings.paddle.apiUrl = settings.stripe.apiUrl = m_sandbox->baseUrl();
    settings.stripe.secretKey = SecretBytes(sandbox::stripe::EmulatorOptions::defaultSecretKey());
    QCOMPARE(connectionQuestions(settings).size(), size_t(1)); // without a key there is nothing to ask
    settings.paddle.apiKey = SecretBytes(sandbox::SandboxOptions::defaultApiKey());
    const auto reports = await(testConnections(connectionQuestions(settings), m_clock, this));
    QVERIFY(reports && reports->size() == 2);
    QCOMPARE((*reports)[0].account, settings.paddle.account());
    QCOMPARE((*reports)[1].account, settings.stripe.account());
    QVERIFY(!(*reports)[0].problem && !(*reports)[1].problem);
}

void TstDoctor::whatCannotBeAskedIsNotKnown()
{
    auto empty = sandbox::Sandbox::start({.seed = sandbox::Seed::Empty});
    QVERIFY(empty);
    const auto report = await(testConnection(questionFor(**empty), m_clock));
    QVERIFY(report && !report->problem);
    QVERIFY(abilityOf(*report, Resource::Customers) == Ability::Allowed);
    QVERIFY(abilityOf(*report, Resource::Addresses) == Ability::Unknown); // there is no customer to ask with
}

void TstDoctor::aWrongKeyIsToldFromAMissingConnection()
{
    ConnectionQuestion question = questionFor(*m_sandbox);
    question.apiKey = SecretBytes(QByteArray("pdl_sdbx_apikey_01abcdefghijklmnopqrstuvwx_ABCDEFGHIJKLMNOPQRSTUV_abc"));
    auto report = await(testConnection(question, m_clock));
    QVERIFY(report && report->problem && report->permissions.empty());
    QCOMPARE(report->problem->kind, ErrorKind::Unauthenticated);
    QVERIFY(has(connectionFindings(*report), Check::Provider, Grade::Bad, NextStep::EnterApiKey));
    question.apiUrl = QStringLiteral("http://127.0.0.1:1");
    report = await(testConnection(question, m_clock));
    QVERIFY(report && report->problem);
    QCOMPARE(report->problem->kind, ErrorKind::Unreachable);
    QVERIFY(has(connectionFindings(*report), Check::Provider, Grade::Bad, NextStep::TestAgain));
}

void TstDoctor::aKeyForTheOtherEnvironmentNeverLeaves()
{
    m_sandbox->clearRequests();
    ConnectionQuestion question = questionFor(*m_sandbox);
    question.apiKey = SecretBytes(QByteArray("pdl_live_apikey_01abcdefghijklmnopqrstuvwx_ABCDEFGHIJKLMNOPQRSTUV_abc"));
    const auto report = await(testConnection(question, m_clock));
    QVERIFY(report && report->problem);
    QCOMPARE(report->problem->kind, ErrorKind::Invalid);
    QCOMPARE(m_sandbox->requests().size(), size_t(0));
}

void TstDoctor::nothingIsChangedByATest()
{
    m_sandbox->clearRequests();
    QVERIFY(await(testConnection(questionFor(*m_sandbox), m_clock)));
    const auto requests = m_sandbox->requests();
    QVERIFY(requests.size() >= 10 && requests.size() <= 12);
    for (const sandbox::ReceivedRequest &request : requests)
        QCOMPARE(QString::fromUtf8(request.method), QStringLiteral("GET"));
}

void TstDoctor::lookingAtADatabaseMakesNone()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sub/x.db"));
    const auto url = storage::DatabaseUrl::parse(QStringLiteral("sqlite:") + path);
    const DatabaseFacts facts = inspectDatabase(*url);
    QVERIFY(!facts.exists && !facts.problem);
    QVERIFY(!QFile::exists(path));
    QVERIFY(has(databaseFindings(facts), Check::Database, Grade::Remark, NextStep::Migrate));
    if (::geteuid() == 0)
        QSKIP("root may write everywhere, so there is no folder to refuse it");
    const auto nowhere = storage::DatabaseUrl::parse(QStringLiteral("sqlite:/proc/x/y.db"));
    QVERIFY(inspectDatabase(*nowhere).problem.has_value());
}

void TstDoctor::anOlderSchemaIsToldAndBroughtUp()
{
    QTemporaryDir folder;
    const auto url = storage::DatabaseUrl::parse(QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("x.db")));
    const auto steps = migrateDatabase(*url, m_clock);
    QVERIFY(steps && !steps->isEmpty());
    const DatabaseFacts facts = inspectDatabase(*url);
    QVERIFY(facts.isCurrent());
    QVERIFY(facts.bytes.value_or(0) > 0);
    QVERIFY(has(databaseFindings(facts), Check::Schema, Grade::Good, NextStep::None));
    DatabaseFacts older = facts;
    older.pending = 2;
    QVERIFY(has(databaseFindings(older), Check::Schema, Grade::Bad, NextStep::Migrate));
    DatabaseFacts newer = facts;
    newer.isNewer = true;
    QVERIFY(hasFault(databaseFindings(newer)));
    QVERIFY(migrateDatabase(*url, m_clock)->isEmpty());
}

void TstDoctor::aFileThatIsNoDatabaseIsAFault()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("x.db")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(5000, 'x')) > 0);
    file.close();
    const DatabaseFacts facts =
        inspectDatabase(*storage::DatabaseUrl::parse(QStringLiteral("sqlite:") + file.fileName()));
    QVERIFY(facts.problem.has_value());
    QVERIFY(has(databaseFindings(facts), Check::Database, Grade::Bad, NextStep::ChooseDatabase));
}

void TstDoctor::settingsSayWhereSecretsComeFrom()
{
    config::Loaded loaded;
    QVERIFY(has(settingsFindings(loaded), Check::Profile, Grade::Remark, NextStep::EnablePaddle));
    loaded.settings.paddle.enabled = true;
    loaded.secretOrigins.push_back({config::kApiKeySecret, QStringLiteral("The key"), QStringLiteral("a file")});
    auto findings = settingsFindings(loaded);
    QVERIFY(has(findings, Check::ApiKey, Grade::Good, NextStep::None));
    QVERIFY(has(findings, Check::WebhookSecrets, Grade::Remark, NextStep::EnterWebhookSecret));
    loaded.secretOrigins.push_back({config::kLedgerKeySecret, QStringLiteral("The key"), QStringLiteral("a file")});
    findings = settingsFindings(loaded);
    QVERIFY(has(findings, Check::Credits, Grade::Good, NextStep::None));
    QVERIFY(!has(findings, Check::WebhookSecrets, Grade::Good, NextStep::None));
    loaded.faults.push_back({QStringLiteral("wrong"), QStringLiteral("there"), config::kApiKeySecret});
    loaded.faults.push_back({QStringLiteral("wrong"), QStringLiteral("there"), QStringLiteral("paddle.label")});
    findings = settingsFindings(loaded);
    QVERIFY(has(findings, Check::ApiKey, Grade::Bad, NextStep::EnterApiKey));
    QVERIFY(has(findings, Check::Profile, Grade::Bad, NextStep::EditProfile));
}

void TstDoctor::theStepFitsWhatTheKeychainSaid()
{
    using secrets::KeychainOutcome;
    config::Loaded loaded;
    loaded.settings.paddle.enabled = true;
    loaded.missingKeys.push_back(config::Fault{QStringLiteral("missing"), QStringLiteral("there"), {}});
    for (const auto &[outcome, step] : {std::pair(KeychainOutcome::Locked, NextStep::UnlockKeychain),
                                        std::pair(KeychainOutcome::Dismissed, NextStep::UnlockKeychain),
                                        std::pair(KeychainOutcome::NotThere, NextStep::EnterApiKey),
                                        std::pair(KeychainOutcome::NoService, NextStep::EnterApiKey)}) {
        loaded.keychain = outcome;
        QVERIFY(has(settingsFindings(loaded), Check::ApiKey, Grade::Bad, step));
    }
    QVERIFY(keychainFinding(secrets::KeychainState::Ready).grade == Grade::Good);
    QVERIFY(keychainFinding(secrets::KeychainState::Locked).step == NextStep::UnlockKeychain);
}

RK_TEST(TstDoctor)
#include "tst_doctor.moc"

#include <unistd.h>
