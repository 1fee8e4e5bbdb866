-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the company calls a plan, the prices that sell it, and operations on products and prices. See notes.md.

CREATE TABLE plan (
    account_id    TEXT   NOT NULL REFERENCES account (account_id),
    plan_code     TEXT   NOT NULL CHECK (plan_code <> ''),
    name          TEXT   NOT NULL,
    metadata      BLOB   NOT NULL,
    changed_by    TEXT   NOT NULL,
    changed_at_us BIGINT NOT NULL,
    row_version   BIGINT NOT NULL CHECK (row_version >= 1),
    PRIMARY KEY (account_id, plan_code)
);

CREATE TABLE plan_price (
    account_id TEXT   NOT NULL,
    price_id   TEXT   NOT NULL CHECK (price_id <> ''),
    plan_code  TEXT   NOT NULL,
    product_id TEXT   NOT NULL,
    credits    BIGINT NOT NULL CHECK (credits >= 0),
    PRIMARY KEY (account_id, price_id),
    FOREIGN KEY (account_id, plan_code) REFERENCES plan (account_id, plan_code) ON DELETE CASCADE
);
CREATE INDEX plan_price_by_plan ON plan_price (account_id, plan_code, price_id);

ALTER TABLE operation ADD COLUMN catalog_id TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX operation_one_open_catalog ON operation (account_id, catalog_id)
    WHERE catalog_id <> '' AND state IN ('filed', 'sent', 'unknown', 'needs_person');
