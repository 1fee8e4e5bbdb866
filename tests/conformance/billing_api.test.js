// SPDX-License-Identifier: GPL-3.0-or-later
// The billing API against its own document: real answers of every route, good and refused, are held to the schema that
// the served OpenAPI document gives for their status, and so are the requests that are sent.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const here = dirname(fileURLToPath(import.meta.url));
const runner = join(here, '../../packaging/examples/storefront/run.py');
let child;
let shop;
let document;
let ajv;
const seen = new Set(); // "GET /path status"

before(async () => {
  child = spawn('python3', [runner, '--programs', dirname(process.env.RECKONER_PROGRAM), '--describe', '--until-eof'], { stdio: ['pipe', 'pipe', 'inherit'] });
  shop = JSON.parse(await new Promise((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (part) => {
      text += part;
      if (text.includes('\n')) resolve(text);
    });
    child.on('exit', (code) => reject(new Error(`the shop ended with ${code}`)));
  }));
  document = await (await fetch(`${shop.api}/openapi.json`)).json();
  ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema({ ...document, $id: 'api' });
});

after(() => child?.stdin.end());

const pointer = (...parts) => `api#/${parts.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;

function holdTo(reference, value, what) {
  const check = ajv.getSchema(reference);
  assert.ok(check, `no schema at ${reference}`);
  assert.ok(check(value), `${what}: ${ajv.errorsText(check.errors)}\n${JSON.stringify(value).slice(0, 600)}`);
}

// Asks, and holds request and answer to the document.
async function ask(method, path, { body, token = shop.token, key, headers = {}, isBad = false } = {}) {
  const plain = path.split('?')[0];
  const lower = method.toLowerCase();
  const operation = document.paths[plain][lower];
  const sent = { ...headers };
  if (token) sent.Authorization = `Bearer ${token}`;
  if (body !== undefined) sent['Content-Type'] ??= 'application/json';
  if (key) sent['Idempotency-Key'] = key;
  if (body !== undefined && !isBad && operation.requestBody)
    holdTo(pointer('paths', plain, lower, 'requestBody', 'content', 'application/json', 'schema'), body, `request of ${path}`);
  const response = await fetch(shop.api + path, { method, headers: sent, body: body === undefined ? undefined : JSON.stringify(body) });
  const answer = await response.json();
  const status = String(response.status);
  const described = operation.responses[status];
  assert.ok(described, `${method} ${plain} answers ${status}, which the document does not name: ${JSON.stringify(answer)}`);
  const type = response.headers.get('content-type');
  if (described.$ref) {
    assert.equal(type, 'application/problem+json');
    holdTo(pointer('components', 'schemas', 'Problem'), answer, `${status} of ${path}`);
    assert.equal(answer.status, response.status);
    assert.equal(answer.request_id, response.headers.get('x-request-id'));
  } else {
    assert.equal(type, 'application/json');
    holdTo(pointer('paths', plain, lower, 'responses', status, 'content', 'application/json', 'schema'), answer, `${status} of ${path}`);
  }
  seen.add(`${method} ${plain} ${status}`);
  return { status: response.status, answer, headers: response.headers };
}

test('what everybody may read', async () => {
  for (const path of ['/v1/billing/config', '/billing/v2/config', '/v1/billing/plans']) assert.equal((await ask('GET', path, { token: '' })).status, 200);
  const { answer } = await ask('GET', '/v1/billing/config', { token: '' });
  assert.equal(answer.environment, 'sandbox');
  assert.equal(answer.paddle.client_token, 'test_stand_in');
  assert.ok(!JSON.stringify(answer).includes('pdl_'), 'no secret gets out');
});

test('quotes', async () => {
  for (const plan of ['payg', 'month', 'year'])
    assert.equal((await ask('POST', '/billing/v2/quote', { body: { plan, credits: 50000 }, token: '' })).status, 200);
  const { answer } = await ask('POST', '/billing/v2/quote', { body: { plan: 'payg', credits: 50000 } });
  assert.equal(answer.total.amount, '8900');
  assert.equal((await ask('POST', '/billing/v2/quote', { body: { plan: 'payg', credits: 1 }, token: '' })).status, 422);
  assert.equal((await ask('POST', '/billing/v2/quote', { body: { plan: 'gift', credits: 1 }, token: '', isBad: true })).status, 422);
  assert.equal((await ask('POST', '/billing/v2/quote', { body: {}, token: '', isBad: true, headers: { 'Content-Type': 'text/plain' } })).status, 415);
  assert.equal((await ask('POST', '/billing/v2/quote', { body: {}, token: 'a.b.c', isBad: true })).status, 401);
});

test('orders', async () => {
  const body = { plan: 'payg', credits: 50000 };
  const made = await ask('POST', '/billing/v2/transactions', { body, key: 'order-1' });
  assert.equal(made.status, 201, JSON.stringify(made.answer));
  const again = await ask('POST', '/billing/v2/transactions', { body, key: 'order-1' });
  assert.deepEqual(again.answer, made.answer);
  assert.equal(again.headers.get('idempotent-replayed'), 'true');
  assert.equal((await ask('POST', '/billing/v2/transactions', { body: { plan: 'payg', credits: 51000 }, key: 'order-1' })).status, 422);
  assert.equal((await ask('POST', '/billing/v2/transactions', { body: { ...body, prices_version: 77 } })).status, 409);
  assert.equal((await ask('POST', '/billing/v2/transactions', { body: { price_id: 'pri_none' } })).status, 404);
  assert.equal((await ask('POST', '/billing/v2/transactions', { body, token: '' })).status, 401);
  assert.equal((await ask('POST', '/billing/v2/transactions', { body, key: ' ' })).status, 400);
});

test('plans can be ordered by their prices', async () => {
  const { answer } = await ask('GET', '/v1/billing/plans');
  const [price] = answer.plans[0].prices;
  const made = await ask('POST', '/billing/v2/transactions', { body: { price_id: price.price_id, quantity: price.minimum_quantity } });
  assert.equal(made.status, 201, JSON.stringify(made.answer));
});

test('the portal', async () => {
  assert.equal((await ask('POST', '/v1/billing/portal-session', { body: {} })).status, 201);
  assert.equal((await ask('POST', '/v1/billing/portal-session', { body: { subscription_id: 'sub_of_another' } })).status, 404);
});

test('Stripe is not there', async () => {
  for (const [path, body] of [['/v1/billing/checkout-session', { plan: 'payg', credits: 50000 }], ['/v1/billing/payment-intent', {}]])
    assert.equal((await ask('POST', path, { body })).answer.code, 'stripe_not_configured');
});

test('history and credits', async () => {
  const { answer } = await ask('GET', '/v1/billing/history?limit=2&offset=0');
  assert.ok(answer.total > 0 && answer.transactions.length > 0);
  assert.equal((await ask('GET', '/v1/billing/history?limit=0')).status, 400);
  assert.equal((await ask('GET', '/v1/billing/history?offset=99999999')).status, 400);
  assert.equal((await ask('GET', '/v1/billing/history', { token: '' })).status, 401);
  assert.equal((await ask('GET', '/v1/billing/history', { headers: { Origin: 'https://evil.test' } })).status, 403);
  assert.equal((await ask('GET', '/v1/billing/credits')).status, 200);
});

test('every route was asked', () => {
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const method of Object.keys(methods))
      assert.ok([...seen].some((one) => one.startsWith(`${method.toUpperCase()} ${path} `)), `${method} ${path} was not asked`);
  }
});
