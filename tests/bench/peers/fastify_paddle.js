// SPDX-License-Identifier: GPL-3.0-or-later
// Peer (a): Fastify, the provider's official SDK for the signature, an insert through pg; answers after the commit.
//     DATABASE_HOST=/folder node fastify_paddle.js SECRET
import { Paddle } from '@paddle/paddle-node-sdk';
import Fastify from 'fastify';
import pg from 'pg';

const secret = process.argv[2];
const pool = new pg.Pool({ host: process.env.DATABASE_HOST, user: 'postgres', database: 'peer', max: 10 });
await pool.query(`CREATE TABLE IF NOT EXISTS event (
    event_id text PRIMARY KEY, event_type text NOT NULL, occurred_at timestamptz NOT NULL,
    body jsonb NOT NULL, received_at timestamptz NOT NULL DEFAULT now())`);

const paddle = new Paddle('pdl_sdbx_apikey_bench');
const app = Fastify({ bodyLimit: 1024 * 1024 });
app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => done(null, body));
app.post('/webhooks/paddle', async (request, reply) => {
  let event;
  try {
    event = await paddle.webhooks.unmarshal(request.body, secret, request.headers['paddle-signature']);
  } catch {
    return reply.code(401).send({ error: 'signature' });
  }
  await pool.query(
    'INSERT INTO event (event_id, event_type, occurred_at, body) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
    [event.eventId, event.eventType, event.occurredAt, request.body]);
  return { ok: true };
});
await app.listen({ port: 0, host: '127.0.0.1' });
console.log(`listening on ${app.server.address().port}`);
process.stdin.on('end', () => process.exit(0)).resume();
