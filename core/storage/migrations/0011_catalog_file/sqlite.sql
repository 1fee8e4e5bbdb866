-- SPDX-License-Identifier: GPL-3.0-or-later
-- The catalog as a file: keys, plans that are carried out, differences that are left. See notes.md.
CREATE TABLE catalog_key (
    account_id TEXT NOT NULL REFERENCES account (account_id),
    kind       TEXT NOT NULL CHECK (kind IN ('product', 'price')),
    entity_id  TEXT NOT NULL,
    path       TEXT NOT NULL,
    PRIMARY KEY (account_id, kind, entity_id),
    UNIQUE (account_id, kind, path)
) STRICT;

CREATE TABLE catalog_run (
    run_id         TEXT    NOT NULL PRIMARY KEY,
    account_id     TEXT    NOT NULL REFERENCES account (account_id),
    digest         TEXT    NOT NULL,
    wanted         BLOB    NOT NULL,
    there          BLOB    NOT NULL,
    missing        TEXT    NOT NULL CHECK (missing IN ('left_alone', 'archived')),
    actor          TEXT    NOT NULL,
    reason         TEXT    NOT NULL,
    state          TEXT    NOT NULL CHECK (state IN ('open', 'done', 'failed', 'superseded')),
    started_at_us  INTEGER NOT NULL,
    finished_at_us INTEGER,
    CHECK ((state = 'open') = (finished_at_us IS NULL))
) STRICT;
CREATE UNIQUE INDEX catalog_run_one_open ON catalog_run (account_id) WHERE state = 'open';
CREATE INDEX catalog_run_by_time ON catalog_run (account_id, started_at_us, run_id);

CREATE TABLE catalog_run_step (
    run_id         TEXT    NOT NULL REFERENCES catalog_run (run_id),
    number         INTEGER NOT NULL CHECK (number >= 0),
    state          TEXT    NOT NULL CHECK (state IN ('filed', 'sent', 'done', 'failed')),
    entity_id      TEXT    NOT NULL,
    sent_at_us     INTEGER,
    error_message  TEXT    NOT NULL,
    PRIMARY KEY (run_id, number)
) STRICT;

CREATE TABLE catalog_ignored (
    account_id    TEXT    NOT NULL REFERENCES account (account_id),
    kind          TEXT    NOT NULL CHECK (kind IN ('product', 'price')),
    entity_id     TEXT    NOT NULL,
    field         TEXT    NOT NULL,
    local_value   TEXT    NOT NULL,
    remote_value  TEXT    NOT NULL,
    note          TEXT    NOT NULL,
    actor         TEXT    NOT NULL,
    ignored_at_us INTEGER NOT NULL,
    PRIMARY KEY (account_id, kind, entity_id, field)
) STRICT;
