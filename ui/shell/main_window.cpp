// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/common/icon.h"
#include "ui/common/plain_label.h"
#include "ui/common/view_state.h"
#include "ui/shell/navigation.h"

#include <QCloseEvent>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace reckoner::ui {

namespace {

const QString kGeometryKey = QStringLiteral("window/geometry");
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

MainWindow::MainWindow(ViewState &state, QWidget *parent)
    : QWidget(parent), m_state(state), m_band(new EnvironmentBand(this)), m_navigation(nullptr),
      m_notices(new NoticeBar(this)), m_pages(new QStackedWidget(this))
{
    setWindowTitle(QStringLiteral("Reckoner"));
    setWindowIcon(applicationIcon());
    setMinimumSize(1120, 700);
    QWidget *side = makeSide();
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_notices);
    right->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(side);
    row->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addLayout(row, 1);
    resize(1440, 880);
    m_pages->setFocusPolicy(Qt::NoFocus);
    const QByteArray geometry = m_state.value(kGeometryKey).toByteArray();
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
    connect(m_navigation, &Navigation::entryChosen, this, [this](int entry) { Q_EMIT pageChosen(m_keys[entry]); });
    makeShortcuts();
}

void MainWindow::makeShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto run) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, run);
    };
    on(QKeySequence::Quit, [this] { close(); });
    on(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { Q_EMIT backRequested(); });
    on(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { Q_EMIT forwardRequested(); });
    for (int number = 0; number < kPagesByNumber; ++number)
        on(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number)), [this, number] {
            if (number < m_keys.size())
                Q_EMIT pageChosen(m_keys[number]);
        });
}

QWidget *MainWindow::makeSide()
{
    auto *side = new SideBar(this);
    side->setFixedWidth(kNavigationWidth);
    auto *brand = new PlainLabel(QStringLiteral("Reckoner"), side);
    brand->setFont(headingFont(headingFont(font())));
    brand->setContentsMargins(kSpaceL + 2, kSpaceM, 0, kSpaceXs);
    m_navigation = new Navigation(side);
    auto *theme = new QToolButton(side);
    theme->setIcon(icon(QLatin1StringView("sun"), IconColor::Muted));
    theme->setAutoRaise(true);
    theme->setAccessibleName(tr("Light or dark"));
    theme->setToolTip(tr("Switch between light and dark"));
    connect(theme, &QToolButton::clicked, this, &MainWindow::themeToggleRequested);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 1, kSpaceS);
    column->setSpacing(0);
    column->addWidget(brand);
    column->addWidget(m_navigation, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(kSpaceM, 0, kSpaceM, 0);
    foot->addWidget(theme);
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
    m_navigation->removeEntry(number);
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
    m_pages->setCurrentIndex(number);
    m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::setBadge(const QString &key, int waiting)
{
    m_navigation->setBadge(numberOf(key), waiting);
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
