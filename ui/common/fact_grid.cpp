// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fact_grid.h"

#include "ui/common/link_label.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"

#include <QGridLayout>
#include <QPainter>

namespace reckoner::ui {

namespace {

constexpr qsizetype kWrappedFact = 60; // characters; longer ones stay on one line, with the rest in the tool-tip

// One word that names a row at the provider: what tells two apart stands at its end.
bool isId(const QString &value)
{
    return value.size() > 12 && value.contains(QLatin1Char('_')) && !value.contains(QLatin1Char(' '));
}

class FactLine : public QWidget
{
public:
    explicit FactLine(QWidget *parent) : QWidget(parent) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), QColor(tokensFor(palette()).line)); }
};

} // namespace

QWidget *horizontalLine(QWidget *parent)
{
    return new FactLine(parent);
}

FactGrid::FactGrid(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(kSpaceL);
    m_layout->setVerticalSpacing(1);
    m_layout->setColumnStretch(0, 1);
    m_layout->setColumnStretch(1, 1);
}

QWidget *FactGrid::makeWrapped(const Fact &fact)
{
    auto *value = new PlainLabel(this);
    value->setText(fact.value);
    value->setWordWrap(true);
    value->setContentsMargins(0, 1, 0, 1); // as high as one that is elided
    value->setAccessibleName(QStringLiteral("%1: %2").arg(fact.caption, harmless(fact.value)));
    value->setToolTip(plainToolTip(fact.toolTip.isEmpty() ? fact.value : fact.toolTip));
    return value;
}

QWidget *FactGrid::makeValue(const Fact &fact)
{
    if (fact.link) {
        auto *link = new LinkLabel(this);
        link->setLink(fact.caption, fact.value, *fact.link);
        if (isId(fact.value))
            link->setElideMode(Qt::ElideMiddle);
        if (!fact.toolTip.isEmpty())
            link->setToolTip(plainToolTip(fact.toolTip));
        connect(link, &LinkLabel::entityRequested, this, &FactGrid::entityRequested);
        return link;
    }
    if (fact.value.contains(QLatin1Char(' ')) && fact.value.size() <= kWrappedFact)
        return makeWrapped(fact);
    auto *value = new ElidedLabel(this);
    value->setText(fact.value);
    if (isId(fact.value))
        value->setElideMode(Qt::ElideMiddle);
    value->setAccessibleName(QStringLiteral("%1: %2").arg(fact.caption, harmless(fact.value)));
    if (!fact.toolTip.isEmpty())
        value->setToolTip(plainToolTip(fact.toolTip));
    return value;
}

void FactGrid::setFacts(const std::vector<Fact> &facts)
{
    if (facts == m_facts)
        return; // a link that has the keyboard keeps it
    m_facts = facts;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    int place = 0;
    for (const Fact &fact : facts) {
        const int row = place / 2 * 3, column = place % 2;
        auto *caption = captionLabel(fact.caption, this);
        caption->setWordWrap(true); // a wordy language must not make the pane wider than it is
        m_layout->addWidget(caption, row, column, Qt::AlignBottom);
        m_layout->addWidget(makeValue(fact), row + 1, column, fact.link ? Qt::Alignment() : Qt::AlignTop);
        m_layout->setRowMinimumHeight(row + 2, kSpaceS);
        ++place;
    }
}

} // namespace reckoner::ui
