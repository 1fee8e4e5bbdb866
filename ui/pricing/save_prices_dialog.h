// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Stores a price list as a new version: what changes at amounts that people know, from when on, and why. Prices move
// money, so nothing is stored without a reason. Main thread; opened with open().

#include "core/base/clock.h"
#include "ui/common/dialog_frame.h"
#include "ui/pricing/pricing_desk.h"

class QCheckBox;
class QDateEdit;

namespace reckoner::ui {

class SavePricesDialog : public DialogFrame
{
    Q_OBJECT

public:
    struct Parts {
        PricingDesk &desk;
        const Clock &clock;
        SafetyLevel safety = SafetyLevel::Confirm;
        BandKind kind = BandKind::Sandbox;
    };
    SavePricesDialog(Parts parts, std::optional<pricing::PriceList> before, pricing::PriceList list,
                     QWidget *parent = nullptr);
    QCheckBox *laterBox() { return m_later; }
    void reject() override;

Q_SIGNALS:
    void stored(qint64 version);

private:
    void addChanges();
    void addStart();
    void sync();
    void submit();

    Parts m_parts;
    std::optional<pricing::PriceList> m_before;
    pricing::PriceList m_list;
    QCheckBox *m_later = nullptr;
    QDateEdit *m_day = nullptr;
    bool m_sending = false;
};

} // namespace reckoner::ui
