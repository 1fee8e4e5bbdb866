// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_part_dialogs.h"

#include "ui/common/plain_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace reckoner::ui {

namespace {

constexpr int kLongField = 1024, kShortField = 200; // reference/paddle.md §2.3

} // namespace

NewAddressDialog::NewAddressDialog(Context context, CustomerDetails details, QWidget *parent)
    : CustomerDialog(context, std::move(details), {tr("New address"), tr("Add the address")}, parent)
{
    m_country = addField(tr("C&ountry"), {}, 2);
    m_country->setPlaceholderText(tr("Code of two letters: DE, US"));
    m_postalCode = addField(tr("&Postal code"), {}, kShortField);
    m_city = addField(tr("C&ity"), {}, kShortField);
    m_region = addField(tr("Re&gion"), {}, kShortField);
    m_firstLine = addField(tr("&Street"), {}, kLongField);
    m_secondLine = addField(tr("Second &line"), {}, kLongField);
    m_description = addField(tr("&Description"), {}, kLongField);
    m_description->setPlaceholderText(tr("For you: head office, warehouse"));
    syncButtons();
    m_country->setFocus(Qt::OtherFocusReason);
}

Result<actions::CustomerRequest> NewAddressDialog::request() const
{
    provider::AddressDraft draft;
    draft.countryCode = m_country->text().trimmed().toUpper();
    draft.postalCode = m_postalCode->text().trimmed();
    draft.city = m_city->text().trimmed();
    draft.region = m_region->text().trimmed();
    draft.firstLine = m_firstLine->text().trimmed();
    draft.secondLine = m_secondLine->text().trimmed();
    draft.description = m_description->text().trimmed();
    return actions::CustomerRequest(draft);
}

void NewAddressDialog::setInputEnabled(bool enabled)
{
    for (QLineEdit *field : {m_country, m_postalCode, m_city, m_region, m_firstLine, m_secondLine, m_description})
        field->setEnabled(enabled);
}

NewBusinessDialog::NewBusinessDialog(Context context, CustomerDetails details, QWidget *parent)
    : CustomerDialog(context, std::move(details), {tr("New business"), tr("Add the business")}, parent)
{
    m_name = addField(tr("&Name"), {}, kLongField);
    m_taxIdentifier = addField(tr("&Tax id"), {}, kShortField);
    m_companyNumber = addField(tr("Company n&umber"), {}, kShortField);
    syncButtons();
    m_name->setFocus(Qt::OtherFocusReason);
}

Result<actions::CustomerRequest> NewBusinessDialog::request() const
{
    return actions::CustomerRequest(provider::BusinessDraft{m_name->text().trimmed(), m_companyNumber->text().trimmed(),
                                                            m_taxIdentifier->text().trimmed()});
}

void NewBusinessDialog::setInputEnabled(bool enabled)
{
    for (QLineEdit *field : {m_name, m_taxIdentifier, m_companyNumber})
        field->setEnabled(enabled);
}

CustomerStatusDialog::CustomerStatusDialog(Context context, CustomerDetails details, To to, QWidget *parent)
    : CustomerDialog(context, std::move(details),
                     to == To::Archived ? Head{tr("Archive customer"), tr("Archive the customer"), ButtonKind::Danger}
                                        : Head{tr("Restore customer"), tr("Restore the customer")},
                     parent),
      m_to(to)
{
    const auto &subscriptions = this->details().subscriptions;
    const auto live = std::count_if(subscriptions.begin(), subscriptions.end(),
                                    [](const auto &row) { return row.status != subscriptions::Status::Canceled; });
    QString text = to == To::Archived
                       ? tr("%1 hides archived customers in its dashboard, and they cannot be used in new payments. "
                            "Nothing is deleted; a customer can be restored.")
                       : tr("The customer can be used in new payments again and shows in the lists of %1.");
    text = text.arg(context.desk.providerName());
    if (to == To::Archived && live > 0)
        text += QLatin1Char('\n') +
                tr("%n subscription(s) of this customer go on and are billed as before.", nullptr, int(live));
    auto *label = new PlainLabel(this);
    label->setOwnText(text);
    label->setWordWrap(true);
    body()->addWidget(label);
    syncButtons();
}

Result<actions::CustomerRequest> CustomerStatusDialog::request() const
{
    provider::CustomerEdit edit;
    edit.status = m_to == To::Archived ? QStringLiteral("archived") : QStringLiteral("active");
    return actions::CustomerRequest(edit);
}

} // namespace reckoner::ui
