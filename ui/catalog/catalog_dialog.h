// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the editors of products and prices have in common: a form, then the changes as they would be sent, field by
// field with whom each reaches, then the request. Between the two the provider is asked how the entry stands now: what
// I have not touched follows, and what both have changed is marked before it is overwritten. Main thread.

#include "core/actions/catalog_merge.h"
#include "ui/catalog/catalog_desk.h"
#include "ui/catalog/catalog_fields.h"
#include "ui/common/request_dialog.h"

class QPlainTextEdit;
class QTableWidget;

namespace reckoner::ui {

class CatalogDialog : public RequestDialog
{
    Q_OBJECT

public:
    struct Context {
        CatalogDesk &desk;
        SafetyLevel safety = SafetyLevel::Confirm;
        BandKind kind = BandKind::Sandbox;
    };

    bool isReviewing() const { return m_isReviewing; }
    QTableWidget *reviewTable() { return m_changes; }
    QPushButton *backButton() { return m_back; }

protected:
    struct CatalogHead {
        QString title;
        QString send; // words of the button that sends
    };
    CatalogDialog(Context context, const CatalogHead &head, QWidget *parent);

    // What is wrong with what stands in the form, in words; empty: nothing.
    virtual QString formFault() const = 0;
    virtual std::vector<CatalogChange> changes() const = 0;
    virtual actions::ExecuteCatalogRequest wish() const = 0;
    // Asks how the entry stands now and calls review() or refuse(); of a new one there is nothing to ask.
    virtual void look() { review({}); }
    // What stands below the changes.
    virtual QString consequence() const { return {}; }

    void review(const std::vector<actions::CatalogField> &conflicts, bool theyChanged = false);
    void showForm();
    QPlainTextEdit *addText(const QString &label, const QString &text, int lines);
    const Context &context() const { return m_context; }

    QString hindrance() const override;
    Task<actions::Operation> sendRequest(const OperationId &id, const QString &reason) override;
    void prepare() override;
    void setInputEnabled(bool enabled) override;
    void onRefused() override { showForm(); }

private:
    QWidget *makeReview();

    Context m_context;
    QString m_send;
    bool m_isReviewing = false;
    QWidget *m_review;
    QTableWidget *m_changes;
    PlainLabel *m_consequence;
    QPushButton *m_back;
};

// "Amount: must not be negative" of the first fault; empty for none.
QString catalogFaultText(const std::vector<actions::CatalogFault> &faults);

} // namespace reckoner::ui
