// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_form.h"

#include "core/base/assert.h"
#include "ui/common/choice.h"
#include "ui/common/json_text.h"
#include "ui/common/link_label.h"
#include "ui/common/notice_bar.h"
#include "ui/common/operation_words.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/customers/customer_words.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace reckoner::ui {

using actions::CustomerField;
using customers::Customer;

namespace {

constexpr int kNameCharacters = 1024, kEmailCharacters = 320; // reference/paddle.md §2.3
constexpr int kDataLines = 7;
constexpr int kExistingSettleMs = 250;
enum Whose { Theirs, Mine };

QString fieldName(CustomerField field)
{
    switch (field) {
    case CustomerField::Name: return EditCustomerDialog::tr("Name");
    case CustomerField::Email: return EditCustomerDialog::tr("E-mail");
    case CustomerField::CustomData: return EditCustomerDialog::tr("Custom data");
    case CustomerField::Status: return EditCustomerDialog::tr("Status");
    }
    RK_UNREACHABLE();
}

QString fieldText(CustomerField field, const Customer &customer)
{
    switch (field) {
    case CustomerField::Name: return customer.name;
    case CustomerField::Email: return customer.email;
    case CustomerField::CustomData: return QString::fromUtf8(indentedJson(customer.customData));
    case CustomerField::Status: return customer.status;
    }
    RK_UNREACHABLE();
}

QString shownValue(const QString &text)
{
    return text.isEmpty() ? EditCustomerDialog::tr("empty", "a field's value") : harmless(text, 160);
}

} // namespace

EditCustomerDialog::EditCustomerDialog(Context context, CustomerDetails details, QWidget *parent)
    : CustomerDialog(context, std::move(details), {tr("Edit customer"), tr("Save the changes")}, parent)
{
    const Customer &customer = this->details().customer;
    m_name = addField(tr("&Name"), customer.name, kNameCharacters);
    m_email = addField(tr("E-&mail"), customer.email, kEmailCharacters);
    m_customData = new QPlainTextEdit(this);
    m_customData->setFont(monospaceFont(font()));
    m_customData->setTabChangesFocus(true);
    m_customData->setPlainText(fieldText(CustomerField::CustomData, customer));
    m_customData->setPlaceholderText(tr("One JSON object, or nothing"));
    m_customData->setMinimumHeight(m_customData->fontMetrics().lineSpacing() * kDataLines + kSpaceM);
    addRow(tr("Custom &data"), m_customData);
    connect(m_customData, &QPlainTextEdit::textChanged, this, &EditCustomerDialog::syncButtons);
    m_conflictBox = new QWidget(this);
    m_conflictLayout = new QVBoxLayout(m_conflictBox);
    m_conflictLayout->setContentsMargins(0, kSpaceS, 0, 0);
    m_conflictBox->hide();
    body()->addWidget(m_conflictBox);
    syncButtons();
    m_name->setFocus(Qt::OtherFocusReason);
}

provider::CustomerEdit EditCustomerDialog::edit() const
{
    const Customer &base = details().customer;
    provider::CustomerEdit edit;
    if (const QString name = m_name->text().trimmed(); name != base.name)
        edit.name = name;
    if (const QString email = m_email->text().trimmed(); email != base.email)
        edit.email = email;
    if (const QByteArray json = m_customData->toPlainText().trimmed().toUtf8();
        !actions::sameCustomData(json, base.customData))
        edit.customData = json;
    return edit;
}

Result<actions::CustomerRequest> EditCustomerDialog::request() const
{
    for (const Choice *choice : m_choices) {
        if (choice->current() < 0)
            return Error{ErrorKind::Invalid, tr("Choose for each field whose it is to be."), {}, {}};
    }
    return actions::CustomerRequest(edit());
}

void EditCustomerDialog::setInputEnabled(bool enabled)
{
    for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_email),
                           static_cast<QWidget *>(m_customData), m_conflictBox})
        field->setEnabled(enabled);
}

void EditCustomerDialog::prepare()
{
    settleConflicts();
    if (auto fits = actions::checkRequest(actions::CustomerRequest(edit())); !fits) { // theirs was chosen everywhere
        refuse(tr("Nothing is left to change: %1 has it like this already.").arg(context().desk.providerName()),
               Tone::Info);
        return;
    }
    setBusy(
        tr("Looking at %1, whether anybody has changed the customer meanwhile.").arg(context().desk.providerName()));
    context().desk.refresh(details().customer.id).then(this, [this](Result<storage::Mirrored<Customer>> theirs) {
        if (theirs)
            take(*theirs);
        else
            refuse(tr("Nothing was sent. %1").arg(errorSentence(theirs.error())));
    });
}

void EditCustomerDialog::take(const storage::Mirrored<Customer> &theirs)
{
    const std::vector<CustomerField> conflicts = actions::conflictsOf(edit(), details().customer, theirs.value);
    followUntouched(theirs.value);
    setBase(theirs.value, theirs.rowVersion);
    if (conflicts.empty()) {
        send();
        return;
    }
    showConflicts(conflicts, theirs.value);
    refuse(tr("Somebody has changed the same at %1 meanwhile. Nothing was sent. Choose for each field, then save "
              "again.")
               .arg(context().desk.providerName()),
           Tone::Warn);
}

// What I have not touched becomes what they have, or my next edit would take their change back.
void EditCustomerDialog::followUntouched(const Customer &theirs)
{
    const provider::CustomerEdit mine = edit();
    if (!mine.name)
        m_name->setText(theirs.name);
    if (!mine.email)
        m_email->setText(theirs.email);
    if (!mine.customData)
        m_customData->setPlainText(fieldText(CustomerField::CustomData, theirs));
}

void EditCustomerDialog::showConflicts(const std::vector<CustomerField> &fields, const Customer &theirs)
{
    for (const CustomerField field : fields) {
        const QString mine = field == CustomerField::Name    ? m_name->text()
                             : field == CustomerField::Email ? m_email->text()
                                                             : m_customData->toPlainText();
        auto *choice = new Choice(fieldName(field), m_conflictBox);
        choice->add(Theirs, tr("Keep theirs"), shownValue(fieldText(field, theirs)));
        choice->add(Mine, tr("Use mine"), shownValue(mine));
        choice->clear();
        m_conflictLayout->addWidget(headingLabel(fieldName(field), m_conflictBox));
        m_conflictLayout->addWidget(choice);
        m_conflicts.push_back({field, fieldText(field, theirs)});
        m_choices.push_back(choice);
        connect(choice, &Choice::chosen, this, &EditCustomerDialog::syncButtons);
    }
    m_conflictBox->show();
    m_choices.front()->button(Theirs)->setFocus(Qt::OtherFocusReason);
}

// What was chosen goes into the fields; mine stands there already.
void EditCustomerDialog::settleConflicts()
{
    for (size_t i = 0; i < m_conflicts.size(); ++i) {
        if (m_choices[i]->current() != Theirs)
            continue;
        switch (m_conflicts[i].field) {
        case CustomerField::Name: m_name->setText(m_conflicts[i].theirs); break;
        case CustomerField::Email: m_email->setText(m_conflicts[i].theirs); break;
        case CustomerField::CustomData: m_customData->setPlainText(m_conflicts[i].theirs); break;
        case CustomerField::Status: break; // not in this form
        }
    }
    m_conflicts.clear();
    m_choices.clear();
    while (QLayoutItem *item = m_conflictLayout->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_conflictBox->hide();
}

NewCustomerDialog::NewCustomerDialog(Context context, QWidget *parent)
    : CustomerDialog(context, std::nullopt, {tr("New customer"), tr("Create the customer")}, parent)
{
    m_email = addField(tr("E-&mail"), {}, kEmailCharacters);
    m_name = addField(tr("&Name"), {}, kNameCharacters);
    m_locale = addField(tr("&Language"), {}, 20);
    m_locale->setPlaceholderText(tr("en, de, fr: in which the provider writes to the customer"));
    m_existing = new LinkLabel(this);
    m_existing->hide();
    auto *hint = new PlainLabel(tr("An e-mail address belongs to one customer. If %1 already has one with it, that "
                                   "customer is shown and nothing is created.")
                                    .arg(context.desk.providerName()),
                                this);
    hint->setMuted();
    hint->setWordWrap(true);
    body()->addWidget(m_existing);
    body()->addWidget(hint);
    m_settle.setSingleShot(true);
    m_settle.setInterval(kExistingSettleMs);
    connect(m_email, &QLineEdit::textChanged, this, [this] {
        m_there.reset();
        m_existing->hide();
        m_settle.start();
    });
    connect(&m_settle, &QTimer::timeout, this, &NewCustomerDialog::lookForExisting);
    connect(m_existing, &LinkLabel::entityRequested, this, [this](const EntityRef &entity) {
        Q_EMIT existingChosen(CustomerId(entity.id));
        reject();
    });
    syncButtons();
    m_email->setFocus(Qt::OtherFocusReason);
}

void NewCustomerDialog::lookForExisting()
{
    const QString email = m_email->text().trimmed();
    if (email.isEmpty())
        return;
    context().desk.byEmail(email).then(this, [this, email](Result<std::vector<Customer>> found) {
        if (!found || found->empty() || email != m_email->text().trimmed())
            return;
        const Customer &there = found->front();
        m_there = there.id;
        m_existing->setLink(tr("Customer"), tr("There already: %1", "a customer").arg(customerTitle(there)),
                            {EntityKind::Customer, there.id.toString()});
        m_existing->show();
        syncButtons();
    });
}

Result<actions::CustomerRequest> NewCustomerDialog::request() const
{
    if (m_there)
        return Error{ErrorKind::Conflict, tr("There is a customer with this e-mail address already."), {}, {}};
    return actions::CustomerRequest(
        provider::CustomerDraft{m_name->text().trimmed(), m_email->text().trimmed(), m_locale->text().trimmed(), {}});
}

void NewCustomerDialog::setInputEnabled(bool enabled)
{
    for (QLineEdit *field : {m_email, m_name, m_locale})
        field->setEnabled(enabled);
}

} // namespace reckoner::ui
