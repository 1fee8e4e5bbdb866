-- SPDX-License-Identifier: GPL-3.0-or-later
-- Operations on customers, notes about them, and what the Customers page looks things up by. See notes.md.

DROP INDEX operation_one_open;
CREATE UNIQUE INDEX operation_one_open ON operation (account_id, subscription_id)
    WHERE subscription_id <> '' AND state IN ('filed', 'sent', 'unknown', 'needs_person');
CREATE UNIQUE INDEX operation_one_open_customer ON operation (account_id, customer_id)
    WHERE subscription_id = '' AND customer_id <> '' AND state IN ('filed', 'sent', 'unknown', 'needs_person');
CREATE INDEX operation_by_customer ON operation (account_id, customer_id, created_at_us, operation_id);

CREATE TABLE customer_note (
    account_id    TEXT    NOT NULL REFERENCES account (account_id),
    note_id       TEXT    NOT NULL CHECK (note_id <> ''),
    customer_id   TEXT    NOT NULL CHECK (customer_id <> ''),
    author        TEXT    NOT NULL,
    body          TEXT    NOT NULL,
    created_at_us BIGINT  NOT NULL,
    changed_by    TEXT    NOT NULL,
    changed_at_us BIGINT  NOT NULL,
    removed       INTEGER NOT NULL CHECK (removed IN (0, 1)),
    row_version   BIGINT  NOT NULL CHECK (row_version >= 1),
    PRIMARY KEY (account_id, note_id)
);
CREATE INDEX customer_note_by_customer ON customer_note (account_id, customer_id, created_at_us, note_id);

CREATE INDEX customer_archived ON customer (account_id, name_folded, customer_id) WHERE status = 'archived';
CREATE INDEX payment_attempt_by_last4 ON payment_attempt (account_id, last4, payment_id) WHERE last4 <> '';
