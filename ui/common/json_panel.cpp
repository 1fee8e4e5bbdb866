// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/json_panel.h"

#include "ui/common/icon.h"
#include "ui/common/json_text.h"
#include "ui/common/plain_label.h"
#include "ui/common/style.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QToolButton>

namespace reckoner::ui {

static constexpr size_t kJsonMostPlaces = 2000; // marked at once; beyond that nobody counts

JsonPanel::JsonPanel(const QString &what, QWidget *parent) : QWidget(parent), m_text(new QPlainTextEdit(this))
{
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(what);
    m_text->setFont(monospaceFont(m_text->font()));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_text, 1);
}

QWidget *JsonPanel::makeBar()
{
    auto *bar = new QWidget(this);
    m_search = new QLineEdit(bar);
    m_search->setPlaceholderText(tr("Find"));
    m_search->setAccessibleName(tr("Find in the text"));
    m_search->setMaximumWidth(240);
    m_search->setMaxLength(256);
    m_search->installEventFilter(this);
    m_count = new PlainLabel(bar);
    m_count->setMuted();
    const auto button = [&](const char *iconName, const QString &name) {
        auto *made = new QToolButton(bar);
        made->setIcon(icon(QLatin1StringView(iconName)));
        made->setAutoRaise(true);
        made->setAccessibleName(name);
        made->setToolTip(name);
        made->setFocusPolicy(Qt::StrongFocus);
        return made;
    };
    m_previous = button("chevron-up", tr("Previous place"));
    m_next = button("chevron-down", tr("Next place"));
    m_bytes = new QToolButton(bar);
    setChip(m_bytes);
    m_bytes->setText(tr("Bytes"));
    m_bytes->setToolTip(tr("Show the bytes as they came"));
    m_bytes->setFocusPolicy(Qt::StrongFocus);
    m_bytes->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // the search field gives way, not its text
    m_bytes->setMinimumWidth(m_bytes->sizeHint().width());
    auto *copy = button("copy", tr("Copy exactly what came"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(kSpaceM, 6, kSpaceM, 6);
    row->setSpacing(6);
    row->addWidget(m_search, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_bytes);
    row->addWidget(copy);
    connect(m_search, &QLineEdit::textChanged, this, &JsonPanel::search);
    connect(m_previous, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(1); });
    connect(m_bytes, &QToolButton::toggled, this, [this] {
        fill();
        search();
    });
    connect(copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(m_json)); });
    tell();
    return bar;
}

void JsonPanel::setJson(const QByteArray &json)
{
    if (json == m_json && m_filled)
        return; // the place that is being read stays
    m_json = json;
    m_filled = false;
    m_text->clear();
    if (m_text->isVisible()) {
        fill();
        search();
    }
}

void JsonPanel::fill()
{
    m_filled = true;
    m_text->setPlainText(m_bytes->isChecked() ? hexDump(m_json) : shownJson(m_json));
}

void JsonPanel::search()
{
    if (!m_filled)
        return;
    m_places.clear();
    m_place = -1;
    const QString wanted = m_search->text();
    const QString text = wanted.isEmpty() ? QString() : m_text->toPlainText();
    for (qsizetype at = text.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0 && !wanted.isEmpty();
         at = text.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive)) {
        m_places.push_back(int(at));
        if (m_places.size() == kJsonMostPlaces)
            break;
    }
    go(1);
}

void JsonPanel::go(int step)
{
    const int count = int(m_places.size());
    if (count > 0)
        m_place = m_place < 0 ? 0 : (m_place + step + count) % count;
    QList<QTextEdit::ExtraSelection> marks;
    const Tokens &tokens = tokensFor(palette());
    for (int i = 0; i < count; ++i) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = m_text->textCursor();
        mark.cursor.setPosition(m_places[size_t(i)]);
        mark.cursor.setPosition(m_places[size_t(i)] + int(m_search->text().size()), QTextCursor::KeepAnchor);
        mark.format.setBackground(toneFill(tokens, i == m_place ? Tone::Warn : Tone::Info));
        if (i == m_place) {
            mark.format.setForeground(toneColor(tokens, Tone::Warn));
            mark.format.setFontUnderline(true);
        }
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
    if (m_place >= 0) {
        QTextCursor cursor = m_text->textCursor();
        cursor.setPosition(m_places[size_t(m_place)]);
        m_text->setTextCursor(cursor);
        m_text->ensureCursorVisible();
    }
    tell();
}

void JsonPanel::tell()
{
    const QLocale locale;
    const bool any = !m_places.empty();
    m_previous->setEnabled(any);
    m_next->setEnabled(any);
    if (m_search->text().isEmpty())
        m_count->clear();
    else if (any)
        m_count->setOwnText(
            tr("%1 of %2", "place, places").arg(locale.toString(m_place + 1), locale.toString(int(m_places.size()))));
    else
        m_count->setOwnText(tr("Not found"));
}

bool JsonPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::Show && !m_filled) {
        fill();
        search();
    }
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const auto *pressed = key ? static_cast<QKeyEvent *>(event) : nullptr;
    if (pressed && pressed->matches(QKeySequence::Find)) {
        event->accept(); // before the page's own search takes it
        if (event->type() == QEvent::KeyPress) {
            m_search->setFocus(Qt::ShortcutFocusReason);
            m_search->selectAll();
        }
        return true;
    }
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        switch (pressed->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: go(pressed->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1); return true;
        case Qt::Key_Escape:
            if (m_search->text().isEmpty())
                m_text->setFocus(Qt::OtherFocusReason);
            m_search->clear();
            return true;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace reckoner::ui
