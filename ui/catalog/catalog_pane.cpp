// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/catalog_pane.h"

#include "ui/catalog/catalog_words.h"
#include "ui/common/fact_grid.h"
#include "ui/common/icon.h"
#include "ui/common/id_label.h"
#include "ui/common/json_panel.h"
#include "ui/common/money_text.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_view.h"
#include "ui/common/status_pill.h"
#include "ui/common/subscription_words.h"
#include "ui/common/time_text.h"

#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace reckoner::ui {

static QWidget *catalogLine(const QString &what, const QString &amount, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 4, 0, 4);
    auto *left = new PlainLabel(row);
    left->setText(what);
    left->setWordWrap(true);
    auto *right = new PlainLabel(amount, row);
    right->setAlignment(Qt::AlignRight | Qt::AlignTop);
    line->addWidget(left, 1);
    line->addWidget(right);
    return row;
}

CatalogPane::CatalogPane(QWidget *parent) : DetailsPane(Place::Beside, parent)
{
    QWidget *header = makeHeader();
    m_tabs = paneTabs(tr("Parts of the catalog entry"), this);
    m_tabs->addTab(makeOverview(), tr("Overview"));
    m_custom = new JsonPanel(tr("Custom data"), m_tabs);
    m_tabs->addTab(m_custom, tr("Custom data"));
    m_raw = new JsonPanel(tr("Catalog entry as the provider describes it"), m_tabs);
    m_tabs->addTab(m_raw, tr("Raw"));
    setStacked({header}, m_tabs);
    showNothing();
}

QWidget *CatalogPane::makeHeader()
{
    const auto [header, column] = paneHeader(this);
    m_name = paneTitle(header);
    m_above = paneSubtitle(header);
    m_status = new StatusPill(header);
    auto *pills = new QHBoxLayout;
    pills->addWidget(m_status);
    pills->addStretch(1);
    m_id = new IdLabel(tr("Id"), header);
    column->addWidget(m_name);
    column->addWidget(m_above);
    column->addLayout(pills);
    column->addWidget(m_id);
    column->addSpacing(kSpaceXs);
    column->addLayout(makeActions());
    return header;
}

QHBoxLayout *CatalogPane::makeActions()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    const auto add = [&](CatalogAction action, const QString &text, const char *iconName) {
        auto *button = new QPushButton(icon(QLatin1StringView(iconName)), text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT actionRequested(action); });
        m_buttons.push_back(button);
        row->addWidget(button);
        return button;
    };
    add(CatalogAction::Edit, tr("&Edit…"), "edit");
    add(CatalogAction::NewPrice, tr("New &price…"), "plus");
    for (const auto &[action, name, iconName] :
         {std::tuple(CatalogAction::Checkout, tr("Make a checkout link…"), "link"),
          std::tuple(CatalogAction::Move, tr("Move subscriptions to another price…"), "change"),
          std::tuple(CatalogAction::Archive, tr("Archive…"), "archive"),
          std::tuple(CatalogAction::Restore, tr("Restore…"), "undo")}) {
        QPushButton *button = add(action, {}, iconName); // rare ones are icons
        button->setAccessibleName(name);
        button->setToolTip(plainToolTip(name));
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    row->addStretch(1);
    return row;
}

void CatalogPane::setHindrance(const QString &why)
{
    m_hindrance = why;
    syncActions();
}

void CatalogPane::setMayMove(bool may)
{
    m_mayMove = may;
    syncActions();
}

bool CatalogPane::offers(CatalogAction action) const
{
    if (!m_row)
        return false;
    const bool isArchived = m_row->status() == QLatin1StringView("archived");
    switch (action) {
    case CatalogAction::Edit: return true;
    case CatalogAction::NewPrice: return !m_row->price && !isArchived;
    case CatalogAction::Checkout: return m_row->price && !isArchived;
    case CatalogAction::Move: return m_mayMove && m_row->price && m_row->price->isRecurring();
    case CatalogAction::Archive: return !isArchived;
    case CatalogAction::Restore: return isArchived;
    }
    RK_UNREACHABLE();
}

void CatalogPane::syncActions()
{
    for (const CatalogAction action : {CatalogAction::Edit, CatalogAction::NewPrice, CatalogAction::Checkout,
                                       CatalogAction::Move, CatalogAction::Archive, CatalogAction::Restore}) {
        QPushButton *one = button(action);
        one->setVisible(offers(action));
        one->setEnabled(m_hindrance.isEmpty());
        if (!m_hindrance.isEmpty())
            one->setToolTip(plainToolTip(m_hindrance));
    }
}

QWidget *CatalogPane::makeOverview()
{
    const auto [scroll, body, column] = paneColumn(this);
    m_description = new PlainLabel(body);
    m_description->setWordWrap(true);
    m_facts = new FactGrid(body);
    connect(m_facts, &FactGrid::entityRequested, this, &CatalogPane::entityRequested);
    m_lists = new QVBoxLayout;
    m_lists->setSpacing(0);
    column->addWidget(m_description);
    column->addWidget(m_facts);
    column->addLayout(m_lists);
    column->addStretch(1);
    return scroll;
}

void CatalogPane::showNothing()
{
    m_row.reset();
    stack().showEmpty(tr("Nothing selected"),
                      tr("Choose a product or a price to see what it says, what it costs where and who holds it."));
}

void CatalogPane::showLoading()
{
    if (!m_row)
        stack().showLoading(tr("Loading the catalog entry"));
}

void CatalogPane::showError(const Error &error)
{
    m_row.reset();
    stack().showError(tr("The catalog entry could not be read"), error);
}

void CatalogPane::showRow(const CatalogRow &row)
{
    const bool another = !m_row || m_row->id() != row.id();
    m_row = row;
    m_id->setId(row.id());
    m_status->setPill(catalogPill(row.status()));
    syncActions();
    emptyLayout(m_lists);
    if (row.price)
        fillPrice();
    else
        fillProduct();
    const QByteArray &custom = row.price ? row.price->customData : row.product.customData;
    m_custom->setJson(custom);
    m_tabs->setTabEnabled(1, !custom.isEmpty());
    m_raw->setJson(row.price ? row.price->raw : row.product.raw);
    if (another)
        m_tabs->setCurrentIndex(0);
    stack().showContent();
}

void CatalogPane::fillProduct()
{
    const catalog::Product &product = m_row->product;
    m_name->setText(product.name.isEmpty() ? shortId(product.id.toString(), 24) : product.name);
    m_above->setText(tr("Product"));
    m_description->setText(product.description);
    m_description->setVisible(!product.description.isEmpty());
    m_facts->setFacts({{tr("Prices"), QLocale().toString(m_row->prices), {}},
                       {tr("Tax category"), product.taxCategory, {}},
                       {tr("Created"), dayText(product.createdAt), exactText(product.createdAt)},
                       {tr("Last change"), dayText(product.updatedAt), exactText(product.updatedAt)}});
}

void CatalogPane::fillPrice()
{
    const catalog::Price &price = *m_row->price;
    const QString none = QStringLiteral("–");
    m_name->setText(priceText(price));
    m_above->setText(priceName(price));
    m_description->setText(price.description);
    m_description->setVisible(!price.description.isEmpty() && price.description != price.name);
    const QString trial = trialText(price.trialPeriod);
    m_facts->setFacts(
        {{tr("Product"), m_row->product.name.isEmpty() ? shortId(price.productId.toString(), 20) : m_row->product.name,
          price.productId.toString(), EntityRef{EntityKind::Product, price.productId.toString()}},
         {tr("Live subscriptions"), QLocale().toString(m_row->subscriptions()),
          tr("Subscriptions that are active, in trial or past due")},
         {tr("Billing cycle"), price.billingCycle ? cycleText(*price.billingCycle) : tr("Once"), {}},
         {tr("Trial"), trial.isEmpty() ? none : trial, {}},
         {tr("Quantity"), quantityText(price), {}},
         {tr("Plan"), m_row->planCode.isEmpty() ? none : m_row->planCode, {}},
         {tr("Tax"), taxModeWords(price.taxMode), {}},
         {tr("Created"), dayText(price.createdAt), exactText(price.createdAt)},
         {tr("Last change"), dayText(price.updatedAt), exactText(price.updatedAt)}});
    fillTables();
}

void CatalogPane::fillTables()
{
    const catalog::Price &price = *m_row->price;
    QWidget *parent = m_facts->parentWidget();
    if (!m_row->usage.empty() && price.isRecurring()) {
        PlainLabel *heading = headingLabel(tr("Each renewal of all subscriptions"), parent);
        heading->setWordWrap(true);
        m_lists->addWidget(heading);
        for (const subscriptions::PriceUsage &each : m_row->usage)
            m_lists->addWidget(catalogLine(
                tr("%1: %Ln subscription(s)", "currency", int(each.subscriptions)).arg(each.perCycle.currency().code()),
                moneyText(each.perCycle), parent));
        m_lists->addSpacing(kSpaceS);
    }
    if (!price.overrides.empty()) {
        m_lists->addWidget(headingLabel(tr("Other prices by country"), parent));
        for (const catalog::PriceOverride &each : price.overrides)
            m_lists->addWidget(
                catalogLine(each.countries.join(QStringLiteral(", ")), moneyText(each.unitPrice), parent));
    }
}

} // namespace reckoner::ui
