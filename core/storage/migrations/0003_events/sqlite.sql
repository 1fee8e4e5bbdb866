-- The inbox: every event a provider ever sent, its deliveries, and what became of it. notes.md says why.

CREATE TABLE webhook_event (
    seq INTEGER PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (account_id),
    event_id TEXT NOT NULL CHECK (event_id <> ''),
    event_type TEXT NOT NULL CHECK (event_type <> ''),
    occurred_at_us INTEGER NOT NULL,
    notification_id TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    customer_id TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('webhook', 'feed', 'import')),
    body BLOB NOT NULL,
    content_hash BLOB NOT NULL CHECK (length(content_hash) = 32),
    headers BLOB NOT NULL,
    signature_header TEXT NOT NULL,
    received_at_us INTEGER NOT NULL,
    outcome TEXT NOT NULL DEFAULT 'pending'
        CHECK (outcome IN ('pending', 'applied', 'stale', 'duplicate', 'unhandled', 'parked', 'failed')),
    reason TEXT NOT NULL DEFAULT '',
    attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    next_attempt_at_us INTEGER NOT NULL DEFAULT 0,
    effect BLOB NOT NULL DEFAULT x'',
    UNIQUE (account_id, event_id),
    CHECK (outcome <> 'parked' OR reason <> '')
) STRICT;

CREATE INDEX webhook_event_by_time ON webhook_event (account_id, occurred_at_us, seq);
CREATE INDEX webhook_event_by_type ON webhook_event (account_id, event_type, occurred_at_us, seq);
CREATE INDEX webhook_event_by_entity ON webhook_event (account_id, entity_id, occurred_at_us, seq) WHERE entity_id <> '';
CREATE INDEX webhook_event_by_customer ON webhook_event (account_id, customer_id, occurred_at_us, seq) WHERE customer_id <> '';
CREATE INDEX webhook_event_by_outcome ON webhook_event (account_id, outcome, occurred_at_us, seq) WHERE outcome <> 'applied';
CREATE INDEX webhook_event_to_do ON webhook_event (next_attempt_at_us, seq) WHERE outcome IN ('pending', 'failed');

CREATE TABLE webhook_delivery (
    id INTEGER PRIMARY KEY,
    account_id TEXT NOT NULL,
    event_seq INTEGER NOT NULL REFERENCES webhook_event (seq),
    received_at_us INTEGER NOT NULL,
    notification_id TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('webhook', 'feed', 'import')),
    peer TEXT NOT NULL,
    duplicate INTEGER NOT NULL CHECK (duplicate IN (0, 1))
) STRICT;

CREATE INDEX webhook_delivery_by_event ON webhook_delivery (event_seq, id);

CREATE TABLE webhook_quarantine (
    id INTEGER PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (account_id),
    body_hash BLOB NOT NULL CHECK (length(body_hash) = 32),
    reason TEXT NOT NULL CHECK (reason IN ('unreadable', 'from_the_future', 'conflict')),
    detail TEXT NOT NULL,
    event_id TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('webhook', 'feed', 'import')),
    body BLOB NOT NULL,
    headers BLOB NOT NULL,
    signature_header TEXT NOT NULL,
    peer TEXT NOT NULL,
    received_at_us INTEGER NOT NULL,
    last_received_at_us INTEGER NOT NULL,
    times INTEGER NOT NULL DEFAULT 1 CHECK (times >= 1),
    resolved_at_us INTEGER,
    resolution TEXT NOT NULL DEFAULT '',
    UNIQUE (account_id, body_hash),
    CHECK (last_received_at_us >= received_at_us)
) STRICT;

CREATE INDEX webhook_quarantine_open ON webhook_quarantine (account_id, id) WHERE resolved_at_us IS NULL;

CREATE TABLE webhook_reject (
    account_id TEXT NOT NULL REFERENCES account (account_id),
    slot INTEGER NOT NULL CHECK (slot >= 0),
    reason TEXT NOT NULL,
    peer TEXT NOT NULL,
    detail TEXT NOT NULL,
    received_at_us INTEGER NOT NULL,
    PRIMARY KEY (account_id, slot)
) STRICT;

CREATE TABLE webhook_reject_count (
    account_id TEXT NOT NULL REFERENCES account (account_id),
    reason TEXT NOT NULL,
    rejected INTEGER NOT NULL CHECK (rejected > 0),
    last_at_us INTEGER NOT NULL,
    PRIMARY KEY (account_id, reason)
) STRICT;

CREATE TABLE event_coverage (
    id INTEGER PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (account_id),
    state TEXT NOT NULL CHECK (state IN ('running', 'complete', 'stopped', 'failed')),
    reason TEXT NOT NULL DEFAULT '',
    started_at_us INTEGER NOT NULL,
    finished_at_us INTEGER,
    from_cursor TEXT NOT NULL,
    to_cursor TEXT NOT NULL,
    first_occurred_at_us INTEGER,
    last_occurred_at_us INTEGER,
    pages INTEGER NOT NULL DEFAULT 0,
    events INTEGER NOT NULL DEFAULT 0,
    new_events INTEGER NOT NULL DEFAULT 0,
    duplicates INTEGER NOT NULL DEFAULT 0,
    quarantined INTEGER NOT NULL DEFAULT 0,
    CHECK (events = new_events + duplicates + quarantined),
    CHECK ((state = 'running') = (finished_at_us IS NULL))
) STRICT;

CREATE INDEX event_coverage_by_account ON event_coverage (account_id, id);
