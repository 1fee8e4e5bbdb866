// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/notice_bar.h"

#include "ui/common/icon.h"
#include "ui/common/plain_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace reckoner::ui {

static std::vector<NoticeAction> noticeActions(const Notice &notice)
{
    std::vector<NoticeAction> actions = notice.more;
    if (!notice.action.isEmpty())
        actions.push_back({notice.action, notice.onAction});
    return actions;
}

class NoticeRow : public QWidget
{
public:
    NoticeRow(Notice notice, std::function<void()> close, QWidget *parent)
        : QWidget(parent), m_notice(std::move(notice)), m_text(new PlainLabel(m_notice.text, this))
    {
        m_text->setWordWrap(true);
        m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *box = new QHBoxLayout(this);
        box->setContentsMargins(kSpaceL + 22 + kSpaceS, 6, kSpaceS, 6);
        box->addWidget(m_text, 1);
        const std::vector<NoticeAction> actions = noticeActions(m_notice);
        for (size_t i = 0; i < actions.size(); ++i) {
            auto *button = new QPushButton(actions[i].text, this);
            button->setAutoDefault(false);
            box->addWidget(button);
            m_buttons.append(button);
            connect(button, &QPushButton::clicked, this, [this, i] {
                if (const auto run = noticeActions(m_notice)[i].run) // a copy: it may take this notice away
                    run();
            });
        }
        if (m_notice.closing == Notice::Closing::ByPerson)
            addClose(box, std::move(close));
    }
    // False: the buttons would be others, it has to be made anew.
    bool take(const Notice &notice)
    {
        const std::vector<NoticeAction> had = noticeActions(m_notice), has = noticeActions(notice);
        const auto sameWords = [](const NoticeAction &a, const NoticeAction &b) { return a.text == b.text; };
        if (notice.closing != m_notice.closing ||
            !std::equal(had.begin(), had.end(), has.begin(), has.end(), sameWords))
            return false;
        m_notice = notice;
        m_text->setOwnText(m_notice.text);
        update();
        return true;
    }
    const QList<QPushButton *> &buttons() const { return m_buttons; }
    QString text() const { return m_text->text(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = tokensFor(palette());
        const Tone tone = m_notice.tone;
        painter.fillRect(rect(), toneFill(t, tone));
        painter.fillRect(0, height() - 1, width(), 1, QColor(t.line));
        painter.fillRect(0, 0, 3, height(), toneColor(t, tone));
        const auto name = tone == Tone::Warn || tone == Tone::Bad ? QLatin1StringView("warning")
                          : tone == Tone::Ok                      ? QLatin1StringView("check")
                                                                  : QLatin1StringView("info");
        painter.drawPixmap(kSpaceL, (height() - 18) / 2, iconPixmap(name, toneColor(t, tone), 18, devicePixelRatioF()));
    }

private:
    void addClose(QHBoxLayout *box, std::function<void()> run)
    {
        auto *close = new QToolButton(this);
        close->setIcon(icon(QLatin1StringView("close"), IconColor::Muted));
        close->setAutoRaise(true);
        close->setAccessibleName(NoticeBar::tr("Dismiss this message"));
        close->setToolTip(NoticeBar::tr("Dismiss this message"));
        box->addWidget(close);
        connect(close, &QToolButton::clicked, this, [run = std::move(run)] { run(); });
    }
    Notice m_notice;
    PlainLabel *m_text;
    QList<QPushButton *> m_buttons;
};

NoticeBar::NoticeBar(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void NoticeBar::setNotice(const QString &key, Notice notice)
{
    const auto found = m_notices.find(key);
    if (found != m_notices.end() && found->second->take(notice))
        return;
    const int place = found == m_notices.end() ? -1 : m_layout->indexOf(found->second);
    clearNotice(key);
    auto *row = new NoticeRow(
        std::move(notice), [this, key] { clearNotice(key); }, this);
    m_notices[key] = row;
    m_layout->insertWidget(place, row);
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
        all.append(row->text());
    return all;
}

QList<QPushButton *> NoticeBar::buttons(const QString &key) const
{
    const auto found = m_notices.find(key);
    return found == m_notices.end() ? QList<QPushButton *>() : found->second->buttons();
}

} // namespace reckoner::ui
