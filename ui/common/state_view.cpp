// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/state_view.h"

#include "ui/common/icon.h"
#include "ui/common/plain_label.h"

#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace reckoner::ui {

class StateIcon : public QWidget
{
public:
    explicit StateIcon(QWidget *parent) : QWidget(parent) { setFixedSize(40, 40); }
    void setName(QLatin1StringView name)
    {
        m_icon = icon(name, IconColor::Muted);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_icon.paint(&painter, rect());
    }

private:
    QIcon m_icon;
};

StateView::StateView(QWidget *parent)
    : QWidget(parent), m_icon(new StateIcon(this)), m_title(headingLabel({}, this)), m_hint(new PlainLabel(this)),
      m_progress(new QProgressBar(this)), m_button(new QPushButton(this))
{
    m_title->setAlignment(Qt::AlignCenter);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setMuted();
    m_hint->setMaximumWidth(440);
    m_hint->setMinimumWidth(260);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(160, 8);
    m_progress->setAccessibleName(tr("Loading"));
    m_button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(kSpaceS);
    layout->addStretch(2);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_progress)})
        layout->addWidget(widget, 0, Qt::AlignHCenter);
    auto *hint = new QHBoxLayout; // gives it the height that its width asks for, which an alignment does not
    hint->addStretch(1);
    hint->addWidget(m_hint, 4);
    hint->addStretch(1);
    layout->addLayout(hint);
    layout->addSpacing(kSpaceXs);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_kind == Kind::Failed)
            Q_EMIT retryRequested();
        else
            Q_EMIT actionRequested();
    });
}

void StateView::show(QLatin1StringView iconName, const QString &title, const QString &hint)
{
    m_icon->setName(iconName);
    m_title->setOwnText(title);
    m_hint->setOwnText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_progress->setVisible(m_kind == Kind::Loading);
    m_icon->setVisible(m_kind != Kind::Loading);
}

void StateView::showLoading(const QString &what)
{
    m_kind = Kind::Loading;
    show(QLatin1StringView("clock"), what, {});
    m_button->hide();
}

void StateView::showEmpty(const QString &title, const QString &hint, const QString &action)
{
    m_kind = Kind::Empty;
    show(QLatin1StringView("empty"), title, hint);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
}

void StateView::showError(const QString &title, const Error &error)
{
    m_kind = Kind::Failed;
    show(QLatin1StringView("error"), title, error.message);
    m_button->setText(tr("Try again"));
    m_button->show();
}

ContentStack::ContentStack(QWidget *content, QWidget *parent)
    : QStackedWidget(parent), m_content(content), m_state(new StateView(this))
{
    addWidget(content);
    addWidget(m_state);
}

void ContentStack::showContent()
{
    m_showsEmpty = false;
    setCurrentWidget(m_content);
}

void ContentStack::showLoading(const QString &what)
{
    m_showsEmpty = false;
    m_state->showLoading(what);
    setCurrentWidget(m_state);
}

void ContentStack::showEmpty(const QString &title, const QString &hint, const QString &action)
{
    m_showsEmpty = true;
    m_state->showEmpty(title, hint, action);
    setCurrentWidget(m_state);
}

void ContentStack::showError(const QString &title, const Error &error)
{
    m_showsEmpty = false;
    m_state->showError(title, error);
    setCurrentWidget(m_state);
}

} // namespace reckoner::ui
