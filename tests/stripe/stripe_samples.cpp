// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stripe/stripe_samples.h"

namespace reckoner::tests {

QByteArray stripeJson(QByteArray text)
{
    return text.replace('\'', '"');
}

JsonDocument stripeParsed(const QByteArray &json)
{
    auto document = JsonDocument::parse(json);
    if (!document)
        qFatal("not JSON: %s", json.constData());
    return std::move(*document);
}

provider::stripe::Seen stripeSeen(qint64 seconds)
{
    return {AccountId(QStringLiteral("stripe/sandbox/main")), Instant::fromSeconds(seconds)};
}

QByteArray sampleCustomer()
{
    return stripeJson("{'id':'cus_1','object':'customer','created':1690000000,'email':'ada@example.com','name':'Ada',"
                      "'preferred_locales':['de'],'metadata':{'app_user_id':'7'},'livemode':false}");
}

QByteArray sampleProduct()
{
    return stripeJson("{'id':'prod_1','object':'product','created':1690000000,'active':true,'name':'Solo',"
                      "'description':'For one','images':[],'metadata':{},'tax_code':'txcd_1','livemode':false}");
}

QByteArray samplePrice()
{
    return stripeJson("{'id':'price_1','object':'price','created':1690000000,'active':true,'billing_scheme':'per_unit',"
                      "'currency':'usd','product':'prod_1','unit_amount':1000,'nickname':'Monthly','lookup_key':null,"
                      "'recurring':{'interval':'month','interval_count':1,'usage_type':'licensed'},'metadata':{},"
                      "'tax_behavior':'exclusive','type':'recurring','livemode':false}");
}

QByteArray sampleSubscription(Shape shape, const QByteArray &tail)
{
    const QByteArray period = ",'current_period_start':1699000000,'current_period_end':1701592000";
    const bool legacy = shape == Shape::Legacy;
    return stripeJson("{'id':'sub_1','object':'subscription','created':1690000000,'customer':'cus_1','currency':'usd',"
                      "'status':'active','collection_method':'charge_automatically','start_date':1690000000,"
                      "'metadata':{'plan':'solo'}" +
                      (legacy ? period : QByteArray()) +
                      ",'items':{'object':'list','has_more':false,'data':[{'id':'si_1','object':'subscription_item',"
                      "'created':1690000000,'quantity':2,'price':" +
                      samplePrice() + (legacy ? QByteArray() : period) + "}]}" + tail + '}');
}

QByteArray sampleIntent(Shape shape, const QByteArray &status, const QByteArray &tail)
{
    const bool paid = status == "succeeded";
    return stripeJson(
        "{'id':'pi_1','object':'payment_intent','created':1700000000,'amount':2000,'amount_received':" +
        QByteArray(paid ? "2000" : "0") + ",'currency':'usd','customer':'cus_1','status':'" + status +
        "','client_secret':'pi_1_secret_x','metadata':{},'description':'Subscription update','latest_charge':"
        "{'id':'ch_1','object':'charge','created':1700000001,'amount':2000,'currency':'usd','status':'" +
        QByteArray(paid ? "succeeded" : "failed") + "','captured':" + QByteArray(paid ? "true" : "false") +
        ",'failure_code':null,'payment_method_details':{'type':'card','card':{'brand':'visa','last4':'4242',"
        "'exp_month':8,'exp_year':2030}}}" +
        (shape == Shape::Legacy ? QByteArray(",'invoice':'in_1'") : QByteArray()) + tail + '}');
}

QByteArray sampleInvoice(Shape shape, const QByteArray &tail)
{
    const bool legacy = shape == Shape::Legacy;
    const QByteArray line =
        legacy
            ? "{'id':'il_1','object':'line_item','amount':2000,'currency':'usd','description':'2 x Solo','quantity':2,"
              "'proration':false,'period':{'start':1700000000,'end':1702592000},'price':" +
                  samplePrice() + ",'tax_amounts':[],'discount_amounts':[]}"
            : QByteArray("{'id':'il_1','object':'line_item','amount':2000,'currency':'usd','description':'2 x Solo',"
                         "'quantity':2,'period':{'start':1700000000,'end':1702592000},'pricing':{'price_details':"
                         "{'price':'price_1','product':'prod_1'},'unit_amount_decimal':'1000'},'parent':"
                         "{'subscription_item_details':{'proration':false}},'taxes':[],'discount_amounts':[]}");
    const QByteArray links =
        legacy
            ? ",'subscription':'sub_1','payment_intent':'pi_1','tax':null"
            : ",'parent':{'type':'subscription_details','subscription_details':{'subscription':'sub_1'}},"
              "'total_taxes':[],'payments':{'object':'list','data':[{'id':'inpay_1','status':'paid','is_default':true,"
              "'payment':{'type':'payment_intent','payment_intent':'pi_1'}}]}";
    return stripeJson("{'id':'in_1','object':'invoice','created':1700000000,'currency':'usd','customer':'cus_1',"
                      "'status':'paid','number':'A-0001','billing_reason':'subscription_cycle','collection_method':"
                      "'charge_automatically','subtotal':2000,'total':2000,'amount_due':2000,'amount_paid':2000,"
                      "'amount_remaining':0,'hosted_invoice_url':'https://invoice.stripe.com/i/1','invoice_pdf':"
                      "'https://pay.stripe.com/invoice/1/pdf','total_discount_amounts':[],'status_transitions':"
                      "{'paid_at':1700000002},'lines':{'object':'list','data':[" +
                      line + "]}" + links + tail + '}');
}

QByteArray sampleRefund()
{
    return stripeJson("{'id':'re_1','object':'refund','created':1700000100,'amount':500,'currency':'usd',"
                      "'charge':'ch_1','payment_intent':'pi_1','reason':'requested_by_customer','status':'succeeded'}");
}

QByteArray sampleDispute(const QByteArray &status)
{
    return stripeJson("{'id':'du_1','object':'dispute','created':1700000100,'amount':2000,'currency':'usd','charge':"
                      "'ch_1','payment_intent':'pi_1','reason':'fraudulent','status':'" +
                      status + "'}");
}

QByteArray samplePreview(Shape shape)
{
    const bool legacy = shape == Shape::Legacy;
    const auto line = [legacy](const QByteArray &amount, const QByteArray &price, const QByteArray &quantity) {
        const QByteArray period = "'period':{'start':1699500000,'end':1701592000}";
        const QByteArray head = "{'id':'il_tmp_" + price + "','object':'line_item','amount':" + amount +
                                ",'currency':'usd','description':'Time on Solo','quantity':" + quantity + ',' + period;
        return legacy ? head + ",'proration':true,'price':{'id':'" + price + "','unit_amount':1000}}"
                      : head + ",'pricing':{'price_details':{'price':'" + price +
                            "'},'unit_amount_decimal':'1000'},'parent':{'invoice_item_details':{'proration':true}}}";
    };
    const QByteArray moment = legacy ? ",'subscription_proration_date':1699500000"
                                     : ",'parent':{'subscription_details':{'subscription':'sub_1',"
                                       "'subscription_proration_date':1699500000}}";
    return stripeJson(
        "{'id':'upcoming_in_1','object':'invoice','created':1699500000,'currency':'usd','customer':'cus_1',"
        "'status':'draft','subtotal':807,'total':807,'amount_due':807,'amount_remaining':807,'lines':"
        "{'object':'list','data':[" +
        line("-1614", "price_1", "2") + ',' + line("2421", "price_1", "3") + "]}" + moment + '}');
}

QByteArray stripeEvent(const QByteArray &type, const QByteArray &object, const QByteArray &version, qint64 created)
{
    return stripeJson("{'id':'evt_" + QByteArray(type).replace('.', '_') + "_" + QByteArray::number(created) +
                      "','object':'event','api_version':'" + version + "','created':" + QByteArray::number(created) +
                      ",'livemode':false,'pending_webhooks':1,'type':'" + type + "','data':{'object':" + object + "}}");
}

QByteArray stripeList(const QByteArrayList &rows, bool hasMore)
{
    return "{\"object\":\"list\",\"has_more\":" + QByteArray(hasMore ? "true" : "false") + ",\"data\":[" +
           rows.join(',') + "]}";
}

http::ServerResponse stripeAnswer(const QByteArray &body, int status)
{
    http::ServerResponse response;
    response.status = status;
    response.body = body;
    response.headers = {{"Date", "Tue, 14 Nov 2023 22:13:20 GMT"}, {"Request-Id", "req_1"}}; // 1700000000
    return response;
}

} // namespace reckoner::tests
