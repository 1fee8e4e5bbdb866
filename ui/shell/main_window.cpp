// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/common/icon.h"
#include "ui/common/plain_label.h"
#include "ui/common/state_view.h"
#include "ui/common/view_state.h"
#include "ui/shell/accessible_roles.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/event_dock.h"
#include "ui/shell/navigation.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace reckoner::ui {

namespace {

const QString kGeometryKey = QStringLiteral("window/geometry");
const QString kDockKey = QStringLiteral("window/dock");
const QString kSplitterKey = QStringLiteral("window/dock_height");
constexpr int kDockHeight = 240;
constexpr int kPagesByNumber = 9; // Ctrl+1 to Ctrl+9

// The side bar with its line at the right.
class SideBar : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = tokensFor(palette());
        painter.fillRect(rect(), QColor(t.raised));
        painter.fillRect(width() - 1, 0, 1, height(), QColor(t.line));
    }
};

} // namespace

MainWindow::MainWindow(ViewState &state, QWidget *parent) : QWidget(parent), m_state(state)
{
    installAccessibleRoles();
    setWindowTitle(QStringLiteral("Reckoner"));
    setWindowIcon(applicationIcon());
    setMinimumSize(1120, 700);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    makeBody();
    makeShortcuts();
    resize(1440, 880);
    const QByteArray geometry = m_state.value(kGeometryKey).toByteArray();
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
}

MainWindow::~MainWindow() = default;

void MainWindow::makeBody()
{
    m_body = new QWidget(this);
    m_band = new EnvironmentBand(m_body);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(makeSide(m_body));
    row->addWidget(makeRight(m_body), 1);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addLayout(row, 1);
    layout()->addWidget(m_body);
    m_palette = new CommandPalette(m_body);
    setDockVisible(m_state.value(kDockKey, false).toBool());
    connect(m_band, &EnvironmentBand::statusRequested, this, &MainWindow::statusRequested);
    connect(m_navigation, &Navigation::entryChosen, this, [this](int entry) { Q_EMIT pageChosen(m_keys[entry]); });
    connect(m_dock, &EventDock::closeRequested, this, [this] { setDockVisible(false); });
}

QWidget *MainWindow::makeRight(QWidget *body)
{
    auto *right = new QWidget(body);
    m_notices = new NoticeBar(right);
    m_pages = new QStackedWidget(right);
    m_pages->setFocusPolicy(Qt::NoFocus);
    m_dock = new EventDock(right);
    m_splitter = new QSplitter(Qt::Vertical, right);
    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(m_dock);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    const QByteArray sizes = m_state.value(kSplitterKey).toByteArray();
    if (sizes.isEmpty() || !m_splitter->restoreState(sizes))
        m_splitter->setSizes({height() - kDockHeight, kDockHeight});
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_state.setValue(kSplitterKey, m_splitter->saveState()); });
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_opening = new StateView(right);
    m_opening->hide();
    column->addWidget(m_notices);
    column->addWidget(m_opening, 1);
    column->addWidget(m_splitter, 1);
    return right;
}

void MainWindow::showOpening(const QString &what)
{
    m_opening->showLoading(what);
    m_opening->setVisible(m_keys.isEmpty());
    m_splitter->setVisible(!m_keys.isEmpty());
}

QWidget *MainWindow::currentPage() const
{
    const QWidget *frame = m_pages->currentWidget();
    return frame ? frame->focusProxy() : nullptr;
}

void MainWindow::remake()
{
    QWidget *before = m_body;
    before->hide();
    layout()->removeWidget(before);
    m_keys.clear();
    makeBody();
    m_body->show();
    before->deleteLater(); // what asked for this may stand in it
}

void MainWindow::makeShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto run) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, run);
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
    on(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { Q_EMIT backRequested(); });
    on(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { Q_EMIT forwardRequested(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { m_palette->open(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_J), [this] { setDockVisible(m_dock->isHidden()); });
    for (const Qt::Key key : {Qt::Key_F1, Qt::Key_Question}) // a field takes "?" for itself
        on(QKeySequence(key), [this] { Q_EMIT shortcutsRequested(); });
    for (int number = 0; number < kPagesByNumber; ++number)
        on(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number)), [this, number] {
            if (number < m_keys.size())
                Q_EMIT pageChosen(m_keys[number]);
        });
}

void MainWindow::setDockVisible(bool visible)
{
    const bool hadFocus = m_dock->isAncestorOf(window()->focusWidget());
    m_dock->setVisible(visible);
    m_state.setValue(kDockKey, visible);
    if (visible && isVisible())
        m_dock->setFocus(Qt::OtherFocusReason);
    else if (hadFocus && m_pages->currentWidget())
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

QWidget *MainWindow::makeSide(QWidget *body)
{
    auto *side = new SideBar(body);
    side->setFixedWidth(kNavigationWidth);
    auto *brand = new PlainLabel(QStringLiteral("Reckoner"), side);
    brand->setFont(headingFont(headingFont(font())));
    brand->setContentsMargins(kSpaceL + 2, kSpaceM, 0, kSpaceXs);
    m_account = new QPushButton(side);
    m_account->setAutoDefault(false);
    m_account->setIcon(icon(QLatin1StringView("chevron-down"), IconColor::Muted));
    m_account->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the words
    m_account->setMenu(new QMenu(m_account));
    m_account->menu()->setLayoutDirection(QGuiApplication::layoutDirection());
    m_account->setToolTip(tr("Work with another account of this profile"));
    m_account->hide();
    auto *find = new QPushButton(icon(QLatin1StringView("search"), IconColor::Muted), tr("Search"), side);
    find->setAutoDefault(false);
    find->setToolTip(tr("Find anything, do anything (Ctrl+K)"));
    connect(find, &QPushButton::clicked, this, [this] { m_palette->open(); });
    m_navigation = new Navigation(side);
    const auto tool = [side](const char *iconName, const QString &name, const QString &tip) {
        auto *button = new QToolButton(side);
        button->setIcon(icon(QLatin1StringView(iconName), IconColor::Muted));
        button->setAutoRaise(true);
        button->setAccessibleName(name);
        button->setToolTip(tip);
        return button;
    };
    QToolButton *theme = tool("sun", tr("Light or dark"), tr("Switch between light and dark"));
    QToolButton *tail = tool("events", tr("Live events"), tr("Live events below the page (Ctrl+J)"));
    QToolButton *keys = tool("keyboard", tr("Keyboard shortcuts"), tr("Keyboard shortcuts (F1)"));
    QToolButton *about = tool("info", tr("About Reckoner"), tr("About Reckoner"));
    connect(theme, &QToolButton::clicked, this, &MainWindow::themeToggleRequested);
    connect(tail, &QToolButton::clicked, this, [this] { setDockVisible(m_dock->isHidden()); });
    connect(keys, &QToolButton::clicked, this, &MainWindow::shortcutsRequested);
    connect(about, &QToolButton::clicked, this, &MainWindow::aboutRequested);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 1, kSpaceS);
    column->setSpacing(0);
    column->addWidget(brand);
    auto *buttons = new QVBoxLayout;
    buttons->setContentsMargins(kSpaceM, kSpaceS, kSpaceM, 0);
    buttons->setSpacing(kSpaceS);
    buttons->addWidget(m_account);
    buttons->addWidget(find);
    column->addLayout(buttons);
    column->addWidget(m_navigation, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(kSpaceM, 0, kSpaceM, 0);
    for (QToolButton *button : {theme, tail, keys, about})
        foot->addWidget(button);
    foot->addStretch(1);
    column->addLayout(foot);
    return side;
}

int MainWindow::numberOf(const QString &key) const
{
    return int(m_keys.indexOf(key));
}

void MainWindow::addPage(const QString &key, const QString &name)
{
    auto *frame = new QWidget(m_pages);
    auto *box = new QVBoxLayout(frame);
    box->setContentsMargins(0, 0, 0, 0);
    m_pages->addWidget(frame);
    m_keys.append(key);
    m_opening->hide();
    m_splitter->show();
    const QSignalBlocker quiet(m_navigation); // the first entry becomes the current one by itself
    m_navigation->addEntry(key, name);
}

void MainWindow::addPage(QLatin1StringView key, const QString &name, QWidget *page)
{
    addPage(QString(key), name);
    fillPage(key, page);
    if (m_keys.size() == 1)
        showPage(key);
}

void MainWindow::fillPage(const QString &key, QWidget *page)
{
    QWidget *frame = m_pages->widget(numberOf(key));
    frame->layout()->addWidget(page);
    frame->setFocusProxy(page);
}

void MainWindow::removePage(const QString &key)
{
    const int number = numberOf(key);
    if (number < 0)
        return;
    QWidget *frame = m_pages->widget(number);
    m_keys.removeAt(number);
    {
        const QSignalBlocker quiet(m_navigation); // the next entry becomes the current one by itself
        m_navigation->removeEntry(number);
    }
    m_pages->removeWidget(frame);
    frame->hide();
    frame->deleteLater();
}

void MainWindow::showPage(const QString &key)
{
    const int number = numberOf(key);
    {
        const QSignalBlocker quiet(m_navigation);
        m_navigation->setCurrentEntry(number);
    }
    m_navigation->viewport()->update();
    m_palette->dismiss();
    m_pages->setCurrentIndex(number);
    m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::setBadge(const QString &key, int waiting)
{
    m_navigation->setBadge(numberOf(key), waiting);
}

void MainWindow::setAccounts(const QStringList &titles, int current)
{
    m_account->setVisible(titles.size() > 1);
    m_account->setText(titles.value(current));
    m_account->setAccessibleName(tr("Account: %1. Choose another").arg(titles.value(current)));
    QMenu *menu = m_account->menu();
    menu->clear();
    qDeleteAll(menu->findChildren<QActionGroup *>());
    auto *group = new QActionGroup(menu);
    for (int number = 0; number < int(titles.size()); ++number) {
        QAction *action = menu->addAction(titles[number], this, [this, number] { Q_EMIT accountChosen(number); });
        action->setCheckable(true);
        action->setChecked(number == current);
        group->addAction(action);
    }
}

void MainWindow::setEnvironment(const EnvironmentFacts &facts, Instant now)
{
    m_band->setFacts(facts, now);
    setWindowTitle(facts.kind == BandKind::Production ? tr("Reckoner — PRODUCTION") : tr("Reckoner — sandbox"));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_state.setValue(kGeometryKey, saveGeometry());
    QWidget::closeEvent(event);
}

} // namespace reckoner::ui
