-- SPDX-License-Identifier: GPL-3.0-or-later
-- Idempotency keys of the billing API, and customers by the id that another system has for them. See notes.md.

CREATE TABLE idempotency_key (
    account_id    TEXT    NOT NULL REFERENCES account (account_id),
    caller        TEXT    NOT NULL CHECK (caller <> ''),
    key           TEXT    NOT NULL CHECK (key <> ''),
    request_hash  TEXT    NOT NULL CHECK (request_hash <> ''),
    operation_id  TEXT    NOT NULL CHECK (operation_id <> ''),
    status        INTEGER NOT NULL CHECK (status >= 0),
    body          BLOB    NOT NULL,
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

-- Those that are there already. A body that is no JSON has none.
INSERT INTO customer_external_id (account_id, customer_id, external_id)
SELECT account_id, customer_id, CAST(json_extract(CAST(custom_data AS TEXT), '$.external_id') AS TEXT)
FROM customer
WHERE length(custom_data) > 0 AND json_valid(CAST(custom_data AS TEXT))
    AND json_type(CAST(custom_data AS TEXT), '$.external_id') IN ('text', 'integer')
    AND CAST(json_extract(CAST(custom_data AS TEXT), '$.external_id') AS TEXT) <> '';
