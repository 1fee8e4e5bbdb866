// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/secret_field.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace reckoner::ui {

namespace {

constexpr QChar kBullet(0x2022);
constexpr int kLongestSecret = 512; // no key or webhook secret is longer

// Overwrites the characters where they are, for everybody who shares them.
void wipeCharacters(const QString &text)
{
    if (!const_cast<QString &>(text).data_ptr().d_ptr()) // a literal of the program's, in memory that cannot be written
        return;
    volatile char16_t *at = reinterpret_cast<volatile char16_t *>(const_cast<QChar *>(text.constData()));
    for (qsizetype i = 0; i < text.size(); ++i)
        at[i] = u'\0';
}

} // namespace

SecretField::SecretField(const QString &accessibleName, QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(accessibleName);
    setEchoMode(QLineEdit::Password);
    setMaxLength(kLongestSecret);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    setDragEnabled(false);
    setAcceptDrops(false);
    connect(this, &QLineEdit::textChanged, this, &SecretField::absorb);
}

SecretField::~SecretField() = default;

// Typed and pasted characters never reach the line edit, which would tell them to screen readers.
void SecretField::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool command = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (event->matches(QKeySequence::Paste)) {
        pasteSecret();
    } else if (!command && !text.isEmpty() && text.front().isPrint()) {
        enter(text);
    } else if (!event->matches(QKeySequence::Undo) && !event->matches(QKeySequence::Redo)) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    event->accept();
}

void SecretField::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Paste")), &QAction::triggered, this, &SecretField::pasteSecret);
    connect(menu->addAction(tr("&Clear")), &QAction::triggered, this, &SecretField::wipeAll);
    menu->popup(event->globalPos());
}

void SecretField::pasteSecret()
{
    const QString text = QGuiApplication::clipboard()->text();
    enter(QStringView(text).trimmed()); // keys are copied with a line break
}

// Keys are ASCII; another character would never be one, and is kept as a sign that its form is wrong.
void SecretField::enter(QStringView text)
{
    const QByteArray &old = m_value.reveal();
    const qsizetype begin = hasSelectedText() ? selectionStart() : cursorPosition();
    const qsizetype end = hasSelectedText() ? selectionEnd() : begin;
    QByteArray fresh;
    fresh.reserve(kLongestSecret); // grown later, it would leave copies of itself behind
    fresh += QByteArrayView(old).first(std::min(begin, old.size()));
    const qsizetype room = kLongestSecret - fresh.size() - (old.size() - std::min(end, old.size()));
    for (const QChar c : text.first(std::min(text.size(), room)))
        fresh += c.unicode() < 0x80 ? char(c.unicode()) : '?';
    const qsizetype cursor = fresh.size();
    fresh += QByteArrayView(old).sliced(std::min(end, old.size()));
    m_value = SecretBytes(std::move(fresh));
    m_length = m_value.reveal().size();
    showBullets(cursor);
}

// What came in another way: deletions, input methods, assistive programs. What is new in the line stands between the
// bullets of what was there before; they say which part of it is kept.
void SecretField::absorb()
{
    if (m_absorbing)
        return;
    const QString shown = text();
    const auto isNew = [](QChar c) { return c != kBullet; };
    const auto first = std::find_if(shown.begin(), shown.end(), isNew);
    if (first != shown.end()) {
        const qsizetype begin = first - shown.begin();
        const qsizetype end = shown.size() - (std::find_if(shown.rbegin(), shown.rend(), isNew) - shown.rbegin());
        const qsizetype after = std::min(shown.size() - end, m_length - std::min(begin, m_length));
        const SecretBytes old = std::move(m_value);
        m_value = SecretBytes(QByteArrayView(old.reveal()).first(std::min(begin, m_length)).toByteArray() +
                              QByteArrayView(old.reveal()).last(after).toByteArray());
        m_length = m_value.reveal().size();
        const QString entered = shown.sliced(begin, end - begin);
        showBullets(std::min(begin, m_length));
        enter(entered);
        wipeCharacters(entered);
        wipeCharacters(shown);
        return;
    }
    if (shown.size() < m_length) { // taken out before the cursor
        const qsizetype begin = std::min<qsizetype>(cursorPosition(), shown.size());
        const SecretBytes old = std::move(m_value);
        QByteArray fresh;
        fresh.reserve(m_length);
        fresh += QByteArrayView(old.reveal()).first(begin);
        fresh += QByteArrayView(old.reveal()).last(shown.size() - begin);
        m_value = SecretBytes(std::move(fresh));
        m_length = m_value.reveal().size();
    }
    showBullets(cursorPosition());
}

void SecretField::showBullets(qsizetype cursor)
{
    m_absorbing = true;
    setText(QString(m_length, kBullet)); // forgets what could be undone
    setCursorPosition(int(cursor));
    m_absorbing = false;
    Q_EMIT secretChanged();
}

SecretBytes SecretField::take()
{
    SecretBytes value = std::move(m_value);
    wipeAll();
    return value;
}

void SecretField::wipeAll()
{
    m_value = SecretBytes();
    m_length = 0;
    m_absorbing = true;
    clear();
    m_absorbing = false;
    Q_EMIT secretChanged();
}

} // namespace reckoner::ui
