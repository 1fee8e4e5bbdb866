// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/stripe/pages.h"

#include "app/sandbox/stripe/form.h"
#include "app/sandbox/stripe/params.h"

namespace reckoner::sandbox::stripe {

using namespace Qt::StringLiterals;

namespace {

http::ServerResponse htmlPage(int status, const QString &title, const QString &body)
{
    http::ServerResponse response;
    response.status = status;
    response.contentType = "text/html; charset=utf-8";
    response.body =
        u"<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>%1</title><style>body{font:16px "
        u"sans-serif;max-width:34em;margin:3em auto;padding:0 1em}button{font:inherit;padding:.5em "
        u"1em;margin:.25em}td{padding:.2em 1em .2em 0}</style><h1>%1</h1>%2</html>"_s.arg(title.toHtmlEscaped(), body)
            .toUtf8();
    return response;
}

http::ServerResponse redirectTo(const QString &url)
{
    http::ServerResponse response;
    response.status = 303;
    response.headers.push_back({"Location", QUrl(url).toEncoded()});
    response.contentType = "text/plain";
    return response;
}

// One page of text, enough for a viewer to open it.
http::ServerResponse pdfPage(const QStringList &lines)
{
    QByteArray text = "BT /F1 12 Tf 72 760 Td 16 TL\n";
    for (const QString &line : lines)
        text += '(' + line.toLatin1().replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)") + ") Tj T*\n";
    text += "ET";
    const QByteArray objects[] = {
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> "
        ">>",
        "<< /Length " + QByteArray::number(text.size()) + " >>\nstream\n" + text + "\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    };
    QByteArray pdf = "%PDF-1.4\n", table = "0000000000 65535 f \n";
    int number = 0;
    for (const QByteArray &object : objects) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(++number) + " 0 obj\n" + object + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    pdf += "xref\n0 6\n" + table + "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
    http::ServerResponse response;
    response.contentType = "application/pdf";
    response.body = pdf;
    return response;
}

QString checkoutBody(const World &world, const CheckoutSession &session, const QString &problem)
{
    if (session.status != u"open"_s)
        return u"<p>This checkout is %1.</p>"_s.arg(session.status == u"expired"_s ? u"no longer available"_s
                                                                                   : u"done"_s);
    QString rows;
    for (const CheckoutLine &line : session.lines)
        rows += u"<tr><td>%1 × %2</td><td>%3</td></tr>"_s.arg(line.quantity)
                    .arg(world.products.at(world.prices.at(line.price).product).name.toHtmlEscaped(),
                         amountText(checkoutLineAmount(world, session, line) - line.discount, session.currency));
    const auto button = [](const char *outcome, const char *label) {
        return u"<button name=\"outcome\" value=\"%1\">%2</button>"_s.arg(QLatin1StringView(outcome),
                                                                          QLatin1StringView(label));
    };
    return u"<p role=\"alert\">%1</p><table>%2</table><form method=\"post\"><p><label>E-mail <input name=\"email\" "
           u"type=\"email\" value=\"%3\"></label></p>%4</form>"_s.arg(
               problem.toHtmlEscaped(), rows, session.fields.value(u"customer_email"_s).toString().toHtmlEscaped(),
               button("complete", "Pay") + button("later", "Pay by a delayed method") +
                   button("fail", "Pay with a card that declines") + button("expire", "Let it expire") +
                   button("cancel", "Go back"));
}

http::ServerResponse checkoutAct(World &world, CheckoutSession &session, Params &in)
{
    const QString outcome = in.text("outcome").value_or(u"complete"_s);
    Buyer buyer;
    buyer.email = in.text("email").value_or(QString());
    if (const auto method = in.text("payment_method"))
        buyer.paymentMethod = *method;
    if (outcome == u"later"_s)
        buyer.pays = BuyerPays::Later;
    const TimeScope scope(world, session.testClock);
    const auto where = [&](const char *field) {
        return session.fields.value(QLatin1String(field)).toString().replace(u"{CHECKOUT_SESSION_ID}"_s, session.id);
    };
    if (outcome == u"expire"_s)
        expireSession(world, session);
    if (outcome == u"expire"_s || outcome == u"cancel"_s) {
        const QString url = where("cancel_url");
        return url.isEmpty() ? htmlPage(200, u"Checkout"_s, checkoutBody(world, session, {})) : redirectTo(url);
    }
    if (outcome == u"fail"_s)
        buyer.paymentMethod = u"pm_card_visa_chargeDeclined"_s;
    if (const auto done = completeSession(world, session, buyer); !done)
        return htmlPage(402, u"Checkout"_s, checkoutBody(world, session, done.error().message));
    const QString url = where("success_url");
    return url.isEmpty() ? htmlPage(200, u"Checkout"_s, checkoutBody(world, session, {})) : redirectTo(url);
}

http::ServerResponse invoicePage(const World &world, const Invoice &invoice, bool asPdf)
{
    QStringList lines{u"Invoice %1"_s.arg(invoice.number), u"Status: %1"_s.arg(invoice.status)};
    for (const Line &line : invoice.lines)
        lines.append(u"%1   %2"_s.arg(line.description, amountText(line.amount, line.currency)));
    lines.append(u"Total %1, due %2"_s.arg(amountText(invoice.total(), invoice.currency),
                                           amountText(invoice.amountRemaining(), invoice.currency)));
    if (const Customer *customer = world.customers.find(invoice.customer))
        lines.insert(1, u"Billed to %1"_s.arg(customer->name.isEmpty() ? customer->email : customer->name));
    if (asPdf)
        return pdfPage(lines);
    QString body;
    for (const QString &line : lines)
        body += u"<p>%1</p>"_s.arg(line.toHtmlEscaped());
    return htmlPage(200, lines.takeFirst(), body);
}

http::ServerResponse authenticateAct(World &world, PaymentIntent &intent, Params &in)
{
    const bool succeeds = in.text("outcome").value_or(u"succeed"_s) == u"succeed"_s;
    if (intent.status != u"requires_action"_s)
        return htmlPage(409, u"Authentication"_s, u"<p>Nothing waits for an authentication.</p>"_s);
    const TimeScope scope(world, intent.testClock);
    if (succeeds)
        completeAuthentication(world, intent);
    else
        authenticatePayment(world, intent, false);
    return htmlPage(200, u"Authentication"_s, u"<p>The payment is now %1.</p>"_s.arg(intent.status));
}

} // namespace

http::ServerResponse pageAnswer(World &world, const http::ServerRequest &request)
{
    const QStringList parts = QString::fromUtf8(request.path).split(u'/'); // "", "stripe", kind, id, …
    const QString kind = parts.value(2), id = parts.value(3);
    const bool acts = request.method == "POST";
    const auto form = decodeForm(request.body);
    if (!form)
        return htmlPage(400, u"Not understood"_s, {});
    Params in(*form);
    if (CheckoutSession *session = world.sessions.find(id); session && kind == u"checkout"_s)
        return acts ? checkoutAct(world, *session, in)
                    : htmlPage(200, u"Checkout"_s, checkoutBody(world, *session, {}));
    if (const Invoice *invoice = world.invoices.find(id); invoice && kind == u"invoice"_s && invoice->finalizedAt)
        return invoicePage(world, *invoice, parts.value(4) == u"pdf"_s);
    if (const CreditNote *note = world.creditNotes.find(id); note && kind == u"credit_note"_s)
        return pdfPage({u"Credit note %1"_s.arg(note->number), amountText(note->amount, note->currency)});
    if (const Charge *charge = world.charges.find(id); charge && kind == u"receipt"_s)
        return htmlPage(200, u"Receipt"_s, u"<p>Paid %1</p>"_s.arg(amountText(charge->amount, charge->currency)));
    if (PaymentIntent *intent = world.paymentIntents.find(id); intent && kind == u"authenticate"_s)
        return acts ? authenticateAct(world, *intent, in)
                    : htmlPage(
                          200, u"Authentication"_s,
                          u"<form method=\"post\"><button name=\"outcome\" value=\"succeed\">Confirm</button><button "
                          u"name=\"outcome\" value=\"fail\">Refuse</button></form>"_s);
    if (world.portalSessions.find(id) && kind == u"portal"_s)
        return htmlPage(200, u"Billing"_s, u"<p>The customer's own page would be here.</p>"_s);
    return htmlPage(404, u"Not found"_s, u"<p>There is nothing here.</p>"_s);
}

} // namespace reckoner::sandbox::stripe
