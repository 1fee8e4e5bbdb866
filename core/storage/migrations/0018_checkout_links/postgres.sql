-- SPDX-License-Identifier: GPL-3.0-or-later
-- Links to checkouts that people made. See notes.md.

CREATE TABLE checkout_link (
    account_id     TEXT   NOT NULL REFERENCES account (account_id),
    payment_id     TEXT   NOT NULL CHECK (payment_id <> ''),
    operation_id   TEXT   NOT NULL CHECK (operation_id <> ''),
    customer_id    TEXT   NOT NULL CHECK (customer_id <> ''),
    url            TEXT   NOT NULL,
    name           TEXT   NOT NULL,
    quantity       BIGINT NOT NULL CHECK (quantity >= 1),
    amount_minor   BIGINT NOT NULL CHECK (amount_minor >= 0),
    currency       TEXT   NOT NULL CHECK (currency <> ''),
    credits        BIGINT NOT NULL CHECK (credits >= 0),
    prices_version BIGINT NOT NULL CHECK (prices_version >= 0),
    made_by        TEXT   NOT NULL,
    reason         TEXT   NOT NULL,
    made_at_us     BIGINT NOT NULL,
    PRIMARY KEY (account_id, payment_id)
);
CREATE UNIQUE INDEX checkout_link_by_operation ON checkout_link (account_id, operation_id);
CREATE INDEX checkout_link_by_time ON checkout_link (account_id, made_at_us, payment_id);
CREATE INDEX checkout_link_by_customer ON checkout_link (account_id, customer_id, made_at_us, payment_id);
