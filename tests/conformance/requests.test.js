// SPDX-License-Identifier: GPL-3.0-or-later
// What PaddleProvider and PaddleNotifications send, against the API document: the program conformance-requests makes
// every call with varied arguments and prints each request that arrived. The document is data of the provider and not
// part of this tree; without it only its checks are left out.
import { before, test } from 'node:test';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { ApiDocument } from './api_document.js';
import { RequestChecks } from './api_request.js';

// Where the document is wrong or silent about what the provider takes: regular expressions on a fault, with the reason.
const wrongSpots = {
  '/transactions\\?(created|updated)_at\\[GTE\\] has an operator in its name$': 'declared without its operators, which only its description names',
  'POST /(subscriptions/\\{subscription_id\\}/activate|notifications/\\{notification_id\\}/replay) has the body \\{\\}': 'declared without a body; Qt would send a POST without one again, so it is an empty object, which the provider\'s PHP SDK sends too',
  'POST /prices body/tax_mode must be equal to one of the allowed values': '"location" is newer than the document',
};

const path = process.env.RECKONER_API_DOCUMENT ?? '';
const source = (file) => readFileSync(new URL(`../../core/provider/paddle/${file}`, import.meta.url), 'utf8');
let requests;

before(() => {
  const output = execFileSync(process.env.RECKONER_PROGRAM, { encoding: 'utf8', maxBuffer: 64 << 20 });
  requests = output.trim().split('\n').map((line) => JSON.parse(line));
});

test('every call of the two classes is made', () => {
  const methods = ['paddle_provider.h', 'paddle_notifications.h'].flatMap((file) => [...source(file).matchAll(/^ {4}Task<.*> (\w+)\(/gm)]
    .map((match) => match[1]).filter((name) => name !== 'chargeWithinBudget'));
  assert.ok(methods.length > 50, `${methods.length} calls are declared`);
  const made = new Set(requests.map((one) => one.call));
  assert.deepEqual(methods.filter((name) => !made.has(name)), [], 'declared and not in the table');
  assert.deepEqual([...made].filter((name) => !methods.includes(name)), [], 'in the table and not declared');
});

test('every request has the headers that the provider demands', () => {
  for (const { call, variant, method, headers, body } of requests) {
    const where = `${call} (${variant}) ${method}`;
    assert.equal(headers.authorization, 'Bearer', where);
    assert.equal(headers['paddle-version'], '1', where);
    assert.equal(headers.accept, 'application/json', where);
    assert.match(headers['user-agent'], /^Reckoner\//, where);
    assert.equal(headers['content-type'], body ? 'application/json' : undefined, where);
    assert.equal(Number(headers['content-length'] ?? 0), Buffer.byteLength(body), where);
    assert.equal(headers['transfer-encoding'], undefined, where);
    assert.equal(headers.cookie, undefined, where);
    if (method === 'POST' || method === 'PATCH') assert.ok(body, where);
    if (method === 'GET' || method === 'DELETE') assert.equal(body, '', where);
  }
});

test('every request fits the API document', (t) => {
  if (!existsSync(path)) {
    t.skip(`there is no API document at ${path}`);
    return;
  }
  const checks = new RequestChecks(new ApiDocument(path, { wrongSpots: {}, absentProperties: {} }), wrongSpots);
  for (const request of requests) checks.request(request);
  t.diagnostic(`${requests.length} requests, ${new Set(requests.map((one) => one.call)).size} calls, ${checks.operations.size} operations`);
  const faults = [...checks.faults].sort().map(([text, calls]) => `${text}\n    in ${[...calls].join('; ')}`);
  assert.deepEqual(faults, [], faults.join('\n'));
  for (const excuse of Object.keys(wrongSpots)) assert.ok(checks.usedExcuses.has(excuse), `the excuse ${excuse} is not needed any more`);
  assert.equal(checks.operations.size, 52, 'operations of the document that are used');
});

test('the checks find what is wrong', (t) => {
  if (!existsSync(path)) {
    t.skip(`there is no API document at ${path}`);
    return;
  }
  const checks = new RequestChecks(new ApiDocument(path, { wrongSpots: {}, absentProperties: {} }), {});
  const look = (method, where, query, body) => checks.request({ call: 'made up', variant: '', method, path: where, query, body: body ? JSON.stringify(body) : '' });
  const subscription = '/subscriptions/sub_01000000000000000000000001';
  look('GET', '/product', '');
  look('GET', '/products', 'per_page=1000&status=gone&colour=red&after=');
  look('GET', '/products', 'per_page=many&per_page=2');
  look('PATCH', subscription, '', { items: [{ price_id: 'price', quantity: 0 }], proration_billing_mode: 'never', colour: 'red' });
  look('POST', `${subscription}/activate`, '', { now: true });
  look('POST', '/notification-settings', '', { id: 'ntfset_01000000000000000000000001' });
  const found = [...checks.faults.keys()].join('\n');
  for (const part of ['GET /product is not in the document', '?per_page must be <= 200', '?status/* must be equal to one of', '?colour is not declared', '?after has no value',
    '?per_page must be integer', '?per_page is sent twice', 'price_id must match pattern', 'proration_billing_mode must be equal to one of', 'body/colour is not declared',
    'activate has the body', 'body/id is read only', "must have required property 'destination'"])
    assert.ok(found.includes(part), `${part} in\n${found}`);
});
