-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a webhook's answer waits for is the event alone; its places in the lists come with its outcome. See notes.md.

ALTER TABLE webhook_event ADD COLUMN peer TEXT;
ALTER TABLE webhook_event ADD COLUMN listed INTEGER NOT NULL DEFAULT 1 CHECK (listed IN (0, 1));

-- The same checks in a form for which SQLite makes no temporary table with each row.
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(replace(sql,
    'source IN (''webhook'', ''feed'', ''import'')',
    'source = ''webhook'' OR source = ''feed'' OR source = ''import'''),
    'outcome IN (''pending'', ''applied'', ''stale'', ''duplicate'', ''unhandled'', ''parked'', ''failed'')',
    'outcome = ''pending'' OR outcome = ''applied'' OR outcome = ''stale'' OR outcome = ''duplicate'' OR outcome = ''unhandled'' OR outcome = ''parked'' OR outcome = ''failed''')
WHERE type = 'table' AND name = 'webhook_event';
PRAGMA writable_schema = RESET;

DROP INDEX webhook_event_by_time;
DROP INDEX webhook_event_by_type;
DROP INDEX webhook_event_by_entity;
DROP INDEX webhook_event_by_customer;
DROP INDEX webhook_event_by_outcome;
-- listed stands in them too, so that counting and anchors need no row: SQLite asks for it though the index implies it.
CREATE INDEX webhook_event_by_time ON webhook_event (account_id, occurred_at_us, seq, listed) WHERE listed = 1;
CREATE INDEX webhook_event_by_type ON webhook_event (account_id, event_type, occurred_at_us, seq, listed) WHERE listed = 1;
CREATE INDEX webhook_event_by_entity ON webhook_event (account_id, entity_id, occurred_at_us, seq, listed)
    WHERE listed = 1 AND entity_id <> '';
CREATE INDEX webhook_event_by_customer ON webhook_event (account_id, customer_id, occurred_at_us, seq, listed)
    WHERE listed = 1 AND customer_id <> '';
CREATE INDEX webhook_event_by_outcome ON webhook_event (account_id, outcome, occurred_at_us, seq, listed)
    WHERE listed = 1 AND outcome <> 'applied';
CREATE INDEX webhook_event_unlisted ON webhook_event (account_id, listed, received_at_us) WHERE listed = 0;
