// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/choice.h"

#include "ui/common/plain_label.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace reckoner::ui {

Choice::Choice(const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_group(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    connect(m_group, &QButtonGroup::idClicked, this, &Choice::chosen);
}

void Choice::add(int value, const QString &title, const QString &explanation)
{
    auto *button = new QRadioButton(title, this);
    auto *text = new PlainLabel(explanation, this);
    text->setFont(captionFont(font()));
    text->setMuted();
    text->setWordWrap(true);
    text->setIndent(0);
    text->setContentsMargins(24, 0, 0, 5);
    text->setVisible(!explanation.isEmpty());
    button->setAccessibleDescription(explanation);
    m_group->addButton(button, value);
    m_layout->addWidget(button);
    m_layout->addWidget(text);
    m_options.push_back({value, explanation, {}, button, text});
    if (m_options.size() == 1)
        button->setChecked(true);
}

Choice::Option *Choice::find(int value)
{
    const auto found = std::find_if(m_options.begin(), m_options.end(),
                                    [value](const Option &option) { return option.value == value; });
    return found == m_options.end() ? nullptr : &*found;
}

const Choice::Option *Choice::find(int value) const
{
    return const_cast<Choice *>(this)->find(value);
}

void Choice::setHindrance(int value, const QString &why)
{
    Option *option = find(value);
    if (!option)
        return;
    option->hindrance = why;
    option->button->setEnabled(why.isEmpty());
    option->text->setOwnText(why.isEmpty() ? option->explanation : why);
    option->text->setVisible(!option->text->text().isEmpty());
    option->button->setAccessibleDescription(option->text->text());
    if (why.isEmpty() || current() != value)
        return;
    const auto possible =
        std::find_if(m_options.begin(), m_options.end(), [](const Option &other) { return other.hindrance.isEmpty(); });
    if (possible != m_options.end())
        setCurrent(possible->value);
}

int Choice::current() const
{
    return m_group->checkedId();
}

void Choice::setCurrent(int value)
{
    if (Option *option = find(value))
        option->button->setChecked(true);
}

void Choice::clear()
{
    m_group->setExclusive(false);
    for (const Option &option : m_options)
        option.button->setChecked(false);
    m_group->setExclusive(true);
}

bool Choice::isPossible(int value) const
{
    const Option *option = find(value);
    return option && option->hindrance.isEmpty();
}

QRadioButton *Choice::button(int value) const
{
    const Option *option = find(value);
    return option ? option->button : nullptr;
}

} // namespace reckoner::ui
