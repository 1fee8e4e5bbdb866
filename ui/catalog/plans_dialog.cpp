// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/plans_dialog.h"
#include "ui/common/credits_text.h"

#include "ui/catalog/catalog_words.h"
#include "ui/common/details_pane.h"
#include "ui/common/icon.h"
#include "ui/common/json_text.h"
#include "ui/common/labelled_field.h"
#include "ui/common/notice_bar.h"
#include "ui/common/operation_words.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/roles.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableWidget>

namespace reckoner::ui {

using catalog::Plan;
using catalog::PlanPrice;

static const QString kPlanNotice = QStringLiteral("plan");
static constexpr int kPlansWidth = 940, kPlansHeight = 600, kPlanListWidth = 300;

PlansDialog::PlansDialog(CatalogDialog::Context context, Catalog catalog, QWidget *parent)
    : DialogFrame(tr("Plans and credits"), parent), m_context(context), m_catalog(std::move(catalog))
{
    addSubject(tr("Kept here, not at %1").arg(m_context.desk.providerName()));
    auto *sides = new QHBoxLayout;
    sides->setSpacing(kSpaceL);
    sides->addWidget(makeList());
    sides->addWidget(makeEditor(), 1);
    body()->addLayout(sides);
    addAuditReason(m_context.safety);
    setPrimary(tr("Save the plan"));
    setMinimumSize(kPlansWidth, kPlansHeight);
    connect(primaryButton(), &QPushButton::clicked, this, &PlansDialog::save);
    connect(reasonField(), &QLineEdit::textChanged, this, &PlansDialog::sync);
    fillList();
    if (m_catalog.plans.empty())
        startNew();
    else
        m_list->selectRow(0);
    sync();
}

QWidget *PlansDialog::makeList()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(kPlanListWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_list = paneTable(tr("Plans"), {tr("Plan"), tr("Prices")}, side);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_list, &QTableWidget::currentCellChanged, this, [this](int row) { choose(row); });
    m_new = new QPushButton(icon(QLatin1StringView("plus")), tr("&New plan"), side);
    m_import = new QPushButton(tr("&Import…"), side);
    m_import->setToolTip(tr("From a file of definitions: a JSON list of product_id, price_id and credits"));
    for (QPushButton *button : {m_new, m_import})
        button->setAutoDefault(false);
    connect(m_new, &QPushButton::clicked, this, &PlansDialog::startNew);
    connect(m_import, &QPushButton::clicked, this, &PlansDialog::askFile);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_new);
    buttons->addWidget(m_import);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    return side;
}

QWidget *PlansDialog::makeEditor()
{
    auto *side = new QWidget(this);
    auto *grid = new QGridLayout(side);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kSpaceM);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString &label, QWidget *field) {
        const int row = grid->rowCount();
        grid->addWidget(fieldLabel(label, field, side), row, 0, Qt::AlignTop);
        grid->addWidget(field, row, 1);
    };
    m_code = new QLineEdit(side);
    m_code->setMaxLength(catalog::kMostPlanCodeCharacters);
    m_name = new QLineEdit(side);
    m_name->setMaxLength(catalog::kMostPlanNameCharacters);
    m_metadata = new QPlainTextEdit(side);
    m_metadata->setTabChangesFocus(true);
    m_metadata->setFont(monospaceFont(font()));
    m_metadata->setPlaceholderText(tr("One JSON object, or nothing"));
    m_metadata->setMaximumHeight(m_metadata->fontMetrics().lineSpacing() * 5);
    add(tr("C&ode"), m_code);
    add(tr("N&ame"), m_name);
    grid->addWidget(makePrices(side), grid->rowCount(), 0, 1, 2);
    add(tr("&Metadata"), m_metadata);
    m_remove = new QPushButton(icon(QLatin1StringView("remove")), tr("Remo&ve the plan"), side);
    m_discard = new QPushButton(icon(QLatin1StringView("undo")), tr("&Discard the changes"), side);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_discard, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    grid->addLayout(buttons, grid->rowCount(), 1);
    connect(m_remove, &QPushButton::clicked, this, &PlansDialog::remove);
    connect(m_discard, &QPushButton::clicked, this, [this] { showPlan(m_shown); });
    for (QLineEdit *field : {m_code, m_name})
        connect(field, &QLineEdit::textChanged, this, [this] { setDirty(true); });
    connect(m_metadata, &QPlainTextEdit::textChanged, this, [this] { setDirty(true); });
    return side;
}

QWidget *PlansDialog::makePrices(QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(headingLabel(tr("Prices that sell it"), box));
    m_prices = paneTable(tr("Prices that sell the plan"), {tr("Price"), tr("Credits for one unit and period")}, box);
    m_prices->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_prices->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_prices->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_prices->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_prices, &QTableWidget::itemChanged, this, [this] { setDirty(true); });
    auto *row = new QHBoxLayout;
    m_price = new QComboBox(box);
    auto *name = new PlainLabel(tr("Price to add"), box);
    name->setBuddy(m_price);
    row->addWidget(name);
    m_price->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const CatalogRow &each : catalogRows(m_catalog, {})) {
        if (each.price)
            m_price->addItem(tr("%1 · %2", "product, price").arg(each.product.name, priceText(*each.price)),
                             each.price->id.toString());
    }
    m_add = new QPushButton(icon(QLatin1StringView("plus")), tr("Add the &price"), box);
    m_take = new QPushButton(tr("&Take the price away"), box);
    row->addWidget(m_price, 1);
    for (QPushButton *button : {m_add, m_take}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_add, &QPushButton::clicked, this, &PlansDialog::addPrice);
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (m_prices->currentRow() >= 0)
            m_prices->removeRow(m_prices->currentRow());
        setDirty(true);
    });
    column->addWidget(m_prices, 1);
    column->addLayout(row);
    return box;
}

QString PlansDialog::priceTitle(const PriceId &id) const
{
    for (const catalog::Price &price : m_catalog.prices) {
        if (price.id == id)
            return tr("%1 · %2", "price, amount").arg(priceName(price), priceText(price));
    }
    return shortId(id.toString(), 28);
}

void PlansDialog::fillList()
{
    m_isFilling = true;
    m_list->setRowCount(int(m_catalog.plans.size()));
    for (int row = 0; row < int(m_catalog.plans.size()); ++row) {
        const Plan &plan = m_catalog.plans[size_t(row)];
        auto *name = new QTableWidgetItem(harmless(plan.name.isEmpty() ? plan.code : plan.name, 60));
        name->setToolTip(plainToolTip(plan.code));
        auto *prices = new QTableWidgetItem(QLocale().toString(qlonglong(plan.prices.size())));
        prices->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_list->setItem(row, 0, name);
        m_list->setItem(row, 1, prices);
    }
    m_isFilling = false;
}

void PlansDialog::choose(int row)
{
    if (!m_isFilling && row >= 0 && row < int(m_catalog.plans.size()))
        showPlan(m_catalog.plans[size_t(row)]);
}

void PlansDialog::showPlan(const Plan &plan)
{
    m_isFilling = true;
    m_shown = plan;
    m_code->setText(plan.code);
    m_code->setReadOnly(plan.rowVersion > 0); // others know it by its code
    m_name->setText(plan.name);
    m_metadata->setPlainText(QString::fromUtf8(indentedJson(plan.metadata)));
    m_prices->setRowCount(0);
    for (const PlanPrice &price : plan.prices)
        addPriceRow(price);
    m_isFilling = false;
    setDirty(false);
}

void PlansDialog::startNew()
{
    m_list->clearSelection();
    m_list->setCurrentCell(-1, -1);
    Plan plan;
    plan.account = m_context.desk.account();
    showPlan(plan);
    m_code->setFocus(Qt::OtherFocusReason);
}

void PlansDialog::addPriceRow(const PlanPrice &price)
{
    const QScopedValueRollback<bool> filling(m_isFilling, true); // half a row is no change yet
    const int row = m_prices->rowCount();
    m_prices->insertRow(row);
    auto *title = new QTableWidgetItem(priceTitle(price.priceId));
    title->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    title->setToolTip(plainToolTip(price.priceId.toString()));
    title->setData(IdRole, price.priceId.toString());
    auto *credits = new QTableWidgetItem(creditsText(price.credits));
    credits->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_prices->setItem(row, 0, title);
    m_prices->setItem(row, 1, credits);
}

void PlansDialog::addPrice()
{
    const QString id = m_price->currentData().toString();
    if (id.isEmpty())
        return;
    for (int row = 0; row < m_prices->rowCount(); ++row) {
        if (m_prices->item(row, 0)->data(IdRole).toString() == id) {
            tell(tr("The plan has this price already."), Tone::Info);
            return;
        }
    }
    PlanPrice price;
    price.priceId = PriceId(id);
    addPriceRow(price);
    m_prices->setCurrentCell(m_prices->rowCount() - 1, 1);
    setDirty(true);
}

void PlansDialog::setDirty(bool dirty)
{
    if (m_isFilling)
        return;
    m_isDirty = dirty;
    sync();
}

void PlansDialog::sync()
{
    const auto plan = wanted();
    const auto faults = plan ? catalog::checkPlan(*plan) : std::vector<catalog::PlanFault>();
    QString why;
    if (m_context.safety == SafetyLevel::ReadOnly)
        why = tr("This environment is read only.");
    else if (!plan)
        why = plan.error().message;
    else if (!faults.empty())
        why = tr("%1 %2.", "a field and what is wrong with it").arg(faults.front().path, faults.front().reason);
    else if (m_context.safety == SafetyLevel::Type && reasonField()->text().trimmed().isEmpty())
        why = tr("Give a reason first.");
    primaryButton()->setEnabled(why.isEmpty() && m_isDirty && !m_isBusy);
    setStatus(m_isDirty ? why : QString());
    m_list->setEnabled(!m_isDirty && !m_isBusy);
    m_new->setEnabled(!m_isDirty && !m_isBusy);
    m_import->setEnabled(!m_isDirty && !m_isBusy && m_context.safety != SafetyLevel::ReadOnly);
    m_discard->setEnabled(m_isDirty && !m_isBusy);
    m_remove->setEnabled(m_shown.rowVersion > 0 && !m_isDirty && !m_isBusy &&
                         m_context.safety != SafetyLevel::ReadOnly);
}

Result<Plan> PlansDialog::wanted() const
{
    Plan plan = m_shown;
    plan.account = m_context.desk.account();
    plan.code = m_code->text().trimmed();
    plan.name = m_name->text().trimmed();
    const QByteArray metadata = m_metadata->toPlainText().trimmed().toUtf8();
    if (!actions::sameCustomData(metadata, m_shown.metadata))
        plan.metadata = metadata;
    plan.prices.clear();
    for (int row = 0; row < m_prices->rowCount(); ++row) {
        PlanPrice price;
        price.priceId = PriceId(m_prices->item(row, 0)->data(IdRole).toString());
        bool isNumber = false;
        price.credits = QLocale().toLongLong(m_prices->item(row, 1)->text().trimmed(), &isNumber);
        if (!isNumber)
            return Error{ErrorKind::Invalid, tr("Credits are a whole number: row %1.").arg(row + 1), {}, {}};
        for (const catalog::Price &known : m_catalog.prices) {
            if (known.id == price.priceId)
                price.productId = known.productId;
        }
        plan.prices.push_back(std::move(price));
    }
    return plan;
}

void PlansDialog::tell(const QString &text, Tone tone)
{
    notices().setNotice(kPlanNotice, {tone, text, {}, {}});
}

void PlansDialog::readAgain(const QString &code)
{
    m_context.desk.catalog().then(this, [this, code](Result<Catalog> all) {
        m_isBusy = false;
        if (!all) {
            tell(errorSentence(all.error()), Tone::Bad);
            sync();
            return;
        }
        m_catalog = *std::move(all);
        fillList();
        Q_EMIT plansChanged();
        for (int row = 0; row < int(m_catalog.plans.size()); ++row) {
            if (m_catalog.plans[size_t(row)].code == code || code.isEmpty()) {
                m_list->selectRow(row);
                choose(row);
                return;
            }
        }
        startNew();
    });
}

void PlansDialog::save()
{
    const auto plan = wanted();
    if (!plan || !primaryButton()->isEnabled())
        return;
    notices().clearNotice(kPlanNotice);
    m_isBusy = true;
    sync();
    m_context.desk.savePlan(*plan, reasonField()->text().trimmed()).then(this, [this](Result<Plan> saved) {
        if (saved) {
            readAgain(saved->code);
            return;
        }
        m_isBusy = false;
        tell(errorSentence(saved.error()), Tone::Bad);
        sync();
    });
}

void PlansDialog::remove()
{
    // Asked twice: what it was stands in the audit log, but the prices sell nothing from then on.
    notices().setNotice(kPlanNotice,
                        {Tone::Warn,
                         tr("Remove the plan “%1”? Its prices then bring no credits.").arg(harmless(m_shown.code, 60)),
                         tr("Remove it"), [this] {
                             notices().clearNotice(kPlanNotice);
                             m_isBusy = true;
                             sync();
                             m_context.desk.removePlan(m_shown, reasonField()->text().trimmed())
                                 .then(this, [this](Result<void> removed) {
                                     if (!removed)
                                         tell(errorSentence(removed.error()), Tone::Bad);
                                     readAgain({});
                                 });
                         }});
}

void PlansDialog::askFile()
{
    auto *ask = new QFileDialog(this, tr("Import plan definitions"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setFileMode(QFileDialog::ExistingFile);
    ask->setNameFilter(tr("JSON files (*.json);;All files (*)"));
    connect(ask, &QFileDialog::fileSelected, this, [this](const QString &name) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            tell(tr("The file cannot be read: %1").arg(file.errorString()), Tone::Bad);
            return;
        }
        importText(file.read(catalog::kMostPlanDefinitionBytes + 1));
    });
    ask->open();
}

void PlansDialog::importText(const QByteArray &json)
{
    constexpr size_t kFaultsShown = 6;
    catalog::PlanDefinitions read = catalog::readPlanDefinitions(m_context.desk.account(), json);
    if (!read.faults.empty()) {
        QStringList lines{tr("The definitions cannot be used; nothing was changed.")};
        for (size_t i = 0; i < std::min(kFaultsShown, read.faults.size()); ++i)
            lines.append(harmless(read.faults[i].path + u' ' + read.faults[i].reason, 200));
        if (read.faults.size() > kFaultsShown)
            lines.append(tr("And %Ln more.", nullptr, int(read.faults.size() - kFaultsShown)));
        tell(lines.join(u'\n'), Tone::Bad);
        return;
    }
    m_context.desk.lookAtImport(read.plans).then(this, [this, plans = read.plans](Result<actions::PlanImport> look) {
        if (look)
            confirmImport(plans, *look);
        else
            tell(errorSentence(look.error()), Tone::Bad);
    });
}

void PlansDialog::confirmImport(const std::vector<Plan> &plans, const actions::PlanImport &look)
{
    if (look.created.empty() && look.changed.empty()) {
        tell(tr("Nothing to import: everything is like this already."), Tone::Info);
        return;
    }
    const QString what =
        tr("%1 new, %2 changed, %3 as they are.", "plans")
            .arg(QLocale().toString(qlonglong(look.created.size())), QLocale().toString(qlonglong(look.changed.size())),
                 QLocale().toString(look.unchanged));
    notices().setNotice(kPlanNotice,
                        {Tone::Info, tr("The import would make: %1").arg(what), tr("Import them"), [this, plans] {
                             notices().clearNotice(kPlanNotice);
                             m_isBusy = true;
                             sync();
                             m_context.desk.importPlans(plans, reasonField()->text().trimmed())
                                 .then(this, [this](Result<actions::PlanImport> done) {
                                     if (!done)
                                         tell(errorSentence(done.error()), Tone::Bad);
                                     readAgain({});
                                 });
                         }});
}

} // namespace reckoner::ui
