// SPDX-License-Identifier: GPL-3.0-or-later
// The official SDK, unchanged, against reckoner-sandbox: every resource, every webhook, and every answer against the API
// document. The document is data of the provider and not part of this tree; without it only its checks are left out.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { ApiError, LogLevel, Paddle } from '@paddle/paddle-node-sdk';
import { ApiDocument, watchFetch } from './api_document.js';
import { WebhookReceiver, startSandbox, webhookSecret } from './sandbox_process.js';

const apiKey = 'pdl_sdbx_apikey_01conformance0conformance_ConformanceTestKey0000_Ckey'.slice(0, 69);

// Where the document contradicts itself or what the provider sends: regular expressions on a fault, with the reason.
const wrongSpots = {
};
// Properties that the document's schemas name although answers do not always show them, with the reason.
const absentProperties = {
  '/transactions.*: (address|adjustments|adjustments_totals|available_payment_methods|business|customer|discount) is absent$': 'only with include=',
  '/update-payment-method-transaction: (address|adjustments|adjustments_totals|available_payment_methods|business|customer|discount) is absent$': 'it has no include=',
  '/subscriptions/.*: (next_transaction|recurring_transaction_details) is absent$': 'only with include=, and only when one is read',
  'GET /products: prices is absent$': 'only with include=',
  'GET /prices: product is absent$': 'only with include=',
};
// Operations that the sandbox does not emulate.
const leftOut = /simulation|reports/;

let sandbox, receiver, paddle, document;
const made = {}; // ids that later tests build on

const collect = async (collection) => {
  const rows = [];
  for await (const row of collection) rows.push(row);
  return rows;
};
const rejects = (promise, code) => assert.rejects(promise, (error) => error instanceof ApiError && error.code === code || assert.fail(`${error.code ?? error} instead of ${code}`));
const monthly = { interval: 'month', frequency: 1 };

before(async () => {
  receiver = new WebhookReceiver();
  await receiver.listen();
  sandbox = await startSandbox(process.env.RECKONER_PROGRAM, ['--seed', 'empty', '--clock', '2026-01-31T12:00:00Z', '--clock-mode', 'frozen',
    '--api-key', apiKey, '--webhook-url', receiver.url, '--webhook-secret', webhookSecret]);
  paddle = new Paddle(apiKey, { environment: sandbox.url, logLevel: LogLevel.none });
  receiver.check = async ({ body, signature }) => {
    const event = await paddle.webhooks.unmarshal(body, webhookSecret, signature);
    assert.equal(event.eventType, JSON.parse(body).event_type);
  };
  if (existsSync(process.env.RECKONER_API_DOCUMENT ?? '')) {
    document = new ApiDocument(process.env.RECKONER_API_DOCUMENT, { wrongSpots, absentProperties });
    watchFetch(sandbox.url, (...answer) => document.answer(...answer));
  }
});

after(async () => {
  receiver?.close();
  if (sandbox) assert.equal(await sandbox.stop(), 0, 'SIGTERM ends it cleanly');
});

test('catalog', async () => {
  const product = await paddle.products.create({ name: 'Reckoner', taxCategory: 'saas', customData: { tier: 'a' } });
  made.product = product.id;
  assert.equal((await paddle.products.update(product.id, { description: 'A console' })).description, 'A console');
  assert.equal((await paddle.products.get(product.id, { include: ['prices'] })).prices.length, 0);
  const price = (description, amount, more = {}) => paddle.prices.create({
    productId: product.id, description, unitPrice: { amount, currencyCode: 'USD' }, billingCycle: monthly, taxMode: 'external', ...more });
  made.small = (await price('small', '1000', { quantity: { minimum: 1, maximum: 50 } })).id;
  made.large = (await price('large', '5000')).id;
  made.trial = (await price('trial', '2000', { trialPeriod: { interval: 'day', frequency: 14 } })).id;
  made.once = (await price('once', '1500', { billingCycle: null })).id;
  assert.equal((await paddle.prices.get(made.small, { include: ['product'] })).product.id, product.id);
  assert.equal((await paddle.prices.update(made.large, { name: 'Large' })).name, 'Large');
  assert.deepEqual((await collect(paddle.prices.list({ perPage: 2, recurring: true }))).map((one) => one.id), [made.trial, made.large, made.small]);
  const archived = await paddle.products.create({ name: 'Old', taxCategory: 'standard' });
  assert.equal((await paddle.products.archive(archived.id)).status, 'archived');
  assert.equal((await collect(paddle.products.list({ status: ['active', 'archived'] }))).length, 2);
  await rejects(paddle.products.get('pro_01aaaaaaaaaaaaaaaaaaaaaaaa'), 'not_found');
  await rejects(paddle.products.create({ name: '', taxCategory: 'saas' }), 'invalid_field');
});

test('discounts', async () => {
  const discount = await paddle.discounts.create({ description: 'Ten', type: 'percentage', amount: '10', code: 'TEN', recur: true, enabledForCheckout: true });
  made.discount = discount.id;
  assert.equal((await paddle.discounts.update(discount.id, { usageLimit: 5 })).usageLimit, 5);
  assert.equal((await paddle.discounts.get(discount.id)).code, 'TEN');
  assert.equal((await collect(paddle.discounts.list({ code: ['TEN'] }))).length, 1);
});

test('customers, addresses, businesses', async () => {
  const customer = await paddle.customers.create({ email: 'sam@example.com', name: 'Sam' });
  made.customer = customer.id;
  await assert.rejects(paddle.customers.create({ email: 'sam@example.com' }),
    (error) => error.code === 'customer_already_exists' && error.detail.endsWith(customer.id));
  assert.equal((await paddle.customers.update(customer.id, { locale: 'de' })).locale, 'de');
  assert.equal((await paddle.customers.get(customer.id)).name, 'Sam');
  assert.equal((await collect(paddle.customers.list({ email: ['sam@example.com'] })))[0].id, customer.id);
  const address = await paddle.addresses.create(customer.id, { countryCode: 'US', postalCode: '10021' });
  made.address = address.id;
  assert.equal((await paddle.addresses.update(customer.id, address.id, { city: 'New York' })).city, 'New York');
  assert.equal((await paddle.addresses.get(customer.id, address.id)).postalCode, '10021');
  assert.equal((await collect(paddle.addresses.list(customer.id))).length, 1);
  const business = await paddle.businesses.create(customer.id, { name: 'ACME', taxIdentifier: 'US1', contacts: [{ email: 'b@example.com', name: 'B' }] });
  assert.equal((await paddle.businesses.update(customer.id, business.id, { companyNumber: '7' })).companyNumber, '7');
  assert.equal((await paddle.businesses.get(customer.id, business.id)).contacts[0].email, 'b@example.com');
  assert.equal((await collect(paddle.businesses.list(customer.id))).length, 1);
  assert.deepEqual(await paddle.customers.getCreditBalance(customer.id), []);
  assert.match((await paddle.customers.generateAuthToken(customer.id)).customerAuthToken, /^pca_/);
});

test('notification settings', async () => {
  const setting = await paddle.notificationSettings.create({
    description: 'Second', type: 'url', destination: 'https://example.com/hook', subscribedEvents: ['transaction.completed'], active: false });
  assert.match(setting.endpointSecretKey, /^pdl_ntfset_[a-z0-9]{26}_[a-zA-Z0-9]{32}$/);
  assert.equal((await paddle.notificationSettings.update(setting.id, { description: 'Changed' })).description, 'Changed');
  assert.equal((await paddle.notificationSettings.get(setting.id)).subscribedEvents[0].name, 'transaction.completed');
  assert.equal((await paddle.notificationSettings.list()).length, 2);
  await paddle.notificationSettings.delete(setting.id);
  await rejects(paddle.notificationSettings.get(setting.id), 'not_found');
});

test('pricing and transaction previews', async () => {
  const prices = await paddle.pricingPreview.preview({ items: [{ priceId: made.small, quantity: 3 }], address: { countryCode: 'US', postalCode: '10021' } });
  assert.equal(prices.details.lineItems[0].totals.subtotal, '3000');
  const preview = await paddle.transactions.preview({ items: [{ priceId: made.small, quantity: 2 }], address: { countryCode: 'US', postalCode: '10021' } });
  assert.equal(preview.details.totals.subtotal, '2000');
  assert.equal(preview.details.totals.fee, null);
});

test('a checkout becomes a subscription', async () => {
  const transaction = await paddle.transactions.create({ items: [{ priceId: made.small, quantity: 2 }], customerId: made.customer, addressId: made.address, customData: { order: '1' } });
  assert.equal(transaction.status, 'ready');
  assert.match(transaction.checkout.url, new RegExp(`_ptxn=${transaction.id}$`));
  assert.equal((await paddle.transactions.update(transaction.id, { customData: { order: '2' } })).customData.order, '2');
  await sandbox.pay({ transaction_id: transaction.id });
  const paid = await paddle.transactions.get(transaction.id, { include: ['customer', 'address', 'adjustments_totals'] });
  assert.equal(paid.status, 'completed');
  assert.equal(paid.customer.id, made.customer);
  assert.ok(paid.invoiceNumber);
  const { total, fee, earnings, tax } = paid.details.totals;
  assert.equal(Number(earnings), Number(total) - Number(tax) - Number(fee));
  made.transaction = paid.id;
  made.subscription = paid.subscriptionId;
  const subscription = await paddle.subscriptions.get(made.subscription, { include: ['next_transaction', 'recurring_transaction_details'] });
  assert.equal(subscription.status, 'active');
  assert.equal(subscription.customData.order, '2');
  assert.match(subscription.nextBilledAt, /^2026-02-28T/);
  assert.equal(subscription.recurringTransactionDetails.totals.subtotal, '2000');
  assert.match((await paddle.transactions.getInvoicePDF(made.transaction)).url, /^http/);
  assert.equal((await collect(paddle.transactions.list({ subscriptionId: [made.subscription] }))).length, 1);
});

test('a subscription is previewed and changed', async () => {
  const change = { items: [{ priceId: made.large, quantity: 1 }], prorationBillingMode: 'prorated_immediately' };
  await sandbox.advance('P10D');
  const preview = await paddle.subscriptions.previewUpdate(made.subscription, change);
  assert.equal(preview.updateSummary.result.action, 'charge');
  const updated = await paddle.subscriptions.update(made.subscription, change);
  assert.equal(updated.items[0].price.id, made.large);
  const [latest] = await collect(paddle.transactions.list({ subscriptionId: [made.subscription], perPage: 1 }));
  assert.equal(latest.origin, 'subscription_update');
  assert.equal(latest.details.totals.grandTotal, preview.immediateTransaction.details.totals.grandTotal);
  await rejects(paddle.subscriptions.update(made.subscription, { items: [{ priceId: made.small, quantity: 1 }] }),
    'subscription_items_update_missing_proration_billing_mode');
  const charge = { effectiveFrom: 'next_billing_period', items: [{ priceId: made.once, quantity: 1 }] };
  assert.equal((await paddle.subscriptions.previewOneTimeCharge(made.subscription, charge)).immediateTransaction, null);
  await paddle.subscriptions.createOneTimeCharge(made.subscription, { ...charge, effectiveFrom: 'immediately' });
  const change2 = await paddle.subscriptions.getPaymentMethodChangeTransaction(made.subscription);
  assert.equal(change2.origin, 'subscription_payment_method_change');
  await sandbox.advance('P1M');
  assert.equal((await collect(paddle.transactions.list({ subscriptionId: [made.subscription], origin: ['subscription_recurring'] }))).length, 1);
});

test('a subscription is paused, resumed and canceled', async () => {
  const scheduled = await paddle.subscriptions.pause(made.subscription, { effectiveFrom: 'next_billing_period' });
  assert.equal(scheduled.scheduledChange.action, 'pause');
  assert.equal(scheduled.nextBilledAt, null);
  assert.equal((await paddle.subscriptions.update(made.subscription, { scheduledChange: null })).scheduledChange, null);
  assert.equal((await paddle.subscriptions.pause(made.subscription, { effectiveFrom: 'immediately' })).status, 'paused');
  assert.equal((await paddle.subscriptions.resume(made.subscription, { effectiveFrom: 'immediately' })).status, 'active');
  assert.equal((await paddle.subscriptions.cancel(made.subscription, { effectiveFrom: 'next_billing_period' })).scheduledChange.action, 'cancel');
  await sandbox.advance('P1M1D');
  assert.equal((await paddle.subscriptions.get(made.subscription)).status, 'canceled');
  await rejects(paddle.subscriptions.pause(made.subscription, { effectiveFrom: 'immediately' }), 'subscription_is_canceled_action_invalid');
  assert.equal((await collect(paddle.subscriptions.list({ customerId: [made.customer], status: ['canceled'] }))).length, 1);
});

test('a trial is activated', async () => {
  const transaction = await paddle.transactions.create({ items: [{ priceId: made.trial, quantity: 1 }], customerId: made.customer, addressId: made.address });
  await sandbox.pay({ transaction_id: transaction.id });
  const { subscriptionId } = await paddle.transactions.get(transaction.id);
  assert.equal((await paddle.subscriptions.get(subscriptionId)).status, 'trialing');
  assert.equal((await paddle.subscriptions.activate(subscriptionId)).status, 'active');
  made.active = subscriptionId;
});

test('a failed renewal is past due', async () => {
  await sandbox.call('POST', '/_sandbox/faults', { kind: 'payment_declined', error_code: 'expired_card', customer_id: made.customer });
  await sandbox.advance('P1M1D');
  assert.equal((await paddle.subscriptions.get(made.active)).status, 'past_due');
  const [latest] = await collect(paddle.transactions.list({ subscriptionId: [made.active], perPage: 1 }));
  assert.equal(latest.status, 'past_due');
  assert.equal(latest.payments[0].errorCode, 'expired_card');
});

test('refunds', async () => {
  const transaction = await paddle.transactions.get(made.transaction);
  const refund = await paddle.adjustments.create({ action: 'refund', transactionId: made.transaction, reason: 'asked',
    items: [{ itemId: transaction.details.lineItems[0].id, type: 'partial', amount: '100' }] });
  assert.equal(refund.status, 'pending_approval');
  await sandbox.advance('PT20M');
  const [approved] = await collect(paddle.adjustments.list({ id: [refund.id] }));
  assert.equal(approved.status, 'approved');
  assert.match((await paddle.adjustments.getCreditNotePDF(refund.id)).url, /^http/);
  await rejects(paddle.adjustments.create({ action: 'credit', transactionId: made.transaction, reason: 'no', type: 'full' }),
    'adjustment_invalid_credit_action');
});

test('revising an invoice', async () => {
  const transaction = await paddle.transactions.create({ items: [{ priceId: made.once, quantity: 1 }], customerId: made.customer, addressId: made.address });
  await sandbox.pay({ transaction_id: transaction.id });
  assert.ok((await paddle.transactions.revise(transaction.id, { customer: { name: 'Samuel' } })).revisedAt);
});

test('payment methods and the portal', async () => {
  const methods = await collect(paddle.paymentMethods.list(made.customer));
  assert.ok(methods.length > 0);
  assert.equal((await paddle.paymentMethods.get(made.customer, methods[0].id)).id, methods[0].id);
  const session = await paddle.customerPortalSessions.create(made.customer, [made.active]);
  assert.equal(session.urls.subscriptions[0].id, made.active);
  await paddle.paymentMethods.delete(made.customer, methods[0].id);
  await rejects(paddle.paymentMethods.get(made.customer, methods[0].id), 'not_found');
  assert.equal((await paddle.customers.archive(made.customer)).status, 'archived');
});

test('events and notifications', async () => {
  await sandbox.advance('PT1M');
  assert.ok((await paddle.eventTypes.list()).length > 40);
  const events = await collect(paddle.events.list({ perPage: 200 }));
  assert.ok(events.length > 40, `${events.length} events`);
  const [delivered] = await collect(paddle.notifications.list({ status: ['delivered'], perPage: 200 }));
  assert.equal((await paddle.notifications.get(delivered.id)).timesAttempted, 1);
  assert.equal((await collect(paddle.notifications.getLogs(delivered.id)))[0].responseCode, 200);
  const before = receiver.deliveries.length;
  const replay = await paddle.notifications.replay(delivered.id);
  await sandbox.advance('PT1M');
  assert.equal(receiver.deliveries.length, before + 1);
  assert.equal(JSON.parse(receiver.deliveries.at(-1).body).notification_id, replay.notificationId);
});

test('the SDK reads a rate limit and a gateway error', async () => {
  await sandbox.call('POST', '/_sandbox/faults', { kind: 'status', status: 429, retry_after: 60 });
  await assert.rejects(paddle.products.get(made.product), (error) => error.code === 'too_many_requests' && error.retryAfter === 60);
});

test('the SDK accepts every webhook', async () => {
  const types = new Set();
  for (const delivery of receiver.deliveries) {
    assert.equal(await delivery.checked, undefined, delivery.body);
    types.add(JSON.parse(delivery.body).event_type);
  }
  for (const type of ['product.created', 'customer.updated', 'transaction.created', 'transaction.ready', 'transaction.paid', 'transaction.completed',
    'transaction.payment_failed', 'transaction.past_due', 'transaction.billed', 'transaction.revised', 'subscription.created', 'subscription.activated',
    'subscription.trialing', 'subscription.updated', 'subscription.paused', 'subscription.resumed', 'subscription.canceled', 'subscription.past_due',
    'adjustment.created', 'adjustment.updated', 'payment_method.saved', 'payment_method.deleted', 'discount.created'])
    assert.ok(types.has(type), `no webhook ${type}`);
  await assert.rejects(async () => paddle.webhooks.unmarshal(receiver.deliveries[0].body + ' ', webhookSecret, receiver.deliveries[0].signature));
});

test('the demo rows are read by the SDK and fit the document', async (t) => {
  const demo = await startSandbox(process.env.RECKONER_PROGRAM, ['--seed', 'demo', '--clock', '2026-01-31T12:00:00Z', '--clock-mode', 'frozen', '--api-key', apiKey]);
  if (document) watchFetch(demo.url, (...answer) => document.answer(...answer));
  const reader = new Paddle(apiKey, { environment: demo.url, logLevel: LogLevel.none });
  const all = { perPage: 200, status: ['active', 'archived'] };
  const lists = {
    products: reader.products.list(all), prices: reader.prices.list(all), customers: reader.customers.list(all), discounts: reader.discounts.list(all),
    subscriptions: reader.subscriptions.list({ perPage: 200 }), transactions: reader.transactions.list(), adjustments: reader.adjustments.list(),
    events: reader.events.list({ perPage: 200 }),
  };
  const counts = {};
  for (const [name, list] of Object.entries(lists)) {
    const rows = await collect(list);
    counts[name] = rows.length;
    assert.equal(new Set(rows.map((one) => one.id ?? one.eventId)).size, rows.length, `${name}: every row once`);
    assert.ok(rows.length > 0, `there are no ${name}`);
  }
  t.diagnostic(JSON.stringify(counts));
  const states = new Set((await collect(reader.subscriptions.list({ perPage: 200 }))).map((one) => one.status));
  assert.deepEqual([...states].sort(), ['active', 'canceled', 'past_due', 'paused', 'trialing']);
  assert.equal(await demo.stop(), 0);
});

test('the checks of the document find what is wrong', async (t) => {
  if (!document) {
    t.skip('there is no API document');
    return;
  }
  const checks = new ApiDocument(process.env.RECKONER_API_DOCUMENT, { wrongSpots: {}, absentProperties: {} });
  checks.answer('GET', '/products/pro_1', 200, { data: { id: 'pro_1', name: 7 }, meta: { request_id: 'x' } });
  checks.answer('GET', '/products/pro_1', 200, { data: {} });
  checks.answer('GET', '/products/pro_1', 404, { error: {} });
  checks.answer('GET', '/product', 200, {});
  const found = [...checks.faults.keys()].join('\n');
  for (const part of ['/data/id must match pattern', '/data/name must be string', 'tax_category is absent', "must have required property 'meta'", '404', 'is not in the document'])
    assert.ok(found.includes(part), `${part} in\n${found}`);
});

test('every answer and webhook fits the API document', async (t) => {
  if (!document) {
    t.skip(`there is no API document at ${process.env.RECKONER_API_DOCUMENT}`);
    return;
  }
  await fetch(`${sandbox.url}/ips`);
  for (const delivery of receiver.deliveries) document.event(JSON.parse(delivery.body));
  const faults = [...document.faults].sort().map(([text, times]) => `${times} × ${text}`);
  assert.deepEqual(faults, [], faults.join('\n'));
  assert.deepEqual(document.unseen().filter((name) => !leftOut.test(name)), []);
  for (const excuse of Object.keys({ ...wrongSpots, ...absentProperties }))
    assert.ok(document.usedExcuses.has(excuse), `the excuse ${excuse} is not needed any more`);
});
