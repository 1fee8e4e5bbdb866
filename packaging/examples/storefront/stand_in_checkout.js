// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for the provider's checkout script where there is no provider: the same three calls, and an overlay with
// one button that pays in the emulator. For trying out and for tests; run.py serves it.
'use strict';

(function standIn() {
  const opened = [];

  function pay(transactionId, overlay) {
    return fetch(`/stand-in/pay?transaction_id=${encodeURIComponent(transactionId)}`, { method: 'POST' })
      .then((response) => { overlay.dataset.paid = response.ok ? 'true' : 'false'; })
      .then(() => overlay.remove());
  }

  function open({ transactionId }) {
    opened.push(transactionId);
    const overlay = document.createElement('dialog');
    overlay.id = 'stand-in-checkout';
    const text = document.createElement('p');
    text.textContent = `Stand-in checkout for ${transactionId}`;
    const button = document.createElement('button');
    button.textContent = 'Pay';
    button.addEventListener('click', () => pay(transactionId, overlay));
    overlay.append(text, button);
    document.body.append(overlay);
    overlay.showModal();
  }

  window.Paddle = {
    opened,
    Environment: { set(name) { window.Paddle.environment = name; } },
    Initialize({ token }) { window.Paddle.token = token; },
    Checkout: { open },
  };
}());
