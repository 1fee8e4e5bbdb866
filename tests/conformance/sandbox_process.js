// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the built reckoner-sandbox and a destination for its webhooks.
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { once } from 'node:events';

export const webhookSecret = 'pdl_ntfset_01testtesttesttesttesttest_0123456789abcdef0123456789abcdef';

export class WebhookReceiver {
  deliveries = []; // {body, signature, checked: Promise}
  check = () => undefined; // called at once: the SDK takes no signature older than 5 seconds

  constructor(signatureHeader = 'paddle-signature') {
    this.signatureHeader = signatureHeader;
  }

  async listen() {
    this.server = createServer((request, response) => {
      const chunks = [];
      request.on('data', (chunk) => chunks.push(chunk));
      request.on('end', () => {
        const delivery = { body: Buffer.concat(chunks).toString('utf8'), signature: request.headers[this.signatureHeader] };
        delivery.checked = Promise.resolve(this.check(delivery)).catch((error) => error);
        this.deliveries.push(delivery);
        response.end('ok');
      });
    });
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    this.url = `http://127.0.0.1:${this.server.address().port}/webhooks`;
  }

  close() {
    this.server.close();
    this.server.closeAllConnections();
  }
}

export async function startSandbox(program, extraArguments) {
  const child = spawn(program, ['--port', '0', ...extraArguments], { stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  child.stderr.on('data', (text) => { log += text; });
  const line = await new Promise((resolve, reject) => {
    let out = '';
    child.stdout.on('data', (text) => {
      out += text;
      if (out.includes('\n')) resolve(out);
    });
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`the sandbox ended with ${code}\n${log}`)));
  });
  const url = `http://${/^listening on (127\.0\.0\.1:\d+)$/m.exec(line)[1]}`;
  const call = async (method, path, body) => {
    const response = await fetch(url + path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text ? JSON.parse(text).data : undefined;
  };
  return {
    url,
    advance: (duration) => call('POST', '/_sandbox/clock', { advance: duration }),
    pay: (body) => call('POST', '/_sandbox/pay', body),
    call,
    async stop() {
      child.removeAllListeners('exit');
      child.kill('SIGTERM');
      const [code] = await once(child, 'exit');
      return code;
    },
  };
}
