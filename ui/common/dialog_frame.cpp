// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialog_frame.h"

#include "ui/common/fact_grid.h"
#include "ui/common/notice_bar.h"
#include "ui/common/plain_label.h"
#include "ui/common/status_pill.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace reckoner::ui {

namespace {

constexpr int kPrimaryLeast = 160, kMostReason = 500, kLeastBody = 120, kRoomForTitleBar = 40;

// Asks for the height that its text has at its width, and scrolls what a small screen has no room for.
class DialogBody final : public QScrollArea
{
public:
    explicit DialogBody(QWidget *parent) : QScrollArea(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        setWidget(new QWidget);
        widget()->installEventFilter(this);
    }

    QSize sizeHint() const override { return widget()->sizeHint(); }
    QSize minimumSizeHint() const override
    {
        return {widget()->minimumSizeHint().width(), std::min(widget()->minimumSizeHint().height(), kLeastBody)};
    }
    int heightForWidth(int width) const override
    {
        const QLayout *layout = widget()->layout();
        return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : widget()->sizeHint().height();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

DialogFrame::DialogFrame(const QString &title, QWidget *parent)
    : QDialog(parent), m_notices(new NoticeBar(this)), m_feet(new QStackedWidget(this))
{
    auto *scroll = new DialogBody(this);
    m_body = new QVBoxLayout(scroll->widget());
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    m_body->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceM);
    m_body->setSpacing(kSpaceM);
    m_feet->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_foot = addFoot();
    fillFoot();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(title));
    column->addWidget(horizontalLine(this));
    column->addWidget(m_notices);
    column->addWidget(scroll, 1);
    column->addWidget(horizontalLine(this));
    column->addWidget(m_feet);
}

void DialogFrame::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fit();
}

bool DialogFrame::event(QEvent *event)
{
    const bool known = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        fit();
    return known;
}

// Wrapped text needs the height that it has at this width, which a dialog does not ask for by itself. It never shrinks,
// and one that a person has made smaller stays so.
void DialogFrame::fit()
{
    if (height() < m_fitted)
        return;
    const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height();
    const QScreen *onScreen = screen();
    const int most = onScreen ? onScreen->availableGeometry().height() - kRoomForTitleBar : wanted;
    if (height() < std::min(wanted, most))
        resize(width(), std::min(wanted, most));
    m_fitted = height();
}

QWidget *DialogFrame::makeGround(QVBoxLayout *&column)
{
    auto *ground = new QWidget(this);
    ground->setAutoFillBackground(true);
    ground->setBackgroundRole(QPalette::AlternateBase);
    column = new QVBoxLayout(ground);
    column->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceM);
    return ground;
}

QWidget *DialogFrame::makeHead(const QString &title)
{
    QVBoxLayout *column = nullptr;
    QWidget *head = makeGround(column);
    column->setSpacing(2);
    auto *name = new PlainLabel(title, head);
    QFont font = titleFont(this->font());
    font.setPointSizeF(this->font().pointSizeF() * 1.3);
    name->setFont(font);
    m_subject = new QHBoxLayout;
    m_subject->setSpacing(kSpaceS);
    column->addWidget(name);
    column->addLayout(m_subject);
    return head;
}

void DialogFrame::addProduction(BandKind kind)
{
    if (kind != BandKind::Production)
        return;
    auto *production = new StatusPill(this);
    production->setPill({Tone::Bad, tr("Production")});
    m_subject->addWidget(production);
}

ElidedLabel *DialogFrame::addSubject(const QString &text)
{
    auto *subject = new ElidedLabel(this);
    subject->setText(text);
    m_subject->addWidget(subject);
    return subject;
}

QVBoxLayout *DialogFrame::addFoot()
{
    QVBoxLayout *column = nullptr;
    QWidget *foot = makeGround(column);
    column->setSpacing(kSpaceS);
    m_feet->addWidget(foot);
    return column;
}

void DialogFrame::fillFoot()
{
    m_status = new PlainLabel(this);
    m_status->setMuted();
    m_status->setWordWrap(true);
    m_close = new QPushButton(tr("&Close"), this);
    m_close->setAutoDefault(false);
    m_primary = new QPushButton(this);
    m_primary->setAutoDefault(false);
    m_primary->setMinimumWidth(kPrimaryLeast);
    setButtonKind(m_primary, ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_status, 1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_primary);
    m_foot->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &DialogFrame::reject);
}

void DialogFrame::addReason(const Reason &reason)
{
    auto *label = new PlainLabel(reason.label, this);
    m_reason = new QLineEdit(this);
    m_reason->setPlaceholderText(reason.hint);
    m_reason->setAccessibleName(reason.name);
    m_reason->setMaxLength(kMostReason);
    label->setBuddy(m_reason);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_reason, 1);
    m_foot->insertLayout(0, line);
    setTabOrder(m_reason, m_close); // the order in which one reads
    setTabOrder(m_close, m_primary);
}

void DialogFrame::addAuditReason(SafetyLevel safety, const QString &hint)
{
    addReason({safety == SafetyLevel::Type ? tr("&Reason") : tr("&Reason (optional)"), tr("Reason"),
               hint.isEmpty() ? tr("Kept with the change, for whoever asks later") : hint});
}

QString DialogFrame::status() const
{
    return m_status->text();
}

void DialogFrame::setStatus(const QString &text)
{
    m_status->setOwnText(text);
}

void DialogFrame::setPrimary(const QString &text, ButtonKind kind)
{
    m_primary->setText(text);
    setButtonKind(m_primary, kind);
}

} // namespace reckoner::ui
