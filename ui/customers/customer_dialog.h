// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the dialogs that change a customer at the provider have in common: whom it is about, and what is asked as a
// CustomerRequest. The rest is RequestDialog's. Main thread; opened with open(), never exec().

#include "ui/common/request_dialog.h"
#include "ui/customers/customer_desk.h"

namespace reckoner::ui {

class CustomerDialog : public RequestDialog
{
    Q_OBJECT

public:
    struct Context {
        CustomerDesk &desk;
        SafetyLevel safety = SafetyLevel::Confirm;
        BandKind kind = BandKind::Sandbox;
    };

protected:
    CustomerDialog(Context context, std::optional<CustomerDetails> details, const Head &head, QWidget *parent);

    // What is sent, from what stands in the form. Errors: Invalid, shown beside the button.
    virtual Result<actions::CustomerRequest> request() const = 0;
    QString hindrance() const override;
    Task<actions::Operation> sendRequest(const OperationId &id, const QString &reason) override;

    const Context &context() const { return m_context; }
    const CustomerDetails &details() const { return *m_details; }
    void setBase(customers::Customer customer, qint64 rowVersion);

private:
    void addCustomer();

    Context m_context;
    std::optional<CustomerDetails> m_details; // none: a new customer
};

} // namespace reckoner::ui
