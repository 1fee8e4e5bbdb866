// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/common/icon.h"
#include "ui/common/plain_label.h"
#include "ui/common/theme.h"
#include "ui/shell/palette_words.h"

#include <QAccessible>
#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace reckoner::ui {

namespace {

constexpr int kPaletteWidth = 640, kPaletteHeight = 440, kPaletteTop = 72;
constexpr int kSlowSearchMs = 250;
constexpr size_t kMostRecentEntries = 8;
constexpr int kPaletteStep = 8;

class PalettePanel : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = tokensFor(palette());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QColor(t.control));
        painter.setBrush(QColor(t.surface));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCornerRadius + 2, kCornerRadius + 2);
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QWidget(window), m_panel(new PalettePanel(this)), m_field(new QLineEdit(m_panel)), m_list(new QListView(m_panel)),
      m_model(new PaletteModel(this)), m_delegate(new PaletteDelegate(m_list)), m_hint(new PlainLabel(m_panel))
{
    hide();
    setAccessibleName(tr("Search and commands"));
    m_field->setPlaceholderText(tr("Customer, e-mail, id, invoice number, last four digits, or a command"));
    m_field->setAccessibleName(tr("Search everything"));
    QAction *lens = m_field->addAction(icon(QLatin1StringView("search"), IconColor::Muted), QLineEdit::LeadingPosition);
    lens->setText(tr("Search"));
    connect(lens, &QAction::triggered, m_field, qOverload<>(&QWidget::setFocus));
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the field
    m_list->setAccessibleName(tr("Results"));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hint->setMuted();
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(kSpaceM, kSpaceS, kSpaceM, kSpaceS);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(kSpaceS, kSpaceS, kSpaceS, kSpaceS);
    column->setSpacing(kSpaceXs);
    column->addWidget(m_field);
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    m_slow.setSingleShot(true);
    m_slow.setInterval(kSlowSearchMs);
    connect(&m_slow, &QTimer::timeout, this, [this] { showHint(tr("Searching")); });
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    window->installEventFilter(this);
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::setDesk(SearchDesk *desk)
{
    m_desk = desk;
}

void CommandPalette::setCommands(std::vector<PaletteCommand> commands)
{
    m_commands = std::move(commands);
}

void CommandPalette::noteVisited(const PaletteEntry &entry)
{
    std::erase_if(m_recent, [&](const PaletteEntry &known) { return known.entity == entry.entity; });
    m_recent.insert(m_recent.begin(), entry);
    if (m_recent.size() > kMostRecentEntries)
        m_recent.pop_back();
}

void CommandPalette::forgetVisited()
{
    m_recent.clear();
}

void CommandPalette::open()
{
    if (isVisible()) {
        m_field->selectAll();
        return;
    }
    m_focusBefore = window()->focusWidget();
    place();
    raise();
    QWidget::show();
    m_field->clear();
    search();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::dismiss()
{
    if (!isVisible())
        return;
    ++m_generation;
    m_slow.stop();
    if (m_search)
        m_search->cancel();
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::place()
{
    setGeometry(parentWidget()->rect());
    const int wide = std::min(kPaletteWidth, width() - 2 * kSpaceXl);
    // As high as what it holds: an empty half would be waited for.
    int high = m_field->sizeHint().height() + 3 * kSpaceS;
    if (!m_hint->isHidden())
        high += std::max(m_hint->heightForWidth(wide - 2 * kSpaceS), m_hint->sizeHint().height()) + kSpaceXs;
    for (int row = 0; row < m_model->rowCount() && high < kPaletteHeight; ++row)
        high += m_list->sizeHintForRow(row);
    high = std::min({high, kPaletteHeight, height() - 2 * kPaletteTop});
    m_panel->setGeometry((width() - wide) / 2, kPaletteTop, wide, high);
}

void CommandPalette::search()
{
    const int generation = ++m_generation;
    const QString text = m_field->text().trimmed();
    if (m_search)
        m_search->cancel();
    m_search.reset();
    m_delegate->setSearch(text);
    if (text.isEmpty() || !m_desk) {
        m_slow.stop();
        std::vector<PaletteEntry> entries;
        if (text.isEmpty() && !m_recent.empty()) {
            entries.push_back(paletteHead(tr("Recent")));
            entries.insert(entries.end(), m_recent.begin(), m_recent.end());
        }
        const std::vector<PaletteEntry> commands = commandEntries(text);
        entries.insert(entries.end(), commands.begin(), commands.end());
        fill(std::move(entries));
        Q_EMIT answered();
        return;
    }
    m_slow.start();
    m_search = m_desk->find(text).then(this, [this, generation](Result<WholeAnswer> answer) -> Result<bool> {
        if (generation != m_generation)
            return false;
        m_slow.stop();
        if (answer) {
            show(*answer);
        } else {
            fill(commandEntries(m_field->text()));
            showHint(tr("The mirror could not be searched: %1").arg(answer.error().message));
        }
        Q_EMIT answered();
        return true;
    });
}

void CommandPalette::show(const WholeAnswer &answer)
{
    const QString text = m_field->text().trimmed();
    std::vector<PaletteEntry> entries = foundEntries(answer);
    const std::vector<PaletteEntry> commands = commandEntries(text);
    entries.insert(entries.end(), commands.begin(), commands.end());
    const bool nothing = entries.empty();
    fill(std::move(entries));
    if (nothing)
        showHint(tr("Nothing has this name, number or id. Try the e-mail address, three letters of the name, or the "
                    "whole id."));
}

std::vector<PaletteEntry> CommandPalette::commandEntries(const QString &text) const
{
    const QStringList words = customers::foldedForSearch(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<PaletteEntry> entries;
    for (const PaletteCommand &command : m_commands) {
        const QString folded = customers::foldedForSearch(command.title + QLatin1Char(' ') + command.keywords);
        const bool fits = std::all_of(words.begin(), words.end(), [&](const QString &w) { return folded.contains(w); });
        if (!fits || (command.isOffered && !command.isOffered()))
            continue;
        if (entries.empty())
            entries.push_back(paletteHead(tr("Commands")));
        entries.push_back(
            {.icon = command.icon, .title = command.title, .trailing = command.shortcut, .run = command.run});
    }
    return entries;
}

void CommandPalette::fill(std::vector<PaletteEntry> entries)
{
    m_hint->hide();
    m_model->setEntries(std::move(entries));
    place();
    m_list->verticalScrollBar()->setValue(0);
    setCurrent(m_model->choosable(0, +1));
}

void CommandPalette::showHint(const QString &text)
{
    m_hint->setText(text);
    m_hint->show();
    place();
}

QString CommandPalette::hint() const
{
    return m_hint->isHidden() ? QString() : m_hint->text();
}

void CommandPalette::setCurrent(int row)
{
    const QModelIndex index = m_model->index(std::max(row, 0), 0);
    if (row < 0 || !index.isValid()) {
        m_field->setAccessibleDescription({});
        return;
    }
    m_list->setCurrentIndex(index);
    m_list->scrollTo(row <= 1 ? m_model->index(0, 0) : index);
    // The focus stays in the field, so that is where a screen reader is told what Enter would choose.
    m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent told(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

void CommandPalette::move(int step)
{
    const int from = m_list->currentIndex().row();
    const int direction = step > 0 ? +1 : -1;
    int row = from;
    for (int i = 0; i < std::abs(step); ++i) {
        const int next = m_model->choosable(row + direction, direction);
        if (next < 0)
            break;
        row = next;
    }
    if (row == from && std::abs(step) == 1) // round the corner
        row = m_model->choosable(step > 0 ? 0 : m_model->rowCount() - 1, direction);
    setCurrent(row);
}

void CommandPalette::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount() || m_model->entry(row).isHead)
        return;
    const PaletteEntry entry = m_model->entry(row); // a copy: what it does may fill the palette anew
    dismiss();
    if (entry.entity && !entry.account.isEmpty()) {
        Q_EMIT elsewhereRequested(entry.account, *entry.entity);
    } else if (entry.entity) {
        noteVisited(entry);
        Q_EMIT entityRequested(*entry.entity);
    } else if (entry.run) {
        entry.run();
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool ours = key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp ||
                      key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape || key == Qt::Key_Tab ||
                      key == Qt::Key_Backtab;
    if (!ours)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Tab: move(+1); break;
    case Qt::Key_Up:
    case Qt::Key_Backtab: move(-1); break;
    case Qt::Key_PageDown: move(+kPaletteStep); break;
    case Qt::Key_PageUp: move(-kPaletteStep); break;
    case Qt::Key_Escape: dismiss(); break;
    default: choose(m_list->currentIndex().row());
    }
    return true;
}

void CommandPalette::mousePressEvent(QMouseEvent *)
{
    dismiss(); // beside the panel
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor shade(Qt::black);
    shade.setAlpha(70);
    painter.fillRect(rect(), shade);
}

} // namespace reckoner::ui
