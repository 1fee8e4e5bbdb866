// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filter_form.h"

#include "ui/common/date_field.h"
#include "ui/common/plain_label.h"
#include "ui/common/style.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace reckoner::ui {

namespace {

constexpr int kFilterTextWidth = 280;
// Before the first bill of anybody: shown as "any".
const QDate kFilterNoDay(2012, 1, 1);

} // namespace

FilterForm::FilterForm(const QString &title, std::vector<FilterField> fields, QWidget *parent)
    : QDialog(parent, Qt::Popup), m_fields(std::move(fields))
{
    setWindowTitle(title);
    setAccessibleName(title);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(kSpaceM);
    form->setVerticalSpacing(kSpaceS);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const FilterField &field : m_fields) {
        QWidget *edit = makeField(field);
        auto *label = new PlainLabel(field.label, this);
        label->setBuddy(edit);
        form->addRow(label, edit);
    }
    auto *apply = new QPushButton(tr("&Apply"), this);
    apply->setDefault(true);
    setButtonKind(apply, ButtonKind::Primary);
    auto *clear = new QPushButton(tr("C&lear"), this);
    clear->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(clear);
    buttons->addWidget(apply);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceL, kSpaceL, kSpaceL, kSpaceM);
    column->setSpacing(kSpaceM);
    column->addLayout(form);
    column->addLayout(buttons);
    connect(apply, &QPushButton::clicked, this, &FilterForm::accept);
    connect(clear, &QPushButton::clicked, this, [this] {
        for (size_t i = 0; i < m_fields.size(); ++i) {
            if (m_texts[i])
                m_texts[i]->clear();
            else
                m_days[i]->setDate(kFilterNoDay);
        }
        accept();
    });
}

QWidget *FilterForm::makeField(const FilterField &field)
{
    QString name = field.label;
    name.remove(QLatin1Char('&'));
    m_texts.push_back(nullptr);
    m_days.push_back(nullptr);
    if (field.kind == FilterField::Kind::Day) {
        QDateEdit *day = dateField(name, this);
        day->setMinimumDate(kFilterNoDay);
        day->setSpecialValueText(tr("Any day"));
        const QDate chosen = QDate::fromString(field.value, Qt::ISODate);
        day->setDate(chosen.isValid() ? chosen : kFilterNoDay);
        m_days.back() = day;
        return day;
    }
    auto *text = new QLineEdit(field.value, this);
    text->setAccessibleName(name);
    text->setPlaceholderText(field.hint);
    text->setMinimumWidth(kFilterTextWidth);
    text->setMaxLength(256);
    text->setClearButtonEnabled(true);
    m_texts.back() = text;
    return text;
}

void FilterForm::accept()
{
    for (size_t i = 0; i < m_fields.size(); ++i) {
        if (m_texts[i])
            m_fields[i].value = m_texts[i]->text().trimmed();
        else
            m_fields[i].value = m_days[i]->date() > kFilterNoDay ? m_days[i]->date().toString(Qt::ISODate) : QString();
    }
    QDialog::accept();
}

} // namespace reckoner::ui
