-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a webhook's answer waits for is the event alone; its places in the lists come with its outcome. See notes.md.

ALTER TABLE webhook_event ADD COLUMN peer TEXT;
ALTER TABLE webhook_event ADD COLUMN listed SMALLINT NOT NULL DEFAULT 1 CHECK (listed IN (0, 1));

ALTER TABLE webhook_event DROP CONSTRAINT webhook_event_account_id_fkey;
ALTER TABLE webhook_event SET (toast_tuple_target = 4080);

DROP INDEX webhook_event_by_time;
DROP INDEX webhook_event_by_type;
DROP INDEX webhook_event_by_entity;
DROP INDEX webhook_event_by_customer;
DROP INDEX webhook_event_by_outcome;
CREATE INDEX webhook_event_by_time ON webhook_event (account_id, occurred_at_us, seq) WHERE listed = 1;
CREATE INDEX webhook_event_by_type ON webhook_event (account_id, event_type, occurred_at_us, seq) WHERE listed = 1;
CREATE INDEX webhook_event_by_entity ON webhook_event (account_id, entity_id, occurred_at_us, seq)
    WHERE listed = 1 AND entity_id <> '';
CREATE INDEX webhook_event_by_customer ON webhook_event (account_id, customer_id, occurred_at_us, seq)
    WHERE listed = 1 AND customer_id <> '';
CREATE INDEX webhook_event_by_outcome ON webhook_event (account_id, outcome, occurred_at_us, seq)
    WHERE listed = 1 AND outcome <> 'applied';
CREATE INDEX webhook_event_unlisted ON webhook_event (account_id, listed, received_at_us) WHERE listed = 0;
