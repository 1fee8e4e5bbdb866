// SPDX-License-Identifier: GPL-3.0-or-later
// Where the billing API is, and who is signed in. A real page gets the token from its own sign-in; run.py serves one with both.
window.storefrontSettings = { api: 'http://127.0.0.1:8788', token: '' };
