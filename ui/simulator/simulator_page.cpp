// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/simulator/simulator_page.h"

#include "ui/common/choice.h"
#include "ui/common/fact_grid.h"
#include "ui/common/json_text.h"
#include "ui/common/page_title.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"
#include "ui/common/style.h"
#include "ui/common/time_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonParseError>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

namespace reckoner::ui {

using simulate::Chaos;
using simulate::Scenario;
using simulate::SimulatedEvent;
using simulate::SimulatedRun;

namespace {

constexpr int kSimulatorSettleMs = 200;
constexpr int kSimulatorLeft = 360;
constexpr int kMostSentShown = 500;
const QString kSimulatorNotice = QStringLiteral("simulator");

QString chaosTitle(Chaos chaos)
{
    switch (chaos) {
    case Chaos::Duplicate: return SimulatorPage::tr("Send each t&wice");
    case Chaos::Swap: return SimulatorPage::tr("Swa&p with the next one");
    case Chaos::Delay: return SimulatorPage::tr("&Delay by some seconds");
    case Chaos::Lose: return SimulatorPage::tr("&Lose");
    case Chaos::WrongSecret: return SimulatorPage::tr("Si&gn with a wrong secret");
    }
    RK_UNREACHABLE();
}

PlainLabel *simulatorHeading(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    label->setFont(headingFont(parent->font()));
    label->setBuddy(buddy);
    return label;
}

} // namespace

QString scenarioTitle(Scenario scenario)
{
    switch (scenario) {
    case Scenario::Creation: return SimulatorPage::tr("A new subscription");
    case Scenario::Renewal: return SimulatorPage::tr("Renewal, paid");
    case Scenario::RenewalFailed: return SimulatorPage::tr("Renewal, payment declined");
    case Scenario::RenewalRecovered: return SimulatorPage::tr("Renewal, declined and then paid");
    case Scenario::Pause: return SimulatorPage::tr("Pause");
    case Scenario::Resume: return SimulatorPage::tr("Resume");
    case Scenario::Cancellation: return SimulatorPage::tr("Cancellation");
    case Scenario::Refund: return SimulatorPage::tr("Refund of the last payment");
    }
    RK_UNREACHABLE();
}

QString payloadFault(const QByteArray &text)
{
    if (text.trimmed().isEmpty())
        return SimulatorPage::tr("The payload is empty.");
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        const QByteArray before = text.left(error.offset);
        return SimulatorPage::tr("Line %1: %2", "number, what is wrong with the JSON")
            .arg(before.count('\n') + 1)
            .arg(error.errorString());
    }
    return document.isObject() ? QString() : SimulatorPage::tr("The payload must be a JSON object.");
}

SimulatorPage::SimulatorPage(SimulatorDesk &desk, const PageContext &context, QWidget *parent)
    : Page(parent), m_desk(desk), m_context(context), m_notices(new NoticeBar(this))
{
    auto *left = new QWidget(this);
    auto *form = new QVBoxLayout(left);
    form->setContentsMargins(kSpaceL, 0, kSpaceL, kSpaceL);
    form->setSpacing(kSpaceM);
    form->addWidget(makeSubject(), 1);
    form->addWidget(makeWhat());
    form->addWidget(makeChaos());
    m_send = new QPushButton(tr("&Send"), this);
    setButtonKind(m_send, ButtonKind::Primary);
    m_status = new PlainLabel(this);
    m_status->setMuted();
    m_status->setWordWrap(true);
    form->addWidget(m_status);
    form->addWidget(m_send);
    left->setFixedWidth(kSimulatorLeft);
    auto *right = new QSplitter(Qt::Vertical, this);
    right->addWidget(makePayload());
    right->addWidget(makeSent());
    right->setChildrenCollapsible(false);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceM);
    head->addWidget(new PageTitle(tr("Simulator"), this));
    auto *about = new PlainLabel(
        desk.isReal() ? tr("What is chosen here really happens to the emulated account, with all of its events.")
                      : tr("%1 makes these events and sends them to a destination of the account; the account itself "
                           "does not change.")
                            .arg(context.providerName),
        this);
    about->setMuted();
    about->setWordWrap(true);
    head->addWidget(about);
    auto *parts = new QHBoxLayout;
    parts->setContentsMargins(0, 0, kSpaceL, kSpaceL);
    parts->setSpacing(0);
    parts->addWidget(left);
    parts->addWidget(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_notices);
    column->addLayout(parts, 1);
    connectParts();
    sync();
}

QWidget *SimulatorPage::makeSubject()
{
    auto *part = new QWidget(this);
    m_search = new QLineEdit(part);
    m_search->setPlaceholderText(tr("Customer, e-mail or id"));
    m_search->setAccessibleName(tr("Search customers and subscriptions"));
    m_search->setMaxLength(200);
    m_search->setClearButtonEnabled(true);
    m_list = new QListWidget(part);
    m_list->setAccessibleName(tr("To whom it happens"));
    m_list->setMinimumHeight(96);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceXs);
    column->addWidget(simulatorHeading(tr("To w&hom"), m_search, part));
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    return part;
}

QWidget *SimulatorPage::makeWhat()
{
    auto *part = new QWidget(this);
    m_what = new Choice(tr("What happens"), part);
    m_what->add(Story, tr("A whole stor&y"), tr("All events of it, in their order."));
    m_what->add(SingleEvent, tr("A single e&vent"), tr("With the payload at the right, which can be edited."));
    m_what->setCurrent(Story);
    m_scenario = new QComboBox(part);
    m_scenario->setAccessibleName(tr("Story"));
    for (const Scenario scenario : simulate::kScenarios) {
        if (m_desk.canRun(scenario))
            m_scenario->addItem(scenarioTitle(scenario), int(scenario));
    }
    m_scenario->setCurrentIndex(std::max(0, m_scenario->findData(int(Scenario::Renewal))));
    m_type = new QComboBox(part);
    m_type->setAccessibleName(tr("Type of the event"));
    m_type->setMaxVisibleItems(20);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceXs);
    m_whatHeading = simulatorHeading(tr("What"), m_scenario, part);
    column->addWidget(m_whatHeading);
    column->addWidget(m_what);
    column->addWidget(m_scenario);
    column->addWidget(m_type);
    return part;
}

QWidget *SimulatorPage::makeChaos()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *heading = new PlainLabel(tr("What goes wrong with the webhooks"), part);
    heading->setFont(headingFont(font()));
    column->addWidget(heading);
    for (const Chaos each : simulate::kChaos) {
        auto *box = new QCheckBox(chaosTitle(each), part);
        m_chaos.push_back(box);
        column->addWidget(box);
    }
    auto *row = new QHBoxLayout;
    m_chaosCount = new QSpinBox(part);
    m_chaosCount->setRange(1, 1000);
    m_chaosCount->setValue(10);
    m_chaosCount->setAccessibleName(tr("How many webhooks go wrong"));
    auto *label = new PlainLabel(tr("For so &many webhooks"), part);
    label->setBuddy(m_chaosCount);
    row->addWidget(label, 1);
    row->addWidget(m_chaosCount);
    column->addLayout(row);
    part->setVisible(m_desk.hasChaos());
    return part;
}

QWidget *SimulatorPage::makePayload()
{
    auto *part = new QWidget(this);
    m_payload = new QPlainTextEdit(part);
    m_payload->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_payload->setAccessibleName(tr("Payload, as JSON"));
    m_payload->setTabChangesFocus(true);
    m_payload->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_payloadState = new PlainLabel(part);
    m_payloadState->setMuted();
    m_payloadState->setWordWrap(true);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, kSpaceS);
    column->setSpacing(kSpaceXs);
    column->addWidget(simulatorHeading(tr("Paylo&ad"), m_payload, part));
    column->addWidget(m_payload, 1);
    column->addWidget(m_payloadState);
    return part;
}

QWidget *SimulatorPage::makeSent()
{
    auto *part = new QWidget(this);
    m_sent = new QTableWidget(0, 4, part);
    m_sent->setAccessibleName(tr("What was sent"));
    m_sent->setHorizontalHeaderLabels({tr("When"), tr("Event"), tr("Id"), tr("State")});
    m_sent->verticalHeader()->hide();
    m_sent->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_sent->setShowGrid(false);
    m_sent->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_sent->setSelectionMode(QAbstractItemView::SingleSelection);
    m_sent->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_sent->setTabKeyNavigation(false);
    m_sent->horizontalHeader()->setHighlightSections(false);
    m_sent->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_sent->setColumnWidth(0, 170);
    m_sent->setColumnWidth(1, 220);
    m_sent->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_sent->setColumnWidth(3, 90);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceXs);
    column->addWidget(simulatorHeading(tr("Sen&t"), m_sent, part));
    column->addWidget(m_sent, 1);
    return part;
}

void SimulatorPage::connectParts()
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSimulatorSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &SimulatorPage::search);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_settle.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        loadPayload();
        sync();
    });
    connect(m_what, &Choice::chosen, this, [this] {
        loadPayload();
        sync();
    });
    connect(m_scenario, &QComboBox::currentIndexChanged, this, &SimulatorPage::sync);
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        loadPayload();
        sync();
    });
    connect(m_payload, &QPlainTextEdit::textChanged, this, &SimulatorPage::sync);
    connect(m_send, &QPushButton::clicked, this, &SimulatorPage::send);
    connect(m_sent, &QTableWidget::cellActivated, this, [this](int row) {
        const QString id = m_sent->item(row, 2)->data(Qt::UserRole).toString();
        if (id.startsWith(QLatin1StringView("evt_")))
            Q_EMIT entityRequested({EntityKind::Event, id});
    });
}

void SimulatorPage::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SimulatorPage::reload()
{
    search();
    if (m_type->count() > 0)
        return;
    m_desk.eventTypes().then(this, [this](Result<QStringList> types) {
        if (!types) {
            m_notices->setNotice(kSimulatorNotice,
                                 {Tone::Bad, tr("The types of events could not be read: %1").arg(types.error().message),
                                  tr("Try again"), [this] { reload(); }});
            return;
        }
        m_type->addItems(*types);
        m_type->setCurrentIndex(std::max(0, m_type->findText(QStringLiteral("subscription.updated"))));
    });
}

void SimulatorPage::search()
{
    m_desk.find(m_search->text().trimmed())
        .then(this, [this, number = ++m_searches](Result<std::vector<SimulationSubject>> subjects) {
            if (number != m_searches)
                return;
            if (subjects)
                showSubjects(std::move(*subjects));
            else
                m_notices->setNotice(kSimulatorNotice,
                                     {Tone::Bad, subjects.error().message, tr("Try again"), [this] { search(); }});
            Q_EMIT loaded();
        });
}

void SimulatorPage::showSubjects(std::vector<SimulationSubject> subjects)
{
    const QString before = subject() ? subject()->id() : QString();
    int current = subjects.empty() ? -1 : 0;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        m_subjects = std::move(subjects);
        for (size_t i = 0; i < m_subjects.size(); ++i) {
            const SimulationSubject &each = m_subjects[i];
            const QString name = harmless(each.name.isEmpty() ? each.id() : each.name, 60);
            auto *item =
                new QListWidgetItem(each.subscription.isEmpty()
                                        ? name
                                        : tr("%1 — %2", "customer, subscription").arg(name, harmless(each.what, 60)));
            item->setToolTip(plainToolTip(each.id()));
            m_list->addItem(item);
            if (each.id() == before)
                current = int(i);
        }
        m_list->setCurrentRow(current);
    }
    loadPayload();
    sync();
}

const SimulationSubject *SimulatorPage::subject() const
{
    const int row = m_list->currentRow();
    return row >= 0 && size_t(row) < m_subjects.size() ? &m_subjects[size_t(row)] : nullptr;
}

// What somebody has edited stays.
void SimulatorPage::loadPayload()
{
    if (m_what->current() != SingleEvent || !subject() || m_type->currentText().isEmpty())
        return;
    const QByteArray shown = m_payload->toPlainText().toUtf8();
    if (!shown.isEmpty() && shown != m_loaded)
        return;
    m_desk.payload(m_type->currentText(), *subject()).then(this, [this, shown](Result<QByteArray> payload) {
        if (m_payload->toPlainText().toUtf8() != shown)
            return; // typed meanwhile
        m_loaded = payload ? indentedJson(*payload) : QByteArray();
        m_payload->setPlainText(QString::fromUtf8(m_loaded));
        m_loaded = m_payload->toPlainText().toUtf8();
        sync();
    });
}

std::vector<Chaos> SimulatorPage::chaos() const
{
    std::vector<Chaos> wanted;
    for (const Chaos each : simulate::kChaos) {
        if (m_chaos[size_t(each)]->isChecked())
            wanted.push_back(each);
    }
    return wanted;
}

QString SimulatorPage::hindrance() const
{
    if (m_context.safety == SafetyLevel::ReadOnly)
        return tr("This environment is read only.");
    if (m_what->current() == SingleEvent) {
        const QString fault = payloadFault(m_payload->toPlainText().toUtf8());
        return m_type->currentText().isEmpty() ? tr("Choose a type of event.") : fault;
    }
    if (!subject())
        return tr("Choose to whom it happens.");
    const bool creates = Scenario(m_scenario->currentData().toInt()) == Scenario::Creation;
    if (!creates && subject()->subscription.isEmpty())
        return tr("Choose a subscription: this does not happen to a customer alone.");
    return {};
}

QString SimulatorPage::status() const
{
    return m_status->text();
}

void SimulatorPage::sync()
{
    const bool single = m_what->current() == SingleEvent;
    m_scenario->setVisible(!single);
    m_type->setVisible(single);
    m_whatHeading->setBuddy(single ? m_type : m_scenario); // a combo box has its name from there
    m_payload->parentWidget()->setVisible(single);         // a story brings its own
    const QString fault = single ? payloadFault(m_payload->toPlainText().toUtf8()) : QString();
    m_payloadState->setOwnText(fault.isEmpty() ? tr("A JSON object; it is sent as it stands here.") : fault);
    const QString why = hindrance();
    m_send->setText(single
                        ? tr("&Send the event")
                        : tr("&Send: %1", "story").arg(m_scenario->currentText().replace(u'&', QStringLiteral("&&"))));
    m_send->setEnabled(!m_sending && why.isEmpty());
    m_status->setOwnText(m_sending ? tr("Sending …") : why);
    m_status->setVisible(!m_status->text().isEmpty());
}

void SimulatorPage::send()
{
    if (m_sending || !hindrance().isEmpty())
        return;
    m_sending = true;
    m_notices->clearNotice(kSimulatorNotice);
    sync();
    const std::vector<Chaos> wanted = m_desk.hasChaos() ? chaos() : std::vector<Chaos>();
    if (wanted.empty() && !m_chaosSet) {
        sendNow();
        return;
    }
    m_chaosSet = !wanted.empty();
    m_desk.setChaos(wanted, m_chaosCount->value()).then(this, [this](Result<void> set) {
        if (set)
            sendNow();
        else
            take(set.error());
    });
}

void SimulatorPage::sendNow()
{
    auto run = m_what->current() == SingleEvent
                   ? m_desk.sendEvent(m_type->currentText(), m_payload->toPlainText().toUtf8())
                   : m_desk.run(Scenario(m_scenario->currentData().toInt()), *subject());
    std::move(run).then(this, [this](Result<SimulatedRun> done) { take(std::move(done)); });
}

void SimulatorPage::take(Result<SimulatedRun> run)
{
    m_sending = false;
    sync();
    if (!run) {
        const bool open = run.error().kind == ErrorKind::UnknownOutcome;
        m_notices->setNotice(kSimulatorNotice,
                             {open ? Tone::Warn : Tone::Bad,
                              open ? tr("It is not known whether it was sent: %1").arg(run.error().message)
                                   : tr("Nothing was sent: %1").arg(run.error().message),
                              {},
                              {}});
        return;
    }
    for (const SimulatedEvent &event : run->events)
        addSent(event);
    const bool noWebhooks = run->destinations == 0;
    if (noWebhooks && !chaos().empty())
        m_notices->setNotice(kSimulatorNotice,
                             {Tone::Warn,
                              tr("The account has no destination for webhooks, so that nothing could go wrong with "
                                 "them: these events come through the feed alone."),
                              {},
                              {}});
}

void SimulatorPage::addSent(const SimulatedEvent &event)
{
    const Instant now = m_context.clock.now();
    m_sent->insertRow(0);
    const auto put = [this](int column, const QString &text, const QString &toolTip) {
        auto *cell = new QTableWidgetItem(text);
        cell->setToolTip(plainToolTip(toolTip));
        m_sent->setItem(0, column, cell);
        return cell;
    };
    put(0, dayAndTimeText(now), exactText(now));
    put(1, harmless(event.type, 60), event.type);
    put(2, shortId(event.id, 30), event.id)->setData(Qt::UserRole, event.id);
    put(3, event.status.isEmpty() ? tr("Sent") : harmless(event.status, 20), event.status);
    if (m_sent->rowCount() > kMostSentShown)
        m_sent->removeRow(kMostSentShown);
}

} // namespace reckoner::ui
