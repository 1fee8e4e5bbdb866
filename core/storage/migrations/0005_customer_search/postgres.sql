-- SPDX-License-Identifier: GPL-3.0-or-later
-- The text by which a customer is found, and the trigram index over it. See notes.md.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE customer_text (
    search_id   BIGSERIAL PRIMARY KEY,
    account_id  TEXT NOT NULL,
    customer_id TEXT COLLATE "C" NOT NULL,
    folded      TEXT NOT NULL,
    UNIQUE (account_id, customer_id),
    FOREIGN KEY (account_id, customer_id) REFERENCES customer (account_id, customer_id)
);

INSERT INTO customer_text (account_id, customer_id, folded)
SELECT account_id, customer_id, name_folded || chr(10) || email_folded FROM customer ORDER BY account_id, customer_id;

CREATE INDEX customer_text_trigram ON customer_text USING gin (folded gin_trgm_ops);
