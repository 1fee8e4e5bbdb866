// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An address or a business of a customer, new or edited, and archiving or restoring one of them or the customer. An
// edit looks at the provider right before it is sent: what somebody else changed there meanwhile comes into the form,
// and where it is the same field nothing is sent. Main thread.

#include "ui/customers/customer_dialog.h"

namespace reckoner::ui {

class CustomerPartDialog : public CustomerDialog
{
    Q_OBJECT

protected:
    // How what is in the form meets what is at the provider now.
    enum class Meeting { Free, Clash, Gone };

    using CustomerDialog::CustomerDialog;
    QLineEdit *addPartField(const QString &label, const QString &text, int most);
    void prepare() override;
    void setInputEnabled(bool enabled) override;
    virtual bool isNew() const = 0;
    // Takes over what somebody else changed.
    virtual Meeting meet(const CustomerDetails &now) = 0;

private:
    void look();
    void judge(const Result<CustomerDetails> &now);

    std::vector<QLineEdit *> m_fields;
};

class AddressDialog final : public CustomerPartDialog
{
    Q_OBJECT

public:
    // Without an address: a new one.
    AddressDialog(Context context, CustomerDetails details, std::optional<customers::Address> address,
                  QWidget *parent = nullptr);
    QLineEdit *countryField() { return m_lines.front().field; }
    QLineEdit *cityField();

    struct Line {
        QLineEdit *field;
        QString customers::Address::*stands;
    };

protected:
    Result<actions::CustomerRequest> request() const override;
    bool isNew() const override { return !m_base; }
    Meeting meet(const CustomerDetails &now) override;

private:
    std::optional<customers::Address> m_base;
    std::vector<Line> m_lines;
};

class BusinessDialog final : public CustomerPartDialog
{
    Q_OBJECT

public:
    // Without a business: a new one.
    BusinessDialog(Context context, CustomerDetails details, std::optional<customers::Business> business,
                   QWidget *parent = nullptr);
    QLineEdit *nameField() { return m_lines.front().field; }

    struct Line {
        QLineEdit *field;
        QString customers::Business::*stands;
    };

protected:
    Result<actions::CustomerRequest> request() const override;
    bool isNew() const override { return !m_base; }
    Meeting meet(const CustomerDetails &now) override;

private:
    std::optional<customers::Business> m_base;
    std::vector<Line> m_lines;
};

// The customer, or one of the customer's addresses or businesses.
class CustomerStatusDialog final : public CustomerDialog
{
    Q_OBJECT

public:
    enum class To { Archived, Active };
    using Part = std::variant<std::monostate, customers::Address, customers::Business>;
    CustomerStatusDialog(Context context, CustomerDetails details, To to, Part part = {}, QWidget *parent = nullptr);

protected:
    Result<actions::CustomerRequest> request() const override;
    void setInputEnabled(bool) override {}

private:
    QString consequence() const;

    To m_to;
    Part m_part;
};

} // namespace reckoner::ui
