// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/mode_grid.h"

#include "ui/common/plain_label.h"
#include "ui/common/subscription_words.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPainter>
#include <QRadioButton>

namespace reckoner::ui {

using subscriptions::ProrationMode;

namespace {

constexpr int kModeDot = 14, kModeCardLeast = 168;

} // namespace

// One mode. A radio button in all but looks, so that keyboard and screen reader know what it is.
class ModeCard : public QRadioButton
{
public:
    ModeCard(ProrationMode mode, QWidget *parent) : QRadioButton(parent), m_mode(mode)
    {
        m_title = label(modeTitle(mode));
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        m_title->setFont(strong);
        m_title->setWordWrap(true);
        m_title->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        m_title->setMinimumHeight(2 * QFontMetrics(strong).lineSpacing()); // so that the figures stand in one line
        m_title->setContentsMargins(kModeDot + kSpaceS, 0, 0, 0);
        m_now = figure(1.25);
        m_nextCaption = caption({});
        m_next = figure(1.0);
        m_renewal = figure(1.0);
        m_meaning = caption(modeExplanation(mode));
        m_meaning->setWordWrap(true);
        m_note = caption({});
        m_note->setWordWrap(true);
        auto *rows = new QGridLayout;
        rows->setHorizontalSpacing(kSpaceS);
        rows->setVerticalSpacing(3);
        rows->setColumnStretch(0, 1);
        m_nowCaption = caption(ModeGrid::tr("Due now"));
        m_renewalCaption = caption(ModeGrid::tr("Each one after"));
        rows->addWidget(m_nowCaption, 0, 0);
        rows->addWidget(m_now, 0, 1);
        rows->addWidget(m_nextCaption, 1, 0);
        rows->addWidget(m_next, 1, 1);
        rows->addWidget(m_renewalCaption, 2, 0);
        rows->addWidget(m_renewal, 2, 1);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(kSpaceM, kSpaceM, kSpaceM, kSpaceM);
        column->setSpacing(6);
        column->addWidget(m_title);
        column->addLayout(rows);
        column->addWidget(m_note);
        column->addWidget(m_meaning);
        column->addStretch(1);
        setMinimumWidth(kModeCardLeast);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setFigures({});
    }

    void setFigures(const ModeGrid::Figures &figures)
    {
        m_figures = figures;
        fill();
    }
    void setHindrance(const QString &why)
    {
        m_hindrance = why;
        setEnabled(why.isEmpty());
        fill();
    }
    bool isPossible() const { return m_hindrance.isEmpty(); }
    ProrationMode mode() const { return m_mode; }
    QString note() const { return m_note->text(); }
    QSize sizeHint() const override { return layout()->sizeHint(); }
    QSize minimumSizeHint() const override { return layout()->minimumSize(); }

protected:
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &t = tokensFor(palette());
        const bool strong = isChecked() && isPossible(); // also while it is being confirmed
        painter.setPen(QPen(QColor(strong ? t.accent : t.line), strong ? 2 : 1));
        painter.setBrush(QColor(strong ? t.selection : underMouse() && isEnabled() ? t.hover : t.raised));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kCornerRadius, kCornerRadius);
        if (hasFocus()) {
            painter.setPen(QPen(QColor(t.accent), kFocusRing, Qt::DotLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(5, 5, -5, -5), kCornerRadius - 2, kCornerRadius - 2);
        }
        const QRectF dot(kSpaceM + 1, kSpaceM + 2, kModeDot, kModeDot);
        painter.setPen(QPen(QColor(strong ? t.accent : isEnabled() ? t.muted : t.control), 1.5));
        painter.setBrush(QColor(t.surface));
        painter.drawEllipse(dot);
        if (strong) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(QColor(t.accent));
            painter.drawEllipse(dot.adjusted(4, 4, -4, -4));
        }
    }

private:
    PlainLabel *label(const QString &text)
    {
        auto *made = new PlainLabel(text, this);
        made->setAttribute(Qt::WA_TransparentForMouseEvents);
        return made;
    }
    PlainLabel *caption(const QString &text)
    {
        PlainLabel *made = label(text);
        made->setFont(captionFont(font()));
        made->setMuted();
        return made;
    }
    PlainLabel *figure(double scale)
    {
        PlainLabel *made = label({});
        QFont large = font();
        large.setPointSizeF(font().pointSizeF() * scale);
        large.setWeight(QFont::DemiBold);
        made->setFont(large);
        made->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        return made;
    }
    void fill()
    {
        const bool possible = isPossible();
        const QString none = QStringLiteral("–");
        const auto text = [&](const QString &known) { return possible && !known.isEmpty() ? known : none; };
        m_now->setOwnText(text(m_figures.now));
        m_next->setOwnText(text(m_figures.next));
        m_renewal->setOwnText(text(m_figures.renewal));
        m_nextCaption->setOwnText(possible && !m_figures.nextWhen.isEmpty() ? m_figures.nextWhen
                                                                            : ModeGrid::tr("Next bill"));
        for (PlainLabel *amount : {m_now, m_next, m_renewal})
            amount->setMuted(!possible || m_figures.certainty == ModeGrid::Figures::Certainty::Estimate);
        for (PlainLabel *only : {m_nowCaption, m_now, m_nextCaption, m_next, m_renewalCaption, m_renewal, m_meaning})
            only->setVisible(possible);
        m_note->setOwnText(possible ? m_figures.note : m_hindrance);
        if (possible && m_figures.tone != Tone::Idle)
            m_note->setTone(m_figures.tone);
        else
            m_note->setMuted();
        m_note->setVisible(!m_note->text().isEmpty());
        setAccessibleName(modeTitle(m_mode));
        setAccessibleDescription(possible ? ModeGrid::tr("Due now: %1. %2: %3. Every renewal after: %4. %5 %6")
                                                .arg(m_now->text(), m_nextCaption->text(), m_next->text(),
                                                     m_renewal->text(), modeExplanation(m_mode), m_note->text())
                                                .trimmed()
                                          : m_hindrance);
        updateGeometry();
    }

    ProrationMode m_mode;
    ModeGrid::Figures m_figures;
    QString m_hindrance;
    PlainLabel *m_title, *m_nowCaption, *m_now, *m_nextCaption, *m_next, *m_renewalCaption, *m_renewal, *m_meaning,
        *m_note;
};

ModeGrid::ModeGrid(const QString &accessibleName, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(accessibleName);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kSpaceS);
    auto *group = new QButtonGroup(this);
    for (const ProrationMode mode : subscriptions::kAllProrationModes) {
        auto *card = new ModeCard(mode, this);
        m_cards.push_back(card);
        group->addButton(card, int(mode));
        line->addWidget(card, 1);
    }
    m_cards.front()->setChecked(true);
    connect(group, &QButtonGroup::idClicked, this, &ModeGrid::chosen);
}

void ModeGrid::setFigures(ProrationMode mode, const Figures &figures)
{
    m_cards[size_t(mode)]->setFigures(figures);
}

void ModeGrid::setHindrance(int mode, const QString &why)
{
    m_cards[size_t(mode)]->setHindrance(why);
    if (isPossible(current()))
        return;
    for (ModeCard *card : m_cards) {
        if (card->isPossible()) {
            card->setChecked(true);
            return;
        }
    }
}

int ModeGrid::current() const
{
    for (const ModeCard *card : m_cards) {
        if (card->isChecked())
            return int(card->mode());
    }
    return 0;
}

void ModeGrid::setCurrent(int mode)
{
    m_cards[size_t(mode)]->setChecked(true);
}

bool ModeGrid::isPossible(int mode) const
{
    return m_cards[size_t(mode)]->isPossible();
}

QRadioButton *ModeGrid::button(int mode) const
{
    return m_cards[size_t(mode)];
}

QString ModeGrid::noteText(int mode) const
{
    return m_cards[size_t(mode)]->note();
}

} // namespace reckoner::ui
