// SPDX-License-Identifier: GPL-3.0-or-later
// The official SDK, unchanged, against reckoner-sandbox's Stripe: resources, webhooks and time, in the legacy and in the
// modern shape. The provider's document and fixtures are no part of this tree; without them only those checks are left
// out, and it says so.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Stripe from 'stripe';
import { LegacyShape, ModernShape } from './stripe_shapes.js';
import { WebhookReceiver, startSandbox } from './sandbox_process.js';

const apiKey = 'sk_test_conformance0key';
const secret = 'whsec_conformance0secret';
const legacyVersion = '2025-02-24.acacia';
const modernVersion = '2026-08-26.dahlia';

// Where the document of 2022 is older than the legacy shape of 2025 or contradicts itself, with the reason.
const legacyExcuses = {
  '/checkout/sessions.* /cancel_url must be string': 'required in 2022, optional later',
  'capture_method must be equal to one of the allowed values': 'automatic_async is newer',
};
// Where a fixture is not what answers show, with the reason.
const modernExcuses = {
  ': (customer_account|managed_payments|excluded_payment_method_types|billing_schedules) is absent$': 'other products of the provider',
  ': (subscription|shipping_details) is (absent|not in the fixture)$': 'the fixtures keep members of the older shape',
  'price: tiers is not|subscription: customer is object|checkout.session: (line_items|subscription) is|charge: refunds is': 'expanded',
  'webhook_endpoint: secret is not': 'when it is created',
  'credit_note_line_item: invoice_line_item is absent': 'of lines that are on no invoice',
};

let lastHeaders; // of an answer, as received
let sandbox, receiver, legacy, modern, legacyShape, modernShape;
const client = (apiVersion, options = {}) => new Stripe(options.key ?? apiKey, {
  apiVersion, host: '127.0.0.1', port: new URL(sandbox.url).port, protocol: 'http', maxNetworkRetries: 0, telemetry: false,
  httpClient: Stripe.createFetchHttpClient(watched),
});
const watched = async (url, options) => {
  const response = await fetch(url, options);
  const { pathname } = new URL(url);
  lastHeaders = response.headers;
  const version = response.headers.get('stripe-version');
  const body = JSON.parse(await response.clone().text());
  if (version === legacyVersion) legacyShape?.answer(options.method, pathname, response.status, body);
  if (version === modernVersion && response.ok) modernShape?.look(body);
  return response;
};
const rejects = (promise, code, status) => assert.rejects(promise, (error) => {
  assert.equal(error.code, code);
  if (status) assert.equal(error.statusCode, status);
  return true;
});
const control = async (path, body) => {
  const response = await fetch(`${sandbox.url}/_sandbox/stripe/${path}`, { method: 'POST', body: JSON.stringify(body) });
  assert.equal(response.status, 200, await response.clone().text());
  return response.json();
};
const every = async (list) => list.autoPagingToArray({ limit: 1000 });
const settled = async () => {
  await sandbox.advance('PT1S');
  return Promise.all(receiver.deliveries.map((one) => one.checked));
};
const customerWithCard = (stripe, email, card = 'pm_card_visa') =>
  stripe.customers.create({ email, name: 'Ada Example', payment_method: card, invoice_settings: { default_payment_method: card } });
const made = {};

before(async () => {
  receiver = new WebhookReceiver('stripe-signature');
  await receiver.listen();
  sandbox = await startSandbox(process.env.RECKONER_PROGRAM, ['--seed', 'empty', '--clock', '2026-01-31T12:00:00Z', '--clock-mode', 'frozen',
    '--stripe-key', apiKey, '--stripe-version', modernVersion, '--stripe-webhook-url', receiver.url, '--stripe-webhook-secret', secret]);
  const data = dirname(process.env.RECKONER_API_DOCUMENT ?? '');
  if (existsSync(join(data, 'stripe-spec3.json'))) {
    legacyShape = new LegacyShape(join(data, 'stripe-spec3.json'), legacyExcuses);
    modernShape = new ModernShape(join(data, 'stripe-fixtures3.json'), modernExcuses);
  } else {
    console.log(`skipped: ${data} has no data of the provider, shapes are not checked`);
  }
  legacy = client(legacyVersion);
  modern = client(modernVersion);
  receiver.check = ({ body, signature }) => modern.webhooks.constructEvent(body, signature, secret);
});

after(async () => {
  receiver?.close();
  if (sandbox) assert.equal(await sandbox.stop(), 0, 'SIGTERM ends it cleanly');
});

test('keys and errors', async () => {
  await rejects(client(modernVersion, { key: 'sk_test_other' }).customers.list(), undefined, 401);
  await rejects(client(modernVersion, { key: 'pk_test_x' }).customers.list(), 'secret_key_required', 403);
  await rejects(client(modernVersion, { key: 'sk_live_x' }).customers.list(), undefined, 401);
  await rejects(modern.customers.create({ wat: 'x' }), 'parameter_unknown', 400);
  await rejects(modern.customers.retrieve('cus_none'), 'resource_missing', 404);
  await rejects(client('2025-03-01.acacia').customers.list(), undefined, 400);
});

for (const [name, stripe] of [['legacy', () => legacy], ['modern', () => modern]]) {
  test(`${name}: catalogue and customers`, async () => {
    const product = await stripe().products.create({ name: `Team ${name}`, metadata: { tier: 'a' }, images: ['https://example.com/a.png'] });
    const price = await stripe().prices.create({ product: product.id, currency: 'usd', unit_amount: 1900, recurring: { interval: 'month' }, lookup_key: `team_${name}` });
    const larger = await stripe().prices.create({ product: product.id, currency: 'usd', unit_amount: 4900, recurring: { interval: 'month' } });
    const tiered = await stripe().prices.create({
      product: product.id, currency: 'usd', billing_scheme: 'tiered', tiers_mode: 'graduated', recurring: { interval: 'month' },
      tiers: [{ up_to: 5, unit_amount: 700 }, { up_to: 'inf', unit_amount: 600 }],
    });
    assert.equal(tiered.unit_amount, null);
    assert.equal((await stripe().prices.retrieve(tiered.id, { expand: ['tiers'] })).tiers.length, 2);
    const oneTime = await stripe().prices.create({ product: product.id, currency: 'jpy', unit_amount: 500, currency_options: { usd: { unit_amount: 450 } } });
    await rejects(stripe().prices.create({ product: product.id, currency: 'usd', unit_amount: 1, lookup_key: `team_${name}` }), undefined, 400);
    assert.equal((await stripe().prices.update(oneTime.id, { active: false })).active, false);
    const customer = await customerWithCard(stripe(), `ada@${name}.example.com`);
    const updated = await stripe().customers.update(customer.id, { metadata: { a: '1', b: '2' }, address: { country: 'DE', city: 'Bonn' } });
    assert.deepEqual(updated.metadata, { a: '1', b: '2' });
    assert.deepEqual((await stripe().customers.update(customer.id, { metadata: { b: '' } })).metadata, { a: '1' });
    assert.equal((await stripe().customers.search({ query: `email:"ada@${name}.example.com"` })).data[0].id, customer.id);
    Object.assign(made, { [name]: { product, price, larger, customer } });
  });

  test(`${name}: a subscription from start to end`, async () => {
    const { price, larger, customer } = made[name];
    const subscription = await stripe().subscriptions.create({ customer: customer.id, items: [{ price: price.id, quantity: 2 }], expand: ['latest_invoice', 'customer'] });
    assert.equal(subscription.status, 'active');
    assert.equal(subscription.latest_invoice.status, 'paid');
    assert.equal(subscription.latest_invoice.total, 3800);
    assert.equal(subscription.customer.id, customer.id);
    const item = subscription.items.data[0];
    assert.equal('current_period_end' in subscription, name === 'legacy');
    assert.equal('current_period_end' in item, name === 'modern');
    const start = name === 'legacy' ? subscription.current_period_start : item.current_period_start;
    const end = name === 'legacy' ? subscription.current_period_end : item.current_period_end;
    const at = start + Math.floor((end - start) / 3);
    const preview = name === 'modern'
      ? await stripe().invoices.createPreview({ subscription: subscription.id, subscription_details: { items: [{ id: item.id, price: larger.id }], proration_behavior: 'always_invoice', proration_date: at } })
      : await stripe().rawRequest('GET', `/v1/invoices/upcoming?subscription=${subscription.id}&subscription_items[0][id]=${item.id}&subscription_items[0][price]=${larger.id}`
        + `&subscription_proration_behavior=always_invoice&subscription_proration_date=${at}`);
    const changed = await stripe().subscriptions.update(subscription.id, {
      items: [{ id: item.id, price: larger.id }], proration_behavior: 'always_invoice', proration_date: at, expand: ['latest_invoice'],
    });
    assert.equal(changed.latest_invoice.total, preview.total, 'the invoice is what the preview said');
    assert.equal(changed.items.data[0].quantity, 1, 'another price without a quantity begins at one');
    const paused = await stripe().subscriptions.update(subscription.id, { pause_collection: { behavior: 'void' } });
    assert.equal(paused.status, 'active');
    await stripe().subscriptions.update(subscription.id, { pause_collection: '' });
    const ending = await stripe().subscriptions.update(subscription.id, { cancel_at_period_end: true });
    assert.equal(ending.cancel_at, end);
    await stripe().subscriptions.update(subscription.id, { cancel_at_period_end: false });
    const canceled = await stripe().subscriptions.cancel(subscription.id, { cancellation_details: { feedback: 'unused' } });
    assert.equal(canceled.status, 'canceled');
    await rejects(stripe().subscriptions.cancel(subscription.id), 'resource_missing', 404);
    made[name].invoice = await stripe().invoices.retrieve(changed.latest_invoice.id);
  });

  test(`${name}: payments and what comes back`, async () => {
    const { customer, invoice } = made[name];
    const intent = await stripe().paymentIntents.create({ amount: 7000, currency: 'usd', customer: customer.id, payment_method: 'pm_card_visa', confirm: true, automatic_payment_methods: { enabled: true, allow_redirects: 'never' } });
    assert.equal(intent.status, 'succeeded');
    await stripe().refunds.create({ payment_intent: intent.id, amount: 4000, reason: 'requested_by_customer' });
    await assert.rejects(stripe().refunds.create({ payment_intent: intent.id, amount: 4000 }), /\$40\.00.*\$30\.00/);
    await stripe().refunds.create({ payment_intent: intent.id });
    await rejects(stripe().refunds.create({ payment_intent: intent.id }), 'charge_already_refunded', 400);
    const charge = await stripe().charges.retrieve(intent.latest_charge, { expand: ['refunds'] });
    assert.equal(charge.refunded, true);
    assert.equal(charge.refunds.data.length, 2);
    await assert.rejects(
      stripe().paymentIntents.create({ amount: 900, currency: 'usd', payment_method: 'pm_card_visa_chargeDeclinedInsufficientFunds', confirm: true }),
      (error) => error instanceof Stripe.errors.StripeCardError && error.decline_code === 'insufficient_funds' && error.payment_intent.status === 'requires_payment_method');
    const note = await stripe().creditNotes.create({ invoice: invoice.id, amount: 100, credit_amount: 100 });
    assert.equal(note.type, 'post_payment');
    const entry = await stripe().customers.createBalanceTransaction(customer.id, { amount: -500, currency: 'usd', description: 'Goodwill' });
    assert.equal(entry.ending_balance, -600);
    assert.equal((await every(stripe().customers.listBalanceTransactions(customer.id))).length, 2);
    const disputed = await control('disputes', { charge: (await stripe().paymentIntents.create({ amount: 800, currency: 'usd', customer: customer.id, payment_method: 'pm_card_visa', confirm: true })).latest_charge });
    assert.equal((await stripe().disputes.retrieve(disputed.id)).status, 'needs_response');
    await rejects(stripe().refunds.create({ charge: disputed.charge }), 'charge_disputed', 400);
  });

  test(`${name}: checkout, portal, schedules`, async () => {
    const { price, larger, customer } = made[name];
    const session = await stripe().checkout.sessions.create({
      mode: 'subscription', customer: customer.id, line_items: [{ price: price.id, quantity: 1 }],
      success_url: 'https://example.com/done?session={CHECKOUT_SESSION_ID}', cancel_url: 'https://example.com/back', subscription_data: { metadata: { order: '7' } },
    });
    assert.match(session.url, /\/stripe\/checkout\/cs_test_/);
    const page = await fetch(session.url, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'outcome=complete', redirect: 'manual' });
    assert.equal(page.headers.get('location'), `https://example.com/done?session=${session.id}`);
    const done = await stripe().checkout.sessions.retrieve(session.id, { expand: ['line_items', 'subscription'] });
    assert.equal(done.status, 'complete');
    assert.equal(done.payment_status, 'paid');
    assert.equal(done.subscription.metadata.order, '7');
    const lost = await stripe().checkout.sessions.create({ mode: 'payment', line_items: [{ price_data: { currency: 'usd', unit_amount: 2500, product_data: { name: 'One thing' } } }], success_url: 'https://example.com/done' });
    assert.equal((await stripe().checkout.sessions.expire(lost.id)).status, 'expired');
    assert.match((await stripe().billingPortal.sessions.create({ customer: customer.id, return_url: 'https://example.com' })).url, /\/stripe\/portal\//);
    const schedule = await stripe().subscriptionSchedules.create({ from_subscription: done.subscription.id });
    const [phase] = schedule.phases;
    const planned = await stripe().subscriptionSchedules.update(schedule.id, {
      phases: [{ start_date: phase.start_date, end_date: phase.end_date, items: [{ price: price.id }] }, { items: [{ price: larger.id }] }],
    });
    assert.equal(planned.phases.length, 2);
    assert.equal((await stripe().subscriptionSchedules.release(schedule.id)).status, 'released');
  });

  test(`${name}: time on a test clock`, async () => {
    const { price } = made[name];
    const clock = await stripe().testHelpers.testClocks.create({ frozen_time: Date.UTC(2026, 0, 1) / 1000, name: 'A year' });
    const customer = await stripe().customers.create({ email: 'clock@example.com', test_clock: clock.id, payment_method: 'pm_card_visa', invoice_settings: { default_payment_method: 'pm_card_visa' } });
    const subscription = await stripe().subscriptions.create({ customer: customer.id, items: [{ price: price.id }] });
    await stripe().testHelpers.testClocks.advance(clock.id, { frozen_time: Date.UTC(2026, 1, 1, 2) / 1000 });
    assert.equal((await stripe().testHelpers.testClocks.retrieve(clock.id)).status, 'ready');
    const invoices = await every(stripe().invoices.list({ subscription: subscription.id }));
    assert.deepEqual(invoices.map((one) => [one.billing_reason, one.status]), [['subscription_cycle', 'paid'], ['subscription_create', 'paid']]);
    assert.ok(!(await every(stripe().customers.list())).some((one) => one.id === customer.id), 'lists hide what is on a clock');
    await stripe().testHelpers.testClocks.del(clock.id);
  });
}

test('lists go on by cursor, both ways', async () => {
  for (let i = 0; i < 7; ++i) await modern.customers.create({ email: `page${i}@example.com` });
  const all = await every(modern.customers.list({ limit: 2 }));
  assert.equal(new Set(all.map((one) => one.id)).size, all.length);
  const newer = await modern.customers.list({ limit: 2, ending_before: all[5].id });
  assert.deepEqual(newer.data.map((one) => one.id), [all[3].id, all[4].id]);
  await rejects(modern.customers.list({ starting_after: 'cus_none' }), 'resource_missing', 400);
});

test('a key brings the same answer once', async () => {
  const idempotencyKey = 'order-1';
  const first = await modern.customers.create({ email: 'once@example.com' }, { idempotencyKey });
  const again = await modern.customers.create({ email: 'once@example.com' }, { idempotencyKey });
  assert.equal(again.id, first.id);
  assert.equal(lastHeaders.get('idempotent-replayed'), 'true');
  await assert.rejects(modern.customers.create({ email: 'twice@example.com' }, { idempotencyKey }), Stripe.errors.StripeIdempotencyError);
  await sandbox.call('POST', '/_sandbox/faults', { kind: 'status', status: 500, method: 'POST', path: '/v1/customers' });
  await rejects(modern.customers.create({ email: 'broken@example.com' }, { idempotencyKey: 'order-2' }), undefined, 500);
  await rejects(modern.customers.create({ email: 'broken@example.com' }, { idempotencyKey: 'order-2' }), undefined, 500);
});

test('events are signed, and endpoints choose their version', async () => {
  const checked = await settled();
  assert.ok(checked.length > 50);
  for (const one of checked) assert.equal(one.object, 'event', String(one));
  const types = new Set(checked.map((one) => one.type));
  for (const type of ['customer.created', 'customer.subscription.created', 'customer.subscription.updated', 'customer.subscription.deleted', 'invoice.paid',
    'payment_intent.succeeded', 'payment_intent.payment_failed', 'charge.refunded', 'refund.created', 'charge.dispute.created', 'checkout.session.completed',
    'checkout.session.expired', 'credit_note.created', 'subscription_schedule.released', 'test_helpers.test_clock.ready'])
    assert.ok(types.has(type), type);
  const stored = await every(modern.events.list({ type: 'checkout.session.completed' }));
  assert.equal((await modern.events.retrieve(stored[0].id)).api_version, modernVersion);
  const older = new WebhookReceiver('stripe-signature');
  await older.listen();
  const endpoint = await modern.webhookEndpoints.create({ url: older.url, enabled_events: ['invoice.created'], api_version: legacyVersion });
  older.check = ({ body, signature }) => modern.webhooks.constructEvent(body, signature, endpoint.secret);
  await modern.invoices.create({ customer: made.modern.customer.id });
  await sandbox.advance('PT1S');
  const [event] = await Promise.all(older.deliveries.map((one) => one.checked));
  assert.equal(event.api_version, legacyVersion);
  assert.equal(event.data.object.paid, false);
  assert.equal((await modern.webhookEndpoints.del(endpoint.id)).deleted, true);
  older.close();
});

test('shapes agree with the data of the provider', { skip: !process.env.RECKONER_API_DOCUMENT }, (t) => {
  if (!legacyShape) return t.skip('the provider\'s data is not here');
  assert.deepEqual({ legacy: [...legacyShape.faults.keys()], modern: [...modernShape.faults.keys()] }, { legacy: [], modern: [] });
  for (const shape of [legacyShape, modernShape])
    assert.deepEqual(Object.keys(shape.excuses).filter((one) => !shape.usedExcuses.has(one)), [], 'excuses that nothing needs');
  return undefined;
});
