// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Pricing page: limits and tiers of the price list at the left, with what is odd about them; at the right the price
// curve, the slider and a quote, always of what is on screen. Nothing holds until it is stored as a new version, with a
// reason. Main thread.

#include "ui/common/page.h"
#include "ui/pricing/pricing_desk.h"
#include "ui/pricing/tier_model.h"

#include <array>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace reckoner::ui {

class ContentStack;
class DisplayPriceModel;
class PlainLabel;
class QuotePanel;

class PricingPage final : public Page
{
    Q_OBJECT

public:
    PricingPage(PricingDesk &desk, const PageContext &context, QWidget *parent = nullptr);

    void reload() override;
    void focusFilter() override;

    enum Limit { Minimum, Maximum, Step, Unit, FreeTrial, LimitCount };
    QLineEdit *limitField(Limit limit) { return m_limits[size_t(limit)]; }
    QLineEdit *currencyField() { return m_currency; }
    QComboBox *versions() { return m_versions; }
    QTableView *tiers() { return m_table; }
    QTableView *displayPrices() { return m_shownTable; }
    QPushButton *addDisplayPriceButton() { return m_addShown; }
    TierModel &model() { return *m_tiers; }
    QListWidget *findings() { return m_findings; }
    QPushButton *saveButton() { return m_save; }
    QuotePanel &quote() { return *m_quote; }
    bool isEdited() const { return m_edited; }
    void openSave();

private:
    QWidget *makeTitle();
    QWidget *makeEditor();
    QWidget *makeLimits(QWidget *parent);
    QTableView *makeTable(QAbstractItemModel *model, const QString &name, QWidget *parent);
    QWidget *makeTierButtons(QWidget *parent);
    QWidget *makeDisplayPrices(QWidget *parent);
    void showState(PricingState state);
    void fillVersions();
    void showVersion(qint64 version);
    void showList(const pricing::PriceList &list);
    void noteEdited();
    void relint();
    void addTier();
    void removeTier();
    void addDisplayPrice();
    pricing::PriceList edited() const;
    qint64 baseVersion() const;

    PricingDesk &m_desk;
    PageContext m_context;
    PricingState m_state;
    pricing::PriceList m_base; // what is being edited, as it was read
    bool m_edited = false, m_filling = false;
    ContentStack *m_stack = nullptr;
    QComboBox *m_versions = nullptr;
    PlainLabel *m_standing = nullptr;
    QPushButton *m_save = nullptr, *m_discard = nullptr, *m_add = nullptr, *m_remove = nullptr, *m_addShown = nullptr,
                *m_removeShown = nullptr;
    std::array<QLineEdit *, LimitCount> m_limits{};
    QLineEdit *m_currency = nullptr;
    TierModel *m_tiers;
    DisplayPriceModel *m_shown;
    QTableView *m_table = nullptr, *m_shownTable = nullptr;
    QListWidget *m_findings = nullptr;
    QuotePanel *m_quote = nullptr;
};

} // namespace reckoner::ui
