// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/stripe/invoices.h"
#include "app/sandbox/stripe/routes.h"

#include <algorithm>

namespace reckoner::sandbox::stripe {

using namespace Qt::StringLiterals;

namespace {

struct NoteAsked {
    CreditNote note;
    qint64 credit = 0; // to the customer's balance
    qint64 refund = 0;
    QString refundId; // of a refund that was made already
};

Outcome<std::vector<CreditNote::NoteLine>> readNoteLines(World &world, Params &in, const Invoice &invoice)
{
    std::vector<CreditNote::NoteLine> lines;
    for (Params &given : in.list("lines")) {
        CreditNote::NoteLine line;
        line.id = world.makeId("cnli_");
        const auto type = given.oneOf("type", {u"invoice_line_item"_s, u"custom_line_item"_s});
        const auto amount = given.integer("amount", {.minimum = 0});
        line.quantity = given.integer("quantity", {.minimum = 1}).value_or(1);
        line.description = given.text("description").value_or(QString());
        const auto unit = given.integer("unit_amount");
        const auto billed = given.text("invoice_line_item");
        given.ignore({"tax_rates", "unit_amount_decimal", "tax_amounts"});
        if (type == u"invoice_line_item"_s) {
            const auto at = std::find_if(invoice.lines.begin(), invoice.lines.end(),
                                         [&](const Line &one) { return one.id == billed.value_or(QString()); });
            if (at == invoice.lines.end())
                return noSuch("invoice line item", billed.value_or(QString()), given.path("invoice_line_item"), 400);
            line.invoiceLine = at->id;
            line.description = at->description;
            line.amount = amount.value_or(at->quantity > 0 ? at->amount * line.quantity / at->quantity : at->amount);
        } else {
            line.amount = amount.value_or(unit.value_or(0) * line.quantity);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

Outcome<NoteAsked> readNote(Call &call)
{
    World &world = call.world;
    Params &in = call.in;
    NoteAsked asked;
    CreditNote &note = asked.note;
    note.invoice = in.text("invoice", {.isRequired = true}).value_or(QString());
    const auto amount = in.integer("amount", {.minimum = 1});
    const auto credit = in.integer("credit_amount", {.minimum = 0}),
               refund = in.integer("refund_amount", {.minimum = 0});
    note.outOfBand = in.integer("out_of_band_amount", {.minimum = 0}).value_or(0);
    asked.refundId = in.text("refund").value_or(QString());
    for (Params &one : in.list("refunds")) {
        asked.refundId = one.text("refund").value_or(QString());
        one.ignore({"amount_refunded", "type"});
    }
    in.copy(note.fields, {{"memo"}});
    if (const auto reason =
            in.oneOf("reason", {u"duplicate"_s, u"fraudulent"_s, u"order_change"_s, u"product_unsatisfactory"_s}))
        note.fields.insert(u"reason"_s, *reason);
    in.metadataOf(note.fields);
    in.ignore({"email_type", "effective_at", "shipping_cost"});
    const Invoice *invoice = world.invoices.find(note.invoice);
    if (invoice) {
        SB_TRY_ASSIGN(note.lines, readNoteLines(world, in, *invoice));
    } else {
        in.ignore({"lines"});
    }
    SB_TRY(in.check());
    SB_TRY(findRow(world.invoices, note.invoice, "invoice", u"invoice"_s));
    if (invoice->status != u"open"_s && invoice->status != u"paid"_s)
        return refused(u"Credit notes can only be created for open or paid invoices."_s, "", u"invoice"_s);
    for (const CreditNote::NoteLine &line : note.lines)
        note.amount += line.amount;
    if (note.lines.empty()) {
        note.amount = amount.value_or(credit.value_or(0) + refund.value_or(0) + note.outOfBand);
        note.lines.push_back(
            {.id = world.makeId("cnli_"), .amount = note.amount, .description = u"Credit"_s, .invoiceLine = {}});
    }
    const bool isPaid = invoice->status == u"paid"_s;
    note.type = isPaid ? u"post_payment"_s : u"pre_payment"_s;
    const qint64 most = isPaid ? invoice->total() - invoice->prePaymentCredits - invoice->postPaymentCredits
                               : invoice->amountRemaining();
    if (note.amount <= 0 || note.amount > most)
        return refused(u"The credit note amount (%1) is greater than what can be credited (%2)."_s.arg(
                           amountText(note.amount, invoice->currency), amountText(most, invoice->currency)),
                       "", u"amount"_s);
    const Refund *made = world.refunds.find(asked.refundId);
    if (!made && !asked.refundId.isEmpty())
        return noSuch("refund", asked.refundId, u"refund"_s);
    asked.refund = refund.value_or(0);
    asked.credit = credit.value_or(0);
    const qint64 given = asked.refund + asked.credit + note.outOfBand + (made ? made->amount : 0);
    if (!isPaid && given != 0)
        return refused(u"Nothing of an open invoice can be given back: a credit note lowers what is to be paid."_s);
    if (isPaid && given == 0)
        asked.credit = note.amount;
    else if (isPaid && given != note.amount)
        return refused(
            u"The sum of credit amount, refund amount and out of band amount (%1) must equal the credit note "
            u"amount (%2)."_s.arg(amountText(given, invoice->currency), amountText(note.amount, invoice->currency)));
    note.customer = invoice->customer;
    note.currency = invoice->currency;
    return asked;
}

Answer createNote(Call &call)
{
    World &world = call.world;
    SB_TRY_ASSIGN(NoteAsked asked, readNote(call));
    CreditNote &note = asked.note;
    Invoice &invoice = world.invoices.at(note.invoice);
    const TimeScope scope(world, invoice.testClock);
    note.id = world.makeId("cn_");
    note.created = world.now();
    note.testClock = invoice.testClock;
    int count = 1;
    for (const auto &other : world.creditNotes.rows())
        count += other->invoice == invoice.id ? 1 : 0;
    note.number = u"%1-CN-%2"_s.arg(invoice.number).arg(count, 2, 10, QLatin1Char('0'));
    note.refund = asked.refundId;
    if (asked.refund > 0) {
        const PaymentIntent *intent = world.paymentIntents.find(invoice.paymentIntent);
        Charge *charge = intent ? world.charges.find(intent->latestCharge) : nullptr;
        if (!charge)
            return refused(u"This invoice has no payment that could be refunded."_s, "", u"refund_amount"_s);
        SB_TRY_ASSIGN(Refund * refund, refundCharge(world, *charge, asked.refund, {}));
        refund->creditNote = note.id;
        note.refund = refund->id;
    }
    if (asked.credit > 0) {
        BalanceTransaction entry;
        entry.amount = -asked.credit;
        entry.currency = note.currency;
        entry.creditNote = note.id;
        entry.type = u"credit_note"_s;
        note.balanceTransaction = changeBalance(world, world.customers.at(note.customer), std::move(entry)).id;
    }
    const CreditNote &made = world.creditNotes.insert(std::move(note));
    emitOf(world, "credit_note.created", made);
    if (made.type == u"pre_payment"_s) {
        creditOpenInvoice(world, invoice, made.amount);
        return call.json(made);
    }
    const Invoice before = invoice;
    invoice.postPaymentCredits += made.amount;
    emitUpdated(world, "invoice.updated", invoice, before);
    return call.json(made);
}

Answer previewNote(Call &call)
{
    SB_TRY_ASSIGN(NoteAsked asked, readNote(call));
    asked.note.id = call.world.makeId("cn_");
    asked.note.created = call.world.now();
    asked.note.number = u"PREVIEW"_s;
    return call.json(asked.note);
}

Answer voidNote(Call &call)
{
    SB_TRY_ASSIGN(CreditNote * note, findRow(call.world.creditNotes, call.param("id"), "credit note"));
    const TimeScope scope(call.world, note->testClock);
    SB_TRY(call.in.check());
    Invoice &invoice = call.world.invoices.at(note->invoice);
    if (note->status == u"void"_s || invoice.status != u"open"_s)
        return refused(u"You can only void a credit note of an open invoice."_s);
    note->status = u"void"_s;
    note->voidedAt = call.world.now();
    emitOf(call.world, "credit_note.voided", *note);
    creditOpenInvoice(call.world, invoice, -note->amount);
    return call.json(*note);
}

} // namespace

void registerCreditNoteRoutes(Router &router)
{
    router.add("POST", "/v1/credit_notes", createNote);
    router.add("GET", "/v1/credit_notes/preview", previewNote);
    router.add("POST", "/v1/credit_notes/{id}/void", voidNote);
    router.add("GET", "/v1/credit_notes", [](Call &call) {
        const auto customer = call.in.text("customer"), invoice = call.in.text("invoice");
        return listAnswer(call, call.world.creditNotes, "credit note", [&](const CreditNote &one) {
            return fits(customer, one.customer) && fits(invoice, one.invoice);
        });
    });
    addRead(router, "/v1/credit_notes/{id}", &World::creditNotes, "credit note");
    router.add("GET", "/v1/credit_notes/{id}/lines", [](Call &call) -> Answer {
        SB_TRY_ASSIGN(const CreditNote *note, findRow(call.world.creditNotes, call.param("id"), "credit note"));
        std::vector<PageRow> rows;
        for (const CreditNote::NoteLine &line : note->lines)
            rows.push_back({line.id, note->created, [&] { return noteLineJson(line, call.request.version); }});
        return pageAnswer(call, std::move(rows), "credit note line item");
    });
}

} // namespace reckoner::sandbox::stripe
