-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who is changing a product or price, what was read of a catalog and when, and what a plan undoes. See notes.md.

CREATE TABLE catalog_claim (
    account_id  TEXT   NOT NULL REFERENCES account (account_id),
    entity_id   TEXT   NOT NULL CHECK (entity_id <> ''),
    holder_kind TEXT   NOT NULL CHECK (holder_kind IN ('operation', 'plan_step')),
    holder      TEXT   NOT NULL CHECK (holder <> ''),
    since_us    BIGINT NOT NULL,
    until_us    BIGINT,
    PRIMARY KEY (account_id, entity_id)
);
INSERT INTO catalog_claim (account_id, entity_id, holder_kind, holder, since_us, until_us)
    SELECT account_id, catalog_id, 'operation', operation_id, created_at_us, NULL
    FROM operation
    WHERE catalog_id <> '' AND catalog_id <> operation_id AND state IN ('filed', 'sent', 'unknown', 'needs_person');
INSERT INTO catalog_claim (account_id, entity_id, holder_kind, holder, since_us, until_us)
    SELECT r.account_id, s.entity_id, 'plan_step', r.digest, s.sent_at_us, s.sent_at_us + 180000000
    FROM catalog_run_step s
    JOIN catalog_run r ON r.run_id = s.run_id
    WHERE r.state = 'open' AND s.state = 'sent' AND s.entity_id <> '' AND s.sent_at_us IS NOT NULL
    ON CONFLICT (account_id, entity_id) DO NOTHING;

CREATE TABLE catalog_read (
    account_id     TEXT   NOT NULL PRIMARY KEY REFERENCES account (account_id),
    full_at_us     BIGINT NOT NULL,
    read_at_us     BIGINT NOT NULL CHECK (read_at_us >= full_at_us),
    newest_product TEXT   NOT NULL,
    newest_price   TEXT   NOT NULL
);
CREATE TABLE catalog_read_open (
    account_id TEXT NOT NULL REFERENCES catalog_read (account_id),
    kind       TEXT NOT NULL CHECK (kind IN ('product', 'price')),
    entity_id  TEXT NOT NULL CHECK (entity_id <> ''),
    PRIMARY KEY (account_id, kind, entity_id)
);

ALTER TABLE catalog_run ADD COLUMN undo_of TEXT NOT NULL DEFAULT '';
ALTER TABLE catalog_run ADD COLUMN source_account TEXT NOT NULL DEFAULT '';
