// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_dialog.h"

#include "ui/common/id_label.h"
#include "ui/customers/customer_words.h"

#include <QHBoxLayout>

namespace reckoner::ui {

CustomerDialog::CustomerDialog(Context context, std::optional<CustomerDetails> details, const Head &head,
                               QWidget *parent)
    : RequestDialog({context.desk.providerName(), context.safety, context.kind}, head, parent), m_context(context),
      m_details(std::move(details))
{
    if (m_details)
        addCustomer();
}

void CustomerDialog::addCustomer()
{
    addSubject(customerTitle(m_details->customer));
    auto *pill = new StatusPill(this);
    pill->setPill(customerPill(m_details->customer.status));
    auto *id = new IdLabel(tr("Customer id"), this);
    id->setId(m_details->customer.id.toString());
    subject()->addWidget(pill);
    subject()->addWidget(id, 1);
}

void CustomerDialog::setBase(customers::Customer customer, qint64 rowVersion)
{
    m_details->customer = std::move(customer);
    m_details->rowVersion = rowVersion;
}

QString CustomerDialog::hindrance() const
{
    const auto wanted = request();
    if (!wanted)
        return wanted.error().message;
    const auto fits = actions::checkRequest(*wanted);
    return fits ? QString() : fits.error().message;
}

Task<actions::Operation> CustomerDialog::sendRequest(const OperationId &id, const QString &reason)
{
    Result<actions::CustomerRequest> wanted = request();
    if (!wanted)
        return Task<actions::Operation>::settled(wanted.error());
    actions::ExecuteCustomerRequest execute;
    execute.id = id;
    execute.request = *std::move(wanted);
    if (m_details) {
        execute.customerId = m_details->customer.id;
        execute.expectedRowVersion = m_details->rowVersion;
    }
    execute.reason = reason;
    return m_context.desk.execute(std::move(execute));
}

} // namespace reckoner::ui
