// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/registry.h"
#include "tests/ui/fake_customer_desk.h"
#include "tests/ui/fake_desk.h"
#include "tests/ui/window_checks.h"
#include "ui/common/choice.h"
#include "ui/common/data_table.h"
#include "ui/common/filter_bar.h"
#include "ui/common/link_label.h"
#include "ui/common/notice_bar.h"
#include "ui/common/roles.h"
#include "ui/common/status_pill.h"
#include "ui/common/view_state.h"
#include "ui/customers/customer_form.h"
#include "ui/customers/customer_part_dialogs.h"
#include "ui/customers/customer_table_model.h"
#include "ui/customers/customers_page.h"
#include "ui/customers/notes_panel.h"
#include "ui/customers/other_accounts_panel.h"
#include "ui/customers/support_summary.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace reckoner;
using actions::OperationState;
using testkit::FakeCustomerDesk;
using ui::CustomerAction;
using ui::CustomerPane;

class TstCustomersPage : public QObject
{
    Q_OBJECT

private:
    struct Shown {
        explicit Shown(int count) : desk(count) {}
        FakeCustomerDesk desk;
        ui::ViewState state;
        FakeClock clock{testkit::sampleNow()};
        std::unique_ptr<ui::CustomersPage> page;
        QPointer<QDialog> dialog;
        QStringList notices;
        std::vector<ui::EntityRef> asked;
    };
    std::unique_ptr<Shown> show(int count = 30, ui::SafetyLevel safety = ui::SafetyLevel::Confirm,
                                bool connected = true)
    {
        auto shown = std::make_unique<Shown>(count);
        shown->desk.connected = connected;
        const ui::PageContext context{shown->clock, shown->state, safety, ui::BandKind::Sandbox,
                                      QStringLiteral("Paddle")};
        shown->page = std::make_unique<ui::CustomersPage>(ui::CustomersPage::Context{shown->desk, context});
        Shown *raw = shown.get();
        connect(raw->page.get(), &ui::Page::dialogOpened, raw->page.get(), [raw](QDialog *d) { raw->dialog = d; });
        connect(raw->page.get(), &ui::Page::noticeRaised, raw->page.get(),
                [raw](const QString &, const ui::Notice &notice) { raw->notices.append(notice.text); });
        connect(raw->page.get(), &ui::Page::entityRequested, raw->page.get(),
                [raw](const ui::EntityRef &entity) { raw->asked.push_back(entity); });
        raw->page->resize(1180, 680);
        raw->page->show();
        raw->page->reload();
        QTest::qWait(20);
        return shown;
    }
    static void pick(Shown &shown, int row)
    {
        shown.page->select(FakeCustomerDesk::idAt(row).toString());
        QTRY_VERIFY(shown.page->pane().details().has_value());
    }
    template <class Dialog> static Dialog *opened(Shown &shown, CustomerAction action)
    {
        shown.page->openAction(action);
        return qobject_cast<Dialog *>(shown.dialog.data());
    }

private Q_SLOTS:
    void initTestCase() { testkit::dressApplication(); }
    void typingFindsAndTheKeyboardAloneOpensAndEdits();
    void chipsAndSortingReachTheQuestion();
    void aChangeElsewhereRefreshesRowAndPane();
    void enterShowsTheWholePageAndEscapeGoesBack();
    void everyIdIsALink();
    void summaryIsPlainAndKeepsSecrets();
    void fiftyClicksAreOneRequest();
    void refusalKeepsTheInput();
    void unknownOutcomeIsNeverASuccess();
    void whatOthersChangedIsShownFieldByField();
    void untouchedFieldsFollowTheirs();
    void withoutTheProviderOnlyNotesArePossible();
    void customDataIsChecked();
    void newCustomerLeadsToTheOneThatIsThere();
    void archivedCanBeRestored();
    void addressesAndBusinessesAreEditedAndArchived();
    void anAddressThatSomebodyElseChangedIsNotOverwritten();
    void notesAreAddedEditedRemovedAndTakenBack();
    void aDraftBelongsToItsCustomer();
    void nothingElsewhereIsNoNoise();
    void recordsOfOtherAccountsStandBesideThisOne();
    void aMatchCountsOnceSomebodySaidSo();
    void whatWasSaidOfTwoCanBeTakenBack();
    void hostileNamesStayText();
    void everythingHasANameAndNothingIsCut();
};

void TstCustomersPage::typingFindsAndTheKeyboardAloneOpensAndEdits()
{
    auto shown = show();
    QTest::keyClick(&shown->page->table(), Qt::Key_Slash);
    QLineEdit *search = shown->page->filter().findChild<QLineEdit *>();
    QTest::keyClicks(search, QStringLiteral("c12@exam"));
    QTRY_COMPARE(shown->page->model().rowCount(), 1);
    QCOMPARE(shown->desk.asked.back().search, QStringLiteral("c12@exam"));
    QTest::keyClick(search, Qt::Key_Down);
    QTRY_VERIFY(shown->page->pane().details().has_value());
    QCOMPARE(shown->page->pane().details()->customer.name, QStringLiteral("Customer 012"));
    QTest::keyClick(&shown->page->table(), Qt::Key_Return);
    QCOMPARE(int(shown->page->pane().width()), int(CustomerPane::Width::Whole));
    QPushButton *edit = shown->page->pane().button(CustomerAction::Edit);
    QTest::keyClick(edit, Qt::Key_Space);
    auto *dialog = qobject_cast<ui::EditCustomerDialog *>(shown->dialog.data());
    QVERIFY(dialog);
    dialog->nameField()->selectAll();
    QTest::keyClicks(dialog->nameField(), QStringLiteral("Anna"));
    QTest::keyClick(dialog->nameField(), Qt::Key_Return);
    QTRY_COMPARE(shown->desk.executed.size(), size_t(1));
    const auto &sent = shown->desk.executed.front();
    const auto &change = std::get<provider::CustomerEdit>(sent.request);
    QCOMPARE(change.name, std::optional(QStringLiteral("Anna")));
    QVERIFY(!change.email && !change.customData && !change.status);
    QCOMPARE(shown->desk.refreshed.size(), size_t(1)); // looked right before
    QTRY_VERIFY(!shown->dialog || !shown->dialog->isVisible());
}

void TstCustomersPage::chipsAndSortingReachTheQuestion()
{
    auto shown = show();
    shown->page->filter().setActiveChips({QStringLiteral("archived"), QStringLiteral("past_due")});
    shown->page->reload();
    const auto &marks = shown->desk.asked.back().filter.marks;
    QCOMPARE(marks, (std::vector{customers::CustomerMark::Archived, customers::CustomerMark::PastDue}));
    QTRY_COMPARE(shown->page->model().rowCount(), 3);
    Q_EMIT shown->page->table().sortRequested(ui::CustomerTableModel::Updated, Qt::AscendingOrder);
    QCOMPARE(shown->desk.asked.back().filter.order, customers::CustomerOrder::UpdatedNewestFirst);
    Q_EMIT shown->page->table().sortRequested(ui::CustomerTableModel::Email, Qt::AscendingOrder);
    QCOMPARE(shown->desk.asked.back().filter.order, customers::CustomerOrder::Email);
}

void TstCustomersPage::aChangeElsewhereRefreshesRowAndPane()
{
    auto shown = show();
    pick(*shown, 4);
    shown->desk.customer(4).name = QStringLiteral("Renamed");
    Q_EMIT shown->desk.customersChanged({FakeCustomerDesk::idAt(4)});
    QTRY_COMPARE(shown->page->pane().details()->customer.name, QStringLiteral("Renamed"));
    QTRY_COMPARE(shown->page->model().index(4, 0).data().toString(), QStringLiteral("Renamed"));
    QCOMPARE(shown->page->selected(), FakeCustomerDesk::idAt(4).toString());
}

void TstCustomersPage::enterShowsTheWholePageAndEscapeGoesBack()
{
    auto shown = show();
    pick(*shown, 2);
    Q_EMIT shown->page->table().rowOpened(shown->page->model().index(2, 0));
    QVERIFY(!shown->page->table().isVisible());
    QTest::keyClick(shown->page->pane().button(CustomerAction::Edit), Qt::Key_Escape);
    QVERIFY(shown->page->table().isVisible());
    QCOMPARE(int(shown->page->pane().width()), int(CustomerPane::Width::Beside));
}

void TstCustomersPage::everyIdIsALink()
{
    auto shown = show();
    pick(*shown, 2);
    auto *link = shown->page->pane().findChild<ui::LinkLabel *>();
    QVERIFY(link);
    QTest::keyClick(link, Qt::Key_Return);
    QCOMPARE(shown->asked.size(), size_t(1));
    QCOMPARE(int(shown->asked[0].kind), int(ui::EntityKind::Subscription));
    QTableWidget &payments = shown->page->pane().payments();
    Q_EMIT payments.itemActivated(payments.item(0, 1));
    QCOMPARE(shown->asked[1], (ui::EntityRef{ui::EntityKind::Payment, QStringLiteral("txn_2")}));
    QVERIFY(shown->page->canShow(ui::EntityKind::Customer));
    shown->page->showEntity({ui::EntityKind::Customer, FakeCustomerDesk::idAt(7).toString()});
    QTRY_COMPARE(shown->page->pane().details()->customer.id, FakeCustomerDesk::idAt(7));
}

void TstCustomersPage::summaryIsPlainAndKeepsSecrets()
{
    auto shown = show();
    shown->desk.customer(3).customData = R"({"password":"hunter2"})";
    shown->desk.people.at(FakeCustomerDesk::idAt(3)).subscriptions.front().status = subscriptions::Status::PastDue;
    pick(*shown, 3);
    shown->page->openAction(CustomerAction::CopySummary);
    const QString text = QGuiApplication::clipboard()->text();
    for (const char *part :
         {"Customer 003", "c3@example.com", "ctm_010003", "•• 4242", "325-13", "txn_3", "past due", "sub_", "123.45"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    QVERIFY(!text.contains(QStringLiteral("hunter2")));
    QVERIFY(shown->notices.join(QLatin1Char('\n')).contains(QStringLiteral("clipboard")));
}

void TstCustomersPage::fiftyClicksAreOneRequest()
{
    auto shown = show();
    shown->desk.holdExecution = true;
    pick(*shown, 1);
    auto *dialog = opened<ui::BusinessDialog>(*shown, CustomerAction::AddBusiness);
    QVERIFY(dialog);
    QVERIFY(!dialog->primaryButton()->isEnabled());
    QTest::keyClicks(dialog->nameField(), QStringLiteral("Anna GmbH"));
    for (int i = 0; i < 50; ++i)
        dialog->primaryButton()->click();
    QCOMPARE(shown->desk.executed.size(), size_t(1));
    dialog->reject();
    QVERIFY(dialog->isVisible()); // the answer must be seen
    shown->desk.heldExecutions.front().resolve(
        testkit::customerOperation(shown->desk.executed.front(), OperationState::Succeeded));
    QTRY_VERIFY(!shown->dialog || !shown->dialog->isVisible());
}

void TstCustomersPage::refusalKeepsTheInput()
{
    auto shown = show();
    pick(*shown, 1);
    shown->desk.outcome = [](const actions::ExecuteCustomerRequest &request) -> Result<actions::Operation> {
        actions::Operation operation = testkit::customerOperation(request, OperationState::Failed);
        operation.error =
            Error{ErrorKind::ProviderRefused, QStringLiteral("The e-mail address is not allowed."), {}, {}};
        return operation;
    };
    auto *dialog = opened<ui::EditCustomerDialog>(*shown, CustomerAction::Edit);
    dialog->emailField()->setText(QStringLiteral("new@example.com"));
    dialog->primaryButton()->click();
    QTRY_VERIFY(dialog->notices().texts().join(QLatin1Char(' ')).contains(QStringLiteral("not allowed")));
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->emailField()->text(), QStringLiteral("new@example.com"));
    QVERIFY(dialog->primaryButton()->isEnabled());
    dialog->primaryButton()->click(); // another try is another operation
    QTRY_COMPARE(shown->desk.executed.size(), size_t(2));
    QVERIFY(shown->desk.executed[0].id != shown->desk.executed[1].id);
}

void TstCustomersPage::unknownOutcomeIsNeverASuccess()
{
    auto shown = show();
    pick(*shown, 1);
    shown->desk.outcome = [](const actions::ExecuteCustomerRequest &request) -> Result<actions::Operation> {
        return testkit::customerOperation(request, OperationState::Unknown);
    };
    auto *dialog = opened<ui::EditCustomerDialog>(*shown, CustomerAction::Edit);
    dialog->nameField()->setText(QStringLiteral("Anna"));
    dialog->primaryButton()->click();
    QTRY_VERIFY(!shown->notices.isEmpty());
    QVERIFY(shown->notices.back().startsWith(QStringLiteral("Not confirmed")));
    QSignalSpy cleared(shown->page.get(), &ui::Page::noticeCleared);
    actions::Operation settled = testkit::customerOperation(shown->desk.executed.front(), OperationState::Succeeded);
    Q_EMIT shown->desk.operationChanged(settled);
    QCOMPARE(cleared.size(), 1);
}

void TstCustomersPage::whatOthersChangedIsShownFieldByField()
{
    auto shown = show();
    pick(*shown, 1);
    auto *dialog = opened<ui::EditCustomerDialog>(*shown, CustomerAction::Edit);
    customers::Customer theirs = shown->desk.customer(1);
    theirs.name = QStringLiteral("<i>Theirs</i>");
    theirs.email = QStringLiteral("theirs@example.com");
    shown->desk.theirs[theirs.id] = theirs;
    dialog->nameField()->setText(QStringLiteral("Mine"));
    dialog->emailField()->setText(QStringLiteral("mine@example.com"));
    dialog->primaryButton()->click();
    QTRY_COMPARE(dialog->choices().size(), size_t(2));
    QVERIFY(shown->desk.executed.empty());
    QVERIFY(testkit::labelsWithMarkup(dialog).isEmpty());
    testkit::keepShot(dialog, QStringLiteral("customer-conflict"));
    QVERIFY(!dialog->primaryButton()->isEnabled()); // nothing is chosen yet
    dialog->choices()[0]->button(0)->click();       // theirs
    dialog->choices()[1]->button(1)->click();       // mine
    dialog->primaryButton()->click();
    QTRY_COMPARE(shown->desk.executed.size(), size_t(1));
    const auto &change = std::get<provider::CustomerEdit>(shown->desk.executed.front().request);
    QVERIFY(!change.name);
    QCOMPARE(change.email, std::optional(QStringLiteral("mine@example.com")));
    QCOMPARE(shown->desk.executed.front().expectedRowVersion, 4);
}

void TstCustomersPage::untouchedFieldsFollowTheirs()
{
    auto shown = show();
    pick(*shown, 1);
    auto *dialog = opened<ui::EditCustomerDialog>(*shown, CustomerAction::Edit);
    customers::Customer theirs = shown->desk.customer(1);
    theirs.email = QStringLiteral("theirs@example.com");
    shown->desk.theirs[theirs.id] = theirs;
    dialog->nameField()->setText(QStringLiteral("Mine"));
    dialog->primaryButton()->click();
    QTRY_COMPARE(shown->desk.executed.size(), size_t(1));
    const auto &change = std::get<provider::CustomerEdit>(shown->desk.executed.front().request);
    QCOMPARE(change.name, std::optional(QStringLiteral("Mine")));
    QVERIFY(!change.email); // theirs stays
}

void TstCustomersPage::withoutTheProviderOnlyNotesArePossible()
{
    auto shown = show(10, ui::SafetyLevel::ReadOnly, false);
    pick(*shown, 1);
    CustomerPane &pane = shown->page->pane();
    for (const CustomerAction action :
         {CustomerAction::Edit, CustomerAction::Archive, CustomerAction::AddAddress, CustomerAction::AddBusiness})
        QVERIFY(!pane.button(action)->isEnabled());
    QVERIFY(pane.button(CustomerAction::Edit)->toolTip().contains(QStringLiteral("not connected")));
    QVERIFY(pane.button(CustomerAction::CopySummary)->isEnabled());
    shown->page->openAction(CustomerAction::Edit);
    shown->page->openNewCustomer();
    QVERIFY(!shown->dialog);
    QVERIFY(shown->desk.partsAsked.empty());
    pane.showPart(CustomerPane::Part::Notes);
    QTest::keyClicks(pane.notes().editor(), QStringLiteral("calls often"));
    QTest::keyClick(pane.notes().editor(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(pane.details()->notes.size(), size_t(1));
}

void TstCustomersPage::customDataIsChecked()
{
    auto shown = show();
    pick(*shown, 1);
    auto *dialog = opened<ui::EditCustomerDialog>(*shown, CustomerAction::Edit);
    for (const char *bad : {"{", "[1]", "{\"a\":1,\"a\":2}", "5"}) {
        dialog->customDataField()->setPlainText(QString::fromUtf8(bad));
        QVERIFY2(!dialog->primaryButton()->isEnabled(), bad);
    }
    dialog->customDataField()->setPlainText(QStringLiteral("{ \"plan\" : \"team\" }"));
    QVERIFY(!dialog->primaryButton()->isEnabled()); // the same, laid out differently
    dialog->customDataField()->clear();
    QVERIFY(dialog->primaryButton()->isEnabled());
    dialog->primaryButton()->click();
    QTRY_COMPARE(shown->desk.executed.size(), size_t(1));
    QCOMPARE(std::get<provider::CustomerEdit>(shown->desk.executed[0].request).customData,
             std::optional(QByteArray("")));
}

void TstCustomersPage::newCustomerLeadsToTheOneThatIsThere()
{
    auto shown = show();
    shown->page->openNewCustomer();
    auto *dialog = qobject_cast<ui::NewCustomerDialog *>(shown->dialog.data());
    QVERIFY(dialog);
    QTest::keyClicks(dialog->emailField(), QStringLiteral("c5@example.com"));
    QTRY_VERIFY(dialog->existing()->isVisible());
    QVERIFY(!dialog->primaryButton()->isEnabled());
    QTest::keyClick(dialog->existing(), Qt::Key_Return);
    QTRY_COMPARE(shown->page->selected(), FakeCustomerDesk::idAt(5).toString());
    QVERIFY(shown->desk.executed.empty());
    shown->page->openNewCustomer();
    dialog = qobject_cast<ui::NewCustomerDialog *>(shown->dialog.data());
    QTest::keyClicks(dialog->emailField(), QStringLiteral("new@example.com"));
    dialog->primaryButton()->click();
    QTRY_COMPARE(shown->desk.executed.size(), size_t(1));
    QVERIFY(shown->desk.executed[0].customerId.isEmpty());
}

void TstCustomersPage::archivedCanBeRestored()
{
    auto shown = show();
    pick(*shown, 9);
    QVERIFY(shown->page->pane().button(CustomerAction::Archive)->isHidden());
    auto *dialog = opened<ui::CustomerStatusDialog>(*shown, CustomerAction::Restore);
    QVERIFY(dialog);
    dialog->primaryButton()->click();
    QTRY_COMPARE(shown->desk.executed.size(), size_t(1));
    QCOMPARE(std::get<provider::CustomerEdit>(shown->desk.executed[0].request).status,
             std::optional(QStringLiteral("active")));
}

void TstCustomersPage::addressesAndBusinessesAreEditedAndArchived()
{
    auto shown = show();
    customers::Business business;
    business.id = BusinessId(QStringLiteral("biz_1"));
    business.name = QStringLiteral("Anna GmbH");
    business.status = QStringLiteral("archived");
    shown->desk.people.at(FakeCustomerDesk::idAt(1)).businesses = {business};
    pick(*shown, 1);
    CustomerPane &pane = shown->page->pane();
    pane.showPart(CustomerPane::Part::Addresses);
    const auto press = [&](const QString &name) {
        for (QToolButton *button : pane.findChildren<QToolButton *>()) {
            if (button->accessibleName() == name)
                button->click();
        }
    };
    press(QStringLiteral("Edit Ulm, DE…"));
    auto *address = qobject_cast<ui::AddressDialog *>(shown->dialog.data());
    QVERIFY(address);
    QCOMPARE(address->countryField()->text(), QStringLiteral("DE"));
    QVERIFY(!address->primaryButton()->isEnabled()); // nothing is changed yet
    address->cityField()->setText(QStringLiteral("Köln"));
    address->primaryButton()->click();
    QTRY_COMPARE(shown->desk.executed.size(), size_t(1));
    QCOMPARE(shown->desk.partsAsked.back(), FakeCustomerDesk::idAt(1)); // it looked before it sent
    const auto edit = std::get<provider::AddressEdit>(shown->desk.executed.back().request);
    QCOMPARE(edit.id.toString(), QStringLiteral("add_1"));
    QCOMPARE(edit.city, std::optional(QStringLiteral("Köln")));
    QVERIFY(!edit.countryCode && !edit.status && !edit.description); // only what was changed

    press(QStringLiteral("Archive Ulm, DE…"));
    auto *archive = qobject_cast<ui::CustomerStatusDialog *>(shown->dialog.data());
    QVERIFY(archive);
    archive->primaryButton()->click();
    QTRY_COMPARE(shown->desk.executed.size(), size_t(2));
    QCOMPARE(std::get<provider::AddressEdit>(shown->desk.executed.back().request).status,
             std::optional(QStringLiteral("archived")));

    press(QStringLiteral("Restore Anna GmbH…"));
    qobject_cast<ui::CustomerStatusDialog *>(shown->dialog.data())->primaryButton()->click();
    QTRY_COMPARE(shown->desk.executed.size(), size_t(3));
    QCOMPARE(std::get<provider::BusinessEdit>(shown->desk.executed.back().request).status,
             std::optional(QStringLiteral("active")));
}

void TstCustomersPage::anAddressThatSomebodyElseChangedIsNotOverwritten()
{
    auto shown = show();
    pick(*shown, 1);
    const customers::Address before = shown->page->pane().details()->addresses.front();
    shown->page->openPart(CustomerPane::PartAction::Edit, before);
    auto *dialog = qobject_cast<ui::AddressDialog *>(shown->dialog.data());
    dialog->cityField()->setText(QStringLiteral("Köln"));
    shown->desk.atProvider = [](ui::CustomerDetails &details) {
        details.addresses.front().city = QStringLiteral("Bonn");
        details.addresses.front().region = QStringLiteral("NRW");
    };
    dialog->primaryButton()->click();
    QTRY_COMPARE(dialog->cityField()->text(), QStringLiteral("Bonn")); // theirs
    QVERIFY(shown->desk.executed.empty());
    dialog->cityField()->setText(QStringLiteral("Köln"));
    dialog->primaryButton()->click();
    QTRY_COMPARE(shown->desk.executed.size(), size_t(1));
    const auto edit = std::get<provider::AddressEdit>(shown->desk.executed.back().request);
    QCOMPARE(edit.city, std::optional(QStringLiteral("Köln")));
    QVERIFY(!edit.region); // their region stays
}

void TstCustomersPage::notesAreAddedEditedRemovedAndTakenBack()
{
    auto shown = show();
    pick(*shown, 1);
    CustomerPane &pane = shown->page->pane();
    pane.showPart(CustomerPane::Part::Notes);
    ui::NotesPanel &notes = pane.notes();
    const auto stored = [&] { return shown->desk.people.at(FakeCustomerDesk::idAt(1)).notes; };
    QTest::keyClicks(notes.editor(), QStringLiteral("first"));
    notes.saveButton()->click();
    QTRY_COMPARE(stored().size(), size_t(1));
    QVERIFY(notes.editor()->toPlainText().isEmpty());
    QTRY_COMPARE(pane.details()->notes.size(), size_t(1));
    notes.startEditing(stored().front());
    notes.editor()->setPlainText(QStringLiteral("second"));
    notes.saveButton()->click();
    QTRY_COMPARE(stored().front().body, QStringLiteral("second"));
    QPushButton *undo = notes.notices().findChild<QPushButton *>();
    QVERIFY(undo);
    undo->click();
    QTRY_COMPARE(stored().front().body, QStringLiteral("first"));
    shown->desk.noteError = Error{ErrorKind::Conflict, QStringLiteral("Somebody else has changed this note."), {}, {}};
    notes.startEditing(stored().front());
    notes.editor()->setPlainText(QStringLiteral("mine"));
    notes.saveButton()->click();
    QTRY_VERIFY(notes.notices().texts().join(QLatin1Char(' ')).contains(QStringLiteral("Somebody else")));
    QCOMPARE(notes.editor()->toPlainText(), QStringLiteral("mine")); // nothing is lost
}

void TstCustomersPage::aDraftBelongsToItsCustomer()
{
    auto shown = show();
    pick(*shown, 1);
    QPlainTextEdit *editor = shown->page->pane().notes().editor();
    editor->setPlainText(QStringLiteral("half a thought"));
    shown->page->select(FakeCustomerDesk::idAt(2).toString());
    QTRY_COMPARE(shown->page->pane().details()->customer.id, FakeCustomerDesk::idAt(2));
    QVERIFY(editor->toPlainText().isEmpty());
    shown->page->select(FakeCustomerDesk::idAt(1).toString());
    QTRY_COMPARE(editor->toPlainText(), QStringLiteral("half a thought"));
}

static customers::Customer stripeZoe()
{
    customers::Customer zoe;
    zoe.account = AccountId(QStringLiteral("stripe/sandbox/main"));
    zoe.id = CustomerId(QStringLiteral("cus_zoe"));
    zoe.name = QStringLiteral("Zoë <b>Ltd</b>");
    zoe.email = QStringLiteral("c1@example.com");
    zoe.status = QStringLiteral("active");
    zoe.createdAt = testkit::sampleNow().plusDays(-90);
    return zoe;
}

static actions::OtherRecord stripeRecord(const CustomerId &of)
{
    const customers::Customer zoe = stripeZoe();
    actions::OtherRecord record;
    record.key = {zoe.account, zoe.id};
    record.customer = zoe;
    record.pair = customers::CustomerPair::of({AccountId(QStringLiteral("paddle/sandbox/main")), of}, record.key);
    record.pair->grounds.email = true;
    record.pair->decidedBy = QStringLiteral("bela");
    record.pair->decidedAt = testkit::sampleNow();
    record.pair->reason = QStringLiteral("ticket 7");
    record.subscriptions = testkit::sampleRows(1);
    payments::PaymentRow paid;
    paid.payment.id = PaymentId(QStringLiteral("pi_1"));
    paid.payment.status = payments::PaymentStatus::Completed;
    paid.payment.currency = Currency::of("USD");
    paid.payment.totals.grandTotal = Money(900, paid.payment.currency);
    paid.payment.createdAt = testkit::sampleNow().plusDays(-1);
    paid.givenBack.refundedMinor = 300;
    record.payments = {paid};
    record.credits = {{zoe.account, zoe.id, Money(500, Currency::of("USD")), Money(0, Currency::of("USD")),
                       Money(0, Currency::of("USD"))}};
    record.totals = {{Currency::of("USD"), 1, Money(900, Currency::of("USD")), Money(900, Currency::of("USD")),
                      Money(300, Currency::of("USD"))}};
    return record;
}

static QString labelsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            texts.append(label->text());
    }
    return texts.join(QLatin1Char('\n'));
}

static QPushButton *buttonOf(const QWidget &widget, const QString &text)
{
    for (QPushButton *button : widget.findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisibleTo(&widget))
            return button;
    }
    return nullptr;
}

void TstCustomersPage::nothingElsewhereIsNoNoise()
{
    auto shown = show();
    pick(*shown, 1);
    QTabWidget *tabs = shown->page->pane().findChild<QTabWidget *>();
    QVERIFY(!tabs->isTabVisible(tabs->indexOf(&shown->page->pane().otherAccounts())));
    QVERIFY(!labelsOf(shown->page->pane()).contains(QStringLiteral("Other accounts")));
    QVERIFY(!ui::supportSummary(*shown->page->pane().details(), QStringLiteral("Paddle"), testkit::sampleNow())
                 .contains(QStringLiteral("another account")));
}

void TstCustomersPage::recordsOfOtherAccountsStandBesideThisOne()
{
    auto shown = show();
    ui::CustomerDetails &details = shown->desk.people.at(FakeCustomerDesk::idAt(1));
    details.elsewhere.records = {stripeRecord(details.customer.id)};
    details.elsewhere.ownTotals = {{Currency::of("USD"), 1, Money(12'345, Currency::of("USD")),
                                    Money(12'345, Currency::of("USD")), Money(0, Currency::of("USD"))}};
    details.elsewhere.jointTotals =
        *actions::addTotals(details.elsewhere.ownTotals, details.elsewhere.records[0].totals);
    pick(*shown, 1);
    shown->page->setWide(CustomerPane::Width::Whole);
    shown->page->pane().showPart(CustomerPane::Part::OtherAccounts);
    const QString told = labelsOf(shown->page->pane().otherAccounts());
    for (const char *text : {"Paddle · main, shown here", "Stripe · main", "Together", "$132.45", "$123.45", "$9.00",
                             "$3.00", "Confirmed by bela", "“ticket 7”", "Same e-mail address", "$5.00"})
        QVERIFY2(told.contains(QString::fromUtf8(text)), text);
    QStringList pills;
    for (const ui::StatusPill *pill : shown->page->pane().otherAccounts().findChildren<ui::StatusPill *>())
        pills.append(pill->pill().word);
    QVERIFY(pills.contains(QStringLiteral("Partly refunded")));
    QCOMPARE(testkit::labelsWithMarkup(shown->page.get()), QStringList());
    QCOMPARE(testkit::controlsWithoutName(shown->page.get()), QStringList());
    shown->page->openAction(CustomerAction::CopySummary);
    const QString summary = QGuiApplication::clipboard()->text();
    for (const char *text : {"ctm_010001", "cus_zoe", "Stripe · main customer", "pi_1", "Partly refunded", "$132.45"})
        QVERIFY2(summary.contains(QString::fromUtf8(text)), qPrintable(summary));
}

void TstCustomersPage::aMatchCountsOnceSomebodySaidSo()
{
    auto shown = show();
    shown->desk.people.at(FakeCustomerDesk::idAt(1)).elsewhere.candidates = {{stripeZoe(), {.email = true}}};
    pick(*shown, 1);
    ui::OtherAccountsPanel &panel = shown->page->pane().otherAccounts();
    shown->page->pane().showPart(CustomerPane::Part::OtherAccounts);
    QVERIFY(labelsOf(panel).contains(QStringLiteral("May be the same person")));
    QVERIFY(!labelsOf(panel).contains(QStringLiteral("Together"))); // not yet
    QTest::keyClicks(panel.reasonField(), QStringLiteral("she wrote us"));
    QPushButton *confirm = buttonOf(panel, QStringLiteral("Same person"));
    QVERIFY(confirm && confirm->accessibleName().contains(QStringLiteral("Stripe")));
    QTest::keyClick(confirm, Qt::Key_Space);
    QTRY_COMPARE(shown->desk.decided.size(), size_t(1));
    const actions::PairDecision &said = shown->desk.decided.front();
    QVERIFY(said.verdict == customers::PairVerdict::Confirmed);
    QCOMPARE(said.one.id, FakeCustomerDesk::idAt(1));
    QCOMPARE(said.other.account.toString(), QStringLiteral("stripe/sandbox/main"));
    QCOMPARE(said.reason, QStringLiteral("she wrote us"));
    QTRY_VERIFY(labelsOf(panel).contains(QStringLiteral("Together")));
    QVERIFY(panel.reasonField()->text().isEmpty());
    QVERIFY(!panel.reasonField()->isVisibleTo(&panel)); // nobody else is offered
    // Right away, from where it is told.
    QList<QPushButton *> undo = panel.notices().buttons(QStringLiteral("pair"));
    QVERIFY(!undo.isEmpty());
    undo.front()->click();
    QTRY_COMPARE(shown->desk.undone.size(), size_t(1));
    QTRY_VERIFY(!labelsOf(panel).contains(QStringLiteral("Together")));
}

void TstCustomersPage::whatWasSaidOfTwoCanBeTakenBack()
{
    auto shown = show();
    shown->desk.people.at(FakeCustomerDesk::idAt(1)).elsewhere.candidates = {{stripeZoe(), {.externalId = true}}};
    pick(*shown, 1);
    ui::OtherAccountsPanel &panel = shown->page->pane().otherAccounts();
    shown->page->pane().showPart(CustomerPane::Part::OtherAccounts);
    shown->desk.pairError = Error{ErrorKind::Conflict, QStringLiteral("Somebody else was faster."), {}, {}};
    QTest::mouseClick(buttonOf(panel, QStringLiteral("Not the same person")), Qt::LeftButton);
    QTRY_VERIFY(panel.notices().texts().join(QLatin1Char(' ')).contains(QStringLiteral("faster")));
    QTRY_VERIFY(buttonOf(panel, QStringLiteral("Not the same person"))); // it is still to be decided
    shown->desk.pairError.reset();
    QTest::mouseClick(buttonOf(panel, QStringLiteral("Not the same person")), Qt::LeftButton);
    QTRY_VERIFY(labelsOf(panel).contains(QStringLiteral("Said by anna")));
    QVERIFY(!buttonOf(panel, QStringLiteral("Same person")));
    for (QPushButton *button : panel.findChildren<QPushButton *>()) {
        if (button->accessibleName().startsWith(QStringLiteral("Take back that")) && button->isVisibleTo(&panel))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(shown->desk.undone.size(), size_t(1));
    QVERIFY(shown->desk.undone.front().verdict == customers::PairVerdict::Rejected);
}

void TstCustomersPage::hostileNamesStayText()
{
    auto shown = show(3);
    const QString hostile = QStringLiteral("<img src=\"file:///etc/passwd\"><b>x</b>") + QChar(0x202E) +
                            QStringLiteral("moc.live") + QString(100'000, QChar(0x0301));
    shown->desk.customer(0).name = hostile;
    shown->desk.people.at(FakeCustomerDesk::idAt(0)).subscriptions.front().itemSummary = hostile;
    customers::CustomerNote note;
    note.customerId = FakeCustomerDesk::idAt(0);
    note.author = hostile;
    note.body = hostile;
    shown->desk.people.at(FakeCustomerDesk::idAt(0)).notes = {note};
    QElapsedTimer timer;
    shown->page->reload();
    pick(*shown, 0);
    shown->page->pane().showPart(CustomerPane::Part::Notes);
    timer.start();
    shown->page->grab();
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(testkit::labelsWithMarkup(shown->page.get()).isEmpty());
    const QString cell = shown->page->model().index(0, 0).data().toString();
    QVERIFY(cell.contains(QStringLiteral("<img")) && !cell.contains(QChar(0x202E)));
    const QString summary =
        ui::supportSummary(*shown->page->pane().details(), QStringLiteral("Paddle"), testkit::sampleNow());
    QVERIFY(!summary.contains(QChar(0x202E)));
}

void TstCustomersPage::everythingHasANameAndNothingIsCut()
{
    auto shown = show();
    pick(*shown, 1);
    testkit::keepShot(shown->page.get(), QStringLiteral("customers-page"));
    const auto check = [](QWidget *window) {
        QCOMPARE(testkit::controlsWithoutName(window).join(QLatin1Char('\n')), QString());
        QCOMPARE(testkit::labelsWithMarkup(window).join(QLatin1Char('\n')), QString());
        QCOMPARE(testkit::buttonsWithCutText(window).join(QLatin1Char('\n')), QString());
        QCOMPARE(testkit::clashingMnemonics(window).join(QLatin1Char('\n')), QString());
    };
    for (const CustomerPane::Part part :
         {CustomerPane::Part::Overview, CustomerPane::Part::Payments, CustomerPane::Part::Addresses,
          CustomerPane::Part::Notes, CustomerPane::Part::Events, CustomerPane::Part::Raw}) {
        shown->page->pane().showPart(part);
        QCoreApplication::processEvents(); // laid out when it is shown first
        check(shown->page.get());
    }
    shown->page->setWide(CustomerPane::Width::Whole);
    QCoreApplication::processEvents();
    check(shown->page.get());
    for (const CustomerAction action :
         {CustomerAction::Edit, CustomerAction::Archive, CustomerAction::AddAddress, CustomerAction::AddBusiness}) {
        shown->page->openAction(action);
        QVERIFY(shown->dialog);
        check(shown->dialog);
        shown->dialog->close();
    }
    shown->page->openNewCustomer();
    check(shown->dialog);
}

RK_TEST(TstCustomersPage)
#include "tst_customers_page.moc"
