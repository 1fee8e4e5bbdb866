// SPDX-License-Identifier: GPL-3.0-or-later
// The page: asks the billing API, shows what it says, and leads to the checkout. Texts of others are set as text, never
// as markup. Each purchase has an idempotency key of its own, which is kept until its outcome is known: pressing the
// button again, or a lost answer, never makes a second one.
'use strict';

const settings = window.storefrontSettings;
const pageRows = 10;
const quoteDelayMs = 150;
const byId = (id) => document.getElementById(id);
const words = {
  plans: { payg: 'Once', month: 'Each month', year: 'Each year' },
  cycles: { payg: '', month: 'each month', year: 'each year' },
  statuses: {
    succeeded: 'Paid', pending: 'Open', failed: 'Failed', canceled: 'Canceled', refunded: 'Refunded',
    partially_refunded: 'Partly refunded', disputed: 'Disputed',
  },
  unreachable: 'The shop cannot be reached. Check the connection and try again.',
};

const state = { config: null, scale: null, plan: 'payg', quote: null, asked: 0, offset: 0, total: 0, order: null };

class Refusal extends Error {
  constructor(problem, status) {
    super(problem.detail || 'Something went wrong.');
    this.code = problem.code || '';
    this.status = status;
  }
}

const patience = 5; // how often a request that came too soon is made again

async function ask(method, path, body, key, tries = patience) {
  const headers = {};
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (settings.token) headers.Authorization = `Bearer ${settings.token}`;
  if (key) headers['Idempotency-Key'] = key;
  let response;
  try {
    response = await fetch(settings.api + path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
  } catch {
    throw new Refusal({ detail: words.unreachable, code: 'unreachable' }, 0);
  }
  if (response.status === 429 && tries > 0) {
    const seconds = Math.min(Number(response.headers.get('Retry-After')) || 1, 10);
    await new Promise((done) => setTimeout(done, seconds * 1000));
    return ask(method, path, body, key, tries - 1);
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Refusal(answer, response.status);
  return answer;
}

// Amounts are texts in the smallest unit; Intl knows how many digits a currency has.
function money({ amount, currency }) {
  const format = new Intl.NumberFormat(undefined, { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits;
  const negative = amount.startsWith('-');
  const plain = (negative ? amount.slice(1) : amount).padStart(digits + 1, '0');
  const text = digits === 0 ? plain : `${plain.slice(0, -digits)}.${plain.slice(-digits)}`;
  return format.format((negative ? '-' : '') + text);
}

const count = (number) => new Intl.NumberFormat().format(number);

function element(name, text, className) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (className) made.className = className;
  return made;
}

function showFault(text) {
  byId('fault').textContent = text || '';
  byId('fault').hidden = !text;
}

// --- buying ---

const amount = () => state.scale.amountAt(Number(byId('amount').value));

function showAmount() {
  const credits = amount();
  byId('amount-text').textContent = state.plan === 'payg' ? `${count(credits)} credits` : `${count(credits)} credits a month`;
  byId('amount').setAttribute('aria-valuetext', byId('amount-text').textContent);
}

function showQuote(quote) {
  state.quote = quote;
  byId('price').textContent = quote ? money(quote.total) : '–';
  byId('cycle').textContent = quote ? words.cycles[quote.plan] : '';
  const saves = quote && quote.saving && Number(quote.saving.amount.amount) > 0;
  byId('saving').hidden = !saves;
  if (saves) byId('saving').textContent = `You save ${money(quote.saving.amount)} (${Math.floor(quote.saving.permille / 10)} %)`;
  byId('buy').disabled = !quote || !settings.token || !state.config.enabled;
}

async function askQuote() {
  const asked = ++state.asked;
  showQuote(null);
  const plan = state.plan;
  const credits = amount();
  try {
    const quote = await ask('POST', '/billing/v2/quote', { plan, credits });
    if (asked === state.asked) {
      showQuote(quote);
      showFault('');
    }
  } catch (refusal) {
    if (asked === state.asked) showFault(refusal.message);
  }
}

let quoteTimer;
function amountChanged() {
  showAmount();
  showQuote(null);
  state.order = null; // another amount is another purchase
  clearTimeout(quoteTimer);
  quoteTimer = setTimeout(askQuote, quoteDelayMs);
}

function drawTicks() {
  const wanted = state.config.prices.tiers.filter((tier) => tier.plan === state.plan).map((tier) => tier.to_credits);
  byId('ticks').replaceChildren(...state.scale.ticks(wanted).map((credits) => {
    const tick = element('span', count(credits));
    tick.dataset.credits = credits;
    tick.style.insetInlineStart = `${(100 * state.scale.positionOf(credits)) / positions}%`;
    return tick;
  }));
}

function choosePlan(plan) {
  state.plan = plan;
  drawTicks();
  amountChanged();
}

function drawPlans(plans) {
  for (const plan of plans) {
    const label = element('label');
    const radio = element('input');
    radio.type = 'radio';
    radio.name = 'plan';
    radio.value = plan;
    radio.checked = plan === state.plan;
    radio.addEventListener('change', () => choosePlan(plan));
    label.append(radio, ` ${words.plans[plan] || plan}`);
    byId('plans').append(label);
  }
}

function startSlider(prices) {
  state.scale = makeScale({ minimum: prices.minimum_credits, maximum: prices.maximum_credits, step: prices.step_credits });
  state.plan = prices.plans[0];
  drawPlans(prices.plans);
  const slider = byId('amount');
  slider.max = positions;
  slider.value = state.scale.positionOf(prices.minimum_credits + (prices.maximum_credits - prices.minimum_credits) / 10);
  slider.disabled = false;
  slider.addEventListener('input', amountChanged);
  slider.addEventListener('keydown', (event) => {
    const direction = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
    if (!direction) return;
    event.preventDefault();
    slider.value = state.scale.positionOf(state.scale.next(amount(), direction));
    amountChanged();
  });
  drawTicks();
  amountChanged();
}

function openCheckout(transaction) {
  const { checkout_script_url: script, client_token: token } = state.config.paddle;
  if (script && token && window.Paddle) {
    window.Paddle.Checkout.open({ transactionId: transaction.transaction_id });
    byId('buying').textContent = 'The checkout is open.';
  } else if (transaction.checkout_url) {
    byId('buying').textContent = 'Going to the checkout …';
    window.location.assign(transaction.checkout_url);
  } else {
    showFault('There is no checkout to go to. Nothing was charged.');
  }
}

// What was begun and has no answer is asked for again under the same key; another order is another purchase.
function begin(order) {
  const text = JSON.stringify(order);
  if (!state.order || state.order.text !== text) state.order = { key: crypto.randomUUID(), text, body: order };
  return state.order;
}

async function buy(order) {
  const begun = begin(order);
  byId('buy').disabled = true;
  byId('buying').textContent = 'One moment …';
  showFault('');
  try {
    const transaction = await ask('POST', '/billing/v2/transactions', begun.body, begun.key);
    if (state.order === begun) state.order = null;
    openCheckout(transaction);
  } catch (refusal) {
    const isOpen = refusal.status === 0 || refusal.status === 503 || refusal.code === 'in_progress';
    if (!isOpen && state.order === begun) state.order = null;
    byId('buying').textContent = '';
    showFault(refusal.message);
    if (refusal.code === 'price_changed') askQuote();
  }
  byId('buy').disabled = !state.quote;
}

function buyQuote() {
  const { plan, credits, prices_version } = state.quote;
  return buy({ plan, credits, prices_version });
}

// Only from the address that the API names, once.
function loadCheckoutScript({ checkout_script_url: url, client_token: token }, environment) {
  if (!url || !token) return;
  const script = element('script');
  script.src = url;
  script.addEventListener('load', () => {
    if (environment === 'sandbox' && window.Paddle.Environment) window.Paddle.Environment.set('sandbox');
    window.Paddle.Initialize({ token });
    document.body.dataset.checkout = 'overlay';
  });
  script.addEventListener('error', () => { document.body.dataset.checkout = 'hosted'; });
  document.head.append(script);
}

// --- plans, credits, payments ---

function planCard(plan) {
  const card = element('li', undefined, 'card');
  card.append(element('h3', plan.name));
  for (const price of plan.prices) {
    const cycle = price.billing_cycle ? ` each ${price.billing_cycle.interval}` : '';
    card.append(element('p', `${price.name || price.product_name}: ${money(price.unit_price)}${cycle}`));
    if (price.credits > 0) card.append(element('p', `${count(price.credits)} credits`, 'note'));
    const button = element('button', 'Choose');
    button.type = 'button';
    button.disabled = !settings.token || !state.config.enabled;
    button.addEventListener('click', () => buy({ price_id: price.price_id, quantity: price.minimum_quantity }));
    card.append(button);
  }
  return card;
}

async function showCatalog() {
  const { plans } = await ask('GET', '/v1/billing/plans');
  byId('catalog').replaceChildren(...plans.map(planCard));
  byId('catalog-empty').hidden = plans.length > 0;
}

async function showCredits() {
  const credits = await ask('GET', '/v1/billing/credits');
  byId('balance').textContent = `${count(credits.balance)} credits`;
  byId('credits-note').textContent = credits.pending > 0 ? `${count(credits.pending)} of them are being booked.` : '';
}

function methodText(method) {
  if (!method) return '';
  return method.last4 ? `${method.brand || method.type} ···· ${method.last4}` : method.type;
}

function historyRow(payment) {
  const row = element('tr');
  const date = element('td', new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(new Date(payment.date)));
  date.title = payment.date;
  const what = element('td', payment.description);
  if (payment.invoice_number) what.append(element('span', payment.invoice_number, 'note block'));
  const sum = element('td', money(payment.amount), 'number');
  const status = element('td');
  status.append(element('span', words.statuses[payment.status] || payment.status, `badge ${payment.status}`));
  if (payment.failure_reason) status.append(element('span', payment.failure_reason, 'note block'));
  row.append(date, what, sum, status, element('td', methodText(payment.payment_method)));
  return row;
}

async function showHistory() {
  const page = await ask('GET', `/v1/billing/history?limit=${pageRows}&offset=${state.offset}`);
  state.total = page.total;
  byId('history').replaceChildren(...page.transactions.map(historyRow));
  const last = state.offset + page.transactions.length;
  byId('history-note').textContent = page.total === 0
    ? 'You have not bought anything yet.'
    : `${count(state.offset + 1)} to ${count(last)} of ${count(page.total)}`;
  byId('newer').disabled = state.offset === 0;
  byId('older').disabled = last >= page.total;
}

function turnPage(by) {
  state.offset = Math.max(0, state.offset + by);
  showHistory().catch((refusal) => { byId('history-note').textContent = refusal.message; });
}

async function openPortal() {
  try {
    const { url } = await ask('POST', '/v1/billing/portal-session', {}, crypto.randomUUID());
    window.location.assign(url);
  } catch (refusal) {
    showFault(refusal.message);
  }
}

// --- start ---

async function showSignedIn() {
  if (!settings.token) {
    byId('history-note').textContent = 'Sign in to see your payments.';
    byId('credits-note').textContent = 'Sign in to see your credits.';
    byId('portal').disabled = true;
    return;
  }
  const tell = (id) => (refusal) => { byId(id).textContent = refusal.message; };
  await Promise.all([showCredits().catch(tell('credits-note')), showHistory().catch(tell('history-note'))]);
}

async function start() {
  byId('buy').addEventListener('click', buyQuote);
  byId('older').addEventListener('click', () => turnPage(pageRows));
  byId('newer').addEventListener('click', () => turnPage(-pageRows));
  byId('portal').addEventListener('click', openPortal);
  try {
    state.config = await ask('GET', '/billing/v2/config');
    byId('environment').textContent = 'Sandbox: no real money';
    byId('environment').hidden = state.config.environment !== 'sandbox';
    loadCheckoutScript(state.config.paddle, state.config.environment);
    if (state.config.prices) startSlider(state.config.prices);
    else showFault('No prices are set at the moment.');
    await Promise.all([showCatalog(), showSignedIn()]);
  } catch (refusal) {
    showFault(refusal.message);
  }
  document.body.dataset.ready = 'true';
}

start();
