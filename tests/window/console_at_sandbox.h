// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The console as people get it, at an emulated account: the real window with its pages, a fresh database and profile,
// and the emulator in this process behind a line that can be cut. The emulator's clock stands still until the story
// moves it, and the console's follows; the event feed is read every fifth of a second where nothing else is said. Tests
// drive it by mouse and keyboard through what screen readers see (words and names), so that a page may be built anew
// behind them. What waits turns the event loop, at most 20 seconds. Main thread.

#include "app/reckoner/console.h"
#include "tests/sandbox/api.h"
#include "tests/window/line.h"

#include <QAbstractButton>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

class QDialog;
class QTableView;

namespace reckoner::ui {
class ChangeDialog;
class OperationDialog;
} // namespace reckoner::ui

namespace reckoner::window {

inline const Instant kStart = Instant::parse(QByteArrayView("2026-03-01T12:00:00Z")).value();

struct Plan {
    QString name = QStringLiteral("Solo");
    qint64 amountMinor = 600;
    QString trialInterval = {}; // "day"; empty: no trial
    int trialFrequency = 14;
};

struct Buyer {
    QString name = QStringLiteral("Zoë Example");
    QString email = {}; // empty: made up
};

struct StoryOptions {
    config::SafetyLevel safety = config::SafetyLevel::Confirm;
    sandbox::Seed seed = sandbox::Seed::Empty;
    int feedPollMs = 200;
};

class ConsoleAtSandbox
{
public:
    explicit ConsoleAtSandbox(StoryOptions options = {});
    ~ConsoleAtSandbox();

    // Makes what the account holds, through its API. Each gives the id.
    QString price(const Plan &plan);
    QString subscribe(const QString &priceId, int quantity = 1, const Buyer &buyer = {});

    // Opens the window; true when its mirror is complete and the list is there. Again after close(): the same profile.
    bool open();
    // Opens the window without waiting for the provider.
    bool openOffline();
    void close();

    // Both clocks; the emulator does what falls due on the way.
    void advance(Micros by) { advanceTo(clock.now() + by); }
    void advanceTo(Instant until);
    // The emulator's faults: {"kind": "close_before_headers", …}.
    void fault(const QJsonObject &fault);
    // How many such requests have reached the emulator. * matches anything.
    int sent(const QByteArray &method, const QByteArray &path) const;
    static QByteArray pathOf(const QString &subscriptionId) { return "/subscriptions/" + subscriptionId.toUtf8(); }
    QJsonObject atProvider(const QByteArray &path) { return api.get(path).data(); }
    // The bills of a subscription of this origin, as the emulator has them.
    QList<QJsonObject> bills(const QString &subscriptionId, const QString &origin);

    // The window.
    ui::MainWindow &window() { return console->window(); }
    QWidget *page();
    QTableView *table();
    // The words in the row of this id, " | " between; empty when it is not in the table.
    QString rowText(const QString &id);
    // All that one can read on the page beside the table.
    QString paneText();
    QString bandText();
    QString told(); // the notices above the page
    QString databaseUrl() const;
    // Selects the row by mouse and waits until the pane shows it.
    bool select(const QString &id);

    // Controls that can be seen, by their words or their name; null: there is none.
    QAbstractButton *button(QWidget *in, const QString &words);
    template <class W> W *named(QWidget *in, const QString &name)
    {
        for (W *each : in->findChildren<W *>()) {
            if (each->isVisible() && each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    // A click of the mouse, or of Space on what has the focus.
    static void press(QWidget *control);
    // The Tab key until this has the focus; false when a round does not lead there.
    static bool tabTo(QWidget *control);
    static void type(const QString &text);

    // Presses the pane's button and waits for the dialog.
    QDialog *openDialog(const QString &action);
    QDialog *dialog();
    ui::ChangeDialog *changeDialog();
    ui::OperationDialog *operationDialog();
    // Asks, waits for the deliberate pause, and confirms. False when a button did not become ready.
    bool confirm();
    bool dialogCloses();

    static bool until(const std::function<bool()> &holds) { return QTest::qWaitFor(holds, 20'000); }

    FakeClock clock{kStart};
    sandbox::Api api;
    Line line;
    std::unique_ptr<app::Console> console;

private:
    bool startConsole();
    StoryOptions m_options;
    QTemporaryDir m_profile;
    int m_buyers = 0;
};

// What a person reads in this widget and all below it, as far as it is shown.
QString wordsIn(QWidget *widget);
// Amounts as the windows write them.
QString moneyWords(const QString &minor, const QString &currency = QStringLiteral("USD"));

} // namespace reckoner::window
