// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A new address, a new business, and archiving or restoring a customer. Main thread.

#include "ui/customers/customer_dialog.h"

namespace reckoner::ui {

class NewAddressDialog final : public CustomerDialog
{
    Q_OBJECT

public:
    NewAddressDialog(Context context, CustomerDetails details, QWidget *parent = nullptr);
    QLineEdit *countryField() { return m_country; }
    QLineEdit *cityField() { return m_city; }

protected:
    Result<actions::CustomerRequest> request() const override;
    void setInputEnabled(bool enabled) override;

private:
    QLineEdit *m_country, *m_postalCode, *m_city, *m_region, *m_firstLine, *m_secondLine, *m_description;
};

class NewBusinessDialog final : public CustomerDialog
{
    Q_OBJECT

public:
    NewBusinessDialog(Context context, CustomerDetails details, QWidget *parent = nullptr);
    QLineEdit *nameField() { return m_name; }

protected:
    Result<actions::CustomerRequest> request() const override;
    void setInputEnabled(bool enabled) override;

private:
    QLineEdit *m_name, *m_taxIdentifier, *m_companyNumber;
};

class CustomerStatusDialog final : public CustomerDialog
{
    Q_OBJECT

public:
    enum class To { Archived, Active };
    CustomerStatusDialog(Context context, CustomerDetails details, To to, QWidget *parent = nullptr);

protected:
    Result<actions::CustomerRequest> request() const override;
    void setInputEnabled(bool) override {}

private:
    To m_to;
};

} // namespace reckoner::ui
