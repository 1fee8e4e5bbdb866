// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Changing the items of a subscription: what changes, in which ways that can be billed (side by side), and for the way
// that is chosen what it costs and when. Our estimate stands there at once and is called one; the provider's preview
// takes its place when it comes, and only what it says can be confirmed. A preview that is older than a minute, or of a
// row that has moved, is made again before anything can be sent. Source:
// DESIGN §6, reference/paddle.md §3.3 to §3.5. Main thread.

#include "core/subscriptions/change_estimate.h"
#include "ui/subscriptions/operation_dialog.h"

class QCheckBox;

namespace reckoner::ui {

class BillSection;
class ItemEditor;
class ModeGrid;
class ModePreviews;
class Timeline;

class ChangeDialog : public OperationDialog
{
    Q_OBJECT

public:
    ChangeDialog(Context context, ChangeMaterial material, QWidget *parent = nullptr);
    ~ChangeDialog() override;

    ItemEditor &editor() { return *m_editor; }
    ModeGrid &modes() { return *m_modes; }
    BillSection &dueNow() { return *m_now; }
    bool hasPreview() const { return m_preview.has_value(); } // of the chosen way, and not old
    bool isAsking() const;                                    // for previews, of any way

Q_SIGNALS:
    void previewed(); // the provider has answered, with figures or a refusal

protected:
    actions::SubscriptionRequest request() const override;
    std::optional<actions::ChangePreview> confirmedPreview() const override { return m_preview; }
    void setInput(Input input) override;
    void startAgain() override;
    void showMoved() override;
    void showSame() override { m_askSoon.start(); }

private:
    enum class Asking { No, Waiting, Failed };
    QWidget *makeInput();
    QWidget *makeOutcome();
    void makeEditor();
    void change();
    void syncModes();
    void choose();
    void estimateAll();
    std::optional<subscriptions::ChangeEstimate> estimateFor(subscriptions::ProrationMode mode, Instant at) const;
    void ask();
    void take(const subscriptions::ItemsChange &change);
    void takeChosen();
    void expire();
    bool isAskable() const;
    void showCard(subscriptions::ProrationMode mode);
    void showChosen();
    void showCosts();
    void showDates();
    void showConsequence();
    QString consequenceText() const;
    QString consequenceSummary() const;
    subscriptions::ItemsChange itemsChange(subscriptions::ProrationMode mode) const;
    subscriptions::ProrationMode mode() const;
    std::optional<subscriptions::Bill> estimatedBill(const std::optional<subscriptions::BillTotals> &totals,
                                                     bool withLines) const;

    ChangeMaterial m_material;
    QWidget *m_input = nullptr;
    class Zone *m_what = nullptr;
    ItemEditor *m_editor = nullptr;
    ModeGrid *m_modes = nullptr;
    QCheckBox *m_applyAnyway = nullptr;
    PlainLabel *m_problems = nullptr;
    BillSection *m_now = nullptr;
    BillSection *m_next = nullptr;
    BillSection *m_recurring = nullptr;
    PlainLabel *m_remarks = nullptr;
    Timeline *m_timeline = nullptr;

    ModePreviews *m_previews;
    std::map<subscriptions::ProrationMode, subscriptions::ChangeEstimate> m_estimates;
    // Of the chosen way:
    std::optional<subscriptions::ChangeEstimate> m_estimate;
    std::optional<subscriptions::EstimateComparison> m_comparison;
    std::optional<actions::ChangePreview> m_preview;
    Asking m_asking = Asking::No;
    int m_repeats = 0;
    QTimer m_askSoon;
    QTimer m_expiry;
};

} // namespace reckoner::ui
