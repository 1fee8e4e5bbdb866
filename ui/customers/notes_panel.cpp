// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/notes_panel.h"

#include "ui/common/fact_grid.h"
#include "ui/common/icon.h"
#include "ui/common/notice_bar.h"
#include "ui/common/operation_words.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/style.h"
#include "ui/common/time_text.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace reckoner::ui {

using customers::CustomerNote;

namespace {

const QString kNoteNotice = QStringLiteral("note");
constexpr int kNoteEditorLines = 4;
constexpr int kShownNoteGraphemes = 2000;

// A text of several lines: each made harmless by itself, so that the line breaks stay.
QString harmlessLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(QLatin1Char('\n')))
        lines.append(harmless(line, kShownNoteGraphemes));
    return lines.join(QLatin1Char('\n'));
}

QToolButton *noteButton(const char *iconName, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(QLatin1StringView(iconName), IconColor::Muted));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(plainToolTip(name));
    return button;
}

} // namespace

NotesPanel::NotesPanel(CustomerDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    m_notices = new NoticeBar(this);
    m_editor = new QPlainTextEdit(this);
    m_editor->setAccessibleName(tr("Note"));
    m_editor->setPlaceholderText(
        tr("What the next one should know. Stays here; never sent to %1.", "the provider").arg(desk.providerName()));
    m_editor->setTabChangesFocus(true);
    m_editor->setFixedHeight(m_editor->fontMetrics().lineSpacing() * kNoteEditorLines + kSpaceM);
    m_editor->installEventFilter(this);
    m_save = new QPushButton(this);
    m_save->setAutoDefault(false);
    setButtonKind(m_save, ButtonKind::Primary);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setAutoDefault(false);
    m_cancel->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);

    m_empty = new PlainLabel(tr("Nobody has written anything about this customer yet."), this);
    m_empty->setMuted();
    m_empty->setWordWrap(true);
    m_list = new QWidget;
    m_list->setAutoFillBackground(true);
    m_list->setBackgroundRole(QPalette::AlternateBase);
    m_listLayout = new QVBoxLayout(m_list);
    m_listLayout->setContentsMargins(0, 0, 0, 0);
    m_listLayout->setSpacing(kSpaceM);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_list);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceM);
    column->setSpacing(kSpaceS);
    column->addWidget(m_editor);
    column->addLayout(buttons);
    column->addWidget(m_notices);
    column->addWidget(m_empty);
    column->addWidget(scroll, 1);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &NotesPanel::syncButtons);
    connect(m_save, &QPushButton::clicked, this, &NotesPanel::save);
    connect(m_cancel, &QPushButton::clicked, this, &NotesPanel::stopEditing);
    syncButtons();
}

void NotesPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    syncButtons();
}

void NotesPanel::setNotes(const CustomerId &customer, const std::vector<CustomerNote> &notes, Instant now)
{
    if (customer != m_customer) {
        if (!m_editing && !m_customer.isEmpty())
            m_drafts[m_customer] = m_editor->toPlainText();
        m_editing.reset();
        m_customer = customer;
        m_editor->setPlainText(m_drafts[customer]);
        m_notices->clearNotice(kNoteNotice);
        syncButtons();
    }
    m_shown = notes;
    while (QLayoutItem *item = m_listLayout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (const CustomerNote &note : notes)
        m_listLayout->addWidget(makeNote(note, now));
    m_listLayout->addStretch(1);
    m_empty->setVisible(notes.empty());
}

QWidget *NotesPanel::makeNote(const CustomerNote &note, Instant now)
{
    auto *box = new QWidget(m_list);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const bool edited = note.changedAt != note.createdAt;
    const QString who = harmless(note.author, 40), when = relativeText(note.createdAt, now);
    auto *head = new PlainLabel(
        edited ? tr("%1, %2 · edited by %3", "author, when, somebody").arg(who, when, harmless(note.changedBy, 40))
               : tr("%1, %2", "author, when").arg(who, when),
        box);
    head->setFont(captionFont(font()));
    head->setMuted();
    head->setToolTip(plainToolTip(exactText(note.createdAt)));
    auto *line = new QHBoxLayout;
    line->addWidget(head, 1);
    if (!m_readOnly) {
        auto *edit = noteButton("edit", tr("Edit the note of %1, %2", "author, when").arg(who, when), box);
        auto *remove = noteButton("remove", tr("Remove the note of %1, %2", "author, when").arg(who, when), box);
        connect(edit, &QToolButton::clicked, this, [this, note] { startEditing(note); });
        connect(remove, &QToolButton::clicked, this, [this, note] { this->remove(note); });
        line->addWidget(edit);
        line->addWidget(remove);
    }
    auto *body = new PlainLabel(box);
    body->setOwnText(harmlessLines(note.body));
    body->setWordWrap(true);
    body->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addLayout(line);
    column->addWidget(body);
    column->addWidget(horizontalLine(box));
    return box;
}

bool NotesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            save();
            return true;
        }
        if (key->key() == Qt::Key_Escape && m_editing) {
            stopEditing();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NotesPanel::startEditing(const CustomerNote &note)
{
    if (!m_editing)
        m_drafts[m_customer] = m_editor->toPlainText();
    m_editing = note;
    m_editor->setPlainText(note.body);
    m_editor->setFocus(Qt::OtherFocusReason);
    m_editor->moveCursor(QTextCursor::End);
    syncButtons();
}

void NotesPanel::stopEditing()
{
    m_editing.reset();
    m_editor->setPlainText(m_drafts[m_customer]);
    syncButtons();
}

void NotesPanel::syncButtons()
{
    const QString text = m_editor->toPlainText().trimmed();
    m_save->setText(m_editing ? tr("Save the note") : tr("Add the note"));
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_save->setEnabled(!m_saving && !m_readOnly && !m_customer.isEmpty() && !text.isEmpty() &&
                       (!m_editing || text != m_editing->body));
    m_cancel->setVisible(m_editing.has_value());
    m_editor->setEnabled(!m_saving && !m_readOnly);
}

void NotesPanel::save()
{
    if (!m_save->isEnabled())
        return;
    if (m_editing) {
        CustomerNote wanted = *m_editing;
        wanted.body = m_editor->toPlainText();
        store(wanted, {tr("The note was changed."), *m_editing, Step::From::Editor});
        return;
    }
    m_saving = true;
    syncButtons();
    m_desk.addNote(m_customer, m_editor->toPlainText()).then(this, [this](Result<CustomerNote> answer) {
        Step step{tr("The note was added."), {}, Step::From::Editor};
        if (answer) {
            step.before = *answer;
            step.before.standing = CustomerNote::Standing::Removed;
        }
        take(std::move(answer), std::move(step));
    });
}

void NotesPanel::remove(const CustomerNote &note)
{
    if (m_saving)
        return;
    CustomerNote wanted = note;
    wanted.standing = CustomerNote::Standing::Removed;
    store(wanted, {tr("The note was removed."), note});
}

void NotesPanel::store(CustomerNote wanted, Step step)
{
    m_saving = true;
    syncButtons();
    m_desk.changeNote(std::move(wanted)).then(this, [this, step = std::move(step)](Result<CustomerNote> answer) {
        take(std::move(answer), step);
    });
}

void NotesPanel::take(Result<CustomerNote> answer, Step step)
{
    m_saving = false;
    if (!answer) {
        m_notices->setNotice(kNoteNotice, {Tone::Bad, errorSentence(answer.error()), {}, {}});
    } else if (answer->customerId == m_customer) {
        if (step.from == Step::From::Editor)
            clearEditor();
        step.before.rowVersion = answer->rowVersion;
        m_notices->setNotice(kNoteNotice, {Tone::Ok, step.done, tr("Undo"), [this, step, after = *answer] {
                                               m_notices->clearNotice(kNoteNotice);
                                               store(step.before, {tr("Taken back."), after});
                                           }});
    }
    syncButtons();
    Q_EMIT changed(); // also after a conflict: what somebody else has written is to be seen
}

// What was in it is stored.
void NotesPanel::clearEditor()
{
    if (!m_editing)
        m_drafts.erase(m_customer);
    m_editing.reset();
    m_editor->setPlainText(m_drafts[m_customer]);
}

} // namespace reckoner::ui
