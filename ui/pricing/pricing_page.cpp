// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pricing/pricing_page.h"

#include "core/pricing/quote.h"
#include "ui/common/credits_text.h"

#include "ui/common/icon.h"
#include "ui/common/operation_words.h"
#include "ui/common/page_title.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_view.h"
#include "ui/common/style.h"
#include "ui/common/time_text.h"
#include "ui/pricing/display_price_model.h"
#include "ui/pricing/price_curve.h"
#include "ui/pricing/quote_panel.h"
#include "ui/pricing/save_prices_dialog.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace reckoner::ui {

using pricing::PriceFinding;
using pricing::PriceList;

namespace {

const QString kLoadNotice = QStringLiteral("pricing.load");
constexpr int kQuoteWidth = 460, kFindingsHeight = 120, kVersionCharacters = 20;
constexpr int kDisplayPricesHeight = 124; // the head and three of them
constexpr qint64 kFirstCredits = 50'000;  // that people know the price of

// A plan is chosen from a list, everything else is typed.
class TierDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() != TierModel::PlanColumn) {
            auto *line = new QLineEdit(parent);
            line->setFrame(false);
            line->setAlignment(Qt::AlignRight);
            line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
            return line;
        }
        Q_UNUSED(option)
        auto *plans = new QComboBox(parent);
        plans->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        for (const pricing::Plan plan : pricing::kPlans)
            plans->addItem(planTitle(plan), pricing::planText(plan));
        return plans;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        const QString value = index.data(Qt::EditRole).toString();
        if (auto *plans = qobject_cast<QComboBox *>(editor))
            plans->setCurrentIndex(plans->findData(value));
        else if (auto *line = qobject_cast<QLineEdit *>(editor))
            line->setText(value);
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (const auto *plans = qobject_cast<QComboBox *>(editor))
            model->setData(index, plans->currentData());
        else if (const auto *line = qobject_cast<QLineEdit *>(editor))
            model->setData(index, line->text());
    }
};

qint64 &limitOf(PriceList &list, PricingPage::Limit limit)
{
    switch (limit) {
    case PricingPage::Minimum: return list.minimumCredits;
    case PricingPage::Maximum: return list.maximumCredits;
    case PricingPage::Step: return list.stepCredits;
    case PricingPage::Unit: return list.unitCredits;
    case PricingPage::FreeTrial: return list.freeTrialCredits;
    case PricingPage::LimitCount: break;
    }
    RK_UNREACHABLE();
}

} // namespace

PricingPage::PricingPage(PricingDesk &desk, const PageContext &context, QWidget *parent)
    : Page(parent), m_desk(desk), m_context(context), m_tiers(new TierModel(this)), m_shown(new DisplayPriceModel(this))
{
    auto *content = new QWidget(this);
    auto *sides = new QHBoxLayout(content);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(kSpaceXl);
    sides->addWidget(makeEditor(), 1);
    m_quote = new QuotePanel(content);
    m_quote->setMinimumWidth(360);
    m_quote->setMaximumWidth(kQuoteWidth);
    connect(m_quote, &QuotePanel::linkRequested, this, [this](const pricing::QuoteRequest &quote) {
        Q_EMIT entityRequested(
            {EntityKind::NewCheckout, QStringLiteral("%1 %2").arg(pricing::planText(quote.plan)).arg(quote.credits)});
    });
    sides->addWidget(m_quote, 1);
    m_stack = new ContentStack(content, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceL, kSpaceL, kSpaceL, kSpaceL);
    column->setSpacing(kSpaceM);
    column->addWidget(makeTitle());
    column->addWidget(m_stack, 1);
    connect(&m_stack->state(), &StateView::retryRequested, this, &PricingPage::reload);
    connect(m_tiers, &TierModel::edited, this, &PricingPage::noteEdited);
    connect(m_shown, &DisplayPriceModel::edited, this, &PricingPage::noteEdited);
    connect(&m_desk, &PricingDesk::pricesChanged, this, [this] {
        if (!m_edited)
            reload();
    });
    m_stack->showLoading(tr("Loading the prices"));
}

QWidget *PricingPage::makeTitle()
{
    auto *title = new PageTitle(tr("Pricing"), this);
    m_standing = new PlainLabel(title);
    m_standing->setMuted();
    m_versions = new QComboBox(title);
    m_versions->setAccessibleName(tr("Version of the prices"));
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_versions->setMinimumContentsLength(kVersionCharacters);
    auto *version = new PlainLabel(tr("&Version"), title);
    version->setBuddy(m_versions);
    m_discard = new QPushButton(icon(QLatin1StringView("undo")), tr("&Discard changes"), title);
    m_discard->setAutoDefault(false);
    m_save = new QPushButton(tr("&Store as a new version…"), title);
    m_save->setAutoDefault(false);
    setButtonKind(m_save, ButtonKind::Primary);
    title->addAction(m_standing);
    title->addAction(version);
    title->addAction(m_versions);
    title->addAction(m_discard);
    title->addAction(m_save);
    connect(m_versions, &QComboBox::activated, this, [this] { showVersion(m_versions->currentData().toLongLong()); });
    connect(m_discard, &QPushButton::clicked, this, [this] { showList(m_base); });
    connect(m_save, &QPushButton::clicked, this, &PricingPage::openSave);
    return title;
}

QWidget *PricingPage::makeEditor()
{
    auto *editor = new QWidget(this);
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    column->addWidget(makeLimits(editor));
    column->addWidget(headingLabel(tr("Tiers"), editor));
    m_table = makeTable(m_tiers, tr("Tiers of the prices"), editor);
    column->addWidget(m_table, 1);
    column->addWidget(makeTierButtons(editor));
    column->addWidget(makeDisplayPrices(editor));
    column->addWidget(headingLabel(tr("Looked over"), editor));
    m_findings = new QListWidget(editor);
    m_findings->setAccessibleName(tr("What is odd about these prices"));
    m_findings->setWordWrap(true);
    m_findings->setMaximumHeight(kFindingsHeight);
    column->addWidget(m_findings);
    connect(m_findings, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const int row = item->data(Qt::UserRole).toInt();
        if (row >= 0) {
            m_table->selectRow(row);
            m_table->setFocus(Qt::OtherFocusReason);
        }
    });
    return editor;
}

QTableView *PricingPage::makeTable(QAbstractItemModel *model, const QString &name, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setAccessibleName(name);
    table->setModel(model);
    table->setItemDelegate(new TierDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                           QAbstractItemView::AnyKeyPressed);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

QWidget *PricingPage::makeDisplayPrices(QWidget *parent)
{
    auto *part = new QWidget(parent);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceS);
    m_addShown = new QPushButton(icon(QLatin1StringView("plus")), tr("Add a price"), part);
    m_removeShown = new QPushButton(icon(QLatin1StringView("remove")), tr("Remove the price"), part);
    auto *head = new QHBoxLayout;
    head->addWidget(headingLabel(tr("Advertised elsewhere"), part));
    head->addStretch(1);
    for (QPushButton *button : {m_addShown, m_removeShown}) {
        button->setAutoDefault(false);
        head->addWidget(button);
    }
    m_shownTable = makeTable(m_shown, tr("Prices that are advertised elsewhere"), part);
    m_shownTable->setToolTip(
        plainToolTip(tr("Compared with what the tiers charge whenever these prices are looked over. Never charged.")));
    m_shownTable->setFixedHeight(kDisplayPricesHeight);
    column->addLayout(head);
    column->addWidget(m_shownTable);
    connect(m_addShown, &QPushButton::clicked, this, &PricingPage::addDisplayPrice);
    connect(m_removeShown, &QPushButton::clicked, this, [this] {
        const QModelIndex at = m_shownTable->currentIndex();
        m_shown->remove(at.isValid() ? at.row() : m_shown->rowCount() - 1);
    });
    return part;
}

// Begins with what the first amount for sale costs, so that it is true until it is edited.
void PricingPage::addDisplayPrice()
{
    const PriceList list = edited();
    const auto quoted = pricing::quote(list, {pricing::Plan::PayAsYouGo, list.minimumCredits});
    const int row = m_shown->add({pricing::Plan::PayAsYouGo, list.minimumCredits, quoted ? quoted->total.minor() : 0});
    m_shownTable->setCurrentIndex(m_shown->index(row, DisplayPriceModel::Credits));
    m_shownTable->setFocus(Qt::OtherFocusReason);
}

QWidget *PricingPage::makeLimits(QWidget *parent)
{
    auto *limits = new QWidget(parent);
    auto *grid = new QGridLayout(limits);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kSpaceM);
    grid->setVerticalSpacing(kSpaceXs);
    const std::array<QString, LimitCount> names{tr("Minimum"), tr("Maximum"), tr("Step"), tr("Unit of subscriptions"),
                                                tr("Free on trial")};
    const auto add = [&](QLineEdit *field, const QString &name, int column) {
        auto *label = captionLabel(name, limits);
        label->setBuddy(field);
        field->setAccessibleName(name);
        grid->addWidget(label, 0, column);
        grid->addWidget(field, 1, column);
        connect(field, &QLineEdit::textEdited, this, &PricingPage::noteEdited);
    };
    for (int i = 0; i < LimitCount; ++i) {
        m_limits[size_t(i)] = new QLineEdit(limits);
        m_limits[size_t(i)]->setAlignment(Qt::AlignRight);
        add(m_limits[size_t(i)], names[size_t(i)], i);
    }
    m_currency = new QLineEdit(limits);
    m_currency->setMaxLength(3);
    add(m_currency, tr("Currency"), LimitCount);
    return limits;
}

QWidget *PricingPage::makeTierButtons(QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_add = new QPushButton(icon(QLatin1StringView("plus")), tr("&Add a tier"), row);
    m_remove = new QPushButton(icon(QLatin1StringView("remove")), tr("&Remove the tier"), row);
    for (QPushButton *button : {m_add, m_remove}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, &PricingPage::addTier);
    connect(m_remove, &QPushButton::clicked, this, &PricingPage::removeTier);
    return row;
}

void PricingPage::reload()
{
    m_desk.state().then(this, [this](Result<PricingState> state) {
        if (state)
            showState(std::move(*state));
        else
            m_stack->showError(tr("The prices could not be read"), state.error());
        Q_EMIT loaded();
    });
}

void PricingPage::focusFilter()
{
    m_limits[Minimum]->setFocus(Qt::ShortcutFocusReason);
}

void PricingPage::showState(PricingState state)
{
    m_state = std::move(state);
    fillVersions();
    showList(m_state.newest ? *m_state.newest : pricing::examplePriceList());
    m_quote->setChosen(pricing::Plan::PayAsYouGo, kFirstCredits);
    m_stack->showContent();
}

void PricingPage::fillVersions()
{
    m_versions->clear();
    const Instant now = m_context.clock.now();
    for (const PriceList &version : m_state.versions)
        m_versions->addItem(
            version.version == m_state.inForce ? tr("Version %1, in force").arg(version.version)
            : version.validFrom > now
                ? tr("Version %1, from %2").arg(version.version).arg(dayText(version.validFrom))
                : tr("Version %1, %2", "number, day").arg(QString::number(version.version), dayText(version.validFrom)),
            version.version);
    m_versions->setVisible(!m_state.versions.empty());
}

void PricingPage::showVersion(qint64 version)
{
    m_desk.version(version).then(this, [this](Result<PriceList> list) {
        if (list)
            return showList(*list);
        Q_EMIT noticeRaised(kLoadNotice, {Tone::Bad, errorSentence(list.error()), {}, {}});
    });
}

void PricingPage::showList(const PriceList &list)
{
    m_base = list;
    m_filling = true;
    for (int i = 0; i < LimitCount; ++i)
        m_limits[size_t(i)]->setText(creditsText(limitOf(m_base, Limit(i))));
    m_currency->setText(m_base.currency.isEmpty() ? QString() : m_base.currency.code());
    m_tiers->setTiers(m_base.tiers, m_base.currency);
    m_shown->setPrices(m_base.displayPrices, m_base.currency);
    if (const int at = m_versions->findData(m_base.version); at >= 0)
        m_versions->setCurrentIndex(at);
    m_filling = false;
    m_edited = false;
    relint();
}

PriceList PricingPage::edited() const
{
    PriceList list = m_base;
    for (int i = 0; i < LimitCount; ++i)
        limitOf(list, Limit(i)) = creditsFromText(m_limits[size_t(i)]->text()).value_or(-1);
    list.currency = Currency::fromCode(m_currency->text().trimmed().toUpper()).value_or(Currency());
    list.tiers = m_tiers->tiers();
    list.displayPrices = m_shown->prices();
    return list;
}

void PricingPage::noteEdited()
{
    if (m_filling)
        return;
    m_edited = !pricing::sellsTheSame(edited(), m_base);
    if (const Currency currency = edited().currency; !currency.isEmpty()) {
        m_tiers->setCurrency(currency);
        m_shown->setCurrency(currency);
    }
    relint();
}

void PricingPage::relint()
{
    const PriceList list = edited();
    const std::vector<PriceFinding> found = pricing::lint(list);
    m_tiers->setFindings(found);
    m_findings->clear();
    for (const PriceFinding &finding : found) {
        const bool bad = finding.severity == PriceFinding::Severity::Error;
        const QString where = finding.plan ? planTitle(*finding.plan) + QStringLiteral(": ") : QString();
        auto *item =
            new QListWidgetItem(icon(QLatin1StringView(bad ? "error" : "warning")), where + finding.what, m_findings);
        item->setData(Qt::UserRole, finding.tier ? int(*finding.tier) : -1);
        item->setToolTip(
            plainToolTip(bad ? tr("Has to be put right before the prices can be stored.") : tr("May be meant so.")));
    }
    if (found.empty())
        new QListWidgetItem(icon(QLatin1StringView("check")),
                            tr("No gaps, no overlaps, no total that falls when more is bought."), m_findings);
    const bool stored = m_base.version > 0;
    const bool readOnly = m_context.safety == SafetyLevel::ReadOnly;
    m_standing->setOwnText(
        m_edited || !stored
            ? stored ? tr("Changed, not stored") : tr("An example, not stored yet")
            : tr("by %1: %2", "person, reason").arg(harmless(m_base.createdBy, 30), harmless(m_base.reason, 60)));
    m_discard->setVisible(m_edited);
    m_save->setEnabled((m_edited || !stored || m_base.version != baseVersion()) && !pricing::hasErrors(found) &&
                       !readOnly);
    m_tiers->setEditable(!readOnly);
    m_shown->setEditable(!readOnly);
    m_addShown->setEnabled(!readOnly);
    m_removeShown->setEnabled(!readOnly && m_shown->rowCount() > 0);
    m_add->setEnabled(!readOnly);
    m_remove->setEnabled(!readOnly && m_tiers->rowCount() > 0);
    m_quote->setList(list, m_edited || !stored ? QuotePanel::Standing::Draft : QuotePanel::Standing::Stored);
}

void PricingPage::addTier()
{
    const int row = m_tiers->addAfter(m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1);
    m_table->setCurrentIndex(m_tiers->index(row, TierModel::To));
    m_table->setFocus(Qt::OtherFocusReason);
}

void PricingPage::removeTier()
{
    m_tiers->remove(m_table->currentIndex().isValid() ? m_table->currentIndex().row() : m_tiers->rowCount() - 1);
}

qint64 PricingPage::baseVersion() const
{
    return m_state.newest ? m_state.newest->version : 0;
}

void PricingPage::openSave()
{
    PriceList list = edited();
    pricing::sortTiers(list);
    auto *dialog =
        new SavePricesDialog({m_desk, m_context.clock, m_context.safety, m_context.kind}, m_state.newest, list, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SavePricesDialog::stored, this, &PricingPage::reload);
    dialog->open();
    Q_EMIT dialogOpened(dialog);
}

} // namespace reckoner::ui
