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
    connect(m_navigation, &Navigation::entryChosen, m_pages, &QStackedWidget::setCurrentIndex);
    auto *quit = new QShortcut(QKeySequence::Quit, this);
    connect(quit, &QShortcut::activated, this, &QWidget::close);
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

int MainWindow::addPage(QLatin1StringView iconName, const QString &name, QWidget *page)
{
    const int number = m_pages->addWidget(page);
    m_navigation->addEntry(iconName, name);
    if (number == 0)
        showPage(0);
    return number;
}

void MainWindow::removePage(QWidget *page)
{
    const int number = m_pages->indexOf(page);
    if (number < 0)
        return;
    m_navigation->removeEntry(number);
    m_pages->removeWidget(page);
    page->hide();
    page->deleteLater();
    if (m_pages->count() > 0)
        showPage(0);
}

void MainWindow::showPage(int page)
{
    m_navigation->setCurrentEntry(page);
    m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
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
