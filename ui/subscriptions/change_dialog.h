// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Changing the items of a subscription: what changes, what it costs, when. Our estimate stands there at once and is
// called one; the provider's preview takes its place when it comes, and only what it says can be confirmed. A preview
// that is older than a minute, or of a row that has moved, is made again before anything can be sent. Source:
// DESIGN §6, reference/paddle.md §3.3 to §3.5. Main thread.

#include "core/subscriptions/change_estimate.h"
#include "ui/subscriptions/operation_dialog.h"

class QCheckBox;

namespace reckoner::ui {

class BillSection;
class Choice;
class ItemEditor;
class Timeline;

class ChangeDialog : public OperationDialog
{
    Q_OBJECT

public:
    ChangeDialog(Context context, ChangeMaterial material, QWidget *parent = nullptr);
    ~ChangeDialog() override;

    ItemEditor &editor() { return *m_editor; }
    Choice &modes() { return *m_modes; }
    BillSection &dueNow() { return *m_now; }
    bool hasPreview() const { return m_preview.has_value(); }

Q_SIGNALS:
    void previewed(); // the provider has answered, with figures or a refusal

protected:
    actions::SubscriptionRequest request() const override;
    std::optional<actions::ChangePreview> confirmedPreview() const override { return m_preview; }
    void setInput(Input input) override;
    void startAgain() override;

private:
    enum class Asking { No, Waiting, Failed };
    QWidget *makeLeft();
    QWidget *makeRight();
    void makeEditor();
    void change();
    void syncModes();
    void estimateAt(Instant at);
    void ask();
    void take(Result<actions::ChangePreview> answer);
    void expire();
    void noteMoved(const std::vector<SubscriptionId> &ids);
    void takeMoved(SubscriptionDetails details);
    void showCosts();
    void showDates();
    void showConsequence();
    QString consequenceText() const;
    QString consequenceSummary() const;
    subscriptions::ItemsChange itemsChange() const;
    subscriptions::ProrationMode mode() const;
    std::optional<subscriptions::Bill> estimatedBill(const std::optional<subscriptions::BillTotals> &totals,
                                                     bool withLines) const;

    ChangeMaterial m_material;
    QWidget *m_left = nullptr;
    class Zone *m_what = nullptr;
    ItemEditor *m_editor = nullptr;
    Choice *m_modes = nullptr;
    QCheckBox *m_applyAnyway = nullptr;
    PlainLabel *m_problems = nullptr;
    BillSection *m_now = nullptr;
    BillSection *m_next = nullptr;
    BillSection *m_recurring = nullptr;
    PlainLabel *m_remarks = nullptr;
    Timeline *m_timeline = nullptr;

    std::optional<subscriptions::ChangeEstimate> m_estimate;
    std::optional<subscriptions::EstimateComparison> m_comparison;
    std::optional<actions::ChangePreview> m_preview;
    std::optional<Task<void>> m_question; // under way
    Asking m_asking = Asking::No;
    int m_generation = 0;
    int m_repeats = 0;
    QTimer m_askSoon;
    QTimer m_expiry;
};

} // namespace reckoner::ui
