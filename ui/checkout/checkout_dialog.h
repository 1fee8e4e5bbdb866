// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Makes a link to a checkout: for whom, what is sold, what it comes to line by line before anything is sent, and beside
// that what the provider says it would bill. A customer
// whom neither the mirror nor the provider knows is created first, as an operation of its own. Main thread; opened with
// open().

#include "ui/checkout/checkout_desk.h"
#include "ui/common/request_dialog.h"

#include <QTimer>

class QComboBox;

namespace reckoner::ui {

class FactGrid;

// What the dialog starts with; each may be empty.
struct CheckoutStart {
    CustomerId customerId;
    PriceId priceId;
    std::optional<pricing::QuoteRequest> quote;
};

class CheckoutDialog final : public RequestDialog
{
    Q_OBJECT

public:
    struct Context {
        CheckoutDesk &desk;
        SafetyLevel safety = SafetyLevel::Confirm;
        BandKind kind = BandKind::Sandbox;
    };
    CheckoutDialog(Context context, CheckoutStart start, QWidget *parent = nullptr);

    QLineEdit &customerField() { return *m_customerField; }
    QLineEdit &nameField() { return *m_nameField; }
    QComboBox &whatField() { return *m_what; }
    QLineEdit &amountField() { return *m_amount; }
    const std::optional<checkout::CheckoutOffer> &offer() const { return m_offer; }
    bool isPreviewed() const { return m_previewed; } // the provider has said what it would bill for that

protected:
    QString hindrance() const override;
    void prepare() override;
    Task<actions::Operation> sendRequest(const OperationId &id, const QString &reason) override;
    void setInputEnabled(bool enabled) override;
    void onRefused() override { askForOffer(); }

private:
    void build();
    void takeChoices(Result<CheckoutChoices> choices);
    void lookForCustomer();
    void askForOffer();
    void takeOffer(Result<checkout::CheckoutOffer> offer);
    void askForPreview();
    void forgetPreview();
    void nameAmount(const Result<Money> &amount);
    void takePreview(const Result<actions::CheckoutPreview> &preview);
    void takeBuyer(Result<actions::Operation> answer);
    void syncCustomer();
    std::optional<checkout::CheckoutWish> wish() const;
    std::optional<pricing::Plan> quotedPlan() const;
    bool isNewBuyer() const; // nobody has the address that was typed

    Context m_context;
    CheckoutStart m_start;
    OperationId m_buyerOperation;
    QLineEdit *m_customerField, *m_nameField, *m_amount;
    PlainLabel *m_customerNote, *m_customerNoteLabel = nullptr, *m_nameLabel = nullptr, *m_amountLabel = nullptr;
    QComboBox *m_what;
    FactGrid *m_facts, *m_previewFacts;
    PlainLabel *m_offerNote, *m_previewNote;
    enum class Buyer { Nobody, LookedFor, Known, New, Failed } m_buyerState = Buyer::Nobody;
    std::optional<customers::Customer> m_buyer;
    QString m_buyerProblem, m_offerProblem;
    std::optional<checkout::CheckoutOffer> m_offer;
    QTimer m_customerTyped, m_offerTyped;
    int m_customerAsked = 0, m_offerAsked = 0, m_previewAsked = 0;
    bool m_previewed = false; // for just this customer and offer
};

} // namespace reckoner::ui
