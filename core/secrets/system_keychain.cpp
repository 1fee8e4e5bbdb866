// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/system_keychain.h"

#include <openssl/crypto.h>
#include <qt6keychain/keychain.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QLibrary>
#include <QTimer>

namespace reckoner::secrets {

namespace {

const QString kSecretService = QStringLiteral("org.freedesktop.secrets");
const QString kServicePath = QStringLiteral("/org/freedesktop/secrets");
const QString kServiceInterface = QStringLiteral("org.freedesktop.Secret.Service");
const QString kPromptInterface = QStringLiteral("org.freedesktop.Secret.Prompt");

struct Health {
    KeychainState state = KeychainState::NoService;
    QDBusObjectPath collection; // of Ready and Locked
};

KeychainAnswer answerOf(KeychainOutcome outcome, const QString &detail = {})
{
    return {outcome, {}, detail};
}

// Overwrites a buffer that others still refer to and nobody will read again.
void wipeInPlace(const QByteArray &bytes)
{
    if (!bytes.isEmpty())
        OPENSSL_cleanse(const_cast<char *>(bytes.constData()), size_t(bytes.size()));
}

KeychainAnswer failedJob(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError: return answerOf(KeychainOutcome::Done);
    case QKeychain::EntryNotFound: return answerOf(KeychainOutcome::NotThere);
    case QKeychain::AccessDeniedByUser: return answerOf(KeychainOutcome::Dismissed, job.errorString());
    case QKeychain::AccessDenied: return answerOf(KeychainOutcome::Locked, job.errorString());
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return answerOf(KeychainOutcome::NoService, job.errorString());
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError: return answerOf(KeychainOutcome::Failed, job.errorString());
    }
    return answerOf(KeychainOutcome::Failed, job.errorString());
}

// libsecret keeps its session with the service for as long as the program runs; with a service that was started anew
// every secret would fail. QtKeychain loads the library by the same name and offers no such call.
void forgetOldSession()
{
    using Disconnect = void (*)();
    if (const auto disconnect = reinterpret_cast<Disconnect>(
            QLibrary::resolve(QStringLiteral("secret-1"), QStringLiteral("0"), "secret_service_disconnect")))
        disconnect();
}

// Waits for the end of the service's question to the person. D-Bus signals have no function pointers to connect to.
class PromptWatch : public QObject
{
    Q_OBJECT

public:
    PromptWatch(const QString &path, QObject *parent) : QObject(parent), m_path(path)
    {
        QDBusConnection::sessionBus().connect(kSecretService, path, kPromptInterface, QStringLiteral("Completed"), this,
                                              SLOT(completed(bool, QDBusVariant)));
    }
    Task<bool> wasDismissed() { return m_promise.task(); }
    void dismiss()
    {
        QDBusConnection::sessionBus().asyncCall(
            QDBusMessage::createMethodCall(kSecretService, m_path, kPromptInterface, QStringLiteral("Dismiss")));
        settle(Error{ErrorKind::Cancelled, QStringLiteral("Nobody answered the question for the password."), {}, {}});
    }
    void fail(const QString &why) { settle(Error{ErrorKind::Unreachable, why, {}, {}}); }

private Q_SLOTS:
    void completed(bool dismissed, const QDBusVariant &) { settle(dismissed); }

private:
    void settle(Result<bool> result)
    {
        deleteLater();
        m_promise.resolve(std::move(result));
    }
    QString m_path;
    Promise<bool> m_promise;
};

} // namespace

class SystemKeychain::Calls : public QObject
{
public:
    explicit Calls(SystemKeychainOptions options) : m_options(std::move(options)) {}

    Task<Health> health();
    // Ready, or what stands in the way.
    Task<KeychainAnswer> open(Unlocking unlocking, KeychainOutcome withoutCollection);
    Task<KeychainAnswer> readItem(const QString &item);
    Task<KeychainAnswer> writeItem(const QString &item, const SecretBytes &secret);
    Task<KeychainAnswer> deleteItem(const QString &item);

private:
    Task<QDBusMessage> ask(const QDBusMessage &question, int timeoutMs);
    Task<KeychainAnswer> unlock(const QDBusObjectPath &collection);
    Task<KeychainAnswer> prompt(const QString &path);
    Task<KeychainAnswer> run(QKeychain::Job *job, std::function<KeychainAnswer(QKeychain::Job &)> finish);

    SystemKeychainOptions m_options;
    QString m_serviceOwner; // the program behind the name, as it was last seen
};

Task<QDBusMessage> SystemKeychain::Calls::ask(const QDBusMessage &question, int timeoutMs)
{
    auto promise = std::make_shared<Promise<QDBusMessage>>(); // owned by the connection below
    Task<QDBusMessage> task = promise->task();
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        promise->resolve(Error{ErrorKind::Unreachable, bus.lastError().message(), {}, {}});
        return task;
    }
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, timeoutMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [promise](QDBusPendingCallWatcher *call) {
        call->deleteLater();
        const QDBusMessage reply = QDBusPendingReply<>(*call).reply();
        if (reply.type() == QDBusMessage::ReplyMessage)
            promise->resolve(reply);
        else
            promise->resolve(
                Error{ErrorKind::Unreachable, reply.errorName() + QStringLiteral(": ") + reply.errorMessage(), {}, {}});
    });
    return task;
}

Task<Health> SystemKeychain::Calls::health()
{
    QDBusMessage alias =
        QDBusMessage::createMethodCall(kSecretService, kServicePath, kServiceInterface, QStringLiteral("ReadAlias"));
    alias << QStringLiteral("default");
    return ask(alias, m_options.callTimeoutMs).then(this, [this](Result<QDBusMessage> &&reply) -> Task<Health> {
        if (!reply)
            return Task<Health>::settled(Health{});
        if (std::exchange(m_serviceOwner, reply->service()) != reply->service())
            forgetOldSession();
        const auto path = reply->arguments().value(0).value<QDBusObjectPath>();
        if (path.path().isEmpty() || path.path() == QLatin1StringView("/"))
            return Task<Health>::settled(Health{KeychainState::NoCollection, {}});
        QDBusMessage locked = QDBusMessage::createMethodCall(
            kSecretService, path.path(), QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        locked << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
        return ask(locked, m_options.callTimeoutMs).then(this, [path](Result<QDBusMessage> &&answer) -> Result<Health> {
            if (!answer)
                return Health{KeychainState::NoCollection, {}}; // an alias that leads nowhere
            const QVariant value = answer->arguments().value(0).value<QDBusVariant>().variant();
            return Health{value.toBool() ? KeychainState::Locked : KeychainState::Ready, path};
        });
    });
}

Task<KeychainAnswer> SystemKeychain::Calls::prompt(const QString &path)
{
    auto *watch = new PromptWatch(path, this);
    Task<bool> dismissed = watch->wasDismissed();
    QTimer::singleShot(m_options.promptTimeoutMs, watch, &PromptWatch::dismiss);
    QDBusMessage begin =
        QDBusMessage::createMethodCall(kSecretService, path, kPromptInterface, QStringLiteral("Prompt"));
    begin << QString(); // no window of ours to stand over
    ask(begin, m_options.promptTimeoutMs).then(watch, [watch](Result<QDBusMessage> &&begun) {
        if (!begun)
            watch->fail(begun.error().message);
    });
    return std::move(dismissed).then(this, [](Result<bool> &&wasDismissed) -> Result<KeychainAnswer> {
        if (!wasDismissed)
            return answerOf(KeychainOutcome::Locked, wasDismissed.error().message);
        return answerOf(*wasDismissed ? KeychainOutcome::Dismissed : KeychainOutcome::Done);
    });
}

Task<KeychainAnswer> SystemKeychain::Calls::unlock(const QDBusObjectPath &collection)
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(kSecretService, kServicePath, kServiceInterface, QStringLiteral("Unlock"));
    question << QVariant::fromValue(QList<QDBusObjectPath>{collection});
    return ask(question, m_options.callTimeoutMs)
        .then(this,
              [this](Result<QDBusMessage> &&reply) -> Task<KeychainAnswer> {
                  if (!reply)
                      return Task<KeychainAnswer>::settled(answerOf(KeychainOutcome::Locked, reply.error().message));
                  const QString path = reply->arguments().value(1).value<QDBusObjectPath>().path();
                  if (path.isEmpty() || path == QLatin1StringView("/"))
                      return Task<KeychainAnswer>::settled(answerOf(KeychainOutcome::Done));
                  return prompt(path);
              })
        .then(this, [this](Result<KeychainAnswer> &&asked) -> Task<KeychainAnswer> {
            if (!asked || asked->outcome != KeychainOutcome::Done)
                return Task<KeychainAnswer>::settled(std::move(asked));
            return health().then(this, [](Result<Health> &&now) -> Result<KeychainAnswer> {
                const bool open = now && now->state == KeychainState::Ready;
                return answerOf(open ? KeychainOutcome::Done : KeychainOutcome::Locked);
            });
        });
}

Task<KeychainAnswer> SystemKeychain::Calls::open(Unlocking unlocking, KeychainOutcome withoutCollection)
{
    return health().then(this, [this, unlocking, withoutCollection](Result<Health> &&now) -> Task<KeychainAnswer> {
        if (!now)
            return Task<KeychainAnswer>::settled(now.error());
        switch (now->state) {
        case KeychainState::Ready: return Task<KeychainAnswer>::settled(answerOf(KeychainOutcome::Done));
        case KeychainState::NoCollection: return Task<KeychainAnswer>::settled(answerOf(withoutCollection));
        case KeychainState::NoService: return Task<KeychainAnswer>::settled(answerOf(KeychainOutcome::NoService));
        case KeychainState::Locked: break;
        }
        if (unlocking == Unlocking::Never)
            return Task<KeychainAnswer>::settled(answerOf(KeychainOutcome::Locked));
        return unlock(now->collection);
    });
}

Task<KeychainAnswer> SystemKeychain::Calls::run(QKeychain::Job *job,
                                                std::function<KeychainAnswer(QKeychain::Job &)> finish)
{
    auto promise = std::make_shared<Promise<KeychainAnswer>>(); // owned by the connection and the timer
    Task<KeychainAnswer> task = promise->task();
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this, [promise, finish = std::move(finish)](QKeychain::Job *done) {
        promise->resolve(finish(*done)); // a late answer finds the promise settled and is wiped all the same
    });
    QTimer::singleShot(m_options.jobTimeoutMs, this, [promise] {
        promise->resolve(answerOf(KeychainOutcome::Failed, QStringLiteral("The keychain service did not answer.")));
    });
    job->start();
    return task;
}

Task<KeychainAnswer> SystemKeychain::Calls::readItem(const QString &item)
{
    auto *job = new QKeychain::ReadPasswordJob(m_options.service); // deletes itself
    job->setKey(item);
    return run(job, [](QKeychain::Job &done) {
        KeychainAnswer answer = failedJob(done);
        const QByteArray theirs = static_cast<QKeychain::ReadPasswordJob &>(done).binaryData();
        if (answer.outcome == KeychainOutcome::Done)
            answer.secret = SecretBytes(QByteArray(theirs.constData(), theirs.size()));
        wipeInPlace(theirs);
        return answer;
    });
}

Task<KeychainAnswer> SystemKeychain::Calls::writeItem(const QString &item, const SecretBytes &secret)
{
    auto *job = new QKeychain::WritePasswordJob(m_options.service); // deletes itself
    job->setKey(item);
    const QByteArray copy(secret.reveal().constData(), secret.reveal().size()); // shared with the job, wiped behind it
    job->setBinaryData(copy);
    return run(job, [copy](QKeychain::Job &done) {
        wipeInPlace(copy);
        return failedJob(done);
    });
}

Task<KeychainAnswer> SystemKeychain::Calls::deleteItem(const QString &item)
{
    auto *job = new QKeychain::DeletePasswordJob(m_options.service); // deletes itself
    job->setKey(item);
    return run(job, [](QKeychain::Job &done) { return failedJob(done); });
}

SystemKeychain::SystemKeychain(SystemKeychainOptions options) : m_calls(std::make_unique<Calls>(std::move(options))) {}

SystemKeychain::~SystemKeychain() = default;

Task<KeychainState> SystemKeychain::state()
{
    return m_calls->health().then(m_calls.get(), [](Result<Health> &&now) -> Result<KeychainState> {
        return now ? now->state : KeychainState::NoService;
    });
}

Task<KeychainAnswer> SystemKeychain::read(QString item, Unlocking unlocking)
{
    Calls *calls = m_calls.get();
    return calls->open(unlocking, KeychainOutcome::NotThere)
        .then(calls, [calls, item](Result<KeychainAnswer> &&opened) -> Task<KeychainAnswer> {
            if (!opened || opened->outcome != KeychainOutcome::Done)
                return Task<KeychainAnswer>::settled(std::move(opened));
            return calls->readItem(item);
        });
}

Task<KeychainAnswer> SystemKeychain::store(QString item, SecretBytes secret)
{
    Calls *calls = m_calls.get();
    return calls->open(Unlocking::MayAsk, KeychainOutcome::Done)
        .then(calls,
              [calls, item, secret](Result<KeychainAnswer> &&opened) -> Task<KeychainAnswer> {
                  if (!opened || opened->outcome != KeychainOutcome::Done)
                      return Task<KeychainAnswer>::settled(std::move(opened));
                  return calls->writeItem(item, secret);
              })
        .then(calls, [calls, item, secret](Result<KeychainAnswer> &&written) -> Task<KeychainAnswer> {
            if (!written || written->outcome != KeychainOutcome::Done)
                return Task<KeychainAnswer>::settled(std::move(written));
            return calls->readItem(item).then(calls, [secret](Result<KeychainAnswer> &&back) -> Result<KeychainAnswer> {
                const bool same =
                    back && back->outcome == KeychainOutcome::Done && back->secret.reveal() == secret.reveal();
                return same ? answerOf(KeychainOutcome::Done)
                            : answerOf(KeychainOutcome::Failed,
                                       QStringLiteral("The keychain said it stored the secret and did not."));
            });
        });
}

Task<KeychainAnswer> SystemKeychain::remove(QString item)
{
    Calls *calls = m_calls.get();
    const auto stillThere = [](Result<KeychainAnswer> &&back) -> Result<KeychainAnswer> {
        return back && back->outcome == KeychainOutcome::NotThere
                   ? answerOf(KeychainOutcome::Done)
                   : answerOf(KeychainOutcome::Failed,
                              QStringLiteral("The keychain said it removed the secret and did not."));
    };
    return read(item, Unlocking::MayAsk) // removing what is not there reports success
        .then(calls, [calls, item, stillThere](Result<KeychainAnswer> &&found) -> Task<KeychainAnswer> {
            if (!found || found->outcome != KeychainOutcome::Done)
                return Task<KeychainAnswer>::settled(std::move(found));
            return calls->deleteItem(item).then(
                calls, [calls, item, stillThere](Result<KeychainAnswer> &&deleted) -> Task<KeychainAnswer> {
                    if (!deleted || deleted->outcome != KeychainOutcome::Done)
                        return Task<KeychainAnswer>::settled(std::move(deleted));
                    return calls->readItem(item).then(calls, stillThere);
                });
        });
}

} // namespace reckoner::secrets

#include "system_keychain.moc"
