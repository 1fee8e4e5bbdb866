// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/notice_bar.h"

#include "ui/common/icon.h"
#include "ui/common/plain_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace reckoner::ui {

namespace {

class NoticeRow : public QWidget
{
public:
    NoticeRow(const Notice &notice, QWidget *parent) : QWidget(parent), m_tone(notice.tone)
    {
        m_text = new PlainLabel(notice.text, this);
        m_text->setWordWrap(true);
        m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_layout = new QHBoxLayout(this);
        m_layout->setContentsMargins(kSpaceL + 22 + kSpaceS, 6, kSpaceS, 6);
        m_layout->addWidget(m_text, 1);
    }
    QHBoxLayout *box() { return m_layout; }
    QString text() const { return m_text->text(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = tokensFor(palette());
        painter.fillRect(rect(), toneFill(t, m_tone));
        painter.fillRect(0, height() - 1, width(), 1, QColor(t.line));
        painter.fillRect(0, 0, 3, height(), toneColor(t, m_tone));
        const auto name = m_tone == Tone::Warn || m_tone == Tone::Bad ? QLatin1StringView("warning")
            : m_tone == Tone::Ok ? QLatin1StringView("check") : QLatin1StringView("info");
        painter.drawPixmap(kSpaceL, (height() - 18) / 2, iconPixmap(name, toneColor(t, m_tone), 18, devicePixelRatioF()));
    }

private:
    Tone m_tone;
    PlainLabel *m_text;
    QHBoxLayout *m_layout;
};

} // namespace

NoticeBar::NoticeBar(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void NoticeBar::setNotice(const QString &key, Notice notice)
{
    clearNotice(key);
    auto *row = new NoticeRow(notice, this);
    if (!notice.action.isEmpty()) {
        auto *button = new QPushButton(notice.action, row);
        button->setAutoDefault(false);
        row->box()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [onAction = std::move(notice.onAction)] {
            if (onAction)
                onAction();
        });
    }
    if (notice.closing == Notice::Closing::ByPerson) {
        auto *close = new QToolButton(row);
        close->setIcon(icon(QLatin1StringView("close"), IconColor::Muted));
        close->setAutoRaise(true);
        close->setAccessibleName(tr("Dismiss this message"));
        close->setToolTip(tr("Dismiss this message"));
        row->box()->addWidget(close);
        connect(close, &QToolButton::clicked, this, [this, key] { clearNotice(key); });
    }
    m_notices[key] = row;
    m_layout->addWidget(row);
    show();
}

void NoticeBar::clearNotice(const QString &key)
{
    const auto found = m_notices.find(key);
    if (found == m_notices.end())
        return;
    found->second->hide();
    found->second->deleteLater();
    m_notices.erase(found);
    setVisible(!m_notices.empty());
}

QStringList NoticeBar::texts() const
{
    QStringList all;
    for (const auto &[key, row] : m_notices)
        all.append(static_cast<NoticeRow *>(row)->text());
    return all;
}

} // namespace reckoner::ui
