// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filter_bar.h"

#include "ui/common/icon.h"
#include "ui/common/plain_text.h"
#include "ui/common/style.h"

#include <QAction>
#include <QActionGroup>
#include <QDate>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace reckoner::ui {

static constexpr int kSearchSettleMs = 180; // a fast typist's gap between two letters

namespace {

// Says what may be typed as far as it has room: from the end, what does not fit is left to the tool tip.
class SearchField final : public QLineEdit
{
public:
    SearchField(const QString &hint, QWidget *parent) : QLineEdit(parent), m_hint(hint)
    {
        setToolTip(plainToolTip(hint));
        setPlaceholderText(hint);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QLineEdit::resizeEvent(event);
        const QString between = QStringLiteral(", "), more = QStringLiteral("…");
        const int room = width() - kSearchFrame;
        QStringList kinds = m_hint.split(between);
        QString text = m_hint;
        while (kinds.size() > 1 && fontMetrics().horizontalAdvance(text) > room) {
            kinds.removeLast();
            text = kinds.join(between) + between + more;
        }
        if (text != placeholderText())
            setPlaceholderText(fontMetrics().elidedText(text, Qt::ElideRight, room));
    }

private:
    static constexpr int kSearchFrame = 48; // the lens and the margins
    QString m_hint;
};

} // namespace

FilterBar::FilterBar(const QString &placeholder, const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_search(new SearchField(placeholder, this)),
      m_clear(new QToolButton(this))
{
    m_search->setAccessibleName(accessibleName);
    m_search->setMinimumWidth(200);
    m_search->setMaximumWidth(420); // what may be typed is said in full, in wordy languages too
    m_search->setMaxLength(256);
    QAction *lens =
        m_search->addAction(icon(QLatin1StringView("search"), IconColor::Muted), QLineEdit::LeadingPosition);
    lens->setText(tr("Search"));
    connect(lens, &QAction::triggered, m_search, qOverload<>(&QWidget::setFocus));
    m_search->installEventFilter(this);
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Remove search and filters"));
    m_clear->setAutoRaise(true);
    m_clear->hide();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_layout->addWidget(m_search, 1);
    m_layout->addWidget(m_clear);
    m_layout->addStretch(0);
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSearchSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &FilterBar::changed);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        syncClear();
        m_settle.start();
    });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT changed();
    });
}

QToolButton *FilterBar::addChip(const QString &key, const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    setChip(button);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setFocusPolicy(Qt::StrongFocus);
    m_layout->insertWidget(m_insertAt++, button);
    m_chips.push_back({key, button, {}, {}, {}, {}});
    connect(button, &QToolButton::toggled, this, [this] {
        syncClear();
        Q_EMIT changed();
    });
    return button;
}

QToolButton *FilterBar::makeOpener()
{
    auto *button = new QToolButton(this);
    setChip(button);
    button->setIcon(icon(QLatin1StringView("chevron-down"), IconColor::Muted));
    button->setIconSize({12, 12});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the words
    button->setFocusPolicy(Qt::StrongFocus);
    m_layout->insertWidget(m_insertAt++, button);
    return button;
}

QToolButton *FilterBar::addChoice(const QString &key, const QString &title, std::vector<FilterChoice> choices)
{
    QToolButton *button = makeOpener();
    m_chips.push_back({key, button, title, std::move(choices), {}, {}});
    choose(m_chips.back(), {});
    connect(button, &QToolButton::clicked, this, [this, key] { showChoices(key); });
    return button;
}

void FilterBar::showChoices(const QString &key)
{
    const Chip *chip = find(key);
    chip->button->setChecked(!chip->chosen.isEmpty()); // a click opens the list and switches nothing
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, const QString &value) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(value == chip->chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, key, value] {
            setChoice(key, value);
            Q_EMIT changed();
        });
    };
    add(tr("Any", "no choice made"), {});
    menu->addSeparator();
    for (const FilterChoice &each : chip->choices)
        add(each.text, each.value);
    menu->popup(chip->button->mapToGlobal(QPoint(0, chip->button->height() + 2)));
}

void FilterBar::choose(Chip &chip, const QString &value)
{
    const auto found = std::find_if(chip.choices.begin(), chip.choices.end(),
                                    [&](const FilterChoice &each) { return each.value == value; });
    chip.chosen = found == chip.choices.end() ? QString() : value;
    const bool none = chip.chosen.isEmpty();
    const QString words = none ? chip.title : tr("%1: %2", "filter, what is chosen").arg(chip.title, found->text);
    chip.button->setText(words);
    chip.button->setAccessibleName(none ? tr("%1: any", "filter").arg(chip.title) : words);
    chip.button->setChecked(!none);
}

QToolButton *FilterBar::addFields(const QString &key, const QString &title, std::vector<FilterField> fields)
{
    QToolButton *button = makeOpener();
    m_chips.push_back({key, button, title, {}, {}, {}});
    fill(m_chips.back(), std::move(fields));
    connect(button, &QToolButton::clicked, this, [this, key] { showFields(key); });
    return button;
}

void FilterBar::showFields(const QString &key)
{
    Chip *chip = find(key);
    fill(*chip, chip->fields); // a click opens the fields and switches nothing
    auto *form = new FilterForm(chip->title, chip->fields, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &QDialog::accepted, this, [this, key, form] {
        fill(*find(key), form->fields());
        syncClear();
        Q_EMIT changed();
    });
    form->move(chip->button->mapToGlobal(QPoint(0, chip->button->height() + 2)));
    form->show();
    Q_EMIT fieldsOpened(form);
}

void FilterBar::fill(Chip &chip, std::vector<FilterField> fields)
{
    constexpr int kShownValue = 20;
    chip.fields = std::move(fields);
    int filled = 0;
    QString words = chip.title;
    for (const FilterField &field : chip.fields) {
        if (field.value.isEmpty())
            continue;
        const QString value =
            field.kind == FilterField::Kind::Day
                ? QLocale().toString(QDate::fromString(field.value, Qt::ISODate), QLocale::ShortFormat)
                : harmless(field.value, kShownValue);
        words = ++filled > 1 ? tr("%1: %Ln", "filter, how many are set", filled).arg(chip.title)
                             : tr("%1: %2", "filter, what is chosen").arg(QString(field.label).remove(u'&'), value);
    }
    chip.button->setText(words);
    chip.button->setAccessibleName(filled == 0 ? tr("%1: any", "filter").arg(chip.title) : words);
    chip.button->setChecked(filled > 0);
}

QString FilterBar::field(const QString &key) const
{
    for (const Chip &chip : m_chips) {
        for (const FilterField &field : chip.fields) {
            if (field.key == key)
                return field.value;
        }
    }
    return {};
}

void FilterBar::setField(const QString &key, const QString &value)
{
    for (Chip &chip : m_chips) {
        std::vector<FilterField> fields = chip.fields;
        for (FilterField &field : fields) {
            if (field.key == key)
                field.value = value;
        }
        if (!fields.empty())
            fill(chip, std::move(fields));
    }
    syncClear();
}

void FilterBar::setChoices(const QString &key, std::vector<FilterChoice> choices)
{
    Chip *chip = find(key);
    if (!chip || choices.empty())
        return;
    chip->choices = std::move(choices);
    choose(*chip, QString(chip->chosen));
    syncClear();
}

FilterBar::Chip *FilterBar::find(const QString &key)
{
    const auto found = std::find_if(m_chips.begin(), m_chips.end(), [&](const Chip &chip) { return chip.key == key; });
    return found == m_chips.end() ? nullptr : &*found;
}

const FilterBar::Chip *FilterBar::find(const QString &key) const
{
    return const_cast<FilterBar *>(this)->find(key);
}

QString FilterBar::choice(const QString &key) const
{
    const Chip *chip = find(key);
    return chip ? chip->chosen : QString();
}

void FilterBar::setChoice(const QString &key, const QString &value)
{
    if (Chip *chip = find(key))
        choose(*chip, value);
    syncClear();
}

void FilterBar::addSeparator()
{
    m_layout->insertSpacing(m_insertAt++, kSpaceS);
}

void FilterBar::addTrailing(QWidget *widget)
{
    m_layout->addWidget(widget);
}

QString FilterBar::searchText() const
{
    return m_search->text().trimmed();
}

void FilterBar::setSearchText(const QString &text)
{
    m_search->setText(text);
}

QStringList FilterBar::activeChips() const
{
    QStringList keys;
    for (const Chip &chip : m_chips) {
        for (const FilterField &field : chip.fields) {
            if (!field.value.isEmpty())
                keys.append(field.key + QLatin1Char('=') + field.value);
        }
        if (!chip.fields.empty())
            continue;
        if (!chip.chosen.isEmpty())
            keys.append(chip.key + QLatin1Char('=') + chip.chosen);
        else if (chip.choices.empty() && chip.button->isChecked())
            keys.append(chip.key);
    }
    return keys;
}

void FilterBar::setActiveChips(const QStringList &keys)
{
    for (Chip &chip : m_chips) {
        const QSignalBlocker quiet(chip.button);
        const auto valueOf = [&keys](const QString &key) {
            QString value;
            for (const QString &each : keys) {
                if (each.startsWith(key + QLatin1Char('=')))
                    value = each.mid(key.size() + 1);
            }
            return value;
        };
        if (!chip.fields.empty()) {
            std::vector<FilterField> fields = chip.fields;
            for (FilterField &field : fields)
                field.value = valueOf(field.key);
            fill(chip, std::move(fields));
        } else if (chip.choices.empty()) {
            chip.button->setChecked(keys.contains(chip.key));
        } else {
            choose(chip, valueOf(chip.key));
        }
    }
    syncClear();
}

QStringList FilterBar::activeTexts() const
{
    QStringList texts;
    if (!searchText().isEmpty())
        texts.append(tr("“%1”", "what is searched for").arg(searchText()));
    for (const Chip &chip : m_chips) {
        if (chip.button->isChecked())
            texts.append(chip.button->text());
    }
    return texts;
}

bool FilterBar::isActive() const
{
    return !searchText().isEmpty() || !activeChips().isEmpty();
}

void FilterBar::clear()
{
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    m_settle.stop();
    setActiveChips({});
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::syncClear()
{
    m_clear->setVisible(isActive());
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Down:
        case Qt::Key_Return:
        case Qt::Key_Enter: Q_EMIT leftDownwards(); return true;
        case Qt::Key_Escape:
            if (m_search->text().isEmpty()) {
                Q_EMIT clearedByEscape();
            } else {
                m_search->clear();
            }
            return true;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace reckoner::ui
