// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_part_dialogs.h"

#include "ui/common/operation_words.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/customers/customer_words.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace reckoner::ui {

using customers::Address;
using customers::Business;

namespace {

constexpr int kLongField = 1024, kShortField = 200; // reference/paddle.md §2.3

// What stands in the form; blanks at the ends of what was there already are no edit.
template <class Part, class Lines> Part typedPart(const std::optional<Part> &base, const Lines &lines)
{
    Part part = base.value_or(Part());
    for (const auto &line : lines) {
        const QString text = line.field->text().trimmed();
        if (text != (part.*line.stands).trimmed())
            part.*line.stands = text;
    }
    return part;
}

template <class Part, class Lines> bool followTheirs(Part &base, const Part &theirs, const Lines &lines)
{
    const Part mine = typedPart(std::optional(base), lines);
    bool clashes = false;
    for (const auto &line : lines) {
        const QString &was = base.*line.stands, &now = theirs.*line.stands, &wanted = mine.*line.stands;
        if (now == was || now == wanted)
            continue;
        clashes = clashes || wanted != was;
        line.field->setText(now);
    }
    base = theirs;
    return !clashes;
}

template <class Part> const Part *partById(const std::vector<Part> &parts, const decltype(Part::id) &id)
{
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const Part &each) { return each.id == id; });
    return found == parts.end() ? nullptr : &*found;
}

using StatusTo = CustomerStatusDialog::To;

QString archiveTitle(const CustomerStatusDialog::Part &part, StatusTo to)
{
    const bool archive = to == StatusTo::Archived;
    if (std::holds_alternative<Address>(part))
        return archive ? CustomerStatusDialog::tr("Archive address") : CustomerStatusDialog::tr("Restore address");
    if (std::holds_alternative<Business>(part))
        return archive ? CustomerStatusDialog::tr("Archive business") : CustomerStatusDialog::tr("Restore business");
    return archive ? CustomerStatusDialog::tr("Archive customer") : CustomerStatusDialog::tr("Restore customer");
}

QString archiveButton(const CustomerStatusDialog::Part &part, StatusTo to)
{
    const bool archive = to == StatusTo::Archived;
    if (std::holds_alternative<Address>(part))
        return archive ? CustomerStatusDialog::tr("Archive the address")
                       : CustomerStatusDialog::tr("Restore the address");
    if (std::holds_alternative<Business>(part))
        return archive ? CustomerStatusDialog::tr("Archive the business")
                       : CustomerStatusDialog::tr("Restore the business");
    return archive ? CustomerStatusDialog::tr("Archive the customer")
                   : CustomerStatusDialog::tr("Restore the customer");
}

} // namespace

QLineEdit *CustomerPartDialog::addPartField(const QString &label, const QString &text, int most)
{
    m_fields.push_back(addField(label, text, most));
    return m_fields.back();
}

void CustomerPartDialog::setInputEnabled(bool enabled)
{
    for (QLineEdit *field : m_fields)
        field->setEnabled(enabled);
}

void CustomerPartDialog::prepare()
{
    if (isNew())
        send();
    else
        look();
}

void CustomerPartDialog::look()
{
    setBusy(tr("Looking at %1, whether anybody has changed it meanwhile.").arg(context().desk.providerName()));
    const CustomerId customer = details().customer.id;
    context().desk.refreshParts(customer).then(this, [this, customer](Result<void> looked) {
        if (!looked) {
            refuse(tr("Nothing was sent. %1").arg(errorSentence(looked.error())));
            return;
        }
        context().desk.details(customer).then(this, [this](Result<CustomerDetails> now) { judge(now); });
    });
}

void CustomerPartDialog::judge(const Result<CustomerDetails> &now)
{
    if (!now) {
        refuse(tr("Nothing was sent. %1").arg(errorSentence(now.error())));
        return;
    }
    const QString provider = context().desk.providerName();
    switch (meet(*now)) {
    case Meeting::Free: send(); return;
    case Meeting::Gone: refuse(tr("%1 does not have it any more. Nothing was sent.").arg(provider)); return;
    case Meeting::Clash:
        refuse(tr("Somebody has changed the same at %1 meanwhile; it stands in the form now. Nothing was sent. Change "
                  "it again if it is still wanted.")
                   .arg(provider),
               Tone::Warn);
        return;
    }
}

AddressDialog::AddressDialog(Context context, CustomerDetails details, std::optional<Address> address, QWidget *parent)
    : CustomerPartDialog(context, std::move(details),
                         address ? Head{tr("Edit address"), tr("Save the changes")}
                                 : Head{tr("New address"), tr("Add the address")},
                         parent),
      m_base(std::move(address))
{
    const Address shown = m_base.value_or(Address());
    const auto add = [&](const QString &label, QString Address::*stands, int most) {
        m_lines.push_back({addPartField(label, shown.*stands, most), stands});
        return m_lines.back().field;
    };
    add(tr("C&ountry"), &Address::countryCode, 2)->setPlaceholderText(tr("Code of two letters: DE, US"));
    add(tr("&Postal code"), &Address::postalCode, kShortField);
    add(tr("C&ity"), &Address::city, kShortField);
    add(tr("Re&gion"), &Address::region, kShortField);
    add(tr("&Street"), &Address::firstLine, kLongField);
    add(tr("Second &line"), &Address::secondLine, kLongField);
    add(tr("&Description"), &Address::description, kLongField)
        ->setPlaceholderText(tr("For you: head office, warehouse"));
    syncButtons();
    countryField()->setFocus(Qt::OtherFocusReason);
}

QLineEdit *AddressDialog::cityField()
{
    return std::find_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.stands == &Address::city; })
        ->field;
}

Result<actions::CustomerRequest> AddressDialog::request() const
{
    Address typed = typedPart(m_base, m_lines);
    typed.countryCode = typed.countryCode.toUpper();
    if (m_base)
        return actions::CustomerRequest(actions::editBetween(*m_base, typed));
    return actions::CustomerRequest(provider::AddressDraft{typed.description, typed.firstLine, typed.secondLine,
                                                           typed.city, typed.postalCode, typed.region,
                                                           typed.countryCode});
}

CustomerPartDialog::Meeting AddressDialog::meet(const CustomerDetails &now)
{
    const Address *theirs = partById(now.addresses, m_base->id);
    if (!theirs)
        return Meeting::Gone;
    return followTheirs(*m_base, *theirs, m_lines) ? Meeting::Free : Meeting::Clash;
}

BusinessDialog::BusinessDialog(Context context, CustomerDetails details, std::optional<Business> business,
                               QWidget *parent)
    : CustomerPartDialog(context, std::move(details),
                         business ? Head{tr("Edit business"), tr("Save the changes")}
                                  : Head{tr("New business"), tr("Add the business")},
                         parent),
      m_base(std::move(business))
{
    const Business shown = m_base.value_or(Business());
    const auto add = [&](const QString &label, QString Business::*stands, int most) {
        m_lines.push_back({addPartField(label, shown.*stands, most), stands});
    };
    add(tr("&Name"), &Business::name, kLongField);
    add(tr("&Tax id"), &Business::taxIdentifier, kShortField);
    add(tr("Company n&umber"), &Business::companyNumber, kShortField);
    syncButtons();
    nameField()->setFocus(Qt::OtherFocusReason);
}

Result<actions::CustomerRequest> BusinessDialog::request() const
{
    const Business typed = typedPart(m_base, m_lines);
    if (m_base)
        return actions::CustomerRequest(actions::editBetween(*m_base, typed));
    return actions::CustomerRequest(provider::BusinessDraft{typed.name, typed.companyNumber, typed.taxIdentifier});
}

CustomerPartDialog::Meeting BusinessDialog::meet(const CustomerDetails &now)
{
    const Business *theirs = partById(now.businesses, m_base->id);
    if (!theirs)
        return Meeting::Gone;
    return followTheirs(*m_base, *theirs, m_lines) ? Meeting::Free : Meeting::Clash;
}

CustomerStatusDialog::CustomerStatusDialog(Context context, CustomerDetails details, To to, Part part, QWidget *parent)
    : CustomerDialog(context, std::move(details),
                     {archiveTitle(part, to), archiveButton(part, to),
                      to == To::Archived ? ButtonKind::Danger : ButtonKind::Primary},
                     parent),
      m_to(to), m_part(std::move(part))
{
    const auto addLine = [this](const QString &text) {
        auto *label = new PlainLabel(this);
        label->setOwnText(text);
        label->setWordWrap(true);
        body()->addWidget(label);
        return label;
    };
    if (const auto *address = std::get_if<Address>(&m_part))
        addLine(addressLine(*address));
    else if (const auto *business = std::get_if<Business>(&m_part))
        addLine(harmless(business->name, 160));
    addLine(consequence());
    syncButtons();
}

QString CustomerStatusDialog::consequence() const
{
    const QString provider = context().desk.providerName();
    if (m_part.index() != 0)
        return m_to == To::Archived ? tr("%1 hides it, and it cannot be used in new payments. Nothing is deleted; it "
                                         "can be restored.")
                                          .arg(provider)
                                    : tr("It can be used in new payments again.");
    if (m_to == To::Active)
        return tr("The customer can be used in new payments again and shows in the lists of %1.").arg(provider);
    QString text = tr("%1 hides archived customers in its dashboard, and they cannot be used in new payments. "
                      "Nothing is deleted; a customer can be restored.")
                       .arg(provider);
    const auto &subscriptions = details().subscriptions;
    const auto live = std::count_if(subscriptions.begin(), subscriptions.end(),
                                    [](const auto &row) { return row.status != subscriptions::Status::Canceled; });
    if (live > 0)
        text += QLatin1Char('\n') +
                tr("%Ln subscription(s) of this customer go on and are billed as before.", nullptr, int(live));
    return text;
}

Result<actions::CustomerRequest> CustomerStatusDialog::request() const
{
    const QString status = m_to == To::Archived ? QStringLiteral("archived") : QStringLiteral("active");
    if (const auto *address = std::get_if<Address>(&m_part)) {
        provider::AddressEdit edit;
        edit.id = address->id;
        edit.status = status;
        return actions::CustomerRequest(edit);
    }
    if (const auto *business = std::get_if<Business>(&m_part)) {
        provider::BusinessEdit edit;
        edit.id = business->id;
        edit.status = status;
        return actions::CustomerRequest(edit);
    }
    provider::CustomerEdit edit;
    edit.status = status;
    return actions::CustomerRequest(edit);
}

} // namespace reckoner::ui
