-- SPDX-License-Identifier: GPL-3.0-or-later
-- Idempotency keys of the billing API, and customers by the id that another system has for them. See notes.md.

CREATE TABLE idempotency_key (
    account_id    TEXT    NOT NULL REFERENCES account (account_id),
    caller        TEXT    NOT NULL CHECK (caller <> ''),
    key           TEXT    NOT NULL CHECK (key <> ''),
    request_hash  TEXT    NOT NULL CHECK (request_hash <> ''),
    operation_id  TEXT    NOT NULL CHECK (operation_id <> ''),
    status        INTEGER NOT NULL CHECK (status >= 0),
    body          BYTEA    NOT NULL,
    taken_at_us   BIGINT  NOT NULL,
    expires_at_us BIGINT  NOT NULL,
    PRIMARY KEY (account_id, caller, key)
);
CREATE INDEX idempotency_key_by_expiry ON idempotency_key (expires_at_us);

CREATE TABLE customer_external_id (
    account_id  TEXT NOT NULL,
    customer_id TEXT NOT NULL,
    external_id TEXT NOT NULL CHECK (external_id <> ''),
    PRIMARY KEY (account_id, customer_id),
    FOREIGN KEY (account_id, customer_id) REFERENCES customer (account_id, customer_id) ON DELETE CASCADE
);
CREATE INDEX customer_external_id_by_id ON customer_external_id (account_id, external_id, customer_id);

-- Those that are there already, of custom data that jsonb can read (it knows no U+0000 and no half of a pair).
INSERT INTO customer_external_id (account_id, customer_id, external_id)
SELECT read.account_id, read.customer_id, read.document ->> 'external_id'
FROM (
    SELECT account_id, customer_id, convert_from(custom_data, 'UTF8')::jsonb AS document
    FROM customer
    WHERE length(custom_data) > 0 AND position('"external_id"'::bytea IN custom_data) > 0
        AND position('\\u'::bytea IN custom_data) = 0
    OFFSET 0
) AS read
WHERE jsonb_typeof(read.document) = 'object' AND jsonb_typeof(read.document -> 'external_id') IN ('string', 'number')
    AND (jsonb_typeof(read.document -> 'external_id') = 'string' OR read.document ->> 'external_id' ~ '^-?[0-9]+$')
    AND read.document ->> 'external_id' <> '';
