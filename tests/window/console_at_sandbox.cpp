// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/console_at_sandbox.h"

#include "app/reckoner/page_router.h"
#include "tests/ui/window_checks.h"
#include "ui/common/data_table.h"
#include "ui/common/environment_band.h"
#include "ui/common/id_label.h"
#include "ui/common/money_text.h"
#include "ui/common/page.h"
#include "ui/common/roles.h"
#include "ui/common/status_pill.h"
#include "ui/shell/main_window.h"
#include "ui/subscriptions/change_dialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

namespace reckoner::window {

namespace {

constexpr int kMostTabs = 80;

sandbox::SandboxOptions emulator(sandbox::Seed seed)
{
    sandbox::SandboxOptions options;
    options.seed = seed;
    options.clock = kStart;
    options.clockMode = sandbox::paddle::ClockMode::Frozen;
    return options;
}

QString need(const sandbox::Reply &reply, const char *key)
{
    const QString value = reply.text(key);
    if (value.isEmpty())
        qFatal("The emulator refused: %d %s", reply.status, reply.body.constData());
    return value;
}

QString plainWords(QString text)
{
    return text.remove(QLatin1Char('&'));
}

} // namespace

ConsoleAtSandbox::ConsoleAtSandbox(StoryOptions options)
    : api(emulator(options.seed)), line(api.sandbox().port()), m_options(options)
{
    testkit::dressApplication();
}

ConsoleAtSandbox::~ConsoleAtSandbox()
{
    close();
}

QString ConsoleAtSandbox::price(const Plan &plan)
{
    using J = QJsonObject;
    const QString product = need(api.post("/products", J{{QStringLiteral("name"), plan.name},
                                                         {QStringLiteral("tax_category"), QStringLiteral("saas")}}),
                                 "id");
    J price{{QStringLiteral("product_id"), product},
            {QStringLiteral("description"), plan.name},
            {QStringLiteral("name"), QStringLiteral("monthly")},
            {QStringLiteral("tax_mode"), QStringLiteral("external")},
            {QStringLiteral("unit_price"), J{{QStringLiteral("amount"), QString::number(plan.amountMinor)},
                                             {QStringLiteral("currency_code"), QStringLiteral("USD")}}},
            {QStringLiteral("billing_cycle"),
             J{{QStringLiteral("interval"), QStringLiteral("month")}, {QStringLiteral("frequency"), 1}}}};
    if (!plan.trialInterval.isEmpty())
        price[QStringLiteral("trial_period")] =
            J{{QStringLiteral("interval"), plan.trialInterval}, {QStringLiteral("frequency"), plan.trialFrequency}};
    return need(api.post("/prices", price), "id");
}

QString ConsoleAtSandbox::subscribe(const QString &priceId, int quantity, const Buyer &buyer)
{
    using J = QJsonObject;
    const QString email = buyer.email.isEmpty() ? QStringLiteral("buyer%1@example.com").arg(++m_buyers) : buyer.email;
    const QString customer =
        need(api.post("/customers", J{{QStringLiteral("email"), email}, {QStringLiteral("name"), buyer.name}}), "id");
    const QString address = need(api.post("/customers/" + customer.toUtf8() + "/addresses",
                                          J{{QStringLiteral("country_code"), QStringLiteral("US")},
                                            {QStringLiteral("region"), QStringLiteral("NY")},
                                            {QStringLiteral("postal_code"), QStringLiteral("10001")}}),
                                 "id");
    const QJsonArray items{J{{QStringLiteral("price_id"), priceId}, {QStringLiteral("quantity"), quantity}}};
    const QString payment = need(api.post("/transactions", J{{QStringLiteral("customer_id"), customer},
                                                             {QStringLiteral("address_id"), address},
                                                             {QStringLiteral("items"), items}}),
                                 "id");
    const sandbox::Reply paid = api.post("/_sandbox/pay", J{{QStringLiteral("transaction_id"), payment}});
    return need(paid, "subscription_id");
}

bool ConsoleAtSandbox::startConsole()
{
    app::Console::Options options;
    config::Settings &settings = options.session.settings;
    settings.database = databaseUrl();
    settings.actor = QStringLiteral("anna");
    settings.sandboxSafety = m_options.safety;
    settings.paddle.enabled = true;
    settings.paddle.label = QStringLiteral("story");
    settings.paddle.apiUrl = QStringLiteral("http://127.0.0.1:%1").arg(line.port());
    settings.paddle.apiKey = SecretBytes(sandbox::SandboxOptions::defaultApiKey());
    options.viewStateFile = m_profile.filePath(QStringLiteral("view.ini"));
    options.pollMs = m_options.feedPollMs;
    console = std::make_unique<app::Console>(std::move(options), clock);
    QSignalSpy opened(console.get(), &app::Console::opened);
    console->show();
    if (!QTest::qWaitForWindowExposed(&window()))
        return false;
    window().activateWindow();
    if (!QTest::qWaitForWindowActive(&window()) || !until([&] { return opened.count() > 0; }))
        return false;
    console->router()->showPage(QStringLiteral("subscriptions"));
    return true;
}

bool ConsoleAtSandbox::open()
{
    if (!startConsole())
        return false;
    QSignalSpy complete(console.get(), &app::Console::mirrorComplete);
    return until([&] { return complete.count() > 0; }) &&
           until([this] { return table() && !wordsIn(page()).contains(QStringLiteral("Loading")); });
}

bool ConsoleAtSandbox::openOffline()
{
    return startConsole();
}

void ConsoleAtSandbox::close()
{
    if (console)
        window().close();
    console.reset();
}

void ConsoleAtSandbox::advanceTo(Instant until)
{
    if (api.post("/_sandbox/clock", {{QStringLiteral("set"), until.toString()}}).status != 200)
        qFatal("The emulator's clock cannot be set to %s", qPrintable(until.toString()));
    clock.set(until);
}

void ConsoleAtSandbox::fault(const QJsonObject &fault)
{
    const sandbox::Reply reply = api.fault(fault);
    if (reply.status != 201)
        qFatal("The emulator does not know this fault: %s", reply.body.constData());
}

int ConsoleAtSandbox::sent(const QByteArray &method, const QByteArray &path) const
{
    int count = 0;
    for (const sandbox::ReceivedRequest &request : const_cast<sandbox::Api &>(api).sandbox().requests())
        count += request.method == method && sandbox::wildcardMatches(path, request.path);
    return count;
}

QList<QJsonObject> ConsoleAtSandbox::bills(const QString &subscriptionId, const QString &origin)
{
    QList<QJsonObject> found;
    for (const auto &each : api.get("/transactions?per_page=30&subscription_id=" + subscriptionId.toUtf8()).list()) {
        if (each.toObject().value(QStringLiteral("origin")).toString() == origin)
            found.append(each.toObject());
    }
    return found;
}

QWidget *ConsoleAtSandbox::page()
{
    return window().currentPage();
}

QTableView *ConsoleAtSandbox::table()
{
    return page() ? page()->findChild<ui::DataTable *>() : nullptr;
}

static int rowOf(const QAbstractItemModel &model, const QString &id)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(ui::IdRole).toString() == id)
            return row;
    }
    return -1;
}

QString ConsoleAtSandbox::rowText(const QString &id)
{
    const QTableView *view = table();
    const int row = view ? rowOf(*view->model(), id) : -1;
    if (row < 0)
        return {};
    QStringList cells;
    for (int column = 0; column < view->model()->columnCount(); ++column) {
        if (!view->isColumnHidden(column))
            cells.append(view->model()->index(row, column).data().toString());
    }
    return cells.join(QStringLiteral(" | "));
}

QString ConsoleAtSandbox::paneText()
{
    return page() ? wordsIn(page()) : QString();
}

QString ConsoleAtSandbox::bandText()
{
    return window().findChild<ui::EnvironmentBand *>()->accessibleName();
}

QString ConsoleAtSandbox::told()
{
    return window().notices().texts().join(QLatin1Char('\n'));
}

QString ConsoleAtSandbox::databaseUrl() const
{
    return QStringLiteral("sqlite:") + m_profile.filePath(QStringLiteral("mirror.db"));
}

bool ConsoleAtSandbox::select(const QString &id)
{
    if (!until([&] { return table() && rowOf(*table()->model(), id) >= 0; }))
        return false;
    QTableView *view = table();
    const QModelIndex cell = view->model()->index(rowOf(*view->model(), id), view->horizontalHeader()->logicalIndex(0));
    view->scrollTo(cell);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(cell).center());
    if (!view->selectionModel()->isRowSelected(cell.row(), {}))
        return false;
    return until([&] {
        const auto labels = page()->findChildren<ui::IdLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const ui::IdLabel *label) { return label->isVisible() && label->id() == id; });
    });
}

QAbstractButton *ConsoleAtSandbox::button(QWidget *in, const QString &words)
{
    for (QAbstractButton *each : in->findChildren<QAbstractButton *>()) {
        if (each->isVisible() && (plainWords(each->text()) == words || each->accessibleName() == words))
            return each;
    }
    return nullptr;
}

void ConsoleAtSandbox::press(QWidget *control)
{
    // Of radio buttons and check boxes only mark and words can be hit.
    const bool hasMark = qobject_cast<QRadioButton *>(control) || qobject_cast<QCheckBox *>(control);
    const QPoint center = control->rect().center();
    QTest::mouseClick(control, Qt::LeftButton, {}, hasMark ? QPoint(std::min(10, center.x()), center.y()) : center);
}

bool ConsoleAtSandbox::tabTo(QWidget *control)
{
    for (int presses = 0; presses < kMostTabs; ++presses) {
        QWidget *at = QApplication::focusWidget();
        if (!at)
            return false;
        if (at == control || at->focusProxy() == control || control->isAncestorOf(at))
            return true;
        QTest::keyClick(at, Qt::Key_Tab);
    }
    return false;
}

void ConsoleAtSandbox::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

QDialog *ConsoleAtSandbox::openDialog(const QString &action)
{
    QAbstractButton *opener = button(page(), action);
    if (!opener || !opener->isEnabled())
        return nullptr;
    press(opener);
    if (!until([this] { return dialog() != nullptr; }))
        return nullptr;
    dialog()->activateWindow();
    return QTest::qWaitForWindowActive(dialog()) ? dialog() : nullptr;
}

QDialog *ConsoleAtSandbox::dialog()
{
    for (QDialog *each : window().findChildren<QDialog *>()) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

ui::ChangeDialog *ConsoleAtSandbox::changeDialog()
{
    return qobject_cast<ui::ChangeDialog *>(dialog());
}

ui::OperationDialog *ConsoleAtSandbox::operationDialog()
{
    return qobject_cast<ui::OperationDialog *>(dialog());
}

bool ConsoleAtSandbox::confirm()
{
    ui::OperationDialog *asking = operationDialog();
    if (!asking || !until([asking] { return asking->primaryButton()->isEnabled(); }))
        return false;
    press(asking->primaryButton());
    if (!asking->isConfirming() || !until([asking] { return asking->confirmButton()->isEnabled(); }))
        return false;
    press(asking->confirmButton());
    return true;
}

bool ConsoleAtSandbox::dialogCloses()
{
    if (!until([this] { return dialog() == nullptr; }))
        return false;
    window().activateWindow(); // as a window manager does
    return QTest::qWaitForWindowActive(&window());
}

QString wordsIn(QWidget *widget)
{
    QStringList words;
    for (const QWidget *each : widget->findChildren<QWidget *>()) {
        if (!each->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(each))
            words.append(label->text());
        else if (const auto *pill = qobject_cast<const ui::StatusPill *>(each))
            words.append(pill->pill().word);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(each))
            words.append(plainWords(button->text()));
    }
    words.removeAll(QString());
    return words.join(QLatin1Char('\n'));
}

QString moneyWords(const QString &minor, const QString &currency)
{
    return ui::moneyText(Money(minor.toLongLong(), Currency::of(currency.toLatin1().constData())));
}

} // namespace reckoner::window
