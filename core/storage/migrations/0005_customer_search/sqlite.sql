-- SPDX-License-Identifier: GPL-3.0-or-later
-- The text by which a customer is found, and the trigram index over it. See notes.md.

CREATE TABLE customer_text (
    search_id   INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id  TEXT NOT NULL,
    customer_id TEXT NOT NULL,
    folded      TEXT NOT NULL,
    UNIQUE (account_id, customer_id),
    FOREIGN KEY (account_id, customer_id) REFERENCES customer (account_id, customer_id)
);

CREATE VIRTUAL TABLE customer_search USING fts5 (
    folded, content = 'customer_text', content_rowid = 'search_id', columnsize = 0, tokenize = 'trigram case_sensitive 1'
);

INSERT INTO customer_text (account_id, customer_id, folded)
SELECT account_id, customer_id, name_folded || char(10) || email_folded FROM customer ORDER BY account_id, customer_id;

INSERT INTO customer_search (customer_search) VALUES ('rebuild');
