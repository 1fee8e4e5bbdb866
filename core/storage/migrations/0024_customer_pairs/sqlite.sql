-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was said of two customers of different accounts. See notes.md.

CREATE UNIQUE INDEX account_environment ON account (account_id, environment);

CREATE TABLE customer_pair (
    environment        TEXT   NOT NULL,
    first_account_id   TEXT   NOT NULL,
    first_customer_id  TEXT   NOT NULL CHECK (first_customer_id <> ''),
    second_account_id  TEXT   NOT NULL,
    second_customer_id TEXT   NOT NULL CHECK (second_customer_id <> ''),
    verdict            TEXT   NOT NULL CHECK (verdict IN ('confirmed', 'rejected')),
    grounds            TEXT   NOT NULL CHECK (grounds <> ''),
    reason             TEXT   NOT NULL,
    decided_by         TEXT   NOT NULL,
    decided_at_us      BIGINT NOT NULL,
    PRIMARY KEY (first_account_id, first_customer_id, second_account_id, second_customer_id),
    FOREIGN KEY (first_account_id, environment) REFERENCES account (account_id, environment),
    FOREIGN KEY (second_account_id, environment) REFERENCES account (account_id, environment),
    CHECK (first_account_id < second_account_id)
);
CREATE INDEX customer_pair_by_second ON customer_pair (second_account_id, second_customer_id);
