// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/item_editor.h"

#include "ui/common/fact_grid.h"
#include "ui/common/icon.h"
#include "ui/common/money_text.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/subscription_words.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

#include <limits>

namespace reckoner::ui {

static constexpr int kSearchableOffers = 12; // beyond that one types instead of scrolling
static constexpr int kMostQuantity = 1'000'000;

ItemEditor::ItemEditor(subscriptions::Subscription subscription, std::vector<catalog::OfferedPrice> offers,
                       QWidget *parent)
    : QWidget(parent), m_subscription(std::move(subscription)), m_offers(std::move(offers)),
      m_rowsLayout(new QVBoxLayout), m_add(new QPushButton(icon(QLatin1StringView("plus")), tr("&Add an item"), this)),
      m_undo(new QPushButton(icon(QLatin1StringView("undo")), tr("Undo"), this))
{
    m_add->setAutoDefault(false);
    m_undo->setAutoDefault(false);
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->setToolTip(
        tr("Take the last step back (%1)").arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
    m_rowsLayout->setContentsMargins(0, 0, 0, 0);
    m_rowsLayout->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceS);
    column->addLayout(m_rowsLayout);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kSpaceS);
    buttons->addWidget(m_add);
    buttons->addWidget(m_undo);
    buttons->addStretch(1);
    column->addLayout(buttons);
    for (const subscriptions::SubscriptionItem &item : m_subscription.items)
        addRow(item, item.priceId, item.quantity);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const PriceId price = unusedPrice();
        if (price.isEmpty())
            return;
        addRow(std::nullopt, price, 1);
        m_rows.back().price->setFocus(Qt::OtherFocusReason);
        sync();
    });
    connect(m_undo, &QPushButton::clicked, this, &ItemEditor::undo);
    m_shown = state();
    sync();
}

// Not a focus proxy: standing behind its rows in the tab order, that would lead the Tab key back to them for ever.
void ItemEditor::focusInEvent(QFocusEvent *event)
{
    if (!m_rows.empty())
        m_rows.front().quantity->setFocus(event->reason()); // the commonest change
}

QString ItemEditor::offerTitle(const catalog::OfferedPrice &offer) const
{
    const std::optional<Money> unit = subscriptions::unitPriceIn(m_subscription.currency, offer.price);
    const QString title = itemTitle(offer.productName, offer.price.name, offer.price.description, offer.price.id);
    if (!unit)
        return title;
    const QString price = offer.price.billingCycle ? perCycleText(*unit, *offer.price.billingCycle) : moneyText(*unit);
    return tr("%1 — %2", "item, price").arg(title, price);
}

void ItemEditor::fillPrices(QComboBox *box, const std::optional<subscriptions::SubscriptionItem> &original,
                            const PriceId &selected)
{
    if (original && !offer(original->priceId)) { // archived since, or never known: it may stay
        const QString price = original->billingCycle ? perCycleText(original->unitPrice, *original->billingCycle)
                                                     : moneyText(original->unitPrice);
        box->addItem(tr("%1 — %2", "item, price").arg(itemTitle(*original), price), original->priceId.toString());
    }
    for (const bool sameCycle : {true, false}) {
        for (const catalog::OfferedPrice &offered : m_offers) {
            const bool same = offered.price.billingCycle == m_subscription.billingCycle;
            if (offered.price.isRecurring() && same == sameCycle)
                box->addItem(offerTitle(offered), offered.price.id.toString());
        }
    }
    box->setCurrentIndex(std::max(0, box->findData(selected.toString())));
    if (box->count() > kSearchableOffers) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->completer()->setFilterMode(Qt::MatchContains);
        box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        // The name counts, not its end; a focus by code selects everything and scrolls there.
        const auto toStart = [box] { box->lineEdit()->setCursorPosition(0); };
        toStart();
        connect(box, &QComboBox::currentIndexChanged, box, toStart);
    }
}

void ItemEditor::addRow(const std::optional<subscriptions::SubscriptionItem> &original, const PriceId &price,
                        qint64 quantity)
{
    auto *widget = new QWidget(this);
    Row row{original,
            false,
            widget,
            new QComboBox(widget),
            new QSpinBox(widget),
            new PlainLabel(widget),
            new PlainLabel(widget),
            new QToolButton(widget)};
    fillPrices(row.price, original, price);
    row.price->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.price->setMinimumContentsLength(22);
    row.price->view()->setTextElideMode(Qt::ElideRight);
    row.price->view()->setMinimumWidth(
        std::min(row.price->view()->sizeHintForColumn(0) + 40, 640)); // the list shows it whole
    row.quantity->setRange(1, kMostQuantity);
    row.quantity->setValue(int(std::clamp<qint64>(quantity, 1, kMostQuantity)));
    row.quantity->setAccelerated(true);
    row.quantity->setMinimumWidth(84);
    row.quantity->setAlignment(Qt::AlignRight);
    auto *priceLabel = captionLabel(tr("Item %1").arg(m_rows.size() + 1), widget);
    priceLabel->setBuddy(row.price);
    row.price->setAccessibleName(tr("Item %1").arg(m_rows.size() + 1));
    row.quantity->setAccessibleName(tr("Quantity of item %1").arg(m_rows.size() + 1));
    row.note->setFont(captionFont(font()));
    row.amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.amount->setMinimumWidth(84);
    row.remove->setAutoRaise(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(kSpaceS);
    line->addWidget(row.price, 1);
    line->addWidget(row.quantity);
    line->addWidget(row.amount);
    line->addWidget(row.remove);
    auto *caption = new QHBoxLayout;
    caption->setSpacing(kSpaceS);
    caption->addWidget(priceLabel);
    caption->addWidget(row.note, 1);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, kSpaceS);
    column->setSpacing(2);
    column->addLayout(caption);
    column->addLayout(line);
    m_rowsLayout->addWidget(widget);
    QWidget *before = m_rows.empty() ? nullptr : m_rows.back().remove;
    for (QWidget *next :
         {static_cast<QWidget *>(row.price), static_cast<QWidget *>(row.quantity), static_cast<QWidget *>(row.remove),
          static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_undo)}) {
        if (before)
            setTabOrder(before, next);
        before = next;
    }
    m_rows.push_back(row);
    for (QWidget *control : {static_cast<QWidget *>(row.price), static_cast<QWidget *>(row.quantity)}) {
        control->setFocusPolicy(Qt::StrongFocus);
        control->installEventFilter(this); // scrolling the dialog must not change what is bought
    }
    connect(row.price, &QComboBox::currentIndexChanged, this, &ItemEditor::sync);
    connect(row.quantity, &QSpinBox::valueChanged, this, &ItemEditor::sync);
    connect(row.remove, &QToolButton::clicked, this, [this, widget] { toggleRemoved(widget); });
}

void ItemEditor::toggleRemoved(QWidget *widget)
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [widget](const Row &each) { return each.widget == widget; });
    if (row == m_rows.end())
        return;
    if (row->original) {
        row->removed = !row->removed;
    } else {
        widget->hide();
        widget->deleteLater();
        m_rows.erase(row);
    }
    sync();
}

bool ItemEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

const catalog::OfferedPrice *ItemEditor::offer(const PriceId &id) const
{
    const auto found = std::find_if(m_offers.begin(), m_offers.end(),
                                    [&id](const catalog::OfferedPrice &offered) { return offered.price.id == id; });
    return found == m_offers.end() ? nullptr : &*found;
}

PriceId ItemEditor::chosenPrice(const Row &row) const
{
    return PriceId(row.price->currentData().toString());
}

PriceId ItemEditor::unusedPrice() const
{
    for (const catalog::OfferedPrice &offered : m_offers) {
        const bool fits = offered.price.isRecurring() && offered.price.billingCycle == m_subscription.billingCycle &&
                          subscriptions::unitPriceIn(m_subscription.currency, offered.price);
        const bool used = std::any_of(m_rows.begin(), m_rows.end(),
                                      [&](const Row &row) { return chosenPrice(row) == offered.price.id; });
        if (fits && !used)
            return offered.price.id;
    }
    return {};
}

std::optional<Money> ItemEditor::unitPrice(const Row &row) const
{
    const PriceId id = chosenPrice(row);
    if (row.original && row.original->priceId == id)
        return row.original->unitPrice; // the snapshot counts, not today's catalog
    const catalog::OfferedPrice *offered = offer(id);
    return offered ? subscriptions::unitPriceIn(m_subscription.currency, offered->price) : std::nullopt;
}

void ItemEditor::syncRow(Row &row)
{
    row.price->setEnabled(!row.removed);
    if (const catalog::OfferedPrice *offered = offer(chosenPrice(row))) { // a quantity that is out of range may stay
        const qint64 least = std::max<qint64>(1, offered->price.quantityMinimum),
                     most = offered->price.quantityMaximum > 0 ? offered->price.quantityMaximum : kMostQuantity;
        const QSignalBlocker quiet(row.quantity);
        row.quantity->setRange(int(std::min<qint64>(least, row.quantity->value())),
                               int(std::clamp<qint64>(most, row.quantity->value(), kMostQuantity)));
        row.quantity->setToolTip(tr("From %1 to %2").arg(QLocale().toString(least), QLocale().toString(most)));
    }
    row.price->setToolTip(plainToolTip(row.price->itemText(row.price->currentIndex())));
    row.quantity->setEnabled(!row.removed);
    row.remove->setIcon(icon(row.removed ? QLatin1StringView("undo") : QLatin1StringView("remove"), IconColor::Muted));
    const QString verb = row.removed ? tr("Keep this item after all") : tr("Take this item away");
    row.remove->setAccessibleName(verb);
    row.remove->setToolTip(verb);
    const std::optional<Money> unit = unitPrice(row);
    const Result<Money> amount = unit ? unit->times(row.quantity->value()) : Result<Money>(Error{});
    row.amount->setOwnText(row.removed ? QStringLiteral("–") : amount ? moneyText(*amount) : QStringLiteral("?"));
    if (row.removed) {
        row.note->setTone(Tone::Bad);
        row.note->setOwnText(tr("will be taken away"));
    } else if (!row.original) {
        row.note->setTone(Tone::Ok);
        row.note->setOwnText(tr("new"));
    } else if (chosenPrice(row) != row.original->priceId) {
        row.note->setTone(Tone::Info);
        row.note->setOwnText(tr("instead of %1 × %2", "quantity, item")
                                 .arg(QLocale().toString(row.original->quantity), itemTitle(*row.original)));
    } else if (row.quantity->value() != row.original->quantity) {
        row.note->setTone(Tone::Info);
        row.note->setOwnText(
            tr("%1 → %2", "quantity before, after")
                .arg(QLocale().toString(row.original->quantity), QLocale().toString(row.quantity->value())));
    } else {
        row.note->setOwnText({});
    }
}

ItemEditor::State ItemEditor::state() const
{
    State state;
    for (const Row &row : m_rows)
        state.push_back({row.original, chosenPrice(row), row.quantity->value(), row.removed});
    return state;
}

void ItemEditor::noteStep()
{
    State now = state();
    if (m_restoring || now == m_shown)
        return;
    int typed = -1;
    for (size_t i = 0; i < now.size() && now.size() == m_shown.size(); ++i) {
        RowState same = now[i];
        same.quantity = m_shown[i].quantity;
        if (now[i] == m_shown[i])
            continue;
        typed = typed < 0 && same == m_shown[i] ? int(i) : -2; // -2: more than one quantity
    }
    if (typed < 0 || typed != m_typedRow)
        m_steps.push_back(m_shown);
    m_typedRow = typed;
    m_shown = std::move(now);
}

void ItemEditor::undo()
{
    if (m_steps.empty())
        return;
    const State before = std::move(m_steps.back());
    m_steps.pop_back();
    restore(before);
}

void ItemEditor::restore(const State &state)
{
    m_restoring = true;
    for (const Row &row : m_rows) {
        row.widget->hide();
        row.widget->deleteLater();
    }
    m_rows.clear();
    for (const RowState &row : state) {
        addRow(row.original, row.price, row.quantity);
        m_rows.back().removed = row.removed;
    }
    m_shown = state;
    m_typedRow = -1;
    sync();
    m_restoring = false;
}

void ItemEditor::setItems(const std::vector<subscriptions::ItemChange> &items)
{
    State wished;
    for (const subscriptions::SubscriptionItem &item : m_subscription.items) {
        const auto found = std::find_if(items.begin(), items.end(),
                                        [&item](const auto &each) { return each.priceId == item.priceId; });
        const bool kept = found != items.end();
        wished.push_back({item, item.priceId, kept ? found->quantity : item.quantity, !kept});
    }
    for (const subscriptions::ItemChange &item : items) {
        const bool known = std::any_of(m_subscription.items.begin(), m_subscription.items.end(),
                                       [&item](const auto &each) { return each.priceId == item.priceId; });
        if (!known && offer(item.priceId))
            wished.push_back({std::nullopt, item.priceId, item.quantity, false});
    }
    m_steps.push_back(m_shown);
    restore(wished);
}

void ItemEditor::sync()
{
    noteStep();
    m_undo->setEnabled(!m_steps.empty());
    for (Row &row : m_rows)
        syncRow(row);
    m_add->setEnabled(!unusedPrice().isEmpty());
    m_add->setToolTip(m_add->isEnabled() ? QString()
                                         : tr("Every price with this billing cycle is on the subscription already."));
    Q_EMIT changed();
}

std::vector<subscriptions::ItemChange> ItemEditor::items() const
{
    std::vector<subscriptions::ItemChange> items;
    for (const Row &row : m_rows) {
        if (!row.removed)
            items.push_back({chosenPrice(row), row.quantity->value()});
    }
    return items;
}

bool ItemEditor::isChanged() const
{
    return items() != subscriptions::currentItems(m_subscription);
}

QStringList ItemEditor::problems() const
{
    QStringList told;
    for (const subscriptions::ItemFault &fault : subscriptions::checkItems(items(), m_subscription, m_offers)) {
        const catalog::OfferedPrice *offered = offer(fault.priceId);
        const QString about = offered ? itemTitle(offered->productName, offered->price.name, offered->price.description,
                                                  offered->price.id)
                                      : shortId(fault.priceId.toString());
        const QString text = subscriptions::itemProblemText(fault.problem);
        told.append(fault.priceId.isEmpty() ? text : tr("%1: %2", "item, what is wrong").arg(about, text));
    }
    return told;
}

subscriptions::CycleChange ItemEditor::cycleChange() const
{
    return subscriptions::cycleChangeOf(items(), m_subscription, m_offers);
}

QComboBox *ItemEditor::priceBox(int row) const
{
    return m_rows[size_t(row)].price;
}

QSpinBox *ItemEditor::quantityBox(int row) const
{
    return m_rows[size_t(row)].quantity;
}

QToolButton *ItemEditor::removeButton(int row) const
{
    return m_rows[size_t(row)].remove;
}

} // namespace reckoner::ui
