-- Accounts, the feed of changes, where each synchronisation stands, and settings of the database.

CREATE TABLE account (
    account_id    TEXT NOT NULL PRIMARY KEY CHECK (account_id <> ''),
    provider      TEXT NOT NULL,
    environment   TEXT NOT NULL CHECK (environment IN ('sandbox', 'production')),
    label         TEXT NOT NULL,
    created_at_us BIGINT NOT NULL,
    UNIQUE (provider, environment, label)
);

-- seq is never used twice, not even after old rows were removed: readers remember the last one they saw.
CREATE TABLE change_feed (
    seq        INTEGER PRIMARY KEY AUTOINCREMENT,
    entity     TEXT NOT NULL,
    account_id TEXT NOT NULL,
    entity_id  TEXT NOT NULL
);

CREATE TABLE sync_cursor (
    account_id    TEXT NOT NULL REFERENCES account (account_id),
    name          TEXT NOT NULL,
    cursor        TEXT NOT NULL,
    state         TEXT NOT NULL,
    updated_at_us BIGINT NOT NULL,
    PRIMARY KEY (account_id, name)
);

CREATE TABLE setting (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);
