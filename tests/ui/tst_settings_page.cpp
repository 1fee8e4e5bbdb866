// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/registry.h"
#include "tests/ui/fake_settings_desk.h"
#include "tests/ui/window_checks.h"
#include "ui/common/choice.h"
#include "ui/common/notice_bar.h"
#include "ui/common/plain_label.h"
#include "ui/common/status_pill.h"
#include "ui/common/view_state.h"
#include "ui/settings/confirm_dialog.h"
#include "ui/settings/permission_list.h"
#include "ui/settings/secret_field.h"
#include "ui/settings/settings_page.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace reckoner;
using namespace reckoner::ui;
using testkit::FakeSettingsDesk;

namespace {

// Letter by letter, so that nothing but the field under test ever holds the key as a whole.
QChar canaryLetter(int index)
{
    static const QString head = QStringLiteral("pdl_sdbx_apikey_");
    if (index < head.size())
        return head[index];
    const int at = index - int(head.size());
    if (at == 26 || at == 49)
        return u'_';
    return QChar(char16_t(u'a' + (at * 7 + 3) % 26));
}
constexpr int kCanaryLength = 69;

size_t canaryHash()
{
    QByteArray key;
    for (int i = 0; i < kCanaryLength; ++i)
        key += char(canaryLetter(i).unicode());
    const size_t hash = qHash(key);
    key.fill('\0');
    return hash;
}

void typeCanary(QWidget *field)
{
    for (int i = 0; i < kCanaryLength; ++i)
        QTest::keyClick(field, char(canaryLetter(i).unicode()));
}

// Looks for the second half of the key in all memory that can be written, as ASCII and as UTF-16.
int canariesInMemory()
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    if (memory < 0 || !maps.open(QIODevice::ReadOnly))
        return -1;
    int found = 0;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QList<QByteArray> range = line.split(' ').first().split('-');
        if (!line.contains(" rw-p ") || line.contains("[v") || range.size() != 2)
            continue;
        const qint64 begin = range[0].toLongLong(nullptr, 16), size = range[1].toLongLong(nullptr, 16) - begin;
        if (size <= 0 || size > 256 * 1024 * 1024)
            continue;
        std::vector<char> block{};
        block.resize(size_t(size));
        if (::pread(memory, block.data(), size_t(size), off_t(begin)) != size)
            continue;
        const auto stands = [&](size_t start, size_t step) {
            for (int i = 30; i < 60; ++i) {
                if (block[start + size_t(i - 30) * step] != char(canaryLetter(i).unicode()))
                    return false;
            }
            return true;
        };
        for (size_t i = 0; i + 64 < block.size(); ++i) {
            if (block[i] == char(canaryLetter(30).unicode()))
                found += stands(i, 1) || stands(i, 2) ? 1 : 0;
        }
    }
    ::close(memory);
    return found;
}

QPushButton *buttonSaying(QWidget *window, const QString &words)
{
    for (QPushButton *button : window->findChildren<QPushButton *>()) {
        if (QString(button->text()).remove(u'&') == words && button->isVisibleTo(window))
            return button;
    }
    return nullptr;
}

// Operates the button of the dialog that is open.
void answer(QWidget *page, const QString &words)
{
    for (const ConfirmDialog *dialog : page->findChildren<ConfirmDialog *>()) {
        if (!dialog->isVisible())
            continue;
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (QString(button->text()).remove(u'&') == words)
                QTest::keyClick(button, Qt::Key_Space);
        }
    }
}

QCheckBox *boxSaying(QWidget *window, const QString &words)
{
    for (QCheckBox *box : window->findChildren<QCheckBox *>()) {
        if (QString(box->text()).remove(u'&') == words)
            return box;
    }
    return nullptr;
}

QRadioButton *radioSaying(QWidget *window, const QString &words)
{
    for (QRadioButton *button : window->findChildren<QRadioButton *>()) {
        if (button->text() == words && button->isVisibleTo(window))
            return button;
    }
    return nullptr;
}

bool says(QWidget *window, const QString &words)
{
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (label->isVisibleTo(window) && label->text().contains(words))
            return true;
    }
    return false;
}

bool pillSays(QWidget *window, const QString &word)
{
    for (const StatusPill *pill : window->findChildren<StatusPill *>()) {
        if (pill->isVisibleTo(window) && pill->pill().word == word)
            return true;
    }
    return false;
}

} // namespace

class TstSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { testkit::dressApplication(); }
    void init();
    void cleanup();
    void everySectionIsNamedPlainAndUncut_data();
    void everySectionIsNamedPlainAndUncut();
    void aKeyIsStoredByKeyboardAlone();
    void aKeyForTheOtherEnvironmentIsToldAtOnce();
    void whatTheKeychainAnswersIsTold_data();
    void whatTheKeychainAnswersIsTold();
    void withoutAKeychainMemoryIsOffered();
    void aLockedKeychainCanBeUnlocked();
    void secretsStayHidden();
    void editingASecretKeepsTheRest();
    void theConnectionTestSaysWhatTheKeyMayDo();
    void aFailedTestSaysWhatToDo_data();
    void aFailedTestSaysWhatToDo();
    void webhookSecretsAreRotated();
    void onlyWhatChangedIsSavedAndReconnectIsOffered();
    void allFaultsAreMarkedAtOnce();
    void aSaveThatFailsKeepsTheInput();
    void whatTheEnvironmentDecidesIsSaid();
    void anUnreadableProfileCanBeSetAside();
    void theSchemaIsBroughtUpToDateAfterAQuestion();
    void appearanceIsChosenAtOnce();
    void profilesAreMadeChosenAndOpened();
    void doctorLeadsToTheNextStep();
    void stripesAccountIsEditedBesidePaddles();
    void aStripeKeyThatCannotBeOneIsToldAtOnce_data();
    void aStripeKeyThatCannotBeOneIsToldAtOnce();
    void theOtherAccountIsNamedPlainAndUncut();

private:
    void show();
    NoticeBar *notices() { return m_page->findChild<NoticeBar *>(); }
    SecretField *keyField() { return m_page->findChildren<SecretField *>().first(); }
    ViewState m_state;
    SystemClock m_clock;
    std::unique_ptr<FakeSettingsDesk> m_desk;
    std::unique_ptr<SettingsPage> m_page;
};

void TstSettingsPage::init()
{
    m_desk = std::make_unique<FakeSettingsDesk>();
}

void TstSettingsPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void TstSettingsPage::show()
{
    m_page = std::make_unique<SettingsPage>(*m_desk, PageContext{m_clock, m_state}, LookValues{});
    m_page->resize(1180, 800);
    m_page->show();
    m_page->reload();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
}

void TstSettingsPage::everySectionIsNamedPlainAndUncut_data()
{
    QTest::addColumn<int>("section");
    int number = 0;
    for (const char *name : {"account", "database", "safety", "look", "profiles", "doctor"})
        QTest::newRow(name) << number++;
}

void TstSettingsPage::everySectionIsNamedPlainAndUncut()
{
    QFETCH(int, section);
    m_desk->stored.apiKey =
        SecretFacts{QStringLiteral("keychain"), SecretHome::Keychain, m_clock.now(), {}, QStringLiteral("_abc")};
    m_desk->stored.webhookSecrets.push_back(
        {QStringLiteral("keychain"), SecretHome::Keychain, m_clock.now(), m_clock.now().plusDays(7), {}});
    m_desk->database.pending = 2;
    m_desk->findings = {{doctor::Check::ApiKey, doctor::Grade::Bad, QStringLiteral("<b>missing</b>"),
                         QStringLiteral("Enter it."), doctor::NextStep::EnterApiKey},
                        {doctor::Check::Schema, doctor::Grade::Good, QStringLiteral("current"), {}, {}}};
    show();
    m_page->showSection(SettingsPage::Section(section));
    QCOMPARE(testkit::controlsWithoutName(m_page.get()), QStringList());
    QCOMPARE(testkit::labelsWithMarkup(m_page.get()), QStringList());
    QCOMPARE(testkit::buttonsWithCutText(m_page.get()), QStringList());
    QCOMPARE(testkit::clashingMnemonics(m_page.get()), QStringList());
    QVERIFY(testkit::tabOrder(m_page.get()).size() > 1);
    testkit::keepShot(m_page.get(), QStringLiteral("settings-%1").arg(QLatin1StringView(QTest::currentDataTag())));
}

void TstSettingsPage::aKeyIsStoredByKeyboardAlone()
{
    show();
    QVERIFY(pillSays(m_page.get(), QStringLiteral("Missing")));
    m_page->takeStep(doctor::NextStep::EnterApiKey);
    QCOMPARE(m_page->focusWidget(), keyField());
    QVERIFY(!buttonSaying(m_page.get(), QStringLiteral("Store key"))->isEnabled());
    typeCanary(keyField());
    QVERIFY(buttonSaying(m_page.get(), QStringLiteral("Store key"))->isEnabled());
    QTest::keyClick(keyField(), Qt::Key_Return);
    QCOMPARE(m_desk->storedHash, canaryHash());
    QVERIFY(m_desk->calls.contains(QStringLiteral("storeApiKey paddle/sandbox/main 0")));
    QVERIFY(keyField()->isBlank());
    QVERIFY(pillSays(m_page.get(), QStringLiteral("Set")));
    QVERIFY(says(m_page.get(), QStringLiteral("ends in _abc")));
    QVERIFY(notices()->texts().join(QString()).contains(QStringLiteral("connects anew")));
}

void TstSettingsPage::aKeyForTheOtherEnvironmentIsToldAtOnce()
{
    show();
    QTest::keyClicks(keyField(), QStringLiteral("pdl_live_"));
    QVERIFY(says(m_page.get(), QStringLiteral("This is a key for production")));
    QVERIFY(!buttonSaying(m_page.get(), QStringLiteral("Store key"))->isEnabled());
    QTest::keyClick(keyField(), Qt::Key_Return);
    QVERIFY(m_desk->calls.filter(QStringLiteral("storeApiKey")).isEmpty());
    QTest::keyClick(radioSaying(m_page.get(), QStringLiteral("Production")), Qt::Key_Space);
    QVERIFY(!says(m_page.get(), QStringLiteral("This is a key for production")));
    QVERIFY(m_desk->calls.contains(QStringLiteral("secrets paddle/production/main")));
}

void TstSettingsPage::whatTheKeychainAnswersIsTold_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QString>("words");
    using secrets::KeychainOutcome;
    QTest::newRow("locked") << int(KeychainOutcome::Locked) << QStringLiteral("is locked");
    QTest::newRow("dismissed") << int(KeychainOutcome::Dismissed) << QStringLiteral("was closed");
    QTest::newRow("no service") << int(KeychainOutcome::NoService) << QStringLiteral("no keychain service");
    QTest::newRow("failed") << int(KeychainOutcome::Failed) << QStringLiteral("could not do this");
}

void TstSettingsPage::whatTheKeychainAnswersIsTold()
{
    QFETCH(int, outcome);
    QFETCH(QString, words);
    m_desk->keychain = secrets::KeychainOutcome(outcome);
    show();
    typeCanary(keyField());
    QTest::keyClick(keyField(), Qt::Key_Return);
    QVERIFY(says(m_page.get(), QStringLiteral("The key was not stored")));
    QVERIFY(says(m_page.get(), words));
    QVERIFY(pillSays(m_page.get(), QStringLiteral("Missing")));
    QVERIFY(notices()->texts().isEmpty());
}

void TstSettingsPage::withoutAKeychainMemoryIsOffered()
{
    m_desk->stored.keychain = secrets::KeychainState::NoService;
    show();
    typeCanary(keyField());
    QTest::keyClick(keyField(), Qt::Key_Return);
    QVERIFY(m_desk->calls.contains(QStringLiteral("storeApiKey paddle/sandbox/main 1"))); // memory, never a file
}

void TstSettingsPage::aLockedKeychainCanBeUnlocked()
{
    m_desk->stored.keychain = secrets::KeychainState::Locked;
    show();
    QVERIFY(pillSays(m_page.get(), QStringLiteral("Locked")));
    QVERIFY(m_desk->calls.filter(QStringLiteral("asking")).isEmpty()); // nobody is asked unasked
    auto *unlock = buttonSaying(m_page.get(), QStringLiteral("Unlock the keychain"));
    QVERIFY(unlock);
    unlock->setFocus();
    QTest::keyClick(unlock, Qt::Key_Space);
    QCOMPARE(m_desk->calls.last(), QStringLiteral("secrets paddle/sandbox/main asking"));
}

void TstSettingsPage::secretsStayHidden()
{
    show();
    SecretField *field = keyField();
    typeCanary(field);
    const auto hidden = [](const QString &text) {
        return std::all_of(text.begin(), text.end(), [](QChar c) { return c == QChar(0x2022); });
    };
    QVERIFY(hidden(field->text()));
    QCOMPARE(field->text().size(), kCanaryLength);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(field);
    QVERIFY(access && access->state().passwordEdit);
    QVERIFY(!access->text(QAccessible::Value).contains(QStringLiteral("sdbx")));
    field->selectAll();
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    field->copy();
    QTest::keyClick(field, Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    field->undo();
    QVERIFY(hidden(field->text()));
    field->wipeAll();
    typeCanary(field);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_desk->storedHash, canaryHash());
    for (const QWidget *widget : QApplication::allWidgets())
        QVERIFY(!widget->windowTitle().contains(QStringLiteral("sdbx")));
    const int left = canariesInMemory();
    if (left < 0)
        QSKIP("NOT TESTED: this process may not read its own memory");
    QCOMPARE(left, 0);
}

void TstSettingsPage::editingASecretKeepsTheRest()
{
    SecretField field(QStringLiteral("Key"));
    QTest::keyClicks(&field, QStringLiteral("abdef"));
    QTest::keyClick(&field, Qt::Key_Home);
    QTest::keyClick(&field, Qt::Key_Right);
    QTest::keyClick(&field, Qt::Key_Right);
    QTest::keyClick(&field, 'c');
    QCOMPARE(field.peek(), QByteArray("abcdef"));
    QTest::keyClick(&field, Qt::Key_Backspace);
    QCOMPARE(field.peek(), QByteArray("abdef"));
    QTest::keyClick(&field, Qt::Key_Delete);
    QCOMPARE(field.peek(), QByteArray("abef"));
    QTest::keyClick(&field, Qt::Key_End);
    QTest::keyClick(&field, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(&field, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(&field, 'z');
    QCOMPARE(field.peek(), QByteArray("abz"));
    QGuiApplication::clipboard()->setText(QStringLiteral(" pasted\n"));
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(field.take().reveal(), QByteArray("pasted"));
    QVERIFY(field.isBlank() && field.text().isEmpty());
    field.setText(QStringLiteral("from a screen reader"));
    QCOMPARE(field.peek(), QByteArray("from a screen reader"));
    QVERIFY(!field.text().contains(u'f'));
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_Delete);
    QVERIFY(field.isBlank());
}

void TstSettingsPage::theConnectionTestSaysWhatTheKeyMayDo()
{
    doctor::KeyReport report;
    report.account = AccountId(QStringLiteral("paddle/sandbox/main"));
    report.permissions = {{doctor::Resource::Products, doctor::Ability::Allowed, {}},
                          {doctor::Resource::Customers, doctor::Ability::Forbidden, {}},
                          {doctor::Resource::Addresses, doctor::Ability::Unknown, QStringLiteral("not asked")}};
    m_desk->report = report;
    show();
    QVERIFY(!buttonSaying(m_page.get(), QStringLiteral("Test connection"))->isEnabled()); // there is no key
    typeCanary(keyField());
    auto *test = buttonSaying(m_page.get(), QStringLiteral("Test connection"));
    test->setFocus();
    QTest::keyClick(test, Qt::Key_Space);
    QVERIFY(m_desk->testedEnteredKey);
    QVERIFY(pillSays(m_page.get(), QStringLiteral("Works")));
    QVERIFY(pillSays(m_page.get(), QStringLiteral("Allowed")));
    QVERIFY(pillSays(m_page.get(), QStringLiteral("Not allowed")));
    QVERIFY(pillSays(m_page.get(), QStringLiteral("Not known")));
    QVERIFY(!keyField()->isBlank()); // a test is no storing
    testkit::keepShot(m_page.get(), QStringLiteral("settings-tested"));
}

void TstSettingsPage::aFailedTestSaysWhatToDo_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("expired") << int(ErrorKind::Unauthenticated) << QStringLiteral("stops working when it expires");
    QTest::newRow("forbidden") << int(ErrorKind::Forbidden) << QStringLiteral("lacks permissions");
    QTest::newRow("limited") << int(ErrorKind::RateLimited) << QStringLiteral("Test again in");
    QTest::newRow("unreachable") << int(ErrorKind::Unreachable) << QStringLiteral("Check the network");
    QTest::newRow("proxy") << int(ErrorKind::ProviderBroken) << QStringLiteral("Check the proxy");
}

void TstSettingsPage::aFailedTestSaysWhatToDo()
{
    QFETCH(int, kind);
    QFETCH(QString, words);
    doctor::KeyReport report;
    HttpFailure failure;
    failure.requestId = QStringLiteral("req-1");
    failure.retryAfterMs = 42'000;
    report.problem = Error{ErrorKind(kind), QStringLiteral("It did not work."), {}, failure};
    m_desk->report = report;
    m_desk->stored.apiKey = SecretFacts{QStringLiteral("keychain"), SecretHome::Keychain, {}, {}, {}};
    show();
    QTest::mouseClick(buttonSaying(m_page.get(), QStringLiteral("Test connection")), Qt::LeftButton);
    QVERIFY(!m_desk->testedEnteredKey);
    QVERIFY(says(m_page.get(), QStringLiteral("It did not work. (request req-1)")));
    QVERIFY(says(m_page.get(), words));
}

void TstSettingsPage::webhookSecretsAreRotated()
{
    show();
    m_page->takeStep(doctor::NextStep::EnterWebhookSecret);
    auto *field = qobject_cast<SecretField *>(m_page->focusWidget());
    QVERIFY(field && field != keyField());
    QTest::keyClicks(field, QStringLiteral("pdl_sdbx_"));
    QVERIFY(says(m_page.get(), QStringLiteral("This is an API key")));
    field->wipeAll();
    for (const char *secret : {"pdl_ntfset_first_secret_of_all", "pdl_ntfset_second_secret"}) {
        QTest::keyClicks(field, QLatin1StringView(secret));
        QTest::keyClick(field, Qt::Key_Return);
    }
    QCOMPARE(m_desk->stored.webhookSecrets.size(), size_t(2));
    QSignalSpy dialogs(m_page.get(), &Page::dialogOpened);
    QTRY_VERIFY(buttonSaying(m_page.get(), QStringLiteral("Remove…"))); // rows show with the next turn of the loop
    QTest::mouseClick(buttonSaying(m_page.get(), QStringLiteral("Remove…")), Qt::LeftButton);
    QCOMPARE(dialogs.count(), 1);
    auto *dialog = m_page->findChild<ConfirmDialog *>();
    QCOMPARE(testkit::controlsWithoutName(dialog), QStringList());
    QTest::keyClick(dialog, Qt::Key_Return); // the button that does no harm
    QTRY_VERIFY(!m_page->findChild<ConfirmDialog *>());
    QCOMPARE(m_desk->stored.webhookSecrets.size(), size_t(2));
    QTest::mouseClick(buttonSaying(m_page.get(), QStringLiteral("Remove…")), Qt::LeftButton);
    answer(m_page.get(), QStringLiteral("Remove the secret"));
    QCOMPARE(m_desk->stored.webhookSecrets.size(), size_t(1));
    QVERIFY(m_desk->calls.contains(QStringLiteral("removeWebhookSecret 0")));
}

void TstSettingsPage::onlyWhatChangedIsSavedAndReconnectIsOffered()
{
    show();
    QVERIFY(!buttonSaying(m_page.get(), QStringLiteral("Save")));
    m_page->showSection(SettingsPage::Section::Safety);
    auto *level = qobject_cast<QRadioButton *>(m_page->focusWidget());
    QVERIFY(level && level->text() == QStringLiteral("Confirm"));
    QTest::keyClick(radioSaying(m_page.get(), QStringLiteral("Type the name")), Qt::Key_Space);
    QVERIFY(m_page->hasUnsavedEdits());
    QVERIFY(buttonSaying(m_page.get(), QStringLiteral("Save"))->isEnabled());
    QTest::keyClick(m_page->focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_desk->saves.size(), size_t(1));
    QCOMPARE(m_desk->saves[0].size(), size_t(1));
    QCOMPARE(m_desk->saves[0][0].key, QStringLiteral("safety.sandbox"));
    QCOMPARE(std::get<QString>(m_desk->saves[0][0].value), QStringLiteral("type"));
    QVERIFY(!m_page->hasUnsavedEdits());
    QSignalSpy reconnect(m_page.get(), &SettingsPage::reconnectRequested);
    QTest::mouseClick(buttonSaying(m_page.get(), QStringLiteral("Reconnect now")), Qt::LeftButton);
    QCOMPARE(reconnect.count(), 1);
}

void TstSettingsPage::allFaultsAreMarkedAtOnce()
{
    show();
    const QList<QLineEdit *> lines = m_page->findChildren<QLineEdit *>();
    for (QLineEdit *line : lines) {
        if (line->accessibleName() == QStringLiteral("Label"))
            line->setText(QStringLiteral("a b"));
        if (line->accessibleName() == QStringLiteral("Vendor id"))
            line->setText(QStringLiteral("12x"));
    }
    QVERIFY(says(m_page.get(), QStringLiteral("label is wrong")));
    QVERIFY(says(m_page.get(), QStringLiteral("vendor id is wrong")));
    QVERIFY(!buttonSaying(m_page.get(), QStringLiteral("Save"))->isEnabled());
    m_page->save();
    QVERIFY(m_desk->saves.empty());
    testkit::keepShot(m_page.get(), QStringLiteral("settings-faults"));
    QTest::mouseClick(buttonSaying(m_page.get(), QStringLiteral("Discard")), Qt::LeftButton);
    QVERIFY(!says(m_page.get(), QStringLiteral("label is wrong")));
    QVERIFY(!m_page->hasUnsavedEdits());
}

void TstSettingsPage::aSaveThatFailsKeepsTheInput()
{
    m_desk->saveError = Error{ErrorKind::Conflict, QStringLiteral("was changed by somebody else"), {}, {}};
    show();
    auto *connects = boxSaying(m_page.get(), QStringLiteral("Connect to Paddle"));
    QTest::keyClick(connects, Qt::Key_Space);
    m_page->save();
    QVERIFY(says(m_page.get(), QStringLiteral("was changed by somebody else")));
    QVERIFY(m_page->hasUnsavedEdits());
    QVERIFY(!connects->isChecked());
}

void TstSettingsPage::whatTheEnvironmentDecidesIsSaid()
{
    m_desk->facts.overrides[QStringLiteral("paddle.environment")] =
        QStringLiteral("environment variable PADDLE_ENVIRONMENT");
    m_desk->facts.overrides[QStringLiteral("paddle.api_url")] = QStringLiteral("environment variable PADDLE_API_URL");
    show();
    QVERIFY(says(m_page.get(), QStringLiteral("Decided by: environment variable PADDLE_ENVIRONMENT")));
    QVERIFY(says(m_page.get(), QStringLiteral("Decided by: environment variable PADDLE_API_URL")));
    QVERIFY(!radioSaying(m_page.get(), QStringLiteral("Production"))->isEnabled());
}

void TstSettingsPage::anUnreadableProfileCanBeSetAside()
{
    m_desk->facts.isReadable = false;
    m_desk->facts.faults = {{QStringLiteral("The configuration is not TOML"), QStringLiteral("line 3"), {}}};
    show();
    QVERIFY(notices()->texts().join(QString()).contains(QStringLiteral("line 3")));
    QTest::keyClick(boxSaying(m_page.get(), QStringLiteral("Connect to Paddle")), Qt::Key_Space);
    QVERIFY(!buttonSaying(m_page.get(), QStringLiteral("Save"))->isEnabled());
    QTest::mouseClick(buttonSaying(m_page.get(), QStringLiteral("Discard")), Qt::LeftButton);
    QTest::mouseClick(buttonSaying(m_page.get(), QStringLiteral("Set it aside…")), Qt::LeftButton);
    answer(m_page.get(), QStringLiteral("Set it aside"));
    QVERIFY(m_desk->calls.contains(QStringLiteral("setAside")));
    QTRY_VERIFY(!notices()->texts().join(QString()).contains(QStringLiteral("line 3")));
}

void TstSettingsPage::theSchemaIsBroughtUpToDateAfterAQuestion()
{
    m_desk->database.pending = 3;
    show();
    m_page->takeStep(doctor::NextStep::Migrate);
    QVERIFY(pillSays(m_page.get(), QStringLiteral("Older")));
    QTest::mouseClick(buttonSaying(m_page.get(), QStringLiteral("Bring up to date…")), Qt::LeftButton);
    QVERIFY(!m_desk->calls.contains(QStringLiteral("migrateDatabase")));
    answer(m_page.get(), QStringLiteral("Bring it up to date now"));
    QVERIFY(m_desk->calls.contains(QStringLiteral("migrateDatabase")));
    QVERIFY(pillSays(m_page.get(), QStringLiteral("Good")));
}

void TstSettingsPage::appearanceIsChosenAtOnce()
{
    show();
    QSignalSpy languages(m_page.get(), &SettingsPage::languageChosen);
    QSignalSpy schemes(m_page.get(), &SettingsPage::schemeChosen);
    QSignalSpy rows(m_page.get(), &SettingsPage::compactRowsChosen);
    m_page->showSection(SettingsPage::Section::Look);
    for (const QString &name :
         {QStringLiteral("Deutsch"), QStringLiteral("Dark"), QStringLiteral("&Compact rows in tables")}) {
        for (QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
            if (button->text() == name)
                QTest::keyClick(button, Qt::Key_Space);
        }
    }
    QCOMPARE(languages.value(0).value(0).toString(), QStringLiteral("de"));
    QCOMPARE(schemes.count(), 1);
    QCOMPARE(rows.value(0).value(0).toBool(), true);
    QVERIFY(!m_page->hasUnsavedEdits());
}

void TstSettingsPage::profilesAreMadeChosenAndOpened()
{
    show();
    m_page->showSection(SettingsPage::Section::Profiles);
    auto *name = qobject_cast<QLineEdit *>(m_page->focusWidget());
    QVERIFY(name);
    QTest::keyClicks(name, QStringLiteral("shop"));
    QVERIFY(says(m_page.get(), QStringLiteral("a profile of this name already")));
    QTest::keyClicks(name, QStringLiteral("-2"));
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(m_desk->calls.contains(QStringLiteral("createProfile shop-2")));
    QTRY_VERIFY(buttonSaying(m_page.get(), QStringLiteral("Start with it")));
    QTest::mouseClick(buttonSaying(m_page.get(), QStringLiteral("Start with it")), Qt::LeftButton);
    QVERIFY(m_desk->calls.contains(QStringLiteral("setStartProfile shop")));
    QTRY_VERIFY(buttonSaying(m_page.get(), QStringLiteral("Open a window")));
    QTest::mouseClick(buttonSaying(m_page.get(), QStringLiteral("Open a window")), Qt::LeftButton);
    QVERIFY(m_desk->calls.contains(QStringLiteral("openProfile shop")));
}

void TstSettingsPage::doctorLeadsToTheNextStep()
{
    m_desk->findings = {{doctor::Check::Schema, doctor::Grade::Good, QStringLiteral("current"), {}, {}},
                        {doctor::Check::ApiKey, doctor::Grade::Bad, QStringLiteral("no key"),
                         QStringLiteral("Enter it."), doctor::NextStep::EnterApiKey}};
    show();
    QSignalSpy badge(m_page.get(), &Page::badgeChanged);
    m_page->showSection(SettingsPage::Section::Doctor);
    QVERIFY(m_desk->calls.contains(QStringLiteral("runDoctor")));
    QCOMPARE(badge.value(0).value(0).toInt(), 1);
    QTRY_VERIFY(says(m_page.get(), QStringLiteral("no key")));
    QTest::mouseClick(buttonSaying(m_page.get(), QStringLiteral("Enter the key")), Qt::LeftButton);
    QCOMPARE(m_page->focusWidget(), keyField());
}

void TstSettingsPage::stripesAccountIsEditedBesidePaddles()
{
    show();
    QVERIFY(!boxSaying(m_page.get(), QStringLiteral("Connect to Stripe"))->isVisible());
    auto *tabs = m_page->findChild<QTabBar *>();
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    auto *connects = boxSaying(m_page.get(), QStringLiteral("Connect to Stripe"));
    QTRY_VERIFY(connects->isVisible());
    QVERIFY(!boxSaying(m_page.get(), QStringLiteral("Connect to Paddle"))->isVisible());
    QTest::keyClick(connects, Qt::Key_Space);
    m_page->save();
    QCOMPARE(m_desk->saves.size(), size_t(1));
    QCOMPARE(m_desk->saves[0].size(), size_t(2));
    QCOMPARE(m_desk->saves[0][0].key, QStringLiteral("stripe.enabled"));
    QCOMPARE(m_desk->saves[0][1].key, QStringLiteral("stripe.environment")); // must be said
    m_page->takeStep(doctor::NextStep::EnterApiKey, config::ProviderChoice::Stripe);
    auto *field = qobject_cast<SecretField *>(m_page->focusWidget());
    QVERIFY(field && field != keyField());
    QTest::keyClicks(field, QStringLiteral("sk_test_0123456789abcdefghijklmn"));
    QTest::mouseClick(buttonSaying(m_page.get(), QStringLiteral("Test connection")), Qt::LeftButton);
    QVERIFY(m_desk->testedProvider == config::ProviderChoice::Stripe);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(m_desk->calls.contains(QStringLiteral("storeApiKey stripe/sandbox/main 0")));
}

void TstSettingsPage::aStripeKeyThatCannotBeOneIsToldAtOnce_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("publishable") << QStringLiteral("pk_test_") << QStringLiteral("publishable key");
    QTest::newRow("live") << QStringLiteral("sk_live_") << QStringLiteral("This is a live key");
    QTest::newRow("webhook secret") << QStringLiteral("whsec_") << QStringLiteral("This is a webhook secret");
    QTest::newRow("Paddle's") << QStringLiteral("pdl_sdbx_apikey_01ab") << QStringLiteral("no key of Stripe's");
}

void TstSettingsPage::aStripeKeyThatCannotBeOneIsToldAtOnce()
{
    QFETCH(QString, typed);
    QFETCH(QString, said);
    show();
    m_page->takeStep(doctor::NextStep::EnterApiKey, config::ProviderChoice::Stripe);
    QWidget *field = m_page->focusWidget();
    QTest::keyClicks(field, typed);
    QVERIFY(says(m_page.get(), said));
    QVERIFY(!buttonSaying(m_page.get(), QStringLiteral("Store key"))->isEnabled());
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(m_desk->calls.filter(QStringLiteral("storeApiKey")).isEmpty());
}

void TstSettingsPage::theOtherAccountIsNamedPlainAndUncut()
{
    show();
    m_page->showAccount(config::ProviderChoice::Stripe);
    QCOMPARE(testkit::controlsWithoutName(m_page.get()), QStringList());
    QCOMPARE(testkit::labelsWithMarkup(m_page.get()), QStringList());
    QCOMPARE(testkit::buttonsWithCutText(m_page.get()), QStringList());
    QCOMPARE(testkit::clashingMnemonics(m_page.get()), QStringList());
    testkit::keepShot(m_page.get(), QStringLiteral("settings-stripe"));
}

RK_TEST(TstSettingsPage)
#include "tst_settings_page.moc"
